"""Runs a state machine in moto's interpreter over scripted task results: JSON on standard input, JSON on standard output.

    in:  { definition, scripts: [{ name, input, calls: [{ state, result } or { state, error }] }] }
    out: [{ trace, calls: [{ state, input }], unused, waits, pauses, events }]

The trace has every state that was entered, every error of a task with what the machine did about it, and how the execution ended. Waits and the
pauses before a retry take no time; how long they would have been is told. Nothing is served and nothing is called: the interpreter has a way to
put results in the place of its tasks, which moto's server does not offer.
"""

import collections
import datetime
import json
import logging
import sys
import types

from moto.stepfunctions.parser.api import StateMachineType
from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
from moto.stepfunctions.parser.asl.component.common.timeouts.timeout import EvalTimeoutError
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction
from moto.stepfunctions.parser.backend.execution import SyncExecution
from moto.stepfunctions.parser.mocking.mock_config import MockedResponseReturn, MockedResponseThrow

ACCOUNT, REGION, ROLE = "123456789012", "eu-west-1", "arn:aws:iam::123456789012:role/machine"


class Results:
    """What one state gets. The interpreter asks by the number of the retry; the answer is the next one of the script."""

    def __init__(self, name, state, pending):
        self.name, self.state, self.pending = name, state, pending
        self.mocked_responses = self

    def __len__(self):
        return sys.maxsize

    def __getitem__(self, _):
        call = self.pending.popleft() if self.pending else {}
        if call.get("state") != self.name:
            return MockedResponseThrow(0, 0, f"Unscripted.{self.name}", "")
        if call.get("error") == "States.Timeout":
            raise EvalTimeoutError()
        if "error" in call:
            return MockedResponseThrow(0, 0, call["error"], "scripted")
        is_function = self.state["Resource"].startswith("arn:aws:lambda:")
        return MockedResponseReturn(0, 0, {"Payload": call["result"], "StatusCode": 200} if is_function else call["result"])


def run(definition, script):
    pending = collections.deque(script["calls"])
    waits, pauses = [], []
    WaitFunction._wait_interval = lambda self, env, wait_seconds: waits.append(wait_seconds)
    retrier_decl.time = types.SimpleNamespace(sleep=pauses.append)

    machine = types.SimpleNamespace(
        arn=f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:machine", name="machine", sm_type=StateMachineType.STANDARD, definition=json.dumps(definition))
    execution = SyncExecution(
        name=script["name"], sm_type=machine.sm_type, role_arn=ROLE, exec_arn=f"arn:aws:states:{REGION}:{ACCOUNT}:execution:machine:{script['name']}",
        account_id=ACCOUNT, region_name=REGION, state_machine=machine, start_date=datetime.datetime.now(datetime.timezone.utc),
        cloud_watch_logging_session=None, activity_store={}, input_data=json.dumps(script["input"]))
    execution.exec_worker = execution._get_start_execution_worker()
    execution.exec_worker._mock_test_case = types.SimpleNamespace(state_mocked_responses={
        name: Results(name, state, pending) for name, state in definition["States"].items() if state["Type"] == "Task"})
    execution.exec_worker.start()

    history = execution.to_history_output()["events"]
    trace, calls = read(history)
    return {"trace": trace, "calls": calls, "unused": len(pending), "waits": waits, "pauses": pauses, "events": len(history)}


def read(history):
    trace, calls, state = [], [], None
    for event, after in zip(history, history[1:] + [None]):
        match event["type"]:
            case kind if kind.endswith("StateEntered"):
                state = event["stateEnteredEventDetails"]["name"]
                trace.append(state)
            case "LambdaFunctionScheduled":
                calls.append({"state": state, "input": json.loads(event["lambdaFunctionScheduledEventDetails"]["input"])})
            case "TaskScheduled":
                calls.append({"state": state, "input": json.loads(event["taskScheduledEventDetails"]["parameters"])})
            case "TaskFailed" | "TaskTimedOut" | "LambdaFunctionTimedOut" as kind:
                error = event[kind[0].lower() + kind[1:] + "EventDetails"]["error"]
                trace.append(f"{state}: {error}, {'retried' if after['type'].endswith('Scheduled') else 'caught'}")
            case "ExecutionSucceeded":
                trace.append("succeeded")
            case "ExecutionFailed":
                trace.append(f"failed: {event['executionFailedEventDetails']['error']}")
    return trace, calls


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    given = json.load(sys.stdin)
    json.dump([run(given["definition"], script) for script in given["scripts"]], sys.stdout, separators=(",", ":"))
