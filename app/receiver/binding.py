"""Binds the receiver's port before anything else starts, and explains it when that fails.

Invariant: a port that is taken is never shared.
"""

from __future__ import annotations

import errno
import socket
import sys
from dataclasses import dataclass

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8787
_TRIES = 50
_HIGHEST = 65_535


@dataclass(frozen=True, slots=True)
class BindFailure(Exception):
    """The port can't be had. ``error``: port_taken | port_forbidden | bad_host."""

    error: str
    host: str
    port: int
    free: int

    def fields(self) -> dict[str, object]:
        """As the first line on stdout tells it."""
        return {"error": self.error, "host": self.host, "port": self.port, "free": self.free}


def bind(host: str, port: int) -> socket.socket:
    """A bound socket that does not listen yet. Raises BindFailure, with a free port."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            _plain(host), port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise BindFailure("bad_host", host, port, 0) from error
    bound = socket.socket(family, kind, protocol)
    try:
        if sys.platform == "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        # listening now, not later: on some systems only this finds a port that is taken
        bound.listen(1024)
        bound.setblocking(False)
    except OSError as error:
        bound.close()
        raise BindFailure(_name(error), host, port, _free(host, port)) from error
    return bound


def url_of(bound: socket.socket) -> str:
    """The address that a bound socket is reached at."""
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _plain(host: str) -> str | bytes:
    """An ordinary name as bytes: as text it would go through the tables of IDNA."""
    return host.encode("ascii") if host.isascii() else host


def _name(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return "port_taken"
    if error.errno in (errno.EACCES, errno.EPERM):
        return "port_forbidden"
    return "bad_host"


def _free(host: str, port: int) -> int:
    """A free port close to the wanted one, else any; 0 if there is none."""
    start = port + 1 if port >= 1024 else 8787
    for candidate in [*range(start, min(start + _TRIES, _HIGHEST)), 0]:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            try:
                probe.bind((host, candidate))
            except (OSError, OverflowError):
                continue
            return int(probe.getsockname()[1])
    return 0
