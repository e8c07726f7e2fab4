"""How a receiver answers a nonce, so that an address is known to lead to it.

The console sends a nonce through the public address; only a receiver of the same data folder can
answer it with the right echo. Used by both ends.

Invariant: an echo tells nothing of the key, and a nonce of another shape has none.
"""

from __future__ import annotations

import hmac
import re

KEY_PURPOSE = "public-address"  # of MasterKey.subkey
FIELD = "nonce"
_NONCE = re.compile(r"[A-Za-z0-9_-]{16,64}")


def echo(key: bytes, nonce: str) -> str:
    """The answer to a nonce as hex; empty for one that makes no sense, or without a key."""
    if not key or not _NONCE.fullmatch(nonce):
        return ""
    return hmac.new(key, nonce.encode("ascii"), "sha256").hexdigest()
