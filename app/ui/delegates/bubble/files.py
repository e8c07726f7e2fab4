"""How pictures, documents and voice notes are drawn in a bubble, and where a file stands.

Together with `measure.py`, which places them. Invariant: what is not here yet says so, and how
large it is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from app.core.bidi import file_name
from app.domain.messages import Direction, Kind
from app.domain.rows import MessageRow
from app.ui import phrases
from app.ui.delegates.bubble.shape import Draw, Moment, Zone
from app.ui.digits import figures
from app.ui.style.look import look
from app.ui.style.tokens import Theme
from app.ui.widgets.painting import after, at_start, draw_text, fill_round, text_width
from app.ui.wording import said

translate = QCoreApplication.translate

VOICE_WIDTH = 290


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
            target = QRectF(
                rect.x() + (rect.width() - wide) / 2,
                rect.y() + (rect.height() - high) / 2,
                wide,
                high,
            )
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
    draw_text(
        painter,
        line,
        words,
        theme.font("small"),
        theme.color("text.secondary"),
        align="center",
        rtl=theme.rtl,
    )


def file_state(row: MessageRow) -> tuple[str, str]:
    """Icon and words for where a file stands."""
    media = row.media
    state = media.state if media is not None else "remote"
    size = phrases.size(media.size) if media is not None else ""
    if state == "fetching":
        return "loader-circle", translate("Bubble", "Fetching…")
    if state == "failed":
        return "rotate-cw", translate("Bubble", "Could not be fetched. Try again")
    if state == "paused":
        return "pause", said(media.reason) if media is not None and media.reason else translate(
            "Bubble", "Paused"
        )
    if state == "here":
        return "image", size
    words = (
        translate("Bubble", "Fetch, {size}").format(size=size)
        if size
        else translate("Bubble", "Fetch")
    )
    return "download", words


def _play_mark(painter: QPainter, rect: QRect) -> None:
    side = 44
    box = QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)
    fill_round(painter, box, side / 2, QColor(0, 0, 0, 150))
    look().icons.draw(painter, box, "play", QColor("#FFFFFF"), 20)


def file_width(row: MessageRow, theme: Theme) -> int:
    """Room for a file's name and details."""
    name, detail = file_words(row)
    words = max(
        text_width(name, theme.font("body", "semibold")), text_width(detail, theme.font("small"))
    )
    return 50 + words


def file_words(row: MessageRow) -> tuple[str, str]:
    """A file's name and ``PDF · 84 KB``."""
    media = row.media
    if media is None:
        return translate("Bubble", "Document"), ""
    name = media.filename or translate("Bubble", "Document")
    ending = name.rpartition(".")[2].upper() if "." in name else media.mime.rpartition("/")[2]
    parts = [ending[:8], phrases.size(media.size)]
    if media.state in ("fetching", "failed", "paused"):
        parts.append(file_state(row)[1])
    return file_name(name), " · ".join(part for part in parts if part)


def file_of(row: MessageRow) -> Draw:
    """A document: its mark says whether it is here, its name and size."""

    def draw(painter: QPainter, rect: QRect, theme: Theme) -> None:
        state = row.media.state if row.media is not None else ""
        icons = {
            "here": "file-text",
            "fetching": "loader-circle",
            "failed": "rotate-cw",
            "paused": "pause",
        }
        out_link = row.direction is Direction.OUT and state != "here"
        icon = "file-text" if out_link else icons.get(state, "download")
        box = at_start(rect, 38, theme.rtl)
        box = QRect(box.x(), rect.y() + (rect.height() - 38) // 2, 38, 38)
        fill_round(painter, box, theme.radius("md"), theme.color("accent.solid"))
        look().icons.draw(painter, box, icon, "accent.on", 18)
        inner = after(rect, 48, theme.rtl)
        name, detail = file_words(row)
        half = rect.height() // 2
        draw_text(
            painter,
            QRect(inner.x(), inner.y(), inner.width(), half),
            name,
            theme.font("body", "semibold"),
            theme.color("text.primary"),
            rtl=theme.rtl,
        )
        draw_text(
            painter,
            QRect(inner.x(), inner.y() + half, inner.width(), half),
            detail,
            theme.font("small"),
            theme.color("text.secondary"),
            rtl=theme.rtl,
        )

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


def _draw_wave(
    painter: QPainter, box: QRect, wave: tuple[float, ...], share: float, theme: Theme
) -> None:
    """Bars from left to right in every language; what was heard is in the accent."""
    pitch = box.width() / len(wave)
    most = min(box.height() - 8, 24)
    for number, loud in enumerate(wave):
        height = max(3.0, most * loud)
        left = box.x() + number * pitch
        heard = share > 0 and (number + 0.5) / len(wave) <= share
        bar = QRectF(left, box.center().y() + 1 - height / 2, max(2.0, pitch - 2), height)
        fill_round(painter, bar, 1, theme.color("accent.solid" if heard else "border.input"))


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
        share = playing.share if mine else 0.0
        done = round(track.width() * share)
        wave = playing.waves.get(row.id)
        if wave is not None:
            _draw_wave(painter, bar, wave, share, theme)
        else:
            moment.picture(row, 0)  # asks for the bars
            fill_round(painter, track, 1.5, theme.color("border.input"))
        if mine and wave is None:
            fill_round(
                painter,
                QRect(track.x(), track.y(), max(3, done), 3),
                1.5,
                theme.color("accent.solid"),
            )
            fill_round(
                painter,
                QRectF(track.x() + done - 5, track.y() - 4, 11, 11),
                5.5,
                theme.color("accent.solid"),
            )
        inner = after(inner, 176, theme.rtl)
        told = row.media.seconds if row.media is not None else None
        total = told or playing.lengths.get(row.id)
        words = phrases.duration(playing.seconds if mine and playing.seconds else total)
        draw_text(
            painter,
            at_start(inner, 34, theme.rtl),
            words,
            theme.font("small", tabular=True),
            theme.color("text.secondary"),
            rtl=theme.rtl,
            elide=False,
        )
        chip = at_start(rect, 30, not theme.rtl)
        chip = QRect(chip.x(), rect.center().y() - 9, 30, 19)
        fill_round(painter, chip, 9.5, None, theme.color("border.input"))
        speed = figures(f"{playing.speed:g}×" if mine else "1×")
        draw_text(
            painter,
            chip,
            speed,
            theme.font("caption"),
            theme.color("text.secondary"),
            align="center",
            text_rtl=False,
            elide=False,
        )

    return draw
