"""What is older than all that is here is read back from the provider for who goes to the top."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from PySide6.QtWidgets import QPushButton

from app.domain.facts import MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.sandbox.server import Sandbox
from app.services.events import AccountTrouble
from app.services.history import PAGE
from app.ui.pages.chats.page import ChatsPage
from tests.ui.chats_page import page_on, started
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.unit.services.test_history import long_ago
from tests.waiting import until


@asynccontextmanager
async def long_chat(stage: Stage) -> AsyncIterator[ChatsPage]:
    """A chat with more than 300 messages, of which the newest page is here, seen at its end."""
    long_ago(stage, 300)
    chat = await stage.chat(await stage.account())
    await stage.console.sync.refresh_chat(chat)
    async with page_on(stage, chat) as page:
        await started(page)
        timeline = page.timeline
        await until(lambda: timeline.model.rowCount() > 0 and not timeline._feed.loading)
        yield page


async def go_up(page: ChatsPage, until_true: Callable[[], bool]) -> None:
    """Goes to the top of what is loaded, again and again."""
    timeline = page.timeline
    bar = timeline.view.verticalScrollBar()

    def there() -> bool:
        if not timeline._feed.loading and bar.value() > 0:
            bar.setValue(0)
        return until_true()

    await until(there)


async def test_going_up_reads_on_until_the_beginning(stage: Stage) -> None:
    async with long_chat(stage) as page:
        timeline, conversations, chat = page.timeline, stage.console.conversations, page.chat
        assert chat is not None
        assert timeline.model.rowCount() <= PAGE
        await go_up(
            page,
            lambda: timeline.model.at_start and not conversations.may_have_older(chat),
        )
        rows = await conversations.page(chat.id, limit=2_000)
        assert [row.text for row in rows[:300]] == [f"Old {at}" for at in range(300)]
        await until(lambda: not timeline._feed.loading)
        assert timeline.model.ids() == [row.id for row in rows]
        bar = timeline.view.verticalScrollBar()
        bar.setValue(10)
        bar.setValue(0)
        assert not timeline._feed.loading, "there is nothing older to ask for"


async def test_what_is_looked_at_stays_where_it_is(stage: Stage) -> None:
    async with long_chat(stage) as page:
        timeline = page.timeline
        seen: list[tuple[int, int]] = []

        def note() -> bool:
            if timeline._history._asking:
                seen.append(timeline.view.anchor() or (0, 0))
            return timeline.model.rowCount() > PAGE

        await go_up(page, note)
        await until(lambda: not timeline._feed.loading)
        message, top = seen[-1]
        assert timeline.model.place(message) > 0, "what came stands above it"
        assert timeline.view.anchor() == (message, top)


async def listed(stage: Stage, chat: int, text: str) -> int:
    """A message further up that only the list of all numbers' messages tells of; its id."""
    [row] = await stage.sql(
        "SELECT n.account_id FROM chats c JOIN numbers n ON n.id = c.number_id WHERE c.id = ?", chat
    )
    found: list[int] = []

    def look(box: Sandbox) -> None:
        site = box.fakes["gateway"].site  # type: ignore[attr-defined]
        chat = site.clients[HAIFA].chats[f"{YAEL}@c.us"]
        found.extend(one.at for one in chat.messages if one.body == text)

    stage.on_box(look)
    fact = MessageSeen(
        HAIFA, f"{YAEL}@c.us", Direction.IN, Kind.TEXT, text, found[0], Source.LIST, f"in:{text}",
        Status.RECEIVED, sender=f"{YAEL}@c.us",
    )  # fmt: skip
    console = stage.console
    await console.inbox.apply(row[0], [fact], console.clock.now_ms(), window=False)
    rows = await console.conversations.page(chat, limit=2_000)
    assert rows[0].text == text, "above all that is here"
    return rows[0].id


def sights(page: ChatsPage) -> dict[int, int]:
    """The messages in sight, and how far their tops are from the view's."""
    view, model = page.timeline.view, page.timeline.model
    tops = {one: view.top_of(at) for at, one in enumerate(model.ids())}
    return {one: top for one, top in tops.items() if 0 <= top < view.viewport().height()}


@pytest.mark.parametrize("chosen", [False, True])
async def test_what_comes_between_moves_only_what_is_above_it(stage: Stage, chosen: bool) -> None:
    """What a list told of far above stands there; who goes up reads on without a jump. A message
    that was chosen stays, wherever it stands."""
    async with long_chat(stage) as page:
        timeline, chat = page.timeline, page.chat
        assert chat is not None
        first = await listed(stage, chat.id, "Old 20")
        await go_up(page, lambda: timeline.model.place(first) == 0 and timeline.model.at_start)
        await until(lambda: not timeline._history._asking)
        stage.faults("gateway.chat_messages:slow_before:1000")
        bar = timeline.view.verticalScrollBar()
        bar.setValue(30)
        bar.setValue(0)
        if chosen:
            timeline.view.reveal(first)
        await until(lambda: timeline._history._asking)
        before = sights(page)
        await until(lambda: timeline.model.rowCount() > PAGE + 10)
        await until(lambda: not timeline._history._asking and not timeline._feed.loading)
        after = sights(page)
        assert len(before) > 4
        if chosen:
            assert after[first] == before[first]
        else:
            # the first below them stands closer to its neighbour now
            below = dict(list(before.items())[2:])
            assert {one: after.get(one) for one in below} == below
        rows = await stage.console.conversations.page(chat.id, limit=2_000)
        whole = [row.id for row in rows]
        # in the order of time, without a gap
        await until(lambda: timeline.model.ids() == whole[-timeline.model.rowCount() :])
        texts = [row.text for row in rows]
        assert [one for one in texts if one.startswith("Old")].count("Old 20") == 1


async def test_a_failure_is_told_once_and_tried_again_by_a_press(stage: Stage) -> None:
    async with long_chat(stage) as page:
        timeline = page.timeline
        await go_up(page, lambda: timeline.model.at_start)
        stage.faults("gateway.chat_messages:500*20")
        await go_up(page, timeline.banner.isVisible)
        bar = timeline.view.verticalScrollBar()
        bar.setValue(30)
        bar.setValue(0)
        assert not timeline._history._asking, "not again by itself"
        await until(lambda: timeline.model.at_start)
        stage.faults("")
        button = next(one for one in timeline.banner.findChildren(QPushButton) if one.text())
        button.click()
        await until(lambda: timeline.model.rowCount() > PAGE)
        assert not timeline.banner.isVisible()


async def test_what_failed_is_asked_for_again_once_the_account_works(stage: Stage) -> None:
    async with long_chat(stage) as page:
        timeline, chat = page.timeline, page.chat
        assert chat is not None
        account = stage.console.numbers.by_id()[chat.number_id].account_id
        stage.faults("gateway.chat_messages:html")
        timeline.reload()
        await until(timeline.banner.isVisible)
        stage.console.bus.publish(AccountTrouble(account + 1))
        assert timeline.banner.isVisible(), "it is another account that works"
        stage.faults("")
        asked = stage.asked("chat_messages")
        stage.console.bus.publish(AccountTrouble(account))
        await until(lambda: stage.asked("chat_messages") > asked)
        await until(lambda: not timeline._history._asking)
        assert not timeline.banner.isVisible()


async def test_a_reading_that_works_takes_the_failure_away(stage: Stage) -> None:
    async with long_chat(stage) as page:
        timeline = page.timeline
        stage.faults("gateway.chat_messages:html")
        timeline.reload()
        await until(timeline.banner.isVisible)
        stage.faults("")
        timeline.reload()
        await until(lambda: not timeline.banner.isVisible())
