"""A part of a chat comes in one step of the engine, and says what its messages say one by one."""

from __future__ import annotations

from app.domain.messages import Direction, Kind, Status
from app.store import messages
from app.store.connection import Connection
from tests.unit.store.conftest import make_chat

AT = 1_790_000_000_000
TEXTS = ("Plain", "", 'Quotes " and \\ {"a": [1]}', "שלום 👍\u2028\x00end", "two\nlines\ttab")


def fill(connection: Connection, chat: int) -> list[int]:
    made = []
    for number, text in enumerate(TEXTS * 4):
        kind = (Kind.TEXT, Kind.IMAGE, Kind.SYSTEM, Kind.NOTE)[number % 4]
        made.append(
            messages.insert(
                connection,
                chat_id=chat,
                at=AT + number // 2 * 1_000,  # two of each moment
                direction=Direction.OUT if number % 3 else Direction.IN,
                kind=kind,
                text=text,
                status=Status.READ if number % 3 else Status.RECEIVED,
                received_at=AT,
                sender=f"{number}@c.us",
                quoted=f"q{number}" if number % 5 == 0 else "",
                forwarded=number % 2 == 0,
                extra='{"a": 1}' if number == 3 else "",
                automatic=number == 4,
            )
        )
    for at, message_id in enumerate(made[1::4]):
        connection.execute(
            "INSERT INTO media (message_id, filename, size, seconds, reason) VALUES (?,?,?,?,?)",
            (message_id, 'a "name".pdf', 84_000 if at else None, 1.25 if at else None, "No."),
        )
    for at, emoji in enumerate("👍❤👍"):
        # the order of time is not that of the senders
        row = (made[-2], f"{9 - at}@c.us", emoji, AT + at)
        connection.execute("INSERT INTO reactions VALUES (?,?,?,?)", row)
    return made


def test_a_page_says_what_its_messages_say(connection: Connection) -> None:
    chat, other = make_chat(connection), make_chat(connection, "972500000002@c.us")
    ids = fill(connection, chat)
    fill(connection, other)
    every = messages.by_ids(connection, ids)
    assert messages.page(connection, chat, None, 100) == every
    assert messages.page(connection, chat, None, 7) == every[-7:]
    assert messages.page(connection, chat, (every[9].at, every[9].id), 4) == every[5:9]
    assert messages.after(connection, chat, (every[9].at, every[9].id), 4) == every[10:14]
    assert messages.page(connection, 12_345, None, 10) == []
    assert any(row.media for row in every) and any(row.automatic for row in every)
    assert [[emoji for _, emoji in row.reactions] for row in every if row.reactions] == [
        ["👍", "❤", "👍"]
    ]


def test_a_page_is_one_step_of_the_engine(connection: Connection) -> None:
    chat = make_chat(connection)
    fill(connection, chat)
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    messages.page(connection, chat, None, 18)
    connection.set_trace_callback(None)
    assert len([one for one in asked if not one.startswith("--")]) == 1
