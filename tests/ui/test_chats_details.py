"""The details of a customer: other numbers, whether a number is reachable, sources of consent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.services.console import Console
from app.store import people
from app.ui.pages.chats.details_numbers import JoinDialog
from app.ui.pages.chats.details_person import Identity
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.prose import Prose
from app.ui.widgets.buttons import IconButton, LinkButton
from tests.ui.chats_page import on_page, opened, showing
from tests.ui.chats_scene import NOW, Scene
from tests.ui.test_chats_composer import NUMBER
from tests.ui.test_chats_list import row
from tests.waiting import until


@on_page
async def test_numbers_are_joined_opened_and_parted(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    section = page.details.numbers
    await until(lambda: section.none.isVisibleTo(page))
    section.join_wanted.emit()
    dialog = await showing(JoinDialog)
    qtbot.keyClicks(dialog.phone.edit, "12")
    qtbot.keyClick(dialog.phone.edit, Qt.Key.Key_Return)
    await until(lambda: "whole phone number" in dialog.phone.edit.accessibleDescription())
    dialog.phone.setText("+1 212 555 0187")  # Priya's
    qtbot.keyClick(dialog.phone.edit, Qt.Key.Key_Return)
    await until(lambda: not section.none.isVisibleTo(page))
    link = next(
        one
        for one in section.findChildren(LinkButton)
        if one.accessibleName().startswith("Open the chat")
    )
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    await until(lambda: page.chat is not None and page.chat.name == "Priya Raman")
    await until(
        lambda: any(
            "415 555 0142" in one.accessibleName() for one in section.findChildren(LinkButton)
        )
    )
    part = next(
        one
        for one in section.findChildren(IconButton)
        if "another customer" in one.accessibleName()
    )
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    await until(lambda: section.none.isVisibleTo(page))


@on_page
async def test_what_a_check_said_is_shown_with_its_time(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    await console.database.write(
        lambda one: people.set_verified(one, "14155550142", "invalid", NOW - 3_600_000)
    )
    await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    await until(lambda: "Not on WhatsApp" in page.details.numbers.reach.text())
    assert "14:30" in page.details.numbers.reach.text()
    assert page.details.numbers.check.isVisibleTo(page)


@on_page
async def test_an_opt_out_word_is_told_as_the_source(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    await console.contacts.set_consent(chat, "opted_out", "keyword:הסר")
    page.set_details(True)
    await until(lambda: "Wrote “" in page.details.consent.source.text())
    assert "הסר" in page.details.consent.source.text()


def test_paragraphs_of_a_note_stand_at_their_own_side(qtbot: QtBot) -> None:
    box = Prose("Note")
    qtbot.addWidget(box)
    box.resize(300, 120)
    box.setPlainText("Hello there\nשלום לכולם")
    box.show()
    QApplication.sendPostedEvents()
    blocks = [box.document().findBlockByNumber(number) for number in (0, 1)]
    directions = [block.textDirection() for block in blocks]
    assert directions == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
    lefts = [block.layout().lineAt(0).naturalTextRect().left() for block in blocks]
    assert lefts[0] < 20 < 150 < lefts[1]
    box.setPlainText("\u2067x\u2069")
    assert box.text() == "x"


def test_an_account_named_like_its_number_is_named_once(qtbot: QtBot) -> None:
    head = Identity()
    qtbot.addWidget(head)
    head.show_chat(row(1), NUMBER._replace(name="Recover Lead X", account="Recover Lead X"))
    assert strip(head.number.text()) == "Recover Lead X"
    head.show_chat(row(1), NUMBER._replace(name="US Leads", account="Recover Lead X"))
    assert strip(head.number.text()) == "US Leads · Recover Lead X"
