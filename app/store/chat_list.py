"""The chat list as it is read: pages of rows, the order of all of them, and how many there are.

Works for the services; ``chats`` writes the rows. Invariant: ``listing``, ``order_of`` and
``counts`` mean the same chats by the same tab and filter, and the first two the same order.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, TypedDict

from app.domain.chat_order import CLOSED_WINDOW, NO_WINDOW, ChatOrder
from app.domain.messages import ChatKind, Kind, Status
from app.domain.rows import EVERYTHING, ChatCounts, ChatFilter, ChatPlace, ChatRow, ChatTab
from app.store.connection import Connection

_LOOKED_AT, _BATCH = 50, 500
_SLICE = 20_000
_COLUMNS = (
    "c.id, c.number_id, c.address, c.kind,"
    " CASE WHEN c.own_name <> '' THEN c.own_name ELSE c.name END,"
    " c.last_at, c.last_id, c.last_text,"
    " c.last_kind, c.last_out, c.last_status, c.last_sender, c.unread, c.needs_reply,"
    " c.waiting_since, c.window_until, c.muted, c.pinned, c.archived, c.read_only, c.participants,"
    " c.description, c.draft, c.failed, c.labels, c.assigned, c.snoozed_until, c.draft_begun"
)
_TABS = {
    ChatTab.NEEDS_REPLY: "c.needs_reply = 1",
    ChatTab.UNREAD: "c.unread > 0",
    ChatTab.ALL: "1",
    ChatTab.GROUPS: "c.kind = 'group'",
    ChatTab.CHANNELS: "c.kind = 'channel'",
}
_PLACES = {
    ChatPlace.INBOX: "c.archived = 0 AND c.snoozed_until = 0",
    ChatPlace.SNOOZED: "c.archived = 0 AND c.snoozed_until > 0",
    ChatPlace.ARCHIVED: "c.archived = 1",
}
_URGENT = (
    # a window that closes comes first, then who has none, last whose window is closed; of those
    # alike whoever has waited longest
    "CASE WHEN c.window_until > ? THEN c.window_until"
    f" WHEN c.window_until = 0 THEN {NO_WINDOW} ELSE {CLOSED_WINDOW} END"
)
ORDERS = {
    "newest": "c.pinned DESC, c.last_at DESC, c.id DESC",
    "oldest": "c.last_at, c.id",
    "urgent": f"{_URGENT}, c.waiting_since, c.id",
}
# the same as keys, each of which rises
_KEYS = {
    "newest": "1 - c.pinned AS one, -c.last_at AS two, -c.id AS three",
    "oldest": "0 AS one, c.last_at AS two, c.id AS three",
    "urgent": f"{_URGENT} AS one, c.waiting_since AS two, c.id AS three",
}


class Asked(TypedDict, total=False):
    """What may be asked of ``listing`` beside whose names."""

    numbers: frozenset[int] | None
    order: str
    offset: int
    limit: int
    only: ChatFilter
    now: int


def listing(
    connection: Connection,
    tab: ChatTab,
    *,
    numbers: frozenset[int] | None = None,
    named: Iterable[int] | None = None,
    order: str = "newest",
    offset: int = 0,
    limit: int = 100,
    only: ChatFilter = EVERYTHING,
    now: int = 0,
) -> list[ChatRow]:
    """A page of the list; where it has more, ``order_of`` tells which.

    ``named``: only these chats (`chat_names`), which come newest first, wherever they lie.
    ``now`` (ms): by which moment a window counts as closed where the most urgent come first.
    """
    where, values = _where(tab, numbers, only, anywhere=named is not None)
    if named is not None and order == "newest":
        return _in_their_order(connection, where, values, named, offset, limit)
    if named is not None:
        import json  # lists are painted without it

        where += " AND c.id IN (SELECT value FROM json_each(?))"
        values = [*values, json.dumps(list(named))]
    elif order == "oldest":
        return _oldest(connection, where, values, offset, limit)
    if order == "urgent":
        values = [*values, now]
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM chats c WHERE {where} ORDER BY {ORDERS[order]} LIMIT ? OFFSET ?",
        (*values, limit, offset),
    ).fetchall()
    return [_row(row) for row in rows]


def order_of(
    connection: Connection,
    tab: ChatTab,
    *,
    numbers: frozenset[int] | None = None,
    order: str = "newest",
    only: ChatFilter = EVERYTHING,
    now: int = 0,
) -> ChatOrder:
    """The places of all chats of the list, as ``listing`` gives them page by page."""
    where, values = _where(tab, numbers, only)
    keys, urgent = _KEYS[order], [now] if order == "urgent" else []
    # each column comes in one step of the engine; the whole table is read faster than by an index
    found = connection.execute(
        "SELECT group_concat(one), group_concat(two), group_concat(three) FROM"
        f" (SELECT {keys} FROM chats c NOT INDEXED WHERE {where} ORDER BY one, two, three)",
        [*urgent, *values],
    ).fetchone()
    first, second, third = (_column(document or "") for document in found)
    return ChatOrder.of((first, second, third))


def _column(document: str) -> array[int]:
    """Its numbers, a slice at a time, so that the window need not wait for all of them."""
    import json  # lists are painted without it

    made, start = array("q"), 0
    while start < len(document):
        end = document.find(",", start + _SLICE)
        end = len(document) if end < 0 else end
        made.extend(json.loads(f"[{document[start:end]}]"))
        start = end + 1
    return made


def _oldest(
    connection: Connection,
    where: str,
    values: Sequence[object],
    offset: int,
    limit: int,
) -> list[ChatRow]:
    """A page of the oldest: pinned ones and others apart, as the index of the newest has them."""
    question = (
        f"SELECT {_COLUMNS} FROM chats c WHERE {where} AND c.pinned = ?"
        f" ORDER BY {ORDERS['oldest']} LIMIT ?"
    )
    rows: list[ChatRow] = []
    for pinned in (0, 1):
        found = connection.execute(question, (*values, pinned, offset + limit))
        rows += [_row(row) for row in found]
    rows.sort(key=lambda row: (row.last_at, row.id))
    return rows[offset : offset + limit]


def _in_their_order(
    connection: Connection,
    where: str,
    values: Sequence[object],
    named: Iterable[int],
    offset: int,
    limit: int,
) -> list[ChatRow]:
    """A page of the named chats that fit, which are looked at only as far as it needs."""
    from app.store.at_once import rows_at_once  # lists are painted without it

    found: list[ChatRow] = []
    coming = iter(named)
    most = min(offset + limit, _BATCH)  # nearly each of them fits
    while len(found) < offset + limit and (part := list(islice(coming, most))):
        most = min(max(_LOOKED_AT, 2 * most), _BATCH)  # little fits: the rest in fewer questions
        marks = ",".join("?" * len(part))
        source = f"chats c WHERE c.id IN ({marks}) AND {where}"
        fits = {row[0]: row for row in rows_at_once(connection, _COLUMNS, source, (*part, *values))}
        found += [_row(fits[one]) for one in part if one in fits]
    return found[offset : offset + limit]


def by_ids(connection: Connection, ids: Iterable[int]) -> list[ChatRow]:
    """The chats with these ids; unknown ones are left out."""
    from app.store.at_once import rows_at_once  # lists are painted without it

    wanted = list(ids)
    found: list[ChatRow] = []
    for start in range(0, len(wanted), _BATCH):
        part = wanted[start : start + _BATCH]
        source = f"chats c WHERE c.id IN ({','.join('?' * len(part))})"
        found += map(_row, rows_at_once(connection, _COLUMNS, source, part))
    return found


def unread_ids(connection: Connection) -> frozenset[int]:
    """All chats with something unread."""
    from app.store.at_once import ids_at_once

    return frozenset(ids_at_once(connection, "SELECT id FROM chats WHERE unread > 0", ()))


def counts(
    connection: Connection,
    numbers: frozenset[int] | None = None,
    only: ChatFilter = EVERYTHING,
) -> ChatCounts:
    """How many chats each tab holds; those put away are left out unless they are asked for."""
    where, values = _where(ChatTab.ALL, numbers, only)
    row = connection.execute(
        "SELECT coalesce(sum(needs_reply), 0), coalesce(sum(unread > 0), 0), count(*),"
        " coalesce(sum(kind = 'group'), 0), coalesce(sum(kind = 'channel'), 0),"
        f" coalesce(sum(unread > 0 AND NOT muted), 0) FROM chats c WHERE {where}",
        values,
    ).fetchone()
    return ChatCounts(*row)


def _where(
    tab: ChatTab, numbers: frozenset[int] | None, only: ChatFilter, *, anywhere: bool = False
) -> tuple[str, Sequence[object]]:
    anywhere = anywhere and only.place is ChatPlace.INBOX
    parts = [_TABS[tab]] if anywhere else [_PLACES[only.place], _TABS[tab]]
    values: list[object] = []
    if only.mine:
        parts.append("c.assigned = ?")
        values.append(only.mine)
    if only.label:
        parts.append("c.id IN (SELECT chat_id FROM chat_labels WHERE label_id = ?)")
        values.append(only.label)
    if numbers is not None:
        parts.append(f"c.number_id IN ({','.join('?' * len(numbers))})")
        values.extend(sorted(numbers))
    return " AND ".join(parts), values


def _row(row: Sequence[Any]) -> ChatRow:
    return ChatRow(
        row[0],
        row[1],
        row[2],
        ChatKind(row[3]),
        row[4],
        row[5],
        row[6],
        row[7],
        Kind(row[8]) if row[8] else None,
        bool(row[9]),
        Status(row[10]) if row[10] else None,
        row[11],
        row[12],
        bool(row[13]),
        row[14],
        row[15],
        bool(row[16]),
        bool(row[17]),
        bool(row[18]),
        bool(row[19]),
        row[20],
        row[21],
        row[22],
        row[23],
        tuple(int(one) for one in row[24].split()) if row[24] else (),
        row[25],
        row[26],
        row[27],
    )
