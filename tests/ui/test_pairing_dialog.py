"""The pairing dialog: the code and its clocks, the four outcomes, and a phone that really scans."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest

from app.domain.errors import ErrorKind, ProviderError
from app.sandbox.server import SandboxThread
from app.ui.dialogs import pairing
from app.ui.dialogs.add_number import AddNumberCard
from app.ui.dialogs.delete_number import DeleteNumberCard
from app.ui.dialogs.pairing import PairingDialog
from app.ui.dialogs.qr_picture import QrPicture
from app.ui.pages.numbers.page import NumbersPage
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import ConfirmCard
from tests.live_console import live_console
from tests.ui.numbers_double import NOW, DoubleConsole, PairingSession, qr_png
from tests.ui.numbers_stage import numbers_page
from tests.waiting import until

T = TypeVar("T")
pytestmark = pytest.mark.usefixtures("qloop")


async def opened(page: NumbersPage, console: DoubleConsole) -> tuple[PairingDialog, PairingSession]:
    page.actions_.run("pair", 3)
    card = await until(lambda: page.window().findChild(PairingDialog))
    session = console.pairing.session
    assert session is not None
    return card, session


async def test_a_code_is_shown_with_its_number_age_and_countdown() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, _ = await opened(page, console)
        await until(lambda: card.scan.qr.shows_code)
        assert card.scan.next_words.text() == "New code in 14 s"
        assert card.remark.text() == "Code 2 of 10, then it pauses · 6 s old"
        assert card.scan.detail.text() == "Asked the gateway 2 s ago: Pending Authentication."
        console.clock.ms += 5_000
        card._tick()
        assert card.scan.next_words.text() == "New code in 9 s"
        assert card.scan.bar.value() < 1000
        card.reject()


async def test_a_gateway_that_could_not_say_is_not_quoted() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(answer="unknown", asked_at=NOW - 4_000)
        assert card.scan.title.text() == "Waiting for the scan"
        assert card.scan.detail.text() == (
            "The gateway could not say 4 s ago whether a phone scanned it. It will be asked again."
        )
        card.reject()


async def test_a_picture_that_does_not_change_is_flagged() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(unchanged=True, code_number=4, code_since=NOW - 45_000)
        assert card.scan.title.text() == "The picture has not changed"
        assert "45 s old" in card.scan.detail.text()
        session.become(unchanged=False, qr=qr_png("another"))
        assert card.scan.title.text() == "Waiting for the scan"
        card.reject()


@pytest.mark.parametrize(
    ("changes", "title", "main"),
    [
        (
            {"stage": "paired", "connected_phone": "972555550119", "paired_at": NOW + 60_000},
            "Installers is connected",
            "Set webhook",
        ),
        ({"stage": "paused"}, "The code is paused", "Show a new code"),
        (
            {"stage": "wrong_phone", "connected_phone": "972555550103"},
            "A different phone scanned the code",
            "Keep this phone",
        ),
        (
            {
                "stage": "failed",
                "error": ProviderError(
                    ErrorKind.NOT_FOUND, "No such number.", status=404, code="CLIENT_NOT_FOUND"
                ),
            },
            "The gateway gave no code",
            "Add it again",
        ),
        (
            {"stage": "failed", "error": ProviderError(ErrorKind.NETWORK, "It can't be reached.")},
            "The gateway gave no code",
            "Try again",
        ),
    ],
)
async def test_an_outcome_takes_the_focus_and_is_announced(
    changes: dict[str, object], title: str, main: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        pairing, "announce", lambda widget, words, urgent=False: heard.append((words, urgent))
    )
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(**changes)
        words = card.view.title.text().replace("\u2068", "").replace("\u2069", "")
        assert words == title
        assert card.main_button.text() == main
        # only who was not found may be gone
        assert ("may have been deleted" in card.outcome.spoken) == (main == "Add it again")
        assert card.main_button.hasFocus()
        assert len(heard) == 1
        assert heard[0][1]
        assert not card.scan.isVisible()
        assert card.remark.text() == ""
        card.reject()


async def test_announcements_are_events_of_the_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: events.append(event.message())
    )
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(stage="paused")
        assert any(event.startswith("The code is paused") for event in events)
        card.reject()


async def test_the_webhook_is_one_press_away_after_pairing() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(stage="paired", connected_phone="972555550119", paired_at=NOW)
        assert card.view.hint.title.text() == "One step left: its webhook"
        card.main_button.click()
        await until(lambda: "close" in session.calls)
        from app.ui.dialogs.webhook_url import WebhookCard

        hook = await until(lambda: page.window().findChild(WebhookCard))
        url = hook.url.text()
        assert url == "https://hooks.carmel.example/hooks/7f3c9a1e5b2d"
        assert hook.go is not None
        hook.go.click()
        await until(lambda: ("set_webhook", 3, url) in console.calls)


async def test_one_that_was_connected_before_was_scanned_by_nobody() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(stage="paired", how="already", connected_phone="972555550119")
        assert card.outcome is not None
        assert "scanned" not in card.outcome.spoken
        assert "remove this device on the phone" in card.outcome.spoken
        card.reject()


async def test_a_webhook_that_is_set_is_no_step_left() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        url = "https://hooks.carmel.example/hooks/7f3c9a1e5b2d"
        await console.numbers.rename(3, webhook_url=url)
        card, session = await opened(page, console)
        session.become(stage="paired", connected_phone="972555550119", paired_at=NOW)
        assert not card.view.hint.isVisibleTo(card)
        assert card.main_button.text() == "Done"
        card.main_button.click()
        await until(lambda: "close" in session.calls)


@pytest.mark.parametrize(
    ("kind", "status", "message", "told"),
    [
        (ErrorKind.INVALID_REQUEST, 400, "clientId is taken.", "It says: \u2068clientId is taken."),
        (ErrorKind.BAD_ANSWER, 200, "Gateway answered 200, but the answer is empty", "is empty."),
    ],
)
async def test_a_refusal_is_quoted(kind: ErrorKind, status: int, message: str, told: str) -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(stage="failed", error=ProviderError(kind, message, status=status))
        assert card.outcome is not None
        assert told in card.outcome.spoken
        assert ("It answered" in card.outcome.spoken) == (kind is ErrorKind.INVALID_REQUEST)
        card.reject()


async def test_what_was_entered_can_be_changed_where_it_was_refused() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.actions_.add_number()
        form = await until(lambda: page.window().findChild(AddNumberCard))
        form.name.setText("Café Jaffa")
        assert form.client.text() == "cafe-jaffa"
        form.phone.setText("+٩٧٢ ٥٥ ٥٥٥ ٠١٨٨")
        form.go.click()
        card = await until(lambda: page.window().findChild(PairingDialog))
        session = console.pairing.session
        assert session is not None
        assert console.calls[-1][2:] == ("cafe-jaffa", "972555550188", "Café Jaffa")
        refused = ProviderError(ErrorKind.INVALID_REQUEST, "clientId is taken.", status=400)
        session.become(stage="failed", number_id=None, error=refused)
        assert card.main_button.text() == "Change what you entered"
        card.main_button.click()
        form = await until(
            lambda: next(
                (one for one in page.window().findChildren(AddNumberCard) if one.isVisible()), None
            )
        )
        typed = (form.name.text(), form.client.text(), form.phone.text())
        assert typed == ("Café Jaffa", "cafe-jaffa", "+972555550188")
        form.reject()


async def test_another_phone_can_be_kept() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(stage="wrong_phone", connected_phone="972555550103")
        card.main_button.click()
        await until(lambda: "keep" in session.calls)
        assert card.main_button.text() == "Set webhook"
        card.reject()


async def test_after_a_pause_codes_come_again() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(stage="paused", qr=None)
        card.main_button.click()
        assert session.calls == ["resume"]
        assert card.scan.isVisible()
        assert card.outcome is None
        assert card.main_button.text() == "New code now"
        card.main_button.click()
        assert session.calls[-1] == "new_code"
        card.reject()


async def test_escape_closes_cancels_and_gives_the_focus_back() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.tree.setFocus()
        card, session = await opened(page, console)
        QTest.keyClick(card, Qt.Key.Key_Escape)
        await until(lambda: "close" in session.calls)
        assert page.tree.hasFocus()
        session.become(stage="paired")


async def test_the_details_hold_what_a_support_request_needs() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        session.become(
            stage="failed",
            error=ProviderError(
                ErrorKind.NOT_FOUND, "No such number.", status=404, code="CLIENT_NOT_FOUND"
            ),
        )
        details = card._details()
        assert "CLIENT_NOT_FOUND" in details
        assert "installers" in details
        card.reject()


# The picture


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_code_is_black_on_white_with_a_quiet_zone(dressed: Look, scheme: Scheme) -> None:
    dressed.set(scheme=scheme)
    picture = QrPicture(296, "QR")
    picture.set_image(QImage.fromData(qr_png("x")))
    image = picture.grab().toImage()
    colours = {
        QColor(image.pixel(x, y)).name() for x in range(12, 284, 3) for y in range(12, 284, 3)
    }
    assert colours == {"#000000", "#ffffff"}
    edge = {QColor(image.pixel(x, y)).name() for x in range(8, 288) for y in (8, 14, 281, 287)}
    assert edge == {"#ffffff"}
    picture.deleteLater()


async def test_hostile_bytes_are_no_picture() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        good = qr_png("x")
        for bad in (b"<svg/>", good[:40], good[:16] + (200_000).to_bytes(4, "big") * 2 + good[24:]):
            session.become(qr=qr_png("another"))
            await until(lambda: card.scan.qr.shows_code)
            session.become(qr=bad)
            await until(lambda: not card.scan.qr.shows_code)
            assert card.scan.qr._words == "The picture can’t be read"
        card.reject()


async def test_a_code_that_is_late_does_not_cover_the_one_after_it() -> None:
    console = DoubleConsole()
    gates = {b"old": asyncio.Event(), b"new": asyncio.Event()}
    decode = console.pictures.decode
    shown: list[bytes] = []

    async def slow(content: bytes, most: int) -> object:
        await gates[content].wait()
        shown.append(content)
        return await decode(qr_png() if content == b"new" else b"no picture", most)

    async with numbers_page(console) as page:
        card, session = await opened(page, console)
        console.pictures.decode = slow  # type: ignore[assignment,method-assign]
        session.become(qr=b"old")
        session.become(qr=b"new")
        gates[b"new"].set()
        await until(lambda: shown == [b"new"] and card.scan.qr.shows_code)
        gates[b"old"].set()
        await until(lambda: shown == [b"new", b"old"])
        assert card.scan.qr.shows_code
        card.reject()


# The real thing


async def test_a_phone_scans_and_the_dialog_tells(data_dir: Path) -> None:
    with SandboxThread(speed=100.0) as box:
        async with live_console(data_dir, box, receiver=False) as console:
            console.settings.set("qr_poll_seconds", 2)
            await console.numbers.refresh()
            async with numbers_page(console) as page:
                account = next(
                    row for row in await console.accounts.all() if row.provider == "gateway"
                )
                session = console.pairing.start(
                    account.id, "branch-acre", "972555550166", "Branch Acre"
                )
                page.actions_._start(page.actions_._show_pairing(session, "Branch Acre"), "pair")
                card = await until(lambda: page.window().findChild(PairingDialog))
                await until(lambda: card.scan.qr.shows_code)

                async def scan(sandbox: object) -> None:
                    actions = sandbox.fakes["gateway"].actions()  # type: ignore[attr-defined]
                    await actions["scan"]({"clientId": "branch-acre"})

                box.run(scan)
                await until(lambda: card.outcome is not None)
                assert card.outcome is not None
                assert card.outcome.word == "Connected"
                card.reject()
                await until(
                    lambda: any(
                        one.row.key == "branch-acre" and one.row.state == "connected"
                        for one in page.model.entries()
                    ),
                )


async def test_another_phone_is_told_until_it_is_kept_or_the_number_deleted(
    data_dir: Path,
) -> None:
    with SandboxThread(speed=100.0) as box:
        async with live_console(data_dir, box, receiver=False) as console:
            console.settings.set("qr_poll_seconds", 2)
            await console.numbers.refresh()

            async def act(action: str, **body: str) -> None:
                async def on_box(sandbox: object) -> None:
                    await sandbox.fakes["gateway"].actions()[action](body)  # type: ignore[attr-defined]

                await asyncio.to_thread(box.run, on_box)

            async def shown(kind: type[T]) -> T:
                return await until(
                    lambda: next(
                        (one for one in page.window().findChildren(kind) if one.isVisible()), None
                    )
                )

            async with numbers_page(console) as page:
                row = next(
                    one for one in console.numbers.by_id().values() if one.key == "installers"
                )
                page.actions_.run("pair", row.id)
                card = await shown(PairingDialog)
                await until(lambda: card.scan.qr.shows_code)
                await act("scan", clientId="installers", phoneNumber="972555550999")
                await until(lambda: card.main_button.text() == "Keep this phone")
                # it is not decided yet
                card.reject()
                banner = page.banner
                await until(lambda: "is linked to another phone" in banner.title.text())
                assert "+972 55 555 0999 is linked" in _plain(banner.text.text())
                facts = page.model.entries()
                entry = next(one for one in facts if one.row.key == "installers")
                assert _plain(entry.phone) == "+972 55 555 0999"
                assert entry.state_words().detail == "Another phone linked"

                # the button brings the question back
                next(one for one in banner.findChildren(Button) if one.isVisible()).click()
                card = await shown(PairingDialog)
                await until(lambda: card.main_button.text() == "Keep this phone")
                delete = card._buttons[0]
                assert delete.isEnabled()
                delete.click()
                sure = await shown(ConfirmCard)
                sure.field.setText("Installers")
                sure.go.click()
                ask = await shown(DeleteNumberCard)
                ask.password.setText(box.credentials["gateway"]["dashboard"]["password"])
                assert ask.go is not None
                ask.go.click()
                # "and start again"
                form = await shown(AddNumberCard)
                assert form.client.text() == "installers"
                assert form.phone.text() == "+972555550119"
                form.go.click()
                card = await shown(PairingDialog)
                await until(lambda: card.scan.qr.shows_code)
                await act("scan", clientId="installers", phoneNumber="972555550999")
                await until(lambda: card.main_button.text() == "Keep this phone")
                card.main_button.click()
                await until(lambda: card.main_button.text() == "Set webhook")
                assert "You kept" in card.outcome.spoken
                card.reject()
                await console.numbers.refresh()
                await until(lambda: not banner.isVisible())


async def test_a_number_that_cannot_be_deleted_says_so_before_it_is_tried() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        console.accounts.sessions.clear()
        card, session = await opened(page, console)
        session.become(stage="wrong_phone", connected_phone="972555550103")
        delete = card._buttons[0]
        assert not delete.isEnabled()
        assert delete.toolTip() == "Sign in to the dashboard first."
        card.reject()


def _plain(text: str) -> str:
    return "".join(char for char in text if char not in "\u2066\u2067\u2068\u2069")
