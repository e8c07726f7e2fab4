"""A chat's history, read back deeper than its newest page: by wish, and where a gap would stay."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from app.domain.errors import ProviderError
from app.domain.messages import Kind
from app.sandbox.fakes.gateway.state import Message
from app.sandbox.server import Sandbox
from app.services.history import PAGE
from tests.unit.services.stage import HAIFA, YAEL, Stage


def long_ago(stage: Stage, count: int, apart_ms: int = 60_000) -> None:
    """Yael's chat begins with so many more messages, "Old 0" the first."""

    def write(box: Sandbox) -> None:
        site = box.fakes["gateway"].site  # type: ignore[attr-defined]
        chat = site.clients[HAIFA].chats[f"{YAEL}@c.us"]
        first = chat.messages[0].at - count * apart_ms
        chat.messages[:0] = [
            Message(site.message_id(), f"Old {at}", False, first + at * apart_ms, ack=2)
            for at in range(count)
        ]

    stage.on_box(write)


async def texts(stage: Stage, chat: int) -> list[str]:
    """Of all messages, without the lines that tell of calls."""
    rows = await stage.console.conversations.page(chat, limit=2_000)
    return [one.text for one in rows if one.kind is not Kind.SYSTEM]


async def may_go_on(stage: Stage, chat: int) -> bool:
    """Whether something older may be had."""
    [row] = await stage.console.conversations.chats_by_id([chat])
    return stage.console.conversations.may_have_older(row)


async def told(stage: Stage) -> int:
    """The chat with Yael, its newest page read."""
    account = await stage.account()
    await stage.console.sync.refresh(account)
    chat = await stage.chat(account)
    assert await stage.console.sync.refresh_chat(chat)
    return chat


async def test_what_is_older_comes_part_by_part_until_the_beginning(stage: Stage) -> None:
    long_ago(stage, 400)
    chat, conversations = await told(stage), stage.console.conversations
    before = await texts(stage, chat)
    assert PAGE <= len(before) < 400
    parts = 0
    while await conversations.load_older(chat):
        parts += 1
        found = await texts(stage, chat)
        assert found[-len(before) :] == before, "what was here stays, and in its order"
        assert len(found) > len(before)
        before = found
    assert 2 <= parts < 10
    assert [one for one in before if one.startswith("Old ")] == [f"Old {at}" for at in range(400)]
    assert not await may_go_on(stage, chat)
    asked = stage.asked("chat_messages")
    assert not await conversations.load_older(chat)
    assert stage.asked("chat_messages") == asked, "the beginning is known"
    [row] = await conversations.chats_by_id([chat])
    assert row.unread < 10, "what is read back is not new"


async def unread(stage: Stage, chat: int) -> int:
    [row] = await stage.console.conversations.chats_by_id([chat])
    return row.unread


def left_unread(stage: Stage, count: int) -> None:
    """So many of Yael's messages nobody has read, as the gateway's list says."""

    def write(box: Sandbox) -> None:
        box.fakes["gateway"].site.clients[HAIFA].chats[f"{YAEL}@c.us"].unread = count  # type: ignore[attr-defined]

    stage.on_box(write)


@pytest.mark.parametrize("sent", [False, True])
async def test_the_history_of_a_chat_begun_by_hand_is_not_new(stage: Stage, sent: bool) -> None:
    """It comes before the gateway's list does, which says later how much of it is unread."""
    long_ago(stage, 20)
    left_unread(stage, 2)
    account = await stage.account()
    chat = await stage.chat(account)
    if sent:
        await stage.console.outbox.send_text(chat, "Good morning")
    assert await stage.console.sync.refresh_chat(chat)
    assert len(await texts(stage, chat)) > 20
    assert await unread(stage, chat) == 0
    await stage.console.sync.refresh(account)
    assert await unread(stage, chat) == 2


async def test_what_is_written_while_the_first_history_is_read_is_new(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = await stage.chat(await stage.account())
    clients = stage.console.sync._clients
    real = clients.call

    async def call(*parts: Any, **more: Any) -> Any:
        # between the question and its answer
        await asyncio.to_thread(stage.says, "Are you there?")
        return await real(*parts, **more)

    monkeypatch.setattr(clients, "call", call)
    assert await stage.console.sync.refresh_chat(chat)
    assert (await texts(stage, chat))[-1] == "Are you there?"
    assert await unread(stage, chat) == 1


async def test_a_short_chat_is_whole_at_once(stage: Stage) -> None:
    chat = await told(stage)
    asked = stage.asked("chat_messages")
    assert not await may_go_on(stage, chat)
    assert not await stage.console.conversations.load_older(chat)
    assert stage.asked("chat_messages") == asked


async def test_more_than_a_page_since_the_last_reading_leaves_no_gap(stage: Stage) -> None:
    chat = await told(stage)
    before = await texts(stage, chat)
    for at in range(120):
        stage.says(f"New {at}")
    asked = stage.asked("chat_messages")
    await stage.console.sync.refresh_chat(chat)
    assert stage.asked("chat_messages") == asked + 2
    new = [f"New {at}" for at in range(120)]
    assert await texts(stage, chat) == [*before, *new]
    # and as many as before where the page goes on from what is known
    stage.says("One more")
    await stage.console.sync.refresh_chat(chat)
    assert stage.asked("chat_messages") == asked + 3
    assert await texts(stage, chat) == [*before, *new, "One more"]


async def test_a_chat_that_is_read_for_the_first_time_is_not_read_to_its_beginning(
    stage: Stage,
) -> None:
    long_ago(stage, 200)
    chat = await stage.chat(await stage.account())
    assert await stage.console.sync.refresh_chat(chat)
    assert stage.asked("chat_messages") == 1
    assert len(await texts(stage, chat)) == PAGE


async def test_what_the_settings_do_not_keep_is_the_beginning(stage: Stage) -> None:
    long_ago(stage, 700, apart_ms=6 * 3_600_000)
    stage.console.settings.set("keep_message_days", 90)
    chat = await told(stage)
    parts = 0
    while await stage.console.conversations.load_older(chat):
        parts += 1
        assert parts < 10
    assert not await may_go_on(stage, chat)
    found = [one for one in await texts(stage, chat) if one.startswith("Old ")]
    assert 300 < len(found) < 400
    assert found[-1] == "Old 699"


async def test_a_reading_that_fails_is_told_and_may_be_tried_again(stage: Stage) -> None:
    long_ago(stage, 150)
    chat, conversations = await told(stage), stage.console.conversations
    stage.faults("gateway.chat_messages:500*9")
    with pytest.raises(ProviderError):
        await conversations.load_older(chat)
    assert await may_go_on(stage, chat)
    stage.faults("")
    assert await conversations.load_older(chat)


async def test_without_a_session_nothing_older_can_be_had(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    await stage.console.sync.refresh(account)
    chat = await stage.chat(account)
    assert not await stage.console.sync.refresh_chat(chat)
    assert not await stage.console.conversations.load_older(chat)
    assert stage.asked("chat_messages") == 0
