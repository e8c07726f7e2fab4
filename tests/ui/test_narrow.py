"""In a window of 1024 x 640 nothing is cut off, in languages with longer words and taller fonts."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.languages import install_language
from app.ui.pages.campaigns.list_pane import ListPane
from app.ui.pages.logs.sides import Sides
from app.ui.pages.webhooks.test_setup import TestSetup
from app.ui.style.look import Look
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from tests.ui.clipping import clipped
from tests.ui.shell_scene import shown_window
from tests.waiting import until

PAGES = ("chats", "numbers", "templates", "schedules", "calls", "webhooks", "logs", "settings")
_STILL_S = 0.05


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize("language", ["he", "ar"])
async def test_no_page_cuts_anything_off(
    data_dir: Path, qapp: QApplication, speaking: Look, language: str
) -> None:
    speaking.set(rtl=install_language(qapp, language))
    async with shown_window(data_dir) as window:
        window.shell.window.resize(1024, 640)
        found: dict[str, list[str]] = {}
        for page in PAGES:
            window.shell.open_page(page)
            await asyncio.sleep(_STILL_S)  # what a page reads is shown where it is read at once
            with suppress(AssertionError):  # what came just now is still being laid out
                await until(lambda: not clipped(window.shell.window), within=5)
            found[page] = clipped(window.shell.window)
        assert found == {page: [] for page in PAGES}


@pytest.mark.usefixtures("qloop")
async def test_large_text_leaves_sentences_their_column_and_fields_their_end(
    data_dir: Path, speaking: Look
) -> None:
    speaking.set(scale=1.3)
    async with shown_window(data_dir) as window:
        shell = window.shell
        shell.window.resize(1024, 640)
        logs: Any = shell.open_page("logs")
        logs.open_part("audit")
        await until(lambda: rest(logs.audit, 4) >= 240)
        schedules: Any = shell.open_page("schedules")
        schedules.open_part("campaigns")
        campaigns = await until(lambda: schedules.findChild(ListPane))
        await until(lambda: rest(campaigns, 2) >= 120)
        webhooks: Any = shell.open_page("webhooks")
        webhooks.open_part("test")
        setup = await until(lambda: webhooks.findChild(TestSetup))
        area = setup.findChild(QScrollArea)
        await until(lambda: area.isVisible() and area.widget().width() <= area.viewport().width())


def rest(part: Any, column: int) -> int:
    """What the other columns of its table leave to one that shares what is left."""
    count = part.table.model().columnCount()
    others = (part.table.columnWidth(at) for at in range(count) if at != column)
    return int(part.width() - sum(others))


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = QHBoxLayout(host)
    words, button = PlainLabel("Nothing is sent to people"), Button("Submit for review")
    row.addWidget(words)
    row.addWidget(button)
    host.show()
    assert clipped(host) == []
    words.setFixedWidth(60)
    button.setFixedWidth(50)
    qtbot.waitUntil(lambda: len(clipped(host)) == 2)


def panes(qtbot: QtBot, width: int) -> tuple[Sides, QWidget, QWidget, QWidget]:
    form, answer = Panel("surface.base"), Panel("surface.sunken")
    form.setMinimumWidth(330)
    # a window of its own would be held open by its layout
    host = QWidget()
    qtbot.addWidget(host)
    sides = Sides(form, answer)
    sides.setParent(host)
    host.resize(1200, 600)
    sides.resize(width, 500)
    host.show()
    return sides, form, answer, host


def test_a_wide_window_shows_both(qtbot: QtBot) -> None:
    sides, form, answer, _host = panes(qtbot, 1000)
    assert form.isVisible()
    assert answer.isVisible()
    assert answer.width() == 520
    assert sides.bar.isHidden()


def test_a_narrow_one_shows_one_and_the_answer_comes_up(qtbot: QtBot) -> None:
    sides, form, answer, _host = panes(qtbot, 650)
    assert (form.isVisible(), answer.isVisible()) == (True, False)
    assert form.width() == 650
    sides.show_answer(True)
    qtbot.waitUntil(lambda: answer.width() == 650)
    assert (form.isVisible(), answer.isVisible()) == (False, True)
    sides.resize(1000, 500)
    qtbot.waitUntil(lambda: form.isVisible() and answer.isVisible())
    sides.resize(650, 500)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert sides.minimumSizeHint().width() <= 650


def test_an_empty_state_fits_a_narrow_pane(qtbot: QtBot) -> None:
    state = EmptyState("send", "Nothing sent yet", "The answer stands here, as it came, masked.")
    host = QWidget()
    qtbot.addWidget(host)
    state.setParent(host)
    host.resize(900, 500)
    state.resize(240, 400)
    host.show()
    qtbot.waitUntil(lambda: state.sentence.width() == 192)
    assert state.minimumSizeHint().width() <= 240
    state.resize(800, 400)
    qtbot.waitUntil(lambda: state.sentence.width() == 340)
