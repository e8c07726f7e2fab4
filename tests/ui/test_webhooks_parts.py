"""Test events and subscriptions, on a real receiver and the real sandbox."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.bidi import strip
from app.services.subscriptions import HERE, Target
from app.services.test_events import Misbehaviour
from app.ui import phrases
from app.ui.models.delivery_words import answer_time
from app.ui.pages.webhooks import changes
from app.ui.pages.webhooks.page import WebhooksPage
from app.ui.pages.webhooks.subscriptions_tab import SubscriptionsTab
from app.ui.pages.webhooks.target_list import TARGET_ROLE
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import ConfirmCard
from tests.ui.live_pages import live_page
from tests.waiting import until, until_so


async def subscriptions(page: WebhooksPage) -> SubscriptionsTab:
    """That part in front, with all that it lists."""
    page.open_part("subscriptions")
    part = page.subscriptions
    assert part is not None
    await until(lambda: part.view.items.rowCount() > 8)
    return part


def targets(part: SubscriptionsTab) -> list[Target]:
    """What it lists."""
    items = part.view.items
    found = [items.item(n).data(TARGET_ROLE) for n in range(items.rowCount())]
    return [one for one in found if one is not None]


@pytest.mark.usefixtures("qloop")
async def test_two_copies_count_once_and_a_wrong_key_is_refused(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (_console, page):
        page.open_part("test")
        part = page.test
        assert part is not None and '"event": "message_received"' in part.body.toPlainText()
        part.setup.times.setText("2")
        part.send()
        await until(lambda: len(part.results) == 2)
        await until(lambda: any("once" in one.text.text() for one in part.findChildren(Banner)))
        part.setup.wrong[Misbehaviour.WRONG].setChecked(True)
        part.setup.times.setText("1")
        part.send()
        await until(lambda: len(part.results) == 1)
        assert part.results[0].status == 401
        await until(lambda: any("refused" in one.text.text() for one in part.findChildren(Banner)))


@pytest.mark.usefixtures("qloop")
async def test_json_is_checked_and_keys_are_masked(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        page.open_part("test")
        part = page.test
        assert part is not None
        keys = console.clients.credentials(console.test_events.senders()[0].account_id)
        assert not any(key in part.headers.toPlainText() for key in keys["client_keys"].values())
        part.body.setPlainText('{\n "a": \n}')
        assert "line 3" in part.note.text() and not part.format.isEnabled()
        sender = next(one for one in console.test_events.senders() if one.keeps_time)
        part.setup.choose_number(sender.number_id or 0)
        assert not part.setup.wrong[Misbehaviour.OLD].isHidden()
        assert "Signature" in part.headers.toPlainText()


@pytest.mark.usefixtures("qloop")
async def test_numbers_are_pointed_here_all_at_once(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = await subscriptions(page)
        part.all_here.click()

        def states() -> list[str]:
            return [one.state for one in targets(part) if one.settable]

        await until(lambda: states().count(HERE) >= 4)
        urls = [row.webhook_url for row in console.numbers.by_id().values()]
        assert sum(url.startswith(console.receiver.state.url) for url in urls) >= 4


@pytest.mark.usefixtures("qloop")
async def test_a_subscription_is_made_changed_and_deleted(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = await subscriptions(page)
        panel = part.panel

        def listed() -> dict[str, tuple[str, ...]]:
            return {one.subscription: one.events for one in targets(part) if one.subscription}

        before = set(listed())
        part.new.click()
        await until(lambda: not panel.isHidden() and bool(panel.checks))
        panel.url.setText("https://hooks.carmel.example/hooks/new")
        panel.checks["sequence.completed"].setChecked(False)
        panel.save.click()
        await until(lambda: len(listed()) == len(before) + 1)
        (made,) = set(listed()) - before
        assert len(listed()[made]) == 8

        part.view.choose(next(one for one in targets(part) if one.subscription == made))
        await until(lambda: panel.target is not None and panel.target.subscription == made)
        assert not panel.save.isEnabled()
        panel.checks["sequence.completed"].setChecked(True)
        assert panel.method.text() == "PATCH" and made in panel.path.text()
        assert '"url"' not in panel.code.toPlainText()
        panel.save.click()
        await until(lambda: len(listed()[made]) == 9)

        panel.delete.click()
        await until(lambda: part.window().findChildren(ConfirmCard))
        part.window().findChildren(ConfirmCard)[0].done(True)
        await until(lambda: made not in listed())
        kept = {"create_webhook", "update_webhook", "delete_webhook"}

        async def all_kept() -> bool:
            return kept <= {row.operation for row in await console.traffic.page(limit=50)}

        await until_so(all_kept)  # what was asked is kept behind its answer


@pytest.mark.usefixtures("qloop")
async def test_a_bad_address_is_an_error_by_its_field(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (_console, page):
        part = await subscriptions(page)
        part.new.click()
        await until(lambda: bool(part.panel.checks))
        part.panel.url.setText("http://plain.example/x")
        part.panel.save.click()
        await until(lambda: bool(part.panel.url.edit.property("error")))
        assert "HTTPS" in part.panel.url.message.text or "https" in part.panel.url.message.text


@pytest.mark.usefixtures("qloop")
async def test_a_new_subscription_that_was_left_is_gone_on_with(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (_console, page):
        part = await subscriptions(page)
        panel = part.panel
        part.new.click()
        await until(lambda: bool(panel.checks))
        offered = panel.url.text()
        panel.url.setText("https://hooks.carmel.example/hooks/begun")
        panel.checks["sequence.completed"].setChecked(False)
        QTest.keyClick(panel.url.edit, Qt.Key.Key_Escape)
        assert panel.isHidden()
        items = part.view.items
        rows = (items.item(n).data(TARGET_ROLE) for n in range(items.rowCount()))
        part.view.choose(next(one for one in rows if one and one.subscription))
        await until(lambda: panel.target is not None)
        part.new.click()
        await until(lambda: panel.target is None)
        assert panel.url.text() == "https://hooks.carmel.example/hooks/begun"
        assert not panel.checks["sequence.completed"].isChecked()
        panel.save.click()
        await until(panel.isHidden)
        part.new.click()
        await until(lambda: not panel.isHidden())
        assert panel.url.text() == offered, "what was sent is not begun again"


@pytest.mark.usefixtures("qloop")
async def test_esc_closes_a_subscription_and_enter_opens_it_again(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (_console, page):
        part = await subscriptions(page)
        page.window().activateWindow()
        part.view.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(part.view, key)
            await until(part.panel.isVisible)
        assert part.panel.url.isAncestorOf(page.window().focusWidget())
        chosen = part.view.current
        QTest.keyClick(part.panel.url.edit, Qt.Key.Key_Escape)
        assert not part.panel.isVisible() and part.view.hasFocus()
        part._put(part._groups)  # they were read anew
        await part._tasks.idle()
        assert not part.panel.isVisible() and part.view.current == chosen
        QTest.keyClick(part.view, Qt.Key.Key_Return)
        await until(part.panel.isVisible)
        assert part.panel.target == chosen
        part._close()
        place = part.view.visualRect(part.view.currentIndex()).center()
        QTest.mouseClick(part.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(part.panel.isVisible)


@pytest.mark.parametrize(
    ("microseconds", "words"),
    [(420, "0.4 ms"), (7_300, "7 ms"), (999_400, "999 ms"), (2_088_000, "2.1 s")],
)
def test_an_answer_time_fits_its_column(microseconds: int, words: str) -> None:
    assert answer_time(microseconds) == words


@pytest.mark.parametrize(("name", "shown"), [("Noa", "Noa"), ("", "+972 54 111 2233")])
async def test_what_a_lead_did_is_told_as_in_its_chat(name: str, shown: str) -> None:
    phrases.warm()

    async def chats_by_id(_ids: object) -> list[object]:
        return [SimpleNamespace(id=7, name=name, address="972541112233@c.us")]

    async def messages(_ids: object) -> list[object]:
        return [SimpleNamespace(id=3, text="lead.status_changed\tnew\tcontacted\t\t\t")]

    talks = SimpleNamespace(chats_by_id=chats_by_id, messages=messages)
    console: Any = SimpleNamespace(conversations=talks)
    row: Any = SimpleNamespace(received_at=1_000)
    effects = [(1_200, "lead", 3, 7, "lead.status_changed")]
    (step,) = await changes._effects(console, row, effects, lambda _chat, _message: None)
    assert strip(step.title) == "Lead moved from new to contacted"
    assert not step.detail
    assert strip(step.link) == shown
