"""Argon2 and AES in a process beside the window, for its start.

The library for both brings an OpenSSL of its own, 8 MiB, and a start wants little of it: the key
of a vault, and the accounts' few secrets. A copy of this process, made before anything is imported
and before there is another thread, derives the one beside the imports of the window, opens the
others, and ends. What is to be opened or sealed later (files, a key that was learnt) the window
does itself, with the same functions.

Invariant: passphrase, keys and secrets go through memory and pipes alone; whatever befalls the
process, the one who asks does it without.
"""

from __future__ import annotations

import marshal
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NoReturn

_LENGTH_BYTES = 4


class Aside:
    """The running process. Its methods block; ``end`` has to be called."""

    def __init__(self, work: Callable[[], str]) -> None:
        """Copies this process, which must have one thread, and has the copy do ``work``."""
        asked, self._out = os.pipe()
        self._in, answered = os.pipe()
        self._due = True
        try:
            self._pid = os.fork()
        except OSError:
            for one in (asked, self._out, self._in, answered):
                os.close(one)
            raise
        if not self._pid:
            os.close(self._out)
            os.close(self._in)
            _serve(work, asked, answered)
        os.close(asked)
        os.close(answered)

    def found(self) -> str:
        """What ``work`` returned; empty where it did not get that far. To be asked once."""
        self._due = False
        return _hear(self._in).decode()

    def opened(self, key: bytes, sealed: Sequence[tuple[bytes, str]]) -> list[bytes | None]:
        """What each of ``(sealed bytes, context)`` opens to; None where it does not."""
        if self._due:
            self.found()  # nobody took it
        try:
            _say(self._out, marshal.dumps((key, list(sealed))))
        except OSError:
            return [None] * len(sealed)  # it is gone
        answer = _hear(self._in)
        return marshal.loads(answer) if answer else [None] * len(sealed)

    def end(self) -> None:
        """Ends it, and waits for that."""
        os.close(self._out)
        os.close(self._in)
        with suppress(ChildProcessError):  # whoever ignores the end of children has waited for it
            os.waitpid(self._pid, 0)


def beside(work: Callable[[], str]) -> Aside | None:
    """The process; None where no copy is safe: on other systems, or once threads or Qt are here."""
    if sys.platform != "linux" or threading.active_count() > 1 or "PySide6" in sys.modules:
        return None
    try:
        return Aside(work)
    except OSError:
        return None


def _serve(work: Callable[[], str], asked: int, answered: int) -> NoReturn:
    """The process: ends with its work, its last question, or whatever goes wrong."""
    try:
        from app.core.limits import limit
        from app.core.sealed_bytes import opened

        limit(RLIMIT_CORE=0)  # keys and secrets
        _say(answered, work().encode())
        import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401 - for the next question

        while question := _hear(asked):
            key, sealed = marshal.loads(question)
            plain = [opened(key, one, context.encode()) for one, context in sealed]
            _say(answered, marshal.dumps(plain))
    finally:
        os._exit(0)  # nothing that the window left open is closed here, and nobody is told


def _say(pipe: int, what: bytes) -> None:
    rest = len(what).to_bytes(_LENGTH_BYTES, "big") + what
    while rest:
        rest = rest[os.write(pipe, rest) :]


def _hear(pipe: int) -> bytes:
    """One message; empty where the other end is gone."""
    length = int.from_bytes(_read(pipe, _LENGTH_BYTES), "big")
    return _read(pipe, length)


def _read(pipe: int, length: int) -> bytes:
    parts = b""
    while len(parts) < length:
        more = os.read(pipe, length - len(parts))
        if not more:
            return b""
        parts += more
    return parts
