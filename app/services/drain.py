"""Carries stored deliveries into the cache, each exactly once.

The receiver writes its own file; this reads it in order from a cursor that moves in the same
transaction as what the deliveries changed. So a kill at any moment neither loses nor doubles.

Invariant: a body that can't be read is set aside and told; it never blocks the ones after it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.core.clock import Clock
from app.domain.facts import Fact
from app.domain.hooks import TEST_MARK
from app.domain.rows import AccountRow
from app.providers import registry
from app.providers.answering import answers_of
from app.providers.messaging import messaging_of
from app.services import answer_log
from app.services.applied import Applied
from app.services.inbox import Batch
from app.store import accounts
from app.store.answer_rows import AnsweredRow
from app.store.connection import Connection
from app.store.deliveries import ACTED
from app.store.delivery_reads import Delivery
from app.store.settling import Known

CURSOR = accounts.DELIVERIES
# a value that fits no column
_UNFIT = (ValueError, OverflowError, TypeError)
_ALONE = 32


@dataclass(slots=True)
class Drained:
    """What a portion changed; ``poison`` are (delivery id, why) that could not be read.

    ``taken``: so many of the parsed deliveries are done with.
    """

    cursor: int
    taken: int = 0
    applied: list[tuple[Applied, bool]] = field(default_factory=list)
    poison: list[tuple[int, str]] = field(default_factory=list)

    def add(self, later: Drained) -> None:
        """Takes in what followed in the same transaction."""
        self.cursor = later.cursor
        self.taken += later.taken
        self.applied += later.applied
        self.poison += later.poison


@dataclass(frozen=True, slots=True)
class Parsed:
    """A delivery with its facts, or why it has none."""

    place: int
    delivery: Delivery
    facts: Sequence[Fact] = ()
    problem: str = ""
    decided: AnsweredRow | None = None


def parse(
    batch: Sequence[tuple[int, Delivery]],
    decided: Mapping[int, AnsweredRow] | None = None,
    pause: Callable[[], object] = lambda: None,
    enough: Callable[[], bool] = lambda: False,
) -> list[Parsed]:
    """Reads the bodies; pure, for a thread that is not the writer's.

    ``decided`` is what the receiver decided about them, by their ids; ``pause`` is called between
    two of them, and ``enough`` asked: the rest is then left out.
    """
    parsed: list[Parsed] = []
    for place, delivery in batch:
        pause()
        if parsed and enough():
            break
        row = delivery.row
        if row.verdict not in ACTED or row.duplicate_of is not None:
            parsed.append(Parsed(place, delivery))
            continue
        try:
            document = json.loads(delivery.body)
            if not isinstance(document, dict):
                raise ValueError("the body is not an object")
            facts = registry.get(row.provider).hooks.parse(document, row.received_at)
        except (ValueError, KeyError, RecursionError) as error:
            parsed.append(Parsed(place, delivery, problem=str(error) or type(error).__name__))
            continue
        parsed.append(Parsed(place, delivery, facts, decided=(decided or {}).get(row.id)))
    return parsed


def apply(
    connection: Connection,
    parsed: Sequence[Parsed],
    clock: Clock,
    enough: Callable[[], bool] = lambda: False,
    known: Known | None = None,
) -> Drained:
    """Applies parsed deliveries and moves the cursor, in the caller's transaction.

    ``known``: what the caller knows of chats since anybody else wrote.

    ``enough`` is asked after each: the rest is then left for another transaction. They go in
    without a savepoint of their own; only where one holds a value that fits no column they are
    done again, each by itself.
    """
    connection.execute("SAVEPOINT deliveries")
    known = {} if known is None else known
    try:
        drained = _apply(connection, parsed, clock, enough, known, each_alone=False)
    except _UNFIT:
        connection.execute("ROLLBACK TO deliveries")
        known.clear()
        # so many at once, whatever the time: what does not fit may stand behind all of them
        drained = _apply(connection, parsed[:_ALONE], clock, lambda: False, known, each_alone=True)
    connection.execute("RELEASE deliveries")
    return drained


def together(applied: Sequence[tuple[Applied, bool]]) -> dict[bool, Applied]:
    """What a batch changed, as one change; apart what notifies nobody.

    Told one by one, two hundred deliveries would hold the window for a frame.
    """
    if len(applied) == len({live for _, live in applied}):
        return {live: one for one, live in applied}
    found: dict[bool, Applied] = {}
    for one, live in applied:
        whole = found.setdefault(live, Applied())
        for mine, theirs in (
            (whole.messages, one.messages),
            (whole.gone, one.gone),
            (whole.incoming, one.incoming),
        ):
            for chat_id, ids in theirs.items():
                mine.setdefault(chat_id, set()).update(ids)
        whole.chats |= one.chats
        whole.numbers |= one.numbers
        whole.calls |= one.calls
        whole.templates |= one.templates
    return found


def is_quiet(delivery: Delivery) -> bool:
    """Whether what it brings notifies nobody."""
    row = delivery.row
    return row.turned_for == "replayed" or row.verdict == "stale" or _is_test(delivery)


def _is_test(delivery: Delivery) -> bool:
    return any(name.lower() == TEST_MARK for name, _ in delivery.headers)


def _apply(
    connection: Connection,
    parsed: Sequence[Parsed],
    clock: Clock,
    enough: Callable[[], bool],
    known: Known,
    *,
    each_alone: bool,
) -> Drained:
    by_name: Mapping[str, AccountRow] = {row.name: row for row in accounts.listing(connection)}
    reached = accounts.cursor(connection, CURSOR)
    drained = Drained(reached)
    for one in parsed:
        if drained.taken and enough():
            break
        drained.taken += 1
        if one.place <= reached:
            continue
        drained.cursor = one.place
        row = one.delivery.row
        if one.problem:
            drained.poison.append((row.id, one.problem))
            continue
        account = by_name.get(row.account)
        if not one.facts or account is None:
            continue
        live = not is_quiet(one.delivery)
        if not each_alone:
            applied = _apply_one(connection, one, account, clock, known)
            drained.applied.append((applied, live))
            continue
        connection.execute("SAVEPOINT delivery")
        try:
            applied = _apply_one(connection, one, account, clock, known)
        except _UNFIT as error:
            # this delivery is set aside, the others go on
            connection.execute("ROLLBACK TO delivery")
            connection.execute("RELEASE delivery")
            known.clear()
            drained.poison.append((row.id, f"{type(error).__name__}: {error}"))
            continue
        connection.execute("RELEASE delivery")
        drained.applied.append((applied, live))
    accounts.move_cursor(connection, CURSOR, drained.cursor)
    return drained


def _apply_one(
    connection: Connection,
    one: Parsed,
    account: AccountRow,
    clock: Clock,
    known: Known,
) -> Applied:
    row = one.delivery.row
    messaging = messaging_of(account.provider)
    batch = Batch(
        connection,
        account.id,
        clock.now_ms(),
        window=messaging.window,
        listed=messaging.listed,
        ref=f"delivery:{row.id}",
        live=True,
        test=_is_test(one.delivery),
        known=known,
    )
    applied = batch.apply(one.facts)
    scheme = answers_of(account.provider) if one.decided is not None else None
    if one.decided is not None and scheme is not None:
        answer_log.note(
            connection, account.id, one.delivery, one.decided, scheme, applied, clock.now_ms()
        )
        for chat_id in applied.chats:  # what was answered settled them without knowing
            known.pop(chat_id, None)
    _note_effects(connection, row.id, applied, clock.now_ms())
    return applied


def _note_effects(connection: Connection, delivery_id: int, applied: Applied, now: int) -> None:
    connection.execute("DELETE FROM effects WHERE delivery_id = ?", (delivery_id,))
    connection.executemany(
        "INSERT INTO effects VALUES (?,?,?,?,?,?,?)",
        [
            (delivery_id, position, now, what, message_id, chat_id, detail)
            for position, (what, message_id, chat_id, detail) in enumerate(applied.effects)
        ],
    )
