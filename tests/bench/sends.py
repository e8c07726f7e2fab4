"""Bulk sends through the executor, against the documented rate of 25 a second and number.

The sandbox is a process of its own, as a provider is. Its own limit is the documented one, so a
send that goes out too early is answered 429, and told.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections import Counter
from typing import Any

import app.providers
from app.cli.demo import sandbox
from app.domain.errors import Outcome, ProviderError
from app.providers.records import CallRecord
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
FAULTS = (
    "recoverleadx.send_message:429=0:0.04, recoverleadx.send_message:500:0.04,"
    " recoverleadx.send_message:500after:0.04, recoverleadx.send_message:drop:0.04,"
    " recoverleadx.send_message:drop_before:0.04, recoverleadx.send_message:truncate:0.02"
)


def bulk() -> list[Result]:
    """Template sends of one Recover Lead X number; a 429 from the sandbox is told."""
    statuses: Counter[int | None] = Counter()

    def seen(record: CallRecord) -> None:
        statuses[record.status] += 1

    with sandbox("--latency-ms", "20") as line:
        account = line["providers"]["recoverleadx"]
        seconds = asyncio.run(_send_all(account, _SENDS, seen))[0]
    if statuses[429]:
        sys.stderr.write(f"sends: {statuses[429]} were answered 429\n")
    rate = _SENDS / seconds
    return [
        Result("bulk_sends", rate, "/s", "the documented rate", _RATE, least=0.98),
        Result("bulk_sends_refused", statuses[429], "", "none", 1.0, most=0.0),
    ]


def with_faults() -> list[Result]:
    """The same while answers fail, break off and never come: nothing goes out twice."""
    found = faulty_run(_SENDS)
    return [Result("sends_twice", found["twice"], "", "none", 1.0, most=0.0)]


def faulty_run(count: int) -> dict[str, int]:
    """Sends to ``count`` people among faults; how each ended, and what really went out.

    ``twice`` went out more than once, ``lost`` were told as sent and did not go out, ``hidden``
    were told as not sent and went out all the same.
    """
    with SandboxThread(faults=FAULTS, seed=11) as box:
        _, ends = asyncio.run(_send_all(box.credentials["recoverleadx"], count, lambda _: None))
        went = Counter(box.run(lambda one: [sent.to for sent in one.world.ledger.sent]))
    told = {to: end for to, end in ends.items() if end == "sent"}
    not_sent = [to for to, end in ends.items() if end == "not sent"]
    return {
        "asked": count,
        "sent": len(told),
        "unknown": sum(end == "unknown" for end in ends.values()),
        "not_sent": len(not_sent),
        "twice": sum(times > 1 for times in went.values()),
        "lost": sum(to not in went for to in told),
        "hidden": sum(to in went for to in not_sent),
    }


async def _send_all(account: Any, count: int, traffic: Any) -> tuple[float, dict[str, str]]:
    """The seconds it took, and how each person's send ended."""
    client = app.providers.open(
        "recoverleadx",
        base_url=account["base_url"],
        credentials=account["credentials"],
        traffic=traffic,
    )
    gate = asyncio.Semaphore(_AT_ONCE)
    ends: dict[str, str] = {}

    async def send(number: int) -> None:
        # the sandbox knows nobody whose number ends in 000
        to = f"97250{number:06}1"
        async with gate:
            try:
                await client.call("send_message", to=to, type="template", template=_TEMPLATE)
            except ProviderError as error:
                ends[to] = "unknown" if error.outcome is Outcome.UNKNOWN else "not sent"
            else:
                ends[to] = "sent"

    async with client:
        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for number in range(count):
                group.create_task(send(number))
        return time.perf_counter() - began, ends
