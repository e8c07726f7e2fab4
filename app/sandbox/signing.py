"""How the imitated providers prove their webhooks, and which addresses they take.

Written from the documents, with ``hmac`` alone. Invariant: signs exactly the bytes that are sent.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from urllib.parse import urlsplit

_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))+$")
_LOCAL = ("127.0.0.1", "localhost", "::1")


def digest(secret: str, data: bytes) -> str:
    """Hex HMAC-SHA256; the secret is used literally."""
    return hmac.new(secret.encode(), data, hashlib.sha256).hexdigest()


def timestamped(secret: str, body: bytes, at: int) -> dict[str, str]:
    """Recover Lead X: over ``timestamp + "." + body``; ``at`` in seconds since 1970."""
    signature = digest(secret, str(at).encode() + b"." + body)
    return {
        "X-RecoverleadX-Timestamp": str(at),
        "X-RecoverleadX-Signature": f"sha256={signature}",
    }


def address_problem(url: object, *, private: bool) -> str | None:
    """Why a webhook address is refused: HTTPS and an RFC host, or (``private``) this machine."""
    if not isinstance(url, str):
        return "url is required"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "url is not valid"
    if private and parts.scheme in ("http", "https") and host in _LOCAL:
        return None
    if parts.scheme != "https":
        return "url must be HTTPS"
    if not _HOST.match(host):
        return "the host of url must be letters, digits and hyphens"
    return None
