"""Paint every control to PNG, in both themes and directions, for looking at.

    QT_QPA_PLATFORM=offscreen python -m tests.ui.gallery FOLDER

Writes components-light.png, components-dark.png and components-rtl.png (720 × 900, beside
the component sheet of the design).
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.messages import Status
from app.ui.style.look import Look, look, theme
from app.ui.style.tokens import Scheme
from app.ui.widgets import painting
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chips import (
    ColourBar,
    CountBadge,
    NumberTag,
    StateDot,
    StatusChip,
    WindowChip,
)
from app.ui.widgets.choices import Check, Radio, Switch
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field, LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.table import Table

LABELS = 88


def row(*parts: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            line.addSpacing(part)
        else:
            line.addWidget(part)
    line.addStretch(1)
    return line


class Bubbles(QWidget):
    """The painted bubbles of the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(572, 202)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painting.fill_round(
            painter, self.rect(), 8, now.color("canvas.chat"), now.color("border.subtle")
        )
        for rect, kind, text, meta in (
            (QRect(15, 10, 192, 38), "bubble.in", "The samples are in.", "15:24"),
            (QRect(342, 110, 216, 38), "bubble.out", "Great, bay 2 please.", "15:25"),
            (QRect(284, 160, 274, 32), "bubble.note", "Note: Elena decides.", "15:26"),
        ):
            path = painting.bubble_path(
                rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5),
                12,
                4,
                tail_left=kind == "bubble.in",
            )
            painter.setPen(now.color(f"{kind}.border"))
            painter.setBrush(now.color(kind))
            painter.drawPath(path)
            painting.draw_text(
                painter,
                rect.adjusted(12, 0, -12, 0),
                text,
                now.font("message"),
                now.color("text.primary"),
            )
            end = 30 if kind == "bubble.out" else 12
            painting.draw_text(
                painter,
                rect.adjusted(12, 6, -end, 0),
                meta,
                now.font("caption", tabular=True),
                now.color("text.muted"),
                align="end",
                elide=False,
            )
        painting.draw_tick(painter, look(), QRect(532, 130, 16, 16), Status.READ)


def calls() -> Table:
    """A table in the style of the call list, with a selected row."""
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Caller", "Kind", "Outcome"])
    for cells in (("Selected row", "Voice", "Your text"), ("Another row", "Video", "No text")):
        model.appendRow([QStandardItem(cell) for cell in cells])
    view = Table("Calls")
    model.setParent(view)
    view.setModel(model)
    view.setFixedSize(572, 106)
    view.set_columns([0, 152, 164])
    view.choose(0)
    return view


class Sheet(Panel):
    """The left half of the component sheet."""

    def __init__(self, title: str) -> None:
        super().__init__("surface.base")
        self.setFixedSize(720, 900)
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 18, 30, 18)
        column.setSpacing(10)
        head = row(
            PlainLabel(title, "page", "bold"),
            PlainLabel("all values come from tokens.json", role="text.secondary"),
        )
        column.addLayout(head)
        hover, pressed, focus = Button("Hover"), Button("Pressed"), Button("Focus")
        hover.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        pressed.setDown(True)
        off = Button("Disabled")
        off.setEnabled(False)
        self.focus_button = focus
        self._add(
            column,
            "Buttons",
            row(
                Button("Primary", "primary", icon="send-horizontal"),
                Button("Default"),
                Button("Soft", "soft"),
                Button("Ghost", "ghost"),
                Button("Delete…", "danger", icon="trash-2"),
                Button("Delete", "danger-solid"),
            ),
        )
        self._add(
            column,
            "States",
            row(
                hover,
                pressed,
                focus,
                off,
                Button("Small", size="small"),
                IconButton("ellipsis", "More", variant="default", role="text.primary"),
            ),
        )
        focused = LineEdit("Focused")
        disabled = LineEdit(placeholder="Disabled")
        disabled.setEnabled(False)
        fields = row(LineEdit(placeholder="Placeholder"), focused, disabled, spacing=10)
        for i in range(3):
            fields.setStretch(i, 1)
        fields.setStretch(3, 0)
        self._add(column, "Fields", fields)
        phone = Field("", text="+1 305 555 01", content="ltr")
        phone.set_error("Number is too short")
        combo = Combo("Category")
        combo.add("Utility")
        second = QHBoxLayout()
        second.setSpacing(10)
        for part in (phone, combo, SearchField("Search", keys="Ctrl+K")):
            second.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self._add(column, "", second)
        mixed = Check("Mixed")
        mixed.setTristate(True)
        mixed.setCheckState(Qt.CheckState.PartiallyChecked)
        on, other = QWidget(), QWidget()
        for box, radio in ((on, Radio("On", checked=True)), (other, Radio("Off"))):
            inner = QHBoxLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(radio)
        self._add(
            column,
            "Choices",
            row(
                Check("Checked", checked=True),
                mixed,
                Check("Off"),
                on,
                other,
                Switch("On", checked=True),
                Switch("Off"),
                spacing=16,
            ),
        )
        self._add(
            column,
            "Status",
            row(
                StatusChip("Approved", "success", "circle-check"),
                StatusChip("In review", "warning", "clock"),
                StatusChip("Rejected", "danger", "circle-x"),
                StatusChip("Draft", "neutral", "pencil"),
                StatusChip("Running", "accent", "play"),
                spacing=6,
            ),
        )
        numbers: list[QWidget | int] = []
        for code, tag in zip(
            ("HFA", "SVC", "INS", "USL", "APP", "ORD", "RCV", "OLD"),
            theme().tokens.number_tags,
            strict=True,
        ):
            numbers += [ColourBar(tag), NumberTag(code, tag), 4]
        self._add(column, "Numbers", row(*numbers, spacing=5))
        self._add(
            column,
            "Badges",
            row(
                CountBadge(3),
                CountBadge(120),
                CountBadge(12, muted=True),
                WindowChip("48 min"),
                StateDot("ok", "ok"),
                StateDot("look", "look"),
                StateDot("down", "down"),
                StateDot("off", "off"),
                spacing=12,
            ),
        )
        self._add(column, "Bubbles", row(Bubbles()))
        self._add(column, "Table", row(calls()))
        menu = Menu("Message")
        reply = menu.add("Reply", icon="reply", keys="R")
        menu.add("Copy text", icon="copy", keys="Ctrl+C")
        menu.add("Why is this here?", icon="route", keys="W")
        menu.setWindowFlags(Qt.WindowType.Widget)
        menu.setFixedSize(menu.sizeHint().expandedTo(QSize(250, 0)))
        menu.setActiveAction(reply)
        tip = PlainLabel("Read 15:25, delivered 15:24", "small")
        tip.setContentsMargins(10, 0, 10, 0)
        self._add(column, "Menu", row(menu, tip))
        column.addStretch(1)

    def _add(self, column: QVBoxLayout, name: str, content: QLayout) -> None:
        line = QHBoxLayout()
        label = PlainLabel(name, "small", role="text.muted")
        label.setFixedWidth(LABELS)
        label.setFixedHeight(32)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(content, 1)
        line.setSpacing(0)
        column.addLayout(line)


def paint(widget: QWidget, target: Path, app: QApplication) -> None:
    """Show, let layouts settle, and save."""
    widget.show()
    app.processEvents()
    widget.grab().save(str(target))


def main(folder: str) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dressed = Look(app)
    dressed.install(Scheme.LIGHT, reduce_motion=True)
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    for name, scheme, rtl in (
        ("light", Scheme.LIGHT, False),
        ("dark", Scheme.DARK, False),
        ("rtl", Scheme.LIGHT, True),
    ):
        dressed.set(scheme=scheme, rtl=rtl)
        sheet = Sheet(name.capitalize())
        sheet.show()
        sheet.activateWindow()
        app.processEvents()
        sheet.focus_button.setFocus(Qt.FocusReason.TabFocusReason)
        paint(sheet, out / f"components-{name}.png", app)
        sheet.close()
        sheet.deleteLater()


if __name__ == "__main__":
    main(sys.argv[1])
