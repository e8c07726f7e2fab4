"""The Chats page with the real services on a real data folder: reading, writing, details."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreError
from app.domain.messages import Direction, Kind, Status
from app.domain.rows import ChatRow, ChatTab
from app.services.console import Console
from app.services.events import ChatsChanged, MessagesChanged, NumbersChanged
from app.store.connection import Connection
from app.ui.pages.chats.consent_dialog import ConsentDialog
from app.ui.pages.chats.new_chat import NewChatDialog
from app.ui.pages.chats.page import ChatsPage
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme
from app.ui.telling import toasts_of
from app.ui.widgets.card import ConfirmCard
from app.ui.window import MainWindow, PageSpec
from tests.ui import chats_scene
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import MINUTE, NOW, Scene
from tests.waiting import until, until_so


async def write(console: Console, scene: Scene, chat_id: int, text: str, when: int = NOW) -> int:
    """A message that comes in by itself, with its events."""

    def work(connection: Connection) -> int:
        writer = chats_scene.Writer(connection, scene)
        made = writer.message(chat_id, text, when)
        from app.store import chats

        chats.settle(connection, chat_id)
        return made

    message_id = await console.database.write(work)
    ids = frozenset({message_id})
    console.bus.publish(MessagesChanged(chat_id, ids, incoming=ids))
    console.bus.publish(ChatsChanged(frozenset({chat_id})))
    return message_id


def card(page: QWidget, kind: type) -> object:
    found = [one for one in page.window().findChildren(kind) if one.isVisible()]
    return found[0] if found else None


@on_page
async def test_what_came_while_another_page_was_shown_is_read_on_coming_back(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat_id = await opened(page, scene, "Marcus Bell")

    async def unread() -> int:
        return (await console.conversations.chats_by_id([chat_id]))[0].unread

    async def none() -> bool:
        return not await unread()

    await until_so(none)
    page.hide()
    message_id = await write(console, scene, chat_id, "Still there?", NOW + MINUTE)
    await until(lambda: page.timeline.model.find(message_id) is not None)
    await page._tasks.idle()
    assert await unread() == 1
    page.show()
    await until_so(none)


@on_page
async def test_what_was_opened_while_another_window_had_the_keyboard_is_read_on_coming_back(
    page: ChatsPage, scene: Scene, console: Console, qtbot: QtBot
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    await until(lambda: not page.isActiveWindow())
    chat_id = await opened(page, scene, "Showroom team")
    await page._tasks.idle()

    async def none() -> bool:
        return not (await console.conversations.chats_by_id([chat_id]))[0].unread

    assert not await none()
    page.window().activateWindow()
    await until_so(none)


@on_page
async def test_opening_a_chat_shows_it_at_its_end_and_marks_it_read(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat_id = await opened(page, scene, "Showroom team")
    assert page.timeline.model.rowCount() == 3
    assert page.timeline.view.at_bottom
    assert page.timeline.model.unread_place() == 0
    assert page.header.line.text().startswith("7 participants ")

    async def read() -> bool:
        return not (await console.conversations.chats_by_id([chat_id]))[0].unread

    await until_so(read)


async def test_a_list_that_could_not_be_read_keeps_nothing_else_from_its_beginning(
    console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    marcus, read, failed = scene.chats["Marcus Bell"], console.conversations.chats, list[bool]()
    console.settings.set("last_chat", marcus)
    console.begun.keep(marcus, scene.messages["photo"], []).result()

    async def once(*what: Any, **more: Any) -> list[ChatRow]:
        if not failed:
            failed.append(True)
            raise StoreError("The disk failed.")
        return await read(*what, **more)

    monkeypatch.setattr(console.conversations, "chats", once)
    page = ChatsPage(console)
    window = MainWindow([PageSpec("chats", "Chats", "messages-square", lambda: page)])
    window.resize(1440, 900)
    window.show()
    await page.ready()
    assert page.list.states.isVisible()
    host = toasts_of(page)
    assert host is not None
    assert [one.text for one in host.history] == ["The disk failed."]
    await until(lambda: page.chat is not None and page.chat.id == marcus)
    await until(page.composer.box.quote.isVisible)
    page.list.states.again_wanted.emit()
    await until(lambda: page.list.model.chats == 16)
    await page.close_page()
    window.close()
    window.deleteLater()


@on_page
async def test_a_message_that_comes_at_the_end_is_followed(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat_id = await opened(page, scene, "Marcus Bell")
    new = await write(console, scene, chat_id, "One more thing")
    await until(lambda: page.timeline.model.place(new) >= 0)
    await until(lambda: page.timeline.view.at_bottom)
    assert page.timeline.jump.isHidden()


@on_page
async def test_the_view_stays_where_it_is_read_and_counts_what_comes(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat_id = scene.chats["Marcus Bell"]

    def work(connection: Connection) -> None:
        writer = chats_scene.Writer(connection, scene)
        for number in range(300):
            writer.message(
                chat_id,
                f"Old {number}",
                NOW - (5000 - number) * MINUTE,
                Direction.IN if number % 2 else Direction.OUT,
            )

    await console.database.write(work)
    await opened(page, scene, "Marcus Bell")
    view, model = page.timeline.view, page.timeline.model
    await until(lambda: model.rowCount() >= 50)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.verticalScrollBar().setValue(0)
    await until(lambda: model.rowCount() >= 100)
    await until(lambda: not page.timeline._feed.loading)
    anchor = view.anchor()
    assert anchor is not None
    # what is read back from further up is no news
    read_back = await write(console, scene, chat_id, "Forgotten", NOW - 4705 * MINUTE)
    await until(lambda: model.place(read_back) >= 0)
    assert page.timeline.jump.count == 0
    assert model.unread_place() != model.place(read_back)
    await write(console, scene, chat_id, "New one")
    await until(lambda: page.timeline.jump.count == 1)
    assert view.anchor() == anchor
    assert page.timeline.jump.isVisible()
    page.timeline.to_newest()
    await until(lambda: view.at_bottom)
    assert page.timeline.jump.isHidden()


@on_page
async def test_sending_shows_the_message_at_once_and_can_be_taken_back(
    page: ChatsPage, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    before = page.timeline.model.rowCount()
    text = page.composer.box.text
    qtbot.keyClicks(text, "See you at ten")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.text() == ""
    await until(lambda: page.timeline.model.rowCount() == before + 1)
    sent = page.timeline.model.entry(before).row
    assert (sent.text, sent.status) == ("See you at ten", Status.QUEUED)
    await until(page.composer.undo_bar.isVisible)
    page.composer.undo_bar.take_back()
    await until(lambda: page.timeline.model.rowCount() == before)
    await until(lambda: text.text() == "See you at ten")


@on_page
async def test_a_draft_stays_with_its_chat(
    page: ChatsPage, scene: Scene, console: Console, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    qtbot.keyClicks(page.composer.box.text, "Half a thought")
    await opened(page, scene, "Tom Okafor")
    assert page.composer.box.text.text() == ""
    await until(
        lambda: (row := page.list.model.row(marcus)) is not None and row.draft == "Half a thought"
    )
    await opened(page, scene, "Marcus Bell")
    assert page.composer.box.text.text() == "Half a thought"


@on_page
async def test_what_cannot_be_sent_comes_back_with_the_reason(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    await opened(page, scene, "Marcus Bell")
    page.composer.box.text.set_text("x" * 4097)
    assert not page.composer.box.send.isEnabled()
    page.composer.box.text.set_text("fine")
    assert page.composer.box.send.isEnabled()


@on_page
async def test_up_in_an_empty_box_brings_the_unsent_message_back(
    page: ChatsPage, scene: Scene, console: Console, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    message_id = await console.outbox.send_text(scene.chats["Marcus Bell"], "Wrong words")

    def fail(connection: Connection) -> None:
        connection.execute("UPDATE outbox SET state = 'failed' WHERE message_id = ?", (message_id,))
        connection.execute("UPDATE messages SET status = 'failed' WHERE id = ?", (message_id,))

    await console.database.write(fail)
    ids = frozenset({message_id})
    console.bus.publish(MessagesChanged(scene.chats["Marcus Bell"], ids))
    await until(
        lambda: (
            (entry := page.timeline.model.find(message_id)) is not None
            and entry.row.status is Status.FAILED
        )
    )
    qtbot.keyClick(page.composer.box.text, Qt.Key.Key_Up)
    await until(lambda: page.composer.box.text.text() == "Wrong words")
    await until(lambda: page.timeline.model.find(message_id) is None)


@on_page
async def test_a_quote_goes_with_the_answer(page: ChatsPage, scene: Scene, qtbot: QtBot) -> None:
    await opened(page, scene, "Marcus Bell")
    view = page.timeline.view
    assert page.timeline.view.reveal(scene.messages["photo"])
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert page.composer.box.quote.isVisible()
    page.composer.box.text.set_text("That one")
    page.composer.send()
    await until(
        lambda: page.timeline.model.entry(page.timeline.model.rowCount() - 1).row.text == "That one"
    )
    last = page.timeline.model.entry(page.timeline.model.rowCount() - 1)
    assert last.row.quoted == "w1"
    assert last.quote is not None
    assert last.quote.name == "Marcus Bell"


@on_page
async def test_the_arrows_go_on_and_back_in_a_voice_note(
    page: ChatsPage, scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Luis Ferrer")
    model, view = page.timeline.model, page.timeline.view
    rows = [model.entry(at).row for at in range(model.rowCount())]
    [note] = [row.id for row in rows if row.kind is Kind.AUDIO]
    skipped: list[tuple[int, float]] = []
    monkeypatch.setattr(
        page.timeline.player, "skip", lambda message, by: skipped.append((message, by))
    )
    view.setFocus()
    assert view.reveal(note)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert skipped == [(note, 5.0), (note, -5.0)]


@on_page
async def test_single_letters_act_on_a_keyboard_of_another_script(
    page: ChatsPage, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    view = page.timeline.view
    assert view.reveal(scene.messages["photo"])
    view.setFocus()
    place = 0x13 + (0 if sys.platform == "win32" else 8)  # of R, which writes ق
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        view, QKeyEvent(QEvent.Type.KeyPress, ord("ق"), plain, place, 15, 0, "ق")
    )
    assert page.composer.box.quote.isVisible()


@on_page
async def test_copy_takes_the_plain_words(page: ChatsPage, scene: Scene, qtbot: QtBot) -> None:
    await opened(page, scene, "Marcus Bell")
    page.timeline.view.reveal(scene.messages["photo"])
    page.timeline.view.setFocus()
    qtbot.keyClick(page.timeline.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Can we open up this wall?"


@on_page
async def test_details_show_the_person_and_take_a_note(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    details = page.details
    await until(lambda: details.consent.chip.text() == "Opted in")
    assert details.lead.share.text() == "3 of 4"
    details.notes.added.emit("Call on Monday")
    await until(lambda: details._view is not None and len(details._view.notes) == 2)
    details.consent.edit_wanted.emit()
    await until(lambda: card(page, ConsentDialog) is not None)
    dialog = card(page, ConsentDialog)
    assert isinstance(dialog, ConsentDialog)
    dialog.states.choose("opted_out")
    dialog._save()
    await until(lambda: details.consent.chip.text() == "Opted out")


@on_page
async def test_why_shows_how_a_message_came(
    page: ChatsPage, scene: Scene, console: Console, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    message_id = await console.outbox.send_text(scene.chats["Marcus Bell"], "Traced")
    await until(lambda: page.timeline.model.find(message_id) is not None)
    page.message_actions.act(message_id, "why")
    assert page.panes.details_open
    await until(lambda: page.details.trail._steps.count() == 1)
    assert "Selected: message from you" in page.details.trail._about.text()


@on_page
async def test_why_goes_on_telling_while_more_becomes_known(
    page: ChatsPage, scene: Scene, console: Console, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    chat = scene.chats["Marcus Bell"]
    message_id = await console.outbox.send_text(chat, "Traced")
    await until(lambda: page.timeline.model.find(message_id) is not None)
    page.message_actions.act(message_id, "why")
    steps = page.details.trail._steps
    await until(lambda: steps.count() == 1)
    first = steps.itemAt(0).widget()
    console.bus.publish(MessagesChanged(chat, frozenset({message_id})))
    await page._tasks.idle()
    assert steps.itemAt(0).widget() is first, "what is the same stays, and keeps the keyboard"

    def seen(connection: Connection) -> None:
        connection.execute(
            "INSERT INTO sightings (chat_id, source, key, message_id, direction, digest, at,"
            " status, seen_at) VALUES (?, 'wa', 'k', ?, 'out', 0, ?, 'delivered', ?)",
            (chat, message_id, NOW, NOW + MINUTE),
        )

    await console.database.write(seen)
    console.bus.publish(MessagesChanged(chat, frozenset({message_id})))
    await until(lambda: steps.count() == 2)


@on_page
async def test_search_in_a_chat_walks_its_hits(page: ChatsPage, scene: Scene, qtbot: QtBot) -> None:
    await opened(page, scene, "Priya Raman")
    page.search_in_chat()
    page.search.field.setText("sample")
    await until(lambda: page.search.place.text() == "1 of 2")
    chosen = page.timeline.view.selected()
    assert chosen is not None
    assert chosen.row.text == "Is the sample pack on its way?"
    qtbot.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.search.place.text() == "2 of 2"
    page.search.close_bar()
    assert page.timeline.moment.found == ""


@on_page
async def test_a_new_chat_begins_with_a_number(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    page.opening.new_chat()
    await until(lambda: card(page, NewChatDialog) is not None)
    dialog = card(page, NewChatDialog)
    assert isinstance(dialog, NewChatDialog)
    dialog.phone.setText("12")
    dialog._start()
    await until(lambda: bool(dialog.phone.edit.property("error")))
    dialog.phone.setText("+972 55 555 0199")
    dialog._start()
    await until(lambda: page.chat is not None and page.chat.address == "972555550199@c.us")
    await until(page.timeline.empty.isVisible)


@on_page
async def test_a_new_chat_takes_a_number_as_it_is_dialled_here(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chosen = scene.numbers["HFA"]
    typed = ("054-123-8801", "٠٥٤ ١٢٣ ٨٨٠٢", "00972 54 123 8803", "+972 (0)54 1238804")
    for last, words in enumerate(typed, 1):
        page.opening.new_chat()
        dialog = await until(lambda: card(page, NewChatDialog))
        assert isinstance(dialog, NewChatDialog)
        dialog.number.choose(chosen)
        dialog.phone.setText(words)
        dialog._start()
        address = f"97254123880{last}@c.us"
        await until(lambda wanted=address: page.chat is not None and page.chat.address == wanted)
        await until(lambda: card(page, NewChatDialog) is None)


@on_page
async def test_links_are_opened_after_a_question_only(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    opened_urls: list[str] = []
    page.message_actions._open_address = opened_urls.append
    await opened(page, scene, "Marcus Bell")
    page.message_actions.act(scene.messages["photo"], "link", "https://example.com/")
    await until(lambda: card(page, ConfirmCard) is not None)
    assert opened_urls == []
    question = card(page, ConfirmCard)
    assert isinstance(question, ConfirmCard)
    question.go.click()
    await until(lambda: opened_urls == ["https://example.com/"])


@on_page
async def test_panes_follow_the_width(page: ChatsPage, scene: Scene) -> None:
    await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    window = page.window()
    assert page.panes.beside
    window.resize(1200, 800)
    await until(lambda: not page.panes.beside)
    assert not page.details.isVisible()  # they would cover the chat
    page.set_details(True)
    assert page.details.isVisible()
    assert page.details.geometry().right() == page.panes.width() - 1
    window.resize(1060, 800)
    await until(lambda: page.panes.one_pane)
    assert not page.list.isVisible()
    page.back_to_list()
    assert page.list.isVisible()
    assert not page.timeline.isVisible()


@on_page
async def test_keys_walk_chats_from_anywhere(page: ChatsPage, scene: Scene, qtbot: QtBot) -> None:
    await opened(page, scene, "Marcus Bell")
    page.composer.focus_text()
    first = page.list.model.place(scene.chats["Marcus Bell"])
    page.list.step(1)
    await until(lambda: page.chat is not None and page.list.model.place(page.chat.id) == first + 1)


@on_page
async def test_the_unread_count_is_told_to_the_window(
    page: ChatsPage, scene: Scene, console: Console, qtbot: QtBot
) -> None:
    told: list[int] = []
    page.unread_changed.connect(told.append)
    await console.conversations.mark_read(scene.chats["Luis Ferrer"])
    counts = await console.conversations.counts()
    await until(lambda: told[-1:] == [counts.unread_unmuted])


@pytest.mark.parametrize(("scheme", "rtl"), [(Scheme.DARK, False), (Scheme.LIGHT, True)])
@on_page
async def test_theme_and_direction_change_while_it_is_open(
    page: ChatsPage, scene: Scene, dressed: Look, scheme: Scheme, rtl: bool
) -> None:
    await opened(page, scene, "נועה ברקת")
    page.list.show_tab(ChatTab.NEEDS_REPLY)
    before = page.grab().toImage()
    dressed.set(scheme=scheme, rtl=rtl)
    await until(lambda: page.timeline.view.at_bottom)
    assert page.grab().toImage() != before


@on_page
async def test_what_is_not_shown_of_a_number_changes_nothing(
    page: ChatsPage, console: Console, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Marcus Bell")
    shown: list[str] = []
    monkeypatch.setattr(page.list, "numbers_changed", lambda: shown.append("list"))
    monkeypatch.setattr(page, "show_chat", lambda chat: shown.append("chat"))

    def come(**changes: Any) -> None:
        console.numbers.take([row._replace(**changes) for row in console.numbers.by_id().values()])
        console.bus.publish(NumbersChanged(frozenset(console.numbers.by_id())))

    come()  # the first one
    shown.clear()
    come(hook_at=NOW + 1)
    come(hook_at=NOW + 2)
    assert shown == []
    come(state="lost")
    assert shown == ["list", "chat"]
