"""When the open chat counts as read, and that it is left unread where somebody says so."""

from __future__ import annotations

from asyncio import wrap_future
from concurrent.futures import Future
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.console import Console
from app.services.events import ChatsChanged
from app.store import chats
from app.ui.models.chats import ITEM_ROLE
from app.ui.pages.chats.page import ChatsPage
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import MINUTE, NOW, Scene
from tests.ui.test_chats_page import write
from tests.waiting import until

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


async def unread(console: Console, chat: int) -> int:
    [row] = await console.conversations.chats_by_id([chat])
    return row.unread


async def read_by(marked: list[int], chat: int) -> None:
    """In the place of what marks a chat as read."""
    marked.append(chat)


async def settled(page: ChatsPage) -> None:
    """Returns once nothing that the page began is under way."""
    await until(lambda: not page._tasks.busy)


async def left_unread(page: ChatsPage, qtbot: QtBot) -> None:
    """Ctrl+U in the composer of the open chat; returns once the page knows."""
    page.composer.focus_text()
    assert page.reading.watched()
    qtbot.keyClick(page.composer.box.text, Qt.Key.Key_U, CTRL)
    await until(lambda: page.chat is not None and page.chat.unread == 1)
    await settled(page)


async def left_open(page: ChatsPage, scene: Scene, qtbot: QtBot) -> int:
    """Opens a chat and leaves it unread."""
    chat = await opened(page, scene, "Marcus Bell")
    await left_unread(page, qtbot)
    return chat


@on_page
async def test_the_open_chat_is_left_unread_until_it_is_opened_again(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await left_open(page, scene, qtbot)
    assert await unread(console, chat) == 1
    # whatever else changes about it, and who comes back to the window, it is not read by that
    await console.conversations.rename(chat, "Marcus")
    await until(lambda: page.chat is not None and page.chat.name == "Marcus")
    page.hide()
    page.show()
    await settled(page)
    assert await unread(console, chat) == 1
    # nor by what is said in it meanwhile
    await write(console, scene, chat, "One thing more", NOW + MINUTE)
    await until(lambda: page.chat is not None and page.chat.unread == 2)
    await settled(page)
    assert await unread(console, chat) == 2
    qtbot.keyClick(page, Qt.Key.Key_Down, ALT)
    await until(lambda: page.chat is not None and page.chat.id != chat)
    assert await unread(console, chat) == 2
    qtbot.keyClick(page, Qt.Key.Key_Up, ALT)
    await until(lambda: page.chat is not None and page.chat.id == chat)
    await until(lambda: page.chat is not None and page.chat.unread == 0)
    assert await unread(console, chat) == 0


@on_page
async def test_a_chat_that_was_left_unread_is_read_by_pressing_it_or_answering(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await left_open(page, scene, qtbot)
    view = page.list.view
    at = view.visualRect(page.list.model.index(page.list.model.place(chat))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    await until(lambda: page.chat is not None and page.chat.unread == 0)
    await left_unread(page, qtbot)
    qtbot.keyClicks(page.composer.box.text, "On my way")
    qtbot.keyClick(page.composer.box.text, Qt.Key.Key_Return)
    await until(lambda: page.chat is not None and page.chat.unread == 0)
    assert await unread(console, chat) == 0
    # and what comes then is seen as ever
    await left_unread(page, qtbot)
    page.chat_menu.marked.emit(chat, False)
    console.bus.publish(ChatsChanged(frozenset({chat})))
    await until(lambda: page.chat is not None and page.chat.unread == 0)


@on_page
async def test_a_chat_stays_left_unread_while_others_are_marked(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await left_open(page, scene, qtbot)
    [other] = await console.conversations.chats_by_id([scene.chats["Delivery board"]])
    page.chat_menu.mark_unread(other)
    await settled(page)
    page.hide()
    page.show()
    await settled(page)
    assert await unread(console, chat) == 1


@on_page
async def test_what_came_behind_the_list_is_read_where_its_chat_is_pressed(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    page.window().resize(620, 800)
    await until(lambda: page.panes.one_pane)
    chat = await opened(page, scene, "Marcus Bell")
    await settled(page)
    page.back_to_list()
    await console.database.write(lambda one: chats.set_unread(one, chat, 2))
    console.bus.publish(ChatsChanged(frozenset({chat})))
    await until(lambda: page.chat is not None and page.chat.unread == 2)
    await settled(page)
    view = page.list.view
    at = view.visualRect(page.list.model.index(page.list.model.place(chat))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.timeline.isVisible()
    await settled(page)
    assert await unread(console, chat) == 0


@on_page
async def test_a_chat_that_is_pressed_is_not_read_before_its_messages_are_there(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Delivery board")
    await settled(page)
    assert page.timeline.view.at_bottom
    chat = scene.chats["Marcus Bell"]
    await console.database.write(lambda one: chats.set_unread(one, chat, 2))
    console.bus.publish(ChatsChanged(frozenset({chat})))
    listed = page.list.model
    await until(lambda: listed.index(listed.place(chat)).data(ITEM_ROLE).unread == 2)
    await settled(page)
    marked: list[int] = []
    monkeypatch.setattr(page.timeline._feed, "came", lambda _: False)
    notes = SimpleNamespace(mark_read=lambda one: read_by(marked, one))
    monkeypatch.setattr(page.reading, "_console", SimpleNamespace(conversations=notes))
    coming = console.conversations.coming
    slow: Future[object] = Future()
    monkeypatch.setattr(console.conversations, "coming", lambda *_: slow)
    view = page.list.view
    at = view.visualRect(page.list.model.index(page.list.model.place(chat))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.chat is not None
    assert page.chat.id == chat
    assert page.chat.unread == 2
    await until(lambda: not page.timeline.skeleton.isHidden())
    assert not marked
    # nor where something else of it changes meanwhile
    page.refresh(page.chat)
    assert not marked
    slow.set_result(await wrap_future(coming(chat, 20)))
    await until(lambda: marked == [chat])
