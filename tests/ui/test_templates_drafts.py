"""Drafts on the Templates page: nothing typed is lost, nothing is submitted twice, also narrow."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import SettingsError, StoreFull
from app.domain.template_plan import READY, Recipient
from app.domain.template_shapes import Definition
from app.domain.templates import TemplateUse
from app.services.console import Console
from app.services.demo_templates import furnish_templates
from app.ui.pages.templates.page import TemplatesPage
from app.ui.telling import toasts_of
from tests.ui.live_pages import live_page
from tests.waiting import until, until_so


async def two_drafts(console: Console, page: TemplatesPage) -> int:
    """The drafts ``first_one`` and ``second_one``, the first of them open; their account."""
    account = next(one for one in console.templates.accounts() if not one.no_create).account_id
    for name in ("second_one", "first_one"):
        await console.templates.save_draft(
            account, Definition(name, "UTILITY", "en", body="It is ready.")
        )
    page.activated()
    await until(lambda: {"first_one", "second_one"} <= names(page))
    assert page.choose(account, "first_one")
    await until(lambda: page.editor.name.text() == "first_one")
    await until(page.editor.submit.isEnabled)
    return account


def names(page: TemplatesPage) -> set[str]:
    return {one.name for one in page.list.model.groups()}


async def body(console: Console, name: str, wanted: str) -> bool:
    """Whether a draft has that body, once what is being saved is saved."""

    async def has() -> bool:
        groups = await console.templates.library()
        rows = [row for one in groups for row in one.rows if row.draft_id is not None]
        return any((row.name, row.definition.body) == (name, wanted) for row in rows)

    return await until_so(has)


async def test_a_draft_on_its_way_is_shut_and_goes_once(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    slow = "create_template:slow_before:600*1"
    async with live_page(data_dir, TemplatesPage, receiver=False, faults=slow) as (console, page):
        await two_drafts(console, page)
        asked: list[str] = []
        submit = console.templates.submit

        async def counted(account_id: int, definition: Definition, draft_id: int | None) -> None:
            asked.append(definition.name)
            await submit(account_id, definition, draft_id)

        console.templates.submit = counted  # type: ignore[method-assign]
        page.editor.submit.click()
        # what is told meanwhile checks the draft anew, and must not open it again
        page.reload()
        await until(lambda: asked == ["first_one"])
        page.desk._check()
        assert not page.editor.submit.isEnabled()
        assert not page.editor.body.isEnabled()
        page.desk.editor.submit_wanted.emit()
        await until(lambda: page.view.row is not None and page.view.row.name == "first_one")
        assert asked == ["first_one"]


async def test_what_is_typed_elsewhere_meanwhile_is_kept(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    slow = "create_template:slow_before:600*1"
    async with live_page(data_dir, TemplatesPage, receiver=False, faults=slow) as (console, page):
        account = await two_drafts(console, page)
        page.editor.submit.click()
        await until(lambda: bool(page.desk._under_way))
        assert page.choose(account, "second_one")
        await until(lambda: page.editor.name.text() == "second_one")
        assert page.editor.body.isEnabled()
        page.editor.body.setFocus()
        QTest.keyClicks(page.editor.body, "Soon. ")
        await until(lambda: not page.desk._under_way)
        # the window stays with what is being written, and keeps it
        assert page.editor.name.text() == "second_one"
        QTest.keyClicks(page.editor.body, "Yes. ")
        await until(lambda: page.desk.typed is None)
        page.desk.leave()
        assert await body(console, "second_one", "Soon. Yes. It is ready.")


async def test_a_refusal_is_told_beside_another_draft_too(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with live_page(data_dir, TemplatesPage, receiver=False) as (console, page):
        account = await two_drafts(console, page)
        answer = asyncio.Event()

        async def refuse(account_id: int, definition: Definition, draft_id: int | None) -> None:
            await answer.wait()
            raise SettingsError("they refuse it", "The draft is kept.", "")

        console.templates.submit = refuse  # type: ignore[method-assign]
        page.editor.submit.click()
        await until(lambda: bool(page.desk._under_way))
        assert page.choose(account, "second_one")
        await until(lambda: page.editor.name.text() == "second_one")
        answer.set()
        host = toasts_of(page)
        assert host is not None
        await until(lambda: [one.text for one in host.history] != [])
        assert host.history[-1].text == "They refuse it. The draft is kept."
        assert not page.editor.banner.isVisible()
        # and where it is shown, above its words, which can be mended
        page.editor.submit.click()
        await until(page.editor.banner.isVisible)
        assert page.editor.body.isEnabled()
        assert page.editor.submit.isEnabled()


async def test_what_could_not_be_kept_is_kept_by_the_next_try(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with live_page(data_dir, TemplatesPage, receiver=False) as (console, page):
        account = await two_drafts(console, page)
        save = console.templates.save_draft

        async def full(account_id: int, words: Definition, draft_id: int | None = None) -> int:
            raise StoreFull("There is no room left on the disk.")

        console.templates.save_draft = full  # type: ignore[method-assign]
        page.editor.body.setFocus()
        QTest.keyClicks(page.editor.body, "Hello. ")
        page.desk.saving.stop()
        with pytest.raises(StoreFull):
            await page.desk.save()
        console.templates.save_draft = save  # type: ignore[method-assign]
        assert page.choose(account, "second_one")
        await until(lambda: page.editor.name.text() == "second_one")
        assert await body(console, "first_one", "Hello. It is ready.")


@pytest.mark.parametrize("works", [True, False])
async def test_what_is_thrown_away_stays_so_though_another_is_shown_meanwhile(
    data_dir: Path, qloop: object, qtbot: QtBot, works: bool
) -> None:
    async with live_page(data_dir, TemplatesPage, receiver=False) as (console, page):
        account = await two_drafts(console, page)
        remove, asked, answer = console.templates.remove_draft, asyncio.Event(), asyncio.Event()

        async def slow(account_id: int, draft_id: int) -> None:
            if works:
                await remove(account_id, draft_id)
            asked.set()
            await answer.wait()
            if not works:
                raise StoreFull("There is no room left on the disk.")

        console.templates.remove_draft = slow  # type: ignore[method-assign]
        page.editor.body.setFocus()
        QTest.keyClicks(page.editor.body, "Hello. ")
        page.editor.discard.click()
        await asked.wait()
        assert not page.editor.body.isEnabled()
        if works:
            assert page.choose(account, "second_one")
            await until(lambda: page.editor.name.text() == "second_one")
            assert page.editor.body.isEnabled()
        answer.set()
        await until(lambda: not page.desk._under_way)
        if works:
            await until(lambda: "first_one" not in names(page))
            await page._tasks.idle()
            assert "first_one" not in {one.name for one in await console.templates.library()}
        else:
            assert page.editor.body.isEnabled()
            page.desk.leave()
            assert await body(console, "first_one", "Hello. It is ready.")


async def test_a_narrow_window_reaches_preview_and_checks(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with live_page(data_dir, TemplatesPage, receiver=False) as (console, page):
        await two_drafts(console, page)
        editor, preview = page.editor, page.preview
        assert preview.isVisible()
        assert not editor.side.isVisible()
        page.window().resize(1024, 640)
        await until(editor.side.isVisible)
        assert not preview.isVisible()
        assert editor.saved.width() >= editor.saved.sizeHint().width()
        editor.name.setText("First One")
        await until(lambda: not editor.submit.isEnabled())
        editor.side.click()
        assert preview.isVisible()
        assert preview.close_button.hasFocus()
        preview.go_to.emit("name")
        assert not preview.isVisible()
        assert editor.name.edit.hasFocus()
        editor.side.click()
        QTest.keyClick(preview.close_button, Qt.Key.Key_Escape)
        assert not preview.isVisible()
        assert editor.side.hasFocus()
        page.window().resize(1440, 900)
        await until(lambda: not editor.side.isVisible())
        assert preview.isVisible()


async def test_who_is_scheduled_is_not_scheduled_again_where_the_rest_fails(
    data_dir: Path, qloop: object, qtbot: QtBot
) -> None:
    async with live_page(data_dir, TemplatesPage, receiver=False) as (console, page):
        await furnish_templates(console)
        account = next(one for one in console.templates.accounts() if not one.no_create).account_id
        await console.templates.refresh(account)
        number = next(
            row.id for row in console.numbers.by_id().values() if row.account_id == account
        )
        people = [Recipient("14155550142", "Marcus"), Recipient("12125550187", "Priya")]
        for one in people:
            chat = await console.conversations.start_chat(number, one.digits)
            await console.contacts.set_consent(chat, "opted_in", "Web form")
        page.activated()
        await until(lambda: "plan_ready" in names(page))
        assert page.choose(account, "plan_ready")
        await until(page.view.send.isEnabled)
        page.sending.open(people)
        panel = page.send
        await until(lambda: [one.hold for one in panel.planned] == [READY, READY])
        panel.when.later.setChecked(True)
        await until(panel.go.isEnabled)
        add, texts = console.schedules.add_template, list[str]()

        async def fails(chat_id: int, use: TemplateUse, at_ms: int, zone: str = "") -> int:
            if texts:
                raise StoreFull("There is no room left on the disk.")
            texts.append(use.text)
            return await add(chat_id, use, at_ms, zone)

        console.schedules.add_template = fails  # type: ignore[method-assign]
        panel.go.click()
        panel.go.click()
        await until(panel.trouble.isVisible)
        assert [one.name for one in panel.to.people] == ["Priya"]
        assert (len(texts), panel.go.text()) == (1, "Schedule 1")
        console.schedules.add_template = add  # type: ignore[method-assign]
        panel.go.click()
        await until(lambda: not panel.to.people)
        rows = await console.schedules.upcoming(text="", numbers=frozenset({number}))
        assert sorted((one.address, one.name) for one in rows) == [
            ("12125550187", "Priya"),
            ("14155550142", "Marcus"),
        ]
