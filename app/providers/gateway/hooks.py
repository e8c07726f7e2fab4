"""The linked-device gateway's webhooks: ``{event, data}`` under a shared key.

No HMAC: the header ``X-Api-Key`` must equal the account's key or one of its numbers' keys.
Bodies carry no id, so duplicates are told by their bytes. Source: contracts.md section 1.

Invariant: a key is compared in constant time with every key of the account, and never shown.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from app.core.words import words
from app.domain.facts import CallSeen, Fact, MessageSeen, Unknown
from app.domain.hooks import HookAccount, Identity, Proof, SampleEvent, Verdict
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.domain.missed import RetryPolicy
from app.providers.wire import body_id, document_id, event_name, moment, record, text

_HEADER = "X-Api-Key"
_PERSON, _GROUP = "@c.us", "@g.us"
_SAMPLE_TIME = 1_773_147_970_000


class GatewayScheme:
    """One shared key, three events. Calls are to be answered within 3 s, the rest within 5."""

    deadline: float | None = 5.0
    deadlines: Mapping[str, float] = MappingProxyType({"call_rejected": 3.0})
    retries = RetryPolicy(source="Webhooks")

    def verify(
        self, headers: Mapping[str, str], body: bytes, account: HookAccount, now: float
    ) -> Proof:
        """Compares the key; digests in the proof are fingerprints of keys."""
        given = headers.get(_HEADER.lower(), "").strip().encode("utf-8", "replace")
        if not account.keys:
            cause = words("No API key is known for this account, so nothing can be proven.")
            return Proof(Verdict.UNVERIFIED, _HEADER, received=_fingerprint(given), cause=cause)
        matches = [hmac.compare_digest(given, key) for key in account.keys]
        if any(matches):
            shown = _fingerprint(given)
            return Proof(Verdict.ACCEPTED, _HEADER, received=shown, expected=shown)
        return Proof(
            Verdict.REJECTED,
            _HEADER,
            received=_fingerprint(given),
            expected=_fingerprint(account.keys[0]),
            cause=_cause(given, account.keys),
        )

    def identify(
        self, headers: Mapping[str, str], document: Mapping[str, Any], body: bytes
    ) -> Identity:
        """The event's name and the hash of the body: the gateway names no id."""
        at = moment(record(document.get("data")).get("timestamp"), 0)
        return Identity(event_name(document.get("event")), body_id(body), at)

    def parse(self, document: Mapping[str, Any], received_at: int) -> Sequence[Fact]:
        """A message or a call. The key of a fact is a hash of the document."""
        event = text(document.get("event"), 80)
        reader = _EVENTS.get(event)
        if reader is None:
            if not event:
                raise ValueError("The body names no event.")
            return [Unknown(event, received_at, raw=document)]
        data = record(document.get("data"))
        if not data:
            raise ValueError(f"{event} carries no data.")
        key = document_id(document)
        return [reader(data, moment(data.get("timestamp"), received_at), key)]

    def sign(self, body: bytes, account: HookAccount, now: float) -> Mapping[str, str]:
        """The headers with which the gateway would send this body."""
        headers = {"Content-Type": "application/json"}
        if account.keys:
            headers[_HEADER] = account.keys[-1].decode("latin-1")
        return headers

    def samples(self) -> Sequence[SampleEvent]:
        """The three documented events."""
        return [
            SampleEvent(event, {"event": event, "data": {**data, "timestamp": _SAMPLE_TIME}})
            for event, data in _SAMPLES.items()
        ]


def chat_id(value: Any) -> str:
    """The gateway's chat id: bare digits get the suffix of a person."""
    given = text(value, 200).strip()
    if not given or "@" in given:
        return given
    bare = given.lstrip("+")
    return f"{bare}{_PERSON}" if bare.isdecimal() else given


def _received(data: Mapping[str, Any], at: int, key: str) -> Fact:
    return _message(data, "from", "to", Direction.IN, at, key)


def _sent(data: Mapping[str, Any], at: int, key: str) -> Fact:
    return _message(data, "to", "from", Direction.OUT, at, key)


def _message(
    data: Mapping[str, Any], theirs: str, ours: str, direction: Direction, at: int, key: str
) -> Fact:
    chat = chat_id(data.get(theirs))
    if not chat:
        raise ValueError(f"The message has no {theirs!r}.")
    incoming = direction is Direction.IN
    person = not chat.endswith(_GROUP)
    return MessageSeen(
        number=text(data.get(ours), 200),
        chat=chat,
        direction=direction,
        kind=Kind.TEXT,
        text=text(data.get("body")) or text(data.get("message")),
        at=at,
        source=Source.HOOK,
        key=key,
        status=Status.RECEIVED if incoming else Status.SENT,
        chat_kind=ChatKind.PERSON if person else ChatKind.GROUP,
        sender=chat if incoming and person else "",
        raw=data,
    )


def _call(data: Mapping[str, Any], at: int, key: str) -> Fact:
    caller = chat_id(data.get("from"))
    if not caller:
        raise ValueError("The call has no 'from'.")
    return CallSeen(
        number=text(data.get("to"), 200),
        caller=caller,
        at=at,
        source=Source.HOOK,
        key=key,
        video=data.get("isVideo") is True,
        outcome="rejected",
        raw=data,
    )


def _cause(given: bytes, keys: Sequence[bytes]) -> str:
    if not given:
        return words(f"The header {_HEADER} is missing: a proxy on the way may have removed it.")
    known = [key.lower() for key in keys]
    if given.lower() in known:
        return words("The key differs from the account’s in upper and lower case only.")
    if any(given in key or key in given for key in keys if len(given) > 3):
        return words("The key is cut off, or has something before or after it.")
    return words(
        "The key is neither the account’s nor one of its numbers’ keys: the key was reset, "
        "or the webhook belongs to another account."
    )


def _fingerprint(key: bytes) -> str:
    return f"sha256:{hashlib.sha256(key).hexdigest()[:16]}" if key else ""


_EVENTS = {"message_received": _received, "message_sent": _sent, "call_rejected": _call}
_SAMPLES: Mapping[str, Mapping[str, Any]] = {
    "message_received": {
        "from": "14155550142",
        "to": "front-desk",
        "body": "Hello, is the table free tonight?",
        "message": "Hello, is the table free tonight?",
        "type": "received_message",
    },
    "message_sent": {
        "from": "front-desk",
        "to": "14155550142",
        "body": "It is yours from eight.",
        "message": "It is yours from eight.",
        "type": "sent_message",
    },
    "call_rejected": {
        "from": "14155550142",
        "to": "front-desk",
        "isVideo": False,
        "type": "call_rejected",
    },
}
SCHEME = GatewayScheme()
