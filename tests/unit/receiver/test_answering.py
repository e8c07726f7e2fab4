"""Automatic answers by a real receiver over loopback, from plans in a real cache file."""

from __future__ import annotations

import asyncio
import json
import secrets
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.core.secrets import MasterKey
from app.domain.answers import (
    BASE,
    BUDGET_S,
    Known,
    Occasion,
    Plan,
    Question,
    Reason,
    Rule,
    Who,
)
from app.domain.hooks import HookAccount, Identity
from app.domain.hours import Hours
from app.receiver.answering import AutoAnswers
from app.receiver.answers import Asked
from app.services import sealing
from app.services.answer_source import AnswerSource
from app.services.cache_file import CacheFile
from app.services.hook_accounts import HookAccounts
from app.store import accounts, answer_rows, answers, numbers, people, upgrade
from app.store.answer_rows import AnsweredRow
from app.store.connection import Connection
from app.store.database import Database
from app.store.deliveries import open_deliveries, read_deliveries
from tests.signing import KEY
from tests.unit.receiver.stage import FILE_KEY, Answer, Stage, staged

ALWAYS = Hours("UTC", (((0, 1440),),) * 7)
HEBREW = "כתבו לנו, נחזור אליכם"
RULE = Rule(BASE, texts={"en": "Thank you, {first name}.", "he": HEBREW})


class Cache:
    """A cache file with one gateway account and its number ``desk``."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "console.db"
        self.master = MasterKey(secrets.token_bytes(32), "test")
        key = self.master.subkey("console.db")
        upgrade.prepare(self.path, key, folder / "backups")
        self.database = Database(self.path, key)
        self.number_id = self.database.write_now(self._fill)
        self.file = CacheFile(self.path, self.master)
        self.source = AnswerSource(self.file)

    @staticmethod
    def _fill(connection: Connection) -> int:
        row = accounts.add(connection, "gateway", "gateway", "http://127.0.0.1:9", {}, 0)
        return numbers.find_or_make(connection, row.id, "desk", 0)

    def put(self, *rules: Rule, occasion: Occasion = Occasion.MESSAGE, on: bool = True) -> None:
        """A plan in the place of the one before, as the receiver reads it."""
        plan = Plan(self.number_id, occasion, on, ALWAYS, rules or (RULE,))
        self.database.write_now(lambda connection: answers.put_plan(connection, plan, 0))
        self.source.load()

    def close(self) -> None:
        self.file.close()
        self.database.close()


@pytest.fixture
async def cache(tmp_path: Path) -> AsyncIterator[Cache]:
    made = await asyncio.to_thread(Cache, tmp_path)
    yield made
    await asyncio.to_thread(made.close)


@pytest.fixture
async def stage(tmp_path: Path, cache: Cache) -> AsyncIterator[Stage]:
    async with staged(tmp_path, answerer=AutoAnswers(cache.source)) as running:
        yield running


def event(name: str = "message_received", at: int = 0, **data: Any) -> bytes:
    """A gateway body of now; each is another event."""
    fields: dict[str, Any] = {"from": "14155550142", "to": "desk", "body": "hello"}
    stamp = at or time.time_ns() // 1_000_000
    fields |= {"timestamp": stamp, "type": name, "made": secrets.token_hex(4), **data}
    return json.dumps({"event": name, "data": fields}).encode()


def call(caller: str = "972541238801", **data: Any) -> bytes:
    """A declined call."""
    return event("call_rejected", **{"from": caller, "isVideo": False}, **data)


def remembered(stage: Stage) -> list[AnsweredRow]:
    """What the receiver noted, oldest first."""
    connection = read_deliveries(stage.folder / "deliveries.db", FILE_KEY)
    try:
        ids = [row[0] for row in connection.execute("SELECT id FROM deliveries ORDER BY id")]
        return list(answer_rows.of_deliveries(connection, ids).values())
    finally:
        connection.close()


async def sends(stage: Stage, body: bytes) -> Answer:
    answer = await stage.post("gateway", body)
    assert answer.status == 200
    return answer


async def test_nothing_is_answered_or_remembered_while_all_is_off(
    stage: Stage, cache: Cache
) -> None:
    cache.put(on=False)
    answer = await sends(stage, event())
    assert set(answer.json) == {"status", "message"}
    assert remembered(stage) == []


async def test_a_message_gets_its_text_and_the_log_says_why(stage: Stage, cache: Cache) -> None:
    cache.put()
    answer = await sends(stage, event())
    assert answer.json["response"] == "Thank you."
    assert "rejectionMessage" not in answer.json
    (row,) = remembered(stage)
    assert (row.outcome, row.rule, row.text) == (Reason.GIVEN, BASE, "Thank you.")
    assert (row.contact, row.number, row.language) == ("14155550142", "desk", "en")
    assert stage.stored()[0].answer == answer.body


async def test_a_call_gets_its_own_field(stage: Stage, cache: Cache) -> None:
    cache.put(occasion=Occasion.CALL)
    answer = await sends(stage, call())
    assert answer.json["rejectionMessage"] == HEBREW
    assert "response" not in answer.json
    # the number's messages are still nobody's business
    assert "response" not in (await sends(stage, event())).json


async def test_a_caller_is_answered_in_the_language_they_wrote_in(
    stage: Stage, cache: Cache
) -> None:
    cache.put(occasion=Occasion.CALL)
    await sends(stage, event(body="Good morning", **{"from": "972541238801"}))
    assert (await sends(stage, call())).json["rejectionMessage"] == "Thank you."


async def test_copies_get_the_same_bytes_and_are_decided_once(stage: Stage, cache: Cache) -> None:
    cache.put(Rule(BASE, once=60, texts=RULE.texts))
    body = event()
    first, *copies = await asyncio.gather(*(sends(stage, body) for _ in range(20)))
    assert "response" in first.json
    assert {one.body for one in copies} == {first.body}
    assert len(remembered(stage)) == 1


async def test_once_per_contact_and_period(stage: Stage, cache: Cache) -> None:
    cache.put(Rule(BASE, once=60, texts=RULE.texts))
    assert "response" in (await sends(stage, event())).json
    assert "response" not in (await sends(stage, event())).json
    other = event(**{"from": "14155550143"})
    assert "response" in (await sends(stage, other)).json


async def test_the_same_caller_again_gets_the_short_text(stage: Stage, cache: Cache) -> None:
    short = Rule("short", "Again", again=10, texts={"he": "קצר"})
    cache.put(short, RULE, occasion=Occasion.CALL)
    assert (await sends(stage, call())).json["rejectionMessage"] == HEBREW
    assert (await sends(stage, call())).json["rejectionMessage"] == "קצר"
    assert [one.rule for one in remembered(stage)] == [BASE, "short"]


async def test_somebody_new_is_new_once(stage: Stage, cache: Cache) -> None:
    cache.put(Rule("new", who=Who.FIRST, texts={"en": "Welcome"}), RULE)
    assert (await sends(stage, event())).json["response"] == "Welcome"
    assert (await sends(stage, event())).json["response"] == "Thank you."


async def test_two_automata_do_not_talk_for_ever(stage: Stage, cache: Cache) -> None:
    cache.put()
    answers_given = [await sends(stage, event()) for _ in range(8)]
    assert sum("response" in one.json for one in answers_given) == 5
    assert remembered(stage)[-1].outcome is Reason.OFTEN


async def test_an_opt_out_counts_at_once(stage: Stage, cache: Cache) -> None:
    cache.put()
    cache.database.write_now(
        lambda connection: people.set_consent(connection, "14155550142", "opted_out", "asked", 0)
    )
    assert "response" not in (await sends(stage, event())).json
    assert remembered(stage)[0].outcome is Reason.OPTED_OUT


@pytest.mark.parametrize("sender", ["120363043871220101@g.us", "status@broadcast", ""])
async def test_groups_and_channels_get_nothing(stage: Stage, cache: Cache, sender: str) -> None:
    cache.put()
    answer = await stage.post("gateway", event(**{"from": sender}))
    assert "response" not in answer.json
    assert remembered(stage) == []


async def test_an_old_event_is_not_answered_any_more(stage: Stage, cache: Cache) -> None:
    cache.put(occasion=Occasion.CALL)
    long_ago = time.time_ns() // 1_000_000 - 301_000
    assert "rejectionMessage" not in (await sends(stage, call(at=long_ago))).json
    assert remembered(stage)[0].outcome is Reason.OLD


async def test_what_we_sent_and_what_is_refused_gets_nothing(stage: Stage, cache: Cache) -> None:
    cache.put()
    await sends(stage, event("message_sent", **{"from": "desk", "to": "14155550142"}))
    answer = await stage.post("gateway", event(), {"X-Api-Key": "wrong-key-00000000"})
    assert answer.status == 401
    assert remembered(stage) == []


async def test_a_replay_answers_nobody(stage: Stage, cache: Cache) -> None:
    cache.put(on=False)
    await sends(stage, event())
    cache.put()
    number = stage.stored()[0].row.id
    assert await stage.receiver.command({"replay": [number]}) == {"failed": {}}
    assert remembered(stage) == []


async def test_a_test_event_is_answered_but_remembered_for_nobody(
    stage: Stage, cache: Cache
) -> None:
    cache.put(Rule(BASE, once=60, texts=RULE.texts))
    proof = {"X-Api-Key": KEY.decode(), "X-Switchboard-Test": "1"}
    for _ in range(2):
        answer = await stage.post("gateway", event(), proof)
        assert "response" in answer.json
    assert "response" in (await sends(stage, event())).json
    assert [one.test for one in remembered(stage)] == [True, True, False]


async def test_a_plan_that_makes_no_sense_answers_nothing(
    stage: Stage, cache: Cache, expected_logs: Any
) -> None:
    expected_logs("left out", logger="app.services.answer_source")
    cache.database.write_now(
        lambda connection: connection.execute(
            "INSERT INTO answer_plans VALUES (?, 'message', 1, '{}', 0)", (cache.number_id,)
        )
    )
    cache.source.load()
    assert "response" not in (await sends(stage, event())).json


def _asked(body: bytes, waited: float) -> Asked:
    account = HookAccount("gateway", "gateway", (), (KEY,))
    now = time.time_ns() // 1_000_000
    return Asked(1, account, Identity("x", "y"), json.loads(body), now, waited)


@pytest.mark.parametrize("occasion", list(Occasion))
def test_what_waited_too_long_is_left_to_the_provider(tmp_path: Path, occasion: Occasion) -> None:
    cache = Cache(tmp_path)
    cache.put(occasion=occasion)
    body = call() if occasion is Occasion.CALL else event()
    connection = open_deliveries(tmp_path / "deliveries.db", FILE_KEY)
    try:
        answerer = AutoAnswers(cache.source)
        assert answerer.answer(connection, _asked(body, BUDGET_S[occasion] + 0.01)) == {}
        assert answer_rows.of_deliveries(connection, [1])[1].outcome is Reason.LATE
        connection.execute("DELETE FROM answered")
        assert answerer.answer(connection, _asked(body, BUDGET_S[occasion] - 0.01))
    finally:
        connection.close()
        cache.close()


def test_where_consent_cannot_be_looked_up_nothing_is_sent(
    tmp_path: Path, expected_logs: Any
) -> None:
    expected_logs("could not be looked up", logger="app.services.answer_source")
    cache = Cache(tmp_path)
    cache.put()
    cache.close()
    (tmp_path / "console.db").write_bytes(b"not a database at all" * 400)
    connection = open_deliveries(tmp_path / "deliveries.db", FILE_KEY)
    try:
        assert AutoAnswers(cache.source).answer(connection, _asked(event(), 0.0)) == {}
        assert answer_rows.of_deliveries(connection, [1])[1].outcome is Reason.UNKNOWN
    finally:
        connection.close()


def test_a_contact_is_looked_up_while_accounts_are_being_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    secret = {"webhook_secret": KEY.decode()}
    cache.database.write_now(lambda one: sealing.put(one, cache.master, 1, secret))
    question = Question(Occasion.MESSAGE, "desk", "14155550142", "14155550142@c.us", 1)
    found: list[Known] = []
    unseal = MasterKey.unseal

    def slow(*given: Any) -> bytes:
        # another thread, as the receiver's writer is
        looking = threading.Thread(
            target=lambda: found.append(cache.source.contact(cache.number_id, question)),
            daemon=True,
        )
        looking.start()
        looking.join(60)
        assert found, "whoever waits for an answer waits for the opening"
        return unseal(*given)

    monkeypatch.setattr(MasterKey, "unseal", slow)
    try:
        [account] = HookAccounts(cache.file).load().values()
        assert account.secrets == (KEY,)
        assert [one.sure for one in found] == [True]
    finally:
        cache.close()


async def test_decisions_are_quick(stage: Stage, cache: Cache) -> None:
    cache.put(occasion=Occasion.CALL)
    for _ in range(40):
        await sends(stage, call())
    slowest = max(one.row.answer_us for one in stage.stored())
    assert slowest < BUDGET_S[Occasion.CALL] * 1e6
