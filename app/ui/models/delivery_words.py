"""Words and marks of deliveries: verdicts, events, chips, the sentence for screen readers.

Used by the delegate, the detail and the activity log. Invariant: two verdicts never share both
icon and colour, and each has a word.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.hooks import Verdict
from app.domain.missed import Gap
from app.services.inspector import DeliveryRow, SeenDelivery
from app.ui import phrases
from app.ui.digits import figures
from app.ui.widgets.painting import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Mark:
    """How a verdict is shown."""

    icon: str
    tone: Tone
    word: str

    @property
    def role(self) -> str:
        """The colour role of its icon."""
        return "text.muted" if self.tone == "neutral" else f"{self.tone}.text"


def mark(verdict: Verdict) -> Mark:
    """The mark of a verdict."""
    return {
        Verdict.ACCEPTED: Mark("circle-check", "success", translate("Verdict", "Accepted")),
        Verdict.DUPLICATE: Mark("copy-check", "neutral", translate("Verdict", "Duplicate")),
        Verdict.STALE: Mark("hourglass", "warning", translate("Verdict", "Old")),
        Verdict.UNSIGNED: Mark("shield-alert", "warning", translate("Verdict", "Unsigned")),
        Verdict.REJECTED: Mark("circle-x", "danger", translate("Verdict", "Refused")),
        Verdict.UNVERIFIED: Mark("lock", "warning", translate("Verdict", "Not verified")),
        Verdict.MALFORMED: Mark("ban", "danger", translate("Verdict", "Not JSON")),
        Verdict.QUARANTINED: Mark("triangle-alert", "warning", translate("Verdict", "Set aside")),
    }[verdict]


def event_name(row: DeliveryRow) -> str:
    """The event as the sender named it; what stands for it where there is none."""
    if row.event:
        return row.event
    if row.verdict is Verdict.MALFORMED:
        return translate("Deliveries", "not JSON")
    return translate("Deliveries", "no event name")


def chip(row: DeliveryRow, copies: int, place: int) -> tuple[str, Tone] | None:
    """The chip of a row. `copies` came after it; `place` is its own place among copies."""
    if row.turned_for == "replayed":
        return translate("Deliveries", "replayed"), "accent"
    if row.verdict is Verdict.DUPLICATE or (row.duplicate_of and row.verdict is Verdict.STALE):
        return translate("Deliveries", "retry {n}").format(n=figures(max(1, place))), "outline"
    words: dict[Verdict, tuple[str, Tone]] = {
        Verdict.REJECTED: (translate("Deliveries", "wrong proof"), "danger"),
        Verdict.UNVERIFIED: (translate("Deliveries", "no secret"), "warning"),
        Verdict.MALFORMED: (str(row.status), "danger"),
        Verdict.QUARANTINED: (translate("Deliveries", "unreadable"), "warning"),
        Verdict.STALE: (translate("Deliveries", "old"), "warning"),
    }
    if row.verdict in words:
        return words[row.verdict]
    if row.turned_for == "verified":
        return translate("Deliveries", "verified later"), "success"
    if copies == 1:
        return translate("Deliveries", "sent twice"), "outline"
    if copies > 1:
        return translate("Deliveries", "sent %Ln times", "", copies + 1), "outline"
    return None


def answer_time(microseconds: int) -> str:
    """``7 ms``; under one millisecond ``0.4 ms``, from a second on ``2.1 s``."""
    ms = microseconds / 1000
    if ms >= 999.5:
        return translate("Activity", "{n} s").format(n=figures(f"{ms / 1000:.1f}"))
    number = f"{ms:.1f}" if ms < 0.95 else f"{ms:.0f}"
    return translate("Deliveries", "{n} ms").format(n=figures(number))


def spoken(seen: SeenDelivery) -> str:
    """What a screen reader says of a row (ui.md)."""
    row = seen.row
    parts = [
        mark(row.verdict).word,
        event_name(row),
        row.account,
        phrases.exact_time(row.received_at),
        translate(
            "Deliveries", "answered in %Ln milliseconds", "", max(1, round(row.answer_us / 1000))
        ),
    ]
    if seen.late:
        parts.append(translate("Deliveries", "too late"))
    if row.duplicate_of is not None:
        parts.append(translate("Deliveries", "duplicate of {id}").format(id=row.duplicate_of))
    marking = seen.marking
    if marking.pinned:
        parts.append(translate("Deliveries", "pinned"))
    if marking.important:
        parts.append(translate("Deliveries", "important"))
    if marking.seen:
        parts.append(translate("Deliveries", "read"))
    if marking.note:
        parts.append(translate("Deliveries", "note: {note}").format(note=marking.note))
    return phrases.listed(parts)


def gap_words(gap: Gap) -> str:
    """``Not listening for 2 h 13 min``."""
    return translate("Deliveries", "Not listening for {time}").format(time=phrases.left(gap.length))


def spoken_gap(gap: Gap) -> str:
    """What a screen reader says of a gap."""
    return translate("Deliveries", "{what}, from {began} to {ended}").format(
        what=gap_words(gap),
        began=phrases.exact_time(gap.began),
        ended=phrases.exact_time(gap.ended),
    )


def event_meaning(event: str) -> str:
    """What an event tells, in a few words; empty for one that is not documented."""
    found = {
        "message_received": translate("Events", "A customer writes"),
        "message_sent": translate("Events", "Your phone sent something"),
        "call_rejected": translate("Events", "A call was declined"),
        "messages": translate("Events", "A customer writes"),
        "statuses": translate("Events", "Sent, delivered, read or failed"),
        "errors": translate("Events", "The provider reports a problem"),
        "conversation.started": translate("Events", "First message with a new lead"),
        "conversation.reply_received": translate("Events", "A lead wrote"),
        "conversation.handoff_requested": translate("Events", "Asks for a person"),
        "lead.created": translate("Events", "New lead by API or conversation"),
        "lead.status_changed": translate("Events", "Moves the lead step in the chat panel"),
        "checklist.item_collected": translate("Events", "Fills the checklist"),
        "checklist.completed": translate("Events", "All items are in"),
        "sequence.completed": translate("Events", "Lead finished every step"),
        "sequence.reply_received": translate("Events", "Reply during a sequence"),
        "message.received": translate("Events", "A customer writes"),
        "message.delivered": translate("Events", "It reached the phone"),
        "message.read": translate("Events", "It was read"),
        "message.failed": translate("Events", "It could not be delivered"),
        "template.status_changed": translate("Events", "A template was judged"),
        "call.received": translate("Events", "A call came in"),
        "messages.received": translate("Events", "A customer writes"),
        "messages.status": translate("Events", "Sent, delivered, read or failed"),
        "leads.status": translate("Events", "A lead moved on"),
    }
    return found.get(event, "")
