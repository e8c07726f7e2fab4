"""What bubbles show of files: pictures, decoded in a process of their own and kept small, and the
bars and lengths of voice notes.

The bubble's delegate asks while painting; what is not here yet is loaded and told by `ready`.
Invariant: no byte of a stranger's picture or sound is decoded in the window's process for being
in sight.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from app.core.loudness import peaks_of, seconds_of
from app.core.tasks import TaskOwner
from app.domain.errors import ProviderError, SettingsError, StoreError, SwitchboardError
from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.services.console import Console
from app.ui.pages.chats.waves import bars_of, keep
from app.ui.shown_picture import to_image

KEPT = 120
SHOWN = (Kind.IMAGE, Kind.STICKER, Kind.AUDIO)
MOST_BYTES = 3_000_000
AGAIN_S, REST_S = 60.0, 600.0
MOST_TRIES = 5


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
        self._lost: dict[int, int] = {}
        self._rests_until = 0.0
        self._few = asyncio.Semaphore(2)
        self.waves: dict[int, tuple[float, ...]] = {}
        """Bars of voice notes by message; shared with what plays them."""
        self.lengths: dict[int, float] = {}
        """Their seconds, where nobody told them."""
        self._silent: set[int] = set()

    def of(self, row: MessageRow, _width: int = 0) -> QPixmap | None:
        """The picture of a message, if it is decoded; else it is asked for once.

        A voice note has none: its bars come into ``waves``.
        """
        # a last paint of a closing window asks for nothing
        if row.media is None or row.kind is Kind.VIDEO or self._tasks.closed:
            return None
        if row.media.state != "here":
            self._fetch_soon(row)
            return None
        if row.kind is Kind.AUDIO:
            self._hear(row.id)
            return None
        if row.id in self._kept:
            self._kept.move_to_end(row.id)
            return self._kept[row.id]
        if row.id not in self._asked:
            self._asked.add(row.id)
            self._tasks.start(self._load(row.id), f"picture {row.id}")
        return None

    def _hear(self, message_id: int) -> None:
        if message_id in self.waves or message_id in self._silent or message_id in self._asked:
            return
        self._asked.add(message_id)
        self._tasks.start(self._listen(message_id), f"bars of {message_id}")

    async def _listen(self, message_id: int) -> None:
        try:
            content = await self._console.media.content(message_id)
        except (SwitchboardError, OSError):
            self._silent.add(message_id)
            return
        else:
            peaks, seconds = await asyncio.to_thread(
                lambda: (peaks_of(content), seconds_of(content))
            )
        finally:
            self._asked.discard(message_id)
        if seconds:
            keep(self.lengths, message_id, seconds)
        if not peaks:
            self._silent.add(message_id)  # it gets its bars when it is played
        elif message_id not in self.waves:  # played meanwhile, it has better ones
            keep(self.waves, message_id, bars_of(peaks))
        if peaks or seconds:
            self.ready.emit(message_id)

    def _fetch_soon(self, row: MessageRow) -> None:
        """A small picture or voice note in sight is fetched by itself, two at a time."""
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
            except (ProviderError, StoreError):
                # four failures pause fetching for everybody, and what can't be kept would be
                # fetched again and again: the rest waits for a press
                passes = self._console.media.is_unlucky(message_id)
                rest = AGAIN_S if passes else REST_S
                self._rests_until = self._console.clock.monotonic() + rest
                if passes:
                    self._tasks.start(self._once_more(message_id), f"picture {message_id} later")
            except SettingsError:
                return  # no session: the bubble keeps its offer to fetch

    async def _once_more(self, message_id: int) -> None:
        """Asks again for what a provider in trouble could not give, more rarely each time."""
        tries = self._lost.get(message_id, 0)
        if tries >= MOST_TRIES:
            return
        keep(self._lost, message_id, tries + 1)
        await asyncio.sleep(AGAIN_S * 2**tries)
        if self._console.media.is_unlucky(message_id):
            await self._fetch(message_id)

    def look_again(self, ids: Iterable[int]) -> None:
        """Files came: what could not be read before is tried once more."""
        for message_id in ids:
            self._silent.discard(message_id)
            if message_id in self._kept and self._kept[message_id] is None:
                del self._kept[message_id]
                self.ready.emit(message_id)

    async def _load(self, message_id: int) -> None:
        try:
            content = await self._console.media.content(message_id)
        except (SwitchboardError, OSError):
            self._kept[message_id] = None  # its bubble keeps the place and says what is there
            return
        finally:
            self._asked.discard(message_id)
        found = await self._console.pictures.decode(content, 640)
        self._kept[message_id] = QPixmap.fromImage(to_image(found)) if found else None
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(message_id)
