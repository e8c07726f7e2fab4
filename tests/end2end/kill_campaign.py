"""Kills a console with kill -9 again and again while campaigns run, then compares the books.

    python -m tests.end2end.kill_campaign [--people N] [--kills N] [--folder DIR] [--seed N]

Most people are written to by a template over an API that names every message and takes 25 a
second, a few by a text over a gateway that takes one a second and whose history shows what went
out; both misbehave. Afterwards the ledger is held against the sandbox's own log, row by row:
nobody got the message twice, whoever is shown as sent got it once, whoever is shown as failed or
held got none, and everything between is shown as uncertain. Prints one JSON line; exit status 1
where that does not hold. ``make test`` runs a short form (test_campaign_kill.py).
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
from app.domain.campaigns import Plan, Quiet, Step
from app.services.campaigns_columns import guess
from app.services.campaigns_files import Audience
from app.services.console import Console, build
from tests.end2end.sandbox_process import sandbox
from tests.plugins.data import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
FAULTS = ",".join(
    f"{operation}:{fault}"
    for operation in ("send_message", "send_chat_message")
    for fault in (
        *("drop:0.03", "drop_before:0.02", "500:0.02", "500after:0.02", "400:0.02"),
        *("truncate:0.02", "html:0.02", "nonsense:0.02", "429=1:0.01", "slow:300:0.03"),
    )
)
TEMPLATE = {
    "name": "order_ready",
    "language": "en",
    "category": "UTILITY",
    "components": [{"type": "BODY", "text": "Hi {{1}}, your order is ready."}],
}
_SURE = (Step.SENT, Step.DELIVERED, Step.READ)
_READY_SECONDS = 60.0


def audience(first: int, count: int) -> Audience:
    """People of our making; ``first`` keeps two audiences apart."""
    numbers = (f"+97250{first + at + at // 999:07}" for at in range(count * 2))
    whole = [one for one in numbers if not one.endswith("000")][:count]
    return Audience("people.csv", ("phone", "name"), [(one, f"Guest {one[-7:]}") for one in whole])


async def begin(console: Console, number_id: int, table: Audience, plan: Plan, name: str) -> int:
    """Starts a campaign with these people."""
    stop = threading.Event()
    campaigns = console.campaigns
    known = await campaigns.known()
    findings = await campaigns.check(table, plan, known, stop, lambda *_: None)
    campaign_id = await campaigns.create(name, number_id, plan)
    await campaigns.put_people(campaign_id, table, findings, stop, lambda *_: None)
    await campaigns.start(campaign_id)
    return campaign_id


async def _prepare(folder: Path, line: dict[str, Any], people: int) -> None:
    opened = open_folder(DataDir.choose(str(folder)), passphrase=PASSPHRASE, vault_only=True)
    console = build(opened.data_dir, opened.master, opened.database, Clock())
    try:
        await console.load()
        numbers: dict[str, int] = {}
        for provider in ("recoverleadx", "gateway"):
            seed = line["providers"][provider]
            row = await console.accounts.add(
                provider, provider, seed["base_url"], seed["credentials"]
            )
            await console.sync.refresh(row.id)
            for one in await console.numbers.all():
                if one.account_id == row.id and one.key in ("", "haifa-showroom"):
                    numbers[provider] = one.id
        few = max(8, min(100, people // 12))
        tables = audience(1_000_000, people - few), audience(9_000_000, few)
        shared = Plan(
            columns=guess(tables[0].columns, tables[0].rows),
            pace=0,
            quiet=Quiet(0, 0),
            stop_share=0,
        )
        by_template = Plan(
            **{
                **_fields(shared),
                "template": "order_ready",
                "language": "en",
                "blanks": ("name",),
                "definitions": (("en", json.dumps(TEMPLATE)),),
            }
        )
        by_text = Plan(**{**_fields(shared), "text": "Dear {name}, we are open", "pace": 1_800})
        await begin(console, numbers["recoverleadx"], tables[0], by_template, "By template")
        await begin(console, numbers["gateway"], tables[1], by_text, "By text")
    finally:
        await console.close()
        opened.close()


def _fields(plan: Plan) -> dict[str, Any]:
    return {name: getattr(plan, name) for name in plan.__dataclass_fields__}


def _environment() -> dict[str, str]:
    return {**os.environ, "SWITCHBOARD_PASSPHRASE": PASSPHRASE}


def _killed(folder: Path, chance: random.Random, longest: float) -> None:
    """Runs a console up to a random moment."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end2end.campaign_driver", str(folder)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env=_environment(),
    )  # fmt: skip
    assert process.stdout is not None
    if chance.random() < 0.9:
        told = process.stdout.readline()
        if not told:
            raise RuntimeError(f"the console ended by itself with {process.wait(60)}")
        time.sleep(chance.uniform(0.05, longest))
    else:  # while it starts and recovers
        time.sleep(chance.uniform(0.1, 1.5))
    process.kill()
    process.wait(60)
    process.stdout.close()


def _ledger(folder: Path) -> list[tuple[str, str, str]]:
    """(digits, step, the message's own status) of every row."""
    opened = open_folder(DataDir.choose(str(folder)), passphrase=PASSPHRASE, vault_only=True)
    try:
        rows = opened.database.read_now(
            lambda one: one.execute(
                "SELECT p.digits, p.step, coalesce(m.status, '') FROM campaign_people p"
                " LEFT JOIN messages m ON m.id = p.message_id"
            ).fetchall()
        )
    finally:
        opened.database.close()
        opened.close()
    return [(str(row[0]), str(row[1]), str(row[2])) for row in rows]


def run(people: int, kills: int, folder: Path, *, seed: int = 1) -> dict[str, int]:
    """The whole thing; ``doubled``, ``wrong``, ``left`` and ``apart`` must be 0."""
    chance = random.Random(seed)
    # the kills are spread over the run
    longest = max(0.6, people / 25 / max(1, kills) * 1.8)
    with sandbox("--latency-ms", "15", "--faults", FAULTS) as line:
        asyncio.run(_prepare(folder, line, people))
        for _ in range(kills):
            _killed(folder, chance, longest)
        subprocess.run(
            [sys.executable, "-m", "tests.end2end.campaign_driver", str(folder), "--drain"],
            cwd=ROOT, env=_environment(), check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        with urllib.request.urlopen(line["url"] + "/admin/ledger?requests=0") as answer:
            booked = json.load(answer)["sent"]
    return _result(people, kills, booked, _ledger(folder))


def _result(
    people: int, kills: int, booked: list[dict[str, Any]], rows: list[tuple[str, str, str]]
) -> dict[str, int]:
    went = Counter(str(one["to"]).split("@", 1)[0] for one in booked)
    steps = Counter(step for _, step, _ in rows)
    wrong = apart = 0
    for digits, step, status in rows:
        count = went[digits]
        if step in _SURE:
            wrong += count != 1
        elif step == Step.UNCERTAIN:
            wrong += count > 1
        else:
            wrong += count != 0
        apart += bool(status) and status != step
    ours = {digits for digits, _, _ in rows}
    return {
        "people": len(rows),
        "kills": kills,
        "went_out": sum(went[one] for one in ours),
        **{step.value: steps[step] for step in Step},
        "doubled": sum(max(0, went[one] - 1) for one in ours),
        "wrong": wrong,
        "apart": apart,
        "left": steps[Step.WAITING]
        + steps[Step.QUEUED]
        + steps[Step.SENDING]
        + abs(len(rows) - people),
    }


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description="Kills the console while campaigns run.")
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.folder or Path(temporary) / "home"
        found = run(args.people, args.kills, folder, seed=args.seed)
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if any(found[name] for name in ("doubled", "wrong", "left", "apart")) else 0


if __name__ == "__main__":
    sys.exit(main())
