"""Recover Lead X's webhooks: the Cloud API's envelope, signed together with the time.

``X-RecoverleadX-Signature: sha256=<hex HMAC(secret, timestamp + "." + raw body)>``, the time in
``X-RecoverleadX-Timestamp``. Source: contracts.md section 2, interfaces.md "Receiver's answers".

Invariant: the time is judged only after the signature that covers it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.core.words import words
from app.domain.facts import Fact, Unknown
from app.domain.hooks import HookAccount, Identity, Proof, SampleEvent, Verdict
from app.domain.missed import RetryPolicy
from app.providers.cloud_api import read_change
from app.providers.recoverleadx.hook_samples import sample_events
from app.providers.signatures import HmacRule, signature, verify
from app.providers.wire import body_id, event_name, iso_moment, number, record, records, usable_id

_RULE = HmacRule("X-RecoverleadX-Signature", prefix="sha256=")
_TIME_HEADER = "X-RecoverleadX-Timestamp"
_FRESH = 300.0
_OLDEST = 7 * 86_400 + 3_600.0
_MILLISECONDS_FROM = 100_000_000_000
_EVENTS = ("messages", "statuses", "errors")


class RecoverLeadXScheme:
    """Retried with growing pauses for up to 7 days on anything but 200."""

    deadline: float | None = 5.0
    deadlines: Mapping[str, float] = MappingProxyType({})
    retries = RetryPolicy(lasts=7 * 86_400.0, source="Webhooks, Retries")

    def verify(
        self, headers: Mapping[str, str], body: bytes, account: HookAccount, now: float
    ) -> Proof:
        """Signature first, then the time: fresh, stale (over 5 min), or refused."""
        stamp = headers.get(_TIME_HEADER.lower(), "").strip()
        signed = stamp.encode("latin-1", "replace") + b"." + body
        proof = verify(_RULE, headers, signed, body, account)
        if proof.verdict is not Verdict.ACCEPTED:
            if proof.verdict is Verdict.REJECTED and not stamp:
                return replace(proof, cause=_missing(proof.received))
            sent_at = _seconds(stamp)
            return proof if sent_at is None else replace(proof, age=now - sent_at)
        return _judge_time(proof, stamp, now)

    def identify(
        self, headers: Mapping[str, str], document: Mapping[str, Any], body: bytes
    ) -> Identity:
        """wamid of a message, wamid and status of a receipt; of several, a hash over all."""
        found, event = [], ""
        for field, value in _changes(document):
            present = next((name for name in _EVENTS if name in value), field)
            event = event or present
            found += [usable_id(item.get("id")) for item in records(value.get("messages"))]
            found += [_receipt_id(item) for item in records(value.get("statuses"))]
        if not found or not all(found):
            return Identity(event_name(event), body_id(body))
        if len(found) == 1:
            return Identity(event_name(event), found[0])
        joined = "\n".join(sorted(found)).encode("utf-8")
        return Identity(event_name(event), hashlib.sha256(joined).hexdigest())

    def parse(self, document: Mapping[str, Any], received_at: int) -> Sequence[Fact]:
        """Messages, receipts and problems of every change."""
        changes = list(_changes(document))
        if not changes:
            raise ValueError("The body has no entry with changes.")
        facts: list[Fact] = []
        for field, value in changes:
            known = list(read_change(value, received_at))
            facts += known or [Unknown(event_name(field) or "unknown", received_at, raw=value)]
        if any(name in value for _, value in changes for name in _EVENTS) and all(
            isinstance(fact, Unknown) for fact in facts
        ):
            raise ValueError("No message, receipt or error in the body can be read.")
        return facts

    def sign(self, body: bytes, account: HookAccount, now: float) -> Mapping[str, str]:
        """The headers with which Recover Lead X would send this body."""
        stamp = str(int(now))
        signed = signature(_RULE, stamp.encode("ascii") + b"." + body, account.secrets)
        return {"Content-Type": "application/json", _TIME_HEADER: stamp, **signed}

    def samples(self) -> Sequence[SampleEvent]:
        """Every kind of message, every receipt, and an error."""
        return sample_events()


def _judge_time(proof: Proof, stamp: str, now: float) -> Proof:
    sent_at = _seconds(stamp)
    if sent_at is None:
        cause = words(f"The signature is right, but {_TIME_HEADER} holds no time.")
        return replace(proof, verdict=Verdict.REJECTED, cause=cause)
    age = now - sent_at
    if age < -_FRESH:
        cause = words(f"Signed {_span(-age)} in the future: check the clock of this computer.")
        return replace(proof, verdict=Verdict.REJECTED, cause=cause, age=age)
    if age > _OLDEST:
        cause = words(f"Signed {_span(age)} ago, longer than the provider keeps trying: a replay.")
        return replace(proof, verdict=Verdict.REJECTED, cause=cause, age=age)
    if age > _FRESH:
        cause = words(f"The signature is right but {_span(age)} old: a late try, or a replay.")
        return replace(proof, verdict=Verdict.STALE, cause=cause, age=age)
    return replace(proof, age=age)


def _missing(received: str) -> str:
    if received:
        return words(f"The header {_TIME_HEADER} is missing: a proxy may have removed it.")
    return words(
        f"The headers {_TIME_HEADER} and {_RULE.header} are missing: a proxy may have removed them."
    )


def _seconds(stamp: str) -> float | None:
    """Seconds since 1970 from seconds, milliseconds or ISO-8601."""
    value = number(stamp) if len(stamp) <= 40 else None
    if value is None:
        at = iso_moment(stamp)
        return at / 1000 if at else None
    return value / 1000 if abs(value) >= _MILLISECONDS_FROM else value


def _span(seconds: float) -> str:
    for size, name in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {name}"
    return f"{seconds:.0f} seconds"


def _changes(document: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for entry in records(document.get("entry")):
        for change in records(entry.get("changes")):
            value = record(change.get("value"))
            if value:
                yield usable_id(change.get("field")), value


def _receipt_id(item: Mapping[str, Any]) -> str:
    wamid, status = usable_id(item.get("id")), usable_id(item.get("status"))
    return f"{wamid}:{status}" if wamid and status else ""


SCHEME = RecoverLeadXScheme()
