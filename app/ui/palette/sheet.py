"""The palette's sheet: the field, the list under it, and the keys at its foot.

Works for the palette, which decides what is listed. Invariant: what lies under the palette is not
painted anew with each letter.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.palette.entries import Entry
from app.ui.palette.rows import PaletteDelegate, PaletteModel, PaletteView
from app.ui.style.look import theme
from app.ui.widgets.chips import Chip, IconLabel
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_raised
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.themed import sides

_UNDER_TOP, _WIDTH_OVER, _HEIGHT_OVER = 112, 48, 150


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


class Sheet(QFrame):
    """``where`` names what is open, ``nothing`` stands where there are no rows."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 6, 1, 1)
        whole.setSpacing(0)
        inside = Panel(PaletteView.ground)
        inside.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        whole.addWidget(inside, 1)
        self.field = LineEdit(
            placeholder=_tr("Find a chat, a number, an action"), name=_tr("Command palette")
        )
        self.field.setProperty("bare", True)
        self.where = Chip("", "accent", "message-circle")
        self.where.hide()
        column.addLayout(self._head())
        column.addWidget(Line())
        self.model = PaletteModel()
        self.view = PaletteView()
        self.view.setModel(self.model)
        self.delegate = PaletteDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setVerticalScrollMode(PaletteView.ScrollMode.ScrollPerPixel)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(_tr("Results"))
        self.view.setMouseTracking(True)
        self._held = QVBoxLayout()
        self._held.addWidget(self.view)
        column.addLayout(self._held, 1)
        self.nothing = PlainLabel("", role="text.muted", align="start")
        self.nothing.setContentsMargins(20, 8, 20, 16)
        self.nothing.hide()
        column.addWidget(self.nothing)
        whole.addWidget(self._foot())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 6)
        head.setSpacing(10)
        head.addStrut(theme().px(39))
        head.addWidget(IconLabel("search", "text.muted", 18))
        head.addWidget(self.field, 1)
        head.addWidget(self.where)
        head.addWidget(KeyCap("Esc"))
        return head

    def _foot(self) -> QWidget:
        holder = Panel("surface.sunken", sides=("top",), radius="lg")
        foot = QHBoxLayout(holder)
        foot.setContentsMargins(14, 8, 14, 8)
        foot.setSpacing(14)
        arrows = QHBoxLayout()
        arrows.setSpacing(4)
        arrows.addWidget(KeyCap("↑"))
        arrows.addWidget(KeyCap("↓", _tr("move")))
        foot.addLayout(arrows)
        foot.addWidget(KeyCap("Enter", _tr("run")))
        foot.addStretch(1)
        words = {
            ">": _tr("actions"),
            "@": _tr("people"),
            "#": _tr("numbers"),
            "/": _tr("operations"),
        }
        for mark, word in words.items():
            foot.addWidget(KeyCap(mark, word))
        return holder

    def place(self, where: str) -> None:
        """In the middle of what it lies over, as high as that allows; ``where`` is open there."""
        room = self._over.size()
        width = min(theme().column("palette"), room.width() - _WIDTH_OVER)
        height = min(theme().px(490), room.height() - _HEIGHT_OVER)
        self.setGeometry((room.width() - width) // 2, theme().px(_UNDER_TOP), width, height)
        self.where.set(where, "accent", "message-circle")
        self.where.setVisible(bool(where))
        self.field.setFont(theme().font("title"))
        self._held.setContentsMargins(*sides(7, 4, 0, 0))

    def follow(self) -> None:
        """What it lies over is wider or narrower."""
        self.move(QPoint((self._over.width() - self.width()) // 2, self.y()))

    def show_rows(self, rows: list[str | Entry], query: str) -> None:
        """Lists these; where there are none, that is said."""
        self.model.show_rows(rows, query)
        if not rows:
            self.nothing.setText(_tr("Nothing for “%1”").replace("%1", query))
        if self.nothing.isHidden() != bool(rows):
            self.view.setVisible(bool(rows))
            self.nothing.setVisible(not rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_raised(QPainter(self), theme(), self.rect())
