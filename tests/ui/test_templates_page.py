"""The Templates page on a real console against the sandbox: library, drafts, reviews, sends."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import SettingsError
from app.domain.template_plan import READY, Recipient
from app.domain.template_rows import TemplateGroup, TemplateRow
from app.domain.template_shapes import Definition, Variable
from app.domain.templates import TemplateState
from app.services.console import Console
from app.services.demo_templates import furnish_templates
from app.ui.pages.templates.list_pane import TemplateListPane
from app.ui.pages.templates.page import TemplatesPage
from app.ui.pages.templates.recipients_box import RecipientsBox
from app.ui.pages.templates.template_view import TemplateView
from app.ui.style.look import Look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.emoji_popup import EmojiPopup
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.phone_bubble import PhoneBubble
from app.ui.widgets.toast import ToastHost
from tests.held import Held
from tests.ui.live_pages import live_page
from tests.waiting import until, until_so

MARCUS = Recipient("14155550142", "Marcus Bell", "14155550142")


@asynccontextmanager
async def library(data_dir: Path) -> AsyncIterator[tuple[Console, TemplatesPage]]:
    """The page over the demo's library, with the lists read and a draft chosen."""
    async with live_page(data_dir, TemplatesPage, receiver=False) as (console, page):
        await furnish_templates(console)
        for account in console.templates.accounts():
            if account.can_list:
                await console.templates.refresh(account.account_id)
        page.activated()
        await until(lambda: page.list.model.whole >= 16)
        choose(page, "delivery_window")
        yield console, page


def choose(page: TemplatesPage, name: str) -> None:
    group = next(one for one in page.list.model.groups() if one.name == name)
    assert page.choose(group.account_id, name)


async def test_the_library_shows_states_and_finds_words(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (_console, page):
        counts = page.list.model.counts()
        assert counts["draft"] == 1
        assert counts["approved"] >= 8
        assert page.list.current is not None
        assert page.list.current.name == "delivery_window"
        assert page.stack.currentWidget() is page.editor
        page.list.search.setText("ההובלה")
        await until(lambda: page.list.model.rowCount() == 1)
        page.list.search.setText("nothing has this")
        await until(lambda: page.list.stack.currentWidget() is page.list.empty)
        page.list._clear()
        assert page.list.model.rowCount() == page.list.model.whole
        page.list.tabs.choose("review")
        page.list._narrow()
        assert {one.name for one in page.list.model.groups()} == {"login_otp", "spring_colours"}


async def test_a_toast_leaves_the_note_of_the_preview_free(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (_console, page):
        note = page.preview.note
        await until(lambda: note.isVisible() and note.height() >= note.heightForWidth(note.width()))
        place = ToastHost(page.window()).error("Not saved").geometry()
        note_place = seen(note)
        assert place.left() < note_place.right()
        assert place.right() > note_place.left()
        assert place.bottom() < note_place.top()


def test_a_list_that_was_not_read_is_told_apart_from_the_field_under_it(
    qtbot: QtBot, dressed: Look
) -> None:
    pane = TemplateListPane(lambda _id: None, lambda: 0)
    qtbot.addWidget(pane)
    pane.resize(375, 800)
    pane.trouble.set("The list could not be read.")
    column = pane.layout()
    assert column is not None
    column.activate()
    place = pane.search.y()
    pane.put_trouble(True)
    column.activate()
    assert pane.search.y() - pane.trouble.geometry().bottom() - 1 == 12
    pane.put_trouble(False)
    column.activate()
    assert pane.search.y() == place


def seen(widget: QWidget) -> QRect:
    """Its place in the window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


async def test_what_is_typed_is_checked_previewed_and_kept(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (console, page):
        editor = page.editor
        await until(lambda: bool(page.desk.checks))
        assert [one.rule.code for one in page.desk.checks if one.blocks] == ["sample_missing"]
        assert not editor.submit.isEnabled()
        link = next(
            one for one in page.preview.findChildren(LinkButton) if one.text() == "Go there"
        )
        title = link.parentWidget().findChildren(PlainLabel)[0]
        await until(lambda: title.height() == theme().line("body"))
        assert abs(link.geometry().center().y() - title.geometry().center().y()) <= 1
        page.preview.go_to.emit("sample:4")
        sample = editor.variables.sample("4")
        assert sample is not None
        assert sample.hasFocus()
        QTest.keyClicks(sample, "10:00")
        assert not any(one.blocks for one in page.desk.checks)
        await until(editor.submit.isEnabled)

        async def saved() -> bool:
            groups = await console.templates.library()
            draft = next(one for one in groups if one.name == "delivery_window").rows[0]
            return draft.definition.variable("4").sample == "10:00"

        await until_so(saved)
        editor.body.setPlainText("Hi {{1}} {{3}}, it is ready.")
        assert any(one.rule.code == "blank_order" for one in page.desk.checks)
        assert not editor.submit.isEnabled()


async def test_what_blocks_it_holds_its_submission_in_the_same_turn(
    data_dir: Path, qloop: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with library(data_dir) as (_console, page):
        submit, seen = page.editor.submit, list[bool]()
        await until(lambda: page.desk._known)
        shows = page.desk.show

        def shown(*what: Any) -> None:
            shows(*what)
            seen.append(submit.isEnabled())

        monkeypatch.setattr(page.desk, "show", shown)
        page.reload()  # the list is read again, and shows the draft anew
        await until(lambda: seen)
        assert seen == [False]


async def test_a_name_that_is_taken_is_found_however_late_older_answers_come(
    data_dir: Path, qloop: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with library(data_dir) as (console, page):
        read, gate, asked = console.templates.taken, asyncio.Event(), list[str]()

        async def slowly(account_id: int, language: str) -> set[str]:
            asked.append(language)
            first = len(asked) == 1
            found = await read(account_id, language)
            if first:
                await gate.wait()
                asked.append("answered")
            return found if not first else set()

        account = next(one for one in console.templates.accounts() if not one.no_create)
        known = next(
            one for one in page.list.model.groups()
            if one.account_id == account.account_id and one.first.draft_id is None
        )  # fmt: skip
        # what was read for the draft that is shown first may be of the same account and language
        await until(lambda: bool(page.desk._taken))
        monkeypatch.setattr(console.templates, "taken", slowly)
        page.desk._taken.clear()
        definition = replace(known.first.definition, name="not_taken_yet")
        page.actions_.new(account.account_id, definition)
        await until(lambda: page.editor.name.text() == "not_taken_yet")
        await until(lambda: asked)
        assert not page.editor.submit.isEnabled() or len(asked) > 1, "no names are known yet"
        page.editor.name.setText(known.name)
        await until(lambda: any(one.rule.code == "name_taken" for one in page.desk.checks))
        gate.set()
        await until(lambda: "answered" in asked)
        assert not page.editor.submit.isEnabled()


async def test_the_body_has_the_lines_of_the_design_and_takes_signs_by_key(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (console, page):
        account = next(one for one in console.templates.accounts() if not one.no_create)
        page.actions_.new(account.account_id, Definition("lines_here", "UTILITY", "en"))
        await until(lambda: page.editor.name.text() == "lines_here")
        body = page.editor.body
        for text in ("Hi {{1}},\nsecond\nthird", "Another {{1}}\none"):
            body.setPlainText(text)
            layouts = document_lines(body.document())
            steps = {round(after - before) for before, after in itertools.pairwise(layouts)}
            assert steps == {theme().px(22)}
        body.setFocus()
        await until(body.hasFocus)
        body.selectAll()
        qtbot.keyClick(body, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert body.text() == "*Another {{1}}\none*"
        qtbot.keyClick(body, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        popup = page.window().findChild(EmojiPopup)
        assert isinstance(popup, EmojiPopup)
        assert popup.isVisible()
        qtbot.keyClicks(popup.search, "thumbs up")
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)
        await until(lambda: "👍" in body.text())
        assert body.hasFocus()
        assert str(console.settings.get("emoji_recent")[0]).startswith("👍")


def document_lines(document: QTextDocument) -> list[float]:
    """Where the base of each paragraph stands."""
    found, block = [], document.firstBlock()
    while block.isValid():
        layout = block.layout()
        line = layout.lineAt(0)
        found.append(layout.position().y() + line.y() + line.ascent())
        block = block.next()
    return found


async def test_a_submitted_draft_ends_in_a_review_that_is_seen(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (console, page):
        account = next(one for one in console.templates.accounts() if not one.no_create)
        definition = Definition(
            "order_here",
            "UTILITY",
            "en",
            body="Hi {{1}}, your order is here.",
            variables=(Variable("1", "First name", "Alice", "first_name"),),
        )
        page.actions_.new(account.account_id, definition)
        await until(lambda: page.editor.name.text() == "order_here")
        await until(page.editor.submit.isEnabled)
        page.editor.submit.click()
        await until(lambda: page.view.row is not None and page.view.row.name == "order_here")
        assert page.stack.currentWidget() is page.view

        # the sandbox reviews in twenty seconds of its own, which are less here
        async def approved() -> bool:
            await console.templates.refresh(account.account_id)
            row = await console.templates.get(account.account_id, "order_here", "en")
            return row is not None and row.state is TemplateState.APPROVED

        await until_so(approved)
        await until(
            lambda: page.view.row is not None and page.view.row.state is TemplateState.APPROVED,
        )
        assert page.view.send.isEnabled()


async def test_people_come_out_of_a_file_of_any_script(
    data_dir: Path, qloop: object, tmp_path: Path
) -> None:
    async with library(data_dir) as (_console, page):
        choose(page, "plan_ready")
        page.sending.open()
        file = tmp_path / "people.csv"
        file.write_bytes("שם,טלפון,פריט\nיעל,972541238801,משטח\n".encode("cp1255"))
        await page.send.to.read_file(str(file))
        [one] = page.send.to.people
        assert (one.digits, one.name) == ("972541238801", "יעל")
        assert page.send.to.columns == ("שם", "טלפון", "פריט")
        file.write_text("a,b\nc,d\n")
        with pytest.raises(SettingsError, match="phone numbers"):
            await page.send.to.read_file(str(file))


async def test_the_send_panel_says_who_is_held_and_sends_the_rest(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (console, page):
        choose(page, "plan_ready")
        assert page.view.row is not None
        assert page.view.row.language == "en"
        page.sending.open([MARCUS, Recipient("12125550187", "Priya"), Recipient("130555", "Jonah")])
        panel = page.send
        await until(lambda: [one.hold for one in panel.planned].count(READY) == 1)
        assert [one.hold for one in panel.planned] == [READY, "no_consent", "not_a_number"]
        assert "1" in panel.go.text()
        assert panel.sight.bubble.accessibleDescription().startswith("Hi Marcus, ")
        with qtbot.waitSignal(panel.sent):
            panel.go.click()
            await until(lambda: not panel._busy and len(panel.to.people) == 2)
        results = await console.templates.results(page.view.row.account_id, "plan_ready")
        assert results.sent == 413
        page.close_side()
        assert not panel.isVisible()
        assert page.view.send.hasFocus()


async def test_codes_are_sent_and_forgotten(data_dir: Path, qloop: object, qtbot: QtBot) -> None:
    async with library(data_dir) as (_console, page):
        choose(page, "club_news")
        assert not page.view.send.isEnabled()
        choose(page, "signup_otp")
        page.view.send.click()
        await until(page.code.isVisible)
        assert not page.code.go.isEnabled()
        page.code.to.setText("+٤٤ ٧٧٠٠ ٩٠٠٣١٨")
        for code, goes in (("73²104", False), ("٧٣٩١٠٤", True), ("739104", True)):
            page.code.code.setText(code)
            assert page.code.go.isEnabled() is goes, code
        with qtbot.waitSignal(page.code.sent):
            page.code.go.click()
            await until(lambda: not page.code.code.text())
        page.code.code.setText("111111")
        page.close_side()
        assert page.code.code.text() == ""


async def test_the_next_code_stays_while_the_one_before_is_sent(
    data_dir: Path, qloop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with library(data_dir) as (console, page):
        choose(page, "signup_otp")
        page.view.send.click()
        await until(page.code.isVisible)
        page.code.to.setText("+44 7700 900318")
        page.code.code.setText("739104")
        held = Held(monkeypatch, console.template_sends, "send_code")
        page.code.go.click()
        await held.asked_for(1)
        page.code.code.setText("555")
        held.free()
        await page._tasks.idle()
        assert page.code.code.text() == "555"
        assert not page.code.go.isEnabled()


async def looked_for(
    console: Console, page: TemplatesPage, qtbot: QtBot, *people: str
) -> RecipientsBox:
    """Where a template's readers are typed, with these people of open chats found."""
    choose(page, "plan_ready")
    page.sending.open()
    await until(page.send.isVisible)
    number = next(iter(console.numbers.by_id()))
    for digits in people:
        await console.conversations.start_chat(number, digits)
    box = page.send.to.box
    box.field.setFocus()
    await until(box.field.hasFocus)
    qtbot.keyClicks(box.field, "555501")
    await until(lambda: box._popup.isVisible() and box._popup.view.count == len(people))
    return box


async def test_people_found_hang_over_the_panel_and_are_taken_by_keys(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (console, page):
        box = await looked_for(console, page, qtbot, "14155550142", "14155550143")
        popup = box._popup
        assert popup.parentWidget() is page.window(), "in the box it would be cut off"
        assert popup.visibleRegion().boundingRect().size() == popup.size()
        qtbot.keyClick(box.field, Qt.Key.Key_Down)
        wanted = popup.view.chosen
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
        await until(lambda: [one.digits for one in page.send.to.people] == [wanted.digits])
        assert not popup.isVisible()
        assert box.field.hasFocus()


async def test_a_code_is_written_to_whom_a_chat_names(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (_console, page):
        group = next(one for one in page.list.model.groups() if one.name == "signup_otp")
        page.write_code(group.account_id, "447700900318")
        await until(page.code.isVisible)
        assert page.code.to.text() == "+447700900318"
        assert page.code.code.edit.hasFocus()
        assert page.list.current is not None
        assert page.list.current.account_id == group.account_id


async def test_what_a_provider_can_not_do_says_why(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (_console, page):
        choose(page, "signup_otp")
        group = page.list.current
        assert group is not None
        menu = page.actions_.menu(group.first, group)
        disabled = [one for one in menu.actions() if not one.isEnabled() and one.text()]
        assert disabled
        assert all("Quixess" in (one.toolTip() + one.statusTip()) for one in disabled)
        new = page.actions_.new_menu()
        assert isinstance(new, Menu)
        assert any(not one.isEnabled() for one in new.actions() if one.text())


async def test_files_go_out_and_come_back(
    data_dir: Path, qloop: object, qtbot: QtBot, tmp_path: Path
) -> None:
    async with library(data_dir) as (_console, page):
        group = page.list.current
        assert group is not None
        place = tmp_path / "out.json"
        await page.actions_.write_file(place, [one.definition for one in group.rows])
        assert len(json.loads(place.read_text("utf-8"))["templates"]) == 2
        text = place.read_text("utf-8").replace("delivery_window", "delivery_hours")
        place.write_text(text, "utf-8")
        await page.actions_.read_file(str(place))
        expected = {
            Definition(**{**_fields(row.definition), "name": "delivery_hours"})
            for row in group.rows
        }

        def shown() -> list[Definition]:
            # one language may be listed before the other is written
            groups = [one for one in page.list.model.groups() if one.name == "delivery_hours"]
            return [row.definition for one in groups for row in one.rows]

        await until(lambda: len(shown()) >= len(expected))
        assert set(shown()) == expected


def _fields(definition: Definition) -> dict[str, object]:
    return {name: getattr(definition, name) for name in Definition.__slots__}


def big(count: int) -> list[TemplateGroup]:
    groups = []
    for at in range(count):
        name = f"template_{at:04d}"
        definition = Definition(name, "UTILITY", "en", body=f"Hi {{{{1}}}}, number {at} is ready.")
        row = TemplateRow(
            1, "", name, "en", "UTILITY", "APPROVED", TemplateState.APPROVED, "", 1, definition
        )
        groups.append(TemplateGroup(1, "", name, (row,), at))
    return groups


def test_two_thousand_templates_stay_fluent(qtbot: QtBot) -> None:
    pane = TemplateListPane(lambda _account: None, lambda: 1_000_000)
    qtbot.addWidget(pane)
    pane.resize(376, 800)
    pane.show()
    pane.put(big(2000))
    assert pane.model.rowCount() == 2000
    pane.search.setText("number 1999")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    pane.search.clear()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2000)
    pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
    pane.choose_first()
    QTest.keyClick(pane.view, Qt.Key.Key_J)
    assert pane.current is not None
    assert pane.current.name == "template_0001"
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.current.name == "template_1999"
    words = pane.model.data(pane.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("template_0000, Approved, Utility, English")


@pytest.mark.parametrize("rtl", [False, True])
def test_a_bubble_stands_where_its_reader_begins(qtbot: QtBot, dressed: Look, rtl: bool) -> None:
    dressed.set(rtl=rtl)
    bubble = PhoneBubble(200)
    qtbot.addWidget(bubble)
    bubble.resize(400, 120)
    for body, right in (("Hello {{1}}, come", False), ("שלום {{1}}, בואו", True)):
        bubble.put(Definition("a", "UTILITY", "en", body=body), {})
        assert bubble.rtl is right
        image = QImage(bubble.size(), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        bubble.render(image)
        inside, outside = (390, 10) if right else (10, 390)
        colour = dressed.theme.color("bubble.in").rgb()
        assert image.pixelColor(inside, bubble.heightForWidth(400) // 2).rgb() == colour
        assert image.pixelColor(outside, 40).rgb() != colour


def test_a_rejected_template_says_why_and_offers_a_draft(qtbot: QtBot) -> None:
    view = TemplateView()
    qtbot.addWidget(view)
    view.resize(520, 700)
    view.show()
    row = TemplateRow(
        1, "", "pay", "en", "UTILITY", "REJECTED", TemplateState.REJECTED, "INVALID_FORMAT", 1,
        Definition("pay", "UTILITY", "en", body="{{1}}, pay now"),
    )  # fmt: skip
    view.put(row, ["en"], None, ("RLX", "rose", "Leads"), 2)
    assert view.banner.isVisible()
    with qtbot.waitSignal(view.edit_wanted):
        button = next(
            one
            for one in view.banner.findChildren(type(view.send))
            if one.text() == "Edit as a draft"
        )
        button.click()
    assert not view.send.isEnabled()


async def test_enter_takes_nobody_who_was_found_for_an_older_text(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with library(data_dir) as (console, page):
        box = await looked_for(console, page, qtbot, "14155550142")
        box.field.selectAll()
        qtbot.keyClicks(box.field, "14155550143")
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
        await until(lambda: bool(page.send.to.people))
        assert [one.digits for one in page.send.to.people] == ["14155550143"]
