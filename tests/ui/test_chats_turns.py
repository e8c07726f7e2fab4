"""Which chat is opened and written to, where one that was asked for is still on its way."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui.pages.chats.new_chat import NewChatDialog
from app.ui.pages.chats.page import ChatsPage
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import Scene
from tests.waiting import until

A, B = "Priya Raman", "Tom Okafor"


class Held:
    """Rows of chats that are read come only once they are let go."""

    def __init__(self, console: Console, patch: pytest.MonkeyPatch) -> None:
        self.asked: list[int] = []
        self._go = asyncio.Event()
        self._read = console.conversations.chats_by_id
        self.gone: set[int] = set()
        patch.setattr(console.conversations, "chats_by_id", self._late)

    async def _late(self, ids: Sequence[int]) -> list[ChatRow]:
        self.asked += ids
        await self._go.wait()
        return await self._read([one for one in ids if one not in self.gone])

    def go(self) -> None:
        self._go.set()


async def rows_of(console: Console, scene: Scene, *names: str) -> list[ChatRow]:
    rows = {one.id: one for one in await console.conversations.chats_by_id(scene.chats.values())}
    return [rows[scene.chats[name]] for name in names]


async def settled(page: ChatsPage) -> None:
    await until(lambda: not page._tasks.busy)


def at(page: ChatsPage) -> int:
    assert page.chat is not None
    return page.chat.id


@on_page
async def test_the_chat_that_was_asked_for_last_stays_open(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    await opened(page, scene, "Marcus Bell")
    a, b = await rows_of(console, scene, A, B)
    page.list.id_chosen.emit(a.id)  # its row is not read yet
    page.list.chosen.emit(b)  # the next key, before anything else runs
    assert at(page) == b.id
    await settled(page)
    assert at(page) == b.id


@on_page
async def test_who_comes_back_to_the_open_chat_stays_there(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    (a,) = await rows_of(console, scene, A)
    page.list.id_chosen.emit(a.id)
    page.list.id_chosen.emit(marcus)
    await settled(page)
    assert at(page) == marcus


@pytest.mark.parametrize("way", ["another", "gone", "elsewhere"])
@on_page
async def test_an_enter_whose_chat_is_left_takes_no_keyboard_later(
    page: ChatsPage,
    console: Console,
    scene: Scene,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    qtbot: QtBot,
) -> None:
    await opened(page, scene, "Marcus Bell")
    a, b = await rows_of(console, scene, A, B)
    view, box = page.list.view, page.composer.box.text
    view.setFocus()
    late = Held(console, monkeypatch)
    page.list.id_chosen.emit(a.id)
    page.list.entered_chat.emit()
    await until(lambda: a.id in late.asked)
    qtbot.keyClicks(view, "lost")
    if way == "gone":
        late.gone.add(a.id)
    elif way == "another":
        page.list.chosen.emit(b)
    else:
        page.open_chat(b.id)
    late.go()
    await settled(page)
    assert view.hasFocus()
    page.list.chosen.emit(a)
    assert at(page) == a.id and view.hasFocus() and not box.toPlainText()


@on_page
async def test_an_enter_goes_with_its_chat_also_where_it_is_pressed_again(
    page: ChatsPage,
    console: Console,
    scene: Scene,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    await opened(page, scene, "Marcus Bell")
    a, b = await rows_of(console, scene, A, B)
    page.list.view.setFocus()
    late = Held(console, monkeypatch)
    for chat in (a.id, b.id, a.id):
        page.list.id_chosen.emit(chat)
        page.list.entered_chat.emit()
        qtbot.keyClicks(page.list.view, "so")
    page.list.id_chosen.emit(a.id)
    page.list.entered_chat.emit()
    qtbot.keyClicks(page.list.view, "on")
    late.go()
    await settled(page)
    assert at(page) == a.id
    assert page.composer.box.text.hasFocus()
    assert page.composer.box.text.toPlainText() == "soon"


@pytest.mark.parametrize("left", [True, False])
@on_page
async def test_a_new_chat_takes_the_keyboard_only_where_it_is_opened(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: Any, left: bool
) -> None:
    await opened(page, scene, "Marcus Bell")
    a, b = await rows_of(console, scene, A, B)

    async def result(_dialog: NewChatDialog) -> int:
        return a.id

    monkeypatch.setattr(NewChatDialog, "result", result)
    late = Held(console, monkeypatch)
    page.opening.new_chat()
    await until(lambda: a.id in late.asked)
    page.list.view.setFocus()
    if left:
        page.list.chosen.emit(b)
    late.go()
    await settled(page)
    assert at(page) == (b if left else a).id
    assert page.list.view.hasFocus() is left
    assert page.composer.box.text.hasFocus() is not left
