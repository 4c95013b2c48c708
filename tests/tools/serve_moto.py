"""Serves moto on a free port of 127.0.0.1, states its address, and ends with standard input: no server outlives the tests that started it."""

import sys

from moto.rds.models import DBInstance
from moto.server import ThreadedMotoServer

# moto gives all instances the same one, and with it the same log stream.
DBInstance.dbi_resource_id = property(lambda self: f"db-{self.db_instance_identifier.upper()}", lambda self, _: None)

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
print(f"http://{host}:{port}", flush=True)
sys.stdin.read()
