"""Every payload on file, through the scheme of its provider: event, id and facts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from importlib import import_module
from typing import Any

import pytest

from app.domain.hooks import HookAccount, Verdict, WebhookScheme
from tests.payloads import payloads
from tests.signing import KEY, PROVIDERS, SECRET, headers_for, lowered

NOW_MS = 1_780_000_000_000
CASES = [(provider, name) for provider in PROVIDERS for name in payloads(provider)]


def scheme_of(provider: str) -> WebhookScheme:
    scheme: WebhookScheme = import_module(f"app.providers.{provider}.hooks").SCHEME
    return scheme


def assert_holds(fact: Any, wanted: dict[str, Any]) -> None:
    assert type(fact).__name__ == wanted["fact"]
    found = asdict(fact)
    for name, value in wanted.items():
        if name == "media":
            assert {key: found["media"][key] for key in value} == value
        elif name != "fact":
            assert found[name] == value, name


@pytest.mark.parametrize(("provider", "name"), CASES)
def test_payload(provider: str, name: str) -> None:
    case = payloads(provider)[name]
    body = json.dumps(case["body"]).encode()
    scheme = scheme_of(provider)
    identity = scheme.identify({}, case["body"], body)
    assert identity.event == case["event"]
    if case["event_id"] is None:
        assert identity.event_id == hashlib.sha256(body).hexdigest()
    elif case["event_id"] == "@several":
        assert len(identity.event_id) == 64
        assert identity.event_id != hashlib.sha256(body).hexdigest()
    else:
        assert identity.event_id == case["event_id"]
    facts = scheme.parse(case["body"], NOW_MS)
    assert len(facts) == len(case["facts"])
    for fact, wanted in zip(facts, case["facts"], strict=True):
        assert_holds(fact, wanted)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_samples_are_signed_as_documented_and_parse(provider: str) -> None:
    scheme, account = scheme_of(provider), HookAccount("a", provider, (SECRET,), (KEY,))
    samples = scheme.samples()
    seen = set()
    for sample in samples:
        body = json.dumps(sample.body).encode()
        signed = lowered(dict(scheme.sign(body, account, NOW_MS / 1000)))
        ours = lowered(headers_for(provider, body, at=NOW_MS / 1000))
        assert ours.items() <= signed.items()
        proof = scheme.verify(ours, body, account, NOW_MS / 1000)
        assert proof.verdict is Verdict.ACCEPTED
        identity = scheme.identify(signed, sample.body, body)
        assert identity.event == sample.event
        assert identity.event_id not in seen
        seen.add(identity.event_id)
        assert "Unknown" not in {type(fact).__name__ for fact in scheme.parse(sample.body, NOW_MS)}


def test_samples_cover_every_documented_event() -> None:
    documented = {
        "gateway": {"message_received", "message_sent", "call_rejected"},
        "recoverleadx": {"messages", "statuses", "errors"},
        "quixess": {
            "message.received", "message.delivered", "message.read", "message.failed",
            "template.status_changed", "call.received",
        },
        "hkreach": {"messages.received", "messages.status", "leads.status"},
        "recover_partner": {
            "conversation.started", "conversation.reply_received",
            "conversation.handoff_requested", "lead.status_changed", "lead.created",
            "checklist.item_collected", "checklist.completed", "sequence.completed",
            "sequence.reply_received",
        },
    }  # fmt: skip
    for provider, events in documented.items():
        assert {sample.event for sample in scheme_of(provider).samples()} == events


@pytest.mark.parametrize(
    ("provider", "body"),
    [
        ("gateway", {}),
        ("gateway", {"event": "message_received", "data": {"to": "x"}}),
        ("gateway", {"event": "call_rejected", "data": []}),
        ("recoverleadx", {}),
        ("recoverleadx", {"entry": [{"changes": [{"value": {"messages": [{"id": 5}]}}]}]}),
        ("recover_partner", {"type": "lead.created", "data": {}}),
        ("quixess", {"type": "message.received", "data": {}}),
        ("quixess", {"type": "message.read", "data": {"from": 1}}),
        ("hkreach", {"data": {"phone": "1"}}),
    ],
)
def test_senseless_bodies_are_poison(provider: str, body: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        scheme_of(provider).parse(body, NOW_MS)


def test_one_bad_message_does_not_cost_the_good_one_beside_it() -> None:
    body = payloads("recoverleadx")["message_text"]["body"]
    body["entry"][0]["changes"][0]["value"]["messages"].append({"id": None, "from": []})
    facts = scheme_of("recoverleadx").parse(body, NOW_MS)
    assert [type(fact).__name__ for fact in facts] == ["MessageSeen", "Unknown"]


def test_several_messages_have_one_id_whatever_their_order() -> None:
    scheme = scheme_of("recoverleadx")
    one = {"from": "1", "id": "wamid.1", "type": "text", "text": {"body": "a"}}
    two = {**one, "id": "wamid.2"}

    def event_id(*messages: dict[str, Any]) -> str:
        document = {"entry": [{"changes": [{"value": {"messages": list(messages)}}]}]}
        return scheme.identify({}, document, b"whatever").event_id

    assert event_id(one, two) == event_id(two, one) != event_id(one)


def test_header_ids_do_not_identify() -> None:
    body = b'{"id": "evt_1", "type": "message.read", "data": {}}'
    for header in ("x-quixess-event-id", "x-quixess-event-type"):
        identity = scheme_of("quixess").identify({header: "forged"}, json.loads(body), body)
        assert (identity.event, identity.event_id) == ("message.read", "evt_1")
