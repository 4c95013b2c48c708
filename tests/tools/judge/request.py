"""Parses a request by the model, holds the parameters against the model, and has botocore send the same."""

import json
import re
import xml.etree.ElementTree as ET
from urllib.parse import parse_qsl, unquote, urlsplit

from judge import bodies, dotnet, forms, limits, resent, scalars
from judge.markup import Markup


def problems(operation, sent):
    found = []
    read = {"query": _form, "rest-xml": _rest, "json": _json}[operation.protocol]
    try:
        parameters = read(operation, sent, found)
    except (ET.ParseError, json.JSONDecodeError, ValueError) as broken:
        return [*found, f"cannot be parsed: {broken}"]

    found += _address(operation, sent)
    shape = operation.model.input_shape
    found += limits.problems(shape, parameters) if shape else []
    found += [f"{member} is not sent" for member in _unsent(operation, parameters, sent["members"])]

    # Parameters that the model refuses cannot be sent again.
    return found or resent.differences(operation, parameters, sent)


def header(sent, name):
    return next((value for key, value in sent["headers"].items() if key.lower() == name.lower()), None)


def _unsent(operation, parameters, members):
    lines = dotnet.lines(operation, operation.model.input_shape, parameters)
    leaves = {dotnet.member(path) for path in lines}
    empty = tuple(f"{dotnet.member(path)}[]" for path, value in lines.items() if value == "[]")
    return [member for member in members if member not in leaves and not member.startswith(empty)]


def _address(operation, sent):
    url = urlsplit(sent["url"])
    address = f"{url.scheme}://{url.netloc}"
    expected = f"https://{operation.endpoint['hostname']}"
    return [f"sent to {address} instead of {expected}"] * (address != expected)


def _form(operation, sent, found):
    _expect_header(sent, "Content-Type", "application/x-www-form-urlencoded; charset=utf-8", found)
    pairs = parse_qsl(sent["body"], keep_blank_values=True, strict_parsing=True)
    protocol = {"Action": operation.name, "Version": operation.model.metadata["apiVersion"]}
    stated = {key: text for key, text in pairs if key in protocol}
    if stated != protocol:
        found.append(f"states {stated} instead of {protocol}")
    return forms.read(operation.model.input_shape, [(key, text) for key, text in pairs if key not in protocol], found)


def _json(operation, sent, found):
    _expect_header(sent, "Content-Type", f"application/x-amz-json-{operation.model.metadata['jsonVersion']}", found)
    _expect_header(sent, "X-Amz-Target", f"{operation.model.metadata['targetPrefix']}.{operation.name}", found)
    return bodies.read(operation.model.input_shape, json.loads(sent["body"]), "$", found)


def _rest(operation, sent, found):
    url = urlsplit(sent["url"])
    found += _path_problems(operation, url.path)
    members = operation.model.input_shape.members
    located = {(m.serialization["location"], m.serialization["name"]): n for n, m in members.items() if "location" in m.serialization}
    texts = [("uri", *one) for one in _path_parts(operation, url.path)]
    texts += [("querystring", *one) for one in parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query))]
    texts += [(place, key, header(sent, key)) for place, key in located if place == "header" and header(sent, key) is not None]

    parameters = {}
    for place, key, text in texts:
        if (place, key) in located:
            name = located[place, key]
            parameters[name] = scalars.from_text(members[name], text, f"{place} {key}", found)
        else:
            found.append(f"{place} {key}: unknown to the model")
    return parameters | _xml_body(operation, sent, found)


def _xml_body(operation, sent, found):
    shape = operation.model.input_shape
    if all("location" in member.serialization for member in shape.members.values()):
        found += ["has a body where the model has none"] * (sent["body"] != "")
        return {}

    _expect_header(sent, "Content-Type", "application/xml", found)
    root = ET.fromstring(sent["body"])
    markup = Markup(operation.namespace, found, in_order=True)
    name = markup.local_name(root, "")
    if name != shape.serialization["name"]:
        found.append(f"the root is <{name}> instead of <{shape.serialization['name']}>")
    return markup.structure(shape, root, f"/{name}")


def _path_problems(operation, path):
    return [] if re.fullmatch(_pattern(operation), path) else [f"path {path} instead of {operation.model.http['requestUri']}"]


def _path_parts(operation, path):
    match = re.fullmatch(_pattern(operation), path)
    names = re.findall(r"\{(\w+)\}", operation.model.http["requestUri"])
    return zip(names, map(unquote, match.groups())) if match else []


def _pattern(operation):
    return re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(operation.model.http["requestUri"]))


def _expect_header(sent, name, expected, found):
    value = header(sent, name)
    if value != expected:
        found.append(f"{name} is {value!r} instead of {expected!r}")
