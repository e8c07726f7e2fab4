"""On the Webhooks page answers that come late take nothing from what was chosen or typed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from app.domain.errors import SettingsError
from app.domain.forwarding import Forwarding
from app.services.events import DeliveriesForwarded, NumbersChanged
from app.services.public_address import AddressProof, Reach
from app.ui.pages.webhooks.forwarding_card import ForwardingCard
from app.ui.pages.webhooks.page import WebhooksPage
from app.ui.pages.webhooks.subscriptions_tab import SubscriptionsTab
from app.ui.widgets.choices import Switch
from app.ui.widgets.toast import Toast
from tests.held import Held
from tests.ui.live_pages import live_page, send
from tests.ui.test_webhooks_parts import subscriptions, targets
from tests.waiting import until


@pytest.mark.usefixtures("qloop")
async def test_a_delivery_chosen_while_the_list_is_read_stays_chosen(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        page.activated()
        part = page.deliveries
        ids = await send(console, times=4)
        await until(lambda: part.list.model.count >= 4)
        await page._tasks.idle()
        part.list.choose(ids[-1])
        held = Held(monkeypatch, console.inspector, "page")
        part.list.reload()
        await held.asked_for(1)
        part.list.choose(ids[0])
        held.free()
        await page._tasks.idle()
        assert part.list.current == ids[0]
        # a jump that was overtaken leads nowhere
        held = Held(monkeypatch, console.inspector, "page")
        part._tasks.start(part.list.show_from(ids[0]), "jump to delivery")
        await held.asked_for(1)
        part.list.reload()
        await held.asked_for(2)
        held.free()
        await page._tasks.idle()
        assert not part.list.paused


@pytest.mark.usefixtures("qloop")
async def test_a_comparison_that_comes_late_covers_no_other_delivery(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        page.activated()
        part = page.deliveries
        ids = await send(console, times=3)
        await until(lambda: part.list.model.count >= 3)
        part.list.choose(ids[2])
        await until(lambda: part.delivery is not None and part.delivery.row.id == ids[2])
        await page._tasks.idle()
        held = Held(monkeypatch, console.inspector, "one_before")
        page._tasks.start(part.comparison.with_one_before(ids[2]), "difference")
        await held.asked_for(1)
        part.list.choose(ids[0])
        await until(lambda: part.delivery is not None and part.delivery.row.id == ids[0])
        held.let_go()
        await page._tasks.idle()
        assert part.stack.currentWidget() is not part.difference
        assert not part.list.compared.isVisible()


async def opened(part: SubscriptionsTab) -> None:
    """A subscription of the list, in the panel."""
    part.view.choose(next(one for one in targets(part) if one.subscription))
    await until(lambda: part.panel.target is not None and bool(part.panel.checks))


async def subscription(page: WebhooksPage) -> SubscriptionsTab:
    """One of them in the panel, and nothing more is read."""
    part = await subscriptions(page)
    await opened(part)
    await page._tasks.idle()
    return part


@pytest.mark.usefixtures("qloop")
async def test_what_is_written_of_a_subscription_stays_while_it_is_read_and_saved(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = await subscription(page)
        panel = part.panel
        panel.url.setText("https://hooks.carmel.example/hooks/first")
        console.bus.publish(NumbersChanged())
        await until(lambda: part._loading)
        await page._tasks.idle()
        assert panel.url.text() == "https://hooks.carmel.example/hooks/first"
        assert panel.save.isEnabled()
        held = Held(monkeypatch, console.subscriptions, "change")
        panel.save.click()
        await held.asked_for(1)
        panel.url.setText("https://hooks.carmel.example/hooks/second")
        held.let_go()
        await page._tasks.idle()
        assert panel.target is not None
        assert panel.target.url == "https://hooks.carmel.example/hooks/first"
        assert panel.url.text() == "https://hooks.carmel.example/hooks/second"
        assert panel.save.isEnabled()
        # saved as it stands: the panel is as it was put
        panel.save.click()
        await held.asked_for(2)
        held.let_go()
        await page._tasks.idle()
        assert not panel.edited
        assert not panel.save.isEnabled()
        # a new one is begun while another one is saved: it stays open
        part.new.click()
        await until(lambda: panel.target is None)
        made = Held(monkeypatch, console.subscriptions, "create")
        panel.save.click()
        await made.asked_for(1)
        await opened(part)
        made.let_go()
        await page._tasks.idle()
        assert not panel.isHidden()


@pytest.mark.usefixtures("qloop")
async def test_a_change_that_is_refused_after_its_panel_was_closed_is_told(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = await subscription(page)
        asked, go = asyncio.Event(), asyncio.Event()

        async def refused(*_: object) -> None:
            asked.set()
            await go.wait()
            raise SettingsError("This address is refused.", "Nothing was changed.", "")

        monkeypatch.setattr(console.subscriptions, "change", refused)
        part.panel.url.setText("https://hooks.carmel.example/hooks/first")
        part.panel.save.click()
        await asked.wait()
        part.panel.closed.emit()
        go.set()
        await page._tasks.idle()
        told = page.window().findChildren(Toast)
        assert [one for one in told if "This address is refused." in one.label.text()]


@pytest.mark.usefixtures("qloop")
async def test_a_body_that_is_written_is_not_replaced_by_a_delivery_that_comes_late(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        await send(console)
        await until(lambda: page.deliveries.list.model.count >= 1)
        page.open_part("test")
        part = page._test_tab()
        await page._tasks.idle()  # the list has been read: what asks from here on is the button
        held = Held(monkeypatch, console.inspector, "page")
        part.real.click()
        await held.asked_for(1)
        part.body.setPlainText('{"written": "meanwhile"}')
        held.free()
        await page._tasks.idle()
        assert part.body.toPlainText() == '{"written": "meanwhile"}'


@pytest.mark.usefixtures("qloop")
async def test_the_proof_of_an_address_is_not_shown_beside_another_one(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        head = page.header
        head.address.setText(console.receiver.state.url)
        head.prove()
        await until(lambda: head.address.proof.icon == "circle-check")
        held = Held(monkeypatch, console.public_address, "prove")
        head.prove()
        await held.asked_for(1)
        head.address.setText("https://elsewhere.example")
        head.address.textEdited.emit("https://elsewhere.example")
        held.let_go()
        await page._tasks.idle()
        assert head.address.proof.icon != "circle-check"
        assert head.check.isEnabled()


@pytest.mark.usefixtures("qloop")
async def test_an_asking_that_is_given_up_ends_no_other_one(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        head, asked, ended, go = page.header, list[int](), list[int](), asyncio.Event()

        async def prove() -> AddressProof:
            asked.append(0)
            try:
                await go.wait()
            finally:
                for _ in range(3):  # a connection takes a moment to close
                    await asyncio.sleep(0)
                ended.append(0)
            return AddressProof(Reach.SILENT, 1.0, "")

        monkeypatch.setattr(console.public_address, "prove", prove)
        head.address.setText("https://hooks.example")
        for times in (1, 2):
            head.prove()
            await until(lambda times=times: len(asked) == times)
        await until(lambda: ended)
        await asyncio.sleep(0)
        assert not head.check.isEnabled()
        assert head.address.proof.icon == "hourglass"
        go.set()
        await page._tasks.idle()
        assert head.check.isEnabled()


@pytest.mark.usefixtures("qloop")
async def test_a_switch_of_live_copies_keeps_the_keyboard_while_copies_are_sent(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        await console.forwarding.add(Forwarding(0, "https://one.example/hook", (), False, False))
        page.window().activateWindow()
        card = ForwardingCard(page, console, page._tasks)
        card.open()
        switch = await until(lambda: card.findChild(Switch))
        assert switch is not None
        switch.setFocus(Qt.FocusReason.TabFocusReason)
        console.bus.publish(DeliveriesForwarded(frozenset()))
        await until(lambda: not isValid(switch))
        held = card.focusWidget()
        assert isinstance(held, Switch)
        assert not held.isHidden()
        # what is typed while an address is added stays
        added = Held(monkeypatch, console.forwarding, "add")
        card.address.setText("https://two.example/hook")
        card.add_address.click()
        await added.asked_for(1)
        card.address.setText("https://three.example/hook")
        added.let_go()
        await card._tasks.idle()
        assert card.address.text() == "https://three.example/hook"
        card.reject()
