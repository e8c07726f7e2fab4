"""What the settings change in the Chats page, and the line under the composer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.console import Console
from app.ui.pages.chats.page import ChatsPage
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import Scene


@on_page
async def test_what_another_page_sets_counts_at_once(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    page.activated()
    box, row = page.composer.box.text, page.list.delegate.row_height()
    console.settings.set("send_key", "ctrl_enter")
    console.settings.set("density", "compact")
    console.settings.set("spell_status", True)
    console.settings.set("single_keys", False)
    page.activated()
    qtbot.keyClicks(box, "one")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "one\n"
    assert page.list.delegate.row_height() < row
    assert page.timeline.moment.spell_status
    assert not page.timeline.view.single_keys
    assert [cap.accessibleName() for cap in page.composer.foot.caps] == [
        "Ctrl+Enter send", "Enter new line",
    ]  # fmt: skip


@on_page
async def test_the_number_a_reply_goes_out_from_is_whole_before_any_hint(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    foot = page.composer.foot
    room = foot.sends_from.sizeHint().width()
    shown = []
    for width in (room + 400, room + 110, room + 2):
        foot.resize(width, foot.height())
        assert foot.sends_from.width() >= room
        shown.append(sum(not cap.isHidden() for cap in foot.caps))
    assert shown == [2, 1, 0]
