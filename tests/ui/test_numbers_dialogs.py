"""The dialogs of a number: adding, deleting, its webhook, its key, its click-to-chat code."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.sandbox.server import SandboxThread
from app.ui.dialogs.add_number import AddNumberCard
from app.ui.dialogs.click_to_chat import QUIET, SAVED_MODULE, ClickToChatCard, as_svg, modules_of
from app.ui.dialogs.delete_number import DeleteNumberCard
from app.ui.dialogs.pairing import PairingDialog
from app.ui.dialogs.reset_key import ResetKeyCard
from app.ui.dialogs.sign_in import SignInCard
from app.ui.dialogs.webhook_url import WebhookCard
from app.ui.pages.numbers.page import NumbersPage
from app.ui.widgets.card import ConfirmCard
from tests.live_console import live_console
from tests.ui.numbers_double import DoubleConsole
from tests.ui.numbers_stage import numbers_page, without_browser
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")
W = TypeVar("W", bound=QWidget)


@pytest.fixture(autouse=True)
def _pasting(monkeypatch: pytest.MonkeyPatch) -> None:
    without_browser(monkeypatch)


async def card_of(page: NumbersPage, kind: type[W]) -> W:
    """The open card of a kind."""
    return await until(
        lambda: next((one for one in page.window().findChildren(kind) if one.isVisible()), None)
    )


# Adding


@pytest.mark.parametrize(
    "phone", ["+972 55-555 0166", "٠٠٩٧٢ ٥٥ ٥٥٥ ٠١٦٦", "00972555550166", "+972 (0)55 555 0166"]
)
async def test_a_number_is_added_and_pairing_follows(phone: str) -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.add_number_button.click()
        card = await card_of(page, AddNumberCard)
        card.name.setText("Branch Acre")
        assert card.client.text() == "branch-acre"
        card.name.setText("Branch Acre ٣")
        assert card.client.text() == "branch-acre-3"
        card.name.setText("Branch Acre")
        card.phone.setText(phone)
        QTest.keyClick(card.phone.edit, Qt.Key.Key_Return)
        await until(
            lambda: ("start", 1, "branch-acre", "972555550166", "Branch Acre") in console.calls
        )
        pairing = await card_of(page, PairingDialog)
        assert "Branch Acre" in pairing.title.text()
        pairing.reject()


@pytest.mark.parametrize(
    ("phone", "client", "words"),
    [
        ("", "x", "Enter the phone’s number."),
        ("055 555 0166", "x", "The country code is missing"),
        ("+97", "x", "8 to 15 digits"),
        ("+972555550166", "", "Enter an id"),
        ("+972555550166", "a b", "Letters without accents"),
        ("+972555550166", "installers", "Another of your numbers has this id."),
    ],
)
async def test_what_can_not_work_is_said_at_its_field(phone: str, client: str, words: str) -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.actions_.add_number()
        card = await card_of(page, AddNumberCard)
        card.phone.setText(phone)
        card.client.setText(client)
        card.go.click()
        said = (
            card.phone.message.text
            if "id" not in words and "Letters" not in words
            else (card.client.message.text)
        )
        assert words in said
        assert card.isVisible()
        card.reject()
    assert not any(call[0] == "start" for call in console.calls)


# Deleting


async def test_deleting_asks_for_the_name_then_for_the_password() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.panel.wanted.emit("delete", 3)
        first = await card_of(page, ConfirmCard)
        assert not first.go.isEnabled()
        first.field.setText("installers")
        assert not first.go.isEnabled()
        first.field.setText("Installers")
        first.go.click()
        second = await card_of(page, DeleteNumberCard)
        assert second.go is not None
        assert not second.go.isEnabled()
        second.password.setText("wrong")
        second.go.click()
        await until(second.trouble.isVisible)
        assert "refused the password" in second.trouble.title.text()
        assert second.password.text() == ""
        second.password.setText("dash")
        QTest.keyClick(second.password.edit, Qt.Key.Key_Return)
        await until(lambda: not page.model.index_of(3).isValid())


async def test_nothing_is_deleted_on_escape() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.panel.wanted.emit("delete", 3)
        first = await card_of(page, ConfirmCard)
        first.field.setText("Installers")
        first.go.click()
        second = await card_of(page, DeleteNumberCard)
        second.password.setText("dash")
        QTest.keyClick(second, Qt.Key.Key_Escape)
        await until(lambda: page._tasks.busy == 0)
    assert not any(call[0] == "delete" for call in console.calls)


# Webhook, key, session


async def test_an_address_without_a_host_is_refused_and_the_own_one_offered() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.panel.wanted.emit("set_webhook", 1)
        card = await card_of(page, WebhookCard)
        assert card.note.isVisible()
        card.url.setText("hooks.example.com")
        assert card.go is not None
        card.go.click()
        assert "beginning with https://" in card.url.message.text
        card.use_here.click()
        assert card.url.text().startswith("https://hooks.carmel.example/hooks/")
        card.reject()
    assert not any(call[0] == "set_webhook" for call in console.calls)


async def test_a_reset_asks_first_and_shows_the_new_tail() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.panel.wanted.emit("reset_key", 1)
        card = await card_of(page, ResetKeyCard)
        assert ("reset_key", 1) not in console.calls
        assert card.go is not None
        card.go.click()
        await until(lambda: "c0de" in page.panel._account_row.value.text())


async def test_a_cookie_that_does_not_work_is_told_and_one_that_does_is_kept() -> None:
    console = DoubleConsole()
    console.accounts.sessions[1] = "ended"
    console.accounts.cookie_works = False
    async with numbers_page(console) as page:
        page.panel.wanted.emit("sign_in", 1)
        card = await card_of(page, SignInCard)
        assert card.form.way.current() == "paste"
        card.form.cookie_field.setText("nothing")
        assert card.go is not None
        assert "name=value" in card.form.cookie_field.message.text
        card.form.cookie_field.setText("Cookie: connect.sid=abc")
        card.go.click()
        await until(card.trouble.isVisible)
        console.accounts.cookie_works = True
        card.go.click()
        await until(lambda: console.accounts.session_state(1) == "works")
        assert ("sign_in", 1, "connect.sid=abc") in console.calls


# Click to chat


async def test_the_click_to_chat_code_is_shown_copied_and_saved(tmp_path: Path) -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.actions_.run("code", 1)
        card = await card_of(page, ClickToChatCard)
        await until(lambda: card.picture.shows_code)
        expected = modules_of("https://wa.me/972555550142")
        card.copy_picture.click()
        copied = QGuiApplication.clipboard().image()
        assert _modules(copied, 8) == expected
        card.save_as(tmp_path / "code.png")
        assert _modules(QImage(str(tmp_path / "code.png")), SAVED_MODULE) == expected
        card.save_as(tmp_path / "code.svg")
        svg = (tmp_path / "code.svg").read_text()
        assert svg.count("h1v1h-1z") == sum(sum(row) for row in expected)
        side = len(expected) + 2 * QUIET
        assert f'viewBox="0 0 {side} {side}"' in svg
        card.save_as(tmp_path / "no" / "such" / "folder.svg")
        card.reject()


def test_an_svg_is_black_on_white_with_four_modules_of_quiet() -> None:
    svg = as_svg([[True]])
    assert 'viewBox="0 0 9 9"' in svg
    assert "M4 4h1v1h-1z" in svg
    assert 'fill="#fff"' in svg


def _modules(image: QImage, size: int) -> list[list[bool]]:
    """What a picture's code says, and that its quiet zone is white."""
    side = image.width() // size
    cells = [
        [
            image.pixelColor(x * size + size // 2, y * size + size // 2).lightness() < 128
            for x in range(side)
        ]
        for y in range(side)
    ]
    assert not any(any(row) for row in cells[:QUIET])
    assert not any(row[x] for row in cells for x in range(QUIET))
    return [row[QUIET:-QUIET] for row in cells[QUIET:-QUIET]]


# The real thing


async def test_a_number_is_deleted_at_the_sandbox_with_the_password(data_dir: Path) -> None:
    with SandboxThread(speed=100.0) as box:
        gateway = box.credentials["gateway"]
        async with live_console(data_dir, box, receiver=False) as console:
            account = next(row for row in await console.accounts.all() if row.provider == "gateway")
            await console.numbers.refresh(account.id)
            async with numbers_page(console) as page:
                row = next(
                    one.row for one in page.model.entries() if one.row.account_id == account.id
                )
                if not console.numbers.offers(row.id)["delete"].enabled:
                    pytest.fail("the sandbox's own credentials have a session")
                page.panel.wanted.emit("delete", row.id)
                first = await card_of(page, ConfirmCard)
                first.field.setText(row.name)
                first.go.click()
                second = await card_of(page, DeleteNumberCard)
                assert second.go is not None
                second.password.setText("not it")
                second.go.click()
                await until(second.trouble.isVisible)
                second.password.setText(gateway["dashboard"]["password"])
                second.go.click()
                await until(lambda: not page.model.index_of(row.id).isValid())

            def gone(sandbox: object) -> bool:
                site = sandbox.fakes["gateway"].site  # type: ignore[attr-defined]
                return row.key not in site.clients

            assert box.run(gone)
