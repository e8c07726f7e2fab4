"""From a chat whose number sends codes alone to the code for the person in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.console import Console
from app.ui.pages.chats.page import ChatsPage
from tests.ui.chats_page import on_page
from tests.ui.chats_scene import Scene
from tests.waiting import until


@on_page
async def test_send_code_names_account_and_person(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    page.open_chat(scene.chats["447700900318"])
    notice = page.composer.notice
    await until(lambda: notice.isVisible() and notice.button.text() == "Send code")
    number = console.numbers.by_id()[scene.numbers["APP"]]
    with qtbot.waitSignal(page.page_wanted) as wanted:
        qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["code", f"{number.account_id}:447700900318"]
