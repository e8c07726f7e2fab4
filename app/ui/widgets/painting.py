"""Painting primitives that widgets and delegates share.

Each `draw_*` fills the visual rectangle it is given; each `*_width` says how much room one
needs. Callers place rectangles (through `QStyle.visualRect` in right-to-left windows).
Invariant: text is drawn as plain text, and cut at its logical end.
"""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from app.core.bidi import strip
from app.domain.messages import Status
from app.ui.digits import figures
from app.ui.style.look import Look
from app.ui.style.look import look as the_look
from app.ui.style.tokens import Theme
from app.ui.widgets.shapes import bubble_path as bubble_path
from app.ui.widgets.shapes import drawn
from app.ui.widgets.shapes import fill_round as fill_round
from app.ui.widgets.texts import Align as Align
from app.ui.widgets.texts import draw_text as draw_text
from app.ui.widgets.texts import lay_out as lay_out
from app.ui.widgets.texts import text_width as text_width

Tone = Literal["neutral", "accent", "success", "warning", "danger", "outline"]
Dot = Literal["ok", "look", "down", "off"]

DOT_ROLES: Final[dict[Dot, str]] = {
    "ok": "success.solid",
    "look": "warning.solid",
    "down": "danger.solid",
    "off": "text.muted",
}
TICKS: Final[dict[Status, tuple[str, str]]] = {
    Status.QUEUED: ("circle-dashed", "tick.sent"),
    Status.SENDING: ("clock", "tick.sent"),
    Status.SENT: ("check", "tick.sent"),
    Status.DELIVERED: ("check-check", "tick.sent"),
    Status.READ: ("check-check", "tick.read"),
    Status.FAILED: ("circle-alert", "danger.text"),
    Status.UNCERTAIN: ("circle-question-mark", "warning.text"),
}
_ON_FACE: Final = QColor("#FFFFFF")
CHIP_HEIGHT, TAG_HEIGHT, BADGE_HEIGHT, WINDOW_HEIGHT, KEY_HEIGHT = 20, 16, 19, 18, 18


def tone_roles(tone: Tone) -> tuple[str, str, str]:
    """Text, filling and border roles of a tone."""
    if tone == "outline":
        return "text.secondary", "surface.base", "border.default"
    return f"{tone}.text", f"{tone}.soft", f"{tone}.border"


# Grounds and rows


def draw_raised(painter: QPainter, theme: Theme, rect: QRect) -> None:
    """The ground of what lies over a page: menus, pop-ups, toasts, the palette."""
    ground, border = theme.color("surface.raised"), theme.color("border.default")
    fill_round(painter, rect, theme.radius("lg"), ground, border)


def draw_row_focus(painter: QPainter, look: Look, rect: QRect, radius: float = 3) -> None:
    """The 2 px ring of the row that has the keyboard, inside its edge."""
    fill_round(painter, rect, radius, None, look.theme.color("border.focus"), 2)


def draw_row(
    painter: QPainter,
    look: Look,
    rect: QRect,
    *,
    selected: bool = False,
    hovered: bool = False,
    bar: bool = False,
) -> None:
    """A row's background; `bar` adds the 3 px accent bar at the start of a selected one."""
    theme = look.theme
    if selected:
        painter.fillRect(rect, theme.color("surface.selected"))
        if bar:
            left = rect.right() - 2 if theme.rtl else rect.left()
            strip_rect = QRect(left, rect.top(), 3, rect.height())
            painter.fillRect(strip_rect, theme.color("accent.solid"))
    elif hovered:
        painter.fillRect(rect, theme.color("surface.hover"))


# Avatar


def initials(name: str) -> str:
    """One or two letters of a name; empty for a phone number or an emoji."""
    words = strip(name).split()
    letters = [letter for word in words if (letter := next(filter(str.isalpha, word), ""))]
    if not letters:
        return ""
    picked = letters[:1] + (letters[-1:] if len(letters) > 1 else [])
    return "".join(picked).upper()


def draw_avatar(
    painter: QPainter,
    look: Look,
    rect: QRect,
    *,
    seed: str,
    name: str = "",
    square: bool = False,
    icon: str = "",
    color: QColor | None = None,
) -> None:
    """Initials on a colour of their own; a rounded square with an icon for groups."""
    theme, side, height = look.theme, rect.width(), rect.height()
    ground = color or theme.avatar_color(seed)
    ratio = painter.device().devicePixelRatioF()

    def disc() -> QPixmap:
        radius = side * theme.tokens.square_radius_percent / 100 if square else side / 2
        return drawn(rect.size(), ratio, lambda on, box: fill_round(on, box, radius, ground))

    # the ground is one of few; what stands on it is another with nearly each chat
    shape = ("disc", side, height, square, ground.rgba(), ratio)
    painter.drawPixmap(rect.topLeft(), theme.made(shape, disc))
    text = "" if icon else initials(name)
    if text:
        font = theme.made(("initials", side), lambda: _initials_font(theme, side))
        draw_text(painter, rect, text, font, _ON_FACE, align="center", elide=False)
    else:
        look.icons.draw(painter, rect, icon or "user-round", _ON_FACE, max(12, round(side * 0.45)))


def _initials_font(theme: Theme, side: int) -> QFont:
    font = QFont(theme.font("body", "semibold"))
    font.setPixelSize(max(9, round(side * 0.36)))
    return font


# Number tag and colour bar


def tag_width(theme: Theme, code: str) -> int:
    """Pixels that the code of a number takes."""
    return text_width(code, theme.font("micro", "bold")) + 9


def draw_tag(painter: QPainter, look: Look, rect: QRect, code: str, tag: str) -> None:
    """The code of a number on its colour; `rect` is centred in height on 16 px."""
    theme = look.theme
    colors = theme.tag(tag)
    height = theme.px(TAG_HEIGHT)
    top = rect.y() + (rect.height() - height) // 2
    ratio = painter.device().devicePixelRatioF()

    def letters(on: QPainter, box: QRect) -> None:
        fill_round(on, box, theme.radius("xs"), colors.soft)
        font = theme.font("micro", "bold")
        draw_text(on, box, code, font, colors.text, align="center", elide=False)

    key = ("tag", code, tag, rect.width(), height, ratio)
    found = theme.made(key, lambda: drawn(QSize(rect.width(), height), ratio, letters))
    painter.drawPixmap(QPoint(rect.x(), top), found)


def draw_colour_bar(painter: QPainter, look: Look, rect: QRect, tag: str) -> None:
    """The 4 px bar of a number."""
    fill_round(painter, rect, 2, look.theme.tag(tag).solid)


# Chips and badges


def chip_width(theme: Theme, text: str, icon: str = "") -> int:
    """Pixels that a chip takes."""
    lead = 16 if icon else 0
    return text_width(text, theme.font("caption", "medium")) + lead + 15


def draw_chip(
    painter: QPainter,
    look: Look,
    rect: QRect,
    text: str,
    tone: Tone = "neutral",
    icon: str = "",
) -> None:
    """A pill with an optional icon and a word."""
    theme = look.theme
    ink, soft, border = tone_roles(tone)
    height = theme.px(CHIP_HEIGHT)
    box = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, rect.width(), height)
    fill_round(painter, box, height / 2, theme.color(soft), theme.color(border))
    inner = box.adjusted(8, 0, -7, 0) if not theme.rtl else box.adjusted(7, 0, -8, 0)
    if icon:
        where = at_start(inner, 12, theme.rtl)
        look.icons.draw(painter, where, icon, ink, 12)
        inner = after(inner, 16, theme.rtl)
    draw_text(
        painter, inner, text, theme.font("caption", "medium"), theme.color(ink), rtl=theme.rtl
    )


def badge_text(count: int) -> str:
    """What a badge says of a count."""
    return figures("99+" if count > 99 else count)


def badge_width(theme: Theme, count: int) -> int:
    """Pixels that a count badge takes."""
    text = text_width(badge_text(count), theme.font("caption", "semibold", tabular=True))
    return max(theme.px(BADGE_HEIGHT), text + 9)


def draw_badge(
    painter: QPainter, look: Look, rect: QRect, count: int, *, muted: bool = False
) -> None:
    """An unread count; `rect` is centred in height."""
    theme = look.theme
    height = min(theme.px(BADGE_HEIGHT), rect.height())
    box = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, rect.width(), height)
    kind = "unread.muted" if muted else "unread"
    fill_round(painter, box, height / 2, theme.color(f"{kind}.bg"))
    draw_text(
        painter,
        box,
        badge_text(count),
        theme.font("caption", "semibold", tabular=True),
        theme.color(f"{kind}.on"),
        align="center",
        elide=False,
    )


def window_chip_width(theme: Theme, text: str) -> int:
    """Pixels that the chip of a reply window takes."""
    return text_width(text, theme.font("caption", "medium", tabular=True)) + 26


def draw_window_chip(painter: QPainter, look: Look, rect: QRect, text: str) -> None:
    """How long the reply window stays open, when that is not long."""
    theme = look.theme
    height = theme.px(WINDOW_HEIGHT)
    box = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, rect.width(), height)
    fill_round(
        painter, box, theme.radius("sm"), theme.color("warning.soft"), theme.color("warning.border")
    )
    inner = box.adjusted(6, 0, -5, 0)
    look.icons.draw(painter, at_start(inner, 12, theme.rtl), "hourglass", "warning.text", 12)
    draw_text(
        painter,
        after(inner, 15, theme.rtl),
        text,
        theme.font("caption", "medium", tabular=True),
        theme.color("warning.text"),
        rtl=theme.rtl,
    )


def draw_dot(painter: QPainter, look: Look, rect: QRect, state: Dot, size: int = 8) -> None:
    """A state dot in the middle of `rect`: filled, or an open ring for `off`."""
    theme = look.theme
    left = rect.x() + (rect.width() - size) / 2
    box = QRectF(left, rect.y() + (rect.height() - size) / 2, size, size)
    color = theme.color(DOT_ROLES[state])
    if state == "off":
        fill_round(painter, box, size / 2, None, color, 1.2)
    else:
        fill_round(painter, box, size / 2, color)


def draw_tick(
    painter: QPainter,
    look: Look,
    rect: QRect,
    status: Status,
    size: int = 14,
    role: str = "",
) -> None:
    """The mark of a message status; a read one is heavier, an incoming one has none."""
    found = TICKS.get(status)
    if found is not None:
        stroke = 2.6 if status is Status.READ else 0.0
        look.icons.draw(painter, rect, found[0], role or found[1], size, stroke=stroke)


def draw_bar(
    painter: QPainter,
    look: Look,
    rect: QRect,
    share: float,
    role: str = "accent.solid",
    track: str = "surface.pressed",
) -> None:
    """A thin progress bar; it fills from the interface's start."""
    theme = look.theme
    radius = rect.height() / 2
    fill_round(painter, rect, radius, theme.color(track))
    width = round(rect.width() * min(1.0, max(0.0, share)))
    if width > 0:
        width = max(width, rect.height())
        left = rect.right() + 1 - width if theme.rtl else rect.left()
        fill_round(
            painter, QRect(left, rect.top(), width, rect.height()), radius, theme.color(role)
        )


# Keyboard hints


def keys_of(shortcut: str) -> list[str]:
    """The keys of `Ctrl+Shift+D`, and of `Ctrl++`; those that the operator changed it to."""
    shortcut = the_look().keys.get(shortcut, shortcut)
    if shortcut.endswith("++"):
        return [*keys_of(shortcut[:-2]), "+"]
    return [part for part in shortcut.split("+") if part]


def keycaps_width(theme: Theme, shortcut: str, *, plus: bool = True) -> int:
    """Pixels that the keys of a shortcut take."""
    font = theme.font("caption", "medium")
    keys = keys_of(shortcut)
    caps = sum(_cap_width(theme, key, font) for key in keys)
    return caps + max(0, len(keys) - 1) * (14 if plus else 6)


def draw_keycaps(
    painter: QPainter, look: Look, rect: QRect, shortcut: str, *, plus: bool = True
) -> None:
    """Keys as caps, always from left to right, joined by a plus sign or a gap."""
    theme = look.theme
    height = min(theme.px(KEY_HEIGHT), rect.height())
    keys, ratio = keys_of(shortcut), painter.device().devicePixelRatioF()

    def caps(on: QPainter, box: QRect) -> None:
        _draw_caps(on, theme, box, keys, plus)

    size = QSize(keycaps_width(theme, shortcut, plus=plus), height)
    key = ("caps", *keys, plus, size.toTuple(), ratio)
    found = theme.made(key, lambda: drawn(size, ratio, caps))
    painter.drawPixmap(QPoint(rect.x(), rect.y() + (rect.height() - height) // 2), found)


def _draw_caps(painter: QPainter, theme: Theme, rect: QRect, keys: list[str], plus: bool) -> None:
    font = theme.font("caption", "medium")
    left, top, height = rect.x(), rect.y(), rect.height()
    for index, key in enumerate(keys):
        if index and plus:
            join = QRect(left, top, 14, height)
            draw_text(
                painter,
                join,
                "+",
                theme.font("micro"),
                theme.color("text.muted"),
                align="center",
                elide=False,
            )
        if index:
            left += 14 if plus else 6
        box = QRect(left, top, _cap_width(theme, key, font), height)
        fill_round(
            painter,
            box,
            theme.radius("sm"),
            theme.color("surface.sunken"),
            theme.color("border.default"),
        )
        draw_text(
            painter, box, key, font, theme.color("text.secondary"), align="center", elide=False
        )
        left += box.width()


def _cap_width(theme: Theme, key: str, font: QFont) -> int:
    return max(theme.px(KEY_HEIGHT), text_width(key, font) + 8)


def at_start(rect: QRect, width: int, rtl: bool) -> QRect:
    """The first `width` pixels of a rectangle in reading direction."""
    left = rect.right() + 1 - width if rtl else rect.left()
    return QRect(left, rect.top(), width, rect.height())


def after(rect: QRect, width: int, rtl: bool) -> QRect:
    """What is left of a rectangle after its first `width` pixels."""
    return rect.adjusted(0, 0, -width, 0) if rtl else rect.adjusted(width, 0, 0, 0)
