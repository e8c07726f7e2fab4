"""What makes palette and search list a letter's answer at once shows just what Qt would show."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRect, QStringListModel, Qt
from PySide6.QtGui import QColor, QFont, QHoverEvent, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, NumberRow, SearchHit
from app.services.seeking import Coming, Found, Wanted
from app.ui.palette.entries import Asked, Entry
from app.ui.palette.listing import best
from app.ui.palette.rows import PaletteDelegate, PaletteModel, PaletteView
from app.ui.search.finds import ResultsDelegate, ResultsView
from app.ui.search.rows import ResultsModel, rows_of
from app.ui.search.waiting import answered
from app.ui.style.look import Look, look, theme
from app.ui.widgets import placed_list
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import draw_avatar, draw_text, fill_round
from app.ui.widgets.placed_list import MixedList
from tests.ui.shell_scene import shown_window
from tests.waiting import until

HEIGHTS = [34, 58, 58, 36, 34, *[58] * 30]
NOW = 1_800_000_000_000


class Rows(QStringListModel):
    """Headings can't be chosen."""

    def __init__(self) -> None:
        super().__init__([f"Row {at}" for at in range(len(HEIGHTS))])

    def heights(self) -> list[int]:
        return HEIGHTS

    def flags(self, index: object) -> Qt.ItemFlag:
        heading = HEIGHTS[index.row()] == 34  # type: ignore[attr-defined]
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)  # type: ignore[arg-type]


@pytest.fixture
def rows(qtbot: QtBot, dressed: Look) -> MixedList:
    view = MixedList()
    qtbot.addWidget(view)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    lay_over(view)
    view.setModel(Rows())
    view.setItemDelegate(QStyledItemDelegate(view))
    view.resize(300, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_a_notch_of_the_wheel_goes_down_some_rows(rows: MixedList) -> None:
    middle = QPointF(150, 200)
    wheel = QWheelEvent(
        middle, rows.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(rows.viewport(), wheel)
    assert rows.verticalOffset() == QApplication.wheelScrollLines() * HEIGHTS[0]


def test_rows_of_several_heights_stand_where_they_are_reckoned(rows: MixedList) -> None:
    model, bar = rows.model(), rows.verticalScrollBar()
    tops = [sum(HEIGHTS[:at]) for at in range(len(HEIGHTS))]
    for value in (0, 91, bar.maximum()):
        bar.setValue(value)
        for at, height in enumerate(HEIGHTS):
            rect = rows.visualRect(model.index(at, 0))
            assert (rect.top(), rect.height()) == (tops[at] - bar.value(), height)
            if 0 <= rect.top() < rows.viewport().height():
                assert rows.indexAt(rect.topLeft() + QPoint(3, 0)).row() == at
    assert bar.maximum() == sum(HEIGHTS) - rows.viewport().height()
    last = model.index(len(HEIGHTS) - 1, 0)
    assert rows.visualRect(last).bottom() == rows.viewport().height() - 1
    assert not rows.indexAt(QPoint(rows.viewport().width() + 1, 5)).isValid()


def test_pressing_and_keys_choose_what_is_no_heading(rows: MixedList) -> None:
    bar = rows.verticalScrollBar()
    bar.setValue(70)
    place = rows.visualRect(rows.model().index(2, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows.currentIndex().row() == 2
    heading = rows.visualRect(rows.model().index(4, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert rows.currentIndex().row() == 2, "what Enter opens stays what is seen as chosen"
    assert [one.row() for one in rows.selectedIndexes()] == [2]
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert rows.currentIndex().row() == len(HEIGHTS) - 1 and bar.value() == bar.maximum()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert rows.currentIndex().row() == 1 and bar.value() == 0, "with its heading in sight"
    bar.setValue(bar.maximum())
    rows.setCurrentIndex(rows.model().index(5, 0))
    assert bar.value() == sum(HEIGHTS[:4]), "and so is that of a row further down"


def test_steps_go_over_headings_and_end_with_the_last_row(
    rows: MixedList, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[object, str]] = []
    monkeypatch.setattr(placed_list, "announce", lambda at, words: heard.append((at, words)))
    field = QLineEdit()
    for by, at in ((1, 1), (-1, 1), (3, 5), (-1, 3), (8, 12), (99, len(HEIGHTS) - 1), (1, None)):
        before = rows.currentIndex().row()
        assert rows.step(by, field) == (at not in (None, before))
        assert rows.currentIndex().row() == (before if at is None else at)
    told = [words for _, words in heard]
    assert told == ["Row 1", "Row 5", "Row 3", "Row 12", f"Row {len(HEIGHTS) - 1}"]
    assert all(at is field for at, _ in heard)


class States(QStyledItemDelegate):
    """Remembers of each row what it was last painted as."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.painted: dict[int, QStyle.StateFlag] = {}

    def paint(self, _: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        self.painted[index.row()] = option.state  # type: ignore[attr-defined]

    def as_(self, state: QStyle.StateFlag) -> list[int]:
        return [row for row, painted in self.painted.items() if painted & state]


def test_rows_are_painted_as_what_they_are_now(rows: MixedList, qtbot: QtBot) -> None:
    states = States(rows)
    rows.setItemDelegate(states)
    rows.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    model, port, flag = rows.model(), rows.viewport(), QStyle.StateFlag
    rows.setFocus()
    rows.setCurrentIndex(model.index(5, 0))
    rows.selectionModel().select(
        model.index(2, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    place = QPointF(rows.visualRect(model.index(3, 0)).center())
    move = QHoverEvent(QHoverEvent.Type.HoverMove, place, rows.mapToGlobal(place), QPointF())
    QApplication.sendEvent(port, move)
    rows.grab()
    assert states.as_(flag.State_MouseOver) == [3]
    assert states.as_(flag.State_Selected) == [2]
    assert states.as_(flag.State_HasFocus) == [5]
    wheel = QWheelEvent(
        place, rows.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, wheel)
    states.painted.clear()
    rows.grab()
    assert states.as_(flag.State_MouseOver) == [rows.indexAt(place.toPoint()).row()] != [3]
    QApplication.sendEvent(port, QHoverEvent(QHoverEvent.Type.HoverLeave, place, place, place))
    rows.grab()
    assert not states.as_(flag.State_MouseOver)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("square", [False, True])
def test_a_face_on_a_ready_ground_is_the_one_drawn_whole(
    dressed: Look, ratio: float, square: bool
) -> None:
    rect, ink = QRect(4, 3, 36, 36), QColor("#FFFFFF")

    def paper() -> QImage:
        made = QImage(60, 60, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        made.fill(theme().color("surface.base"))
        return made

    ours, other = paper(), paper()
    painter = QPainter(ours)
    draw_avatar(painter, look(), rect, seed="x@c.us", name="Dana שלום", square=square)
    painter.end()
    whole = QImage(rect.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    box = QRect(0, 0, 36, 36)
    radius = 36 * theme().tokens.square_radius_percent / 100 if square else 18
    fill_round(painter, box, radius, theme().avatar_color("x@c.us"))
    font = QFont(theme().font("body", "semibold"))
    font.setPixelSize(13)
    draw_text(painter, box, "Dש", font, ink, align="center", elide=False)
    painter.end()
    painter = QPainter(other)
    painter.drawImage(rect.topLeft(), whole)
    painter.end()
    assert ours == other


def found() -> Found:
    blank = dict.fromkeys(ChatRow._fields, 0)
    said = {"address": "972500000001@c.us", "name": "Granite & Sons", "last_text": "Hello"}
    chat = ChatRow(**{**blank, "id": 1, "number_id": 1, "kind": ChatKind.PERSON, **said})  # type: ignore[arg-type]
    hits = [
        SearchHit(at, 1, NOW - at, f"about the granite {at}", "Dana", 1, False, "")
        for at in range(1, 12)
    ]
    return Found(Wanted("gran"), chats=(chat,), messages=tuple(hits))


def number() -> NumberRow:
    blank = dict.fromkeys(NumberRow._fields, "")
    return NumberRow(**{**blank, "code": "D1", "colour": "teal"})  # type: ignore[arg-type]


class Kind:
    """The list of palette or search with rows in it, and how they are painted before."""

    def __init__(self, name: str, qtbot: QtBot) -> None:
        self.view: PaletteView | ResultsView
        if name == "palette":
            rows: list[str | Entry] = ["People"]
            rows += [
                Entry(f"{at}", "people", f"Granite {at}", list, "It says", seed=f"{at}", code="D1")
                for at in range(9)
            ]
            palette, self.view = PaletteModel(), PaletteView()
            entries = self.delegate = PaletteDelegate(self.view)
            self.show: Callable[[], None] = lambda: palette.show_rows(rows, "gran")
            self.prepare: Callable[[Callable[[], bool]], None] = lambda enough: entries.prepare(
                rows, "gran", best(rows, ""), enough
            )
            self.view.setModel(palette)
        else:
            finds = rows_of(found(), set())
            results = ResultsModel(lambda: {1: number()}, lambda: NOW)
            self.view = ResultsView()
            marked = self.delegate = ResultsDelegate(self.view)
            self.show = lambda: results.show_rows(finds, ["gran"])
            self.prepare = lambda enough: marked.prepare(finds, ["gran"], 1, enough)
            self.view.setModel(results)
        self.view.setItemDelegate(self.delegate)
        qtbot.addWidget(self.view)
        self.view.resize(400, 300)
        with qtbot.waitExposed(self.view):
            self.view.show()

    def seen(self) -> QImage:
        self.show()
        self.view.setCurrentIndex(self.view.model().index(1, 0))
        return self.view.viewport().grab().toImage()


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("name", ["palette", "search"])
def test_rows_that_were_painted_before_they_are_listed_look_the_same(
    dressed: Look, qtbot: QtBot, name: str, rtl: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed.set(rtl=rtl)
    one, other = Kind(name, qtbot), Kind(name, qtbot)
    other.prepare(lambda: False)
    kept = len(other.delegate.pictures._pictures._kept)
    assert kept >= 6
    painted: list[object] = []
    pictures = other.delegate.pictures
    monkeypatch.setattr(pictures, "_is_new", lambda key: painted.append(key) or True)
    seen = other.seen()
    assert not painted and len(pictures._pictures._kept) == kept, "all were painted before"
    assert seen == one.seen()


@pytest.mark.parametrize("name", ["palette", "search"])
def test_no_more_is_painted_ahead_once_it_is_enough_or_out_of_sight(
    dressed: Look, qtbot: QtBot, name: str
) -> None:
    one = Kind(name, qtbot)
    asked: list[int] = []
    one.prepare(lambda: len(asked) == 2 or asked.append(0) is not None)
    assert len(one.delegate.pictures._pictures._kept) == 2
    one.prepare(lambda: False)
    kept = one.delegate.pictures._pictures._kept.values()
    assert 300 <= sum(picture.height() for picture in kept) < 300 + 58


@pytest.mark.usefixtures("qloop")
async def test_people_are_painted_while_messages_are_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.palette.palette._AT_ONCE_S", 20)
    async with shown_window(tmp_path) as window:
        palette = window.shell.palette
        assert palette is not None
        people, messages = Future[str](), Future[str]()
        people.set_result("")
        person = Entry("p", "people", "Granite & Sons", list, seed="1")
        palette._searched = [
            lambda _: Asked(people, lambda _: [person]),
            lambda _: Asked(messages, lambda _: []),
        ]
        palette.open()
        prepare, rows = palette.delegate.prepare, list[object]()

        def seen(listed: list[str | Entry], *rest: object) -> None:
            rows.extend(listed)
            prepare(listed, *rest)  # type: ignore[arg-type]
            messages.set_result("")  # and now they are there

        monkeypatch.setattr(palette.delegate, "prepare", seen)
        palette.field.setText("granite")
        assert rows == ["People", person]
        assert palette.model.rows == rows, "it is listed with the letter"
        assert palette.delegate.pictures._pictures._kept
        palette.dismiss()
        assert not palette.delegate.pictures._pictures._kept


def test_what_is_found_first_is_foreseen_until_all_is_there() -> None:
    whole, beside = Future[Found | None](), Future[Found | None]()
    beside.set_result(found())
    enoughs: list[bool] = []

    def foresee(early: Found, enough: Callable[[], bool]) -> None:
        assert early.chats
        enoughs.append(enough())
        whole.set_result(found())
        enoughs.append(enough())

    assert answered(Coming(whole, beside), 20, foresee)
    assert enoughs == [False, True]
    # what is all there is not painted twice, and what failed is no answer
    assert answered(Coming(whole, beside), 20, foresee) and len(enoughs) == 2
    failed = Future[Found | None]()
    failed.set_exception(OSError())
    assert not answered(Coming(failed, failed), 20, foresee)
    assert not answered(Coming(Future()), 0, foresee)


@pytest.mark.usefixtures("qloop")
async def test_chats_are_painted_while_messages_are_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.search.panel._AT_ONCE_S", 20)
    async with shown_window(tmp_path) as window:
        window.shell.search()
        assert window.shell.searching is not None
        panel = window.shell.searching.panel
        assert panel is not None
        await until(panel.isVisible)
        whole, beside = Future[Found | None](), Future[Found | None]()
        beside.set_result(found())
        monkeypatch.setattr(window.console.search, "begin", lambda *_: Coming(whole, beside))
        prepare = panel.delegate.prepare

        def seen(*what: object) -> None:
            prepare(*what)  # type: ignore[arg-type]
            whole.set_result(found())

        monkeypatch.setattr(panel.delegate, "prepare", seen)
        panel.field.setText("gran")
        assert panel.model.rowCount() == len(rows_of(found(), set()))
        assert panel.delegate.pictures._pictures._kept
