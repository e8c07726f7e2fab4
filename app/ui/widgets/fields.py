"""Text fields: one line, with label, helper and error.

Fields for phone numbers, URLs, keys and JSON are left-to-right, with their text at the
interface's start. Invariant: an error is an icon and words, never only a red border.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from app.core.bidi import is_rtl
from app.ui.style.look import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, text_width
from app.ui.widgets.texts import raised
from app.ui.widgets.themed import Written
from app.ui.wording import said

Content = Literal["text", "ltr", "mono", "secret"]
_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_INSET, _CARET = 2, 2  # what a QLineEdit keeps between its contents' edges and its letters


class LineEdit(Written, QLineEdit):
    """One line of text.

    `content` is `text` (direction of what is typed), `ltr` (phone, URL), `mono` (ids, left
    to right) or `secret` (left to right, masked, with a button to show it). While nobody writes
    in it, a text that is longer than the field shows its beginning and an ellipsis.
    """

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        name: str = "",
        content: Content = "text",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._content: Content = content
        self._end: list[QWidget] = []
        self._beside = (0, 0)
        self._caret = -1  # where writing goes on in a text that shows its beginning; -1: as it is
        self.textChanged.connect(self._level)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        if small:
            self.setProperty("small", True)
        if content == "secret":
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self._eye = IconButton(
                "eye", self.tr("Show"), small=True, checkable=False, role="text.muted"
            )
            self._eye.clicked.connect(self._toggle_secret)
            self.add_end(self._eye)
        if content == "text":
            self.textChanged.connect(self._aligned)
        self.restyle()
        if text:
            self.setText(text)

    def _aligned(self) -> None:
        """What is typed goes by its own direction; before that the caret is where the hint is."""
        flag = Qt.AlignmentFlag
        side = flag.AlignRight if theme().rtl else flag.AlignLeft
        wanted = flag.AlignLeading if self.text() else flag.AlignAbsolute | side
        if self.alignment() != wanted | flag.AlignVCenter:
            self.setAlignment(wanted | flag.AlignVCenter)

    def _level(self) -> None:
        """Keeps the words on one line with those of other scripts: Qt lifts a line of letters
        that are higher than the field's own, Arabic ones by 5 px."""
        shown = self.echoMode() == QLineEdit.EchoMode.Normal
        drop = raised(self.text(), self.font()) if shown else 0
        left, right = self._beside
        margins = self.textMargins()
        if (margins.left(), margins.top(), margins.right()) != (left, drop, right):
            self.setTextMargins(left, drop, right, -drop)

    def setText(self, text: str | None) -> None:
        """Put text in; a long one shows its beginning."""
        super().setText(text)
        if not self.hasFocus():
            self._to_beginning()

    def _to_beginning(self) -> None:
        """What is pressed is then what is seen; by the keyboard writing goes on where it was."""
        self._caret = self.cursorPosition()
        self.home(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        pressed = event.reason() == Qt.FocusReason.MouseFocusReason
        caret, self._caret = self._caret, -1
        if caret > 0 and not pressed and not self.hasSelectedText() and not self.cursorPosition():
            self.setCursorPosition(caret)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _AWAY and not self.cut_at().isNull():
            self._to_beginning()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()  # a file is nobody's words: whoever holds this field may take it
        else:
            super().dragEnterEvent(event)

    def add_end(self, widget: QWidget) -> None:
        """Put a small widget inside the field at its end."""
        widget.setParent(self)
        self._end.append(widget)
        self._place()

    def set_error(self, on: bool) -> None:
        """The red border; the words belong beside the field."""
        if bool(self.property("error")) != on:
            self.setProperty("error", on)
            self.style().unpolish(self)
            self.style().polish(self)

    def restyle(self) -> None:
        now = theme()
        small = bool(self.property("small"))
        # dots are drawn in the interface's own face, which has larger ones
        shown = self.echoMode() == QLineEdit.EchoMode.Normal
        mono = self._content == "mono" or (self._content == "secret" and shown)
        self.setFont(now.font("small" if small or mono else "body", mono=mono))
        if self._content != "text":
            self.setAlignment(
                Qt.AlignmentFlag.AlignAbsolute
                | (Qt.AlignmentFlag.AlignRight if now.rtl else Qt.AlignmentFlag.AlignLeft)
            )
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            self._aligned()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # also what is cut: by its painting Qt knows where letters are
        room = self.cut_at()
        if room.isNull():
            return
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        painter = QPainter(self)
        style = self.style()
        contents = QStyle.SubElement.SE_LineEditContents
        painter.setClipRect(style.subElementRect(contents, frame, self))
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, frame, painter, self)
        typed = self._content == "text"
        draw_text(
            painter,
            room,
            self.text(),
            self.font(),
            self.palette().text().color(),
            rtl=is_rtl(self.text(), theme().rtl) if typed else theme().rtl,
            text_rtl=None if typed else False,
        )

    def cut_at(self) -> QRect:
        """Where the text ends in an ellipsis; null where it is whole, or is being written."""
        if self.hasFocus() or self.echoMode() != QLineEdit.EchoMode.Normal or not self.text():
            return QRect()
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        contents = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(contents, frame, self)
        beside = self.textMargins()
        room.adjust(beside.left() + _INSET, 0, -beside.right() - _INSET - _CARET, 0)
        return room if text_width(self.text(), self.font()) > room.width() + 1 else QRect()

    def _place(self) -> None:
        if not self._end:
            return
        rtl = theme().rtl
        used = 4
        for widget in reversed(self._end):
            size = widget.sizeHint().boundedTo(QSize(self.width(), self.height() - 4))
            left = used if rtl else self.width() - used - size.width()
            top = (self.height() - size.height()) // 2
            widget.setGeometry(left, top, size.width(), size.height())
            used += size.width() + 2
        # Margins of a line edit are physical, not mirrored.
        self._beside = (used - 4, 0) if rtl else (0, used - 4)
        self._level()

    def _toggle_secret(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.restyle()
        self._eye.set_icon(
            "eye-off" if hidden else "eye", self.tr("Hide") if hidden else self.tr("Show")
        )


class Field(QWidget):
    """A labelled line edit with a helper sentence that gives way to an error.

    Signals: `textChanged(str)`, `submitted()` on Enter. `edit` is the line edit.
    """

    textChanged = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str,
        *,
        text: str = "",
        placeholder: str = "",
        helper: str = "",
        note: str = "",
        content: Content = "text",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._helper_text = helper
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(5)
        self.label = PlainLabel(label, "small", "medium", "text.secondary", parent=self)
        head.addWidget(self.label)
        self.note = PlainLabel(note, "small", role="text.muted", parent=self)
        if not note:
            self.note.hide()
        head.addWidget(self.note)
        head.addStretch(1)
        if label:
            column.addLayout(head)
        else:
            self.label.hide()
        self.edit = LineEdit(
            text, placeholder=placeholder, name=label, content=content, small=small
        )
        self.label.setBuddy(self.edit)
        column.addWidget(self.edit)
        self.message = FieldMessage()
        column.addWidget(self.message)
        self.message.say(helper)
        column.addStretch(1)  # beside a taller neighbour the label stays with its field
        self.edit.textChanged.connect(self.textChanged)
        self.edit.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.edit)

    def text(self) -> str:
        return self.edit.text()

    def setText(self, text: str) -> None:
        self.edit.setText(text)

    def set_error(self, words: str) -> None:
        """Show an error under the field; an empty one brings the helper back."""
        self.edit.set_error(bool(words))
        self.message.say(words or self._helper_text, error=bool(words))
        self.edit.setAccessibleDescription(said(words or self._helper_text))

    def set_helper(self, words: str) -> None:
        self._helper_text = words
        if not self.edit.property("error"):
            self.message.say(words)


class FieldMessage(QWidget):
    """The line under a field: a helper sentence, or an error with its icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from app.ui.widgets.chips import IconLabel

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._icon = IconLabel("circle-alert", "danger.text", 13)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._words = PlainLabel("", "small", role="text.muted", wrap=True)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str, *, error: bool = False) -> None:
        """Show these words, or nothing."""
        words = said(words)
        self._words.setText(words)
        self._words.set_role("danger.text" if error else "text.muted")
        self._icon.setVisible(error)
        self.setVisible(bool(words))

    @property
    def text(self) -> str:
        return self._words.text()
