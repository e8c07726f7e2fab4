"""The collision guard: an answer from elsewhere holds the draft that was begun before it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.messages import Direction, Status
from app.domain.rows import MessageRow
from app.services.console import Console
from app.services.events import ChatsChanged, MessagesChanged
from app.store import chats
from app.store.connection import Connection
from app.ui.pages.chats.collision import CollisionBar
from app.ui.pages.chats.composer_text import ComposerText
from app.ui.pages.chats.page import ChatsPage
from tests.ui import chats_scene
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import NOW, Scene
from tests.waiting import until


async def answered(console: Console, scene: Scene, chat: int, text: str, when: int) -> None:
    """An answer that the phone gave."""

    def work(connection: Connection) -> int:
        writer = chats_scene.Writer(connection, scene)
        made = writer.message(chat, text, when, Direction.OUT, status=Status.SENT)
        chats.settle(connection, chat)
        return made

    made = await console.database.write(work)
    console.bus.publish(MessagesChanged(chat, frozenset({made})))
    console.bus.publish(ChatsChanged(frozenset({chat})))


async def ours(console: Console, chat: int) -> list[MessageRow]:
    rows = await console.conversations.page(chat, None, 50)
    return [row for row in rows if row.text.startswith("Mine")]


async def begun(
    page: ChatsPage, scene: Scene, qtbot: QtBot, text: str = "Mine"
) -> tuple[int, ComposerText, CollisionBar]:
    """A text is begun in a chat: the chat, where the text stands, and the bar over it."""
    chat = await opened(page, scene, "Priya Raman")
    box = page.composer.box.text
    qtbot.keyClicks(box, text)
    return chat, box, page.composer.collision


async def add_plan(page: ChatsPage, folder: Path) -> None:
    """A file is chosen."""
    plan = folder / "plan.pdf"
    await asyncio.to_thread(plan.write_bytes, b"%PDF-1.7 the plan")
    page.composer.files.add([plan], QImage())


async def sent(page: ChatsPage, qtbot: QtBot) -> None:
    """Enter, until what was begun stands in the timeline."""
    qtbot.keyClick(page.composer.box.text, Qt.Key.Key_Return)
    await written(page, 1)


async def held(page: ChatsPage, answer: str) -> None:
    """Waits until an answer from elsewhere holds what was to be sent."""
    bar = page.composer.collision
    await until(bar.isVisible)
    assert answer in bar.said.text()


def later(console: Console, ms: int) -> None:
    """The clock stands so long after the beginning."""
    console.clock.ms = NOW + ms  # type: ignore[attr-defined]


async def written(page: ChatsPage, count: int) -> None:
    """Waits until so many of our own texts stand in the timeline."""
    model = page.timeline.model

    def found() -> bool:
        rows = [model.entry(at).row for at in range(model.rowCount())]
        return sum(row.text.startswith("Mine") for row in rows) == count

    await until(found)


@on_page
async def test_an_answer_from_elsewhere_holds_the_draft(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat, box, bar = await begun(page, scene, qtbot, "Mine is this")
    await answered(console, scene, chat, "It left this morning.", NOW + 1_000)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await held(page, "It left this morning.")
    assert "another desk" in bar.title.text()
    assert box.text() == "Mine is this"
    assert await ours(console, chat) == []
    assert QApplication.focusWidget() is bar.edit_button
    # Edit: it was seen, and goes out next time
    qtbot.keyClick(bar.edit_button, Qt.Key.Key_Space)
    assert bar.isHidden()
    assert box.hasFocus()
    later(console, 2_000)
    qtbot.keyClicks(box, " too")
    await sent(page, qtbot)
    assert [row.text for row in await ours(console, chat)] == ["Mine is this too"]


@on_page
async def test_send_anyway_sends_what_was_held(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat, box, bar = await begun(page, scene, qtbot)
    await answered(console, scene, chat, "One.", NOW + 1_000)
    await answered(console, scene, chat, "Two.", NOW + 2_000)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await until(bar.isVisible)
    assert "2 messages" in bar.title.text()
    later(console, 3_000)
    qtbot.mouseClick(bar.send_button, Qt.MouseButton.LeftButton)

    await written(page, 1)
    assert [row.text for row in await ours(console, chat)] == ["Mine"]
    assert bar.isHidden()


@on_page
async def test_what_comes_while_it_is_held_holds_it_again(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat, box, bar = await begun(page, scene, qtbot)
    await answered(console, scene, chat, "One.", NOW + 1_000)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await until(bar.isVisible)
    await answered(console, scene, chat, "Two.", NOW + 2_000)
    later(console, 3_000)
    qtbot.mouseClick(bar.send_button, Qt.MouseButton.LeftButton)
    await until(lambda: bar.isVisible() and "Two." in bar.said.text())
    assert "2 messages" not in bar.title.text(), "the first was seen"
    assert await ours(console, chat) == []
    qtbot.mouseClick(bar.send_button, Qt.MouseButton.LeftButton)
    await written(page, 1)
    assert bar.isHidden()


@on_page
async def test_own_sends_and_older_answers_hold_nothing(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Priya Raman")
    box = page.composer.box.text
    await answered(console, scene, chat, "Earlier.", NOW - 60_000)
    qtbot.keyClicks(box, "Mine 1")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, "Mine 2")
    later(console, 5_000)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await written(page, 2)
    assert page.composer.collision.isHidden()
    assert [row.text for row in await ours(console, chat)] == ["Mine 1", "Mine 2"]


@on_page
async def test_a_draft_remembers_when_it_was_begun(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat, box, _bar = await begun(page, scene, qtbot)
    await opened(page, scene, "Marcus Bell")
    await until(lambda: page.composer.chat is not None and page.composer.chat.id != chat)
    await answered(console, scene, chat, "Meanwhile.", NOW + 1_000)
    later(console, 60_000)
    await opened(page, scene, "Priya Raman")
    assert box.text() == "Mine"
    assert page.composer.watch.begun == NOW
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await held(page, "Meanwhile.")


@on_page
async def test_a_file_alone_is_held_as_words_are(
    page: ChatsPage, console: Console, scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Priya Raman")
    composer = page.composer
    await add_plan(page, tmp_path)
    await until(lambda: bool(composer.files.files) and composer.box.send.isEnabled())
    await opened(page, scene, "Marcus Bell")
    await answered(console, scene, chat, "Here is the plan.", NOW + 1_000)
    later(console, 60_000)
    await opened(page, scene, "Priya Raman")
    await until(composer.box.send.isEnabled)
    for _ in range(2):  # as long as it was not looked at
        qtbot.mouseClick(composer.box.send, Qt.MouseButton.LeftButton)
        await held(page, "Here is the plan.")
        assert [one.chosen.name for one in composer.files.files] == ["plan.pdf"]
        assert await console.database.read(
            lambda one: one.execute("SELECT count(*) FROM outbox").fetchone()
        ) == (0,)
        await until(composer.box.send.isEnabled)
    qtbot.mouseClick(composer.collision.send_button, Qt.MouseButton.LeftButton)
    await until(lambda: not composer.files.files and not composer.sending.busy)
    assert composer.collision.isHidden()
    assert await console.database.read(
        lambda one: one.execute("SELECT count(*) FROM outbox").fetchone()
    ) == (1,)


@on_page
async def test_who_answered_while_a_send_could_be_taken_back_holds_it_then(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat, box, _bar = await begun(page, scene, qtbot)
    await sent(page, qtbot)
    await answered(console, scene, chat, "The phone was faster.", NOW + 1_000)
    later(console, 2_000)
    page.composer.undo_bar.take_back()
    await until(lambda: box.text() == "Mine")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await held(page, "The phone was faster.")
    assert await ours(console, chat) == []


@on_page
async def test_a_text_that_came_back_to_a_chat_and_was_deleted_holds_nothing_after_it(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat, box, bar = await begun(page, scene, qtbot)
    await sent(page, qtbot)
    await opened(page, scene, "Marcus Bell")
    page.composer.undo_bar.take_back()
    await until(lambda: page.composer.drafts.text(chat) == "Mine")
    await opened(page, scene, "Priya Raman")
    assert box.text() == "Mine"
    assert page.composer.watch.since == NOW
    box.clear()
    assert page.composer.watch.since == 0
    await answered(console, scene, chat, "The phone was faster.", NOW + 1_000)
    later(console, 3_600_000)
    qtbot.keyClicks(box, "Mine, begun later")
    await sent(page, qtbot)
    assert [row.text for row in await ours(console, chat)] == ["Mine, begun later"]
    assert bar.isHidden()


@on_page
async def test_a_text_that_came_back_while_another_chat_was_open_is_held(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat, box, _bar = await begun(page, scene, qtbot)
    await sent(page, qtbot)
    await opened(page, scene, "Marcus Bell")
    await answered(console, scene, chat, "The phone was faster.", NOW + 1_000)
    later(console, 2_000)
    page.composer.undo_bar.take_back()
    await until(lambda: page.composer.drafts.text(chat) == "Mine")
    await opened(page, scene, "Priya Raman")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await held(page, "The phone was faster.")
    assert await ours(console, chat) == []


@pytest.mark.parametrize("elsewhere", [False, True], ids=["open", "another chat is open"])
@on_page
async def test_files_that_came_back_are_held_though_their_words_were_deleted(
    page: ChatsPage,
    console: Console,
    scene: Scene,
    tmp_path: Path,
    qtbot: QtBot,
    elsewhere: bool,
) -> None:
    chat = await opened(page, scene, "Priya Raman")
    composer = page.composer
    box = composer.box.text
    await add_plan(page, tmp_path)
    qtbot.keyClicks(box, "Mine")
    await until(lambda: bool(composer.files.files) and composer.box.send.isEnabled())
    await sent(page, qtbot)
    if elsewhere:
        await opened(page, scene, "Marcus Bell")
    await answered(console, scene, chat, "Here is the plan.", NOW + 1_000)
    later(console, 2_000)
    composer.undo_bar.take_back()
    await until(lambda: chat in composer.files.chats and not composer.sending.busy)
    if elsewhere:
        await opened(page, scene, "Priya Raman")
    await until(lambda: bool(composer.files.files) and box.text() == "Mine")
    box.clear()
    assert composer.watch.since == NOW
    await until(composer.box.send.isEnabled)
    qtbot.mouseClick(composer.box.send, Qt.MouseButton.LeftButton)
    await held(page, "Here is the plan.")
    assert await ours(console, chat) == []
