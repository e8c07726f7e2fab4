"""Quixess sends one-time codes only; its incoming side comes by webhook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.messages import Kind
from app.domain.phones import digits_in
from app.providers.messaging import Outgoing
from app.providers.plain import PlainMessaging


class QuixessMessaging(PlainMessaging):
    """The code itself is never kept: a timeline shows the template's name."""

    def outgoing(self, operation: str, parameters: Mapping[str, Any]) -> Outgoing | None:
        """A one-time code."""
        to = digits_in(str(parameters.get("to") or ""))
        if operation != "send_otp" or not to:
            return None
        return Outgoing("", to, Kind.OTP, str(parameters.get("template_name") or ""))


MESSAGING = QuixessMessaging()
