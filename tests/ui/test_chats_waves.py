"""The bars of a voice note are worked out of its sound."""

from __future__ import annotations

import asyncio
import io
import math
import os
import struct
import subprocess
import sys
import threading
import wave
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from app.core.clock import Clock
from app.core.loudness import peaks_of
from app.core.tasks import TaskOwner
from app.domain.messages import Kind
from app.domain.rows import MediaRow
from app.ui.delegates.bubble.shape import WAVE_BARS, Playing
from app.ui.pages.chats.pictures import Pictures
from app.ui.pages.chats.player import VoicePlayer
from app.ui.pages.chats.waves import KEPT, Waves, bars_of
from tests.waiting import until

ROOT = Path(__file__).resolve().parents[2]
# what the machine's multimedia libraries say of themselves, and of bytes that are no sound
pytestmark = pytest.mark.qt_log_ignore(
    "Couldn't (load|resolve)",
    "Could not open media",
    "Using Qt multimedia",
    "No audio device",
    extend=True,
)


def sound(seconds: float = 1.0) -> bytes:
    """A tone that is silent first and loud at the end, as a WAV file."""
    rate = 8_000
    count = round(rate * seconds)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        samples = (
            round(30_000 * (at / count) * math.sin(at * 2 * math.pi * 440 / rate))
            for at in range(count)
        )
        file.writeframes(b"".join(struct.pack("<h", one) for one in samples))
    return out.getvalue()


def test_bars_follow_the_loudness() -> None:
    bars = bars_of([*([0] * 50), *([100] * 50)])
    assert len(bars) == WAVE_BARS
    assert bars[0] < 0.1
    assert bars[-1] == 1.0
    assert bars_of([]) == bars_of([0, 0])
    assert len(bars_of([7])) == WAVE_BARS


def test_a_note_is_worked_out_of_its_sound(qtbot: QtBot) -> None:
    found: dict[int, tuple[float, ...]] = dict.fromkeys(range(100, 100 + KEPT), (0.0,))
    waves = Waves(found)
    with qtbot.waitSignal(waves.changed) as told:
        waves.work_out(7, sound())
    assert told.args == [7]
    assert len(found) == KEPT
    bars = found[7]
    assert bars[0] < 0.2 < 0.4 < bars[WAVE_BARS // 2] < 0.8 < bars[-1]
    waves.stop()


@pytest.mark.parametrize("content", [b"", b"no sound at all"])
def test_what_is_no_sound_has_no_bars(qtbot: QtBot, content: bytes) -> None:
    found: dict[int, tuple[float, ...]] = {}
    waves = Waves(found)
    waves.work_out(7, content)
    with qtbot.waitSignal(waves.changed):
        waves.work_out(8, sound(0.3))
    assert set(found) == {8}
    waves.stop()


class Kept:
    """Stands for the console's media: bytes that are here."""

    def __init__(self, content: bytes) -> None:
        self.given = content
        self.asked = 0

    async def content(self, _message_id: int) -> bytes:
        self.asked += 1
        return self.given


@pytest.mark.usefixtures("qloop")
async def test_bars_are_there_before_a_note_is_played() -> None:
    media = Kept(sound())
    tasks = TaskOwner("bars")
    pictures = Pictures(SimpleNamespace(media=media, clock=Clock()), tasks)  # type: ignore[arg-type]
    note = MediaRow("", "", "audio/wav", "", 1, 1.0, "here", "7", None, None, "")
    row = SimpleNamespace(id=7, kind=Kind.AUDIO, media=note)
    told: list[object] = []
    pictures.ready.connect(told.append)
    for _ in range(2):  # a note is painted many times
        assert pictures.of(row) is None  # type: ignore[arg-type]
    await until(lambda: told)
    assert (told, media.asked) == ([7], 1)
    bars = pictures.waves[7]
    assert bars[0] < 0.2 < bars[WAVE_BARS // 2] < bars[-1]
    media.given = b"no sound"
    row.id = 8
    for _ in range(2):
        pictures.of(row)  # type: ignore[arg-type]
        await tasks.idle()
    assert 8 not in pictures.waves and media.asked == 2, "asked once, and drawn without bars"
    await tasks.close()


@pytest.mark.usefixtures("qloop")
async def test_a_note_is_read_once_and_keeps_the_bars_it_was_played_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    media, tasks, going = Kept(sound()), TaskOwner("bars"), threading.Event()

    def slowly(content: bytes) -> list[int]:
        going.wait(60)
        return peaks_of(content)

    monkeypatch.setattr("app.ui.pages.chats.pictures.peaks_of", slowly)
    pictures = Pictures(SimpleNamespace(media=media, clock=Clock()), tasks)  # type: ignore[arg-type]
    note = MediaRow("", "", "audio/wav", "", 1, 1.0, "here", "7", None, None, "")
    row = SimpleNamespace(id=7, kind=Kind.AUDIO, media=note)
    pictures.of(row)  # type: ignore[arg-type]
    await until(lambda: media.asked)
    await asyncio.sleep(0)
    pictures.of(row)  # type: ignore[arg-type]
    await asyncio.sleep(0)
    played = (0.5,) * WAVE_BARS
    pictures.waves[7] = played
    going.set()
    await tasks.idle()
    assert media.asked == 1
    assert pictures.waves[7] is played
    await tasks.close()


@pytest.mark.usefixtures("qloop")
async def test_a_length_that_nobody_told_comes_out_of_the_file() -> None:
    tasks = TaskOwner("bars")
    service = SimpleNamespace(media=Kept(sound(2.0)), clock=Clock())
    pictures = Pictures(service, tasks)  # type: ignore[arg-type]
    told: list[int] = []
    pictures.ready.connect(told.append)
    note = MediaRow("", "", "audio/wav", "", 1, None, "here", "7", None, None, "")
    pictures.of(SimpleNamespace(id=7, kind=Kind.AUDIO, media=note))  # type: ignore[arg-type]
    await tasks.idle()
    assert told == [7]
    assert pictures.lengths == {7: pytest.approx(2.0)}
    await tasks.close()


def test_bars_that_made_room_come_back_without_another_look(qtbot: QtBot) -> None:
    found: dict[int, tuple[float, ...]] = {}
    waves = Waves(found)
    with qtbot.waitSignal(waves.changed):
        waves.work_out(7, sound())
    exact = found[7]
    found[7] = (0.1,) * WAVE_BARS  # guessed again, after others had taken their room
    waves.work_out(7, b"")
    assert found[7] is exact
    waves.stop()


def test_the_player_tells_nothing_of_libraries_that_are_not_there() -> None:
    made = (
        "from PySide6.QtWidgets import QApplication\n"
        "from app.core.tasks import TaskOwner\n"
        "from app.ui.delegates.bubble.shape import Playing\n"
        "from app.ui.pages.chats.player import VoicePlayer\n"
        "app = QApplication([])\n"
        "VoicePlayer(None, TaskOwner('sound'), Playing())._made()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", made],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    # whether there is a sound server is the system's to say
    assert "qt.multimedia" not in ran.stderr


@pytest.mark.usefixtures("qloop")
async def test_a_note_that_plays_goes_on_and_back_by_keys(qtbot: QtBot) -> None:
    class Kept:
        async def fetch(self, message_id: int) -> None: ...

        async def content(self, message_id: int) -> bytes:
            return sound(60.0)

    tasks, playing = TaskOwner("test"), Playing()
    player = VoicePlayer(SimpleNamespace(media=Kept()), tasks, playing)  # type: ignore[arg-type]
    player.toggle(7)
    await until(lambda: playing.running and playing.seconds > 0)
    player.skip(7, 30)
    await until(lambda: playing.seconds >= 30)
    player.skip(8, -30)  # another one is chosen
    player.skip(7, -50)
    await until(lambda: playing.seconds < 20)
    player.skip(7, 5)
    await until(lambda: playing.seconds >= 5)
    player.stop()
