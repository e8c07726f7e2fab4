"""Calls from several sources: never doubled, never lost, whatever comes first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.alignment import TOLERANCE_MS
from app.domain.facts import CallSeen
from app.domain.messages import Source
from app.store import accounts, calls, numbers, upgrade
from app.store.connection import Connection, connect

KEY = bytes(range(32))
AT = 1_770_000_000_000
CALLER = "972541238801@c.us"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    folder: Path = tmp_path_factory.mktemp("calls")
    upgrade.prepare(folder / "console.db", KEY, folder / "backups")
    connection = connect(folder / "console.db", KEY)
    row = accounts.add(connection, "gateway", "gateway", "http://127.0.0.1:9", {}, 0)
    assert numbers.find_or_make(connection, row.id, "desk", 0) == 1
    yield connection
    connection.close()


def hook(at: int, key: str = "", **more: object) -> CallSeen:
    fields = {"outcome": "rejected", **more}
    return CallSeen("desk", CALLER, at, Source.HOOK, key or f"h{at}", **fields)  # type: ignore[arg-type]


def listed(at: int, key: str = "", **more: object) -> CallSeen:
    return CallSeen("desk", CALLER, at, Source.LIST, key or f"l{at}", **more)  # type: ignore[arg-type]


def logged(at: int, key: str = "") -> CallSeen:
    return CallSeen("desk", CALLER, at, Source.EVENT, key or f"e{at}")


def told(connection: Connection, *facts: CallSeen) -> list[tuple[int, str, int | None]]:
    """(time, outcome, seconds) of the calls that these facts make, in order of time."""
    connection.execute("SAVEPOINT one")
    try:
        for fact in facts:
            calls.record(connection, 1, fact)
        rows = connection.execute("SELECT at, outcome, seconds FROM calls ORDER BY at").fetchall()
        lost = connection.execute(
            "SELECT count(*) FROM call_sightings WHERE call_id NOT IN (SELECT id FROM calls)"
        ).fetchone()
        assert lost == (0,)
        return [tuple(row) for row in rows]
    finally:
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")


def test_one_call_seen_three_ways_is_one(fresh: Connection) -> None:
    for facts in permutations((hook(AT + 400), listed(AT, seconds=9), logged(AT + 900))):
        assert told(fresh, *facts) == [(AT, "rejected", 9)]


def test_two_calls_within_the_clocks_tolerance_stay_two(fresh: Connection) -> None:
    facts = (hook(AT + 300), hook(AT + 60_300), listed(AT), listed(AT + 60_000))
    for order in permutations(facts):
        assert told(fresh, *order) == [(AT, "rejected", None), (AT + 60_000, "rejected", None)]


def test_a_call_that_only_the_list_shows_is_kept_beside_a_declined_one(fresh: Connection) -> None:
    facts = (listed(AT, seconds=108), listed(AT + 50_000), hook(AT + 50_400))
    for order in permutations(facts):
        assert told(fresh, *order) == [(AT, "answered", 108), (AT + 50_000, "rejected", None)]


def test_two_lists_with_ids_of_their_own_double_nothing(fresh: Connection) -> None:
    facts = [listed(AT + one * 1_000, f"call:{one}") for one in range(5)]
    facts += [logged(AT + one * 1_000, f"log:{900 - one}") for one in range(5)]
    assert len(told(fresh, *facts)) == 5


def test_beyond_the_tolerance_they_are_two(fresh: Connection) -> None:
    assert len(told(fresh, hook(AT), listed(AT + TOLERANCE_MS + 1))) == 2
    assert len(told(fresh, hook(AT), listed(AT + TOLERANCE_MS))) == 1


def test_seen_again_tells_what_became_of_it(fresh: Connection) -> None:
    first = listed(AT, "call:1")
    longer = listed(AT, "call:1", seconds=31, outcome="answered")
    assert told(fresh, first, longer) == [(AT, "answered", 31)]


@given(
    st.lists(st.integers(0, 8), min_size=1, max_size=5, unique=True),
    st.lists(st.integers(0, 8), max_size=5, unique=True),
    st.randoms(use_true_random=False),
)
def test_the_order_of_arrival_changes_nothing(
    fresh: Connection, hooks: list[int], lists: list[int], chance: object
) -> None:
    facts = [hook(AT + one * 40_000) for one in hooks]
    facts += [listed(AT + one * 40_000 - 200) for one in lists]
    expected = told(fresh, *facts)
    assert len(expected) >= max(len(hooks), len(lists))
    chance.shuffle(facts)  # type: ignore[attr-defined]
    assert told(fresh, *facts) == expected
    assert told(fresh, *facts, *facts) == expected
