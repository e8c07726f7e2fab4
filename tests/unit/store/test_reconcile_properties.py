"""One real message stands once, in whatever order its sightings come, however often, and
wherever the program was ended in between.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.alignment import TOLERANCE_MS, Sighting, align
from app.domain.facts import MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.store import reconcile
from app.store.connection import Connection, connect
from tests.unit.domain.truth import START, Seen, partition, scenes
from tests.unit.store.conftest import KEY, make_chat

TEXT = "בסדר, see you at 5"
LATER = 10_000_000  # all was sent before anything came here: only the order of arrival differs
Step = Callable[[Connection, int], object]


def fact(one: Sighting, direction: Direction) -> MessageSeen:
    status = Status.RECEIVED if direction is Direction.IN else Status.SENT
    return MessageSeen(
        "sales", "c", direction, Kind.TEXT, TEXT, one.at, one.source, one.key, status
    )


class Cache:
    """A cache file that can be closed and opened between two steps, as a restart does."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.connection = self._open()
        self.chat = make_chat(self.connection)

    def _open(self) -> Connection:
        opened = connect(self._path, KEY)
        opened.execute("PRAGMA synchronous = OFF")  # a restart is no power cut; hundreds of commits
        return opened

    def restart(self) -> None:
        self.connection.close()
        self.connection = self._open()

    def sightings(self) -> list[Sighting]:
        rows = self.connection.execute("SELECT source, key, at, message_id, tie FROM sightings")
        return [Sighting(Source(row[0]), *row[1:]) for row in rows]

    def groups(self) -> list[list[Sighting]]:
        found: dict[int, list[Sighting]] = {}
        for one in self.sightings():
            found.setdefault(one.message_id, []).append(one)
        return list(found.values())

    def timeline(self) -> list[tuple[object, ...]]:
        """What an operator sees, without ids: they are made in the order of arrival."""
        rows = self.connection.execute(
            "SELECT at, direction, kind, text, status, provider_id FROM messages ORDER BY 1,5,6"
        )
        return [tuple(row) for row in rows]

    def check(self) -> None:
        """Every message has sightings, every sighting a message, both indexes every message."""
        ids = [row[0] for row in self.connection.execute("SELECT id FROM messages ORDER BY id")]
        assert sorted({one.message_id for one in self.sightings()}) == ids
        for table in ("text_parts", "text_words"):
            rows = self.connection.execute(f"SELECT rowid FROM {table} ORDER BY rowid")
            assert [row[0] for row in rows] == ids
        orphans = "SELECT count(*) FROM outbox WHERE message_id NOT IN (SELECT id FROM messages)"
        assert self.connection.execute(orphans).fetchone()[0] == 0


@pytest.fixture
def cache(empty_cache: Path, tmp_path: Path) -> Callable[[], object]:
    @contextmanager
    def opened() -> Iterator[Cache]:
        path = tmp_path / "console.db"
        for left in tmp_path.glob("console.db*"):
            left.unlink()
        shutil.copy(empty_cache, path)
        found = Cache(path)
        try:
            yield found
        finally:
            found.connection.close()

    return opened


def play(cache: Cache, steps: list[Step], chance: random.Random) -> None:
    """Runs the steps, each in a transaction of its own, with a restart now and then."""
    for step in steps:
        if chance.random() < 0.1:
            cache.restart()
        cache.connection.execute("BEGIN IMMEDIATE")
        step(cache.connection, cache.chat)
        cache.connection.execute("COMMIT")


def arrival(one: Sighting, direction: Direction) -> Step:
    def step(connection: Connection, chat: int) -> None:
        reconcile.record(connection, chat, fact(one, direction), START + LATER)

    return step


@given(scenes(ours=False), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_incoming_messages_stand_once(
    cache: Callable[[], Cache], seen: list[Seen], chance: random.Random
) -> None:
    """Of two random orders, with doubles and restarts, comes the same right timeline."""
    timelines = []
    for _ in range(2):
        with cache() as one:  # type: ignore[attr-defined]
            steps = [arrival(x.sighting, Direction.IN) for x in seen]
            steps += chance.sample(steps, k=chance.randint(0, len(steps)))
            chance.shuffle(steps)
            play(one, steps, chance)
            one.check()
            assert len(one.timeline()) == len({x.truth for x in seen})
            assert partition(one.groups()) == partition(align(x.sighting for x in seen))
            timelines.append(one.timeline())
    assert timelines[0] == timelines[1]


@given(scenes(ours=False, apart=2 * TOLERANCE_MS + 1_000), st.randoms(use_true_random=False))
@settings(max_examples=30)
def test_each_message_holds_just_its_own_sightings(
    cache: Callable[[], Cache], seen: list[Seen], chance: random.Random
) -> None:
    with cache() as one:  # type: ignore[attr-defined]
        steps = [arrival(x.sighting, Direction.IN) for x in seen]
        chance.shuffle(steps)
        play(one, steps, chance)
        truths = {x.truth for x in seen}
        assert partition(one.groups()) == partition(
            [x.sighting for x in seen if x.truth == truth] for truth in truths
        )


class Send:
    """A send of ours through its life: queued, under way, answered (or not)."""

    def __init__(self, own: Sighting) -> None:
        self._own = own
        self.named = bool(own.tie)
        self.message_id = 0

    def queue(self, connection: Connection, chat: int) -> None:
        seen = MessageSeen(
            "sales", "c", Direction.OUT, Kind.TEXT, TEXT, self._own.at - 10_000, Source.OWN,
            self._own.key, Status.QUEUED,
        )  # fmt: skip
        self.message_id = reconcile.insert_own(connection, chat, seen, START)

    def leave(self, connection: Connection, chat: int) -> None:
        reconcile.own_moved(connection, self.message_id, Status.SENDING, self._own.at, START)

    def refused(self, connection: Connection, chat: int) -> None:
        """429 or no connection: it did not leave, and waits again."""
        reconcile.own_moved(connection, self.message_id, Status.QUEUED, None, START)

    def answered(self, connection: Connection, chat: int) -> None:
        tie = self._own.tie
        reconcile.own_moved(connection, self.message_id, Status.SENT, None, START, tie)
        if tie:
            reconcile.acknowledged(connection, chat, self.message_id, tie, START)

    def cut_off(self, connection: Connection, chat: int) -> None:
        reconcile.own_moved(connection, self.message_id, Status.UNCERTAIN, None, START)


def woven(lines: list[list[Step]], chance: random.Random) -> list[Step]:
    """One random order of all steps that keeps the order within each line."""
    order = [at for at, line in enumerate(lines) for _ in line]
    chance.shuffle(order)
    rest = [iter(line) for line in lines]
    return [next(rest[at]) for at in order]


@given(scenes(), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_our_sends_stand_once(
    cache: Callable[[], Cache], seen: list[Seen], chance: random.Random
) -> None:
    """Sends with and without an answer that names them, put back, cut off, seen from outside."""
    timelines = []
    sends = [one for one in seen if one.sighting.source is Source.OWN]
    fates = {one.sighting.key: chance.choice(["sent", "cut off"]) for one in sends}
    for _ in range(2):
        with cache() as one:  # type: ignore[attr-defined]
            lines: list[list[Step]] = []
            mine: dict[str, Send] = {}
            for x in seen:
                if x.sighting.source is not Source.OWN:
                    step = arrival(x.sighting, Direction.OUT)
                    lines.append([step] * chance.randint(1, 2))
                    continue
                send = mine[x.sighting.key] = Send(x.sighting)
                known = bool(x.sighting.tie) or fates[x.sighting.key] == "sent"
                tries = [send.leave, send.refused] * chance.randint(0, 2)
                lines.append(
                    [send.queue, *tries, send.leave, send.answered if known else send.cut_off]
                )
            play(one, woven(lines, chance), chance)
            one.check()
            assert len(one.timeline()) == len({x.truth for x in seen})
            doubtful = {
                key for key, fate in fates.items() if fate == "cut off" and not mine[key].named
            }
            known = [replace(x.sighting, sure=x.sighting.key not in doubtful) for x in seen]
            assert partition(one.groups()) == partition(align(known))
            rows = {x.key: x.message_id for x in one.sightings() if x.source is Source.OWN}
            assert rows == {key: send.message_id for key, send in mine.items()}
            timelines.append(one.timeline())
    assert timelines[0] == timelines[1]
