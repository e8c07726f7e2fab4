"""A chat's row says the same whether its messages are looked through or carried on from before."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.facts import CallSeen, ChatSeen, Fact, MessageSeen, ReactionSeen, StatusSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.services.inbox import Batch
from app.store import chat_list, chats
from app.store.connection import Connection, connect
from app.store.settling import Said
from tests.unit.store.conftest import KEY, make_chat

AT = 1_790_000_000_000
PEOPLE = ("972500000001@c.us", "972500000002@c.us")
Known = dict[int, Said]


def message(chance: random.Random, number: int) -> MessageSeen:
    """Mostly one more of theirs at the end; now and then ours, an old one, or one seen before."""
    late = chance.random() < 0.7
    theirs = chance.random() < 0.75
    at = AT + (number if late else chance.randrange(number + 1)) * 20_000
    ours = chance.choice((Status.SENT, Status.FAILED, Status.DELIVERED))
    source = chance.choice((Source.WA, Source.WA, Source.LIST, Source.HOOK))
    again = chance.random() < 0.1
    return MessageSeen(
        "sales",
        chance.choice(PEOPLE),
        Direction.IN if theirs else Direction.OUT,
        chance.choice((Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.IMAGE, Kind.SYSTEM, Kind.NOTE)),
        chance.choice(("yes", "no", f"text {number}")),
        at,
        source,
        f"k{chance.randrange(number + 1) if again else number}",
        Status.RECEIVED if theirs else ours,
    )


def some_fact(chance: random.Random, number: int) -> Fact:
    key = f"k{chance.randrange(number + 1)}"
    who = chance.choice(PEOPLE)
    at = AT + number * 20_000
    kind = chance.random()
    if kind < 0.68:
        return message(chance, number)
    if kind < 0.85:
        return StatusSeen("sales", key, chance.choice((Status.FAILED, Status.READ)), at)
    if kind < 0.9:
        return ReactionSeen("sales", who, key, "👍", who, at)
    if kind < 0.95:
        unread = chance.choice((None, 0, 1, 3))
        ahead = at + chance.choice((0, 60_000))
        return ChatSeen("sales", who, ChatKind.PERSON, "", ahead, unread=unread)
    return CallSeen("sales", who, at, Source.HOOK, key)


def rows(connection: Connection) -> list[Any]:
    return connection.execute("SELECT * FROM chats ORDER BY id").fetchall()


def account(connection: Connection) -> int:
    return int(connection.execute("SELECT id FROM accounts").fetchone()[0])


@contextmanager
def opened(empty: Path, folder: Path) -> Iterator[Connection]:
    path = folder / "console.db"
    shutil.copy(empty, path)
    connection = connect(path, KEY)
    connection.execute("BEGIN")
    for one in PEOPLE:
        make_chat(connection, one)
    yield connection
    connection.execute("ROLLBACK")
    connection.close()


@given(seed=st.integers(0, 1 << 32))
def test_rows_are_as_if_each_had_been_looked_at(
    empty_cache: Path, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    chance = random.Random(seed)
    known: Known = {}
    with opened(empty_cache, tmp_path_factory.mktemp("settling")) as connection:
        desk = account(connection)
        for number in range(30):
            if chance.random() < 0.08:  # an operator reads or marks: somebody else wrote
                known.clear()
                chat = chance.choice((1, 2))
                chats.set_unread(connection, chat, chance.choice((0, 0, 1, 2)))
                chats.settle(connection, chat, True)
            facts = [some_fact(chance, number) for _ in range(chance.choice((1, 1, 2, 2)))]
            Batch(connection, desk, AT + number * 20_000, window=True, known=known).apply(facts)
            carried = rows(connection)
            for chat in (1, 2):
                chats.settle(connection, chat, True)
            assert rows(connection) == carried


def test_one_more_at_the_end_is_not_looked_for(empty_cache: Path, tmp_path: Path) -> None:
    known: Known = {}
    said: list[str] = []
    with opened(empty_cache, tmp_path) as connection:
        desk = account(connection)
        for number in range(30):
            one = MessageSeen(
                "sales", PEOPLE[0], Direction.IN, Kind.TEXT, f"n {number}", AT + number,
                Source.WA, f"k{number}", Status.RECEIVED,
            )  # fmt: skip
            if number == 29:
                connection.set_trace_callback(said.append)
            Batch(connection, desk, AT, window=True, known=known).apply([one])
        connection.set_trace_callback(None)
        (row,) = chat_list.by_ids(connection, [1])
        assert (row.unread, row.last_text, row.waiting_since) == (30, "n 29", AT)
    asked = [one for one in said if "FROM messages" in one and one.startswith("SELECT")]
    assert not [one for one in asked if "count(*)" in one or "ORDER BY at DESC" in one]
    assert len(asked) == 2  # the next id, and the row that came


def test_what_was_read_meanwhile_is_looked_at(empty_cache: Path, tmp_path: Path) -> None:
    known: Known = {}
    with opened(empty_cache, tmp_path) as connection:
        desk = account(connection)
        for number in range(6):
            one = MessageSeen(
                "sales", PEOPLE[0], Direction.IN, Kind.TEXT, f"n {number}", AT + number,
                Source.WA, f"k{number}", Status.RECEIVED,
            )  # fmt: skip
            Batch(connection, desk, AT, window=True, known=known).apply([one])
            if number == 3:
                chats.mark_read(connection, 1)
        (row,) = chat_list.by_ids(connection, [1])
        assert row.unread == 2


def test_a_send_that_fails_beside_what_came_is_looked_at(empty_cache: Path, tmp_path: Path) -> None:
    known: Known = {}

    def one(number: int, direction: Direction, status: Status) -> MessageSeen:
        return MessageSeen(
            "sales", PEOPLE[0], direction, Kind.TEXT, f"n {number}", AT + number, Source.WA,
            f"k{number}", status,
        )  # fmt: skip

    came, failed = (
        one(3, Direction.IN, Status.RECEIVED),
        StatusSeen("sales", "k2", Status.FAILED, AT),
    )
    for facts in ([came, failed], [failed, came]):
        with opened(empty_cache, tmp_path) as connection:
            desk = account(connection)
            for fact in (one(1, Direction.IN, Status.RECEIVED), one(2, Direction.OUT, Status.SENT)):
                Batch(connection, desk, AT, window=True, known=known).apply([fact])
            Batch(connection, desk, AT, window=True, known=known).apply(facts)
            (row,) = chat_list.by_ids(connection, [1])
            assert row.waiting_since == AT + 1
        known.clear()


def _one(number: int, at: int) -> MessageSeen:
    return MessageSeen(
        "sales", PEOPLE[0], Direction.IN, Kind.TEXT, f"n {number}", at, Source.WA, f"k{number}",
        Status.RECEIVED,
    )  # fmt: skip


def _hooked(number: int, at: int) -> MessageSeen:
    return replace(_one(number, at), source=Source.HOOK, key=f"h{number}")


def _listed(unread: int, at: int, preview: str = "") -> ChatSeen:
    return ChatSeen("sales", PEOPLE[0], ChatKind.PERSON, "", at, unread=unread, preview=preview)


def _unread_after(connection: Connection, *facts: Fact) -> int:
    desk = account(connection)
    Batch(connection, desk, AT, window=True, known={}).apply(list(facts))
    return chat_list.by_ids(connection, [1])[0].unread


@pytest.mark.parametrize("unread", [0, 2])
def test_what_a_list_counted_holds_as_the_messages_come(
    empty_cache: Path, tmp_path: Path, unread: int
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _listed(unread, AT + 5_000)) == unread
        history = [_one(number, AT + number * 1_000 + 400) for number in range(6)]
        assert _unread_after(connection, *history) == unread, "the list's time knows no millisecond"
        assert _unread_after(connection, _one(6, AT + 60_000)) == unread + 1


@given(order=st.permutations(range(8)), cut=st.integers(1, 7), unread=st.sampled_from((0, 2, 3)))
def test_a_lists_count_holds_in_whatever_order_the_messages_come(
    empty_cache: Path,
    tmp_path_factory: pytest.TempPathFactory,
    order: list[int],
    cut: int,
    unread: int,
) -> None:
    messages = [_one(number, AT + number * 1_000 + 400) for number in range(8)]
    with opened(empty_cache, tmp_path_factory.mktemp("order")) as connection:
        _unread_after(connection, _listed(unread, AT + 5_000))  # number 5 was its newest
        for come, portion in ((order[:cut], order[:cut]), (order, order[cut:])):
            now = _unread_after(connection, *(messages[number] for number in portion))
            assert now == unread + len({6, 7}.intersection(come))
        chats.mark_read(connection, 1)
        assert _unread_after(connection, _one(8, AT + 9_000)) == 1


@pytest.mark.parametrize(("unread", "left"), [(0, 1), (1, 2)])
def test_a_list_that_answers_late_leaves_newer_messages_unread(
    empty_cache: Path, tmp_path: Path, unread: int, left: int
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _one(1, AT + 400), _one(2, AT + 60_000)) == 2
        assert _unread_after(connection, _listed(unread, AT)) == left
        assert _unread_after(connection, _one(0, AT - 60_000)) == left


@pytest.mark.parametrize("unread", [0, 1, 2])
@pytest.mark.parametrize("by", [-60_000, -1_500, 700, 1_500, 60_000])
def test_a_lists_count_holds_for_messages_by_another_clock(
    empty_cache: Path, tmp_path: Path, by: int, unread: int
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _hooked(0, AT - 20_000 + by), _hooked(1, AT + by)) == 2
        for _ in range(2):
            assert _unread_after(connection, _listed(unread, AT, "n 1")) == unread
        assert _unread_after(connection, _hooked(2, AT + 30_000 + by)) == unread + 1
        history = [_one(0, AT - 20_000), _one(1, AT), _one(2, AT + 30_000)]
        assert _unread_after(connection, *history) == unread + 1
        assert _unread_after(connection, _listed(1, AT + 30_000, "n 2")) == 1
        assert _unread_after(connection, _one(3, AT + 31_000)) == 2


def test_equal_words_are_told_apart_by_their_times(empty_cache: Path, tmp_path: Path) -> None:
    with opened(empty_cache, tmp_path) as connection:
        same = [replace(_hooked(one, AT + one * 20_000 + 1_500), text="ok") for one in range(3)]
        assert _unread_after(connection, *same) == 3
        assert _unread_after(connection, _listed(0, AT + 20_000, "ok")) == 1
    with opened(empty_cache, tmp_path) as connection:  # the list's newest is not here yet
        assert _unread_after(connection, replace(_one(0, AT - 60_000), text="ok")) == 1
        assert _unread_after(connection, _listed(0, AT, "ok")) == 0
        assert _unread_after(connection, replace(_one(1, AT), text="ok")) == 0


@pytest.mark.parametrize("words", ["ok", ""])
def test_a_newest_message_that_is_yet_to_come_is_not_one_that_says_the_same(
    empty_cache: Path, tmp_path: Path, words: str
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        first, second = (replace(_hooked(one, AT + 8_000 * one), text=words) for one in range(2))
        assert _unread_after(connection, first) == 1
        assert _unread_after(connection, _listed(2, AT + 8_000, words)) == 2
        assert _unread_after(connection, second) == 2


def test_older_ones_that_are_not_here_are_counted_once(empty_cache: Path, tmp_path: Path) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _hooked(5, AT + 1_500)) == 1
        assert _unread_after(connection, _listed(5, AT, "n 5")) == 5


@pytest.mark.parametrize("ahead", [900, 3_000, 65_000])
def test_what_was_read_stays_read_where_the_answer_to_it_is_dated_back(
    empty_cache: Path, tmp_path: Path, ahead: int
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        ours = replace(_one(1, AT + ahead), direction=Direction.OUT, status=Status.SENT)
        own, theirs = replace(ours, source=Source.OWN), _hooked(2, AT + ahead - 100)
        assert _unread_after(connection, _hooked(0, AT - 5_000), own, theirs) == 2
        assert chats.mark_read(connection, 1)
        dated = replace(ours, source=Source.HOOK, key="h", at=AT)
        Batch(connection, account(connection), AT + 100_000, window=True).apply([dated])
        found = connection.execute("SELECT at FROM messages WHERE direction = 'out'").fetchall()
        assert [tuple(row) for row in found] == [(AT,)]
        assert chat_list.by_ids(connection, [1])[0].unread == 0


@pytest.mark.parametrize("unread", [0, 1])
def test_a_list_that_answers_late_leaves_read_what_was_read_here(
    empty_cache: Path, tmp_path: Path, unread: int
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _hooked(0, AT), _hooked(1, AT + 60_000)) == 2
        assert chats.mark_read(connection, 1)
        assert _unread_after(connection, _listed(unread, AT, "n 0")) == 0
        assert _unread_after(connection, _one(0, AT), _one(1, AT + 61_000)) == 0


def test_what_is_read_here_before_it_came_stays_read(empty_cache: Path, tmp_path: Path) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _listed(1, AT)) == 1
        assert chats.mark_read(connection, 1)
        assert _unread_after(connection, _one(1, AT + 400)) == 0


def test_a_chat_left_unread_stays_so_whatever_lists_say_of_before(
    empty_cache: Path, tmp_path: Path
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _one(1, AT), _one(2, AT + 60_400)) == 2
        chats.mark_read(connection, 1)
        chats.mark_unread(connection, 1)
        # its provider was told of the reading, and says so each time it is asked
        for _ in range(2):
            assert _unread_after(connection, _listed(0, AT + 60_000)) == 1
        assert _unread_after(connection, _listed(0, 0)) == 1, "a list without times"
        assert _unread_after(connection, _one(0, AT - 60_000)) == 1, "history read back"
        assert _unread_after(connection, _one(3, AT + 90_000)) == 2
        # read on the phone, which knows more than was here when it was left unread
        assert _unread_after(connection, _listed(0, AT + 90_000)) == 0


def test_a_chat_that_is_unread_keeps_its_count_when_it_is_marked(
    empty_cache: Path, tmp_path: Path
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _one(1, AT), _one(2, AT + 60_400)) == 2
        chats.mark_unread(connection, 1)
        assert chat_list.by_ids(connection, [1])[0].unread == 2
        chats.mark_read(connection, 1)
        chats.mark_unread(connection, 1)
        chats.mark_read(connection, 1)
        assert _unread_after(connection, _listed(0, AT + 60_000)) == 0


def test_a_chat_left_unread_stays_so_where_its_list_knows_of_more(
    empty_cache: Path, tmp_path: Path
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _one(1, AT)) == 1
        # the newest there may be what never comes here, such as a call
        assert _unread_after(connection, _listed(0, AT + 60_000)) == 0
        chats.mark_unread(connection, 1)
        assert _unread_after(connection, _listed(0, AT + 60_000)) == 1
        assert _unread_after(connection, _one(2, AT + 60_400)) == 1, "read before it came"
        assert _unread_after(connection, _one(3, AT + 90_000)) == 2


def test_a_chat_left_unread_stays_so_where_a_list_does_not_know_that_it_was_read(
    empty_cache: Path, tmp_path: Path
) -> None:
    with opened(empty_cache, tmp_path) as connection:
        assert _unread_after(connection, _one(1, AT), _one(2, AT + 60_400)) == 2
        chats.mark_read(connection, 1)
        chats.mark_unread(connection, 1)
        # asked for before the provider was told of the reading
        late = Batch(connection, account(connection), AT + 100_000, window=True, read={1})
        late.apply([_listed(2, AT + 60_000)])
        assert chat_list.by_ids(connection, [1])[0].unread == 1
        assert _unread_after(connection, _listed(0, AT + 60_000)) == 1
