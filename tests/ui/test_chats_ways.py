"""Send later, scheduled bubbles and templates, from the composer of the open chat."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, QTime
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import SettingsError
from app.domain.messages import Kind
from app.domain.schedules import State
from app.domain.template_shapes import Definition, TemplateButton, Variable, as_document
from app.services.console import Console
from app.store.connection import Connection
from app.ui.pages.chats.edit_scheduled import EditScheduled
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.template_dialog import TemplateDialog
from app.ui.pages.chats.when_popup import MORNING, WhenPopup, local_ms
from app.ui.telling import toasts_of
from tests.ui import chats_scene
from tests.ui.chats_page import on_page, opened, showing, shown
from tests.ui.chats_scene import HOUR, NOW, Scene
from tests.ui.live_pages import staying
from tests.ui.test_chats_kept import draft_of, told
from tests.waiting import until, until_so

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
VISIT = Definition(
    "visit_reminder",
    "UTILITY",
    "en",
    body="Hello {{1}}, our fitter comes on {{2}}.",
    variables=(Variable("1", "Name", source="first_name"), Variable("2", "Day", "Sunday")),
    buttons=(TemplateButton("quick_reply", "Confirm"),),
)
PLAIN = Definition("plan_ready", "UTILITY", "en", body="Your kitchen plan is ready.")


@pytest.fixture
async def scene(console: Console) -> Scene:
    scene = await chats_scene.fill(console)

    def write(connection: Connection) -> None:
        [account] = connection.execute(
            "SELECT account_id FROM numbers WHERE id = ?", (scene.numbers["USL"],)
        ).fetchone()
        for made in (VISIT, PLAIN):
            connection.execute(
                "INSERT INTO templates (account_id, name, language, category, status, at, data)"
                " VALUES (?,?,?,?,'APPROVED',1,?)",
                (account, made.name, made.language, made.category, json.dumps(as_document(made))),
            )

    await console.database.write(write)
    return scene


@on_page
async def test_a_text_is_sent_later_shown_dashed_changed_and_cancelled(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    qtbot.keyClick(page, Qt.Key.Key_D, CTRL_SHIFT)
    assert shown(WhenPopup) is None  # nothing was written
    qtbot.keyClicks(box, "See you tomorrow")
    qtbot.keyClick(page, Qt.Key.Key_D, CTRL_SHIFT)
    popup = shown(WhenPopup)
    assert popup is not None
    assert "sent by this computer" in popup.said.text()
    popup.time.setText("25:00")
    assert not popup.go.isEnabled()
    popup.time.setText("10:30")
    qtbot.keyClick(popup.time.edit, Qt.Key.Key_Return)
    await until(lambda: len(page.scheduled.bubbles) == 1)
    assert box.text() == ""
    [row] = await console.schedules.of_chat(chat)
    assert row.at == local_ms(QDate(2026, 3, 11), QTime(10, 30))
    [bubble] = page.scheduled.bubbles
    assert "See you tomorrow" in bubble.accessibleName()
    qtbot.mouseClick(bubble.edit_link, Qt.MouseButton.LeftButton)
    dialog = await showing(EditScheduled)
    assert dialog.text.textCursor().atEnd()  # typing goes on where the words end
    dialog.text.setPlainText("See you on Thursday")
    dialog.month.days.go(QDate(2026, 3, 12))
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: "Thursday" in page.scheduled.bubbles[0].accessibleName())
    [row] = await console.schedules.of_chat(chat)
    assert row.at == local_ms(QDate(2026, 3, 12), QTime(10, 30))
    await opened(page, scene, "Priya Raman")
    await until(page.scheduled.isHidden)
    await opened(page, scene, "Marcus Bell")
    await until(lambda: len(page.scheduled.bubbles) == 1)
    qtbot.mouseClick(page.scheduled.bubbles[0].cancel_link, Qt.MouseButton.LeftButton)
    await until(page.scheduled.isHidden)
    assert await console.schedules.of_chat(chat) == []


async def ordered(page: ChatsPage, scene: Scene, qtbot: QtBot) -> int:
    """Marcus's chat, in which a text and a quote have just been given a time."""
    chat = await opened(page, scene, "Marcus Bell")
    model = page.timeline.model
    page.composer.quote(model.entry(model.rowCount() - 1).row)
    qtbot.keyClicks(page.composer.box.text, "See you tomorrow")
    task = page.composer.save_draft()
    assert task is not None
    await task
    qtbot.keyClick(page, Qt.Key.Key_D, CTRL_SHIFT)
    popup = shown(WhenPopup)
    assert popup is not None
    popup.go.click()
    return chat


def press_undo(page: ChatsPage) -> None:
    host = toasts_of(page)
    assert host is not None
    next(one for one in host.visible[-1].findChildren(QAbstractButton) if one.text()).click()


def under_toasts(page: ChatsPage) -> list[str]:
    """The links of scheduled bubbles that lie under a toast."""
    host, window = toasts_of(page), page.window()
    assert host is not None and host.visible
    links = [link for one in page.scheduled.bubbles for link in (one.edit_link, one.cancel_link)]
    return [
        link.text()
        for link in links
        if any(
            toast.geometry().intersects(QRect(link.mapTo(window, QPoint(0, 0)), link.size()))
            for toast in host.visible
        )
    ]


@on_page
async def test_no_toast_lies_over_edit_and_cancel_of_what_is_scheduled(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    staying(page)
    page.set_details(False)
    for count in (1, 2):
        await ordered(page, scene, qtbot)
        await until(lambda count=count: len(page.scheduled.bubbles) == count)
        await until(lambda: under_toasts(page) == [])
    height = page.composer.height()
    page.composer.box.text.set_text("One\nTwo\nThree\nFour")
    await until(lambda: page.composer.height() > height)
    await until(lambda: under_toasts(page) == [])


@pytest.mark.parametrize("fired", [False, True])
@on_page
async def test_only_what_has_not_gone_out_is_given_back(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, fired: bool
) -> None:
    chat = await ordered(page, scene, qtbot)
    await until(lambda: len(page.scheduled.bubbles) == 1)
    [row] = await console.schedules.of_chat(chat)
    if fired:
        assert await console.schedules.firing.fire(row, (State.WAITING,))
    press_undo(page)
    composer = page.composer
    if fired:
        await until(lambda: "Too late: it has left already." in told(page))
        assert composer.box.text.text() == "" and composer.quoted is None
    else:
        await until(lambda: composer.box.text.text() == "See you tomorrow")
        assert composer.quoted is not None
        assert await console.schedules.of_chat(chat) == []


@on_page
async def test_what_comes_back_from_its_time_knows_when_it_was_begun(
    page: ChatsPage, console: Console, scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    plan = tmp_path / "plan.pdf"
    await asyncio.to_thread(plan.write_bytes, b"%PDF-1.7 the plan")
    await opened(page, scene, "Marcus Bell")
    composer = page.composer
    composer.files.add([plan], QImage())
    await until(lambda: bool(composer.files.files) and composer.files.reason == "")
    await ordered(page, scene, qtbot)
    await until(lambda: len(page.scheduled.bubbles) == 1)
    assert composer.watch.since == 0
    # nobody looked meanwhile whether somebody else answers
    console.clock.ms = NOW + 5_000  # type: ignore[attr-defined]
    press_undo(page)
    await until(lambda: composer.box.text.text() == "See you tomorrow")
    assert composer.watch.since == NOW
    composer.box.text.clear()
    assert [one.chosen.name for one in composer.files.files] == ["plan.pdf"]
    assert composer.watch.since == NOW


@pytest.mark.parametrize("refused", [False, True])
@on_page
async def test_what_is_being_scheduled_has_left_the_box(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, refused: bool
) -> None:
    gate, add = asyncio.Event(), console.schedules.add_text

    async def slowly(
        chat_id: int, text: str, at_ms: int, zone: str = "", quoted_id: int | None = None
    ) -> int:
        await gate.wait()
        if refused:
            raise SettingsError("This number keeps nothing.", "Nothing was scheduled.", "")
        return await add(chat_id, text, at_ms, zone, quoted_id)

    console.schedules.add_text = slowly  # type: ignore[method-assign]
    chat, composer = await ordered(page, scene, qtbot), page.composer
    assert composer.box.text.text() == "" and composer.quoted is None
    qtbot.keyClicks(composer.box.text, "Next")
    await opened(page, scene, "Priya Raman")
    gate.set()
    await composer.sending.finish()
    assert await draft_of(console, chat) == ("Next\nSee you tomorrow" if refused else "Next")
    await opened(page, scene, "Marcus Bell")
    assert (composer.quoted is not None) == refused


@on_page
async def test_a_moment_that_has_passed_is_refused(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    qtbot.keyClicks(page.composer.box.text, "Late")
    qtbot.keyClick(page, Qt.Key.Key_D, CTRL_SHIFT)
    popup = shown(WhenPopup)
    assert popup is not None
    assert popup.at() == local_ms(QDate(2026, 3, 11), MORNING)
    popup.month.days.go(QDate(2026, 3, 10))
    assert popup.said.text() == "This moment has passed."
    qtbot.keyClick(popup.time.edit, Qt.Key.Key_Return)
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert page.composer.box.text.text() == "Late"


@on_page
async def test_a_template_is_filled_and_sent_where_the_window_is_closed(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    console.clock.ms = NOW + 30 * HOUR  # type: ignore[attr-defined]
    page.composer.show_face(page._standing.face(page.chat))  # type: ignore[arg-type]
    notice = page.composer.notice
    assert notice.isVisible()
    assert notice.button.text() == "Template"
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    dialog = await showing(TemplateDialog)
    await until(lambda: dialog.view.model().rowCount() == 2)
    assert dialog.send.isEnabled()  # the first has no blanks
    qtbot.keyClicks(dialog.search, "fitter")
    assert dialog.view.model().rowCount() == 1
    assert not dialog.send.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "Sunday")
    assert "Hello Marcus, our fitter comes on Sunday." in dialog.preview.text()
    qtbot.keyClick(focus, Qt.Key.Key_Return)

    async def sent() -> list[str]:
        rows = await console.conversations.page(chat, None, 50)
        return [row.text for row in rows if row.kind is Kind.TEMPLATE and "fitter" in row.text]

    assert await until_so(sent) == ["Hello Marcus, our fitter comes on Sunday."]


@on_page
async def test_a_number_without_templates_offers_none(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    assert page.composer.box.template.isVisible()
    await opened(page, scene, "יעל נחום")
    await until(page.composer.box.template.isHidden)
    qtbot.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert shown(TemplateDialog) is None


@on_page
async def test_searching_in_the_chat_closes_what_hangs_over_it(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    qtbot.keyClicks(page.composer.box.text, "Later")
    qtbot.keyClick(page, Qt.Key.Key_D, CTRL_SHIFT)
    assert shown(WhenPopup) is not None
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown(WhenPopup) is None
    assert page.search.isVisible()
    page.composer.open_emoji()
    assert page.composer.popups.emoji is not None
    assert page.composer.popups.emoji.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.composer.popups.emoji.isHidden()


@on_page
async def test_a_text_that_is_too_long_says_so_beside_its_length(
    page: ChatsPage, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    box = page.composer.box
    box.text.setPlainText("a" * 4097)
    assert not box.send.isEnabled()
    assert f"longer than {QLocale().toString(4096)}" in box.blanks.text()
    qtbot.keyClick(box.text, Qt.Key.Key_Return)
    assert len(box.text.text()) == 4097
    box.text.setPlainText("a" * 4096)
    assert box.blanks.text() == ""
    assert box.send.isEnabled()
    box.text.clear()
