"""A picture of a chat shown larger: by keys, buttons, the wheel and a double click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.messages import Kind
from app.services.console import Console
from app.ui.pages.chats import media_viewer
from app.ui.pages.chats.media_viewer import MediaViewer
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.picture_zoom import MOST, STEP, Zoom
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import Scene
from tests.ui.test_chats_pictures import color_of, pictures, viewer_of
from tests.waiting import until

VIEW, WHOLE = QSizeF(800, 500), QSizeF(600, 500)


def place(viewer: MediaViewer) -> QRectF:
    """Where the picture is drawn."""
    view = viewer.view
    whole = view._whole()
    assert whole is not None
    return view._zoom.target(QSizeF(view.size()), whole)


async def large(page: ChatsPage, console: Console, scene: Scene) -> MediaViewer:
    """Tom's second of three pictures, in full size."""
    await pictures(console, scene)
    await opened(page, scene, "Tom Okafor")
    viewer = await viewer_of(page, scene, "green")
    await until(lambda: viewer.count.text() == "2 of 3" and color_of(viewer) == "green")
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    viewer.view.show_image(image)
    return viewer


def test_what_lies_under_the_pointer_stays_there() -> None:
    zoom = Zoom()
    assert zoom.target(VIEW, WHOLE) == QRectF(100, 0, 600, 500)
    zoom.by(4, QPointF(400, 125), VIEW, WHOLE)  # the middle of the upper half
    there = zoom.target(VIEW, WHOLE)
    assert (there.width(), there.height()) == (2400, 2000)
    assert abs(there.x() + 0.5 * 2400 - 400) < 0.01
    assert abs(there.y() + 0.25 * 2000 - 125) < 0.01


def test_no_edge_comes_into_the_view_and_it_is_never_smaller() -> None:
    zoom = Zoom()
    zoom.by(4, QPointF(400, 250), VIEW, WHOLE)
    zoom.move(QPointF(9_000, 9_000), VIEW, WHOLE)
    assert zoom.target(VIEW, WHOLE).topLeft() == QPointF(0, 0)
    zoom.move(QPointF(-9_000, -9_000), VIEW, WHOLE)
    assert zoom.target(VIEW, WHOLE).bottomRight() == QPointF(800, 500)
    zoom.by(1_000, QPointF(0, 0), VIEW, WHOLE)
    assert zoom.scale == MOST
    zoom.by(1 / 1_000, QPointF(0, 0), VIEW, WHOLE)
    assert zoom.target(VIEW, WHOLE) == QRectF(100, 0, 600, 500)


@on_page
async def test_keys_and_buttons_show_a_picture_larger(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer = await large(page, console, scene)
    assert not viewer.smaller.isEnabled()

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key)

    whole = place(viewer)
    press(Qt.Key.Key_Plus)
    assert viewer.view.scale == STEP
    assert place(viewer).width() > whole.width()
    for _ in range(9):
        qtbot.mouseClick(viewer.larger, Qt.MouseButton.LeftButton)
    assert viewer.view.scale == MOST
    assert not viewer.larger.isEnabled()
    before = place(viewer)
    press(Qt.Key.Key_Right)  # over the picture, not to the next one
    assert viewer.count.text() == "2 of 3"
    assert place(viewer).x() < before.x()
    press(Qt.Key.Key_0)
    assert place(viewer) == whole
    press(Qt.Key.Key_Minus)
    assert place(viewer) == whole
    press(Qt.Key.Key_Equal)
    viewer.smaller.setFocus()
    qtbot.keyClick(viewer.smaller, Qt.Key.Key_Space)
    assert viewer.view.scale == 1
    assert viewer.larger.hasFocus()
    press(Qt.Key.Key_Plus)
    viewer.step(1)
    await until(lambda: color_of(viewer) == "blue")
    assert viewer.view.scale == 1  # another picture is shown whole
    viewer.reject()


@on_page
async def test_wheel_double_click_and_drag(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer = await large(page, console, scene)
    view = viewer.view

    def wheel(by: int, keys: Qt.KeyboardModifier) -> None:
        at = QPointF(view.rect().center())
        event = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at)),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    for _ in range(6):
        wheel(120, Qt.KeyboardModifier.ControlModifier)
    assert view.scale == MOST
    assert viewer.count.text() == "2 of 3"
    before = place(viewer)
    wheel(-120, Qt.KeyboardModifier.NoModifier)
    assert place(viewer).y() < before.y()
    assert viewer.count.text() == "2 of 3"
    before, middle = place(viewer), view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(middle) + QPointF(0, 40),
        QPointF(view.mapToGlobal(middle)) + QPointF(0, 40),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, move)
    assert abs(place(viewer).y() - before.y() - 40) < 1
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle)
    QApplication.sendEvent(view, move)  # no button is held any more
    assert abs(place(viewer).y() - before.y() - 40) < 1
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert view.scale == 1
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert view.scale == STEP * STEP
    viewer.reject()


@on_page
async def test_a_zoom_button_that_can_do_no_more_hands_the_keyboard_to_the_other(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    viewer = await large(page, console, scene)
    viewer.larger.setFocus()
    for _ in range(12):
        if viewer.larger.isEnabled():
            qtbot.keyClick(viewer.larger, Qt.Key.Key_Space)
    assert viewer.view.scale == MOST
    assert viewer.smaller.hasFocus()
    qtbot.keyClick(viewer.smaller, Qt.Key.Key_0)  # whole again, from the largest in one step
    assert viewer.view.scale == 1
    assert viewer.larger.hasFocus()
    viewer.reject()


@on_page
async def test_nothing_is_said_of_a_size_where_no_picture_is_shown(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = await large(page, console, scene)
    said: list[str] = []
    monkeypatch.setattr(media_viewer, "announce", lambda _of, words: said.append(words))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus)
    assert len(said) == 1
    row = viewer.round.row
    viewer.round._rows[row.id] = row._replace(kind=Kind.DOCUMENT)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        assert not viewer._turned(key)
    assert len(said) == 1
    viewer.reject()
