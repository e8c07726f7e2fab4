"""Files that go out later: sealed when they are ordered, sent in their order, dropped with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import SettingsError
from app.domain.files import Chosen
from app.domain.messages import Kind, Status
from app.domain.schedules import Changes, Kept, State
from app.services.schedules import Schedules
from app.store import schedule_files
from tests.unit.services.set_clock import SetClock
from tests.unit.services.stage import YAEL, Stage
from tests.waiting import until

ZONE = "Asia/Jerusalem"
HOUR = 3_600_000


@pytest.fixture
def its_clock() -> SetClock:
    """The console's, to be set by hand."""
    return SetClock()


async def began(stage: Stage) -> tuple[Schedules, int, int]:
    """The schedules, a chat of a number that sends files, and a moment in an hour."""
    chat = await stage.chat(await stage.account("recoverleadx"), YAEL)
    await stage.console.outbox.start()
    await stage.console.schedules.firing.start()
    return stage.console.schedules, chat, (stage.clock.now_ms() + HOUR) // 60_000 * 60_000


def files(folder: Path) -> list[Chosen]:
    made = []
    for name, content in (("plan.pdf", b"%PDF-1.7 the plan"), ("note.ogg", b"OggS a note")):
        (folder / name).write_bytes(content)
        made.append(Chosen(folder / name, name))
    return made


async def pass_an_hour(stage: Stage) -> None:
    assert isinstance(stage.clock, SetClock)
    stage.clock.pass_by(3600 + 5)
    await stage.console.schedules.firing.tick()


def sealed(stage: Stage) -> set[str]:
    """The files that wait in the media folder."""
    return {one.name for one in stage.console.data_dir.media.glob("out-*")}


async def named(stage: Stage) -> set[str]:
    return await stage.console.database.read(schedule_files.staged_files)


async def test_files_go_out_in_their_order_though_the_originals_are_gone(
    stage: Stage, tmp_path: Path
) -> None:
    schedules, chat, at = await began(stage)
    ids = await schedules.add_files(chat, files(tmp_path), "As we said", at, ZONE)
    rows = await schedules.of_chat(chat)
    assert [row.schedule_id for row in rows] == ids
    assert [(row.file, row.text, row.template) for row in rows] == [
        ("plan.pdf", "As we said", ""),
        ("note.ogg", "", ""),
    ]
    assert {(row.kept, row.state, row.at) for row in rows} == {(Kept.HERE, State.WAITING, at)}
    assert len(await named(stage)) == 2
    for name in ("plan.pdf", "note.ogg"):
        (tmp_path / name).unlink()
    await pass_an_hour(stage)
    fired = await schedules.rows([row.id for row in rows])
    assert {row.state for row in fired} == {State.SENT}
    for row in fired:
        await stage.status(row.message_id, Status.SENT, Status.DELIVERED, Status.READ)
    messages = [await stage.message(row.message_id) for row in fired]
    assert [(one.kind, one.text) for one in messages] == [
        (Kind.DOCUMENT, "As we said"),
        (Kind.AUDIO, ""),
    ]
    assert messages[0].at < messages[1].at
    assert stage.asked("upload_media") == 2
    assert await named(stage) == set()


async def test_words_without_a_file_to_stand_under_follow_by_themselves(
    stage: Stage, tmp_path: Path
) -> None:
    schedules, chat, at = await began(stage)
    await schedules.add_files(chat, files(tmp_path)[1:], "Listen to it", at, ZONE)
    rows = await schedules.of_chat(chat)
    assert [(row.file, row.text) for row in rows] == [("note.ogg", ""), ("", "Listen to it")]
    with pytest.raises(SettingsError, match="No words go out with this file"):
        await schedules.change(rows[0].schedule_id, Changes(text="Words"))
    await pass_an_hour(stage)
    await until(lambda: len(stage.sent("Listen to it")) == 1)


async def test_one_that_can_t_go_keeps_all_from_being_ordered(stage: Stage, tmp_path: Path) -> None:
    schedules, chat, at = await began(stage)
    good = files(tmp_path)
    gone = Chosen(tmp_path / "gone.pdf", "gone.pdf")
    with pytest.raises(SettingsError):
        await schedules.add_files(chat, [*good, gone], "", at, ZONE)
    with pytest.raises(SettingsError, match="passed"):
        await schedules.add_files(chat, good, "", at - 2 * HOUR, ZONE)
    assert await schedules.of_chat(chat) == []
    media = stage.console.data_dir.media
    assert not media.is_dir() or not list(media.iterdir())


async def test_an_edit_changes_the_words_and_the_time_of_a_file(
    stage: Stage, tmp_path: Path
) -> None:
    schedules, chat, at = await began(stage)
    [schedule_id] = await schedules.add_files(chat, files(tmp_path)[:1], "", at, ZONE)
    await schedules.change(schedule_id, Changes(text="The new plan"))
    plan = await schedules.plan(schedule_id)
    assert plan is not None
    assert (plan.text, plan.kind) == ("The new plan", Kind.DOCUMENT)
    assert plan.staged is not None
    assert schedules.keeping(plan).options == (Kept.HERE,)
    await schedules.change(schedule_id, Changes(text=""))
    [row] = await schedules.of_chat(chat)
    assert (row.text, row.file) == ("", "plan.pdf")


async def test_what_a_message_answers_to_is_kept_until_it_goes_out(
    stage: Stage, tmp_path: Path
) -> None:
    schedules, chat, at = await began(stage)
    asked = await stage.console.outbox.send_text(chat, "Which plan?")
    await stage.status(asked, Status.SENT, Status.DELIVERED, Status.READ)
    wanted = (await stage.message(asked)).provider_id
    assert wanted
    await schedules.add_files(chat, files(tmp_path)[:1], "This one", at, ZONE, asked)
    await schedules.add_text(chat, "And this", at, ZONE, asked)
    rows = await schedules.of_chat(chat)
    await pass_an_hour(stage)
    fired = await schedules.rows([row.id for row in rows])
    assert [(await stage.message(row.message_id)).quoted for row in fired] == [wanted, wanted]


async def test_what_is_taken_back_keeps_its_files_until_it_waits_again(
    stage: Stage, tmp_path: Path
) -> None:
    schedules, chat, at = await began(stage)
    ids = await schedules.add_files(chat, files(tmp_path), "As we said", at, ZONE)
    waiting = await named(stage)
    rows = await schedules.take_back(ids)
    assert [row.schedule_id for row in rows] == ids
    assert await named(stage) == set()
    await stage.console.staging.sweep()
    assert sealed(stage) == waiting
    assert await schedules.undo([row.id for row in rows]) == 2
    assert await named(stage) == waiting
    await pass_an_hour(stage)
    for row in await schedules.rows([row.id for row in rows]):
        await stage.status(row.message_id, Status.SENT, Status.DELIVERED, Status.READ)
    assert stage.asked("upload_media") == 2


async def test_the_files_of_what_was_called_off_are_swept_a_day_later(
    stage: Stage, tmp_path: Path
) -> None:
    schedules, chat, at = await began(stage)
    ids = await schedules.add_files(chat, files(tmp_path), "", at, ZONE)
    assert len(await schedules.cancel(ids[0])) == 1
    kept = await named(stage)
    assert len(kept) == 1 and len(sealed(stage)) == 2
    assert isinstance(stage.clock, SetClock)
    stage.clock.pass_by(25 * 3600)
    await stage.console.staging.sweep()
    assert sealed(stage) == kept


async def test_nothing_of_what_went_out_is_given_back(stage: Stage, tmp_path: Path) -> None:
    schedules, chat, at = await began(stage)
    ids = await schedules.add_files(chat, files(tmp_path), "", at, ZONE)
    rows = await schedules.of_chat(chat)
    await pass_an_hour(stage)
    assert await schedules.take_back(ids) == []
    assert [await schedules.cancel(one) for one in ids] == [[], []]
    assert await schedules.undo([row.id for row in rows]) == 0
    fired = await schedules.rows([row.id for row in rows])
    assert {row.state for row in fired} == {State.SENT}
    for row in fired:
        await stage.status(row.message_id, Status.SENT, Status.DELIVERED, Status.READ)
    await schedules.firing.tick()
    assert stage.asked("upload_media") == 2


async def test_the_files_of_who_is_erased_are_gone_and_others_go_out(
    stage: Stage, tmp_path: Path
) -> None:
    schedules, stays, at = await began(stage)
    account = stage.console.clients.accounts()[0].id
    goes = await stage.chat(account, gone := "972541238802")
    plan, note = files(tmp_path)
    [order] = await schedules.add_files(goes, [plan], "For you alone", at, ZONE)
    rows = await schedules.of_chat(goes)
    [other] = await schedules.add_files(stays, [note], "", at, ZONE)
    both = await named(stage)
    stage.console.settings.set("receiver_port", 0)
    stage.console.link.start()
    stage.console.receiver.start()
    await until(lambda: stage.console.link.connected)
    proof = await stage.console.privacy.erase(gone)
    assert not proof.left
    kept = await named(stage)
    assert len(kept) == 1 and kept < both
    assert sealed(stage) == kept
    assert await schedules.plan(order) is None
    assert await schedules.undo([row.id for row in rows]) == 0
    await pass_an_hour(stage)
    [row] = [one for one in await schedules.done() if one.schedule_id == other]
    await stage.status(row.message_id, Status.SENT, Status.DELIVERED, Status.READ)
    assert stage.asked("upload_media") == 1
