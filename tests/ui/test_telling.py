"""Work of a dialog that is closed while it runs: it is carried through, and nothing breaks."""

from __future__ import annotations

import ast
import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.ui.dialogs.confirm import AttemptCard
from app.ui.telling import teller, tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.toast import ToastHost
from tests.waiting import until

UI = Path(__file__).resolve().parents[2] / "app" / "ui"


class Window(QWidget):
    """A window with toasts."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(600, 400)
        self.toasts = ToastHost(self)


class Asking(CardDialog):
    """Does something at its page, then says so in itself."""

    def __init__(self, opener: QWidget, tasks: TaskOwner, *, tie: bool = True) -> None:
        super().__init__(opener, "Asking")
        self.tasks = tied(self, tasks) if tie else tasks
        self.answer = asyncio.Event()
        self.done_with: list[str] = []

    async def work(self, error: Exception | None = None) -> None:
        try:
            await self.answer.wait()
            self.done_with.append("done")
            if error is not None:
                raise error
        except SettingsError as failure:
            self.title.setText(failure.what)
            return
        self.title.setText("Answered")


async def _gone(card: CardDialog) -> None:
    card.reject()
    await until(lambda: not isValid(card))


@pytest.fixture
async def window(qloop: object) -> AsyncIterator[Window]:
    QApplication.setQuitOnLastWindowClosed(False)
    made = Window()
    made.show()
    yield made
    made.hide()
    made.deleteLater()


async def test_what_was_begun_is_carried_through_without_the_dialog(window: Window) -> None:
    page = TaskOwner("page", teller(window))
    card = Asking(window, page)
    card.open()
    card.tasks.start(card.work(), "ask")
    await asyncio.sleep(0)
    await _gone(card)
    card.answer.set()
    await page.idle()
    assert card.done_with == ["done"]
    assert not window.toasts.visible


async def test_untied_it_would_be_told_as_our_bug(window: Window, expected_logs) -> None:  # type: ignore[no-untyped-def]
    expected_logs("page/ask failed", logger="app.ui.telling")
    page = TaskOwner("page", teller(window))
    card = Asking(window, page, tie=False)
    card.open()
    card.tasks.start(card.work(), "ask")
    await asyncio.sleep(0)
    await _gone(card)
    card.answer.set()
    await page.idle()
    await asyncio.sleep(0)


async def test_a_failure_that_the_dialog_would_have_shown_is_told_by_the_page(
    window: Window,
) -> None:
    page = TaskOwner("page", teller(window))
    card = Asking(window, page)
    card.open()
    card.tasks.start(card.work(SettingsError("The name is taken.")), "ask")
    await asyncio.sleep(0)
    await _gone(card)
    card.answer.set()
    await page.idle()
    await until(lambda: len(window.toasts.visible) == 1)


async def test_a_mistake_in_a_living_dialog_is_our_bug(window: Window, expected_logs) -> None:  # type: ignore[no-untyped-def]
    expected_logs("page/ask failed", logger="app.ui.telling")
    page = TaskOwner("page", teller(window))
    card = Asking(window, page)
    card.open()
    card.answer.set()
    card.tasks.start(card.work(RuntimeError("wrong")), "ask")
    await page.idle()
    await asyncio.sleep(0)
    await _gone(card)


async def test_a_window_that_goes_takes_a_cards_attempt_along(
    qloop: object, caplog: pytest.LogCaptureFixture
) -> None:
    QApplication.setQuitOnLastWindowClosed(False)  # as the program does: it would end the loop
    window = Window()
    window.show()
    began, ended = asyncio.Event(), asyncio.Event()

    async def attempt() -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    card = AttemptCard(window, "Trying", attempt)
    card.offer("Try")
    card.open()
    card.try_it()
    await began.wait()
    window.deleteLater()
    await asyncio.wait_for(ended.wait(), 60)
    await until(lambda: card._tasks.busy == 0)
    assert not [one for one in caplog.records if one.levelno >= logging.WARNING]


def test_every_card_that_is_given_a_pages_tasks_ties_them() -> None:
    loose = []
    for path in sorted(UI.rglob("*.py")):
        text = path.read_text("utf-8")
        if "Card" not in text or "TaskOwner" not in text:
            continue
        for node in ast.parse(text).body:
            if not isinstance(node, ast.ClassDef):
                continue
            bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
            code = ast.unparse(node)
            if not bases & {"CardDialog", "TryCard", "AttemptCard"}:
                continue
            if "tasks: TaskOwner" in code and "tied(self, tasks)" not in code:
                loose.append(f"{path.relative_to(UI)}: {node.name}")
            if "TaskOwner(" in code and "await self._tasks.close()" not in code:
                loose.append(f"{path.relative_to(UI)}: {node.name} has an owner of its own")
    assert loose == []
