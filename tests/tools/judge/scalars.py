"""Leaf values from the wire. A text that is not of its kind stays a text: the validator reports it then."""

import base64
import binascii
import re
from datetime import datetime, timezone

from botocore.utils import parse_to_aware_datetime

ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def from_text(shape, text, path, problems):
    kind = shape.type_name
    if kind in ("integer", "long"):
        return int(text) if re.fullmatch(r"-?\d+", text) else text
    if kind in ("float", "double"):
        return float(text) if re.fullmatch(r"-?(\d+(\.\d+)?([eE][+-]?\d+)?|NaN|Infinity)", text) else text
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind == "timestamp":
        return _instant(text, path, problems)
    return _bytes(text, path, problems) if kind == "blob" else text


def from_json(shape, value, path, problems):
    if shape.type_name == "timestamp":
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            problems.append(f"{path}: {value!r} is no time in seconds since 1970")
            return value
        return datetime.fromtimestamp(value, timezone.utc)
    return _bytes(value, path, problems) if shape.type_name == "blob" else value


def _instant(text, path, problems):
    if not ISO.fullmatch(text):
        problems.append(f"{path}: '{text}' is no ISO 8601 time")
        return text
    return parse_to_aware_datetime(text)


def _bytes(text, path, problems):
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, TypeError, ValueError):
        problems.append(f"{path}: {text!r} is not in base 64")
        return text
