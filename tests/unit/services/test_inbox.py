"""What providers tell, applied: repetitions, receipts that come early, evidence of sends."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain.facts import (
    CallSeen,
    Fact,
    LeadChanged,
    MessageSeen,
    NumberSeen,
    ProblemReported,
    ReactionSeen,
    StatusSeen,
    TemplateSeen,
    Unknown,
)
from app.domain.messages import Direction, Kind, Source, Status
from app.services.drain import _note_effects
from app.services.inbox import Applied, Batch
from app.store.connection import Connection
from tests.unit.services.stage import HAIFA, YAEL, Stage

CUSTOMER = "14155550142"
AT = 1_790_000_000_000


def sent(key: str = "wamid.1", **changes: Any) -> MessageSeen:
    seen = MessageSeen(
        "", CUSTOMER, Direction.OUT, Kind.TEXT, "hello", AT, Source.WA, key, Status.SENT
    )
    return replace(seen, **changes)


def receipt(status: Status, at: int = AT, key: str = "wamid.1") -> StatusSeen:
    return StatusSeen("", key, status, at)


async def apply(stage: Stage, account: int, *facts: Fact) -> Applied:
    return await stage.console.inbox.apply(account, facts, AT, window=True, listed=False)


@pytest.fixture
async def account(stage: Stage) -> int:
    return await stage.account("recoverleadx")


async def statuses(stage: Stage) -> list[str]:
    return [row[0] for row in await stage.sql("SELECT status FROM messages ORDER BY at, id")]


async def test_a_status_is_a_sign_of_the_webhook_too(stage: Stage, account: int) -> None:
    async def live(*facts: Fact) -> list[int]:
        def write(connection: Connection) -> None:
            Batch(connection, account, AT, window=True, listed=False, live=True).apply(facts)

        await stage.console.database.write(write)
        return [row[0] for row in await stage.sql("SELECT hook_at FROM numbers")]

    await apply(stage, account, sent(), receipt(Status.DELIVERED))
    assert await stage.sql("SELECT hook_at FROM numbers") == [(0,)], "read, not delivered here"
    assert await live(receipt(Status.READ)) == [AT]


async def test_a_fact_twice_changes_nothing_the_second_time(stage: Stage, account: int) -> None:
    facts: list[Fact] = [
        sent(),
        sent("wamid.in", direction=Direction.IN, text="hi", at=AT + 5, status=Status.RECEIVED),
        receipt(Status.DELIVERED),
        ReactionSeen("", CUSTOMER, "wamid.1", "👍", CUSTOMER, AT),
        CallSeen("", CUSTOMER, AT, Source.HOOK, "call-1"),
        TemplateSeen("promo", "en", "APPROVED", AT),
        LeadChanged("lead.status_changed", f"+{CUSTOMER}", AT, "key-1", current="won"),
    ]
    await apply(stage, account, *facts)
    tables = (
        "messages",
        "sightings",
        "chats",
        "hours",
        "reactions",
        "calls",
        "templates",
        "people",
    )
    before = {name: await stage.sql(f"SELECT * FROM {name}") for name in tables}
    again = await apply(stage, account, *facts)
    assert {name: await stage.sql(f"SELECT * FROM {name}") for name in tables} == before
    assert not again.incoming
    assert not again.gone
    # and says of each what was here before, with the message that it concerned
    [message] = await stage.sql("SELECT id FROM messages WHERE provider_id = 'wamid.1'")
    assert [(one[0], one[1] == message[0]) for one in again.effects] == [
        ("known", True),
        ("known", False),
        ("status_known", True),
        ("reaction_known", True),
        ("call", False),
        ("template", False),
        ("lead_known", False),
    ]


async def test_an_early_receipt_waits_for_its_message(stage: Stage, account: int) -> None:
    await apply(stage, account, receipt(Status.DELIVERED), receipt(Status.READ, AT + 1))
    assert await stage.sql("SELECT status FROM receipts") == [("read",)]
    await apply(stage, account, sent())
    assert await statuses(stage) == ["read"]
    assert await stage.sql("SELECT * FROM receipts") == []


async def test_an_early_receipt_waits_for_our_own_send(stage: Stage, account: int) -> None:
    chat = await stage.chat(account, CUSTOMER)
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "receipt first")
    row = await stage.status(message, Status.SENT)
    key = row.provider_id
    other = await stage.console.outbox.send_text(chat, "another")
    await stage.status(other, Status.SENT)
    await apply(stage, account, receipt(Status.READ, key=key))
    assert (await stage.message(message)).status is Status.READ
    assert (await stage.message(other)).status is Status.SENT


async def test_a_status_only_rises(stage: Stage, account: int) -> None:
    await apply(stage, account, sent())
    for status, stands in (
        (Status.READ, "read"),
        (Status.DELIVERED, "read"),
        (Status.SENT, "read"),
        (Status.FAILED, "read"),
    ):
        await apply(stage, account, receipt(status))
        assert await statuses(stage) == [stands]


async def test_a_failure_after_acceptance_has_its_reason(stage: Stage, account: int) -> None:
    failed = StatusSeen("", "wamid.1", Status.FAILED, AT, code="131026", reason="not on WhatsApp")
    await apply(stage, account, sent(), failed)
    assert await stage.sql("SELECT status, reason FROM messages") == [
        ("failed", "131026 not on WhatsApp")
    ]


async def test_the_newest_reaction_of_each_stands(stage: Stage, account: int) -> None:
    def react(emoji: str, at: int, sender: str = CUSTOMER) -> ReactionSeen:
        return ReactionSeen("", CUSTOMER, "wamid.1", emoji, sender, at)

    await apply(stage, account, sent(), react("👍", AT), react("❤️", AT + 5), react("👍", AT + 1))
    await apply(stage, account, react("😀", AT, "somebody else"))
    found = await stage.sql("SELECT sender, emoji FROM reactions ORDER BY sender")
    assert found == [(CUSTOMER, "❤️"), ("somebody else", "😀")]
    await apply(stage, account, react("", AT + 9))
    assert await stage.sql("SELECT sender FROM reactions") == [("somebody else",)]


async def test_a_handoff_wants_a_reply(stage: Stage, account: int) -> None:
    await apply(stage, account, sent())
    [(chat,)] = await stage.sql("SELECT id FROM chats")
    await apply(
        stage,
        account,
        LeadChanged("conversation.handoff_requested", f"+{CUSTOMER}", AT + 9, "k", reason="angry"),
    )
    [row] = await stage.console.conversations.chats_by_id([chat])
    assert row.needs_reply
    assert row.last_text == "hello"
    page = await stage.console.conversations.page(chat)
    assert [one.kind for one in page] == [Kind.TEXT, Kind.SYSTEM]
    await stage.console.conversations.no_reply_needed(chat)
    [row] = await stage.console.conversations.chats_by_id([chat])
    assert not row.needs_reply


async def test_what_has_no_place_is_noted(stage: Stage, account: int) -> None:
    applied = await apply(
        stage, account, Unknown("message.exploded", AT), ProblemReported("", "1", "it broke", AT)
    )
    assert [one[0] for one in applied.effects] == ["unknown", "problem"]
    assert await stage.sql("SELECT level, text FROM journal") == [("warning", "1 it broke")]


async def test_an_older_template_state_does_not_win(stage: Stage, account: int) -> None:
    await apply(stage, account, TemplateSeen("promo", "en", "APPROVED", AT))
    await apply(stage, account, TemplateSeen("promo", "en", "PENDING_REVIEW", AT - 1))
    assert await stage.sql("SELECT status FROM templates") == [("APPROVED",)]


async def test_all_names_of_an_only_number_are_that_number(stage: Stage, account: int) -> None:
    for name in ("", "106540352242922", "+1 415"):
        await apply(stage, account, sent(f"wamid.{name}", number=name, at=AT + len(name) * 1_000))
    assert len(await stage.console.numbers.all()) == 1
    assert len(await stage.sql("SELECT id FROM chats")) == 1


async def test_numbers_of_one_batch_have_a_code_each_whatever_told_of_them(stage: Stage) -> None:
    account = await stage.account("gateway", session_cookie=None)
    facts: list[Fact] = [
        NumberSeen("desk-1"),
        sent("k1", number="desk-2"),
        NumberSeen("desk-3"),
        receipt(Status.SENT, key="k9"),
        replace(receipt(Status.SENT, key="k8"), number="desk-4"),
        NumberSeen("desk-5"),
    ]
    await stage.console.inbox.apply(account, facts, AT, window=False)
    rows = await stage.console.numbers.all()
    assert len(rows) == 5
    assert len({row.code for row in rows}) == len({row.colour for row in rows}) == 5


@pytest.mark.parametrize("source", [Source.HOOK, Source.LIST])
async def test_a_webhook_or_list_resolves_an_uncertain_send(stage: Stage, source: Source) -> None:
    account = await stage.account("gateway", name="keyed", session_cookie=None)
    chat = await stage.chat(account)
    stage.faults("send_message:drop*1")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "did you get it?")
    row = await stage.status(message, Status.UNCERTAIN)
    seen = MessageSeen(
        HAIFA,
        f"{YAEL}@c.us",
        Direction.OUT,
        Kind.TEXT,
        "did you get it?",
        row.at + 700,
        source,
        "out:77",
        Status.SENT,
    )
    await stage.console.inbox.apply(account, [seen], row.at + 900, window=False)
    row = await stage.message(message)
    assert (row.status, row.reason) == (Status.SENT, "")
    assert await stage.sql("SELECT state FROM outbox") == [("done",)]
    await stage.console.outbox.send_again(message)
    assert stage.asked("send_message") == 1
    assert await stage.sql("SELECT count(*) FROM messages") == [(1,)]


async def test_a_leads_line_of_another_account_leaves_the_reply_window(
    stage: Stage, account: int
) -> None:
    partner = await stage.account("recover_partner")
    await apply(stage, account, sent("wamid.in", direction=Direction.IN, status=Status.RECEIVED))
    before = await stage.sql("SELECT window_until FROM chats")
    lead = LeadChanged("lead.status_changed", f"+{CUSTOMER}", AT + 9, "k", current="won")
    await stage.console.inbox.apply(partner, [lead], AT, window=False, listed=False)
    assert len(await stage.sql("SELECT id FROM messages")) == 2
    assert await stage.sql("SELECT window_until FROM chats") == before
    assert before[0][0] > AT


async def test_the_line_of_a_lead_tells_which_delivery_it_came_by(
    stage: Stage, account: int
) -> None:
    await apply(stage, account, sent("wamid.in", direction=Direction.IN, status=Status.RECEIVED))
    lead = LeadChanged("lead.status_changed", f"+{CUSTOMER}", AT + 9, "k", current="won")
    for delivery in (7, 7):  # it is replayed: its effects are noted anew
        applied = await apply(stage, account, lead)
        await stage.console.database.write(
            lambda connection, one=applied, ref=delivery: _note_effects(connection, ref, one, AT)  # type: ignore[misc]
        )
        [(line,)] = await stage.sql("SELECT id FROM messages WHERE kind = 'system'")
        [step] = await stage.console.conversations.trail(line)
        assert (step.target, step.source) == ("delivery:7", Source.HOOK)


async def test_the_line_of_a_call_tells_by_what_it_is_known(stage: Stage, account: int) -> None:
    await apply(stage, account, sent("wamid.in", direction=Direction.IN, status=Status.RECEIVED))
    call = CallSeen("", CUSTOMER, AT + 9, Source.HOOK, "call-1")
    await stage.console.inbox.apply(
        account, [call], AT, window=True, listed=False, ref="delivery:4"
    )
    [(line,)] = await stage.sql("SELECT id FROM messages WHERE kind = 'system'")
    [step] = await stage.console.conversations.trail(line)
    assert (step.target, step.source) == ("delivery:4", Source.HOOK)
