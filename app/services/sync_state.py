"""How the polling stands: which accounts can't be read, and whether any can.

Invariant: a trouble names the error that the operator is shown, and when it is tried again.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.errors import ErrorKind, ProviderError


@dataclass(slots=True)
class Trouble:
    """Why an account can't be read, since when, and when it is tried again (ms)."""

    error: ProviderError
    since: int
    next_try: int
    tries: int = 1


@dataclass(slots=True)
class SyncState:
    """What the status bar and banners show. ``offline``: no account can be reached."""

    offline: bool = False
    unreached: frozenset[int] = frozenset()
    offline_since: int = 0
    next_try_at: int = 0
    troubles: dict[int, Trouble] = field(default_factory=dict)
    busy: bool = False


def unreachable(error: ProviderError) -> bool:
    """Whether nothing at all came back, so that other questions would fare no better."""
    return error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT) and error.status is None
