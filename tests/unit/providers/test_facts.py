"""What lists and answers tell, in the product's words."""

from __future__ import annotations

from typing import Any

from app.domain.facts import (
    CallSeen,
    ChatSeen,
    MessageSeen,
    NumberSeen,
    ReactionSeen,
    StatusSeen,
    TemplateSeen,
)
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.providers import registry
from tests.contract.examples import EXAMPLES

NOW = 1_700_000_000_000


def told(provider: str, operation: str, answer: Any = None) -> list[Any]:
    example = next(
        one for one in EXAMPLES if (one.provider, one.operation) == (provider, operation)
    )
    document = example.answer if answer is None else answer
    return list(registry.get(provider).facts(operation, example.fields, document, NOW))


def test_numbers() -> None:
    assert told("gateway", "list_clients") == [
        NumberSeen("shop", "9721234567", "connected", "9721234567")
    ]
    row = {"clientId": "b", "connectedNumber": "Not Connected", "status": "Authenticated"}
    assert told("gateway", "list_clients", [row])[0].state == "lost"
    row["status"] = "Pending Authentication"
    assert told("gateway", "list_clients", [row])[0].state == "pending"
    assert told("gateway", "add_number") == [NumberSeen("shop", "12345678901", "pending")]


def test_lists_of_messages() -> None:
    (out,) = told("gateway", "sent_messages")
    assert isinstance(out, MessageSeen)
    assert (out.number, out.chat, out.direction) == ("shop", "1234567890@c.us", Direction.OUT)
    assert (out.source, out.key, out.status) == (Source.LIST, "out:1", Status.SENT)
    assert out.at == 1_761_998_400_000
    (come,) = told("gateway", "received_messages")
    assert (come.key, come.direction, come.text) == ("in:1", Direction.IN, "Hello!")
    assert come.status is Status.RECEIVED


def test_history_has_ticks_and_reactions() -> None:
    message, reaction = told("gateway", "chat_messages")
    assert (message.source, message.key) == (Source.WA, "3EB0C767F26AFC1F8B")
    assert (message.at, message.status) == (1_699_123_456_000, Status.RECEIVED)
    assert reaction == ReactionSeen(
        "shop", "9721234567@c.us", message.key, "👍", "9721234567@c.us", message.at
    )
    mine = {"id": {"_serialized": "a"}, "fromMe": True, "type": "ptt", "hasMedia": True}
    ticks = {1: Status.SENT, 2: Status.DELIVERED, 3: Status.READ, 4: Status.READ, None: Status.SENT}
    for ack, status in ticks.items():
        (seen,) = told("gateway", "chat_messages", {"messages": [{**mine, "ack": ack}]})
        assert (seen.status, seen.kind) == (status, Kind.AUDIO)
        assert seen.media is not None


def history(limit: int, *seconds: int) -> list[int]:
    """What is told of messages of these seconds, in ms after the first."""
    rows = [
        {"id": {"_serialized": f"w{at}"}, "timestamp": 1_699_123_000 + second}
        for at, second in enumerate(seconds)
    ]
    asked = {"clientId": "shop", "chatId": "1@c.us", "limit": limit}
    facts = registry.get("gateway").facts("chat_messages", asked, {"messages": rows}, NOW)
    return [one.at - 1_699_123_000_000 for one in facts if isinstance(one, MessageSeen)]


def test_history_of_one_second_keeps_its_order() -> None:
    assert history(50, 1, 1, 1, 2, 4, 4) == [1_000, 1_001, 1_002, 2_000, 4_000, 4_001]
    # what is older of a second that the limit cut in two goes before it
    assert history(3, 1, 1, 2) == [1_500, 1_501, 2_000]
    assert max(history(2_000, *[1] * 2_000)) == 1_999


def test_chats_and_channels_by_type_never_by_suffix() -> None:
    (chat,) = told("gateway", "list_chats")
    assert isinstance(chat, ChatSeen)
    assert (chat.kind, chat.unread, chat.preview) == (ChatKind.PERSON, 2, "Hello!")
    row = {"id": "120363123456789013@c.us", "name": "News", "type": "channel", "isReadOnly": True}
    group, channel = told(
        "gateway", "list_groups", {"groups": [{"id": "1@g.us"}], "channels": [row]}
    )
    assert (group.kind, channel.kind, channel.read_only) == (
        ChatKind.GROUP,
        ChatKind.CHANNEL,
        True,
    )


def test_calls() -> None:
    for answer in (None, {"logs": None}, {"calls": []}):
        calls = told("gateway", "call_logs", answer)
        assert len(calls) == (answer is None)
    (call,) = told("gateway", "incoming_calls")
    assert isinstance(call, CallSeen)
    assert (call.key, call.caller, call.outcome) == ("call:1", "1234567890@c.us", "missed")


def test_hkreach_status() -> None:
    (seen,) = told("hkreach", "message_status")
    assert isinstance(seen, StatusSeen)
    assert (seen.message_id, seen.status, seen.at) == ("3fa85f64-5717", Status.READ, NOW)
    assert told("hkreach", "message_status", {"status": "queued"}) == []


def test_templates_under_any_usual_name() -> None:
    row = {"name": "a", "language": {"code": "en"}, "status": "approved", "category": "utility"}
    for document in ([row], {"data": [row]}, {"templates": [row]}, {"data": {"items": [row]}}):
        (seen,) = told("quixess", "list_templates", document)
        assert isinstance(seen, TemplateSeen)
        assert (seen.name, seen.language, seen.status) == ("a", "en", "APPROVED")
        assert seen.category == "UTILITY"


def test_ids_of_sends() -> None:
    cases = [
        ("gateway", "send_chat_message", None, "3EB0C767F26AFC1F8B"),
        ("gateway", "send_message", {"success": True}, ""),
        ("recoverleadx", "send_message", None, "wamid.HBgLM"),
        ("quixess", "send_otp", {"data": {"wa_message_id": "wamid.1"}}, "wamid.1"),
        ("hkreach", "send_template", None, "3fa85f64"),
        ("hkreach", "send_template", {"messageId": 5}, ""),
        ("recover_partner", "create_webhook", None, ""),
    ]
    for provider, operation, answer, expected in cases:
        example = next(
            one for one in EXAMPLES if (one.provider, one.operation) == (provider, operation)
        )
        document = example.answer if answer is None else answer
        assert registry.get(provider).message_id(operation, document) == expected
