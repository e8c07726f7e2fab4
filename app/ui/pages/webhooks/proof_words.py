"""Why a delivery counts as proven or not, in words, from the proof that was stored with it.

Invariant: the words come from what was stored (and the scheme's declaration), not from a second
verification, so that they tell what the receiver decided on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate
from app.services.inspector import Delivery, DeliveryRow, Expectation, Verdict
from app.ui import phrases
from app.ui.models.delivery_words import answer_time
from app.ui.widgets.painting import Tone
from app.ui.wording import said

translate = QCoreApplication.translate


def _tr(text: str) -> str:
    return translate("Proof", text)


@dataclass(frozen=True, slots=True)
class ProofLine:
    """A line of the table: name, value, its colour role."""

    name: str
    value: str
    role: str = "text.primary"


@dataclass(frozen=True, slots=True)
class ProofWords:
    """What the panel says."""

    title: str
    text: str
    tone: Tone
    icon: str
    lines: tuple[ProofLine, ...]


def explain(delivery: Delivery, expected: Expectation) -> ProofWords:
    """The proof of a delivery in words."""
    proof = delivery.proof
    verdict = _verdict(proof, delivery.row.verdict)
    signed = bool(proof.get("signs_body"))
    title, tone, icon = _title(verdict, signed)
    text = said(str(proof.get("cause") or ""))
    if verdict in (Verdict.ACCEPTED, Verdict.STALE):
        text = _how(delivery, expected, signed)
    if verdict is Verdict.STALE:
        text += " " + _tr(
            "The signature is right but old: it was kept, and nothing was done by itself."
        )
    if delivery.row.verdict is Verdict.MALFORMED:
        text = (
            text
            + " "
            + _tr("The body is not a JSON object, so it was answered 400 and nothing was done.")
        ).strip()
    return ProofWords(title, text, tone, icon, tuple(_lines(delivery, verdict, signed)))


def _verdict(proof: dict[str, Any], fallback: Verdict) -> Verdict:
    try:
        return Verdict(str(proof.get("verdict")))
    except ValueError:
        return fallback


def _title(verdict: Verdict, signed: bool) -> tuple[str, Tone, str]:
    if verdict is Verdict.ACCEPTED:
        return (
            (_tr("Signature is valid") if signed else _tr("Key is right")),
            "success",
            ("shield-check"),
        )
    if verdict is Verdict.STALE:
        return _tr("Signature is valid, but old"), "warning", "hourglass"
    if verdict is Verdict.UNSIGNED:
        return _tr("It came unsigned"), "warning", "shield-alert"
    if verdict is Verdict.UNVERIFIED:
        return _tr("It could not be verified"), "warning", "lock"
    if verdict is Verdict.REJECTED:
        return (
            (_tr("Signature does not match") if signed else _tr("Key does not match")),
            ("danger"),
            "circle-x",
        )
    return _tr("Not looked at"), "neutral", "info"


def _how(delivery: Delivery, expected: Expectation, signed: bool) -> str:
    names = {
        "provider": isolate(expected.title),
        "account": isolate(delivery.row.account),
        "header": str(delivery.proof.get("scheme") or ""),
    }
    if not signed:
        return _tr(
            "{provider} sends a key in the header {header}. It is one of the keys of "
            "{account}, compared in constant time."
        ).format(**names)
    if delivery.proof.get("prefix"):
        return _tr(
            "{provider} signs the time, a dot and the exact body with the secret of "
            "{account}. Switchboard did the same and got the same result."
        ).format(**names)
    return _tr(
        "{provider} signs the exact body with the secret of {account}. Switchboard did "
        "the same and got the same result."
    ).format(**names)


def _lines(delivery: Delivery, verdict: Verdict, signed: bool) -> list[ProofLine]:
    proof = delivery.proof
    lines = []
    prefix = str(proof.get("prefix") or "")
    age = proof.get("age")
    if prefix:
        value = prefix.rstrip(".")
        if isinstance(age, int | float):
            value = _tr("{time}, {age} old").format(
                time=value, age=phrases.left(max(0, round(age * 1000)))
            )
        role = "warning.text" if verdict is Verdict.STALE else "text.primary"
        lines.append(ProofLine(_tr("Time header"), value, role))
    if signed:
        body = delivery.body[:400].decode("utf-8", "replace")
        lines.append(ProofLine(_tr("Signed text"), (prefix + body).replace("\n", "⏎")))
    else:
        lines.append(ProofLine(_tr("Header"), str(proof.get("scheme") or "")))
    received, wanted = str(proof.get("received") or ""), str(proof.get("expected") or "")
    if received:
        lines.append(ProofLine(_tr("Received"), received))
    elif verdict is Verdict.REJECTED:
        lines.append(ProofLine(_tr("Received"), _tr("nothing"), "danger.text"))
    if wanted:
        role = "success.text" if wanted == received else "text.primary"
        if received and wanted != received:
            role = "danger.text"
        lines.append(ProofLine(_tr("Computed") if signed else _tr("Known key"), wanted, role))
    return lines


def shortened(value: str) -> str:
    """A long digest as its two ends: ``sha256=9c1fa0…77e07a``."""
    if len(value) <= 40 or " " in value or "{" in value:
        return value
    head = value.find("=") + 1 if "=" in value[:10] else 0
    return f"{value[: head + 6]}…{value[-6:]}"


def expects(expected: Expectation, row: DeliveryRow) -> list[tuple[str, str]]:
    """What the provider expects, and what this delivery got: (name, words)."""
    lines = [(_tr("Answer"), answer_words(expected))]
    took = answer_time(row.answer_us)
    if expected.deadline is not None and row.answer_us > expected.deadline * 1_000_000:
        lines.append((_tr("This one"), _tr("{status} after {time}, too late").format(
            status=row.status, time=took
        )))  # fmt: skip
    else:
        lines.append(
            (_tr("This one"), _tr("{status} after {time}").format(status=row.status, time=took))
        )
    lines.append((_tr("Retries"), retries_words(expected)))
    lines.append((_tr("Proof"), proof_kind(expected.proof)))
    return lines


def answer_words(expected: Expectation) -> str:
    """``200 within 5 s``; where no time is documented, that it is not."""
    if expected.deadline is None:
        return _tr("200, no time is documented")
    return _tr("200 within {time}").format(time=deadline_words(expected))


def deadline_words(expected: Expectation) -> str:
    """``5 s``, or that it is not documented."""
    if expected.deadline is None:
        return _tr("not documented")
    return phrases.left(round(expected.deadline * 1000))


def retries_words(expected: Expectation) -> str:
    """``30 s, 2 min, 10 min, 1 h, 4 h``, growing pauses, or that it is not documented."""
    pauses = expected.retries.pauses
    if expected.retries.lasts and not pauses:
        return _tr("growing pauses, up to {time}").format(
            time=phrases.left(round(expected.retries.lasts * 1000))
        )
    if pauses:
        return phrases.listed(phrases.left(round(one * 1000)) for one in pauses)
    return _tr("not documented")


def proof_kind(kind: str) -> str:
    """What a scheme proves a delivery by."""
    return {
        "key": _tr("a key in a header"),
        "time": _tr("signature over time and body"),
        "body": _tr("signature over the body"),
        "optional": _tr("signature, if a secret is set"),
    }.get(kind, "")
