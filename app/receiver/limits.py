"""The receiver's bounds, all in one place, so that tests can make them small.

Invariant: whatever one client does costs at most a bounded part of these.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds."""

    body: int = 1_048_576
    head: int = 32_768
    headers: int = 100
    connections: int = 768
    held: int = 67_108_864  # all bodies that are being read or written, together
    waiting: int = 20_000  # deliveries that wait for the disk
    head_seconds: float = 10.0
    body_seconds: float = 20.0
    idle_seconds: float = 75.0
    linger_seconds: float = 2.0  # so that a refusal is read before the connection is reset
    linger_bytes: int = 16_777_216
    write_seconds: float = 20.0
    stop_seconds: float = 5.0
