"""Tabs with counts, underlined, as over the chat list.

Invariants: exactly one tab is chosen; arrows, Home and End move between tabs, and only the
chosen one is a Tab stop. Tabs never lie on each other: where there is too little room, their
words end in an ellipsis, and the tip has them whole.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui import phrases
from app.ui.style.look import theme
from app.ui.style.tokens import TextSize
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.themed import Pressable, Themed
from app.ui.widgets.tips import plain_tip

_LEAST = 44


class _Tab(Pressable, QAbstractButton):
    def __init__(self, text: str, small: bool, parent: Tabs) -> None:
        super().__init__(parent)
        self._tabs = parent
        self._small = small
        self.count: int | str | None = None
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme()
        width = text_width(self.text(), now.font(self._size(), "semibold"))
        if self.count is not None:
            width += 6 + text_width(self.count_words(), now.font("small", "medium", tabular=True))
        return QSize(max(width + 4, 26), now.row("tabSmall" if self._small else "tab"))

    def count_words(self) -> str:
        """The count as the locale writes it, a code as it is; empty for none."""
        if isinstance(self.count, str):
            return self.count
        return "" if self.count is None else QLocale().toString(self.count)

    def _size(self) -> TextSize:
        """Tabs that share a narrow column are set smaller, so that they keep apart."""
        return "small" if self._small or self._tabs.spread else "body"

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme().px(_LEAST)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tip(self.text()) if cut else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._tabs.move_from(self, event.key()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        on = self.isChecked()
        font = now.font(self._size(), "semibold" if on else "medium")
        role = "accent.text" if on else ("text.primary" if self.underMouse() else "text.secondary")
        # the words keep their distance from the line also in a higher tab
        rect = self.rect().adjusted(2, self.height() - now.row("tabSmall"), -2, 0)
        words = text_width(self.text(), font)
        number = self.count_words()
        small = now.font("small", "medium", tabular=True)
        beside = 6 + text_width(number, small) if number else 0
        if words + beside > rect.width():
            number, beside = "", 0  # what it is called goes before how many there are
        words = min(words, rect.width())
        total = words + beside
        at = rect.x() + (rect.width() - total) // 2
        start = rect.right() + 1 - (at - rect.x()) - words if now.rtl else at
        draw_text(
            painter,
            QRect(start, rect.y(), words, rect.height()),
            self.text(),
            font,
            now.color(role),
            rtl=now.rtl,
            elide=words < text_width(self.text(), font),
        )
        if number:
            width = text_width(number, small)
            left = start - 6 - width if now.rtl else start + words + 6
            draw_text(
                painter,
                QRect(left, rect.y(), width, rect.height()),
                number,
                small,
                now.color("accent.text" if on else "text.muted"),
                elide=False,
            )
        if on:
            line = QRect(at - 1, self.height() - 2, total + 2, 2)
            fill_round(painter, line, 1, now.color("accent.solid"))


class Tabs(Themed, QWidget):
    """A row of tabs over a hairline. Signal: `chosen(str)` with the key, by a person only."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        small: bool = False,
        spread: bool = False,
        spacing: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._small = small
        self.spread = spread
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._keys[at]))
        self._group.idToggled.connect(lambda *_: self._roam())
        self._row = QHBoxLayout(self)
        self._tools: QHBoxLayout | None = None
        self._row.setContentsMargins(10, 0, 10, 0)
        self._row.setSpacing(0 if spread else spacing)
        if not spread:
            self._row.addStretch(1)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, key: str, text: str, count: int | None = None) -> None:
        """A tab; the first one is chosen. `count` None shows none."""
        tab = _Tab(text, self._small, self)
        tab.count = count
        if self.spread and self._keys:
            self._row.addStretch(1)
        self._group.addButton(tab, len(self._keys))
        self._row.insertWidget(self._row.count() if self.spread else len(self._keys), tab)
        self._keys.append(key)
        if len(self._keys) == 1:
            tab.setChecked(True)
        self.set_count(key, count)

    def add_beside(self, tool: QWidget) -> None:
        """A tool at the end of the row, on one line with the words of the tabs."""
        if self._tools is None:
            self._tools = QHBoxLayout()
            self._tools.setSpacing(self._row.spacing())
            self._row.addLayout(self._tools)
            self.restyle()
        self._tools.addWidget(tool)

    def restyle(self) -> None:
        if self._tools is not None:
            now = theme()
            high = 0 if self._small else now.row("tab") - now.row("tabSmall")
            self._tools.setContentsMargins(0, high, 0, 0)
        super().restyle()

    def set_count(self, key: str, count: int | str | None) -> None:
        tab = self._tab(key)
        tab.count = count
        counted = tab.count_words() if count is not None else ""
        tab.setAccessibleName(phrases.listed((tab.text(), counted)))
        tab.updateGeometry()
        tab.update()

    def current(self) -> str:
        at = self._group.checkedId()
        return self._keys[at] if at >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose by key, without the signal. ValueError for an unknown key."""
        self._tab(key).setChecked(True)

    def move_from(self, tab: QAbstractButton, key: int) -> bool:
        """Arrow keys, in reading direction; True if the key was one of ours."""
        at = self._group.id(tab)
        forward = Qt.Key.Key_Left if theme().rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if theme().rtl else Qt.Key.Key_Left
        goal = {
            forward: at + 1,
            back: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._keys) - 1,
        }.get(Qt.Key(key))
        if goal is None:
            return False
        if 0 <= goal < len(self._keys) and goal != at:
            target = self._group.button(goal)
            target.setChecked(True)
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(self._keys[goal])
        return True

    def _tab(self, key: str) -> _Tab:
        found = self._group.button(self._keys.index(key))
        if not isinstance(found, _Tab):
            raise LookupError(key)
        return found

    def _roam(self) -> None:
        for button in self._group.buttons():
            policy = (
                Qt.FocusPolicy.StrongFocus if button.isChecked() else (Qt.FocusPolicy.ClickFocus)
            )
            button.setFocusPolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme().color("border.subtle"))
