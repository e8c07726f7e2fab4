"""What the list, the head and the details show of the chat that is opened next is ready before."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui import phrases
from app.ui.delegates.chat_row import ChatRowDelegate
from app.ui.pages.chats.page import ChatsPage
from app.ui.widgets import painting, shapes
from tests.ui.chats_page import on_page, started
from tests.ui.chats_scene import Scene
from tests.waiting import until


class Drawn:
    """Rows of the list and faces that are drawn, not copied."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rows: list[int] = []
        self.faces = 0
        paint_chat, make = ChatRowDelegate._paint_chat, shapes.drawn

        def row(delegate: ChatRowDelegate, painter: Any, rect: Any, row: ChatRow) -> None:
            self.rows.append(row.id)
            paint_chat(delegate, painter, rect, row)

        def face(*what: Any) -> QPixmap:
            self.faces += 1
            return make(*what)

        monkeypatch.setattr(ChatRowDelegate, "_paint_chat", row)
        monkeypatch.setattr(painting, "drawn", face)

    def clear(self) -> None:
        self.rows.clear()
        self.faces = 0


async def at_rest(page: ChatsPage) -> None:
    """Once nothing is left to do, in a page that has begun: what was made before that is let go."""
    await until(lambda: page.timeline._feed.shown and page.ahead.idle)
    page.list.view.viewport().grab()


def read_already(page: ChatsPage, count: int) -> int:
    """The first of so many places in a row whose chats are not changed by being opened."""
    items = [page.list.model.item(place) for place in range(page.list.model.chats)]
    unread = [item.unread if isinstance(item, ChatRow) else 1 for item in items]
    return next(at for at in range(len(unread)) if not any(unread[at : at + count]))


@on_page
async def test_the_next_chat_draws_no_row_and_no_face_of_its_own(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    grouped: list[str] = []

    def group(digits: str) -> str:
        grouped.append(digits)
        return digits

    monkeypatch.setattr(phrases, "_grouped", lru_cache(group))
    await started(page)
    page.set_details(True)
    page.list.view.go(read_already(page, 3))
    await at_rest(page)
    made, port = Drawn(monkeypatch), page.list.view.viewport()
    for step in (1, 1, -1):
        await at_rest(page)
        made.clear()
        known = len(grouped)
        before = page.chat
        page.list.step(step)
        assert page.chat is not None and page.chat != before
        shown = port.grab().toImage()
        page.header.avatar.grab()
        page.details.identity.avatar.grab()
        assert made.rows == []
        assert made.faces == 0
        assert page.chat.address.split("@")[0] not in grouped[known:]
    page.list.delegate.forget()
    assert shown == port.grab().toImage()
    assert made.rows


@on_page
async def test_the_row_under_the_pointer_is_ready_to_be_chosen(
    page: ChatsPage, scene: Scene, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    await started(page)
    page.list.view.go(0)
    await at_rest(page)
    made, place = Drawn(monkeypatch), 4
    page.list.view.entered.emit(page.list.model.index(place))
    await at_rest(page)
    chat = page.list.model.item(place)
    assert isinstance(chat, ChatRow)
    assert made.rows.count(chat.id) == 1
    made.clear()
    view = page.list.view
    page.list.delegate.paint_ahead(
        chat, view.viewport().width(), view.devicePixelRatioF(), selected=True, hovered=True
    )
    assert made.rows == []


@on_page
async def test_going_down_the_list_asks_the_display_for_nothing(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    await started(page)
    view = page.list.view
    page.resize(page.width(), 420)
    bar = view.verticalScrollBar()
    await until(lambda: bar.maximum() > 130)
    QCursor.setPos(view.viewport().mapToGlobal(QPoint(60, 90)))
    passed: list[int] = []
    view.entered.connect(lambda index: passed.append(index.row()))
    bar.setValue(62)
    bar.setValue(124)
    assert not passed, "Qt has found out which row the pointer is over"
    where = QPointF(60, 90)
    turned = QWheelEvent(
        where,
        QPointF(view.viewport().mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turned)
    assert passed == [view.indexAt(where.toPoint()).row()], "the wheel brought a row under it"
