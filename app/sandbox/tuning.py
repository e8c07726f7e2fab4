"""How the sandbox behaves, changeable while it runs (constructor, command line, ``/admin/tuning``).

Invariant: a change is checked as a whole before any of it takes effect.
"""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass, fields
from typing import Any

from app.core.clock import Clock

_MORE_THAN_0 = ("speed", "retry_speed", "qr_seconds", "lively_seconds")
_MOST = 1_000_000


@dataclass(slots=True)
class Tuning:
    """Every knob. Times are seconds unless the name says otherwise; 0 never means "off"."""

    speed: float = 1.0
    """Divides every delay that imitates the world: ticks, answers, reviews, the 2–5 s of groups."""
    retry_speed: float = 60.0
    """Divides the documented webhook retry delays (60: a minute passes in a second)."""
    latency_ms: int = 0
    """Added before every answer; real milliseconds."""
    qr_seconds: float = 20.0
    """How long a pairing code is good; real seconds."""
    auto_scan_seconds: float | None = None
    """A phone scans by itself this long after a code was first looked at; None: never."""
    lively: bool = False
    """Customers write on their own."""
    lively_seconds: float = 6.0
    """Mean pause between two of them."""
    answers: bool = False
    """Customers answer what we send, after they read it."""
    answer_seconds: float = 3.0
    """Mean time until they do."""
    review_seconds: float = 20.0
    """How long a new template waits for its review."""
    group_delay: tuple[float, float] = (2.0, 5.0)
    """The gateway's documented pause before a group send with a key."""
    hook_duplicates: float = 0.0
    """Share of webhooks that are delivered twice, as at-least-once delivery does."""
    hook_losses: float = 0.0
    """Share of webhooks that are never delivered."""
    hold_hooks: bool = False
    """New webhooks wait for ``/admin/flush``."""
    private_webhooks: bool = True
    """Accept loopback and private webhook addresses (a real gateway does not)."""
    outside: bool = False
    """Deliver webhooks and fetch media beyond this machine too."""
    session_sends_listed: bool = False
    """The gateway's session sends also stand in sent_messages and raise message_sent."""
    expired_session: str = "401"
    """What a session endpoint answers without a session: "401", or "redirect" to the login page."""
    clock_offset_ms: int = 0
    """Added to the time that providers stamp on their messages."""

    def change(self, changes: dict[str, Any]) -> None:
        """Sets the named fields. Raises ValueError for an unknown one or a senseless value."""
        known = {item.name: getattr(self, item.name) for item in fields(self)}
        checked: dict[str, Any] = {}
        for name, value in changes.items():
            if name not in known:
                raise ValueError(f"there is no setting {name!r}")
            checked[name] = _checked(name, value, known[name])
        for name, value in checked.items():
            setattr(self, name, value)

    def as_json(self) -> dict[str, Any]:
        """All fields by name."""
        return asdict(self)


def _checked(name: str, value: Any, now: Any) -> Any:
    if name == "auto_scan_seconds":
        if value is None:
            return None
        now = 0.0
    if name == "group_delay":
        low, high = value
        if not 0 <= low <= high:
            raise ValueError("group_delay is [least, most] seconds")
        return (float(low), float(high))
    if name == "expired_session" and value not in ("401", "redirect"):
        raise ValueError('expired_session is "401" or "redirect"')
    if isinstance(now, bool) or isinstance(value, bool):
        if not (isinstance(now, bool) and isinstance(value, bool)):
            raise ValueError(f"{name}: true or false where it is a switch, else a number")
        return value
    if isinstance(now, (int, float)):
        if not isinstance(value, (int, float)):
            raise ValueError(f"{name} is a number")
        if name in _MORE_THAN_0 and not 0 < value <= _MOST:
            raise ValueError(f"{name} must be more than 0 and at most {_MOST:g}")
        if not abs(value) <= _MOST:
            raise ValueError(f"{name} is too large")
        return type(now)(value)
    return str(value)


class SandboxClock(Clock):
    """The computer's clock plus ``clock_offset_ms``, and pauses divided by ``speed``."""

    def __init__(self, tuning: Tuning) -> None:
        self._tuning = tuning

    def now_ms(self) -> int:
        """What providers stamp: milliseconds since 1970, with the offset under test."""
        return super().now_ms() + self._tuning.clock_offset_ms

    async def pause(self, seconds: float) -> None:
        """Lets ``seconds`` of the imitated world pass."""
        await asyncio.sleep(seconds / self._tuning.speed)
