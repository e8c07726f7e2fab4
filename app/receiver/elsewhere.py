"""Finds out whether a refused delivery was meant for another account of the same provider.

Invariant: this only adds words to a refusal; nothing becomes valid by it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.hooks import HookAccount, Verdict, WebhookScheme
from app.receiver.intake import Judgement

_MOST = 20
_PROVEN = (Verdict.ACCEPTED, Verdict.STALE)


def with_likely_sibling(
    judgement: Judgement,
    scheme: WebhookScheme,
    siblings: Sequence[HookAccount],
    headers: Mapping[str, str],
    body: bytes,
    received_at: int,
) -> Judgement:
    """The same refusal, with the name of the account whose secret or key would have fitted."""
    for account in siblings[:_MOST]:
        if scheme.verify(headers, body, account, received_at / 1000).verdict in _PROVEN:
            cause = (
                f"It carries the proof of another account, {account.name}: the sender has the "
                "address of this account and the secret or key of that one."
            )
            return replace(judgement, proof=replace(judgement.proof, cause=cause))
    return judgement
