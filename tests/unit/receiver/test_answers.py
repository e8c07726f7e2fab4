"""The answers that interfaces.md promises, from a real receiver over loopback."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.domain.hooks import HookAccount, Verdict
from app.receiver.answers import Asked
from app.store.connection import Connection
from tests.payloads import payloads
from tests.signing import KEY, PROVIDERS, SECRET, headers_for
from tests.unit.receiver.stage import Stage, request, staged

GATEWAY_BODY = json.dumps(payloads("gateway")["message_received"]["body"]).encode()


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as running:
        yield running


def body_of(provider: str, number: int = 0) -> bytes:
    """A documented body; each number gives an event of its own."""
    if provider == "gateway":
        document: Any = {"event": "message_received", "data": {
            "from": "14155550142", "to": "desk", "body": f"n {number}", "timestamp": 1699123456789,
        }}  # fmt: skip
    elif provider == "recoverleadx":
        document = json.loads(json.dumps(payloads(provider)["message_text"]["body"]))
        document["entry"][0]["changes"][0]["value"]["messages"][0]["id"] = f"wamid.{number}"
    elif provider == "hkreach":
        document = {"event": "messages.received", "messageId": f"m-{number}", "phone": "919"}
    else:
        name = "lead_created" if provider == "recover_partner" else "message_received"
        document = {**payloads(provider)[name]["body"], "id": f"evt_{number}"}
    return json.dumps(document).encode()


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_accepted_and_stored_as_it_came(stage: Stage, provider: str) -> None:
    body = body_of(provider)
    answer = await stage.post(provider, body)
    assert answer.status == 200
    assert answer.json["status"] == "success"
    assert "response" not in answer.json
    assert "rejectionMessage" not in answer.json
    (delivery,) = stage.stored()
    assert delivery.row.verdict is Verdict.ACCEPTED
    assert (delivery.row.account, delivery.row.status) == (provider, 200)
    assert delivery.body == body
    assert delivery.answer == answer.body


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_refused_without_or_with_a_wrong_proof(stage: Stage, provider: str) -> None:
    body = body_of(provider)
    wrong = headers_for(provider, body, secret=b"wrong", key=b"wrong-key-00000000")
    for headers in ({}, wrong):
        answer = await stage.post(provider, body, headers)
        assert answer.status == 401
        assert isinstance(answer.json, dict)
    assert [one.row.verdict for one in stage.stored()] == [Verdict.REJECTED] * 2
    # a refused one must not make the real one a copy
    assert (await stage.post(provider, body)).status == 200
    assert stage.stored()[-1].row.verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "body",
    [
        b"", b"not json", b"[1]", b'"text"', b"null", b'{"a": NaN}', b'{"a": 1e999}', b"\xff\xfe{}",
        b'\xef\xbb\xbf{"a": 1}', b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"a":' * 80 + b"1" + b"}" * 80, b'{"a": ' + b"9" * 5000 + b"}", b"{} {}",
        '{"a": 1}'.encode("utf-16"),
    ],
)  # fmt: skip
async def test_what_is_no_json_object_is_stored_as_malformed(stage: Stage, body: bytes) -> None:
    answer = await stage.post("quixess", body)
    assert answer.status == 400
    assert isinstance(answer.json, dict)
    (delivery,) = stage.stored()
    assert delivery.row.verdict is Verdict.MALFORMED
    assert delivery.body == body
    assert delivery.proof["cause"]


async def test_no_secret_yet_then_verified_again(tmp_path: Path) -> None:
    book = {"token-quixess": HookAccount("quixess", "quixess")}
    async with staged(tmp_path, accounts=book) as stage:
        assert (await stage.post("quixess", body_of("quixess", 1))).status == 401
        wrong = headers_for("quixess", body_of("quixess", 2), secret=b"wrong")
        await stage.post("quixess", body_of("quixess", 2), wrong)
        assert [one.row.verdict for one in stage.stored()] == [Verdict.UNVERIFIED] * 2
        book["token-quixess"] = HookAccount("quixess", "quixess", (SECRET,))
        await stage.receiver.command({"reload": True})
        first, second = stage.stored()
        assert first.row.verdict is Verdict.ACCEPTED
        assert first.row.turned_for == "verified"
        assert first.row.status == 401  # what was answered stays on record
        assert second.row.verdict is Verdict.REJECTED
        # the provider's own retry is then a copy
        assert (await stage.post("quixess", body_of("quixess", 1))).status == 200
        assert stage.stored()[-1].row.duplicate_of == first.row.id


async def test_hkreach_without_a_secret_is_unsigned(tmp_path: Path) -> None:
    book = {"token-hkreach": HookAccount("hkreach", "hkreach")}
    async with staged(tmp_path, accounts=book) as stage:
        for _ in range(2):
            assert (await stage.post("hkreach", body_of("hkreach"), {})).status == 200
        verdicts = [one.row.verdict for one in stage.stored()]
        assert verdicts == [Verdict.UNSIGNED, Verdict.DUPLICATE]


async def test_ages_of_recoverleadx(stage: Stage) -> None:
    now = time.time()
    wanted = {0: (200, "accepted"), 400: (200, "stale"), 8 * 86_400: (401, "rejected")}
    for number, (age, (status, _)) in enumerate(wanted.items()):
        body = body_of("recoverleadx", number)
        headers = headers_for("recoverleadx", body, at=now - age)
        assert (await stage.post("recoverleadx", body, headers)).status == status
    assert [one.row.verdict for one in stage.stored()] == [word for _, word in wanted.values()]


async def test_an_old_copy_is_stale_and_says_whose_copy_it_is(stage: Stage) -> None:
    body = body_of("recoverleadx")
    await stage.post("recoverleadx", body)
    old = headers_for("recoverleadx", body, at=time.time() - 400)
    assert (await stage.post("recoverleadx", body, old)).status == 200
    first, copy = stage.stored()
    assert (copy.row.verdict, copy.row.duplicate_of) == (Verdict.STALE, first.row.id)


async def test_poison_is_stored_answered_and_set_aside(stage: Stage) -> None:
    answer = await stage.post("quixess", b'{"id": "evt_p", "type": "message.received"}')
    assert answer.status == 200
    (delivery,) = stage.stored()
    assert delivery.row.verdict is Verdict.QUARANTINED
    assert "can’t be read" in delivery.proof["cause"]
    assert (await stage.post("quixess", body_of("quixess"))).status == 200


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("GET", "/healthz", 200, None),
        ("HEAD", "/healthz", 200, None),
        ("POST", "/healthz", 405, "GET, HEAD"),
        ("GET", "/hooks/token-gateway", 405, "POST"),
        ("HEAD", "/hooks/token-gateway", 405, "POST"),
        ("PUT", "/hooks/token-gateway", 405, "POST"),
        ("DELETE", "/hooks/token-gateway", 405, "POST"),
        ("OPTIONS", "/hooks/token-gateway", 405, "POST"),
        ("POST", "/hooks/", 404, None),
        ("POST", "/hooks/none", 404, None),
        ("POST", "/hooks/token-gateway/", 404, None),
        ("POST", "/Hooks/token-gateway", 404, None),
        ("POST", "/hooks/..%2ftoken-gateway", 404, None),
        ("POST", "/", 404, None),
        ("GET", "/hooks/none", 404, None),
    ],
)
async def test_other_paths_and_methods(
    stage: Stage, method: str, path: str, status: int, allow: str | None
) -> None:
    reader, writer = await stage.open()
    writer.write(request(method, path, GATEWAY_BODY, {"X-Api-Key": KEY.decode()}))
    head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 60)).decode()
    assert f" {status} " in head.splitlines()[0]
    assert (f"Allow: {allow}" in head) == (allow is not None)
    writer.close()
    assert stage.stored() == []


async def test_query_and_absolute_address_reach_the_same_hook(stage: Stage) -> None:
    headers = {"X-Api-Key": KEY.decode()}
    for path in ("/hooks/token-gateway?x=1", "http://elsewhere/hooks/token-gateway"):
        raw = request("POST", path, GATEWAY_BODY, headers)
        assert (await stage.exchange(raw)).status == 200


async def test_forwarded_headers_change_nothing_and_keys_are_masked(stage: Stage) -> None:
    forged = {"X-Forwarded-For": "6.6.6.6", "X-Forwarded-Host": "evil", "Forwarded": "for=6.6.6.6"}
    headers = {**headers_for("gateway", GATEWAY_BODY), **forged, "Cookie": "sid=0123456789abcdef"}
    await stage.post("gateway", GATEWAY_BODY, headers)
    (delivery,) = stage.stored()
    kept = dict(delivery.headers)
    assert kept["X-Api-Key"] == f"…{KEY.decode()[-4:]}"
    assert kept["Cookie"] == "…cdef"
    assert kept["X-Forwarded-For"] == "6.6.6.6"
    assert KEY.decode() not in json.dumps(delivery.proof)


async def test_a_key_of_another_account_is_named(tmp_path: Path) -> None:
    book = {
        "token-gateway": HookAccount("Front desk", "gateway", (), (KEY,)),
        "other": HookAccount("Service", "gateway", (), (b"service-key-12345",)),
    }
    async with staged(tmp_path, accounts=book) as stage:
        wrong = {"X-Api-Key": "service-key-12345"}
        assert (await stage.post("gateway", GATEWAY_BODY, wrong)).status == 401
        (delivery,) = stage.stored()
        assert "another account, Service" in delivery.proof["cause"]


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_a_thousand_variants_of_one_signed_body_are_one_delivery(
    stage: Stage, provider: str
) -> None:
    body = body_of(provider)
    reader, writer = await stage.open()
    now = time.time()
    for number in range(200):  # over the five schemes: 1,000
        headers = {
            **headers_for(provider, body, at=now - number),
            "X-Recover-Delivery-Id": f"dlv_{number}",
            "X-Quixess-Event-Id": f"evt_forged_{number}",
            "X-Quixess-Event-Type": "message.failed",
            "User-Agent": f"variant/{number}",
        }
        writer.write(request("POST", f"/hooks/token-{provider}", body, headers))
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 60)
        assert b" 200 " in head
        await reader.readexactly(int(head.lower().split(b"content-length: ")[1].split(b"\r")[0]))
    writer.close()
    first, *copies = stage.stored()
    assert first.row.verdict is Verdict.ACCEPTED
    assert len(copies) == 199
    assert {one.row.duplicate_of for one in copies} == {first.row.id}
    assert {one.row.verdict for one in copies} == {Verdict.DUPLICATE}


class Counting:
    """Answers each message once, with a number."""

    def __init__(self) -> None:
        self.asked = 0

    def answer(self, connection: Connection, asked: Asked) -> Mapping[str, str]:
        self.asked += 1
        return {"response": f"answer {self.asked}"}


async def test_fifty_copies_at_once_are_acted_on_once_and_answered_alike(tmp_path: Path) -> None:
    answerer = Counting()
    async with staged(tmp_path, answerer=answerer) as stage:
        answers = await asyncio.gather(*(stage.post("gateway", GATEWAY_BODY) for _ in range(50)))
        assert {one.status for one in answers} == {200}
        assert len({one.body for one in answers}) == 1
        assert answers[0].json["response"] == "answer 1"
        assert answerer.asked == 1
        verdicts = [one.row.verdict for one in stage.stored()]
        assert sorted(verdicts) == [Verdict.ACCEPTED, *[Verdict.DUPLICATE] * 49]
        wrong = {"X-Api-Key": "wrong-key-00000000"}
        await stage.post("gateway", b'{"event": "message_received"}', wrong)
        assert answerer.asked == 1  # nothing unproven is answered automatically


async def test_an_account_that_is_added_is_served_after_a_reload(stage: Stage) -> None:
    body = body_of("gateway", 7)
    raw = request("POST", "/hooks/new", body, headers_for("gateway", body))
    assert (await stage.exchange(raw)).status == 404
    stage.accounts["new"] = HookAccount("New", "gateway", (), (KEY,))
    answer = await stage.receiver.command({"reload": True})
    assert answer["hooks"]["New"] == "/hooks/new"
    assert (await stage.exchange(raw)).status == 200
    del stage.accounts["new"]
    await stage.receiver.command({"reload": True})
    assert (await stage.exchange(raw)).status == 404


async def test_bodies_survive_byte_for_byte(stage: Stage) -> None:
    body = b'{ "event":"x" ,"event":"message_sent","data":{"\\ud800":"\\u0000"},"z":1.50 }\n'
    assert (await stage.post("gateway", body)).status == 200
    (delivery,) = stage.stored()
    assert base64.b64encode(delivery.body) == base64.b64encode(body)
