"""Canned replies on the page: blanks that fill themselves, links, folders, files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreFull
from app.services.console import Console
from app.store import canned
from app.ui.pages.chats.attach_popup import AttachPopup
from app.ui.pages.chats.canned_dialog import CannedDialog
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.pages.chats.page import ChatsPage
from app.ui.widgets.labels import PlainLabel
from tests.ui.chats_page import on_page, opened, showing, shown
from tests.ui.chats_scene import Scene
from tests.waiting import until


async def pick(page: ChatsPage, qtbot: QtBot, word: str) -> None:
    """Types a slash and the name, waits for the list, takes the first."""
    box = page.composer.box.text
    # the list closes when the keyboard goes elsewhere: it is in the box by then
    box.setFocus()
    await until(box.hasFocus)
    qtbot.keyClicks(box, f"/{word}")
    popup = await showing(CannedPopup)
    await until(lambda: box.popup_open)
    await until(lambda: popup.view.model().rowCount() == 1)
    qtbot.keyClick(box, Qt.Key.Key_Return)


@on_page
async def test_what_is_known_of_the_chat_fills_itself(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    console.settings.set("operator", "Noa")
    await console.canned.save("hello", "", "Hi {first name}, {operator} here. Until {day}?")
    await opened(page, scene, "Marcus Bell")
    await pick(page, qtbot, "hello")
    box = page.composer.box.text
    assert box.text() == "Hi Marcus, Noa here. Until {day}?"
    assert box.blanks_left() == ["{day}"]
    assert not page.composer.box.send.isEnabled()


@on_page
async def test_a_reply_with_a_link_goes_out_as_a_file_with_its_words(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    link = "https://files.example/prices.pdf"
    await console.canned.save("prices", "", "Hi {name}, our prices", link=link)
    await opened(page, scene, "יעל נחום")
    await pick(page, qtbot, "prices")
    form = await showing(AttachPopup)
    assert form.url.text() == link
    assert form.caption.text() == "Hi יעל נחום, our prices"
    assert page.composer.box.text.text() == ""
    form.close_popup()


@on_page
async def test_replies_come_from_a_file_and_go_to_one(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.json"
    source.write_text("folder,name,text\nvisits,measure,Our fitter comes on {day}.\n", "utf-8")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: dialog.list.model().rowCount() == 3)
    dialog.import_from(str(source))
    await until(lambda: dialog.list.model().rowCount() == 4)
    dialog.list.setCurrentIndex(dialog.list.model().index(3, 0))
    assert (dialog.folder.text(), dialog.name.text()) == ("visits", "measure")
    dialog.link.setText("nowhere")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "https://" in dialog.link.edit.accessibleDescription()
    dialog.link.setText("https://files.example/plan.pdf")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await until(lambda: dialog.name.text() == "")
    dialog.export_to(str(target))
    await until(target.exists)
    await until(lambda: target.stat().st_size > 0)
    rows = json.loads(target.read_text("utf-8"))["canned"]
    [row] = [one for one in rows if one["name"] == "measure"]
    assert row["link"] == "https://files.example/plan.pdf"
    dialog.import_from(str(tmp_path / "none.csv"))
    await until(lambda: "Not read" in dialog.message.findChildren(object)[-1].text())  # type: ignore[attr-defined]
    dialog.reject()


@on_page
async def test_a_database_that_fails_is_told_in_the_dialog(
    page: ChatsPage,
    console: Console,
    scene: Scene,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise StoreFull("The disk is full.", "Nothing was changed.", "Make room.")

    source = tmp_path / "in.csv"
    source.write_text("name,text\nmeasure,Our fitter comes.\n", "utf-8")
    monkeypatch.setattr(canned, "put", full)
    dialog = CannedDialog(page, console, page._tasks, text="Our fitter comes")
    dialog.open()
    told = dialog.message.findChildren(PlainLabel)[-1]
    dialog.import_from(str(source))
    await until(lambda: told.text() == "The disk is full. Make room.")
    dialog.message.say("")
    dialog.name.setText("measure")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await until(lambda: told.text() == "The disk is full. Make room.")
    assert dialog.text.text() == "Our fitter comes"
    # what was not saved is told once more before it goes
    dialog.reject()
    dialog.reject()


@on_page
async def test_no_other_reply_is_written_over_and_no_change_is_lost(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("hello", "", "Hello there")
    await console.canned.save("hours", "", "Until six")
    await opened(page, scene, "Marcus Bell")
    page.composer.focus_text()
    page.composer.canned_wanted.emit("manage")
    dialog = await showing(CannedDialog)
    await until(lambda: dialog.list.count >= 2)
    model = dialog.list.model()
    said = [str(model.index(at, 0).data()) for at in range(dialog.list.count)]
    hello, hours = said.index("/hello"), said.index("/hours")
    dialog.name.setText("Hours")
    dialog.text.setPlainText("Another text")
    dialog.save.click()
    assert "already" in dialog.name.message.text
    # another is chosen: what was begun waits where it was
    dialog.list.choose(hello)
    dialog.text.setPlainText("Hello there, changed")
    dialog.list.choose(hours)
    assert dialog.text.text() == "Until six"
    dialog.list.choose(hello)
    assert dialog.text.text() == "Hello there, changed"
    qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "/hello" in dialog.message.text
    assert "/Hours" in dialog.message.text
    dialog.save.click()
    await until(lambda: dialog.name.text() == "Hours")  # the new one waited too
    texts = {row.name: row.text for row in await console.canned.all()}
    assert (texts["hello"], texts["hours"]) == ("Hello there, changed", "Until six")
    dialog.reject()
    dialog.reject()
    # the keyboard is where it was before
    await until(page.composer.box.text.hasFocus)


@on_page
async def test_what_is_written_while_a_save_or_a_removal_is_under_way_stays(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("hello", "", "Hello there")
    await console.canned.save("hours", "", "Until six")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: dialog.list.count >= 2)

    def place(name: str) -> int:
        model = dialog.list.model()
        said = [str(model.index(at, 0).data()) for at in range(dialog.list.count)]
        return next((at for at, one in enumerate(said) if one.startswith(f"/{name}")), -1)

    async def texts() -> dict[str, str]:
        return {row.name: row.text for row in await console.canned.all()}

    # a new one is saved, and another is written on before that has ended
    dialog.name.setText("tiles")
    dialog.text.setPlainText("Our tiles")
    dialog.save.click()
    dialog.save.click()  # a double press is one press
    dialog.list.choose(place("hours"))
    dialog.text.setPlainText("Until seven")
    await until(lambda: place("tiles") >= 0)
    assert (dialog.name.text(), dialog.text.text()) == ("hours", "Until seven")
    assert dialog.list.currentIndex().row() == place("hours")
    kept = await texts()
    assert (kept["tiles"], kept["hours"]) == ("Our tiles", "Until six")
    dialog.reject()
    assert "/hours" in dialog.message.text
    assert "tiles" not in dialog.message.text
    # the shown one is saved, and written on
    dialog.save.click()
    dialog.text.setPlainText("Until eight")
    await until(lambda: not dialog._keeping)
    assert (await texts())["hours"] == "Until seven"
    assert dialog.text.text() == "Until eight"
    dialog.save.click()
    await until(lambda: dialog.name.text() == "")
    assert (await texts())["hours"] == "Until eight"
    # one is removed, and another written on
    dialog.list.choose(place("tiles"))
    dialog.remove.click()
    dialog.list.choose(place("hours"))
    dialog.text.setPlainText("Until nine")
    await until(lambda: place("tiles") < 0)
    assert dialog.text.text() == "Until nine"
    dialog.reject()
    assert "/hours" in dialog.message.text
    dialog.reject()


@on_page
async def test_the_slash_that_opened_the_list_is_no_text(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("hello", "", "Hello there")
    await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    box.set_text("Good morning")
    qtbot.mouseClick(page.composer.box.canned, Qt.MouseButton.LeftButton)
    await until(lambda: shown(CannedPopup) is not None and box.popup_open)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text().strip() == "Good morning"
    qtbot.mouseClick(page.composer.box.canned, Qt.MouseButton.LeftButton)
    popup = await showing(CannedPopup)
    await until(lambda: box.popup_open)
    popup.new_wanted.emit()
    dialog = await showing(CannedDialog)
    assert dialog.text.text() == "Good morning"
    assert box.text().strip() == "Good morning"
    dialog.reject()


@on_page
async def test_a_removal_that_fails_is_told_where_it_was_asked_for(
    page: ChatsPage, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    await console.canned.save("hello", "", "Hello there")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: dialog.list.count > 0)
    dialog.list.choose(0)
    was = dialog.text.text()

    async def full(_canned_id: int) -> None:
        raise StoreFull("The disk is full.", "Nothing was changed.", "Make room.")

    monkeypatch.setattr(console.canned, "remove", full)
    dialog.remove.click()
    await until(lambda: dialog.message.text == "The disk is full. Make room.")
    assert dialog.text.text() == was
    dialog.reject()
    assert not dialog.isVisible()


def place(dialog: CannedDialog, name: str) -> int:
    """Where a reply stands in the list; -1 where it does not."""
    model = dialog.list.model()
    said = [str(model.index(at, 0).data()) for at in range(dialog.list.count)]
    return next((at for at, one in enumerate(said) if one.startswith(f"/{name}")), -1)


@on_page
async def test_what_is_being_saved_is_removed_only_then_and_what_goes_does_not_come_back(
    page: ChatsPage, console: Console
) -> None:
    await console.canned.save("hello", "", "Hello there")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: place(dialog, "hello") >= 0)
    dialog.list.choose(place(dialog, "hello"))
    dialog.text.setPlainText("Hello you")
    dialog.save.click()
    assert not dialog.remove.isEnabled()
    dialog.text.setPlainText("Hello all")  # so that it stays in the fields
    dialog.remove.click()
    await until(lambda: not dialog._keeping)
    assert dialog.remove.isEnabled()
    dialog.remove.click()
    dialog.save.click()
    await until(lambda: dialog.name.text() == "")
    await until(lambda: not page._tasks.busy)
    assert "hello" not in {one.name for one in await console.canned.all()}
    dialog.reject()


@on_page
async def test_closing_warns_again_where_other_words_took_the_place_of_the_warning(
    page: ChatsPage, console: Console, tmp_path: Path
) -> None:
    await console.canned.save("hello", "", "Hello there")
    source = tmp_path / "in.csv"
    source.write_text("name,text\nmeasure,Our fitter comes.\n", "utf-8")
    dialog = CannedDialog(page, console, page._tasks)
    dialog.open()
    await until(lambda: place(dialog, "hello") >= 0)
    dialog.list.choose(place(dialog, "hello"))
    dialog.text.setPlainText("Hello you")
    dialog.reject()
    assert "/hello" in dialog.message.text
    dialog.import_from(str(source))
    await until(lambda: "added" in dialog.message.text)
    dialog.reject()
    assert dialog.isVisible() and "/hello" in dialog.message.text
    dialog.export_to(str(tmp_path / "out.json"))
    await until(lambda: dialog.message.text == "")
    dialog.reject()
    assert dialog.isVisible() and "/hello" in dialog.message.text
    dialog.reject()
    assert not dialog.isVisible()
