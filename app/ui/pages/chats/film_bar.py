"""Plays a video in the viewer: play, place, time and speed. QtMultimedia is loaded with the first.

Works for `media_viewer.py`, which paints the frames. Invariant: nothing of a video is decoded
before somebody has it played, and nothing of it is written to the disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from app.core.bidi import ltr
from app.ui import phrases
from app.ui.digits import figures
from app.ui.pages.chats.multimedia import quietly, settle, tell_player
from app.ui.pages.chats.player import SPEEDS
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Themed

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

STEP_MS = 5_000
_KNOB = 12


class SeekBar(Themed, QSlider):
    """A place in a film, in ms. It runs from left to right in every language."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(STEP_MS)
        self.setPageStep(2 * STEP_MS)

    def sizeHint(self) -> QSize:
        return QSize(200, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take(event)

    def _take(self, event: QMouseEvent) -> None:
        room = max(1, self.width() - _KNOB)
        share = min(1.0, max(0.0, (event.position().x() - _KNOB / 2) / room))
        self.sliderMoved.emit(round(share * self.maximum()))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() - _KNOB
        share = self.value() / self.maximum() if self.maximum() else 0.0
        middle, done = self.height() // 2, round(room * share)
        track = QRect(_KNOB // 2, middle - 2, room, 4)
        fill_round(painter, track, 2, now.color("border.input"))
        track.setWidth(max(4, done))
        fill_round(painter, track, 2, now.color("accent.solid"))
        knob = QRectF(done, middle - _KNOB / 2, _KNOB, _KNOB)
        fill_round(painter, knob, _KNOB / 2, now.color("accent.solid"))


class FilmBar(QWidget):
    """Signals: `shown(QImage)` a frame, `failed()` it can't be played here."""

    shown = Signal(QImage)
    failed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content = QByteArray()
        self._buffer: QBuffer | None = None
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._sink: QVideoSink | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.play = IconButton("play", self.tr("Play"))
        self.play.clicked.connect(lambda _checked=False: self.toggle())
        row.addWidget(self.play)
        self.seek = SeekBar(self.tr("Place in the video"))
        self.seek.sliderMoved.connect(self.go)
        self.seek.actionTriggered.connect(lambda _action: self.go(self.seek.sliderPosition()))
        row.addWidget(self.seek, 1)
        self.time = PlainLabel("", "small", role="text.secondary", tabular=True)
        row.addWidget(self.time)
        self.speed = Button(ltr("1×"), "ghost", size="small")
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.clicked.connect(lambda _checked=False: self._faster())
        row.addWidget(self.speed)
        self.setEnabled(False)

    def offer(self, content: bytes) -> None:
        """What can be played from now on."""
        self._content = QByteArray(content)
        self.setEnabled(True)

    @property
    def running(self) -> bool:
        """Whether it plays."""
        return self._player is not None and self._player.isPlaying()

    def toggle(self) -> None:
        """Plays it, or pauses it."""
        if not self.isEnabled():
            return
        player = self._made()
        if player.isPlaying():
            tell_player(player, "pause")
        else:
            tell_player(player, "play")

    def go(self, position: int) -> None:
        """To a place, in ms."""
        if self._player is not None:
            tell_player(self._player, "setPosition", max(0, min(position, self._player.duration())))

    def step(self, ms: int) -> None:
        """So far on, or back."""
        if self._player is not None:
            self.go(self._player.position() + ms)

    def stop(self) -> None:
        """The viewer closes."""
        if self._player is not None:
            tell_player(self._player, "stop")

    def _made(self) -> QMediaPlayer:
        if self._player is None:
            with quietly():
                from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

                self._player = QMediaPlayer(self)
                self._output = QAudioOutput(self)
                self._sink = QVideoSink(self)
            settle(self._player, self._output, self._sink)
            self._player.setAudioOutput(self._output)
            self._player.setVideoSink(self._sink)
            self._sink.videoFrameChanged.connect(self._framed)
            self._player.positionChanged.connect(self._moved)
            self._player.durationChanged.connect(self._measured)
            self._player.playingChanged.connect(self._played)
            self._player.errorOccurred.connect(self._refused)
            self._buffer = QBuffer(self._content, self)
            settle(self._buffer)
            self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
            self._player.setSourceDevice(self._buffer)
        return self._player

    def _framed(self) -> None:
        frame = self._sink.videoFrame() if self._sink is not None else None
        if frame is not None and frame.isValid():  # the one after the last is none
            image = frame.toImage()
            if not image.isNull():
                self.shown.emit(image)

    def _measured(self, length: int) -> None:
        self.seek.setRange(0, max(0, length))
        self._moved(self.seek.value())

    def _moved(self, position: int) -> None:
        self.seek.setValue(position)
        whole = self.seek.maximum()
        both = f"{phrases.duration(position / 1000)} / {phrases.duration(whole / 1000)}"
        self.time.setText(ltr(both))

    def _played(self, playing: bool) -> None:
        if playing:
            self.play.set_icon("pause", self.tr("Pause"))
        else:
            self.play.set_icon("play", self.tr("Play"))

    def _refused(self) -> None:
        self.setEnabled(False)
        self.failed.emit()

    def _faster(self) -> None:
        player = self._made()
        at = SPEEDS.index(player.playbackRate()) if player.playbackRate() in SPEEDS else 0
        speed = SPEEDS[(at + 1) % len(SPEEDS)]
        tell_player(player, "setPlaybackRate", speed)
        self.speed.setText(ltr(figures(f"{speed:g}×")))
