"""Kills a receiver with kill -9 again and again while deliveries of all five schemes pour in.

    python -m tests.end2end.kill_receiver [--kills 500] [--seed 1] [--at-once 2]

Several receivers are killed side by side, each in a data folder of its own that goes with it.
Afterwards every delivery that was answered 200 must be on the disk, and exactly once among
those that may be acted on. Prints one JSON line; exit status 1 where that does not hold. Run
from the project's folder. ``make test`` runs a short form (test_receiver_kill.py).
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from app.store.deliveries import ACTED
from tests.end2end.side_by_side import together
from tests.receiver_process import Child, Home, close, start
from tests.signing import PROVIDERS, headers_for
from tests.unit.receiver.test_answers import body_of

_SENDERS = 8
_PATIENCE_S = 30.0


@dataclass
class Tally:
    """What the senders know, by body."""

    acknowledged: list[tuple[str, bytes]] = field(default_factory=list)
    unanswered: int = 0
    refused: int = 0
    guard: threading.Lock = field(default_factory=threading.Lock)


def run(kills: int, folder: Path, *, seed: int = 1) -> dict[str, int]:
    """Runs the whole thing; gives the counts, of which ``lost`` and ``doubled`` must be 0."""
    home = Home(folder)
    chance = random.Random(seed)
    tally = Tally()
    number = 0
    for round_number in range(kills):
        child = start(home)
        over = threading.Event()
        senders = [
            threading.Thread(
                target=_send, args=(child, number + 100_000 * at, over, tally, round_number)
            )
            for at in range(_SENDERS)
        ]
        for sender in senders:
            sender.start()
        _under_way(tally, len(tally.acknowledged) + chance.randrange(1, 50))
        child.kill()
        over.set()
        for sender in senders:
            sender.join()
        close(child)
        number += 1_000_000
    close(start(home))  # recovery, then a clean end
    return _result(home, tally, kills)


def _under_way(tally: Tally, acknowledged: int) -> None:
    """Returns in the middle of it, however fast this machine is."""
    end = time.monotonic() + _PATIENCE_S
    while len(tally.acknowledged) < acknowledged and time.monotonic() < end:
        time.sleep(0.001)


def _send(child: Child, number: int, over: threading.Event, tally: Tally, seed: int) -> None:
    """Sends fresh events and now and then one that was acknowledged before, until the end."""
    chance = random.Random(number + seed)
    connection = http.client.HTTPConnection("127.0.0.1", child.port, timeout=_PATIENCE_S)
    while not over.is_set():
        provider = chance.choice(PROVIDERS)
        body = body_of(provider, number)
        if tally.acknowledged and chance.random() < 0.1:
            provider, body = chance.choice(tally.acknowledged)
        number += 1
        path = child.started["hooks"][provider]
        try:
            connection.request("POST", path, body, headers_for(provider, body))
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            tally.unanswered += 1
            connection.close()
            continue
        with tally.guard:
            if answer.status == 200:
                tally.acknowledged.append((provider, body))
            else:
                tally.refused += 1
    connection.close()


def _result(home: Home, tally: Tally, kills: int) -> dict[str, int]:
    acted: dict[tuple[str, bytes], int] = {}
    stored = home.stored()
    for delivery in stored:
        if delivery.row.verdict in ACTED and delivery.row.duplicate_of is None:
            key = (delivery.row.account, delivery.body)
            acted[key] = acted.get(key, 0) + 1
    wanted = set(tally.acknowledged)
    return {
        "kills": kills,
        "acknowledged": len(tally.acknowledged),
        "events": len(wanted),
        "stored": len(stored),
        "unanswered": tally.unanswered,
        "refused": tally.refused,
        "lost": sum(key not in acted for key in wanted),
        "doubled": sum(count > 1 for count in acted.values()),
    }


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description="Kills the receiver during ingest.")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    found = together(run_in_folder, args.kills, args.seed, args.at_once)
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if found["lost"] or found["doubled"] or found["refused"] else 0


def run_in_folder(kills: int, seed: int) -> dict[str, int]:
    """``run`` in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        return run(kills, Path(folder) / "home", seed=seed)


if __name__ == "__main__":
    sys.exit(main())
