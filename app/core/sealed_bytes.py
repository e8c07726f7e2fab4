"""AES-256-GCM over bytes: a random nonce, then what was sealed with its tag.

Invariant: the library is imported with the first use, and what was changed never opens.
"""

from __future__ import annotations

_NONCE_BYTES = 12


def sealed(key: bytes, plain: bytes, context: bytes) -> bytes:
    """Seals; ``context`` must be the same to open."""
    from secrets import token_bytes

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, context)


def opened(key: bytes, whole: bytes, context: bytes) -> bytes | None:
    """What was sealed; None where it was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(whole[:_NONCE_BYTES], whole[_NONCE_BYTES:], context)
    except (InvalidTag, ValueError):
        return None
