"""A backup is put in place: nothing that may have gone out since it was made goes out again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.domain.campaigns import Pause, Step
from app.domain.campaigns import State as Run
from app.domain.civil import shown_at
from app.domain.messages import Status
from app.domain.recurrence import Rule, Unit
from app.domain.schedules import Plan, State
from app.services.console import Console
from app.services.sealing import CACHE_PURPOSE
from app.store import backup, people, planned_restore
from app.store.connection import Connection
from app.store.restored import Restored
from tests.unit.services.set_clock import SetClock
from tests.unit.services.stage import YAEL, Stage
from tests.unit.services.test_campaigns import counted, draft, guests, ledger, reached
from tests.unit.services.test_schedules import began, row_of
from tests.waiting import until

NOBODY = "http://127.0.0.1:9"
ZONE = "Asia/Jerusalem"
HOUR = 3_600_000


@pytest.fixture
def its_clock() -> SetClock:
    """The console's, hours behind: what it plans is past for who looks at a real one."""
    clock = SetClock()
    clock.pass_by(-6 * 3600)
    return clock


@pytest.fixture(params=["whole", "damaged", "gone"])
def replaced(request: pytest.FixtureRequest) -> str:
    """How the database is that the backup replaces."""
    return str(request.param)


@asynccontextmanager
async def going_back(stage: Stage, replaced: str) -> AsyncIterator[None]:
    """Makes a backup; puts it in place of what the database became in the context."""
    copy = await stage.console.safekeeping.backup_now()
    yield
    await stage.close()
    folder = stage.data_dir
    key = stage.master.subkey(CACHE_PURPOSE)
    aside = planned_restore.carry_out_now(folder.root, folder.cache_file, copy, key)
    if replaced == "gone":
        aside.unlink()
    elif replaced == "damaged":
        whole = bytearray(aside.read_bytes())
        for page in range(1, len(whole) // 4096):
            whole[page * 4096 + 2_000] ^= 1
        aside.write_bytes(whole)
    await stage.open()


async def told(console: Console) -> Restored:
    found = await console.safekeeping.restored()
    assert found is not None
    await console.safekeeping.restored_told()
    assert await console.safekeeping.restored() is None
    return found


async def test_what_waited_to_be_sent_goes_out_once(stage: Stage, replaced: str) -> None:
    out = await stage.chat(await stage.account("recoverleadx"), YAEL)
    held = await stage.chat(await stage.account("recoverleadx", "silent", NOBODY), YAEL)
    outbox = stage.console.outbox
    sent, waits = await outbox.send_text(out, "sent since"), await outbox.send_text(held, "waits")
    async with going_back(stage, replaced):
        await stage.console.outbox.start()
        await stage.status(sent, Status.SENT, Status.DELIVERED, Status.READ)
        # the network is not there for it
        await until(lambda: stage.console.database.read_now(tried))
    known = replaced == "whole"
    after = [(await stage.message(one)).status for one in (sent, waits)]
    if known:
        assert after[0] in (Status.SENT, Status.DELIVERED, Status.READ)
        assert after[1] is Status.QUEUED
    else:
        assert after == [Status.UNCERTAIN, Status.UNCERTAIN]
        reason = (await stage.message(sent)).reason
        assert reason == "A backup was put in place. It may have gone out since that was made."
    assert (await told(stage.console)).sends == (0 if known else 2)
    await stage.console.outbox.start()
    new = await stage.console.outbox.send_text(out, "written after")
    await stage.status(new, Status.SENT, Status.DELIVERED, Status.READ)
    assert len(stage.sent("sent since")) == len(stage.sent("written after")) == 1


def tried(connection: Connection) -> bool:
    row = connection.execute(
        "SELECT count(*) FROM outbox WHERE state = 'queued' AND error <> ''"
    ).fetchone()
    return bool(row[0])


async def test_plans_that_were_carried_out_since_are_not_again(stage: Stage, replaced: str) -> None:
    chat = await stage.chat(await stage.account("recoverleadx"), YAEL)
    schedules = await began(stage)
    now = stage.clock.now_ms()
    due, later, cancelled = [
        await schedules.add_text(chat, text, (now + wait) // 60_000 * 60_000, ZONE)
        for text, wait in (("due", HOUR), ("later", 48 * HOUR), ("cancelled", HOUR // 2))
    ]
    [number] = await stage.console.numbers.all()
    first = shown_at((now + HOUR) // 60_000 * 60_000, ZONE)
    await schedules.add(Plan(number.id, YAEL, "daily", first, ZONE, rule=Rule(Unit.DAY)))
    async with going_back(stage, replaced):
        schedules = await began(stage)
        await schedules.cancel(cancelled)
        clock = stage.clock
        assert isinstance(clock, SetClock)
        clock.pass_by(3600 + 5)
        await schedules.firing.tick()
        await until(lambda: len(stage.sent("due")) == len(stage.sent("daily")) == 1)
    schedules = await began(stage)
    known = replaced == "whole"
    states = [(await row_of(schedules, one)).state for one in (due, cancelled, later)]
    if known:
        assert states == [State.SENT, State.CANCELLED, State.WAITING]
    else:
        assert states == [State.MISSED, State.MISSED, State.WAITING]
        assert (await row_of(schedules, due)).reason == "restored"
    assert (await told(stage.console)).plans == (0 if known else 3)
    await schedules.firing.tick()
    clock.pass_by(60)
    await schedules.firing.tick()
    assert len(stage.sent("due")) == len(stage.sent("daily")) == 1
    assert not stage.sent("cancelled")


async def test_nobody_gets_a_campaign_twice(stage: Stage, replaced: str) -> None:
    one = await draft(stage, rows=guests(6))
    await stage.console.campaigns.start(one.id)
    async with going_back(stage, replaced):
        await stage.console.outbox.start()
        stage.console.campaigns.start_work()
        await reached(stage, one.id, Run.DONE)
        await counted(stage, one.id, sent=6)
    found = await stage.console.campaigns.get(one.id)
    assert found is not None
    known = replaced == "whole"
    if known:
        assert found.state is Run.DONE
        assert {row.step for row in await ledger(stage, one.id)} <= {
            Step.SENT, Step.DELIVERED, Step.READ
        }  # fmt: skip
    else:
        assert (found.state, found.pause) == (Run.PAUSED, Pause.RESTORED)
    assert (await told(stage.console)).campaigns == (0 if known else 1)
    await stage.console.outbox.start()
    stage.console.campaigns.start_work()
    chat = await stage.chat(
        next(row.account_id for row in await stage.console.numbers.all()), YAEL, key=""
    )
    new = await stage.console.outbox.send_text(chat, "after")
    await stage.status(new, Status.SENT, Status.DELIVERED, Status.READ)
    sent = stage.on_box(lambda box: [x.to for x in box.world.ledger.sent if x.to != YAEL])
    assert len(sent) == len(set(sent)) == 6


async def test_who_was_being_written_to_when_it_ended_is_asked_about(stage: Stage) -> None:
    one = await draft(stage, rows=guests(3))
    await stage.console.campaigns.start(one.id)
    async with going_back(stage, "whole"):
        # the program ended while the first send was under way, and the second in the queue
        await stage.console.database.write(cut_off)
    [first, *others] = await ledger(stage, one.id)
    assert (first.step, first.message_id) == (Step.UNCERTAIN, 0)
    assert {(row.step, row.message_id) for row in others} == {(Step.WAITING, 0)}
    campaigns = stage.console.campaigns
    assert await campaigns.look_up(one.id) == (1, 0)
    await stage.console.outbox.start()
    campaigns.start_work()
    await counted(stage, one.id, sent=2, uncertain=1)
    assert await campaigns.send_again(one.id) == 1
    await counted(stage, one.id, sent=3)


def cut_off(connection: Connection) -> None:
    for position, step in enumerate(("sending", "queued")):
        connection.execute(
            "UPDATE campaign_people SET step = ?, message_id = ? WHERE position = ?",
            (step, 70 + position, position),
        )
        connection.execute(
            "INSERT INTO outbox (message_id, chat_id, number_id, operation, args, state,"
            " created_at, not_before, bulk) VALUES (?, 1, 1, 'send_message', '{}', ?, 0, 0, 1)",
            (70 + position, step),
        )


async def test_a_plan_that_was_fired_and_had_not_left_needs_somebody(stage: Stage) -> None:
    """Its message is in the replaced database alone."""
    chat = await stage.chat(await stage.account("recoverleadx", "silent", NOBODY), YAEL)
    schedules = await began(stage)
    at = (stage.clock.now_ms() + HOUR) // 60_000 * 60_000
    plan = await schedules.add_text(chat, "fired", at, ZONE)
    async with going_back(stage, "whole"):
        schedules = await began(stage)
        clock = stage.clock
        assert isinstance(clock, SetClock)
        clock.pass_by(3600 + 5)
        await schedules.firing.tick()
        assert (await row_of(schedules, plan)).state is State.SENT
        await until(lambda: stage.console.database.read_now(tried))
    row = await row_of(stage.console.schedules, plan)
    assert (row.state, row.reason, row.message_id) == (State.MISSED, "restored", 0)
    assert (await told(stage.console)).plans == 1


@pytest.mark.parametrize("state", ["placing", "behind", "cancelling"])
async def test_what_was_on_its_way_to_a_provider_is_not_known(stage: Stage, state: str) -> None:
    """Nothing of it is placed or sent again, whatever was to follow."""
    chat = await stage.chat(await stage.account("recoverleadx"), YAEL)
    schedules = stage.console.schedules
    at = (stage.clock.now_ms() + HOUR) // 60_000 * 60_000
    plan = await schedules.add_text(chat, "on its way", at, ZONE)
    await stage.console.database.write(
        lambda one: one.execute("UPDATE occurrences SET state = ?, then_do = 'send'", (state,))
    )
    async with going_back(stage, "gone"):
        pass
    schedules = await began(stage)
    await schedules.firing.tick()
    row = await row_of(schedules, plan)
    assert (row.state, row.reason) == (State.UNSURE, "restored")
    [(then_do, asked_at)] = await stage.sql("SELECT then_do, asked_at FROM occurrences")
    assert then_do == "" and asked_at > 0
    assert not stage.sent("on its way")


async def test_a_database_that_went_another_way_is_not_asked(stage: Stage) -> None:
    """An older backup was restored, then the newer one: what it lacks was not taken back."""
    chat = await stage.chat(await stage.account("recoverleadx"), YAEL)
    older = await stage.console.safekeeping.backup_now()
    at = (stage.clock.now_ms() + 48 * HOUR) // 60_000 * 60_000
    plan = await stage.console.schedules.add_text(chat, "between", at, ZONE)
    folder, key = stage.data_dir, stage.master.subkey(CACHE_PURPOSE)
    newer = backup.make_now(folder.cache_file, key, folder.backups, stage.clock.now() + 60)
    for copy in (older, newer):
        await stage.close()
        planned_restore.carry_out_now(folder.root, folder.cache_file, copy, key)
        await stage.open()
    assert (await row_of(stage.console.schedules, plan)).state is State.WAITING


async def test_who_refused_since_is_not_written_to(stage: Stage) -> None:
    one = await draft(stage, rows=guests(2))
    await stage.console.campaigns.start(one.id)
    async with going_back(stage, "whole"):
        await stage.console.database.write(
            lambda c: people.set_consent(
                c, "14155550001", "opted_out", "told", stage.clock.now_ms()
            )
        )
    found = await stage.console.database.read(lambda c: people.find(c, "14155550001"))
    assert found.consent == "opted_out"


async def test_the_note_is_in_the_backup_alone_that_was_put_in_place(
    stage: Stage, tmp_path: Path
) -> None:
    assert await stage.console.safekeeping.restored() is None
    async with going_back(stage, "whole"):
        pass
    found = await told(stage.console)
    assert found.settled
    assert (stage.data_dir.root / found.replaced).is_file()
    assert not list(stage.data_dir.root.glob("*.restoring*"))
