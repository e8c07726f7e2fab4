"""Times as the imitated providers write them.

Invariant: always UTC, always ending in Z.
"""

from __future__ import annotations

from datetime import UTC, datetime


def seconds(at: int) -> str:
    """``at`` (milliseconds) as ``2026-02-14T15:30:00Z``."""
    return f"{datetime.fromtimestamp(at // 1000, UTC):%Y-%m-%dT%H:%M:%SZ}"
