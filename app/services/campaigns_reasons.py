"""Why a campaign's message failed, in a word, and whether trying again can help.

Works on the error that the outbox kept, and on what a status webhook said (Meta's codes).

Invariant: a kind is worth another try only where the same message may go out unchanged.
"""

from __future__ import annotations

import json
import re

_META = re.compile(r"\b(1[03]\d{4}|133\d{3}|368|470)\b")
_NOT_HERE = frozenset({"131026", "131021", "131009"})
_BUSY = frozenset({"130429", "131048", "131056", "131000", "131016", "131057", "133004", "133016"})
_WINDOW = frozenset({"131047", "470"})
_TEMPLATE = re.compile(r"\b132\d{3}\b")
_UNWANTED = frozenset({"131049", "131050", "130472"})
_KINDS = {
    "invalid_request": "malformed",
    "auth": "account",
    "forbidden": "account",
    "blocked": "account",
    "not_found": "not_found",
    "conflict": "template",
    "rate_limited": "busy",
    "server": "server",
    "upstream": "server",
    "network": "network",
    "timeout": "network",
    "refused": "refused",
}
AGAIN = frozenset({"account", "busy", "server", "network"})


def reason_of(error: str, words: str) -> str:
    """``kind:words``: what the ledger keeps. ``error`` is the outbox's, as JSON or empty."""
    told = _object(error)
    text = words or str(told.get("message") or "")
    code = str(told.get("code") or "")
    for one in (code, *_META.findall(text)):
        if one in _NOT_HERE:
            return f"not_here:{text}"
        if one in _BUSY:
            return f"busy:{text}"
        if one in _WINDOW:
            return f"window:{text}"
        if one in _UNWANTED:
            return f"unwanted:{text}"
    if _TEMPLATE.search(f"{code} {text}"):
        return f"template:{text}"
    if "not a whatsapp user" in text.casefold() or "undeliverable" in text.casefold():
        return f"not_here:{text}"
    return f"{_KINDS.get(str(told.get('kind') or ''), 'other')}:{text}"


def kind_of(reason: str) -> str:
    """The kind in a ledger's reason."""
    return reason.partition(":")[0]


def may_again(reason: str) -> bool:
    """Whether another try can help."""
    return kind_of(reason) in AGAIN


def stops_account(error: str) -> bool:
    """Whether nothing of the account will go out until somebody mends it."""
    return _KINDS.get(str(_object(error).get("kind") or "")) == "account"


def _object(text: str) -> dict[str, object]:
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
