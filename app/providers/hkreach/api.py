"""HK Reach's three operations as data (seed 003_d5fdfdc03ba6d177).

Invariant: nothing stands here that the seed does not document. It gives no base URL.
"""

from __future__ import annotations

from app.providers.answers import STR
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
from app.providers.checks import identifier, not_blank, phone_digits, texts
from app.providers.rules import language_code, template_name
from app.providers.uploads import any_file

# no such message can exist; asking for it changes nothing and shows whether the key is taken
_NOBODY = "00000000-0000-0000-0000-000000000000"

_ENDPOINTS = (
    Endpoint(
        "send_template", "POST", "/api/external/send/template",
        (Parameter("to", check=phone_digits, help="Country code and number, digits",
                   example="919999999999"),
         Parameter("templateName", check=template_name, example="order_confirmation"),
         Parameter("languageCode", check=language_code, example="en"),
         Parameter("thirdPartyAppName", check=not_blank, example="MyStore_ERP"),
         Parameter("bodyParams", type=Type.LIST, check=texts, example=["John Doe", "ORD-12345"]),
         Parameter("headerText", required=False)),
        status="D, R", section="2. Sending Messages (Templates)", summary="Sends a template",
        timeout=60.0, sends=True,
    ),
    Endpoint(
        "send_document", "POST", "/api/external/send/document",
        (Parameter("file", Where.MULTIPART, Type.FILE, check=any_file,
                   help="The picture, video or document of the header"),
         Parameter("to", Where.MULTIPART, check=phone_digits, help="Country code and number",
                   example="919999999999"),
         Parameter("templateName", Where.MULTIPART, check=template_name),
         Parameter("headerMediaFilename", Where.MULTIPART, required=False, check=identifier,
                   help="The name that the customer sees")),
        status="D, R", section="3. Sending Templates with Media",
        summary="Sends a template with a file as its header", timeout=600.0, sends=True,
    ),
    Endpoint(
        "message_status", "GET", "/api/external/message/status",
        (Parameter("messageId", Where.QUERY, check=identifier),),
        section="5. Message Status Tracking", summary="How a message stands",
        shape={"!status": STR, "messageId": STR},
    ),
)  # fmt: skip

PROVIDER = Provider(
    name="hkreach",
    title="HK Reach",
    description="Template and document sends with delivery status.",
    position=5,
    icon="layout-template",
    chips=("Templates", "Documents", "Status"),
    needs="address, app name, key",
    folder="app.providers.hkreach",
    source="003_d5fdfdc03ba6d177",
    base_urls=(),
    endpoints=_ENDPOINTS,
    auth={
        "key": AuthScheme(
            "key", {"X-App-Name": "app_name", "X-API-Key": "api_key"},
            "the application’s name and key (app_name, api_key)",
        )
    },
    credentials=(
        CredentialField(
            "app_name", "Application name", secret=False, help="As registered at HK Reach"
        ),
        CredentialField("api_key", "API key", help="In the App Settings"),
        CredentialField(
            "webhook_secret", "Webhook secret", optional=True,
            help="As configured at HK Reach; without it deliveries are unsigned",
        ),
    ),
    offers=(
        Offer(Capability.TEMPLATES_SEND, ("send_template", "send_document")),
        Offer(Capability.MESSAGE_STATUS, ("message_status",)),
        Offer(Capability.WEBHOOK_MESSAGES),
        Offer(Capability.WEBHOOK_STATUSES),
        Offer(Capability.WEBHOOK_LEADS),
    ),
    hints={
        (400, None): Hint("Check the number, the template’s name and its values."),
        (401, None): Hint("Check the application name and the API key.", "edit_credentials"),
        (403, None): Hint("This application may not do this. Check its settings at HK Reach."),
        (404, None): Hint("HK Reach does not know this message, template or path."),
        (429, None): Hint("Too many requests. Wait a little, then try again."),
    },
    connection_test=(
        TestStep(
            "message_status", "The application’s key", {"messageId": _NOBODY},
            fine=("not_found", "invalid_request"),
        ),
    ),
    webhook_events=("messages.received", "messages.status", "leads.status"),
)  # fmt: skip
