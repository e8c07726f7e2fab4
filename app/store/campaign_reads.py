"""Looking at a campaign's ledger: pages of people, figures over time, reasons.

Invariant: nothing here changes a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.campaigns import Entry, Slot, Step
from app.domain.folding import fold
from app.domain.phones import digits_in
from app.store.campaigns import ENTRY, entry_of
from app.store.connection import Connection

_AT_ONCE = 500
_EVER = 1 << 62


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
    # the index alone says who is on the page: only their rows are read
    page = [
        int(row[0])
        for row in connection.execute(
            f"SELECT position FROM campaign_people WHERE {where}"
            " ORDER BY sent_at DESC, position LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
    ]
    found: dict[int, Entry] = {}
    for start in range(0, len(page), _AT_ONCE):
        part = page[start : start + _AT_ONCE]
        rows = connection.execute(
            f"SELECT {ENTRY} FROM campaign_people WHERE campaign_id = ?"
            f" AND position IN ({','.join('?' * len(part))})",
            (campaign_id, *part),
        )
        found |= {one.position: one for one in map(entry_of, rows)}
    return _in_line(connection, [found[at] for at in page])


def _in_line(connection: Connection, found: list[Entry]) -> list[Entry]:
    """With the place in line of those who wait (they stand in the order of the audience)."""
    first = next((one for one in found if one.step is Step.WAITING), None)
    if first is None:
        return found
    # by the index: whole rows of a large audience are more than a reader keeps
    before = connection.execute(
        "SELECT count(*) FROM campaign_people INDEXED BY campaign_people_by_step"
        " WHERE campaign_id = ? AND step = 'waiting' AND position < ?",
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
    ends = connection.execute(
        "SELECT (SELECT sent_at FROM campaign_people WHERE campaign_id = ? AND sent_at > 0"
        " ORDER BY sent_at LIMIT 1), (SELECT sent_at FROM campaign_people WHERE campaign_id = ?"
        " AND sent_at > 0 ORDER BY sent_at DESC LIMIT 1)",
        (campaign_id, campaign_id),
    ).fetchone()
    found = []
    bar = 0 if ends[0] is None else ends[0] // width
    while ends[0] is not None and bar * width <= ends[1]:
        begins = max(1, bar * width)
        whole = _left(connection, campaign_id, begins, (bar + 1) * width)
        if not whole:
            # nothing left for a while (a night): on to the next that did
            following = connection.execute(
                "SELECT min(sent_at) FROM campaign_people INDEXED BY campaign_people_by_time"
                " WHERE campaign_id = ? AND sent_at >= ?",
                (campaign_id, (bar + 1) * width),
            ).fetchone()[0]
            bar = int(following) // width
            continue
        read, delivered, failed = (
            _left(connection, campaign_id, begins, (bar + 1) * width, step)
            for step in (Step.READ, Step.DELIVERED, Step.FAILED)
        )
        found.append(Slot(bar * width, read, delivered, whole - read - delivered - failed, failed))
        bar += 1
    return found


def _left(
    connection: Connection, campaign_id: int, since: int, until: int, step: Step | None = None
) -> int:
    """How many left in a stretch of time: counted in one run of an index, never grouped."""
    index, only = "by_time", ""
    values: list[object] = [campaign_id, since, until]
    if step is not None:
        index, only = "by_step", " AND step = ?"
        values.append(step)
    row = connection.execute(
        f"SELECT count(*) FROM campaign_people INDEXED BY campaign_people_{index}"
        f" WHERE campaign_id = ? AND sent_at >= ? AND sent_at < ?{only}",
        values,
    ).fetchone()
    return int(row[0])


def sent_since(connection: Connection, campaign_id: int, since: int) -> int:
    """How many left at or after ``since``."""
    row = connection.execute(
        "SELECT count(*) FROM campaign_people WHERE campaign_id = ? AND sent_at >= ?",
        (campaign_id, max(since, 1)),
    ).fetchone()
    return int(row[0])


def ended_since(connection: Connection, campaign_id: int, since: int) -> tuple[int, int]:
    """(sends with an end, failed ones among them) that left at or after ``since``."""
    known = {
        step: _left(connection, campaign_id, max(since, 1), _EVER, step)
        for step in (Step.SENT, Step.DELIVERED, Step.READ, Step.FAILED, Step.UNCERTAIN)
    }
    return sum(known.values()), known[Step.FAILED]


def failed_reasons(connection: Connection, campaign_id: int) -> list[tuple[str, int]]:
    """(reason, count) of everyone who failed, the most frequent first."""
    rows = connection.execute(
        "SELECT reason, count(*) AS many FROM campaign_people INDEXED BY campaign_people_by_step"
        " WHERE campaign_id = ?"
        " AND step = 'failed' GROUP BY reason ORDER BY many DESC",
        (campaign_id,),
    )
    return [(str(row[0]), int(row[1])) for row in rows]


def held_reasons(connection: Connection, campaign_id: int) -> list[tuple[str, int]]:
    """(reason, count) of everyone who gets no message."""
    rows = connection.execute(
        "SELECT reason, count(*) AS many FROM campaign_people INDEXED BY campaign_people_by_step"
        " WHERE campaign_id = ?"
        " AND step = 'held' GROUP BY reason ORDER BY many DESC",
        (campaign_id,),
    )
    return [(str(row[0]), int(row[1])) for row in rows]


def _where(campaign_id: int, steps: Sequence[Step], text: str) -> tuple[str, list[object]]:
    parts, values = ["campaign_id = ?"], [campaign_id]  # type: tuple[list[str], list[object]]
    if steps:
        parts.append(f"step IN ({','.join('?' * len(steps))})")
        values += [one.value for one in steps]
    text = fold(text.strip())
    if text:
        digits = digits_in(text)
        if len(digits) >= 3 and not any(char.isalpha() for char in text):
            parts.append("(name_has(name, ?) OR instr(digits, ?) > 0)")
            values += [text, digits.lstrip("0") or digits]
        else:
            parts.append("name_has(name, ?)")
            values.append(text)
    return " AND ".join(parts), values


def whole_drafts(connection: Connection) -> list[int]:
    """The drafts whose source's end is noted and was reached."""
    rows = connection.execute(
        "SELECT id FROM campaigns WHERE state = 'draft' AND json_extract(plan, '$.rows') BETWEEN 1"
        " AND (SELECT max(position) + 1 FROM campaign_people WHERE campaign_id = campaigns.id)"
    )
    return [int(row[0]) for row in rows]
