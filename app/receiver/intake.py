"""Judges one delivery: what it proves, what it is, and whether it can be read.

Pure: headers and bytes in, a ``Judgement`` out. Whether it is a copy of an earlier delivery is
the writer's to say, who sees the table.

Invariant: nothing that is not proven is accepted, and nothing in a body can raise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.hooks import HookAccount, Identity, Proof, Verdict, WebhookScheme
from app.receiver.strict_json import NotJson, read_object

STATUS = {
    Verdict.ACCEPTED: 200,
    Verdict.DUPLICATE: 200,
    Verdict.STALE: 200,
    Verdict.UNSIGNED: 200,
    Verdict.QUARANTINED: 200,
    Verdict.REJECTED: 401,
    Verdict.UNVERIFIED: 401,
    Verdict.MALFORMED: 400,
}
# what reading hostile data may raise; our own mistakes end up here too, and are then seen as
# a quarantined delivery instead of taking the receiver down
_UNREADABLE = (
    ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict so far, the proof behind it, and the parsed body (None if malformed)."""

    verdict: Verdict
    identity: Identity
    proof: Proof
    document: Mapping[str, Any] | None


def judge(
    scheme: WebhookScheme,
    account: HookAccount,
    headers: Mapping[str, str],
    body: bytes,
    received_at: int,
) -> Judgement:
    """Verifies, names and reads a delivery that arrived at ``received_at`` (ms)."""
    proof = scheme.verify(headers, body, account, received_at / 1000)
    try:
        document = read_object(body)
    except NotJson as error:
        nothing = Identity("", scheme.identify(headers, {}, body).event_id)
        return Judgement(Verdict.MALFORMED, nothing, _because(proof, str(error)), None)
    identity = scheme.identify(headers, document, body)
    if proof.verdict in (Verdict.REJECTED, Verdict.UNVERIFIED):
        return Judgement(proof.verdict, identity, proof, document)
    try:
        scheme.parse(document, received_at)
    except _UNREADABLE as error:
        words = f"The proof is good, but the body can’t be read: {error}"
        return Judgement(Verdict.QUARANTINED, identity, _because(proof, words), document)
    return Judgement(proof.verdict, identity, proof, document)


def _because(proof: Proof, words: str) -> Proof:
    return replace(proof, cause=f"{words} {proof.cause}".strip())
