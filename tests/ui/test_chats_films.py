"""A video is played in the viewer once somebody has it played, and stops with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.core.bidi import ltr
from app.domain.messages import Kind
from app.sandbox.media import media
from app.services.console import Console
from app.store.connection import Connection
from app.ui.pages.chats.film_bar import FilmBar
from app.ui.pages.chats.media_viewer import MediaViewer
from app.ui.pages.chats.page import ChatsPage
from tests.ui import chats_scene
from tests.ui.chats_page import on_page
from tests.ui.chats_scene import DAY, NOW, Scene
from tests.ui.kept_files import keep_files
from tests.ui.test_chats_pictures import viewer_of
from tests.waiting import until

# what the machine's multimedia libraries say of themselves, and of bytes that are no film
pytestmark = pytest.mark.qt_log_ignore(
    "Couldn't (load|resolve)",
    "Could not open media",
    "Using Qt multimedia",
    "No HW decoder",
    "No RHI backend",
    extend=True,
)


@pytest.fixture
async def scene(console: Console, scene: Scene) -> Scene:
    """Tom's chat with two videos that are here; one of them is none."""

    def write(connection: Connection) -> dict[int, bytes]:
        writer = chats_scene.Writer(connection, scene)
        found = {}
        films = {"film": media("video", seed=3).content(), "broken": b"no film at all"}
        for at, (name, content) in enumerate(films.items()):
            file = {"state": "here", "filename": f"{name}.mp4", "mime": "video/mp4"}
            one = writer.message(
                scene.chats["Tom Okafor"], "", NOW - DAY + at, kind=Kind.VIDEO, media=file
            )
            scene.messages[name] = one
            found[one] = content
        return found

    await keep_files(console, write)
    return scene


async def film_in(page: ChatsPage, scene: Scene, name: str) -> tuple[MediaViewer, FilmBar]:
    """The viewer of a video, once that can be played."""
    viewer = await viewer_of(page, scene, name)
    film = viewer.film
    assert film is not None
    await until(film.isEnabled)
    return viewer, film


@on_page
async def test_a_video_plays_where_it_is_shown(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer, film = await film_in(page, scene, "film")
    assert film._player is None, "nothing of it is decoded before it is played"
    await until(film.play.hasFocus)
    qtbot.keyClick(film.play, Qt.Key.Key_Space)
    await until(lambda: viewer.view._pixmap is not None)
    await until(lambda: "0:03" in film.time.text())
    assert film.play.accessibleName() == "Pause"
    film.toggle()
    await until(lambda: not film.running)
    film.go(0)
    qtbot.keyClick(film.play, Qt.Key.Key_Right)  # 5 s on is its end
    await until(lambda: film.seek.value() == film.seek.maximum() > 0)
    film.speed.click()
    assert film.speed.text() == ltr("1.5×")
    bar = film.seek
    middle = bar.rect().center()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle)
    await until(lambda: abs(bar.value() - bar.maximum() / 2) < 300)
    qtbot.mouseClick(viewer.view, Qt.MouseButton.LeftButton)
    await until(lambda: film.running)
    viewer.reject()
    assert not film.running


@on_page
async def test_what_is_no_video_can_still_be_saved(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer, film = await film_in(page, scene, "broken")
    viewer.view.show_image(QImage(4, 4, QImage.Format.Format_RGB32))  # as far as it could be read
    film.toggle()
    await until(film.isHidden)
    assert viewer.view._pixmap is None, "the words are painted where no frame is"
    assert "Save it" in viewer.view._words
    assert viewer.save.isEnabled()
    viewer.reject()
