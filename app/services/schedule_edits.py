"""What an edit changes of a plan and of the occurrences that wait.

Functions of the caller's transaction, and pure ones.

Invariant: an edit never touches an occurrence that has gone out, and makes no date twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.civil import Landing, land, shown_at, spelt
from app.domain.errors import SettingsError
from app.domain.schedules import (
    NEEDS_YOU,
    UPCOMING,
    Changes,
    Kept,
    Plan,
    ScheduledRow,
    State,
)
from app.services.schedule_keeping import Keeping
from app.services.schedule_making import make_occurrences, skip, take_skipped
from app.store import schedules
from app.store.connection import Connection

HELD = (State.MISSED, State.REFUSED)
_TEXT_LIMIT = 4096
_UNDO_MS = 8_000
_SOON_MS = 120_000
_LATEST_MS = 5 * 366 * 86_400_000


def rewrite(
    connection: Connection,
    schedule_id: int,
    plan: Plan,
    landing: Landing,
    rows: Sequence[ScheduledRow],
    now: int,
) -> None:
    """Changes a plan that nobody else keeps, and what waits of it. Raises SettingsError."""
    for row in schedules.by_ids(connection, [one.id for one in rows]):
        if row.kept is Kept.THERE and is_placed(row):
            # it is just being given to the provider: from there it has to be cancelled first
            raise SettingsError("Nothing was changed.", "", "")
    schedules.rewrite(connection, schedule_id, plan)
    if plan.rule is not None:
        schedules.revive_plan(connection, schedule_id)
        for row in rows:
            # due already, and something stands in its way: it is asked about, not made anew
            if row.at <= now:
                schedules.move(connection, row.id, (State.WAITING,), State.MISSED, reason="late")
        skipped = take_skipped(connection, schedule_id, now)
        schedules.clear_waiting(connection, schedule_id)
        _skip_past(connection, schedule_id, plan, now)
        last = connection.execute(
            "SELECT made_to FROM schedules WHERE id = ?", (schedule_id,)
        ).fetchone()[0]
        skip(connection, schedule_id, plan, skipped)
        make_occurrences(connection, schedule_id, str(last), now)
        return
    state = State.PLACING if plan.kept is Kept.THERE else State.WAITING
    if rows[0].repeats:
        schedules.clear_waiting(connection, schedule_id)
        schedules.end_plan(connection, schedule_id)
        schedules.occur(connection, schedule_id, landing, state)
        return
    moved = schedules.move(
        connection,
        rows[0].id,
        (State.WAITING, State.PLACING, State.BEHIND, *HELD),
        State.BEHIND if rows[0].state is State.BEHIND else state,
        civil=spelt(landing.asked),
        at=landing.at,
        fit=landing.fit,
        asked_at=0,
        reason="",
    )
    if not moved:
        raise gone()


def is_placed(row: ScheduledRow) -> bool:
    """Whether the provider keeps it, or may."""
    return bool(row.remote_id) or bool(row.asked_at and row.state is not State.REFUSED)


def changed(old: Plan, changes: Changes) -> Plan:
    """The plan after an edit."""
    given = {
        name: value
        for name in (
            "text", "template", "civil", "zone", "second", "rule", "kept", "number_id",
            "address", "chat_kind",
        )
        if (value := getattr(changes, name)) is not None
    }  # fmt: skip
    if changes.text is not None and changes.template is None:
        given["template"] = None
    plan = replace(old, **given)
    if (old.template and old.template.media_path) != (plan.template and plan.template.media_path):
        plan = replace(plan, staged=None, kind=None)
    return replace(plan, rule=None) if changes.once else plan


def chat_of(connection: Connection, plan: Plan) -> int | None:
    """The chat that a plan goes to; None where there is none yet."""
    row = connection.execute(
        "SELECT id FROM chats WHERE number_id = ? AND address = ?", (plan.number_id, plan.address)
    ).fetchone()
    return int(row[0]) if row else None


def _skip_past(connection: Connection, schedule_id: int, plan: Plan, now: int) -> None:
    """An edited plan goes on from now: dates that have passed are not made again."""
    assert plan.rule is not None
    today = shown_at(now, plan.zone)
    last = today.date() if today.time() >= plan.civil.time() else None
    row = connection.execute(
        "SELECT made_to FROM schedules WHERE id = ?", (schedule_id,)
    ).fetchone()
    before = datetime.combine(today.date(), datetime.min.time())
    passed = spelt(before.replace(hour=plan.civil.hour, minute=plan.civil.minute))
    if last is None:
        yesterday = datetime.fromordinal(today.toordinal() - 1)
        passed = spelt(yesterday.replace(hour=plan.civil.hour, minute=plan.civil.minute))
    if passed > str(row[0]):
        schedules.made_to(connection, schedule_id, passed)


def gone() -> SettingsError:
    """For what can't be changed any more."""
    return SettingsError(
        "This message has gone out or was cancelled.", "Nothing was changed.", "Schedule a new one."
    )


def checked(plan: Plan, keeping: Keeping, now: int, *, past: bool = False) -> Landing:
    """Where a plan lands. Raises SettingsError for what can't be ordered.

    ``past``: its first time may have gone by.
    """
    if plan.template is None and plan.staged is None and not plan.text.strip():
        raise SettingsError("There is nothing to send.", "", "Write something first.")
    if plan.template is None and len(plan.text) > _TEXT_LIMIT:
        raise SettingsError(
            f"The text has {len(plan.text)} characters, {_TEXT_LIMIT} is the limit.",
            "Nothing was scheduled.",
            "Shorten it, or send it in two parts.",
        )
    try:
        landing = land(plan.civil, plan.zone, second=plan.second)
    except ValueError:
        raise SettingsError(
            f"{plan.zone} is not a time zone.", "Nothing was scheduled.", "Choose another."
        ) from None
    if landing.at <= now and not past:
        raise SettingsError(
            "This time has passed.", "Nothing was scheduled.", "Choose a later one."
        )
    if landing.at > now + _LATEST_MS:
        raise SettingsError(
            "This is more than five years from now.",
            "Nothing was scheduled.",
            "Choose an earlier time.",
        )
    if plan.kept not in keeping.options:
        raise SettingsError(
            keeping.why or "This can’t be kept there.",
            "Nothing was scheduled.",
            "Choose another number, or keep it on this computer.",
        )
    return landing


def let_go(connection: Connection, occurrence_id: int, now: int) -> list[int]:
    """The provider cancelled one: what waited behind it goes on; the ids of that."""
    schedules.move(connection, occurrence_id, (State.CANCELLING,), State.CANCELLED)
    if schedules.move(connection, occurrence_id, (State.WAITING,), State.CANCELLED):
        return _asked_anew(connection, occurrence_id, now)
    freed = schedules.release(connection, occurrence_id, State.WAITING)
    for one in schedules.by_ids(connection, freed):
        if one.kept is Kept.THERE:
            schedules.move(connection, one.id, (State.WAITING,), State.PLACING)
    return freed


def _asked_anew(connection: Connection, occurrence_id: int, now: int) -> list[int]:
    """A cancel was taken back while its call was under way: the same is asked for once more.

    As a plan of its own: the provider's list goes on showing the cancelled one.
    """
    [old] = schedules.by_ids(connection, [occurrence_id])
    plan = schedules.plan_of(connection, old.schedule_id)
    assert plan is not None  # its occurrence was just moved
    made = schedules.occur(
        connection,
        schedules.add(connection, plan, now),
        land(plan.civil, plan.zone, second=plan.second),
        State.PLACING,
    )
    assert made is not None  # the only one of a new plan
    schedules.move(connection, made, (State.PLACING,), State.PLACING, at=old.at)
    return [made]


def call_off(
    connection: Connection, rows: Sequence[ScheduledRow], plan: int, now: int
) -> list[int]:
    """Cancels occurrences; the ids of those that were. ``plan``: makes no further ones of it.

    What a provider keeps waits a little, so that it can be taken back without a call.
    """
    done = []
    # as they stand now: one may have been asked for at the provider since they were read
    for row in schedules.by_ids(connection, [one.id for one in rows]):
        if row.kept is Kept.THERE and is_placed(row):
            moved = schedules.move(
                connection,
                row.id,
                (State.WAITING, State.OVERDUE, State.UNSURE, State.PLACING),
                State.CANCELLING,
                cancel_at=now if row.at - now < _SOON_MS else now + _UNDO_MS,
            )
        else:
            moved = schedules.move(connection, row.id, UPCOMING | NEEDS_YOU, State.CANCELLED)
        done += [row.id] if moved else []
    if plan:
        schedules.end_plan(connection, plan)
    return done
