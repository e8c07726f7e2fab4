"""Chats as the window changes them, files of messages, and the copies that keep them safe."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import ProviderError, SettingsError, StoreError
from app.domain.messages import Kind
from app.domain.rows import ChatRow, ChatTab
from app.services.events import ChatsChanged, MediaChanged, StoreDamageFound
from app.services.media import write_copy
from app.services.readings import Readings
from app.store.connection import connect
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.waiting import until


async def told(stage: Stage) -> int:
    """The chat with Yael, as the gateway tells it."""
    account = await stage.account()
    await stage.console.sync.refresh(account)
    chat = await stage.chat(account)
    await stage.console.sync.refresh_chat(chat)
    return chat


async def row(stage: Stage, chat: int) -> ChatRow:
    [found] = await stage.console.conversations.chats_by_id([chat])
    return found


async def test_reading_a_chat_is_told_to_the_gateway(stage: Stage) -> None:
    chat = await told(stage)
    conversations = stage.console.conversations
    assert (await row(stage, chat)).unread > 0
    await conversations.mark_read(chat)
    assert (await row(stage, chat)).unread == 0
    await until(lambda: stage.asked("mark_chat_read") == 1)
    await conversations.mark_read(chat)
    assert stage.asked("mark_chat_read") == 1
    await conversations.mark_unread(chat)
    assert (await row(stage, chat)).unread == 1
    # the gateway goes on saying that it is read
    await stage.console.sync.refresh(stage.console.clients.accounts()[0].id)
    assert (await row(stage, chat)).unread == 1


async def test_a_read_mark_that_fails_is_no_failure(stage: Stage) -> None:
    chat = await told(stage)
    stage.faults("mark_chat_read:500")
    await stage.console.conversations.mark_read(chat)
    await until(lambda: stage.asked("mark_chat_read") == 1)
    assert (await row(stage, chat)).unread == 0


async def test_a_list_that_knows_nothing_of_the_reading_brings_nothing_back(stage: Stage) -> None:
    chat = await told(stage)
    stage.faults("mark_chat_read:500")
    await stage.console.conversations.mark_read(chat)
    account = stage.console.clients.accounts()[0].id
    await stage.console.sync.refresh(account)
    assert (await row(stage, chat)).unread == 0
    stage.says("And another thing")
    await stage.console.sync.refresh(account)
    assert (await row(stage, chat)).unread > 0


def test_a_reading_stands_against_lists_asked_for_before_the_provider_was_told() -> None:
    readings = Readings()
    assert readings.unknown_to(10.0) == frozenset()
    first = readings.read(1)
    readings.read(2)
    assert readings.unknown_to(1e9) == {1, 2}
    again, nothing = readings.read(1), readings.read(1)
    readings.nothing(1, nothing)
    readings.told(1, first, 15.0)
    assert readings.unknown_to(1e9) == {1, 2}  # it was not told of what was read since
    readings.told(1, again, 20.0)
    assert readings.unknown_to(19.0) == {1, 2}
    assert readings.unknown_to(21.0) == {2}
    readings.nothing(1, readings.read(1))
    assert readings.unknown_to(21.0) == {2}
    readings.told(3, readings.read(3), 1_000.0)  # no list takes as long as that
    assert readings.unknown_to(0.0) == {2, 3}


async def test_what_is_set_here_stays_here(stage: Stage) -> None:
    chat = await told(stage)
    conversations = stage.console.conversations
    changed: list[ChatsChanged] = []
    stage.console.bus.listen(ChatsChanged, changed.append)
    await conversations.set_pinned(chat, True)
    await conversations.set_muted(chat, True)
    await conversations.rename(chat, "  Yael from Haifa ")
    await conversations.save_draft(chat, "טיוטה")
    await stage.console.contacts.add_note(chat, "likes oak", "Dana")
    await stage.console.contacts.set_consent(chat, "opted_in", "showroom form")
    await stage.console.sync.refresh_chat(chat)
    found = await row(stage, chat)
    assert (found.name, found.pinned, found.muted) == ("Yael from Haifa", True, True)
    assert found.draft == "טיוטה"
    person = await stage.console.contacts.person(chat)
    assert [(one.text, one.author) for one in person.notes] == [("likes oak", "Dana")]
    assert person.person.consent == "opted_in"
    assert {id for one in changed for id in one.ids} >= {chat}
    await conversations.rename(chat, "")
    assert (await row(stage, chat)).name not in ("", "Yael from Haifa")
    await conversations.set_archived(chat, True)
    listed = await conversations.chats(ChatTab.ALL, limit=200)
    assert chat not in [one.id for one in listed]


async def test_a_page_goes_back_and_forth_without_gap(stage: Stage) -> None:
    chat = await told(stage)
    conversations = stage.console.conversations
    whole = await conversations.page(chat, limit=500)
    assert len(whole) > 4
    assert [one.at for one in whole] == sorted(one.at for one in whole)
    back = []
    before = None
    while part := await conversations.page(chat, before, limit=2):
        back[:0] = part
        before = (part[0].at, part[0].id)
    assert [one.id for one in back] == [one.id for one in whole]
    middle = whole[2]
    after = await conversations.after(chat, (middle.at, middle.id), 500)
    assert [one.id for one in after] == [one.id for one in whole[3:]]
    around = await conversations.around(chat, middle.id, 4)
    assert middle.id in [one.id for one in around]


@pytest.mark.parametrize("phone", ["12", "not a number", "1" * 16, ""])
async def test_a_chat_wants_a_whole_number(stage: Stage, phone: str) -> None:
    chat = await told(stage)
    number = (await row(stage, chat)).number_id
    with pytest.raises(SettingsError):
        await stage.console.conversations.start_chat(number, phone)


async def test_canned_replies(stage: Stage) -> None:
    canned = stage.console.canned
    await canned.save("/hours", "Opening hours", "9 to 18")
    await canned.save("hours", "Opening hours", "9 to 17")
    [one] = await canned.all()
    assert (one.name, one.text, one.used) == ("hours", "9 to 17", 0)
    await canned.used(one.id)
    await canned.save("opening", "Hours", "9 to 16", one.id)
    [two] = await canned.all()
    assert two.name == "opening"
    await canned.remove(two.id)
    assert await canned.all() == []


async def with_file(stage: Stage) -> tuple[int, int]:
    """(chat, message) of a message with a file in it."""
    chat = await told(stage)
    stage.on_box(
        lambda box: box.fakes["gateway"].says(
            HAIFA, box.world.crowd.find("gateway", HAIFA, YAEL, "")[1], _picture()
        )
    )
    await stage.console.sync.refresh_chat(chat)
    page = await stage.console.conversations.page(chat, limit=500)
    return chat, next(one.id for one in reversed(page) if one.kind is Kind.IMAGE)


def _picture() -> object:
    from app.sandbox.people import Line

    return Line(kind="image", name="kitchen.jpg", text="our kitchen")


async def test_a_file_is_fetched_once_and_kept_sealed(stage: Stage, tmp_path: Path) -> None:
    _, message = await with_file(stage)
    media = stage.console.media
    with pytest.raises(SettingsError):
        await media.content(message)
    changed: list[MediaChanged] = []
    stage.console.bus.listen(MediaChanged, changed.append)
    found = await media.fetch(message)
    assert (found.state, found.size) == ("here", len(await media.content(message)))
    assert found.width and found.height
    await media.fetch(message)
    assert stage.asked("download_media") == 1
    assert len(changed) == 1
    content = await media.content(message)
    for path in stage.data_dir.media.iterdir():
        assert content[:64] not in path.read_bytes()
    target = tmp_path / "saved.jpg"
    await media.save_as(message, target)
    assert target.read_bytes() == content


def test_a_copy_is_whole_or_what_was_there_before_stays(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "kitchen.jpg"
    target.write_bytes(b"an older copy")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, before[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_copy(target, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert target.read_bytes() == b"an older copy"
    assert list(tmp_path.iterdir()) == [target]


async def test_a_file_that_several_ask_for_at_once_is_fetched_once(stage: Stage) -> None:
    """As a picture in sight that is pressed while it comes by itself."""
    _, message = await with_file(stage)
    fetch = stage.console.media.fetch
    for _ in range(2):
        found = await asyncio.gather(fetch(message), fetch(message), fetch(message))
        assert [one.state for one in found] == ["here"] * 3
        assert len(list(stage.data_dir.media.iterdir())) == 1
    assert stage.asked("download_media") == 1


async def test_who_asked_for_a_file_meanwhile_hears_why_it_did_not_come(stage: Stage) -> None:
    """Else a note that is pressed while it is fetched would have to be fetched first."""
    _, message = await with_file(stage)
    stage.faults("download_media:404")
    fetch = stage.console.media.fetch
    found = await asyncio.gather(fetch(message), fetch(message), return_exceptions=True)
    assert [type(one) for one in found] == [ProviderError, ProviderError]
    assert stage.asked("download_media") == 1


async def test_a_file_that_was_taken_out_of_the_folder_is_fetched_again(stage: Stage) -> None:
    """As after a backup was brought back on another computer."""
    _, message = await with_file(stage)
    media = stage.console.media
    await media.fetch(message)
    content = await media.content(message)
    for path in stage.data_dir.media.iterdir():
        path.unlink()
    with pytest.raises(SettingsError, match="is gone from the data folder"):
        await media.content(message)
    await media.fetch(message)
    assert await media.content(message) == content
    assert stage.asked("download_media") == 2


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "The disk that holds media is full"),
        (errno.EACCES, "can’t be read or kept: Permission denied"),
    ],
)
async def test_what_cannot_be_kept_is_told_and_leaves_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    _, message = await with_file(stage)
    media = stage.console.media

    def write(path: Path, content: bytes) -> int:
        with path.open("wb") as half:
            half.write(content[:10])
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", write)
        with pytest.raises(StoreError, match=told):
            await media.fetch(message)
    assert not list(stage.data_dir.media.iterdir())
    [row] = await stage.console.conversations.messages([message])
    # it is no failure of the provider's, four of which would stop all downloads
    assert row.media is not None and row.media.state == "remote"
    assert (await media.fetch(message)).state == "here"


async def test_a_file_that_cannot_be_read_is_told(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, message = await with_file(stage)
    media = stage.console.media
    await media.fetch(message)

    def refuse(path: Path) -> bytes:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(StoreError, match="Permission denied"):
        await media.content(message)


async def test_downloads_stop_before_the_fifth_failure(stage: Stage) -> None:
    chat, message = await with_file(stage)
    stage.faults("download_media:404")
    with pytest.raises(ProviderError):
        await stage.console.media.fetch(message)
    [failed] = await stage.console.conversations.messages([message])
    assert failed.media is not None and failed.media.state == "failed"
    # three more files of the account failed within the hour
    await stage.console.database.write(
        lambda one: one.execute(
            "INSERT INTO media (message_id, state, tried_at) SELECT id, 'failed', ? FROM messages"
            " WHERE chat_id = ? AND id <> ? AND id NOT IN (SELECT message_id FROM media) LIMIT 3",
            (stage.clock.now_ms(), chat, message),
        )
    )
    asked = stage.asked("download_media")
    with pytest.raises(SettingsError) as caught:
        await stage.console.media.fetch(message)
    assert "fifth" in caught.value.did
    assert stage.asked("download_media") == asked


@pytest.mark.parametrize("fault", ["html", "503", "nothing"])
async def test_a_gateway_in_trouble_stops_no_downloads(stage: Stage, fault: str) -> None:
    """As with the one above, where the gateway does not count them at all."""
    _, message = await with_file(stage)
    media = stage.console.media
    stage.faults(f"download_media:{fault}")
    with pytest.raises(ProviderError):
        await media.fetch(message)
    assert media.is_unlucky(message)
    assert await stage.sql("SELECT state, tried_at FROM media WHERE message_id = ?", message) == [
        ("failed", 0)
    ]
    stage.faults("download_media:404")
    with pytest.raises(ProviderError):
        await media.fetch(message)
    assert not media.is_unlucky(message), "this one is not there"
    stage.faults(f"download_media:{fault}")
    with pytest.raises(ProviderError):
        await media.fetch(message)
    assert media.is_unlucky(message)
    stage.faults("")
    assert (await media.fetch(message)).state == "here"
    assert not media.is_unlucky(message), "nothing is left to ask for"


async def test_downloads_that_never_came_to_the_provider_stop_none(stage: Stage) -> None:
    chat, message = await with_file(stage)
    [account] = await stage.console.accounts.all()
    await stage.console.accounts.update(account.id, base_url="http://127.0.0.1:9")
    await stage.console.database.write(
        lambda one: one.execute(
            "INSERT INTO media (message_id, state, tried_at) SELECT id, 'failed', ? FROM messages"
            " WHERE chat_id = ? AND id <> ? AND id NOT IN (SELECT message_id FROM media) LIMIT 3",
            (stage.clock.now_ms(), chat, message),
        )
    )
    for _ in range(2):
        with pytest.raises(ProviderError):
            await stage.console.media.fetch(message)
    [failed] = await stage.console.conversations.messages([message])
    assert failed.media is not None and failed.media.state == "failed" and failed.media.reason
    await stage.console.accounts.update(account.id, base_url=account.base_url)
    assert (await stage.console.media.fetch(message)).state == "here"


async def test_copies_and_the_recovery_key(stage: Stage) -> None:
    await told(stage)
    keeping = stage.console.safekeeping
    made = await keeping.backup_now()
    assert [one.path for one in await keeping.backups()] == [made]
    copy = connect(made, stage.master.subkey("console.db"), read_only=True)
    try:
        counted = copy.execute("SELECT count(*) FROM messages").fetchone()[0]
    finally:
        copy.close()
    assert counted == (await stage.sql("SELECT count(*) FROM messages"))[0][0] > 0
    again = type(stage.master).from_recovery_key(keeping.recovery_key())
    assert again.subkey("console.db") == stage.master.subkey("console.db")


async def test_a_damaged_page_is_told(stage: Stage, expected_logs: Callable[..., None]) -> None:
    assert await stage.console.safekeeping.check_now()
    told: list[StoreDamageFound] = []
    stage.console.bus.listen(StoreDamageFound, told.append)
    file = stage.console.data_dir.cache_file
    await stage.console.database.write(lambda one: one.execute("PRAGMA user_version = 1"))
    with file.open("r+b") as raw:
        raw.seek(4_096 * 3 + 100)
        good = raw.read(64)
        raw.seek(4_096 * 3 + 100)
        raw.write(b"\x00" * 64)
    expected_logs("is damaged", logger="app.services.safekeeping")
    assert not await stage.console.safekeeping.check_now()
    with file.open("r+b") as raw:
        raw.seek(4_096 * 3 + 100)
        raw.write(good)
    assert [one.what for one in told] == ["console.db is damaged."]


async def test_a_new_name_is_found_at_once_and_an_old_one_no_more(stage: Stage) -> None:
    chat = await told(stage)
    conversations = stage.console.conversations
    await conversations.know_names()
    assert not await conversations.chats(ChatTab.ALL, text="plumber")
    await conversations.rename(chat, "The Plumber")
    [found] = await conversations.chats(ChatTab.ALL, text="plumb the")
    assert found.id == chat
    search = stage.console.search
    for typed in ("tpl", "plumber"):  # letters of the name in their order, and a word of it
        seen = await asyncio.wrap_future(search.called(typed, 5))
        assert [one.id for one in seen] == [chat]
    await conversations.rename(chat, "Somebody")
    assert not await conversations.chats(ChatTab.ALL, text="plumber")
