"""A section that folds, as in the details panel.

Invariant: its head is a button (Space and Enter fold it) that tells screen readers whether
it is open.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.style.look import look, theme
from app.ui.widgets.painting import after, at_start, draw_text, text_width
from app.ui.widgets.panel import Line
from app.ui.widgets.themed import Pressable


class _Head(Pressable, QAbstractButton):
    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme()
        width = 20 + text_width(self.text(), now.font("body", "semibold"))
        return QSize(width, max(now.tokens.target, now.px(28)))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        turn = 0.0 if self.isChecked() else (90.0 if now.rtl else -90.0)
        where: QRect = at_start(self.rect(), 14, now.rtl)
        look().icons.draw(painter, where, "chevron-down", "text.secondary", 14, turn=turn)
        draw_text(
            painter,
            after(self.rect(), 20, now.rtl),
            self.text(),
            now.font("body", "semibold"),
            now.color("text.primary"),
            rtl=now.rtl,
        )


class CollapsibleSection(QWidget):
    """Title with a chevron, a place for one widget at the end of the title, and a body.

    Signal: `toggled(bool)`. Add to `body` (a QVBoxLayout).
    """

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        *,
        end: QWidget | None = None,
        line: bool = True,
        margin: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(margin, 8, margin, 4)
        self._head = _Head(title, self)
        head.addWidget(self._head)
        head.addStretch(1)
        if end is not None:
            head.addWidget(end)
        column.addLayout(head)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(margin, 2, margin, 14)
        self.body.setSpacing(6)
        column.addWidget(self._content)
        if line:
            column.addWidget(Line())
        self._head.toggled.connect(self._fold)
        self._describe(True)

    def is_open(self) -> bool:
        return self._head.isChecked()

    def set_open(self, on: bool) -> None:
        self._head.setChecked(on)

    def _fold(self, on: bool) -> None:
        self._content.setVisible(on)
        self._describe(on)
        self.toggled.emit(on)

    def _describe(self, on: bool) -> None:
        self._head.setAccessibleName(self._head.text())
        self._head.setAccessibleDescription(self.tr("Open") if on else self.tr("Folded"))


def empty_rows(rows: QBoxLayout, heir: QWidget) -> None:
    """Takes all widgets out of a section's rows; a focus in them goes to ``heir``.

    Qt would give it to whatever comes next in the window.
    """
    while (item := rows.takeAt(0)) is not None:
        old = item.widget()
        if old is None:
            continue
        held: QWidget | None = old.window().focusWidget()
        if held is not None and old.isAncestorOf(held):
            heir.setFocus()
        old.hide()
        old.deleteLater()
