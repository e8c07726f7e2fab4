"""The welcome page: every provider, how this computer stands, and the way to the wizard."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.console import Console
from app.ui.dialogs.wizard.order import CONNECTION
from app.ui.dialogs.wizard.wizard import AddAccountWizard
from app.ui.languages import install_language
from app.ui.pages.welcome.page import WelcomePage, demo_command
from app.ui.style.look import Look
from tests.live_console import live_console
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")


@asynccontextmanager
async def welcome(folder: Path) -> AsyncIterator[tuple[Console, WelcomePage]]:
    """The page over a fresh folder."""
    QApplication.setQuitOnLastWindowClosed(False)
    async with live_console(folder, receiver=False) as console:
        page = WelcomePage(console)
        page.resize(1440, 900)
        page.show()
        try:
            yield console, page
        finally:
            await page.close_page()
            page.close()
            page.deleteLater()


async def test_a_card_a_provider_says_what_it_needs(data_dir: Path) -> None:
    async with welcome(data_dir) as (console, page):
        infos = console.accounts.providers()
        assert list(page.cards.cards) == [info.name for info in infos]
        assert len(infos) == 5
        for info in infos:
            card = page.cards.cards[info.name]
            assert card.accessibleName() == info.title
            assert info.description in card.accessibleDescription()


async def test_the_keyboard_opens_the_wizard_past_its_first_step(data_dir: Path) -> None:
    async with welcome(data_dir) as (_, page):
        name = next(iter(page.cards.cards))
        QTest.keyClick(page.cards.cards[name], Qt.Key.Key_Space)
        card = await until(lambda: page.findChild(AddAccountWizard))
        assert card._at == CONNECTION
        card.reject()


async def test_the_checks_tell_what_is(data_dir: Path) -> None:
    async with welcome(data_dir) as (console, page):
        assert page.checks.shown[0].title == "Vault"
        assert page.checks.shown[-1].title == "No public address yet"
        assert not page.checks.shown[-1].fine
        console.settings.set("public_url", "https://hooks.example.com")
        page.checks.refresh()
        assert page.checks.shown[-1].fine


async def test_a_file_of_accounts_is_imported(data_dir: Path, tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    path.write_text(
        '{"accounts": [{"name": "Leads", "provider": "recoverleadx", "base_url": "",'
        ' "credentials": {"api_key": "k"}}, {"name": "Bad", "provider": "nobody"}]}'
    )
    async with welcome(data_dir) as (console, page):
        added: list[tuple[int, str]] = []
        page.account_added.connect(lambda number, then: added.append((number, then)))
        page.import_file(path)
        await until(lambda: added)
        assert [row.name for row in await console.accounts.all()] == ["Leads"]


def test_the_demo_is_a_program_of_its_own() -> None:
    program, arguments = demo_command()
    assert arguments[-1] == "demo"
    assert Path(arguments[0]).name == "main.py"
    assert Path(arguments[0]).exists()
    assert program


@pytest.mark.parametrize(("language", "scale"), [("en", 1.3), ("he", 1.3), ("ar", 1.0)])
async def test_no_word_of_its_buttons_is_cut_in_a_small_window(
    data_dir: Path, qapp: QApplication, dressed: Look, language: str, scale: float
) -> None:
    rtl = install_language(qapp, language)
    dressed.set(rtl=rtl, scale=scale)
    try:
        async with welcome(data_dir) as (_console, page):
            page.resize(1024, 640)
            await until(lambda: page.demo.width() >= page.demo.sizeHint().width())
            for button in (page.demo, page.importing):
                assert button.isVisible()
                assert button.width() >= button.sizeHint().width()
                assert not button.visibleRegion().isEmpty()
            assert not page.demo.geometry().intersects(page.importing.geometry())
    finally:
        install_language(qapp, "en")
