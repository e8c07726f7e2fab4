"""HK Reach sends templates; how a message stands can be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.messages import Kind
from app.providers.base import Call
from app.providers.messaging import Outgoing
from app.providers.plain import PlainMessaging


class HkReachMessaging(PlainMessaging):
    """Section 5 (Message Status Tracking) of the seed."""

    def outgoing(self, operation: str, parameters: Mapping[str, Any]) -> Outgoing | None:
        """Templates, with and without a file; the template's name stands for its text."""
        to = "".join(filter(str.isdigit, str(parameters.get("to") or "")))
        if operation not in ("send_template", "send_document") or not to:
            return None
        return Outgoing("", to, Kind.TEMPLATE, str(parameters.get("templateName") or ""))

    def status(self, provider_id: str, number: str) -> Call | None:
        """sent, delivered, read or failed."""
        return Call("message_status", {"messageId": provider_id}) if provider_id else None


MESSAGING = HkReachMessaging()
