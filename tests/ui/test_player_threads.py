"""The window goes on while a player's threads let go of what they played.

They want the interpreter for that, and the window once waited for them with the interpreter kept.
Here nobody gets it who is not let: the old way stood still within forty notes in three runs of
four.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

_ROUNDS = """
import os, random, sys

sys.setswitchinterval(5)
from types import SimpleNamespace

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

app = QApplication([])
from app.sandbox import media
from app.ui.delegates.bubble.shape import Playing
from app.ui.pages.chats.film_bar import FilmBar
from app.ui.pages.chats.player import VoicePlayer
from app.ui.style.look import Look, Scheme

look = Look(app)
look.install(Scheme.LIGHT)
note, film = media.sound(6, 3), media.clip(3)


class Kept:
    async def fetch(self, message_id): ...

    async def content(self, message_id):
        return note


class Tasks:
    def start(self, work, name):
        try:
            work.send(None)
        except StopIteration:
            pass


def turn(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


kept, chance = [], random.Random(7)
for number in range(40):
    one = VoicePlayer(SimpleNamespace(media=Kept()), Tasks(), Playing())
    one.toggle(1)
    turn(chance.choice([50, 150, 300]))
    if number % 8 == 0:
        other = FilmBar()
        other.offer(film)
        other.toggle()
        turn(chance.choice([100, 200]))
        other.go(500)
        other.stop()
        kept.append(other)
    one.stop()
    kept.append(one)
print("went on", flush=True)
os._exit(0)  # the players are not what is looked at any more
"""


def test_the_window_goes_on_whatever_a_players_threads_wait_for() -> None:
    command = [sys.executable, "-c", _ROUNDS]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        pytest.fail("the window and a thread of a player wait for each other")
    assert ended.stdout.strip() == "went on", ended.stderr[-2_000:]
