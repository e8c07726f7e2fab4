"""Chat rows, kept denormalised so that thousands of chats list at once (``chat_list``).

Invariant: after ``settle`` a row agrees with its messages: last message, unread, needs reply.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from app.domain.messages import ChatKind, Status
from app.store.connection import Connection
from app.store.settling import (
    PREVIEW_CHARS,
    ROUNDED_MS,
    Known,
    bound,
    carried_on,
    left_unread,
    look,
    told,
    unread,
)

if TYPE_CHECKING:
    from app.domain.facts import ChatSeen

_OWN_TEXT_MS = 10_000
_READ = f"read_to = max(last_at + CASE last_id WHEN 0 THEN {ROUNDED_MS} ELSE 0 END, read_to)"
WINDOW_MS = 24 * 3_600_000


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


def seen(connection: Connection, number_id: int, fact: ChatSeen, read: Collection[int] = ()) -> int:
    """Enters what a provider's list says of a chat; None fields are left as they are.

    ``read``: chats that were read here, of which the list did not know.
    """
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
        "SELECT last_at, last_id, read_to FROM chats WHERE id = ?", (chat_id,)
    ).fetchone()
    if fact.at > have[0] + 1_000:
        # the list knows a message that has not come here yet: show it until it does
        connection.execute(
            "UPDATE chats SET last_at = ?, last_text = ?, last_out = ?, last_kind = '',"
            " last_status = '', last_sender = '' WHERE id = ?",
            (fact.at, fact.preview[:PREVIEW_CHARS], int(fact.preview_out), chat_id),
        )
    if fact.unread is not None and fact.at:
        _take_over(connection, chat_id, fact, fact.unread, have[0], chat_id in read)
    elif fact.unread or (fact.unread == 0 and not left_unread(have[2], have[0])):
        set_unread(connection, chat_id, fact.unread)
    return chat_id


def _take_over(
    connection: Connection, chat_id: int, fact: ChatSeen, count: int, last_at: int, read: bool
) -> None:
    """Takes over a list's number of unread messages, which it knew up to its newest message."""
    from app.domain.alignment import TOLERANCE_MS  # lists are painted without it

    known = connection.execute("SELECT read_to FROM chats WHERE id = ?", (chat_id,)).fetchone()[0]
    second = fact.at + ROUNDED_MS
    # the newest message of the list may be here by another clock than WhatsApp's
    other = fact.at - TOLERANCE_MS <= last_at and not fact.at <= last_at <= second
    here = _newest_of(connection, chat_id, fact, TOLERANCE_MS) if other else None
    if here is not None and here < fact.at and unread(connection, chat_id, known) < count:
        here = None  # its newest is yet to come: what is here says the same words
    until = second if here is None else here
    if (read or not count) and left_unread(known, fact.at if here is None else here):
        return  # it was read before it was left unread: the list says that, or does not know it
    if not count:
        read_to = max(known, until)
    elif known > max(until, second) or (read and known >= min(until, fact.at)):
        return  # read here since: the list did not know
    else:
        read_to = told(count, until)
    connection.execute(
        "UPDATE chats SET unread = ?, read_to = ? WHERE id = ?",
        (unread(connection, chat_id, read_to), read_to, chat_id),
    )


def _newest_of(connection: Connection, chat_id: int, fact: ChatSeen, within: int) -> int | None:
    """The time of a list's newest message, where it is here by another clock than the list's."""
    row = connection.execute(
        "SELECT at FROM messages WHERE chat_id = ? AND at BETWEEN ? AND ? AND direction = ?"
        " AND provider_id = ''"
        " AND kind NOT IN ('system', 'note') AND CASE ? WHEN '' THEN text = '' ELSE"
        " substr(text, 1, length(?)) = ? END ORDER BY abs(at - ?) LIMIT 1",
        (
            chat_id,
            fact.at - within,
            fact.at + within,
            "out" if fact.preview_out else "in",
            fact.preview,
            fact.preview,
            fact.preview,
            fact.at,
        ),
    ).fetchone()
    return int(row[0]) if row else None


def set_unread(connection: Connection, chat_id: int, count: int) -> None:
    """The newest ``count`` messages that are here are unread, the others are read."""
    if count == 0:
        # also where nothing was counted yet: what is read back of it later is read already
        connection.execute(
            f"UPDATE chats SET unread = 0, {_READ}"
            " WHERE id = ? AND (unread > 0 OR read_to < last_at)",
            (chat_id,),
        )
        return
    row = connection.execute(
        "SELECT at FROM messages WHERE chat_id = ? AND direction = 'in' AND kind <> 'system'"
        " ORDER BY at DESC, id DESC LIMIT 1 OFFSET ?",
        (chat_id, count - 1),
    ).fetchone()
    if row is not None:
        connection.execute("UPDATE chats SET read_to = ? WHERE id = ?", (row[0] - 1, chat_id))
    connection.execute("UPDATE chats SET unread = ? WHERE id = ?", (count, chat_id))


def mark_read(connection: Connection, chat_id: int) -> bool:
    """Marks all that is there as read; whether anything was unread."""
    changed = connection.execute(
        f"UPDATE chats SET unread = 0, {_READ} WHERE id = ? AND unread > 0", (chat_id,)
    )
    return changed.rowcount > 0


def mark_unread(connection: Connection, chat_id: int) -> None:
    """Leaves a chat unread that was read, until somebody opens it or a list that knows more tells.

    It counts as one; what lists say of the time before changes nothing.
    """
    row = connection.execute(
        "SELECT last_at, last_id, read_to FROM chats WHERE id = ? AND unread = 0", (chat_id,)
    ).fetchone()
    if row is not None:
        # also what a list told of, which never came here, was read
        until = max(row[0] + (0 if row[1] else ROUNDED_MS), bound(row[2])[1])
        connection.execute(
            "UPDATE chats SET unread = 1, read_to = ? WHERE id = ?",
            (told(1, until, by_hand=True), chat_id),
        )


def is_untold(connection: Connection, chat_id: int) -> bool:
    """Whether nobody has told of anything there: a chat begun here, with no word of the other."""
    row = connection.execute(
        "SELECT 1 FROM chats c WHERE id = ? AND read_to = 0 AND unread = 0"
        " AND (last_at = 0 OR last_id <> 0) AND NOT EXISTS (SELECT 1 FROM messages m"
        " WHERE m.chat_id = c.id AND m.direction = 'in' AND m.kind <> 'system')",
        (chat_id,),
    ).fetchone()
    return row is not None


def was_before(connection: Connection, chat_id: int, until: int) -> None:
    """What is here and was written ``until`` then is not new: a list tells what of it is unread."""
    connection.execute(
        "UPDATE chats SET read_to = coalesce((SELECT max(at) FROM messages"
        " WHERE chat_id = chats.id AND at < ?), 0) WHERE id = ?",
        (until, chat_id),
    )


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
    _, kind, waived_to, shown_at, shown_id, shown, read_only, address, number_id = chat
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
            max(counted, shown) if ahead else counted,
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


def come_back(connection: Connection, chat_id: int, last_in_at: int) -> None:
    """A newer message ends a chat's rest, and brings a person's chat out of the archive."""
    connection.execute(
        "UPDATE chats SET snoozed_until = 0,"
        " archived = CASE WHEN kind = 'person' AND NOT muted THEN 0 ELSE archived END"
        " WHERE id = ? AND (snoozed_until > 0 OR archived = 1) AND rested_in < ?",
        (chat_id, last_in_at),
    )
