"""Recomputes the SigV4 signature with botocore's signer, from what the service receives and the secret that both know."""

import re
from hashlib import sha256

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from judge.request import header

SHAPE = re.compile(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([^,]+), Signature=[0-9a-f]{64}")


def problems(operation, sent):
    authorization = header(sent, "Authorization") or ""
    date = header(sent, "X-Amz-Date") or ""
    match = SHAPE.fullmatch(authorization)
    if not match or not re.fullmatch(r"\d{8}T\d{6}Z", date):
        return [f"cannot be read: Authorization '{authorization}', X-Amz-Date '{date}'"]

    key, day, region, service, signed = match.groups()
    found = _scope(operation, sent, key, region, service)
    found += _coverage(sent, signed.split(";"))
    found += _payload(sent)
    expected = _authorization(sent, date, region, service, signed.split(";"))
    if day != date[:8] or authorization != expected:
        found.append(f"sent {authorization}, botocore computes {expected}")
    return found


def _scope(operation, sent, key, region, service):
    name = operation.model.metadata.get("signingName", operation.model.metadata["endpointPrefix"])
    expected = (sent["accessKey"], operation.signing_region, name)
    found = [f"scope {(key, region, service)} instead of {expected}"] * ((key, region, service) != expected)
    token = header(sent, "X-Amz-Security-Token")
    return found + [f"session token {token!r} instead of {sent['token']!r}"] * (token != sent["token"])


def _coverage(sent, signed):
    """The service demands that host and every x-amz header are signed."""
    required = {"host"} | {name.lower() for name in sent["headers"] if name.lower().startswith("x-amz-")}
    return [f"{name} is not signed" for name in sorted(required - set(signed))]


def _payload(sent):
    # The signer takes this header for the payload's hash if it is there; so does the service, which then compares.
    stated = header(sent, "X-Amz-Content-SHA256")
    actual = sha256(sent["body"].encode()).hexdigest()
    return [f"X-Amz-Content-SHA256 is {stated} instead of {actual}"] * (stated not in (None, actual))


def _authorization(sent, date, region, service, signed):
    headers = {name: value for name, value in sent["headers"].items() if name.lower() in signed}
    request = AWSRequest(method=sent["method"], url=sent["url"], headers=headers, data=sent["body"].encode())
    request.context["timestamp"] = date
    signer = SigV4Auth(Credentials(sent["accessKey"], sent["secretKey"], sent["token"]), service, region)
    text = signer.string_to_sign(request, signer.canonical_request(request))
    return (
        f"AWS4-HMAC-SHA256 Credential={signer.scope(request)}, "
        f"SignedHeaders={signer.signed_headers(signer.headers_to_sign(request))}, Signature={signer.signature(text, request)}"
    )
