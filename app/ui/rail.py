"""The rail: the product's mark, one button per page, and the buttons at its foot.

Works for `window.py`, which knows the pages. Invariant: exactly one page button is checked
once there is a page; a badge and a dot are told in the button's accessible name too.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.digits import figures
from app.ui.style.look import look, theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.painting import Dot, badge_text, draw_text, fill_round, text_width
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import Pressable, Themed
from app.ui.widgets.tips import name_it


class RailButton(Pressable, QToolButton):
    """A page's icon and title, with a count or a dot. Without a title only the icon.

    Signal: `pointed()` after a press by the mouse, whose focus belongs to what it opened.
    """

    pointed = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        shortcut: str,
        *,
        titled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._title, self._shortcut, self._titled = icon, title, shortcut, titled
        self._count = 0
        self._why = ""
        self._dot = False
        self._tight = False
        self.setCheckable(True)
        # a press leaves the keyboard where it is: who wrote writes on
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()
        self.restyle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed = self.isDown()
        super().mouseReleaseEvent(event)
        if pressed:
            self.pointed.emit()

    def set_count(self, count: int) -> None:
        self._count = count
        self._describe()

    def set_attention(self, on: bool, why: str = "") -> None:
        """The amber dot: something on this page needs a look."""
        self._dot, self._why = on, why if on else ""
        self._describe()

    def _describe(self) -> None:
        spoken = ""
        if self._count:
            spoken = self.tr("{page}, {count} new").format(
                page=self._title, count=figures(self._count)
            )
        elif self._dot:
            spoken = self.tr("{page}, needs a look").format(page=self._title)
        name_it(self, self._title, self._shortcut, self._why, spoken)
        self.update()

    def restyle(self) -> None:
        # around the whole of it: a ring around the icon would cross badge and dot
        width = theme().column("rail")
        whole = QRect(4, 1, width - 9, self.sizeHint().height() - (2 if self._tight else 4))
        self.setProperty("focusRect", whole if self._titled else self._box())
        self.setProperty("focusRadius", 8)
        self.updateGeometry()
        self.update()

    def set_tight(self, tight: bool) -> None:
        """Takes the air out, where the window is low for its text size."""
        if tight != self._tight:
            self._tight = tight
            self.restyle()

    def height_if(self, tight: bool) -> int:
        """How high it is, with its air or without."""
        now = theme()
        if self._titled:
            return 31 + now.line("caption") + 4 if tight else now.px(58)
        return 36 if tight else now.px(41)

    def sizeHint(self) -> QSize:
        return QSize(theme().column("rail"), self.height_if(self._tight))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _box(self) -> QRect:
        now = theme()
        width = 48 if self._titled else 40
        left = (now.column("rail") - width) // 2
        if self._tight:
            return QRect(left, 2, width, 28 if self._titled else 32)
        return QRect(left, 5 if self._titled else 4, width, 30 if self._titled else 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        box = self._box()
        on = self.isChecked()
        if on:
            fill_round(painter, box, 8, now.color("accent.soft"), now.color("accent.border"))
        elif self.underMouse() or self.isDown():
            fill_round(painter, box, 8, now.color("surface.pressed"))
        role = "accent.text" if on else "text.secondary"
        look().icons.draw(painter, box, self._icon, role, int(now.tokens.icon["rail"]))
        if self._titled:
            gap = 0 if self._tight else 2
            line = QRect(0, box.bottom() + gap, self.width(), now.line("caption") + 4)
            font = now.font("caption", "semibold" if on else "medium")
            draw_text(
                painter, line, self._title, font, now.color(role), align="center", rtl=now.rtl
            )
        if self._count:
            self._paint_count(painter, box)
        elif self._dot:
            left = box.left() - 3 if now.rtl else box.right() - 6
            where = QRect(left, max(1, box.top() - 2), 10, 10)
            fill_round(painter, where.adjusted(-1, -1, 1, 1), 6, now.color("bg.rail"))
            fill_round(painter, where, 5, now.color("warning.solid"))

    def _paint_count(self, painter: QPainter, box: QRect) -> None:
        now = theme()
        text = badge_text(self._count)
        font = now.font("micro", "bold", tabular=True)
        width = max(17, text_width(text, font) + 9)
        left = box.left() - 6 if now.rtl else box.right() + 7 - width
        # in a low window nothing is left over the icon
        where = QRect(left, max(1, box.top() - 5), width, 17)
        fill_round(painter, where.adjusted(-1, -1, 1, 1), 9.5, now.color("bg.rail"))
        fill_round(painter, where, 8.5, now.color("unread.bg"))
        draw_text(painter, where, text, font, now.color("unread.on"), align="center", elide=False)


class _Mark(Themed, QWidget):
    """The product's mark."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(62)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = (self.width() - 36) // 2
        painter.drawPixmap(left, 12, look().icons.logo(36, self.devicePixelRatioF()))


class _Operator(QToolButton):
    """The operator's avatar, with what it opens."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.avatar = Avatar(name, name, 32, parent=self)
        self.avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("focusRadius", 16)
        name_it(self, name)
        self.place()

    def place(self) -> None:
        """In the middle of the rail, as wide as that is now."""
        self.setFixedSize(theme().column("rail"), 52)
        self.avatar.move((self.width() - 32) // 2, 10)
        self.setProperty("focusRect", QRect(self.avatar.pos(), QSize(32, 32)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The avatar is all there is to see."""


class Rail(Panel):
    """Signals: `chosen(str)` with the page's name, by mouse, keyboard or `choose`; then, by the
    mouse, `pointed()`.
    """

    chosen = Signal(str)
    pointed = Signal()
    keeps_clear = False  # its buttons stand in the middle of the whole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bg.rail", sides=("end",), parent=parent)
        self.setFixedWidth(theme().column("rail"))
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        self._operator: _Operator | None = None
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        self._mark = _Mark()
        column.addWidget(self._mark)
        self._top = QVBoxLayout()
        self._top.setSpacing(0)
        column.addLayout(self._top)
        column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(0)
        column.addLayout(self._foot)

    def add_page(self, name: str, title: str, icon: str, shortcut: str, *, foot: bool) -> None:
        """A page's button; pages at the foot show their icon only."""
        button = RailButton(icon, title, shortcut, titled=not foot, parent=self)
        button.pointed.connect(self.pointed)
        self._buttons[name] = button
        self._group.addButton(button)
        (self._foot if foot else self._top).addWidget(button)

    def add_action(
        self, icon: str, title: str, shortcut: str, act: Callable[[], object]
    ) -> RailButton:
        """A button at the foot that does something instead of showing a page."""
        button = RailButton(icon, title, shortcut, titled=False, parent=self)
        button.setCheckable(False)
        button.clicked.connect(lambda _checked=False: act())
        self._foot.insertWidget(0, button)
        return button

    def set_operator(self, name: str, act: Callable[[], object], dot: Dot = "ok") -> None:
        """The operator's avatar at the foot, with a state dot."""
        if self._operator is None:
            self._operator = _Operator(name)
            self._operator.clicked.connect(lambda _checked=False: act())
            self._foot.addWidget(self._operator)
        name_it(self._operator, name)
        self._operator.avatar.set(name, name, dot=dot)

    def operator_place(self, size: QSize) -> QPoint:
        """Where a menu of this size stands beside the operator's avatar, on the screen."""
        beside = self._operator or self
        left = -size.width() if theme().rtl else beside.width()
        return beside.mapToGlobal(QPoint(left, beside.height() - size.height()))

    def button(self, name: str) -> RailButton:
        """A page's button. KeyError for an unknown page."""
        return self._buttons[name]

    def choose(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def checked(self) -> RailButton | None:
        found = self._group.checkedButton()
        return found if isinstance(found, RailButton) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_foot"):
            self.setFixedWidth(theme().column("rail"))
            if self._operator is not None:
                self._operator.place()
            self._settle()

    def _settle(self) -> None:
        """Buttons lie on each other where a low window has large text: then they lose their air."""
        buttons = self.findChildren(RailButton)
        other = self._mark.height() + 4 + (self._operator.height() if self._operator else 0)
        wanted = other + sum(one.height_if(False) for one in buttons)
        for one in buttons:
            one.set_tight(wanted > self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(step > 0)

    def _toggled(self, button: RailButton, on: bool) -> None:
        if on:
            self.chosen.emit(next(n for n, b in self._buttons.items() if b is button))
