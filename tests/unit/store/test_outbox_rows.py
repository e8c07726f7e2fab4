"""The queue of sends on the disk: its order, its one way from sending, and what a kill leaves."""

from __future__ import annotations

import pytest

from app.store import outbox
from app.store.connection import Connection
from tests.unit.store.conftest import make_chat


def queue(
    connection: Connection, message: int, *, chat: int = 1, number: int = 1, not_before: int = 0
) -> int:
    return outbox.add(
        connection,
        message_id=message,
        chat_id=chat,
        number_id=number,
        operation="send_message",
        args={"message": "שלום"},
        now=0,
        not_before=not_before,
    )


def test_a_row_comes_back_as_it_was(connection: Connection) -> None:
    row_id = queue(connection, 7, not_before=5)
    row = outbox.of_message(connection, 7)
    assert row is not None
    assert (row.id, row.state, row.args, row.not_before) == (
        row_id,
        "queued",
        {"message": "שלום"},
        5,
    )


def due(connection: Connection, now: int, number: int = 1) -> list[int]:
    return [row.id for row in outbox.next_due(connection, number, now)]


def test_first_come_first_sent(connection: Connection) -> None:
    rows = [queue(connection, message) for message in (1, 2, 3)]
    sent = []
    while found := due(connection, 10):
        assert len(found) == 1, "a chat has one that may go"
        assert outbox.lease(connection, found[0], 10)
        sent += found
    assert sent == rows


@pytest.mark.parametrize("error", ["no connection", '{"kind": "network"}', '{"kind": "refused"}'])
def test_what_the_number_waits_for_holds_up_every_chat(connection: Connection, error: str) -> None:
    first, second = queue(connection, 1), queue(connection, 2, chat=2)
    assert outbox.lease(connection, first, 0)
    outbox.put_back(connection, first, 5_000, error)
    assert due(connection, 4_999) == []
    assert outbox.next_time(connection, 1, 4_999) == 5_000
    assert due(connection, 5_000) == [first, second]


def test_what_one_chat_waits_for_holds_up_that_chat_only(connection: Connection) -> None:
    file, behind = queue(connection, 1), queue(connection, 2)
    elsewhere = queue(connection, 3, chat=2)
    outbox.put_back(connection, file, 5_000, '{"kind": "server"}')
    assert due(connection, 10) == [elsewhere]
    assert outbox.lease(connection, elsewhere, 10)
    assert due(connection, 4_999) == []
    assert outbox.next_time(connection, 1, 10) == 5_000
    assert due(connection, 5_000) == [file]
    assert outbox.lease(connection, file, 5_000)
    assert due(connection, 5_000) == [behind]


def test_undo_holds_up_its_own_chat_only(connection: Connection) -> None:
    queue(connection, 1, not_before=8_000)
    queue(connection, 2)
    other = queue(connection, 3, chat=2)
    assert due(connection, 10) == [other]


def test_not_before_its_time(connection: Connection) -> None:
    queue(connection, 1, not_before=100)
    assert due(connection, 99) == []
    assert outbox.next_time(connection, 1, 99) == 100
    assert due(connection, 100) == [1]
    assert outbox.next_time(connection, 1, 100) is None
    assert due(connection, 100, number=2) == []
    assert outbox.next_time(connection, 2, 100) is None


def test_leased_once(connection: Connection) -> None:
    row_id = queue(connection, 1)
    assert outbox.lease(connection, row_id, 1)
    assert not outbox.lease(connection, row_id, 2)
    row = outbox.of_message(connection, 1)
    assert row is not None
    assert (row.state, row.attempts, row.started_at) == ("sending", 1, 1)


def test_what_is_under_way_can_not_be_taken_back(connection: Connection) -> None:
    row_id = queue(connection, 1)
    outbox.lease(connection, row_id, 1)
    assert outbox.withdraw(connection, 1) is None
    outbox.finish(connection, row_id, "uncertain")
    assert outbox.withdraw(connection, 1) is not None
    assert outbox.of_message(connection, 1) is None


def test_after_a_kill_only_what_was_under_way_is_cut_off(connection: Connection) -> None:
    rows = [queue(connection, message, chat=message) for message in range(5)]
    for row_id in rows[:4]:
        outbox.lease(connection, row_id, 1)
    outbox.finish(connection, rows[0], "done")
    outbox.finish(connection, rows[1], "failed")
    outbox.finish(connection, rows[2], "uncertain")
    assert [row.id for row in outbox.cut_off(connection)] == [rows[3]]
    assert outbox.waiting_numbers(connection) == [1]
    assert outbox.totals(connection) == (1, 1, 1, 1)


def test_what_waits_is_counted_by_numbers(connection: Connection) -> None:
    rows = [
        queue(connection, message, chat=message, number=number)
        for message, number in enumerate((1, 1, 1, 2, 3))
    ]
    outbox.lease(connection, rows[0], 1)
    outbox.lease(connection, rows[4], 1)
    assert outbox.queued(connection) == {1: 2, 2: 1}


def test_sends_go_with_their_account(connection: Connection) -> None:
    from app.domain.messages import Direction, Kind, Status
    from app.store import accounts, messages

    chat = make_chat(connection)
    message = messages.insert(
        connection,
        chat_id=chat,
        at=1,
        direction=Direction.OUT,
        kind=Kind.TEXT,
        text="bye",
        status=Status.QUEUED,
        received_at=1,
    )
    queue(connection, message, chat=chat)
    accounts.remove(connection, 1)
    assert outbox.totals(connection) == (0, 0, 0, 0)
    assert connection.execute("SELECT count(*) FROM chats").fetchone()[0] == 0


def test_a_bulk_send_that_backs_off_holds_its_place(connection: Connection) -> None:
    rows = [
        outbox.add(
            connection, message_id=message, chat_id=1, number_id=1, operation="send", args={},
            now=0, not_before=0, bulk=True,
        )
        for message in (1, 2, 3)
    ]  # fmt: skip
    assert outbox.lease(connection, rows[1], 0)
    outbox.put_back(connection, rows[1], 30_000, "told to wait")
    assert [row.id for row in outbox.bulk_due(connection, 1, 10)] == rows[:1]
    assert outbox.next_time(connection, 1, 10) is None
    assert [row.id for row in outbox.bulk_due(connection, 1, 30_000)] == rows
