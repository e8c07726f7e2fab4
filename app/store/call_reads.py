"""Reading calls for the Calls page: pages, callers, the week's heat, what waits for a reply.

Invariant: a page costs what its rows cost, however many calls there are; test calls are shown,
and counted nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.answers import Reason
from app.domain.calls import CallEntry, CallerRow, CallFilter, CallKind, Heat, NumberCalls
from app.domain.folding import fold
from app.domain.phones import digits_in
from app.store.connection import Connection

# what goes out in the moments after a call is the provider's own text about it
_OWN_TEXT_MS = 10_000
_REPLIED = (
    "(SELECT m.at FROM messages m WHERE m.chat_id = c.id"
    f" AND m.at > k.at + {_OWN_TEXT_MS} AND m.direction = 'out' AND m.automatic = 0"
    " AND m.kind NOT IN ('system', 'note') AND m.status NOT IN ('queued', 'failed')"
    " ORDER BY m.at LIMIT 1)"
)
_WROTE = (
    "(SELECT m.at FROM messages m WHERE m.chat_id = c.id AND m.at > k.at AND m.direction = 'in'"
    " AND m.kind <> 'system' ORDER BY m.at LIMIT 1)"
)
_AGAIN = (
    "(SELECT l.at FROM calls l WHERE l.number_id = k.number_id AND l.caller = k.caller"
    " AND l.at > k.at ORDER BY l.at LIMIT 1)"
)
_NAME = (
    "coalesce(nullif(c.own_name, ''), nullif(c.name, ''), nullif(k.name, ''), (SELECT p.name"
    " FROM people p WHERE p.digits = replace(k.caller, '@c.us', '')), '')"
)
_FROM = "calls k LEFT JOIN chats c ON c.number_id = k.number_id AND c.address = k.caller"
_HOOK = (
    "(SELECT s.delivery_id FROM call_sightings s WHERE s.call_id = k.id AND s.source = 'hook'"
    " ORDER BY s.delivery_id IS NULL LIMIT 1)"
)
_SHOWN = (
    f"SELECT k.id, k.number_id, k.caller, {_NAME}, k.at, k.seconds, k.video, k.outcome, k.test,"
    " EXISTS (SELECT 1 FROM call_sightings s WHERE s.call_id = k.id AND s.source = 'hook'),"
    " a.outcome, coalesce(a.text, ''), coalesce(a.answer_us, 0),"
    f" {_HOOK}, c.id, {_WROTE}, {_REPLIED}, {_AGAIN} FROM {_FROM}"
    f" LEFT JOIN answers a ON a.delivery_id = {_HOOK} AND a.number_id = k.number_id"
    " AND a.occasion = 'call'"
)
_DAY = "CAST(strftime('%w', k.at / 1000, 'unixepoch', 'localtime') AS INTEGER)"
_HOUR = "CAST(strftime('%H', k.at / 1000, 'unixepoch', 'localtime') AS INTEGER)"
_KINDS = {
    CallKind.ALL: "",
    CallKind.WAITING: f"k.outcome <> 'answered' AND k.test = 0 AND {_REPLIED} IS NULL",
    CallKind.DECLINED: "k.outcome = 'rejected'",
    CallKind.MISSED: "k.outcome NOT IN ('rejected', 'answered')",
    CallKind.TAKEN: "k.outcome = 'answered'",
}


def page(
    connection: Connection,
    wanted: CallFilter,
    before: tuple[int, int] | None = None,
    limit: int = 200,
) -> list[CallEntry]:
    """The newest calls below (at, id) that fit."""
    where, values = _where(wanted)
    at, call_id = before or (1 << 62, 0)
    rows = connection.execute(
        f"{_SHOWN} WHERE {where} AND (k.at, k.id) < (?, ?) ORDER BY k.at DESC, k.id DESC LIMIT ?",
        (*values, at, call_id, limit),
    )
    return [_entry(row) for row in rows]


def by_id(connection: Connection, call_id: int) -> CallEntry | None:
    """One call."""
    row = connection.execute(f"{_SHOWN} WHERE k.id = ?", (call_id,)).fetchone()
    return _entry(row) if row else None


def count(connection: Connection, wanted: CallFilter) -> int:
    """How many fit."""
    where, values = _where(wanted)
    row = connection.execute(f"SELECT count(*) FROM {_FROM} WHERE {where}", values).fetchone()
    return int(row[0])


def callers(connection: Connection, wanted: CallFilter, limit: int = 2_000) -> list[CallerRow]:
    """Who called, the most frequent first."""
    where, values = _where(wanted)
    rows = connection.execute(
        f"SELECT k.number_id, k.caller, max({_NAME}), count(*), sum(k.outcome = 'rejected'),"
        " sum(k.outcome = 'answered'), max(k.at), c.id, coalesce(sum(k.seconds), 0)"
        f" FROM {_FROM} WHERE {where} AND k.test = 0 GROUP BY k.number_id, k.caller"
        " ORDER BY count(*) DESC, max(k.at) DESC LIMIT ?",
        (*values, limit),
    )
    return [CallerRow(*row) for row in rows]


def by_number(connection: Connection, wanted: CallFilter) -> list[NumberCalls]:
    """How many called each number, the busiest first."""
    where, values = _where(wanted)
    rows = connection.execute(
        "SELECT k.number_id, count(DISTINCT k.caller), count(*), sum(k.outcome = 'rejected'),"
        " sum(k.outcome = 'answered'), max(k.at), coalesce(sum(k.seconds), 0)"
        f" FROM {_FROM} WHERE {where} AND k.test = 0 GROUP BY k.number_id ORDER BY count(*) DESC",
        values,
    )
    return [NumberCalls(*row) for row in rows]


def heat(connection: Connection, numbers: frozenset[int], since: int, weeks: int) -> Heat:
    """Calls since a moment (ms) by day and hour."""
    where, values = _where(CallFilter(since=since, numbers=numbers))
    cells = [[0] * 24 for _ in range(7)]
    rows = connection.execute(
        f"SELECT {_DAY}, {_HOUR}, count(*) FROM {_FROM} WHERE {where} AND k.test = 0 GROUP BY 1, 2",
        values,
    )
    for day, hour, calls in rows:
        cells[(day + 6) % 7][hour] = calls
    return Heat(tuple(map(tuple, cells)), weeks)


def _where(wanted: CallFilter) -> tuple[str, list[Any]]:
    parts = ["k.at >= ?", "k.at < ?"]
    values: list[Any] = [wanted.since, wanted.until]
    if wanted.numbers:
        parts.append(f"k.number_id IN ({','.join('?' * len(wanted.numbers))})")
        values += sorted(wanted.numbers)
    if wanted.video is not None:
        parts.append("k.video = ?")
        values.append(int(wanted.video))
    if _KINDS[wanted.kind]:
        parts.append(_KINDS[wanted.kind])
    if wanted.caller:
        parts.append("k.caller = ?")
        values.append(wanted.caller)
    if wanted.cell is not None:
        parts += [f"{_DAY} = ?", f"{_HOUR} = ?"]
        values += [(wanted.cell[0] + 1) % 7, wanted.cell[1]]
    text = fold(wanted.text.strip())
    if text:
        digits = digits_in(text)
        named = f"name_has({_NAME}, ?)"
        values.append(text)
        if digits and digits == "".join(char for char in text if char not in "+-() "):
            parts.append(f"({named} OR k.caller LIKE ?)")
            values.append(f"%{digits.lstrip('0') or digits}%")
        else:
            parts.append(named)
    return " AND ".join(parts), values


def _entry(row: Sequence[Any]) -> CallEntry:
    fields = list(row)
    for place in (6, 8, 9):
        fields[place] = bool(fields[place])
    fields[10] = Reason(fields[10]) if fields[10] else None
    return CallEntry(*fields)
