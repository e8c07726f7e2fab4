"""Where things stand to the pixel: beside each other, over their lines, apart from their edges."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.pages.chats.strip import Strip, StripBar
from app.ui.style.look import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.code import CodeView
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.painting import text_width
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
