"""Pictures of messages, decoded off the GUI thread and kept small.

The bubble's delegate asks while painting; what is not here yet is loaded and told by `ready`.
Invariant: bytes of strangers are decoded by an allow-list of formats, with a limit of pixels.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.core.tasks import TaskOwner
from app.domain.errors import ProviderError, SettingsError, SwitchboardError
from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.services.console import Console

KEPT = 120
SHOWN = (Kind.IMAGE, Kind.STICKER)
MOST_BYTES = 3_000_000
AGAIN_S, REST_S = 60.0, 600.0
MOST_PIXELS = 25_000_000
FORMATS = (b"jpeg", b"jpg", b"png", b"gif", b"webp")


class Pictures(QObject):
    """Signal: `ready(message_id)`."""

    ready = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._asked: set[int] = set()
        self._again: dict[int, float] = {}
        self._rests_until = 0.0
        self._few = asyncio.Semaphore(2)

    def of(self, row: MessageRow, _width: int = 0) -> QPixmap | None:
        """The picture of a message, if it is decoded; else it is asked for once."""
        # a last paint of a closing window asks for nothing
        if row.media is None or row.kind is Kind.VIDEO or self._tasks.closed:
            return None
        if row.media.state != "here":
            self._fetch_soon(row)
            return None
        if row.id in self._kept:
            self._kept.move_to_end(row.id)
            return self._kept[row.id]
        if row.id not in self._asked:
            self._asked.add(row.id)
            self._tasks.start(self._load(row.id), f"picture {row.id}")
        return None

    def _fetch_soon(self, row: MessageRow) -> None:
        """A small picture that came into sight is fetched by itself, two at a time."""
        media, now = row.media, self._console.clock.monotonic()
        if media is None or media.state != "remote" or row.kind not in SHOWN:
            return
        if (media.size or 0) > MOST_BYTES or now < self._rests_until:
            return
        if now >= self._again.get(row.id, 0.0):
            self._again[row.id] = now + AGAIN_S
            self._tasks.start(self._fetch(row.id), f"fetch picture {row.id}")

    async def _fetch(self, message_id: int) -> None:
        async with self._few:
            try:
                await self._console.media.fetch(message_id)
            except ProviderError:
                # four failures pause fetching for everybody: the rest waits for a press
                self._rests_until = self._console.clock.monotonic() + REST_S
            except SettingsError:
                return  # no session: the bubble keeps its offer to fetch

    async def _load(self, message_id: int) -> None:
        try:
            content = await self._console.media.content(message_id)
        except (SwitchboardError, OSError):
            self._kept[message_id] = None  # its bubble keeps the place and says what is there
            return
        finally:
            self._asked.discard(message_id)
        image = await asyncio.to_thread(decode, content, 640)
        self._kept[message_id] = QPixmap.fromImage(image) if image is not None else None
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(message_id)


def decode(content: bytes, most: int) -> QImage | None:
    """A picture no wider or higher than ``most``; None for what is none or too large."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > most:
        reader.setScaledSize(size.scaled(QSize(most, most), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
