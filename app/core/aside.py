"""Argon2 and AES in a process beside the window, for its start: ``main.py --open-secrets``.

The library for both brings an OpenSSL of its own, and a start wants little of it: the key of a
vault, and the accounts' few secrets. That process derives the one beside the imports of the window,
opens the others, and ends. What is to be opened or sealed later (files, a key that was learnt) the
window does itself, with the same functions.

A question is a line of words, bytes in hex: ``derive PHRASE SALT`` → the key, ``open KEY
SEALED:CONTEXT …`` → a ``+`` and its plain text for each, ``-`` for what does not open.

Invariant: passphrase, keys and secrets go through its pipes alone; whatever befalls the process,
the one who asks does it without.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

FLAG = "--open-secrets"
# no module for paths: each that is imported here is waited for by the start of a window
_MAIN = os.path.join(os.path.dirname(__file__), "..", "..", "main.py")
_NONE = "-"


class Aside:
    """The running process. Its methods block; ``end`` has to be called."""

    def __init__(self) -> None:
        """Starts it. Raises OSError where that can't be done."""
        if not hasattr(os, "posix_spawn"):
            raise OSError("no process is started like this here")
        frozen = getattr(sys, "frozen", False)
        command = [sys.executable, FLAG] if frozen else [sys.executable, _MAIN, FLAG]
        asked, self._out = os.pipe()
        self._in, answered = os.pipe()
        self._rest = b""
        self._due = False
        try:
            self._pid = os.posix_spawn(
                command[0],
                command,
                os.environ,
                file_actions=[
                    (os.POSIX_SPAWN_DUP2, asked, 0),
                    (os.POSIX_SPAWN_DUP2, answered, 1),
                    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
                ],
            )
        except OSError:
            os.close(self._out)
            os.close(self._in)
            raise
        finally:
            os.close(asked)
            os.close(answered)

    def ask_key(self, phrase: str, salt: bytes) -> None:
        """Has it derive the key of a vault."""
        self._due = True
        self._say(f"derive {phrase.encode().hex()} {salt.hex()}")

    def key(self) -> str | None:
        """The key that was asked for, as SQLCipher takes it; None where none came."""
        self._due = False
        return self._hear() or None

    def opened(self, key: bytes, sealed: Sequence[tuple[bytes, str]]) -> list[bytes | None]:
        """What each of ``(sealed bytes, context)`` opens to; None where it does not."""
        if self._due:
            self.key()  # nobody took it
        words = (f"{one.hex()}:{context.encode().hex()}" for one, context in sealed)
        self._say(f"open {key.hex()} {' '.join(words)}")
        answers = self._hear().split()
        if len(answers) != len(sealed):
            return [None] * len(sealed)
        return [None if one == _NONE else bytes.fromhex(one[1:]) for one in answers]

    def end(self) -> None:
        """Ends it, and waits for that."""
        os.close(self._out)
        os.close(self._in)
        os.waitpid(self._pid, 0)

    def _say(self, line: str) -> None:
        rest = line.encode() + b"\n"
        try:
            while rest:
                rest = rest[os.write(self._out, rest) :]
        except OSError:
            return  # it is gone, and gives no answer

    def _hear(self) -> str:
        while b"\n" not in self._rest:
            try:
                more = os.read(self._in, 65_536)
            except OSError:
                return ""
            if not more:
                return ""
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()


def main() -> NoReturn:
    """The process: answers until nobody asks any more."""
    from app.core.sealed_bytes import opened
    from app.core.vault import derived

    while line := sys.stdin.readline():
        word, key, *rest = line.split()
        if word == "derive":
            answer = derived(bytes.fromhex(key).decode(), bytes.fromhex(rest[0]))
        else:
            pairs = ([bytes.fromhex(part) for part in one.split(":")] for one in rest)
            plain = [opened(bytes.fromhex(key), sealed, context) for sealed, context in pairs]
            answer = " ".join(_NONE if one is None else f"+{one.hex()}" for one in plain)
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()
        import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401 - for the next question
    os._exit(0)  # at once: the one who ended it waits
