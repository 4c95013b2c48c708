"""Reads a query-protocol form, Name.member.1.Field=value, back into nested parameters."""

from judge import scalars


def read(shape, pairs, problems):
    seen = set()
    for key, _ in pairs:
        if key in seen:
            problems.append(f"{key}: stands twice in the form")
        seen.add(key)
    return _structure(shape, [(key.split("."), text) for key, text in pairs], "", problems)


def _structure(shape, entries, path, problems):
    known = {member.serialization.get("name", name): name for name, member in shape.members.items()}
    values = {}
    for segment, below in _by_first_segment(entries).items():
        if segment in known:
            values[known[segment]] = _value(shape.members[known[segment]], below, f"{path}{segment}", problems)
        else:
            problems.append(f"{path}{segment}: unknown to the model")
    return values


def _value(shape, entries, path, problems):
    if shape.type_name == "structure":
        return _structure(shape, entries, f"{path}.", problems)
    if shape.type_name == "list":
        return _list(shape, entries, path, problems)
    if shape.type_name == "map":
        return _map(shape, entries, path, problems)
    if len(entries) != 1 or entries[0][0]:
        problems.append(f"{path}: cannot be read as {shape.type_name}")
        return None
    return scalars.from_text(shape, entries[0][1], path, problems)


def _list(shape, entries, path, problems):
    if entries == [([], "")]:
        return []

    if shape.serialization.get("flattened"):
        problems.append(f"{path}: flattened lists are unknown to this judge")
        return []

    items = _items(shape.member.serialization.get("name", "member"), entries, path, problems)
    return [_value(shape.member, item, where, problems) for where, item in items]


def _map(shape, entries, path, problems):
    key, value = shape.key.serialization.get("name", "key"), shape.value.serialization.get("name", "value")
    values = {}
    for where, item in _items("entry", entries, path, problems):
        parts = _by_first_segment(item)
        if set(parts) != {key, value}:
            problems.append(f"{where}: has {', '.join(parts)} instead of {key}, {value}")
            continue
        values[_value(shape.key, parts[key], f"{where}.{key}", problems)] = _value(shape.value, parts[value], f"{where}.{value}", problems)
    return values


def _items(name, entries, path, problems):
    """The numbered items of a list or a map, each with its path."""
    named = _by_first_segment(entries)
    problems += [f"{path}.{other}: the items of this list are called '{name}'" for other in named if other != name]
    items = _by_first_segment(named.get(name, []))
    numbers = [str(number + 1) for number in range(len(items))]
    if sorted(items) != sorted(numbers):
        problems.append(f"{path}.{name}: items are numbered {', '.join(items)} instead of 1 to {len(items)}")
        return []
    return [(f"{path}.{name}.{number}", items[number]) for number in numbers]


def _by_first_segment(entries):
    groups = {}
    for segments, text in entries:
        groups.setdefault(segments[0] if segments else "", []).append((segments[1:], text))
    return groups
