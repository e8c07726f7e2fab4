"""Opening another chat moves and paints what changed, and nothing around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.facts import ChatSeen
from app.domain.messages import ChatKind, Direction
from app.services.console import Console
from app.services.events import MessagesChanged
from app.store import chats
from app.store.connection import Connection
from app.ui.models import timeline
from app.ui.pages.chats import timeline_feed, timeline_rows
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.timeline_view import TimelineView
from app.ui.style.look import Look
from app.ui.widgets.apart import Apart
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.panel import Panel
from tests.ui import chats_scene
from tests.ui.chats_page import long_chat, long_opened, on_page, opened
from tests.ui.chats_scene import MINUTE, NOW, Scene
from tests.waiting import until


class Heard(QObject):
    """Counts events of a kind."""

    def __init__(self, kind: QEvent.Type, *watched: QObject) -> None:
        super().__init__()
        self.kind, self.count = kind, 0
        for one in watched:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == self.kind
        return False


class Ground(QWidget):
    """Counts its own painting."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1


def test_what_changes_in_a_panel_apart_moves_nothing_around_it(dressed: Look, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    row = QHBoxLayout(around)
    panel = Apart("surface.base", sides=("start",))
    inner = QHBoxLayout(panel.inner)
    label = ElidedLabel("Dana")
    inner.addWidget(label)
    row.addWidget(panel)
    around.resize(400, 80)
    with qtbot.waitExposed(around):
        around.show()
    QCoreApplication.sendPostedEvents()
    assert panel.minimumSizeHint().width() == panel.inner.minimumSizeHint().width() + 1
    told, before = Heard(QEvent.Type.LayoutRequest, around), label.width()
    label.setText("Dana Levi, who ordered the long table")
    QCoreApplication.sendPostedEvents()
    assert told.count == 0
    assert label.width() == before == panel.contentsRect().width() - 2 * label.x()


@pytest.mark.parametrize(("radius", "under"), [("", 0), ("md", 1)])
def test_nothing_is_painted_under_a_panel_that_covers_it(
    dressed: Look, qtbot: QtBot, radius: str, under: int
) -> None:
    ground = Ground()
    qtbot.addWidget(ground)
    panel = Panel("surface.base", radius=radius, parent=ground)
    panel.resize(60, 40)
    ground.resize(100, 100)
    with qtbot.waitExposed(ground):
        ground.show()
    QTest.qWait(0)
    ground.painted = 0
    panel.repaint()
    assert ground.painted == under


def test_a_reason_that_is_told_again_changes_nothing(dressed: Look, qtbot: QtBot) -> None:
    button = Button("Send")
    qtbot.addWidget(button)
    button.set_reason("Write something first.")
    told = Heard(QEvent.Type.ToolTipChange, button)
    button.set_reason("Write something first.")
    assert told.count == 0
    button.setEnabled(True)
    button.set_reason("Write something first.")
    assert not button.isEnabled()
    assert button.toolTip() == "Write something first."
    button.set_reason("")
    assert button.isEnabled()
    assert button.toolTip() == ""


@on_page
async def test_another_chat_moves_nothing_around_its_header_and_details(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    await opened(page, scene, "Marcus Bell")
    await until(lambda: page.ahead.idle)
    (other,) = await console.conversations.chats_by_id([scene.chats["Priya Raman"]])
    QCoreApplication.sendPostedEvents()
    inside = Heard(QEvent.Type.LayoutRequest, page.details.identity)
    around = Heard(
        QEvent.Type.LayoutRequest, page, page.panes, page.panes.splitter, page.header.inner
    )
    page.show_chat(other)
    assert "Priya Raman" in page.header.name.text()
    await until(lambda: inside.count > 0)
    QCoreApplication.sendPostedEvents()
    assert around.count == 0


@on_page
async def test_a_view_that_too_few_messages_were_reckoned_for_is_filled_at_once(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    chat = scene.chats["Marcus Bell"]

    def work(connection: Connection) -> None:
        writer = chats_scene.Writer(connection, scene)
        for number in range(40):  # narrow letters: far more of them on a line than usual
            writer.message(chat, "il" * 150, NOW - (5000 - number) * MINUTE)
        connection.execute("UPDATE chats SET unread = 0 WHERE id = ?", (chat,))

    await console.database.write(work)
    first: list[tuple[int, int, int]] = []
    model, view = page.timeline.model, page.timeline.view
    page.timeline.opened.connect(
        lambda _: first.append((view.laid_height, view.height(), model.rowCount()))
    )
    page.open_chat(chat)
    await until(lambda: first)
    laid, height, rows = first[0]
    assert laid >= height
    assert rows < timeline_feed.FIRST, "and not with more than it needs"
    assert view.at_bottom


class Frames(QObject):
    """What is painted of a chat: how high its view is, how high its rows are, and how many."""

    def __init__(self, view: TimelineView, chat: int) -> None:
        super().__init__()
        self.view, self.chat, self.seen = view, chat, list[tuple[int, int, int]]()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self.view
        first = view._timeline.entry_at(0)
        there = first is not None and first.row.chat_id == self.chat
        if event.type() == QEvent.Type.Paint and there:
            self.seen.append((view.height(), view.laid_height, len(view._tops) - 1))
        return False


@on_page
async def test_a_chat_after_one_with_a_tall_composer_fills_the_view_in_its_first_frame(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_AT_ONCE_S", 60.0)
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    view, model, feed = page.timeline.view, page.timeline.model, page.timeline._feed
    await long_chat(console, scene, "Marcus Bell")
    await opened(page, scene, "Priya Raman")
    await until(lambda: page.ahead.idle)
    before = view.height()
    page.composer.box.text.set_text("\n".join(["and so on"] * 12))
    await until(lambda: view.height() < before - 100)
    low = view.height()
    frames = Frames(view, scene.chats["Marcus Bell"])
    await opened(page, scene, "Marcus Bell")
    await until(lambda: frames.seen[-1:] and frames.seen[-1][0] > low + 100)
    await until(lambda: not view._settling.isActive())
    high = view.height()
    assert all(laid >= height for height, laid, _rows in frames.seen), frames.seen
    assert view.viewportMargins().top() == 0
    assert view.at_bottom and view.follows
    rows, first = model.rowCount(), view.top_of(1) - view.top_of(0)
    assert view.laid_height - first < high + timeline_rows._MORE <= view.laid_height
    assert rows == frames.seen[-1][2] < timeline_feed.FIRST, "no row more than is needed"
    assert not model.at_start
    shown = [model.entry(at) for at in range(rows)]
    feed.hurry()  # what is above comes once, and changes nothing of what is there
    await until(lambda: model.rowCount() >= timeline_feed.PAGE and not feed.loading)
    assert len(set(model.ids())) == model.rowCount()
    assert [model.entry(at) for at in range(model.rowCount() - rows, model.rowCount())] == shown


@on_page
async def test_a_view_that_grows_beyond_what_was_kept_back_has_more_read_at_once(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_feed, "_REST_S", 60.0)
    await long_opened(page, console, scene)
    model, view = page.timeline.model, page.timeline.view
    assert model.rowCount() < timeline_feed.FIRST
    window = page.window()
    window.resize(window.width(), window.height() + 1_500)
    await until(lambda: model.rowCount() >= timeline_feed.PAGE)
    await until(lambda: view.viewport().height() == view.height() and view.at_bottom)


@on_page
async def test_a_chat_with_more_new_messages_than_are_held_opens_at_the_first_of_them(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat = scene.chats["Marcus Bell"]

    def work(connection: Connection) -> None:
        writer = chats_scene.Writer(connection, scene)
        for number in range(timeline.LIMIT + 50):
            writer.message(chat, f"Question {number}", NOW + (number + 1) * MINUTE)
        connection.execute("UPDATE chats SET unread = ? WHERE id = ?", (timeline.LIMIT + 45, chat))

    await console.database.write(work)
    model, view = page.timeline.model, page.timeline.view
    page.open_chat(chat)
    await until(lambda: model.unread_place() >= 0)
    first = model.entry(model.unread_place())
    assert (first.row.text, first.unread) == ("Question 5", timeline.LIMIT + 45)
    await until(lambda: 0 <= view.top_of(model.unread_place()) < view.height())
    page.timeline.to_newest()
    await until(lambda: model.at_end and view.at_bottom and not page.timeline._feed.loading)
    assert model.entry(model.rowCount() - 1).row.text == f"Question {timeline.LIMIT + 49}"


@on_page
async def test_a_message_at_the_end_is_found_there_without_a_way_further_down(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat = scene.chats["Marcus Bell"]

    def work(connection: Connection) -> list[int]:
        writer = chats_scene.Writer(connection, scene)
        return [
            writer.message(chat, f"Question {number}", NOW + (number + 1) * MINUTE)
            for number in range(2 * timeline_feed.PAGE)
        ]

    made = await console.database.write(work)
    await opened(page, scene, "Marcus Bell")
    pane, model = page.timeline, page.timeline.model
    assert pane.chat is not None
    shown: list[tuple[bool, bool, bool]] = []
    pane.opened.connect(
        lambda _: shown.append((model.at_start, model.at_end, pane.jump.isHidden()))
    )
    for at, ends in ((-1, (False, True, True)), (timeline_feed.PAGE, (False, False, False))):
        pane.open(pane.chat, made[at])
        await until(lambda: shown)
        assert shown.pop() == ends
        assert model.place(made[at]) >= 0


@on_page
async def test_a_new_message_that_is_not_here_yet_comes_to_the_end_one_looks_at(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat = scene.chats["Marcus Bell"]
    at = NOW + 200 * MINUTE

    def listed(connection: Connection) -> None:
        """Our own notices fill more than a page; the list knows of an answer to them."""
        writer = chats_scene.Writer(connection, scene)
        for number in range(timeline.PAGE + 10):
            writer.message(chat, f"Notice {number}", NOW + number * MINUTE, Direction.OUT)
        chats.mark_read(connection, chat)
        number_id, key, who = connection.execute(
            "SELECT n.id, n.key, c.address FROM chats c JOIN numbers n ON n.id = c.number_id"
            " WHERE c.id = ?",
            (chat,),
        ).fetchone()
        fact = ChatSeen(key, who, ChatKind.PERSON, "", at, unread=1, preview="Where are you?")
        chats.seen(connection, number_id, fact)

    def came(connection: Connection) -> int:
        return chats_scene.Writer(connection, scene).message(chat, "Where are you?", at)

    await console.database.write(listed)
    model = page.timeline.model
    page.open_chat(chat)
    await until(lambda: model.rowCount() > timeline_feed.FIRST and not page.timeline._feed.loading)
    assert model.at_end and model.unread_place() < 0
    made = await console.database.write(came)
    console.bus.publish(MessagesChanged(chat, frozenset({made}), incoming=frozenset({made})))
    await until(lambda: model.place(made) == model.rowCount() - 1)


class Heights(QObject):
    """How high a widget was at any time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.had = [widget.height()]
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.had.append(event.size().height())
        return False


@on_page
async def test_what_stands_in_the_place_of_the_composer_never_stands_beside_it(
    page: ChatsPage, scene: Scene
) -> None:
    await opened(page, scene, "Marcus Bell")
    composer = page.composer
    heights, before = Heights(composer), composer.height()
    await opened(page, scene, "Delivery board")
    await until(lambda: composer.height() < before)
    assert composer.notice.isVisible()
    await opened(page, scene, "Marcus Bell")
    await until(lambda: composer.height() == before)
    assert max(heights.had) == before
