"""Enters a provider's list of scheduled messages: what is known, what is new, what is missing.

A placement's answer names nothing, so a message is found in the list by number, recipient, text
and time. Everything here runs inside one transaction of the caller.

Nothing says that a list keeps what was sent. So an entry that is missing proves that nothing goes
out only while its time has not come; afterwards it is asked about.

Invariant: an entry of the list is one occurrence here, however often the list is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.civil import is_second, land, shown_at
from app.domain.schedules import Kept, Plan, ScheduledRow, State
from app.providers.scheduling import Placed
from app.store import numbers, schedules, tombstones
from app.store.connection import Connection

_ANSWER_MS = 60_000
_SETTLED_MS = 60_000
_OVERDUE_MS = 120_000
# how far the provider's clock may be from ours
SURE_MS = 60_000
OPEN = (State.WAITING, State.OVERDUE, State.CANCELLING)
_ASKED = (State.WAITING, State.UNSURE, State.CANCELLING)


def apply(
    connection: Connection,
    account_id: int,
    placed: Sequence[Placed],
    home: str,
    asked_at: int,
    now: int,
    *,
    doubted: bool = False,
) -> tuple[list[int], list[ScheduledRow]]:
    """Enters a list: (ids that changed, occurrences whose cancel it proves).

    ``doubted``: the computer's clock is, so nothing is concluded from what the time is.
    """
    late = 0 if doubted else now - _OVERDUE_MS
    known = schedules.remote_ids(connection, account_id)
    changed: list[int] = []
    cancelled: list[ScheduledRow] = []
    nameless = _nameless(connection, account_id)
    stones = tombstones.load(connection)
    for one in sorted(placed, key=lambda entry: entry.at):
        occurrence_id = known.pop(one.remote_id, None)
        if occurrence_id is None:
            alike = nameless.get((one.number, one.address, one.text.strip(), one.at // 1_000))
            if alike:
                occurrence_id = alike.pop(0)
                _named(connection, occurrence_id, one)
                changed.append(occurrence_id)
            else:
                if not stones.keeps_out_plan(one.address, one.created_at):
                    new = _import(connection, account_id, one, home, now, late)
                    changed += [new] if new else []
                continue
        row = schedules.by_id(connection, occurrence_id)
        assert row is not None  # read in this transaction
        if row.state is State.CANCELLING and one.state == "cancelled":
            cancelled.append(row)
        elif _follow(connection, row, one, late):
            changed.append(occurrence_id)
    if doubted:
        return changed, cancelled
    # what the list does not hold any more, or never held
    for occurrence_id in known.values():
        row = schedules.by_id(connection, occurrence_id)
        if row is None or row.asked_at > asked_at - _SETTLED_MS or row.state not in OPEN:
            continue
        if _is_missing(connection, row, now, State.CANCELLED, "elsewhere", cancelled):
            changed.append(row.id)
    for alike in nameless.values():
        for occurrence_id in alike:
            row = schedules.by_id(connection, occurrence_id)
            if row is None or row.asked_at > asked_at - _ANSWER_MS or row.state not in _ASKED:
                continue
            if _is_missing(connection, row, now, State.REFUSED, "not_taken", cancelled):
                changed.append(row.id)
    return changed, cancelled


def is_sure(at: int, now: int) -> bool:
    """Whether the time of an entry is so far away that it can't have gone out."""
    return at > now + SURE_MS


def _is_missing(
    connection: Connection,
    row: ScheduledRow,
    now: int,
    state: State,
    reason: str,
    cancelled: list[ScheduledRow],
) -> bool:
    """What it means that the list lacks a row; whether that is news.

    ``state`` and ``reason`` are what it means before its time has come. ``cancelled`` takes those
    whose cancel it proves.
    """
    if is_sure(row.at, now):
        if row.state is State.CANCELLING:
            cancelled.append(row)
            return False
        return schedules.move(connection, row.id, (row.state,), state, reason=reason)
    if row.state is not State.CANCELLING and now - row.at < _OVERDUE_MS:
        # its time is coming: what is seen in its chat, or the next list, tells more
        return False
    schedules.release(connection, row.id, State.REFUSED, "not_known")
    message_id = schedules.seen_going_out(connection, row)
    if message_id:
        return schedules.move(
            connection, row.id, (row.state,), State.SENT,
            fired_at=row.at, message_id=message_id, then_do="",
            reason="too_late" if row.state is State.CANCELLING else "",
        )  # fmt: skip
    if row.state is State.UNSURE and row.reason == "gone_there":
        return False
    return schedules.move(
        connection, row.id, (row.state,), State.UNSURE, reason="gone_there", then_do=""
    )


def _nameless(
    connection: Connection, account_id: int
) -> dict[tuple[str, str, str, int], list[int]]:
    """Occurrences that may be in the list without our knowing their id there."""
    rows = connection.execute(
        "SELECT n.key, s.address, s.text, o.at, o.id FROM occurrences o"
        " JOIN schedules s ON s.id = o.schedule_id JOIN numbers n ON n.id = s.number_id"
        " WHERE n.account_id = ? AND s.kept = 'there' AND o.remote_id = '' AND o.asked_at > 0"
        " AND (o.state IN ('placing', 'waiting', 'unsure', 'cancelling')"
        " OR (o.state = 'refused' AND o.reason = 'not_taken')) ORDER BY o.id",
        (account_id,),
    )
    found: dict[tuple[str, str, str, int], list[int]] = {}
    for key, address, text, at, occurrence_id in rows:
        found.setdefault((key, address, text.strip(), at // 1_000), []).append(occurrence_id)
    return found


def _named(connection: Connection, occurrence_id: int, one: Placed) -> None:
    """The list shows what was asked for: it is there, under this id."""
    row = schedules.by_id(connection, occurrence_id)
    assert row is not None  # read in this transaction
    taken = (State.PLACING, State.UNSURE, State.REFUSED, State.WAITING)
    if row.state is State.CANCELLING:
        schedules.move(
            connection, row.id, (State.CANCELLING,), State.CANCELLING, remote_id=one.remote_id
        )
        return
    state = State.CANCELLING if row.then_do else State.WAITING
    schedules.move(connection, row.id, taken, state, remote_id=one.remote_id, reason="")


def _follow(connection: Connection, row: ScheduledRow, one: Placed, late: int) -> bool:
    """Takes over how the provider's entry stands; whether that is new."""
    if one.state == "sent" and row.state in (*OPEN, State.UNSURE):
        reason = "too_late" if row.state is State.CANCELLING else ""
        schedules.move(
            connection, row.id, (row.state,), State.SENT,
            fired_at=one.sent_at or one.at, reason=reason,
        )  # fmt: skip
        schedules.release(connection, row.id, State.REFUSED, "too_late")
        return True
    if one.state == "cancelled" and row.state in (State.WAITING, State.OVERDUE):
        return schedules.move(connection, row.id, (row.state,), State.CANCELLED, reason="elsewhere")
    if one.state == "waiting" and row.state is State.WAITING and one.at < late:
        return schedules.move(connection, row.id, (State.WAITING,), State.OVERDUE)
    if one.state == "waiting" and row.state is State.OVERDUE and late and one.at >= late:
        # the clock was ahead, or the provider put it off
        return schedules.move(connection, row.id, (State.OVERDUE,), State.WAITING)
    return False


def _import(
    connection: Connection, account_id: int, one: Placed, home: str, now: int, late: int
) -> int | None:
    """Enters what was scheduled elsewhere (the dashboard, another console)."""
    number_id = numbers.find(connection, account_id, one.number)
    if number_id is None:
        return None
    civil = shown_at(one.at, home).replace(second=0)
    second = is_second(one.at, home)
    states = {"sent": State.SENT, "cancelled": State.CANCELLED}
    state = states.get(one.state, State.WAITING)
    if state is State.WAITING and one.at < late:
        state = State.OVERDUE
    plan = Plan(
        number_id, one.address, one.text, civil, home, second=second, kept=Kept.THERE, by=""
    )
    schedule_id = schedules.add(connection, plan, one.created_at or now)
    landing = land(civil, home, second=second)
    occurrence_id = schedules.occur(
        connection, schedule_id, landing, state, remote_id=one.remote_id, asked_at=one.created_at,
        fired_at=one.sent_at,
    )  # fmt: skip
    if occurrence_id is not None and landing.at != one.at:
        # the provider counts seconds, our civil times whole minutes
        schedules.move(connection, occurrence_id, (state,), state, at=one.at)
    return occurrence_id
