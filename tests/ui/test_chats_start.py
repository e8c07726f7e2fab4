"""The Chats page while it starts: what is done on it meanwhile is not undone by the rest."""

from __future__ import annotations

import asyncio
import sys

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.rows import ChatRow
from app.services.begun import Beginning
from app.services.console import Console
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.pages.chats.page import ChatsPage
from tests.ui.chats_page import on_page, opened, shown, started, the_page
from tests.ui.chats_scene import Scene
from tests.waiting import until


class Held:
    """Reading the rows of some chats, to open them, waits until ``go`` is called."""

    def __init__(self, console: Console) -> None:
        self.chats: set[int] = set()
        self.asked = self.read = 0
        self._console, self._gate = console, asyncio.Event()
        self._rows = console.conversations.chats_by_id

    async def __call__(self, ids: list[int]) -> list[ChatRow]:
        if not self.chats.intersection(ids):
            return await self._rows(ids)
        self.asked += 1
        await self._gate.wait()
        rows = await self._rows(ids)
        self.read += 1  # whoever waited goes on in this same turn
        return rows

    async def go(self) -> None:
        self._gate.set()
        await until(lambda: self.read == self.asked)


@pytest.fixture
def held(console: Console, monkeypatch: pytest.MonkeyPatch) -> Held:
    found = Held(console)
    monkeypatch.setattr(console.conversations, "chats_by_id", found)
    return found


@pytest.fixture
def start_held(console: Console, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """The page goes on with its start, behind its list, once the event is set."""
    gate, read = asyncio.Event(), console.begun.everywhere

    async def slowly() -> dict[int, Beginning]:
        await gate.wait()
        return await read()

    monkeypatch.setattr(console.begun, "everywhere", slowly)
    return gate


@on_page
async def test_the_number_a_reply_goes_out_from_is_grouped_once_it_can_be(
    page: ChatsPage, scene: Scene, monkeypatch: pytest.MonkeyPatch, start_held: asyncio.Event
) -> None:
    with monkeypatch.context() as before:
        before.delitem(sys.modules, "phonenumbers", raising=False)  # as at a start
        await opened(page, scene, "Marcus Bell")
        assert " " not in page.composer.foot.sends_from.text().removeprefix("Sends from ")
    start_held.set()
    await started(page)
    assert "+1 628 555" in page.composer.foot.sends_from.text()


@on_page
async def test_a_list_that_opens_while_the_page_starts_stays_open(
    page: ChatsPage, scene: Scene, qtbot: QtBot, start_held: asyncio.Event
) -> None:
    await opened(page, scene, "Priya Raman")
    assert page.details.isVisible()
    box = page.composer.box.text
    box.setFocus()
    await until(box.hasFocus)
    qtbot.keyClicks(box, "/sample")
    await until(lambda: shown(CannedPopup) is not None and box.popup_open)
    start_held.set()
    await started(page)
    assert shown(CannedPopup) is not None
    assert box.popup_open


@on_page
async def test_the_chat_that_was_asked_for_last_is_the_one_that_opens(
    page: ChatsPage, scene: Scene, held: Held
) -> None:
    held.chats = {scene.chats["Tom Okafor"]}
    page.open_chat(scene.chats["Tom Okafor"])
    await until(lambda: held.asked)
    marcus = await opened(page, scene, "Marcus Bell")
    await held.go()
    assert page.chat is not None
    assert page.chat.id == marcus


async def test_the_chat_of_the_last_time_opens_over_none_that_was_chosen_meanwhile(
    console: Console, scene: Scene, held: Held, qtbot: QtBot
) -> None:
    console.settings.set("last_chat", scene.chats["Tom Okafor"])
    held.chats = {scene.chats["Tom Okafor"]}
    async with the_page(console, scene) as page:
        await until(lambda: held.asked)
        view, model = page.list.view, page.list.model
        place = view.visualRect(model.index(model.place(scene.chats["Marcus Bell"]))).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(lambda: page.chat is not None)
        await held.go()
        assert page.chat is not None
        assert page.chat.name == "Marcus Bell"
