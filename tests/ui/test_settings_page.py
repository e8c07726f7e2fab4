"""The settings: what is changed takes effect, secrets stay hidden, backups come back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.services.console import Console
from app.services.events import AccountsChanged
from app.services.privacy import Footprint, Proof
from app.store import accounts
from app.ui.dialogs.edit_account import EditAccountCard
from app.ui.dialogs.recovery_key import RecoveryKeyCard, paint_sheet
from app.ui.focusorder import tab_stops
from app.ui.pages.settings.accounts_section import AccountsSection
from app.ui.pages.settings.data_section import DataSection
from app.ui.pages.settings.page import SettingsPage
from app.ui.pages.settings.plain_sections import appearance_section, chats_section
from app.ui.pages.settings.receiver_section import ReceiverSection
from app.ui.privacy.actions import ProofCard
from app.ui.style.look import Look
from app.ui.tour.pages import SECTIONS
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.choices import Switch
from app.ui.widgets.combo import MANY, Combo
from app.ui.window import MainWindow, PageSpec
from tests.live_console import live_console
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")


@asynccontextmanager
async def settings_page(folder: Path) -> AsyncIterator[tuple[Console, SettingsPage]]:
    """The page over a real console without a receiver."""
    QApplication.setQuitOnLastWindowClosed(False)
    async with live_console(folder, receiver=False) as console:
        page = SettingsPage(console)
        window = MainWindow(
            [PageSpec("settings", "Settings", "settings", lambda: page, place="foot")]
        )
        window.show()
        try:
            yield console, page
        finally:
            await page.close_page()
            window.close()
            window.deleteLater()


async def test_sections_are_reached_by_arrows(data_dir: Path) -> None:
    async with settings_page(data_dir) as (_, page):
        first = page.list.group.button(0)
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Down)
        assert page.list.group.checkedId() == 1
        assert page.section("chats") is not None
        QTest.keyClick(page.list.group.button(1), Qt.Key.Key_Up)
        assert page.list.group.checkedId() == 0
        QTest.keyClick(first, Qt.Key.Key_End)
        last = page.list.group.button(len(page.list.group.buttons()) - 1)
        assert last.isChecked()
        QTest.keyClick(last, Qt.Key.Key_Home)
        assert first.isChecked()
        inner = next(iter(tab_stops(page.stack)))
        inner.setFocus()
        QTest.keyClick(inner, Qt.Key.Key_Escape)
        assert page.window().focusWidget() is first, "Esc goes back to the sections"


async def test_a_choice_is_kept_and_the_look_follows(data_dir: Path, dressed: Look) -> None:
    async with settings_page(data_dir) as (console, _):
        section = appearance_section(console)
        colours = section.findChildren(Combo)[0]
        assert colours.choose("dark")
        colours.activated.emit(colours.currentIndex())
        assert console.settings.get("theme") == "dark"
        assert dressed.theme.dark
        section.deleteLater()


async def test_the_tour_shows_every_section(data_dir: Path) -> None:
    async with settings_page(data_dir) as (_, page):
        assert list(SECTIONS) == page._order


async def test_every_control_has_a_name(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        for name in page._order:
            section = page.open_section(name)
            for kind in (Combo, Switch):
                assert all(one.accessibleName() for one in section.findChildren(kind))
        chats = chats_section(console)
        switch = chats.findChildren(Switch)[0]
        switch.setChecked(True)
        assert console.settings.get("spell_status") is True
        chats.deleteLater()


async def test_the_rhythm_of_pairing_is_set_beside_the_accounts(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        section = page.open_section("accounts")
        combos = {one.accessibleName(): one for one in section.findChildren(Combo)}
        for title, name, now, then in (
            ("A new QR code", "qr_seconds", 20, 45),
            ("Look whether a phone scanned", "qr_poll_seconds", 3, 10),
            ("Pause pairing", "qr_codes", 10, 5),
        ):
            combo = combos[title]
            assert combo.currentData() == now
            assert str(now) in combo.currentText()
            assert combo.choose(then)
            combo.activated.emit(combo.currentIndex())
            assert console.settings.get(name) == then


async def test_opt_out_words_are_parted_by_either_comma(data_dir: Path) -> None:
    async with live_console(data_dir, receiver=False) as console:
        chats = chats_section(console)
        lines = chats.findChildren(QLineEdit)
        words = next(one for one in lines if one.accessibleName() == "Opt-out words")
        words.setText("stop، إلغاء , توقف،")
        words.editingFinished.emit()
        assert console.settings.get("opt_out_words") == ["stop", "إلغاء", "توقف"]
        chats.deleteLater()


async def test_an_account_is_edited_without_its_key_being_shown(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        row = await console.accounts.add(
            "Old name", "recoverleadx", "https://api.example", {"api_key": "canary-7c1d"}
        )
        page.open_account(row.id)
        section = page.open_section("accounts")
        assert isinstance(section, AccountsSection)
        card = await until(lambda: page.window().findChild(EditAccountCard))
        assert all(field.text() == "" for field in card.secrets.values())
        assert "7c1d" in card.secrets["api_key"].message.text
        assert "canary" not in card.secrets["api_key"].message.text
        card.name.setText("New name")
        card.secrets["api_key"].setText("another-0e0e")
        assert card.go is not None
        card.go.click()
        await until(lambda: console.accounts.secret_tail(row.id, "api_key") == "0e0e")
        rows = await console.accounts.all()
        assert [one.name for one in rows] == ["New name"]
        shown = "Edit New name"
        await until(lambda: section.edit_buttons[row.id].accessibleName() == shown)
        # where the card was opened; the buttons are made anew with each change
        await until(lambda: section.edit_buttons[row.id].hasFocus() or None)
        before = section.edit_buttons[row.id]
        console.bus.publish(AccountsChanged())
        await until(lambda: section.edit_buttons[row.id] is not before)
        assert section.edit_buttons[row.id].hasFocus(), "where it was"


async def test_the_states_of_accounts_stand_below_each_other(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        for name, state in (("One", "works"), ("Two", "unreachable")):
            row = await console.accounts.add(
                name, "recoverleadx", "https://api.example", {"api_key": "k"}
            )
            told = partial(accounts.set_state, account_id=row.id, state=state, detail="", now=1)
            await console.database.write(told)
        section = page.open_section("accounts")
        assert isinstance(section, AccountsSection)
        await until(lambda: len(section.dots) == 2)
        first, second = section.dots.values()
        await until(lambda: first.width() > 8)
        assert first.accessibleName() != second.accessibleName()
        assert first.mapTo(page, QPoint(0, 0)).x() == second.mapTo(page, QPoint(0, 0)).x()


async def test_of_many_accounts_few_are_listed_until_more_are_wanted(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        for at in range(2 * MANY + 10):
            name = f"Branch {at:03} חיפה" if at % 40 == 7 else f"Branch {at:03}"
            await console.database.write(
                lambda one, name=name: accounts.add(  # type: ignore[misc]
                    one, name, "recoverleadx", "http://127.0.0.1:9", {}, 1
                )
            )
        section = page.open_section("accounts")
        assert isinstance(section, AccountsSection)
        await until(lambda: len(section.dots) == MANY)
        assert section.finder.isVisible() and section.more.isVisible()
        QTest.keyClicks(section.finder, "branch ")
        section.finder.insert("חיפה")
        assert len(section.dots) == 3 and not section.more.isVisible()
        section.finder.setText("branch zzz")
        assert not section.dots and section.nothing.isVisible()
        section.finder.clear()
        assert len(section.dots) == MANY and not section.nothing.isVisible()
        QTest.mouseClick(section.more, Qt.MouseButton.LeftButton)
        assert len(section.dots) == 2 * MANY
        assert len({dot.minimumWidth() for dot in section.dots.values()}) == 1
        last = section.edit_buttons[max(section.edit_buttons)]
        section.refresh()
        await until(lambda: last is not section.edit_buttons[max(section.edit_buttons)])
        assert len(section.dots) == 2 * MANY
        section.more.setFocus()
        known = set(section.edit_buttons)
        QTest.keyClick(section.more, Qt.Key.Key_Space)
        assert len(section.dots) == 2 * MANY + 10 and not section.more.isVisible()
        fresh = next(one for one in section.edit_buttons if one not in known)
        assert page.window().focusWidget() is section.edit_buttons[fresh], "not the rail"


async def test_removing_an_account_asks_for_its_name(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        row = await console.accounts.add(
            "Leads", "recoverleadx", "https://api.example", {"api_key": "k"}
        )
        section = page.open_section("accounts")
        assert isinstance(section, AccountsSection)
        await until(lambda: row.id in section.edit_buttons)
        page._tasks.start(section._remove(row), "remove")
        card = await until(lambda: page.window().findChild(ConfirmCard))
        assert not card.go.isEnabled()
        card.field.setText("Leads")
        card.go.click()
        await until(lambda: not section.edit_buttons)
        assert await console.accounts.all() == []


async def test_the_recovery_key_is_shown_only_after_a_question(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        section = page.open_section("data")
        assert isinstance(section, DataSection)
        section.show_key.click()
        question = await until(lambda: page.window().findChild(ConfirmCard))
        assert page.window().findChild(RecoveryKeyCard) is None
        question.go.click()
        card = await until(lambda: page.window().findChild(RecoveryKeyCard))
        assert console.safekeeping.recovery_key() in card.shown.text()
        card.reject()


async def test_the_printed_sheet_holds_the_key(dressed: Look) -> None:
    paper = QImage(600, 800, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    paint_sheet(painter, "K3F9-22LM-QQ81-ZX0P")
    painter.end()
    blank = QImage(600, 800, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert paper != blank


async def test_a_backup_is_made_listed_and_planned_for_the_next_start(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        section = page.open_section("data")
        assert isinstance(section, DataSection)
        section.backup.setFocus()
        section.backup.click()
        section.backup.click()  # one at a time
        await until(lambda: section.restore_buttons)
        assert section.backup.hasFocus(), "where it was pressed"
        assert len(await console.safekeeping.backups()) == 1
        [restore] = section.restore_buttons.values()
        restore.setFocus()
        section.refresh()  # as another copy that is made does
        await until(lambda: restore not in section.restore_buttons.values())
        [restore] = section.restore_buttons.values()
        assert restore.hasFocus(), "where it was"
        restore.click()
        card = await until(lambda: page.window().findChild(ConfirmCard))
        card.go.click()
        await until(console.safekeeping.planned_restore)
        await until(section.planned.isVisible)
        section._keep()
        assert console.safekeeping.planned_restore() == ""
        assert not section.planned.isVisible()


async def test_the_backups_are_listed_anew_once_somebody_is_erased(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with settings_page(data_dir) as (console, page):
        section = page.open_section("data")
        assert isinstance(section, DataSection)
        section.backup.click()
        await until(lambda: section.restore_buttons)
        [before] = section.restore_buttons

        async def footprint(_phone: str) -> Footprint:
            return Footprint("14155550142", "Marcus Bell", 1, 1, 0, 0, 1)

        async def erase(_digits: str, _told: object) -> Proof:
            before.unlink()
            return Proof(("42",), 1, 2, {"messages": 9}, [("database", 100)], [])

        monkeypatch.setattr(console.privacy, "footprint", footprint)
        monkeypatch.setattr(console.privacy, "erase", erase)
        section.person.setText("+14155550142")
        section.erase.click()
        card = await until(lambda: page.window().findChild(ConfirmCard))
        card.field.setText("+14155550142")
        card.go.click()
        proof = await until(lambda: page.window().findChild(ProofCard))
        await until(lambda: before not in section.restore_buttons)
        proof.reject()


async def test_a_public_address_has_to_be_whole(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        section = page.open_section("receiver")
        assert isinstance(section, ReceiverSection)
        for wrong in ("hooks example", "ftp://hooks.example.com", "https://example.com/a?b=c#d"):
            section.public.setText(wrong)
            section.public.editingFinished.emit()
            assert "https://" in section.public_message.text
            assert "Nothing was changed." in section.public_message.text
            assert section.public.text() == wrong
            assert console.settings.get("public_url") == ""
        section.public.setText("hooks.example.com/")
        section.public.editingFinished.emit()
        assert section.public.text() == "https://hooks.example.com"
        assert console.settings.get("public_url") == "https://hooks.example.com"
        assert section.public_message.text == ""


async def test_a_port_that_is_none_is_said_and_left_to_be_mended(data_dir: Path) -> None:
    async with settings_page(data_dir) as (console, page):
        section = page.open_section("receiver")
        assert isinstance(section, ReceiverSection)
        before = console.settings.get("receiver_port")
        for wrong in ("80", "99999", "many"):
            section.port.clear()
            QTest.keyClicks(section.port, wrong)
            QTest.keyClick(section.port, Qt.Key.Key_Return)
            assert "1024" in section.port_message.text
            section.refresh()
            assert section.port.text() == wrong
            assert console.settings.get("receiver_port") == before
        section.port.clear()
        QTest.keyClicks(section.port, "43117")
        QTest.keyClick(section.port, Qt.Key.Key_Return)
        assert section.port_message.text == ""
        assert console.settings.get("receiver_port") == 43117
