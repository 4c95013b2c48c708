"""Holds a fixture of an error reply against botocore's reading and against the errors that the model lists."""

import xml.etree.ElementTree as ET

from botocore.parsers import create_parser

# Every operation can end in these, so no model lists them per operation.
COMMON = {
    "AccessDenied", "AccessDeniedException", "ExpiredToken", "ExpiredTokenException", "InternalFailure", "InvalidClientTokenId",
    "InvalidParameterCombination", "InvalidParameterValue", "ServiceUnavailable", "Throttling", "ThrottlingException", "UnrecognizedClientException",
    "ValidationError", "ValidationException",
}


def problems(operation, one):
    code = _code(operation, one["status"], one["body"].strip())
    found = [f"botocore reads the code {code!r}"] * (code != one["code"])
    modelled = {_wire_code(shape): shape for shape in operation.model.error_shapes}
    if one["code"] in modelled:
        expected = _exception(modelled[one["code"]].name)
        return found + [f"is thrown as {one['exception']} instead of {expected}"] * (one["exception"] != expected)
    return found + [f"the model of {operation.name} lists {', '.join(sorted(modelled))}"] * (one["code"] not in COMMON)


def _code(operation, status, body):
    parsed = create_parser(operation.protocol).parse({"status_code": status, "headers": {}, "body": body.encode()}, operation.model.output_shape)
    if operation.protocol == "rest-xml" and not parsed["Error"]["Code"]:
        # Route 53 documents a form with the error as the root, which botocore does not know.
        return ET.fromstring(body).tag.removeprefix(f"{{{operation.namespace}}}")
    return parsed.get("Error", {}).get("Code")


def _wire_code(shape):
    return shape.metadata.get("error", {}).get("code", shape.name)


def _exception(name):
    """The official SDK's name of the class: Fault goes, Exception is added where it lacks."""
    bare = name.removesuffix("Fault")
    return bare if bare.endswith("Exception") else f"{bare}Exception"
