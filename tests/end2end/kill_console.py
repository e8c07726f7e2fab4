"""Kills a console with kill -9 again and again while it sends, then counts what really went out.

    python -m tests.end2end.kill_console [--kills 200] [--seed 1] [--at-once 2]

Several consoles are killed side by side, each with a data folder and a sandbox of its own.

One account sends with keys (answers name no message), one with a dashboard session (they do);
the gateway is slow and misbehaves. Afterwards the sandbox's own book is held against
``main.py messages``: no text went out more often than it was queued, what is shown as sent went
out, what is shown as failed did not, everything in between is shown as uncertain, and every
text that the console took stands in its timeline once. Prints one JSON line; exit status 1
where that does not hold. ``make test`` runs a short form (test_console_kill.py).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from pathlib import Path
from typing import Any

from app.bootstrap import open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.services.console import build
from tests.end2end.sandbox_process import sandbox
from tests.end2end.side_by_side import together
from tests.plugins.data import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
LATENCY_MS = 25
FAULTS = ",".join(
    f"{operation}:{fault}"
    for operation in ("send_message", "send_chat_message")
    for fault in (
        *("drop:0.04", "drop_before:0.03", "500:0.02", "500after:0.02", "400:0.02"),
        *("truncate:0.03", "html:0.02", "nonsense:0.02", "429=1:0.01", "slow:400:0.05"),
    )
)
_SURE = ("sent", "delivered", "read")
_READY_SECONDS = 60.0


async def _prepare(folder: Path, gateway: dict[str, Any]) -> None:
    """Two accounts of the same gateway, each with a chat of its own."""
    data_dir = DataDir.choose(str(folder))
    opened = open_folder(data_dir, passphrase=PASSPHRASE, vault_only=True)
    console = build(data_dir, opened.master, opened.database, Clock())
    try:
        await console.load()
        with_session = gateway["credentials"]
        by_key = {name: x for name, x in with_session.items() if name != "session_cookie"}
        numbers = ("haifa-showroom", "service-desk")
        for name, credentials, number, customer in (
            ("by key", by_key, numbers[0], "972500000071"),
            ("signed in", with_session, numbers[1], "972500000072"),
        ):
            row = await console.accounts.add(name, "gateway", gateway["base_url"], credentials)
            await console.sync.refresh(row.id)
            found = next(
                one
                for one in await console.numbers.all()
                if one.account_id == row.id and one.key == number
            )
            await console.conversations.start_chat(found.id, customer)
    finally:
        await console.close()
        if opened.lock is not None:
            opened.lock.release()


def _environment() -> dict[str, str]:
    return {**os.environ, "SWITCHBOARD_PASSPHRASE": PASSPHRASE}


def _killed(folder: Path, first: int, chance: random.Random) -> list[dict[str, str]]:
    """Runs a console up to a random moment; the texts that it took."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end2end.console_driver", str(folder), str(first)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env=_environment(),
    )  # fmt: skip
    lines: list[str] = []
    begun = threading.Event()

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line)
            begun.set()

    reader = threading.Thread(target=read)
    reader.start()
    if chance.random() < 0.9:
        if not begun.wait(_READY_SECONDS) and process.poll() is not None:
            raise RuntimeError(f"the console ended by itself with {process.returncode}")
        time.sleep(chance.uniform(0.0, 0.5))
    else:  # while it starts and recovers
        time.sleep(chance.uniform(0.1, 1.5))
    process.kill()
    process.wait(60)
    reader.join()
    assert process.stdout is not None
    process.stdout.close()
    return [json.loads(line) for line in lines if line.endswith("\n")]


def _messages(folder: Path) -> list[dict[str, Any]]:
    printed = subprocess.run(
        [sys.executable, "main.py", "messages", "--json", "--data-dir", str(folder)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env=_environment(), check=True,
    )  # fmt: skip
    return [json.loads(line) for line in printed.stdout.splitlines()]


def run(kills: int, folder: Path, *, seed: int = 1) -> dict[str, int]:
    """The whole thing; of the counts ``doubled``, ``lost`` and ``wrong`` must be 0."""
    chance = random.Random(seed)
    took: list[dict[str, str]] = []
    with sandbox("--latency-ms", str(LATENCY_MS), "--faults", FAULTS) as line:
        asyncio.run(_prepare(folder, line["providers"]["gateway"]))
        for number in range(kills):
            took += _killed(folder, (number + 1) * 1_000_000, chance)
        subprocess.run(
            [sys.executable, "-m", "tests.end2end.console_driver", str(folder), "0", "--drain"],
            cwd=ROOT, env=_environment(), check=True,
        )  # fmt: skip
        with urllib.request.urlopen(line["url"] + "/admin/ledger?requests=0") as answer:
            booked = json.load(answer)["sent"]
    return _result(kills, took, booked, _messages(folder))


def _result(
    kills: int,
    took: list[dict[str, str]],
    booked: list[dict[str, Any]],
    messages: list[dict[str, Any]],
) -> dict[str, int]:
    accounts = {"972500000071@c.us": "by key", "972500000072@c.us": "signed in"}
    went = Counter((accounts.get(_address(one["to"]), "?"), one["text"]) for one in booked)
    queued = Counter((one["account"], one["text"]) for one in took)
    rows: dict[tuple[str, str], Counter[str]] = {}
    for one in messages:
        if accounts.get(one["chat"]) == one["account"] and one["direction"] == "out":
            rows.setdefault((one["account"], one["text"]), Counter())[one["status"]] += 1
    doubled = lost = wrong = waiting = 0
    for key in went.keys() | queued.keys() | rows.keys():
        shown = rows.get(key, Counter())
        sure = sum(shown[status] for status in _SURE)
        total = shown.total()
        waiting += shown["queued"] + shown["sending"]
        lost += max(0, queued[key] - total)
        # a text that was not told of yet when the kill came may stand there besides
        doubled += max(0, total - max(1, queued[key]) - (kills if key[1] == "Thank you!" else 0))
        doubled += max(0, went[key] - total)
        wrong += not sure <= went[key] <= sure + shown["uncertain"]
    statuses = Counter(status for shown in rows.values() for status in shown.elements())
    return {
        "kills": kills,
        "taken": len(took),
        "went_out": went.total(),
        "in_timeline": statuses.total(),
        **{name: statuses[name] for name in (*_SURE, "failed", "uncertain")},
        "waiting": waiting,
        "lost": lost,
        "doubled": doubled,
        "wrong": wrong,
    }


def _address(to: str) -> str:
    return to if "@" in to else f"{to}@c.us"


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description="Kills the console around sends.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    found = together(run_in_folder, args.kills, args.seed, args.at_once)
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if any(found[name] for name in ("lost", "doubled", "wrong", "waiting")) else 0


def run_in_folder(kills: int, seed: int) -> dict[str, int]:
    """``run`` in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        return run(kills, Path(folder) / "home", seed=seed)


if __name__ == "__main__":
    sys.exit(main())
