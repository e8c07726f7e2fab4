"""How soon the receiver listens and how much it holds, against a bare uvicorn with Starlette."""

from __future__ import annotations

import json
import subprocess
import sys
import time

from tests.bench.deliveries import fresh_home
from tests.bench.measure import Result, median, rounds
from tests.memory import pss_mib
from tests.receiver_process import ROOT, Home, close, start

BARE = """
import socket, uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route
async def hook(request):
    await request.body()
    return JSONResponse({"status": "success"})
sock = socket.create_server(("127.0.0.1", 0))
class Server(uvicorn.Server):
    async def startup(self, sockets=None):
        await super().startup(sockets)
        print(sock.getsockname()[1], flush=True)
app = Starlette(routes=[Route("/hook", hook, methods=["POST"])])
Server(uvicorn.Config(app, log_config=None, access_log=False)).run([sock])
"""


def start_and_memory() -> list[Result]:
    """Process start to listening, and PSS then."""
    held: dict[str, list[float]] = {"ours": [], "bare": []}
    with fresh_home("receiver") as home:
        ours, bare = rounds(5, lambda: _ours(home, held["ours"]), lambda: _bare(held["bare"]))
    mine, other = median(held["ours"]), median(held["bare"])
    return [
        Result("receiver_start", ours, "ms", "bare uvicorn + Starlette", bare, most=1.0),
        Result("receiver_memory", mine, "MiB", "bare uvicorn + Starlette", other, most=1.0),
    ]


def _ours(home: Home, held: list[float]) -> float:
    opened = home.opened()
    began = time.perf_counter()
    child = start(home, opened=opened)
    took = (time.perf_counter() - began) * 1_000
    assert "listening" in child.started, json.dumps(child.started)
    held.append(pss_mib(child.process.pid))
    close(child)
    return took


def _bare(held: list[float]) -> float:
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", BARE], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    process.stdout.readline()
    took = (time.perf_counter() - began) * 1_000
    held.append(pss_mib(process.pid))
    process.terminate()
    process.wait(10)
    process.stdout.close()
    return took
