"""Test events through a real receiver, the inspector and the activity beside them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.domain.hooks import Verdict, WebhookScheme
from app.sandbox.server import SandboxThread
from app.services import schemes, test_events
from app.services.activity_rows import Kind
from app.services.console import Console
from app.services.inspector import DeliveryFilter
from app.services.public_address import Reach
from app.services.test_events import Misbehaviour, Sender
from tests.live_console import live_console
from tests.waiting import until


@pytest.fixture
async def console(data_dir: Path) -> AsyncIterator[Console]:
    with SandboxThread(speed=50) as box:
        async with live_console(data_dir, box) as made:
            yield made


async def senders(console: Console) -> list[Sender]:
    await until(lambda: len(console.numbers.by_id()) >= 5)
    return console.test_events.senders()


async def test_each_api_is_asked_once_how_it_proves_its_deliveries(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signing and proving took seconds where there were thousands of accounts."""
    few = len(await senders(console))
    for at in range(20):
        await console.accounts.add(
            f"Branch {at}", "recoverleadx", "http://127.0.0.1:9", {"api_key": f"key-{at}"}
        )
    asked: list[object] = []

    def proof_kind(scheme: WebhookScheme) -> str:
        asked.append(scheme)
        return schemes.proof_kind(scheme)

    monkeypatch.setattr(test_events, "proof_kind", proof_kind)
    assert len(console.test_events.senders()) == few + 20
    assert len(asked) == 5


@pytest.mark.parametrize("typed", ["+972 54 123 8801", "٩٧٢-٥٤-١٢٣-٨٨٠١"])
async def test_an_event_is_of_the_customer_who_was_typed(console: Console, typed: str) -> None:
    wanted = await senders(console)
    sender = next(one for one in wanted if "messages" in console.test_events.events(one.account_id))
    assert "972541238801" in console.test_events.body(sender, "messages", typed)


async def test_every_event_of_every_scheme_is_accepted(console: Console) -> None:
    seen = 0
    for sender in await senders(console):
        for event in console.test_events.events(sender.account_id):
            body = console.test_events.body(sender, event)
            result = (await console.test_events.send(sender, body))[0]
            assert result.status == 200, (sender, event, result)
            assert result.delivery is not None and result.delivery.event == event
            assert result.delivery.verdict in (Verdict.ACCEPTED, Verdict.UNSIGNED)
            seen += 1
    assert seen >= 20


@pytest.mark.parametrize(
    ("wrong", "verdict", "status"),
    [
        (Misbehaviour.WRONG, Verdict.REJECTED, 401),
        (Misbehaviour.MISSING, Verdict.REJECTED, 401),
        (Misbehaviour.NOT_JSON, Verdict.MALFORMED, 400),
        (Misbehaviour.TOO_LARGE, None, 413),
    ],
)
async def test_misbehaviour_is_answered_as_documented(
    console: Console, wrong: Misbehaviour, verdict: Verdict | None, status: int
) -> None:
    for sender in await senders(console):
        if not sender.ready or sender.title.startswith("HK"):
            continue
        event = console.test_events.events(sender.account_id)[0]
        body = console.test_events.body(sender, event)
        result = (await console.test_events.send(sender, body, wrong))[0]
        assert result.status == status, (sender, result)
        assert (result.delivery.verdict if result.delivery else None) == verdict


async def test_an_old_time_is_kept_and_only_offered_where_time_is_signed(console: Console) -> None:
    keeping = [one for one in await senders(console) if one.keeps_time]
    assert len({one.account_id for one in keeping}) == 1
    body = console.test_events.body(keeping[0], "messages")
    result = (await console.test_events.send(keeping[0], body, Misbehaviour.OLD))[0]
    assert result.status == 200 and result.delivery is not None
    assert result.delivery.verdict is Verdict.STALE


async def test_duplicates_count_once_and_others_count_each(console: Console) -> None:
    sender = (await senders(console))[0]
    body = console.test_events.body(sender, console.test_events.events(sender.account_id)[0])
    copies = await console.test_events.send(sender, body, times=3)
    verdicts = [one.delivery.verdict for one in copies if one.delivery]
    assert verdicts == [Verdict.ACCEPTED, Verdict.DUPLICATE, Verdict.DUPLICATE]
    others = await console.test_events.send(sender, body + " ", times=2, duplicates=False)
    assert [one.delivery.verdict for one in others if one.delivery] == [Verdict.ACCEPTED] * 2


async def test_the_inspector_finds_explains_and_exports(console: Console, tmp_path: Path) -> None:
    sender = next(one for one in await senders(console) if one.keeps_time)
    body = console.test_events.body(sender, "messages")
    await console.test_events.send(sender, body, times=2)
    inspector = console.inspector
    tally = await inspector.tally()
    assert tally.all == 2 and tally.by_verdict == {"accepted": 1, "duplicate": 1}
    typed = inspector.wanted(f'account:"{sender.account}" verdict:accepted event:messages', 0)
    page = await inspector.page(typed)
    assert len(page.rows) == 1 and page.rows[0].number_id == sender.number_id
    delivery = await inspector.detail(page.rows[0].row.id)
    assert delivery is not None and delivery.body.decode() == body
    assert not await inspector.try_secret(delivery, "not the secret")
    secret = str(console.clients.credentials(sender.account_id)["webhook_secret"])
    assert await inspector.try_secret(delivery, secret)
    expected = inspector.expectation(delivery.row.provider)
    assert expected.proof == "time" and expected.retries.lasts > 6 * 86_400
    target = tmp_path / "all.jsonl"
    assert await inspector.export(DeliveryFilter(), target) == 2
    assert secret not in target.read_text()


async def test_a_forwarded_copy_arrives_with_its_bytes(console: Console) -> None:
    sender = next(one for one in await senders(console) if one.keeps_time)
    body = console.test_events.body(sender, "messages")
    result = (await console.test_events.send(sender, body))[0]
    assert result.delivery is not None
    delivery = await console.inspector.detail(result.delivery.id)
    assert delivery is not None
    url = console.inspector.hook_url(sender.account)
    came = await console.inspector.forward(delivery, url, sign_again=True)
    assert came.status == 200
    copies = await console.inspector.copies(delivery.row.id)
    again = await console.inspector.detail(copies[0].id)
    assert again is not None and again.body == delivery.body


async def test_the_public_address_is_proven_or_not(console: Console) -> None:
    address = console.public_address
    assert (await address.prove()).reach is Reach.NOTHING_TO_ASK
    address.set(console.receiver.state.url)
    assert address.found is Reach.NOTHING_TO_ASK
    assert (await address.prove()).reach is Reach.HERE
    assert address.found is Reach.HERE
    base = console.clients.accounts()[0].base_url
    address.set(base)
    assert address.found is Reach.NOTHING_TO_ASK, "it is another address now"
    assert (await address.prove()).reach is Reach.ELSEWHERE
    address.set("http://nobody.invalid")
    assert (await address.prove()).reach is Reach.SILENT


async def test_the_stream_merges_and_pages_without_gaps(console: Console) -> None:
    sender = (await senders(console))[0]
    body = console.test_events.body(sender, console.test_events.events(sender.account_id)[0])
    await console.test_events.send(sender, body, times=12)
    await console.test_events.send(sender, body, Misbehaviour.WRONG)
    whole = await console.activity.page(limit=500)
    kinds = {one.kind for one in whole.entries}
    assert {Kind.CALL, Kind.WEBHOOK} <= kinds
    assert [one.at for one in whole.entries] == sorted((o.at for o in whole.entries), reverse=True)
    keys, cursor = [], None
    while cursor is None or not cursor.ended:
        page = await console.activity.page(cursor=cursor, limit=7)
        keys += [one.key for one in page.entries]
        cursor = page.cursor
    known = {one.key for one in whole.entries}
    assert len(keys) == len(set(keys)) and known <= set(keys)
    only = await console.activity.page("status:401", limit=50)
    assert [one.delivery.status for one in only.entries if one.delivery] == [401]
    # of an account with several numbers, each delivery stands under the number it names
    numbers = console.numbers.by_id()
    mine = numbers[sender.number_id or 0]
    other = next(
        row for row in numbers.values() if row.account_id == mine.account_id and row.id != mine.id
    )
    hooks = frozenset({Kind.WEBHOOK})
    found = await console.activity.page(f"number:{mine.code}", hooks, limit=50)
    assert {one.number_id for one in found.entries} == {mine.id}
    found = await console.activity.page(f"number:{other.code}", hooks, limit=50)
    assert mine.id not in {one.number_id for one in found.entries}
    none = await console.activity.page("number:NOPE", limit=50)
    assert not none.entries
    assert sum(one.fine + one.refused + one.failed for one in await console.activity.slots()) > 10
