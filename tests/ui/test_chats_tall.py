"""A list of many chats: its true length, rows read where one looks, and changes far away."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.chat_order import ChatOrder, Key
from app.domain.rows import ChatRow, ChatTab
from app.services.console import Console
from app.services.events import ChatsChanged
from app.store.connection import Connection
from app.ui.models import chats as chats_model
from app.ui.models.chats import ITEM_ROLE, SECTION_ROLE, ChatsModel
from app.ui.models.list_query import ListQuery
from app.ui.pages.chats import list_pages
from app.ui.pages.chats.list_pane import ListPane
from app.ui.pages.chats.page import ChatsPage
from app.ui.style.look import Look
from app.ui.widgets.tall_list import TallList
from tests.ui.chats_page import listed
from tests.ui.chats_scene import HOUR, NOW, Scene, inside
from tests.ui.test_chats_list import model_of, row
from tests.ui.test_chats_page import on_page, opened
from tests.waiting import until

MANY, ALL = 2_000, 2_016


def many(connection: Connection, scene: Scene) -> None:
    """As many chats as no view holds, all older than those of the scene."""
    connection.executemany(
        "INSERT INTO chats (number_id, address, kind, name, last_at, waiting_since, needs_reply,"
        " window_until, unread, pinned) VALUES (?, ?, 'person', ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                scene.numbers["HFA"],
                f"1999{at:07}@c.us",
                f"N {at}",
                # many of the same moment, as a first sync brings them
                1_000_000 + at // 50,
                at + 1,
                at % 2,
                (0, NOW + HOUR + at, NOW - HOUR)[at % 3],
                int(at == 5),
                at % 97 == 0,
            )
            for at in range(MANY)
        ],
    )


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in sight or asked for is waited for, however slow the machine is."""
    monkeypatch.setattr(list_pages, "_AT_ONCE_S", 20.0)
    monkeypatch.setattr(list_pages, "_SPOKEN_S", 20.0)


@asynccontextmanager
async def the_list(console: Console, scene: Scene) -> AsyncIterator[ListPane]:
    await console.database.write(lambda connection: many(connection, scene))
    async with listed(console, ALL) as made:
        await until(lambda: made.model.complete)
        yield made


on_list = inside("pane", the_list)


def in_sight(pane: ListPane) -> list[object]:
    """What stands in view."""
    first, last = pane.view.rows_seen()
    return [pane.model.item(at) for at in range(first, last + 1)]


async def stored(console: Console, **asked: Any) -> list[int]:
    """The whole list as the store pages it."""
    rows = await console.conversations.chats(ChatTab.ALL, limit=3_000, **asked)
    return [one.id for one in rows]


@on_list
async def test_all_chats_stand_in_the_list_and_few_rows_are_read(
    pane: ListPane, console: Console
) -> None:
    bar, view = pane.view.verticalScrollBar(), pane.view
    assert bar.maximum() + view.viewport().height() == ALL * view.row_height
    assert pane.model.ids() == await stored(console)
    assert len(pane.model._rows) < 500


@on_list
async def test_the_bar_goes_to_any_place_at_once(pane: ListPane, console: Console) -> None:
    bar, ids = pane.view.verticalScrollBar(), await stored(console)
    for value in (bar.maximum(), bar.maximum() // 2, 31_415, 0):
        bar.setValue(value)
        shown = in_sight(pane)  # nothing was waited for
        assert all(isinstance(one, ChatRow) for one in shown)
        first = pane.view.rows_seen()[0]
        assert [one.id for one in shown if isinstance(one, ChatRow)] == ids[first:][: len(shown)]


@on_list
async def test_what_is_on_the_screen_scrolls_with_the_bar(pane: ListPane) -> None:
    bar = pane.view.verticalScrollBar()
    for value in (4_000, 4_060, 3_940, 3_000):
        bar.setValue(value)
        await until(lambda: not pane._tasks.busy)

        def same() -> bool:
            screen = pane.screen().grabWindow(pane.winId()).toImage()
            whole = pane.grab().toImage()
            return screen.convertToFormat(whole.format()) == whole

        await until(same)
        pane.view.setCurrentIndex(pane.view.indexAt(QPoint(9, 300)))
        await until(same)


@on_list
async def test_keys_go_to_both_ends(pane: ListPane, console: Console, qtbot: QtBot) -> None:
    ids, chosen = await stored(console), list[int]()
    pane.chosen.connect(lambda one: chosen.append(one.id))
    pane.view.setFocus()
    pane.view.go(0)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        qtbot.keyClick(pane.view, key)
    page = pane.view.viewport().height() // pane.view.row_height - 1
    assert chosen == [ids[0], ids[-1], ids[-2], ids[0], ids[page]]
    assert pane.view.currentIndex().row() == page


@on_list
async def test_a_key_into_the_list_leads_to_the_chosen_chat_a_click_moves_nothing(
    pane: ListPane,
) -> None:
    pane.activateWindow()
    view, bar = pane.view, pane.view.verticalScrollBar()
    view.go(2)
    for reason, back in (
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.ActiveWindowFocusReason, False),
        (Qt.FocusReason.ShortcutFocusReason, True),
        (Qt.FocusReason.TabFocusReason, True),
    ):
        pane.search.setFocus()
        bar.setValue(4_321)
        view.setFocus(reason)
        assert view.hasFocus()
        shown = view.viewport().rect().contains(view.visualRect(view.currentIndex()))
        assert shown is back, reason
        assert back or bar.value() == 4_321


@on_list
async def test_rows_that_are_not_there_yet_hold_nothing_up(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch, dressed: Look
) -> None:
    go, read = asyncio.Event(), console.conversations.chats_by_id

    async def later(ids: Iterable[int]) -> list[ChatRow]:
        await go.wait()
        return await read(ids)

    monkeypatch.setattr(list_pages, "_AT_ONCE_S", 0.0)
    monkeypatch.setattr(console.conversations, "rows", lambda _: Future[list[ChatRow]]())
    monkeypatch.setattr(console.conversations, "chats_by_id", later)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert in_sight(pane) == [None] * len(in_sight(pane))
    quiet = pane.view.viewport().grab().toImage()
    fill = dressed.theme.color("surface.pressed").rgb()
    middle = quiet.height() // 2 // pane.view.row_height * pane.view.row_height
    lines = range(middle, middle + pane.view.row_height)
    assert any(quiet.pixel(x, y) == fill for x in range(quiet.width()) for y in lines)
    bar.setValue(bar.maximum() // 2)  # nobody looks there any more
    go.set()
    await until(lambda: all(isinstance(one, ChatRow) for one in in_sight(pane)))
    assert pane.view.viewport().grab().toImage() != quiet


@on_list
async def test_who_is_gone_in_between_is_asked_for_once(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = pane.model.ids()[-1]
    await console.database.write(
        lambda connection: connection.execute("DELETE FROM chats WHERE id = ?", (last,))
    )
    asked: list[int] = []
    read = console.conversations.chats_by_id

    async def noted(ids: Iterable[int]) -> list[ChatRow]:
        wanted = list(ids)
        asked.extend(wanted)
        return await read(wanted)

    monkeypatch.setattr(console.conversations, "chats_by_id", noted)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    await until(lambda: last in asked)
    await until(lambda: not pane._tasks.busy)
    assert asked.count(last) == 1
    console.bus.publish(ChatsChanged(frozenset({last})))
    await until(lambda: pane.model.chats == ALL - 1)
    assert bar.maximum() + pane.view.viewport().height() == (ALL - 1) * pane.view.row_height


@on_list
async def test_rows_that_are_far_away_are_let_go(
    pane: ListPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chats_model, "_KEPT", 400)
    bar = pane.view.verticalScrollBar()
    for value in range(0, bar.maximum(), 3_000):
        bar.setValue(value)
        assert None not in in_sight(pane)
        await until(lambda: not pane._tasks.busy)
    assert len(pane.model._rows) < 700


@on_list
async def test_what_is_seen_and_chosen_stays_while_chats_move_to_the_top(
    pane: ListPane, console: Console
) -> None:
    view, model = pane.view, pane.model
    view.go(900)
    chosen, far = pane.current, model.ids()[1_700]
    above = view.indexAt(QPoint(5, 5)).data(ITEM_ROLE).id
    place = view.visualRect(view.currentIndex()).top()
    count = model.rowCount()
    await console.database.write(
        lambda connection: connection.execute(
            "UPDATE chats SET last_at = ?, pinned = 1 WHERE id = ?", (NOW + 1, far)
        )
    )
    console.bus.publish(ChatsChanged(frozenset({far})))
    await until(lambda: model.place(far) == 0)
    assert model.rowCount() == count and model.ids() == await stored(console)
    assert view.currentIndex().data(ITEM_ROLE).id == chosen and model.place(chosen) == 901
    assert view.indexAt(QPoint(5, 5)).data(ITEM_ROLE).id == above
    assert view.visualRect(view.currentIndex()).top() == place


@on_list
async def test_a_list_that_is_asked_anew_stays_where_it_is(
    pane: ListPane, console: Console
) -> None:
    view, model, resets = pane.view, pane.model, list[int]()
    view.go(1_000)
    model.modelReset.connect(lambda: resets.append(1))
    await console.database.write(
        lambda connection: connection.execute("UPDATE chats SET name = 'Same', last_at = -id")
    )
    console.bus.publish(ChatsChanged(frozenset()))
    current = view.currentIndex().data(ITEM_ROLE).id
    await until(
        lambda: all(isinstance(one, ChatRow) and one.name == "Same" for one in in_sight(pane))
    )
    assert view.currentIndex().data(ITEM_ROLE).id == current == pane.current
    assert model.ids() == await stored(console) and not resets
    assert bar_holds(pane, current)


def bar_holds(pane: ListPane, chat: int) -> bool:
    """Whether the chat is where its place says."""
    at = pane.model.place(chat)
    return pane.view.visualRect(pane.model.index(at)).top() == (
        at * pane.view.row_height - pane.view.verticalScrollBar().value()
    )


@on_list
async def test_the_most_urgent_have_their_headings_anywhere(
    pane: ListPane, console: Console
) -> None:
    view, model = pane.view, pane.model
    pane.show_tab(ChatTab.NEEDS_REPLY)
    await until(lambda: model.query.tab is ChatTab.NEEDS_REPLY and model.complete)
    view.executeDelayedItemsLayout()
    heads = model.headed()
    assert len(heads) == 3 and heads[0] == 0
    words = [model.index(at).data(SECTION_ROLE) for at in heads]
    assert len(set(words)) == 3 and not model.index(heads[1] + 1).data(SECTION_ROLE)
    bar, whole = view.verticalScrollBar(), model.rowCount() * view.row_height
    assert bar.maximum() + view.viewport().height() == whole + 3 * view.head_height
    for at in (heads[1] - 1, heads[1], heads[2] + 1, model.rowCount() - 1):
        view.scrollTo(model.index(at))
        rect = view.visualRect(model.index(at))
        assert view.viewport().rect().contains(rect)
        for y in (rect.top(), rect.bottom()):
            assert view.indexAt(QPoint(9, y)).row() == at
    rows = await console.conversations.chats(
        ChatTab.NEEDS_REPLY, order="urgent", limit=3_000, now=model.query.at
    )
    assert model.ids() == [one.id for one in rows]
    pane.show_tab(ChatTab.ALL)
    await until(lambda: model.query.tab is ChatTab.ALL and model.chats == ALL)


@on_list
async def test_the_length_is_known_with_the_first_page(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    await until(lambda: pane.counts is not None)
    go, read = asyncio.Event(), console.conversations.whole

    async def later(*asked: Any, **more: Any) -> tuple[ChatOrder, list[ChatRow]]:
        await go.wait()
        return await read(*asked, **more)

    pane.show_tab(ChatTab.UNREAD)
    await until(lambda: pane.model.query.tab is ChatTab.UNREAD)
    monkeypatch.setattr(console.conversations, "whole", later)
    pane.show_tab(ChatTab.ALL)
    await until(lambda: pane.model.chats == ALL)
    assert not pane.model.complete and len(pane.model.ids()) == 100
    chosen: list[int] = []
    pane.id_chosen.connect(chosen.append)
    pane.chosen.connect(lambda one: chosen.append(one.id))
    pane.view.go(ALL - 1)
    assert not chosen and in_sight(pane)[-1] is None
    go.set()
    await until(lambda: bool(chosen))
    assert chosen == [(await stored(console))[-1]]
    assert pane.view.currentIndex().row() == ALL - 1 and None not in in_sight(pane)


@on_list
async def test_a_far_unread_chat_is_the_next_one(pane: ListPane, console: Console) -> None:
    pane.step(1)
    names: list[str] = []
    pane.chosen.connect(lambda one: names.append(one.name))
    await until(lambda: not pane._tasks.busy)
    for _ in range(8):
        pane.step(1, unread=True)
        await until(lambda: not pane._tasks.busy)
    assert names[-1] == "N 5" and pane.current == pane.model.id_at(pane.view.currentIndex().row())


@on_list
async def test_a_row_far_away_is_read_aloud(pane: ListPane) -> None:
    far = pane.model.index(1_500)
    assert far.data(ITEM_ROLE) is None
    spoken = QAccessible.queryAccessibleInterface(pane.view)
    assert spoken is not None and spoken.childCount() == ALL
    assert spoken.child(1_500).text(QAccessible.Text.Name).startswith("N ")
    assert isinstance(far.data(ITEM_ROLE), ChatRow)


@on_page
async def test_the_last_chat_is_opened_though_its_row_is_late(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await console.database.write(lambda connection: many(connection, scene))
    page.list.reload()
    await until(lambda: page.list.model.complete and page.list.model.chats == ALL)
    await opened(page, scene, "Priya Raman")
    monkeypatch.setattr(list_pages, "_AT_ONCE_S", 0.0)
    monkeypatch.setattr(console.conversations, "rows", lambda _: Future[list[ChatRow]]())
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_End)
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    qtbot.keyClicks(page.list.view, "hi")  # meant for the chat that comes
    last = page.list.model.ids()[-1]
    await until(lambda: page.chat is not None and page.chat.id == last)
    await until(lambda: page.composer.box.text.toPlainText() == "hi")


# The model alone


def naive(rows: dict[int, ChatRow], query: ListQuery) -> list[int]:
    """What the list should show."""
    fits = [one for one in rows.values() if query.holds(one)]
    return [one.id for one in sorted(fits, key=query.key)]


@pytest.mark.parametrize("near", [20, 2_000])
@pytest.mark.parametrize("order", ["newest", "oldest", "urgent"])
def test_any_changes_leave_what_the_store_would_list(
    order: str, near: int, dressed: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chats_model, "_NEAR", near)
    chance = random.Random(order)
    query = ListQuery(ChatTab.NEEDS_REPLY, order=order, at=NOW)

    def some(one: int) -> ChatRow:
        return row(
            one,
            needs_reply=chance.random() < 0.8,
            pinned=chance.random() < 0.1,
            last_at=NOW - chance.randrange(60),
            window_until=chance.choice((0, NOW - 1, NOW + chance.randrange(1, 40))),
            waiting_since=chance.randrange(50),
        )

    rows = {one: some(one) for one in range(1, 120)}
    known = [rows[one] for one in naive(rows, query)]
    model = model_of([], query)
    model.take(query, ChatOrder([query.key(one) for one in known]), known[:20])
    for turn in range(120):
        held = QPersistentModelIndex(model.index(chance.randrange(model.rowCount())))
        kept = model.id_at(held.row())
        asked = chance.sample(range(1, 140), chance.choice((1, 2, 5, 9, 40)))
        for one in asked:
            if chance.random() < 0.1:
                rows.pop(one, None)
            else:
                rows[one] = some(one)
        fresh = [rows[one] for one in asked if one in rows]
        shown = model.coming(fresh, 0, 1_000) if turn % 3 else None
        if turn % 3 == 2:  # something else comes between
            rows[1] = some(1)
            model.refresh([rows[1]], [1])
        model.refresh([rows[one] for one in asked if one in rows], asked)
        assert model.ids() == naive(rows, query), turn
        left = set(model.ids())
        if turn % 3 == 1:
            assert [one.id for one in shown or ()] == [one for one in model.ids() if one in asked]
        assert model.id_at(held.row()) == (kept if kept in left else 0)
        assert all(model.row(one) in (None, rows[one]) for one in left)
        if turn % 10 == 0:
            model.learn([rows[one] for one in model.missing(3, 30)], 3, 30)


def test_what_was_painted_ahead_is_ordered_once(
    dressed: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = {one: row(one, last_at=NOW - one) for one in range(1, 60)}
    model = model_of(list(rows.values()), ListQuery())
    turns: list[int] = []
    changed = ChatOrder.changed

    def counted(order: ChatOrder, gone: Sequence[int], come: Sequence[Key]) -> ChatOrder:
        turns.append(len(come))
        return changed(order, gone, come)

    monkeypatch.setattr(ChatOrder, "changed", counted)
    for turn in range(3):
        rows |= {one: row(one, last_at=NOW + turn * 100 + one) for one in range(20, 40)}
        fresh = [rows[one] for one in range(20, 40)]
        shown = model.coming(fresh, 0, 5)
        model.refresh(fresh, range(20, 40))
        assert model.ids() == naive(rows, ListQuery())
        assert [one.id for one in shown] == model.ids()[:5]
    assert turns == [20] * 3
    # what was planned before another change is planned anew
    fresh = [row(one, last_at=NOW + 1_000 + one) for one in range(20, 40)]
    rows |= {one.id: one for one in fresh} | {50: row(50, last_at=NOW + 1_030)}
    model.coming(fresh, 0, 5)
    model.refresh([rows[50]], [50])
    model.refresh(fresh, range(20, 40))
    assert model.ids() == naive(rows, ListQuery())


def test_a_shorter_and_a_longer_order_are_taken_over(dressed: Look) -> None:
    query = ListQuery()
    rows = [row(one) for one in range(1, 41)]
    model = model_of(rows[:10], query, complete=False)
    for count in (40, 25, 4, 0, 12):
        held = QPersistentModelIndex(model.index(0))
        order = ChatOrder([query.key(one) for one in rows[40 - count :]])
        model.take(query, order, [])
        assert model.rowCount() == count == model.chats and model.complete
        assert model.ids() == [one.id for one in rows[40 - count :]]
        assert not held.isValid() or model.id_at(held.row())


def test_a_view_without_a_model_has_no_places(qtbot: QtBot) -> None:
    view = TallList()
    qtbot.addWidget(view)
    view.show()
    view.setVerticalScrollMode(TallList.ScrollMode.ScrollPerPixel)
    assert not view.indexAt(QPoint(5, 5)).isValid() and view.rows_seen() == (0, -1)
    model = ChatsModel(dict, lambda: NOW)
    view.setModel(model)
    model.show(ListQuery(), [row(1), row(2)], True)
    view.executeDelayedItemsLayout()
    assert view.indexAt(QPoint(5, view.row_height)).row() == 1
    assert not view.indexAt(QPoint(5, 2 * view.row_height)).isValid()
    assert not view.indexAt(QPoint(-1, 5)).isValid()


@on_list
async def test_the_first_letter_waits_for_few_names(pane: ListPane, console: Console) -> None:
    # the field got the keyboard with the window, so that the names were read ahead
    await until(lambda: not pane._tasks.busy)
    pane.view.setFocus()
    console.chat_names.changed(())  # none are known
    pane.search.setText("n")
    await until(lambda: pane.model.query.text == "n" and len(pane.model.ids()) == 100)
    names = await console.database.read(console.chat_names.following)
    assert sum(len(one.keys[0]) for one in names.chains[0].portions) < MANY / 2
    pane.search.setText("")
    await until(lambda: not pane.model.query.text and pane.model.complete)
    pane.search.setFocus()
    await until(lambda: not pane._tasks.busy)
    assert all(one.whole for one in names.chains)
