"""Brings the window up when the program is started a second time on its folder.

Invariant: what the window shows stays as it is; a locked one stays locked.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QWidget

from app.core.knocking import TOKEN, Door
from app.ui.notify.tray import bring_up


class Knocks:
    """Hears knocks for a window; on a system or path without such sockets, none."""

    def __init__(self, path: Path, window: QWidget) -> None:
        self._window = window
        self._door: Door | None = None
        try:
            self._door = Door(path)
        except OSError:
            return
        self._notifier = QSocketNotifier(self._door.fileno(), QSocketNotifier.Type.Read, window)
        self._notifier.activated.connect(self._come)

    def close(self) -> None:
        """Hears no more."""
        if self._door is not None:
            self._notifier.setEnabled(False)
            self._door.close()
            self._door = None

    def _come(self) -> None:
        token = self._door.answer() if self._door is not None else None
        if token is None:
            return
        if token:  # Qt takes it from there with the next window that wants to come up
            os.environ[TOKEN] = token
        bring_up(self._window)
