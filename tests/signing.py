"""Signs webhook bodies as the five documents say, written apart from the product's schemes.

Invariant: nothing here imports app.providers, so a mistake there can't hide here too.
"""

from __future__ import annotations

import hashlib
import hmac
import time

SECRET = b"whsec_test_secret"
KEY = b"client-key-1234567890"
PROVIDERS = ("gateway", "recoverleadx", "recover_partner", "quixess", "hkreach")


def hexdigest(secret: bytes, signed: bytes) -> str:
    """HMAC-SHA256, through the module's long way."""
    return hmac.new(secret, signed, hashlib.sha256).hexdigest()


def headers_for(
    provider: str,
    body: bytes,
    *,
    secret: bytes = SECRET,
    key: bytes = KEY,
    at: float | None = None,
) -> dict[str, str]:
    """The proof that ``provider`` would send with ``body``."""
    if provider == "gateway":
        return {"X-Api-Key": key.decode()}
    if provider == "recoverleadx":
        stamp = str(int(time.time() if at is None else at))
        signed = hexdigest(secret, stamp.encode() + b"." + body)
        return {
            "X-RecoverleadX-Timestamp": stamp,
            "X-RecoverleadX-Signature": f"sha256={signed}",
        }
    digest = hexdigest(secret, body)
    return {
        "recover_partner": {"X-Recover-Signature": digest},
        "quixess": {"X-Quixess-Signature-256": f"sha256={digest}"},
        "hkreach": {"X-HKReach-Signature": digest},
    }[provider]


def lowered(headers: dict[str, str]) -> dict[str, str]:
    """As schemes get them."""
    return {name.lower(): value for name, value in headers.items()}
