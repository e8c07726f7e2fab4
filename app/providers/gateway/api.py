"""The gateway's 24 operations as data (seed 004_d96ea40adf046b10).

Works with checks, addresses and rules for the fields; documented answers are in shapes.py.

Invariant: nothing stands here that the seed does not document, except where ``status`` is P.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.providers.addresses import GATEWAY_MEDIA, link, link_with, public_webhook
from app.providers.base import (
    AuthScheme,
    CredentialField,
    Endpoint,
    Limit,
    Parameter,
    Provider,
    TestStep,
    Type,
    Values,
    Where,
)
from app.providers.checks import (
    chat_id,
    group_id,
    identifier,
    message_text,
    page_size,
    phone_digits,
    positive_id,
    required_text,
    utc_time,
)
from app.providers.gateway import shapes
from app.providers.gateway.offers import HINTS, OFFERS
from app.providers.rules import media_type_with_url

_ACCOUNT, _KEY, _SESSION = ("key (account)",), ("key",), ("session",)
_EITHER = ("key", "session")
_API, _CHAT, _SENSITIVE = ("api",), ("chat",), ("sensitive",)
_SEND_SECONDS = 90.0

_CLIENT = Parameter("clientId", check=identifier, help="The number’s name at the gateway")
_CLIENT_IN_PATH = Parameter(
    "clientId", Where.PATH, check=identifier, help="The number’s name at the gateway"
)
_CHAT_ID = Parameter("chatId", Where.PATH, check=chat_id, example="15551234567@c.us")
_NUMBER = Parameter(
    "number", check=phone_digits, help="Country code and number", example="15551234567"
)
_MESSAGE = Parameter("message", required=False, check=message_text, help="Up to 4,096 characters")
_TEXT = Parameter("message", check=required_text, help="Up to 4,096 characters")
_GROUP_MEDIA = (
    Parameter("mediaUrl", required=False, check=link, help="Where the file is"),
    Parameter(
        "mediaType",
        required=False,
        choices=("image", "video", "audio", "document"),
        help="Required with mediaUrl",
    ),
)


def _added(values: Values, document: Any) -> Mapping[str, str]:
    key = document.get("apiKey") if isinstance(document, dict) else None
    return {values["clientId"]: key} if isinstance(key, str) and key else {}


def _listed(values: Values, document: Any) -> Mapping[str, str]:
    rows = document if isinstance(document, list) else []
    return {
        row["clientId"]: row["apiKey"]
        for row in rows
        if isinstance(row, dict)
        and isinstance(row.get("clientId"), str)
        and isinstance(row.get("apiKey"), str)
    }


_NUMBERS = (
    Endpoint(
        "add_number", "POST", "/api/add-number",
        (_CLIENT, Parameter("phoneNumber", check=phone_digits, help="Digits, without +",
                            example="15551234567")),
        _ACCOUNT, section="Add a new WhatsApp client phone number",
        summary="Adds a number and answers with its QR code",
        shape=shapes.ADDED, limits=_API, timeout=_SEND_SECONDS, keys=_added,
    ),
    Endpoint(
        "list_clients", "GET", "/api/clients", (), _ACCOUNT, section="GET /api/clients",
        summary="Lists the account’s numbers and their keys",
        shape=shapes.CLIENTS, limits=_API, keys=_listed,
    ),
    Endpoint(
        "get_qr", "GET", "/api/qr/{clientId}", (_CLIENT_IN_PATH,), _KEY,
        section="GET /api/qr/:clientId", summary="The QR code of a number that waits for its scan",
        answer="bytes", magic=b"\x89PNG\r\n\x1a\n", limits=_API, max_bytes=5 * 1024 * 1024,
        quirk="Only while the number is in Pending Authentication.",
    ),
    Endpoint(
        "delete_client", "DELETE", "/clients/{clientId}",
        (_CLIENT_IN_PATH, Parameter("password", secret=True, help="The dashboard’s password")),
        _SESSION, section="Delete a WhatsApp client permanently",
        summary="Deletes a number for good", shape={"message": shapes.STR},
        limits=_SENSITIVE, timeout=60.0, destructive=True, quirk="No /api before the path.",
    ),
    Endpoint(
        "profile", "GET", "/api/profile", (), _ACCOUNT, section="GET /api/profile",
        summary="User name, role and number of clients", shape=shapes.PROFILE, limits=_API,
    ),
    Endpoint(
        "reset_api_key", "POST", "/api/reset-api-key",
        (Parameter("username"),
         Parameter("currentApiKey", secret=True, credential="api_key",
                   help="The account’s key, if left out")),
        ("body",), section="Reset your API key", summary="Replaces the account’s key",
        shape={"message": shapes.STR, "!newApiKey": shapes.STR}, limits=_SENSITIVE, timeout=60.0,
        destructive=True,
    ),
    Endpoint(
        "update_webhook", "POST", "/api/update-webhook",
        (_CLIENT, Parameter("webhookUrl", check=public_webhook, help="Public, http or https",
                            example="https://hooks.example.com/whatsapp")),
        _KEY, "D, R", section="POST /api/update-webhook",
        summary="Sets where the gateway reports a number’s events", limits=_API,
    ),
)  # fmt: skip
_MESSAGES = (
    Endpoint(
        "send_message", "POST", "/api/send-message",
        (_CLIENT, _NUMBER, _MESSAGE,
         Parameter("mediaUrl", required=False, check=link_with(tuple(GATEWAY_MEDIA)),
                   help="Where the file is: " + " ".join(GATEWAY_MEDIA))),
        _KEY, "D, R", section="POST /api/send-message",
        summary="Sends a text or a file to a phone number", any_of=("message", "mediaUrl"),
        limits=_API, timeout=_SEND_SECONDS, sends=True,
    ),
    Endpoint(
        "sent_messages", "GET", "/api/sent-messages", (), _KEY, section="GET /api/sent-messages",
        summary="The last 100 messages sent", shape=shapes.SENT, limits=_API,
    ),
    Endpoint(
        "received_messages", "GET", "/api/received-messages/{clientId}", (_CLIENT_IN_PATH,), _KEY,
        section="GET /api/received-messages/:clientId", summary="The last 100 messages received",
        shape=shapes.RECEIVED, limits=_API,
    ),
    Endpoint(
        "incoming_calls", "GET", "/api/incoming-calls/{clientId}", (_CLIENT_IN_PATH,), _KEY,
        section="GET /api/incoming-calls/:clientId", summary="The last 100 calls to a number",
        shape=shapes.CALLS, limits=_API,
    ),
    Endpoint(
        "call_logs", "GET", "/api/call-logs", (), _KEY, "D, R", section="GET /api/call-logs",
        summary="The last 50 calls of all numbers", limits=_API,
    ),
    Endpoint(
        "logs", "GET", "/api/logs", (), _KEY, "D, R", section="GET /api/logs",
        summary="The gateway’s own log", limits=_API,
    ),
    Endpoint(
        "schedule_message", "POST", "/schedule-message",
        (_CLIENT, _NUMBER, _TEXT,
         Parameter("scheduleTime", check=utc_time, help="ISO-8601 in UTC",
                   example="2025-10-06T18:30:00Z")),
        _EITHER, "D, R", section="Create a scheduled message",
        summary="Lets the gateway send a text later", timeout=_SEND_SECONDS, sends=True,
        quirk="No /api before the path.",
    ),
    Endpoint(
        "list_scheduled", "GET", "/scheduled-messages", (), _EITHER, "P",
        section="List scheduled messages for the logged-in user",
        summary="The gateway’s scheduled messages", shape=shapes.SCHEDULED,
        quirk="The path is assumed: the document shows only the answer.",
    ),
    Endpoint(
        "cancel_scheduled", "DELETE", "/scheduled-messages/{id}",
        (Parameter("id", Where.PATH, check=positive_id, example="123"),), _SESSION,
        section="Cancel a pending scheduled message", summary="Cancels a scheduled message",
        shape={"message": shapes.STR}, limits=("delete",), timeout=60.0, destructive=True,
    ),
)  # fmt: skip
_CHATS = (
    Endpoint(
        "list_chats", "GET", "/api/chats/{clientId}", (_CLIENT_IN_PATH,), _SESSION,
        section="Chat Interface API: get all private chats",
        summary="The private chats of a number, newest first", shape=shapes.CHATS, limits=_CHAT,
    ),
    Endpoint(
        "chat_messages", "GET", "/api/chats/{clientId}/{chatId}/messages",
        (_CLIENT_IN_PATH, _CHAT_ID,
         Parameter("limit", Where.QUERY, Type.INTEGER, required=False, check=page_size,
                   help="How many, 50 if left out", example=50)),
        _SESSION, section="Chat Interface API: get messages", limits=_CHAT,
        summary="The messages of a chat, oldest first", shape=shapes.MESSAGES,
    ),
    Endpoint(
        "send_chat_message", "POST", "/api/chats/{clientId}/{chatId}/send",
        (_CLIENT_IN_PATH, _CHAT_ID, _TEXT), _SESSION,
        section="Chat Interface API: send a text message", summary="Sends a text to a chat",
        shape=shapes.CHAT_SENT, limits=_CHAT, timeout=_SEND_SECONDS, sends=True,
    ),
    Endpoint(
        "mark_chat_read", "POST", "/api/chats/{clientId}/{chatId}/read",
        (_CLIENT_IN_PATH, _CHAT_ID), _SESSION, section="Chat Interface API: mark a chat as read",
        summary="Tells the customer that the chat was read", shape={"success": shapes.BOOL},
        limits=_CHAT,
    ),
    Endpoint(
        "download_media", "GET", "/api/chats/{clientId}/media/{messageId}",
        (_CLIENT_IN_PATH, Parameter("messageId", Where.PATH, check=identifier)), _SESSION,
        section="Chat Interface API: download media", summary="The file of a message",
        answer="bytes", limits=_CHAT, timeout=300.0, max_bytes=100 * 1024 * 1024,
    ),
    Endpoint(
        "list_groups", "GET", "/api/groups/{clientId}", (_CLIENT_IN_PATH,), _EITHER,
        section="Groups & Channels API: get all groups and channels",
        summary="The groups and channels of a number", shape=shapes.GROUPS, limits=_API,
    ),
    Endpoint(
        "send_group_message", "POST", "/api/send-group-message",
        (_CLIENT, Parameter("groupId", check=group_id, example="120363123456789012@g.us"),
         _MESSAGE, *_GROUP_MEDIA),
        _KEY, section="Groups & Channels API: send using API key authentication",
        summary="Sends to a group or channel, by key", shape=shapes.GROUP_SENT,
        any_of=("message", "mediaUrl"), rules=(media_type_with_url,), limits=_API,
        timeout=_SEND_SECONDS, sends=True, quirk="The gateway waits 2 to 5 s before it sends.",
    ),
    Endpoint(
        "send_group_session_message", "POST", "/api/groups/{clientId}/{groupId}/send",
        (_CLIENT_IN_PATH,
         Parameter("groupId", Where.PATH, check=group_id, example="120363123456789012@g.us"),
         _MESSAGE, *_GROUP_MEDIA),
        _SESSION, section="Groups & Channels API: send using session-based authentication",
        summary="Sends to a group or channel, by session", shape=shapes.CHAT_SENT,
        any_of=("message", "mediaUrl"), rules=(media_type_with_url,), limits=_CHAT,
        timeout=_SEND_SECONDS, sends=True,
    ),
)  # fmt: skip

PROVIDER = Provider(
    name="gateway",
    title="Gateway",
    description="Phones linked by QR code, on a server you or a supplier runs.",
    position=1,
    icon="qr-code",
    chips=("Chats", "Groups", "Calls", "QR pairing", "Schedules"),
    needs="address, account key",
    folder="app.providers.gateway",
    source="004_d96ea40adf046b10",
    base_urls=(),
    endpoints=(*_NUMBERS, *_MESSAGES, *_CHATS),
    auth={
        "key (account)": AuthScheme(
            "key (account)", {"x-api-key": "api_key"}, "the account’s API key (api_key)"
        ),
        "key": AuthScheme(
            "key", {"x-api-key": "api_key"}, "an API key (api_key, or the number’s in client_keys)",
            numbers="client_keys", number_field="clientId",
        ),
        "session": AuthScheme(
            "session", {"Cookie": "session_cookie"}, "a dashboard session (session_cookie)"
        ),
        "body": AuthScheme("body", {}, "the key in the body"),
    },
    credentials=(
        CredentialField("api_key", "API key", help="In the dashboard’s account settings"),
        CredentialField(
            "session_cookie", "Dashboard session", optional=True,
            help="The whole Cookie header (name=value) of a signed-in dashboard; opens chats, "
            "groups by session, media, deleting numbers and cancelling schedules",
        ),
        CredentialField(
            "client_keys", "Keys of the numbers", optional=True, learned=True,
            help="Learned when numbers are added or listed",
        ),
    ),
    offers=OFFERS,
    limits=(
        Limit(
            "api", 100, 900.0, "key", "100 requests in 15 minutes (global API limiter)",
            background=0.5, holds=frozenset({"send_message", "send_group_message"}),
        ),
        Limit(
            "chat", 60, 60.0, "session", "60 requests a minute (chat limiter)", background=0.5,
            holds=frozenset({"send_chat_message", "send_group_session_message"}),
        ),
        Limit("delete", 10, 900.0, "ip", "10 deletions in 15 minutes"),
        Limit("sensitive", 5, 3600.0, "ip", "5 sensitive operations an hour"),
    ),
    hints=HINTS,
    connection_test=(
        TestStep("profile", "The account’s key"),
        TestStep("list_clients", "Its numbers"),
        TestStep("list_groups", "Groups and channels", auth="key",
                 bind={"clientId": ("list_clients", "clientId")},
                 fine=("not_found", "conflict", "invalid_request")),
        TestStep("list_scheduled", "Scheduled messages"),
        TestStep("list_chats", "The dashboard session", auth="session",
                 bind={"clientId": ("list_clients", "clientId")},
                 fine=("not_found", "conflict", "invalid_request")),
    ),
    webhook_events=("message_received", "message_sent", "call_rejected"),
)  # fmt: skip
