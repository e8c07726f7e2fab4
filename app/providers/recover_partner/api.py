"""Recover's four partner operations as data (seed 001_d51ab75979a86745).

Invariant: nothing stands here that the seed does not document.
"""

from __future__ import annotations

from app.providers.addresses import https_webhook
from app.providers.answers import BOOL, STR
from app.providers.base import (
    AuthScheme,
    CredentialField,
    Endpoint,
    Hint,
    Parameter,
    Provider,
    TestStep,
    Type,
    Where,
)
from app.providers.capabilities import Capability, Offer
from app.providers.checks import identifier, not_blank, one_of

EVENTS = (
    "conversation.started",
    "conversation.reply_received",
    "conversation.handoff_requested",
    "lead.status_changed",
    "lead.created",
    "checklist.item_collected",
    "checklist.completed",
    "sequence.completed",
    "sequence.reply_received",
)
_WEBHOOK = {"!id": STR, "url": STR, "events": [STR], "active": BOOL, "created_at": STR}
_ID = Parameter("webhook_id", Where.PATH, check=identifier, example="wh_001")
_URL = "The webhook’s address, HTTPS"
_EVENTS = "The events to be told of"

_ENDPOINTS = (
    Endpoint(
        "create_webhook", "POST", "/webhooks",
        (Parameter("url", check=https_webhook, help=_URL, example="https://hooks.example.com/x"),
         Parameter("events", type=Type.LIST, check=one_of(*EVENTS), help=_EVENTS),
         Parameter("secret", check=not_blank, secret=True, help="Signs the deliveries")),
        section="POST /webhooks", summary="Subscribes to events", shape=_WEBHOOK,
    ),
    Endpoint(
        "list_webhooks", "GET", "/webhooks", (), section="List Webhooks",
        summary="All subscriptions", shape={"!webhooks": [_WEBHOOK]},
    ),
    Endpoint(
        "update_webhook", "PATCH", "/webhooks/{webhook_id}",
        (_ID,
         Parameter("url", required=False, check=https_webhook, help=_URL),
         Parameter("events", type=Type.LIST, required=False, check=one_of(*EVENTS), help=_EVENTS),
         Parameter("active", type=Type.BOOLEAN, required=False, help="Whether it delivers")),
        status="D, R", section="Update Webhook", summary="Changes a subscription",
        any_of=("url", "events", "active"),
    ),
    Endpoint(
        "delete_webhook", "DELETE", "/webhooks/{webhook_id}", (_ID,), section="Delete Webhook",
        summary="Ends a subscription", shape={"success": BOOL, "deleted": BOOL}, destructive=True,
    ),
)  # fmt: skip

PROVIDER = Provider(
    name="recover_partner",
    title="Recover",
    description="Lead and checklist events from the partner platform.",
    position=3,
    icon="list-checks",
    chips=("Leads", "Checklists", "Subscriptions"),
    needs="partner key",
    folder="app.providers.recover_partner",
    source="001_d51ab75979a86745",
    base_urls=("https://api.recoverbiz.com/v1",),
    endpoints=_ENDPOINTS,
    auth={"key": AuthScheme("key", {"X-Partner-Key": "partner_key"}, "the key (partner_key)")},
    credentials=(
        CredentialField("partner_key", "Partner key", help="Begins with pk_"),
        CredentialField(
            "webhook_secret", "Webhook secret", optional=True,
            help="Signs the deliveries; used as it is written, with its whsec_",
        ),
    ),
    offers=(
        Offer(Capability.SUBSCRIPTIONS, tuple(one.operation for one in _ENDPOINTS)),
        Offer(Capability.WEBHOOK_SET, ("create_webhook", "update_webhook")),
        Offer(Capability.WEBHOOK_LEADS),
    ),
    hints={
        (400, None): Hint("Check the address (HTTPS) and the names of the events."),
        (401, None): Hint("Check the partner key: it may be wrong or revoked.", "edit_credentials"),
        (403, None): Hint("This partner key may not manage webhooks.", "edit_credentials"),
        (404, None): Hint("This subscription is gone. Load the list again.", "refresh"),
        (429, None): Hint("Too many requests. Wait a little, then try again."),
    },
    connection_test=(TestStep("list_webhooks", "The partner key and its subscriptions"),),
    webhook_events=EVENTS,
)  # fmt: skip
