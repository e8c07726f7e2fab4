"""Good fields, the request they make and a documented answer, for each of the 43 operations.

Written from contracts.md and the seeds, not from the declarations they are held against.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.providers.base import Upload

PNG = b"\x89PNG\r\n\x1a\n" + bytes(24)
CREDENTIALS: dict[str, dict[str, Any]] = {
    "gateway": {
        "api_key": "account-key-1234567890",
        "session_cookie": "connect.sid=s%3Asession-1234567890",
        "client_keys": {"shop": "client-key-1234567890"},
    },
    "recoverleadx": {"api_key": "rlx-key-1234567890", "webhook_secret": "rlx-hook-1234567890"},
    "recover_partner": {"partner_key": "pk_live_1234567890"},
    "quixess": {"api_key": "qxs_1234567890abcdef"},
    "hkreach": {"app_name": "MyStore", "api_key": "hk-key-1234567890"},
}
KEY = {
    "gateway": {"x-api-key": "account-key-1234567890"},
    "recoverleadx": {"x-recoverleadx-api-key": "rlx-key-1234567890"},
    "recover_partner": {"x-partner-key": "pk_live_1234567890"},
    "quixess": {"x-api-key": "qxs_1234567890abcdef"},
    "hkreach": {"x-app-name": "MyStore", "x-api-key": "hk-key-1234567890"},
}
SESSION = {"cookie": "connect.sid=s%3Asession-1234567890"}


@dataclass(frozen=True)
class Example:
    """``body`` None: no body; ``parts``: names of the parts of a multipart body."""

    provider: str
    operation: str
    fields: dict[str, Any]
    method: str
    target: str
    body: Any = None
    answer: Any = field(default_factory=dict)
    auth: str = "key"
    parts: tuple[str, ...] = ()
    status: int = 200

    @property
    def headers(self) -> dict[str, str]:
        if self.auth == "body":
            return {}
        return SESSION if self.auth == "session" else KEY[self.provider]

    def __str__(self) -> str:
        return f"{self.provider}.{self.operation}"


_CHAT = {"clientId": "shop", "chatId": "9721234567@c.us"}
_GROUP = "120363123456789012@g.us"
_WA = {"id": {"_serialized": "3EB0C767F26AFC1F8B"}, "body": "Hi", "timestamp": 1699123456}
_HOOK = {
    "id": "wh_001",
    "url": "https://a.example.com/x",
    "events": ["lead.created"],
    "active": True,
    "created_at": "2026-02-15T10:30:00Z",
}


def _gateway(operation: str, fields: dict[str, Any], request: str, **more: Any) -> Example:
    method, target = request.split(" ")
    return Example("gateway", operation, fields, method, target, **more)


_ADD = {"clientId": "shop", "phoneNumber": "12345678901"}
_SEND = {"clientId": "shop", "number": "12345678901", "message": "Hey!"}
_LATER = {**_SEND, "scheduleTime": "2025-10-06T18:30:00Z"}
_TO_GROUP = {
    "clientId": "shop",
    "groupId": _GROUP,
    "message": "שלום לכולם! זו הודעה בעברית",
    "mediaUrl": "https://example.com/image.jpg",
    "mediaType": "image",
}
_SET_HOOK = {"clientId": "shop", "webhookUrl": "https://your-domain.com/webhook.php"}
_RESET = {"username": "admin", "currentApiKey": "account-key-1234567890"}
_RLX_TEMPLATE = {
    "name": "order_ready",
    "category": "UTILITY",
    "language": "en",
    "components": [{"type": "BODY", "text": "Hi {{1}}, your order is ready."}],
}
_HK = {
    "to": "919999999999",
    "templateName": "order_confirmation",
    "languageCode": "en",
    "thirdPartyAppName": "MyStore_ERP",
    "bodyParams": ["John Doe", "ORD-12345"],
    "headerText": "Thank you for your order!",
}
_RLX_SENT = {
    "messaging_product": "whatsapp",
    "contacts": [{"input": "+15551234567", "wa_id": "15551234567"}],
    "messages": [{"id": "wamid.HBgLM"}],
}
_OTP = {"to": "+12818184370", "code": "482913", "template_name": "signup_otp"}
_CONTACTS = ["+15551234567", "+15559876543"]
_CLIENT_ROW = {
    "clientId": "shop",
    "phoneNumber": "9721234567",
    "apiKey": "client-key-1234567890",
    "connectedNumber": "9721234567@c.us",
    "status": "Authenticated",
}
_ADDED = {
    "status": "pending_auth",
    "message": "QR Code generated for authentication",
    "qrCode": "data:image/png;base64,iVBORw0KGgo=",
    "apiKey": "client-api-key-here",
}
_CHAT_ROW = {
    "id": {"_serialized": "9721234567@c.us"},
    "name": "John Doe",
    "profilePic": None,
    "lastMessage": {"body": "Hello!", "timestamp": 1699123456, "fromMe": False},
    "timestamp": 1699123456,
    "unreadCount": 2,
    "isMuted": False,
    "pinned": False,
}
_MESSAGE_ROW = {
    **_WA,
    "fromMe": False,
    "type": "chat",
    "hasMedia": False,
    "hasReaction": True,
    "reactions": [{"reaction": "👍", "senderId": "9721234567@c.us"}],
    "ack": 3,
    "filename": None,
}
_GROUP_ROW = {
    "id": _GROUP,
    "name": "קבוצת עבודה",
    "description": None,
    "participants": 15,
    "owner": "972501234567@c.us",
    "createdAt": 1699123456,
    "lastMessage": None,
    "timestamp": 1699123456,
    "unreadCount": 2,
    "isMuted": False,
    "pinned": False,
    "isReadOnly": False,
    "type": "group",
}
_SENT_ROW = {
    "id": 1,
    "clientId": "shop",
    "senderNumber": "9721234567",
    "recipient": "1234567890",
    "message": "Hello from WhatsApp!",
    "status": "sent",
    "sentAt": "2025-11-01T12:00:00Z",
}
_RECEIVED_ROW = {
    "id": 1,
    "client_id": "shop",
    "sender": "1234567890",
    "message": "Hello!",
    "received_at": "2025-11-01T12:00:00Z",
}
_CALL_ROW = {
    "id": 1,
    "client_id": "shop",
    "call_from": "1234567890@c.us",
    "is_video": False,
    "start_time": "2025-11-01T12:00:00Z",
    "end_time": None,
    "duration": None,
    "created_at": "2025-11-01T12:00:00Z",
}
_SCHEDULED_ROW = {
    "id": 1,
    "clientId": "shop",
    "recipient": "+9721234567",
    "message": "Scheduled hello",
    "scheduleTime": "2025-10-06T18:30:00Z",
    "status": "pending",
    "createdAt": "2025-10-06T17:30:00Z",
    "sentTime": None,
}
_SHOP = {"clientId": "shop"}
_CHAT_PATH = "/api/chats/shop/9721234567@c.us"

EXAMPLES: tuple[Example, ...] = (
    _gateway("add_number", _ADD, "POST /api/add-number", body=_ADD, answer=_ADDED),
    _gateway("list_clients", {}, "GET /api/clients", answer=[_CLIENT_ROW]),
    _gateway("get_qr", _SHOP, "GET /api/qr/shop", answer=PNG),
    _gateway(
        "delete_client",
        {"clientId": "shop", "password": "your-password"},
        "DELETE /clients/shop",
        body={"password": "your-password"},
        answer={"message": "Client deleted successfully."},
        auth="session",
    ),
    _gateway(
        "profile",
        {},
        "GET /api/profile",
        answer={"username": "admin", "role": "admin", "apiKey": "1f92bf99680b", "clientCount": 5},
    ),
    _gateway(
        "reset_api_key",
        _RESET,
        "POST /api/reset-api-key",
        body=_RESET,
        answer={"message": "API key reset successfully.", "newApiKey": "a1b2c3d4e5f6g7h8i9j0"},
        auth="body",
    ),
    _gateway("update_webhook", _SET_HOOK, "POST /api/update-webhook", body=_SET_HOOK),
    _gateway("send_message", _SEND, "POST /api/send-message", body=_SEND),
    _gateway("sent_messages", {}, "GET /api/sent-messages", answer=[_SENT_ROW]),
    _gateway(
        "received_messages",
        _SHOP,
        "GET /api/received-messages/shop",
        answer={"status": "success", "messages": [_RECEIVED_ROW]},
    ),
    _gateway(
        "incoming_calls",
        _SHOP,
        "GET /api/incoming-calls/shop",
        answer={"status": "success", "calls": [_CALL_ROW]},
    ),
    _gateway("call_logs", {}, "GET /api/call-logs", answer=[_CALL_ROW]),
    _gateway("logs", {}, "GET /api/logs", answer=[]),
    _gateway("schedule_message", _LATER, "POST /schedule-message", body=_LATER),
    _gateway("list_scheduled", {}, "GET /scheduled-messages", answer=[_SCHEDULED_ROW]),
    _gateway(
        "cancel_scheduled",
        {"id": "123"},
        "DELETE /scheduled-messages/123",
        answer={"message": "Schedule cancelled."},
        auth="session",
    ),
    _gateway(
        "list_chats",
        _SHOP,
        "GET /api/chats/shop",
        answer={"chats": [_CHAT_ROW]},
        auth="session",
    ),
    _gateway(
        "chat_messages",
        {**_CHAT, "limit": 50},
        f"GET {_CHAT_PATH}/messages?limit=50",
        answer={"messages": [_MESSAGE_ROW]},
        auth="session",
    ),
    _gateway(
        "send_chat_message",
        {**_CHAT, "message": "Hello! How can I help you?"},
        f"POST {_CHAT_PATH}/send",
        body={"message": "Hello! How can I help you?"},
        answer={"success": True, "message": _WA},
        auth="session",
    ),
    _gateway(
        "mark_chat_read", _CHAT, f"POST {_CHAT_PATH}/read", answer={"success": True}, auth="session"
    ),
    _gateway(
        "download_media",
        {"clientId": "shop", "messageId": "3EB0C767F26AFC1F8B"},
        "GET /api/chats/shop/media/3EB0C767F26AFC1F8B",
        answer=b"\xff\xd8\xff jpeg",
        auth="session",
    ),
    _gateway(
        "list_groups",
        _SHOP,
        "GET /api/groups/shop",
        answer={"groups": [_GROUP_ROW], "channels": [], "total": 1},
    ),
    _gateway(
        "send_group_message",
        _TO_GROUP,
        "POST /api/send-group-message",
        body=_TO_GROUP,
        answer={"success": True, "message": _WA, "groupId": _GROUP, "groupName": "x"},
    ),
    _gateway(
        "send_group_session_message",
        _TO_GROUP,
        f"POST /api/groups/shop/{_GROUP}/send",
        body={k: v for k, v in _TO_GROUP.items() if k not in ("clientId", "groupId")},
        answer={"success": True, "message": _WA},
        auth="session",
    ),
    Example(
        "recoverleadx",
        "send_message",
        {"to": "+15551234567", "type": "text", "text": {"body": "Your order is ready."}},
        "POST",
        "/messages",
        body={
            "messaging_product": "whatsapp",
            "to": "+15551234567",
            "type": "text",
            "text": {"body": "Your order is ready."},
        },
        answer=_RLX_SENT,
        status=201,
    ),
    Example(
        "recoverleadx",
        "upload_media",
        {"file": Upload(b"\xff\xd8\xff", "file.jpg", "image/jpeg")},
        "POST",
        "/media",
        parts=("messaging_product", "file"),
        answer={"id": "m1"},
    ),
    Example(
        "recoverleadx",
        "get_media",
        {"media_id": "m1"},
        "GET",
        "/media/m1",
        answer={"url": "https://x"},
    ),
    Example("recoverleadx", "delete_media", {"media_id": "m1"}, "DELETE", "/media/m1"),
    Example(
        "recoverleadx",
        "list_templates",
        {"limit": 50, "after": "c1"},
        "GET",
        "/templates?limit=50&after=c1",
        answer={"data": [], "paging": {}},
    ),
    Example(
        "recoverleadx", "create_template", _RLX_TEMPLATE, "POST", "/templates", body=_RLX_TEMPLATE
    ),
    Example(
        "recoverleadx",
        "delete_template",
        {"name": "order_ready", "language": "en"},
        "DELETE",
        "/templates/order_ready?language=en",
    ),
    Example(
        "recoverleadx",
        "verify_contacts",
        {"contacts": _CONTACTS},
        "POST",
        "/contacts",
        body={"blocking": "wait", "contacts": _CONTACTS},
        answer={
            "messaging_product": "whatsapp",
            "contacts": [{"input": "+15551234567", "status": "valid"}],
        },
    ),
    Example(
        "recoverleadx",
        "set_webhook",
        {"url": "https://webhooks.example.com/rlx", "secret": "sign-1234567890"},
        "POST",
        "/webhook",
        body={"url": "https://webhooks.example.com/rlx", "secret": "sign-1234567890"},
    ),
    Example(
        "recover_partner",
        "create_webhook",
        {
            "url": "https://yourplatform.com/webhooks/recover",
            "events": ["lead.created", "checklist.completed"],
            "secret": "whsec_your_signing_secret",
        },
        "POST",
        "/webhooks",
        body={
            "url": "https://yourplatform.com/webhooks/recover",
            "events": ["lead.created", "checklist.completed"],
            "secret": "whsec_your_signing_secret",
        },
        answer=_HOOK,
        status=201,
    ),
    Example(
        "recover_partner", "list_webhooks", {}, "GET", "/webhooks", answer={"webhooks": [_HOOK]}
    ),
    Example(
        "recover_partner",
        "update_webhook",
        {"webhook_id": "wh_001", "events": ["lead.created"], "active": False},
        "PATCH",
        "/webhooks/wh_001",
        body={"events": ["lead.created"], "active": False},
    ),
    Example(
        "recover_partner",
        "delete_webhook",
        {"webhook_id": "wh_001"},
        "DELETE",
        "/webhooks/wh_001",
        answer={"success": True, "deleted": True},
    ),
    Example(
        "quixess",
        "send_otp",
        {**_OTP, "idempotency_key": "7c4a8d09-ca37-4d1b"},
        "POST",
        "/api/v1/whatsapp/external/send/otp",
        body=_OTP,
    ),
    Example("quixess", "list_templates", {}, "GET", "/api/v1/whatsapp/external/templates"),
    Example("quixess", "sync_templates", {}, "POST", "/api/v1/whatsapp/templates/sync"),
    Example(
        "hkreach",
        "send_template",
        _HK,
        "POST",
        "/api/external/send/template",
        body=_HK,
        answer={"messageId": "3fa85f64"},
    ),
    Example(
        "hkreach",
        "send_document",
        {
            "file": Upload(b"%PDF-1.4", "bill.pdf"),
            "to": "919999999999",
            "templateName": "bill",
            "headerMediaFilename": "Bill.pdf",
        },
        "POST",
        "/api/external/send/document",
        parts=("file", "to", "templateName", "headerMediaFilename"),
        answer={"messageId": "3fa85f64"},
    ),
    Example(
        "hkreach",
        "message_status",
        {"messageId": "3fa85f64-5717"},
        "GET",
        "/api/external/message/status?messageId=3fa85f64-5717",
        answer={"status": "read", "messageId": "3fa85f64-5717"},
    ),
)
