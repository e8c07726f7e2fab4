"""The account wizard: fields from declarations, the live test, the session, the webhook."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.sandbox.server import SandboxThread
from app.ui.dialogs.session_form import PASTE
from app.ui.dialogs.wizard import connection_step
from app.ui.dialogs.wizard.connection_step import ConnectionStep
from app.ui.dialogs.wizard.order import CONNECTION, DONE, SIGN_IN, WEBHOOK
from app.ui.dialogs.wizard.sign_in_step import SignInStep
from app.ui.dialogs.wizard.webhook_step import WebhookStep
from app.ui.dialogs.wizard.wizard import AddAccountWizard
from app.ui.pages.welcome.importing import import_accounts
from app.ui.style.look import Look
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.toast import ToastHost
from tests.live_console import live_console
from tests.ui.numbers_double import PROVIDERS, DoubleConsole, Step
from tests.ui.numbers_stage import without_browser
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")


@pytest.fixture(autouse=True)
def _pasting(monkeypatch: pytest.MonkeyPatch) -> None:
    without_browser(monkeypatch)


@asynccontextmanager
async def wizard(console: Any, provider: str = "") -> AsyncIterator[AddAccountWizard]:
    """The wizard over a bare window."""
    QApplication.setQuitOnLastWindowClosed(False)
    window = QWidget()
    window.resize(1440, 900)
    window.toasts = ToastHost(window)  # type: ignore[attr-defined]
    window.show()
    card = AddAccountWizard(window, console, provider)
    card.open()
    try:
        yield card
    finally:
        if not card.isHidden():
            card.done(None)
        await card._tasks.close()
        window.close()
        window.deleteLater()


def by_paste(card: AddAccountWizard, cookie: str) -> None:
    assert card.sign_in is not None
    assert card.sign_in.form.way.current() == PASTE
    card.sign_in.form.cookie_field.setText(cookie)


@pytest.mark.parametrize("info", PROVIDERS, ids=lambda info: info.name)
async def test_fields_follow_the_declaration(info: Any) -> None:
    step = ConnectionStep(info)
    wanted = [
        one.name for one in info.fields if one.name not in ("session_cookie", "webhook_secret")
    ]
    assert list(step.fields) == wanted
    for one in info.fields:
        if one.name in step.fields:
            hidden = step.fields[one.name].edit.echoMode() == QLineEdit.EchoMode.Password
            assert hidden == one.secret
    assert step.address.text() == info.default_base_url
    step.deleteLater()


async def test_what_is_missing_is_said_at_its_field() -> None:
    console = DoubleConsole()
    async with wizard(console, "gateway") as card:
        assert card.connection is not None
        card.connection.test.button.click()
        assert "beginning with https://" in card.connection.address.message.text
        assert card.connection.fields["api_key"].message.text == "Account key is missing."
        assert not card.foot.next.isEnabled()
    assert not any(call[0] == "test" for call in console.calls)


async def test_a_test_lists_what_works_and_opens_the_way() -> None:
    console = DoubleConsole()
    console.accounts.steps = [
        Step("profile", "Key accepted", "ok", "User noa", 112),
        Step("list_chats", "Chat history", "skipped", "needs the dashboard session"),
    ]
    async with wizard(console, "gateway") as card:
        step = card.connection
        assert step is not None
        step.address.setText("https://gw.carmel.example/")
        step.fields["api_key"].setText("canary-9f2c")
        QTest.keyClick(step.fields["api_key"].edit, Qt.Key.Key_Return)
        await until(card.foot.next.isEnabled)
        assert console.calls == [
            ("test", "gateway", "https://gw.carmel.example", {"api_key": "canary-9f2c"})
        ]
        assert step.test.works
        assert step.test.verdict.title.text() == "This account works."
        step.address.setText("https://other.example")
        assert not card.foot.next.isEnabled()


async def test_a_test_of_another_address_is_dropped_and_enter_begins_anew() -> None:
    console = DoubleConsole()
    goes_on = asyncio.Event()
    asked: list[str] = []

    async def slow(
        provider: str, base_url: str, credentials: Any, paths: Any = None
    ) -> AsyncIterator[Step]:
        asked.append(base_url)
        yield Step("profile", "Key accepted", "ok", base_url, 1)
        if "old" in base_url:
            await goes_on.wait()
            yield Step("list_clients", "Its numbers", "ok", base_url, 1)

    console.accounts.test = slow  # type: ignore[assignment]
    async with wizard(console, "gateway") as card:
        step = card.connection
        assert step is not None
        step.address.setText("https://old.example")
        step.fields["api_key"].setText("canary-9f2c")
        QTest.keyClick(step.fields["api_key"].edit, Qt.Key.Key_Return)
        await until(lambda: step.test.results)
        step.address.setText("https://new.example")
        assert not step.test.results and step.test.button.isEnabled()
        assert not card.foot.next.isEnabled()
        QTest.keyClick(step.address.edit, Qt.Key.Key_Return)
        await until(card.foot.next.isEnabled)
        goes_on.set()
        await card._tasks.idle()
        assert asked == ["https://old.example", "https://new.example"]
        assert [one.detail for one in step.test.results] == ["https://new.example"]
        # another name is no other connection
        step.name.setText("Carmel")
        assert card.foot.next.isEnabled() and step.test.results


async def test_going_back_during_a_test_leaves_nothing_behind() -> None:
    console = DoubleConsole()
    never = asyncio.Event()

    async def silent(
        provider: str, base_url: str, credentials: Any, paths: Any = None
    ) -> AsyncIterator[Step]:
        await never.wait()
        yield Step("profile", "Key accepted", "ok", "", 1)

    console.accounts.test = silent  # type: ignore[assignment]
    async with wizard(console, "gateway") as card:
        step = card.connection
        assert step is not None
        step.address.setText("https://gw.carmel.example")
        step.fields["api_key"].setText("canary-9f2c")
        step.test.asked.emit()
        await until(lambda: not step.test.button.isEnabled())
        card.foot.back.click()
        card.providers.cards.chosen.emit("quixess")
        never.set()
        await card._tasks.idle()
        assert card.connection is not step and card.connection is not None
        assert card.connection.test.button.isEnabled()


async def test_a_cookie_may_be_typed_on_while_its_beginning_is_tried() -> None:
    console = DoubleConsole()
    console.accounts.steps = [
        Step("profile", "Key accepted", "ok", "", 1),
        Step("list_chats", "Chat history", "skipped", "", 0),
    ]
    tried: list[str] = []
    never = asyncio.Event()
    async with wizard(console, "gateway") as card:
        step = card.connection
        assert step is not None
        step.address.setText("https://gw.carmel.example")
        step.fields["api_key"].setText("canary-9f2c")
        step.test.asked.emit()
        await until(card.foot.next.isEnabled)

        async def session(
            provider: str, base_url: str, credentials: Any, paths: Any = None
        ) -> AsyncIterator[Step]:
            tried.append(credentials["session_cookie"])
            if not credentials["session_cookie"].endswith("end"):
                await never.wait()
            yield Step("list_chats", "Chat history", "ok", "", 1)

        console.accounts.test = session  # type: ignore[assignment]
        card.foot.next.click()
        by_paste(card, "connect.sid=half")
        await until(lambda: tried)
        assert card.sign_in is not None
        QTest.keyClick(card.sign_in.form.cookie_field.edit, Qt.Key.Key_End)
        QTest.keyClicks(card.sign_in.form.cookie_field.edit, "end")
        await until(card.foot.next.isEnabled)
        assert tried == ["connect.sid=half", "connect.sid=halfend"]
        assert card.sign_in.cookie() == "connect.sid=halfend"


async def test_enter_goes_on_with_what_works() -> None:
    console = DoubleConsole()
    console.accounts.steps = [
        Step("profile", "Key accepted", "ok", "", 1),
        Step("list_chats", "Chat history", "ok", "", 1),
    ]
    async with wizard(console, "gateway") as card:
        step = card.connection
        assert step is not None
        step.address.setText("https://gw.carmel.example")
        step.fields["api_key"].setText("canary-9f2c")
        QTest.keyClick(step.fields["api_key"].edit, Qt.Key.Key_Return)
        await until(card.foot.next.isEnabled)
        assert card.sign_in is None
        QTest.keyClick(step.name.edit, Qt.Key.Key_Return)
        assert card.sign_in is not None
        by_paste(card, "connect.sid=whole")
        await until(card.foot.next.isEnabled)
        QTest.keyClick(card.sign_in.form.cookie_field.edit, Qt.Key.Key_Return)
        await until(lambda: card.webhook is not None)
    assert [call[0] for call in console.calls].count("test") == 2


async def test_a_failed_test_says_so_and_nothing_was_added() -> None:
    console = DoubleConsole()
    console.accounts.steps = [Step("profile", "Key", "failed", "The key was refused (401).", 80)]
    async with wizard(console, "recoverleadx") as card:
        step = card.connection
        assert step is not None
        step.fields["api_key"].setText("wrong")
        step.test.asked.emit()
        await until(step.test.verdict.isVisible)
        assert step.test.verdict.title.text() == "This account does not work yet."
        assert not step.test.works
        QTest.keyClick(card, Qt.Key.Key_Escape)
        question = card.window().findChild(ConfirmCard)
        assert question is not None and card.isVisible()  # what was typed would be lost
        question.go.click()
        assert card.isHidden()
        assert step.fields["api_key"].text() == ""
    assert not any(call[0] == "add" for call in console.calls)


async def test_without_a_session_there_is_no_sign_in_step() -> None:
    console = DoubleConsole()
    async with wizard(console, "quixess") as card:
        assert SIGN_IN not in card._order()
    async with wizard(console, "gateway") as card:
        assert card._order() == ["provider", CONNECTION, SIGN_IN, WEBHOOK, DONE]


async def test_a_secret_is_made_kept_and_never_shown() -> None:
    console = DoubleConsole()
    console.accounts.steps = [Step("list_templates", "Templates", "ok", "4", 20)]
    async with wizard(console, "recoverleadx") as card:
        step = card.connection
        assert step is not None
        step.fields["api_key"].setText("key")
        step.test.asked.emit()
        await until(card.foot.next.isEnabled)
        card.foot.next.click()
        await until(lambda: card._at == WEBHOOK and card.foot.next.isEnabled())
        hook = card.webhook
        assert hook is not None
        assert hook.secret is not None
        hook._make_secret()
        secret = hook.secret_text()
        assert len(secret) >= 32
        assert hook.secret.edit.echoMode() == QLineEdit.EchoMode.Password
        card.foot.next.click()
        await until(lambda: card._at == DONE)
        assert ("update", 6, {"credentials": {"webhook_secret": secret}}) in console.calls


async def test_other_paths_are_read_line_by_line() -> None:
    step = ConnectionStep(PROVIDERS[0])
    step.paths_edit.setPlainText(
        "list_scheduled = get /v2/scheduled\nnonsense\nget_qr: POST /qr/{clientId}"
    )
    assert step.paths() == {"list_scheduled": "GET /v2/scheduled", "get_qr": "POST /qr/{clientId}"}
    step.deleteLater()


async def test_accounts_come_from_a_file_and_bad_ones_are_told(tmp_path: Path) -> None:
    console = DoubleConsole()
    path = tmp_path / "accounts.json"
    path.write_text(
        '[{"name": "One", "provider": "gateway", "base_url": "https://a.example",'
        ' "credentials": {"api_key": "k"}}]'
    )
    assert await import_accounts(console, path) == (1, [])  # type: ignore[arg-type]
    path.write_text("{")
    from app.domain.errors import SettingsError

    with pytest.raises(SettingsError) as caught:
        await import_accounts(console, path)  # type: ignore[arg-type]
    assert "can’t be read" in caught.value.what


async def test_a_gateway_is_added_tested_and_signed_in_against_the_sandbox(data_dir: Path) -> None:
    with SandboxThread(speed=100.0) as box:
        given = box.credentials["gateway"]
        cookie = given["credentials"]["session_cookie"]
        async with (
            live_console(data_dir, receiver=False) as console,
            wizard(console, "gateway") as card,
        ):
            step = card.connection
            assert step is not None
            step.name.setText("Carmel gateway")
            step.address.setText(given["base_url"])
            step.fields["api_key"].setText(given["credentials"]["api_key"])
            step.test.asked.emit()
            await until(card.foot.next.isEnabled)
            assert step.test.works
            card.foot.next.click()
            assert card.sign_in is not None
            assert card.sign_in.note.isHidden()  # there is no browser here that could be waited for
            assert card.focusWidget() is card.sign_in.form.cookie_field.edit
            by_paste(card, "connect.sid=made-up")
            await until(
                lambda: (
                    card.sign_in is not None and "did not take it" in card.sign_in.note.title.text()
                ),
            )
            assert not card.foot.next.isEnabled()
            by_paste(card, cookie)
            await until(card.foot.next.isEnabled)
            card.foot.next.click()
            await until(lambda: card._at == WEBHOOK and card.foot.next.isEnabled())
            row = (await console.accounts.all())[0]
            assert row.name == "Carmel gateway"
            assert console.accounts.session_state(row.id) == "works"
            assert (
                console.accounts.secret_tail(row.id, "api_key")
                == (given["credentials"]["api_key"][-4:])
            )
            card.foot.next.click()
            await until(lambda: card._at == DONE)
            card.foot.next.click()


async def test_the_buttons_stay_in_sight_in_a_small_window_with_large_text(dressed: Look) -> None:
    dressed.set(scale=1.15)
    async with wizard(DoubleConsole(), "gateway") as card:
        window = card.window()
        window.resize(1024, 640)
        card._show_sign_in()
        assert card.sign_in is not None

        def in_sight() -> bool:
            foot = card.foot
            return foot.mapTo(window, foot.rect().bottomLeft()).y() < window.height()

        await until(in_sight)
        area = card.sign_in.findChild(QScrollArea)
        assert area is not None
        await until(lambda: area.verticalScrollBar().maximum() > 0)


async def test_every_step_begins_at_one_place(qtbot: QtBot) -> None:
    info = next(one for one in PROVIDERS if one.has_session)
    steps = (
        ConnectionStep(info),
        SignInStep("https://gw.carmel.example"),
        WebhookStep("https://hooks.example/x", public=True, signs=False, provider=info.title),
    )
    begins = []
    for step in steps:
        qtbot.addWidget(step)
        step.resize(868, 600)
        step.show()
        title = step.findChildren(PlainLabel)[0]
        begins.append(title.mapTo(step, QPoint(0, 0)).x())
    assert len(set(begins)) == 1, begins


async def test_what_a_provider_is_is_told_in_the_words_of_the_window(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(connection_step, "said", lambda text: f"<{text}>")
    step = ConnectionStep(PROVIDERS[0])
    qtbot.addWidget(step)
    assert f"<{PROVIDERS[0].description}>" in [one.text() for one in step.findChildren(PlainLabel)]
