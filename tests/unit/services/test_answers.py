"""Automatic answers end to end: a sandbox's customer, a real receiver, the timeline, the log.

The sandbox acts on the answers to its webhooks as the documents say: it sends the text, and
shows it in its history, its list of sent messages and by ``message_sent``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain.answers import BASE, Occasion, Plan, Reason, Rule, When
from app.domain.calls import CallFilter, CallKind, CallState
from app.domain.errors import SettingsError
from app.domain.hours import Hours, parse_spans
from app.domain.messages import Direction, Kind
from app.domain.rows import MessageRow
from app.providers.base import Call
from app.sandbox.people import Line
from app.services import answer_log
from app.services.answers import beginning
from app.services.console import Console
from app.store import tombstones
from app.store.connection import Connection
from app.store.delivery_reads import Delivery
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.waiting import until

ALWAYS = Hours("UTC", (parse_spans("0-24"),) * 7)
TEXT = "Thank you, we are on it."
STRANGER = "14155550177"


@pytest.fixture
async def running(stage: Stage) -> Console:
    """A console with the gateway's account, whose webhooks come here."""
    await stage.account()
    console = stage.console
    console.settings.set("receiver_port", 0)
    await console.start()
    await until(lambda: console.receiver.state.state == "listening")
    await until(lambda: console.link.connected)
    await until(lambda: _haifa(console) is not None)
    url = console.receiver.public_url(console.receiver.hooks["gateway"])
    stage.on_box(lambda box: box.fakes["gateway"].set_hook(url, None, HAIFA))
    return console


def _haifa(console: Console) -> int | None:
    rows = console.numbers.by_id().values()
    return next((one.id for one in rows if one.key == HAIFA and one.state == "connected"), None)


def plan(console: Console, occasion: Occasion, *rules: Rule) -> Plan:
    number = _haifa(console)
    assert number is not None
    return Plan(number, occasion, True, ALWAYS, rules or (Rule(BASE, texts={"en": TEXT}),))


def calls(stage: Stage, sender: str = YAEL, kind: str = "") -> None:
    stage.on_box(
        lambda box: box.fakes["gateway"].site.call(
            box.fakes["gateway"].site.clients[HAIFA], sender, 0, kind
        )
    )


def writes(stage: Stage, text: str, sender: str = YAEL) -> None:
    """A customer writes to the showroom."""

    def act(box: object) -> None:
        site = box.fakes["gateway"].site  # type: ignore[attr-defined]
        client = site.clients[HAIFA]
        site.receive(client, site.chat(client, f"{sender}@c.us"), Line(text=text))

    stage.on_box(act)


async def timeline(console: Console, sender: str = YAEL) -> list[MessageRow]:
    rows = await console.database.read(
        lambda connection: connection.execute(
            "SELECT id FROM chats WHERE address = ? AND number_id = ?",
            (f"{sender}@c.us", _haifa(console)),
        ).fetchall()
    )
    return list(await console.conversations.page(rows[0][0])) if rows else []


async def with_text(console: Console, text: str, sender: str = YAEL) -> list[MessageRow]:
    return [one for one in await timeline(console, sender) if one.text == text]


def _count(console: Console, text: str) -> int:
    """The number that a query gives, for waiting on it."""
    row = console.database.read_now(lambda connection: connection.execute(text).fetchone())
    return int(row[0])


async def logged(console: Console, count: int) -> None:
    await until(lambda: _count(console, "SELECT count(*) FROM answers") >= count)


async def test_a_message_is_answered_and_stands_once_in_the_timeline(
    running: Console, stage: Stage
) -> None:
    await running.answers.save(plan(running, Occasion.MESSAGE))
    writes(stage, "Is anybody there?")
    await logged(running, 1)
    await until(lambda: len(stage.sent(TEXT)) == 1)
    (line,) = await running.answers.log()
    assert (line.outcome, line.text, line.contact) == (Reason.GIVEN, TEXT, YAEL)
    assert 0 < line.answer_us < 3_000_000
    # the webhook of what was sent, the list and perhaps the history show it too
    await running.sync.ask(running.clients.accounts()[0].id, 0, Call("sent_messages"))
    hooked = "SELECT count(*) FROM sightings WHERE source = 'hook' AND direction = 'out'"
    await until(lambda: _count(running, hooked))
    (shown,) = await with_text(running, TEXT)
    assert (shown.automatic, shown.direction, shown.id) == (True, Direction.OUT, line.message_id)
    seen = await stage.sql("SELECT source FROM sightings WHERE message_id = ?", shown.id)
    assert {one for (one,) in seen} >= {"own", "list", "hook"}
    # an automatic answer is no reply
    assert await stage.sql("SELECT needs_reply FROM chats WHERE id = ?", line.chat_id) == [(1,)]


async def test_an_answer_that_took_less_than_was_reckoned_stands_once(
    running: Console, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = answer_log.note

    def reckoned(connection: Connection, account_id: int, delivery: Delivery, *others: Any) -> None:
        row = replace(delivery.row, answer_us=2_900_000)  # the commit before it took so long
        note(connection, account_id, replace(delivery, row=row), *others)

    monkeypatch.setattr(answer_log, "note", reckoned)
    await running.answers.save(plan(running, Occasion.MESSAGE))
    writes(stage, "Is anybody there?")
    await logged(running, 1)
    hooked = "SELECT count(*) FROM sightings WHERE source = 'hook' AND direction = 'out'"
    await until(lambda: _count(running, hooked))
    (shown,) = await with_text(running, TEXT)
    assert shown.automatic


async def test_a_declined_call_gets_our_text_instead_of_the_gateways(
    running: Console, stage: Stage
) -> None:
    await running.answers.save(plan(running, Occasion.CALL))
    calls(stage, STRANGER, "video")
    await logged(running, 1)
    await until(lambda: len(stage.sent(TEXT)) == 1)
    await running.calls.refresh()
    (call,) = [one for one in await running.calls.page(CallFilter()) if one.digits == STRANGER]
    assert (call.state, call.video, call.text) == (CallState.OWN_TEXT, True, TEXT)
    assert call.replied_at is None
    shown = await timeline(running, STRANGER)
    assert [(one.kind, one.automatic) for one in shown] == [(Kind.SYSTEM, False), (Kind.TEXT, True)]
    assert shown[0].extra.startswith("call.rejected\tvideo")
    chat = shown[0].chat_id
    assert await stage.sql("SELECT needs_reply FROM chats WHERE id = ?", chat) == [(1,)]


async def test_while_it_is_off_the_gateway_sends_its_own_text(
    running: Console, stage: Stage
) -> None:
    calls(stage, STRANGER)
    hooked = (
        f"SELECT count(*) FROM call_sightings WHERE source = 'hook' AND caller LIKE '{STRANGER}%'"
    )
    await until(lambda: _count(running, hooked))
    (call,) = [one for one in await running.calls.page(CallFilter()) if one.digits == STRANGER]
    assert (call.state, call.reason, call.text) == (CallState.DEFAULT_TEXT, None, "")
    assert await running.answers.log() == []
    own = running.answers.own_text(call.number_id, Occasion.CALL)
    assert own and len(stage.sent(own)) <= 1


async def test_an_opt_out_gets_nothing_and_the_log_says_so(running: Console, stage: Stage) -> None:
    await running.answers.save(plan(running, Occasion.MESSAGE))
    number = _haifa(running)
    assert number is not None
    chat = await running.conversations.start_chat(number, YAEL)
    await running.contacts.set_consent(chat, "opted_out", "asked by phone")
    writes(stage, "hello?")
    await logged(running, 1)
    (line,) = await running.answers.log()
    assert (line.outcome, line.message_id) == (Reason.OPTED_OUT, None)
    assert stage.sent(TEXT) == []


async def test_what_is_saved_counts_at_once_and_survives(running: Console, stage: Stage) -> None:
    wanted = plan(running, Occasion.MESSAGE)
    await running.answers.save(wanted)
    assert await running.answers.plan(wanted.number_id, Occasion.MESSAGE) == wanted
    assert await running.answers.switched_on(Occasion.MESSAGE) == {wanted.number_id}
    tried = await running.answers.attempt(wanted.number_id, Occasion.MESSAGE, YAEL, "hello")
    assert (tried.text, tried.problem) == (TEXT, "")
    await running.answers.save(replace(wanted, on=False))
    tried = await running.answers.attempt(wanted.number_id, Occasion.MESSAGE, YAEL, "hello")
    assert tried.text == ""
    assert stage.sent(TEXT) == []


async def test_a_try_is_remembered_for_nobody(running: Console, stage: Stage) -> None:
    wanted = plan(running, Occasion.CALL)
    await running.answers.save(wanted)
    tried = await running.answers.attempt(wanted.number_id, Occasion.CALL, STRANGER, "")
    assert tried.text == TEXT
    await logged(running, 1)
    (line,) = await running.answers.log()
    assert (line.test, line.message_id) == (True, None)
    assert await timeline(running, STRANGER) == []
    (call,) = [one for one in await running.calls.page(CallFilter()) if one.digits == STRANGER]
    assert call.test
    waiting = await running.calls.page(CallFilter(kind=CallKind.WAITING))
    assert call.id not in [one.id for one in waiting]


async def test_a_replay_answers_nobody(running: Console, stage: Stage) -> None:
    writes(stage, "before it was on")
    came = "SELECT count(*) FROM messages WHERE text = 'before it was on'"
    await until(lambda: _count(running, came))
    await running.answers.save(plan(running, Occasion.MESSAGE))
    await running.deliveries.replay([1])
    await running.deliveries.drain_all()
    assert await running.answers.log() == []
    assert stage.sent(TEXT) == []


async def test_the_preview_decides_as_the_receiver_does(running: Console) -> None:
    wanted = replace(
        beginning(plan(running, Occasion.MESSAGE).number_id, Occasion.MESSAGE),
        hours=Hours("UTC", (parse_spans("08:00-19:00"),) * 7),
    )
    noon, night = 1_773_144_000_000, 1_773_184_200_000  # 10 March 2026 12:00 and 23:10 UTC
    day = await running.answers.preview(wanted, STRANGER, at=noon, text="hello")
    assert (day.rule, day.language) == (BASE, "en")
    late = await running.answers.preview(wanted, STRANGER, at=night, text="שלום")
    assert late.rule == "after_hours"
    assert "מחר ב־08:00" in late.text


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ((Rule(BASE, texts={}),), "no text for callers"),
        ((Rule(BASE, texts={"en": "{discount}"}),), "Nothing fills"),
        ((Rule(BASE, texts={"en": "x" * 4097}),), "is the most"),
        ((Rule("other", texts={"en": "x"}),), "not in order"),
    ],
)
async def test_a_plan_that_could_not_do_what_it_says_is_refused(
    running: Console, rules: tuple[Rule, ...], words: str
) -> None:
    with pytest.raises(SettingsError, match=words):
        await running.answers.save(plan(running, Occasion.CALL, *rules))


async def test_what_to_begin_with_is_off_and_can_be_saved(running: Console) -> None:
    for occasion in Occasion:
        first = await running.answers.plan(plan(running, occasion).number_id, occasion)
        assert not first.on
        assert first.rules[0].when is When.OUTSIDE
        await running.answers.save(replace(first, on=True))


async def test_what_was_decided_for_somebody_who_is_erased_meanwhile_is_noted_nowhere(
    running: Console, stage: Stage
) -> None:
    await running.answers.save(plan(running, Occasion.MESSAGE))
    later = stage.clock.now_ms() + 3_600_000
    await running.database.write(lambda one: tombstones.add(one, YAEL, later))
    writes(stage, "Is anybody there?")
    await until(lambda: len(stage.sent(TEXT)) == 1)
    drained = await running.deliveries.drain_all()
    assert drained > 0
    assert await running.answers.log() == []
    assert await stage.sql("SELECT count(*) FROM messages WHERE text = ?", TEXT) == [(0,)]
