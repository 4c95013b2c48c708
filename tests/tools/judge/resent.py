"""Has botocore's own serializer send the parameters that were read from our request, and compares."""

import json
import xml.etree.ElementTree as ET
from collections import Counter
from urllib.parse import parse_qsl, urlsplit

from botocore.serialize import create_serializer
from botocore.utils import parse_to_aware_datetime

from judge.scalars import ISO


def differences(operation, parameters, sent):
    serializer = create_serializer(operation.protocol, include_validation=False, timestamp_precision="millisecond")
    theirs = serializer.serialize_to_request(parameters, operation.model)
    url = urlsplit(sent["url"])
    pairs = {
        "method": (sent["method"], theirs["method"]),
        "path": (url.path, theirs["url_path"]),
        "query": (Counter(parse_qsl(url.query, keep_blank_values=True)), Counter(_query(theirs["query_string"]))),
        "body": (_canonical_body(operation, sent["body"]), _canonical_body(operation, theirs["body"])),
    }
    return [f"{part}: sent {ours}, botocore sends {other}" for part, (ours, other) in pairs.items() if ours != other]


def _query(stated):
    return [(key, str(value)) for key, value in dict(stated or {}).items()]


def _canonical_body(operation, body):
    if operation.protocol == "query":
        form = body if isinstance(body, dict) else dict(parse_qsl(body, keep_blank_values=True))
        return {key: _canonical(str(value)) for key, value in form.items()}
    if not body:
        return None
    return _canonical(json.loads(body)) if operation.protocol == "json" else _element(ET.fromstring(body))


def _element(element):
    text = None if len(element) else _canonical(element.text or "")
    return element.tag, sorted(element.items()), text, [_element(child) for child in element]


def _canonical(value):
    """Times as instants, numbers as numbers, however they are written."""
    if isinstance(value, dict):
        return {key: _canonical(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_canonical(item) for item in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return round(float(value), 6)
    return parse_to_aware_datetime(value) if ISO.fullmatch(value) else _number(value)


def _number(text):
    try:
        return float(text)
    except ValueError:
        return text
