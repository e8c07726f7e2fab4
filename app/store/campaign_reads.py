"""Looking at a campaign's ledger: pages of people, figures over time, reasons.

Invariant: nothing here changes a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.campaigns import Entry, Slot, Step
from app.store.campaigns import ENTRY, entry_of
from app.store.connection import Connection
from app.store.folding import fold


def people(
    connection: Connection,
    campaign_id: int,
    *,
    steps: Sequence[Step] = (),
    text: str = "",
    offset: int = 0,
    limit: int = 200,
) -> list[Entry]:
    """A page of the ledger: what left last comes first, then who waits, in line."""
    where, values = _where(campaign_id, steps, text)
    rows = connection.execute(
        f"SELECT {ENTRY} FROM campaign_people WHERE {where}"
        " ORDER BY sent_at DESC, position LIMIT ? OFFSET ?",
        (*values, limit, offset),
    ).fetchall()
    return _in_line(connection, [entry_of(row) for row in rows])


def _in_line(connection: Connection, found: list[Entry]) -> list[Entry]:
    """With the place in line of those who wait (they stand in the order of the audience)."""
    first = next((one for one in found if one.step is Step.WAITING), None)
    if first is None:
        return found
    before = connection.execute(
        "SELECT count(*) FROM campaign_people WHERE campaign_id = ? AND step = 'waiting'"
        " AND position < ?",
        (first.campaign_id, first.position),
    ).fetchone()[0]
    placed = []
    for one in found:
        if one.step is Step.WAITING:
            before += 1
            one = replace(one, place=before)
        placed.append(one)
    return placed


def people_count(connection: Connection, campaign_id: int, steps: Sequence[Step], text: str) -> int:
    """How many rows ``people`` has in all."""
    where, values = _where(campaign_id, steps, text)
    row = connection.execute(
        f"SELECT count(*) FROM campaign_people WHERE {where}", values
    ).fetchone()
    return int(row[0])


def every_entry(connection: Connection, campaign_id: int, after: int, limit: int) -> list[Entry]:
    """The ledger in the order of the audience, in portions (positions after ``after``)."""
    rows = connection.execute(
        f"SELECT {ENTRY} FROM campaign_people WHERE campaign_id = ? AND position > ?"
        " ORDER BY position LIMIT ?",
        (campaign_id, after, limit),
    ).fetchall()
    return [entry_of(row) for row in rows]


def slots(connection: Connection, campaign_id: int, width: int) -> list[Slot]:
    """What left, in bars of ``width`` ms, oldest first; bars in which nothing left are absent."""
    rows = connection.execute(
        "SELECT sent_at / ? AS bar, step, count(*) FROM campaign_people"
        " INDEXED BY campaign_people_by_time"
        " WHERE campaign_id = ? AND sent_at > 0 GROUP BY bar, step ORDER BY bar",
        (width, campaign_id),
    )
    found: dict[int, dict[str, int]] = {}
    for bar, step, count in rows:
        found.setdefault(int(bar), {})[str(step)] = int(count)
    return [
        Slot(
            bar * width,
            steps.get("read", 0),
            steps.get("delivered", 0),
            sum(steps.get(name, 0) for name in ("sent", "sending", "queued", "uncertain")),
            steps.get("failed", 0),
        )
        for bar, steps in found.items()
    ]


def sent_since(connection: Connection, campaign_id: int, since: int) -> int:
    """How many left at or after ``since``."""
    row = connection.execute(
        "SELECT count(*) FROM campaign_people WHERE campaign_id = ? AND sent_at >= ?",
        (campaign_id, max(since, 1)),
    ).fetchone()
    return int(row[0])


def ended_since(connection: Connection, campaign_id: int, since: int) -> tuple[int, int]:
    """(sends with an end, failed ones among them) that left at or after ``since``."""
    rows = connection.execute(
        "SELECT step, count(*) FROM campaign_people INDEXED BY campaign_people_by_time"
        " WHERE campaign_id = ? AND sent_at >= ? GROUP BY step",
        (campaign_id, max(since, 1)),
    )
    known = {str(step): int(count) for step, count in rows}
    ended = sum(known.get(one, 0) for one in ("sent", "delivered", "read", "failed", "uncertain"))
    return ended, known.get("failed", 0)


def failed_reasons(connection: Connection, campaign_id: int) -> list[tuple[str, int]]:
    """(reason, count) of everyone who failed, the most frequent first."""
    rows = connection.execute(
        "SELECT reason, count(*) AS many FROM campaign_people WHERE campaign_id = ?"
        " AND step = 'failed' GROUP BY reason ORDER BY many DESC",
        (campaign_id,),
    )
    return [(str(row[0]), int(row[1])) for row in rows]


def held_reasons(connection: Connection, campaign_id: int) -> list[tuple[str, int]]:
    """(reason, count) of everyone who gets no message."""
    rows = connection.execute(
        "SELECT reason, count(*) AS many FROM campaign_people WHERE campaign_id = ?"
        " AND step = 'held' GROUP BY reason ORDER BY many DESC",
        (campaign_id,),
    )
    return [(str(row[0]), int(row[1])) for row in rows]


def _where(campaign_id: int, steps: Sequence[Step], text: str) -> tuple[str, list[object]]:
    parts, values = ["campaign_id = ?"], [campaign_id]  # type: tuple[list[str], list[object]]
    if steps:
        parts.append(f"step IN ({','.join('?' * len(steps))})")
        values += [one.value for one in steps]
    if text.strip():
        digits = "".join(char for char in text if char.isdigit())
        if len(digits) >= 3 and not any(char.isalpha() for char in text):
            parts.append("(name_has(name, ?) OR instr(digits, ?) > 0)")
            values += [fold(text.strip()), digits.lstrip("0") or digits]
        else:
            parts.append("name_has(name, ?)")
            values.append(fold(text.strip()))
    return " AND ".join(parts), values
