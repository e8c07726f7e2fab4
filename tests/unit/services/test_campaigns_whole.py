"""A campaign starts with its whole audience, and goes on with a file that its provider has."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.campaigns import State
from app.domain.errors import SettingsError
from app.services.campaigns_files import Audience
from app.store import campaigns as table
from app.store import erasing
from tests.unit.services.stage import Stage
from tests.unit.services.test_campaigns import FILED, PLAN, draft, guests, ledger, reached, run
from tests.waiting import until


async def test_an_audience_that_was_entered_in_part_does_not_start(stage: Stage) -> None:
    one = await draft(stage, replace(PLAN, rows=5))
    assert not await stage.console.campaigns.is_whole(one)
    with pytest.raises(SettingsError, match="Not everybody"):
        await stage.console.campaigns.start(one.id)
    whole = await draft(stage, replace(PLAN, rows=4))
    # somebody in the middle who was erased is missing on purpose
    await stage.console.database.write(
        lambda c: c.execute(
            "DELETE FROM campaign_people WHERE campaign_id = ? AND position = 1", (whole.id,)
        )
    )
    assert await stage.console.campaigns.is_whole(whole)
    await stage.console.campaigns.start(whole.id)


@pytest.mark.parametrize("place", range(3))
async def test_a_draft_that_lost_a_person_to_an_erasure_starts(stage: Stage, place: int) -> None:
    one = await draft(stage, replace(PLAN, rows=3), guests(3))
    part = await draft(stage, replace(PLAN, rows=4), guests(3))
    digits = guests(3)[place][0][1:]
    await stage.console.database.write(lambda c: erasing.erase(c, [digits]))
    found = await stage.console.campaigns.get(one.id)
    assert found is not None and found.counts.everyone == 2
    await stage.console.campaigns.start(one.id)
    cut = await stage.console.campaigns.get(part.id)
    assert cut is not None and cut.counts.everyone == 2
    assert not await stage.console.campaigns.is_whole(cut)


async def test_a_draft_whose_only_person_was_erased_says_that_there_is_nobody(
    stage: Stage,
) -> None:
    one = await draft(stage, replace(PLAN, rows=1), guests(1))
    await stage.console.database.write(lambda c: erasing.erase(c, [guests(1)[0][0][1:]]))
    with pytest.raises(SettingsError, match="Nobody in this audience"):
        await stage.console.campaigns.start(one.id)
    found = await stage.console.campaigns.get(one.id)
    assert found is not None and await stage.console.campaigns.is_whole(found)


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A document."""
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"%PDF-1.4 the plan")
    return file


async def filed(stage: Stage, file: Path) -> int:
    """A campaign of three with a document, started; its id."""
    document = json.dumps(FILED)
    plan = replace(
        PLAN, template="warranty_card", definitions=(("en", document),), pace=600,
        media_path=str(file), media_name="Your plan.pdf",
    )  # fmt: skip
    one = await draft(stage, plan, guests(3))
    await stage.console.campaigns.start(one.id)
    return one.id


async def test_a_run_that_goes_on_uploads_its_file_anew(stage: Stage, plan_file: Path) -> None:
    campaigns = stage.console.campaigns
    campaign_id = await filed(stage, plan_file)
    await campaigns.pause(campaign_id)
    before = await campaigns.get(campaign_id)
    assert before is not None and before.plan.media_id
    # where the upload fails, the old id has to do
    stage.faults("upload_media:500")
    await campaigns.resume(campaign_id)
    kept = await campaigns.get(campaign_id)
    assert kept is not None and kept.plan == before.plan
    stage.faults("")
    await campaigns.pause(campaign_id)
    await campaigns.resume(campaign_id)
    fresh = await campaigns.get(campaign_id)
    assert fresh is not None and fresh.state is State.RUNNING
    assert fresh.plan.media_id not in ("", before.plan.media_id)
    assert await campaigns.unchanged(campaign_id)
    # the seal in the panel and in what was handed out is the same before and after
    assert fresh.digest == before.digest != ""
    await campaigns.pause(campaign_id)
    await campaigns.resume(campaign_id)
    again = await campaigns.get(campaign_id)
    assert again is not None and again.digest == before.digest
    assert again.plan.media_id not in (fresh.plan.media_id, before.plan.media_id)
    assert await campaigns.unchanged(campaign_id)
    await run(stage)
    await reached(stage, campaign_id, State.DONE)
    await until(lambda: stage.asked("send_message") == 3)


async def test_another_id_does_not_heal_what_was_tampered_with(
    stage: Stage, plan_file: Path
) -> None:
    campaigns = stage.console.campaigns
    campaign_id = await filed(stage, plan_file)
    await campaigns.pause(campaign_id)

    await stage.console.database.write(
        lambda c: c.execute("UPDATE campaign_people SET name = 'Mallory' WHERE position = 0")
    )
    await campaigns.resume(campaign_id)
    assert not await campaigns.unchanged(campaign_id)


async def test_a_campaign_that_is_stopped_while_its_file_is_uploaded_stays_as_it_was(
    stage: Stage, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaigns = stage.console.campaigns
    campaign_id = await filed(stage, plan_file)
    await campaigns.pause(campaign_id)
    before = await campaigns.get(campaign_id)
    upload = stage.console.outbox.upload_for

    async def slow(*given: Any) -> str:
        found = await upload(*given)
        await campaigns.cancel(campaign_id)
        return found

    monkeypatch.setattr(stage.console.outbox, "upload_for", slow)
    await campaigns.resume(campaign_id)
    after = await campaigns.get(campaign_id)
    assert before is not None and after is not None
    assert after.state is State.CANCELLED
    assert (after.plan, after.digest) == (before.plan, before.digest)


async def test_a_paused_campaign_whose_number_is_gone_says_so(
    stage: Stage, plan_file: Path
) -> None:
    campaigns = stage.console.campaigns
    campaign_id = await filed(stage, plan_file)
    await campaigns.pause(campaign_id)
    for account in stage.console.clients.accounts():
        await stage.console.accounts.remove(account.id)
    assert not await stage.console.numbers.all()
    await campaigns.resume(campaign_id)
    await run(stage)
    await reached(stage, campaign_id, State.DONE)
    told = {one.reason for one in await ledger(stage, campaign_id)}
    assert told == {"refused:The number is gone."}


async def test_a_stop_keeps_a_part_that_is_known_to_be_one(stage: Stage) -> None:
    one = await draft(stage, replace(PLAN, rows=4))
    campaigns, stop = stage.console.campaigns, threading.Event()
    audience = Audience("people.csv", ("phone", "name"), [tuple(row) for row in guests(4)])
    findings = await campaigns.check(audience, PLAN, await campaigns.known(), stop, lambda *_: None)
    stop.set()
    await campaigns.put_people(one.id, audience, findings, stop, lambda *_: None)
    assert stage.console.database.read_now(lambda c: table.last_place(c, one.id)) == -1
    assert not await campaigns.is_whole(one)


async def test_people_who_are_taken_out_in_part_are_known_to_be_a_part(stage: Stage) -> None:
    one = await draft(stage, replace(PLAN, rows=3), guests(3))
    assert await stage.console.campaigns.is_whole(one)
    # a kill between two portions
    await stage.console.database.write(lambda c: table.clear_people(c, one.id, 1))
    assert not await stage.console.campaigns.is_whole(one)
