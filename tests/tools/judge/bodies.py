"""Reads JSON members by the model: our requests, and our fixtures of replies."""

from judge import scalars


def read(shape, value, path, problems):
    if value is None:
        return None
    if shape.type_name == "structure" and isinstance(value, dict):
        return _structure(shape, value, path, problems)
    if shape.type_name == "list" and isinstance(value, list):
        return [read(shape.member, item, f"{path}[{index}]", problems) for index, item in enumerate(value)]
    if shape.type_name == "map" and isinstance(value, dict):
        return {key: read(shape.value, item, f"{path}.{key}", problems) for key, item in value.items()}
    return scalars.from_json(shape, value, path, problems)


def _structure(shape, value, path, problems):
    known = {member.serialization.get("name", name): name for name, member in shape.members.items()}
    problems += [f"{path}.{name}: unknown to the model" for name in value if name not in known]
    return {
        known[name]: read(shape.members[known[name]], item, f"{path}.{name}", problems)
        for name, item in value.items() if name in known
    }
