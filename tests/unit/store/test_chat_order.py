"""The most urgent chats first: windows that close, then those without one, closed ones last."""

from __future__ import annotations

from app.domain.rows import ChatTab
from app.store import chats
from app.store.connection import Connection
from tests.unit.store.conftest import make_chat

NOW = 1_790_000_000_000


def test_closed_windows_do_not_stand_before_what_closes(connection: Connection) -> None:
    wanted = [
        (NOW + 1, NOW), (NOW + 9, NOW), (0, NOW - 9), (0, NOW - 1), (NOW - 1, NOW - 99),
        (NOW - 99, NOW - 9),
    ]  # fmt: skip
    made = []
    for number, (window, waiting) in enumerate(wanted):
        chat = make_chat(connection, f"97250000000{number}@c.us")
        connection.execute(
            "UPDATE chats SET needs_reply = 1, window_until = ?, waiting_since = ? WHERE id = ?",
            (window, waiting, chat),
        )
        made.append(chat)
    rows = chats.listing(connection, ChatTab.NEEDS_REPLY, order="urgent", now=NOW)
    assert [row.id for row in rows] == made
    part = chats.listing(
        connection, ChatTab.NEEDS_REPLY, order="urgent", now=NOW, offset=2, limit=2
    )
    assert [row.id for row in part] == made[2:4]
