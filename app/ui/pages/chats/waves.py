"""How loud a voice note is along its length, for the bars in its bubble.

Worked out of the sound itself when it is first played; QtMultimedia is loaded by then. Until then
`pictures.py` guesses them from the file. Invariant: one note at a time, a few samples of it at a
time, and nothing is written to the disk.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal

from app.ui.delegates.bubble.shape import WAVE_BARS
from app.ui.pages.chats.multimedia import settle, tell_player

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDecoder

KEPT = 200
_RATE, _STEP, _SLICE = 8_000, 8, 160
_LEAST = 0.06
_Known = TypeVar("_Known")


class Waves(QObject):
    """Fills ``found`` (message's id to its bars, 0 to 1). Signal: `changed(message_id)`."""

    changed = Signal(object)

    def __init__(self, found: dict[int, tuple[float, ...]]) -> None:
        super().__init__()
        self._found = found
        self._exact: dict[int, tuple[float, ...]] = {}
        self._message = 0
        self._peaks: list[int] = []
        self._decoder: QAudioDecoder | None = None
        self._bytes = QByteArray()
        self._buffer: QBuffer | None = None

    def work_out(self, message_id: int, content: bytes) -> None:
        """Begins with a note; what was under way is dropped."""
        exact = self._exact.get(message_id)
        if exact is not None:  # what made room in between, or was guessed again, comes back
            if self._found.get(message_id) is not exact:
                keep(self._found, message_id, exact)
                self.changed.emit(message_id)
            return
        decoder = self._made()
        tell_player(decoder, "stop")
        self._message, self._peaks = message_id, []
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes, self)
        settle(self._buffer)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        decoder.setSourceDevice(self._buffer)
        tell_player(decoder, "start")

    def stop(self) -> None:
        """Another chat, or the page closes."""
        self._message = 0
        if self._decoder is not None:
            tell_player(self._decoder, "stop")

    def _made(self) -> QAudioDecoder:
        if self._decoder is None:
            from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

            wanted = QAudioFormat()
            wanted.setSampleRate(_RATE)
            wanted.setChannelCount(1)
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self._decoder = QAudioDecoder(self)
            settle(self._decoder)
            self._decoder.setAudioFormat(wanted)
            self._decoder.bufferReady.connect(self._read)
            self._decoder.finished.connect(self._finished)
        return self._decoder

    def _read(self) -> None:
        decoder = self._decoder
        if decoder is None:
            return
        while self._message and decoder.bufferAvailable():
            part = decoder.read()
            samples = array("h")
            content = bytes(part.constData())
            samples.frombytes(content[: len(content) - len(content) % 2])
            for at in range(0, len(samples), _SLICE):
                self._peaks.append(max(map(abs, samples[at : at + _SLICE : _STEP]), default=0))

    def _finished(self) -> None:
        if self._message and self._peaks:
            bars = bars_of(self._peaks)
            keep(self._exact, self._message, bars)
            keep(self._found, self._message, bars)
            self.changed.emit(self._message)


def keep(found: dict[int, _Known], message_id: int, known: _Known) -> None:
    """Enters a note's bars, or its length; the oldest make room."""
    found.pop(message_id, None)
    while len(found) >= KEPT:
        found.pop(next(iter(found)))
    found[message_id] = known


def bars_of(peaks: Sequence[int]) -> tuple[float, ...]:
    """The bars of a note, the loudest 1; silence is a row of small ones."""
    loudest = max(peaks, default=0)
    if not loudest:
        return (_LEAST,) * WAVE_BARS
    bars = []
    for number in range(WAVE_BARS):
        first = number * len(peaks) // WAVE_BARS
        last = max(first + 1, (number + 1) * len(peaks) // WAVE_BARS)
        bars.append(max(_LEAST, max(peaks[first:last], default=0) / loudest))
    return tuple(bars)
