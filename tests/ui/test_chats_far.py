"""A list of many chats where answers are late or fail: what waits for them, and what stays."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.chat_order import ChatOrder
from app.domain.errors import StoreError
from app.domain.rows import ChatRow, ChatTab
from app.services import first_sight
from app.services.console import Console
from app.services.events import ChatsChanged
from app.ui.models import chats as chats_model
from app.ui.models.list_query import ListQuery
from app.ui.pages.chats import list_pages
from app.ui.pages.chats.entry import ChatsEntry
from app.ui.pages.chats.list_pane import ListPane
from app.ui.pages.chats.page import ChatsPage
from app.ui.widgets.tall_list import TallList
from tests.ui.chats_page import in_window, on_page, opened
from tests.ui.chats_scene import NOW, Scene
from tests.ui.test_chats_list import model_of, row
from tests.ui.test_chats_tall import ALL, in_sight, many, on_list, stored
from tests.waiting import until

SAME = Qt.KeyboardModifier.NoModifier


def never(_: object) -> Future[list[ChatRow]]:
    """Rows that do not come within a frame."""
    return Future()


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in sight or asked for is waited for, however slow the machine is."""
    monkeypatch.setattr(list_pages, "_AT_ONCE_S", 20.0)
    monkeypatch.setattr(list_pages, "_SPOKEN_S", 20.0)
    monkeypatch.setattr(list_pages, "_AGAIN_MS", 5)


async def unordered(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch, rows: bool = True
) -> asyncio.Event:
    """The list of all chats with its first page; the order comes with the event."""
    go, read = asyncio.Event(), console.conversations.whole

    async def later(*asked: Any, **more: Any) -> tuple[ChatOrder, list[ChatRow]]:
        await go.wait()
        order, found = await read(*asked, **more)
        return order, found if rows else []

    await until(lambda: pane.counts is not None and pane.counts.all == ALL)
    pane.show_tab(ChatTab.UNREAD)
    await until(lambda: pane.model.query.tab is ChatTab.UNREAD and pane.model.complete)
    monkeypatch.setattr(console.conversations, "whole", later)
    pane.show_tab(ChatTab.ALL)
    await until(lambda: pane.model.query.tab is ChatTab.ALL and pane.model.chats == ALL)
    return go


async def set_unread(console: Console, unread: int) -> None:
    """All chats at once, as another device reads them."""
    await console.database.write(
        lambda connection: connection.execute("UPDATE chats SET unread = ?", (unread,))
    )
    console.bus.publish(ChatsChanged(frozenset()))


async def test_a_list_that_was_read_for_the_first_picture_learns_all_its_places(
    console: Console, scene: Scene
) -> None:
    await console.database.write(lambda connection: many(connection, scene))
    console.sight = await console.database.read(first_sight.look)
    entry = ChatsEntry(console)
    entry.activated()
    page = entry.whole()
    async with in_window(page, 1440, 900):
        assert page.list.model.chats == ALL and page.list.question == 0
        await until(lambda: page.list.model.complete)
        assert page.list.model.ids() == await stored(console)
    entry.deleteLater()


# A place is chosen before it is known whose it is


async def end_entered(
    page: ChatsPage,
    console: Console,
    scene: Scene,
    qtbot: QtBot,
    patch: pytest.MonkeyPatch,
    **so: bool,
) -> asyncio.Event:
    """End, Enter and two letters, while another chat is open and the order is on its way."""
    await console.database.write(lambda connection: many(connection, scene))
    page.list.reload()
    await until(lambda: page.list.model.complete and page.list.model.chats == ALL)
    go = await unordered(page.list, console, patch, **so)
    await opened(page, scene, "Priya Raman")
    view = page.list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.hasFocus() and page.list.choosing.waits
    qtbot.keyClicks(view, "hi")
    assert not page.composer.box.text.toPlainText() and not page.list.search.text()
    return go


@pytest.mark.parametrize("rows", [True, False])
@on_page
async def test_words_for_a_chat_that_is_not_known_yet_get_into_its_own_box(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: Any, rows: bool
) -> None:
    go = await end_entered(page, console, scene, qtbot, monkeypatch, rows=rows)
    if not rows:
        monkeypatch.setattr(list_pages, "_AT_ONCE_S", 0.0)
        monkeypatch.setattr(console.conversations, "rows", never)
    go.set()
    last = (await stored(console))[-1]
    await until(lambda: page.chat is not None and page.chat.id == last)
    await until(lambda: page.composer.box.text.toPlainText() == "hi")
    assert page.composer.box.text.hasFocus()
    assert not (await console.conversations.chats_by_id([scene.chats["Priya Raman"]]))[0].draft


@on_page
async def test_a_place_that_waits_is_dropped_for_another_chat(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: Any
) -> None:
    go = await end_entered(page, console, scene, qtbot, monkeypatch)
    tom = await opened(page, scene, "Tom Okafor")
    go.set()
    await until(lambda: page.list.model.complete)
    await until(lambda: not page._tasks.busy)
    assert page.chat is not None and page.chat.id == tom
    assert not page.composer.box.text.toPlainText()
    assert page.list.model.id_at(page.list.view.currentIndex().row()) == tom


@on_page
async def test_a_place_that_waits_is_dropped_with_its_list(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: Any
) -> None:
    await end_entered(page, console, scene, qtbot, monkeypatch)
    page.list.show_tab(ChatTab.UNREAD)
    await until(lambda: page.list.model.query.tab is ChatTab.UNREAD)
    assert not page.list.choosing.waits
    assert page.chat is not None and page.chat.id == scene.chats["Priya Raman"]
    assert not page.composer.box.text.toPlainText()
    second = page.list.model.id_at(1)
    page.list.mark(second)
    assert page.list.view.currentIndex().row() == 1
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.chat is not None and page.chat.id == second
    qtbot.keyClicks(page.composer.box.text, "yes")
    assert page.composer.box.text.hasFocus()
    assert page.composer.box.text.toPlainText() == "yes"


@on_list
async def test_a_place_waits_on_while_the_same_list_is_put_there_anew(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = await unordered(pane, console, monkeypatch)
    chosen: list[int] = []
    pane.chosen.connect(lambda one: chosen.append(one.id))
    pane.view.go(ALL - 1)
    await pane.load_first()
    go.set()
    await until(lambda: bool(chosen))
    assert chosen == [(await stored(console))[-1]]


@on_list
async def test_the_next_unread_chat_is_found_before_all_places_are_known(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    await console.database.write(
        lambda connection: connection.execute("UPDATE chats SET unread = name = 'N 5'")
    )
    go = await unordered(pane, console, monkeypatch)
    names: list[str] = []
    pane.chosen.connect(lambda one: names.append(one.name))
    pane.step(1, unread=True)
    go.set()
    await until(lambda: names == ["N 5"])


# What can't be read


@on_list
async def test_a_list_that_stands_comes_back_after_another_failed(
    pane: ListPane, monkeypatch: pytest.MonkeyPatch, expected_logs: Any
) -> None:
    async def broken(*_: object, **__: object) -> list[ChatRow]:
        raise StoreError("The disk failed.")

    expected_logs("chat list failed", logger="app.core.tasks")
    monkeypatch.setattr(pane, "ask_chats", broken)
    pane.show_tab(ChatTab.UNREAD)
    await until(pane.states.isVisible)
    pane.show_tab(ChatTab.ALL)
    await until(pane.view.isVisible)
    assert pane.model.chats == ALL


@on_list
async def test_a_long_list_that_is_empty_at_once_says_so(pane: ListPane, console: Console) -> None:
    await set_unread(console, 1)
    pane.show_tab(ChatTab.UNREAD)
    await until(lambda: pane.model.query.tab is ChatTab.UNREAD and pane.model.complete)
    assert pane.model.chats == ALL and pane.view.isVisible()
    await set_unread(console, 0)
    await until(pane.states.isVisible)
    assert not pane.model.chats and pane.skeleton.isHidden()


@on_list
async def test_what_could_not_be_read_is_told_once_and_read_later(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, asked, read = list[str](), list[int](), console.conversations.chats_by_id

    async def at_last(ids: Iterable[int]) -> list[ChatRow]:
        asked.append(1)
        if len(asked) < 4:
            raise StoreError("The disk failed.")
        return await read(ids)

    monkeypatch.setattr(pane._tasks, "_failed", lambda name, _: told.append(name))
    monkeypatch.setattr(list_pages, "_AT_ONCE_S", 0.0)
    monkeypatch.setattr(console.conversations, "rows", never)
    monkeypatch.setattr(console.conversations, "chats_by_id", at_last)
    pane.view.verticalScrollBar().setValue(60_000)
    await until(lambda: None not in in_sight(pane))
    assert told == ["test/chats in sight"] and len(asked) >= 4


@on_list
async def test_an_order_that_could_not_be_read_is_read_later(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, read = list[str](), console.conversations.whole

    async def at_last(*asked: Any, **more: Any) -> tuple[ChatOrder, list[ChatRow]]:
        if not told:
            raise StoreError("The disk failed.")
        return await read(*asked, **more)

    go = await unordered(pane, console, monkeypatch)
    monkeypatch.setattr(pane._tasks, "_failed", lambda name, _: told.append(name))
    monkeypatch.setattr(console.conversations, "whole", at_last)
    pane.reload()  # another question
    await until(lambda: told == ["test/order of chats"])
    pane.view.go(ALL - 1)
    await until(lambda: pane.model.complete)
    assert None not in in_sight(pane)
    go.set()


async def read_on(pane: ListPane) -> int:
    """Has the search that is shown read its next page; how many chats it has then."""
    count, bar = pane.model.chats, pane.view.verticalScrollBar()
    pane.view.executeDelayedItemsLayout()
    bar.setValue(bar.maximum())
    await until(lambda: pane.model.chats > count)
    return pane.model.chats


@on_list
async def test_a_search_goes_on_after_a_page_that_could_not_be_read(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, read = list[str](), console.conversations.chats

    async def at_last(*asked: Any, **more: Any) -> list[ChatRow]:
        if not told:
            raise StoreError("The disk failed.")
        return await read(*asked, **more)

    monkeypatch.setattr(pane._tasks, "_failed", lambda name, _: told.append(name))
    monkeypatch.setattr(console.conversations, "chats", at_last)
    pane.search.setText("n")
    await until(lambda: pane.model.query.text == "n" and pane.model.chats == 100)
    await read_on(pane)
    assert told == ["test/more chats"]


@on_list
async def test_a_search_that_is_asked_anew_keeps_its_pages_and_its_place(
    pane: ListPane, console: Console
) -> None:
    pane.search.setText("n")
    await until(lambda: pane.model.query.text == "n" and pane.model.chats == 100)
    count, bar = await read_on(pane), pane.view.verticalScrollBar()
    bar.setValue(300 * pane.view.row_height)
    resets, seen = list[int](), [one.id for one in in_sight(pane) if isinstance(one, ChatRow)]
    await until(lambda: not pane._tasks.busy)
    pane.model.modelReset.connect(lambda: resets.append(1))
    console.bus.publish(ChatsChanged(frozenset()))
    await until(lambda: bool(resets))
    assert pane.model.chats >= count and bar.value() == 300 * pane.view.row_height
    assert [one.id for one in in_sight(pane) if isinstance(one, ChatRow)] == seen


# What stays where it is


@on_list
async def test_the_open_chat_that_comes_back_into_the_list_moves_nothing(
    pane: ListPane, console: Console
) -> None:
    await set_unread(console, 1)
    pane.show_tab(ChatTab.UNREAD)
    model, view = pane.model, pane.view
    await until(lambda: model.query.tab is ChatTab.UNREAD and model.complete)
    view.go(3)
    chat, bar = pane.current, view.verticalScrollBar()
    bar.setValue(4_321)
    await until(lambda: not pane._tasks.busy)
    seen = [model.id_at(at) for at in range(*view.rows_seen())]
    offset = view.visualRect(model.index(view.rows_seen()[0])).top()
    await console.conversations.mark_read(chat)
    await until(lambda: model.place(chat) < 0)
    await console.conversations.mark_unread(chat)
    await until(lambda: model.place(chat) >= 0)
    assert view.currentIndex().row() == model.place(chat)
    assert [model.id_at(at) for at in range(*view.rows_seen())] == seen
    assert view.visualRect(model.index(view.rows_seen()[0])).top() == offset


@on_list
async def test_another_density_keeps_the_place(pane: ListPane, console: Console) -> None:
    view = pane.view
    view.verticalScrollBar().setValue(900 * view.row_height + 7)
    high = view.row_height
    for density in ("compact", "cosy"):
        console.settings.set("density", density)
        pane.take_settings()
        assert (view.row_height == high) == (density != "compact")
        assert view.rows_seen()[0] == 900
        assert view.visualRect(pane.model.index(900)).top() == -7


@on_list
async def test_the_pointer_is_over_the_row_that_came_under_it(pane: ListPane) -> None:
    view = pane.view
    point = QPointF(40, 200)
    at = QPointF(view.viewport().mapToGlobal(point.toPoint()))
    hover = QHoverEvent(QHoverEvent.Type.HoverMove, point, at, QPointF(1, 1))
    QApplication.sendEvent(view.viewport(), hover)
    before = view._hover.row()
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(point, at, QPoint(), QPoint(0, -360), buttons, SAME, phase, False)
    QApplication.sendEvent(view.viewport(), turn)
    assert view.verticalScrollBar().value() > 0
    assert view._hover.row() == view.indexAt(point.toPoint()).row() > before


def test_a_heading_follows_a_row_that_stays_out_of_sight(qtbot: QtBot) -> None:
    query = ListQuery(ChatTab.NEEDS_REPLY, order="urgent", at=NOW)
    rows = [row(one, needs_reply=True, waiting_since=one, window_until=NOW + one) for one in (1, 2)]
    rows += [row(one, needs_reply=True, waiting_since=one) for one in (5, 6)]
    view, model = TallList(), model_of(rows, query)
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(300, view.row_height)
    view.show()
    assert view.rows_seen()[1] < 1 and model.headed() == [0, 2]
    model.refresh([row(2, needs_reply=True, waiting_since=2)], [2])
    assert model.headed() == [0, 1]
    heights = [view.visualRect(model.index(at)).height() - view.row_height for at in range(4)]
    assert heights == [view.head_height, view.head_height, 0, 0]


@on_list
async def test_rows_that_changed_or_were_read_aloud_far_away_are_let_go(
    pane: ListPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chats_model, "_KEPT", 400)
    model = pane.model
    for begin in range(1_000, 2_000, 50):
        ids = {model.id_at(at) for at in range(begin, begin + 50)}
        rows = await pane._console.conversations.chats_by_id(ids)
        await pane.show_changed(rows, ids)
    assert len(model._rows) < 700 and None not in in_sight(pane)
    for at in range(0, ALL, 90):
        assert model.data(model.index(at)) != "Loading"
    assert len(model._rows) < 700


@on_list
async def test_a_row_that_is_not_read_yet_has_its_menu(pane: ListPane) -> None:
    rows: list[object] = []
    pane.menu_wanted.connect(lambda one, _: rows.append(one))
    far = pane.model.index(1_500)
    pane.view.menu_wanted.emit(far, QPoint())
    assert [one.id for one in rows if isinstance(one, ChatRow)] == [pane.model.id_at(1_500)]
