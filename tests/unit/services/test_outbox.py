"""Sends: the queue's order, every way a call can end, and what is pressed afterwards."""

from __future__ import annotations

import asyncio
import json

import pytest

from app.domain.errors import ErrorKind, ProviderError, SettingsError
from app.domain.messages import Status
from app.services.events import AccountTrouble, OutboxChanged
from app.services.sealing import CACHE_PURPOSE
from app.store import outbox
from app.store.connection import connect
from tests.plugins.logs import LogGuard
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.waiting import until

NOBODY = "http://127.0.0.1:9"


async def test_a_text_is_queued_sent_and_named(stage: Stage) -> None:
    chat = await stage.chat(await stage.account())
    told: list[OutboxChanged] = []
    stage.console.bus.listen(OutboxChanged, told.append)
    await stage.console.conversations.save_draft(chat, "half a tho")
    message = await stage.console.outbox.send_text(chat, "one")
    assert (await stage.message(message)).status is Status.QUEUED
    assert stage.console.outbox.totals() == (1, 0, 0, 0)
    assert stage.asked("send_chat_message") == 0
    await stage.console.outbox.start()
    row = await stage.status(message, Status.SENT)
    await until(lambda: told and told[-1] == OutboxChanged(0, 0))
    assert row.provider_id.startswith("3EB0")
    assert len(stage.sent("one")) == 1
    assert any(one.sending == 1 for one in told)
    [found] = await stage.console.conversations.chats_by_id([chat])
    assert (found.last_text, found.last_status, found.draft) == ("one", Status.SENT, "")


async def test_without_a_session_the_key_sends(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "by key")
    await stage.status(message, Status.SENT)
    assert stage.sent("by key")[0].operation == "send_message"
    assert (await stage.message(message)).provider_id == ""


async def test_a_queue_keeps_its_order_while_its_first_waits(stage: Stage) -> None:
    chat = await stage.chat(await stage.account())
    stage.faults("send_chat_message:429=1*1")
    for text in ("first", "second", "third"):
        last = await stage.console.outbox.send_text(chat, text)
    await stage.console.outbox.start()
    await stage.status(last, Status.SENT)
    out = stage.on_box(lambda box: [one.text for one in box.world.ledger.sent])
    assert out == ["first", "second", "third"]


async def test_a_used_up_limit_keeps_it_queued(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    chat = await stage.chat(account)
    limits = stage.console.clients.client(account).limits
    window = limits._windows["api"]
    for _ in range(window.limit.count):
        window.mark(stage.clock.monotonic(), background=False).at = stage.clock.monotonic()
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "later")
    told: list[OutboxChanged] = []
    stage.console.bus.listen(OutboxChanged, told.append)
    await until(lambda: [one.sending for one in told][-1:] == [0])
    row = await stage.message(message)
    [(state, wait)] = await stage.sql(
        "SELECT state, not_before - created_at FROM outbox WHERE message_id = ?", message
    )
    assert (row.status, state) == (Status.QUEUED, "queued")
    assert wait > 600_000
    assert "100 requests in 15 minutes" in row.reason
    assert stage.asked("send_message") == 0


@pytest.mark.parametrize("spec", ["500after", "drop", "truncate", "html", "nothing", "garbage"])
async def test_no_sensible_answer_is_uncertain_and_never_repeated(stage: Stage, spec: str) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults(f"send_message:{spec}")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "lost answer")
    row = await stage.status(message, Status.UNCERTAIN)
    await until(lambda: stage.console.outbox.totals() == (0, 0, 0, 1))
    assert "may have gone out" in row.reason
    assert stage.asked("send_message") == 1
    assert len(stage.sent("lost answer")) == 1
    await stage.restart()
    await stage.console.outbox.start()
    behind = await stage.console.outbox.send_text(chat, "behind it")
    await stage.status(behind, Status.UNCERTAIN)
    assert len(stage.sent("lost answer")) == 1


async def test_a_dead_key_fails_with_a_hint_and_holds_up_nothing(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    chat = await stage.chat(account)
    stage.action("gateway", "revoke_key")
    await stage.console.outbox.start()
    first = await stage.console.outbox.send_text(chat, "no key")
    second = await stage.console.outbox.send_text(chat, "no key either")
    await stage.status(second, Status.FAILED)
    row = await stage.status(first, Status.FAILED)
    assert "API key" in row.reason
    await until(lambda: stage.console.outbox.totals() == (0, 0, 2, 0))
    assert stage.console.clients.account(account).state == "refused"
    assert not stage.sent("no key")


async def test_a_session_that_ended_lets_the_key_send(stage: Stage) -> None:
    account = await stage.account()
    chat = await stage.chat(account)
    stage.action("gateway", "expire_sessions")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "all the same")
    await stage.status(message, Status.SENT)
    assert [one.operation for one in stage.sent("all the same")] == ["send_message"]
    assert stage.console.accounts.session_state(account) == "ended"
    await stage.status(await stage.console.outbox.send_text(chat, "at once"), Status.SENT)
    assert stage.asked("send_chat_message") == 1


async def test_no_connection_waits_and_goes_when_the_account_works_again(stage: Stage) -> None:
    account = await stage.account(base_url=NOBODY, session_cookie=None)
    chat = await stage.chat(account)
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "patience")
    await until(lambda: stage.console.clients.account(account).state == "unreachable")
    await until(lambda: stage.console.outbox.totals() == (1, 0, 0, 0))
    # far away, so that only the good news can send it in time
    await stage.console.database.write(
        lambda one: one.execute("UPDATE outbox SET not_before = not_before + 3600000")
    )
    base_url = stage.box.credentials["gateway"]["base_url"]
    await stage.console.accounts.update(account, base_url=base_url)
    stage.console.bus.publish(AccountTrouble(account))
    await stage.status(message, Status.SENT)
    assert len(stage.sent("patience")) == 1


async def test_who_waits_for_a_limit_that_is_counted_here_hears_until_when(stage: Stage) -> None:
    """Its bubble says that it waits; when it goes, only the strip over the composer counts."""
    account = await stage.account(session_cookie=None)
    chat = await stage.chat(account)
    told: list[AccountTrouble] = []
    stage.console.bus.listen(AccountTrouble, told.append)
    for _ in range(100):
        await stage.console.clients.call(account, "profile", {})
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "in a while")
    await until(lambda: any(one.kind == ErrorKind.RATE_LIMITED for one in told))
    trouble = next(one for one in told if one.kind == ErrorKind.RATE_LIMITED)
    left = trouble.retry_at - stage.clock.now_ms()
    assert trouble.account_id == account
    assert 10 * 60_000 < left <= 16 * 60_000
    assert (await stage.message(message)).status is Status.QUEUED
    assert stage.asked("send_message") == 0


async def test_retry_sends_a_failed_one_once_whatever_is_pressed(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults("send_message:400*1")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "again")
    await stage.status(message, Status.FAILED)
    await asyncio.gather(*(stage.console.outbox.retry(message) for _ in range(5)))
    row = await stage.status(message, Status.SENT)
    await stage.console.outbox.retry(message)
    assert row.reason == ""
    assert len(stage.sent("again")) == 1
    assert stage.asked("send_message") == 2


async def test_one_that_failed_after_its_acceptance_is_sent_as_a_new_message(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    chat = await stage.chat(account, "14155550142")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "refused later")
    row = await stage.status(message, Status.SENT, Status.FAILED)
    if row.status is Status.SENT:
        failed = "UPDATE messages SET status = 'failed' WHERE id = ?"
        await stage.console.database.write(lambda one: one.execute(failed, (message,)))
    await asyncio.gather(*(stage.console.outbox.retry(message) for _ in range(3)))
    page = await stage.console.conversations.page(chat)
    assert [one.id for one in page if one.id != message]
    twin = next(one.id for one in page if one.id != message)
    await until(lambda: stage.console.outbox.totals()[0:2] == (0, 0))
    assert (await stage.message(twin)).status in (Status.SENT, Status.FAILED)
    assert stage.asked("send_message") == 2
    assert (await stage.message(message)).status is Status.FAILED


async def test_send_again_is_for_uncertain_ones_only(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults("send_message:drop*1")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "twice then")
    await stage.status(message, Status.UNCERTAIN)
    await stage.console.outbox.retry(message)
    assert (await stage.message(message)).status is Status.UNCERTAIN
    await stage.console.outbox.send_again(message)
    await stage.status(message, Status.SENT)
    assert len(stage.sent("twice then")) == 2


@pytest.mark.parametrize("session", [True, False])
async def test_check_finds_the_evidence(stage: Stage, session: bool) -> None:
    changes = {} if session else {"session_cookie": None}
    account = await stage.account(**changes)
    chat = await stage.chat(account)
    operation = "send_chat_message" if session else "send_message"
    stage.faults(f"{operation}:drop*1")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "was it sent?")
    await stage.status(message, Status.UNCERTAIN)
    assert await stage.console.outbox.check(message)
    row = await stage.message(message)
    assert row.status in (Status.SENT, Status.DELIVERED, Status.READ)
    assert row.reason == ""
    [(state,)] = await stage.sql("SELECT state FROM outbox WHERE message_id = ?", message)
    assert state == "done"
    assert stage.console.outbox.totals() == (0, 0, 0, 0)
    await stage.console.outbox.send_again(message)
    assert stage.asked(operation) == 1
    page = await stage.console.conversations.page(chat, limit=500)
    assert [one.text for one in page].count("was it sent?") == 1


async def test_check_without_evidence_leaves_it_uncertain(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults("send_message:drop_before*1")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "it was not")
    await stage.status(message, Status.UNCERTAIN)
    assert not await stage.console.outbox.check(message)
    assert (await stage.message(message)).status is Status.UNCERTAIN
    stage.faults("sent_messages:401")
    with pytest.raises(ProviderError) as caught:
        await stage.console.outbox.check(message)
    assert caught.value.status == 401


async def test_check_says_where_nothing_can_be_asked(stage: Stage) -> None:
    chat = await stage.chat(await stage.account("recoverleadx"), "14155550142")
    stage.faults("recoverleadx.send_message:drop")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "who knows")
    await stage.status(message, Status.UNCERTAIN)
    with pytest.raises(SettingsError) as caught:
        await stage.console.outbox.check(message)
    assert "can’t be asked" in caught.value.what


async def test_undo_takes_back_what_has_not_left(stage: Stage) -> None:
    chat = await stage.chat(await stage.account())
    stage.console.settings.set("undo_seconds", 10)
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "never mind")
    assert await stage.console.outbox.undo(message)
    assert not await stage.console.outbox.undo(message)
    assert await stage.console.conversations.messages([message]) == []
    stage.console.settings.set("undo_seconds", 0)
    other = await stage.console.outbox.send_text(chat, "for good")
    await stage.status(other, Status.SENT)
    assert not await stage.console.outbox.undo(other)
    assert not stage.sent("never mind")


async def test_discard_gives_the_words_back(stage: Stage) -> None:
    chat = await stage.chat(await stage.account())
    message = await stage.console.outbox.send_text(chat, "to be edited")
    assert await stage.console.outbox.discard(message) == "to be edited"
    assert await stage.console.outbox.discard(message) is None
    [row] = await stage.console.conversations.chats_by_id([chat])
    assert (row.last_text, row.failed) == ("", 0)


async def test_a_send_that_was_cut_off_is_uncertain_at_the_next_start(stage: Stage) -> None:
    chat = await stage.chat(await stage.account())
    message = await stage.console.outbox.send_text(chat, "cut off")
    await stage.console.database.write(
        lambda one: one.execute("UPDATE outbox SET state = 'sending'")
    )
    await stage.restart()
    await stage.console.outbox.start()
    row = await stage.status(message, Status.UNCERTAIN)
    assert "closed while" in row.reason
    assert not stage.sent("cut off")


async def test_closing_lets_a_call_under_way_end(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults("send_message:slow:300")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "just in time")
    await until(lambda: stage.asked("send_message") == 1)
    await stage.restart()
    assert (await stage.message(message)).status is Status.SENT


async def test_closing_does_not_wait_for_ever(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults("send_message:slow:60000")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "too late")
    await until(lambda: stage.asked("send_message") == 1)
    async with asyncio.timeout(30):
        await stage.restart()
    await stage.console.outbox.start()
    assert (await stage.message(message)).status is Status.UNCERTAIN


async def test_other_credentials_do_not_cut_off_a_call(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    chat = await stage.chat(account)
    stage.faults("send_message:slow:400")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "steady")
    await until(lambda: stage.asked("send_message") == 1)
    await stage.console.clients.put_credentials(account, {"client_keys": {"x": "key-of-x-123"}})
    await stage.console.accounts.update(account, base_url=NOBODY)
    row = await stage.status(message, Status.SENT, Status.UNCERTAIN)
    assert row.status is Status.SENT


async def test_a_removed_account_ends_its_sends_quietly(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    chat = await stage.chat(account)
    other = await stage.chat(await stage.account(name="second", session_cookie=None))
    stage.faults("send_message:slow:300*1")
    await stage.console.outbox.start()
    await stage.console.outbox.send_text(chat, "gone")
    await until(lambda: stage.asked("send_message") == 1)
    await stage.console.outbox.send_text(chat, "gone too")
    await stage.console.accounts.remove(account)
    alive = await stage.console.outbox.send_text(other, "alive")
    await stage.status(alive, Status.SENT)
    assert not stage.sent("gone too")


async def test_a_busy_database_is_waited_out(
    stage: Stage, expected_logs: LogGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs("for the database|was not noted")
    monkeypatch.setitem(connect.__kwdefaults__, "busy_ms", 300)
    await stage.restart()
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults("send_message:slow:300")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "on record")
    await until(lambda: stage.asked("send_message") == 1)
    blocker = connect(stage.data_dir.cache_file, stage.master.subkey(CACHE_PURPOSE))
    blocker.execute("BEGIN IMMEDIATE")
    try:
        await until(lambda: len(stage.sent("on record")) == 1)
        await until(lambda: expected_logs.records)
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()
    await stage.status(message, Status.SENT)
    assert len(stage.sent("on record")) == 1


@pytest.mark.parametrize(
    ("text", "told"), [("", "nothing to send"), ("  \n", "nothing to send"), ("x" * 4097, "4096")]
)
async def test_texts_that_are_refused(stage: Stage, text: str, told: str) -> None:
    chat = await stage.chat(await stage.account())
    with pytest.raises(SettingsError) as caught:
        await stage.console.outbox.send_text(chat, text)
    assert told in caught.value.what
    assert await stage.console.conversations.page(chat) == []


async def test_files_by_address(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    await stage.console.outbox.start()
    url = "https://cdn.example.com/catalogue.pdf?v=2"
    message = await stage.console.outbox.send_link(chat, url, "our catalogue")
    row = await stage.status(message, Status.SENT)
    assert row.kind == "document"
    assert row.media is not None and row.media.filename == "catalogue.pdf"
    for bad in ("ftp://x/a.pdf", "https://x/a.exe", "a.pdf"):
        with pytest.raises(SettingsError):
            await stage.console.outbox.send_link(chat, bad)


async def test_a_provider_that_sends_no_text_says_so(stage: Stage) -> None:
    chat = await stage.chat(await stage.account("hkreach"), "919999999999")
    with pytest.raises(SettingsError) as caught:
        await stage.console.outbox.send_text(chat, "hello")
    assert "can’t send that" in caught.value.what


async def test_the_calls_of_a_send_are_logged_with_it(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    stage.faults("send_message:429=0*1")
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "traced")
    await stage.status(message, Status.SENT)
    calls = await stage.console.traffic.of_message(message)
    assert [one.status for one in calls][-1] == 200
    assert {one.operation for one in calls} == {"send_message"}
    assert json.loads(calls[-1].request)["message"] == "traced"
    steps = await stage.console.conversations.trail(message)
    assert any(one.call == "POST /gateway/api/send-message" for one in steps)
    key = stage.credentials("gateway")["client_keys"][HAIFA]
    assert key not in json.dumps([one.request + one.answer + one.url for one in calls])
    assert YAEL in calls[-1].request


async def test_a_withdrawn_row_is_never_taken_for_the_one_after_it(stage: Stage) -> None:
    """Row ids come again: what was read as due may be another send by the time it is taken."""
    chat = await stage.chat(await stage.account(session_cookie=None))
    first = await stage.console.outbox.send_text(chat, "taken back")
    [row] = await stage.console.database.read(lambda one: [outbox.of_message(one, first)])
    assert row is not None
    assert await stage.console.outbox.undo(first)
    second = await stage.console.outbox.send_text(chat, "the next")
    [other] = await stage.console.database.read(lambda one: [outbox.of_message(one, second)])
    assert other is not None and other.id == row.id
    assert not await stage.console.database.write(
        lambda one: outbox.lease(one, row.id, 0, row.message_id)
    )
    await stage.console.outbox.start()
    await stage.status(second, Status.SENT)
    assert not stage.sent("taken back")
