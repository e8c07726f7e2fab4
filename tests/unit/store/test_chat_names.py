"""Chats are found by parts of their names and numbers, in the list's order, also once they change.

Invariant: what is found in memory is what a look at every row would find.
"""

from __future__ import annotations

from itertools import islice

import pytest

from app.domain.folding import fold
from app.domain.rows import ChatTab
from app.store import chat_list, chat_names
from app.store.chat_names import ChatNames, Names
from app.store.connection import Connection
from tests.unit.store.conftest import make_chat

_PEOPLE = (
    "Priya Raman",
    "Omar Haddad",
    "רות כהן",
    "Rut Cohen",
    "أحمد العلي",
    "Ömer Çelik",
    "Marcus Bell",
    "",
)


@pytest.fixture
def named(connection: Connection) -> list[int]:
    """Chats of these names, the last the newest; the third is pinned."""
    ids = []
    for at, name in enumerate(_PEOPLE):
        chat_id = make_chat(connection, f"9725000{at:05}@c.us")
        connection.execute(
            "UPDATE chats SET name = ?, last_at = ?, pinned = ? WHERE id = ?",
            (name, at * 1_000, int(at == 2), chat_id),
        )
        ids.append(chat_id)
    return ids


def known(connection: Connection) -> Names:
    return ChatNames().following(connection)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("priya", [0]),
        ("an", [0]),
        ("RAMAN pri", [0]),
        ("כהן", [2]),
        ("كاحمد", []),
        ("احمد", [4]),
        ("omer", [5]),
        ("celik ö", [5]),
        ("e", [6, 5, 3]),
        ("rut marcus", []),
        ("50000000", list(reversed(range(8)))),
        ("+972 50-000 0006", [6]),
        ("00", list(reversed(range(8)))),
        ("6", [6]),
        ("06", [6]),
        ("+97 2", list(reversed(range(8)))),
        ("a6", []),
        ("٠٦", [6]),
        ("+٩٧٢ ٥٠-٠٠٠ ٠٠٠٦", [6]),
        ("  ", []),
    ],
)
def test_words_in_any_order_and_digits_find(
    connection: Connection, named: list[int], typed: str, found: list[int]
) -> None:
    wanted = [named[at] for at in found]
    if len(wanted) == len(named):
        wanted.sort(key=lambda one: one != named[2])  # the pinned one is first
    if typed == "+972 50-000 0006":
        typed = typed.replace(" ", "").replace("-", "")
    assert list(known(connection).fitting(typed)) == wanted


def test_one_or_two_digits_are_looked_for_in_phone_numbers_only(connection: Connection) -> None:
    person, group = make_chat(connection, "120345@c.us"), make_chat(connection, "120346@g.us")
    connection.execute("UPDATE chats SET kind = 'group' WHERE id = ?", (group,))
    names = known(connection)
    assert list(names.fitting("34")) == [person]
    assert set(names.fitting("203")) == {person, group}
    assert not list(names.fitting("34", digits_from=3))


def test_the_name_of_the_provider_is_found_beside_our_own(
    connection: Connection, named: list[int]
) -> None:
    connection.execute("UPDATE chats SET own_name = 'Plumber' WHERE id = ?", (named[0],))
    names = known(connection)
    assert list(names.fitting("plumb")) == [named[0]]
    assert list(names.fitting("raman")) == [named[0]]


def test_letters_in_their_order_are_alike(connection: Connection, named: list[int]) -> None:
    names = known(connection)
    assert list(names.alike("mbl")) == [named[6]]
    assert list(names.alike("omh")) == [named[1]]
    assert list(names.alike("רכ")) == [named[2]]
    assert not list(names.alike("arcus")), "the first letter begins a word"
    assert not list(names.alike("m"))


def test_a_change_is_followed_and_nothing_else_is_read(
    connection: Connection, named: list[int]
) -> None:
    names = ChatNames()
    while not names.read_on(connection):
        pass
    connection.execute("UPDATE chats SET name = 'Priya Bell' WHERE id = ?", (named[0],))
    connection.execute("UPDATE chats SET last_at = 9000 WHERE id = ?", (named[0],))
    connection.execute("DELETE FROM chats WHERE id = ?", (named[1],))
    new = make_chat(connection, "4912345@c.us")
    connection.execute("UPDATE chats SET name = 'Bella', last_at = 1 WHERE id = ?", (new,))
    assert list(names.following(connection).fitting("bell")) == [named[6]]
    names.changed([named[0], named[1], new])
    told = names.following(connection)
    assert list(told.fitting("bell")) == [named[0], named[6], new]
    assert not list(told.fitting("omar"))
    names.changed([])
    assert list(names.following(connection).fitting("bell")) == [named[0], named[6], new]


def test_many_changes_are_read_anew(
    connection: Connection, named: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_names, "_BESIDE", 3)
    names = ChatNames()
    names.following(connection)
    for chat_id in named:
        connection.execute("UPDATE chats SET name = 'Same' WHERE id = ?", (chat_id,))
        names.changed([chat_id])
    told = names.following(connection)
    assert len(list(told.fitting("same"))) == len(named)
    assert not told.beside


def test_portions_give_the_whole_in_order(
    connection: Connection, named: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_names, "_FIRST", 1)
    monkeypatch.setattr(chat_names, "_PORTION", 3)
    names = known(connection)
    list(names.fitting("zz"))  # looks at all
    assert [len(one.portions) for one in names.chains] == [4, 0]
    rows = chat_list.listing(connection, ChatTab.ALL)
    for typed in ("a", "e", "o", "כ"):
        by_looking = [row.id for row in rows if fold(typed) in fold(row.name)]
        assert list(names.fitting(typed)) == by_looking
    assert list(islice(names.fitting("a"), 1)) == [
        next(row.id for row in rows if "a" in fold(row.name))
    ]


@pytest.mark.parametrize("order", ["newest", "oldest", "urgent"])
def test_a_page_of_the_named_in_every_order(
    connection: Connection, named: list[int], order: str
) -> None:
    connection.execute("UPDATE chats SET archived = 1 WHERE id = ?", (named[6],))
    every = [
        row
        for row in chat_list.listing(connection, ChatTab.ALL, order=order, limit=99)
        if "a" in fold(row.name)
    ]
    found = chat_list.listing(
        connection, ChatTab.ALL, named=known(connection).fitting("a"), order=order, limit=99
    )
    assert named[6] in [row.id for row in found], "a search looks in the archive too"
    assert [row for row in found if not row.archived] == every
    part = chat_list.listing(
        connection,
        ChatTab.ALL,
        named=known(connection).fitting("a"),
        order=order,
        offset=1,
        limit=1,
    )
    assert part == found[1:2]
    none = chat_list.listing(
        connection, ChatTab.ALL, named=known(connection).fitting("a"), numbers=frozenset({99})
    )
    assert none == []


@pytest.mark.parametrize("name", ["Андрей", "άλφα", "がく", "José"])
def test_a_name_is_found_whoever_stands_beside_it(connection: Connection, name: str) -> None:
    """Accents are taken off a name where it has any, not off all that are folded with it."""
    beside = make_chat(connection, "97250001@c.us")
    chat_id = make_chat(connection, "97250002@c.us")
    for one, called in ((beside, "Zoé"), (chat_id, name)):
        connection.execute("UPDATE chats SET name = ? WHERE id = ?", (called, one))
    assert list(known(connection).fitting(name)) == [chat_id]


def test_after_an_erasure_nobodys_name_is_kept(connection: Connection, named: list[int]) -> None:
    kept = ChatNames()
    while not kept.read_on(connection):
        pass
    assert kept._names.chains[0].portions
    kept.changed(())
    assert not kept._names.chains
    assert list(kept.following(connection).fitting("priya")) == [named[0]]


def test_no_more_names_are_read_than_a_question_needs(
    connection: Connection, named: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_names, "_FIRST", 1)
    monkeypatch.setattr(chat_names, "_PORTION", 2)
    connection.execute("UPDATE chats SET archived = 1 WHERE id IN (?, ?)", (named[0], named[4]))
    names = ChatNames()
    first, others = names.following(connection).chains
    assert list(islice(names.following(connection).fitting("9725"), 2)) == [named[2], named[7]]
    assert len(first.portions) == 2 and len(others.portions) == 1
    assert list(names.following(connection).fitting("priya")) == [named[0]]
    assert first.whole and others.whole and names.read_on(connection)
    assert sum(len(one.keys[0]) for one in first.portions) == 6


def test_what_is_looked_at_far_down_is_read_in_one_go(
    connection: Connection, named: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_names, "_FIRST", 1)
    monkeypatch.setattr(chat_names, "_PORTION", 1)
    monkeypatch.setattr(chat_names, "_FAR", 2)
    names, asked = ChatNames(), list[str]()
    connection.set_trace_callback(asked.append)
    assert list(names.following(connection).fitting("omar")) == [named[1]]
    connection.set_trace_callback(None)
    first = names.following(connection).chains[0]
    assert len(first.portions) == len(named) and first.whole
    reads = [one for one in asked if "archived = 0" in one]
    assert len(reads) == 3, "two portions, and all that follows"
    again = ChatNames()
    while not again.read_on(connection):
        pass
    assert [one.keys for one in again.following(connection).chains[0].portions] == [
        one.keys for one in first.portions
    ]


def test_who_moves_while_names_are_read_is_found_once(
    connection: Connection, named: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_names, "_FIRST", 1)
    names = ChatNames()
    assert not names.read_on(connection)  # the pinned one
    connection.execute("UPDATE chats SET pinned = 0 WHERE id = ?", (named[2],))
    connection.execute("UPDATE chats SET pinned = 1 WHERE id = ?", (named[0],))
    # nobody was told yet
    assert list(names.following(connection).fitting("9725")).count(named[2]) == 1
    names.changed([named[2], named[0]])
    told = list(names.following(connection).fitting("9725"))
    assert told == [named[0], *(named[at] for at in range(7, 0, -1))]
