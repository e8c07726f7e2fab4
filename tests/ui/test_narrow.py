"""At 1024 x 640 nothing of the explorer is cut off, and an empty state fits a narrow pane."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.pages.logs.sides import Sides
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.panel import Panel


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
