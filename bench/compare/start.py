"""How long a published function takes from the start of its process to its first answer, and what it holds in memory after 1,000 invocations.

    dotnet publish src/Autoscaler.Lambda -c Release -r linux-x64 -o artifacts/functions
    dotnet publish src/Autoscaler.Lambda -c Release -r linux-x64 -p:PublishReadyToRun=false -o artifacts/functions-jit
    python3 bench/compare/start.py artifacts/functions artifacts/functions-jit

It is Lambda's Runtime API on a loopback port, and starts the functions as the managed runtime does, by dotnet exec. No call of AWS is made.
The time of a processor is nearly the same on a busy machine; the time to the answer is not.
"""

import http.server
import os
import pathlib
import queue
import statistics
import subprocess
import sys
import threading
import time

EVENTS = pathlib.Path(__file__).parents[2] / "events"
FUNCTIONS = {"Decide": "decide.json", "CollectMetrics": "collect-metrics-control.json"}
STARTS, INVOCATIONS = 20, 1000


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A process that was ended leaves its connection behind."""


class RuntimeApi(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    # Headers and body in one packet: in two, the second waits for the first one's acknowledgement.
    wbufsize = -1
    events, answers = queue.Queue(), queue.Queue()

    def do_GET(self):
        self.reply(200, self.events.get())

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.answers.put((self.path, time.perf_counter()))
        self.reply(202, b"{}")

    def reply(self, status, body):
        self.send_response(status)
        for name, value in {
            "Content-Length": len(body), "Content-Type": "application/json", "Lambda-Runtime-Aws-Request-Id": "1",
            "Lambda-Runtime-Deadline-Ms": int(time.time() * 1000) + 30000, "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-west-1:123456789012:function:f",
        }.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def start(folder, function, port):
    # A process that was ended may still be waited for: it must not take the next one's event.
    RuntimeApi.events = queue.Queue()
    environment = os.environ | {
        "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{port}", "AWS_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing",
        "AUTOSCALER_HANDLER": function, "STATE_MACHINE_ARN": "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512"}
    return subprocess.Popen(["dotnet", "exec", f"{folder}/Autoscaler.Lambda.dll"], env=environment, stdout=subprocess.DEVNULL)


def answer():
    path, at = RuntimeApi.answers.get(timeout=30)
    assert path.endswith("/response"), path
    return at


def memory(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def main(folders):
    server = Server(("127.0.0.1", 0), RuntimeApi)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for folder in folders:
        size = sum(file.stat().st_size for file in pathlib.Path(folder).rglob("*") if file.is_file())
        print(f"{folder}: {size / 1e6:.1f} MB")
        for function, event in FUNCTIONS.items():
            body = (EVENTS / event).read_bytes()
            times, work = [], []
            for number in range(STARTS + 1):
                began = time.perf_counter()
                process = start(folder, function, server.server_port)
                RuntimeApi.events.put(body)
                times.append((answer() - began) * 1000)
                if number < STARTS:
                    process.kill()
                    _, _, used = os.wait4(process.pid, 0)
                    process.returncode = 0
                    work.append((used.ru_utime + used.ru_stime) * 1000)
            for _ in range(INVOCATIONS - 1):
                RuntimeApi.events.put(body)
                answer()
            times = sorted(times[1:])
            print(f"  {function}: first answer after {statistics.median(times):.0f} ms (from {times[0]:.0f} to {times[-1]:.0f}), "
                  f"{statistics.median(work):.0f} ms of a processor for it, "
                  f"{memory(process):.0f} MB after {INVOCATIONS:,} invocations")
            process.kill()
            process.wait()
        print(f"  Decide, its first turn after a ping: {first_turn(folder, server.server_port):.0f} ms")


def first_turn(folder, port):
    """What a spike waits for where the schedule has kept an environment warm."""
    times = []
    for _ in range(STARTS):
        process = start(folder, "Decide", port)
        RuntimeApi.events.put((EVENTS / "warm.json").read_bytes())
        answer()
        began = time.perf_counter()
        RuntimeApi.events.put((EVENTS / "decide.json").read_bytes())
        times.append((answer() - began) * 1000)
        process.kill()
        process.wait()
    return statistics.median(times)


if __name__ == "__main__":
    main(sys.argv[1:])
