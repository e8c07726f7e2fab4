"""A line of words and a number's code: what stands where, and what is cut where room is short."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.style.look import Look, theme
from app.ui.widgets.piece_line import Piece, PieceLine

CODE = Piece("HFS", "teal")
LONG = "a customer of the showroom in the north"


def line(qtbot: QtBot, width: int, *pieces: Piece) -> PieceLine:
    made = PieceLine("small", "text.muted")
    qtbot.addWidget(made)
    made.resize(width, made.height())
    made.set(*pieces)
    made.show()
    return made


def coloured(made: PieceLine) -> QRect:
    """Where the code's ground is."""
    image: QImage = made.grab().toImage()
    ground = theme().tag("teal").soft.rgb()
    places = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if QColor(image.pixel(x, y)).rgb() == ground
    ]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def test_what_has_room_is_whole_and_has_no_tip(qtbot: QtBot) -> None:
    made = line(qtbot, 400, Piece("on"), CODE, Piece("Showroom", cut=True), Piece(""))
    assert made._fitting() == made._needs()
    assert made.toolTip() == ""
    assert made.text() == "on HFS Showroom"
    assert made.accessibleName() == "on HFS Showroom"
    assert coloured(made).left() < 60


def test_the_last_that_may_be_cut_is_cut_first(qtbot: QtBot) -> None:
    made = line(qtbot, 330, Piece(LONG, cut=True), Piece("on"), CODE, Piece(LONG, cut=True))
    needs, has = made._needs(), made._fitting()
    assert has[:3] == needs[:3]
    assert has[3] < needs[3]
    assert sum(has) + 3 * 6 == made.width()
    assert LONG in made.toolTip()
    made.resize(140, made.height())
    has = made._fitting()
    assert has[1:3] == needs[1:3], "a code is whole or nothing"
    assert has[0] < needs[0]
    made.resize(900, made.height())
    assert made.toolTip() == ""


@pytest.mark.parametrize("rtl", [False, True])
def test_it_begins_at_the_side_where_reading_does(dressed: Look, qtbot: QtBot, rtl: bool) -> None:
    dressed.set(rtl=rtl)
    where = coloured(line(qtbot, 300, CODE, Piece("Showroom")))
    assert where.left() >= 250 if rtl else where.right() <= 50


def test_the_same_again_paints_nothing(qtbot: QtBot) -> None:
    made = line(qtbot, 300, CODE, Piece("Showroom"))
    qtbot.waitExposed(made)
    QApplication.processEvents()
    painted: list[object] = []
    made.paintEvent = painted.append  # type: ignore[method-assign, assignment]
    made.set(CODE, Piece("Showroom"), Piece(""))
    QApplication.processEvents()
    assert not painted
    made.set(CODE, Piece("Service desk"))
    QApplication.processEvents()
    assert len(painted) == 1
