"""Parts of a chat, and rows by ids, come in one step of the engine and say what stands there."""

from __future__ import annotations

from app.domain.messages import Direction, Kind, Status
from app.domain.rows import ChatTab
from app.store import chat_list, messages
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


def one_by_one(connection: Connection, ids: list[int]) -> list[tuple[object, ...]]:
    """What stands in the tables, oldest first: a message, its file, its reactions."""
    found = []
    for message_id in ids:
        (*said, automatic) = connection.execute(
            "SELECT id, chat_id, at, direction, kind, text, status, sender, sender_name,"
            " provider_id, quoted, forwarded, starred, received_at, reason, extra, automatic"
            " FROM messages WHERE id = ?",
            (message_id,),
        ).fetchone()
        file = connection.execute(
            "SELECT remote_id, url, mime, filename, size, seconds, state, path, width, height,"
            " reason FROM media WHERE message_id = ?",
            (message_id,),
        ).fetchone()
        reactions = connection.execute(
            "SELECT sender, emoji FROM reactions WHERE message_id = ? ORDER BY at", (message_id,)
        ).fetchall()
        found.append((*said, file, tuple(reactions), automatic))
    return sorted(found, key=lambda row: (row[2], row[0]))


class AtOnce:
    """A connection that gives one row of each answer, and no second."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.asked = 0

    def execute(self, *what: object) -> AtOnce:
        self.asked += 1
        self._rows = self._connection.execute(*what)  # type: ignore[arg-type]
        return self

    def fetchone(self) -> object:
        return self._rows.fetchone()


def test_rows_by_their_ids_come_in_one_step_and_say_what_they_say(connection: Connection) -> None:
    chat = make_chat(connection)
    ids = fill(connection, chat)
    wanted = [ids[3], 12_345, *ids[10:0:-1]]
    reader = AtOnce(connection)
    found = messages.by_ids(reader, wanted)  # type: ignore[arg-type]
    assert [tuple(row) for row in found] == one_by_one(connection, ids[1:11])
    (row,) = chat_list.by_ids(reader, [chat, 12_345])  # type: ignore[arg-type]
    assert reader.asked == 2
    (listed,) = chat_list.listing(connection, ChatTab.ALL)
    assert row == listed and row.id == chat


def test_very_many_messages_are_in_order_too(connection: Connection) -> None:
    chat = make_chat(connection)
    ids = [one for _ in range(30) for one in fill(connection, chat)]
    assert len(ids) > 500, "they are asked for in several steps"
    found = messages.by_ids(connection, ids[::-1])
    assert [tuple(row) for row in found] == one_by_one(connection, ids)


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
