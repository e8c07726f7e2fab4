"""A quote and files that wait outlive the program, and go with their message or their person."""

from __future__ import annotations

import asyncio
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreError, StoreFull
from app.domain.messages import Kind
from app.services.begun import Beginning
from app.services.events import ChatsChanged
from app.store import begun
from app.store.connection import Connection
from app.ui.pages.chats import composer_begun
from app.ui.pages.chats.page import ChatsPage
from app.ui.telling import toasts_of
from tests.ui.chats_page import page_on, written
from tests.ui.test_chats_files import DIGITS, drop, photo
from tests.unit.services.stage import Stage
from tests.waiting import until, until_so


async def asked(stage: Stage) -> tuple[int, int]:
    """A chat, and a message in it that can be quoted."""
    chat = await stage.chat(await stage.account("recoverleadx"), DIGITS)
    stage.console.settings.set("undo_seconds", 10)
    return chat, await written(stage, chat)


def kept(stage: Stage) -> dict[int, tuple[int, list[str]]]:
    """What the disk holds: by chat the quoted message and the names of the files."""
    found = stage.console.database.read_now(begun.everywhere)
    return {
        chat: (one["quoted"], [file["name"] for file in one["files"]])
        for chat, one in found.items()
    }


def sealed(stage: Stage) -> list[str]:
    folder = stage.data_dir.media
    return [one.name for one in folder.glob("out-*")] if folder.is_dir() else []


async def begin(page: ChatsPage, stage: Stage, quoted: int, picture: Path) -> None:
    """Quotes a message and drops a picture; both are on the disk."""
    [row] = await stage.console.conversations.messages([quoted])
    page.composer.quote(row)
    drop(page, picture)
    wanted = (quoted, [picture.name])
    chat = page.composer.chat
    assert chat is not None
    await until(lambda: kept(stage) == {chat.id: wanted})


async def test_a_quote_and_files_wait_over_a_restart_and_go_out_once(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    chat, quoted = await asked(stage)
    picture = photo(tmp_path)
    async with page_on(stage, chat) as page:
        await begin(page, stage, quoted, picture)
    await asyncio.to_thread(picture.unlink)  # what was chosen is not needed any more
    await stage.open()
    async with page_on(stage, chat) as page:
        composer = page.composer
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])
        await until(lambda: composer.files.files[0].image is not None)
        assert composer.box.files.isVisible()
        assert composer.box.quote.isVisible()
        before = sealed(stage)
        assert len(before) == 1
        qtbot.keyClicks(composer.box.text, "These")
        qtbot.keyClick(composer.box.text, Qt.Key.Key_Return)
        await until(composer.undo_bar.isVisible)
        rows = await stage.console.conversations.page(chat)
        assert [(row.kind, row.text, row.quoted) for row in rows[1:]] == [
            (Kind.IMAGE, "These", "wamid.q")
        ]
        # the message took both in its own transaction, and the same sealed file
        assert kept(stage) == {}
        assert rows[1].media is not None
        assert sealed(stage) == before == [rows[1].media.path]
        composer.undo_bar.take_back()
        await until(lambda: kept(stage) == {chat: (quoted, ["tiles.png"])})
        assert sealed(stage) == before


async def test_what_is_taken_out_leaves_nothing_behind(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    chat, quoted = await asked(stage)
    async with page_on(stage, chat) as page:
        composer = page.composer
        await begin(page, stage, quoted, photo(tmp_path))
        qtbot.mouseClick(composer.box.files.cards[0].close_button, Qt.MouseButton.LeftButton)
        composer.quote(None)
        await until(lambda: kept(stage) == {} and sealed(stage) == [])
    await stage.open()
    async with page_on(stage, chat) as page:
        await until(lambda: page.list.model.chats == 1)
        assert page.composer.files.files == []
        assert page.composer.box.quote.isHidden()


async def test_a_file_that_is_gone_meanwhile_says_so(stage: Stage, tmp_path: Path) -> None:
    chat, quoted = await asked(stage)
    async with page_on(stage, chat) as page:
        await begin(page, stage, quoted, photo(tmp_path))
    for name in sealed(stage):
        (stage.data_dir.media / name).unlink()
    await stage.open()
    async with page_on(stage, chat) as page:
        composer = page.composer
        await until(lambda: bool(composer.files.files) and bool(composer.files.files[0].problem))
        assert "gone from the data folder" in composer.files.files[0].problem
        assert not composer.box.send.isEnabled()


@pytest.mark.parametrize("has_it", [False, True])
async def test_what_is_begun_before_the_rest_is_read_waits_beside_it(
    stage: Stage, tmp_path: Path, has_it: bool
) -> None:
    chat, quoted = await asked(stage)
    async with page_on(stage, chat) as page:
        await begin(page, stage, quoted, photo(tmp_path))
        if not has_it:
            quoted = 0
            page.composer.quote(None)
            await until(lambda: kept(stage) == {chat: (0, ["tiles.png"])})
    await stage.open()
    service, wanted = stage.console.begun, asyncio.Event()
    waited = await service.everywhere()

    async def late() -> dict[int, Beginning]:
        await wanted.wait()
        return waited

    service.everywhere = late  # type: ignore[method-assign]
    async with page_on(stage, chat) as page:
        files = page.composer.files
        drop(page, photo(tmp_path, "walls.png"))
        if has_it:
            files.choose_again(chat, waited[chat].files[0])
        await until(lambda: len(files.sealed(chat)) == 1 + has_it)
        assert kept(stage) == {chat: (quoted, ["tiles.png"])}
        wanted.set()
        await until(lambda: len(kept(stage)[chat][1]) > 1)
        assert (kept(stage)[chat][0], sorted(kept(stage)[chat][1])) == (
            quoted,
            ["tiles.png", "walls.png"],
        )
        assert [one.chosen.name for one in files.files] == kept(stage)[chat][1]
        assert page.composer.box.quote.isVisible() == has_it


async def test_what_is_begun_before_nothing_is_read_is_kept(stage: Stage) -> None:
    chat, quoted = await asked(stage)
    [row] = await stage.console.conversations.messages([quoted])
    service, wanted = stage.console.begun, asyncio.Event()
    read = service.everywhere

    async def late() -> dict[int, Beginning]:
        await wanted.wait()
        return await read()

    service.everywhere = late  # type: ignore[method-assign]
    async with page_on(stage, chat) as page:
        page.composer.quote(row)
        wanted.set()
        await until(lambda: kept(stage) == {chat: (quoted, [])})


async def test_what_could_not_be_kept_is_told_and_kept_by_the_next_change(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat, quoted = await asked(stage)
    [row] = await stage.console.conversations.messages([quoted])

    def full(*_: object) -> None:
        raise StoreFull("There is no room left on the disk.")

    async with page_on(stage, chat) as page:
        host = toasts_of(page)
        assert host is not None
        for chosen, then in ((row, {chat: (quoted, [])}), (None, {})):
            told = len(host.history)
            with monkeypatch.context() as during:
                during.setattr(begun, "put", full)
                page.composer.quote(chosen)
                await until(lambda: len(host.history) > told)  # noqa: B023
            assert host.history[-1].text == "There is no room left on the disk."
            page.composer.quote(chosen)
            await until(lambda: kept(stage) == then)  # noqa: B023


async def test_what_the_disk_did_not_take_is_kept_once_it_has_room(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat, quoted = await asked(stage)
    [row] = await stage.console.conversations.messages([quoted])
    tries, room = list[str](), asyncio.Event()
    talk = stage.console.conversations
    real_put, real_draft = begun.put, talk.save_draft

    def put(connection: Connection, *rest: Any) -> None:
        tries.append("quote")
        if not room.is_set():
            raise StoreFull("There is no room left on the disk.")
        real_put(connection, *rest)

    async def save_draft(*given: Any) -> None:
        tries.append("draft")
        if not room.is_set():
            raise StoreFull("There is no room left on the disk.")
        await real_draft(*given)

    async def saved() -> bool:
        [found] = await talk.chats_by_id([chat])
        return found.draft == "Half a sentence"

    monkeypatch.setattr(begun, "put", put)
    monkeypatch.setattr(talk, "save_draft", save_draft)
    monkeypatch.setattr(composer_begun, "AGAIN_MS", 20)
    async with page_on(stage, chat) as page:
        host = toasts_of(page)
        assert host is not None
        page.composer.quote(row)
        page.composer.box.text.set_text("Half a sentence")
        page.composer.save_draft()
        await until(lambda: tries.count("quote") > 2 and tries.count("draft") > 2)
        assert len(host.history) == 2, "each is told once, however often it is tried"
        room.set()
        await until(lambda: kept(stage) == {chat: (quoted, [])})
        await until_so(saved)
        count = len(tries)
        await page._tasks.idle()
        assert not page.composer.begun._again.isActive()
        assert len(tries) == count


async def test_a_draft_that_the_disk_did_not_take_is_written_as_the_page_closes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat, _ = await asked(stage)

    async def full(*_: object) -> None:
        raise StoreFull("There is no room left on the disk.")

    async with page_on(stage, chat) as page:
        host = toasts_of(page)
        assert host is not None
        with monkeypatch.context() as during:
            during.setattr(stage.console.conversations, "save_draft", full)
            page.composer.box.text.set_text("Half a sentence")
            page.composer.save_draft()
            await until(lambda: bool(host.history))
        await page.close_page()
        [found] = await stage.console.conversations.chats_by_id([chat])
        assert found.draft == "Half a sentence"


async def test_what_waited_comes_back_with_the_next_change_where_it_could_not_be_read(
    stage: Stage, tmp_path: Path
) -> None:
    chat, quoted = await asked(stage)
    async with page_on(stage, chat) as page:
        await begin(page, stage, quoted, photo(tmp_path))
    await stage.open()
    service = stage.console.begun
    read = service.everywhere

    async def fails() -> dict[int, Beginning]:
        service.everywhere = read  # type: ignore[method-assign]
        raise StoreError("The disk failed.")

    service.everywhere = fails  # type: ignore[method-assign]
    async with page_on(stage, chat) as page:
        host = toasts_of(page)
        assert host is not None
        await until(lambda: bool(host.history))
        assert page.composer.files.files == []
        drop(page, photo(tmp_path, "walls.png"))
        await until(lambda: kept(stage) == {chat: (quoted, ["tiles.png", "walls.png"])})


async def test_what_was_begun_as_the_page_closes_is_kept(stage: Stage) -> None:
    chat, quoted = await asked(stage)
    [row] = await stage.console.conversations.messages([quoted])
    async with page_on(stage, chat) as page:
        await page._tasks.idle()
        free = threading.Event()
        stage.console.database.submit_write(lambda _: free.wait())
        page.composer.quote(row)
        closing = asyncio.ensure_future(page.close_page())
        await until(lambda: page._tasks.closed)
        free.set()
        await closing
        await stage.console.database.write(lambda _: None)
        assert kept(stage) == {chat: (quoted, [])}


async def test_a_start_sweeps_nothing_away_that_waits(stage: Stage, tmp_path: Path) -> None:
    chat, quoted = await asked(stage)
    async with page_on(stage, chat) as page:
        await begin(page, stage, quoted, photo(tmp_path))
        [name] = sealed(stage)
        long_ago = stage.clock.now() - 3 * 86_400
        for one in (name, "out-nobodys"):
            (stage.data_dir.media / one).touch()
            os.utime(stage.data_dir.media / one, (long_ago, long_ago))
        assert await stage.console.staging.sweep() == 1
        assert sealed(stage) == [name]


async def test_nothing_of_an_erased_chat_stays_though_another_is_open(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    chat, quoted = await asked(stage)
    [first] = await stage.console.conversations.chats_by_id([chat])
    other = await stage.console.conversations.start_chat(first.number_id, "14155550143")
    async with page_on(stage, chat) as page:
        composer = page.composer
        await begin(page, stage, quoted, photo(tmp_path))
        qtbot.keyClicks(composer.box.text, "half a thought")
        page.open_chat(other)
        await until(lambda: page.chat is not None and page.chat.id == other)
        assert {chat} <= composer.begun.chats

        def erase(connection: Connection) -> None:
            begun.forget(connection, [chat])
            connection.execute("DELETE FROM chats WHERE id = ?", (chat,))

        await stage.console.database.write(erase)
        stage.console.bus.publish(ChatsChanged(frozenset()))
        await until(lambda: chat not in composer.drafts)
        assert composer.begun.quote(chat) is None
        assert composer.files.sealed(chat) == []
        # nor a file that was sealed in that moment, so that nothing named it
        await until(lambda: not sealed(stage))
        # nor does a late write bring it back
        stage.console.begun.keep(chat, quoted, [])
        await stage.console.database.write(lambda connection: None)
        rows = "SELECT count(*) FROM settings WHERE name LIKE 'begun:%'"
        assert await stage.sql(rows) == [(0,)]


async def test_a_removed_account_takes_what_waited_along(stage: Stage, tmp_path: Path) -> None:
    chat, quoted = await asked(stage)
    async with page_on(stage, chat) as page:
        await begin(page, stage, quoted, photo(tmp_path))
        [account] = await stage.console.accounts.all()
        await stage.console.accounts.remove(account.id)

        async def nothing() -> bool:
            rows = "SELECT count(*) FROM settings WHERE name LIKE 'begun:%'"
            return await stage.sql(rows) == [(0,)]

        await until_so(nothing)
