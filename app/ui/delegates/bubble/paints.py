"""What a bubble is drawn of: each function makes a painter for one rectangle.

Together with `measure.py`, which places them; `files.py` draws pictures, files and voice notes.
Invariant: painters take their colours from the theme they are given, and mirror by its direction.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.domain.messages import Direction, Kind, Status
from app.domain.rows import MessageRow
from app.ui import phrases
from app.ui.delegates.bubble.shape import Draw, Moment
from app.ui.delegates.bubble.skin import draw_time, skin_for, time_width
from app.ui.delegates.bubble.text import TextBlock
from app.ui.models.message_words import Segment
from app.ui.models.timeline_entry import Entry
from app.ui.style.look import look
from app.ui.style.tokens import Theme
from app.ui.widgets import painting
from app.ui.widgets.painting import after, at_start, draw_text, fill_round, text_width

translate = QCoreApplication.translate


# Over and between bubbles


def unread_words(count: int) -> str:
    """``2 unread``; empty for none."""
    return translate("Bubble", "%Ln unread", "", count) if count else ""


def separator(words: str, *, unread: bool) -> Draw:
    """A day line, or the line above the first new message."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        font = theme.font("small", "semibold" if unread else "regular")
        ink = theme.color("accent.text" if unread else "text.secondary")
        line = theme.color("accent.solid" if unread else "border.default")
        width = text_width(words, font) + 24
        middle = rect.center().y()
        side = max(0, (rect.width() - width) // 2)
        painter.fillRect(QRect(rect.x(), middle, side, 1), line)
        painter.fillRect(QRect(rect.right() + 1 - side, middle, side, 1), line)
        draw_text(painter, rect, words, font, ink, align="center", rtl=theme.rtl)

    return draw


def system_width(segments: list[Segment], row: MessageRow, theme: Theme) -> int:
    """Room a system line takes."""
    used = sum(
        text_width(s.text, theme.font("small", "semibold" if s.strong else "regular")) - 1
        for s in segments
    )
    return used + text_width(f" · {phrases.clock_time(row.at)}", theme.font("small")) + 42


def system_pill(segments: list[Segment], icon: str, row: MessageRow) -> Draw:
    """A line of an event, in the middle."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        fill_round(
            painter,
            rect,
            rect.height() / 2,
            theme.color("canvas.chat"),
            theme.color("border.default"),
        )
        inner = rect.adjusted(11, 0, -11, 0)
        look().icons.draw(painter, at_start(inner, 13, theme.rtl), icon, "text.muted", 13)
        inner = after(inner, 20, theme.rtl)
        ink = theme.color("text.secondary")
        parts = [*segments, Segment(f" · {phrases.clock_time(row.at)}")]
        for part in parts:
            font = theme.font("small", "semibold" if part.strong else "regular")
            width = min(text_width(part.text, font), inner.width())
            box = at_start(inner, width, theme.rtl)
            # a space at a segment's edge belongs to it: never trimmed by alignment
            taken = draw_text(painter, box, part.text, font, ink, rtl=theme.rtl, text_rtl=theme.rtl)
            inner = after(inner, taken, theme.rtl)

    return draw


def bubble(entry: Entry) -> Draw:
    """The bubble itself: colour by what the message is, tail at its sender's side."""
    row = entry.row
    out = row.direction is Direction.OUT

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        fill, border = "bubble.in", "bubble.in.border"
        if row.kind is Kind.NOTE:
            fill, border = "bubble.note", "bubble.note.border"
        elif row.status is Status.FAILED:
            fill, border = "danger.soft", "danger.border"
        elif out:
            fill, border = "bubble.out", "bubble.out.border"
        skin = skin_for(
            painter, rect, theme, fill, border, tail_left=out == theme.rtl, tailed=entry.last
        )
        if skin is not None:
            skin.paint(painter, rect)
            return
        painter.setBrush(theme.color(fill))
        painter.setPen(QPen(theme.color(border), 1))
        painter.drawPath(outline(rect, entry, theme))

    return draw


def outline(rect: QRect, entry: Entry, theme: Theme, inset: float = 0.5) -> QPainterPath:
    """The bubble's edge, for its border and for the ring of the selected one."""
    out = entry.row.direction is Direction.OUT
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    radius = min(float(theme.radius("bubble")), box.height() / 2)
    return painting.bubble_path(
        box, radius, theme.radius("bubbleTail"), tail_left=out == theme.rtl, tailed=entry.last
    )


# Inside a bubble


def sender(name: str, seed: str) -> Draw:
    """Who wrote it, in a colour of their own."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        tags = theme.tokens.number_tags
        tag = tags[sum(seed.encode("utf-8", "replace")) % (len(tags) - 1)]
        draw_text(
            painter, rect, name, theme.font("body", "semibold"), theme.tag(tag).text, rtl=theme.rtl
        )

    return draw


def label(icon: str, words: str) -> Draw:
    """A small line with an icon: template, forwarded, location."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        if icon:
            box = at_start(rect, 13, theme.rtl)
            look().icons.draw(painter, box, icon, "text.muted", 13)
            rect = after(rect, 18, theme.rtl)
        draw_text(
            painter, rect, words, theme.font("small"), theme.color("text.secondary"), rtl=theme.rtl
        )

    return draw


def quote(name: str, words: str, out: bool) -> Draw:
    """What the message answers to."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        fill = "bubble.quote.out" if out else "bubble.quote.in"
        fill_round(painter, rect, theme.radius("sm"), theme.color(fill))
        painter.fillRect(at_start(rect, 3, theme.rtl), theme.color("accent.solid"))
        inner = rect.adjusted(12, 4, -10, -4)
        if name:
            head = QRect(inner.x(), inner.y(), inner.width(), theme.line("small") + 1)
            draw_text(
                painter,
                head,
                name,
                theme.font("small", "semibold"),
                theme.color("accent.text"),
                rtl=theme.rtl,
            )
            inner = inner.adjusted(0, head.height(), 0, 0)
        draw_text(
            painter, inner, words, theme.font("small"), theme.color("text.secondary"), rtl=theme.rtl
        )

    return draw


def text_of(row: MessageRow, block: TextBlock) -> Draw:
    """The words."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        muted = not row.text
        painter.setPen(theme.color("text.muted" if muted else "text.primary"))
        block.paint(painter, rect)

    return draw


def meta_width(row: MessageRow, theme: Theme, moment: Moment) -> int:
    """Room for time, star and tick."""
    width = time_width(phrases.clock_time(row.at), theme)
    width += 16 if row.starred else 0
    return width + (18 if _ticked(row) else 0)


def _ticked(row: MessageRow) -> bool:
    return row.direction is Direction.OUT and row.kind is not Kind.NOTE


def meta(row: MessageRow, *, over: bool) -> Draw:
    """Time and status, at the interface's end; ``over`` a picture on a dark patch."""
    time = phrases.clock_time(row.at)

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        out = row.direction is Direction.OUT
        role = "bubble.out.meta" if out else "text.muted"
        if row.status is Status.FAILED:
            role = "danger.text"
        ink = theme.color(role)
        back = not theme.rtl
        if over:
            fill_round(painter, rect.adjusted(-7, -3, 7, 3), 10, QColor(0, 0, 0, 150))
            ink = QColor("#FFFFFF")
        if _ticked(row):
            box = at_start(rect, 14, back)
            if over:
                icon = painting.TICKS.get(row.status, ("check", ""))[0]
                look().icons.draw(painter, box, icon, ink, 14)
            else:
                painting.draw_tick(painter, look(), box, row.status)
            rect = after(rect, 18, back)
        if row.starred:
            look().icons.draw(painter, at_start(rect, 12, theme.rtl), "star", ink, 12)
        draw_time(painter, rect, time, ink, theme, right=back)

    return draw


# Under a bubble


def plain(words: str, role: str) -> Draw:
    """A sentence under the bubble."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        draw_text(painter, rect, words, theme.font("small"), theme.color(role), rtl=theme.rtl)

    return draw


def link(words: str) -> Draw:
    """A word that acts."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        draw_text(
            painter,
            rect,
            words,
            theme.font("small", "medium"),
            theme.color("text.link"),
            rtl=theme.rtl,
            elide=False,
        )

    return draw


def reactions(words: str) -> Draw:
    """The pill on the bubble's edge."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        fill_round(
            painter,
            rect,
            rect.height() / 2,
            theme.color("surface.raised"),
            theme.color("border.default"),
        )
        draw_text(
            painter,
            rect,
            words,
            theme.font("small"),
            theme.color("text.secondary"),
            align="center",
            elide=False,
        )

    return draw


def ring(painter: QPainter, rect: QRect, entry: Entry, theme: Theme) -> None:
    """The edge of the selected bubble."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("border.focus"), 2))
    painter.drawPath(outline(rect, entry, theme, 1.0))
