"""An independent judge of our wire format, on botocore's service models.

Reads a JSON list of captures on standard input, writes a JSON object on standard output: the name of each capture and what is wrong with it,
an empty list where nothing is. A capture (see tests/AwsPackages.Tests/Judges/Capture.cs) has the fields

    name, operation                            the key in the report; "Route53.ListResourceRecordSets"
    region, accessKey, secretKey, token        what the client was given
    method, url, headers, body                 the request as it was sent
    members                                    the members that must all be sent, under their .NET names
    replies: [{name, body, reads, members}]    replies as fixtures, the lines that we read from each, the members that our response has
    errors: [{status, body, code, exception}]  error replies, the code and the type of exception that we make of each
"""

import json
import sys
import traceback

from judge import error, reply, request, signature
from judge.operations import Operation


def problems_of(capture):
    try:
        operation = Operation.named(capture["operation"], capture["region"])
    except LookupError as unknown:
        return [f"operation: {unknown}"]

    found = [f"request: {problem}" for problem in request.problems(operation, capture)]
    found += [f"signature: {problem}" for problem in signature.problems(operation, capture)]
    for one in capture.get("replies", []):
        found += [f"{one['name']}: {problem}" for problem in reply.problems(operation, one)]
    for one in capture.get("errors", []):
        found += [f"error {one['code']}: {problem}" for problem in error.problems(operation, one)]
    return found


def verdict(capture):
    try:
        return problems_of(capture)
    except Exception:  # One capture that breaks the judge must not hide the verdict on the others.
        return [f"judge: {traceback.format_exc()}"]


if __name__ == "__main__":
    json.dump({capture["name"]: verdict(capture) for capture in json.load(sys.stdin)}, sys.stdout, indent=1)
