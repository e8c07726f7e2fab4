"""The form of an operation, made from its declared fields.

Invariant: `values` gives what the fields hold in their declared types; what can't be read is an
error by its field, and never sent.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.bidi import is_rtl, ltr
from app.domain.rows import ChatRow, NumberRow
from app.services.operation_specs import FieldSpec, OperationSpec, shown, typed
from app.ui import phrases
from app.ui.digits import figures
from app.ui.file_dialog import file_dialog
from app.ui.style.look import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Content, FieldMessage, LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.themed import Written
from app.ui.wording import said

_HALF = ("text", "phone", "integer", "boolean", "choice", "number")


class TextArea(Written, QPlainTextEdit):
    """Several lines; code reads from left to right, a message by its own direction."""

    def __init__(self, name: str, placeholder: str, *, mono: bool) -> None:
        super().__init__()
        self._mono = mono
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        if mono:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            self.textChanged.connect(self._turn)
        self.restyle()

    def _turn(self) -> None:
        """The text stands at the side its first strong letter reads from."""
        option = self.document().defaultTextOption()
        rtl = is_rtl(self.toPlainText(), theme().rtl)
        side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != side:
            option.setTextDirection(side)
            self.document().setDefaultTextOption(option)

    def restyle(self) -> None:
        self.setFont(theme().font("small" if self._mono else "body", mono=self._mono))
        self.viewport().setFont(self.font())  # the hint's; it does not follow by itself
        self.setFixedHeight(theme().px(76))


class FormField(QWidget):
    """A label, the input that the kind asks for, and a helper or error under it."""

    changed = Signal()

    def __init__(self, spec: FieldSpec, numbers: Sequence[NumberRow]) -> None:
        super().__init__()
        self.spec = spec
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(PlainLabel(spec.name, "small", "medium", "text.secondary"))
        head.addWidget(PlainLabel(self._note(), "small", role="text.muted"))
        head.addStretch(1)
        column.addLayout(head)
        self.input = self._input(spec, numbers)
        column.addWidget(self.input)
        self.message = FieldMessage()
        self._counter = PlainLabel("", "small", role="text.muted", tabular=True)
        low = QHBoxLayout()
        low.addWidget(self.message, 1)
        low.addWidget(self._counter)
        column.addLayout(low)
        self._counter.setVisible(bool(spec.most))
        self.message.say(self._helper())
        column.addStretch(1)
        self._count()

    def _note(self) -> str:
        parts = [self.tr("required") if self.spec.required else self.tr("optional")]
        if self.spec.most:
            parts.append(self.tr("up to {n}").format(n=figures(self.spec.most)))
        if self.spec.assumed:
            parts.append(self.tr("name assumed"))
        return phrases.listed(parts)

    def _helper(self) -> str:
        if self.spec.kind == "number":
            return ""
        if self.spec.kind == "list":
            return (
                self.tr("{help}, separated by commas")
                .format(help=said(self.spec.help))
                .removeprefix(", ")
            )
        return said(self.spec.help)

    def _input(self, spec: FieldSpec, numbers: Sequence[NumberRow]) -> QWidget:
        if spec.kind in ("choice", "boolean"):
            combo = Combo(spec.name)
            combo.add(self.tr("left out") if not spec.required else self.tr("choose"), "")
            for choice in spec.choices or ("true", "false"):
                combo.add(choice, choice)
            combo.currentIndexChanged.connect(lambda _at: self._changed())
            return combo
        if spec.kind == "number" and numbers:
            combo = Combo(spec.name)
            for row in numbers:
                combo.add_number(row.key, row.key, row.code, row.colour)
            combo.currentIndexChanged.connect(lambda _at: self._changed())
            return combo
        if spec.kind in ("long", "object", "list"):
            example = (
                json.dumps(spec.example, ensure_ascii=False)
                if (spec.example is not None and spec.kind != "long")
                else ""
            )
            area = TextArea(spec.name, example, mono=spec.kind != "long")
            area.textChanged.connect(self._changed)
            return area
        content: Content = "secret" if spec.secret else "text" if spec.kind == "text" else "mono"
        line = LineEdit(
            name=spec.name,
            content=content,
            placeholder=str(spec.example) if spec.example is not None else "",
        )
        line.textChanged.connect(lambda _text: self._changed())
        if spec.kind == "file":
            browse = IconButton("folder-open", self.tr("Choose a file"), small=True)
            browse.clicked.connect(lambda _checked=False: self._browse())
            line.add_end(browse)
        return line

    def offer_chats(self, chats: Sequence[ChatRow]) -> None:
        """A button that fills in the id of one of these chats."""
        if not isinstance(self.input, LineEdit) or not chats:
            return
        button = IconButton("messages-square", self.tr("Choose a chat"), small=True)
        button.clicked.connect(lambda _checked=False: self._menu(button, chats))
        self.input.add_end(button)
        button.show()

    def _menu(self, button: QWidget, chats: Sequence[ChatRow]) -> None:
        menu = Menu(self.tr("Chats"), self)
        for chat in chats[:15]:
            menu.add(chat.name or chat.address, self._filler(chat.address), note=ltr(chat.address))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.under(button, end=True)

    def _filler(self, text: str) -> Callable[[], None]:
        return lambda: self.set_text(text)

    def _browse(self) -> None:
        dialog = file_dialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.set_text)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Text and value

    def text(self) -> str:
        if isinstance(self.input, Combo):
            return str(self.input.currentData() or "")
        if isinstance(self.input, QPlainTextEdit):
            return self.input.toPlainText()
        return self.input.text() if isinstance(self.input, LineEdit) else ""

    def set_text(self, text: str) -> None:
        """Put a text in."""
        if isinstance(self.input, Combo):
            if not self.input.choose(text) and self.spec.kind == "number" and text:
                self.input.add(text, text)
                self.input.choose(text)
        elif isinstance(self.input, QPlainTextEdit):
            self.input.setPlainText(text)
        elif isinstance(self.input, LineEdit):
            self.input.setText(text)

    def value(self) -> Any:
        """The value in its declared type, None if empty. Raises ValueError."""
        return typed(self.spec, self.text())

    def set_error(self, words: str) -> None:
        """Show an error under the input; an empty one brings the helper back."""
        self.message.say(words or self._helper(), error=bool(words))
        self.input.setAccessibleDescription(words or said(self.spec.help))
        if isinstance(self.input, LineEdit):
            self.input.set_error(bool(words))

    def _changed(self) -> None:
        self.set_error("")
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        if self.spec.most:
            length = len(self.text())
            self._counter.setText(ltr(f"{length} / {self.spec.most}"))
            over = length > self.spec.most
            self._counter.set_role("danger.text" if over else "text.muted")


class OperationForm(QWidget):
    """All fields of an operation. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, spec: OperationSpec, numbers: Sequence[NumberRow]) -> None:
        super().__init__()
        self.spec = spec
        self.fields: dict[str, FormField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row: QHBoxLayout | None = None
        for one in spec.fields:
            field = FormField(one, numbers)
            field.changed.connect(self.changed)
            self.fields[one.name] = field
            if one.kind in _HALF:
                if row is None or row.count() == 2:
                    row = QHBoxLayout()
                    row.setSpacing(12)
                    column.addLayout(row)
                row.addWidget(field, 1)
            else:
                row = None
                column.addWidget(field)
        if not spec.fields:
            column.addWidget(
                PlainLabel(self.tr("This operation takes no fields."), role="text.muted")
            )

    def values(self) -> dict[str, Any]:
        """What is filled in, as far as it can be read."""
        found = {}
        for name, field in self.fields.items():
            try:
                value = field.value()
            except ValueError:
                continue
            if value is not None:
                found[name] = value
        return found

    def checked(self) -> dict[str, Any] | None:
        """As `values`; None, with the errors by their fields, where something can't be sent."""
        good = True
        for field in self.fields.values():
            words = ""
            try:
                if field.value() is None and field.spec.required:
                    words = self.tr("{name} is required.").format(name=field.spec.name)
            except ValueError:
                words = {
                    "integer": self.tr("A whole number is needed."),
                    "object": self.tr("This is no JSON object."),
                    "list": self.tr("This is no JSON list."),
                }.get(field.spec.kind, self.tr("This can’t be read."))
            field.set_error(words)
            if words and good:
                field.input.setFocus(Qt.FocusReason.OtherFocusReason)
            good = good and not words
        return self.values() if good else None

    def put(self, values: Mapping[str, Any]) -> None:
        """Fill in values; other fields become empty."""
        for name, field in self.fields.items():
            if name in values or field.spec.kind != "number":
                field.set_text(shown(field.spec, values.get(name)))

    def say(self, name: str, words: str) -> bool:
        """An error by a field; False where there is none of that name."""
        for one in name.split(" or "):
            if one in self.fields:
                self.fields[one].set_error(words)
                self.fields[one].input.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
