"""What is to be known of a chosen file before it is sent: its size, its limit, a small picture.

For attachments and for the files of canned replies. Invariant: a file that can't be read has no
size and no picture, and hinders nobody.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QImage, QPixmap

from app.domain.errors import SwitchboardError
from app.domain.files import Chosen, Staged
from app.services.console import Console
from app.ui.digits import figures
from app.ui.shown_picture import to_image

translate = QCoreApplication.translate
_THUMB = 160
_LARGEST_SHOWN = 20_000_000
MB = 1024 * 1024


async def thumb_of(console: Console, chosen: Chosen, size: int) -> QPixmap | None:
    """A small picture of a file; None where it keeps its sign. ``size`` in bytes."""
    if size > _LARGEST_SHOWN:
        return None
    try:
        content = await console.staging.read(chosen)
    except (SwitchboardError, OSError):
        return None
    picture = await console.pictures.decode(content, _THUMB)
    return QPixmap.fromImage(to_image(picture)) if picture is not None else None


def limit(size: int) -> str:
    """A limit, in the provider's megabytes."""
    if size >= MB:
        return translate("AttachFiles", "{n} MB").format(n=figures(size // MB))
    return translate("AttachFiles", "{n} KB").format(n=figures(size // 1024))


def size_of(chosen: Chosen) -> int:
    """How many bytes a file has; 0 where it is not there."""
    content = chosen.content
    if isinstance(content, Staged):
        return content.size
    return len(content) if isinstance(content, bytes) else size_at(content)


def size_at(path: Path) -> int:
    """The same, of a file in its folder."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def written(image: QImage, most: int) -> tuple[bytes, str]:
    """A pasted picture as PNG, or as JPEG where that would be too large."""
    content = _saved(image, "PNG", -1)
    if len(content) <= most:
        return content, "image/png"
    return _saved(image, "JPG", 90), "image/jpeg"


def _saved(image: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
