"""Bulk sends through the executor, against the documented rate of 25 a second and number."""

from __future__ import annotations

import asyncio
import os
import sys
import time

import app.providers
from app.sandbox.server import SandboxThread
from tests.bench.measure import Result

# 2,000 take 80 s; BENCH_SENDS=2000 runs them all
_SENDS = int(os.environ.get("BENCH_SENDS", "400"))
_AT_ONCE = 20
_TEMPLATE = {
    "name": "order_ready",
    "language": {"code": "en"},
    "components": [{"type": "body", "parameters": [{"type": "text", "text": "Alice"}]}],
}
_RATE = 25.0


def bulk() -> list[Result]:
    """Template sends of one Recover Lead X number; a 429 from the sandbox is told."""
    with SandboxThread(latency_ms=20) as box:
        rate = asyncio.run(_send_all(box))
        asked = box.run(lambda one: [x.status for x in one.world.ledger.requests])
        refused = sum(status == 429 for status in asked)
    if refused:
        sys.stderr.write(f"sends: {refused} were answered 429\n")
    return [Result("bulk_sends", rate, "/s", "the documented rate", _RATE, least=0.98)]


async def _send_all(box: SandboxThread) -> float:
    account = box.credentials["recoverleadx"]
    client = app.providers.open(
        "recoverleadx", base_url=account["base_url"], credentials=account["credentials"]
    )
    gate = asyncio.Semaphore(_AT_ONCE)

    async def send(number: int) -> None:
        async with gate:
            await client.call(
                "send_message", to=f"97250{number:07}", type="template", template=_TEMPLATE
            )

    async with client:
        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for number in range(_SENDS):
                group.create_task(send(number))
        return _SENDS / (time.perf_counter() - began)
