"""The Chats page over the design's people, in a window; and what is seen and pressed on it.

The fixtures ``console`` and ``scene`` (conftest.py) give its services and what is in them;
``stage`` gives a console against a real sandbox instead, whose chats ``page_on`` shows. Invariant:
the page is closed before its console is.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.core.tasks import TaskOwner
from app.domain.messages import Direction, Kind, Status
from app.services.console import Console
from app.services.events import ChatsChanged
from app.store import chats, messages
from app.store.connection import Connection
from app.ui.pages.chats.list_pane import ListPane
from app.ui.pages.chats.page import ChatsPage
from app.ui.window import MainWindow, PageSpec
from tests.ui.chats_scene import MINUTE, NOW, Scene, Writer, inside
from tests.unit.services.stage import Stage
from tests.waiting import until

W = TypeVar("W", bound=QWidget)


@asynccontextmanager
async def in_window(page: ChatsPage, width: int, height: int) -> AsyncIterator[None]:
    """The page in a window of this size, which has the keyboard."""
    window = MainWindow([PageSpec("chats", "Chats", "messages-square", lambda: page)])
    window.resize(width, height)
    window.show()
    window.activateWindow()
    try:
        yield
    finally:
        await page.close_page()
        window.hide()
        window.deleteLater()


@asynccontextmanager
async def the_page(console: Console, scene: Scene) -> AsyncIterator[ChatsPage]:
    """The page with its list read; ``on_page`` gives it to a test."""
    console.settings.set("undo_seconds", 10)
    made = ChatsPage(console)
    async with in_window(made, 1440, 900):
        await until(lambda: made.list.model.chats == 16)
        yield made


on_page = inside("page", the_page)


@asynccontextmanager
async def listed(console: Console, count: int) -> AsyncIterator[ListPane]:
    """The list by itself, once it counts its chats; it follows what the bus tells."""
    tasks = TaskOwner("test")
    made = ListPane(console, tasks)
    made.resize(336, 700)
    made.show()
    stop = console.bus.listen(ChatsChanged, made.chats_changed)
    made.reload()
    await until(lambda: made.model.chats == count)
    try:
        yield made
    finally:
        stop()
        made.stop()
        await tasks.close()
        made.close()
        made.deleteLater()


@asynccontextmanager
async def page_on(stage: Stage, chat: int) -> AsyncIterator[ChatsPage]:
    """The page with this chat open; the stage is closed after it."""
    page = ChatsPage(stage.console)
    try:
        async with in_window(page, 1280, 800):
            page.open_chat(chat)
            await until(lambda: page.chat is not None and page.composer.writable)
            yield page
    finally:
        # here, not in the fixture: between the two Qt's timers run and the loop does not
        await stage.close()


async def written(stage: Stage, chat: int) -> int:
    """A customer writes, so that text may be sent for a day; the message's id."""

    def write(connection: Connection) -> int:
        made = messages.insert(
            connection, chat_id=chat, at=stage.clock.now_ms() - 60_000, direction=Direction.IN,
            kind=Kind.TEXT, text="Which tiles?", status=Status.RECEIVED,
            received_at=stage.clock.now_ms(), provider_id="wamid.q",
        )  # fmt: skip
        chats.settle(connection, chat, True)
        return made

    return await stage.console.database.write(write)


async def started(page: ChatsPage) -> None:
    """Returns once nothing of the start is left, which shows list and open chat anew at its end."""
    await page.ready()
    await until(lambda: not any(one.get_name() == "chats/start" for one in asyncio.all_tasks()))


async def opened(page: ChatsPage, scene: Scene, name: str) -> int:
    """Opens a chat of the scene, and returns its id once its messages stand there."""
    chat_id = scene.chats[name]
    page.open_chat(chat_id)
    await until(lambda: page.chat is not None and page.chat.id == chat_id)
    timeline = page.timeline
    # those of the chat before stand there until then
    await until(lambda: timeline._feed.shown and timeline.skeleton.isHidden())
    await until(lambda: timeline.model.rowCount() > 0)
    return chat_id


async def long_chat(console: Console, scene: Scene, name: str) -> None:
    """Writes three hundred messages into a chat of the scene, all of them read."""

    def work(connection: Connection) -> None:
        writer = Writer(connection, scene)
        for number in range(300):
            writer.message(scene.chats[name], f"Old {number}", NOW - (5000 - number) * MINUTE)
        connection.execute("UPDATE chats SET unread = 0 WHERE id = ?", (scene.chats[name],))

    await console.database.write(work)


async def long_opened(
    page: ChatsPage, console: Console, scene: Scene, name: str = "Marcus Bell"
) -> int:
    """Opens a chat of many messages, and returns its id."""
    await long_chat(console, scene, name)
    return await opened(page, scene, name)


def shown(kind: type[W]) -> W | None:
    """The visible widget of a kind, wherever it is."""
    found = [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()]
    return found[0] if found else None


async def showing(kind: type[W]) -> W:
    """The same, as soon as there is one."""
    found = await until(lambda: shown(kind))
    assert found is not None
    return found


def entry(menu: QMenu, words: str) -> None:
    """Presses an entry of a menu, and closes it as a press does."""
    action = next(one for one in menu.actions() if words in one.text())
    menu.close()
    owner = menu.parentWidget()
    assert owner is not None
    owner.window().activateWindow()  # offscreen no window manager gives it back
    action.trigger()
