"""Where things lie: the data folder and the files in it.

Invariant: the data folder and all in it belong to the user alone (mode 0700).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EROFS
from pathlib import Path
from typing import NamedTuple

from app.domain.errors import StoreMisplaced


class DataDir(NamedTuple):
    """The folder that holds everything Switchboard keeps."""

    root: Path

    @classmethod
    def choose(cls, given: str | None = None) -> DataDir:
        """``given``, else SWITCHBOARD_HOME, else the platform's place; made if missing.

        Raises StoreMisplaced where it can't be made or used.
        """
        chosen = given or os.environ.get("SWITCHBOARD_HOME")
        if not chosen:
            from platformdirs import user_data_dir

            chosen = user_data_dir("switchboard", appauthor=False)
        try:
            root = Path(chosen).expanduser().resolve()
            root.mkdir(parents=True, exist_ok=True)
            if sys.platform != "win32" and root.stat().st_mode & 0o077:
                root.chmod(0o700)
            if not os.access(root, os.R_OK | os.W_OK | os.X_OK):
                code = EROFS if _is_read_only(root) else EACCES
                raise PermissionError(code, os.strerror(code))
        except (OSError, RuntimeError, ValueError) as error:
            raise unusable(chosen, error) from error
        return cls(root)

    @property
    def begun(self) -> bool:
        """Whether a console keeps something here."""
        return any(one.exists() for one in (self.keys_file, self.vault_file, self.cache_file))

    @property
    def cache_file(self) -> Path:
        """The console's own database."""
        return self.root / "console.db"

    @property
    def deliveries_file(self) -> Path:
        """The receiver's database."""
        return self.root / "deliveries.db"

    @property
    def vault_file(self) -> Path:
        """The sealed master key, where there is no keyring."""
        return self.root / "vault.db"

    @property
    def keys_file(self) -> Path:
        """Says where the master key is kept; holds no secret."""
        return self.root / "keys.json"

    @property
    def backups(self) -> Path:
        """Rotating copies of the databases, encrypted as they are."""
        return self.root / "backups"

    @property
    def media(self) -> Path:
        """Files of messages, sealed."""
        return self.root / "media"

    @property
    def logs(self) -> Path:
        """The program's own log files."""
        return self.root / "logs"

    @property
    def commands(self) -> Path:
        """Signs of life of the commands that work beside a console."""
        return self.root / "commands"

    @property
    def opening_lock(self) -> Path:
        """Held while a folder's key and tables are made or brought up to date."""
        return self.root / "opening.lock"

    @property
    def console_lock(self) -> Path:
        """Held by the console that owns this folder."""
        return self.root / "console.lock"

    @property
    def console_socket(self) -> Path:
        """Where that console hears of a second start."""
        return self.root / "console.sock"

    @property
    def receiver_lock(self) -> Path:
        """Held by the one receiver that writes deliveries."""
        return self.root / "receiver.lock"


@contextmanager
def of_folder(root: Path) -> Iterator[None]:
    """What the system refuses meanwhile is told as the data folder's: no right to it, no room."""
    try:
        yield
    except OSError as error:
        raise unusable(str(root), error) from error


def unusable(folder: str, error: Exception) -> StoreMisplaced:
    """What to tell where a data folder can't be made, read or written."""
    reason = getattr(error, "strerror", None) or error
    return StoreMisplaced(
        f"The data folder {_shown(folder)} can’t be used: {reason}.",
        "Nothing was done.",
        "Choose another with --data-dir or SWITCHBOARD_HOME.",
    )


def _is_read_only(folder: Path) -> bool:
    return sys.platform != "win32" and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _shown(path: str) -> str:
    """A path for a message: as text, and not longer than a line."""
    text = os.fsencode(path).decode(errors="replace")
    return text if len(text) <= 200 else f"{text[:200]}…"
