"""Quixess's three documented operations as data (seed 002_f99a7c945e893d3c).

The seed speaks of twelve endpoints and shows these; the other nine are not called.

Invariant: nothing stands here that the seed does not document, except ``assumed`` fields.
"""

from __future__ import annotations

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
from app.providers.checks import identifier, one_time_code, page_size, phone_plus
from app.providers.rules import template_name

_ENDPOINTS = (
    Endpoint(
        "send_otp", "POST", "/api/v1/whatsapp/external/send/otp",
        (Parameter("to", check=phone_plus, example="+12818184370"),
         Parameter("code", check=one_time_code, secret=True, help="The one-time code"),
         Parameter("template_name", check=template_name, example="signup_otp"),
         Parameter("idempotency_key", Where.HEADER, required=False, wire="Idempotency-Key",
                   check=identifier,
                   help="The same key within 24 hours gets the first answer; made up if left out")),
        status="D, R", section="Three steps to your first WhatsApp send",
        summary="Sends a one-time code by an approved template", timeout=60.0, sends=True,
        idempotency="idempotency_key",
    ),
    Endpoint(
        "list_templates", "GET", "/api/v1/whatsapp/external/templates",
        (Parameter("cursor", Where.QUERY, required=False, check=identifier, assumed=True,
                   help="The cursor of the page before; the document names no field"),
         Parameter("limit", Where.QUERY, Type.INTEGER, required=False, check=page_size,
                   assumed=True, help="How many; the document names no field")),
        status="D, R", section="Three steps to your first WhatsApp send",
        summary="The brand’s templates, a page at a time",
    ),
    Endpoint(
        "sync_templates", "POST", "/api/v1/whatsapp/templates/sync", (), status="D, R",
        section="Error table, 404", summary="Refreshes the template cache after Meta’s approval",
        timeout=60.0,
    ),
)  # fmt: skip

_HINTS: dict[tuple[int | None, str | None], Hint] = {
    (400, None): Hint(
        "A field is missing or wrong, or the key has no brand. Bind the key to a brand in "
        "Settings → API Keys."
    ),
    (401, None): Hint(
        "Copy the full qxs_… secret; the key may have been revoked.", "edit_credentials"
    ),
    (403, None): Hint(
        "The key lacks the scope for this. Create it again with the scope, or extend it in "
        "Settings → API Keys.",
        "edit_credentials",
    ),
    (404, None): Hint(
        "No active WhatsApp connection, or the template is not in the cache. Sync the templates, "
        "or reconnect the WABA.",
        "sync_templates",
    ),
    (409, None): Hint(
        "The template is not approved yet. Wait for Meta: about 1 hour for authentication, 24 "
        "hours for the others.",
        "list_templates",
    ),
    (502, None): Hint("WhatsApp returned an error. Its code and words say why."),
    (None, "131008"): Hint(
        "The template has a button whose parameter is missing. Use the one-time-code preset, or "
        "a template without that button."
    ),
    (None, "132000"): Hint(
        "WhatsApp says that the template is not approved. Sync the templates and look at its "
        "status.",
        "sync_templates",
    ),
    (429, None): Hint("Too many requests. Wait a little, then try again."),
}

PROVIDER = Provider(
    name="quixess",
    title="Quixess",
    description="One-time codes and the incoming side of a business number.",
    position=4,
    icon="key-round",
    chips=("One-time codes", "Incoming", "Templates"),
    needs="a key with scopes",
    folder="app.providers.quixess",
    source="002_f99a7c945e893d3c",
    base_urls=("https://api.quixess.com", "https://social-api.quixess.com"),
    endpoints=_ENDPOINTS,
    auth={"key": AuthScheme("key", {"X-API-Key": "api_key"}, "the API key (api_key)")},
    credentials=(
        CredentialField(
            "api_key", "API key", help="Begins with qxs_; bound to one brand and its scopes"
        ),
        CredentialField(
            "webhook_secret", "Webhook secret", optional=True, help="Signs the deliveries"
        ),
    ),
    offers=(
        Offer(Capability.OTP, ("send_otp",)),
        Offer(Capability.TEMPLATES_LIST, ("list_templates",)),
        Offer(Capability.TEMPLATES_SYNC, ("sync_templates",)),
        Offer(Capability.WEBHOOK_MESSAGES),
        Offer(Capability.WEBHOOK_STATUSES),
    ),
    hints=_HINTS,
    connection_test=(TestStep("list_templates", "The key and its scope whatsapp:read_templates"),),
    webhook_events=(
        "message.received",
        "message.delivered",
        "message.read",
        "message.failed",
        "template.status_changed",
        "call.received",
    ),
)
