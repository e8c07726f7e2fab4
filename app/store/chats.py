"""Chat rows, kept denormalised so that thousands of chats list at once.

Invariant: after ``settle`` a row agrees with its messages: last message, unread, needs reply.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from app.domain.messages import ChatKind, Kind, Status
from app.domain.rows import EVERYTHING, ChatCounts, ChatFilter, ChatPlace, ChatRow, ChatTab
from app.store.connection import Connection
from app.store.settling import PREVIEW_CHARS, Known, carried_on, look

if TYPE_CHECKING:
    from app.domain.facts import ChatSeen

_OWN_TEXT_MS = 10_000
WINDOW_MS = 24 * 3_600_000
_LOOKED_AT, _BATCH = 50, 500
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
ORDERS = {
    "newest": "c.pinned DESC, c.last_at DESC, c.id DESC",
    "oldest": "c.last_at, c.id",
    # a window that closes comes first, then who has none, last whose window is closed; of those
    # alike whoever has waited longest
    "urgent": "CASE WHEN c.window_until > ? THEN c.window_until"
    " WHEN c.window_until = 0 THEN 1 << 61 ELSE 1 << 62 END, c.waiting_since, c.id",
}


def find_or_make(
    connection: Connection, number_id: int, address: str, kind: ChatKind, name: str = ""
) -> int:
    """The id of the chat; made where it is new. A name fills only an empty one."""
    row = connection.execute(
        "SELECT id, name FROM chats WHERE number_id = ? AND address = ?", (number_id, address)
    ).fetchone()
    if row is None:
        made = connection.execute(
            "INSERT INTO chats (number_id, address, kind, name) VALUES (?,?,?,?)",
            (number_id, address, kind, name),
        )
        return int(made.lastrowid or 0)
    if name and not row[1]:
        connection.execute("UPDATE chats SET name = ? WHERE id = ?", (name, row[0]))
    return int(row[0])


def seen(connection: Connection, number_id: int, fact: ChatSeen) -> int:
    """Enters what a provider's list says of a chat; None fields are left as they are."""
    chat_id = find_or_make(connection, number_id, fact.chat, fact.kind, fact.name)
    connection.execute(
        "UPDATE chats SET kind = ?, name = CASE WHEN ? <> '' THEN ? ELSE name END,"
        " muted = coalesce(?, muted), pinned = coalesce(?, pinned),"
        " read_only = coalesce(?, read_only), participants = coalesce(?, participants),"
        " description = CASE WHEN ? <> '' THEN ? ELSE description END WHERE id = ?",
        (
            fact.kind,
            fact.name,
            fact.name,
            fact.muted,
            fact.pinned,
            fact.read_only,
            fact.participants,
            fact.description,
            fact.description,
            chat_id,
        ),
    )
    have = connection.execute(
        "SELECT last_at, last_id FROM chats WHERE id = ?", (chat_id,)
    ).fetchone()
    if fact.at > have[0] + 1_000:
        # the list knows a message that has not come here yet: show it until it does
        connection.execute(
            "UPDATE chats SET last_at = ?, last_text = ?, last_out = ?, last_kind = '',"
            " last_status = '', last_sender = '' WHERE id = ?",
            (fact.at, fact.preview[:PREVIEW_CHARS], int(fact.preview_out), chat_id),
        )
    if fact.unread is not None:
        set_unread(connection, chat_id, fact.unread)
    return chat_id


def set_unread(connection: Connection, chat_id: int, count: int) -> None:
    """Takes over the provider's number of unread messages."""
    if count == 0:
        mark_read(connection, chat_id)
        return
    row = connection.execute(
        "SELECT at FROM messages WHERE chat_id = ? AND direction = 'in'"
        " ORDER BY at DESC, id DESC LIMIT 1 OFFSET ?",
        (chat_id, count - 1),
    ).fetchone()
    if row is not None:
        connection.execute("UPDATE chats SET read_to = ? WHERE id = ?", (row[0] - 1, chat_id))
    connection.execute("UPDATE chats SET unread = ? WHERE id = ?", (count, chat_id))


def mark_read(connection: Connection, chat_id: int) -> bool:
    """Marks all that is there as read; whether anything was unread."""
    changed = connection.execute(
        "UPDATE chats SET unread = 0, read_to = max(last_at, read_to) WHERE id = ? AND unread > 0",
        (chat_id,),
    )
    return changed.rowcount > 0


def mark_unread(connection: Connection, chat_id: int) -> None:
    """Marks the last incoming message as unread again."""
    set_unread(connection, chat_id, 1)


def handed_over_at(connection: Connection, address: str) -> int:
    """When another system last asked that a person of ours takes over this customer; else 0."""
    row = connection.execute(
        "SELECT handoff_at FROM people WHERE digits = ?", (address.split("@", 1)[0],)
    ).fetchone()
    return int(row[0]) if row else 0


def belongs(connection: Connection, chat_id: int, account_id: int) -> bool:
    """Whether the chat is on a number of this account."""
    found = connection.execute(
        "SELECT 1 FROM chats c JOIN numbers n ON n.id = c.number_id"
        " WHERE c.id = ? AND n.account_id = ?",
        (chat_id, account_id),
    ).fetchone()
    return found is not None


def settle(
    connection: Connection,
    chat_id: int,
    window: bool | None = None,
    *,
    known: Known | None = None,
    came: tuple[int, int] | None = None,
) -> None:
    """Brings a row in line with its messages. ``window``: replies close after 24 hours.

    ``known``: what was found of chats since anybody else wrote, ``came``: the one message (at, id)
    that is new since then in this one.
    """
    chat = connection.execute(
        "SELECT read_to, kind, waived_to, last_at, last_id, unread, read_only, address,"
        " number_id FROM chats WHERE id = ?",
        (chat_id,),
    ).fetchone()
    before = known.pop(chat_id, None) if known is not None else None
    said = None
    if before is not None and came is not None and chat is not None:
        said = carried_on(connection, chat_id, before, chat[0], came)
    if said is None and chat is not None:
        said = look(connection, chat_id, chat[0])
    if said is None:
        # its only message was taken back; what a list told of it (last_id 0) stays
        connection.execute(
            "UPDATE chats SET last_at = 0, last_id = 0, last_text = '', last_kind = '',"
            " last_out = 0, last_status = '', last_sender = '', failed = 0, needs_reply = 0,"
            " waiting_since = 0 WHERE id = ? AND last_id <> 0",
            (chat_id,),
        )
        return
    if known is not None:
        known[chat_id] = said
    last, _, counted, last_in_at, last_out_at, waiting, failed = said
    _, kind, waived_to, shown_at, shown_id, unread, read_only, address, number_id = chat
    out = last[4] == "out"
    unsent = out and last[5] in (Status.FAILED, Status.UNCERTAIN)
    handed = handed_over_at(connection, address) if kind == ChatKind.PERSON else 0
    from app.store.calls import waiting_since  # lists are painted without it

    called = waiting_since(connection, number_id, address)
    # an automatic answer is no reply: somebody still waits for one
    theirs = not out or (bool(last[8]) and last_in_at > last_out_at)
    owed = (theirs and last_in_at > waived_to) or unsent
    owed = owed or handed > max(last_out_at, waived_to)
    # what goes out in the moments after a call is the provider's own text about it
    ignored = called > waived_to and called + _OWN_TEXT_MS > last_out_at
    owed = owed or ignored
    needs = owed and kind != ChatKind.CHANNEL and not read_only
    come_back(connection, chat_id, last_in_at)
    # a row the list is ahead of keeps the list's preview and count until the message is here
    ahead = shown_id == 0 and shown_at > last[0] + 1_000
    until = last_in_at + WINDOW_MS if window and last_in_at else 0
    connection.execute(
        "UPDATE chats SET unread = ?, last_in_at = ?, needs_reply = ?, waiting_since = ?,"
        " failed = ?, window_until = CASE WHEN ? IS NULL THEN window_until ELSE ? END WHERE id = ?",
        (
            max(counted, unread) if ahead else counted,
            last_in_at,
            int(needs),
            waiting or (last[0] if unsent else called if ignored else 0),
            failed,
            window,
            until,
            chat_id,
        ),
    )
    if not ahead:
        connection.execute(
            "UPDATE chats SET last_at = ?, last_id = ?, last_text = ?, last_kind = ?, last_out = ?,"
            " last_status = ?, last_sender = ? WHERE id = ?",
            (
                last[0],
                last[1],
                last[2],
                last[3],
                int(out),
                last[5],
                last[6] or last[7] if kind != ChatKind.PERSON else "",
                chat_id,
            ),
        )


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
    after: ChatRow | None = None,
) -> list[ChatRow]:
    """A page of the list.

    ``after``: those behind this row, which is as quick far down; else ``offset``. Of the most
    urgent, and of named ones, only ``offset``.

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
        return _oldest(connection, where, values, after, offset, limit)
    if order == "urgent":
        values = [*values, now]
    if order == "newest" and after is not None:
        where += " AND (c.pinned, c.last_at, c.id) < (?, ?, ?)"
        values = [*values, after.pinned, after.last_at, after.id]
        offset = 0
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM chats c WHERE {where} ORDER BY {ORDERS[order]} LIMIT ? OFFSET ?",
        (*values, limit, offset),
    ).fetchall()
    return [_row(row) for row in rows]


def _oldest(
    connection: Connection,
    where: str,
    values: Sequence[object],
    after: ChatRow | None,
    offset: int,
    limit: int,
) -> list[ChatRow]:
    """A page of the oldest: pinned ones and others apart, as the index of the newest has them."""
    if after is not None:
        where += " AND (c.last_at, c.id) > (?, ?)"
        values, offset = [*values, after.last_at, after.id], 0
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
    wanted = list(ids)
    found: list[ChatRow] = []
    for start in range(0, len(wanted), _BATCH):
        part = wanted[start : start + _BATCH]
        marks = ",".join("?" * len(part))
        found += [
            _row(row)
            for row in connection.execute(
                f"SELECT {_COLUMNS} FROM chats c WHERE c.id IN ({marks})", part
            )
        ]
    return found


def with_unread_sends(connection: Connection, account_id: int, since: int, limit: int) -> list[int]:
    """Chats with people whose sends after ``since`` nobody has read yet, longest unasked first."""
    rows = connection.execute(
        "SELECT DISTINCT c.id FROM chats c JOIN numbers n ON n.id = c.number_id"
        " JOIN messages m ON m.chat_id = c.id WHERE n.account_id = ? AND c.last_at > ?"
        " AND m.at > ? AND m.direction = 'out'"
        " AND m.status IN ('sent', 'delivered', 'uncertain') AND c.kind = 'person'"
        " ORDER BY c.synced_at LIMIT ?",
        (account_id, since, since, limit),
    )
    return [int(row[0]) for row in rows]


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


def come_back(connection: Connection, chat_id: int, last_in_at: int) -> None:
    """A newer message ends a chat's rest, and brings a person's chat out of the archive."""
    connection.execute(
        "UPDATE chats SET snoozed_until = 0,"
        " archived = CASE WHEN kind = 'person' AND NOT muted THEN 0 ELSE archived END"
        " WHERE id = ? AND (snoozed_until > 0 OR archived = 1) AND rested_in < ?",
        (chat_id, last_in_at),
    )


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
