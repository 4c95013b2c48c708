#!/usr/bin/env python3
"""CPython's side of bench/Autoscaler.Bench/CollectorParse.cs: the same events, read whole with the standard library.

parse.py          microseconds per event, the best of several runs
parse.py --write  makes the events anew from the real messages beside them
"""

import base64
import gzip
import json
import pathlib
import platform
import random
import sys
import time

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "tests" / "fixtures" / "rdsosmetrics"
EVENTS = {"mysql-1": ("aurora-mysql-56", 1), "psql-1": ("aurora-psql-11", 1), "mysql-10": ("aurora-mysql-56", 10)}


def read(event):
    payload = json.loads(gzip.decompress(base64.b64decode(json.loads(event)["awslogs"]["data"])))
    return [json.loads(one["message"]) for one in payload["logEvents"]]


def best(event, runs=30, seconds=0.1):
    fastest = float("inf")
    for _ in range(runs):
        count, start = 0, time.perf_counter()
        while (elapsed := time.perf_counter() - start) < seconds:
            read(event)
            count += 1
        fastest = min(fastest, elapsed / count)
    return fastest


def write(name, fixture, count):
    """The first message is the real one. Those after it are the seconds after it, and every busy process has done something else."""
    dice = random.Random(name)
    message = json.loads((FIXTURES / f"{fixture}.json").read_text())
    events = []
    for second in range(count):
        if second:
            message["timestamp"] = f"{message['timestamp'][:17]}{50 + second:02}Z"
            message["cpuUtilization"]["total"] = round(dice.uniform(5, 95), 1)
            for process in message["processList"]:
                if process["cpuUsedPc"]:
                    process["cpuUsedPc"] = round(dice.uniform(0, 9), 2)
        text = json.dumps(message, separators=(",", ":"))
        events.append({"id": f"393{second:053}", "timestamp": 1751461190000 + 1000 * second, "message": text})
    envelope = {
        "messageType": "DATA_MESSAGE",
        "owner": "123456789012",
        "logGroup": "RDSOSMetrics",
        "logStream": message["instanceResourceID"],
        "subscriptionFilters": ["collector"],
        "logEvents": events,
    }
    packed = gzip.compress(json.dumps(envelope, separators=(",", ":")).encode(), mtime=0)
    event = {"awslogs": {"data": base64.b64encode(packed).decode()}}
    (FIXTURES / f"event-{name}.json").write_text(json.dumps(event) + "\n")


if "--write" in sys.argv:
    for name, (fixture, count) in EVENTS.items():
        write(name, fixture, count)
else:
    print(f"CPython {platform.python_version()}")
    for name in EVENTS:
        print(f"{name:10}{1e6 * best((FIXTURES / f'event-{name}.json').read_bytes()):10.1f} us")
