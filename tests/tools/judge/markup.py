"""Reads XML members by the model: our requests, and our fixtures of replies."""

from judge import scalars


class Markup:
    def __init__(self, namespace, problems, in_order):
        self.namespace = namespace
        self.problems = problems
        self.in_order = in_order

    def read(self, shape, element, path):
        if shape.type_name == "structure":
            return self.structure(shape, element, path)
        if shape.type_name == "list":
            return self._list(shape, element, path)
        if shape.type_name == "map" or len(element) > 0:
            self.problems.append(f"{path}: cannot be read as {shape.type_name}")
            return None
        return scalars.from_text(shape, element.text or "", path, self.problems)

    def structure(self, shape, element, path, beside=()):
        """`beside` names elements of the protocol that stand among the members."""
        body = {name: member for name, member in shape.members.items() if "location" not in member.serialization} if shape else {}
        known = {member.serialization.get("name", name): name for name, member in body.items()}
        values = {}
        for child in element:
            name = self.local_name(child, path)
            if name not in known:
                self.problems += [f"{path}/{name}: unknown to the model"] * (name not in beside)
            elif known[name] in values:
                self.problems.append(f"{path}/{name}: stands twice")
            else:
                values[known[name]] = self.read(body[known[name]], child, f"{path}/{name}")
        self._check_order(list(body), list(values), path)
        return values

    def local_name(self, element, path):
        namespace, _, name = element.tag.rpartition("}")
        if namespace.removeprefix("{") != self.namespace:
            self.problems.append(f"{path}/{name}: in namespace '{namespace.removeprefix('{')}' instead of '{self.namespace}'")
        return name

    def _list(self, shape, element, path):
        if shape.serialization.get("flattened"):
            self.problems.append(f"{path}: flattened lists are unknown to this judge")
            return []

        expected = shape.member.serialization.get("name", "member")
        for child in element:
            if self.local_name(child, path) != expected:
                self.problems.append(f"{path}/{child.tag.rpartition('}')[2]}: the items of this list are called '{expected}'")
        return [self.read(shape.member, child, f"{path}[{index}]") for index, child in enumerate(element)]

    def _check_order(self, model, sent, path):
        # Route 53's schema is a sequence: elements in another order are refused.
        if self.in_order and sent != sorted(sent, key=model.index):
            self.problems.append(f"{path}: the order is {', '.join(sent)} instead of {', '.join(sorted(sent, key=model.index))}")
