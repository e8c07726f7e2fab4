"""Files of this computer: staged with their message, uploaded, then sent once."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import ProviderError, SettingsError
from app.domain.facts import Media, MessageSeen
from app.domain.files import Chosen
from app.domain.messages import Direction, Kind, Source, Status
from app.domain.templates import TemplateUse
from app.services.carrying import KEY
from app.services.events import UploadMoved
from app.store import reconcile
from tests.unit.services.stage import Stage
from tests.waiting import until

MB = 1024 * 1024
DIGITS = "14155550142"
PDF = b"%PDF-1.7\n" + b"page after page " * 40_000
PNG = b"\x89PNG\r\n\x1a\n" + b"colours" * 9_000


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "the plan.pdf"
    path.write_bytes(PDF)
    return path


async def business_chat(stage: Stage) -> int:
    return await stage.chat(await stage.account("recoverleadx"), DIGITS)


def uploaded(stage: Stage) -> list[tuple[str, bytes]]:
    def look(box: Any) -> list[tuple[str, bytes]]:
        files = box.fakes["recoverleadx"]._shelf._files.values()
        return [(one.mime, one.data) for one in files if one.data in (PDF, PNG)]

    return stage.on_box(look)


def parts_sent(stage: Stage) -> list[dict[str, Any]]:
    def look(box: Any) -> list[dict[str, Any]]:
        asked = [one for one in box.world.ledger.requests if one.operation == "send_message"]
        return [json.loads(one.body) for one in asked]

    return stage.on_box(look)


async def test_a_file_is_staged_sealed_uploaded_and_sent(stage: Stage, pdf: Path) -> None:
    chat = await business_chat(stage)
    moved: list[UploadMoved] = []
    stage.console.bus.listen(UploadMoved, moved.append)
    [message] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)], "Have a look")
    row = await stage.message(message)
    assert row.media is not None
    assert (row.kind, row.text, row.status) == (Kind.DOCUMENT, "Have a look", Status.QUEUED)
    assert (row.media.state, row.media.filename, row.media.size) == ("here", pdf.name, len(PDF))
    [staged] = list(stage.data_dir.media.iterdir())
    assert b"page after page" not in staged.read_bytes()
    # from here on the original is not needed any more
    pdf.unlink()  # noqa: ASYNC240 - a small file of the test
    assert await stage.console.media.content(message) == PDF
    await stage.console.outbox.start()
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    assert uploaded(stage) == [("application/pdf", PDF)]
    [sent] = parts_sent(stage)
    assert sent["document"]["caption"] == "Have a look"
    assert sent["document"]["filename"] == pdf.name
    assert sent["document"]["id"]
    assert KEY not in sent
    assert moved[0].total > 0
    assert (moved[-1].done, moved[-1].total) == (0, 0)
    assert await stage.console.media.content(message) == PDF
    found = await stage.sql("SELECT remote_id FROM media WHERE message_id = ?", message)
    assert found == [(sent["document"]["id"],)]


async def test_several_go_in_order_with_one_caption(stage: Stage, pdf: Path) -> None:
    chat = await business_chat(stage)
    await stage.console.outbox.start()
    files = [Chosen(b"ID3" + b"s" * 900, "ring.mp3"), Chosen(PNG, "", "image/png")]
    ids = await stage.console.outbox.send_files(chat, [*files, Chosen(pdf, pdf.name)], "All of it")
    await stage.status(ids[-1], Status.SENT, Status.DELIVERED, Status.READ)
    sent = parts_sent(stage)
    assert [one["type"] for one in sent] == ["audio", "image", "document"]
    assert ["caption" in one[one["type"]] for one in sent] == [False, True, False]
    only_sound = await stage.console.outbox.send_files(chat, files[:1], "Listen")
    assert len(only_sound) == 2
    await stage.status(only_sound[-1], Status.SENT, Status.DELIVERED, Status.READ)
    assert [one["type"] for one in parts_sent(stage)[3:]] == ["audio", "text"]


@pytest.mark.parametrize(
    "spec", ["upload_media:500*2", "upload_media:drop*1", "upload_media:drop_before*2"]
)
async def test_an_upload_is_repeated_and_the_send_is_not(
    stage: Stage, pdf: Path, spec: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.sending._BACKOFF_S", (0.02,))
    chat = await business_chat(stage)
    stage.faults(f"{spec},recoverleadx.send_message:drop")
    await stage.console.outbox.start()
    [message] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    await stage.status(message, Status.UNCERTAIN)
    assert stage.asked("upload_media") > 1
    assert len(parts_sent(stage)) == 1
    await stage.restart()
    await stage.console.outbox.start()
    behind = await stage.console.outbox.send_text(chat, "behind it")
    await stage.status(behind, Status.UNCERTAIN)
    assert [one["type"] for one in parts_sent(stage)] == ["document", "text"]


async def test_a_kill_while_it_uploads_loses_nothing_and_sends_once(
    stage: Stage, pdf: Path
) -> None:
    chat = await business_chat(stage)
    stage.faults("upload_media:slow:60000*1")
    await stage.console.outbox.start()
    [message] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    await until(lambda: stage.asked("upload_media") == 1)
    # what a killed process leaves: the row queued, the file in the folder
    await stage.restart()
    assert (await stage.message(message)).status is Status.QUEUED
    stage.faults("")
    await stage.console.outbox.start()
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    assert len(parts_sent(stage)) == 1
    assert stage.asked("upload_media") == 2


async def test_a_restart_after_the_upload_does_not_upload_again(stage: Stage, pdf: Path) -> None:
    chat = await business_chat(stage)
    stage.faults("recoverleadx.send_message:429=1*1")
    await stage.console.outbox.start()
    [message] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    await until(lambda: stage.asked("send_message") == 1)
    await stage.restart()
    await stage.console.outbox.start()
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ, Status.UNCERTAIN)
    assert stage.asked("upload_media") == 1


async def test_taking_it_back_stops_the_upload(stage: Stage, pdf: Path) -> None:
    chat = await business_chat(stage)
    stage.faults("upload_media:slow:60000*1")
    await stage.console.outbox.start()
    [message] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    await until(lambda: stage.asked("upload_media") == 1)
    assert await stage.console.outbox.undo(message)
    assert await stage.console.conversations.messages([message]) == []
    after = await stage.console.outbox.send_text(chat, "goes at once")
    await stage.status(after, Status.SENT, Status.DELIVERED, Status.READ)
    assert [one["type"] for one in parts_sent(stage)] == ["text"]
    await until(lambda: stage.console.outbox.totals() == (0, 0, 0, 0))


async def test_what_is_behind_a_file_waits_in_its_chat_and_other_chats_go_on(
    stage: Stage, pdf: Path
) -> None:
    account = await stage.account("recoverleadx")
    chat = await stage.chat(account, DIGITS)
    elsewhere = await stage.chat(account, "12125550187")
    stage.faults("upload_media:slow:400*1")
    await stage.console.outbox.start()
    picture = pdf.with_suffix(".png")
    picture.write_bytes(PNG)
    files = [Chosen(pdf, pdf.name), Chosen(picture, picture.name)]
    await stage.console.outbox.send_files(chat, files)
    behind = await stage.console.outbox.send_text(chat, "behind them")
    await stage.console.outbox.send_text(elsewhere, "elsewhere")
    await until(lambda: len(parts_sent(stage)) > 0)
    assert [one["type"] for one in parts_sent(stage)] == ["text"]
    await stage.status(behind, Status.SENT, Status.DELIVERED, Status.READ)
    assert [one["type"] for one in parts_sent(stage)] == ["text", "document", "image", "text"]


def spoil(file: Path) -> None:
    """Another last byte, whatever it is: it belongs to the seal, so it may be any."""
    kept = file.read_bytes()
    file.write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]))


async def test_a_file_of_a_call_that_does_not_open_ends_its_send(stage: Stage, pdf: Path) -> None:
    chat = await stage.chat(await stage.account("hkreach"), DIGITS)
    use = TemplateUse("order_document", media_path=str(pdf), media_kind="document")
    cut = await stage.console.outbox.send_template(chat, use)
    [file] = stage.data_dir.media.iterdir()
    file.write_bytes(b"cut off")
    changed = await stage.console.outbox.send_template(chat, use)
    [other] = [one for one in stage.data_dir.media.iterdir() if one != file]
    # the beginning opens, the end does not: some of it has left by then
    spoil(other)
    await stage.console.outbox.start()
    row = await stage.status(cut, Status.FAILED)
    assert "can’t be opened" in row.reason
    await stage.status(changed, Status.UNCERTAIN)
    await until(lambda: stage.console.outbox.totals()[:2] == (0, 0))


async def test_a_server_that_takes_no_file_fails_it_and_retry_uploads_anew(
    stage: Stage, pdf: Path
) -> None:
    chat = await business_chat(stage)
    stage.faults("upload_media:400*1")
    await stage.console.outbox.start()
    [message] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    row = await stage.status(message, Status.FAILED)
    assert row.reason
    assert parts_sent(stage) == []
    await stage.console.outbox.retry(message)
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    assert uploaded(stage) == [("application/pdf", PDF)]


async def test_a_damaged_or_lost_staged_file_fails_its_message_only(
    stage: Stage, pdf: Path
) -> None:
    chat = await business_chat(stage)
    [spoilt] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    [file] = stage.data_dir.media.iterdir()
    spoil(file)
    [lost] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    [other] = [one for one in stage.data_dir.media.iterdir() if one != file]
    other.unlink()
    await stage.console.outbox.start()
    text = await stage.console.outbox.send_text(chat, "after them")
    await stage.status(text, Status.SENT, Status.DELIVERED, Status.READ)
    assert (await stage.message(spoilt)).status is Status.FAILED
    assert "gone from the data folder" in (await stage.message(lost)).reason
    assert stage.asked("upload_media") == 0


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("large.jpg", bytes(5 * MB + 1), "may have 5 MB"),
        ("long.mp4", bytes(16 * MB + 1), "may have 16 MB"),
        ("still.webp", b"RIFF\0\0\0\0WEBPVP8 " + bytes(101 * 1024), "may have 100 KB"),
        ("none.webp", b"nothing of the kind", "is none"),
        ("empty.pdf", b"", "empty file"),
    ],
)
async def test_what_the_number_does_not_take_is_refused_before(
    stage: Stage, name: str, content: bytes, words: str
) -> None:
    chat = await business_chat(stage)
    good = Chosen(PNG, "good.png")
    with pytest.raises(SettingsError, match=words):
        await stage.console.outbox.send_files(chat, [good, Chosen(content, name)], "both")
    assert await stage.sql("SELECT count(*) FROM outbox") == [(0,)]
    assert not stage.data_dir.media.exists() or not list(stage.data_dir.media.iterdir())


async def test_the_gateway_takes_links_only(stage: Stage, pdf: Path) -> None:
    chat = await stage.chat(await stage.account())
    assert not stage.console.outbox.file_rules("gateway")
    with pytest.raises(SettingsError, match="no files of this computer"):
        await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])


async def test_a_file_that_is_gone_is_told_and_nothing_is_queued(
    stage: Stage, tmp_path: Path
) -> None:
    chat = await business_chat(stage)
    with pytest.raises(SettingsError):
        await stage.console.outbox.send_files(chat, [Chosen(tmp_path / "no.pdf", "no.pdf")])
    assert await stage.sql("SELECT count(*) FROM messages") == [(0,)]


async def test_a_template_takes_its_file_along(stage: Stage, pdf: Path) -> None:
    chat = await stage.chat(await stage.account("hkreach"), DIGITS)
    use = TemplateUse("order_document", media_path=str(pdf), media_kind="document")
    message = await stage.console.outbox.send_template(chat, use)
    pdf.unlink()  # noqa: ASYNC240 - a small file of the test
    await stage.console.outbox.start()
    row = await stage.status(
        message, Status.SENT, Status.DELIVERED, Status.READ, Status.FAILED, Status.UNCERTAIN
    )
    assert row.status in (Status.SENT, Status.DELIVERED, Status.READ), row.reason
    bodies = stage.on_box(
        lambda box: [x.body for x in box.world.ledger.requests if x.operation == "send_document"]
    )
    assert len(bodies) == 1
    assert "the plan.pdf" in str(bodies[0])
    assert (await stage.console.media.content(message)) == PDF


async def test_what_nobody_names_is_swept_and_what_is_named_stays(stage: Stage, pdf: Path) -> None:
    chat = await business_chat(stage)
    [message] = await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    await stage.console.staging.stage(Chosen(PNG, "orphan.png"))
    fresh = await stage.console.staging.stage(Chosen(PNG, "fresh.png"))
    assert len(list(stage.data_dir.media.iterdir())) == 3
    assert await stage.console.staging.sweep() == 0
    two_days = stage.clock.now() - 172_800
    for file in stage.data_dir.media.iterdir():
        if file.name != fresh.path:
            await asyncio.to_thread(_age, file, two_days)
    assert await stage.console.staging.sweep() == 1
    assert await stage.console.media.content(message) == PDF


def _age(file: Path, at: float) -> None:
    import os

    os.utime(file, (at, at))


async def test_nothing_of_a_file_lies_in_clear_anywhere(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twenty thousand canaries, through staging, uploads that fail, the decoder and the log."""
    monkeypatch.setattr("app.services.sending._BACKOFF_S", (0.02,))
    canaries = "\n".join(f"canary-{at:05}-{at * 7919 % 100_003:06}" for at in range(20_000))
    content = b"%PDF-1.7\n" + canaries.encode()
    picture = b"\x89PNG\r\n\x1a\n" + canaries.encode()
    chat = await business_chat(stage)
    stage.faults("upload_media:500*1,upload_media:html*1")
    await stage.console.outbox.start()
    files = [Chosen(content, "list.pdf"), Chosen(picture, "list.png")]
    ids = await stage.console.outbox.send_files(chat, files)
    for one in ids:
        await stage.status(one, Status.SENT, Status.DELIVERED, Status.READ, Status.FAILED)
    for one in ids:
        found = await stage.console.media.content(one)
        assert b"canary-19999" in found
        assert await stage.console.pictures.decode(found, 300) is None
    await stage.console.outbox.retry(ids[0])
    rows = await stage.sql("SELECT * FROM traffic")
    assert rows
    assert "canary-" not in str(rows)
    assert "canary-" not in str(await stage.sql("SELECT args, error FROM outbox"))
    await stage.restart()
    clear = await asyncio.to_thread(_files_with, stage.data_dir.root, b"canary-")
    assert clear == []
    assert await asyncio.to_thread(_files_with, tmp_path, b"canary-") == []


def _files_with(folder: Path, word: bytes) -> list[str]:
    return [str(one) for one in folder.rglob("*") if one.is_file() and word in one.read_bytes()]


async def test_after_four_failed_downloads_the_fifth_waits_also_after_a_restart(
    stage: Stage,
) -> None:
    """The provider may block a number after five: the failures of before the restart count."""
    account = await stage.account("recoverleadx")
    chat = await stage.chat(account, DIGITS)
    number = next(iter(stage.console.numbers.by_id()))
    ids = [await _received_file(stage, chat, f"media-{at}") for at in range(6)]
    for one in ids[:2]:
        with pytest.raises(ProviderError):
            await stage.console.media.fetch(one)
    await stage.restart()
    for one in ids[2:4]:
        with pytest.raises(ProviderError):
            await stage.console.media.fetch(one)
    await stage.restart()
    await stage.console.numbers.load()
    assert next(x.left for x in stage.console.numbers.limits(number) if x.name == "media") == 0
    with pytest.raises(SettingsError, match=r"safe again at \d\d:\d\d"):
        await stage.console.media.fetch(ids[4])
    assert stage.asked("get_media") == 4


async def test_where_a_provider_counts_failures_an_outage_counts_too(stage: Stage) -> None:
    chat = await stage.chat(await stage.account("recoverleadx"), DIGITS)
    message = await _received_file(stage, chat, "media-1")
    stage.faults("get_media:503")
    with pytest.raises(ProviderError):
        await stage.console.media.fetch(message)
    assert not stage.console.media.is_unlucky(message), "nobody asks again by himself"
    [(tried,)] = await stage.sql("SELECT tried_at FROM media WHERE message_id = ?", message)
    assert tried > 0


async def _received_file(stage: Stage, chat: int, media_id: str) -> int:
    now = stage.clock.now_ms()
    seen = MessageSeen(
        "", DIGITS, Direction.IN, Kind.IMAGE, "", now, Source.WA, media_id, Status.RECEIVED,
        media=Media(remote_id=media_id, mime="image/png"),
    )  # fmt: skip
    recorded = await stage.console.database.write(
        lambda connection: reconcile.record(connection, chat, seen, now)
    )
    return recorded.message_id


async def test_a_window_closed_at_the_commit_takes_no_file_from_its_message(
    stage: Stage, pdf: Path
) -> None:
    chat = await business_chat(stage)
    database, write = stage.console.database, stage.console.database.write

    async def cut(work: Any) -> Any:
        # the caller is cancelled while the writer commits
        await write(work)
        raise asyncio.CancelledError

    database.write = cut  # type: ignore[method-assign]
    with pytest.raises(asyncio.CancelledError):
        await stage.console.outbox.send_files(chat, [Chosen(pdf, pdf.name)])
    database.write = write  # type: ignore[method-assign]
    [message] = await database.read(
        lambda one: [row[0] for row in one.execute("SELECT message_id FROM outbox")]
    )
    await stage.console.outbox.start()
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    assert uploaded(stage) == [("application/pdf", PDF)]
