"""Small promises of the window: where the keyboard goes, what a port shows, what Esc keeps."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from app.core.bidi import strip
from app.domain.facts import CallSeen
from app.domain.messages import Source
from app.domain.rows import ChatTab
from app.services.events import CallsChanged, ReceiverChanged, SettingsUnsaved
from app.services.inbox import Batch
from app.store import restored
from app.store.restored import Restored
from app.ui.dialogs.wizard.wizard import AddAccountWizard
from app.ui.pages.settings.receiver_section import ReceiverSection
from app.ui.widgets.card import ConfirmCard
from tests.ui.chats_scene import HOUR, NOW
from tests.ui.shell_scene import shown_window
from tests.waiting import until, until_so

pytestmark = pytest.mark.usefixtures("qloop")
ALT = Qt.KeyboardModifier.AltModifier


async def test_a_pages_key_leads_to_its_main_list(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        for key, page in ((Qt.Key.Key_2, "numbers"), (Qt.Key.Key_7, "logs")):
            QTest.keyClick(shell.window, key, ALT)
            await until(lambda page=page: shell.window.current == page)
            shown = shell.window.page(page)
            assert shown is not None
            focus = QApplication.focusWidget()
            assert focus is not None and shown.isAncestorOf(focus)
            lists = [one for one in shown.findChildren(QAbstractItemView) if one.isVisible()]
            assert not lists or isinstance(focus, QAbstractItemView)


async def test_where_one_writes_the_keyboard_stays(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        shell.answer_chat(window.scene.chats["Priya Raman"])
        page: Any = shell.window.page("chats")
        await until(lambda: QApplication.focusWidget() is page.composer.box.text)
        QTest.keyClick(shell.window, Qt.Key.Key_2, ALT)
        QTest.keyClick(shell.window, Qt.Key.Key_1, ALT)
        await until(lambda: QApplication.focusWidget() is page.composer.box.text)


async def test_the_keyboard_goes_to_no_other_chat_than_the_one_to_be_answered(
    tmp_path: Path,
) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        gone, other = 987_654, window.scene.chats["Priya Raman"]
        shell.answer_chat(gone)
        page: Any = shell.window.page("chats")
        await page.ready()
        await page.opening.by_id(gone)  # after the first one
        page.list.view.setFocus()
        [row] = await window.console.conversations.chats_by_id([other])
        page.opening.open(row)  # as an arrow key in the list does
        assert page.chat == row
        assert QApplication.focusWidget() is page.list.view


async def test_calls_that_wait_are_counted_before_their_page_is_opened(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        number = window.console.numbers.by_id()[window.scene.numbers["HFA"]]
        now = window.clock.now_ms()
        call = CallSeen(number.key, "972541238801@c.us", now, Source.HOOK, "c", outcome="rejected")
        await window.console.database.write(
            lambda connection: Batch(connection, number.account_id, now).apply([call])
        )
        window.console.bus.publish(CallsChanged(frozenset()))
        badge = window.shell.window.rail.button("calls")
        await until(lambda: badge.accessibleName().startswith("Calls, 1"))
        assert window.shell.window.page("calls") is None


async def test_a_free_port_is_shown_once_it_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        window.console.settings.set("receiver_port", 0)
        window.shell.settings("receiver")
        page: Any = window.shell.window.page("settings")
        section = page.section("receiver")
        assert isinstance(section, ReceiverSection) and section.port.text() == ""
        told = ReceiverChanged("listening", "http://127.0.0.1:43117")
        monkeypatch.setattr(window.console.receiver, "state", told)
        section.refresh()
        assert section.port.text() == "43117"
        moved: list[int] = []
        monkeypatch.setattr(window.console.receiver, "use_port", moved.append)
        section.port.editingFinished.emit()
        assert moved == []
        section.port.setText("8799")
        section.port.editingFinished.emit()
        assert moved == [8799]
        await until(lambda: not page._tasks.busy)


async def test_esc_in_the_wizard_asks_before_typed_keys_are_lost(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        card = AddAccountWizard(window.shell.window, window.console, "recoverleadx")
        card.open()
        await until(lambda: card.connection is not None)
        assert card.connection is not None
        field = next(iter(card.connection.fields.values()))
        field.setText("sk-typed-0001")
        QTest.keyClick(field.edit, Qt.Key.Key_Escape)
        question = await until(lambda: window.shell.window.findChild(ConfirmCard))
        assert card.isVisible() and not question.isHidden()
        question.reject()
        assert card.isVisible() and field.text() == "sk-typed-0001"
        QTest.keyClick(field.edit, Qt.Key.Key_Escape)
        asked = [one for one in window.shell.window.findChildren(ConfirmCard) if one.isVisible()]
        asked[0].go.click()
        assert card.isHidden()


async def test_a_chat_that_the_palette_opens_is_ready_to_be_answered(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        page: Any = shell.open_page("chats")
        page.list.search.setFocus()
        await until(page.list.search.hasFocus)
        palette = shell.palette
        palette.open()
        QTest.keyClicks(palette.field, "@Priya")
        chat = window.scene.chats["Priya Raman"]
        await until(lambda: any("Priya Raman" in one for one in shown_in(palette.view)))
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await until(lambda: page.chat is not None and page.chat.id == chat)
        await until(lambda: QApplication.focusWidget() is page.composer.box.text)


def shown_in(view: QAbstractItemView) -> list[str]:
    """What the rows of a view are called."""
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


async def test_the_chats_of_a_number_are_shown_from_its_menu(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        chats: Any = window.shell.window.page("chats")
        pane = chats.list
        every = pane.model.chats
        pane.search.setText("nobody of this name")
        pane.show_tab(ChatTab.GROUPS)
        pane.filters.choose(pane.filters.only._replace(mine="Noa"))
        number = next(iter(window.console.numbers.by_id()))
        theirs = await window.console.database.read(
            lambda one: one.execute(
                "SELECT count(*) FROM chats WHERE number_id = ? AND archived = 0", (number,)
            ).fetchone()[0]
        )
        assert 0 < theirs < every
        numbers: Any = window.shell.window.open_page("numbers")
        await until(lambda: numbers.model.rowCount() > 0)
        menu = numbers.actions_.menu(number)
        menu.actions()[0].trigger()
        assert window.shell.window.current == "chats"
        await until(lambda: pane.model.chats == theirs and pane.model.query.tab is ChatTab.ALL)
        assert pane.model.query.numbers == frozenset({number})
        assert not pane.search.text()
        assert pane.model.query.only.plain
        assert pane.view.hasFocus()
        menu.deleteLater()


async def test_settings_that_are_not_on_the_disk_are_told_until_they_are(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        toasts, bus = window.shell.window.toasts, window.console.bus
        bus.publish(SettingsUnsaved("The disk is full.", "Free some space."))
        [toast] = toasts.visible
        assert toast.label.text() == (
            "The disk is full. What you set last is kept until the window closes. Free some space."
        )
        assert not toast.leaves_by_itself
        bus.publish(SettingsUnsaved())
        assert toasts.visible == []


@pytest.mark.parametrize("unknown", [0, 3])
async def test_a_backup_that_was_put_in_place_is_told_once(tmp_path: Path, unknown: int) -> None:
    async with shown_window(tmp_path) as window:
        # this window has looked, and found nothing
        await until(lambda: not any("restored" in one.get_name() for one in asyncio.all_tasks()))
        found = Restored("console-replaced-1.db", NOW - 2 * HOUR, sends=unknown, settled=True)
        await window.console.database.write(lambda one: restored.put(one, found))
    async with shown_window(tmp_path, again=True) as window:
        toasts = window.shell.window.toasts
        [told] = await until(lambda: toasts.history)
        text = "The backup of 13:30 is in place."
        if unknown:
            text += (
                " Sends, plans and campaigns that may have gone out since it was made wait for"
                " you: 3."
            )
        assert strip(told.text) == text
        assert bool(toasts.visible) >= bool(unknown), "this one stays"

        async def noted() -> bool:
            return await window.console.safekeeping.restored() is None

        assert await until_so(noted)
