"""The details of a customer: other numbers, whether a number is reachable, sources of consent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.services.console import Console
from app.services.trails import TrailStep
from app.store import people
from app.ui.pages.chats.details_person import Identity
from app.ui.pages.chats.join_dialog import JoinDialog
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.prose import Prose
from app.ui.pages.chats.trail import TrailRow
from app.ui.style.look import Look
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.labels import PlainLabel
from tests.ui.chats_page import on_page, opened, showing
from tests.ui.chats_scene import NOW, Scene
from tests.ui.live_pages import staying
from tests.ui.test_chats_composer import NUMBER
from tests.ui.test_chats_list import row
from tests.ui.test_chats_speed import erase
from tests.waiting import until, until_so


async def with_details(page: ChatsPage, scene: Scene) -> int:
    """Marcus's chat with its details beside it."""
    chat = await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    return chat


@on_page
async def test_numbers_are_joined_opened_and_parted(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await with_details(page, scene)
    section = page.details.numbers
    await until(lambda: section.none.isVisibleTo(page))
    section.join_wanted.emit()
    dialog = await showing(JoinDialog)
    await until(lambda: dialog.view.count > 5)
    assert dialog.view.chosen is None  # nobody was meant yet
    assert not dialog.go.isEnabled()
    dialog.search.setText("+1 212 555 0187")  # Priya's
    await until(lambda: dialog.view.chosen is not None)
    assert dialog.view.chosen.name == "Priya Raman"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
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
        if "415 555 0142 is another customer" in one.accessibleName()  # not one that goes
    )
    part.setFocus()
    # a delivery changes when a number was last heard of, and something else of the person
    person = page.details._view
    assert person is not None
    heard = {one: row._replace(hook_at=NOW) for one, row in console.numbers.by_id().items()}
    section.show_person(person, heard, NOW)
    assert part.hasFocus()
    assert not part.isHidden()
    qtbot.keyClick(part, Qt.Key.Key_Space)
    await until(lambda: section.none.isVisibleTo(page))
    await until(lambda: isinstance(page.window().focusWidget(), IconButton))
    held = page.window().focusWidget()
    assert isinstance(held, IconButton)
    assert held.accessibleName() == "Add another number of this customer"


@on_page
async def test_a_customer_is_joined_by_name_and_stands_alone_again(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await with_details(page, scene)
    toasts = staying(page)
    await console.contacts.join(scene.chats["Priya Raman"], "12125550999", "Noa")
    section = page.details.numbers
    section.join_wanted.emit()
    dialog = await showing(JoinDialog)
    await until(lambda: dialog.view.count > 5)
    dialog.search.setText("Grace")
    await until(dialog.go.isEnabled)
    dialog.search.setText("Priya")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)  # before she is shown
    await until(lambda: dialog.view.count == 1 and dialog.go.isEnabled())
    assert dialog.isVisible()
    assert strip(dialog.view.chosen.low) == "+1 212 555 0187"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    await until(lambda: len(section.findChildren(LinkButton)) > 1)
    assert len((await console.contacts.person(chat)).others) == 2
    await until(lambda: toasts.history and "same customer" in toasts.history[-1].text)
    undo = next(one for one in page.window().findChildren(LinkButton) if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    await until(lambda: section.none.isVisibleTo(page))
    hers = await console.contacts.person(scene.chats["Priya Raman"])
    assert [one.digits for one in hers.others] == ["12125550999"]  # as it was before


@on_page
async def test_a_number_without_a_chat_is_joined_and_an_unknown_name_is_not(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await with_details(page, scene)
    page.details.numbers.join_wanted.emit()
    dialog = await showing(JoinDialog)
    dialog.search.setText("Nobody of this name")
    await until(lambda: "No customer of this name" in dialog.message.text)
    assert not dialog.go.isEnabled()
    dialog.search.setText("+1 415 555 0142")  # his own
    await until(lambda: "No customer of this name" in dialog.message.text)
    dialog.search.setText("+٩٧٢ ٥٥ ٥٥٥ ٠١٩٩")
    await until(dialog.go.isEnabled)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    await until(lambda: not page.details.numbers.none.isVisibleTo(page))
    others = (await console.contacts.person(chat)).others
    assert [one.digits for one in others] == ["972555550199"]


@on_page
async def test_a_removed_note_comes_back_to_its_number_with_its_time(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    staying(page)
    await console.contacts.join(chat, "12125550187", "Noa")
    await console.database.write(
        lambda one: people.add_note(one, "12125550187", "Likes oak", NOW - 7_200_000, "Dana")
    )
    before = (await console.contacts.person(chat)).notes
    page.set_details(True)
    notes = page.details.notes
    page.details.refresh()

    def words() -> list[PlainLabel]:
        found = notes.findChildren(PlainLabel)
        return [one for one in found if one.text() == "Likes oak" and one.isVisibleTo(notes)]

    [label] = await until(words)
    card = label.parentWidget()
    assert card is not None
    qtbot.mouseClick(card.findChild(IconButton), Qt.MouseButton.LeftButton)
    await until(lambda: any(one.text() == "Undo" for one in page.window().findChildren(LinkButton)))
    assert len((await console.contacts.person(chat)).notes) == len(before) - 1
    undo = next(one for one in page.window().findChildren(LinkButton) if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)

    async def is_back() -> bool:
        return len((await console.contacts.person(chat)).notes) == len(before)

    await until_so(is_back)
    await console.contacts.part(chat, "12125550187")
    [back] = (await console.contacts.person(scene.chats["Priya Raman"])).notes[:1]
    assert (back.text, back.at, back.author) == ("Likes oak", NOW - 7_200_000, "Dana")


@on_page
async def test_a_note_keeps_the_keyboard_when_something_else_is_known(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    chat = await with_details(page, scene)
    await console.contacts.add_note(chat, "Likes oak", "Dana")
    notes = page.details.notes
    await until(lambda: "Likes oak" in [one.text() for one in notes.findChildren(PlainLabel)])
    remove = next(
        one for one in notes.findChildren(IconButton) if one.accessibleName() == "Remove this note"
    )
    remove.setFocus()
    before = page.details._view
    await console.contacts.set_consent(chat, "opted_out", "By telephone")
    await until(lambda: page.details._view is not before)
    assert remove.hasFocus()
    # what is said of its day changes with the day
    assert before is not None
    notes.show_person(before, NOW + 3 * 86_400_000)
    assert not remove.isVisibleTo(page)


@on_page
async def test_consent_is_dated_in_whole_and_of_an_unknown_day_names_its_source_alone(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    await with_details(page, scene)
    consent = page.details.consent
    await until(lambda: page.details._view is not None)
    view = page.details._view
    assert view is not None
    for source, at, shown in (
        ("Web form", NOW - 8 * 86_400_000, "Web form, 2 March 2026"),
        ("Web form", 0, "Web form"),
        ("", NOW, "10 March 2026"),
        ("", 0, ""),
    ):
        person = replace(view.person, consent="opted_in", consent_source=source, consent_at=at)
        consent.show_person(replace(view, person=person))
        assert strip(consent.source.text()) == shown


@on_page
async def test_a_begun_note_waits_in_its_chat(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await with_details(page, scene)
    notes = page.details.notes
    notes.open_editor()
    qtbot.keyClicks(notes.editor.text, "Wants the oak")
    notes.open_editor()  # the plus again
    assert notes.editor.text.text() == "Wants the oak"
    await opened(page, scene, "Priya Raman")
    assert notes.editor.isHidden()
    chat = await opened(page, scene, "Marcus Bell")
    assert not notes.editor.isHidden()
    qtbot.keyClicks(notes.editor.text, " front")
    qtbot.keyClick(notes.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert notes.editor.isHidden()
    await until(lambda: page.window().focusWidget() is not None)
    held = page.window().focusWidget()
    assert held is not None
    assert held.accessibleName() == "Add a note"
    await until(
        lambda: "Wants the oak front" in [one.text() for one in notes.findChildren(PlainLabel)]
    )
    assert "Wants the oak front" in [
        one.text for one in (await console.contacts.person(chat)).notes
    ]


@on_page
@pytest.mark.parametrize("it_is", ["open", "not open"])
async def test_a_note_begun_about_an_erased_customer_goes_with_them(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, it_is: str
) -> None:
    erased = await opened(page, scene, "Marcus Bell")
    [row_] = await console.conversations.chats_by_id([erased])
    page.set_details(True)
    notes = page.details.notes
    notes.open_editor()
    qtbot.keyClicks(notes.editor.text, "Owes us a table")
    if it_is == "open":
        page.leave(erased)
    else:
        await opened(page, scene, "Priya Raman")
        erase(console, scene, "Marcus Bell")
    await until(lambda: erased not in notes.chats)
    assert notes.editor.text.toPlainText() == ""
    assert not notes.editor.text.document().isUndoAvailable()
    # another chat may be given the id of one that is gone
    page.details.show_chat(row_._replace(name="Somebody else"))
    assert notes.editor.isHidden()
    assert page.details._view is None
    await opened(page, scene, "Showroom team")
    assert notes.editor.isHidden()
    notes.open_editor()
    assert notes.editor.text.toPlainText() == ""


@on_page
async def test_what_a_check_said_is_shown_with_its_time(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    await console.database.write(
        lambda one: people.set_verified(one, "14155550142", "invalid", NOW - 3_600_000)
    )
    await with_details(page, scene)
    await until(lambda: "Not on WhatsApp" in page.details.numbers.reach.text())
    assert "14:30" in page.details.numbers.reach.text()
    assert page.details.numbers.check.isVisibleTo(page)


@on_page
async def test_an_opt_out_word_is_told_as_the_source(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    chat = await with_details(page, scene)
    await console.contacts.set_consent(chat, "opted_out", "keyword:הסר")
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
    assert strip(head.number.text()) == f"{NUMBER.code} Recover Lead X"
    head.show_chat(row(1), NUMBER._replace(name="US Leads", account="Recover Lead X"))
    assert strip(head.number.text()) == f"{NUMBER.code} US Leads · Recover Lead X"


@pytest.mark.parametrize(
    ("call", "outcome", "role"),
    [
        ("GET /chats", "200", "success.soft"),
        ("GET /chats", "500", "danger.soft"),
        ("POST /messages", "timeout", "danger.soft"),
        ("POST /messages", "201", "surface.sunken"),
    ],
)
def test_a_call_that_brought_nothing_is_red_in_the_trail(
    dressed: Look, qtbot: QtBot, call: str, outcome: str, role: str
) -> None:
    step = TrailStep(NOW, call=call, outcome=outcome, ms=12, attempt=1)
    shown = TrailRow(step, first=True, last=True)
    qtbot.addWidget(shown)
    shown.resize(320, shown.sizeHint().height())
    # in the circle, beside its icon
    assert shown.grab().toImage().pixelColor(3, 11) == dressed.theme.color(role)
