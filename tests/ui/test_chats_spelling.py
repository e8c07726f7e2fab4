"""Spell check in the composer: wrong words are underlined when the typing rests, and put right."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.services.console import Console
from app.services.spelling import Spelling
from app.ui.pages.chats.composer_text import ComposerText
from app.ui.pages.chats.page import ChatsPage
from tests.ui import chats_scene
from tests.ui.chats_page import entry, on_page, opened, showing
from tests.ui.chats_scene import Scene
from tests.unit.services.test_spelling import Shelf
from tests.waiting import until


@pytest.fixture
async def console(tmp_path: Path, qloop: asyncio.AbstractEventLoop) -> AsyncIterator[Console]:
    opened = await chats_scene.open_console(tmp_path / "data")
    opened.__dict__["spelling"] = Spelling(opened.settings, "en", Shelf)
    yield opened
    await opened.close()


def underlined(box: ComposerText) -> list[str]:
    wavy = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    found = []
    block = box.document().firstBlock()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            if part.format.underlineStyle() == wavy:
                start, end = 2 * part.start, 2 * (part.start + part.length)
                found.append(text[start:end].decode("utf-16-le"))
        block = block.next()
    return found


@on_page
async def test_the_word_that_was_let_alone_is_underlined_once_it_is_left(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    looked = list[str]()
    show = box.show_wrong
    box.show_wrong = lambda wrong: (looked.append(box.text()), show(wrong))  # type: ignore[method-assign, assignment]
    qtbot.keyClicks(box, "the kichen")
    await until(lambda: looked == ["the kichen"])
    assert underlined(box) == []
    qtbot.keyClick(box, Qt.Key.Key_Home)
    await until(lambda: underlined(box) == ["kichen"])


@on_page
async def test_wrong_words_are_underlined_and_put_right(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    box.insertPlainText("🙂 ")
    qtbot.keyClicks(box, "the sinck goes undr")
    await until(lambda: underlined(box) == ["sinck"])  # the last is still being written
    qtbot.keyClicks(box, " the window")
    await until(lambda: underlined(box) == ["sinck", "undr"])
    cursor = box.document().find("sinck")
    point = box.cursorRect(cursor).center() - QPoint(4, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, box.mapToGlobal(point))
    QApplication.sendEvent(box.viewport(), event)
    entry(await showing(QMenu), "sink")
    await until(lambda: "the sink goes" in box.text())
    await until(lambda: underlined(box) == ["undr"])
    assert "🙂" in box.text()
    console.spelling.learn("undr")
    qtbot.keyClick(box, Qt.Key.Key_Space)
    await until(lambda: underlined(box) == [])


@on_page
async def test_the_menu_of_a_wrong_word_has_all_that_the_usual_one_has(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    usual = box.createStandardContextMenu()
    offered = [one.text() for one in usual.actions() if one.text()]
    usual.deleteLater()
    qtbot.keyClicks(box, "the sinck ")
    await until(lambda: underlined(box) == ["sinck"])
    QApplication.clipboard().setText("-pasted-")
    cursor = box.document().find("sinck")
    cursor.setPosition(cursor.selectionStart() + 2)
    box.setTextCursor(cursor)
    point = box.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, box.mapToGlobal(point))
    QApplication.sendEvent(box, event)
    menu = await showing(QMenu)
    shown = [one.text() for one in menu.actions() if one.text()]
    assert strip(shown[0]) == "sink"
    assert shown[-len(offered) :] == offered
    entry(menu, "Paste")
    await until(lambda: box.text() == "the si-pasted-nck ")
