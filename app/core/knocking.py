"""A knock at the console that holds a data folder: a second start has its window come up.

The holder of ``console.lock`` listens on a local socket in the folder; whoever finds the folder
taken knocks there, and says by which right a compositor lets windows come up (Wayland's activation
token, empty elsewhere). On Windows, and where the path is too long for a socket, nobody listens.

Invariant: the socket lies in a folder of the user's alone, and a knock changes nothing.
"""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from pathlib import Path

TOKEN = "XDG_ACTIVATION_TOKEN"
_HEARD = b"heard"
_PATIENCE_S = 3.0
_TOLD_WITHIN_S = 0.2
_LONGEST = 1_024


class Door:
    """Where knocks are heard. ``fileno`` becomes readable with each."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where nobody can listen there."""
        if sys.platform == "win32":
            raise OSError("there are no such sockets")
        self._path = path
        path.unlink(missing_ok=True)  # of a console that was killed: the lock is ours
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.bind(str(path))
            self._socket.listen()
            self._socket.setblocking(False)
        except OSError:
            self._socket.close()
            raise

    def fileno(self) -> int:
        """The socket's number, for a loop."""
        return self._socket.fileno()

    def answer(self) -> str | None:
        """Lets whoever knocked know that it was heard; the token. None where nobody did."""
        try:
            visitor, _ = self._socket.accept()
        except OSError:
            return None
        with visitor, suppress(OSError):
            visitor.settimeout(_TOLD_WITHIN_S)
            token = visitor.recv(_LONGEST).decode("utf-8", "replace").strip()
            visitor.sendall(_HEARD)
            return token
        return None

    def close(self) -> None:
        """Nobody is heard any more."""
        self._socket.close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def knock(path: Path, token: str) -> bool:
    """Whether the console that listens at ``path`` heard it. Blocks for seconds at most."""
    if sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(_PATIENCE_S)
        try:
            line.connect(str(path))
            line.sendall(f"{token[: _LONGEST - 1]}\n".encode())
            return line.recv(len(_HEARD)) == _HEARD
        except OSError:
            return False
