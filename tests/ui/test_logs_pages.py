"""The Logs page: the stream and the explorer, on the real sandbox."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.tasks import TaskOwner
from app.domain.errors import ErrorKind, ProviderError
from app.services.activity_rows import Cursor, Entry, JournalRow, Kind
from app.services.provider_logs import RemoteLine
from app.ui.delegates.activity_row import ActivityRowDelegate
from app.ui.focusorder import tab_stops
from app.ui.models.activity import ActivityModel
from app.ui.pages.logs import operation_head
from app.ui.pages.logs.page import LogsPage
from app.ui.pages.logs.provider_tab import ProviderTab
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme
from app.ui.widgets import painting
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.labels import PlainLabel
from tests.ui.clipping import clipped
from tests.ui.live_pages import live_page, send
from tests.waiting import until


@pytest.mark.usefixtures("qloop")
async def test_calls_and_webhooks_stand_in_one_stream(data_dir: Path) -> None:
    async with live_page(data_dir, LogsPage) as (console, page):
        part = page.activity
        await until(lambda: part.model.rowCount() > 3)
        await send(console)
        await until(lambda: any(one.kind is Kind.WEBHOOK for one in part.model.entries()))
        await until(lambda: any(one.kind is Kind.CALL for one in part.model.entries()))
        times = [one.at for one in part.model.entries()]
        assert times == sorted(times, reverse=True)
        place = next(
            n for n, one in enumerate(part.model.entries()) if one.call and one.call.answer
        )
        part.view.setCurrentIndex(part.model.index(place))
        await until(lambda: part.panel.entry is not None and not part.panel.isHidden())
        assert part.panel.pairs.rows()[0][1].startswith("http://127.0.0.1")
        keys = [
            key
            for row in console.clients.accounts()
            for key in dict(console.clients.credentials(row.id).get("client_keys") or {}).values()
        ]
        shown = part.panel.answer.view.toPlainText() + part.panel.request.view.toPlainText()
        assert keys and not any(key in shown for key in keys)


@pytest.mark.usefixtures("qloop")
async def test_a_panel_opens_for_what_is_chosen_not_where_the_keyboard_arrives(
    data_dir: Path,
) -> None:
    async with live_page(data_dir, LogsPage) as (_console, page):
        part = page.activity
        await until(lambda: part.model.rowCount() > 3)
        part.toggle_follow()
        part.view.setFocus(Qt.FocusReason.TabFocusReason)
        await until(lambda: part.view.currentIndex().isValid() and part.view.hasFocus())
        await until(lambda: part.panel.isHidden() and not part.view.selectedIndexes())
        first = part.model.entry(part.view.currentIndex())
        assert first is not None
        place = part.view.currentIndex().row()
        await page._tasks.idle()
        assert part.panel.entry is None
        QTest.keyClick(part.view, Qt.Key.Key_Down)
        assert part.view.currentIndex().row() == place
        await until(lambda: part.panel.entry is not None and part.panel.entry.key == first.key)
        assert not part.panel.isHidden()
        QTest.keyClick(part.view, Qt.Key.Key_Down)
        await until(lambda: part.panel.entry is not None and part.panel.entry.key != first.key)


@pytest.mark.usefixtures("qloop")
async def test_tokens_filter_and_nothing_found_can_be_cleared(data_dir: Path) -> None:
    async with live_page(data_dir, LogsPage) as (_console, page):
        part = page.activity
        await until(lambda: part.model.rowCount() > 3)
        part.query.setText("operation:list_clients")
        await until(
            lambda: (
                {one.call.operation for one in part.model.entries() if one.call} == {"list_clients"}
            )
        )
        part.query.setText("nothinglikethis")
        await until(lambda: part.stack.currentWidget() is part.empty)
        part.clear()
        await until(lambda: part.model.rowCount() > 3)


@pytest.mark.usefixtures("qloop")
async def test_a_logged_call_opens_in_the_explorer_with_its_fields(data_dir: Path) -> None:
    async with live_page(data_dir, LogsPage) as (_console, page):
        part = page.activity
        await until(
            lambda: any(one.call and "clientId" in one.call.request for one in part.model.entries())
        )
        call = next(
            one.call for one in part.model.entries() if one.call and "clientId" in one.call.request
        )
        part.explorer_wanted.emit(call)
        assert page.explorer is not None and page.explorer.spec is not None
        assert page.explorer.spec.name == call.operation
        assert page.explorer.form is not None
        assert page.explorer.form.values()["clientId"] in call.request


@pytest.mark.usefixtures("qloop")
async def test_the_explorer_sends_shows_and_remembers(data_dir: Path, dressed: Look) -> None:
    dressed.set(scheme=Scheme.DARK, rtl=True)
    async with live_page(data_dir, LogsPage) as (_console, page):
        page.open_operation("gateway/send_message")
        part = page.explorer
        assert part is not None and part.form is not None
        assert part.send_button.text() == "Send for real"
        part.send()
        assert part.form.fields["number"].message.text == "number is required."
        part.form.put({"clientId": "haifa-showroom", "number": "123", "message": "שלום"})
        part.send()
        await until(lambda: part.last is not None)
        assert part.last is not None and part.last.status is None
        assert "number" in part.form.fields["number"].message.text
        part.form.put({"number": "972555550163", "message": "שלום"})
        await until(lambda: "שלום" in part.panel.code.toPlainText())
        assert part.panel.code.layoutDirection() == Qt.LayoutDirection.LeftToRight
        part.send()
        await until(lambda: part.last is not None and part.last.ok)
        assert part.panel.chip.text() == "200" and len(part.panel.runs) == 1
        part.panel.copy_button.click()
        assert QGuiApplication.clipboard().text().startswith("curl -X POST")
        part._clear()
        part.panel.load_wanted.emit(part.panel.runs[0])
        assert part.form.values()["message"] == "שלום"


@pytest.mark.usefixtures("qloop")
async def test_what_cannot_be_undone_asks_first(data_dir: Path) -> None:
    async with live_page(data_dir, LogsPage) as (console, page):
        page.open_operation("gateway/delete_client")
        part = page.explorer
        assert part is not None and part.form is not None
        part.form.put({"clientId": "installers", "password": "wrong-password"})
        part.send()
        await until(lambda: page.window().findChildren(ConfirmCard))
        page.window().findChildren(ConfirmCard)[0].reject()
        await until(lambda: not page.window().findChildren(ConfirmCard))
        rows = await console.traffic.page(limit=100)
        assert part.last is None and all(one.operation != "delete_client" for one in rows)


@pytest.mark.usefixtures("qloop")
async def test_the_tree_finds_and_names_every_operation(data_dir: Path) -> None:
    async with live_page(data_dir, LogsPage, receiver=False) as (_console, page):
        page.open_part("explorer")
        part = page.explorer
        assert part is not None
        assert part.model.filter("") == 43
        assert part.model.filter("schedul") == 3
        index = part.model.index_of("gateway/list_scheduled")
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith("list_scheduled, GET,") and "path assumed" in spoken


@pytest.mark.usefixtures("qloop")
async def test_a_provider_s_log_is_a_table_of_what_it_says(data_dir: Path, tmp_path: Path) -> None:
    async with live_page(data_dir, LogsPage, receiver=False) as (_console, page):
        page.open_part("provider")
        part = page.provider
        assert part is not None
        await until(lambda: part.model.rowCount() > 0)
        assert part.stack.currentWidget() is part.table
        assert part.model.columns[0] in ("time", "timestamp", "at")
        part.table.choose(0)
        assert part.whole_shown and part.whole.toPlainText().startswith("{")
        part.search.setText("no line says this")
        await until(lambda: part.stack.currentWidget() is part.empty)
        part.search.clear()
        await until(lambda: part.stack.currentWidget() is part.table)
        await part.write(tmp_path / "log.csv")
        assert (tmp_path / "log.csv").stat().st_size > 50
        assert page.follow.isVisible()
        page.follow.click()
        assert not part.following and page.activity.following
        part.table.setFocus()
        QTest.keyClick(part.table, Qt.Key.Key_P)
        assert part.following and page.follow.text() == "Follow"
        page.hide()
        part._again()
        assert not part._tick.isActive()
        page.show()
        page.activated()
        assert part._tick.isActive()
        await until(lambda: not part._asking)
        page.open_part("activity")
        page.activity.export_to(tmp_path / "stream.csv")
        await until((tmp_path / "stream.csv").exists)
        await until(lambda: not page.activity.work.busy)


def test_a_sent_message_rises_where_it_stands() -> None:
    model = ActivityModel()
    rows = [
        Entry(Kind.SENT, n, 1, 1, line=JournalRow(n, n, "info", 1, 1, f"a: {n}", n), code="sent")
        for n in (3, 2, 1)
    ]
    model.put(rows, Cursor())
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    assert model.merge([replace(rows[1], code="read")]) == 0
    assert changed == [1]
    assert "Read" in str(model.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert model.merge([replace(rows[0], at=4, line=replace(rows[0].line, id=4))]) == 1  # type: ignore[type-var]
    assert model.rowCount() == 4


class _Answers:
    """Two accounts whose logs are answered when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, asyncio.Future[list[RemoteLine]]]] = []

    def accounts(self) -> list[tuple[int, str]]:
        return [(1, "One"), (2, "Two")]

    async def read(self, account_id: int) -> list[RemoteLine]:
        answer: asyncio.Future[list[RemoteLine]] = asyncio.get_running_loop().create_future()
        self.asked.append((account_id, answer))
        return await answer


@pytest.mark.usefixtures("qloop")
async def test_a_provider_s_log_stands_under_its_own_account(qtbot: QtBot) -> None:
    answers, tasks = _Answers(), TaskOwner("provider tab")
    clock = SimpleNamespace(now_ms=lambda: 1_000)
    part = ProviderTab(cast(Any, SimpleNamespace(provider_logs=answers, clock=clock)), tasks)
    qtbot.addWidget(part)
    part.activated()
    await until(lambda: len(answers.asked) == 1)
    answers.asked[0][1].set_exception(ProviderError(ErrorKind.SERVER, "It is down."))
    await until(lambda: not part.trouble.isHidden())
    assert part.stack.currentWidget() is not part.empty, "whether it is empty is not known"
    part.reload()
    await until(lambda: len(answers.asked) == 2)
    part.account.choose(2)
    part.account.activated.emit(1)
    answers.asked[1][1].set_result([RemoteLine({"text": "of one"}, {"text": "of one"})])
    await until(lambda: len(answers.asked) == 3)
    assert answers.asked[2][0] == 2
    assert part.model.rowCount() == 0 and part.stack.currentWidget() is part.skeleton
    answers.asked[2][1].set_result([RemoteLine({"text": "of two"}, {"text": "of two"})])
    await until(lambda: part.model.rowCount() == 1)
    assert part.model.lines[0].cells["text"] == "of two"
    part.stops[0]()
    await tasks.close()


@pytest.mark.usefixtures("qloop")
async def test_large_text_cuts_no_part_of_the_header(data_dir: Path, dressed: Look) -> None:
    dressed.set(scale=1.3)
    async with live_page(data_dir, LogsPage, receiver=False) as (_, page):
        page.window().resize(1024, 640)
        for part in ("explorer", "reports"):
            page.open_part(part)
            await until(lambda: not [one for one in clipped(page.window()) if "_Segment <" in one])
        tab = page.reports
        assert tab is not None
        await until(lambda: bool(tab.note.text()))
        combos = (tab.period, tab.number)
        await until(lambda: all(one.width() >= one.sizeHint().width() for one in combos))


@pytest.mark.parametrize("rtl", [False, True])
def test_large_text_leaves_the_time_of_an_entry_whole(
    dressed: Look, monkeypatch: pytest.MonkeyPatch, rtl: bool
) -> None:
    dressed.set(scale=1.3, rtl=rtl)
    rooms: dict[str, tuple[int, int]] = {}
    draw = painting.draw_text

    def noted(painter: QPainter, rect: QRect, text: str, font: Any, *args: Any, **more: Any) -> Any:
        rooms[text] = (rect.width(), painting.text_width(text, font))
        return draw(painter, rect, text, font, *args, **more)

    monkeypatch.setattr(painting, "draw_text", noted)
    line = JournalRow(1, 1, "info", 1, 1, "a: 1", 1)
    entry = Entry(Kind.SENT, 1_795_268_086_338, 1, 1, line=line, code="sent")
    paper = QPixmap(900, 40)
    painter = QPainter(paper)
    ActivityRowDelegate(lambda _: None, lambda _: "")._paint_cells(
        painter, QRect(0, 0, 900, 40), entry
    )
    painter.end()
    [room] = [one for words, one in rooms.items() if ".338" in words]
    assert room[0] >= room[1] > 92


def test_why_a_call_is_refused_is_told_in_the_words_of_the_window(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(operation_head, "said", lambda text: f"<{text}>")
    table = operation_head.RefusalTable()
    qtbot.addWidget(table)
    row: Any = SimpleNamespace(status=404, code="NOT_FOUND", text="Load the list again.")
    table.put([row])
    assert [one.text() for one in table.findChildren(PlainLabel)] == [
        "404 NOT_FOUND",
        "<Load the list again.>",
    ]


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize("rtl", [False, True])
async def test_an_entry_stands_beside_the_whole_page_and_over_a_narrow_one(
    data_dir: Path, dressed: Look, rtl: bool
) -> None:
    dressed.set(rtl=rtl)
    async with live_page(data_dir, LogsPage) as (_console, page):
        part, panel, window = page.activity, page.activity.panel, page.window()
        await until(lambda: part.model.rowCount() > 3)
        part.view.setCurrentIndex(part.model.index(1))
        await until(panel.isVisible)
        await until(lambda: panel.height() == page.height())
        beside = page._header.width()
        assert beside + panel.width() == page.width()
        window.resize(1024, 640)
        await until(lambda: part.width() == page.width())
        assert panel.isVisible()
        assert panel.height() < page.height() == panel.geometry().bottom() + 1
        assert panel.x() == (0 if rtl else page.width() - panel.width())
        for stop in tab_stops(page):
            if not panel.isAncestorOf(stop) and stop is not part.view:
                place = QRect(stop.mapTo(page, QPoint(0, 0)), stop.size())
                assert not place.intersects(panel.geometry()), stop.accessibleName()
        top = panel.y()
        part.trouble.set("Not read", "Try again.")
        part.trouble.show()
        await until(lambda: panel.y() > top)
        part.trouble.hide()
        await until(lambda: panel.y() == top)
        page.open_part("reports")
        assert panel.isHidden()
        page.open_part("activity")
        assert panel.isVisible()
        panel.setFocus()
        QTest.keyClick(panel, Qt.Key.Key_Escape)
        await until(panel.isHidden)
        assert part.view.hasFocus()
        part.view.setCurrentIndex(part.model.index(2))
        await until(panel.isVisible)
        window.resize(1440, 900)
        await until(lambda: page._header.width() == beside)


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize("name", ["explorer", "reports", "audit", "provider"])
async def test_the_keyboard_goes_from_an_entry_to_the_part_that_is_opened(
    data_dir: Path, name: str
) -> None:
    async with live_page(data_dir, LogsPage) as (_console, page):
        part, panel = page.activity, page.activity.panel
        await until(lambda: any(one.call for one in part.model.entries()))
        place = next(n for n, one in enumerate(part.model.entries()) if one.call)
        part.view.setCurrentIndex(part.model.index(place))
        await until(panel.isVisible)
        page.window().activateWindow()
        stop = tab_stops(panel)[-1]
        stop.setFocus()
        await until(stop.hasFocus)
        if name == "explorer":
            call = part.model.entries()[place].call
            panel.explorer_wanted.emit(call)
        else:
            page.open_part(name)
        assert panel.isHidden()
        focus = QApplication.focusWidget()
        assert focus in page.regions()
        assert page.stack.currentWidget().isAncestorOf(focus)


@pytest.mark.usefixtures("qloop")
async def test_enter_goes_into_an_entry_and_esc_back_to_where_one_was(data_dir: Path) -> None:
    async with live_page(data_dir, LogsPage) as (_console, page):
        part = page.activity
        await until(lambda: part.model.rowCount() > 5)
        part.toggle_follow()
        page.window().activateWindow()
        part.view.setFocus(Qt.FocusReason.TabFocusReason)
        part.view.setCurrentIndex(part.model.index(4, 0))
        await until(part.panel.isVisible)
        QTest.keyClick(part.view, Qt.Key.Key_Return)
        focus = page.window().focusWidget()
        assert focus is not None and part.panel.isAncestorOf(focus)
        part._close_panel()  # as Esc does
        await until(lambda: page.window().focusWidget() is part.view)
        assert not part.view.selectedIndexes()
        QTest.keyClick(part.view, Qt.Key.Key_Down)
        assert [one.row() for one in part.view.selectedIndexes()] == [4]
