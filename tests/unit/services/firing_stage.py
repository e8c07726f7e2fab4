"""A cache file with one number, and the clock of the schedules alone on it, time driven by hand.

Run as a program it fires what is due until it is killed (see test_schedule_firing.py).

Invariant: no provider and no network; a draft is a text, and entering it is all that happens.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from app.core.clock import Clock
from app.domain.messages import Kind
from app.domain.schedules import Plan, ScheduledRow, State
from app.providers.base import Call
from app.services.entering import Draft
from app.services.events import Bus
from app.services.places import Place
from app.services.schedule_firing import Firing, Hands
from app.services.settings import Settings
from app.store import accounts, numbers
from app.store.connection import Connection
from app.store.database import Database

KEY = bytes(range(32))


class HandClock(Clock):
    """Shows what a test says."""

    def __init__(self, now: int) -> None:
        self.wall = now
        self.since = 0

    def now_ms(self) -> int:
        """As set."""
        return self.wall

    def elapsed(self) -> float:
        """Sleep included."""
        return self.since / 1_000

    def pass_to(self, at: int) -> None:
        """Time passes, asleep or awake."""
        self.since += at - self.wall
        self.wall = at


def draft(place: Place, plan: Plan) -> Draft:
    """A text and no call that anybody makes."""
    return Draft(Kind.TEXT, plan.text, Call("send", {"to": place.address, "text": plan.text}))


def firing_on(database: Database, clock: Clock) -> Firing:
    """The clock of the schedules; nothing stands in its way, and what is entered is sent."""

    async def send(entered: Sequence[tuple[Place, int]]) -> None:
        ids = [(message_id,) for _, message_id in entered]
        await database.write(
            lambda one: one.executemany(
                "UPDATE outbox SET state = 'done' WHERE message_id = ?", ids
            )
        )

    async def nothing(row: ScheduledRow) -> str:
        return ""

    hands = Hands(draft, send, nothing)
    return Firing(database, Bus(), Settings(database), clock, hands)


def make_number(connection: Connection) -> int:
    """A number of an account; its id."""
    row = accounts.by_name(connection, "desk")
    if row is None:
        row = accounts.add(connection, "desk", "gateway", "http://127.0.0.1:9", {}, 0)
    return numbers.find_or_make(connection, row.id, "sales", 0)


def tally(connection: Connection) -> tuple[dict[str, int], int, int]:
    """(occurrences by state, messages, texts that went out more than once)."""
    states = dict(
        connection.execute("SELECT state, count(*) FROM occurrences GROUP BY state").fetchall()
    )
    found = connection.execute("SELECT count(*), count(DISTINCT text) FROM messages").fetchone()
    queued = connection.execute("SELECT count(*) FROM outbox").fetchone()[0]
    assert queued == found[0]
    named = connection.execute(
        "SELECT count(*) FROM occurrences o JOIN messages m ON m.id = o.message_id"
    ).fetchone()[0]
    assert named == found[0] == states.get(State.SENT, 0)
    return states, int(found[0]), int(found[0]) - int(found[1])


async def fire_all(path: Path, now: int) -> None:
    """Fires everything that is due at ``now``."""
    database = Database(path, KEY)
    firing = firing_on(database, HandClock(now))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while await firing.tick() == 0.0:
        pass
    database.close()


if __name__ == "__main__":
    asyncio.run(fire_all(Path(sys.argv[1]), int(sys.argv[2])))
