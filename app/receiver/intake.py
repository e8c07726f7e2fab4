"""Judges one delivery: what it proves, what it is, and whether it can be read.

Pure: headers and bytes in, a ``Judgement`` out. Whether it is a copy of an earlier delivery is
the writer's to say, who sees the table.

Invariant: nothing that is not proven is accepted, and nothing in a body can raise.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.hooks import HookAccount, Identity, Proof, Verdict, WebhookScheme

MAX_DEPTH = 64
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


class NotAnObject(ValueError):
    """The body is not a JSON object; the words say why."""


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
    except NotAnObject as error:
        nothing = Identity("", scheme.identify(headers, {}, body).event_id)
        return Judgement(Verdict.MALFORMED, nothing, _because(proof, str(error)), None)
    identity = scheme.identify(headers, document, body)
    if proof.verdict in (Verdict.REJECTED, Verdict.UNVERIFIED):
        return Judgement(proof.verdict, identity, proof, document)
    try:
        scheme.parse(document, received_at)
    except _UNREADABLE as error:
        words = f"The proof is good, but the body can't be read: {error}"
        return Judgement(Verdict.QUARANTINED, identity, _because(proof, words), document)
    return Judgement(proof.verdict, identity, proof, document)


def read_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a body. Raises NotAnObject with the reason."""
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise NotAnObject("The body is not UTF-8.") from error
    except RecursionError as error:
        raise NotAnObject("The body is nested too deeply.") from error
    except ValueError as error:
        words = "The body is empty." if not body.strip() else f"The body is not JSON: {error}"
        raise NotAnObject(words[:300]) from error
    if not isinstance(value, dict):
        raise NotAnObject("The body is JSON, but not an object.")
    if body.count(b"{") + body.count(b"[") > MAX_DEPTH and _depth(value) > MAX_DEPTH:
        raise NotAnObject(f"The body is nested more than {MAX_DEPTH} levels deep.")
    return value


def _no_constant(name: str) -> Any:
    raise NotAnObject(f"The body is not JSON: {name} is not a JSON value.")


def _depth(value: Any) -> int:
    """Levels of nesting, counted without recursion and no further than needed."""
    level, here = 0, [value]
    while here and level <= MAX_DEPTH:
        level += 1
        below: list[Any] = []
        for item in here:
            if isinstance(item, dict):
                below += [one for one in item.values() if isinstance(one, dict | list)]
            elif isinstance(item, list):
                below += [one for one in item if isinstance(one, dict | list)]
        here = below
    return level


def _because(proof: Proof, words: str) -> Proof:
    return replace(proof, cause=f"{words} {proof.cause}".strip())
