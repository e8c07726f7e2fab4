"""What a field may be, what it is normalised to, and what is refused in words."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.errors import ErrorKind, Outcome, ProviderError
from app.providers import checks, registry
from app.providers.base import Context
from app.providers.request import prepare

HERE = Context("gateway", "send_message")


def refused(provider: str, operation: str, local: bool = False, **fields: Any) -> ProviderError:
    endpoint = registry.get(provider).endpoint(operation)
    assert endpoint is not None
    with pytest.raises(ProviderError) as caught:
        prepare(endpoint, fields, Context(provider, operation, local))
    assert caught.value.kind is ErrorKind.REFUSED
    assert caught.value.outcome is (Outcome.NOT_SENT if endpoint.changes else None)
    return caught.value


def sent(provider: str, operation: str, local: bool = False, **fields: Any) -> dict[str, Any]:
    endpoint = registry.get(provider).endpoint(operation)
    assert endpoint is not None
    return prepare(endpoint, fields, Context(provider, operation, local))


@pytest.mark.parametrize(
    "given",
    ["15551234567", "+15551234567", "+1 (555) 123-4567", "001 555 123 4567", "1-555-123-4567",
     "\u200e+1 555 123 4567", "15551234567@c.us", 15551234567, "+١٥٥٥١٢٣٤٥٦٧", "۱ (۵۵۵) ۱۲۳-۴۵۶۷",
     "001 ५५५ १२३ ४५६७"],
)  # fmt: skip
def test_numbers_are_normalised(given: Any) -> None:
    assert checks.phone_digits(given, HERE) == "15551234567"
    assert checks.phone_plus(given, HERE) == "+15551234567"


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("0541234567", "country code"),
        ("abc", "not a phone number"),
        ("", "not a phone number"),
        ("+", "not a phone number"),
        ("12345", "too short"),
        ("1555123456789012", "too long"),
        ("9991234567890", "country code that exists"),
        ("1²³45678901", "not a phone number"),
        ("٠٥٤١٢٣٤٥٦٧", "country code"),
        ("120363123456789012@g.us", "not a phone number"),
        ("+1555123 ext 4", "not a phone number"),
    ],
)
def test_numbers_that_are_none(given: str, why: str) -> None:
    with pytest.raises(checks.Refusal, match=why):
        checks.phone_digits(given, HERE)


@pytest.mark.parametrize(
    "number", ["12345678901", "9721234567", "+12818184370", "919999999999", "+15559876543"]
)
def test_the_seeds_numbers_pass(number: str) -> None:
    assert checks.phone_digits(number, HERE) == number.removeprefix("+")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2025-10-06T18:30:00Z", "2025-10-06T18:30:00Z"),
        ("2025-10-06T18:30:00.250z", "2025-10-06T18:30:00.250Z"),
        ("2025-10-06T18:30:00+00:00", "2025-10-06T18:30:00Z"),
        ("٢٠٢٥-١٠-٠٦T١٨:٣٠:٠٠Z", "2025-10-06T18:30:00Z"),
    ],
)
def test_times_in_utc(given: str, expected: str) -> None:
    assert checks.utc_time(given, HERE) == expected


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("2025-10-06T21:30:00+03:00", "write 2025-10-06T18:30:00Z"),
        ("2025-10-06T18:30:00", "end it with Z"),
        ("2025-10-06 18:30", "no ISO-8601"),
        ("2025-13-06T18:30:00Z", "exists"),
        ("0001-01-01T00:00:00+14:00", "exists"),
        ("tomorrow", "no ISO-8601"),
        ("1759775400", "no ISO-8601"),
    ],
)
def test_times_that_are_refused(given: str, why: str) -> None:
    with pytest.raises(checks.Refusal, match=why):
        checks.utc_time(given, HERE)


def test_digits_of_any_script_are_understood_wherever_a_number_is_written() -> None:
    """Each field sends 0 to 9, whatever they were typed in."""
    assert checks.chat_id("٩٧٢٥٤١٢٣٤٥٦٧", HERE) == "972541234567@c.us"
    assert checks.chat_id("٩٧٢٥٤١٢٣٤٥٦٧@c.us", HERE) == "972541234567@c.us"
    assert checks.group_id("۱۲۰۳۶۳۱۲۳@g.us", HERE) == "120363123@g.us"
    assert checks.positive_id("١٢٣", HERE) == "123"
    assert checks.one_time_code("٤٨٢١٩٣", HERE) == "482193"
    limited = sent("quixess", "list_templates", limit="٢٥")
    assert limited["limit"] == 25
    for none in ("²", "1½", "٢٫٥"):
        with pytest.raises(checks.Refusal):
            checks.positive_id(none, HERE)
        assert refused("quixess", "list_templates", limit=none).field == "limit"


def test_text_or_media_is_needed() -> None:
    to = {"clientId": "shop", "number": "15551234567"}
    error = refused("gateway", "send_message", **to)
    assert error.field == "message or mediaUrl"
    refused("gateway", "send_message", **to, message="")
    assert sent("gateway", "send_message", **to, message="x" * 4096)
    assert "4,097" in refused("gateway", "send_message", **to, message="x" * 4097).message


@pytest.mark.parametrize("name", ["a.exe", "a.svg", "a.docx"])
def test_the_gateways_file_types(name: str) -> None:
    to = {"clientId": "shop", "number": "15551234567"}
    assert refused("gateway", "send_message", **to, mediaUrl=f"https://x.com/{name}?a=b.jpg")
    for good in ("a.JPG", "a.mp3", "plain", "a.pdf?x=1.exe"):
        assert sent("gateway", "send_message", **to, mediaUrl=f"https://x.com/{good}")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "x.com/a.jpg", "https://", "https://a b/c"])
def test_media_addresses(url: str) -> None:
    to = {"clientId": "shop", "number": "15551234567"}
    assert refused("gateway", "send_message", **to, mediaUrl=url).field == "mediaUrl"


def test_a_groups_media_has_a_type() -> None:
    to = {"clientId": "shop", "groupId": "120363123456789012@g.us"}
    url = "https://x.com/a.mp4"
    assert refused("gateway", "send_group_message", **to, mediaUrl=url).field == "mediaType"
    bad = refused("gateway", "send_group_message", **to, mediaUrl=url, mediaType="gif")
    assert "image, video" in bad.message
    wrong = refused("gateway", "send_group_message", **to, mediaUrl=url, mediaType="image")
    assert "another kind" in wrong.message
    lonely = refused("gateway", "send_group_message", **to, message="x", mediaType="image")
    assert lonely.field == "mediaUrl"
    assert sent("gateway", "send_group_message", **to, mediaUrl=url, mediaType="video")


@pytest.mark.parametrize("group", ["", "shop", "+972", "../x", "120363@g.us/../x"])
def test_group_ids(group: str) -> None:
    error = refused("gateway", "send_group_message", clientId="a", groupId=group, message="x")
    assert error.field == "groupId"


def test_a_channel_may_end_like_a_person() -> None:
    fields = {"clientId": "a", "groupId": "120363123456789013@c.us", "message": "x"}
    assert sent("gateway", "send_group_message", **fields) == fields


def test_unknown_fields_are_named_with_what_was_meant() -> None:
    error = refused("gateway", "send_message", clientID="a")
    assert error.field == "clientID"
    assert error.hint == "Did you mean clientId?"
    assert "takes no fields" in refused("gateway", "profile", x="1").hint


@pytest.mark.parametrize("client", ["", " ", ".", "..", "a\nb", "x" * 600])
def test_a_path_takes_no_tricks(client: str) -> None:
    assert refused("gateway", "get_qr", clientId=client).field == "clientId"


def test_types_are_read_where_it_is_clear() -> None:
    chat = {"clientId": "a", "chatId": "15551234567"}
    assert sent("gateway", "chat_messages", **chat, limit="20")["limit"] == 20
    assert sent("gateway", "chat_messages", **chat)["chatId"] == "15551234567@c.us"
    assert refused("gateway", "chat_messages", **chat, limit="0")
    assert refused("gateway", "chat_messages", **chat, limit=True)
    assert refused("gateway", "send_message", clientId=["a"])
    assert sent("recover_partner", "update_webhook", webhook_id="w", active="false")["active"] is (
        False
    )


def test_partner_events_and_secrets() -> None:
    good = {"url": "https://a.example.com/x", "events": ["lead.created"], "secret": "s"}
    assert sent("recover_partner", "create_webhook", **good) == good
    assert "lead.made" in refused(
        "recover_partner", "create_webhook", **{**good, "events": ["lead.made"]}
    ).message  # fmt: skip
    for name, bad in {"events": [], "secret": " ", "url": "http://a.example.com/x"}.items():
        error = refused("recover_partner", "create_webhook", **{**good, name: bad})
        assert error.field == name
    assert refused("recover_partner", "create_webhook", **{**good, "events": "lead.created"})
    assert refused("recover_partner", "update_webhook", webhook_id="w")


def test_the_documented_defaults() -> None:
    contacts = sent("recoverleadx", "verify_contacts", contacts=["+1 555 123 4567"])
    assert contacts == {"blocking": "wait", "contacts": ["+15551234567"]}
    text = sent("recoverleadx", "send_message", to="15551234567", type="text", text="Hi")
    assert text == {
        "messaging_product": "whatsapp",
        "to": "+15551234567",
        "type": "text",
        "text": {"body": "Hi"},
    }
    assert "number 2" in refused("recoverleadx", "verify_contacts", contacts=["+15551234567", "x"]
                                 ).message  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"type": "voice"}, "type"),
        ({"type": "text"}, "text"),
        ({"type": "text", "text": {"body": " "}}, "text.body"),
        ({"type": "text", "text": {"body": "x" * 4097}}, "text.body"),
        ({"type": "text", "text": {"body": "x"}, "image": {"id": "1"}}, "image"),
        ({"type": "image", "image": {}}, "image"),
        ({"type": "image", "image": {"id": "1", "link": "https://a.com/b.jpg"}}, "image"),
        ({"type": "image", "image": {"link": "https://a.com/b.mp4"}}, "image.link"),
        ({"type": "sticker", "sticker": {"link": "ftp://a.com/b.webp"}}, "sticker.link"),
        ({"type": "audio", "audio": {"id": "1", "caption": "x"}}, "audio.caption"),
        ({"type": "template", "template": {"name": "x"}}, "template.language"),
        ({"type": "template", "template": {"language": {"code": "en"}}}, "template"),
        (
            {"type": "template", "template": {"name": "x", "language": {"code": "en"},
             "components": [{"type": "body", "parameters": [{"type": "text", "text": ""}]}]}},
            "template.components[1]",
        ),
        ({"type": "interactive", "interactive": {"body": {}}}, "interactive"),
        ({"type": "text", "text": {"body": "x"}, "context": {}}, "context"),
        ({"type": "text", "text": {"body": "\ud800"}}, "text"),
    ],
)  # fmt: skip
def test_cloud_messages_that_are_refused(fields: dict[str, Any], field: str) -> None:
    assert refused("recoverleadx", "send_message", to="+15551234567", **fields).field == field


def test_templates_to_review() -> None:
    good = {"name": "a", "category": "UTILITY", "language": "en"}
    body = {"type": "BODY", "text": "Hi {{1}}, {{2}}"}
    assert sent("recoverleadx", "create_template", **good, components=[body])
    for text in ("{{2}}", "{{1", "{{1}} {{3}}", "{{A b}}"):
        bad = [{"type": "BODY", "text": text}]
        assert refused("recoverleadx", "create_template", **good, components=bad)
    assert refused("recoverleadx", "create_template", **good, components=[])
    assert refused("recoverleadx", "create_template", **good, components=["x"])


@pytest.mark.parametrize("operation", ["send_template"])
def test_hkreach_values(operation: str) -> None:
    good = {
        "to": "+91 99999 99999",
        "templateName": "a",
        "languageCode": "en",
        "thirdPartyAppName": "x",
        "bodyParams": ["a", 5],
    }
    assert sent("hkreach", operation, **good)["bodyParams"] == ["a", "5"]
    assert sent("hkreach", operation, **good)["to"] == "919999999999"
    assert refused("hkreach", operation, **{**good, "bodyParams": [""]})
    assert refused("hkreach", operation, **{**good, "languageCode": "english please"})
