"""HK Reach sends templates; how a message stands can be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.messages import Kind
from app.domain.phones import digits_in
from app.domain.templates import TemplateUse
from app.providers.base import Call, FileSlot
from app.providers.messaging import Outgoing, Peer
from app.providers.plain import PlainMessaging


class HkReachMessaging(PlainMessaging):
    """Section 5 (Message Status Tracking) of the seed."""

    def template(self, peer: Peer, use: TemplateUse) -> Call:
        """With a file as its header where one is given (§3), else by values (§2)."""
        if use.media_path:
            name = {"headerMediaFilename": use.media_name} if use.media_name else {}
            return Call(
                "send_document",
                {"to": peer.address, "templateName": use.name, **name},
                FileSlot(("file",)),
            )
        header = {"headerText": use.header[0]} if use.header else {}
        return Call(
            "send_template",
            {
                "to": peer.address,
                "templateName": use.name,
                "languageCode": use.language,
                "thirdPartyAppName": use.app_name,
                "bodyParams": list(use.body),
                **header,
            },
        )

    def outgoing(self, operation: str, parameters: Mapping[str, Any]) -> Outgoing | None:
        """Templates, with and without a file; the template's name stands for its text."""
        to = digits_in(str(parameters.get("to") or ""))
        if operation not in ("send_template", "send_document") or not to:
            return None
        return Outgoing("", to, Kind.TEMPLATE, str(parameters.get("templateName") or ""))

    def status(self, provider_id: str, number: str) -> Call | None:
        """sent, delivered, read or failed."""
        return Call("message_status", {"messageId": provider_id}) if provider_id else None


MESSAGING = HkReachMessaging()
