"""In Chats answers that come late take nothing from what was read, chosen or typed since."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from types import SimpleNamespace
from typing import Any

import pytest

from app.core.tasks import TaskOwner
from app.domain.messages import Direction, Kind, Status
from app.domain.rows import ChatRow
from app.services.console import Console
from app.services.events import ChatsChanged
from app.store import chats, messages
from app.store.connection import Connection
from app.ui.delegates.bubble.shape import Playing
from app.ui.pages.chats import player as player_module
from app.ui.pages.chats.labels_dialog import LabelsDialog
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.player import VoicePlayer
from tests.held import Held
from tests.ui.chats_page import long_opened, on_page, opened, showing, started
from tests.ui.chats_scene import MINUTE, NOW, Scene
from tests.waiting import until


def under_way(name: str) -> set[asyncio.Task[Any]]:
    return {task for task in asyncio.all_tasks() if task.get_name().endswith(f"/{name}")}


@on_page
async def test_a_message_that_changes_while_it_is_read_is_shown_as_it_is_then(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    chat = scene.chats["Marcus Bell"]

    def write(connection: Connection) -> list[int]:
        made = [
            messages.insert(
                connection, chat_id=chat, at=NOW - (300 - n) * MINUTE, direction=Direction.IN,
                kind=Kind.TEXT, text=f"Line {n}", status=Status.RECEIVED, received_at=NOW,
                provider_id=f"line.{n}",
            )
            for n in range(60)
        ]  # fmt: skip
        chats.settle(connection, chat, True)
        return made

    await console.database.write(write)
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, console.conversations, "page")
        page.open_chat(chat)
        await held.asked_for(1)
        model = page.timeline.model
        oldest = model.oldest
        assert oldest is not None
        rows = await console.database.read(lambda one: messages.page(one, chat, oldest, 5))
        above = rows[-1].id
        read = Held(patch, console.conversations, "messages")
        await console.conversations.star(above, True)
        await read.asked_for(1)
        read.free()
        await until(lambda: not under_way("changed messages"))
        assert model.find(above) is None
        held.free()
        await until(lambda: model.find(above) is not None)
        await until(lambda: (entry := model.find(above)) is not None and entry.row.starred)


@on_page
async def test_a_change_that_is_read_late_is_not_followed_by_what_was_before(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    await opened(page, scene, "Marcus Bell")
    model = page.timeline.model
    await until(lambda: not page.timeline._feed.loading)
    message = model.ids()[-1]
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, console.conversations, "messages")
        await console.conversations.star(message, True)
        await held.asked_for(1)
        await console.conversations.star(message, False)
        await until(lambda: not page.timeline._frame.isActive())
        begun = under_way("changed messages")
        held.let_go()
        await until(lambda: any(task.done() for task in begun))
        held.free()
        await until(lambda: not page.timeline._ids and not under_way("changed messages"))
    entry = model.find(message)
    assert entry is not None
    assert not entry.row.starred


@on_page
async def test_the_open_chat_is_called_as_it_was_named_last(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    read, gates = console.conversations.chats_by_id, list[asyncio.Event]()
    holds = [True]

    async def late(ids: Collection[int]) -> list[ChatRow]:
        found = await read(ids)
        if ids == [chat] and holds[0]:
            gates.append(asyncio.Event())
            await gates[-1].wait()
        return found

    monkeypatch.setattr(console.conversations, "chats_by_id", late)
    await console.conversations.rename(chat, "First")
    await until(lambda: gates)
    await console.conversations.rename(chat, "Second")
    following = page._following
    await until(lambda: len(gates) == 2 or getattr(following, "_stale", False))
    holds[0] = False
    for gate in reversed(gates):
        gate.set()
    await until(lambda: not under_way("open chat's row"))
    assert page.chat is not None
    assert page.chat.name == "Second"


@on_page
async def test_the_open_chat_is_read_once_at_a_time_however_its_changes_come(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await started(page)
    chat = await opened(page, scene, "Marcus Bell")
    await until(lambda: not page._tasks.busy)
    held = Held(monkeypatch, console.conversations, "chats_by_id")
    for _ in range(2):
        console.bus.publish(ChatsChanged(frozenset({chat})))
    await held.asked_for(1)
    console.bus.publish(ChatsChanged(frozenset({chat})))
    assert len(under_way("open chat's row")) == 1
    held.free()
    await until(lambda: not under_way("open chat's row"))


class History:
    """Numbers whose provider gives their history, which waits until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, console: Console) -> None:
        real = console.numbers.offers
        here = SimpleNamespace(offered=True, enabled=True, reason="")
        monkeypatch.setattr(console.numbers, "offers", lambda one: {**real(one), "history": here})
        self.asked: list[int] = []
        self._go = asyncio.Event()
        monkeypatch.setattr(console.conversations, "refresh", self._read)

    async def _read(self, chat_id: int) -> bool:
        self.asked.append(chat_id)
        await self._go.wait()
        return False

    def free(self) -> None:
        self._go.set()


@on_page
async def test_history_that_was_wanted_of_a_chat_that_is_left_is_not_read_for_the_next(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await started(page)
    await opened(page, scene, "Marcus Bell")
    await until(lambda: not page._tasks.busy)
    other = scene.chats["Delivery board"]
    [row] = await console.conversations.chats_by_id([other])
    history = History(monkeypatch, console)
    page.timeline.reload()
    page.opening.open(row)  # before it was begun
    await until(lambda: history.asked)
    history.free()
    await until(lambda: not page._tasks.busy)
    assert history.asked == [other]
    assert not page.header.updating


@on_page
async def test_another_place_of_a_chat_does_not_stay_marked_as_being_read_back(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await started(page)
    chat = await long_opened(page, console, scene)
    await until(lambda: not page._tasks.busy)
    history = History(monkeypatch, console)
    page.timeline.reload()
    await until(lambda: history.asked)
    assert page.header.updating
    far = "SELECT id FROM messages WHERE chat_id = ? ORDER BY at LIMIT 1 OFFSET 100"
    model = page.timeline.model
    message = await console.database.read(lambda one: one.execute(far, (chat,)).fetchone()[0])
    assert model.place(message) < 0
    page.timeline.reveal(message)
    history.free()
    await until(lambda: model.place(message) >= 0)
    await until(lambda: not page._tasks.busy)
    assert not page.header.updating


@on_page
async def test_a_label_that_is_written_while_another_is_saved_stays(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Marcus Bell")
    for name in ("Old", "Other"):
        await console.labels.save(name, "gold")
    page.chat_menu.care.manage_labels()
    dialog = await showing(LabelsDialog)
    await until(lambda: dialog.list.model().rowCount() == 2)
    held = Held(monkeypatch, console.labels, "save")
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    dialog.name.setText("New")
    dialog.save.click()
    dialog.save.click()
    await held.asked_for(1)
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    dialog.name.setText("Others")
    held.free()
    await until(lambda: not under_way("save label"))
    assert held.asked == 1
    assert dialog.name.text() == "Others"
    dialog.reject()


@pytest.mark.usefixtures("qloop")
async def test_a_voice_note_that_comes_late_stays_silent_where_silence_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fetch(_message: int) -> None: ...

    async def content(_message: int) -> bytes:
        return b""

    media, tasks = SimpleNamespace(fetch=fetch, content=content), TaskOwner("test")
    held = Held(monkeypatch, media, "fetch")
    playing = Playing()
    player = VoicePlayer(SimpleNamespace(media=media), tasks, playing)  # type: ignore[arg-type]
    player.toggle(1)
    await held.asked_for(1)
    player.stop()  # another chat is opened
    held.free()
    await tasks.idle()
    assert playing.message_id == 0


@pytest.mark.usefixtures("qloop")
async def test_a_voice_note_that_comes_late_takes_no_turn_from_one_that_was_pressed_since(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fetch(_message: int) -> None: ...

    async def content(_message: int) -> bytes:
        return b""

    told: list[str] = []
    monkeypatch.setattr(player_module, "tell_player", lambda _player, what, *_: told.append(what))
    media, tasks = SimpleNamespace(fetch=fetch, content=content), TaskOwner("test")
    held = Held(monkeypatch, media, "fetch")
    playing = Playing(message_id=1, running=False)
    player = VoicePlayer(SimpleNamespace(media=media), tasks, playing)  # type: ignore[arg-type]
    player._player = SimpleNamespace()  # type: ignore[assignment]  # the first one is paused
    player.toggle(2)
    await held.asked_for(1)
    player.toggle(1)
    held.free()
    await tasks.idle()
    assert told == ["play"]
    assert playing.message_id == 1
