"""A proof as it is stored beside a delivery: small JSON without the body.

Invariant: what is stored holds digests and words, never a key or a secret.
"""

from __future__ import annotations

import json

from app.domain.hooks import Proof


def proof_fields(proof: Proof, body: bytes) -> str:
    """JSON ``{scheme, verdict, prefix, signs_body, received, expected, cause, age}``.

    What was signed is ``prefix`` and, where ``signs_body``, the stored body after it.
    """
    signs_body = bool(proof.signed) and proof.signed.endswith(body)
    before = proof.signed[: len(proof.signed) - len(body)] if signs_body else b""
    fields = {
        "scheme": proof.scheme,
        "verdict": proof.verdict,
        "prefix": before.decode("latin-1")[:200],
        "signs_body": signs_body,
        "received": proof.received,
        "expected": proof.expected,
        "cause": proof.cause,
        "age": None if proof.age is None else round(proof.age, 3),
    }
    return json.dumps(fields)
