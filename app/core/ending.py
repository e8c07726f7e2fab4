"""Ctrl+C and SIGTERM, noted for a window that closes by them.

Raised as an exception, one would crash Qt's import or be lost in whatever Qt calls; ending the
process at once, it would leave behind what has to be tidied up. So each is a byte in a socket, the
one thing that wakes Qt on Windows too.

Invariant: from its making to its ``close`` no such signal raises anything or ends the process.
"""

from __future__ import annotations

import signal
import socket
from contextlib import suppress

_BY = (signal.SIGINT, signal.SIGTERM)


class Ending:
    """What asks the program to end. Made by the main thread."""

    def __init__(self) -> None:
        self._asked = False
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.setblocking(False)
        self._before = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._kept = {number: signal.signal(number, self._note) for number in _BY}

    @property
    def asked(self) -> bool:
        """Whether it did."""
        return self._asked

    def fileno(self) -> int:
        """Can be read from where it did and nobody heard it yet."""
        return self._heard.fileno()

    def begin_again(self) -> None:
        """Takes the signals back from a loop: on Windows, one has itself told of them."""
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)

    def hear(self) -> None:
        """It is heard, up to now."""
        with suppress(BlockingIOError):
            self._heard.recv(64)

    def close(self) -> None:
        """Signals do what they did before."""
        for number, kept in self._kept.items():
            signal.signal(number, kept)
        signal.set_wakeup_fd(self._before)
        for end in (self._heard, self._told):
            end.close()

    def __enter__(self) -> Ending:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _note(self, *_: object) -> None:
        self._asked = True
