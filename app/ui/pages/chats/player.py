"""Plays voice notes, one at a time. QtMultimedia is loaded with the first of them.

Invariant: what plays is in memory only; nothing of it is written to the disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal

from app.core.tasks import TaskOwner
from app.services.console import Console
from app.ui.delegates.bubble.shape import Playing
from app.ui.pages.chats.multimedia import quietly, settle, tell_player
from app.ui.pages.chats.waves import Waves, keep

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

SPEEDS = (1.0, 1.5, 2.0)


class VoicePlayer(QObject):
    """`playing` is what bubbles show. Signal: `changed(message_id)`."""

    changed = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner, playing: Playing) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self.playing = playing
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._buffer: QBuffer | None = None
        self._bytes = QByteArray()
        self._wanted = 0
        self._waves = Waves(playing.waves)
        self._waves.changed.connect(self.changed)

    def toggle(self, message_id: int) -> None:
        """Plays a note, or pauses it."""
        self._wanted = message_id
        if self.playing.message_id == message_id and self._player is not None:
            if self.playing.running:
                tell_player(self._player, "pause")
            else:
                tell_player(self._player, "play")
            return
        self._tasks.start(self._start(message_id), "voice note")

    def seek(self, message_id: int, share: float) -> None:
        """Goes to a place of the note that plays."""
        if self.playing.message_id == message_id and self._player is not None:
            tell_player(self._player, "setPosition", round(self._player.duration() * share))

    def skip(self, message_id: int, seconds: float) -> None:
        """Goes on by ``seconds`` in the note that plays, or back."""
        if self.playing.message_id == message_id and self._player is not None:
            goal = self._player.position() + round(seconds * 1000)
            goal = max(0, min(goal, self._player.duration()))
            tell_player(self._player, "setPosition", goal)

    def next_speed(self, message_id: int) -> None:
        """1×, 1.5×, 2×, and round again."""
        if self.playing.message_id != message_id or self._player is None:
            return
        at = SPEEDS.index(self.playing.speed) if self.playing.speed in SPEEDS else 0
        self.playing.speed = SPEEDS[(at + 1) % len(SPEEDS)]
        tell_player(self._player, "setPlaybackRate", self.playing.speed)
        self.changed.emit(message_id)

    def stop(self) -> None:
        """Silence: another chat, or the page closes."""
        self._wanted = 0
        if self._player is not None:
            tell_player(self._player, "stop")
        self._waves.stop()
        self.playing.message_id = 0
        self.playing.running = False

    async def _start(self, message_id: int) -> None:
        await self._console.media.fetch(message_id)
        content = await self._console.media.content(message_id)
        if message_id != self._wanted:
            return  # another one was asked for, or silence
        player = self._made()
        tell_player(player, "stop")
        before, self.playing.message_id = self.playing.message_id, message_id
        self.playing.share, self.playing.seconds = 0.0, 0.0
        player.setSource("")
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes, self)
        settle(self._buffer)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        player.setSourceDevice(self._buffer)
        tell_player(player, "setPlaybackRate", self.playing.speed)
        tell_player(player, "play")
        self._waves.work_out(message_id, content)
        if before:
            self.changed.emit(before)

    def _made(self) -> QMediaPlayer:
        if self._player is None:
            with quietly():
                from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

                self._player = QMediaPlayer(self)
                self._output = QAudioOutput(self)
            settle(self._player, self._output)
            self._player.setAudioOutput(self._output)
            self._player.positionChanged.connect(self._moved)
            self._player.playbackStateChanged.connect(self._state_changed)
        return self._player

    def _moved(self, position: int) -> None:
        length = self._player.duration() if self._player is not None else 0
        self.playing.share = position / length if length > 0 else 0.0
        self.playing.seconds = position / 1000
        if length > 0:
            keep(self.playing.lengths, self.playing.message_id, length / 1000)
        self.changed.emit(self.playing.message_id)

    def _state_changed(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        state = self._player.playbackState() if self._player is not None else None
        self.playing.running = state == QMediaPlayer.PlaybackState.PlayingState
        if state == QMediaPlayer.PlaybackState.StoppedState:
            self.playing.share = 0.0
        self.changed.emit(self.playing.message_id)
