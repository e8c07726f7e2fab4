"""The deliveries inspector, on a real receiver and real deliveries."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.hooks import Verdict
from app.services.events import DeliveriesArrived, ReceiverChanged
from app.services.inspector import SeenDelivery, SeenPage
from app.services.test_events import Misbehaviour
from app.store.delivery_reads import DeliveryRow
from app.ui.models.deliveries import DeliveriesModel
from app.ui.models.json_tree import CHUNK, JsonTreeModel
from app.ui.pages.webhooks import deliveries_tab
from app.ui.pages.webhooks.delivery_view import hex_lines
from app.ui.pages.webhooks.page import WebhooksPage
from app.ui.style.look import Look
from app.ui.widgets.steps import Step
from tests.ui.live_pages import live_page, send
from tests.waiting import until


def row(
    number: int, verdict: Verdict = Verdict.ACCEPTED, original: int | None = None
) -> SeenDelivery:
    return SeenDelivery(
        DeliveryRow(number, "Desk", "p", 1_773_000_000_000 + number, "messages", f"e{number}",
                    verdict, 200, original, 10, 7_000)
    )  # fmt: skip


@pytest.mark.usefixtures("qloop")
async def test_arrivals_are_listed_explained_and_counted(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        await until(lambda: part.list.stack.currentWidget() is part.list.empty)
        first, second = await send(console, times=2)
        await until(lambda: part.list.model.rowCount() == 2)
        part.list.choose(first)
        await until(lambda: part.delivery is not None and part.delivery.row.id == first)
        await until(lambda: any("Message" in one.title for one in part.panel.changes.steps))
        assert "Key is right" in part.panel.title.text()
        assert any(one.link == f"Delivery {second}" for one in part.panel.changes.steps)
        spoken = part.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith("Duplicate, message_received,")
        assert spoken.endswith(f"duplicate of {first}")
        await until(lambda: part.list.tabs._tab("duplicate").count == 1)
        assert part.list.tabs._tab("all").count == 2
        assert part._remark("timestamp", "1790000000")
        for value in ("²" * 10, "9" * 5_000, 10**400, "", -1):
            assert part._remark("timestamp", value) == "", "anybody may write anything there"


@pytest.mark.usefixtures("qloop")
async def test_what_was_chosen_before_it_was_applied_tells_its_changes_then(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    applied = False

    async def steps(*_: object) -> list[Step]:
        return [Step("minus", "accent", "Message stored")] if applied else []

    monkeypatch.setattr(deliveries_tab, "steps_of", steps)
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        (first,) = await send(console)
        await until(lambda: part._applied_to >= first)
        part._applied_to = first - 1  # as if the row had been listed before it was applied
        part.list.choose(first)
        await until(lambda: part.delivery is not None and not part._again.isActive())
        assert not part.panel.changes.steps
        applied = True
        console.bus.publish(DeliveriesArrived(first))
        await until(lambda: [one.title for one in part.panel.changes.steps] == ["Message stored"])
        console.bus.publish(DeliveriesArrived(first))  # nothing new about it
        assert not part._again.isActive()


@pytest.mark.usefixtures("qloop")
async def test_no_toast_lies_over_what_copies_a_value_in_a_narrow_window(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part, window = page.deliveries, page.window()
        (first,) = await send(console)
        await until(lambda: part._applied_to >= first)
        part.list.choose(first)
        await until(lambda: part.delivery is not None)
        window.resize(1024, 640)
        await until(lambda: not part.panel.isVisible())
        toast = window.toasts.error("Not sent")
        link = part.view.copy_value

        def under() -> QRect:
            return QRect(link.mapTo(window, QPoint(0, 0)), link.size())

        await until(lambda: link.isVisible() and under().bottom() > window.height() // 2)
        await until(lambda: not toast.geometry().intersects(under()))


@pytest.mark.usefixtures("qloop")
async def test_a_refusal_says_why_and_the_tabs_filter(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        await send(console)
        (wrong,) = await send(console, wrong=Misbehaviour.WRONG)
        await until(lambda: part.list.model.rowCount() == 2)
        part.list.tabs.choose("refused")
        part.list.reload()
        await until(lambda: part.list.model.rowCount() == 1)
        await until(lambda: part.delivery is not None and part.delivery.row.id == wrong)
        assert part.panel.title.text() == "Key does not match"
        assert "key was reset" in part.panel.text.text()
        part.list.search.setText("nothinglikethis")
        await until(lambda: part.list.stack.currentWidget() is part.list.empty)
        part.list.clear_filter()
        await until(lambda: part.list.model.rowCount() == 2)


@pytest.mark.usefixtures("qloop")
async def test_pause_holds_the_list_and_going_on_catches_up(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        await send(console)
        await until(lambda: part.list.model.rowCount() == 1)
        part.list.toggle_pause()
        await send(console)
        await until(lambda: "1" in part.list.live.accessibleName())
        assert part.list.model.rowCount() == 1
        part.list.toggle_pause()
        await until(lambda: part.list.model.rowCount() == 2)


@pytest.mark.usefixtures("qloop")
async def test_replay_marks_the_row_and_curl_goes_to_the_clipboard(
    data_dir: Path, tmp_path: Path
) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        (first,) = await send(console)
        await until(lambda: part.delivery is not None)
        part.doing.replay()
        await until(
            lambda: part.list.model.seen(part.list.model.index(0)).row.turned_for == "replayed"
        )
        await until(lambda: any(one.title == "Replayed here" for one in part.panel.changes.steps))
        part.doing.copy_curl()
        text = QGuiApplication.clipboard().text()
        assert text.startswith("curl -X POST") and "--data-binary" in text and "$KEY" in text
        part.doing.export_to(tmp_path / "one.jsonl", whole=False)
        await until((tmp_path / "one.jsonl").exists)
        await until(lambda: f'"id": {first}' in (tmp_path / "one.jsonl").read_text())


@pytest.mark.usefixtures("qloop")
async def test_a_taken_port_is_explained_and_mended_by_one_click(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        asked: list[int] = []
        console.receiver.use_port = asked.append  # type: ignore[method-assign]
        console.bus.publish(ReceiverChanged("failed", "", "Another program uses port 8787.", 8788))
        assert not page.down.isHidden()
        buttons = list(page.down.findChildren(type(page.header.check)))
        buttons[0].click()
        assert asked == [8788]
        console.bus.publish(console.receiver.state)
        assert page.down.isHidden()


@pytest.mark.usefixtures("qloop")
async def test_the_address_is_proven_from_the_header(data_dir: Path, dressed: Look) -> None:
    dressed.set(rtl=True)
    async with live_page(data_dir, WebhooksPage) as (console, page):
        page.header.address.setText(console.receiver.state.url)
        page.header.prove()
        await until(lambda: page.header.address.proof.icon == "circle-check")
        page.header.address.setText("not an address at all")
        page.header.prove()
        assert page.header.address.property("error")
        assert page.deliveries.view.tree.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_model_keeps_ids_once_and_counts_copies(qtbot: QtBot) -> None:
    model = DeliveriesModel()
    model.put([row(3, Verdict.DUPLICATE, 1), row(1)], 1)
    model.prepend([row(5), row(4, Verdict.DUPLICATE, 1), row(3)])
    assert [model.seen(model.index(n)).row.id for n in range(4)] == [5, 4, 3, 1]  # type: ignore[union-attr]
    assert model.index_of(4).row() == 1 and not model.index_of(2).isValid()
    asked = []
    model.wants_more.connect(lambda: asked.append(1))
    model.fetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert asked == [1]
    page = SeenPage([row(0)], None)
    model.append(page.rows, page.more_before)
    assert model.rowCount() == 5 and not model.canFetchMore(model.index(-1))


def test_a_huge_list_in_a_body_is_made_in_parts(qtbot: QtBot) -> None:
    model = JsonTreeModel()
    model.put({"a": list(range(100_000)), "b": {"c": "needle"}})
    a = model.index(0, 0)
    model.fetchMore(a)
    assert model.rowCount(a) == CHUNK and model.canFetchMore(a)
    found = model.find("needle", model.index(0, 0))
    assert model.node(found).path == "b.c"
    assert "100000" in a.data().replace(",", "")


def test_hex_shows_every_byte() -> None:
    lines = hex_lines(bytes(range(40))).split("\n")
    assert len(lines) == 3 and lines[2].startswith("00000020  20 21 22")
    assert lines[2].rstrip().endswith("| !\"#$%&'|")


@pytest.mark.usefixtures("qloop")
async def test_enter_goes_into_a_delivery_and_esc_back_to_the_list(data_dir: Path) -> None:
    async with live_page(data_dir, WebhooksPage) as (console, page):
        part = page.deliveries
        (sent, *_) = await send(console, times=2)
        await until(lambda: part.list.model.rowCount() == 2)
        page.window().activateWindow()
        part.list.choose(sent)
        await until(part.view.tree.isVisible)
        QTest.keyClick(part.list.view, Qt.Key.Key_Return)
        assert page.window().focusWidget() is part.view.tree
        part.view.tree.setCurrentIndex(part.view.model.index(0, 0))
        QTest.keyClick(part.view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        node = part.view.model.node(part.view.tree.currentIndex())
        assert QGuiApplication.clipboard().text() == node.copied(), "the value, not its line"
        QTest.keyClick(part.view.tree, Qt.Key.Key_Escape)
        assert page.window().focusWidget() is part.list.view
