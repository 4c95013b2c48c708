"""An operation in botocore's service models, with the protocol that our client speaks."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import botocore.session
from botocore.exceptions import UnknownServiceError
from botocore.model import OperationModel, OperationNotFoundError

SERVICES = {
    "ApplicationAutoScaling": "application-autoscaling",
    "CloudWatch": "cloudwatch",
    "CloudWatchLogs": "logs",
    "RDS": "rds",
    "Route53": "route53",
    "SimpleNotificationService": "sns",
    "SimpleSystemsManagement": "ssm",
    "StepFunctions": "stepfunctions",
}

# Protocols that we speak. CloudWatch's model prefers CBOR and JSON and still has query.
PROTOCOLS = ("query", "rest-xml", "json")


@dataclass(frozen=True)
class Operation:
    model: OperationModel
    region: str

    @staticmethod
    def named(name, region):
        service, _, operation = name.partition(".")
        try:
            return Operation(_service(SERVICES[service]).operation_model(operation), region)
        except (KeyError, UnknownServiceError, OperationNotFoundError) as missing:
            raise LookupError(f"{name} is unknown to botocore's models") from missing

    @property
    def name(self):
        return self.model.name

    @property
    def service(self):
        return self.model.service_model

    @cached_property
    def protocol(self):
        return next(protocol for protocol in PROTOCOLS if protocol in self.model.metadata["protocols"])

    @cached_property
    def endpoint(self):
        return _session().get_component("endpoint_resolver").construct_endpoint(self.model.metadata["endpointPrefix"], self.region)

    @property
    def signing_region(self):
        return self.endpoint.get("credentialScope", {}).get("region", self.region)

    @cached_property
    def namespace(self):
        """The XML namespace of the service; Route 53's model states it at the requests that have a body only."""
        stated = self.model.metadata.get("xmlNamespace")
        inputs = (self.service.operation_model(name).input_shape for name in self.service.operation_names)
        return stated or next(shape.serialization["xmlNamespace"]["uri"] for shape in inputs if shape and "xmlNamespace" in shape.serialization)


@lru_cache
def _session():
    return botocore.session.get_session()


@lru_cache
def _service(name):
    return _session().get_service_model(name)
