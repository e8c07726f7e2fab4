"""Recover Lead X's nine operations as data (seed 000_6e54c0b1d17e928f).

Invariant: nothing stands here that the seed does not document, except where ``status`` is P.
"""

from __future__ import annotations

from app.providers.addresses import https_webhook
from app.providers.answers import STR
from app.providers.base import (
    AuthScheme,
    CredentialField,
    Endpoint,
    Hint,
    Limit,
    Parameter,
    Provider,
    TestStep,
    Type,
    Where,
)
from app.providers.capabilities import Capability, Offer
from app.providers.checks import identifier, not_blank, page_size, phone_list, phone_plus
from app.providers.rules import (
    MEDIA_TYPES,
    MESSAGE_TYPES,
    as_text_object,
    cloud_message,
    language_code,
    template_definition,
    template_name,
)
from app.providers.uploads import whatsapp_media

_LIMITS = ("number", "account")
_PRODUCT = Parameter(
    "messaging_product", required=False, default="whatsapp", choices=("whatsapp",),
    help="Filled in when left out",
)  # fmt: skip
_VERSION = Parameter(
    "version", Where.HEADER, required=False, wire="X-RecoverleadX-Version", check=identifier,
    help="The API’s version; the latest if left out", example="2025-10-01",
)  # fmt: skip
_MEDIA_ID = Parameter("media_id", Where.PATH, check=identifier)
_SENT = {
    "messaging_product": STR,
    "contacts": [{"input": STR, "wa_id": STR}],
    "!messages": [{"!id": STR}],
}
_VERIFIED = {"messaging_product": STR, "!contacts": [{"!input": STR, "!status": STR}]}


def _content(name: str, words: str) -> Parameter:
    check = as_text_object if name == "text" else None
    return Parameter(name, type=Type.OBJECT, required=False, check=check, help=words)


_ENDPOINTS = (
    Endpoint(
        "send_message", "POST", "/messages",
        (_PRODUCT,
         Parameter("to", check=phone_plus, example="+15551234567"),
         Parameter("type", choices=MESSAGE_TYPES),
         _content("text", '{"body": "…"}'),
         *(_content(name, '{"link": "https://…"} or {"id": "…"}') for name in MEDIA_TYPES),
         _content("template", '{"name": "…", "language": {"code": "en"}, "components": […]}'),
         _content("interactive", '{"type": "button", "body": {…}, "action": {…}}'),
         Parameter("context", type=Type.OBJECT, required=False, assumed=True,
                   help='{"message_id": "wamid…"} of the message that is answered'),
         _VERSION),
        section="5) Messages API", summary="Sends a text, media, template or interactive message",
        shape=_SENT, rules=(cloud_message,), limits=_LIMITS, timeout=60.0, sends=True,
        quirk="Free-form only within 24 hours of the customer’s last message.",
    ),
    Endpoint(
        "upload_media", "POST", "/media",
        (Parameter("messaging_product", Where.MULTIPART, required=False, default="whatsapp",
                   choices=("whatsapp",), help="Filled in when left out"),
         Parameter("file", Where.MULTIPART, Type.FILE, check=whatsapp_media,
                   help="Images 5 MB, audio and video 16 MB, documents 100 MB, stickers 100 KB "
                   "(animated 500 KB)"),
         _VERSION),
        status="D, R", section="6) Media API", summary="Uploads a file and answers with its id",
        limits=_LIMITS, timeout=600.0,
    ),
    Endpoint(
        "get_media", "GET", "/media/{media_id}", (_MEDIA_ID, _VERSION), status="D, R",
        section="6) Media API", summary="A short-lived address of a file",
        limits=(*_LIMITS, "media"),
        quirk="Five failed downloads within an hour may block retrieval for an hour: the fifth "
        "is not tried.",
    ),
    Endpoint(
        "delete_media", "DELETE", "/media/{media_id}", (_MEDIA_ID, _VERSION), status="D, R",
        section="6) Media API", summary="Deletes an uploaded file", limits=_LIMITS,
        destructive=True,
    ),
    Endpoint(
        "list_templates", "GET", "/templates",
        (Parameter("limit", Where.QUERY, Type.INTEGER, required=False, check=page_size, example=50),
         Parameter("after", Where.QUERY, required=False, check=identifier,
                   help="The cursor of the page before"),
         _VERSION),
        status="D, R", section="7) Templates API", summary="A page of templates and a cursor",
        limits=_LIMITS,
    ),
    Endpoint(
        "create_template", "POST", "/templates",
        (Parameter("name", check=template_name, example="order_ready"),
         Parameter("category", check=not_blank, example="UTILITY"),
         Parameter("language", check=language_code, example="en"),
         Parameter("components", type=Type.LIST, check=template_definition,
                   help='[{"type": "BODY", "text": "Hi {{1}}"}]'),
         _VERSION),
        status="P, R", section="7) Templates API", summary="Sends a template to review",
        limits=_LIMITS, timeout=60.0,
        quirk="The path is assumed: the document shows only the body.",
    ),
    Endpoint(
        "delete_template", "DELETE", "/templates/{name}",
        (Parameter("name", Where.PATH, check=template_name, example="order_ready"),
         Parameter("language", Where.QUERY, check=language_code, example="en"),
         _VERSION),
        status="D, R", section="7) Templates API", summary="Deletes a template in one language",
        limits=_LIMITS, destructive=True,
    ),
    Endpoint(
        "verify_contacts", "POST", "/contacts",
        (Parameter("blocking", required=False, default="wait", help="Filled in when left out"),
         Parameter("contacts", type=Type.LIST, check=phone_list, example=["+15551234567"]),
         _VERSION),
        status="P", section="8) Contacts API", summary="Asks which numbers are on WhatsApp",
        shape=_VERIFIED, limits=_LIMITS, timeout=60.0, reads=True,
        quirk="The path is assumed: the document shows only the body.",
    ),
    Endpoint(
        "set_webhook", "POST", "/webhook",
        (Parameter("url", check=https_webhook, help="HTTPS", example="https://hooks.example.com/x"),
         Parameter("secret", check=not_blank, secret=True, help="Signs the deliveries"),
         _VERSION),
        status="P, R", section="9) Webhook Configuration",
        summary="Sets the phone number’s webhook and its secret", limits=_LIMITS,
        quirk="The path is assumed: the document shows only the body.",
    ),
)  # fmt: skip

_HINTS: dict[tuple[int | None, str | None], Hint] = {
    (400, None): Hint("Check the fields: one is missing or wrong."),
    (None, "INVALID_REQUEST"): Hint("Check the fields: one is missing or wrong."),
    (401, None): Hint(
        "The key is wrong, revoked or of another number. Use the newest key e-mailed to you.",
        "edit_credentials",
    ),
    (None, "INVALID_API_KEY"): Hint(
        "The key is wrong, revoked or of another number. Use the newest key e-mailed to you, or "
        "ask support@recoverleadx.com for a new one.",
        "edit_credentials",
    ),
    (None, "ENDPOINT_BLOCKED"): Hint(
        "This endpoint is blocked for your key. Ask support@recoverleadx.com; after failed media "
        "downloads the block ends by itself within an hour."
    ),
    (429, None): Hint("Too many requests: 25 a second per number, 100 per account. Wait a little."),
    (None, "RATE_LIMITED"): Hint(
        "Too many requests: 25 a second per number, 100 per account. Wait a little."
    ),
    (500, None): Hint("Recover Lead X has a problem. Try again in a few minutes."),
    (None, "SERVER_ERROR"): Hint("Recover Lead X has a problem. Try again in a few minutes."),
}

PROVIDER = Provider(
    name="recoverleadx",
    title="Recover Lead X",
    description="A business number with templates, media and signed webhooks.",
    position=2,
    icon="smartphone",
    chips=("Chats", "Templates", "Media", "Number check"),
    needs="the key from your email",
    folder="app.providers.recoverleadx",
    source="000_6e54c0b1d17e928f",
    base_urls=("https://api.recoverleadx.com/wa",),
    endpoints=_ENDPOINTS,
    auth={"key": AuthScheme("key", {"X-RecoverleadX-API-Key": "api_key"}, "the API key (api_key)")},
    credentials=(
        CredentialField(
            "api_key", "API key", help="E-mailed to you; each key belongs to one phone number"
        ),
        CredentialField(
            "webhook_secret", "Webhook secret", optional=True, help="Signs the deliveries"
        ),
    ),
    offers=(
        Offer(Capability.SEND_TEXT, ("send_message",)),
        Offer(Capability.SEND_MEDIA_LINK, ("send_message",)),
        Offer(Capability.SEND_MEDIA_UPLOAD, ("upload_media", "send_message")),
        Offer(Capability.SEND_INTERACTIVE, ("send_message",)),
        Offer(Capability.TEMPLATES_SEND, ("send_message",)),
        Offer(Capability.TEMPLATES_LIST, ("list_templates",)),
        Offer(Capability.TEMPLATES_CREATE, ("create_template",)),
        Offer(Capability.TEMPLATES_DELETE, ("delete_template",)),
        Offer(Capability.MEDIA_STORE, ("upload_media", "get_media", "delete_media")),
        Offer(Capability.MEDIA_DOWNLOAD, ("get_media",)),
        Offer(Capability.VERIFY_CONTACTS, ("verify_contacts",)),
        Offer(Capability.WEBHOOK_SET, ("set_webhook",)),
        Offer(Capability.WEBHOOK_MESSAGES),
        Offer(Capability.WEBHOOK_STATUSES),
        Offer(Capability.WINDOW_24H),
    ),
    limits=(
        Limit("number", 25, 1.0, "key", "25 requests a second"),
        Limit("account", 100, 1.0, "account", "100 requests a second per account"),
        Limit(
            "media", 4, 3600.0, "key", "four failed media downloads within an hour", failures=True
        ),
    ),
    hints=_HINTS,
    connection_test=(TestStep("list_templates", "The key and its templates", {"limit": 1}),),
    webhook_events=("messages", "statuses", "errors"),
)
