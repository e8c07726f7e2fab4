"""Files on their way out: what they are, whether they fit, and a reader that tells progress.

Sizes are those of Recover Lead X §6 (1 MB = 1,048,576 bytes); HK Reach documents none.

Invariant: a file is looked at without being read into memory, and opened anew for each attempt.
"""

from __future__ import annotations

import io
import mimetypes
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

from app.core.words import words
from app.domain.errors import SecretsError
from app.providers.base import Context, Upload
from app.providers.checks import Refusal

MB = 1024 * 1024
STATIC_STICKER, MOVING_STICKER = "static sticker", "animated sticker"
LIMITS = {
    "image": 5 * MB,
    "audio": 16 * MB,
    "video": 16 * MB,
    "document": 100 * MB,
    STATIC_STICKER: 100 * 1024,
    MOVING_STICKER: 500 * 1024,
}
_MANY = {
    "image": words("images"),
    "audio": words("audio files"),
    "video": words("videos"),
    "document": words("documents"),
    STATIC_STICKER: words("static stickers"),
    MOVING_STICKER: words("animated stickers"),
}
_TYPES = {
    ".webp": "image/webp",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".oga": "audio/ogg",
    ".m4a": "audio/mp4",
    ".aac": "audio/aac",
    ".amr": "audio/amr",
    ".3gp": "video/3gpp",
    ".mp4": "video/mp4",
}
Progress = Callable[[int, int], None]


def as_upload(value: Any) -> Upload:
    """An Upload of a path, bytes or an Upload, with name and type filled in. Raises Refusal."""
    if isinstance(value, Upload):
        upload = value
    elif isinstance(value, bytes | bytearray):
        upload = Upload(bytes(value))
    elif isinstance(value, str | Path):
        upload = Upload(Path(value))
    else:
        raise Refusal("is no file: give a path, bytes or an Upload")
    name = upload.filename
    if not name:
        name = upload.content.name if isinstance(upload.content, Path) else "file"
    name = "".join(letter for letter in name if letter.isprintable() and letter not in '"\\/')
    kind = upload.content_type or guess_type(name)
    if not all(32 < ord(letter) < 127 or letter == " " for letter in kind) or "/" not in kind:
        raise Refusal("has no media type such as image/jpeg")
    return Upload(upload.content, name or "file", kind)


def guess_type(name: str) -> str:
    """The media type of a file name."""
    known = _TYPES.get(Path(name).suffix.lower())
    return known or mimetypes.guess_type(name)[0] or "application/octet-stream"


def size_of(upload: Upload) -> int:
    """Bytes of a file. Raises Refusal where it can't be read."""
    if isinstance(upload.content, bytes):
        return len(upload.content)
    if not isinstance(upload.content, Path):
        return upload.content.size
    try:
        if not upload.content.is_file():
            raise Refusal("is not a file that exists")
        return upload.content.stat().st_size
    except (OSError, ValueError):
        raise Refusal("can’t be read") from None


def opened(upload: Upload, progress: Progress | None = None) -> IO[bytes]:
    """The file, opened for one attempt. Raises Refusal where it can't be opened."""
    stream: IO[bytes]
    if isinstance(upload.content, bytes):
        stream = io.BytesIO(upload.content)
    else:
        try:
            content = upload.content
            stream = content.open("rb") if isinstance(content, Path) else content.open()
        except (OSError, ValueError, SecretsError):
            raise Refusal("can’t be opened") from None
    return cast(IO[bytes], Watched(stream, size_of(upload), progress)) if progress else stream


class Watched(io.BufferedIOBase):
    """A file that tells how far it was read: ``progress(done, total)`` in bytes."""

    def __init__(self, stream: IO[bytes], total: int, progress: Progress) -> None:
        self._stream = stream
        self._total = total
        self._progress = progress

    def read(self, size: int | None = -1, /) -> bytes:
        """Reads on, and tells."""
        data = self._stream.read(-1 if size is None else size)
        self._progress(min(self._stream.tell(), self._total), self._total)
        return data

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Moves; the size is found out this way."""
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        """Where it stands."""
        return self._stream.tell()

    def close(self) -> None:
        """Closes the file too."""
        self._stream.close()
        super().close()


def is_animated(head: bytes) -> bool | None:
    """Whether a WEBP is animated, by its first 32 bytes; None where it is no WEBP."""
    if head[:4] != b"RIFF" or head[8:12] != b"WEBP":
        return None
    return head[12:16] == b"VP8X" and len(head) > 20 and bool(head[20] & 0x02)


def any_file(value: Any, context: Context) -> Upload:
    """A file with something in it (HK Reach documents no sizes)."""
    upload = as_upload(value)
    if size_of(upload) == 0:
        raise Refusal("is an empty file")
    return upload


def whatsapp_media(value: Any, context: Context) -> Upload:
    """A file within the sizes of Recover Lead X §6, by its media type."""
    upload = any_file(value, context)
    size = size_of(upload)
    kind = upload.content_type.split(";")[0].strip().lower()
    with opened(upload) as stream:
        head = stream.read(32)
    family = kind.split("/")[0]
    if kind == "image/webp":
        animated = is_animated(head)
        if animated is None:
            raise Refusal("is called WEBP, but is none")
        family = MOVING_STICKER if animated else STATIC_STICKER
    elif family not in ("image", "audio", "video"):
        family = "document"
    most = LIMITS[family]
    if size > most:
        allowed = f"{most // MB} MB" if most >= MB else f"{most // 1024} KB"
        raise Refusal(f"has {size:,} bytes; {_MANY[family]} may have {allowed} ({most:,} bytes)")
    return upload
