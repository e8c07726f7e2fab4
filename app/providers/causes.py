"""Why a signature does not match, in words that an integrator can act on.

Runs only after a refusal: it tries the mistakes that are often made on the sender's side or
on the way, and names the first that explains the digest that came.

Invariant: the words never hold a secret, and nothing found here makes a delivery valid.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.words import words

_LARGEST = 16_384  # a bigger body is not re-serialised: an attacker could make us busy
_HEX = re.compile(r"[0-9a-f]+", re.ASCII)
_SHA256_HEX = 64
_SHA1_HEX = 40
_NAMED_SECRET = b"whsec_"


@dataclass(frozen=True, slots=True)
class Failure:
    """What came and what would have been right; ``signed`` ends with ``body``."""

    header: str
    prefix: str
    prefix_optional: bool
    received: str
    signed: bytes
    body: bytes


def likely_cause(failure: Failure, secrets: Sequence[bytes]) -> str:
    """One or two sentences on the likely cause."""
    if not failure.received:
        return words(
            f"The header {failure.header} is missing: the sender has no secret set, "
            "or a proxy on the way removed it."
        )
    return (
        _form(failure, secrets)
        or _content(failure, secrets)
        or _secret(failure, secrets)
        or words(
            "The digest has the right form but was made with another secret or over another body. "
            "Most often the secret here is not the one that the sender has."
        )
    )


def _form(failure: Failure, secrets: Sequence[bytes]) -> str:
    given = _plain(failure)
    right = any(_same(given, secret, failure.signed) for secret in secrets)
    if right and failure.prefix and not failure.received.startswith(failure.prefix):
        return words(
            f"The digest is right, but the prefix {failure.prefix} is missing in {failure.header}."
        )
    if right:
        return words(f"The digest is right, but {failure.header} must hold it without a prefix.")
    if _HEX.fullmatch(given) and len(given) == _SHA1_HEX:
        return words("The digest is a SHA-1 digest (40 hex digits); SHA-256 is asked for.")
    if not (_HEX.fullmatch(given) and len(given) == _SHA256_HEX):
        raw = failure.received.removeprefix(failure.prefix)
        if _decodes_to_digest(raw):
            return words("The digest was sent as Base64; hex digits are asked for.")
        return words(f"{failure.header} does not hold the 64 hex digits of a SHA-256 digest.")
    return ""


def _content(failure: Failure, secrets: Sequence[bytes]) -> str:
    given = _plain(failure)
    if failure.signed != failure.body and any(_same(given, s, failure.body) for s in secrets):
        return words(
            "The digest was made over the body alone; the time and a dot belong before it."
        )
    before = failure.signed[: len(failure.signed) - len(failure.body)]
    for cause, other in _variants(failure.body):
        if any(_same(given, secret, before + other) for secret in secrets):
            return cause
    return ""


def _secret(failure: Failure, secrets: Sequence[bytes]) -> str:
    given = _plain(failure)
    for secret in secrets:
        if secret.strip() != secret and _same(given, secret.strip(), failure.signed):
            return words("The secret that is set here has a space or a line end at its edge.")
        if any(_same(given, secret + edge, failure.signed) for edge in (b"\n", b"\r\n", b" ")):
            return words("The sender’s secret has a space or a line end at its edge.")
        for decoded in _decoded(secret):
            if _same(given, decoded, failure.signed):
                return words(
                    "The sender decoded the secret before use; it is to be used as it stands."
                )
    return ""


def _variants(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Bodies that a careless sender or proxy may have signed instead of this one."""
    stripped = body.strip()
    spaced = words("The body gained or lost a line end or spaces at its edge after it was signed.")
    for other in (stripped, stripped + b"\n", stripped + b"\r\n"):
        if other != body:
            yield spaced, other
    if len(body) > _LARGEST:
        return
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return
    parsed = words(
        "The body was parsed and written anew after it was signed (spaces, order or escapes "
        "differ). The digest must be made over the bytes that are sent."
    )
    for ascii_only in (True, False):
        for ordered in (False, True):
            for indent, marks in ((None, (",", ":")), (None, (", ", ": ")), (2, None), (4, None)):
                try:
                    other = json.dumps(
                        document,
                        ensure_ascii=ascii_only,
                        sort_keys=ordered,
                        indent=indent,
                        separators=marks,
                    ).encode()
                except (ValueError, RecursionError):
                    return
                if other != body:
                    yield parsed, other
                escaped = other.replace(b"/", rb"\/")  # as PHP's json_encode writes it
                if escaped != other and escaped != body:
                    yield parsed, escaped


def _plain(failure: Failure) -> str:
    return re.sub(r"^(sha256|sha1|hmac-sha256)[=:]\s*", "", failure.received.lower()).strip()


def _same(given: str, secret: bytes, signed: bytes) -> bool:
    wanted = hmac.digest(secret, signed, "sha256").hex().encode("ascii")
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted)


def _decodes_to_digest(value: str) -> bool:
    try:
        decoded = base64.b64decode(value.encode("ascii"), validate=True)
    except (ValueError, binascii.Error):
        return False
    return len(decoded) in (_SHA256_HEX // 2, _SHA1_HEX // 2)


def _decoded(secret: bytes) -> Iterator[bytes]:
    bare = secret.removeprefix(_NAMED_SECRET)
    if bare != secret:
        yield bare
    try:
        yield base64.b64decode(bare, validate=True)
    except (ValueError, binascii.Error):
        return
