"""What the model demands of values: botocore's validator, and the constraints that botocore leaves to the service."""

import re

from botocore.validate import ParamValidator


def problems(shape, value):
    report = ParamValidator().validate(value, shape)
    found = report.generate_report().split("\n") if report.has_errors() else []
    _walk(shape, value, "", found)
    return found


def _walk(shape, value, path, found):
    if shape.type_name == "structure" and isinstance(value, dict):
        for name, member in value.items():
            if name in shape.members:
                _walk(shape.members[name], member, f"{path}.{name}", found)
    elif shape.type_name == "list" and isinstance(value, list):
        _at_most(shape, len(value), "items", path, found)
        for index, item in enumerate(value):
            _walk(shape.member, item, f"{path}[{index}]", found)
    elif shape.type_name == "string" and isinstance(value, str):
        _at_most(shape, len(value), "characters", path, found)
        _one_of(shape, value, path, found)
    elif shape.type_name in ("integer", "long", "float", "double") and isinstance(value, (int, float)):
        _at_most(shape, value, "", path, found)


def _at_most(shape, amount, unit, path, found):
    if amount > shape.metadata.get("max", float("inf")):
        found.append(f"{path}: {amount} {unit} are more than the model's {shape.metadata['max']}")


def _one_of(shape, value, path, found):
    if shape.metadata.get("enum") and value not in shape.metadata["enum"]:
        found.append(f"{path}: '{value}' is none of the model's {', '.join(shape.metadata['enum'])}")
    try:
        if "pattern" in shape.metadata and not re.fullmatch(shape.metadata["pattern"], value, re.DOTALL):
            found.append(f"{path}: '{value}' does not match {shape.metadata['pattern']}")
    except re.error:
        pass  # The patterns are Java's; Python lacks \p{...}.
