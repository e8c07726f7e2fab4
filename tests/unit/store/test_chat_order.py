"""The most urgent chats first: windows that close, then those without one, closed ones last."""

from __future__ import annotations

import random
from typing import Any

import pytest

from app.domain.rows import ChatFilter, ChatPlace, ChatTab
from app.store import chat_list
from app.store.connection import Connection
from app.ui.models.list_query import ListQuery
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
    rows = chat_list.listing(connection, ChatTab.NEEDS_REPLY, order="urgent", now=NOW)
    assert [row.id for row in rows] == made
    part = chat_list.listing(
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
    watched: Any = Watched(connection)
    rows = chat_list.listing(watched, ChatTab.ALL, order="oldest", limit=7)
    assert [row.id for row in rows] == made[:7]
    assert {step for step in watched.steps if "TEMP B-TREE" in step} <= {
        "USE TEMP B-TREE FOR LAST TERM OF ORDER BY"
    }
    rows = chat_list.listing(connection, ChatTab.ALL, order="oldest", offset=5, limit=3)
    assert [row.id for row in rows] == made[5:8]


def test_the_order_of_all_is_that_of_the_pages(connection: Connection) -> None:
    chance = random.Random("order")
    for number in range(80):
        chat = make_chat(connection, f"9725000000{number:02}@c.us")
        connection.execute(
            "UPDATE chats SET last_at = ?, pinned = ?, needs_reply = ?, window_until = ?,"
            " waiting_since = ?, archived = ? WHERE id = ?",
            (
                NOW + chance.randrange(20),
                chance.randrange(2),
                chance.randrange(2),
                chance.choice((0, NOW - 1, NOW + chance.randrange(9))),
                chance.randrange(9),
                int(number % 7 == 0),
                chat,
            ),
        )
    for tab in (ChatTab.ALL, ChatTab.NEEDS_REPLY, ChatTab.GROUPS):
        for order in chat_list.ORDERS:
            for place in (ChatPlace.INBOX, ChatPlace.ARCHIVED):
                asked: Any = {"order": order, "only": ChatFilter(place), "now": NOW}
                rows = chat_list.listing(connection, tab, limit=99, **asked)
                whole = chat_list.order_of(connection, tab, **asked)
                assert whole.ids() == [row.id for row in rows]
                keys = [ListQuery(tab, order=order, at=NOW).key(row) for row in rows]
                assert [whole.key(at) for at in range(len(whole))] == keys == sorted(keys)


def test_a_long_order_is_read_in_slices(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_list, "_SLICE", 5)
    made = [make_chat(connection, f"97250000000{number}@c.us") for number in range(9)]
    assert chat_list.order_of(connection, ChatTab.ALL).ids() == made[::-1]
