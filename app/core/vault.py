"""The vault: a SQLCipher file that keeps the master key under a passphrase, where no keyring is.

Its key comes from the passphrase by Argon2id (RFC 9106) over the salt at the head of the file.
Vaults of older versions, whose passphrase went through SQLCipher's own PBKDF2, are sealed anew at
their first opening. ``secrets`` decides when there is one.

Invariant: a vault is whole under its name, or not there at all.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

from app.core.aside import beside

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "SWITCHBOARD_PASSPHRASE"
_KEY_BYTES = 32
# OWASP's first choice for passphrases: 19 MiB, two passes, one lane
_KIB = 19 * 1024
_ITERATIONS = 2
# where SQLCipher keeps a file's salt: its first bytes
_SALT_BYTES = 16


def phrase_for(passphrase: str | None) -> str | None:
    """The passphrase of a vault: what was given, else SWITCHBOARD_PASSPHRASE, else None."""
    return passphrase or os.environ.get(PASSPHRASE) or None


class Ahead:
    """Derives the key of a vault, if there is one, before anybody asks for it.

    In a process beside this one (``aside``), which opens the accounts' secrets too while it is
    there; on a thread where no process can be had. ``end`` has to be called.
    """

    def __init__(self, path: Path, phrase: str | None) -> None:
        self._asked = _question(path, phrase)
        self._raw = ""
        self._thread: threading.Thread | None = None
        self.aside = beside(self._derived)
        if self.aside is None and self._asked is not None:
            # here, not on the thread: whatever else is imported meanwhile would hold it up
            import cryptography.hazmat.primitives.kdf.argon2  # noqa: F401 - for ``derived``

            self._thread = threading.Thread(target=self._derive, name="vault")
            self._thread.start()

    def _derived(self) -> str:
        return derived(*self._asked) if self._asked is not None else ""

    def _derive(self) -> None:
        self._raw = self._derived()

    def raw(self, phrase: str, salt: bytes) -> str:
        """What SQLCipher takes, derived by now or here."""
        if self._asked != (phrase, salt):
            return derived(phrase, salt)
        if not self._raw:
            if self._thread is not None:
                self._thread.join()
            elif self.aside is not None:
                self._raw = self.aside.found()
        return self._raw or derived(phrase, salt)

    def end(self) -> None:
        """Nobody asks any more."""
        if self.aside is not None:
            self.aside.end()
            self.aside = None


def _question(path: Path, phrase: str | None) -> tuple[str, bytes] | None:
    """What a key is derived from; None where there is no passphrase, or no vault to open."""
    if not phrase:
        return None
    try:
        salt = _salt_of(path)
    except OSError:
        return None  # no vault, or one that its opening will tell of
    return (phrase, salt) if len(salt) == _SALT_BYTES else None


def seal(path: Path, phrase: str, master: bytes) -> None:
    """Writes a vault beside the one that may be there, then puts it in its place."""
    from secrets import token_bytes, token_hex

    draft = path.with_suffix(f".{token_hex(4)}.new")
    try:
        connection = _connect(draft, derived(phrase, token_bytes(_SALT_BYTES)))
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("CREATE TABLE vault (name TEXT PRIMARY KEY, value BLOB NOT NULL)")
            connection.execute("INSERT INTO vault VALUES ('master', ?)", (master,))
        finally:
            connection.close()
        draft.chmod(0o600)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def unseal(path: Path, phrase: str, ahead: Ahead | None = None) -> bytes | None:
    """The master key, empty where the vault holds none; None where the passphrase is wrong.

    Raises OSError where the file can't be read.
    """
    salt = _salt_of(path)
    if len(salt) == _SALT_BYTES:
        derive = ahead.raw if ahead is not None else derived
        kept = _kept(path, derive(phrase, salt))
        if kept is not None:
            return kept
    kept = _kept(path, phrase)
    if kept:
        from contextlib import suppress

        from sqlcipher3 import dbapi2

        # the older way: from the next opening on it is the present one, where it can be written
        with suppress(OSError, dbapi2.Error):
            seal(path, phrase, kept)
    return kept


def _salt_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_SALT_BYTES)


def derived(phrase: str, salt: bytes) -> str:
    """A key and its salt as SQLCipher takes them without deriving anything itself.

    Memory-hard, some 0.1 s; the thread that waits for it does not hold the others up.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(salt=salt, length=_KEY_BYTES, iterations=_ITERATIONS, lanes=1, memory_cost=_KIB)
    return f"x'{kdf.derive(phrase.encode()).hex()}{salt.hex()}'"


def _connect(path: Path, key: str) -> Any:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    # a wrong passphrase is told by us, not by the library's own log
    connection.execute("PRAGMA cipher_log_level = NONE")
    quoted = key.replace("'", "''")
    connection.execute(f"PRAGMA key = '{quoted}'")
    return connection


def _kept(path: Path, key: str) -> bytes | None:
    from sqlcipher3 import dbapi2

    connection = _connect(path, key)
    try:
        row = connection.execute("SELECT value FROM vault WHERE name = 'master'").fetchone()
    except dbapi2.DatabaseError:
        return None
    finally:
        connection.close()
    return bytes(row[0]) if row else b""
