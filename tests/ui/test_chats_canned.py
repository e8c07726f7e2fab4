"""Canned replies on the page: blanks that fill themselves, links, folders, files."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.console import Console
from app.ui.pages.chats.attach_popup import AttachPopup
from app.ui.pages.chats.canned_dialog import CannedDialog
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.pages.chats.page import ChatsPage
from tests.ui import chats_scene
from tests.ui.chats_scene import Scene
from tests.ui.test_chats_care import shown
from tests.ui.test_chats_page import on_page, opened
from tests.waiting import until


@pytest.fixture
async def console(tmp_path: Path, qloop: asyncio.AbstractEventLoop) -> AsyncIterator[Console]:
    opened = await chats_scene.open_console(tmp_path / "data")
    yield opened
    await opened.close()


@pytest.fixture
async def scene(console: Console) -> Scene:
    return await chats_scene.fill(console)


async def pick(page: ChatsPage, qtbot: QtBot, word: str) -> None:
    """Types a slash and the name, waits for the list, takes the first."""
    box = page.composer.box.text
    qtbot.keyClicks(box, f"/{word}")
    await until(lambda: shown(CannedPopup) is not None and box.popup_open)
    popup = shown(CannedPopup)
    assert isinstance(popup, CannedPopup)
    await until(lambda: popup.view.model().rowCount() == 1)
    qtbot.keyClick(box, Qt.Key.Key_Return)


@on_page
async def test_what_is_known_of_the_chat_fills_itself(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    console.settings.set("operator", "Noa")
    await console.canned.save("hello", "", "Hi {first name}, {operator} here. Until {day}?")
    await opened(page, scene, "Marcus Bell")
    await pick(page, qtbot, "hello")
    box = page.composer.box.text
    assert box.text() == "Hi Marcus, Noa here. Until {day}?"
    assert box.blanks_left() == ["{day}"]
    assert not page.composer.box.send.isEnabled()


@on_page
async def test_a_reply_with_a_link_goes_out_as_a_file_with_its_words(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    link = "https://files.example/prices.pdf"
    await console.canned.save("prices", "", "Hi {name}, our prices", link=link)
    await opened(page, scene, "יעל נחום")
    await pick(page, qtbot, "prices")
    await until(lambda: shown(AttachPopup) is not None)
    form = shown(AttachPopup)
    assert isinstance(form, AttachPopup)
    assert form.url.text() == link
    assert form.caption.text() == "Hi יעל נחום, our prices"
    assert page.composer.box.text.text() == ""
    form.close_popup()


@on_page
async def test_replies_come_from_a_file_and_go_to_one(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.json"
    source.write_text("folder,name,text\nvisits,measure,Our fitter comes on {day}.\n", "utf-8")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: dialog.list.model().rowCount() == 3)
    dialog.import_from(str(source))
    await until(lambda: dialog.list.model().rowCount() == 4)
    dialog.list.setCurrentIndex(dialog.list.model().index(3, 0))
    assert (dialog.folder.text(), dialog.name.text()) == ("visits", "measure")
    dialog.link.setText("nowhere")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "https://" in dialog.link.edit.accessibleDescription()
    dialog.link.setText("https://files.example/plan.pdf")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await until(lambda: dialog.name.text() == "")
    dialog.export_to(str(target))
    await until(target.exists)
    await until(lambda: target.stat().st_size > 0)
    rows = json.loads(target.read_text("utf-8"))["canned"]
    [row] = [one for one in rows if one["name"] == "measure"]
    assert row["link"] == "https://files.example/plan.pdf"
    dialog.import_from(str(tmp_path / "none.csv"))
    await until(lambda: "Not read" in dialog.message.findChildren(object)[-1].text())  # type: ignore[attr-defined]
    dialog.reject()
