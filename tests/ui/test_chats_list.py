"""The chat list: rows, tabs, refreshing, searching, its delegate and what it says aloud."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import Future
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.domain.messages import ChatKind, Kind, Status
from app.domain.rows import ChatCounts, ChatRow, ChatTab, SearchHit
from app.services.console import Console
from app.services.events import ChatsChanged
from app.store import chats
from app.store.connection import Connection
from app.ui import phrases
from app.ui.delegates.chat_row import ChatRowDelegate
from app.ui.models.chat_preview import preview
from app.ui.models.chats import ITEM_ROLE, SECTION_ROLE, ChatsModel
from app.ui.models.list_query import ListQuery
from app.ui.pages.chats.list_following import ListFollowing
from app.ui.pages.chats.list_pane import ListPane
from app.ui.pages.chats.list_searching import ListSearching
from app.ui.pages.chats.list_states import suggested
from app.ui.pages.chats.panes import Panes
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme
from app.ui.widgets import row_pictures
from app.ui.widgets.buttons import Button
from tests.ui.chats_page import listed
from tests.ui.chats_scene import HOUR, MINUTE, NOW, Scene, Writer, inside
from tests.waiting import until


def row(chat_id: int, **changes: object) -> ChatRow:
    made = ChatRow(
        chat_id,
        1,
        f"97255555{chat_id:04d}@c.us",
        ChatKind.PERSON,
        f"Person {chat_id}",
        NOW - chat_id * MINUTE,
        chat_id,
        "Hello",
        Kind.TEXT,
        False,
        Status.RECEIVED,
        "",
        0,
        False,
        0,
        0,
        False,
        False,
        False,
        False,
        None,
        "",
        "",
        0,
    )
    return made._replace(**changes)  # type: ignore[arg-type]


def model_of(
    rows: list[ChatRow], query: ListQuery | None = None, complete: bool = True
) -> ChatsModel:
    model = ChatsModel(dict, lambda: NOW)
    model.show(query or ListQuery(), rows, complete)
    return model


def test_a_newer_message_moves_its_row_to_the_top(dressed: Look, qtbot: QtBot) -> None:
    model = model_of([row(one) for one in range(1, 6)])
    moved: list[tuple[int, int]] = []
    model.rowsMoved.connect(lambda _p, start, _e, _d, to: moved.append((start, to)))
    model.refresh([row(4, last_at=NOW, last_text="New")], [4])
    assert model.ids() == [4, 1, 2, 3, 5]
    assert moved == [(3, 0)]


def test_pinned_rows_stay_above_newer_ones(dressed: Look) -> None:
    model = model_of([row(9, pinned=True), row(1), row(2)])
    model.refresh([row(2, last_at=NOW + 1)], [2])
    assert model.ids() == [9, 2, 1]


def test_a_chat_that_no_longer_belongs_leaves_and_one_that_does_comes(dressed: Look) -> None:
    query = ListQuery(ChatTab.UNREAD)
    model = model_of([row(1, unread=1), row(2, unread=2)], query)
    model.refresh([row(1)], [1])
    assert model.ids() == [2]
    model.refresh([row(3, unread=1)], [3])
    assert model.ids() == [2, 3]
    model.refresh([], [2])
    assert model.ids() == [3]


def test_many_changes_at_once_end_as_one_by_one(dressed: Look) -> None:
    rows = [row(one, unread=one % 3) for one in range(1, 31)]
    query = ListQuery(ChatTab.UNREAD)
    shown = [one for one in rows if one.unread]
    changes = [row(one, last_at=NOW + one, unread=1) for one in (2, 3, 5, 9, 11, 14, 20, 29)]
    changes += [row(4), row(7, pinned=True, unread=2)]  # one was read, one was pinned
    asked = [one.id for one in changes] + [8, 90]  # one is gone, one never was
    together, singly = (model_of(list(shown), query) for _ in range(2))
    chosen = QPersistentModelIndex(together.index(together.place(20)))
    together.refresh(changes, asked)
    for one in changes:
        singly.refresh([one], [one.id])
    singly.refresh([], [8])
    assert together.ids() == singly.ids()
    assert together.ids()[:3] == [7, 29, 20]
    assert chosen.row() == together.place(20) == 2


def test_many_changes_leave_what_belongs_below_the_loaded_pages(dressed: Look) -> None:
    model = model_of([row(one) for one in range(1, 12)], complete=False)
    model.refresh([row(one) for one in range(20, 30)] + [row(3, last_at=NOW)], range(3, 30))
    assert model.ids() == [3, 1, 2]


def test_what_belongs_below_the_loaded_pages_waits_for_them(dressed: Look) -> None:
    model = model_of([row(1), row(2)], complete=False)
    model.refresh([row(8)], [8])
    assert model.ids() == [1, 2]


def test_a_search_is_read_on_once(dressed: Look) -> None:
    model = model_of([row(1), row(2)], ListQuery(text="per"), complete=False)
    wanted: list[int] = []
    model.wanted.connect(wanted.append)
    assert model.canFetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert not model.canFetchMore(model.index(-1))
    assert wanted == [2]


def test_needs_reply_has_headings_and_closed_windows_last(dressed: Look) -> None:
    query = ListQuery(ChatTab.NEEDS_REPLY, order="urgent", at=NOW)
    rows = [
        row(1, needs_reply=True, window_until=NOW + HOUR),
        row(2, needs_reply=True),
        row(3, needs_reply=True),
        row(4, needs_reply=True, window_until=NOW - HOUR, waiting_since=NOW - 9 * HOUR),
    ]
    model = model_of(rows, query)
    heads = [model.index(at).data(SECTION_ROLE) for at in range(4)]
    assert heads == [
        "Window closes first",
        "No window: linked phones, longest wait first",
        "",
        "Window closed: a template reaches them",
    ]
    assert sorted(rows, key=query.key) == rows


@pytest.mark.parametrize(
    ("changes", "lead", "text"),
    [
        ({"draft": "Thanks\nGrace"}, "Draft:", "Thanks Grace"),
        ({"failed": 1, "last_out": True, "last_status": Status.FAILED}, "Not sent:", "Hello"),
        ({"last_out": True, "last_status": Status.UNCERTAIN}, "Not known:", "Hello"),
        ({"last_text": "", "last_kind": Kind.AUDIO}, "", "Voice note"),
        ({"last_text": ""}, "", "Message without text"),
        (
            {"last_text": "32.7940,34.9896 We are here", "last_kind": Kind.LOCATION},
            "",
            "We are here",
        ),
        ({"last_text": "32.7940, 34.9896", "last_kind": Kind.LOCATION}, "", "Location"),
        ({"last_text": "32.7940,34.9896 We are here"}, "", "We are here"),
        ({"last_text": "32.7, 34.9 is the ratio"}, "", "32.7, 34.9 is the ratio"),
    ],
)
def test_the_preview_says_what_matters_most(
    changes: dict[str, object], lead: str, text: str, dressed: Look
) -> None:
    shown = preview(row(1, **changes))
    assert (shown.lead, shown.text) == (lead, text)


def test_a_call_after_all_that_was_said_is_what_the_row_says(dressed: Look) -> None:
    """Else who waits for a reply would seem to have got one."""
    said = {"name": "Ana", "last_out": True, "last_status": Status.SENT, "last_at": NOW - 9 * HOUR}
    waits = row(1, **said, needs_reply=True, waiting_since=NOW - HOUR)
    shown = preview(waits)
    assert (shown.text, shown.icon, shown.status) == ("Missed call", "phone-missed", None)
    model = model_of([waits])
    spoken = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == f"Ana, person, Missed call, {phrases.list_time(NOW - HOUR, NOW)}"
    for other in (
        row(1, **said, needs_reply=False, waiting_since=NOW - HOUR),
        row(1, **{**said, "last_out": False}, needs_reply=True, waiting_since=NOW - 9 * HOUR),
    ):
        assert preview(other).text == "Hello"
    assert preview(row(1, **{**said, "draft": "Hi"}, needs_reply=True, waiting_since=NOW)).lead


def test_a_row_is_spoken_whole(dressed: Look) -> None:
    one = row(
        1,
        kind=ChatKind.GROUP,
        name="Showroom team",
        unread=3,
        last_sender="Omar Haddad",
        muted=True,
        pinned=True,
        window_until=NOW + HOUR,
    )
    model = model_of([one])
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Showroom team, group, 3 unread, Omar: Hello, 15:29, "
        "window closes in 1 h 0 min, muted, pinned"
    )


def test_a_kind_is_spoken_once(dressed: Look) -> None:
    model = model_of([row(1, name="Ana", last_text="", last_kind=Kind.AUDIO)])
    said = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.count("Voice note") == 1


def test_a_close_name_is_suggested() -> None:
    assert suggested("marcs", ["Marcus Bell", "Tom Okafor"]) == "Marcus"
    assert suggested("zzzz", ["Marcus Bell"]) == ""


on_list = inside("pane", lambda console, _scene: listed(console, 16))


@on_list
async def test_tabs_count_and_filter(pane: ListPane, scene: Scene) -> None:
    await until(lambda: pane.counts is not None)
    assert pane.counts is not None
    assert pane.counts.groups == 2
    pane.show_tab(ChatTab.GROUPS)
    await until(lambda: pane.model.query.tab is ChatTab.GROUPS)
    assert pane.model.ids() == [scene.chats["Showroom team"], scene.chats["Installers north"]]


@on_list
async def test_the_list_counts_less_often_where_that_takes_long(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = console.conversations.counts

    async def slowly(*asked: Any) -> ChatCounts:
        await asyncio.sleep(0.03)
        return await counts(*asked)

    monkeypatch.setattr(console.conversations, "counts", slowly)
    await pane._counting.count()
    pane._counting.stop()
    pane._counting.soon()
    assert pane._counting._timer.interval() > 600
    pane._counting.stop()


@on_list
async def test_a_change_keeps_the_chosen_chat_and_the_scroll(
    pane: ListPane, scene: Scene, console: Console
) -> None:
    pane.mark(scene.chats["Luis Ferrer"])
    bar = pane.view.verticalScrollBar()
    bar.setValue(200)
    seen = pane.view.indexAt(QPoint(5, 5)).data(ITEM_ROLE)
    await console.conversations.set_pinned(scene.chats["Samuel Park"], True)
    place = pane.model.place
    await until(lambda: place(scene.chats["Samuel Park"]) < 3)
    assert pane.view.currentIndex().row() == place(scene.chats["Luis Ferrer"])
    assert bar.value() == 200 + pane.view.row_height  # one more stands above
    assert pane.view.indexAt(QPoint(5, 5)).data(ITEM_ROLE).id == seen.id


@on_list
async def test_many_changes_are_painted_ahead_in_slices(
    pane: ListPane, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is shown was painted before, and never more than a slice of it at once."""
    painted: list[int] = []
    turns: list[int] = []
    paint = ChatRowDelegate._paint_chat

    def noted(delegate: ChatRowDelegate, painter: QPainter, rect: QRect, row: ChatRow) -> None:
        painted.append(row.id)
        end = time.perf_counter() + 0.003
        while time.perf_counter() < end:  # a slow machine
            pass
        paint(delegate, painter, rect, row)

    await until(lambda: pane.counts is not None)
    pane.grab()
    monkeypatch.setattr(ChatRowDelegate, "_paint_chat", noted)
    ticking = QTimer()
    ticking.timeout.connect(lambda: turns.append(len(painted)))
    ticking.start(0)
    placed: list[tuple[int, bool]] = []
    refresh = pane.model.refresh

    def placing(rows: list[ChatRow], ids: set[int]) -> None:
        placed.append((len(painted), turns[-1] == len(painted)))
        refresh(rows, ids)

    monkeypatch.setattr(pane.model, "refresh", placing)
    ids = set(scene.chats.values())
    await console.database.write(
        lambda one: one.execute("UPDATE chats SET unread = unread + 7").rowcount
    )
    console.bus.publish(ChatsChanged(frozenset(ids)))

    def shown() -> bool:
        rows = [pane.model.row(one) for one in ids]
        return all(row is not None and row.unread >= 7 for row in rows)

    await until(shown)
    ticking.stop()
    before = len(painted)
    assert before >= 8
    # whatever else waits goes before what puts them in their places
    most = max(ahead for ahead, _ in placed)
    assert (most, True) in placed and (most, False) not in placed
    assert max(later - sooner for sooner, later in pairwise(turns)) <= 3
    pane.view.repaint()
    pane.grab()
    assert len(painted) == before


@on_list
async def test_a_number_s_last_sign_of_life_paints_no_row_anew(
    pane: ListPane, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.grab()
    painted: list[int] = []
    paint = ChatRowDelegate._paint_chat

    def noted(delegate: ChatRowDelegate, painter: QPainter, rect: QRect, row: ChatRow) -> None:
        painted.append(row.id)
        paint(delegate, painter, rect, row)

    monkeypatch.setattr(ChatRowDelegate, "_paint_chat", noted)
    known = console.numbers.by_id()
    later = {one: row._replace(hook_at=NOW + 1) for one, row in known.items()}
    assert later != dict(known)
    monkeypatch.setattr(pane.delegate, "_numbers", lambda: later)
    pane.numbers_changed()
    pane.grab()
    assert not painted


def test_a_row_is_painted_anew_once_its_words_change(
    dressed: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    monkeypatch.setattr(ChatRowDelegate, "_paint_chat", lambda *given: painted.append(given[-1].id))
    now = [NOW]
    delegate = ChatRowDelegate(dict, lambda: now[0])
    plain = row(1, window_until=NOW + 20 * HOUR)
    closing = row(2, window_until=NOW + 2 * HOUR + 5 * MINUTE + 1)

    def after(passed: int, *, all_windows: bool = False) -> list[int]:
        painted.clear()
        now[0] = NOW + passed
        delegate.all_windows = all_windows
        for one in (plain, closing):
            delegate.paint_ahead(one, 300, 1.0, selected=False)
        return list(painted)

    assert after(0) == [1, 2]
    assert after(0) == []
    assert after(MINUTE) == [2]  # 2 h 04
    assert after(MINUTE + 30_000) == [2]  # 2 h 03
    assert after(MINUTE + 40_000) == []
    assert after(24 * HOUR) == [1, 2]  # another day, and both are closed
    assert after(24 * HOUR + MINUTE) == []
    assert after(HOUR + MINUTE, all_windows=True) == [1, 2]
    assert after(HOUR + 2 * MINUTE, all_windows=True) == [2]


def held(console: Console, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], asyncio.Event]:
    """Pages of the list and of its search wait to be given; the texts that were asked for."""
    asked: list[str] = []
    go = asyncio.Event()
    read, find = console.conversations.chats, console.search.listed

    async def chats(tab: ChatTab, **more: Any) -> list[ChatRow]:
        asked.append("")
        rows = await read(tab, **more)
        await go.wait()
        return rows

    def listed(text: str, **more: Any) -> Future[Any]:
        asked.append(text)
        if go.is_set():
            return find(text, **more)
        waits.append((coming := Future[Any](), text, more))
        return coming

    def give() -> None:
        for coming, text, more in waits:
            coming.set_result(find(text, **more).result())

    waits: list[tuple[Future[Any], str, dict[str, Any]]] = []
    set_it = go.set
    monkeypatch.setattr(go, "set", lambda: (set_it(), give()))
    monkeypatch.setattr(console.conversations, "chats", chats)
    monkeypatch.setattr(console.search, "listed", listed)
    return asked, go


@on_list
async def test_what_changes_while_a_list_is_read_is_not_undone_by_it(
    pane: ListPane, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = scene.chats["Luis Ferrer"]
    await until(lambda: pane.counts is not None)
    asked, go = held(console, monkeypatch)

    def name() -> str:
        row = pane.model.row(chat)
        return row.name if row is not None else ""

    pane.reload()
    await until(lambda: asked == [""])
    await console.conversations.rename(chat, "Luis the Plumber")
    await until(lambda: name() == "Luis the Plumber")
    shown: list[str] = []
    pane.model.modelReset.connect(lambda: shown.append(name()))
    go.set()
    await until(lambda: bool(shown))
    await until(lambda: name() == "Luis the Plumber")


@on_list
async def test_of_letters_typed_meanwhile_only_the_newest_are_asked(
    pane: ListPane, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    await until(lambda: pane.counts is not None)
    asked, go = held(console, monkeypatch)
    for typed in ("m", "ma", "mar"):
        pane.search.setText(typed)
    await until(lambda: len(asked) == 1)
    for typed in ("marc", "marcu"):
        pane.search.setText(typed)
    chosen: list[ChatRow] = []
    pane.chosen.connect(chosen.append)
    pane.search.searched.emit("marcu")
    assert not chosen, "Enter waits for the answer to what was typed"
    go.set()
    await until(lambda: bool(chosen))
    assert [row.id for row in chosen] == [scene.chats["Marcus Bell"]]
    assert asked == ["m", "marcu"]


@on_list
async def test_a_search_is_read_on_before_its_end_is_in_sight(
    pane: ListPane, console: Console
) -> None:
    def write(connection: Connection) -> None:
        number = connection.execute("SELECT min(id) FROM numbers").fetchone()[0]
        connection.executemany(
            "INSERT INTO chats (number_id, address, kind, name, last_at, pinned)"
            " VALUES (?, ?, 'person', ?, ?, ?)",
            # many of the same moment, as a first sync brings them
            [(number, f"1999{at:07}@c.us", f"N {at}", at // 50, at % 97 == 0) for at in range(900)],
        )

    await console.database.write(write)
    console.bus.publish(ChatsChanged(frozenset()))
    await until(lambda: pane.model.chats > 900)
    pane.search.setText("n")
    await until(lambda: pane.model.query.text == "n")
    bar = pane.view.verticalScrollBar()
    while not pane.model.complete:
        count = pane.model.chats
        pane.view.executeDelayedItemsLayout()
        bar.setValue(bar.maximum() - 2 * pane.view.viewport().height())
        await until(lambda: pane.model.chats > count)  # noqa: B023
    rows = await console.conversations.chats(ChatTab.ALL, text="n", limit=2_000)
    assert pane.model.ids() == [row.id for row in rows] and len(rows) > 900


@on_list
async def test_search_finds_names_and_from_two_letters_messages(
    pane: ListPane, scene: Scene
) -> None:
    pane.search.setText("s")
    await until(lambda: pane.model.query.text == "s")
    assert pane.model.hits == 0
    pane.search.setText("sample pack")
    await until(lambda: pane.model.hits == 1)
    assert pane.model.index(0).data(SECTION_ROLE) == "Messages"


@on_list
async def test_a_search_without_result_says_so_and_can_be_cleared(pane: ListPane) -> None:
    pane.search.setText("marcs")
    await until(pane.states.isVisible)
    assert "marcs" in pane.states.state.title.text()
    pane.states.search_wanted.emit("Marcus")
    await until(lambda: pane.model.chats == 1)


@on_list
async def test_down_out_of_a_search_that_found_nothing_leaves_the_keyboard_there(
    pane: ListPane, qtbot: QtBot
) -> None:
    pane.search.setFocus()
    qtbot.keyClicks(pane.search, "zzz")
    await until(pane.states.isVisible)
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.focusWidget() is pane.search
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    await until(pane.view.isVisible)
    assert pane.focusWidget() is pane.search


@on_list
async def test_who_is_looked_for_may_come_later(
    pane: ListPane, scene: Scene, console: Console
) -> None:
    async def writes(name: str, address: str) -> int:
        def write(connection: Connection) -> int:
            chat = Writer(connection, scene).chat(name, "HFA", address, last_at=NOW)
            chats.settle(connection, chat, False)
            return chat

        made = await console.database.write(write)
        console.bus.publish(ChatsChanged(frozenset({made})))
        return made

    pane.search.setText("newcomb")
    await until(pane.states.isVisible)
    first = await writes("Ann Newcomb", "97255551234@c.us")
    await until(lambda: pane.model.ids() == [first] and pane.view.isVisible())
    await writes("Ben Other", "97255551235@c.us")
    second = await writes("Cas Newcomb", "97255551236@c.us")
    await until(lambda: sorted(pane.model.ids()) == [first, second])


@on_list
async def test_a_message_that_comes_while_it_is_looked_for_joins_the_found_ones(
    pane: ListPane, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    pane.search.setText("is")
    await until(lambda: pane.model.hits > 3)
    pane.resize(336, 420)
    pane.view.scrollToBottom()
    top = pane.view.indexAt(QPoint(1, 1))
    seen, place = top.data(ITEM_ROLE), pane.view.visualRect(top).top()
    hits = pane.model.hits
    resets: list[int] = []
    pane.model.modelReset.connect(lambda: resets.append(1))
    chat = scene.chats["Priya Raman"]
    await console.database.write(
        lambda connection: Writer(connection, scene).message(chat, "It is here", NOW + 1_000)
    )
    console.bus.publish(ChatsChanged(frozenset({chat})))
    await until(lambda: pane.model.hits == hits + 1)
    first = pane.model.item(pane.model.chats)
    assert isinstance(first, SearchHit) and first.text == "It is here"
    top = pane.view.indexAt(QPoint(1, 1))
    assert top.data(ITEM_ROLE) == seen and pane.view.visualRect(top).top() == place
    # and one that is gone leaves
    await console.database.write(
        lambda connection: connection.execute(
            "DELETE FROM messages WHERE id = ?", (first.message_id,)
        )
    )
    console.bus.publish(ChatsChanged(frozenset({chat})))
    await until(lambda: pane.model.hits == hits)
    assert not resets


@on_list
@pytest.mark.parametrize("rtl", [False, True])
async def test_what_was_found_is_marked_in_any_script(
    pane: ListPane, dressed: Look, qtbot: QtBot, rtl: bool
) -> None:
    dressed.set(rtl=rtl)
    for typed in ("granite", "התקנה", "الشحنة"):
        pane.search.setText(typed)
        await until(lambda: pane.model.query.text == typed and pane.model.hits > 0)  # noqa: B023
        at = pane.view.visualRect(pane.model.index(pane.model.chats))
        picture = pane.view.viewport().grab(at).toImage()
        soft = dressed.theme.color("accent.soft").rgb()
        found = (
            picture.pixel(x, y) == soft
            for y in range(picture.height())
            for x in range(picture.width())
        )
        assert any(found), typed


@on_list
async def test_letters_typed_in_the_list_are_looked_for(
    pane: ListPane, scene: Scene, qtbot: QtBot
) -> None:
    chosen: list[int] = []
    pane.chosen.connect(lambda one: chosen.append(one.id))
    pane.view.setFocus()
    pane.view.go(0)
    for keys in ("p", "r"):
        qtbot.keyClicks(pane.focusWidget(), keys)
    assert pane.search.text() == "pr" and pane.focusWidget() is pane.search
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    qtbot.keyClick(pane.view, Qt.Key.Key_J)  # a command
    assert pane.search.text() == "pr"
    pane.view.single_keys = False
    qtbot.keyClick(pane.view, Qt.Key.Key_J)
    assert pane.search.text() == "prj"
    pane.current = 0
    pane.search.setText("priya")
    await until(lambda: pane.model.ids() == [scene.chats["Priya Raman"]])
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.focusWidget() is pane.view
    assert chosen[-1] == scene.chats["Priya Raman"]


@on_list
async def test_a_list_that_cannot_be_read_says_so_and_tries_again(
    pane: ListPane, scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> list[ChatRow]:
        raise StoreError("The disk failed.")

    pane.model.show(pane.query(), [], True)
    with monkeypatch.context() as during:
        during.setattr(pane, "ask_chats", broken)
        with pytest.raises(StoreError):
            await pane.ask_again()
    assert pane.states.isVisible() and pane.skeleton.isHidden()
    again = pane.states.findChild(Button)
    assert again is not None
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    await until(lambda: pane.view.isVisible() and pane.model.chats > 0)


@on_list
async def test_what_a_failed_search_left_is_opened_by_nothing(
    pane: ListPane,
    console: Console,
    scene: Scene,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: Any,
) -> None:
    def broken(*_: object, **__: object) -> Future[Any]:
        failed: Future[Any] = Future()
        failed.set_exception(StoreError("The disk failed."))
        return failed

    expected_logs("chat search failed", logger="app.core.tasks")
    chosen: list[ChatRow] = []
    pane.chosen.connect(chosen.append)
    with monkeypatch.context() as during:
        during.setattr(console.search, "listed", broken)
        pane.search.setText("marcus")
        await until(pane.states.isVisible)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        qtbot.keyClick(pane.search, key)
    pane._searching.enter()
    assert not chosen
    pane.reload()
    await until(lambda: pane.view.isVisible() and pane.model.ids() == [scene.chats["Marcus Bell"]])
    pane._searching.enter()
    assert [one.id for one in chosen] == [scene.chats["Marcus Bell"]]


@on_list
async def test_letters_that_are_put_together_are_looked_for_too(
    pane: ListPane, scene: Scene
) -> None:
    pane.view.setFocus()
    pane.view.go(0)
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(pane.view, asked)
    assert asked.value(Qt.InputMethodQuery.ImEnabled) is True
    for letters in ("", " ", "é"):
        event = QInputMethodEvent()
        event.setCommitString(letters)
        QApplication.sendEvent(pane.view, event)
    assert pane.search.text() == "é"


@on_list
async def test_keys_of_the_list(pane: ListPane, scene: Scene, qtbot: QtBot) -> None:
    chosen: list[int] = []
    pane.chosen.connect(lambda one: chosen.append(one.id))
    pane.view.setFocus()
    pane.view.go(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_J)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    qtbot.keyClick(pane.view, Qt.Key.Key_K)
    assert chosen == [pane.model.ids()[at] for at in (0, 1, 2, 1)]
    pane.view.single_keys = False
    qtbot.keyClick(pane.view, Qt.Key.Key_J)
    assert len(chosen) == 4


@on_list
async def test_every_row_paints_in_both_directions(
    pane: ListPane, dressed: Look, qtbot: QtBot
) -> None:
    left = pane.grab().toImage()
    dressed.set(rtl=True)
    right = pane.grab().toImage()
    assert left.size() == right.size()
    assert left != right


def test_the_list_keeps_its_width_and_grows_with_the_text(dressed: Look, qtbot: QtBot) -> None:
    panes = Panes(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)
    panes.resize(1600, 800)
    panes.show()
    panes.set_list_width(360)
    assert panes.splitter.sizes()[0] == 360
    dressed.set(scale=1.3)
    qtbot.waitUntil(lambda: panes.splitter.sizes()[0] == round(360 * 1.2))
    assert panes.list_width() == 360
    panes.set_list_width(340)  # the page is shown again
    assert panes.splitter.sizes()[0] == round(360 * 1.2)
    panes.splitter.setSizes([420, 1180])
    dressed.set(scale=1.0)
    qtbot.waitUntil(lambda: panes.splitter.sizes()[0] == 350)
    assert panes.list_width() == 350


def test_pictures_of_rows_have_a_bound(dressed: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_pictures, "PIXELS", 100_000)
    kept = row_pictures.KeptPictures()
    for ratio in (1, 2):
        for at in range(60):
            assert kept.get((ratio, at)) is None
            picture = QPixmap(300 * ratio, 60 * ratio)
            picture.setDevicePixelRatio(ratio)
            kept.put((ratio, at), picture)
            assert kept.get((ratio, 0)) is not None or at > 4
            assert kept._pixels <= 100_000 * ratio**2
        assert kept.get((ratio, 59)) is not None
        assert kept.get((ratio, 1)) is None
    assert kept._pixels == sum(one.width() * one.height() for one in kept._kept.values())
    dressed.set(scheme=Scheme.DARK)
    assert kept.get((2, 59)) is None and not kept._pixels


@pytest.mark.usefixtures("qloop")
async def test_enter_is_forgotten_when_another_letter_is_typed() -> None:
    tasks, go, asked, opened = TaskOwner("test"), asyncio.Event(), [0], list[int]()

    async def ask() -> None:
        await go.wait()

    searching = ListSearching(tasks, ask, lambda: asked[0], lambda: opened.append(asked[0]))
    for goes_on in (True, False):
        searching.typed()
        searching.enter()
        if goes_on:
            asked[0] += 1
            searching.typed()
        go.set()
        await until(lambda: not searching._busy)
        go.clear()
        assert opened == ([] if goes_on else [1])
    await tasks.close()


@pytest.mark.usefixtures("qloop")
async def test_changes_after_the_end_are_followed_by_nothing(qtbot: QtBot) -> None:
    pane: Any = QWidget()
    qtbot.addWidget(pane)
    pane.question = 1
    tasks = TaskOwner("test")
    await tasks.close()
    console: Any = None
    following = ListFollowing(pane, console, tasks)
    for chat in (1, 2):
        following.changed(ChatsChanged(frozenset({chat})))
        await until(lambda: not following._frame.isActive())


def test_details_need_a_chat_and_leave_its_head_in_reach(dressed: Look, qtbot: QtBot) -> None:
    details = QWidget()
    panes = Panes(QWidget(), QWidget(), details)
    qtbot.addWidget(panes)
    panes.resize(1200, 800)
    panes.show()
    panes.set_details(True)
    assert not details.isVisible()
    panes.set_chat(True)
    assert details.isVisible() and details.y() >= dressed.theme.row("chatHeader")
    panes.set_chat(False)
    assert not details.isVisible()


def test_details_do_not_cover_the_chat_of_a_window_that_shrinks(qtbot: QtBot) -> None:
    details = QWidget()
    panes = Panes(QWidget(), QWidget(), details)
    qtbot.addWidget(panes)
    panes.resize(1400, 800)
    panes.show()
    panes.set_chat(True)
    panes.set_details(True)
    assert details.isVisible()
    panes.resize(1200, 800)
    assert not details.isVisible()
    assert not panes.details_open
    panes.resize(1400, 800)
    assert details.isVisible()
    panes.resize(1200, 800)
    panes.set_details(True)  # asked for: over the chat
    assert details.isVisible()
    panes.resize(1190, 800)
    assert details.isVisible()
