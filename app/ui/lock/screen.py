"""What covers the locked window: one field, and nothing of what is beneath.

Works with ``console.lock``. Invariant: while it is there the pages are hidden (also from screen
readers), nothing lies over it, and the focus stays in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.ui.style.focusring import is_ring
from app.ui.style.look import theme
from app.ui.telling import teller
from app.ui.widgets.announce import announce
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.services.lock import Lock


class LockScreen(CardDialog):
    """``open()`` locks; ``finished`` comes once the right words were entered."""

    def __init__(self, window: QMainWindow, lock: Lock) -> None:
        super().__init__(window, "", width=400, closable=False)
        self.title.setText(self.tr("Locked"))
        self.setAccessibleName(self.tr("Locked"))
        self._lock = lock
        self._under = window.centralWidget() or QWidget(self)
        self._tasks = TaskOwner("lock screen", teller(self))
        self.body.addWidget(
            PlainLabel(
                self.tr("Messages still come in, and what waits still goes out."),
                role="text.secondary",
                wrap=True,
            )
        )
        label = self.tr("Passphrase") if lock.asks_for == "passphrase" else self.tr("PIN")
        self.field = Field(label, content="secret")
        self.field.submitted.connect(self._try)
        self.field.textChanged.connect(lambda _: self.field.set_error(""))
        self.body.addWidget(self.field)
        self.go = self.add_button(self.tr("Unlock"), "primary", icon="lock-open")
        self.go.clicked.connect(self._try)
        self.start_on(self.field.edit)
        self._wait = QTimer(self)
        self._wait.setInterval(1_000)
        self._wait.timeout.connect(self._count_down)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def open(self) -> None:
        """Locks the window."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        super().open()
        self._under.hide()
        for child in self._siblings():
            child.installEventFilter(self)
        self.raise_()
        self.field.edit.setFocus()
        self._count_down()

    async def end(self) -> None:
        """Ends what runs, for the window's end; it stays locked."""
        await self._tasks.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("bg.window"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.parentWidget() and kind == QEvent.Type.ChildAdded:
            for child in self._siblings():
                child.removeEventFilter(self)
                child.installEventFilter(self)
        elif (
            watched is not self.parentWidget()
            and kind in (QEvent.Type.ZOrderChange, QEvent.Type.Show)
            and not is_ring(watched)  # of a control here: each would raise itself over the other
            and self.isVisible()
        ):
            self.raise_()
        return super().eventFilter(watched, event)

    def _siblings(self) -> list[QWidget]:
        host = self.parentWidget()
        if host is None:
            return []
        found = [one for one in host.children() if isinstance(one, QWidget)]
        return [one for one in found if one is not self and not one.isWindow()]

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isVisible() or new.window() is not self.window():
            return
        if not self.isAncestorOf(new) and new is not self:
            QTimer.singleShot(0, self._take_focus)

    def _take_focus(self) -> None:
        if self.isVisible():
            self.field.edit.setFocus()

    def _try(self) -> None:
        if self.go.isEnabled() and not self._tasks.closed:
            self._tasks.once(lambda: self._unlock(self.field.text()), "unlock")

    async def _unlock(self, entered: str) -> None:
        self.go.setEnabled(False)
        try:
            right = await self._lock.unlock(entered)
        except SettingsError:
            right = False
        finally:
            self.go.setEnabled(True)
        if right:
            self.field.setText("")
            self._leave()
            return
        self.field.edit.selectAll()
        words = (
            self.tr("This is not the passphrase.")
            if self._lock.asks_for == "passphrase"
            else self.tr("This is not the PIN.")
        )
        self.field.set_error(words)
        announce(self, words, urgent=True)
        self._count_down()

    def _leave(self) -> None:
        self._wait.stop()
        for child in self._siblings():
            child.removeEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._focus_moved)
        self._under.show()
        self.done(True)

    def _count_down(self) -> None:
        left = self._lock.seconds_left()
        self.go.setEnabled(left == 0)
        if left:
            self.field.set_error(
                self.tr("Too many wrong tries. The next one is taken in %Ln second(s).", "", left)
            )
            self._wait.start()
        elif self._wait.isActive():
            self._wait.stop()
            self.field.set_error("")
