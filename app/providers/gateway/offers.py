"""What the gateway can do with which credential, and what its errors ask the operator to do.

Invariant: every error that the seed names has a hint here.
"""

from __future__ import annotations

from app.core.words import words
from app.providers.base import Hint
from app.providers.capabilities import Capability, Offer

_ACCOUNT = ("api_key",)
_KEY = ("api_key", "client_keys")
_SESSION = ("session_cookie",)
_ANY = ("api_key", "client_keys", "session_cookie")
_NO_KEY = words("This needs the account’s API key.")

OFFERS = (
    Offer(Capability.NUMBERS, ("list_clients", "add_number"), _ACCOUNT, _NO_KEY),
    Offer(Capability.QR_PAIRING, ("add_number", "get_qr"), _ACCOUNT, _NO_KEY),
    Offer(
        Capability.DELETE_NUMBER,
        ("delete_client",),
        _SESSION,
        "Sign in to the gateway’s dashboard to delete numbers: "
        "its API gives this to a session only.",
    ),
    Offer(Capability.PROFILE, ("profile",), _ACCOUNT, _NO_KEY),
    Offer(Capability.KEY_RESET, ("reset_api_key",), _ACCOUNT, _NO_KEY),
    Offer(
        Capability.CHATS,
        ("list_chats",),
        _SESSION,
        "Sign in to the gateway’s dashboard to list the phone’s chats: "
        "its API gives this to a session only.",
    ),
    Offer(
        Capability.HISTORY,
        ("chat_messages",),
        _SESSION,
        "Sign in to the gateway’s dashboard to read older messages of a chat: "
        "its API gives this to a session only.",
    ),
    Offer(
        Capability.MARK_READ,
        ("mark_chat_read",),
        _SESSION,
        "Sign in to the gateway’s dashboard to mark chats read: "
        "its API gives this to a session only.",
    ),
    Offer(
        Capability.MEDIA_DOWNLOAD,
        ("download_media",),
        _SESSION,
        "Sign in to the gateway’s dashboard to open pictures and files: "
        "its API gives this to a session only.",
    ),
    Offer(Capability.GROUPS, ("list_groups",), _ANY, "This needs an API key or a session."),
    Offer(
        Capability.SEND_TEXT,
        ("send_message", "send_chat_message"),
        _ANY,
        "This needs an API key or a session.",
    ),
    Offer(
        Capability.SEND_GROUP,
        ("send_group_message", "send_group_session_message"),
        _ANY,
        "This needs an API key or a session.",
    ),
    Offer(
        Capability.SEND_MEDIA_LINK,
        ("send_message", "send_group_message", "send_group_session_message"),
        _ANY,
        "This needs an API key or a session.",
    ),
    Offer(
        Capability.SCHEDULE_SERVER,
        ("schedule_message",),
        _ANY,
        "This needs an API key or a session.",
    ),
    Offer(
        Capability.SCHEDULE_LIST, ("list_scheduled",), _ANY, "This needs an API key or a session."
    ),
    Offer(
        Capability.CANCEL_SCHEDULE,
        ("cancel_scheduled",),
        _SESSION,
        "Sign in to the gateway’s dashboard to cancel scheduled messages: "
        "its API gives this to a session only.",
    ),
    Offer(Capability.CALLS, ("incoming_calls", "call_logs"), _KEY, "This needs an API key."),
    Offer(Capability.APPLICATION_LOGS, ("logs",), _KEY, "This needs an API key."),
    Offer(Capability.WEBHOOK_SET, ("update_webhook",), _KEY, "This needs an API key."),
    Offer(Capability.WEBHOOK_MESSAGES),
)

HINTS: dict[tuple[int | None, str | None], Hint] = {
    (400, None): Hint("Check the fields: one is missing, or its value is not accepted."),
    (None, "INVALID_CHAT_TYPE"): Hint(
        "This chat is neither a group nor a channel. Send to it as to a person.", "open_chat"
    ),
    (None, "MEDIA_ERROR"): Hint(
        "The gateway could not fetch or read the file. Check that the link opens without a login."
    ),
    (401, None): Hint("Check the account’s API key; it may have been reset.", "edit_credentials"),
    (None, "AUTH_ERROR"): Hint(
        "Check the account’s API key; it may have been reset.", "edit_credentials"
    ),
    (403, None): Hint("This number or operation is not yours: check the account’s credentials."),
    (None, "ACCESS_DENIED"): Hint(
        "The key or session does not own this number. Use the account that added it.",
        "edit_credentials",
    ),
    (None, "PLAN_LIMIT_EXCEEDED"): Hint(
        "The gateway’s plan is used up. Wait for its renewal, or extend the plan."
    ),
    (None, "READ_ONLY_CHAT"): Hint("Only administrators may write in this group or channel."),
    (404, None): Hint("The gateway does not know this id. Load the list again.", "refresh"),
    (None, "CLIENT_NOT_FOUND"): Hint(
        "The gateway does not know this number. Load the list of numbers again.", "refresh_numbers"
    ),
    (None, "GROUP_NOT_FOUND"): Hint(
        "The number is not in this group any more. Load the groups again.", "refresh_groups"
    ),
    (429, None): Hint(
        "The gateway’s limit is reached (100 requests in 15 minutes; 60 a minute in chats; 5 "
        "sensitive operations an hour). Wait, then try again."
    ),
}
