"""Scheduled messages of the demo: one that was missed, some to come, one that repeats.

What the provider keeps is planted in the sandbox. Groups are known only once the first lists were
read, so theirs follow then.

Invariant: nothing here is reached unless the demo or the tour was asked for, and a second start
adds nothing twice.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from app.domain.civil import land, shown_at
from app.domain.messages import ChatKind
from app.domain.recurrence import Rule, Unit
from app.domain.schedules import Plan, State
from app.services.events import ChatsChanged
from app.services.schedule_making import make_occurrences
from app.store import schedules
from app.store.connection import Connection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.rows import NumberRow
    from app.services.console import Console

_MISSED = "The measuring visit is confirmed for Wednesday at 9."
_COURIER = "I have asked the courier and will write again today."
_WORKTOP = "Your worktop leaves the workshop today."
_WEEKLY = "New fronts are in the showroom. Shall I keep an hour for you?"
_SLABS = "Morning. Two slabs arrive at 11, please clear bay 2."
_CARDS = "The new colour cards are on the tables today."


async def furnish_schedules(console: Console) -> None:
    """Plants what is not there yet; called before the clock of the schedules starts."""
    leads = next((row for row in await console.numbers.all() if _has_window(console, row)), None)
    if leads is None or await console.schedules.upcoming(states=frozenset(State)):
        return
    home = console.schedules.home
    now = console.clock.now_ms()
    today = shown_at(now, home)
    later = (today + timedelta(minutes=50)).replace(minute=0, second=0)
    later = later if later > today + timedelta(minutes=20) else later + timedelta(hours=1)
    yesterday = datetime.combine(today.date() - timedelta(days=1), time(18))
    plans = [
        Plan(leads.id, "12065550171", _MISSED, yesterday, home),
        Plan(leads.id, "12125550187", _COURIER, later, home),
        Plan(leads.id, "13125550118", _WORKTOP, _at(today, 2, 11), home),
        Plan(leads.id, "16175550129", _WEEKLY, _at(today, 4, 9), home, rule=Rule(Unit.WEEK)),
    ]
    await console.database.write(lambda one: _plant(one, plans, now))
    planted: set[int] = set()
    console.bus.listen(ChatsChanged, lambda _: _groups_soon(console, planted, today))


def _has_window(console: Console, row: NumberRow) -> bool:
    return console.clients.messaging(row.provider).window


def _groups_soon(console: Console, planted: set[int], today: datetime) -> None:
    if len(planted) < 2 and not console.tasks.closed:
        console.tasks.start(_groups(console, planted, today), "demo schedules")


async def _groups(console: Console, planted: set[int], today: datetime) -> None:
    """A group and a channel of the showroom, once they are known."""
    for kind, text, clock in (
        (ChatKind.GROUP, _SLABS, time(8, 15)),
        (ChatKind.CHANNEL, _CARDS, time(12, 30)),
    ):
        await _to_group(console, planted, kind, text, datetime.combine(today.date(), clock))
    console.schedules.firing.poke()


async def _to_group(
    console: Console, planted: set[int], kind: ChatKind, text: str, civil: datetime
) -> None:
    found = await console.database.read(lambda one: _first(one, kind))
    if found is None or found[0] in planted:
        return
    chat_id, number_id, address = found
    planted.add(chat_id)
    tomorrow = civil + timedelta(days=1)
    plan = Plan(number_id, address, text, tomorrow, console.schedules.home, kind)
    now = console.clock.now_ms()
    await console.database.write(lambda one: _plant(one, [plan], now))


def _first(connection: Connection, kind: ChatKind) -> tuple[int, int, str] | None:
    row = connection.execute(
        "SELECT c.id, c.number_id, c.address FROM chats c WHERE c.kind = ? AND c.read_only = 0"
        " AND c.name <> '' AND c.address <> '' ORDER BY c.id LIMIT 1",
        (kind,),
    ).fetchone()
    return None if row is None else (int(row[0]), int(row[1]), str(row[2]))


def _plant(connection: Connection, plans: Sequence[Plan], now: int) -> None:
    for plan in plans:
        made = now - 2 * 86_400_000
        schedule_id = schedules.add(connection, plan, made)
        if plan.rule is not None:
            make_occurrences(connection, schedule_id, "", now)
        else:
            schedules.occur(connection, schedule_id, land(plan.civil, plan.zone), State.WAITING)


def _at(today: datetime, days: int, hour: int) -> datetime:
    return datetime.combine(today.date() + timedelta(days=days), time(hour))
