"""The buttons of a template: kind, words, address or phone number, sample of an address's variable.

Invariant: the lines are the buttons, in their order.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.domain.template_rules import BUTTON_MOST, BUTTONS_MOST
from app.domain.template_shapes import BUTTON_KINDS, TemplateButton, blanks
from app.ui.digits import figures
from app.ui.pages.templates.blanks_edit import BlanksEdit
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import text_width
from app.ui.widgets.panel import Panel
from app.ui.widgets.phone_bubble import BUTTON_ICONS

_BESIDE = 68  # the icon, the arrow and the air beside the words of a kind


class _ButtonLine(QWidget):
    """One button. Signals: ``edited()``, ``removed()``."""

    edited = Signal()
    removed = Signal()

    def __init__(self, at: int, button: TemplateButton) -> None:
        super().__init__()
        number = figures(at + 1)
        self._row = row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.setColumnStretch(1, 4)
        row.setColumnStretch(2, 9)
        self.kind = Combo(self.tr("Kind of button {n}").format(n=number))
        words = {
            "quick_reply": self.tr("Quick reply"),
            "url": self.tr("Open a link"),
            "phone": self.tr("Call a number"),
            "copy_code": self.tr("Copy a code"),
        }
        for kind in BUTTON_KINDS:
            self.kind.add(words[kind], kind, icon=BUTTON_ICONS[kind])
        self.kind.choose(button.kind)
        row.addWidget(self.kind, 0, 0)
        self.words = LineEdit(
            button.text,
            placeholder=self.tr("Words"),
            name=self.tr("Words of button {n}").format(n=number),
        )
        self.words.setMaxLength(4 * BUTTON_MOST)
        row.addWidget(self.words, 0, 1)
        self.value = BlanksEdit(self.tr("Address of button {n}").format(n=number), ltr_only=True)
        self.value.put(button.value)
        row.addWidget(self.value, 0, 2)
        self.sample = LineEdit(
            button.sample,
            placeholder=self.tr("Sample"),
            name=self.tr("Sample for the address of button {n}").format(n=number),
            content="ltr",
        )
        row.addWidget(self.sample, 1, 2)  # under its address, which needs the room
        remove = IconButton("x", self.tr("Remove button {n}").format(n=number), small=True)
        remove.clicked.connect(lambda _on=False: self.removed.emit())
        row.addWidget(remove, 0, 3, Qt.AlignmentFlag.AlignVCenter)
        self.kind.activated.connect(lambda _at: self._changed())
        self.words.textEdited.connect(lambda _text: self.edited.emit())
        self.sample.textEdited.connect(lambda _text: self.edited.emit())
        self.value.edited.connect(lambda _text: self._changed())
        self._settle()

    def _changed(self) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        kind = self.kind.currentData()
        has_value = kind != "quick_reply"
        # one width for all lines, as far as its words are whole
        words = text_width(self.kind.currentText(), theme().font())
        self.kind.setFixedWidth(max(theme().wide(138), words + _BESIDE))
        self.value.setVisible(has_value)
        self._row.addWidget(self.words, 0, 1, 1, 1 if has_value else 2)
        self.words.setVisible(kind != "copy_code")
        self.sample.setVisible(kind == "url" and bool(blanks(self.value.text())))
        hints = {"url": "https://", "phone": "+44 7700 900142", "copy_code": "SPRING25"}
        self.value.setPlaceholderText(ltr(hints.get(str(kind), "")))

    def button(self) -> TemplateButton:
        """What stands in the line."""
        kind = str(self.kind.currentData())
        return TemplateButton(
            kind,
            self.words.text().strip() if kind != "copy_code" else "",
            self.value.text().strip() if kind != "quick_reply" else "",
            self.sample.text().strip() if kind == "url" else "",
        )


class ButtonsBox(Panel):
    """Signal: ``edited()``."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__("surface.base", line="border.subtle", radius="lg")
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 11)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Buttons"), weight="semibold"))
        head.addStretch(1)
        self.count = PlainLabel("", "small", role="text.muted")
        head.addWidget(self.count)
        self.add = Button(self.tr("Button"), icon="plus", size="small")
        self.add.clicked.connect(lambda _on=False: self._add())
        head.addWidget(self.add)
        column.addLayout(head)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column.addLayout(self._column)
        self._lines: list[_ButtonLine] = []
        self._settle()

    def put(self, buttons: Sequence[TemplateButton]) -> None:
        """Shows these, where they differ from what stands there."""
        if tuple(buttons) == self.buttons():
            return
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for button in buttons:
            self._put_line(button)
        self._settle()

    def buttons(self) -> tuple[TemplateButton, ...]:
        """What stands in the lines."""
        return tuple(line.button() for line in self._lines)

    def mark(self, wrong: frozenset[str]) -> None:
        """Red borders for the lines (``button:0``) that break a rule."""
        for at, line in enumerate(self._lines):
            bad = f"button:{at}" in wrong
            line.words.set_error(bad and line.kind.currentData() == "quick_reply")
            line.value.set_error(bad and line.kind.currentData() != "quick_reply")

    def line(self, at: int) -> QWidget | None:
        """The first field of a button, to put the focus on."""
        return self._lines[at].words if 0 <= at < len(self._lines) else None

    def _put_line(self, button: TemplateButton) -> _ButtonLine:
        line = _ButtonLine(len(self._lines), button)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def _add(self) -> None:
        line = self._put_line(TemplateButton())
        self._settle()
        line.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self, line: _ButtonLine) -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self._settle()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _settle(self) -> None:
        self.count.setText(
            self.tr("{n} of {most}").format(n=figures(len(self._lines)), most=figures(BUTTONS_MOST))
        )
        full = len(self._lines) >= BUTTONS_MOST
        self.add.set_reason(self.tr("Ten buttons are the most") if full else "")
