"""Shows what botocore read as the C# tests show a response (Shape.cs): lines of path = value under the official .NET names."""

import re
from datetime import datetime, timezone
from decimal import Decimal


def _from_milliseconds(value):
    return datetime.fromtimestamp(value / 1000, timezone.utc)


# (service, shape, member): where the official SDK's generator was told to deviate from the model, how and why. No name deviates so far.
# The same customisation of the requests changes nothing on the wire, and FilteredLogEvent was left as the model has it.
CUSTOMISATIONS = {
    ("logs", "OutputLogEvent", "timestamp"): (_from_milliseconds, "dataTypeSwap: DateTime? where the model says long"),
    ("logs", "OutputLogEvent", "ingestionTime"): (_from_milliseconds, "dataTypeSwap, as above"),
    ("logs", "LogGroup", "creationTime"): (_from_milliseconds, "dataTypeSwap, as above"),
}


def lines(operation, shape, value):
    shown = {}
    if shape:
        _structure(operation.service.service_name, shape, value, "", shown)
    return shown


def member(path):
    """ResourceRecordSets[1].Name is the member ResourceRecordSets[].Name."""
    return re.sub(r"\[\d+\]", "[]", path)


def _structure(service, shape, value, prefix, shown):
    for name, item in value.items():
        swap, _ = CUSTOMISATIONS.get((service, shape.name, name), (lambda same: same, ""))
        _show(service, shape.members[name], swap(item), prefix + name[0].upper() + name[1:], shown)


def _show(service, shape, value, path, shown):
    if shape.type_name == "structure":
        _structure(service, shape, value, f"{path}.", shown)
    elif isinstance(value, (list, dict)) and not value:
        shown[path] = "[]"
    elif shape.type_name == "list":
        for index, item in enumerate(value):
            _show(service, shape.member, item, f"{path}[{index}]", shown)
    elif shape.type_name == "map":
        for index, (key, item) in enumerate(value.items()):
            shown[f"{path}[{index}].Key"] = key
            _show(service, shape.value, item, f"{path}[{index}].Value", shown)
    elif isinstance(value, datetime):
        shown[path] = value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03}Z"
    elif isinstance(value, float):
        shown[path] = _double(value)
    else:
        shown[path] = str(value)


def _double(value):
    """.NET's shortest form that reads back the same: 1, 68.9, 1E-05, 1E+15."""
    digits = Decimal(repr(value)).normalize()
    if value == 0 or -5 <= digits.adjusted() < 15:
        return f"{digits:f}"
    mantissa, exponent = f"{digits:E}".split("E")
    return f"{mantissa}E{exponent[0]}{exponent[1:]:0>2}"
