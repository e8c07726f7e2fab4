"""Campaigns against the sandbox: locked at the start, fed in portions, paused at once, followed."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.campaigns import Campaign, Column, Entry, Pause, Plan, Quiet, Role, State, Step
from app.domain.errors import SettingsError
from app.domain.messages import Status
from app.services import campaigns_following
from app.services.campaigns_files import Audience
from app.services.events import CampaignChanged
from app.store import campaigns as table
from app.store import people, reconcile
from app.store.connection import Connection
from app.ui.pages.campaigns.export import export_words
from tests.unit.services.set_clock import SetClock
from tests.unit.services.stage import Stage
from tests.waiting import until

READY = {
    "name": "order_ready",
    "language": "en",
    "components": [{"type": "BODY", "text": "Hi {{1}}, your order is ready."}],
}
PLAN = Plan(
    columns=(Column("phone", Role.PHONE), Column("name", Role.NAME)),
    template="order_ready",
    language="en",
    blanks=("name",),
    definitions=(("en", json.dumps(READY)),),
    pace=0,
    quiet=Quiet(0, 0),
    opt_out_words=("stop",),
    complaint_words=("spam",),
)


def guests(count: int, first: int = 1) -> list[tuple[str, str]]:
    return [(f"+1415555{at:04}", f"Guest {at}") for at in range(first, first + count)]


async def draft(
    stage: Stage, plan: Plan = PLAN, rows: list[tuple[str, str]] | None = None
) -> Campaign:
    """A draft on a Recover Lead X number."""
    numbers = [one for one in await stage.console.numbers.all() if one.provider == "recoverleadx"]
    if not numbers:
        account = await stage.account("recoverleadx")
        await stage.chat(account, "14155550142")
        numbers = [one for one in await stage.console.numbers.all() if one.account_id == account]
    campaigns = stage.console.campaigns
    stop = threading.Event()
    shown = list(rows or guests(4))
    audience = Audience("people.csv", ("phone", "name"), [tuple(one) for one in shown])
    known = await campaigns.known()
    findings = await campaigns.check(audience, plan, known, stop, lambda *_: None)
    campaign_id = await campaigns.create("Spring", numbers[0].id, plan)
    await campaigns.put_people(campaign_id, audience, findings, stop, lambda *_: None)
    found = await campaigns.get(campaign_id)
    assert found is not None
    return found


async def run(stage: Stage, *, start: bool = True) -> None:
    """Begins to send and to feed, without a receiver."""
    await stage.console.outbox.start()
    stage.console.campaigns.start_work()


async def reached(stage: Stage, campaign_id: int, state: State) -> Campaign:
    def look() -> Campaign | None:
        found = stage.console.database.read_now(lambda one: table.find(one, campaign_id))
        return found if found is not None and found.state is state else None

    found = await until(look)
    assert found is not None
    return found


async def ledger(stage: Stage, campaign_id: int) -> list[Entry]:
    return await stage.console.campaigns.people(campaign_id)


async def counted(stage: Stage, campaign_id: int, **wanted: int) -> None:
    def look() -> bool:
        counts = stage.console.database.read_now(lambda one: table.counts(one, campaign_id))
        return all(getattr(counts, name) == count for name, count in wanted.items())

    await until(look)


async def test_everybody_gets_it_once_and_the_ledger_says_so(stage: Stage) -> None:
    one = await draft(stage, rows=[*guests(4), ("+130555501", "Jonah"), ("+14155550001", "Twin")])
    assert (one.counts.waiting, one.counts.held, one.digest) == (4, 2, "")
    told: list[CampaignChanged] = []
    stage.console.bus.listen(CampaignChanged, told.append)
    await stage.console.campaigns.start(one.id)
    assert stage.asked("send_message") == 0
    await run(stage)
    done = await reached(stage, one.id, State.DONE)
    await counted(stage, one.id, sent=4)
    assert len(done.digest) == 64
    assert await stage.console.campaigns.unchanged(one.id)
    sent = stage.on_box(lambda box: [(x.to, x.text) for x in box.world.ledger.sent])
    assert sorted(sent) == [(f"1415555{at:04}", f"order_ready Guest {at}") for at in range(1, 5)]
    rows = {row.position: row for row in await ledger(stage, one.id)}
    assert (rows[4].reason, rows[5].reason) == ("too_short", "repeated:1")
    assert any(change.moved for change in told)
    message = await stage.message(rows[0].message_id)
    assert message.text == "Hi Guest 1, your order is ready."


async def test_a_run_that_started_is_locked(stage: Stage) -> None:
    one = await draft(stage)
    await stage.console.campaigns.start(one.id)
    with pytest.raises(SettingsError, match="no draft"):
        await stage.console.campaigns.save(one.id, "Other", one.number_id, PLAN)
    with pytest.raises(SettingsError, match="no draft"):
        await stage.console.campaigns.start(one.id)
    await stage.console.campaigns.set_pace(one.id, 30)
    assert await stage.console.campaigns.unchanged(one.id)
    await stage.console.database.write(
        lambda c: c.execute("UPDATE campaign_people SET name = 'Mallory' WHERE position = 0")
    )
    assert not await stage.console.campaigns.unchanged(one.id)


@pytest.mark.parametrize("text", ["Guest 3", "guest ٣", "+1415555-0003", "٥٥٥٠٠٠٣"])
async def test_people_of_the_ledger_are_found_by_name_and_number(stage: Stage, text: str) -> None:
    one = await draft(stage)
    campaigns = stage.console.campaigns
    assert [row.position for row in await campaigns.people(one.id, text=text)] == [2]
    assert await campaigns.people_count(one.id, text=text) == 1


async def test_nobody_and_nothing_can_not_be_started(stage: Stage) -> None:
    nobody = await draft(stage, rows=[("+130555501", "Jonah")])
    with pytest.raises(SettingsError, match="Nobody"):
        await stage.console.campaigns.start(nobody.id)
    silent = await draft(stage, replace(PLAN, template="", definitions=(), blanks=()))
    with pytest.raises(SettingsError, match="no message"):
        await stage.console.campaigns.start(silent.id)
    strange = await draft(stage, replace(PLAN, template="", text="Hi {nickname}"))
    with pytest.raises(SettingsError, match="nickname"):
        await stage.console.campaigns.start(strange.id)


async def test_a_pause_takes_back_what_waits_in_the_outbox(stage: Stage) -> None:
    one = await draft(stage, rows=guests(80))
    stage.faults("send_message:slow:300")
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await until(lambda: stage.asked("send_message") >= 2)
    await stage.console.campaigns.pause(one.id)
    paused = await reached(stage, one.id, State.PAUSED)
    assert paused.pause is Pause.YOU
    assert await stage.sql("SELECT count(*) FROM outbox WHERE state = 'queued'") == [(0,)]
    await until(lambda: stage.console.outbox.totals()[:2] == (0, 0))
    went = stage.asked("send_message")
    await counted(stage, one.id, waiting=80 - went)
    stage.faults("")
    await stage.console.campaigns.resume(one.id)
    await reached(stage, one.id, State.DONE)
    await counted(stage, one.id, sent=80)
    to = stage.on_box(lambda box: [x.to for x in box.world.ledger.sent])
    assert len(to) == len(set(to)) == 80


async def test_an_operators_reply_does_not_wait_behind_a_campaign(stage: Stage) -> None:
    one = await draft(stage, rows=guests(120))
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await until(lambda: stage.asked("send_message") >= 3)
    chat = await stage.console.conversations.start_chat(one.number_id, "14155550142")
    message = await stage.console.outbox.send_text(chat, "Here I am")
    await stage.status(message, Status.SENT)
    counts = stage.console.database.read_now(lambda c: table.counts(c, one.id))
    assert counts.left > 30
    await stage.console.campaigns.cancel(one.id)
    assert (await reached(stage, one.id, State.CANCELLED)).ended_at > 0


async def test_too_many_failures_pause_it_and_the_right_ones_are_tried_again(
    stage: Stage,
) -> None:
    one = await draft(stage, replace(PLAN, stop_share=0.05), rows=guests(60))
    stage.faults("send_message:401*3@10,send_message:400*3@10")
    await stage.console.campaigns.start(one.id)
    await run(stage)
    account = await reached(stage, one.id, State.PAUSED)
    assert account.pause is Pause.ACCOUNT
    await until(lambda: stage.console.outbox.totals()[:2] == (0, 0))
    failed = stage.console.database.read_now(lambda c: table.counts(c, one.id)).failed
    assert failed >= 1
    stage.faults("")
    assert await stage.console.campaigns.retry(one.id) >= 1
    await reached(stage, one.id, State.DONE)
    found = await stage.console.campaigns.insight(one.id)
    assert found is not None
    assert all(not reason.again for reason in found.reasons)
    to = stage.on_box(lambda box: [x.to for x in box.world.ledger.sent])
    assert len(to) == len(set(to)) == 60 - found.campaign.counts.failed


@pytest.mark.parametrize("how", ["resume", "retry"])
async def test_what_failed_before_a_run_goes_on_does_not_pause_it_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(campaigns_following, "_TOGETHER_S", 3_600.0)
    campaigns = stage.console.campaigns
    one = await draft(stage, rows=guests(6))
    stage.faults("send_message:401*3")
    await campaigns.start(one.id)
    await run(stage)
    follower = campaigns._follower
    await until(lambda: stage.console.outbox.totals()[:3] == (0, 0, 3))
    try:
        stage.faults("")
        await campaigns.pause(one.id)
        if how == "retry":
            assert await campaigns.retry(one.id) == 3
        else:
            await campaigns.resume(one.id)
        await follower.up_to_now()  # as soon as it comes to it
        found = await campaigns.get(one.id)
        assert found is not None
        assert found.state is not State.PAUSED
    finally:
        await follower._tasks.close()  # it would sleep for an hour


async def test_the_failure_rate_pauses_a_run(stage: Stage) -> None:
    one = await draft(stage, rows=guests(90))
    stage.faults("send_message:400:0.4")
    await stage.console.campaigns.start(one.id)
    await run(stage)
    paused = await reached(stage, one.id, State.PAUSED)
    assert paused.pause is Pause.FAILURES
    assert paused.counts.left > 0


async def test_quiet_hours_pause_and_end_by_themselves(stage: Stage) -> None:
    from datetime import UTC, datetime

    now = datetime.now(UTC)
    minute = now.hour * 60 + now.minute
    quiet = Quiet((minute - 5) % 1_440, (minute + 60) % 1_440)
    one = await draft(stage, replace(PLAN, quiet=quiet, zone="UTC"))
    await stage.console.campaigns.start(one.id)
    await run(stage)
    paused = await reached(stage, one.id, State.PAUSED)
    assert paused.pause is Pause.QUIET
    assert paused.until > stage.clock.now_ms() + 50 * 60_000
    assert stage.asked("send_message") == 0
    await stage.console.database.write(
        lambda c: c.execute("UPDATE campaigns SET until = 1, plan = json_set(plan,"
                            " '$.quiet.start', 0, '$.quiet.end', 0)")
    )  # fmt: skip
    await stage.console.campaigns.set_pace(one.id, 0)
    await reached(stage, one.id, State.DONE)


async def test_a_start_that_was_missed_is_asked_about(stage: Stage) -> None:
    now = stage.clock.now_ms()
    soon = await draft(stage, replace(PLAN, when="later", start_at=now + 400))
    late = await draft(stage, replace(PLAN, when="later", start_at=now + 3_600_000))
    for one in (soon, late):
        await stage.console.campaigns.start(one.id)
    await stage.console.database.write(
        lambda c: c.execute("UPDATE campaigns SET plan = json_set(plan, '$.start_at', ?)"
                            " WHERE id = ?", (now - 7_200_000, late.id))
    )  # fmt: skip
    await run(stage)
    await reached(stage, soon.id, State.DONE)
    held = await reached(stage, late.id, State.PAUSED)
    assert (held.pause, held.counts.waiting) == (Pause.MISSED, 4)


async def test_consent_that_was_withdrawn_meanwhile_counts(stage: Stage) -> None:
    one = await draft(stage)
    await stage.console.campaigns.start(one.id)
    await stage.console.database.write(
        lambda c: people.set_consent(c, "14155550002", "opted_out", "by hand", 1)
    )
    await run(stage)
    await reached(stage, one.id, State.DONE)
    rows = {row.position: row for row in await ledger(stage, one.id)}
    assert (rows[1].step, rows[1].reason) == (Step.HELD, "opted_out")
    assert stage.sent("order_ready Guest 2") == []


async def test_uncertain_ones_are_held_for_a_decision(stage: Stage) -> None:
    one = await draft(stage)
    stage.faults("send_message:drop*1@1")
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await reached(stage, one.id, State.DONE)
    await counted(stage, one.id, uncertain=1, sent=3)
    assert await stage.console.campaigns.retry(one.id) == 0
    assert await stage.console.campaigns.send_again(one.id) == 1
    await counted(stage, one.id, uncertain=0, sent=4)


async def test_replies_opt_outs_and_complaints_come_back(stage: Stage) -> None:
    slow = replace(PLAN, pace=30, complaints=1)
    one = await draft(stage, slow, rows=guests(40))
    two = await draft(stage, PLAN, rows=guests(1))
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await counted(stage, one.id, sent=1)
    account = stage.console.numbers.by_id()[one.number_id].account_id

    async def reply(digits: str, text: str) -> None:
        from app.domain.facts import MessageSeen
        from app.domain.messages import Direction, Kind, Source

        fact = MessageSeen(
            "", digits, Direction.IN, Kind.TEXT, text, stage.clock.now_ms(), Source.WA, text,
            Status.RECEIVED,
        )  # fmt: skip
        await stage.console.inbox.apply(account, [fact], stage.clock.now_ms(), window=True)

    await reply("14155550001", "Stop!")
    await counted(stage, one.id, replied=1)
    await counted(stage, two.id, held=1)
    [row] = [row for row in await ledger(stage, one.id) if row.replied_at]
    assert (row.reply, row.reason) == ("Stop!", "opt_out")
    [consent] = await stage.sql("SELECT consent FROM people WHERE digits = '14155550001'")
    assert consent == ("opted_out",)
    await counted(stage, one.id, sent=2)
    await reply("14155550002", "this is spam")
    paused = await reached(stage, one.id, State.PAUSED)
    assert paused.pause is Pause.COMPLAINTS


async def test_what_happened_behind_its_back_is_caught_up_with(stage: Stage) -> None:
    one = await draft(stage)
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await reached(stage, one.id, State.DONE)
    await counted(stage, one.id, sent=4)
    first, second, *_ = await ledger(stage, one.id)
    await stage.restart()
    now = stage.clock.now_ms()
    await stage.console.database.write(
        lambda c: c.execute("UPDATE messages SET status = 'read' WHERE id = ?", (first.message_id,))
    )
    await stage.console.database.write(
        lambda c: reconcile.own_moved(c, second.message_id, Status.DELIVERED, None, now)
    )
    stage.console.campaigns.start_work()
    await counted(stage, one.id, sent=2, delivered=1, read=1)


async def test_the_ledger_follows_the_row_that_survives_a_merge(stage: Stage) -> None:
    from app.store.upkeep import fold_into

    one = await draft(stage)
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await reached(stage, one.id, State.DONE)
    await counted(stage, one.id, sent=4)
    first, second, *_ = await ledger(stage, one.id)
    await stage.console.database.write(lambda c: fold_into(c, first.message_id, second.message_id))
    rows = {row.position: row for row in await ledger(stage, one.id)}
    assert rows[first.position].message_id == second.message_id


async def test_everybody_in_their_own_hours_waits_for_them(stage: Stage) -> None:
    rows = [("+14155550001", "West"), ("+972541238801", "East")]
    now = stage.clock.now_ms()
    from datetime import UTC, datetime, timedelta

    civil = datetime.now(UTC).replace(tzinfo=None, microsecond=0) + timedelta(hours=1)
    plan = replace(
        PLAN, when="local", civil=civil.isoformat(timespec="minutes"), start_at=now - 1_000
    )
    one = await draft(stage, plan, rows=rows)
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await counted(stage, one.id, sent=1, waiting=1)
    [west] = [row for row in await ledger(stage, one.id) if row.step is Step.WAITING]
    assert west.name == "West" and west.due_at > now + 6 * 3_600_000


async def test_results_are_written_for_spreadsheets(stage: Stage, tmp_path: Path) -> None:
    import openpyxl

    one = await draft(stage, rows=[("+14155550001", "=HYPERLINK(1)"), ("+14155550002", "Ava")])
    header = ["Row", "Name", "Number", "Language", "State", "Sent", "Replied", "Reply", "N", "T"]
    campaigns = stage.console.campaigns
    for name in ("out.csv", "out.xlsx"):
        count = await campaigns.export(
            one.id, tmp_path / name, header, lambda entry: export_words(entry, 0)
        )
        assert count == 2
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "'=HYPERLINK(1)" in text and "'+14155550001" in text
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    rows = list(book.worksheets[0].iter_rows())
    assert rows[1][1].value == "=HYPERLINK(1)" and rows[1][1].data_type == "s"
    assert rows[1][2].value == "+14155550001"
    book.close()


async def test_people_of_chats_and_labels_are_audiences(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    chat = await stage.chat(account, "14155550142")
    await stage.chat(account, "12125550187")
    number = stage.console.numbers.by_id()
    [found] = [one for one in number.values() if one.account_id == account]
    everyone = await stage.console.campaigns.contacts(found.id)
    assert {row[0] for row in everyone.rows} == {"+14155550142", "+12125550187"}
    label = await stage.console.labels.save("VIP", "teal")
    await stage.console.labels.put(chat, label if isinstance(label, int) else 1, True)
    some = await stage.console.campaigns.contacts(found.id, label if isinstance(label, int) else 1)
    assert [row[0] for row in some.rows] == ["+14155550142"]


async def test_numbers_are_verified_by_the_provider(stage: Stage) -> None:
    one = await draft(stage)
    assert stage.console.campaigns.can_verify(one.number_id)
    missing = await stage.console.campaigns.verify(
        one.number_id, ["14155550001", "14155550000"], threading.Event(), lambda *_: None
    )
    assert missing == {"14155550000"}


async def test_drafts_come_back_and_can_be_removed(stage: Stage) -> None:
    one = await draft(stage, rows=guests(3))
    again = await stage.console.campaigns.audience_of(one)
    assert again.columns == ("phone", "name") and again.rows == guests(3)
    assert one.plan == PLAN
    await stage.console.campaigns.remove(one.id)
    assert await stage.console.campaigns.all() == []
    assert await stage.sql("SELECT count(*) FROM campaign_people") == [(0,)]


async def test_a_days_cap_is_never_overstepped(stage: Stage) -> None:
    # a rate whose two seconds hold more people than the day may, where that day is not over soon
    west = stage.clock.now_ms() // 3_600_000 % 24 - 12
    one = await draft(stage, replace(PLAN, daily=3, zone=f"Etc/GMT{west:+d}"), rows=guests(30))
    await stage.console.campaigns.start(one.id)
    await run(stage)
    paused = await reached(stage, one.id, State.PAUSED)
    assert paused.pause is Pause.LIMIT
    await until(lambda: stage.console.outbox.totals()[:2] == (0, 0))
    assert stage.asked("send_message") == 3
    assert paused.until > stage.clock.now_ms()


async def test_killed_while_trying_again_nobody_is_left_behind(stage: Stage) -> None:
    one = await draft(stage, rows=guests(4))
    stage.faults("send_message:400*4")
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await reached(stage, one.id, State.DONE)
    await counted(stage, one.id, failed=4)
    stage.faults("")
    database, write = stage.console.database, stage.console.database.write

    await stage.console.campaigns._follower.up_to_now()  # what it writes is no try
    await write(lambda c: c.execute("UPDATE campaign_people SET reason = 'busy:'"))

    class Killed(BaseException):
        """The program ends after the first commit."""

    async def once(work: Any) -> Any:
        await write(work)
        raise Killed

    database.write = once  # type: ignore[method-assign]
    with pytest.raises(Killed):
        await stage.console.campaigns.retry(one.id)
    database.write = write  # type: ignore[method-assign]
    await stage.restart()
    await run(stage)
    await counted(stage, one.id, sent=4)
    await reached(stage, one.id, State.DONE)


async def test_what_was_cancelled_is_not_tried_again(stage: Stage) -> None:
    one = await draft(stage, rows=guests(2))
    stage.faults("send_message:400*2")
    await stage.console.campaigns.start(one.id)
    await run(stage)
    await reached(stage, one.id, State.DONE)
    await counted(stage, one.id, failed=2)

    def cancelled(connection: Connection) -> None:
        connection.execute("UPDATE campaign_people SET reason = 'busy:'")
        connection.execute("UPDATE campaigns SET state = 'cancelled'")

    await stage.console.database.write(cancelled)
    assert await stage.console.campaigns.retry(one.id) == 0
    await counted(stage, one.id, failed=2, waiting=0)


@pytest.mark.parametrize("jump", [3_600, 86_400, -365 * 86_400])
async def test_a_clock_that_was_set_holds_every_campaign(stage: Stage, jump: int) -> None:
    clock = SetClock()
    await stage.close()
    stage.clock = clock
    await stage.open()
    start = clock.now_ms() + 60_000
    soon = await draft(stage, replace(PLAN, when="later", start_at=start))
    now = await draft(stage, replace(PLAN, pace=240), guests(9, first=20))
    for one in (soon, now):
        await stage.console.campaigns.start(one.id)
    await run(stage)
    await until(lambda: stage.asked("send_message") > 0)
    clock.set_by(jump)
    held = await reached(stage, now.id, State.PAUSED)
    assert held.pause is Pause.CLOCK
    went = stage.asked("send_message")
    later = await stage.console.campaigns.get(soon.id)
    assert later is not None
    assert later.state is State.WAITING
    assert stage.console.schedules.doubt is not None
    # set right again it goes on by itself; else the operator says so
    if jump > 0:
        clock.set_by(-jump)
    else:
        await stage.console.schedules.believe_clock()
    on = await reached(stage, now.id, State.RUNNING)
    assert on.pause is Pause.NONE
    await until(lambda: stage.asked("send_message") > went)


FILED = {
    "name": "warranty_card",
    "language": "en",
    "components": [
        {"type": "HEADER", "format": "DOCUMENT"},
        {"type": "BODY", "text": "Here is your warranty card, {{1}}."},
    ],
}


@pytest.mark.parametrize("provider", ["recoverleadx", "hkreach"])
async def test_a_template_with_a_file_goes_to_everybody(
    stage: Stage, tmp_path: Path, provider: str
) -> None:
    account = await stage.account(provider)
    await stage.chat(account, "14155550142", "")
    [number] = await stage.console.numbers.all()
    document = json.dumps(FILED)
    plan = replace(PLAN, template="warranty_card", definitions=(("en", document),), pace=600)
    stop = threading.Event()
    audience = Audience("people.csv", ("phone", "name"), [tuple(one) for one in guests(3)])
    campaigns = stage.console.campaigns
    findings = await campaigns.check(audience, plan, await campaigns.known(), stop, lambda *_: None)
    campaign_id = await campaigns.create("Spring", number.id, plan)
    await campaigns.put_people(campaign_id, audience, findings, stop, lambda *_: None)
    with pytest.raises(SettingsError, match="file is missing"):
        await campaigns.start(campaign_id)
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"%PDF-1.4 the plan")
    plan = replace(plan, media_path=str(file), media_name="Your plan.pdf")
    await campaigns.save(campaign_id, "Spring", number.id, plan)
    await campaigns.start(campaign_id)
    file.unlink()
    assert await stage.console.staging.sweep() == 0
    await run(stage)
    await reached(stage, campaign_id, State.DONE)
    await counted(stage, campaign_id, failed=0, uncertain=0)
    operation, uploads = ("send_message", 1) if provider == "recoverleadx" else ("send_document", 0)
    assert (stage.asked(operation), stage.asked("upload_media")) == (3, uploads)
    assert await campaigns.unchanged(campaign_id)
