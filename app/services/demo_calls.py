"""The demo's past of the Calls page: four weeks of calls as an earlier run would have kept them.

The sandbox's own page tells all its calls, while its API lists the last hundred, as the real
one does. The showroom answers declined calls automatically; the others leave it to the provider.

Invariant: entering it again changes nothing, and nothing here is reached outside the demo.
"""

from __future__ import annotations

import asyncio
import json
import random
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.core.clock import parse_iso
from app.domain.answers import Known, Occasion, Plan, Question, Reason, decide
from app.domain.facts import CallSeen
from app.domain.messages import Source
from app.domain.rows import NumberRow
from app.services.console import Console
from app.services.events import CallsChanged
from app.services.inbox import Batch
from app.store import answers
from app.store.answers import AnswerLine
from app.store.connection import Connection

_SHOWROOM = "haifa-showroom"
_CLOSED = 0.06
_LATE = 0.02


async def recall(console: Console, line: Mapping[str, Any], number: NumberRow) -> None:
    """Gives a number its calls; the showroom's plan is switched on."""
    rows = await asyncio.to_thread(_ask_calls, line, number)
    plan = await console.answers.plan(number.id, Occasion.CALL)
    if number.key == _SHOWROOM and not plan.on:
        plan = replace(plan, on=True)
        await console.answers.save(plan)
    people = await _names(console, number)
    now = console.clock.now_ms()
    await console.database.write(
        lambda connection: _enter(connection, number, rows, plan, people, now)
    )
    console.bus.publish(CallsChanged(frozenset()))


def _ask_calls(line: Mapping[str, Any], number: NumberRow) -> list[dict[str, Any]]:
    with urllib.request.urlopen(f"{str(line['admin']).rstrip('/')}/state", timeout=30) as answer:
        state = json.loads(answer.read())
    for seen in state.values():
        found = [row for row in seen.get("calls", ()) if row.get("client_id") == number.key]
        if found:
            return found
    return []


async def _names(console: Console, number: NumberRow) -> dict[str, str]:
    rows = await console.database.read(
        lambda connection: connection.execute(
            "SELECT address, name FROM chats WHERE number_id = ?", (number.id,)
        ).fetchall()
    )
    return {str(row[0]): str(row[1]) for row in rows}


def _enter(
    connection: Connection,
    number: NumberRow,
    rows: Sequence[Mapping[str, Any]],
    plan: Plan,
    names: Mapping[str, str],
    now: int,
) -> None:
    chance = random.Random(number.key)
    last: dict[str, int] = {}
    facts: list[CallSeen] = []
    for row in rows:
        at, caller, key = parse_iso(row["start_time"]), str(row["call_from"]), int(row["id"])
        listed = CallSeen(
            number.key, caller, at, Source.LIST, f"call:{key}", video=bool(row["is_video"]),
            outcome="answered" if row["duration"] else "missed", seconds=row["duration"],
        )  # fmt: skip
        facts.append(listed)
        luck = chance.random()
        if row["duration"] or luck < _CLOSED:
            continue  # taken on the phone, or nobody listened when its webhook came
        facts.append(replace(listed, source=Source.HOOK, key=f"past:{key}", outcome="rejected"))
    Batch(connection, number.account_id, now).apply(facts)
    for fact in facts:
        if fact.source is not Source.HOOK:
            continue
        key = int(fact.key.partition(":")[2])
        connection.execute(
            "UPDATE call_sightings SET delivery_id = ? WHERE number_id = ? AND key = ?",
            (-key, number.id, fact.key),
        )
        if plan.on:
            line = _answered(number, plan, fact, key, names, last, chance)
            answers.enter(connection, line)


def _answered(
    number: NumberRow,
    plan: Plan,
    fact: CallSeen,
    key: int,
    names: Mapping[str, str],
    last: dict[str, int],
    chance: random.Random,
) -> AnswerLine:
    digits = fact.caller.partition("@")[0]
    question = Question(Occasion.CALL, number.key, digits, fact.caller, fact.at)
    given = {"base": last[fact.caller]} if fact.caller in last else {}
    known = Known(name=names.get(fact.caller, ""), given=given)
    decision = decide(plan, question, known, fact.at)
    last[fact.caller] = fact.at
    late = chance.random() < _LATE
    took = chance.randrange(3_100, 3_900) if late else chance.choice((28, 33, 37, 41, 41, 46, 58))
    return AnswerLine(
        0, -key, fact.at, number.id, Occasion.CALL, digits,
        Reason.LATE if late else Reason.GIVEN, decision.rule, decision.title, decision.language,
        decision.text, took * 1000, None, None, False,
    )  # fmt: skip
