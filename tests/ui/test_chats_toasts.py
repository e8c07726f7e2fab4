"""Toasts over a chat: what is to be pressed under its messages is left free."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from app.domain.messages import Status
from app.services.console import Console
from app.services.events import MessagesChanged
from app.store.connection import Connection
from app.ui.models.timeline_entry import ENTRY_ROLE
from app.ui.pages.chats.page import ChatsPage
from app.ui.widgets.toast import ToastHost
from tests.ui.chats_page import long_opened, on_page, opened
from tests.ui.chats_scene import MINUTE, NOW, OUT, Scene, Writer
from tests.ui.live_pages import staying
from tests.waiting import until

WORDS = "Another system hands this customer over to you, and waits"


async def failed(console: Console, scene: Scene, name: str, when: int = NOW + MINUTE) -> int:
    """Something of ours that was not sent, at the end of a chat; its id."""

    def work(connection: Connection) -> int:
        writer = Writer(connection, scene)
        chat = scene.chats[name]
        made = writer.message(chat, "Hello?", when, OUT, status=Status.FAILED, reason="Refused.")
        writer.settle(chat)
        return made

    made = await console.database.write(work)
    console.bus.publish(MessagesChanged(scene.chats[name], frozenset({made})))
    return made


def links(page: ChatsPage, message_id: int) -> list[QRect]:
    """The painted links under a message, in the window's coordinates."""
    view = page.timeline.view
    place = page.timeline.model.place(message_id)
    if place < 0:
        return []
    index = page.timeline.model.index(place)
    rect = view.visualRect(index)
    shape = page.timeline.delegate.shape(index.data(ENTRY_ROLE), rect.width())
    origin = view.viewport().mapTo(page.window(), rect.topLeft())
    return [shape.visual(zone.rect, origin) for zone in shape.zones]


def is_free(host: ToastHost, rects: list[QRect]) -> bool:
    return bool(rects) and not any(
        toast.geometry().intersects(rect) for toast in host.visible for rect in rects
    )


def tops(host: ToastHost) -> list[int]:
    return [toast.y() for toast in host.visible]


@pytest.mark.parametrize("details", [True, False])
@on_page
async def test_no_toast_lies_over_what_can_be_done_with_a_failed_message(
    page: ChatsPage, console: Console, scene: Scene, details: bool
) -> None:
    host = staying(page)
    await opened(page, scene, "Marcus Bell")
    page.set_details(details)
    message = await failed(console, scene, "Marcus Bell")
    await until(lambda: len(links(page, message)) == 3 and page.timeline.view.at_bottom)
    host.show(WORDS, action="Open")
    assert is_free(host, links(page, message))
    host.error("Not sent")
    assert is_free(host, links(page, message))


@on_page
async def test_a_toast_beside_open_details_leaves_the_newest_message_free(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    host = staying(page)
    await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    message = await failed(console, scene, "Marcus Bell")
    await until(lambda: len(links(page, message)) == 3 and page.timeline.view.at_bottom)
    toast = host.show(WORDS, action="Open")
    foot = toast.geometry().bottom()
    timeline = page.timeline
    corner = timeline.mapTo(page.window(), QPoint(0, 0))
    ends = corner.x() + timeline.width() - 20
    assert toast.x() >= ends, "the margin beside the bubbles is all it may take"
    assert foot > links(page, message)[0].bottom(), "and it need not keep above them"


@on_page
async def test_a_message_that_fails_under_a_toast_lifts_it_and_nothing_else_does(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    host = staying(page)
    await long_opened(page, console, scene)
    page.set_details(False)
    host.show(WORDS)
    [low] = tops(host)
    message = await failed(console, scene, "Marcus Bell")
    await until(lambda: is_free(host, links(page, message)))
    [lifted] = tops(host)
    assert lifted < low
    bar = page.timeline.view.verticalScrollBar()
    for value in (bar.maximum() - 20, bar.maximum() - 400, 0, bar.maximum()):
        bar.setValue(value)
        page.repaint()
        assert tops(host) == [lifted], "who scrolls sees it stay"
    assert is_free(host, links(page, message))
    host.show("Copied")
    await until(lambda: len(host.visible) == 2 and is_free(host, links(page, message)))


@on_page
async def test_a_toast_is_lifted_when_a_link_is_scrolled_to_the_end(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    host = staying(page)
    await long_opened(page, console, scene)
    page.set_details(False)
    message = await failed(console, scene, "Marcus Bell")
    await until(lambda: len(links(page, message)) == 3)
    bar = page.timeline.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    host.show(WORDS)
    bar.setValue(bar.maximum())
    await until(lambda: is_free(host, links(page, message)))
