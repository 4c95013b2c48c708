"""Puts the stack into a moto of serve_stack.py, changes it or takes it away. Prints what is there then, as JSON.

    deploy_stack.py ADDRESS REGION create|update|delete STACK TEMPLATE [NAME=VALUE ...]
"""

import io
import json
import pathlib
import sys
import urllib.request
import zipfile

import boto3

from translate_stack import translate

address, region, action, stack, template, *given = sys.argv[1:]


def client(service):
    return boto3.client(service, region_name=region, endpoint_url=address, aws_access_key_id="testing", aws_secret_access_key="testing")


def upload():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Autoscaler.Lambda.dll", "")
    if client("s3").list_buckets()["Buckets"]:
        return
    client("s3").create_bucket(Bucket="functions", CreateBucketConfiguration={"LocationConstraint": region})
    client("s3").put_object(Bucket="functions", Key="functions.zip", Body=packed.getvalue())


def interpret():
    config = {"stepfunctions": {"execute_state_machine": True}, "lambda": {"use_docker": False}}
    request = urllib.request.Request(f"{address}/moto-api/config", json.dumps(config).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request).read()


formation = client("cloudformation")
if action == "delete":
    formation.delete_stack(StackName=stack)
else:
    if action == "create":
        upload()
        interpret()
    parameters = [dict(zip(("ParameterKey", "ParameterValue"), one.split("=", 1))) for one in given]
    getattr(formation, f"{action}_stack")(
        StackName=stack, TemplateBody=json.dumps(translate(pathlib.Path(template))), Parameters=parameters, Capabilities=["CAPABILITY_IAM"])

stacks = [one for one in formation.list_stacks()["StackSummaries"] if one["StackName"] == stack]
there = stacks[-1]["StackStatus"] != "DELETE_COMPLETE"
functions = {one["FunctionName"]: one["Environment"]["Variables"] for one in client("lambda").list_functions()["Functions"]}
machines = {one["name"]: one["stateMachineArn"] for one in client("stepfunctions").list_state_machines()["stateMachines"]}
json.dump({
    "status": stacks[-1]["StackStatus"],
    "resources": {one["LogicalResourceId"]: one["ResourceStatus"] for one in formation.list_stack_resources(StackName=stack)["StackResourceSummaries"]} if there else {},
    "outputs": {one["OutputKey"]: one["OutputValue"] for one in formation.describe_stacks(StackName=stack)["Stacks"][0].get("Outputs", [])} if there else {},
    "functions": functions,
    "machines": machines,
    "definitions": {name: json.loads(client("stepfunctions").describe_state_machine(stateMachineArn=arn)["definition"]) for name, arn in machines.items()},
    "alarms": [one["AlarmName"] for one in client("cloudwatch").describe_alarms()["MetricAlarms"]],
    "rules": [one["Name"] for one in client("events").list_rules()["Rules"]],
    "parameters": {one["Name"]: one["Value"] for one in client("ssm").get_parameters_by_path(Path=f"/{stack}", Recursive=True)["Parameters"]},
}, sys.stdout)
