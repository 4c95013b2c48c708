"""Serves a moto that can hold the stack, on a free port of 127.0.0.1; states its address, and ends with standard input.

    serve_stack.py INVOKE

A function of the stack that the state machine calls is asked at INVOKE/<its name>. What moto lacks for that is added here: models for resources
that its CloudFormation does not know, a second execution of a state machine, and one account of functions and state machines instead of two.
"""

import copy
import os
import sys
import urllib.request

import moto.awslambda.models
import moto.awslambda_simple.models
import moto.cloudformation.parsing
import moto.stepfunctions.models
import moto.stepfunctions.parser.models
from moto.cloudwatch.models import cloudwatch_backends
from moto.core.common_models import CloudFormationModel
from moto.logs.models import logs_backends
from moto.rds.models import DBInstance
from moto.ssm.models import Parameter
from moto.server import ThreadedMotoServer

INVOKE = sys.argv[1]

# moto gives all instances the same one, and with it the same log stream.
DBInstance.dbi_resource_id = property(lambda self: f"db-{self.db_instance_identifier.upper()}", lambda self, _: None)


def shared(machine, _):
    """A copy of the account for each execution fails at the second one."""
    twin = copy.copy(machine)
    twin.executions = []
    return twin


def invoke(backend, function_name, qualifier, body, headers, response_headers):
    name = function_name.split(":function:")[-1].split(":")[0]
    data = body.encode() if isinstance(body, str) else body
    with urllib.request.urlopen(urllib.request.Request(f"{INVOKE}/{name}", data or b"{}"), timeout=900) as reply:
        if reply.headers.get("X-Amz-Function-Error"):
            response_headers["X-Amz-Function-Error"] = reply.headers["X-Amz-Function-Error"]
        return reply.read()


Parameter.get_cfn_attribute = lambda parameter, _: parameter.value
moto.stepfunctions.models.StateMachine.__deepcopy__ = shared
moto.awslambda_simple.models.LambdaSimpleBackend.invoke = invoke
moto.stepfunctions.models.stepfunctions_backends = moto.stepfunctions.parser.models.stepfunctions_parser_backends
moto.awslambda.models.lambda_backends = moto.awslambda_simple.models.lambda_simple_backends


class Added:
    """A resource that CloudFormation keeps and that has no effect here beyond what `made` and `gone` do."""

    kind, name_property = "", ""

    def __init__(self, name, properties, account, region):
        self.name, self.properties, self.account, self.region = name, properties, account, region
        self.made()
        self.physical_resource_id = self.identifier()

    def identifier(self):
        return self.name

    def made(self):
        pass

    def gone(self):
        pass

    @classmethod
    def cloudformation_name_type(cls):
        return cls.name_property

    @classmethod
    def cloudformation_type(cls):
        return cls.kind

    @classmethod
    def has_cfn_attr(cls, attr):
        return True

    def get_cfn_attribute(self, attr):
        return f"arn:aws:cloudwatch:{self.region}:{self.account}:alarm:{self.name}" if attr == "Arn" else "1"

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        return cls(resource_name, cloudformation_json.get("Properties") or {}, account_id, region_name)

    @classmethod
    def update_from_cloudformation_json(cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name):
        original_resource.gone()
        return cls.create_from_cloudformation_json(new_resource_name, cloudformation_json, account_id, region_name)

    @classmethod
    def delete_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name):
        pass

    def delete(self, account_id, region_name):
        self.gone()


class Alarm(Added, CloudFormationModel):
    __module__ = "moto.cloudwatch.models"
    kind, name_property = "AWS::CloudWatch::Alarm", "AlarmName"

    def made(self):
        given = self.properties
        cloudwatch_backends[self.account][self.region].put_metric_alarm(
            name=self.name, namespace=given.get("Namespace"), metric_name=given.get("MetricName"), comparison_operator=given["ComparisonOperator"],
            evaluation_periods=given["EvaluationPeriods"], period=given.get("Period", 60), threshold=given["Threshold"], statistic=given.get("Statistic"),
            description=given["AlarmDescription"], dimensions=[], alarm_actions=given["AlarmActions"], ok_actions=given.get("OKActions"))

    def gone(self):
        cloudwatch_backends[self.account][self.region].delete_alarms([self.name])


class Filter(Added, CloudFormationModel):
    __module__ = "moto.logs.models"
    kind, name_property = "AWS::Logs::SubscriptionFilter", "FilterName"

    def made(self):
        self.group = logs_backends[self.account][self.region].groups[self.properties["LogGroupName"]]
        self.group.put_subscription_filter(self.name, self.properties["FilterPattern"], self.properties["DestinationArn"], None)

    def gone(self):
        self.group.delete_subscription_filter(self.name)


class Alias(Added, CloudFormationModel):
    __module__ = "moto.awslambda.models"
    kind = "AWS::Lambda::Alias"

    def identifier(self):
        return f"arn:aws:lambda:{self.region}:{self.account}:function:{self.properties['FunctionName']}:{self.properties['Name']}"


class Published(Added, CloudFormationModel):
    __module__ = "moto.awslambda.models"
    kind = "AWS::Lambda::Version"

    def made(self):
        self.version = moto.awslambda.models.lambda_backends[self.account][self.region].publish_version(self.properties["FunctionName"]).version

    def identifier(self):
        return f"arn:aws:lambda:{self.region}:{self.account}:function:{self.properties['FunctionName']}:{self.version}"

    def get_cfn_attribute(self, attr):
        return str(self.version)


class Permission(Added, CloudFormationModel):
    __module__ = "moto.awslambda.models"
    kind = "AWS::Lambda::Permission"


# What has nothing in moto that it could change.
KEPT = [
    type(kind.split("::")[-1] + "Kept", (Added, CloudFormationModel), {"__module__": "moto.logs.models", "kind": kind})
    for kind in ("Custom::Account", "AWS::Lambda::EventInvokeConfig", "AWS::Logs::MetricFilter", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy")
]
moto.cloudformation.parsing.CustomModel = KEPT[0]

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()

# Where moto's interpreter looks for functions and topics.
os.environ["MOTO_PORT"] = str(port)
print(f"http://{host}:{port}", flush=True)
sys.stdin.read()
