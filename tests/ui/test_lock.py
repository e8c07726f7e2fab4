"""The lock: nothing is seen or reached beneath it, the right words bring everything back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.notifying import Notice, Topic
from app.ui.lock.locking import Locking
from app.ui.lock.pin_card import PinCard
from app.ui.lock.screen import LockScreen
from app.ui.style.focusring import is_ring
from app.ui.widgets.card import ConfirmCard
from tests.ui.shell_scene import Window, shown_window
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")


async def locked(window: Window) -> LockScreen:
    """The window, locked with a PIN."""
    await window.console.lock.set_pin("4711")
    window.shell.lock()
    locking = window.shell.locking
    assert locking is not None and locking.screen is not None
    return locking.screen


async def test_it_hides_everything_and_keeps_the_keyboard(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        central = shell.window.centralWidget()
        assert central is not None
        screen = await locked(window)
        assert shell.locked and screen.isVisible() and not central.isVisible()
        assert screen.geometry() == shell.window.rect()
        assert "Locked" in shell.window.windowTitle()
        await until(lambda: QApplication.focusWidget() is screen.field.edit)
        QTest.keyClick(screen.field.edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert shell.palette is not None and not shell.palette.isVisible()
        QTest.keyClick(screen.field.edit, Qt.Key.Key_Escape)
        assert screen.isVisible()
        await until(lambda: not window.console.notifications._tasks.busy)


async def test_wrong_words_keep_it_and_the_right_ones_open_it(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        screen = await locked(window)
        screen.field.setText("0000")
        screen.go.click()
        await until(lambda: "not the PIN" in screen.field.message.text)
        assert window.shell.locked
        screen.field.setText("4711")
        QTest.keyClick(screen.field.edit, Qt.Key.Key_Return)
        await until(lambda: not window.shell.locked)
        central = window.shell.window.centralWidget()
        assert central is not None and central.isVisible()
        assert "Locked" not in window.shell.window.windowTitle()
        assert not window.console.notifications.view.locked


async def test_many_wrong_tries_have_to_wait(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        screen = await locked(window)
        for _ in range(5):
            assert not await window.console.lock.unlock("0000")
        screen.field.setText("0000")
        screen._count_down()
        assert not screen.go.isEnabled()
        assert "Too many wrong tries" in screen.field.message.text


async def test_a_double_press_is_one_try(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        screen = await locked(window)
        screen.field.setText("0000")
        for _ in range(6):
            QTest.keyClick(screen.field.edit, Qt.Key.Key_Return)
        await until(lambda: "not the PIN" in screen.field.message.text)
        await until(lambda: not screen._tasks.busy)
        assert window.console.lock.seconds_left() == 0
        screen.field.setText("4711")
        for _ in range(2):
            QTest.keyClick(screen.field.edit, Qt.Key.Key_Return)
        await until(lambda: not window.shell.locked)


async def test_nothing_lies_over_it(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        before = ConfirmCard(shell.window, "Delete?", "Gone for good.", "Delete")
        before.open()
        screen = await locked(window)
        after = ConfirmCard(shell.window, "Another?", "Text.", "Do")
        after.open()
        top = [one for one in shell.window.children() if one in (before, after, screen)]
        assert top[-1] is screen
        middle = shell.window.rect().center()
        assert screen.isAncestorOf(shell.window.childAt(middle)) or (
            shell.window.childAt(middle) is screen
        )
        await until(lambda: QApplication.focusWidget() is screen.field.edit)
        after.reject()
        before.reject()


async def test_tab_goes_round_in_it_with_the_ring_over_it(tmp_path: Path, qtbot: QtBot) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        shell.window.activateWindow()
        screen = await locked(window)
        await until(lambda: QApplication.focusWidget() is screen.field.edit)
        seen = set[QWidget | None]()
        for _ in range(4):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not None and screen.isAncestorOf(now)
            seen.add(now)
            if now is screen.go:
                (ring,) = [one for one in shell.window.children() if is_ring(one)]
                assert ring.isVisible()  # type: ignore[attr-defined]
                assert shell.window.children().index(ring) > shell.window.children().index(screen)
        assert screen.go in seen


async def test_the_keys_lock_also_while_a_card_is_open(tmp_path: Path, qtbot: QtBot) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    async with shown_window(tmp_path) as window:
        shell = window.shell
        card = ConfirmCard(shell.window, "Delete?", "Gone for good.", "Delete")
        card.open()
        for _ in range(2):  # no PIN yet: it is asked for once
            qtbot.keyClick(shell.window, Qt.Key.Key_L, keys)
        asked = await until(lambda: shell.window.findChildren(PinCard))
        assert len(asked) == 1
        asked[0].reject()
        await until(lambda: not asked[0].isVisible())
        await window.console.lock.set_pin("4711")
        qtbot.keyClick(shell.window, Qt.Key.Key_L, keys)
        assert shell.locked
        screen = shell.locking.screen  # type: ignore[union-attr]
        assert screen is not None
        screen.field.setText("4711")
        screen.go.click()
        await until(lambda: not shell.locked)
        await until(lambda: card.isAncestorOf(QApplication.focusWidget()))
        card.reject()


async def test_toasts_wait_and_notices_have_no_text(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        await locked(window)
        shell.window.toasts.show("Marcus Bell: the secret price")
        shell.window.toasts.error("Not sent to Marcus Bell")
        assert not any(one.isVisible() for one in shell.window.toasts.visible)
        heard: list[Notice] = []
        window.console.notifications._show = heard.append
        window.console.notifications.tell(
            Notice(Topic.MESSAGE, "k", chat_id=1, who="Marcus Bell", text="secret")
        )
        assert [(one.who, one.text) for one in heard] == [("", "")]
        assert shell.notifier is not None
        shell.notifier.follow(Notice(Topic.MESSAGE, "k", chat_id=1))
        assert shell.locked
        screen = shell.locking.screen  # type: ignore[union-attr]
        assert screen is not None
        screen.field.setText("4711")
        screen.go.click()
        await until(lambda: not shell.locked)
        assert [one.label.text() for one in shell.window.toasts.visible] == [
            "Not sent to Marcus Bell"
        ]
        assert all(one.isVisible() for one in shell.window.toasts.visible)


async def test_without_a_pin_one_is_asked_for_first(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        window.shell.lock()
        card = await until(lambda: window.shell.window.findChild(PinCard))
        assert not window.shell.locked and not card.go.isEnabled()
        card.pin.setText("4711")
        card.again.setText("4712")
        assert "not the same" in card.again.message.text and not card.go.isEnabled()
        card.again.setText("4711")
        card.go.click()
        await until(lambda: window.shell.locked)
        assert await window.console.lock.unlock("4711")


async def test_it_locks_by_itself_after_a_while_without_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        locking = window.shell.locking
        assert isinstance(locking, Locking)
        await window.console.lock.set_pin("4711")
        now = [locking._last]
        monkeypatch.setattr(window.clock, "monotonic", lambda: now[0])
        now[0] += 3600
        locking.look()
        assert not window.shell.locked  # it is off until it is switched on
        window.console.settings.set("lock_minutes", 5)
        surface = window.shell.window.windowHandle()
        assert surface is not None
        QTest.keyClick(surface, Qt.Key.Key_Shift)
        now[0] += 4 * 60
        locking.look()
        assert not window.shell.locked
        now[0] += 61
        locking.look()
        assert window.shell.locked
