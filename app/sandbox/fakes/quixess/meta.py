"""Templates as Meta has them; Quixess knows those that it has in its cache.

Invariant: a template that is not ``cached`` is unknown to Quixess until a sync.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class MetaTemplate:
    """``fails``: Meta's error code when it is sent, 0 for none."""

    name: str
    language: str
    category: str
    status: str
    body: str = ""
    fails: int = 0
    cached: bool = True

    def as_json(self) -> dict[str, Any]:
        """As the list shows it."""
        return {
            "name": self.name,
            "language": self.language,
            "category": self.category,
            "status": self.status,
            "components": [{"type": "BODY", "text": self.body}],
        }


_OTP = "{{1}} is your verification code."


def planted() -> list[MetaTemplate]:
    """What stands at Meta when the sandbox begins: one for each documented outcome."""
    return [
        MetaTemplate("signup_otp", "en", "AUTHENTICATION", "APPROVED", _OTP),
        MetaTemplate("login_otp", "en", "AUTHENTICATION", "PENDING", _OTP),
        MetaTemplate("login_otp", "he", "AUTHENTICATION", "PENDING", "{{1}} הוא קוד האימות שלך."),
        MetaTemplate("club_news", "en", "MARKETING", "PAUSED", "Club evening on {{1}}."),
        MetaTemplate("old_otp", "en", "AUTHENTICATION", "REJECTED", _OTP),
        # approved in the cache, but Meta says otherwise (502)
        MetaTemplate("stale_otp", "en", "AUTHENTICATION", "APPROVED", _OTP, fails=132000),
        MetaTemplate("button_otp", "en", "AUTHENTICATION", "APPROVED", _OTP, fails=131008),
        # known to Meta only, until a sync (404)
        MetaTemplate("welcome_otp", "en", "AUTHENTICATION", "APPROVED", _OTP, cached=False),
    ]
