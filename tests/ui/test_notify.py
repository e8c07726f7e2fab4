"""Notifications in the window: toasts, native ones, what a click opens, what a lock hides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.bidi import LRI, strip
from app.domain.messages import ChatKind
from app.services.events import ReceiverChanged
from app.services.notifying import Notice, Preview, Topic, veiled
from app.services.receiver_control import _damaged
from app.ui.languages import install_language
from app.ui.notify.words import Words, words_of
from app.ui.widgets.menu import Menu
from app.ui.wording import said
from tests.ui.numbers_double import number as made
from tests.ui.shell_scene import Window, shown_window
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")


class Outside:
    """A system that shows notices; ``works`` False: one that can't."""

    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.shown: list[tuple[Words, Callable[[], object]]] = []
        self.unread = -1

    def show(self, words: Words, act: Callable[[], object]) -> bool:
        self.shown.append((words, act))
        return self.works

    def set_unread(self, count: int) -> None:
        self.unread = count

    async def close(self) -> None:
        pass


def notice(window: Window, name: str = "Priya Raman", **changes: object) -> Notice:
    chat = window.scene.chats[name]
    fields: dict[str, object] = {
        "topic": Topic.MESSAGE,
        "key": f"chat {chat}",
        "chat_id": chat,
        "number_id": window.scene.numbers["USL"],
        "who": name,
        "text": "Where is  my\norder?",
        "kind": "text",
    }
    return Notice(**{**fields, **changes})  # type: ignore[arg-type]


def lines(window: Window) -> list[str]:
    return [strip(one.label.text()) for one in window.shell.window.toasts.visible]


def test_the_words_say_who_where_and_what() -> None:
    marcus = Notice(Topic.MESSAGE, "k", chat_id=1, who="Marcus Bell", text="a  b\nc", kind="text")
    words = words_of(marcus, None)
    assert (strip(words.title), words.text) == ("Marcus Bell", "a b c")
    photo = words_of(Notice(Topic.MESSAGE, "k", chat_id=1, who="M", kind="image"), None)
    assert photo.text == "Photo"
    group = Notice(
        Topic.MESSAGE, "k", chat_id=1, who="Team", text="hi", sender="Omar", kind="text",
        chat_kind=ChatKind.GROUP,
    )  # fmt: skip
    assert strip(words_of(group, None).text) == "Omar: hi"
    nameless = words_of(Notice(Topic.MISSED, "k", who="12065550171"), None)
    assert nameless.text.startswith(LRI) and strip(nameless.text).startswith("+1")
    hidden = words_of(veiled(marcus, Preview.NOTHING), None)
    assert (hidden.title, hidden.text) == ("New message", "")


@pytest.mark.parametrize("topic", [Topic.HANDOFF, Topic.WINDOW, Topic.WAITING])
def test_where_names_are_hidden_the_number_stands_alone(topic: Topic) -> None:
    one = Notice(topic, "k", chat_id=1, number_id=1, who="Marcus Bell", count=5)
    number = made(1, 1, "US Leads", "USL", "teal", "12065550100", "k")
    assert "Marcus Bell on US Leads" in strip(words_of(one, number).line)
    hidden = strip(words_of(veiled(one, Preview.NOTHING), number).line)
    assert " on " not in hidden and "Marcus" not in hidden
    assert ("US Leads" in hidden.splitlines()) is (topic is not Topic.HANDOFF)


@pytest.mark.parametrize("topic", list(Topic))
@pytest.mark.parametrize("preview", list(Preview))
def test_every_topic_has_words_at_every_level(topic: Topic, preview: Preview) -> None:
    one = veiled(
        Notice(topic, "k", chat_id=1, who="Marcus Bell", text="secret words", count=5, chats=2),
        preview,
    )
    words = words_of(one, None)
    assert words.title and words.icon and words.action
    if preview is Preview.NOTHING and topic not in (Topic.NUMBER, Topic.RECEIVER):
        assert "Marcus" not in words.line and "secret" not in words.line


async def test_in_the_active_window_a_notice_is_a_toast_that_opens_its_chat(
    tmp_path: Path,
) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        shell.window.activateWindow()
        await until(shell.window.isActiveWindow)
        assert shell.notifier is not None
        shell.open_page("settings")
        failed = notice(window, topic=Topic.FAILED)
        shell.notifier.show(failed)
        assert lines(window) == ["Not sent to Priya Raman\nWhere is my order?"]
        shell.notifier.show(notice(window, topic=Topic.FAILED, text="Hello?"))
        assert lines(window) == ["Not sent to Priya Raman\nHello?"]  # the later takes its place
        shell.notifier.follow(failed)
        page = shell.window.page("chats")
        await until(lambda: page is not None and page.chat is not None)
        text = page.composer.box.text  # type: ignore[union-attr]
        await until(lambda: page.chat.id == window.scene.chats["Priya Raman"])  # type: ignore[union-attr]
        await until(lambda: QApplication.focusWidget() is text)


async def test_in_the_active_window_the_list_tells_of_messages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        shell, service = window.shell, window.console.notifications
        assert shell.notifier is not None
        monkeypatch.setattr(shell.window, "isActiveWindow", lambda: True)
        shell.notifier.show(notice(window))
        shell.notifier.show(Notice(Topic.MANY, "many", count=4, chats=4, plain=True))
        assert lines(window) == []
        for _ in range(9):  # nor do they make one of many of what needs telling
            service.tell(notice(window))
        service.tell(notice(window, topic=Topic.HANDOFF))
        assert [line.splitlines()[0] for line in lines(window)] == ["Priya Raman on US Leads"]


async def test_behind_other_windows_the_system_shows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        notifier = shell.notifier
        assert notifier is not None
        notifier.native = outside = Outside()
        monkeypatch.setattr(shell.window, "isActiveWindow", lambda: False)
        notifier.show(notice(window))
        assert [words.text for words, _ in outside.shown] == ["Where is my order?"]
        assert lines(window) == []
        outside.works = False
        notifier.show(notice(window))
        assert len(lines(window)) == 1
        notifier.set_unread(4)
        assert outside.unread == 4


async def test_under_a_lock_the_system_shows_it_also_where_the_window_has_the_keyboard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        shell, notifier = window.shell, window.shell.notifier
        assert notifier is not None
        notifier.native = outside = Outside()
        monkeypatch.setattr(shell.window, "isActiveWindow", lambda: True)
        await window.console.lock.set_pin("4711")
        shell.lock()
        assert shell.locked
        window.console.notifications.tell(notice(window))
        assert [words.line for words, _ in outside.shown] == ["New message"]
        outside.works = False
        notifier.show(notice(window))
        assert lines(window) == []  # the list tells of it afterwards


async def test_many_take_the_place_of_the_single_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        monkeypatch.setattr(window.shell.window, "isActiveWindow", lambda: False)
        notifier = window.shell.notifier
        assert notifier is not None
        for name in ("Tom Okafor", "Luis Ferrer", "Elena Duarte"):
            notifier.show(notice(window, name))
        assert len(lines(window)) == 3
        notifier.show(Notice(Topic.MANY, "many", count=4, chats=4))
        [line] = lines(window)  # the plural depends on the language that was put on before
        assert line.startswith("4 notifications\nFrom 4 chat")


async def test_the_open_chat_is_in_front_only_while_its_window_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        view = window.console.notifications.view
        monkeypatch.setattr(shell.window, "isActiveWindow", lambda: True)
        chat = window.scene.chats["Tom Okafor"]
        shell.open_chat(chat)
        await until(lambda: view.chat_in_front() == chat)
        shell.open_page("settings")
        assert view.chat_in_front() == 0
        shell.open_page("chats")
        monkeypatch.setattr(shell.window, "isActiveWindow", lambda: False)
        assert view.chat_in_front() == 0


async def test_the_menu_pauses_and_resumes(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        notifier = window.shell.notifier
        assert notifier is not None

        def entry(text: str) -> None:
            menu = Menu("Tray", window.shell.window)
            notifier.fill_menu(menu)
            next(one for one in menu.actions() if one.text() == text).trigger()
            menu.deleteLater()

        entry("No notifications for an hour")
        assert window.console.notifications.rules().paused_until == window.clock.ms + 3_600_000
        entry("Notify again")
        assert window.console.notifications.rules().paused_until == 0


async def test_unread_chats_are_counted_on_the_icon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []
    monkeypatch.setattr(
        QGuiApplication, "setBadgeNumber", lambda _self, count: counts.append(count)
    )
    async with shown_window(tmp_path) as window:
        await until(lambda: bool(counts))
        wanted = (await window.console.conversations.counts()).unread_unmuted
        await until(lambda: counts[-1] == wanted)


async def test_what_is_no_longer_so_is_no_longer_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        shell, bus = window.shell, window.console.bus
        monkeypatch.setattr(shell.window, "isActiveWindow", lambda: True)
        for _ in range(2):
            bus.publish(ReceiverChanged("failed", reason="Another program uses port 8787."))
            bus.publish(ReceiverChanged("starting"))
            assert [one.splitlines()[0] for one in lines(window)] == ["Webhooks are not received"]
            bus.publish(ReceiverChanged("listening", "http://127.0.0.1:8788"))
            assert lines(window) == []


@pytest.mark.parametrize("topic", [Topic.RECEIVER, Topic.FAILED])
@pytest.mark.parametrize("reason", [_damaged(), "Another program uses port 8787."])
@pytest.mark.usefixtures("speaking")
def test_why_something_failed_is_said_in_the_operators_language(
    qapp: QApplication, topic: Topic, reason: str
) -> None:
    install_language(qapp, "he")
    told = words_of(Notice(topic, "one", text=reason), None)
    whole = said(f"{told.title}\n{told.text}")  # as a toast says it
    assert told.text != reason
    assert whole == f"{told.title}\n{told.text}"
    assert not [one for one in ("The file", "kept beside", "program") if one in whole]
