"""What makes a chat open and scroll at once shows just what drawing it anew would show."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.messages import Direction, Status
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.services.events import ChatsChanged
from app.store import erasing, messages
from app.store.connection import Connection
from app.ui.delegates.bubble import delegate as bubbles
from app.ui.delegates.bubble import stills
from app.ui.delegates.bubble.measure import shape_of
from app.ui.delegates.bubble.shape import Moment, Shape
from app.ui.delegates.bubble.stills import Stills
from app.ui.forgetting import forget_painted
from app.ui.models.timeline_entry import Entry
from app.ui.pages.chats import timeline_feed, timeline_rows
from app.ui.pages.chats.details import DetailsPanel
from app.ui.pages.chats.page import ChatsPage
from app.ui.palette.rows import PaletteDelegate, PaletteView
from app.ui.search import snippet as marked_snippet
from app.ui.search.finds import ResultsDelegate, ResultsView, draw_marked
from app.ui.style.look import Look, theme
from app.ui.widgets import marked, texts
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.painting import draw_text, text_width
from tests.ui.chats_page import long_chat, long_opened, on_page, opened, started
from tests.ui.chats_scene import Scene
from tests.ui.test_chats_timeline import message
from tests.waiting import until

TEXTS = (
    "Monday, 3 March 2026",
    "שלום Dana 15:30",
    "مرحبا بكم",
    "trail  ",
    "x" * 60,
    "15:24",
)


def ground(width: int, height: int, ratio: int) -> QImage:
    made = QImage(width * ratio, height * ratio, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(theme().color("canvas.chat"))
    return made


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("text", TEXTS)
def test_a_line_that_was_set_before_is_drawn_as_qt_draws_it(
    dressed: Look, text: str, ratio: int
) -> None:
    font, ink = theme().font("small"), QColor("#222222")
    rect = QRect(5, 4, 150, 19)
    flag = Qt.AlignmentFlag
    for rtl in (False, True):
        ours, other = ground(160, 30, ratio), ground(160, 30, ratio)
        painter = QPainter(ours)
        took = draw_text(painter, rect, text, font, ink, rtl=rtl, text_rtl=rtl)
        painter.end()
        painter = QPainter(other)
        painter.setFont(font)
        painter.setPen(ink)
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(direction.RightToLeft if rtl else direction.LeftToRight)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = flag.AlignRight if rtl else flag.AlignLeft
        flags = int(side | flag.AlignVCenter | flag.AlignAbsolute)
        painter.drawText(rect, flags | int(Qt.TextFlag.TextSingleLine), cut)
        painter.end()
        assert ours == other
        assert took == min(QFontMetrics(font).horizontalAdvance(cut), rect.width())
    assert text_width(text, font) == QFontMetrics(font).horizontalAdvance(text) + 1


def shape(number: int, **changes: object) -> Shape:
    entry = Entry(message(number, **changes), day="Today")
    return shape_of(entry, 420, theme(), Moment(lambda _row, _width: None))


def drawn(kept: Stills | None, one: Shape, ratio: int) -> tuple[QImage, bool]:
    picture, origin = ground(420, one.height + 20, ratio), QPoint(0, 3)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box, draw in one.draws[: one.heads]:
        draw(painter, one.visual(box, origin), theme())
    put_down = kept is not None and kept.paint(painter, one, origin, theme())
    if not put_down:
        for box, draw in one.draws[one.heads :]:
            draw(painter, one.visual(box, origin), theme())
    painter.end()
    return picture, put_down


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"direction": Direction.OUT, "status": Status.FAILED, "reason": "No. Because."},
        {"text": "שלום https://example.com\nשורה", "reactions": (("a", "👍"), ("b", "👍"))},
    ],
)
def test_a_bubble_put_down_again_looks_as_it_was_drawn(
    dressed: Look, ratio: int, changes: dict[str, object]
) -> None:
    kept, one = Stills(), shape(1, **changes)
    first, by_picture = drawn(kept, one, ratio)
    assert not by_picture, "what is painted once only is drawn straight away"
    again, by_picture = drawn(kept, one, ratio)
    assert by_picture
    assert first == again
    kept.forget()
    assert not drawn(kept, one, ratio)[1]


@pytest.fixture
def little_room(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(stills, "PIXELS", 100_000)
    return 100_000


def test_pictures_of_bubbles_have_a_bound(dressed: Look, little_room: int) -> None:
    kept = Stills()
    shapes = [shape(number) for number in range(60)]
    for one in shapes:
        assert kept.make(one, theme(), 1.0) is not None
        assert kept._pixels <= little_room
    sizes = [found[2].width() * found[2].height() for found in kept._kept.values() if found[2]]
    assert sum(sizes) == kept._pixels
    assert kept.has(shapes[-1])
    assert not kept.has(shapes[0])


@on_page
async def test_what_is_above_the_first_screen_waits_until_it_is_wanted(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    await long_opened(page, console, scene)
    model, bar = page.timeline.model, page.timeline.view.verticalScrollBar()
    before = model.rowCount()
    assert before <= timeline_feed.FIRST
    bar.setValue(bar.value() - 1)
    await until(lambda: model.rowCount() > before)


@on_page
async def test_as_many_rows_are_laid_out_as_fill_the_view(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    await long_chat(console, scene, "Marcus Bell")
    made = Made(monkeypatch)
    seen: list[tuple[int, int, list[int], list[int]]] = []
    model, view = page.timeline.model, page.timeline.view

    def look(_chat_id: int) -> None:
        first = view.top_of(1) - view.top_of(0)
        seen.append((view.laid_height, first, list(made.ids), model.ids()))

    page.timeline.opened.connect(look)
    page.open_chat(scene.chats["Marcus Bell"])
    await until(lambda: seen)
    laid, first, ids, shown = seen[0]
    more = timeline_rows._MORE
    assert laid - first < view.height() + more <= laid, "no row more than is needed"
    assert ids == shown[::-1], "and each of them once"
    # the first row looks as it does once what is above it is there
    top = model.entry(0)
    page.timeline._feed.hurry()
    await until(lambda: model.rowCount() >= 50)
    assert model.find(top.row.id) == top
    assert [one for one in made.ids[len(ids) :] if one in shown] == []


@on_page
async def test_opening_a_chat_paints_what_is_another_and_nothing_beside_it(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    await opened(page, scene, "Marcus Bell")
    await started(page)
    await until(lambda: page.ahead.idle)
    box = page.composer.box
    here = [page.header, page.timeline, page.composer, page.details]
    told = Told(*(one for part in here for one in [part, *part.findChildren(QWidget)]))
    # a frame may be due before anything that was posted is heard
    page.chat_opened.connect(lambda _row: page.header.line.repaint())
    await opened(page, scene, "Priya Raman")
    await until(lambda: page.timeline.view.viewport() in told.painted)
    assert page.header.name in told.painted
    calm = [box, box.text.viewport(), box.send, page.header.search, page.composer.notice]
    assert [one for one in calm if one in told.painted] == []
    # labels that take the room they need are not taken for cut ones meanwhile
    assert told.tips == []


@on_page
async def test_what_is_known_of_a_person_is_never_painted_cut_where_it_has_room(
    page: ChatsPage, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Tom Okafor")
    await started(page)
    await until(lambda: page.details._view is not None)
    loaded: list[int] = []
    load = type(page.details)._load

    async def painted_at_once(panel: DetailsPanel, chat: ChatRow) -> None:
        await load(panel, chat)
        panel.repaint()  # a frame may be due before anything that was posted is heard
        loaded.append(chat.id)

    monkeypatch.setattr(type(page.details), "_load", painted_at_once)
    told = Told(*page.details.findChildren(QWidget))
    chat = await opened(page, scene, "Marcus Bell")
    await until(lambda: chat in loaded)
    assert page.details.consent.source in told.painted
    assert told.tips == []


@on_page
async def test_what_waits_in_no_chat_is_not_shown_anew(
    page: ChatsPage, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Marcus Bell")
    shown: list[object] = []
    page.composer.files.changed.connect(lambda: shown.append("files"))
    monkeypatch.setattr(page.composer.box, "show_tools", lambda *_, **__: shown.append("tools"))
    page.show_face()
    assert shown == []
    await opened(page, scene, "Priya Raman")
    assert "files" not in shown
    shown.clear()
    page.composer.box.text.set_text("begun")
    page.show_face()
    assert shown == ["tools"]


@pytest.mark.parametrize("late", [False, True])
@on_page
async def test_what_is_above_waits_for_the_first_picture_of_a_chat_with_new_messages(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    free = threading.Event()

    def coming(chat_id: int, limit: int) -> Future[list[MessageRow]]:
        def read(connection: Connection) -> list[MessageRow]:
            free.wait()
            return messages.page(connection, chat_id, None, limit)

        return console.database.submit_read(read)

    if late:
        monkeypatch.setattr(console.conversations, "coming", coming)
    else:
        monkeypatch.setattr(timeline_feed, "_AT_ONCE_S", 60.0)
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    monkeypatch.setattr(timeline_feed, "FRAME_MS", 60_000)
    await long_chat(console, scene, "Marcus Bell")

    def unread(connection: Connection) -> None:
        connection.execute(
            "UPDATE chats SET unread = 8 WHERE id = ?", (scene.chats["Marcus Bell"],)
        )

    await console.database.write(unread)
    if late:  # its head and its place are there before its end is read
        page.open_chat(scene.chats["Marcus Bell"])
        await until(page.timeline.skeleton.isVisible)
        free.set()
        await until(lambda: page.timeline.model.rowCount() > 0)
    else:
        await opened(page, scene, "Marcus Bell")
    first = page.timeline.model.rowCount()
    assert page.timeline.model.unread_place() >= 0
    page.timeline.view.near_top.emit()
    passed = QTimer(page, singleShot=True)
    passed.start(100)
    await until(lambda: not passed.isActive())
    assert page.timeline.model.rowCount() == first


@on_page
async def test_scrolling_asks_the_display_for_nothing(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    await long_opened(page, console, scene)
    view = page.timeline.view
    QCursor.setPos(view.viewport().mapToGlobal(QPoint(60, 200)))
    passed: list[object] = []
    view.entered.connect(passed.append)
    for _ in range(10):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 60)
    assert not passed, "Qt has found out which row the pointer is over"


@on_page
async def test_rows_beyond_the_view_are_painted_before_they_come_into_sight(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    await long_opened(page, console, scene)
    view, model = page.timeline.view, page.timeline.model
    await until(lambda: model.rowCount() >= 50)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 40)

    def ready() -> bool:
        above = view.indexAt(QPoint(10, 1)).row() - 1
        entry = model.entry(above)
        shown = page.timeline.delegate.shape(entry, view.viewport().width())
        return page.timeline.delegate._stills.has(shown)

    await until(ready)


@on_page
async def test_painting_ahead_comes_to_an_end_where_little_has_room(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = 70_000  # what is seen takes some 40 000
    monkeypatch.setattr(stills, "PIXELS", room)
    await long_opened(page, console, scene)
    view, kept = page.timeline.view, page.timeline.delegate._stills
    await until(lambda: page.timeline.model.rowCount() >= 50)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    await until(lambda: page.timeline.model.rowCount() > 60)
    await until(lambda: not view._ahead.isActive())
    assert 0 < kept._pixels <= room
    held = dict(kept._kept)
    view._prepare()
    assert not view._ahead.isActive()
    assert {key: found[2] for key, found in held.items()} == {
        key: found[2] for key, found in kept._kept.items()
    }


class Made:
    """What is laid out, by the ids of the messages."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ids: list[int] = []

        def counted(entry: Entry, *rest: Any) -> Shape:
            self.ids.append(entry.row.id)
            return shape_of(entry, *rest)

        monkeypatch.setattr(bubbles, "shape_of", counted)


class Told(QObject):
    """Which of the widgets were painted, and which got another tip."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.painted: list[QObject] = []
        self.tips: list[QObject] = []
        for one in widgets:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.append(watched)
        elif event.type() == QEvent.Type.ToolTipChange and isinstance(watched, ElidedLabel):
            self.tips.append(watched)
        return False


def without_stills(page: ChatsPage) -> tuple[QImage, QImage]:
    """The timeline as it is painted now, and with every bubble drawn anew."""
    port = page.timeline.view.viewport()
    shown = port.grab().toImage()
    page.timeline.delegate.forget()
    return shown, port.grab().toImage()


@on_page
async def test_the_chats_beside_the_open_one_are_ready_before_they_are_opened(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    await page.ready()
    page.list.view.go(2)
    await until(lambda: page.timeline.model.rowCount() > 0 and page.ahead.idle)
    made, at_opening = Made(monkeypatch), []
    page.timeline.opened.connect(lambda _: at_opening.append(list(made.ids)))
    for step in (1, -1, -1):
        before = len(at_opening)
        page.list.step(step)
        await until(lambda: len(at_opening) > before)  # noqa: B023
        seen = page.timeline
        assert at_opening[-1] == []
        last = seen.model.entry(seen.model.rowCount() - 1)
        assert seen.delegate._stills.has(seen.delegate.shape(last, seen.view.viewport().width()))
        await until(lambda: page.ahead.idle)
        made.ids.clear()
    shown, drawn_anew = without_stills(page)
    assert shown == drawn_anew


@on_page
async def test_the_chat_under_the_pointer_is_ready_before_it_is_pressed(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    await page.ready()
    page.list.view.go(0)
    await until(lambda: page.timeline.model.rowCount() > 0 and page.ahead.idle)
    made, place = Made(monkeypatch), 4
    page.list.view.entered.emit(page.list.model.index(place))
    await until(lambda: page.ahead.idle)
    chat = page.list.model.item(place)
    rows = await console.conversations.page(chat.id)
    assert made.ids and set(made.ids) <= {row.id for row in rows}
    made.ids.clear()
    page.list.view.go(place)
    await until(lambda: page.timeline.model.rowCount() > 0 and page.chat == chat)
    assert made.ids == []


async def messages_of(console: Console, chat_id: int) -> set[int]:
    return {row.id for row in await console.conversations.page(chat_id)}


def kept_of(page: ChatsPage, ids: set[int]) -> set[int]:
    """Of which of these messages anything is laid out; only what is laid out is painted."""
    delegate = page.timeline.delegate
    shapes = delegate._shapes
    assert {id(shape) for shape in shapes.values()} >= set(delegate._stills._kept)
    return ids & {key[0] for key in shapes}


def erase(console: Console, scene: Scene, name: str) -> None:
    """As a command or another part erases a person: the rows are gone, then it is told."""

    def write(connection: Connection) -> None:
        found = "SELECT address FROM chats WHERE id = ?"
        [(address,)] = connection.execute(found, (scene.chats[name],)).fetchall()
        erasing.erase(connection, [address.partition("@")[0]])

    console.database.write_now(write)
    console.bus.publish(ChatsChanged(frozenset()))


def point_at(page: ChatsPage, scene: Scene, name: str) -> None:
    place = page.list.model.place(scene.chats[name])
    page.list.view.entered.emit(page.list.model.index(place))


@on_page
@pytest.mark.parametrize("while_it", ["reads", "lays out"])
async def test_nothing_is_made_ready_of_whom_is_erased_meanwhile(
    page: ChatsPage,
    scene: Scene,
    console: Console,
    monkeypatch: pytest.MonkeyPatch,
    while_it: str,
) -> None:
    await opened(page, scene, "Priya Raman")
    await until(lambda: page.ahead.idle)
    page.timeline.delegate.forget()  # Marcus may be beside her
    ids = await messages_of(console, scene.chats["Marcus Bell"])
    reads = while_it == "reads"
    whose: Any = console.conversations if reads else page.timeline.delegate
    name = "coming" if reads else "foresee"
    does, waited = getattr(whose, name), list[bool]()

    def erased(*what: Any, **more: Any) -> Any:
        found = does(*what, **more)
        if reads:
            assert found.result()
        erase(console, scene, "Marcus Bell")
        waited.append(bool(page.ahead._work))
        return found

    monkeypatch.setattr(whose, name, erased)
    point_at(page, scene, "Marcus Bell")
    await until(lambda: bool(waited) and page.ahead.idle)
    assert waited == [False]
    assert page.ahead._hovered is None
    assert not kept_of(page, ids)


@on_page
@pytest.mark.parametrize("was", ["made ready", "left"])
async def test_nothing_stays_of_whom_is_erased_while_another_chat_is_open(
    page: ChatsPage, scene: Scene, console: Console, was: str
) -> None:
    if was == "left":
        await opened(page, scene, "Marcus Bell")
        await until(lambda: page.ahead.idle)
        page.grab()
    await opened(page, scene, "Priya Raman")
    if was == "made ready":
        await until(lambda: page.ahead.idle)
        point_at(page, scene, "Marcus Bell")
    await until(lambda: page.ahead.idle)
    ids = await messages_of(console, scene.chats["Marcus Bell"])
    assert kept_of(page, ids)
    erase(console, scene, "Marcus Bell")
    await until(lambda: page.list.model.place(scene.chats["Marcus Bell"]) < 0 and page.ahead.idle)
    assert page.chat is not None and page.chat.id == scene.chats["Priya Raman"]
    assert not kept_of(page, ids)


@on_page
async def test_a_chat_that_was_left_is_shown_again_as_it_was_laid_out(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Marcus Bell")
    await until(lambda: page.ahead.idle)
    await opened(page, scene, "Priya Raman")
    await until(lambda: page.ahead.idle)
    made = Made(monkeypatch)
    await opened(page, scene, "Marcus Bell")
    assert made.ids == []


@on_page
async def test_a_message_that_was_pressed_does_not_come_back_while_one_scrolls(
    page: ChatsPage, scene: Scene, console: Console, request: pytest.FixtureRequest
) -> None:
    before = QApplication.doubleClickInterval()
    request.addfinalizer(lambda: QApplication.setDoubleClickInterval(before))
    QApplication.setDoubleClickInterval(1)
    await long_opened(page, console, scene)
    view = page.timeline.view
    bar = view.verticalScrollBar()
    await until(lambda: page.timeline.model.rowCount() >= 50)
    bar.setValue(bar.maximum() // 2)
    await until(lambda: page.timeline.model.rowCount() > 60)
    view.show_place(view.model().rowCount() // 2)
    bar.setValue(bar.value() + view.visualRect(view.indexAt(QPoint(10, 1))).height() // 2)
    pressed = view.visualRect(view.indexAt(QPoint(10, 1)))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 1))
    assert view.currentIndex().isValid() and pressed.top() < 0
    bar.setValue(bar.value() + 400)
    stood, passed = view.anchor(), QTimer(view, singleShot=True)
    passed.start(250)  # Qt looks after some 100 ms whether the press still stands
    await until(lambda: not passed.isActive())
    assert stood is not None and view.anchor() == stood


@on_page
async def test_marks_of_a_search_stay_on_the_way_to_the_newest(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    await long_opened(page, console, scene)
    model = page.timeline.model
    await until(lambda: model.rowCount() >= 50)
    *_, first = await console.conversations.find(scene.chats["Marcus Bell"], "Old 7")
    page.timeline.set_found("Old")
    page.timeline.reveal(first)
    await until(lambda: model.place(first) >= 0)
    assert not model.at_end
    page.timeline.to_newest()
    await until(lambda: model.at_end)
    assert page.timeline.moment.found == "Old"
    await opened(page, scene, "Priya Raman")
    assert page.timeline.moment.found == ""


@on_page
async def test_nothing_painted_of_an_erased_chat_is_kept(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Marcus Bell")
    await until(lambda: page.ahead.idle)
    page.grab()
    delegate, rows = page.timeline.delegate, page.list.delegate
    assert delegate._shapes and rows._pictures._kept and texts._line.cache_info().currsize

    async def gone(ids: object) -> list[ChatRow]:
        return []

    monkeypatch.setattr(console.conversations, "chats_by_id", gone)
    forgot: list[object] = []
    monkeypatch.setattr(rows, "forget", lambda: forgot.append(rows._pictures.forget()))
    console.bus.publish(ChatsChanged(frozenset()))
    await until(lambda: page.chat is None)
    assert not delegate._shapes and not delegate._stills._kept
    await until(lambda: bool(forgot))


def test_what_was_painted_of_texts_is_forgotten(dressed: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = PlainLabel("Marcus Bell", wrap=True, parent=window)
    label.heightForWidth(50)
    view, results = PaletteView(), ResultsView()
    for one, drawn_by in ((view, PaletteDelegate), (results, ResultsDelegate)):
        one.setParent(window)
        one.setItemDelegate(drawn_by(one))
    paper = ground(200, 30, 1)
    painter = QPainter(paper)
    draw_marked(painter, QRect(0, 0, 200, 30), "Marcus", ["marc"], "body", "text.primary")
    draw_text(painter, QRect(0, 0, 200, 30), "Marcus", theme().font(), theme().color("text.muted"))
    pictures = [view.itemDelegate().pictures, results.itemDelegate().pictures]
    for one in pictures:
        one.draw(painter, QRect(0, 0, 200, 30), "Marcus", "surface.base", lambda *_: None)
    painter.end()
    forget_painted(window)
    caches = (texts._line, marked._set, marked_snippet._fold)
    assert [one.cache_info().currsize for one in caches] == [0, 0, 0]
    assert not label._heights and not any(one._pictures._kept for one in pictures)
