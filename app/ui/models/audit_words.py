"""The audit trail in words of the operator's language.

Invariant: what has no words of its own is shown as it was written.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate, ltr
from app.ui import phrases

translate = QCoreApplication.translate
KINDS: dict[str, tuple[str, ...]] = {
    "calls": ("call",),
    "settings": ("setting",),
    "accounts": (
        "account added",
        "account changed",
        "account removed",
        "credentials changed",
        "key copied",
    ),
    "locks": ("lock", "unlock", "opened", "closed"),
    "exports": ("export", "erased"),
    "consent": ("consent",),
    "schedules": (
        "message scheduled",
        "schedule changed",
        "schedule cancelled",
        "missed message dropped",
        "clock believed",
    ),
}
"""The filters over the list, and which lines each shows."""


def kind_words(kind: str) -> str:
    """The words of a filter."""
    tr = translate
    return {
        "": tr("Audit", "Everything"),
        "calls": tr("Audit", "Sends and changes at providers"),
        "settings": tr("Audit", "Settings"),
        "accounts": tr("Audit", "Accounts and keys"),
        "locks": tr("Audit", "Starts and locks"),
        "exports": tr("Audit", "Exports and erasures"),
        "consent": tr("Audit", "Consents"),
        "schedules": tr("Audit", "Scheduled messages"),
    }.get(kind, kind)


def what_words(what: str, detail: dict[str, Any]) -> tuple[str, str]:
    """Icon and words of what was done."""
    tr = translate
    if what == "call":
        sends = bool(detail.get("sends"))
        return ("send", tr("Audit", "Sent a message")) if sends else (
            "arrow-up-right", tr("Audit", "Changed at the provider"),
        )  # fmt: skip
    found = {
        "opened": ("log-in", tr("Audit", "Opened Switchboard")),
        "closed": ("log-out", tr("Audit", "Closed Switchboard")),
        "lock": ("lock", tr("Audit", "Locked the window")),
        "unlock": ("lock-open", tr("Audit", "Unlocked the window")),
        "setting": ("settings", tr("Audit", "Changed a setting")),
        "account added": ("plus", tr("Audit", "Added an account")),
        "account changed": ("pencil", tr("Audit", "Changed an account")),
        "account removed": ("trash-2", tr("Audit", "Removed an account")),
        "credentials changed": ("key-round", tr("Audit", "Changed credentials")),
        "key copied": ("copy", tr("Audit", "Copied a key")),
        "consent": ("shield-check", tr("Audit", "Recorded a consent")),
        "export": ("download", tr("Audit", "Exported")),
        "erased": ("trash-2", tr("Audit", "Erased a person")),
        "message scheduled": ("calendar-clock", tr("Audit", "Scheduled a message")),
        "schedule changed": ("pencil", tr("Audit", "Changed a scheduled message")),
        "schedule cancelled": ("x", tr("Audit", "Cancelled scheduled messages")),
        "missed message dropped": ("x", tr("Audit", "Dropped missed messages")),
        "clock believed": ("clock", tr("Audit", "Took the computer’s clock as right")),
    }
    return found.get(what, ("circle-dot", what))


def detail_words(what: str, detail: dict[str, Any]) -> str:
    """The rest of a line. ``erased`` in it: details went with a person."""
    words = _detail_words(what, {name: one for name, one in detail.items() if name != "erased"})
    if not detail.get("erased"):
        return words
    gone = translate("Audit", "details were erased with a person")
    return f"{words} · {gone}" if words else gone


def _detail_words(what: str, detail: dict[str, Any]) -> str:
    tr = translate
    if what == "call":
        parts = [ltr(str(detail.get("operation", ""))), str(detail.get("provider", ""))]
        if detail.get("failed"):
            failed = str(detail["failed"]).replace("_", " ")
            status = f" {detail['status']}" if "status" in detail else ""
            parts.append(tr("Audit", "failed: {why}").format(why=f"{failed}{status}"))
        elif "status" in detail:
            parts.append(str(detail["status"]))
        return " · ".join(part for part in parts if part)
    if what == "setting":
        name = ltr(str(detail["name"])) if "name" in detail else ""
        if "after" not in detail or "before" not in detail:
            return name
        return tr("Audit", "{name}: {before} → {after}").format(
            name=name, before=_value(detail["before"]), after=_value(detail["after"])
        )
    values = [_value(value) for value in detail.values() if value not in ("", None)]
    return " · ".join(values)


def _value(value: Any) -> str:
    """A value as a person says it: a switch is on or off, and nothing is a dash."""
    if isinstance(value, bool):
        return translate("Audit", "On") if value else translate("Audit", "Off")
    if isinstance(value, list):
        return phrases.listed(_value(one) for one in value) or "–"
    return isolate(str(value)) if value not in ("", None) else "–"
