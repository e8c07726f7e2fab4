"""Small marks as widgets: chips, number tags, counts, window chip, dots, icons.

Each is the widget twin of a primitive in `painting.py`. Invariant: a chip always has words;
a colour never stands alone.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.digits import figures
from app.ui.style.look import look, theme
from app.ui.style.tokens import TextSize
from app.ui.widgets import painting
from app.ui.widgets.painting import Dot, Tone
from app.ui.widgets.themed import Themed


class _Mark(Themed, QWidget):
    """A painted thing of fixed size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconLabel(_Mark):
    """An icon that only shows; give it a `name` if it says something no word beside it says."""

    def __init__(
        self,
        icon: str,
        role: str = "text.secondary",
        size: int = 16,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._size = icon, role, size
        self.setAccessibleName(name)

    def set(self, icon: str, role: str = "") -> None:
        self._icon, self._role = icon, role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        # Beside small text an icon stands on the text's line.
        return QSize(self._size, max(self._size, theme().line("small")))

    def paintEvent(self, event: QPaintEvent) -> None:
        look().icons.draw(QPainter(self), self.rect(), self._icon, self._role, self._size)


class Chip(_Mark):
    """A pill with a word and an optional icon, in a tone."""

    def __init__(
        self, text: str, tone: Tone = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set(text, tone, icon)

    def set(self, text: str, tone: Tone = "neutral", icon: str = "") -> None:
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self._changed()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        now = theme()
        width = painting.chip_width(now, self._text, self._icon)
        return QSize(width, now.px(painting.CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.draw_chip(QPainter(self), look(), self.rect(), self._text, self._tone, self._icon)


class StatusChip(Chip):
    """A chip that always has an icon: the state is told by shape, word and colour."""

    def __init__(self, text: str, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, tone, icon, parent)


class NumberTag(_Mark):
    """The code of one of the operator's numbers; `name` is the number's whole name."""

    def __init__(self, code: str, tag: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = self._tag = self._name = ""
        self.set(code, tag, name)

    def set(self, code: str, tag: str, name: str = "") -> None:
        if (code, tag, name) == (self._code, self._tag, self._name):
            return  # where most chats are on one number, nothing moves with the next
        self._code, self._tag, self._name = code, tag, name
        self.setAccessibleName(name or code)
        self._changed()

    def sizeHint(self) -> QSize:
        now = theme()
        return QSize(painting.tag_width(now, self._code), now.px(painting.TAG_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.draw_tag(QPainter(self), look(), self.rect(), self._code, self._tag)


class ColourBar(_Mark):
    """The 4 px bar in a number's colour."""

    def __init__(self, tag: str, height: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag, self._height = tag, height

    def set(self, tag: str) -> None:
        self._tag = tag
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(4, theme().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.draw_colour_bar(QPainter(self), look(), self.rect(), self._tag)


class CountBadge(_Mark):
    """An unread count; hidden at zero."""

    def __init__(
        self, count: int = 0, *, muted: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._muted = muted
        self.set(count)

    def set(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(figures(count))
        if count <= 0:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()
        self._changed()

    def sizeHint(self) -> QSize:
        now = theme()
        return QSize(painting.badge_width(now, self._count), now.px(painting.BADGE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.draw_badge(QPainter(self), look(), self.rect(), self._count, muted=self._muted)


class WindowChip(_Mark):
    """The time left in a reply window, as `48 min`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set(text)

    def set(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(self.tr("Reply window closes in {time}").format(time=text))
        self._changed()

    def sizeHint(self) -> QSize:
        now = theme()
        width = painting.window_chip_width(now, self._text)
        return QSize(width, now.px(painting.WINDOW_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.draw_window_chip(QPainter(self), look(), self.rect(), self._text)


class StateDot(_Mark):
    """A dot (`ok`, `look`, `down`, `off`) with an optional word beside it."""

    def __init__(
        self,
        state: Dot,
        text: str = "",
        *,
        size: TextSize = "body",
        role: str = "text.primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size: TextSize = size
        self._role = role
        self.set(state, text)

    def set(self, state: Dot, text: str = "") -> None:
        self._state, self._text = state, text
        self.setAccessibleName(text or state)
        self._changed()

    def sizeHint(self) -> QSize:
        now = theme()
        words = painting.text_width(self._text, now.font(self._size)) + 7 if self._text else 0
        return QSize(8 + words, now.line(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        dot = painting.at_start(rect, 8, now.rtl)
        painting.draw_dot(painter, look(), dot, self._state)
        if self._text:
            painting.draw_text(
                painter,
                painting.after(rect, 15, now.rtl),
                self._text,
                now.font(self._size),
                now.color(self._role),
                rtl=now.rtl,
            )
