"""Files of canned replies on the page: added in their dialog, sent with their words."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.domain.files import Chosen
from app.domain.messages import Kind, Status
from app.services.console import Console
from app.ui.pages.chats.canned_dialog import CannedDialog
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.pages.chats.page import ChatsPage
from app.ui.telling import toasts_of
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from tests.ui.chats_page import on_page, showing
from tests.ui.chats_page import opened as open_in
from tests.ui.chats_scene import Scene
from tests.ui.test_chats_canned import pick
from tests.ui.test_chats_files import opened, photo
from tests.unit.services.stage import Stage
from tests.waiting import until


async def test_a_reply_brings_its_file_and_both_are_sent(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = Chosen(photo(tmp_path), "tiles.png")
    await stage.console.canned.save("tiles", "", "Hi {name}, our tiles", files=[chosen])
    async with opened(stage, "recoverleadx") as page:
        composer = page.composer
        await pick(page, qtbot, "tiles")
        await until(lambda: [one.kind for one in composer.files.files] == [Kind.IMAGE])
        await until(lambda: composer.files.files[0].image is not None)
        assert composer.box.text.text().endswith("our tiles")
        # taken out of this message, it stays with the reply
        qtbot.mouseClick(composer.box.files.cards[0].close_button, Qt.MouseButton.LeftButton)
        composer.box.text.clear()
        await pick(page, qtbot, "tiles")
        await until(lambda: [one.checked for one in composer.files.files] == [True])
        assert composer.files.reason == ""
        composer.box.text.set_text("Our tiles")
        await stage.console.outbox.start()
        composer.send()
        await until(lambda: page.timeline.model.rowCount() >= 2)
        row = page.timeline.model.entry(page.timeline.model.rowCount() - 1).row
        assert (row.kind, row.text) == (Kind.IMAGE, "Our tiles")
        await stage.status(row.id, Status.SENT, Status.DELIVERED, Status.READ)
        assert stage.asked("upload_media") == 1


async def test_where_no_files_go_out_the_words_stay_and_it_says_so(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = Chosen(photo(tmp_path), "tiles.png")
    await stage.console.canned.save("tiles", "", "Our tiles", files=[chosen])
    async with opened(stage, "gateway") as page:
        await pick(page, qtbot, "tiles")
        assert page.composer.box.text.text() == "Our tiles"
        toasts = toasts_of(page)
        assert toasts is not None
        await until(lambda: bool(toasts.history))
        assert "tiles.png" in toasts.history[-1].text
        assert page.composer.files.files == []


@on_page
async def test_the_list_names_the_files_of_a_reply_also_beside_blanks(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    long = f"{'tiles of the new season ' * 8}.png"
    files = [Chosen(b"x", name, "image/png") for name in (long, "two.png", "three.png")]
    await console.canned.save("tiles", "", "Hi, until {day}?", files=files)
    await console.canned.save("prices", "", "Our prices", files=files[1:2])
    await open_in(page, scene, "Marcus Bell")
    box = page.composer.box.text
    box.setFocus()
    await until(box.hasFocus)
    qtbot.keyClicks(box, "/tiles")
    popup = await showing(CannedPopup)
    await until(lambda: popup.view.model().rowCount() == 1)

    def words() -> list[str]:
        return [
            strip(one.text())
            for one in popup.findChildren(PlainLabel)
            if one.isVisible() and one.text()
        ]

    assert "1 blanks to fill before sending" in words()  # no English plurals here
    assert "and 2 more" in words()
    [name] = [one for one in popup.findChildren(ElidedLabel) if one.isVisible()]
    assert strip(name.text()) == long
    # it is cut, with its whole as a tip, and what stands beside it is not
    await until(lambda: "new season" in name.toolTip())
    for one in popup.findChildren(PlainLabel):
        if one.isVisible() and one is not name:
            assert one.width() >= one.sizeHint().width() or one.wordWrap()
    assert popup.rect().contains(name.mapTo(popup, name.rect().bottomRight()))
    box.clear()
    qtbot.keyClicks(box, "/prices")
    await until(lambda: strip(name.text()) == "two.png")
    assert not any("more" in one or "blank" in one for one in words())
    qtbot.keyClick(box, Qt.Key.Key_Escape)


@on_page
async def test_files_are_added_kept_and_taken_out_in_the_dialog(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    large = tmp_path / "large.mp4"
    await asyncio.to_thread(large.write_bytes, bytes(16 * 1024 * 1024 + 1))
    await open_in(page, scene, "Marcus Bell")
    page.composer.canned_wanted.emit("new")
    dialog = await showing(CannedDialog)
    dialog.name.setText("tiles")
    dialog.text.setPlainText("Our tiles")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in (photo(tmp_path), large)])
    assert not dialog.text.canInsertFromMimeData(data)
    none = Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    await until(lambda: len(dialog.files.strip.cards) == 2)
    await until(lambda: dialog.files.strip.cards[0].one.image is not None)
    assert "16 MB" in dialog.files.strip.problem.text()
    dialog.save.click()
    assert "16 MB" in dialog.message.text
    assert all(one.name != "tiles" for one in await console.canned.all())
    qtbot.mouseClick(dialog.files.strip.cards[1].close_button, Qt.MouseButton.LeftButton)
    dialog.save.click()
    await until(lambda: dialog.name.text() == "")
    assert dialog.files.files == ()
    [row] = [one for one in await console.canned.all() if one.name == "tiles"]
    assert row.files is not None
    assert [one.name for one in row.files] == ["tiles.png"]
    # it is there when the reply is looked at again, and closing asks about a change of it
    model = dialog.list.model()
    said = [str(model.index(at, 0).data()) for at in range(dialog.list.count)]
    dialog.list.choose(next(at for at, one in enumerate(said) if "tiles.png" in one))
    assert [card.one.chosen.name for card in dialog.files.strip.cards] == ["tiles.png"]
    qtbot.mouseClick(dialog.files.strip.cards[0].close_button, Qt.MouseButton.LeftButton)
    dialog.reject()
    assert "/tiles" in dialog.message.text
    dialog.reject()


@on_page
async def test_added_files_stay_with_the_reply_that_was_shown(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    await console.canned.save("hello", "", "Hello there")
    await console.canned.save("hours", "", "Until six")
    picture = photo(tmp_path)
    large = tmp_path / "large.mp4"
    await asyncio.to_thread(large.write_bytes, bytes(16 * 1024 * 1024 + 1))
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: dialog.list.count >= 2)
    model = dialog.list.model()
    said = [str(model.index(at, 0).data()) for at in range(dialog.list.count)]
    hello, hours = said.index("/hello"), said.index("/hours")
    # another reply is chosen before it is known how large they are
    dialog.list.choose(hello)
    with qtbot.waitSignal(dialog.files.known, timeout=5000, raising=False) as told:
        dialog.files.add([picture])
        dialog.list.choose(hours)
        await until(lambda: told.signal_triggered)
    assert dialog.files.files == ()
    assert dialog.files.strip.cards == []
    dialog.list.choose(hello)
    assert [card.one.chosen.name for card in dialog.files.strip.cards] == ["tiles.png"]
    # Save is pressed before that
    dialog.files.add([large])
    dialog.save.click()
    await until(lambda: "16 MB" in dialog.message.text)
    qtbot.mouseClick(dialog.files.strip.cards[1].close_button, Qt.MouseButton.LeftButton)
    dialog.save.click()
    await until(lambda: dialog.name.text() == "")
    brought = {
        one.name: [file.name for file in one.files or ()] for one in await console.canned.all()
    }
    assert (brought["hello"], brought["hours"]) == (["tiles.png"], [])
    dialog.reject()


def taken(over: LineEdit | CannedDialog, data: QMimeData) -> bool:
    """Whether this very widget takes what is dragged over it."""
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    entering.ignore()
    over.dragEnterEvent(entering)
    return entering.isAccepted()


@on_page
async def test_a_file_over_a_field_is_for_the_reply(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    file, link, words = QMimeData(), QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "tiles.png"))])
    file.setText(str(tmp_path / "tiles.png"))  # as file managers tell it beside
    link.setUrls([QUrl("https://files.example/plan.pdf")])
    link.setText("https://files.example/plan.pdf")
    words.setText("tiles")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    for field in (dialog.name.edit, dialog.link.edit):
        assert not taken(field, file)
        assert taken(field, words)
        assert taken(field, link)
    assert taken(dialog, file)
    # it would be put down as no file
    assert not taken(dialog, link)
    await until(lambda: dialog.list.count > 0)
    dialog.reject()


@on_page
async def test_an_export_says_what_it_leaves_out(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = Chosen(photo(tmp_path), "tiles.png")
    await console.canned.save("tiles", "", "Our tiles", files=[chosen])
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: dialog.list.count > 0)
    dialog.export_to(str(tmp_path / "out.json"))
    await until(lambda: "not in it" in dialog.message.text)
    dialog.export_to(str(tmp_path / "out.zip"))
    await until(lambda: dialog.message.text == "")
    dialog.import_from(str(tmp_path / "out.zip"))
    await until(lambda: "changed" in dialog.message.text)
    dialog.reject()


@pytest.mark.parametrize("left", [False, True])
@on_page
async def test_files_that_were_saved_are_not_read_again_where_words_went_on(
    page: ChatsPage, console: Console, scene: Scene, tmp_path: Path, left: bool
) -> None:
    picture = photo(tmp_path)
    await console.canned.save("hello", "", "Hello there")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: dialog.list.count >= 1)
    dialog.name.setText("tiles")
    dialog.text.setPlainText("Our tiles")
    dialog.files.add([picture])
    await until(lambda: not dialog.files.asking)
    dialog.save.click()
    dialog.text.setPlainText("Our new tiles")
    if left:
        dialog.list.choose(0)
    await until(lambda: not dialog._keeping)
    picture.unlink()
    if left:
        model = dialog.list.model()
        said = [str(model.index(at, 0).data()) for at in range(dialog.list.count)]
        dialog.list.choose(next(at for at, one in enumerate(said) if one.startswith("/tiles")))
    assert dialog.text.text() == "Our new tiles"
    dialog.save.click()
    await until(lambda: dialog.name.text() == "" or bool(dialog.message.text))
    assert dialog.message.text == ""
    [row] = [one for one in await console.canned.all() if one.name == "tiles"]
    assert (row.text, [one.name for one in row.files or ()]) == ("Our new tiles", ["tiles.png"])
    dialog.reject()
