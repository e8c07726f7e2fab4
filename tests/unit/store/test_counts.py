"""What triggers keep for reports is what a full scan finds, whatever happened to the messages."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.facts import MessageSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.store import accounts, chats, erasing, messages, numbers, reconcile, upkeep
from app.store.connection import Connection
from app.store.migrations.versions import v0014_counts
from tests.unit.store.conftest import make_chat

QUARTER = 900_000
START = 1_700_000_000_000
SILENT = {"system", "note", "reaction"}
NO_ANSWER = SILENT | {"template", "otp"}

Count = dict[tuple[int, int], tuple[int, int, int]]
Turns = list[tuple[int, int, int, int, int | None]]


def scanned(connection: Connection) -> tuple[Count, Turns]:
    """Counts and turns as a plain reading of every message gives them."""
    rows = connection.execute(
        "SELECT c.number_id, c.kind, m.chat_id, m.at, m.id, m.direction, m.kind, m.status,"
        " m.automatic FROM messages m JOIN chats c ON c.id = m.chat_id ORDER BY 3, 4, 5"
    ).fetchall()
    counts: dict[tuple[int, int], list[int]] = {}
    turns: dict[int, list[list[int | None]]] = {}
    side: dict[int, str] = {}
    for number, of, chat, at, one, direction, kind, status, automatic in rows:
        went = direction == "out"
        if kind not in SILENT and not (went and status in ("queued", "sending")):
            place = 2 if status == "failed" and went else int(went)
            counts.setdefault((number, at // QUARTER), [0, 0, 0])[place] += 1
        out = went and not automatic and status not in ("queued", "sending", "failed")
        if of != "person" or kind in NO_ANSWER or (went and not out):
            continue
        mine = turns.setdefault(chat, [])
        if not out and side.get(chat, "out") == "out":
            mine.append([chat, at, one, number, None])
        elif out and side.get(chat) == "in":
            mine[-1][4] = at
        side[chat] = direction
    flat = [tuple(row) for chat in sorted(turns) for row in turns[chat]]
    return {key: (v[0], v[1], v[2]) for key, v in counts.items()}, flat  # type: ignore[return-value]


def kept(connection: Connection) -> tuple[Count, Turns]:
    """The same as the triggers kept it."""
    counts = connection.execute("SELECT * FROM message_counts").fetchall()
    turns = connection.execute("SELECT * FROM turns ORDER BY 1, 2, 3").fetchall()
    return {
        (row[0], row[1] * 4 + row[2]): (row[3], row[4], row[5]) for row in counts if any(row[3:])
    }, [tuple(row) for row in turns]


def filled(connection: Connection) -> tuple[Count, Turns]:
    """The same as the migration fills an old store."""
    connection.execute("DELETE FROM message_counts")
    connection.execute("DELETE FROM turns")
    for statement in v0014_counts.STATEMENTS:
        if statement.startswith("INSERT"):
            connection.execute(statement)
    return kept(connection)


MOMENTS = st.integers(0, 12).map(lambda n: START + n * 400_000)
KINDS = st.sampled_from([Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEMPLATE, Kind.SYSTEM, Kind.IMAGE])
STATUSES = st.sampled_from(
    [Status.QUEUED, Status.SENDING, Status.SENT, Status.READ, Status.FAILED, Status.UNCERTAIN]
)
STEPS = st.one_of(
    st.tuples(
        st.just("add"), st.integers(0, 2), MOMENTS, st.booleans(), KINDS, STATUSES, st.booleans()
    ),
    st.tuples(st.just("status"), st.integers(0, 60), STATUSES),
    st.tuples(st.just("at"), st.integers(0, 60), MOMENTS),
    st.tuples(st.just("kind"), st.integers(0, 60), KINDS),
    st.tuples(st.just("automatic"), st.integers(0, 60), st.booleans()),
    st.tuples(st.just("remove"), st.integers(0, 60)),
    st.tuples(st.just("person"), st.integers(0, 2), st.booleans()),
)


def do(connection: Connection, places: list[int], step: tuple[object, ...]) -> None:
    verb, which, *rest = step
    assert isinstance(which, int)
    if verb == "add":
        at, came, kind, status, automatic = rest
        messages.insert(
            connection, chat_id=places[which], at=at, kind=kind, text="t", received_at=1,
            direction=Direction.IN if came else Direction.OUT,
            status=Status.RECEIVED if came else status, automatic=bool(automatic) and not came,
        )  # type: ignore[arg-type]  # fmt: skip
        return
    if verb == "person":
        kind = ChatKind.PERSON if rest[0] else ChatKind.GROUP
        connection.execute("UPDATE chats SET kind = ? WHERE id = ?", (kind, places[which]))
        return
    ids = [int(row[0]) for row in connection.execute("SELECT id FROM messages ORDER BY id")]
    if not ids:
        return
    one = ids[which % len(ids)]
    if verb == "remove":
        messages.remove(connection, one)
    else:
        where = " AND direction = 'out'" if verb in ("status", "automatic") else ""
        connection.execute(f"UPDATE messages SET {verb} = ? WHERE id = ?{where}", (rest[0], one))


@pytest.fixture
def clean(connection: Connection) -> Connection:
    connection.execute("PRAGMA synchronous = OFF")
    return connection


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=40))
def test_triggers_keep_what_a_scan_finds(
    clean: Connection, steps: Iterable[tuple[object, ...]]
) -> None:
    clean.execute("BEGIN")
    places = [make_chat(clean, f"97250000000{n}@c.us") for n in range(3)]
    for step in steps:
        do(clean, places, step)
        assert kept(clean) == scanned(clean), step
    assert filled(clean) == scanned(clean)
    clean.execute("ROLLBACK")


def seen(at: int, source: Source, key: str, status: Status = Status.SENT) -> MessageSeen:
    return MessageSeen("", "", Direction.OUT, Kind.TEXT, "same", START + at, source, key, status)


def test_merges_sends_and_late_history_keep_it_true(connection: Connection) -> None:
    chat = make_chat(connection)
    asked = MessageSeen(
        "", "", Direction.IN, Kind.TEXT, "?", START, Source.WA, "a", Status.RECEIVED
    )
    reconcile.record(connection, chat, asked, START)
    own = reconcile.insert_own(connection, chat, seen(60_000, Source.OWN, "o", Status.QUEUED), 1)
    assert kept(connection)[1][0][4] is None
    reconcile.own_moved(connection, own, Status.SENT, START + 90_000, START + 90_000)
    assert kept(connection)[1][0][4] == START + 90_000
    # history tells of the same message, and of one before the question
    reconcile.record(connection, chat, seen(91_000, Source.WA, "w"), START + 91_000)
    reconcile.record(connection, chat, seen(-3_600_000, Source.WA, "old"), START + 91_500)
    reconcile.record(connection, chat, seen(92_000, Source.LIST, "out:1"), START + 93_000)
    assert kept(connection) == scanned(connection)
    [(number, _)] = {(row[3], row[0]) for row in kept(connection)[1]}
    assert sum(sum(one) for one in kept(connection)[0].values()) == 3
    assert number


def test_who_is_erased_is_counted_no_more(connection: Connection) -> None:
    gone, stays = (make_chat(connection, f"97250000000{n}@c.us") for n in (1, 2))
    group = make_chat(connection, "1203@g.us")
    connection.execute("UPDATE chats SET kind = 'group' WHERE id = ?", (group,))
    for chat, sender in ((gone, ""), (stays, ""), (group, "972500000001@c.us"), (group, "x")):
        fact = MessageSeen(
            "", "", Direction.IN, Kind.TEXT, f"{chat}{sender}", START, Source.WA, f"{chat}{sender}",
            Status.RECEIVED, sender=sender,
        )  # fmt: skip
        upkeep.insert(connection, chat, fact, START)
    erasing.erase(connection, ["972500000001"])
    assert kept(connection) == scanned(connection)
    assert [row[0] for row in kept(connection)[1]] == [stays]
    assert sum(row[0] for row in kept(connection)[0].values()) == 2


def test_an_account_takes_its_counts_along(connection: Connection) -> None:
    chat = make_chat(connection)
    upkeep.insert(connection, chat, seen(0, Source.WA, "w"), START)
    other = accounts.add(connection, "other", "gateway", "http://127.0.0.1:9", {}, 0)
    number = numbers.find_or_make(connection, other.id, "b", 0)
    place = chats.find_or_make(connection, number, "972500000009@c.us", ChatKind.PERSON)
    upkeep.insert(connection, place, seen(0, Source.WA, "v"), START)
    accounts.remove(connection, other.id)
    assert kept(connection) == scanned(connection)
    assert len(kept(connection)[0]) == 1
    rows = connection.execute("SELECT count(*) FROM message_counts").fetchone()
    assert rows[0] == 1
