"""What a bubble is drawn of: each function makes a painter for one rectangle.

Together with `measure.py`, which places them. Invariant: painters take their colours from the
theme they are given, and mirror by its direction.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.domain.messages import Direction, Kind, Status
from app.domain.rows import MessageRow
from app.ui import phrases
from app.ui.delegates.bubble.shape import Draw, Moment, Zone
from app.ui.delegates.bubble.text import TextBlock
from app.ui.models.message_words import Segment
from app.ui.models.timeline import Entry
from app.ui.style.look import look
from app.ui.style.tokens import Theme
from app.ui.widgets import painting
from app.ui.widgets.painting import after, at_start, draw_text, fill_round, text_width

VOICE_WIDTH = 290


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Bubble", text, "", number)


# Over and between bubbles

def unread_words(count: int) -> str:
    """``2 unread``; empty for none."""
    return _tr("%n unread", count) if count else ""


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
        text_width(s.text, theme.font("small", "semibold" if s.strong else "regular"))
        for s in segments
    )
    return used + text_width(f" · {phrases.clock_time(row.at)}", theme.font("small")) + 42


def system_pill(segments: list[Segment], icon: str, row: MessageRow) -> Draw:
    """A line of an event, in the middle."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        fill_round(painter, rect, rect.height() / 2, theme.color("canvas.chat"),
                   theme.color("border.default"))
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
            draw_text(painter, box, part.text, font, ink, rtl=theme.rtl, text_rtl=theme.rtl)
            inner = after(inner, width, theme.rtl)

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
        painter.setBrush(theme.color(fill))
        painter.setPen(QPen(theme.color(border), 1))
        painter.drawPath(outline(rect, entry, theme))

    return draw


def outline(rect: QRect, entry: Entry, theme: Theme, inset: float = 0.5) -> QPainterPath:
    """The bubble's edge, for its border and for the ring of the selected one."""
    out = entry.row.direction is Direction.OUT
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    radius = min(float(theme.radius("bubble")), box.height() / 2)
    return painting.bubble_path(box, radius, theme.radius("bubbleTail"),
                                tail_left=out == theme.rtl, tailed=entry.last)


# Inside a bubble

def sender(name: str, seed: str) -> Draw:
    """Who wrote it, in a colour of their own."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        tags = theme.tokens.number_tags
        tag = tags[sum(seed.encode("utf-8", "replace")) % (len(tags) - 1)]
        draw_text(painter, rect, name, theme.font("body", "semibold"), theme.tag(tag).text,
                  rtl=theme.rtl)

    return draw


def label(icon: str, words: str) -> Draw:
    """A small line with an icon: template, forwarded, location."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        if icon:
            box = at_start(rect, 13, theme.rtl)
            look().icons.draw(painter, box, icon, "text.muted", 13)
            rect = after(rect, 18, theme.rtl)
        draw_text(painter, rect, words, theme.font("small"), theme.color("text.secondary"),
                  rtl=theme.rtl)

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
            draw_text(painter, head, name, theme.font("small", "semibold"),
                      theme.color("accent.text"), rtl=theme.rtl)
            inner = inner.adjusted(0, head.height(), 0, 0)
        draw_text(painter, inner, words, theme.font("small"), theme.color("text.secondary"),
                  rtl=theme.rtl)

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
    width = text_width(phrases.clock_time(row.at), theme.font("caption", tabular=True))
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
        font = theme.font("caption", tabular=True)
        if row.starred:
            look().icons.draw(painter, at_start(rect, 12, theme.rtl), "star", ink, 12)
        side = Qt.AlignmentFlag.AlignRight if back else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, int(flags), time)

    return draw


# Files

def picture_size(row: MessageRow, most: int, theme: Theme) -> tuple[int, int]:
    """How large a picture is shown: its own proportions inside limits."""
    media = row.media
    if row.kind is Kind.STICKER:
        return min(140, most), 140
    width, height = (media.width or 0, media.height or 0) if media is not None else (0, 0)
    if not width or not height:
        return most, theme.px(170)
    shown = max(140, min(most, width))
    return shown, max(80, min(round(shown * height / width), 320))


def picture_of(row: MessageRow, moment: Moment) -> Draw:
    """The picture, cut to fill; or its place with what can be done about it."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        path = QPainterPath()
        radius = theme.radius("bubble") - 3
        path.addRoundedRect(QRectF(rect), radius, radius)
        pixmap = moment.picture(row, rect.width())
        if pixmap is not None and not pixmap.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = pixmap.deviceIndependentSize()
            scale = max(rect.width() / size.width(), rect.height() / size.height())
            wide, high = size.width() * scale, size.height() * scale
            target = QRectF(rect.x() + (rect.width() - wide) / 2,
                            rect.y() + (rect.height() - high) / 2, wide, high)
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
            painter.restore()
        else:
            painter.fillPath(path, theme.color("surface.pressed"))
            _state_of_file(painter, rect, row, theme)
        if row.kind is Kind.VIDEO:
            _play_mark(painter, rect)

    return draw


def _state_of_file(painter: QPainter, rect: QRect, row: MessageRow, theme: Theme) -> None:
    icon, words = file_state(row)
    if row.kind is Kind.VIDEO and icon != "download":
        return
    top = rect.adjusted(0, rect.height() // 2 - 26, 0, 0)
    look().icons.draw(painter, QRect(top.x(), top.y(), top.width(), 24), icon, "text.muted", 22)
    line = QRect(rect.x() + 8, top.y() + 28, rect.width() - 16, theme.line("small"))
    draw_text(painter, line, words, theme.font("small"), theme.color("text.secondary"),
              align="center", rtl=theme.rtl)


def file_state(row: MessageRow) -> tuple[str, str]:
    """Icon and words for where a file stands."""
    media = row.media
    state = media.state if media is not None else "remote"
    size = phrases.size(media.size) if media is not None else ""
    if state == "fetching":
        return "loader-circle", _tr("Fetching…")
    if state == "failed":
        return "rotate-cw", _tr("Could not be fetched. Try again")
    if state == "paused":
        return "pause", media.reason if media is not None and media.reason else _tr("Paused")
    if state == "here":
        return "image", size
    words = _tr("Fetch, {size}").format(size=size) if size else _tr("Fetch")
    return "download", words


def _play_mark(painter: QPainter, rect: QRect) -> None:
    side = 44
    box = QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)
    fill_round(painter, box, side / 2, QColor(0, 0, 0, 150))
    look().icons.draw(painter, box, "play", QColor("#FFFFFF"), 20)


def file_width(row: MessageRow, theme: Theme) -> int:
    """Room for a file's name and details."""
    name, detail = file_words(row)
    words = max(text_width(name, theme.font("body", "semibold")),
                text_width(detail, theme.font("small")))
    return 50 + words


def file_words(row: MessageRow) -> tuple[str, str]:
    """A file's name and ``PDF · 84 KB``."""
    from app.core.bidi import file_name

    media = row.media
    if media is None:
        return _tr("Document"), ""
    name = media.filename or _tr("Document")
    ending = name.rpartition(".")[2].upper() if "." in name else media.mime.rpartition("/")[2]
    parts = [ending[:8], phrases.size(media.size)]
    if media.state in ("fetching", "failed", "paused"):
        parts.append(file_state(row)[1])
    return file_name(name), " · ".join(part for part in parts if part)


def file_of(row: MessageRow) -> Draw:
    """A document: its mark says whether it is here, its name and size."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        state = row.media.state if row.media is not None else ""
        icons = {"here": "file-text", "fetching": "loader-circle", "failed": "rotate-cw",
                 "paused": "pause"}
        out_link = row.direction is Direction.OUT and state != "here"
        icon = "file-text" if out_link else icons.get(state, "download")
        box = at_start(rect, 38, theme.rtl)
        box = QRect(box.x(), rect.y() + (rect.height() - 38) // 2, 38, 38)
        fill_round(painter, box, theme.radius("md"), theme.color("accent.solid"))
        look().icons.draw(painter, box, icon, "accent.on", 18)
        inner = after(rect, 48, theme.rtl)
        name, detail = file_words(row)
        half = rect.height() // 2
        draw_text(painter, QRect(inner.x(), inner.y(), inner.width(), half), name,
                  theme.font("body", "semibold"), theme.color("text.primary"), rtl=theme.rtl)
        draw_text(painter, QRect(inner.x(), inner.y() + half, inner.width(), half), detail,
                  theme.font("small"), theme.color("text.secondary"), rtl=theme.rtl)

    return draw


# Voice

def voice_zones(rect: QRect) -> list[Zone]:
    """Play, the bar to seek in, and the speed."""
    bar = QRect(rect.x() + 42, rect.y(), 168, rect.height())
    return [
        Zone(QRect(rect.x(), rect.y(), 36, rect.height()), "play"),
        Zone(bar, "seek"),
        Zone(QRect(rect.right() - 38, rect.y(), 38, rect.height()), "speed"),
    ]


def voice_of(row: MessageRow, moment: Moment) -> Draw:
    """A voice note. Media controls keep their direction; only their order mirrors."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        playing = moment.playing
        mine = playing.message_id == row.id
        state = row.media.state if row.media is not None else "remote"
        icon = "pause" if mine and playing.running else "play"
        if state == "fetching":
            icon = "loader-circle"
        elif state in ("failed", "remote") and not mine:
            icon = "download" if state == "remote" else "rotate-cw"
        side = 32
        box = at_start(rect, side, theme.rtl)
        box = QRect(box.x(), rect.y() + (rect.height() - side) // 2, side, side)
        fill_round(painter, box, side / 2, theme.color("accent.solid"))
        look().icons.draw(painter, box, icon, "accent.on", 16)
        inner = after(rect, 42, theme.rtl)
        bar = at_start(inner, 168, theme.rtl)
        track = QRect(bar.x(), bar.center().y() - 1, bar.width(), 3)
        fill_round(painter, track, 1.5, theme.color("border.input"))
        share = playing.share if mine else 0.0
        done = round(track.width() * share)
        if mine:
            fill_round(painter, QRect(track.x(), track.y(), max(3, done), 3), 1.5,
                       theme.color("accent.solid"))
            fill_round(painter, QRectF(track.x() + done - 5, track.y() - 4, 11, 11), 5.5,
                       theme.color("accent.solid"))
        inner = after(inner, 176, theme.rtl)
        total = row.media.seconds if row.media is not None else None
        shown = playing.seconds if mine and playing.seconds else total
        words = phrases.duration(shown) or "–:––"
        draw_text(painter, at_start(inner, 34, theme.rtl), words,
                  theme.font("small", tabular=True), theme.color("text.secondary"),
                  rtl=theme.rtl, elide=False)
        chip = at_start(rect, 30, not theme.rtl)
        chip = QRect(chip.x(), rect.center().y() - 9, 30, 19)
        fill_round(painter, chip, 9.5, None, theme.color("border.input"))
        speed = f"{playing.speed:g}×" if mine else "1×"
        draw_text(painter, chip, speed, theme.font("caption"), theme.color("text.secondary"),
                  align="center", text_rtl=False, elide=False)

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
        draw_text(painter, rect, words, theme.font("small", "medium"), theme.color("text.link"),
                  rtl=theme.rtl, elide=False)

    return draw


def reactions(words: str) -> Draw:
    """The pill on the bubble's edge."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        fill_round(painter, rect, rect.height() / 2, theme.color("surface.raised"),
                   theme.color("border.default"))
        draw_text(painter, rect, words, theme.font("small"), theme.color("text.secondary"),
                  align="center", elide=False)

    return draw


def ring(painter: QPainter, rect: QRect, entry: Entry, theme: Theme) -> None:
    """The edge of the selected bubble."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("border.focus"), 2))
    painter.drawPath(outline(rect, entry, theme, 1.0))


