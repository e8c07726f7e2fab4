"""Painted marks of a campaign: the bar over everything, the funnel, the chart.

Invariant: every figure also stands in words; the funnel and the bar mirror, the time chart does
not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.campaigns import Counts, Slot
from app.ui import phrases
from app.ui.pages.campaigns.words import number, share, tr
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.split_bar import SplitBar
from app.ui.widgets.themed import Themed


class WholeBar(SplitBar):
    """The thick bar over a campaign: what was taken, what is not known, what failed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(10, parent)
        self.setAccessibleName(tr("Progress"))

    def put_counts(self, counts: Counts) -> None:
        """Other figures."""
        self.setAccessibleDescription(
            tr("{done} of {all} sent, {failed} failed").format(
                done=number(counts.accepted),
                all=number(counts.audience),
                failed=number(counts.failed),
            )
        )
        under_way = counts.queued + counts.sending + counts.uncertain
        self.put(
            (
                (counts.accepted, "accent.solid"),
                (under_way, "chart.sent"),
                (counts.failed, "chart.failed"),
            ),
            counts.audience,
        )


class Funnel(Themed, QWidget):
    """From the audience down to the replies, each with its share of the one above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Funnel"))

    def put(self, counts: Counts) -> None:
        """Other figures."""
        self._counts = counts
        rows = (f"{name}: {number(count)}" for name, count, _, _ in self._rows())
        self.setAccessibleDescription(phrases.listed(rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 6 * theme().px(27))

    def _rows(self) -> list[tuple[str, int, str, str]]:
        one = self._counts
        of_audience = tr("{share} of the audience").format(share=share(one.accepted, one.audience))
        return [
            (tr("Audience"), one.audience, "chart.grid", ""),
            (tr("Sent"), one.accepted, "chart.sent", of_audience),
            (
                tr("Delivered"), one.arrived, "chart.delivered",
                tr("{share} of sent").format(share=share(one.arrived, one.accepted)),
            ),
            (
                tr("Read"), one.read, "chart.read",
                tr("{share} of delivered").format(share=share(one.read, one.arrived)),
            ),
            (
                tr("Replied"), one.replied, "success.solid",
                tr("{share} of read").format(share=share(one.replied, one.seen)),
            ),
            (
                tr("Failed"), one.failed, "chart.failed",
                tr("{share} of attempts").format(share=share(one.failed, one.tried)),
            ),
        ]  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rows = self._rows()
        font, bold = now.font("body"), now.font("body", "semibold", tabular=True)
        small = now.font("small")
        name_width = max(text_width(row[0], font) for row in rows) + 20
        count_width = max(text_width(number(row[1]), bold) for row in rows) + 16
        note_width = max(text_width(row[3], small) for row in rows) + 12
        room = self.width() - name_width - count_width - note_width
        whole = max(1, rows[0][1])
        height = self.height() / len(rows)
        for at, (name, count, role, note) in enumerate(rows):
            top = round(at * height)
            high = round(height)

            def place(left: int, wide: int, top: int = top, high: int = high) -> QRect:
                x = self.width() - left - wide if now.rtl else left
                return QRect(x, top, wide, high)

            draw_text(
                painter, place(0, name_width), name, font, now.color("text.primary"), rtl=now.rtl
            )
            wide = max(4, round(count / whole * room)) if count else 0
            bar = place(name_width, wide)
            bar = QRect(bar.x(), bar.center().y() - 7, bar.width(), 15)
            if wide:
                fill_round(painter, bar, 2, now.color(role))
            draw_text(
                painter, place(name_width + room, count_width), number(count), bold,
                now.color("text.primary"), align="end", rtl=now.rtl, elide=False,
            )  # fmt: skip
            draw_text(
                painter, place(name_width + room + count_width + 12, note_width - 12), note, small,
                now.color("text.secondary"), rtl=now.rtl,
            )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChartData:
    """What the chart shows. Times in ms; ``finish`` 0 where nothing is expected."""

    slots: tuple[Slot, ...] = ()
    width: int = 300_000
    start: int = 0
    now: int = 0
    finish: int = 0
    per_slot: float = 0.0
    running: bool = False


_LEFT, _TOP, _FOOT = 34, 17, 22


class SendChart(Themed, QWidget):
    """What left over time, by how far it came; what is expected stands in outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = ChartData()
        self._place = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Sends over time"))

    def put(self, data: ChartData) -> None:
        """Other bars."""
        self._data = data
        total = sum(one.read + one.delivered + one.sent + one.failed for one in data.slots)
        failed = sum(one.failed for one in data.slots)
        self.setAccessibleDescription(
            tr("{n} left in %Ln bars, {failed} of them failed", len(data.slots)).format(
                n=number(total), failed=number(failed)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, theme().px(160))

    def _span(self) -> tuple[int, int]:
        """First and last bar, counted in widths since 1970."""
        data = self._data
        first = (data.slots[0].at if data.slots else data.start or data.now) // data.width
        last = (data.slots[-1].at if data.slots else data.now) // data.width
        if data.running:
            last = max(last, data.now // data.width)
        if data.finish:
            last = max(last, min(data.finish // data.width, last + 60))
        return first, max(last, first + 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        data = self._data
        most = max(
            [one.read + one.delivered + one.sent + one.failed for one in data.slots]
            + [round(data.per_slot), 4]
        )
        top = _round_up(most)
        figures = now.font("caption", tabular=True)
        widest = max(text_width(number(top * part / 4), figures) for part in range(5))
        left = max(_LEFT, widest + 9)
        area = QRect(left, _TOP, self.width() - left - 4, self.height() - _TOP - _FOOT)
        self._grid(painter, area, top)
        first, last = self._span()
        wide = area.width() / (last - first + 1)
        gap = 1 if wide < 8 else max(2, round(wide * 0.22))

        def box(bar: int, high: int, base: int) -> QRect:
            left = area.x() + round((bar - first) * wide)
            right = area.x() + round((bar - first + 1) * wide)
            return QRect(left, base - high, max(2, right - left - gap), high)

        shown = {one.at // data.width: one for one in data.slots}
        for bar, one in shown.items():
            base = area.bottom() + 1
            for count, role in (
                (one.read, "chart.read"),
                (one.delivered, "chart.delivered"),
                (one.sent, "chart.sent"),
                (one.failed, "chart.failed"),
            ):
                high = round(count / top * area.height())
                if count:
                    high = max(2, high)
                    painter.fillRect(box(bar, high, base), now.color(role))
                    base -= high
            if list(shown).index(bar) == self._place and self.hasFocus():
                painter.fillRect(
                    QRect(box(bar, 0, 0).x(), area.y(), 3, area.height()),
                    now.color("border.focus"),
                )
        self._holds(painter, area, shown, first, wide)
        if data.running:
            self._expected(painter, area, top, box, last)
        self._times(painter, area, first, last, wide)

    def _grid(self, painter: QPainter, area: QRect, top: int) -> None:
        now = theme()
        font = now.font("caption", tabular=True)
        for part in range(5):
            y = area.bottom() + 1 - round(part / 4 * area.height())
            painter.fillRect(QRect(area.x(), y, area.width(), 1), now.color("chart.grid"))
            draw_text(
                painter, QRect(0, y - 8, area.x() - 8, 16), number(top * part / 4), font,
                now.color("text.muted"), align="end", rtl=False, elide=False,
            )  # fmt: skip

    def _holds(
        self, painter: QPainter, area: QRect, shown: dict[int, Slot], first: int, wide: float
    ) -> None:
        """Where nothing left for a while it says so."""
        now = theme()
        font = now.font("caption")
        words = tr("hold")
        room = text_width(words, font) + 4
        bars = sorted(shown)
        for before, after in pairwise(bars):
            if (after - before - 1) * wide >= room:
                left = area.x() + round((before + 1 - first) * wide)
                box = QRect(left, area.bottom() - 17, round((after - before - 1) * wide), 16)
                draw_text(
                    painter, box, words, font, now.color("text.muted"), align="center",
                    rtl=False, elide=False,
                )  # fmt: skip

    def _expected(self, painter: QPainter, area: QRect, top: int, box: object, last: int) -> None:
        now = theme()
        data = self._data
        here = data.now // data.width
        first, _ = self._span()
        wide = area.width() / (last - first + 1)
        x = area.x() + round((data.now / data.width - first) * wide)
        if data.finish and data.per_slot and callable(box):
            painter.setPen(QPen(now.color("border.default"), 1))
            for bar in range(here + 1, last + 1):
                part = 1.0
                if bar == data.finish // data.width:
                    part = (data.finish % data.width) / data.width
                if bar * data.width > data.finish:
                    break
                high = round(data.per_slot * part / top * area.height())
                painter.drawRect(QRectF(box(bar, high, area.bottom() + 1)).adjusted(0.5, 0.5, 0, 0))
            words = tr("expected")
            font = now.font("caption")
            if (last - here) * wide > 160:
                middle = QRect(x + 60, area.y() - 16, area.right() - x - 60, 14)
                draw_text(
                    painter, middle, words, font, now.color("text.muted"), align="center",
                    rtl=False,
                )  # fmt: skip
        painter.fillRect(QRect(x, area.y() - 14, 2, area.height() + 14), now.color("accent.solid"))
        font = now.font("caption", "semibold")
        place = QRect(x + 7, area.y() - 16, 60, 14)
        draw_text(painter, place, tr("now"), font, now.color("accent.text"), rtl=False, elide=False)

    def _times(self, painter: QPainter, area: QRect, first: int, last: int, wide: float) -> None:
        now = theme()
        font = now.font("caption", tabular=True)
        step = max(1, round((last - first + 1) / max(2, area.width() / 120)))
        for bar in range(first, last + 1, step):
            left = area.x() + round((bar - first) * wide)
            if left + 40 > area.right() + 8:
                break
            at = bar * self._data.width
            long = self._data.width >= 86_400_000
            words = phrases.list_time(at, self._data.now) if long else phrases.clock_time(at)
            draw_text(
                painter, QRect(left, area.bottom() + 5, 70, 14), words, font,
                now.color("text.muted"), rtl=False, elide=False,
            )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        slots: Sequence[Slot] = self._data.slots
        if step and slots:
            at = len(slots) - 1 if self._place < 0 else self._place + step
            self._place = min(len(slots) - 1, max(0, at))
            one = slots[self._place]
            announce(
                self,
                tr("{time}: {read} read, {delivered} delivered, {sent} sent, {failed} failed")
                .format(
                    time=phrases.clock_time(one.at), read=number(one.read),
                    delivered=number(one.delivered), sent=number(one.sent),
                    failed=number(one.failed),
                ),
            )  # fmt: skip
            self.update()
        else:
            super().keyPressEvent(event)


def _round_up(most: float) -> int:
    """The top of the axis: a figure that four lines part evenly."""
    size = 4
    while True:
        for step in (1, 2, 3, 4, 5, 6, 8):
            if size * step >= most:
                return size * step
        if size * 10 >= most:
            return size * 10
        for half in (12, 15, 20, 25, 30, 40, 50, 60, 80):
            if size * half >= most:
                return size * half
        size *= 100
