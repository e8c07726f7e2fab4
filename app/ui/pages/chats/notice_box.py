"""What stands in the composer's place where nothing can be written: why, and what can be done.

Invariant: a button shows only where its action exists, and words that somebody types for the box
that is not there never press it; for a while it is said that they are not taken.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.chats.modes import Notice
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.themed import sides

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_letter(event: QKeyEvent) -> bool:
    shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    shown = bool(event.text().strip()) and event.text().isprintable()
    return shown and not event.modifiers() & ~shift


class _Action(Button):
    """Pressed by a key only as long as no letters were typed on it."""

    def __init__(self) -> None:
        super().__init__("")
        self._typed = False

    def forget_letters(self) -> None:
        """It stands for something else now."""
        self._typed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._typed = False
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_letter(event):
            self._typed = True
        elif self._typed and event.key() in _PRESSES:
            return  # a blank between two words, or what ends them
        super().keyPressEvent(event)


class NoticeBox(QWidget):
    """Shows a `Notice`, or hides."""

    def __init__(self, act: Callable[[str], object]) -> None:
        super().__init__()
        self._act = act
        self._notice: Notice | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(18, 12, 16, 14))
        row.setSpacing(12)
        self._icon = IconLabel("lock", "text.secondary", 18)
        row.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._title = PlainLabel("", "small", "semibold")
        self._sentence = PlainLabel("", "small", role="text.secondary", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        row.addLayout(words, 1)
        self.button = _Action()
        self.button.clicked.connect(self._pressed)
        row.addWidget(self.button)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._say)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Another one, or none."""
        self.setVisible(notice is not None)
        if notice is None:
            self._calm.stop()
        if notice is None or notice == self._notice:
            self._notice = notice
            return
        self._notice = notice
        self.button.forget_letters()
        self._icon.set(notice.icon)
        self._calm.stop()
        self._title.setText(notice.title)
        self._say()
        self.setAccessibleName(f"{notice.title}. {notice.sentence}")
        self.button.setText(notice.label)
        self.button.set_icon(notice.action_icon)
        self.button.setVisible(bool(notice.label))

    def focus_action(self) -> None:
        """The keyboard goes to the button, if there is one."""
        if self.button.isVisible():
            self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self) -> None:
        """Says that letters are not taken, once for those that follow each other."""
        if not self._calm.isActive():
            self._calm.start(theme().duration("toast"))
            self._say()
            announce(self, f"{self._not_taken()} {self.accessibleName()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_letter(event):  # here, or on the button, which takes none
            self.refuse()
        super().keyPressEvent(event)

    def _not_taken(self) -> str:
        return self.tr("What you type is not taken here.")

    def _say(self) -> None:
        refusing = self._calm.isActive()
        sentence = self._notice.sentence if self._notice is not None else ""
        words = f"{self._not_taken()} {sentence}".strip() if refusing else sentence
        self._sentence.set_role("text.primary" if refusing else "text.secondary")
        self._sentence.setText(words)

    def _pressed(self) -> None:
        if self._notice is not None:
            self._act(self._notice.action)
