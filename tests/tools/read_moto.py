"""Prints what a test published to moto, as boto3 reads it.

Usage: read_moto.py ADDRESS REGION STATE_MACHINE_ARN
"""

import datetime
import json
import sys

import boto3

ADDRESS, REGION, MACHINE = sys.argv[1:]
KEYS = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)


def client(service):
    return boto3.client(service, endpoint_url=ADDRESS, region_name=REGION, **KEYS)


def points():
    service = client("cloudwatch")
    # moto lists a metric once per point.
    listed = {json.dumps([one["MetricName"], one["Dimensions"]]): one for one in service.list_metrics(Namespace="AuroraAutoscaler")["Metrics"]}
    for metric in listed.values():
        dimensions = {one["Name"]: one["Value"] for one in metric["Dimensions"]}
        stats = service.get_metric_statistics(
            Namespace="AuroraAutoscaler", MetricName=metric["MetricName"], Dimensions=metric["Dimensions"], Period=1,
            StartTime=NOW - datetime.timedelta(minutes=20), EndTime=NOW + datetime.timedelta(minutes=2), Statistics=["Average", "SampleCount"])
        for point in stats["Datapoints"]:
            yield {"name": metric["MetricName"], "dimensions": dimensions, "at": point["Timestamp"].isoformat(),
                   "average": point["Average"], "count": point["SampleCount"]}


executions = client("stepfunctions").list_executions(stateMachineArn=MACHINE)["executions"]
print(json.dumps({"points": list(points()), "executions": sorted(one["name"] for one in executions)}))
