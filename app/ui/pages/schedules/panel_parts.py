"""Parts of the side panel: the message as it will stand, facts, a box with a reason, a call.

Invariant: everything here is plain text in the direction of its own words.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.bidi import is_rtl
from app.domain.schedules import State
from app.ui import phrases
from app.ui.style.look import theme
from app.ui.style.tokens import TextSize, Weight
from app.ui.widgets import painting
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import Tone, fill_round, tone_roles
from app.ui.widgets.themed import Pressable, Themed

_LABEL, _ROOM = 92, 240
_ANY = 16_777_215
_PAD, _IN = 14, 12


class Preview(Themed, QWidget):
    """The message in the dashed bubble of what has not gone out."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._name = ""
        self._dashed = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, text: str, state: State) -> None:
        """Another message."""
        self._text, self._name = text, ""
        self._dashed = state is not State.SENT
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def name(self, template: str) -> None:
        """It is a template of this name."""
        self._name = template
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        now = theme()
        _, height = self._laid(width)
        more = now.line("small") + 4 if self._name else 0
        return round(height) + more + 2 * (_PAD + 9)

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(260, self.width())))

    def resizeEvent(self, event: object) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def restyle(self) -> None:
        self.setFixedHeight(self.heightForWidth(max(200, self.width())))
        self.update()

    def _box(self, width: int) -> QRect:
        """The bubble: at the end, as ours stand in a chat, and no wider than there."""
        now = theme()
        wide = min(width - 2 * _PAD - 20, now.column("bubbleMax"))
        left = _PAD if now.rtl else width - _PAD - wide
        return QRect(left, _PAD, wide, self.height() - 2 * _PAD)

    def _laid(self, width: int) -> tuple[object, float]:
        now = theme()
        rtl = is_rtl(self._text, now.rtl)
        inner = max(60, self._box(width).width() - 2 * _IN)
        return painting.lay_out(
            self._text, now.font("message"), inner, now.line("message"), align="start", rtl=rtl
        )

    def updateGeometry(self) -> None:
        self.setFixedHeight(self.heightForWidth(max(200, self.width())))
        super().updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge = now.color("canvas.chat"), now.color("border.subtle")
        fill_round(painter, self.rect(), now.radius("lg"), ground, edge)
        box = self._box(self.width())
        if self._dashed:
            pen = QPen(now.color("bubble.out.meta"), 1, Qt.PenStyle.DashLine)
            pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        else:
            fill_round(painter, box, 10, now.color("bubble.out"), now.color("border.subtle"))
        inner = box.adjusted(_IN, 9, -_IN, -9)
        top = inner.y()
        if self._name:
            line = QRect(inner.x(), top, inner.width(), now.line("small"))
            painting.draw_text(
                painter, line, self._name, now.font("small", mono=True), now.color("text.muted"),
                rtl=now.rtl, text_rtl=False,
            )  # fmt: skip
            top += now.line("small") + 4
        painter.setPen(now.color("text.primary"))
        rtl = is_rtl(self._text, now.rtl)
        font, high = now.font("message"), now.line("message")
        layout, _ = painting.lay_out(self._text, font, inner.width(), high, align="start", rtl=rtl)
        layout.draw(painter, QPointF(inner.x(), top))


class Fact(Themed, QWidget):
    """A label and what is so; hidden while there is nothing to say.

    What stands on a line is as high as any other line, whatever script it is in.
    """

    def __init__(self, label: str, *, mono: bool = False, strong: bool = False) -> None:
        super().__init__()
        self._name = label
        self._lead: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setSpacing(6)
        self.label = PlainLabel(label, role="text.muted", wrap=True)
        self._row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        weight: Weight = "semibold" if strong else "regular"
        size: TextSize = "small" if mono else "body"
        self.value = PlainLabel("", size, weight, mono=mono, selectable=True)
        self.more = PlainLabel("", role="text.secondary", tabular=True, wrap=True)
        self._row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.more, 1, Qt.AlignmentFlag.AlignTop)
        self.restyle()

    def lead(self, widget: QWidget) -> None:
        """Something before the value."""
        self._lead = widget
        self._row.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_label(self, text: str) -> None:
        """Another label."""
        self._name = text
        self.label.setText(text)
        self._lay()

    def put(self, value: str, more: str = "") -> None:
        """What is so; an empty text hides the line."""
        self.value.setText(value)
        self.more.setText(more)
        self._lay()
        self.value.setAccessibleName(f"{self._name}: {value} {more}".strip())
        self.setVisible(bool(value))

    def restyle(self) -> None:
        # Qt tells them after this: what is measured here has the new text size already
        for label in (self.label, self.value, self.more):
            label.restyle()
        self._lay()
        super().restyle()

    def _lay(self) -> None:
        now = theme()
        self.label.setFixedWidth(_LABEL)
        room = now.px(_ROOM)
        whole = painting.text_width(self.value.text(), self.value.font())
        if self._lead is not None:
            whole += self._lead.sizeHint().width() + self._row.spacing()
        long = whole > room
        if self.more.text():
            whole += self._row.spacing() + painting.text_width(self.more.text(), self.more.font())
        one_line = whole <= room and (
            painting.text_width(self.label.text(), self.label.font()) <= _LABEL
        )
        self.value.setWordWrap(long)
        self._row.setStretch(self._row.indexOf(self.value), 1 if long else 0)
        # of scripts with fonts of unlike heights one line stands on one base
        flag = Qt.AlignmentFlag
        for widget in (self.label, self.value, self.more):
            self._row.setAlignment(widget, flag.AlignVCenter if one_line else flag.AlignTop)
        self.more.setVisible(bool(self.more.text()) or not long)
        self._row.setContentsMargins(0, 0 if one_line else 4, 0, 0 if one_line else 4)
        self.setMinimumHeight(now.line("body") + 8 if one_line else 0)
        self.setMaximumHeight(now.line("body") + 8 if one_line else _ANY)


class KeptBox(Themed, QWidget):
    """A box with an icon, a title and a sentence."""

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self._tone: Tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(9)
        self._icon = IconLabel(icon, "text.secondary", 16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = PlainLabel("", "small", "semibold")
        self.text = PlainLabel("", "small", role="text.muted", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row.addLayout(words, 1)

    def put(self, title: str, text: str, *, tone: Tone | None = None, icon: str = "") -> None:
        """Other words."""
        self._tone = tone or self._tone
        role = "text.secondary" if self._tone == "neutral" else tone_roles(self._tone)[0]
        if icon:
            self._icon.set(icon, role)
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(f"{title}. {text}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        neutral = self._tone == "neutral"
        _, soft, border = tone_roles(self._tone)
        fill_round(
            QPainter(self),
            self.rect(),
            now.radius("md"),
            now.color("surface.sunken" if neutral else soft),
            now.color("border.subtle" if neutral else border),
        )


class CallLine(Pressable, QAbstractButton):
    """A call: method, path, status and time; leads to the log."""

    def __init__(self, method: str, path: str, status: int | None, at: int) -> None:
        super().__init__()
        self._method, self._path, self._status, self._at = method, path, status, at
        shown = str(status) if status is not None else "–"
        when = phrases.clock_time(at)
        self.setAccessibleName(phrases.listed((f"{method} {path}", shown, when)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(29))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        if self.underMouse():
            painter.fillRect(rect, now.color("surface.hover"))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), now.color("border.subtle"))
        mono = now.font("small", mono=True)
        time = phrases.clock_time(self._at)
        width = painting.text_width(time, now.font("small", tabular=True))
        end = painting.at_start(rect, width, not now.rtl)
        muted = now.color("text.secondary")
        painting.draw_text(painter, end, time, now.font("small", tabular=True), muted, elide=False)
        rest = painting.after(rect, width + 10, not now.rtl)
        good = self._status is not None and 200 <= self._status < 300
        shown = str(self._status) if self._status is not None else "–"
        width = painting.text_width(shown, mono)
        place = painting.at_start(rest, width, not now.rtl)
        ink = now.color("success.text" if good else "danger.text")
        painting.draw_text(painter, place, shown, mono, ink, elide=False)
        rest = painting.after(rest, width + 10, not now.rtl)
        width = painting.text_width(self._method, mono)
        blue = now.color("accent.text" if self._method != "DELETE" else "danger.text")
        ink = now.color("success.text") if self._method == "GET" else blue
        place = painting.at_start(rest, width, now.rtl)
        painting.draw_text(painter, place, self._method, mono, ink, elide=False)
        rest = painting.after(rest, width + 8, now.rtl)
        painting.draw_text(
            painter, rest, self._path, mono, now.color("text.primary"), rtl=now.rtl, text_rtl=False
        )
