"""Files in the composer: dropped, pasted, chosen, refused, taken out, sent, taken back, stopped."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QFileDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.files import Chosen, Staged
from app.domain.messages import Kind, Status
from app.domain.schedules import State
from app.ui.pages.chats.attach_strip import AttachStrip, Pending
from app.ui.pages.chats.edit_scheduled import EditScheduled
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.when_popup import WhenPopup
from app.ui.telling import toasts_of
from app.ui.widgets.menu import Menu
from tests.ui.chats_page import page_on, showing, shown, written
from tests.unit.services.stage import Stage
from tests.waiting import until

DIGITS = "14155550142"
NONE = Qt.KeyboardModifier.NoModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@asynccontextmanager
async def opened(stage: Stage, provider: str) -> AsyncIterator[ChatsPage]:
    chat = await stage.chat(await stage.account(provider), DIGITS)
    stage.console.settings.set("undo_seconds", 0)
    if provider == "recoverleadx":
        await written(stage, chat)
    async with page_on(stage, chat) as page:
        yield page


def photo(folder: Path, name: str = "tiles.png") -> Path:
    out = io.BytesIO()
    Image.new("RGB", (600, 400), (30, 120, 90)).save(out, "PNG")
    (folder / name).write_bytes(out.getvalue())
    return folder / name


def drop(page: ChatsPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    page.drops.dropEvent(event)


def held(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(one) for one in urls])
    return data


def hangs(over: QWidget, data: QMimeData) -> bool:
    """Carries something over a widget; whether it would be taken there."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, NONE
    event = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    event.ignore()
    QApplication.sendEvent(over, event)
    return event.isAccepted()


def let_go(over: QWidget, data: QMimeData) -> None:
    """Lets it go there; Qt hands it to whoever took it."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(over, QDropEvent(QPointF(5, 5), copy, data, left, NONE))


async def test_files_are_let_go_anywhere_over_the_chat(stage: Stage, tmp_path: Path) -> None:
    data = held(QUrl.fromLocalFile(str(photo(tmp_path))).toString())
    async with opened(stage, "recoverleadx") as page:
        files, cover = page.composer.files, page.drops.cover
        page.composer.box.text.set_text("Words")
        for over in (page.timeline.view.viewport(), page.composer.box.text.viewport()):
            assert hangs(over, data)
            assert cover.isVisible()
            assert "Let go" in cover.words
            QApplication.sendEvent(over, QDragLeaveEvent())
            assert cover.isHidden()
            assert hangs(over, data)
            count = len(files.files)
            let_go(over, data)
            assert cover.isHidden()
            await until(lambda count=count: len(files.files) == count + 1)
        assert page.composer.box.text.text() == "Words"
        words = QMimeData()
        words.setText(" more")
        assert hangs(page.composer.box.text.viewport(), words), "words go into the text"
        assert cover.isHidden()
        assert not hangs(page.timeline.view.viewport(), words)
        assert hangs(page.timeline.view.viewport(), data)
        page.drops.hide()  # as with another page; the drag tells nobody that it left
        page.drops.show()
        assert cover.isHidden()


async def test_nothing_is_taken_over_a_chat_that_nobody_writes_in(
    stage: Stage, tmp_path: Path
) -> None:
    data = held(QUrl.fromLocalFile(str(photo(tmp_path))).toString())
    async with opened(stage, "recoverleadx") as page:
        chat = page.chat
        assert chat is not None
        page.refresh(chat._replace(read_only=True))
        assert not page.composer.writable
        for over in (page.timeline.view.viewport(), page.composer):
            assert not hangs(over, data)
        assert page.drops.cover.isHidden()


async def test_a_folder_is_not_taken_and_a_named_computer_may_be_this_one(
    stage: Stage, tmp_path: Path
) -> None:
    await asyncio.to_thread((tmp_path / "מכתבים").mkdir)
    empty = tmp_path / "הצעת מחיר 2184.pdf"
    await asyncio.to_thread(empty.write_bytes, b"")
    here = QUrl.fromLocalFile(str(empty)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    async with opened(stage, "recoverleadx") as page:
        files = page.composer.files
        let_go_on = page.timeline.view.viewport()
        data = held(
            str(QUrl.fromLocalFile(str(tmp_path / "מכתבים")).toString()),
            here.replace("file://", "file://localhost"),
        )
        assert hangs(let_go_on, data)
        let_go(let_go_on, data)
        await until(lambda: [bool(one.problem) for one in files.files] == [True])
        toasts = toasts_of(page)
        assert toasts is not None
        assert any("is a folder" in one.accessibleName() for one in toasts.visible)
        assert files.files[0].chosen.name == empty.name
        problem = files.files[0].problem
        assert "empty file" in problem, "the file itself was looked at"
        assert problem.startswith("\u2068"), "its name does not turn the sentence round"
        card = page.composer.box.files.cards[0]
        assert problem in card.accessibleName()
        assert [one.text() for one in card.findChildren(QLabel)][-1] == "Can’t be sent"


async def test_the_form_for_a_link_has_room_for_its_fields_the_first_time(stage: Stage) -> None:
    async with opened(stage, "gateway") as page:
        attaching, popups = page.composer.attaching, page.composer.popups
        attaching.open_link()
        await until(lambda: popups._attach is not None and popups._attach.isVisible())
        form = popups._attach
        assert form is not None
        assert "takes addresses, not files" in form.note.text()
        form.close_popup()
        attaching.given([Path("plan.pdf")], QImage())
        for field in (form.url, form.caption):
            assert field.height() >= field.minimumSizeHint().height()
            assert field.edit.visibleRegion().boundingRect().height() == field.edit.height()


async def test_an_address_that_is_dropped_stays_one(stage: Stage) -> None:
    async with opened(stage, "recoverleadx") as page:
        let_go_on = page.timeline.view.viewport()
        data = held("https://example.org/price%20list%20%D7%90.pdf")
        assert hangs(let_go_on, data)
        let_go(let_go_on, data)
        form = page.composer.popups._attach
        assert form is not None
        assert form.url.text() == "https://example.org/price%20list%20%D7%90.pdf"
        assert "not files" not in form.note.text(), "this number takes both"


async def test_dropped_files_are_shown_checked_and_sent(stage: Stage, tmp_path: Path) -> None:
    plan = tmp_path / "plan.pdf"
    await asyncio.to_thread(plan.write_bytes, b"%PDF-1.7 the plan")
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        drop(page, photo(tmp_path), plan)
        await until(
            lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE, Kind.DOCUMENT]
        )
        await until(lambda: composer.files.files[0].image is not None)
        assert composer.box.files.isVisible()
        composer.box.text.set_text("As we said")
        assert composer.box.send.isEnabled()
        await stage.console.outbox.start()
        composer.send()
        assert composer.box.text.text() == ""
        assert composer.box.files.isHidden()
        await until(lambda: page.timeline.model.rowCount() >= 2)
        rows = [page.timeline.model.entry(at).row for at in range(page.timeline.model.rowCount())]
        sent = [row for row in rows if row.media is not None]
        assert [(row.kind, row.text) for row in sent] == [
            (Kind.IMAGE, "As we said"),
            (Kind.DOCUMENT, ""),
        ]
        await stage.status(sent[-1].id, Status.SENT, Status.DELIVERED, Status.READ)
        assert stage.asked("upload_media") == 2


async def test_a_file_that_is_too_large_says_so_and_keeps_send_shut(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    large = tmp_path / "large.jpg"
    await asyncio.to_thread(large.write_bytes, bytes(5 * 1024 * 1024 + 1))
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        drop(page, photo(tmp_path), large)
        await until(lambda: len(composer.files.files) == 2 and not composer.files._unchecked())
        assert "5 MB" in composer.files.files[1].problem
        composer.box.text.set_text("both")
        assert not composer.box.send.isEnabled()
        composer.send()
        assert await stage.sql("SELECT count(*) FROM outbox") == [(0,)]
        qtbot.mouseClick(composer.box.files.cards[1].close_button, Qt.MouseButton.LeftButton)
        assert composer.box.send.isEnabled()
        assert len(composer.box.files.cards) == 1
        assert composer.box.text.hasFocus()


async def test_the_file_that_is_wrong_is_in_sight(stage: Stage, tmp_path: Path) -> None:
    large = tmp_path / "large.jpg"
    await asyncio.to_thread(large.write_bytes, bytes(5 * 1024 * 1024 + 1))
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        page.window().resize(700, 700)
        drop(page, *(photo(tmp_path, f"{at}.png") for at in range(8)), large)
        strip = composer.box.files
        await until(lambda: len(strip.cards) == 9 and bool(strip.problem.text()))

        def seen(at: int) -> bool:
            card = strip.cards[at]
            return card.visibleRegion().boundingRect().width() == card.width()

        await until(lambda: seen(8))
        assert not seen(0)
        bar = strip._area.horizontalScrollBar()
        assert bar.isVisible()
        under = strip.cards[8].mapTo(strip, strip.cards[8].rect().bottomLeft()).y()
        assert bar.mapTo(strip, bar.rect().topLeft()).y() > under, "it lies under the cards"
        strip.cards[8].close_button.click()
        await until(lambda: len(strip.cards) == 8)
        await until(lambda: seen(7))
        assert not seen(0), "what is taken out moves nothing else"


def test_what_comes_later_moves_neither_the_focus_nor_what_is_looked_at(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 200)
    strip = AttachStrip()
    QVBoxLayout(window).addWidget(strip)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    files = [Pending(Chosen(b"", f"{at}.png", "image/png"), 1) for at in range(9)]
    strip.show_files(files)
    bar = strip._area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)  # what came last is seen
    files[8].problem = "Too large."
    strip.show_files(files)
    qtbot.waitUntil(lambda: strip._wanted is None)
    first = strip.cards[0]
    first.close_button.setFocus()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    files[5].image = QPixmap(40, 40)
    strip.show_files(files)
    qtbot.waitUntil(lambda: strip.cards[5].isVisible() and not strip._shown.isActive())
    assert strip.cards[0] is first
    assert QApplication.focusWidget() is first.close_button
    assert bar.value() == 0


def test_a_card_that_is_made_anew_keeps_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 200)
    strip = AttachStrip()
    QVBoxLayout(window).addWidget(strip)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    files = [Pending(Chosen(b"", f"{at}.png", "image/png"), 1) for at in range(3)]
    strip.show_files(files)
    qtbot.waitUntil(strip.cards[2].isVisible)
    before = strip.cards[1]
    before.close_button.setFocus()
    qtbot.waitUntil(before.close_button.hasFocus)
    files[1].problem = "Too large."
    strip.show_files(files)
    assert strip.cards[1] is not before
    assert QApplication.focusWidget() is strip.cards[1].close_button
    qtbot.waitUntil(lambda: strip._wanted is None)
    assert QApplication.focusWidget() is strip.cards[1].close_button


def test_cards_that_get_their_places_late_are_scrolled_to_then(qtbot: QtBot) -> None:
    strip = AttachStrip()
    qtbot.addWidget(strip)
    strip.resize(400, 110)
    with qtbot.waitExposed(strip):
        strip.show()
    strip.show_files([Pending(Chosen(b"", f"{at}.png", "image/png"), 1) for at in range(9)])
    bar = strip._area.horizontalScrollBar()
    assert bar.maximum() == 0
    strip._shown.stop()
    strip._into_sight()  # its moment came before the room to scroll to
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)


async def test_a_pasted_picture_is_a_file_and_stays_with_its_chat(stage: Stage) -> None:
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        first = page.chat
        assert first is not None
        data = QMimeData()
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(0x3366AA)
        data.setImageData(image)
        composer.box.text.insertFromMimeData(data)
        await until(lambda: len(composer.files.files) == 1)
        assert composer.files.files[0].chosen.mime == "image/png"
        await until(lambda: composer.files.files[0].checked)
        other = await stage.console.conversations.start_chat(first.number_id, "14155550143")
        page.open_chat(other)
        await until(lambda: page.chat is not None and page.chat.id == other)
        assert composer.files.files == []
        assert composer.box.files.isHidden()
        page.open_chat(first.id)
        await until(lambda: page.chat is not None and page.chat.id == first.id)
        assert len(composer.files.files) == 1
        composer.send()
        await until(lambda: stage.console.outbox.totals() == (1, 0, 0, 0))


async def test_the_composer_counts_what_waits_of_its_own_number(stage: Stage) -> None:
    from app.ui.pages.chats.standing import Standing

    account = await stage.account()
    first = await stage.chat(account, DIGITS)
    second = await stage.chat(account, DIGITS, key="another")
    outbox, state = stage.console.outbox, stage.console.sync.state
    for text in ("one", "two"):
        await outbox.send_text(first, text)
    state.offline, state.next_try_at = True, stage.clock.now_ms() + 60_000
    state.unreached = frozenset({account})
    [here] = await stage.console.conversations.chats_by_id([first])
    [there] = await stage.console.conversations.chats_by_id([second])
    standing = Standing(stage.console)
    assert standing.face(here).waiting == "2 messages wait in the queue"
    assert standing.face(there).waiting == ""
    assert outbox.totals().queued == 2


async def test_files_that_wait_are_scheduled_with_the_text_and_come_back_with_it(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    async with opened(stage, "recoverleadx") as page:
        composer, chat = page.composer, page.chat
        assert chat is not None
        drop(page, photo(tmp_path))
        composer.box.text.set_text("As we said")
        await until(
            lambda: (
                composer.files.files and isinstance(composer.files.files[0].chosen.content, Staged)
            )
        )
        qtbot.keyClick(page, Qt.Key.Key_D, CTRL_SHIFT)
        popup = shown(WhenPopup)
        assert popup is not None
        assert "sent by this computer" in popup.said.text()
        popup.go.click()
        await until(lambda: [one.row.file for one in page.scheduled.bubbles] == ["tiles.png"])
        [bubble] = page.scheduled.bubbles
        assert bubble.row.text == "As we said"
        assert "tiles.png" in bubble.accessibleName()
        await until(lambda: not composer.box.text.text())
        assert composer.files.files == []
        assert composer.box.files.isHidden()
        await page._tasks.idle()
        kept = "SELECT count(*) FROM settings WHERE name LIKE 'begun:%'"
        assert await stage.sql(kept) == [(0,)]
        host = toasts_of(page)
        assert host is not None
        link = next(one for one in host.visible[-1].findChildren(QAbstractButton) if one.text())
        link.click()
        await until(lambda: composer.box.text.text() == "As we said")
        assert [one.chosen.name for one in composer.files.files] == ["tiles.png"]
        await until(lambda: page.scheduled.bubbles == [])
        await until(composer.box.send.isEnabled)


async def test_files_that_have_gone_out_do_not_come_back_with_the_others(
    stage: Stage, tmp_path: Path
) -> None:
    async with opened(stage, "recoverleadx") as page:
        composer, chat = page.composer, page.chat
        assert chat is not None
        drop(page, photo(tmp_path, "first.png"), photo(tmp_path, "second.png"))
        composer.box.text.set_text("As we said")
        await until(lambda: len(composer.files.files) == 2 and composer.files.reason == "")
        composer.box.schedule.click()
        popup = shown(WhenPopup)
        assert popup is not None
        popup.go.click()
        await until(lambda: len(page.scheduled.bubbles) == 2)
        first, _ = await stage.console.schedules.of_chat(chat.id)
        assert (first.file, first.text) == ("first.png", "As we said")
        assert await stage.console.schedules.firing.fire(first, (State.WAITING,))
        host = toasts_of(page)
        assert host is not None
        link = next(one for one in host.visible[-1].findChildren(QAbstractButton) if one.text())
        link.click()
        await until(lambda: [one.chosen.name for one in composer.files.files] == ["second.png"])
        await composer.sending.finish()
        assert composer.box.text.text() == ""
        assert await stage.console.schedules.of_chat(chat.id) == []


async def test_a_file_alone_is_scheduled_too(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    async with opened(stage, "recoverleadx") as page:
        composer, chat = page.composer, page.chat
        assert chat is not None
        drop(page, photo(tmp_path))
        await until(lambda: composer.files.files and composer.files.reason == "")
        composer.box.schedule.click()
        popup = shown(WhenPopup)
        assert popup is not None
        popup.go.click()
        await until(lambda: [one.row.file for one in page.scheduled.bubbles] == ["tiles.png"])
        page.scheduled.bubbles[0].edit_link.click()
        dialog = await showing(EditScheduled)
        assert dialog.save.isEnabled()
        dialog.text.setPlainText("Words for it")
        dialog.save.click()
        await until(lambda: [one.row.text for one in page.scheduled.bubbles] == ["Words for it"])


async def test_taken_back_the_files_are_in_the_strip_again(stage: Stage, tmp_path: Path) -> None:
    async with opened(stage, "recoverleadx") as page:
        stage.console.settings.set("undo_seconds", 10)
        composer = page.composer
        drop(page, photo(tmp_path))
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])
        composer.box.text.set_text("Too early")
        composer.send()
        await until(composer.undo_bar.isVisible)
        composer.undo_bar.take_back()
        await until(lambda: composer.box.text.text() == "Too early")
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])
        assert await stage.sql("SELECT count(*) FROM outbox") == [(0,)]


async def test_an_upload_shows_how_far_it_is_and_can_be_stopped(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    stage.faults("upload_media:slow:60000*1")
    async with opened(stage, "recoverleadx") as page:
        await stage.console.outbox.start()
        composer = page.composer
        drop(page, photo(tmp_path))
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])
        composer.send()
        await until(composer.uploads.isVisible)
        [row] = composer.uploads.rows.values()
        await until(lambda: "tiles.png" in row.words.text())
        qtbot.mouseClick(row.cancel, Qt.MouseButton.LeftButton)
        await until(composer.uploads.isHidden)
        await until(lambda: stage.console.outbox.totals() == (0, 0, 0, 0))
        assert stage.asked("send_message") == 0


async def test_the_menu_names_the_limits_and_the_dialog_is_opened(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        qtbot.mouseClick(composer.box.attach, Qt.MouseButton.LeftButton)
        menu = composer.box.attach.findChild(Menu)
        assert menu is not None
        notes = [str(action.property("menuNote")) for action in menu.actions()]
        assert notes == [
            "photo 5 MB, video 16 MB",
            "up to 100 MB",
            "up to 16 MB",
            "WebP, 100 KB, moving 500 KB",
            "the provider fetches it",
        ]
        menu.close()
        composer.open_attach()
        dialog = composer.files.dialog
        assert dialog is not None
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.filesSelected.emit([str(photo(tmp_path))])
        dialog.reject()
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])


async def test_the_gateway_stays_with_links(stage: Stage, tmp_path: Path) -> None:
    async with opened(stage, "gateway") as page:
        composer = page.composer
        drop(page, photo(tmp_path))
        popup = composer.popups._attach
        assert popup is not None
        assert popup.isVisible()
        assert "takes links only" in popup.why.text()
        assert composer.files.files == []
        composer.open_attach()
        assert composer.files.dialog is None


async def test_editing_an_unsent_message_brings_its_file_back(stage: Stage, tmp_path: Path) -> None:
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        picture = photo(tmp_path)
        drop(page, picture)
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])
        composer.box.text.set_text("Not yet")
        composer.send()
        await until(lambda: stage.console.outbox.totals() == (1, 0, 0, 0))
        await until(lambda: page.timeline.model.rowCount() > 1)
        await asyncio.to_thread(picture.unlink)
        rows = [page.timeline.model.entry(at).row for at in range(page.timeline.model.rowCount())]
        page.message_actions.act(rows[-1].id, "unqueue")
        await until(lambda: composer.box.text.text() == "Not yet")
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])
        assert composer.files.files[0].chosen.name == "tiles.png"
        assert await stage.sql("SELECT count(*) FROM outbox") == [(0,)]


async def drop_ten(page: ChatsPage, folder: Path, count: int) -> None:
    """Drops so many files, of which the first ten are taken."""
    paths = [folder / f"{at}.pdf" for at in range(count)]
    for path in paths:
        path.write_bytes(b"%PDF-1.4")
    drop(page, *paths)
    await until(lambda: len(page.composer.files.files) == 10)


async def test_a_file_that_comes_back_is_never_refused(stage: Stage, tmp_path: Path) -> None:
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        await drop_ten(page, tmp_path, 10)
        assert page.chat is not None
        composer.files.put_back(page.chat.id, [Chosen(b"%PDF-1.4", "back.pdf")])
        assert [one.chosen.name for one in composer.files.files][10:] == ["back.pdf"]
        await until(lambda: all(one.checked for one in composer.files.files))


async def test_more_files_than_go_at_once_are_named(stage: Stage, tmp_path: Path) -> None:
    async with opened(stage, "recoverleadx") as page:
        await drop_ten(page, tmp_path, 12)
        host = toasts_of(page)
        assert host is not None
        await until(lambda: bool(host.history) and "2 files" in host.history[-1].text)
