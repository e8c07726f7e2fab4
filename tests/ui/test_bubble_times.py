"""Times in bubbles are put together of figures that were set once: no pixel is another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QStaticText

from app.ui.delegates.bubble.skin import Figures, draw_time
from app.ui.style.look import Look, theme

INK = QColor("#20304F")


def paper(ratio: int) -> tuple[QImage, QPainter]:
    made = QImage(60 * ratio, 20 * ratio, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    return made, QPainter(made)


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("right", [True, False])
def test_each_time_of_a_day_is_drawn_as_qt_draws_its_words(
    dressed: Look, ratio: int, right: bool
) -> None:
    font = theme().font("caption", tabular=True)
    rect = QRect(7, 2, 41, 15)
    for minute in range(24 * 60):
        words = f"{minute // 60:02}:{minute % 60:02}"
        ours, painter = paper(ratio)
        draw_time(painter, rect, words, INK, theme(), right=right)
        painter.end()
        other, painter = paper(ratio)
        text = QStaticText(words)
        text.prepare(font=font)
        size = text.size()
        painter.setFont(font)
        painter.setPen(INK)
        left = rect.x() + rect.width() - size.width() if right else rect.x()
        top = rect.y() + (rect.height() - round(size.height())) // 2
        painter.drawStaticText(QPointF(left, top), text)
        painter.end()
        assert ours == other, words


def test_times_are_set_one_by_one_where_figures_are_not_alike(dressed: Look) -> None:
    apart = QFont(theme().font("caption"))
    apart.setFeature(QFont.Tag("pnum"), 1)
    figures = Figures(apart)
    assert not figures._ids
    narrow, wide = figures.line("11:11"), figures.line("00:00")
    assert narrow[1] < wide[1]
    assert [len(run.glyphIndexes()) for run in narrow[0]] == [5]
    assert Figures(theme().font("caption", tabular=True))._ids
