"""Campaigns: their pace against the documented limit, opening one of 100,000, reading a file."""

from __future__ import annotations

import asyncio
import csv
import json
import os
import random
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path
from typing import Any

from app.bootstrap import open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.domain.campaigns import Campaign, Plan, Quiet, State, Step
from app.services.campaigns_checks import Known, check
from app.services.campaigns_columns import guess
from app.services.campaigns_files import read_file
from app.services.campaigns_insight import insight
from app.services.campaigns_pace import RateLimit
from app.services.console import build
from app.store import campaign_reads, campaigns
from app.store.connection import Connection
from tests.bench.measure import Result, rounds
from tests.end2end.kill_campaign import TEMPLATE, audience, begin, sandbox

# BENCH_SENDS=2000 runs them all; 25 leave in a second
_SENDS = int(os.environ.get("BENCH_SENDS", "400"))
_PEOPLE = 100_000
_RATE = 25.0


def pace() -> list[Result]:
    """A whole campaign through ledger, outbox and executor, to a sandbox of another process.

    A 429 from the sandbox is told.
    """
    with tempfile.TemporaryDirectory() as folder, sandbox("--latency-ms", "20") as line:
        asyncio.run(_run(Path(folder), line))
        with urllib.request.urlopen(line["url"] + "/admin/ledger") as answer:
            book = json.load(answer)
    refused = sum(one["status"] == 429 for one in book["requests"])
    if refused:
        sys.stderr.write(f"campaign: {refused} were answered 429\n")
    stamps = [one["at"] for one in book["sent"]]
    rate = (len(stamps) - 1) / ((max(stamps) - min(stamps)) / 1_000)
    return [Result("campaign_pace", rate, "/s", "the documented rate", _RATE, least=0.98)]


async def _run(folder: Path, line: dict[str, Any]) -> None:
    opened = open_folder(DataDir(folder), master=MasterKey(bytes(32), "bench"))
    console = build(opened.data_dir, opened.master, opened.database, Clock())
    try:
        await console.load()
        seed = line["providers"]["recoverleadx"]
        row = await console.accounts.add(
            "bench", "recoverleadx", seed["base_url"], seed["credentials"]
        )
        number_id = next(one.id for one in await console.numbers.all() if one.account_id == row.id)
        table = audience(1_000_000, _SENDS)
        plan = Plan(
            columns=guess(table.columns, table.rows),
            template="order_ready",
            language="en",
            blanks=("name",),
            definitions=(("en", json.dumps(TEMPLATE)),),
            pace=0,
            quiet=Quiet(0, 0),
            stop_share=0,
        )
        campaign_id = await begin(console, number_id, table, plan, "Bench")
        await console.outbox.start()
        console.campaigns.start_work()
        state = State.RUNNING
        while state is not State.DONE:
            await asyncio.sleep(0.1)
            found = await console.campaigns.get(campaign_id)
            state = State.DONE if found is None else found.state
    finally:
        await console.close()
        opened.close()


def opening() -> list[Result]:
    """Counts, chart, reasons and the first people of a campaign of 100,000, by one reader."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_open(Path(folder)))


async def _open(folder: Path) -> list[Result]:
    opened = open_folder(DataDir(folder), master=MasterKey(bytes(32), "bench"))
    database = opened.database
    try:
        campaign_id = await database.write(_fill)
        now = 1_800_000_000_000

        def look() -> float:
            began = time.perf_counter()
            database.read_now(lambda one: insight(one, campaign_id, _no_limit, "UTC", now))
            database.read_now(lambda one: campaign_reads.people(one, campaign_id, limit=200))
            return (time.perf_counter() - began) * 1_000

        def page() -> float:
            began = time.perf_counter()
            database.read_now(
                lambda one: campaign_reads.people(one, campaign_id, offset=90_000, limit=200)
            )
            return (time.perf_counter() - began) * 1_000

        whole, deep = rounds(7, look, page)
    finally:
        database.close()
        opened.close()
    return [
        Result("campaign_open", whole, "ms", "at once", 250.0, most=1.0),
        Result("campaign_page_90000", deep, "ms", "three frames", 50.0, most=1.0),
    ]


def _no_limit(campaign: Campaign) -> RateLimit:
    return RateLimit(0.0, "")


def _fill(connection: Connection) -> int:
    chance = random.Random(1)
    start = 1_799_990_000_000
    campaign_id = campaigns.add(connection, "Large", 1, Plan(quiet=Quiet(0, 0)), start)
    steps = (Step.READ, Step.READ, Step.DELIVERED, Step.SENT, Step.FAILED)
    connection.executemany(
        "INSERT INTO campaign_people (campaign_id, position, digits, name, fields, step, sent_at,"
        " reason, message_id, chat_id) VALUES (?,?,?,?,?,?,?,?,?,?)",
        (
            (
                campaign_id,
                at,
                f"1415{at:07}",
                f"Guest {at}",
                '["x","y","z"]',
                (step := chance.choice(steps)) if at < 70_000 else Step.WAITING,
                start + at * 40 if at < 70_000 else 0,
                "not_here:" if step is Step.FAILED else "",
                at + 1,
                at + 1,
            )
            for at in range(_PEOPLE)
        ),
    )
    campaigns.move(connection, campaign_id, State.RUNNING, start)
    return campaign_id


def importing() -> list[Result]:
    """A CSV of 100,000 rows read, its columns guessed, every row checked; beside csv alone."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["mobile", "first", "lang", "visit_day", "agreed_on", "branch_id"])
            for at in range(_PEOPLE):
                row = (f"054{at:07}", f"Guest {at}", "en", "Thursday", "2026-03-02", "HF-2")
                writer.writerow(row)
        never = threading.Event()

        def ours() -> float:
            began = time.perf_counter()
            audience = read_file(path, never, lambda *_: None)
            plan = Plan(columns=guess(audience.columns, audience.rows), region="IL")
            found = check(audience, plan, Known(), never, lambda *_: None)
            assert found.ready == _PEOPLE
            return (time.perf_counter() - began) * 1_000

        def alone() -> float:
            began = time.perf_counter()
            with path.open(encoding="utf-8", newline="") as file:
                assert len(list(csv.reader(file))) == _PEOPLE + 1
            return (time.perf_counter() - began) * 1_000

        value, base = rounds(5, ours, alone)
    return [Result("campaign_import", value, "ms", "Python's csv alone", base, most=12.0)]


def all_of_them() -> list[Result]:
    """All three."""
    return [*pace(), *opening(), *importing()]
