"""The timeline lays its rows out itself: they stand, are found and chosen as in any list of Qt."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.delegates.bubble.delegate import FOOT, BubbleDelegate
from app.ui.delegates.bubble.shape import Moment
from app.ui.models.message_words import Quote
from app.ui.models.timeline import TimelineModel
from app.ui.pages.chats.timeline_view import TimelineView
from app.ui.style.look import Look
from tests.ui.test_chats_timeline import message, model_of
from tests.ui.test_large_text import host as host

_SIZE = (700, 500)


@pytest.fixture
def model(dressed: Look) -> TimelineModel:
    """Rows of one to twelve lines."""
    return model_of([message(at, text="Words of it\n" * (at * 7 % 12 + 1)) for at in range(1, 41)])


@pytest.fixture
def view(host: QWidget, model: TimelineModel) -> TimelineView:
    """In Qt the window owns what is in it."""
    made = TimelineView(model, BubbleDelegate(Moment(lambda _row, _width: None)))
    made.setParent(host)
    made.single_keys = False
    made.resize(*_SIZE)
    made.show()
    host.grab()
    return made


def rects(view: TimelineView, model: TimelineModel) -> list[QRect]:
    return [view.visualRect(model.index(at)) for at in range(model.rowCount())]


def test_rows_stand_one_under_the_other_and_are_found_where_they_stand(
    view: TimelineView, model: TimelineModel
) -> None:
    bar = view.verticalScrollBar()
    delegate = BubbleDelegate(Moment(lambda _row, _width: None))
    width = view.viewport().width()
    own = [delegate.shape(model.entry(at), width).height for at in range(model.rowCount())]
    assert bar.maximum() == sum(own) + FOOT - view.viewport().height()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        found = rects(view, model)
        assert found[0].top() == -value
        assert all(one.bottom() + 1 == two.top() for one, two in pairwise(found))
        assert [one.height() for one in found] == [*own[:-1], own[-1] + FOOT]
        for at, rect in enumerate(found):
            for y in (rect.top(), rect.bottom()):
                assert view.indexAt(QPoint(30, y)).row() == at
                assert view.place_at(y) == at
    assert not view.indexAt(QPoint(30, found[-1].bottom() + 1)).isValid()
    assert not view.indexAt(QPoint(width + 5, 10)).isValid()


def test_rows_stand_right_at_once_after_every_change(
    view: TimelineView, model: TimelineModel
) -> None:
    def right() -> bool:
        found = rects(view, model)
        width = view.viewport().width()
        own = [view._bubbles.shape(model.entry(at), width).height for at in range(len(found))]
        own[-1] += FOOT
        return [one.height() for one in found] == own and view.laid_height == sum(own)

    model.prepend([message(-at, text="before\n" * 3) for at in (3, 2, 1)], at_start=False)
    assert right()
    model.refresh([message(60), message(5, text="longer\n" * 20)], gone=[7, 8])
    assert right()
    model.append([message(61, text="two\nlines")], at_end=True)
    assert right()
    model.show([message(1)], at_start=True, at_end=True)
    assert right()
    assert view.verticalScrollBar().maximum() == 0
    model.show([], at_start=True, at_end=True)
    assert view.laid_height == 0
    assert not view.visualRect(model.index(0)).isValid()


def test_keys_go_through_the_rows(view: TimelineView, model: TimelineModel) -> None:
    key, last = Qt.Key, model.rowCount() - 1
    view.setCurrentIndex(model.index(20))

    def press(one: Qt.Key) -> int:
        before = view.currentIndex().row()
        QTest.keyClick(view, one)
        row = view.currentIndex()
        assert view.viewport().rect().intersects(view.visualRect(row))
        return row.row() - before

    assert [press(key.Key_Up), press(key.Key_Down), press(key.Key_Left)] == [-1, 1, 0]
    high = view.viewport().height()
    bottom = view.visualRect(model.index(20)).top() + view.verticalScrollBar().value()
    stepped = press(key.Key_PageUp)
    top = view.visualRect(view.currentIndex()).top() + view.verticalScrollBar().value()
    assert stepped < -1
    assert bottom - high - 300 < top <= bottom - high + 300
    assert press(key.Key_PageDown) > 1
    for _ in range(last):
        QTest.keyClick(view, key.Key_PageDown)
    assert view.currentIndex().row() == last
    assert press(key.Key_Down) == 0
    for _ in range(last):
        QTest.keyClick(view, key.Key_PageUp)
    assert view.currentIndex().row() == 0
    assert press(key.Key_Up) == 0


def test_the_mouse_chooses_one_row_many_or_none(view: TimelineView, model: TimelineModel) -> None:
    view.verticalScrollBar().setValue(0)
    held, left = Qt.KeyboardModifier, Qt.MouseButton.LeftButton
    middles = [QPoint(690, rect.center().y()) for rect in rects(view, model)]
    seen = [at for at, point in enumerate(middles) if view.viewport().rect().contains(point)]
    assert len(seen) >= 3
    first, last = seen[0], seen[-1]

    def press(at: int, modifier: Qt.KeyboardModifier = held.NoModifier) -> list[int]:
        QTest.mouseClick(view.viewport(), left, modifier, middles[at])
        return [model.place(one) for one in view.selected_ids()]

    assert press(first) == [first]
    assert press(last, held.ShiftModifier) == seen
    assert press(seen[1], held.ControlModifier) == [one for one in seen if one != seen[1]]
    assert press(last) == [last]
    assert press(first, held.ShiftModifier) == seen
    model.show([message(1)], at_start=True, at_end=True)
    view.to_bottom()
    middles[0] = QPoint(690, rects(view, model)[0].center().y())
    assert press(0) == [0]
    view.setViewportMargins(0, 0, 0, 0)
    QTest.mouseClick(view.viewport(), left, held.NoModifier, QPoint(690, 400))
    assert view.selected_ids() == []


def settled(view: TimelineView) -> bool:
    """Whether nothing waits to be put back to its place."""
    return not any(one.isActive() for one in view.findChildren(QTimer) if not one.interval())


def test_a_short_chat_stands_at_its_lower_end_as_it_grows(
    view: TimelineView, model: TimelineModel, qtbot: QtBot
) -> None:
    model.show([message(1), message(2)], at_start=True, at_end=True)
    view.to_bottom()
    qtbot.waitUntil(lambda: settled(view))
    before = view.laid_height
    model.set_quote(1, Quote("Marcus", "What was asked", 7))
    qtbot.waitUntil(lambda: settled(view))
    assert view.laid_height > before
    assert view.viewportMargins().top() == view.height() - view.laid_height
    assert view.verticalScrollBar().maximum() == 0


def test_what_is_read_stays_where_it_is_as_a_row_above_it_grows(
    view: TimelineView, model: TimelineModel, qtbot: QtBot
) -> None:
    view.verticalScrollBar().setValue(view.laid_height // 2)
    stood, high = view.anchor(), view.laid_height
    for at in (1, 2, 3):
        model.set_quote(at, Quote("Marcus", "What was asked", 7))
    qtbot.waitUntil(lambda: settled(view))
    assert view.laid_height > high
    assert view.anchor() == stood


@pytest.mark.parametrize("left", [0, 60, 3_000])
def test_another_text_size_leaves_the_reader_where_he_was(
    view: TimelineView, dressed: Look, qtbot: QtBot, left: int
) -> None:
    bar = view.verticalScrollBar()
    view.to_bottom()
    bar.setValue(bar.maximum() - left)
    stood = view.anchor()
    for scale in (1.3, 0.9):
        dressed.set(scale=scale)
        qtbot.waitUntil(lambda: settled(view))
        view.viewport().repaint()
        assert view.at_bottom if left == 0 else view.anchor() == stood


def test_the_end_stays_in_sight_beside_a_panel_also_where_a_message_was_shown(
    view: TimelineView, model: TimelineModel, qtbot: QtBot
) -> None:
    words = "Yes, Boris is with you on Tuesday between ten and half past ten. "
    model.show([message(at, text=words * 3) for at in range(1, 20)], at_start=True, at_end=True)
    view.to_bottom()
    view.reveal(model.entry(model.rowCount() - 1).row.id)
    assert view.at_bottom and not view.follows
    for width in (360, 700):
        view.resize(width, view.height())
        qtbot.waitUntil(lambda: settled(view))
        assert view.at_bottom


def test_a_frame_measures_no_row_again(
    view: TimelineView, model: TimelineModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []
    height = BubbleDelegate.height

    def counted(self: BubbleDelegate, entry: object, width: int, *, last: bool) -> int:
        measured.append(width)
        return height(self, entry, width, last=last)  # type: ignore[arg-type]

    monkeypatch.setattr(BubbleDelegate, "height", counted)
    view.viewport().repaint()
    view.verticalScrollBar().setValue(300)
    view.viewport().repaint()
    rects(view, model)
    assert measured == []
    model.show([message(at) for at in range(1, 9)], at_start=True, at_end=True)
    view.to_bottom()
    view.viewport().repaint()
    assert len(measured) == 8


def test_a_part_of_the_view_is_painted_as_in_the_whole(
    view: TimelineView, model: TimelineModel
) -> None:
    view.verticalScrollBar().setValue(333)
    view.reveal(20)
    whole = view.viewport().grab().toImage()
    part = QImage(whole.size(), whole.format())
    painter = QPainter(part)
    for top in range(0, _SIZE[1], 90):
        strip = QRect(0, top, _SIZE[0], 90)
        painter.drawPixmap(strip.topLeft(), view.viewport().grab(strip))
    painter.end()
    assert part == whole
    assert model.place(20) in {view.place_at(y) for y in range(_SIZE[1])}


def test_the_menu_by_key_opens_at_the_bubble_that_is_seen(
    view: TimelineView, model: TimelineModel
) -> None:
    wanted: list[tuple[int, QPoint]] = []
    view.menu_wanted.connect(lambda message_id, point: wanted.append((message_id, point)))
    bar = view.verticalScrollBar()
    for at, value in ((3, 0), (20, 0), (20, bar.maximum())):
        view._choose(model.index(at))
        bar.setValue(value)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        QApplication.sendEvent(view.viewport(), event)
        message_id, point = wanted.pop()
        inside = view.viewport().mapFromGlobal(point)
        rect = view.visualRect(model.index(at))
        shape = view._bubbles.shape(model.entry(at), rect.width())
        assert message_id == model.entry(at).row.id
        assert view.viewport().rect().contains(inside)
        assert shape.visual(shape.bubble, rect.topLeft()).contains(inside), (at, value)


def test_the_menu_by_key_leaves_all_that_are_chosen(
    view: TimelineView, model: TimelineModel
) -> None:
    wanted: list[int] = []
    view.menu_wanted.connect(lambda message_id, _point: wanted.append(message_id))
    view._choose(model.index(19))
    flags = QItemSelectionModel.SelectionFlag.Select
    view.selectionModel().setCurrentIndex(model.index(20), flags)
    many = view.selected_ids()
    assert len(many) == 2
    for value in (view.verticalScrollBar().value(), 0):  # the wheel took them out of sight
        view.verticalScrollBar().setValue(value)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        QApplication.sendEvent(view.viewport(), event)
        assert wanted.pop() == model.entry(20).row.id
        assert view.selected_ids() == many
