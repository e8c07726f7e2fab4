"""A call as a line of the caller's timeline, and whether it asks for a reply.

The line is a system message without words: what happened stands in its ``extra``, parted by
tabs, and the view makes a sentence of it.

Invariant: a call has at most one line, in a chat that stands; test calls have none.
"""

from __future__ import annotations

from app.domain.messages import Direction, Kind, Status
from app.store import messages
from app.store.calls import ANSWERED
from app.store.connection import Connection

PREFIX = "call."
_FRESH_MS = 86_400_000


def draw(connection: Connection, call_id: int, now: int) -> tuple[int, int] | None:
    """Brings a call's line in step with it; gives (chat, message), None where there is no chat."""
    row = connection.execute(
        "SELECT k.at, k.video, k.outcome, k.seconds, k.message_id, c.id FROM calls k"
        " JOIN chats c ON c.number_id = k.number_id AND c.address = k.caller"
        " WHERE k.id = ? AND k.test = 0",
        (call_id,),
    ).fetchone()
    if row is None:
        return None
    at, video, outcome, seconds, line, chat_id = row
    at = at // 1000 * 1000  # history tells whole seconds: the text about a call must not precede it
    said = f"{PREFIX}{outcome or 'received'}\t{'video' if video else 'voice'}\t{seconds or ''}"
    if line is not None:
        connection.execute("UPDATE messages SET at = ?, extra = ? WHERE id = ?", (at, said, line))
        return int(chat_id), int(line)
    line = messages.insert(
        connection,
        chat_id=chat_id,
        at=at,
        direction=Direction.IN,
        kind=Kind.SYSTEM,
        text="",
        status=Status.RECEIVED,
        received_at=now,
        extra=said,
    )
    connection.execute("UPDATE calls SET message_id = ? WHERE id = ?", (line, call_id))
    return int(chat_id), line


def ask_for_reply(connection: Connection, call_id: int, now: int) -> None:
    """Notes whether a call wants a reply: a fresh one that nobody took, unless its number's
    plan says otherwise."""
    connection.execute(
        "UPDATE calls SET wants_reply = (outcome <> ? AND test = 0 AND at > ? AND coalesce("
        "(SELECT json_extract(p.data, '$.needs_reply') FROM answer_plans p"
        " WHERE p.number_id = calls.number_id AND p.occasion = 'call'), 1)) WHERE id = ?",
        (ANSWERED, now - _FRESH_MS, call_id),
    )
