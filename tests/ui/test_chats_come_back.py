"""What was held, refused or taken back comes back once and whole, however fast one goes on."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import SettingsError, StoreError
from app.domain.rows import ChatRow, SearchHit
from app.services.console import Console
from app.ui.models.chats import ITEM_ROLE
from app.ui.pages.chats.canned_dialog import CannedDialog
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.pages.chats.page import ChatsPage
from app.ui.widgets.choice_list import ROW
from tests.ui.chats_page import on_page, opened, showing, shown
from tests.ui.chats_scene import NOW, Scene
from tests.ui.test_chats_collision import answered
from tests.ui.test_chats_kept import draft_of, drafted, told
from tests.waiting import until


def slow_look(console: Console) -> asyncio.Event:
    """The look for other answers waits for the event."""
    gate, look = asyncio.Event(), console.conversations.answered_since

    async def slowly(chat_id: int, since: int) -> object:
        await gate.wait()
        return await look(chat_id, since)

    console.conversations.answered_since = slowly  # type: ignore[method-assign, assignment]
    return gate


async def saved(page: ChatsPage) -> None:
    """The draft goes to the disk, as by its timer."""
    task = page.composer.save_draft()
    assert task is not None
    await task


async def listed(page: ChatsPage, name: str, scene: Scene, draft: str) -> ChatRow:
    """The row of the list, once it shows the draft."""

    def row() -> ChatRow:
        found = page.list.model.index(page.list.model.place(scene.chats[name])).data(ITEM_ROLE)
        assert isinstance(found, ChatRow)
        return found

    await until(lambda: row().draft == draft)
    return row()


async def held_elsewhere(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> tuple[int, asyncio.Event]:
    """“Hello”, of which “Hel” was a draft, is on its way while another chat is open."""
    priya = await opened(page, scene, "Priya Raman")
    box, gate = page.composer.box.text, slow_look(console)
    qtbot.keyClicks(box, "Hel")
    await saved(page)
    qtbot.keyClicks(box, "lo")
    await answered(console, scene, priya, "It left this morning.", NOW + 1_000)
    console.clock.ms = NOW + 60_000  # type: ignore[attr-defined]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await opened(page, scene, "Tom Okafor")
    return priya, gate


@on_page
async def test_a_held_text_comes_back_once_and_is_still_watched(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    priya, gate = await held_elsewhere(page, console, scene, qtbot)
    gate.set()
    await until(lambda: "Priya Raman" in told(page))
    assert await draft_of(console, priya) == "Hello"
    [row] = await console.conversations.chats_by_id([priya])
    assert row.draft_begun == NOW
    await opened(page, scene, "Priya Raman")
    assert page.composer.box.text.text() == "Hello"
    assert page.composer.watch.begun == NOW


@on_page
async def test_a_text_begun_after_an_unsaved_one_keeps_the_first_letter_of_both(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    priya = await opened(page, scene, "Priya Raman")
    box, gate = page.composer.box.text, slow_look(console)
    qtbot.keyClicks(box, "Mine")
    await answered(console, scene, priya, "It left this morning.", NOW + 1_000)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    console.clock.ms = NOW + 60_000  # type: ignore[attr-defined]
    qtbot.keyClicks(box, "and more")
    await opened(page, scene, "Tom Okafor")
    gate.set()
    await drafted(console, priya, "and more\nMine")
    [row] = await console.conversations.chats_by_id([priya])
    assert row.draft_begun == NOW


@on_page
async def test_a_held_text_is_not_taken_away_by_the_next_send(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    priya, gate = await held_elsewhere(page, console, scene, qtbot)
    await opened(page, scene, "Priya Raman")
    box = page.composer.box.text
    assert box.text() == ""
    qtbot.keyClicks(box, "Next")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await opened(page, scene, "Tom Okafor")
    gate.set()
    await until(lambda: page.composer.undo_bar.isVisible() and not page.composer.sending.busy)
    assert await draft_of(console, priya) == "Hello"


@on_page
async def test_a_chat_that_is_opened_from_a_late_row_has_what_was_typed(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    late = await listed(page, "Marcus Bell", scene, "")
    other = await listed(page, "Tom Okafor", scene, "")
    qtbot.keyClicks(box, "abc")
    page.opening.open(other)
    page.opening.open(late)
    assert box.text() == "abc"
    assert page.composer.watch.begun == NOW
    await drafted(console, marcus, "abc")
    # and what was sent does not stand in the box again
    late = await listed(page, "Marcus Bell", scene, "abc")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    page.opening.open(other)
    page.opening.open(late)
    assert box.text() == ""
    await until(page.composer.undo_bar.isVisible)
    await drafted(console, marcus, "")


@on_page
async def test_a_chat_that_is_opened_while_its_text_comes_back_shows_it(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus, tom = scene.chats["Marcus Bell"], await opened(page, scene, "Tom Okafor")
    await console.conversations.save_draft(marcus, "begun", NOW)
    late = await listed(page, "Marcus Bell", scene, "begun")
    other = await listed(page, "Tom Okafor", scene, "")
    box, save_draft = page.composer.box.text, console.conversations.save_draft
    begun, gate = asyncio.Event(), asyncio.Event()

    async def slowly(chat_id: int, text: str, since: int = 0) -> None:
        begun.set()
        await gate.wait()
        await save_draft(chat_id, text, since)

    console.conversations.save_draft = slowly  # type: ignore[method-assign]
    # its write is under way
    coming = asyncio.ensure_future(page.composer.sending.give_back(marcus, "back again"))
    await begun.wait()
    page.opening.open(late)
    assert box.text() == "begun\nback again"
    gate.set()
    await coming
    await drafted(console, marcus, "begun\nback again")
    page.opening.open(other)
    # its row is being read
    coming = asyncio.ensure_future(page.composer.sending.give_back(marcus, "and once more"))
    await asyncio.sleep(0)
    page.opening.open(late)
    await coming
    assert box.text() == "begun\nback again\nand once more"
    await drafted(console, marcus, "begun\nback again\nand once more")
    assert await draft_of(console, tom) == ""


@on_page
async def test_a_hold_is_not_shown_over_an_empty_box(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    priya, gate = await held_elsewhere(page, console, scene, qtbot)
    late = await listed(page, "Priya Raman", scene, "Hel")
    save_draft, box = console.conversations.save_draft, page.composer.box.text

    async def meanwhile(chat_id: int, text: str, since: int = 0) -> None:
        await save_draft(chat_id, text, since)
        if text == "Hello":
            page.opening.open(late)

    console.conversations.save_draft = meanwhile  # type: ignore[method-assign]
    gate.set()
    await until(page.composer.collision.isVisible)
    assert box.text() == "Hello"
    assert page.composer.is_open(priya)


@on_page
async def test_what_cannot_be_looked_up_is_not_lost(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Priya Raman")

    async def broken(chat_id: int, since: int) -> object:
        raise StoreError("The data can’t be read.")

    console.conversations.answered_since = broken  # type: ignore[method-assign, assignment]
    box = page.composer.box.text
    qtbot.keyClicks(box, "Precious")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == ""
    await until(lambda: box.text() == "Precious")
    await until(lambda: "can’t be read" in told(page))


@on_page
async def test_the_slash_of_the_button_is_no_draft(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("visit", "", "We come on {day}.")
    marcus = await opened(page, scene, "Marcus Bell")
    box = page.composer.box
    qtbot.mouseClick(box.canned, Qt.MouseButton.LeftButton)
    await until(lambda: page.composer.popups.choosing)
    place = page.list.model.index(page.list.model.place(scene.chats["Tom Okafor"]))
    page.list.view.scrollTo(place)
    qtbot.mouseClick(
        page.list.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.list.view.visualRect(place).center(),
    )
    assert page.composer.is_open(scene.chats["Tom Okafor"])
    assert marcus not in page.composer.drafts
    assert await draft_of(console, marcus) == ""
    # a reply that is pressed in the list takes the place of the slash
    await opened(page, scene, "Marcus Bell")
    qtbot.keyClicks(box.text, "On {day}.Later")
    box.text.know_blanks({"{day}"})
    for _ in "Later":
        qtbot.keyClick(box.text, Qt.Key.Key_Left)
    qtbot.mouseClick(box.canned, Qt.MouseButton.LeftButton)
    await until(lambda: page.composer.popups.choosing or shown(CannedPopup) is not None)
    popup = shown(CannedPopup)
    assert popup is not None
    names = [popup.view.model().index(at, 0).data(ROW).name for at in range(popup.count)]
    popup.view.choose(names.index("visit"))
    assert popup.take()
    assert box.text.text() == "On {day}.\nWe come on {day}.\nLater"


@on_page
async def test_take_back_and_edit_says_what_has_left_and_changes_nothing(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    quoted = scene.messages["photo"]
    message_id = await console.outbox.send_text(marcus, "Gone", quoted)
    await until(lambda: page.timeline.model.find(message_id) is not None)
    await console.database.write(
        lambda connection: connection.execute("UPDATE outbox SET state = 'sending'")
    )
    page.message_actions.act(message_id, "edit")
    await until(lambda: "left already" in told(page))
    assert page.composer.box.text.text() == ""
    assert page.composer.box.quote.isHidden()


@on_page
async def test_the_undo_bar_goes_with_its_message(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    box, bar = page.composer.box.text, page.composer.undo_bar
    qtbot.keyClicks(box, "First")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await until(bar.isVisible)
    waiting = bar._waiting
    assert waiting is not None
    await until(lambda: page.timeline.model.find(waiting.message_id) is not None)
    page.message_actions.act(waiting.message_id, "edit")
    await until(lambda: box.text() == "First")
    assert bar.isHidden()


@on_page
async def test_closing_warns_again_of_what_was_changed_since(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    page.composer.canned_wanted.emit("manage")
    dialog = await showing(CannedDialog)
    dialog.text.setPlainText("Half")
    dialog.reject()
    dialog.text.setPlainText("Half a reply")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert dialog.isHidden()


@on_page
async def test_blanks_that_come_late_stay_with_their_chat(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("visit", "", "We come on {day}.")
    await console.conversations.save_draft(scene.chats["Marcus Bell"], "On {day}.")
    mine = await listed(page, "Marcus Bell", scene, "On {day}.")
    other = await listed(page, "Tom Okafor", scene, "")
    gate, every = asyncio.Event(), console.canned.all

    async def slowly() -> object:
        rows = await every()
        await gate.wait()
        return rows

    console.canned.all = slowly  # type: ignore[method-assign, assignment]
    page.opening.open(mine)
    page.opening.open(other)
    qtbot.keyClicks(page.composer.box.text, "Is {day} right?")
    late = [one for one in asyncio.all_tasks() if "blanks of a draft" in one.get_name()]
    assert len(late) == 1
    gate.set()
    await asyncio.wait(late)
    assert page.composer.box.text.blanks_left() == []
    page.opening.open(mine)
    await until(lambda: page.composer.box.text.blanks_left() == ["{day}"])


@on_page
async def test_what_was_written_to_an_erased_chat_goes_with_it(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    composer, box = page.composer, page.composer.box.text
    qtbot.keyClicks(box, "First")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await until(composer.undo_bar.isVisible)
    page.message_actions.act(scene.messages["photo"], "quote")
    qtbot.keyClicks(box, "half")
    await saved(page)
    page.leave(marcus)
    assert box.text() == ""
    assert marcus not in composer.drafts
    assert composer.undo_bar.isHidden()
    assert composer.chat is None
    assert composer.box.quote.isHidden()
    assert composer.begun.quote(marcus) is None


@on_page
async def test_a_chat_that_is_put_away_keeps_its_draft(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    qtbot.keyClicks(page.composer.box.text, "half")
    page.chat_menu.gone.emit(marcus)
    assert page.chat is None
    await opened(page, scene, "Tom Okafor")
    await drafted(console, marcus, "half")


@on_page
async def test_a_refused_text_comes_back_once(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    box, gate = page.composer.box.text, asyncio.Event()

    async def refused(
        chat_id: int, text: str, quoted_id: int | None = None, drafted: str | None = None
    ) -> int:
        await gate.wait()
        raise SettingsError("This number sends no text.", "Nothing was sent.", "")

    console.outbox.send_text = refused  # type: ignore[method-assign]
    qtbot.keyClicks(box, "Hel")
    await saved(page)
    qtbot.keyClicks(box, "lo")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await opened(page, scene, "Tom Okafor")
    gate.set()
    await until(lambda: "sends no text" in told(page))
    assert await draft_of(console, marcus) == "Hello"


@on_page
async def test_quitting_right_after_enter_loses_nothing(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    qtbot.keyClicks(box, "At the very end")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await page.close_page()
    rows = await console.conversations.page(marcus, None, 50)
    assert rows[-1].text == "At the very end"


@on_page
async def test_what_is_held_while_quitting_is_a_draft(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    priya = await opened(page, scene, "Priya Raman")
    box = page.composer.box.text
    qtbot.keyClicks(box, "Mine")
    await answered(console, scene, priya, "It left this morning.", NOW + 1_000)
    console.clock.ms = NOW + 60_000  # type: ignore[attr-defined]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await page.close_page()
    [row] = await console.conversations.chats_by_id([priya])
    assert (row.draft, row.draft_begun) == ("Mine", NOW)


@on_page
async def test_a_draft_on_its_way_to_the_disk_is_waited_for_while_quitting(
    page: ChatsPage,
    console: Console,
    scene: Scene,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    priya = await opened(page, scene, "Priya Raman")
    keep = console.conversations.save_draft

    async def slow(chat_id: int, text: str, begun: int = 0) -> None:
        for _ in range(20):
            await asyncio.sleep(0)
        await keep(chat_id, text, begun)

    monkeypatch.setattr(console.conversations, "save_draft", slow)
    qtbot.keyClicks(page.composer.box.text, "Mine")
    page.composer.save_draft()
    await page.close_page()
    [row] = await console.conversations.chats_by_id([priya])
    assert row.draft == "Mine"


@on_page
async def test_a_press_on_a_found_message_writes_to_its_chat_only(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Priya Raman")
    [row] = await console.conversations.messages([scene.messages["failed"]])
    page.list.search.setText(row.text.split(".")[0][:20])
    await until(lambda: page.list.model.hits > 0)
    view = page.list.view
    found = [view.model().index(at, 0) for at in range(view.model().rowCount())]
    hit = next(
        one
        for one in found
        if isinstance(one.data(ITEM_ROLE), SearchHit) and one.data(ITEM_ROLE).chat_id == row.chat_id
    )
    view.scrollTo(hit)
    page.list.search.setFocus()
    place = view.visualRect(hit).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    # the chat before is still open: the keyboard does not go to its box
    assert page.chat is not None and page.chat.id != row.chat_id
    assert not page.composer.isAncestorOf(page.focusWidget())
    await until(lambda: page.chat is not None and page.chat.id == row.chat_id)
    assert page.composer.isAncestorOf(page.focusWidget())
