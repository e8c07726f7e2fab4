"""What an API can do, in words that no provider owns, and what it takes.

The window asks here why an action is not possible, instead of trying it.

Invariant: a capability is offered only where a seed documents the operations behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from app.core.words import words


class Capability(StrEnum):
    """Everything that some provider can do."""

    NUMBERS = "numbers"
    QR_PAIRING = "qr_pairing"
    DELETE_NUMBER = "delete_number"
    PROFILE = "profile"
    KEY_RESET = "key_reset"
    CHATS = "chats"
    GROUPS = "groups"
    HISTORY = "history"
    MARK_READ = "mark_read"
    MEDIA_DOWNLOAD = "media_download"
    MEDIA_STORE = "media_store"
    SEND_TEXT = "send_text"
    SEND_MEDIA_LINK = "send_media_link"
    SEND_MEDIA_UPLOAD = "send_media_upload"
    SEND_GROUP = "send_group"
    SEND_INTERACTIVE = "send_interactive"
    TEMPLATES_SEND = "templates_send"
    TEMPLATES_LIST = "templates_list"
    TEMPLATES_CREATE = "templates_create"
    TEMPLATES_DELETE = "templates_delete"
    TEMPLATES_SYNC = "templates_sync"
    OTP = "otp"
    SCHEDULE_SERVER = "schedule_server"
    SCHEDULE_LIST = "schedule_list"
    CANCEL_SCHEDULE = "cancel_schedule"
    CALLS = "calls"
    APPLICATION_LOGS = "application_logs"
    VERIFY_CONTACTS = "verify_contacts"
    MESSAGE_STATUS = "message_status"
    WEBHOOK_SET = "webhook_set"
    SUBSCRIPTIONS = "subscriptions"
    WEBHOOK_MESSAGES = "webhook_messages"
    WEBHOOK_STATUSES = "webhook_statuses"
    WEBHOOK_LEADS = "webhook_leads"
    WINDOW_24H = "window_24h"


@dataclass(frozen=True, slots=True)
class Offer:
    """``capability`` by these operations, if one of the credentials in ``needs`` is there.

    ``without`` says in one sentence what is lost without them.
    """

    capability: Capability
    operations: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    without: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a capability can be used now; ``reason`` says exactly why not."""

    capability: Capability
    available: bool
    reason: str = ""
    operations: tuple[str, ...] = ()


def standings(
    title: str, offers: Iterable[Offer], credentials: Mapping[str, Any]
) -> dict[Capability, Standing]:
    """Every capability with its standing for these credentials."""
    have = frozenset(name for name, value in credentials.items() if value)
    return dict(_standings(title, tuple(offers), have))


@lru_cache(maxsize=64)
def _standings(
    title: str, offers: tuple[Offer, ...], have: frozenset[str]
) -> dict[Capability, Standing]:
    """The same; accounts of one API differ little, and there may be thousands."""
    offered = {offer.capability: offer for offer in offers}
    result = {}
    for capability in Capability:
        offer = offered.get(capability)
        if offer is None:
            reason = words(f"{title} documents no way to do this.")
            result[capability] = Standing(capability, False, reason)
        elif offer.needs and have.isdisjoint(offer.needs):
            result[capability] = Standing(capability, False, offer.without, offer.operations)
        else:
            result[capability] = Standing(capability, True, "", offer.operations)
    return result
