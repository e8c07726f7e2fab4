"""The most urgent chats first: windows that close, then those without one, closed ones last."""

from __future__ import annotations

from typing import Any

from app.domain.rows import ChatTab
from app.store import chats
from app.store.connection import Connection
from tests.unit.store.conftest import make_chat
from tests.unit.store.test_query_plans import Watched

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


def test_the_oldest_come_page_by_page_and_none_is_sorted_that_is_not_shown(
    connection: Connection,
) -> None:
    made = []
    for number in range(30):
        chat = make_chat(connection, f"9725000000{number:02}@c.us")
        at = NOW + number // 3  # some have the same moment
        connection.execute(
            "UPDATE chats SET last_at = ?, pinned = ? WHERE id = ?", (at, number % 4 == 0, chat)
        )
        made.append(chat)
    shown: list[int] = []
    watched: Any = Watched(connection)
    last = None
    while rows := chats.listing(watched, ChatTab.ALL, order="oldest", limit=7, after=last):
        shown += [row.id for row in rows]
        last = rows[-1]
    assert shown == made
    assert {step for step in watched.steps if "TEMP B-TREE" in step} <= {
        "USE TEMP B-TREE FOR LAST TERM OF ORDER BY"
    }
    rows = chats.listing(connection, ChatTab.ALL, order="oldest", offset=5, limit=3)
    assert [row.id for row in rows] == made[5:8]
