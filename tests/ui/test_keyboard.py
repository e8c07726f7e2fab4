"""The keys: listed, changed while the window is open, refused where they are taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.bidi import strip
from app.ui.answers.text_box import AnswerText
from app.ui.keyboard.key_card import KeyCard
from app.ui.keyboard.keymap import Keymap, plain
from app.ui.keyboard.table import groups
from app.ui.pages.chats.prose import Prose
from app.ui.pages.logs.operation_form import TextArea
from app.ui.pages.settings.keyboard_section import KeyboardSection
from app.ui.pages.settings.page import SettingsPage
from app.ui.pages.settings.plain_sections import language_section
from app.ui.pages.templates.blanks_edit import BlanksEdit
from app.ui.style.look import look
from app.ui.widgets.combo import Combo
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.painting import keys_of
from tests.ui.shell_scene import Window, shown_window
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")
Key, Modifier = Qt.Key, Qt.KeyboardModifier


async def section_of(window: Window) -> KeyboardSection:
    """The list, opened by F1."""
    QTest.keyClick(window.shell.window, Key.Key_F1)
    await until(lambda: window.shell.window.current == "settings")
    page = window.shell.window.page("settings")
    assert isinstance(page, SettingsPage)
    section = page.section("keyboard")
    assert isinstance(section, KeyboardSection)
    return section


async def test_every_key_that_can_be_changed_is_bound(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        window.shell.open_page("settings")
        bound = {plain(one.key()) for one in window.shell.window.findChildren(QShortcut)}
        free = [row.keys for _, rows in groups() for row in rows if not row.fixed]
        assert set(free) <= bound
        assert len(free) == len(set(free))


async def test_a_key_is_changed_while_the_window_is_open(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        section = await section_of(window)
        section.change_buttons["Ctrl+K"].click()
        card = await until(lambda: window.shell.window.findChild(KeyCard))
        await until(lambda: QApplication.focusWidget() is card.box)
        QTest.keyClick(card.box, Key.Key_F, Modifier.ControlModifier)
        assert "Search in the chat" in card.message.text and not card.go.isEnabled()
        QTest.keyClick(card.box, Key.Key_J)
        assert "Typing needs" in card.message.text and not card.go.isEnabled()
        QTest.keyClick(card.box, Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
        assert card.keys == "Ctrl+Shift+P" and card.go.isEnabled()
        card.go.click()
        await until(lambda: window.console.settings.get("keys") == {"Ctrl+K": "Ctrl+Shift+P"})
        palette = window.shell.palette
        assert palette is not None
        QTest.keyClick(window.shell.window, Key.Key_K, Modifier.ControlModifier)
        assert not palette.isVisible()
        QTest.keyClick(
            window.shell.window, Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier
        )
        await until(palette.isVisible)
        palette.dismiss()
        assert keys_of("Ctrl+K") == ["Ctrl", "Shift", "P"]
        section.all_usual.click()
        assert window.console.settings.get("keys") == {} and keys_of("Ctrl+K") == ["Ctrl", "K"]


async def test_tooltips_and_caps_follow_a_change_at_once(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        page = window.shell.open_page("chats")
        details = page.header.details
        assert "(Ctrl+I)" in details.toolTip()
        cap = KeyCap("Ctrl+I", "details", window.shell.window)
        keymap = window.shell.keymap
        assert keymap is not None
        keymap.set("Ctrl+I", "Ctrl+Shift+J")
        assert "(Ctrl+Shift+J)" in details.toolTip()
        assert cap.accessibleName() == "Ctrl+Shift+J details"
        keymap.set("Ctrl+I", "")
        assert details.toolTip() == details.accessibleName(), "switched off"
        keymap.reset()
        assert "(Ctrl+I)" in details.toolTip() and cap.accessibleName() == "Ctrl+I details"


async def test_changed_keys_are_named_from_the_start(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        details = shell.open_page("chats").header.details  # type: ignore[attr-defined]
        cap = KeyCap("Ctrl+I", "details", shell.window)
        shell.window.set_attention("settings", True, "Look")
        button = shell.window.rail.button("settings")
        assert "(Ctrl+,)" in button.toolTip() and button.accessibleName() != "Settings"
        spoken = button.accessibleName()
        keys = {"Ctrl+I": "Ctrl+Shift+J", "Ctrl+,": "Ctrl+Shift+K"}
        window.console.settings.set("keys", keys)
        keymap = Keymap(shell.window, window.console.settings)
        assert "(Ctrl+Shift+J)" in details.toolTip()
        assert cap.accessibleName() == "Ctrl+Shift+J details"
        assert "(Ctrl+Shift+K)" in button.toolTip() and button.accessibleName() == spoken
        keymap.reset()
        assert "(Ctrl+,)" in button.toolTip()


async def test_a_changed_key_holds_on_pages_that_are_built_later(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        keymap = window.shell.keymap
        assert isinstance(keymap, Keymap)
        keymap.set("Ctrl+N", "")
        page = window.shell.window.page("chats")
        assert page is not None
        new = [
            one for one in page.findChildren(QShortcut) if one.property("keymapName") == "Ctrl+N"
        ]
        assert len(new) == 1 and new[0].key().isEmpty()
        later = QShortcut(QKeySequence("Ctrl+N"), page)
        keymap.adopt(page)
        assert later.key().isEmpty()
        keymap.set("Ctrl+N", "Ctrl+N")
        assert plain(later.key()) == "Ctrl+N"
        assert look().keys == {}


async def test_the_list_is_searched_by_key_and_by_words(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        section = await section_of(window)
        every = len(section.change_buttons)
        section.search.setText("label")
        assert list(section.change_buttons) == ["Ctrl+L"]
        section.search.setText("alt+shift")
        assert set(section.change_buttons) == {"Alt+Shift+Up", "Alt+Shift+Down"}
        section.search.setText("")
        assert len(section.change_buttons) == every > 20


async def test_the_text_size_reads_from_the_left(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        section = language_section(window.console)
        size = next(c for c in section.findChildren(Combo) if c.accessibleName() == "Text size")
        assert size.currentText().startswith("\u2066") and strip(size.currentText()) == "100 %"
        section.deleteLater()


@pytest.mark.usefixtures("qloop")
async def test_keys_of_the_window_write_nothing_and_work_where_it_is_not_the_active_one(
    tmp_path: Path,
) -> None:
    def press(to: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
        # past Qt's shortcuts, which rest in a window that is not the active one
        QApplication.sendEvent(to, QKeyEvent(QEvent.Type.KeyPress, key, held, text))

    alt, both = Modifier.AltModifier, Modifier.AltModifier | Modifier.ControlModifier
    async with shown_window(tmp_path) as window:
        main = window.shell.window
        page: Any = main.page("chats")
        for field, text in (
            (page.list.search, page.list.search.text),
            (page.composer.box.text, page.composer.box.text.toPlainText),
        ):
            main.open_page("chats")
            press(field, Key.Key_2, alt, "2")
            assert not text() and main.current == "numbers"
            press(field, Key.Key_2, both, "²")
            assert text() == "²", "a letter of the third level is one"
        code = TextArea("Fields", "", mono=True)
        for box in (Prose("Note"), AnswerText("Answer"), BlanksEdit("Body"), code):
            press(box, Key.Key_2, alt, "2")
            assert not box.toPlainText()
            box.deleteLater()
        off = list[str]()
        main.bind_keys("", lambda: off.append("switched off"))
        press(main, Qt.Key(0), Modifier.NoModifier, "é")
        assert not off, "a key that Qt has no name for is no key that was switched off"
        card = QWidget(main)
        main.set_cover(card)
        press(card, Key.Key_1, alt, "1")
        assert main.current == "numbers", "under a cover the keys rest"
        main.set_cover(None)
        window.shell.search()
        panel = window.shell.searching.panel if window.shell.searching else None
        assert panel is not None
        panel.field.setText("granite")
        await until(lambda: panel.model.rowCount() > 0)
        press(panel.view, Key.Key_9, alt, "9")
        assert panel.field.text() == "granite"
        press(panel.view, Key.Key_S, Modifier.NoModifier, "s")
        assert panel.field.text() == "granites"
