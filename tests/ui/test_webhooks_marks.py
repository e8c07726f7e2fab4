"""Marks, comparison, completion, gaps, live copies and tunnels in the inspector."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.bidi import strip
from app.domain.forwarding import Forwarding
from app.domain.missed import Gap
from app.services import tunnel
from app.services.console import Console
from app.services.inspector import SeenDelivery
from app.services.test_events import Misbehaviour
from app.store.connection import Connection
from app.store.deliveries import KEY_PURPOSE, open_deliveries
from app.store.delivery_reads import DeliveryRow, Verdict
from app.ui.models.deliveries import DeliveriesModel
from app.ui.pages.webhooks.forwarding_card import ForwardingCard
from app.ui.pages.webhooks.marking import NoteCard
from app.ui.pages.webhooks.page import WebhooksPage
from app.ui.pages.webhooks.retention_card import RetentionCard
from app.ui.pages.webhooks.tunnel_card import TunnelCard
from tests.ui.live_pages import live_page, send
from tests.waiting import until

ROOT = Path(__file__).resolve().parents[2]
HOUR = 3_600_000


async def shown(page: WebhooksPage, delivery_id: int) -> None:
    page.deliveries.list.choose(delivery_id)
    await until(
        lambda: (
            page.deliveries.delivery is not None and page.deliveries.delivery.row.id == delivery_id
        )
    )


def seen(number: int, at: int) -> SeenDelivery:
    return SeenDelivery(
        DeliveryRow(number, "Desk", "p", at, "messages", f"e{number}", Verdict.ACCEPTED, 200,
                    None, 10, 7_000)
    )  # fmt: skip


@pytest.mark.usefixtures("qloop")
async def test_marks_go_by_key_button_and_note(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        first, second = await send(console, times=2)
        await until(lambda: part.list.model.count == 2)
        await shown(page, first)
        part.list.view.setFocus()
        for key in ("I", "M"):
            QTest.keyClick(part.list.view, getattr(Qt.Key, f"Key_{key}"))
        QTest.keyClick(part.list.view, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: console.markings.of(first).pinned)
        await until(
            lambda: console.markings.of(first).seen and console.markings.of(first).important
        )
        assert not part.list.paused
        await until(part.view.marks.pin_button.isChecked)
        await until(lambda: "pinned, important, read" in str(
            part.list.model.index_of(first).data(Qt.ItemDataRole.AccessibleTextRole)
        ))  # fmt: skip
        part.view.marks.note_button.click()
        await until(lambda: page.window().findChildren(NoteCard))
        card = page.window().findChildren(NoteCard)[0]
        card.text.setPlainText("asked them about it")
        card._keep()
        await until(lambda: not part.note.isHidden())
        assert part.note.words.text() == "asked them about it"
        part.list.search.setText("is:pinned")
        await until(lambda: part.list.model.count == 1)
        assert part.list.model.newest == first
        part.list.clear_filter()
        await until(lambda: part.list.model.count == 2)
        await shown(page, second)
        assert part.note.isHidden() and not part.view.marks.pin_button.isChecked()
        console.settings.set("single_keys", False)
        QTest.keyClick(part.list.view, Qt.Key.Key_I)
        await shown(page, first)
        assert not console.markings.of(second).important


@pytest.mark.usefixtures("qloop")
async def test_two_deliveries_are_compared_and_left_again(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        (first,) = await send(console)
        (second,) = await send(console, wrong=Misbehaviour.WRONG)
        await until(lambda: part.list.model.count == 2)
        await shown(page, first)
        part.list.view.setFocus()
        QTest.keyClick(part.list.view, Qt.Key.Key_X)
        assert not part.list.compared.isHidden()
        part.list.choose(second)
        await until(lambda: part.stack.currentWidget() is part.difference)
        paths = {one.path for one in part.difference.found}
        assert "x-switchboard-test" in paths and "x-api-key" in paths
        assert part.difference.pair is not None
        assert [one.row.id for one in part.difference.pair] == [first, second]
        part.difference.swap.click()
        assert [one.row.id for one in part.difference.pair] == [second, first]
        QTest.keyClick(part.difference, Qt.Key.Key_Escape)
        await until(lambda: part.delivery is not None and part.delivery.row.id == second)
        assert part.list.compared.isHidden() and part.stack.currentWidget() is not part.difference
        await part.comparison.with_one_before(second)
        await until(lambda: part.stack.currentWidget() is part.difference)


@pytest.mark.usefixtures("qloop")
async def test_the_filter_is_completed_by_keyboard(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        field = page.deliveries.list.search
        await send(console)
        await until(lambda: page.deliveries.list.filters._events)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert [one.text for one in field.offers][:3] == ["is:", "event:", "account:"]
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert field.offers == ()
        QTest.keyClicks(field, "ev")
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert field.text() == "event:" and field.hasFocus()
        assert [one.text for one in field.offers] == ["event:message_received"]
        QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == "event:message_received " and field.offers == ()
        QTest.keyClicks(field, "acc")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == "event:message_received acc"
        # without offers Tab goes on to the next widget
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert not field.hasFocus()


def test_gaps_stand_between_what_came_before_and_after(qtbot: object) -> None:
    model = DeliveriesModel()
    gap, old, newest = Gap(2_000, 5_000), Gap(10, 20), Gap(9_000, 9_500)
    model.set_gaps([old, gap])
    model.put([seen(4, 8_000), seen(3, 6_000), seen(2, 1_000)], 2)
    assert [model.gap(model.index(n)) for n in range(4)] == [None, None, gap, None]
    assert model.index_of(2).row() == 3 and model.count == 3
    model.append([seen(1, 5)], None)
    assert [model.gap(model.index(n)) for n in range(4, 6)] == [old, None]
    assert model.set_gaps([old, gap, newest]) and not model.set_gaps([newest, gap, old])
    assert model.gap(model.index(0)) == newest and model.newest == 4
    model.prepend([seen(5, 9_600), seen(4, 8_000)])
    assert [model.gap(model.index(n)) for n in range(2)] == [None, newest]
    assert "Not listening for" in model.index(1).data()
    model.put([seen(2, 1_000)], None, from_newest=False)
    assert model.rowCount() == 1


def away(console: Console, hours: int) -> None:
    """As if nothing had listened for hours, until a minute ago."""
    now = time.time_ns() // 1_000_000
    connection: Connection = open_deliveries(
        console.data_dir.deliveries_file, console._master.subkey(KEY_PURPOSE)
    )
    try:
        connection.execute("DELETE FROM listening")
        for began, ended in ((now - 99 * HOUR, now - hours * HOUR), (now - 60_000, now)):
            connection.execute("INSERT INTO listening VALUES (?, ?)", (began, ended))
    finally:
        connection.close()


@pytest.mark.usefixtures("qloop")
async def test_a_gap_is_told_explained_and_put_away(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage, receiver=False) as (console, page):
        assert page.missed.isHidden()
        await console.database.write(lambda one: one.execute("UPDATE accounts SET created_at = 1"))
        away(console, 6)
        await console.missed.look()
        await until(lambda: not page.missed.isHidden())
        assert "Nothing was received for" in page.missed.title.text()
        page.open_gap(console.missed.gaps[-1])
        view = page.deliveries.missed
        assert page.deliveries.stack.currentWidget() is view
        steps = [step.title for chain in view.steps.values() for step in chain.steps]
        said = strip(" | ".join(steps))
        assert "Not known whether Gateway tries again" in said
        assert "Lost for good: what Recover had before" in said
        assert "Recover Lead X tries everything again, until" in said
        await console.missed.dismiss()
        await until(page.missed.isHidden)


@pytest.mark.usefixtures("qloop")
async def test_live_copies_are_added_shown_and_tried_again(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        page.deliveries.doing.live_copies()
        card = page.window().findChildren(ForwardingCard)[0]
        card.address.setText("not an address")
        card._add()
        await until(lambda: bool(card.address.edit.property("error")))
        card.address.setText("http://127.0.0.1:9/copy")
        card._add()
        await until(lambda: card._rows.count() == 2)
        card.reject()
        (first,) = await send(console)
        await until(lambda: page.deliveries.list.model.count == 1)
        await shown(page, first)

        def tried() -> Any:
            steps = page.deliveries.panel.changes.steps
            return next((one for one in steps if one.link == "Try now"), None)

        step = await until(tried)
        assert "To be copied to" in step.title
        tries = (await console.forwarding.of(first))[0].tries
        assert step.act is not None
        step.act()

        def again() -> bool:
            sql = "SELECT max(tries) FROM forwarded"
            found = console.database.read_now(lambda one: one.execute(sql).fetchone()[0])
            return bool(found >= 1 and found != tries)

        await until(again)
        rules = await console.forwarding.rules()
        assert rules == [Forwarding(1, "http://127.0.0.1:9/copy", reached=first)]


@pytest.mark.usefixtures("qloop")
async def test_retention_is_chosen_and_carried_out(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        await send(console, times=3)
        page.open_retention()
        card = page.window().findChildren(RetentionCard)[0]
        await until(lambda: ("Now kept", "3 deliveries") in card.now.rows())
        card.days.choose(90)
        card._keep()
        assert console.settings.get("delivery_days") == 90
        await card._forget()
        assert ("Now kept", "3 deliveries") in card.now.rows()


@pytest.mark.usefixtures("qloop")
async def test_a_tunnel_is_started_proven_and_providers_are_told(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "cloudflared"
    script.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\n"
        "from tests.fake_tunnel import main\nsys.exit(main())\n"
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("FAKE_TUNNEL", json.dumps({}))
    monkeypatch.setattr(tunnel, "_ASK_S", 0.1)
    async with live_page(data_dir, WebhooksPage) as (console, page):
        number = next(one for one in console.numbers.by_id().values() if one.connected_phone)
        await console.subscriptions.point_here(number.id)
        local = console.numbers.by_id()[number.id].webhook_url
        page.open_tunnel()
        card = page.window().findChildren(TunnelCard)[0]
        assert card.start.isEnabled() and card.stop.isHidden() and card.state.isHidden()
        card.start.click()
        await until(lambda: page.header.address.proof.icon == "circle-check")
        assert page.header.address.text() == console.tunnel.state.url
        assert page.header.tunnel.text() == "Tunnel up" and not card.stop.isHidden()
        assert not card.state.isHidden()
        await until(lambda: not page.outdated.isHidden())
        page._tell_all()
        await until(page.outdated.isHidden)
        told = console.numbers.by_id()[number.id].webhook_url
        assert told != local and told.startswith(console.tunnel.state.url)
        card.stop.click()
        await until(lambda: page.header.tunnel.text() == "Tunnel")
        assert page.header.address.text() == ""


@pytest.mark.usefixtures("qloop")
async def test_a_narrow_window_cuts_nothing_off(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        (first,) = await send(console)
        await until(lambda: page.deliveries.list.model.count == 1)
        await shown(page, first)
        page.window().resize(1024, 640)
        for name in ("deliveries", "test", "subscriptions"):
            page.open_part(name)
            widget = page.stack.currentWidget()
            await until(lambda one=widget: one.minimumSizeHint().width() <= page.width())
            await until(lambda: page.header.minimumSizeHint().width() <= page.width())
        assert page.deliveries.head.curl_button.accessibleName() == "Copy as cURL"
        assert page.header.check.accessibleName()
