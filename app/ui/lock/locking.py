"""When the window locks: on demand, and after a time without input.

Works with the shell. Input is seen on the window's native surface, so that painting and timers
cost nothing. Invariant: what locks can be unlocked: without a PIN where one is needed, the
operator is asked for one first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from app.ui.lock.pin_card import PinCard
from app.ui.lock.screen import LockScreen

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.ui.shell import Shell

_LOOK_EVERY_MS = 5_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Locking(QObject):
    """Locks one window."""

    def __init__(self, shell: Shell, tasks: TaskOwner) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._tasks = tasks
        self._clock = shell.console.clock
        self._last = self._clock.monotonic()
        self.screen: LockScreen | None = None
        self._asks = False
        surface = shell.window.windowHandle()
        if surface is not None:
            surface.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_EVERY_MS)

    @property
    def locked(self) -> bool:
        """Whether the window is locked."""
        return self.screen is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = self._clock.monotonic()
        return False

    def look(self) -> None:
        """Locks where nobody has touched anything for as long as the settings say."""
        minutes = int(self._shell.console.settings.get("lock_minutes"))
        idle = self._clock.monotonic() - self._last
        if minutes and idle >= minutes * 60 and self._shell.console.lock.is_ready:
            self.lock()

    def lock(self) -> None:
        """Locks now, or asks for a PIN first where there is nothing to unlock with."""
        if self.locked or self._shell.window.cover is not None:
            return
        lock = self._shell.console.lock
        if not lock.is_ready:
            if not self._asks:
                self._asks = True
                self._tasks.start(self._with_a_pin(), "choose a PIN")
            return
        self._shell.console.audit.note("lock")
        self._shell.console.notifications.view.locked = True
        self._shell.window.toasts.hold(True)
        self._shell.window.setWindowTitle(self._title())
        self.screen = LockScreen(self._shell.window, lock)
        self.screen.finished.connect(self._unlocked)
        self.screen.open()

    async def close(self) -> None:
        """Ends what runs."""
        self._timer.stop()
        if self.screen is not None:
            await self.screen.end()

    async def _with_a_pin(self) -> None:
        try:
            pin = await PinCard(self._shell.window).result()
        finally:
            self._asks = False
        if pin:
            await self._shell.console.lock.set_pin(pin)
            self.lock()

    def _title(self) -> str:
        return QCoreApplication.translate("LockScreen", "Locked") + " · Switchboard"

    def _unlocked(self, _: object) -> None:
        self._shell.console.audit.note("unlock")
        screen, self.screen = self.screen, None
        self._last = self._clock.monotonic()
        self._shell.console.notifications.view.locked = False
        self._shell.window.toasts.hold(False)
        self._shell.window.show_title()
        if screen is not None:
            self._tasks.start(screen.end(), "lock screen")
