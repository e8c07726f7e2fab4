"""HK Reach sends templates; how a message stands can be asked for."""

from __future__ import annotations

from app.providers.base import Call
from app.providers.plain import PlainMessaging


class HkReachMessaging(PlainMessaging):
    """Section 5 (Message Status Tracking) of the seed."""

    def status(self, provider_id: str, number: str) -> Call | None:
        """sent, delivered, read or failed."""
        return Call("message_status", {"messageId": provider_id}) if provider_id else None


MESSAGING = HkReachMessaging()
