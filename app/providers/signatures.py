"""HMAC-SHA256 over untouched bytes, for the schemes that sign.

A scheme declares an ``HmacRule`` and gives the bytes that were signed; the likely cause of a
failure comes from ``causes``.

Invariant: every secret is tried, digests are compared in constant time as bytes, and anything
but a match is refused.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.words import words
from app.domain.hooks import HookAccount, Proof, Verdict
from app.providers.causes import Failure, likely_cause

_SHOWN = 200


@dataclass(frozen=True, slots=True)
class HmacRule:
    """How a provider sends its digest. ``prefix`` stands before the hex digits."""

    header: str
    prefix: str = ""
    prefix_optional: bool = False

    @property
    def written(self) -> str:
        """What the product writes before the digits itself."""
        return "" if self.prefix_optional else self.prefix

    @property
    def key(self) -> str:
        """The header's name as the mapping of headers has it."""
        return self.header.lower()


def digest(secret: bytes, signed: bytes) -> str:
    """HMAC-SHA256 as lower-case hex."""
    return hmac.digest(secret, signed, "sha256").hex()


def verify(
    rule: HmacRule,
    headers: Mapping[str, str],
    signed: bytes,
    body: bytes,
    account: HookAccount,
) -> Proof:
    """Accepted, rejected or unverified (no secret known), with digests and cause."""
    received = headers.get(rule.key, "").strip()
    if not account.secrets:
        return Proof(
            Verdict.UNVERIFIED,
            scheme=rule.header,
            signed=signed,
            received=received[:_SHOWN],
            cause=words("No webhook secret is set for this account, so nothing can be proven."),
        )
    # compare_digest refuses non-ASCII text, so bytes; no early exit over the secrets
    given = _bare(rule, received).encode("utf-8", "replace")
    expected = [digest(secret, signed) for secret in account.secrets]
    matches = [hmac.compare_digest(given, wanted.encode("ascii")) for wanted in expected]
    if any(matches):
        return Proof(
            Verdict.ACCEPTED,
            scheme=rule.header,
            signed=signed,
            received=received,
            expected=rule.written + expected[matches.index(True)],
        )
    failure = Failure(rule.header, rule.prefix, rule.prefix_optional, received, signed, body)
    return Proof(
        Verdict.REJECTED,
        scheme=rule.header,
        signed=signed,
        received=received[:_SHOWN],
        expected=rule.written + expected[0],
        cause=likely_cause(failure, account.secrets),
    )


def signature(rule: HmacRule, signed: bytes, secrets: Sequence[bytes]) -> dict[str, str]:
    """The signature header for these bytes with the first secret; none without a secret."""
    return {rule.header: rule.written + digest(secrets[0], signed)} if secrets else {}


def _bare(rule: HmacRule, received: str) -> str:
    """The hex digits of a header in the documented form, "" in any other form."""
    if rule.prefix and received.startswith(rule.prefix):
        return received[len(rule.prefix) :].lower()
    if rule.prefix and not rule.prefix_optional:
        return ""
    return received.lower()
