"""Holds a fixture of a reply against the model, and what we read from it against what botocore reads."""

import json
import re
import xml.etree.ElementTree as ET

from botocore.parsers import ResponseParserError, create_parser

from judge import bodies, dotnet, limits
from judge.markup import Markup


def problems(operation, reply):
    found = []
    shape = operation.model.output_shape
    try:
        (_json if operation.protocol == "json" else _xml)(operation, reply["body"], found)
        parsed = create_parser(operation.protocol).parse({"status_code": 200, "headers": {}, "body": reply["body"].encode()}, shape)
    except (ET.ParseError, json.JSONDecodeError, ResponseParserError, ValueError, KeyError) as broken:
        return [*found, f"botocore cannot parse it: {broken!r}"]

    parsed.pop("ResponseMetadata", None)
    if shape and reply["members"]:
        found += limits.problems(shape, parsed)
    return found + _disagreements(dotnet.lines(operation, shape, parsed), _lines(reply["reads"]), reply["members"])


def _xml(operation, body, found):
    root = ET.fromstring(body)
    markup = Markup(operation.namespace, found, in_order=False)
    name = markup.local_name(root, "")
    if name != f"{operation.name}Response":
        found.append(f"the root is <{name}> instead of <{operation.name}Response>")

    shape = operation.model.output_shape
    wrapper = shape.serialization.get("resultWrapper") if shape else None
    start = next((child for child in root if wrapper and child.tag.endswith("}" + wrapper)), root)
    if start is not root:
        markup.structure(None, root, f"/{name}", beside=(wrapper, "ResponseMetadata"))
    markup.structure(shape, start, f"/{name}" + (f"/{wrapper}" if start is not root else ""), beside=("ResponseMetadata",))


def _json(operation, body, found):
    if operation.model.output_shape:
        bodies.read(operation.model.output_shape, json.loads(body or "{}"), "$", found)


def _lines(text):
    """A line that does not begin with a path continues the value before it."""
    lines = {}
    for line in re.split(r"\n(?=[A-Z][\w.\[\]]* = )", text) if text else []:
        path, _, value = line.partition(" = ")
        lines[path] = value
    return lines


def _disagreements(theirs, ours, members):
    found = [f"{path} is read as '{value}', botocore reads {theirs.get(path)!r}" for path, value in ours.items() if theirs.get(path) != value]
    return found + [
        f"{path} is not read; botocore reads {value!r}"
        for path, value in theirs.items() if path not in ours and dotnet.member(path) in members
    ]
