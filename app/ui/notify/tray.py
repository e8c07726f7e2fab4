"""The icon in the system's tray: a menu, and native notifications where the system shows them.

Works for ``notifier``, and with ``bus_notes`` where the desktop is reached over a bus. Invariant:
where the system has no tray nothing of this is made, and the window shows toasts instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.ui.notify.words import Words
from app.ui.style.look import look
from app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from app.ui.notify.bus_notes import BusNotes, Note

_SHOWN_MS = 8_000
_SIDE = 64


class Native(Protocol):
    """Shows a notice outside the window; ``show`` is False where the system can't."""

    def show(self, words: Words, act: Callable[[], object]) -> bool:
        """Shows the words; ``act`` is the click."""
        ...

    def set_unread(self, count: int) -> None:
        """How many chats are unread."""
        ...

    async def close(self) -> None:
        """Takes the icon away."""
        ...


class Tray(QObject):
    """A ``Native`` on ``QSystemTrayIcon``."""

    def __init__(self, window: QWidget, entries: Callable[[Menu], None]) -> None:
        """``entries`` fills the menu each time it opens."""
        super().__init__(window)
        self._act: Callable[[], object] | None = None
        self._notes: BusNotes | None = None
        self._picture: tuple[int, bytes] | None = None
        self._entries = entries
        self._window = window
        self._menu = Menu("Switchboard", window)
        self._menu.aboutToShow.connect(self._fill)
        self._fill()
        self._icon = QSystemTrayIcon(QIcon(look().icons.logo(64)), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self._clicked)
        self.set_unread(0)
        self._icon.show()

    @staticmethod
    def is_there() -> bool:
        """Whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, words: Words, act: Callable[[], object]) -> bool:
        if not QSystemTrayIcon.supportsMessages():
            return False
        from app.ui.notify.bus_notes import BusNotes, Note

        if BusNotes.is_there():
            if self._notes is None:
                self._notes = BusNotes(self._show_by_qt, self._drawn)
            self._notes.show(Note(words, act))
        else:
            self._show_by_qt(Note(words, act))
        return True

    def _show_by_qt(self, note: Note) -> None:
        self._act = note.act
        self._icon.showMessage(note.words.title, note.words.text, self._icon.icon(), _SHOWN_MS)

    def _drawn(self) -> tuple[int, bytes]:
        if self._picture is None:
            image = look().icons.logo(_SIDE).toImage()
            image = image.convertToFormat(QImage.Format.Format_RGBA8888)
            self._picture = image.width(), bytes(image.constBits())
        return self._picture

    def set_unread(self, count: int) -> None:
        words = QCoreApplication.translate("Notify", "%Ln unread chat(s)", None, count)
        tip = f"Switchboard · {words}" if count else "Switchboard"
        # the makers of tips are for widgets, which this is none; the text is our own
        self._icon.setProperty("toolTip", tip)

    async def close(self) -> None:
        self._icon.hide()
        if self._notes is not None:
            await self._notes.close()

    def _fill(self) -> None:
        self._menu.clear()
        self._entries(self._menu)

    def _clicked(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            bring_up(self._window)


def bring_up(window: QWidget) -> None:
    """The window in front of the others, also from a minimised one."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    if not window.isActiveWindow():
        window.raise_()
        window.activateWindow()
