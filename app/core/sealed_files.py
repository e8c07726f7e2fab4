"""Large files, sealed piece by piece: written and read without the whole in memory.

A file is ``SBF1``, eight random bytes, then pieces of 256 KiB, each under AES-256-GCM with its
place in the nonce and, as associated data, its context, its place and whether it is the last:
no piece can be moved, dropped or cut off unnoticed.

Invariant: a sealed file appears under its name only when it is whole and on the disk.
"""

from __future__ import annotations

import io
import os
import secrets as random
from pathlib import Path
from typing import IO

from app.core.secrets import MasterKey
from app.domain.errors import SecretsError

_MAGIC = b"SBF1"
_HEAD = len(_MAGIC) + 8
_PIECE = 256 * 1024
_TAG = 16


def seal_file(master: MasterKey, source: IO[bytes], target: Path, context: str) -> int:
    """Writes ``source`` sealed to ``target``; returns its plain size. Raises OSError."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(master.subkey("seal"))
    start = random.token_bytes(8)
    draft = target.with_name(f"{target.name}.part")
    size = 0
    try:
        with draft.open("xb") as out:
            out.write(_MAGIC + start)
            piece = source.read(_PIECE)
            at = 0
            while True:
                following = source.read(_PIECE)
                size += len(piece)
                told = _told(context, at, not following)
                out.write(cipher.encrypt(_nonce(start, at), piece, told))
                if not following:
                    break
                piece, at = following, at + 1
            out.flush()
            os.fsync(out.fileno())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    _settle(target.parent)
    return size


class SealedReader(io.BufferedIOBase):
    """The plain bytes of a sealed file: ``read``, ``seek`` and ``tell`` as of any file.

    Raises SecretsError where it was changed.
    """

    def __init__(self, master: MasterKey, path: Path, context: str) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(master.subkey("seal"))
        self._context = context
        self._file = path.open("rb")
        head = self._file.read(_HEAD)
        body = path.stat().st_size - _HEAD
        if not head.startswith(_MAGIC) or len(head) < _HEAD or body < _TAG:
            self._file.close()
            raise _changed()
        self._start = head[len(_MAGIC) :]
        whole, rest = divmod(body, _PIECE + _TAG)
        self._pieces = whole + (1 if rest else 0)
        self.size = body - self._pieces * _TAG
        self._at = 0
        self._kept: tuple[int, bytes] = (-1, b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """Reads on."""
        wanted = self.size - self._at if size is None or size < 0 else size
        parts: list[bytes] = []
        while wanted > 0 and self._at < self.size:
            number, inside = divmod(self._at, _PIECE)
            part = self._piece(number)[inside : inside + wanted]
            parts.append(part)
            self._at += len(part)
            wanted -= len(part)
        return b"".join(parts)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Moves to another place."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        """Where it stands."""
        return self._at

    def close(self) -> None:
        """Closes the file."""
        self._file.close()
        super().close()

    def _piece(self, number: int) -> bytes:
        from cryptography.exceptions import InvalidTag

        if self._kept[0] != number:
            self._file.seek(_HEAD + number * (_PIECE + _TAG))
            sealed = self._file.read(_PIECE + _TAG)
            told = _told(self._context, number, number == self._pieces - 1)
            try:
                plain = self._cipher.decrypt(_nonce(self._start, number), sealed, told)
            except (InvalidTag, ValueError):
                raise _changed() from None
            self._kept = (number, plain)
        return self._kept[1]


def _nonce(start: bytes, at: int) -> bytes:
    return start + at.to_bytes(4, "big")


def _told(context: str, at: int, last: bool) -> bytes:
    return f"{context}/{at}/{'last' if last else 'more'}".encode()


def _changed() -> SecretsError:
    return SecretsError(
        "A sealed file does not open.", "It was left as it is.", "Choose the file again."
    )


def _settle(folder: Path) -> None:
    """The new name itself goes to the disk, where the platform can be asked for that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
