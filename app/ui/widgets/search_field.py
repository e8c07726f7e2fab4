"""The search field: a line with a magnifier, a cross once something is in it, and its shortcut.

Invariant: the shortcut is shown only where the words before it have their room.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.painting import draw_keycaps, keycaps_width, text_width


class SearchField(LineEdit):
    """A line edit with a magnifier; Esc clears it first. `keys` shows its shortcut as caps.

    Signals: `searched(str)` on Enter, `left()` on Esc while empty.
    """

    searched = Signal(str)
    left = Signal()

    def __init__(
        self,
        placeholder: str,
        *,
        keys: str = "",
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder=placeholder, name=name, small=small, parent=parent)
        self._keys = keys
        self._clear = IconButton("x", self.tr("Clear"), small=True, role="text.muted")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._clear.setParent(self)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(lambda: self.searched.emit(self.text()))
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    @property
    def keys(self) -> str:
        """Its shortcut, where the field has room for it beside its words."""
        if not self._keys:
            return ""
        words = text_width(self.placeholderText(), self.font())
        room = self.width() - 36 - keycaps_width(theme(), self._keys, plus=False) - 10
        return self._keys if words <= room else ""

    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._place()

    def _place(self) -> None:
        clear = getattr(self, "_clear", None)
        if clear is None:
            return
        rtl = theme().rtl
        side = clear.sizeHint().width()
        left = 3 if rtl else self.width() - side - 3
        clear.setGeometry(left, (self.height() - side) // 2, side, side)
        keys = keycaps_width(theme(), self.keys, plus=False) if self.keys else 0
        end = max(keys, side if self.text() else 0)
        start = 22
        self._beside = (end, start) if rtl else (start, end)
        self._level()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now = theme()
        painter = QPainter(self)
        left = self.width() - 26 if now.rtl else 10
        box = QRect(left, 0, 16, self.height())
        look().icons.draw(painter, box, "search", "text.muted", 16)
        if self.keys and not self.text():
            width = keycaps_width(now, self.keys, plus=False)
            edge = 10 if now.rtl else self.width() - width - 10
            caps = QRect(edge, 0, width, self.height())
            draw_keycaps(painter, look(), caps, self.keys, plus=False)
