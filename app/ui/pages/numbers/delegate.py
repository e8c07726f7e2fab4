"""Paints the cells of the numbers tree.

Works with model.py (entries) and tree.py (the row's background and focus ring). Invariant: the
delegate only paints; every word comes from the entry.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.core.bidi import isolate
from app.ui.digits import figures
from app.ui.pages.numbers.entries import AccountEntry, NumberEntry, Words, bar_role, session_words
from app.ui.pages.numbers.model import (
    ENTRY,
    HOOK,
    LIMIT,
    NUMBER,
    STATE,
    TRAFFIC,
    NumbersModel,
)
from app.ui.pages.numbers.sparkline import draw_hours
from app.ui.style.look import look, theme
from app.ui.widgets import painting

Index = QModelIndex | QPersistentModelIndex
EDGE = 20
ACCOUNT_HEIGHT = 34
BARS = 94


class NumbersDelegate(QStyledItemDelegate):
    """Account lines across all columns; five cells for a number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now = theme()
        account = isinstance(index.data(ENTRY), AccountEntry)
        return QSize(0, now.px(ACCOUNT_HEIGHT) if account else now.row("tableTall"))

    def paint_account(
        self, painter: QPainter, rect: QRect, entry: AccountEntry, folded: bool
    ) -> None:
        """The line of an account: name, host, session, remark."""
        now = theme()
        rtl = now.rtl
        inner = rect.adjusted(EDGE, 0, -10, 0) if not rtl else rect.adjusted(10, 0, -EDGE, 0)
        remark = entry.remark()
        font = now.font("small")
        width = min(painting.text_width(remark, font), inner.width() // 2)
        role = "danger.text" if entry.refused else "text.muted"
        end = _at_end(inner, width, rtl)
        painting.draw_text(painter, end, remark, font, now.color(role), align="end", rtl=rtl)
        used = width
        chip = session_words(entry.session)
        if chip:
            icon = "cookie"
            tone: painting.Tone = "success" if entry.session == "works" else "warning"
            if entry.session == "missing":
                tone = "neutral"
            wide = painting.chip_width(now, chip, icon)
            used += wide + 9
            where = painting.at_start(_at_end(inner, used, rtl), wide, rtl)
            painting.draw_chip(painter, look(), where, chip, tone, icon)
        used += 12
        inner = inner.adjusted(used, 0, 0, 0) if rtl else inner.adjusted(0, 0, -used, 0)
        name = isolate(entry.row.name)
        bold = now.font("body", "semibold")
        if folded:
            box = painting.at_start(inner, 14, rtl)
            look().icons.draw(
                painter, box, "chevron-left" if rtl else "chevron-right", "text.muted", 13
            )
            inner = painting.after(inner, 18, rtl)
        drawn = painting.draw_text(
            painter, inner, name, bold, now.color("text.primary"), rtl=rtl, text_rtl=rtl
        )
        painting.draw_text(
            painter,
            painting.after(inner, drawn + 10, rtl),
            entry.host,
            font,
            now.color("text.muted"),
            rtl=rtl,
            text_rtl=False,
        )

    def paint_cell(
        self, painter: QPainter, rect: QRect, entry: NumberEntry, column: int, model: NumbersModel
    ) -> None:
        """One cell of a number."""
        if column == NUMBER:
            self._number(painter, rect, entry)
        elif column == STATE:
            self._words(painter, rect, entry.state_words())
        elif column == LIMIT:
            self._limit(painter, rect, entry)
        elif column == HOOK:
            self._words(painter, rect, entry.hook_words(model.now))
        elif column == TRAFFIC:
            self._traffic(painter, rect, entry)

    def _number(self, painter: QPainter, rect: QRect, entry: NumberEntry) -> None:
        now = theme()
        rtl = now.rtl
        high = now.px(34)
        bar = painting.at_start(painting.after(rect, EDGE - 4, rtl), 4, rtl)
        painting.draw_colour_bar(
            painter,
            look(),
            QRect(bar.x(), rect.y() + (rect.height() - high) // 2, 4, high),
            entry.row.colour,
        )
        first, second = _lines(
            painting.after(rect, EDGE + 11, rtl).adjusted(8 if rtl else 0, 0, 0 if rtl else -8, 0)
        )
        tag = painting.tag_width(now, entry.row.code)
        room = first.adjusted(tag + 8, 0, 0, 0) if rtl else first.adjusted(0, 0, -tag - 8, 0)
        drawn = painting.draw_text(
            painter,
            room,
            entry.row.name,
            now.font("body", "semibold"),
            now.color("text.primary"),
            rtl=rtl,
        )
        where = painting.at_start(painting.after(first, drawn + 8, rtl), tag, rtl)
        painting.draw_tag(painter, look(), where, entry.row.code, entry.row.colour)
        painting.draw_text(
            painter,
            second,
            entry.phone_line,
            now.font("small", tabular=True),
            now.color("text.secondary"),
            rtl=rtl,
            text_rtl=rtl,
        )

    def _words(self, painter: QPainter, rect: QRect, words: Words) -> None:
        now = theme()
        rtl = now.rtl
        dot = painting.at_start(rect, 8, rtl)
        painting.draw_dot(painter, look(), dot, words.dot)
        first, second = _lines(_inset(painting.after(rect, 15, rtl), rtl))
        painting.draw_text(
            painter,
            first,
            words.title,
            now.font("body", "medium" if words.role != "text.primary" else "regular"),
            now.color(words.role),
            rtl=rtl,
        )
        painting.draw_text(
            painter, second, words.detail, now.font("small"), now.color("text.muted"), rtl=rtl
        )

    def _limit(self, painter: QPainter, rect: QRect, entry: NumberEntry) -> None:
        now = theme()
        rtl = now.rtl
        first, second = _lines(_inset(rect, rtl))
        budget = entry.budget
        if budget is None:
            if not entry.known:
                return
            title, detail = entry.limit_words()
            painting.draw_text(
                painter, first, title, now.font("small"), now.color("text.secondary"), rtl=rtl
            )
            painting.draw_text(
                painter, second, detail, now.font("small"), now.color("text.muted"), rtl=rtl
            )
            return
        bar = painting.at_start(first, 64, rtl)
        painting.draw_bar(
            painter,
            look(),
            QRect(bar.x(), first.center().y() - 2, 64, 6),
            budget.share,
            bar_role(budget.share),
        )
        words = self.tr("{left} of {total}").format(
            left=figures(budget.left), total=figures(budget.total)
        )
        painting.draw_text(
            painter,
            painting.after(first, 73, rtl),
            words,
            now.font("body", tabular=True),
            now.color("text.primary"),
            rtl=rtl,
        )
        painting.draw_text(
            painter, second, budget.title, now.font("small"), now.color("text.muted"), rtl=rtl
        )

    def _traffic(self, painter: QPainter, rect: QRect, entry: NumberEntry) -> None:
        now = theme()
        rtl = now.rtl
        if not entry.known:
            return
        came, went = entry.totals
        first, second = entry.traffic_words()
        font = now.font("small", tabular=True)
        if not came and not went:
            painting.draw_text(
                painter, _inset(rect, rtl), first, font, now.color("text.muted"), rtl=rtl
            )
            return
        room = painting.at_start(rect, BARS, rtl)
        high = now.px(27)
        # A chart of time: not mirrored.
        draw_hours(
            painter,
            QRect(room.x(), rect.y() + (rect.height() - high) // 2, BARS, high),
            entry.hours,
        )
        side = painting.after(rect, BARS + 12, rtl)
        ink = now.color("text.secondary")
        if not second:
            painting.draw_text(painter, side, first, font, ink, rtl=rtl)
            return
        top, bottom = _lines(side, 17)
        painting.draw_text(painter, top, first, font, ink, rtl=rtl)
        painting.draw_text(painter, bottom, second, font, ink, rtl=rtl)


def _lines(rect: QRect, height: int = 18) -> tuple[QRect, QRect]:
    """The two lines of a tall row."""
    high = theme().px(height)
    top = rect.y() + (rect.height() - 2 * high) // 2
    return QRect(rect.x(), top, rect.width(), high), QRect(rect.x(), top + high, rect.width(), high)


def _inset(rect: QRect, rtl: bool) -> QRect:
    """Room before the next column."""
    return rect.adjusted(8, 0, 0, 0) if rtl else rect.adjusted(0, 0, -8, 0)


def _at_end(rect: QRect, width: int, rtl: bool) -> QRect:
    left = rect.left() if rtl else rect.right() + 1 - width
    return QRect(left, rect.top(), width, rect.height())
