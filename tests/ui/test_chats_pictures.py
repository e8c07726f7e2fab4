"""The pictures of a chat, one after the other: keys, buttons, wheel, and the way back."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.tasks import TaskOwner
from app.domain.errors import ErrorKind, ProviderError
from app.domain.messages import Kind
from app.domain.rows import ChatTab, MessageRow
from app.sandbox.server import SandboxThread
from app.services.console import Console
from app.services.events import MediaChanged
from app.store.connection import Connection
from app.ui.pages.chats import pictures as loading
from app.ui.pages.chats.details_media import MediaTile
from app.ui.pages.chats.media_viewer import MediaViewer
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.picture_view import PictureRound
from app.ui.style.look import look
from tests.live_console import live_console
from tests.ui import chats_scene
from tests.ui.chats_page import on_page, opened, showing, shown
from tests.ui.chats_scene import DAY, MINUTE, NOW, OUT, Scene
from tests.ui.kept_files import keep_files
from tests.ui.test_chats_timeline import file, message
from tests.waiting import until, until_so


@pytest.fixture
async def scene(console: Console, scene: Scene) -> Scene:
    await pictures(console, scene)
    return scene


def painted(color: tuple[int, int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), color).save(out, "PNG")
    return out.getvalue()


async def pictures(console: Console, scene: Scene) -> None:
    """Tom's chat: three pictures that are here, and a film, a note and a link among them."""
    chat = scene.chats["Tom Okafor"]
    colors = {"red": (200, 0, 0), "green": (0, 200, 0), "blue": (0, 0, 200)}

    def write(connection: Connection) -> dict[int, bytes]:
        writer = chats_scene.Writer(connection, scene)
        found = {}
        for at, (name, kind) in enumerate(
            (
                ("red", Kind.IMAGE),
                ("film", Kind.VIDEO),
                ("green", Kind.STICKER),
                ("voice", Kind.AUDIO),
                ("blue", Kind.IMAGE),
            )
        ):
            media = {"state": "here", "filename": f"{name}.png", "mime": "image/png"}
            made = writer.message(chat, "", NOW - DAY + at * MINUTE, kind=kind, media=media)
            scene.messages[name] = made
            found[made] = painted(colors.get(name, (9, 9, 9)))
        link = {"url": "https://files.example/a.png", "mime": "image/png"}
        writer.message(chat, "", NOW - DAY + 9 * MINUTE, OUT, kind=Kind.IMAGE, media=link)
        writer.settle(chat)
        return found

    await keep_files(console, write)


def color_of(viewer: MediaViewer) -> str:
    """Which of the three is painted."""
    pixmap = viewer.view._pixmap
    if pixmap is None:
        return ""
    color = pixmap.toImage().pixelColor(20, 20)
    parts = {"red": color.red(), "green": color.green(), "blue": color.blue()}
    return max(parts, key=lambda name: parts[name])


async def viewer_of(page: ChatsPage, scene: Scene, name: str) -> MediaViewer:
    """The viewer of one of Tom's files; his chat is opened where none is."""
    if page.chat is None:
        await opened(page, scene, "Tom Okafor")
    await until(lambda: page.timeline.model.find(scene.messages[name]) is not None)
    page.message_actions.act(scene.messages[name], "open")
    return await showing(MediaViewer)


@on_page
async def test_keys_buttons_and_wheel_lead_from_picture_to_picture(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Tom Okafor")
    page.timeline.view.setFocus()
    viewer = await viewer_of(page, scene, "green")
    await until(lambda: viewer.count.text() == "2 of 3" and color_of(viewer) == "green")
    assert "Tom Okafor" in viewer.words.text()
    assert viewer.view.height() >= 500, "a picture is shown large where there is room"
    # both neighbours are decoded before anybody goes there
    near = {scene.messages[name] for name in ("red", "green", "blue")}
    await until(lambda: set(viewer.round._images) == near)
    focus = QApplication.focusWidget()
    qtbot.keyClick(focus, Qt.Key.Key_Right)
    await until(lambda: color_of(viewer) == "blue" and viewer.count.text() == "3 of 3")
    assert viewer.title.text().strip("\u2066\u2067\u2068\u2069") == "blue.png"
    assert not viewer.after.isEnabled()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)  # it ends there
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    await until(lambda: color_of(viewer) == "red" and viewer.count.text() == "1 of 3")
    qtbot.mouseClick(viewer.after, Qt.MouseButton.LeftButton)
    await until(lambda: color_of(viewer) == "green")
    for part in (-60, -60):  # a touch pad's halves of a step
        wheel(viewer, part)
    await until(lambda: color_of(viewer) == "blue")
    await until(viewer.save.isEnabled)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.timeline.view.hasFocus()


@on_page
async def test_in_hebrew_the_next_picture_lies_to_the_left(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    look().set(rtl=True)
    viewer = await viewer_of(page, scene, "green")
    await until(lambda: viewer.count.text() == "2 of 3")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    await until(lambda: color_of(viewer) == "blue")
    before, after = (one.mapTo(viewer, QPoint()).x() for one in (viewer.before, viewer.after))
    assert after < viewer.view.mapTo(viewer, QPoint()).x() < before
    viewer.reject()


@on_page
async def test_a_picture_is_never_scrolled(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer = await viewer_of(page, scene, "green")
    await until(lambda: viewer.count.text() == "2 of 3")
    high = viewer.view.height()
    page.window().resize(1024, 640)
    await until(lambda: viewer.view.height() < high)
    bar = viewer._area.verticalScrollBar()
    await until(lambda: bar.maximum() == 0)
    assert viewer.view.height() >= 300
    viewer.reject()


@on_page
async def test_the_keyboard_stays_in_the_card_at_the_last_picture(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer = await viewer_of(page, scene, "green")
    await until(lambda: viewer.count.text() == "2 of 3")
    viewer.after.setFocus()
    qtbot.keyClick(viewer.after, Qt.Key.Key_Space)
    await until(lambda: viewer.count.text() == "3 of 3")
    assert viewer.before.hasFocus()
    viewer.reject()


@on_page
async def test_a_film_stands_alone(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer = await viewer_of(page, scene, "film")
    await until(viewer.save.isEnabled)
    assert viewer.before.isHidden()
    assert viewer.count.text() == ""
    viewer.reject()


@on_page
async def test_a_picture_that_goes_meanwhile_is_passed_over(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer = await viewer_of(page, scene, "red")
    await until(lambda: viewer.count.text() == "1 of 3")
    gone = scene.messages["green"]
    await console.database.write(
        lambda connection: connection.execute("DELETE FROM messages WHERE id = ?", (gone,))
    )
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    await until(lambda: viewer.count.text() == "1 of 2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    await until(lambda: color_of(viewer) == "blue")
    viewer.reject()


@on_page
async def test_quick_steps_add_up_and_the_last_key_wins(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = await viewer_of(page, scene, "red")
    await until(lambda: viewer.count.text() == "1 of 3")
    for _ in range(2):
        qtbot.keyClick(viewer, Qt.Key.Key_Right)
    await until(lambda: viewer.count.text() == "3 of 3" and color_of(viewer) == "blue")
    # an answer that comes late is not where it ends
    go, read = asyncio.Event(), viewer.round.read

    async def slow(message_id: int) -> bool:
        if message_id == scene.messages["green"]:
            await go.wait()
        return await read(message_id)

    places: list[int] = []
    stand = viewer._stand

    def stood() -> None:
        places.append(viewer.round.place[0])
        stand()

    monkeypatch.setattr(viewer, "_stand", stood)
    monkeypatch.setattr(viewer.round, "read", slow)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    await asyncio.sleep(0)
    qtbot.keyClick(viewer, Qt.Key.Key_Home)
    await asyncio.sleep(0.05)
    go.set()
    await until(lambda: not viewer._goes)
    await until(lambda: viewer.count.text() == "1 of 3" and color_of(viewer) == "red")
    assert places == [2, 1], "one after the other"
    viewer.reject()


@on_page
async def test_the_picture_that_is_looked_at_may_go_meanwhile(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = await console.conversations.messages([scene.messages["green"]])
    pictures = PictureRound(console, rows[0])
    await pictures.learn()
    gone, asked = scene.messages["blue"], console.conversations.messages
    heard: list[int] = []
    await pictures.read(gone)
    await console.database.write(
        lambda connection: connection.execute("DELETE FROM messages WHERE id = ?", (gone,))
    )

    async def late(ids: list[int]) -> list[MessageRow]:
        heard.extend(ids)
        found = await asked(ids)
        if pictures.row.id != gone:
            pictures.step_to(gone)  # somebody goes there while it is looked ahead
        return found

    monkeypatch.setattr(console.conversations, "messages", late)
    await pictures.look_ahead()
    assert pictures.row.id == gone and pictures.place == (3, 3)
    assert heard == [gone], "beside the other place nothing is made ready"


@on_page
async def test_from_the_details_and_back_to_the_place_in_the_chat(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Tom Okafor")
    page.set_details(True)
    wanted = scene.messages["blue"]
    tiles = page.details.media._tiles
    await until(lambda: wanted in tiles or wanted in page.details.media._tiles)
    tile = page.details.media._tiles[wanted]
    assert isinstance(tile, MediaTile)
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    viewer = await showing(MediaViewer)
    await until(lambda: viewer.count.text() == "3 of 3")
    # its file is told of again meanwhile: the tile is the same one
    page.details.media._fill()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    await until(tile.hasFocus)
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    await until(lambda: shown(MediaViewer) not in (None, viewer))
    again = shown(MediaViewer)
    assert again is not None
    await until(lambda: again.count.text() == "3 of 3")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    await until(lambda: again.count.text() == "2 of 3")
    again.seek.click()
    await until(page.timeline.view.hasFocus)
    view, green = page.timeline.view, scene.messages["green"]
    await until(lambda: (one := view.selected()) is not None and one.row.id == green)


def wheel(viewer: MediaViewer, by: int) -> None:
    middle = QPointF(viewer.view.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewer.view.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewer.view, event)


@on_page
async def test_a_picture_whose_file_comes_back_is_shown(
    console: Console, scene: Scene, page: ChatsPage
) -> None:
    blue = scene.messages["blue"]
    file = console.data_dir.media / str(blue)
    away = file.rename(file.with_name("away"))
    await opened(page, scene, "Tom Okafor")
    pictures = page.timeline.pictures
    await until(lambda: blue in pictures._kept)
    assert pictures._kept[blue] is None
    away.rename(file)
    console.bus.publish(MediaChanged(scene.chats["Tom Okafor"], frozenset({blue})))
    await until(lambda: pictures._kept.get(blue) is not None)


async def test_a_picture_comes_by_itself_once_the_gateway_is_well_again(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "AGAIN_S", 0.05)
    with SandboxThread(speed=100.0) as box:
        async with live_console(data_dir, box, receiver=False) as console:

            async def with_picture() -> MessageRow | None:
                for chat in await console.conversations.chats(ChatTab.ALL, limit=50):
                    await console.sync.refresh_chat(chat.id)
                    for row in await console.conversations.page(chat.id, limit=50):
                        if row.kind is Kind.IMAGE and row.media and row.media.state == "remote":
                            return row
                return None

            async def state() -> str:
                [now] = await console.conversations.messages([row.id])
                return now.media.state if now.media else ""

            await console.numbers.refresh()
            row = await until_so(with_picture)
            tasks = TaskOwner("pictures")
            pictures = loading.Pictures(console, tasks)
            await asyncio.to_thread(box.run, lambda one: one.world.faults.set("*:html"))
            pictures.of(row)
            await until(lambda: pictures._lost.get(row.id, 0) >= 2)
            assert await state() == "failed"
            await asyncio.to_thread(box.run, lambda one: one.world.faults.set(""))

            async def here() -> bool:
                return await state() == "here"

            await until_so(here)
            await tasks.close()


class Gateway:
    """Gives no file: ``unlucky`` for a reason that passes. Its clock stands still."""

    def __init__(self, *, unlucky: bool) -> None:
        self.media = self.clock = self
        self.unlucky = unlucky
        self.asked: list[int] = []
        self.now = 0.0

    async def fetch(self, message_id: int) -> None:
        self.asked.append(message_id)
        raise ProviderError(ErrorKind.SERVER, "The gateway is in trouble.")

    def is_unlucky(self, _message_id: int) -> bool:
        return self.unlucky

    def monotonic(self) -> float:
        return self.now


@asynccontextmanager
async def asking(
    monkeypatch: pytest.MonkeyPatch, gateway: Gateway, meanwhile: Callable[[], object] = lambda: 0
) -> AsyncIterator[tuple[loading.Pictures, list[float]]]:
    """Pictures of this gateway, and how long they waited each time; nobody waits for them."""
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        meanwhile()

    quick = SimpleNamespace(Semaphore=asyncio.Semaphore, sleep=nap)
    monkeypatch.setattr(loading, "asyncio", quick)
    tasks = TaskOwner("pictures")
    yield loading.Pictures(gateway, tasks), naps  # type: ignore[arg-type]
    await until(lambda: not tasks._tasks)
    await tasks.close()


def remote(message_id: int) -> MessageRow:
    return message(message_id, text="", kind=Kind.IMAGE, media=file(state="remote", size=9))


async def test_a_picture_is_asked_for_more_rarely_each_time_and_not_for_ever(
    monkeypatch: pytest.MonkeyPatch, qloop: object
) -> None:
    gateway = Gateway(unlucky=True)
    async with asking(monkeypatch, gateway) as (pictures, naps):
        pictures.of(remote(1))
    assert naps == [60, 120, 240, 480, 960]
    assert gateway.asked == [1] * 6


async def test_one_that_came_by_a_press_meanwhile_is_not_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, qloop: object
) -> None:
    gateway = Gateway(unlucky=True)

    def comes() -> None:
        gateway.unlucky = False

    async with asking(monkeypatch, gateway, comes) as (pictures, naps):
        pictures.of(remote(1))
    assert (naps, gateway.asked) == ([60], [1])


@pytest.mark.parametrize(("unlucky", "rest"), [(True, 60), (False, 600)])
async def test_others_wait_for_as_long_as_the_reason_wants(
    monkeypatch: pytest.MonkeyPatch, qloop: object, unlucky: bool, rest: int
) -> None:
    gateway = Gateway(unlucky=unlucky)
    monkeypatch.setattr(loading, "MOST_TRIES", 0)
    async with asking(monkeypatch, gateway) as (pictures, _):
        pictures.of(remote(1))
        await until(lambda: gateway.asked == [1] and pictures._rests_until > 0)
        gateway.now = rest - 1.0
        pictures.of(remote(2))
        gateway.now = float(rest)
        pictures.of(remote(3))
    assert gateway.asked == [1, 3]
