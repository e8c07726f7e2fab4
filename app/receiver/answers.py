"""The bodies that the receiver answers with: JSON objects, neutral by default.

A neutral answer has neither ``response`` nor ``rejectionMessage``, so no provider sends anything
to a customer because of it. An ``Answerer`` may add one; it is asked inside the writer's
transaction, for deliveries that are neither copies, stale nor unsigned, and must decide without
waiting.

Invariant: a copy is answered with the very bytes that its original was answered with.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from app.domain.hooks import HookAccount, Identity, Verdict
from app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Asked:
    """An accepted delivery that is about to be stored as row ``number``.

    ``received_at`` in ms; ``waited`` is how long its last byte has been here, in seconds;
    ``test`` marks one that this program made up.
    """

    number: int
    account: HookAccount
    identity: Identity
    document: Mapping[str, Any]
    received_at: int
    waited: float
    test: bool = False


class Answerer(Protocol):
    """Decides what an accepted delivery is answered with, beyond ``status``."""

    def answer(self, connection: Connection, asked: Asked) -> Mapping[str, str]:
        """Fields to add to the neutral answer, none for no automatic answer."""
        ...


class Neutral:
    """Answers nothing of its own."""

    def answer(self, connection: Connection, asked: Asked) -> Mapping[str, str]:
        """No fields."""
        return {}


def packed(fields: Mapping[str, str]) -> bytes:
    """A JSON object as bytes."""
    return json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace")


def accepted(extra: Mapping[str, str]) -> bytes:
    """The answer to a stored delivery."""
    return packed({**_STORED, **extra}) if extra else NEUTRAL


_STORED = {"status": "success", "message": "Delivery stored."}
NEUTRAL = packed(_STORED)
OF_VERDICT = {
    Verdict.MALFORMED: packed({"status": "error", "message": "The body is not a JSON object."}),
    Verdict.REJECTED: packed({"status": "error", "message": "The proof is missing or wrong."}),
    Verdict.UNVERIFIED: packed({"status": "error", "message": "No secret is set here yet."}),
}
OF_STATUS = {
    status: packed({"status": "error", "message": words})
    for status, words in (
        (400, "This is not a request that can be understood."),
        (404, "There is nothing here."),
        (405, "This method is not for this path."),
        (408, "The request took too long."),
        (413, "The body is over 1 MiB."),
        (431, "The headers are too large."),
        (503, "The delivery could not be stored. Send it again."),
    )
}
HEALTHY = packed({"status": "ok"})


def echoed(status: int, echo: str) -> bytes:
    """The answer of this status with the echo of a nonce in it; empty without an echo."""
    if not echo:
        return b""
    return packed({**json.loads(HEALTHY if status == 200 else OF_STATUS[status]), "echo": echo})
