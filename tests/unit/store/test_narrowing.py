"""What a narrowed search looks at: every chat in which a hit may stand, little at once."""

from __future__ import annotations

import pytest

from app.domain.messages import ChatKind, Direction, Kind, Status
from app.domain.rows import SearchOnly
from app.store import accounts, chats, messages, narrowing, numbers, search
from app.store.chat_names import ChatNames
from app.store.connection import Connection

START = 1_790_000_000_000
CHATS = (
    ("972501112233@c.us", ChatKind.PERSON, "Maya Cohen"),
    ("972502223344@c.us", ChatKind.PERSON, "רות לוי"),
    ("972503334455@c.us", ChatKind.PERSON, ""),
    ("120363001@g.us", ChatKind.GROUP, "Installers"),
    ("120363002@newsletter", ChatKind.CHANNEL, "Offers"),
)


def fill(connection: Connection) -> list[int]:
    row = accounts.add(connection, "desk", "gateway", "http://127.0.0.1:9", {}, 0)
    number = numbers.find_or_make(connection, row.id, "sales", 0)
    return [
        chats.find_or_make(connection, number, address, kind, name) for address, kind, name in CHATS
    ]


@pytest.mark.parametrize(
    "sender",
    [
        "Maya",
        "maya coh",
        "לוי",
        "9725",
        "2233",
        "225",
        "c.us",
        "Offers",
        "50 333",
        "nobody",
        "+97250",
    ],
)
def test_names_in_memory_leave_out_no_chat(connection: Connection, sender: str) -> None:
    fill(connection)
    only = SearchOnly(sender=sender)
    named = ChatNames().following(connection).fitting(sender)
    wanted = narrowing.chats_allowed(connection, only)
    assert wanted is not None
    assert wanted <= narrowing.chats_called(connection, only, named)


def test_an_impatient_search_stops_after_a_slice(connection: Connection) -> None:
    chat = fill(connection)[0]
    for number in range(400):
        messages.insert(
            connection,
            chat_id=chat,
            at=START + number,
            direction=Direction.IN,
            kind=Kind.TEXT,
            text="an order",
            status=Status.RECEIVED,
            received_at=START,
        )
    looked: list[int] = []

    def stop() -> bool:
        looked.append(1)
        return len(looked) == 2

    only = SearchOnly(direction="out")
    hits, more = search.page(connection, "order", only, stop=stop)
    assert hits == []
    assert (more >> 20) - START >= 340  # two slices of the newest four hundred
    whole, rest = search.page(connection, "order", SearchOnly(direction="in"), limit=500)
    assert (len(whole), rest) == (400, 0)
