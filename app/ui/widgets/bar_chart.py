"""Bars over time, stacked by series: painted, so that a picture of it is the same drawing.

Time runs from left to right in every language (design: time charts are not mirrored). Arrows walk
the bars; each is told in words. Invariant: a colour never stands alone, the legend names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui import phrases
from app.ui.style.look import theme
from app.ui.widgets import painting
from app.ui.widgets.announce import announce
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import show_tip

_AXIS, _FOOT, _LEGEND = 44, 20, 24


@dataclass(frozen=True, slots=True)
class Series:
    """One part of the bars: its words, its colour role and a value a bar."""

    words: str
    role: str
    values: Sequence[float]


class BarChart(Themed, QWidget):
    """``put`` shows labels (one a bar) and series; ``unit`` writes a value in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._labels: list[str] = []
        self._series: list[Series] = []
        self._unit = ""
        self._sentence = ""
        self._at = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def put(
        self, labels: Sequence[str], series: Sequence[Series], sentence: str, unit: str = ""
    ) -> None:
        """Another chart; ``sentence`` tells its totals."""
        self._labels, self._series, self._unit = list(labels), list(series), unit
        self._sentence = sentence
        self._at = -1
        self.setAccessibleDescription(sentence)
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(360, theme().px(190))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme().px(190))

    # Pictures

    def picture(self, ratio: float = 2.0) -> QPixmap:
        """The chart as it is seen, twice as fine."""
        found = QPixmap(self.size() * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(theme().color("surface.base"))
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRect(QPoint(0, 0), self.size()))
        painter.end()
        return found

    def copy_picture(self) -> None:
        """Puts the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.picture())

    def png(self) -> bytes:
        """The picture as a PNG file."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        self.picture().save(buffer, "PNG")
        return bytes(buffer.data().data())

    def save_svg(self, target: Path) -> None:
        """Writes the chart as SVG."""
        from PySide6.QtSvg import QSvgGenerator

        generator = QSvgGenerator()
        generator.setFileName(str(target))
        generator.setSize(self.size())
        generator.setViewBox(QRect(QPoint(0, 0), self.size()))
        generator.setTitle(self._name)
        generator.setDescription(self._sentence)
        painter = QPainter(generator)
        painter.fillRect(self.rect(), theme().color("surface.base"))
        self._draw(painter, self.rect())
        painter.end()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, self.rect())

    def _plot(self, rect: QRect) -> QRect:
        return rect.adjusted(_AXIS, _LEGEND, -8, -_FOOT)

    def _draw(self, painter: QPainter, rect: QRect) -> None:
        now = theme()
        plot = self._plot(rect)
        top = _round_up(max((sum(one) for one in self._stacks()), default=0.0))
        self._draw_legend(painter, rect)
        font = now.font("caption", tabular=True)
        for step in range(3 if top else 1):
            y = plot.bottom() - round(plot.height() * step / 2)
            painter.fillRect(plot.x(), y, plot.width(), 1, now.color("chart.grid"))
            words = _short(top * step / 2) + self._unit
            box = QRect(rect.x(), y - 8, _AXIS - 6, 16)
            painting.draw_text(
                painter, box, words, font, now.color("text.muted"), align="end", elide=False
            )
        count = len(self._labels)
        if not count or not top:
            return
        wide = plot.width() / count
        bar = max(2.0, min(26.0, wide * 0.72))
        for at, stack in enumerate(self._stacks()):
            left = plot.x() + wide * at + (wide - bar) / 2
            base = float(plot.bottom())
            for series, value in zip(self._series, stack, strict=True):
                height = plot.height() * value / top
                if height <= 0:
                    continue
                box = QRect(round(left), round(base - height), round(bar), max(1, round(height)))
                painter.fillRect(box, now.color(series.role))
                base -= height
            if at == self._at:
                whole = QRect(round(plot.x() + wide * at), plot.y(), round(wide), plot.height())
                painting.fill_round(painter, whole, 3, None, now.color("border.focus"), 1.5)
        self._draw_labels(painter, plot, wide)

    def _draw_labels(self, painter: QPainter, plot: QRect, wide: float) -> None:
        now = theme()
        font = now.font("caption", tabular=True)
        widest = max(painting.text_width(one, font) for one in self._labels) + 10
        every = max(1, -(-widest // max(1, int(wide))))
        for at in range(0, len(self._labels), every):
            middle = plot.x() + wide * (at + 0.5)
            box = QRect(round(middle - widest / 2), plot.bottom() + 3, widest, _FOOT - 3)
            painting.draw_text(
                painter,
                box,
                self._labels[at],
                font,
                now.color("text.secondary"),
                align="center",
                elide=False,
            )

    def _draw_legend(self, painter: QPainter, rect: QRect) -> None:
        now = theme()
        left = rect.x() + _AXIS
        font = now.font("caption")
        for series in self._series:
            painting.fill_round(painter, QRect(left, 6, 9, 9), 2, now.color(series.role))
            width = painting.text_width(series.words, font)
            box = QRect(left + 14, 2, width, 17)
            painting.draw_text(
                painter, box, series.words, font, now.color("text.secondary"), elide=False
            )
            left += width + 32

    def _stacks(self) -> list[list[float]]:
        return [[one.values[at] for one in self._series] for at in range(len(self._labels))]

    # Walking the marks

    def bar_words(self, at: int) -> str:
        """One bar in words."""
        values = phrases.listed(
            f"{series.words} {_short(series.values[at])}{self._unit}" for series in self._series
        )
        return f"{self._labels[at]}: {values}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None or not self._labels:
            super().keyPressEvent(event)
            return
        self._at = min(max(self._at + step, 0), len(self._labels) - 1)
        self.update()
        announce(self, self.bar_words(self._at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plot = self._plot(self.rect())
        if not self._labels or not plot.contains(event.position().toPoint()):
            QToolTip.hideText()
            return
        at = int((event.position().x() - plot.x()) / (plot.width() / len(self._labels)))
        at = min(max(at, 0), len(self._labels) - 1)
        show_tip(event.globalPosition().toPoint(), self.bar_words(at), self)


def _round_up(value: float) -> float:
    """The next 1, 2, 4, 6, 8 or 10 times a power of ten, from 10 on 3 and 5 times too: an axis
    with a readable end and a readable middle."""
    if value <= 0:
        return 0.0
    size = 1.0
    while size * 10 < value:
        size *= 10
    while size > value and size > 1:
        size /= 10
    steps = (1, 2, 3, 4, 5, 6, 8, 10) if size >= 10 else (1, 2, 4, 6, 8, 10)
    return next(size * step for step in steps if size * step >= value)


def _short(value: float) -> str:
    locale = QLocale()
    if value >= 10_000:
        return f"{locale.toString(value / 1000, 'f', 0)}k"
    if value >= 1000:
        return f"{locale.toString(value / 1000, 'f', 1)}k"
    return locale.toString(float(value), "f", 0 if value == int(value) else 1)
