"""The application with Switchboard's look on it, for tests of real widgets, offscreen.

And what the tests of Chats run on: `console` and `scene`, the design's people in services of
which nothing polls or sends; or `stage`, a console against a real sandbox.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QTranslator
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from app.core.paths import DataDir
from app.sandbox.server import SandboxThread
from app.services.console import Console
from app.ui import digits, phrases
from app.ui.style.look import Look, look
from app.ui.style.tokens import Scheme
from tests.ui import chats_scene
from tests.ui.chats_scene import Scene
from tests.unit.services.stage import Stage

CORNER = QPoint(10, 10)  # where it is at first


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Look:
    """The look, installed once for the session."""
    # a test's last window that closes would else end the loop of the next one
    qapp.setQuitOnLastWindowClosed(False)
    # letters of one word belong together, also where the machine stops between them
    qapp.setKeyboardInputInterval(60_000)
    # numbers are written in groups once this is done, which some page would do sooner or later
    phrases.warm()
    try:
        return look()
    except RuntimeError:
        found = Look(qapp)
        found.install(Scheme.LIGHT, reduce_motion=True)
        return found


@pytest.fixture(autouse=True)
def light(qapp: QApplication, dressed: Look) -> Look:
    """Each test starts light, left to right, at 100 %, without motion, the pointer in the corner.

    Under the pointer another test's row would be painted as one that is pointed at. It speaks the
    source's English: one that another test installed knows plurals.
    """
    for spoken in qapp.findChildren(QTranslator):
        qapp.removeTranslator(spoken)
        spoken.deleteLater()
    if QCursor.pos() != CORNER:
        QCursor.setPos(CORNER)
    theme = dressed.theme
    if (theme.dark, theme.rtl, theme.scale, theme.reduce_motion) != (False, False, 1.0, True):
        dressed.set(scheme=Scheme.LIGHT, rtl=False, scale=1.0, reduce_motion=True)
    return dressed


@pytest.fixture
def speaking(qapp: QApplication, dressed: Look) -> Iterator[Look]:
    """The application as it was, after a test that speaks another language."""
    locale, direction, figures = QLocale(), qapp.layoutDirection(), digits.written()
    language = qapp.property("switchboardLanguage")
    yield dressed
    for old in qapp.findChildren(QTranslator):
        qapp.removeTranslator(old)
        old.deleteLater()
    qapp.setProperty("switchboardLanguage", language)
    QLocale.setDefault(locale)
    digits.write_in(figures)
    qapp.setLayoutDirection(direction)


@pytest.fixture
async def console(tmp_path: Path, qloop: asyncio.AbstractEventLoop) -> AsyncIterator[Console]:
    """Services on a folder of their own, whose clock stands still."""
    opened = await chats_scene.open_console(tmp_path / "data")
    yield opened
    await opened.close()


@pytest.fixture
async def scene(console: Console) -> Scene:
    """What the design's pictures show, in that console."""
    return await chats_scene.fill(console)


@pytest.fixture
async def stage(data_dir: Path, qloop: asyncio.AbstractEventLoop) -> AsyncIterator[Stage]:
    """A console against a sandbox whose delays are short."""
    with SandboxThread(speed=100.0, retry_speed=1000.0) as box:
        stage = Stage(DataDir(data_dir), box)
        await stage.open()
        yield stage
        await stage.close()
