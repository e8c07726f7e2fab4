"""Where things stand to the pixel: beside each other, over their lines, apart from their edges."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QStringListModel, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHoverEvent, QImage, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.template_shapes import BUTTON_KINDS, TemplateButton
from app.ui.pages.chats.strip import Strip, StripBar
from app.ui.pages.numbers.panel_parts import Share
from app.ui.pages.templates.blanks_edit import BlanksEdit
from app.ui.pages.templates.buttons_box import ButtonsBox
from app.ui.pages.templates.editor import TemplateEditor
from app.ui.style.look import Look, theme
from app.ui.widgets.bar_chart import _round_up
from app.ui.widgets.blank_chips import boxes
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.code import CodeView
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.painting import text_width
from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.split_bar import SplitBar
from app.ui.widgets.table import HOVER, Table
from app.ui.widgets.tabs import Tabs


def picture(widget: QWidget) -> QImage:
    """What it looks like."""
    return widget.grab().toImage()


def inked(image: QImage, room: QRect, ground: QColor) -> QRect:
    """The least rectangle of a room that holds all that is not the ground."""
    found = QRect()
    for y in range(room.top(), room.bottom() + 1):
        for x in range(room.left(), room.right() + 1):
            if image.pixelColor(x, y) != ground:
                found = found.united(QRect(x, y, 1, 1))
    return found


def test_a_field_and_a_choice_begin_their_words_at_one_place(qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    field, choice = LineEdit("HHHH", name="Name"), Combo("Kind")
    choice.add("HHHH")
    for one in (field, choice):
        one.setFixedWidth(160)
        row.addWidget(one)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    ground = theme().color("surface.base")
    begins = []
    for one in (field, choice):
        inner = one.rect().adjusted(3, 4, -40, -4)
        begins.append(inked(picture(one), inner, ground).left())
    assert abs(begins[0] - begins[1]) <= 1, "within a pixel"


def test_the_line_of_a_tab_is_as_long_as_its_words(qtbot: QtBot) -> None:
    tabs = Tabs("Kinds")
    tabs.add("all", "All")
    tabs.add("needs", "Needs reply")
    qtbot.addWidget(tabs)
    tabs.resize(400, tabs.sizeHint().height())
    tabs.show()
    image = picture(tabs)
    solid = theme().color("accent.solid")
    lined = [x for x in range(image.width()) if image.pixelColor(x, image.height() - 2) == solid]
    words = text_width("All", theme().font("body", "semibold"))
    assert words - 2 <= len(lined) <= words + 4


def test_an_icon_that_is_on_wears_no_frame(qtbot: QtBot) -> None:
    button = IconButton("panel-right", "Details", checkable=True)
    button.setChecked(True)
    qtbot.addWidget(button)
    button.show()
    middle = picture(button).pixelColor(16, 0)
    assert middle == theme().color("accent.soft")


def test_lines_of_code_stand_apart_and_their_numbers_beside_them(qtbot: QtBot) -> None:
    view = CodeView("Body", numbers=True, editable=True)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.put('{\n  "a": 1\n}')
    cursor = view.textCursor()
    tops = []
    for _ in range(3):
        tops.append(view.cursorRect(cursor).top())
        cursor.movePosition(cursor.MoveOperation.NextBlock)
    assert {low - high for high, low in itertools.pairwise(tops)} == {view.line_height()}
    assert view.line_height() > view.fontMetrics().height()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText("\n" * 40)
    assert view.verticalScrollBar().maximum() > 0, "and it scrolls over all of them"


def test_the_parts_of_a_sentence_over_the_composer_join(qtbot: QtBot) -> None:
    bar = StripBar(lambda _what: None)
    qtbot.addWidget(bar)
    bar.resize(600, bar.sizeHint().height())
    strip = Strip("open", "hourglass", "HHHH{value}HHHH", {"value": "HHHH"})
    bar.show_strip(strip)
    bar.show()
    image, ground = picture(bar), theme().color("surface.base")
    ink = inked(image, QRect(36, 4, 400, bar.height() - 8), ground)
    gaps, run = [], 0
    for x in range(ink.left(), ink.right() + 1):
        column = QRect(x, ink.top(), 1, ink.height())
        run = run + 1 if inked(image, column, ground).isNull() else 0
        gaps.append(run)
    assert max(gaps) <= 3, "no hole where one part ends and the next begins"


def test_letters_of_another_script_do_not_lift_a_field(qtbot: QtBot) -> None:
    ground = theme().color("surface.base")
    tops = []
    for words in ("STOP, HALT", "STOP, إلغاء"):
        field = LineEdit(words, name="Words")
        field.setFixedWidth(200)
        qtbot.addWidget(field)
        field.show()
        field.clearFocus()
        tops.append(inked(picture(field), QRect(12, 4, 20, 24), ground).top())
    assert abs(tops[0] - tops[1]) <= 1


ADDRESS = "https://hooks.carmel.example/hooks/N_BO3zKGSlhQm4Rp7vTq"


@pytest.mark.parametrize("rtl", [False, True])
def test_a_long_text_in_a_field_ends_in_an_ellipsis_until_somebody_writes(
    dressed: Look, qtbot: QtBot, rtl: bool
) -> None:
    dressed.set(rtl=rtl)
    window = QWidget()
    column = QVBoxLayout(window)
    other, field, cut = (LineEdit(content="mono") for _ in range(3))
    for one in (other, field, cut):
        one.setFixedWidth(240)
        column.addWidget(one)
    field.setText(ADDRESS)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    room = field.cut_at()
    elide = Qt.TextElideMode.ElideRight
    short = QFontMetrics(field.font()).elidedText(ADDRESS, elide, room.width())
    assert short.endswith("…")
    cut.setText(short)
    assert cut.cut_at().isNull(), "this one is whole"
    if rtl:  # a line that ends at a whole pixel does not begin at one
        ground, inner = theme().color("surface.base"), field.rect().adjusted(4, 4, -4, -4)
        ends = [inked(picture(one), inner, ground) for one in (field, cut)]
        assert abs(ends[0].left() - ends[1].left()) <= 1
        assert abs(ends[0].right() - ends[1].right()) <= 1
    else:
        assert picture(field) == picture(cut)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.cut_at().isNull()


def put_into(window: QWidget, qtbot: QtBot, *fields: LineEdit) -> None:
    """The fields one below the other, in a window that has the keyboard."""
    column = QVBoxLayout(window)
    for one in fields:
        one.setFixedWidth(240)
        column.addWidget(one)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()


def test_a_press_on_a_field_that_is_cut_sets_the_caret_where_it_is_seen(qtbot: QtBot) -> None:
    window, other, field = QWidget(), LineEdit(), LineEdit(content="mono")
    put_into(window, qtbot, other, field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, ADDRESS)  # type: ignore[no-untyped-call]
    picture(field)
    other.setFocus()
    assert not field.cut_at().isNull()
    picture(field)
    point = QPoint(field.cut_at().left() + text_width("https://", field.font()), 12)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=point)  # type: ignore[no-untyped-call]
    assert field.cursorPosition() in (7, 8, 9)


@pytest.mark.parametrize("words", ["hello world", ADDRESS])
def test_writing_goes_on_at_the_end_of_what_was_put_into_a_field(qtbot: QtBot, words: str) -> None:
    window, other, field = QWidget(), LineEdit(), LineEdit()
    put_into(window, qtbot, other, field)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    field.setText(words)
    field.setFocus()
    qtbot.keyClicks(field, "!")  # type: ignore[no-untyped-call]
    assert field.text() == f"{words}!"
    field.setCursorPosition(5)
    other.setFocus()
    field.setFocus()
    assert field.cursorPosition() == 5
    assert other.text() == ""


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_a_tool_beside_tabs_stands_on_the_line_of_their_words(
    dressed: Look, qtbot: QtBot, scale: float
) -> None:
    dressed.set(scale=scale)
    tabs = Tabs("Kinds")
    tabs.add("h", "HHH")
    tool = Button("HHH", "ghost", size="small")
    tabs.add_beside(tool)
    tabs.resize(300, tabs.sizeHint().height())
    qtbot.addWidget(tabs)
    tabs.show()
    image, ground = picture(tabs), picture(tabs).pixelColor(200, 2)
    lines = tabs.rect().adjusted(0, 0, 0, -3)
    words = inked(image, lines.intersected(QRect(0, 0, 100, 99)), ground)
    beside = inked(image, tool.geometry().intersected(lines), ground)
    assert abs(words.center().y() - beside.center().y()) <= 0.5


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("side", ["start", "end"])
def test_nothing_in_a_panel_is_painted_over_its_line(
    dressed: Look, qtbot: QtBot, side: str, rtl: bool
) -> None:
    dressed.set(rtl=rtl)
    panel = Panel("surface.base", sides=(side,), line="border.default")
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Panel("surface.sunken"))
    panel.resize(80, 40)
    qtbot.addWidget(panel)
    panel.show()
    at = 0 if (side == "start") != rtl else 79
    assert picture(panel).pixelColor(at, 20) == theme().color("border.default")


def test_a_row_under_a_resting_pointer_is_hovered_as_a_whole(qtbot: QtBot) -> None:
    table = Table("Calls")
    table.setModel(QStringListModel([f"row {at}" for at in range(40)]))
    table.set_columns([0])
    table.resize(300, 200)
    qtbot.addWidget(table)
    table.show()
    view = table.viewport()
    middle = QPointF(table.visualRect(table.model().index(2, 0)).center())
    assert table.property(HOVER) == -1
    inside = QHoverEvent(QEvent.Type.HoverEnter, middle, view.mapToGlobal(middle), QPointF(-1, -1))
    QApplication.sendEvent(view, inside)
    assert table.property(HOVER) == 2, "the page opened under it; it did not move"
    wheel = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(0, -4 * theme().row("table")),
        QPoint(0, -480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert table.verticalScrollBar().value() > 0
    assert table.property(HOVER) == table.indexAt(middle.toPoint()).row() > 2
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert table.property(HOVER) == -1
    table.hide()  # nothing is left to paint when it goes


@pytest.mark.parametrize("text", ["{{²}} {{2}} ", "{{" + "9" * 5_000 + "}} {{2}} "])
def test_the_next_variable_has_the_next_number_whatever_others_are_called(
    qtbot: QtBot, text: str
) -> None:
    field = BlanksEdit("Body", lines=2)
    qtbot.addWidget(field)
    field.put(text)
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.add_blank()
    assert field.text() == text + "{{3}}"


@pytest.mark.parametrize("text", ["Hi {{1}}, yes", "שלום {{1}}, כן"])
def test_a_variable_has_room_in_its_chip_and_around_it(qtbot: QtBot, text: str) -> None:
    field = BlanksEdit("Body", lines=2)
    field.put(text)
    qtbot.addWidget(field)
    field.resize(300, 60)
    field.show()
    assert field.text() == text
    layout = field.document().firstBlock().layout()
    start, end = text.index("{"), text.index("}") + 2
    (chip,) = boxes(layout, start, end)
    words = text_width("{{1}}", theme().font("small", mono=True))
    assert chip.width() >= words + 6, "beside its words"
    line = layout.lineAt(0)
    before, after = (line.cursorToX(at)[0] for at in (start - 1, end + 1))
    outer = (before, chip.left()) if before < after else (chip.right(), before)
    assert outer[1] - outer[0] >= 2, "beside the word before it"
    nearest = min(abs(line.cursorToX(end)[0] - one) for one in (chip.left(), chip.right()))
    assert nearest in (2, 4), "the comma does not lie on it"


def test_the_keyboard_stays_on_the_part_that_is_chosen(qtbot: QtBot) -> None:
    parts = Segmented("Parts")
    for key in ("one", "two"):
        parts.add(key, key)
    qtbot.addWidget(parts)
    parts.show()
    parts.activateWindow()
    first, second = parts.findChildren(QAbstractButton)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    parts.choose("two")
    assert second.hasFocus()


@pytest.mark.parametrize(
    ("most", "end"), [(0.6, 1), (3, 4), (7, 8), (220, 300), (440, 500), (61, 80), (0, 0)]
)
def test_an_axis_ends_near_what_it_shows(most: float, end: float) -> None:
    assert _round_up(most) == end


@pytest.mark.parametrize("rtl", [False, True])
def test_a_bar_in_parts_is_round_at_its_ends_and_straight_between(
    dressed: Look, qtbot: QtBot, rtl: bool
) -> None:
    dressed.set(rtl=rtl)
    bar = SplitBar(10)
    bar.resize(100, 10)
    bar.put(((50, "accent.solid"), (0, "chart.sent"), (1, "chart.failed")), 100)
    qtbot.addWidget(bar)
    bar.show()
    image = picture(bar)
    at = (lambda x: 99 - x) if rtl else (lambda x: x)
    solid, failed = theme().color("accent.solid"), theme().color("chart.failed")
    assert image.pixelColor(at(0), 0) != solid, "round"
    assert [image.pixelColor(at(49), y) for y in (0, 9)] == [solid, solid], "straight"
    assert [image.pixelColor(at(x), 5) for x in (50, 51, 52)] == [failed] * 3, "to be seen"
    assert image.pixelColor(at(60), 5) == theme().color("chart.grid")


@pytest.mark.parametrize("kind", ["quick_reply", "url"])
def test_the_words_of_a_button_have_the_room_of_the_address_it_lacks(
    qtbot: QtBot, kind: str
) -> None:
    box = ButtonsBox()
    box.put([TemplateButton(kind, "Change the day", "https://carmel.example/van/{{1}}", "18-204")])
    qtbot.addWidget(box)
    box.resize(562, 160)
    box.show()
    line = box.findChildren(BlanksEdit)[0].parentWidget()
    assert line is not None
    words, sample = line.findChildren(LineEdit)
    value = line.findChildren(BlanksEdit)[0]
    if kind == "quick_reply":
        assert words.cut_at().isNull() and not value.isVisible()
    else:
        assert value.document().idealWidth() <= value.viewport().width()
        assert sample.y() > value.geometry().bottom(), "under it"


@pytest.mark.parametrize("rtl", [False, True])
def test_what_is_left_stands_out_of_its_limit(dressed: Look, qtbot: QtBot, rtl: bool) -> None:
    dressed.set(rtl=rtl)
    label = Share("94 of 100", 0, 2)
    label.resize(120, 20)
    qtbot.addWidget(label)
    label.show()
    image, ground = picture(label), picture(label).pixelColor(60 if rtl else 2, 2)
    ink = inked(image, label.rect(), ground)
    assert (ink.left() <= 1) if rtl else (ink.right() >= 118), "at the end of its cell"

    def darkest(room: QRect) -> int:
        return min(
            image.pixelColor(x, y).lightness()
            for x in range(room.left(), room.right() + 1)
            for y in range(room.top(), room.bottom() + 1)
        )

    left = QRect(ink.left(), ink.top(), 15, ink.height())
    rest = QRect(ink.right() - 20, ink.top(), 20, ink.height())
    assert darkest(left) < darkest(rest)


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_the_kind_of_a_button_is_whole(dressed: Look, qtbot: QtBot, scale: float) -> None:
    dressed.set(scale=scale)
    box = ButtonsBox()
    box.put([TemplateButton(kind, "Words", "", "") for kind in BUTTON_KINDS])
    qtbot.addWidget(box)
    box.resize(700, 400)
    box.show()
    for kind in box.findChildren(Combo):
        words = text_width(kind.currentText(), theme().font())
        assert kind.width() >= words + 2 * 10 + 20 + 24, "its edges, its arrow and its icon"


def test_a_form_is_as_wide_whether_it_scrolls_or_not(qtbot: QtBot) -> None:
    editor = TemplateEditor()
    qtbot.addWidget(editor)
    widths = []
    for height in (1_600, 500):
        editor.resize(614, height)
        editor.show()
        QApplication.sendPostedEvents()
        widths.append(editor.content.width())
        assert (editor.area.verticalScrollBar().maximum() > 0) == (height == 500)
    assert widths == [614, 614]
