"""Fills a moto server with what the tests in tests/AwsPackages.Tests/Judges/Moto*.cs find there, and prints what they cannot know beforehand.

Usage: seed_moto.py ADDRESS REGION
"""

import json
import sys
import time

import boto3

ADDRESS, REGION = sys.argv[1:]
KEYS = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}


def client(service):
    return boto3.client(service, endpoint_url=ADDRESS, region_name=REGION, **KEYS)


def rds():
    service = client("rds")
    service.create_db_cluster(
        DBClusterIdentifier="shop", Engine="aurora-mysql", MasterUsername="root", MasterUserPassword="invented-password",
        ServerlessV2ScalingConfiguration={"MinCapacity": 0.5, "MaxCapacity": 16},
    )
    readers = [("shop-writer", "db.r6g.large", 0), ("shop-provisioned-1", "db.r6g.large", 1), ("shop-serverless-1", "db.serverless", 15)]
    crowd = [(f"shop-crowd-{number:02}", "db.r6g.large", 2) for number in range(20)]
    for name, kind, tier in readers + crowd:
        service.create_db_instance(
            DBInstanceIdentifier=name, DBInstanceClass=kind, Engine="aurora-mysql", DBClusterIdentifier="shop", PromotionTier=tier)
    # Its first description takes an instance or a cluster from creating to available.
    service.describe_db_instances()
    service.describe_db_clusters()


def route53():
    weighted = [
        {"Name": "ro.shop.internal", "Type": "CNAME", "TTL": 1, "SetIdentifier": pool, "Weight": weight,
         "ResourceRecords": [{"Value": f"{pool}.rds.example"}]}
        for pool, weight in [("provisioned", 255), ("serverless", 0)]
    ]
    plain = [
        {"Name": f"p{number}.pages.internal", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": f"192.0.2.{number}"}]}
        for number in range(1, 6)
    ]
    return {"hostedZoneId": zone("shop.internal", weighted), "pagedZoneId": zone("pages.internal", plain)}


def zone(name, records):
    service = client("route53")
    created = service.create_hosted_zone(Name=name, CallerReference="seed")["HostedZone"]["Id"]
    service.change_resource_record_sets(
        HostedZoneId=created, ChangeBatch={"Changes": [{"Action": "CREATE", "ResourceRecordSet": one} for one in records]})
    return created


def step_functions():
    definition = {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 60, "End": True}}}
    return client("stepfunctions").create_state_machine(
        name="spike-response", definition=json.dumps(definition), roleArn="arn:aws:iam::123456789012:role/spike-response")["stateMachineArn"]


def logs():
    service = client("logs")
    for name in ["RDSOSMetrics", "group-1", "group-2"]:
        service.create_log_group(logGroupName=name)
    client("kinesis").create_stream(StreamName="os-metrics", ShardCount=1)
    service.put_subscription_filter(
        logGroupName="group-1", filterName="readers", filterPattern="", destinationArn=f"arn:aws:kinesis:{REGION}:123456789012:stream/os-metrics")
    service.create_log_stream(logGroupName="RDSOSMetrics", logStreamName="db-1")
    # The service refuses events that are older than two weeks, so these are of the last minute.
    start = (int(time.time()) - 60) * 1000
    events = [{"timestamp": start + 1000 * second, "message": json.dumps({"cpu": second})} for second in range(5)]
    service.put_log_events(logGroupName="RDSOSMetrics", logStreamName="db-1", logEvents=events)
    return start


def notifications():
    service = client("sns")
    service.create_topic(Name="spike")
    service.create_topic(Name="spike.fifo", Attributes={"FifoTopic": "true"})


rds()
notifications()
print(json.dumps(route53() | {"stateMachineArn": step_functions(), "firstLogEvent": logs()}))
