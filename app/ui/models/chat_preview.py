"""What a row of the chat list says of its chat: preview line, names of kinds, spoken text.

Shared by the row's delegate, which paints it, and the model, which speaks it. Invariant: the
two never say different things, because both read one `Preview`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.core.bidi import named, strip
from app.domain.locations import parted, told_as
from app.domain.messages import ChatKind, Kind, Status
from app.domain.rows import ChatRow, LabelRow, NumberRow
from app.ui import phrases

translate = QCoreApplication.translate

KIND_ICONS = {
    Kind.IMAGE: "image",
    Kind.AUDIO: "mic",
    Kind.VIDEO: "video",
    Kind.DOCUMENT: "file-text",
    Kind.STICKER: "sticker",
    Kind.LOCATION: "map-pin",
    Kind.CONTACTS: "contact",
    Kind.INTERACTIVE: "list-checks",
    Kind.TEMPLATE: "layout-template",
    Kind.OTP: "key-round",
    Kind.UNSUPPORTED: "circle-question-mark",
}
SOON_MS = 3 * 3_600_000


def kind_name(kind: Kind | None) -> str:
    """What a message without words is called."""
    names: dict[Kind, Callable[[], str]] = {
        Kind.IMAGE: lambda: translate("ChatRow", "Photo"),
        Kind.AUDIO: lambda: translate("ChatRow", "Voice note"),
        Kind.VIDEO: lambda: translate("ChatRow", "Video"),
        Kind.DOCUMENT: lambda: translate("ChatRow", "Document"),
        Kind.STICKER: lambda: translate("ChatRow", "Sticker"),
        Kind.LOCATION: lambda: translate("ChatRow", "Location"),
        Kind.CONTACTS: lambda: translate("ChatRow", "Contact"),
        Kind.INTERACTIVE: lambda: translate("ChatRow", "Buttons"),
        Kind.TEMPLATE: lambda: translate("ChatRow", "Template"),
        Kind.REACTION: lambda: translate("ChatRow", "Reaction"),
        Kind.OTP: lambda: translate("ChatRow", "One-time code"),
        Kind.UNSUPPORTED: lambda: translate("ChatRow", "Not supported message"),
        Kind.NOTE: lambda: translate("ChatRow", "Note"),
    }
    found = names.get(kind) if kind is not None else None
    return found() if found else ""


def words_of(kind: Kind | None, text: str) -> str:
    """What a message says in one line: its words, or what it is called without any.

    Of a location the place's name; media that a list names without saying what it is has no kind.
    """
    kind = told_as(kind, text)
    if kind is Kind.LOCATION:
        text = parted(text)[0]
    said = _line(text) or kind_name(kind)
    return without_text() if not said and kind is Kind.TEXT else said


def without_text() -> str:
    """What a message is called of which nothing is known."""
    return translate("ChatRow", "Message without text")


def status_name(status: Status) -> str:
    """A status in a word, as the strip under the composer's modes names them."""
    names: dict[Status, Callable[[], str]] = {
        Status.QUEUED: lambda: translate("ChatRow", "Queued"),
        Status.SENDING: lambda: translate("ChatRow", "Sending"),
        Status.SENT: lambda: translate("ChatRow", "Sent"),
        Status.DELIVERED: lambda: translate("ChatRow", "Delivered"),
        Status.READ: lambda: translate("ChatRow", "Read"),
        Status.FAILED: lambda: translate("ChatRow", "Not sent"),
        Status.UNCERTAIN: lambda: translate("ChatRow", "Not known: no answer came"),
    }
    found = names.get(status)
    return found() if found else ""


def chat_name(row: ChatRow) -> str:
    """The name, or the phone number where there is none."""
    return named(row.name) or phrases.phone(row.address)


def plain_name(row: ChatRow) -> str:
    """The same without direction marks, for speech and the clipboard."""
    return strip(chat_name(row))


class Preview(NamedTuple):
    """One line: a lead word (``Draft:``) in its colour, marks, a sender, the text."""

    lead: str
    lead_role: str
    status: Status | None
    icon: str
    sender: str
    text: str


def called(row: ChatRow) -> bool:
    """Whether a call that nobody took came after all that was said, and waits for a reply."""
    return row.needs_reply and row.kind is ChatKind.PERSON and row.waiting_since > row.last_at


def told_at(row: ChatRow) -> int:
    """When what the row says was."""
    return row.waiting_since if called(row) else row.last_at


def preview(row: ChatRow) -> Preview:
    """The line under the name. A draft comes before everything, an unsent message before others."""
    if row.draft.strip():
        return Preview(
            translate("ChatRow", "Draft:"), "danger.text", None, "", "", _line(row.draft)
        )
    kind = told_as(row.last_kind, row.last_text)
    words = words_of(kind, row.last_text)
    icon = KIND_ICONS.get(kind, "") if kind is not None else ""
    status = row.last_status if row.last_out else None
    if row.failed and row.last_out and status is Status.FAILED:
        return Preview(
            translate("ChatRow", "Not sent:"), "danger.text", Status.FAILED, icon, "", words
        )
    if status is Status.UNCERTAIN:
        return Preview(translate("ChatRow", "Not known:"), "warning.text", status, icon, "", words)
    if called(row):
        words = translate("ChatRow", "Missed call")
        return Preview("", "", None, "phone-missed", "", words)
    sender = ""
    if row.kind is ChatKind.GROUP and row.last_sender and not row.last_out:
        name = row.last_sender
        sender = phrases.phone(name) if name.split("@")[0].isdigit() else name.split()[0]
    return Preview("", "", status, icon, sender, words)


def window_left(row: ChatRow, now: int) -> int:
    """Milliseconds until the reply window closes; 0 where there is none or it is closed."""
    return max(0, row.window_until - now) if row.window_until else 0


def spoken(
    row: ChatRow, number: NumberRow | None, now: int, labels: Mapping[int, LabelRow] | None = None
) -> str:
    """What a screen reader says of the row (ui.md, Accessibility)."""
    kinds = {
        ChatKind.PERSON: translate("ChatRow", "person"),
        ChatKind.GROUP: translate("ChatRow", "group"),
        ChatKind.CHANNEL: translate("ChatRow", "channel"),
    }
    parts = [plain_name(row), kinds[row.kind]]
    if number is not None:
        parts.append(translate("ChatRow", "on {number}").format(number=number.name or number.code))
    if row.unread:
        parts.append(translate("ChatRow", "%Ln unread", "", row.unread))
    shown = preview(row)
    ours = row.last_out and not called(row)
    who = shown.lead.rstrip(":") or (translate("ChatRow", "You") if ours else shown.sender)
    if shown.text:
        told = translate("ChatRow", "{who}: {text}").format(who=who, text=shown.text)
        parts.append(told if who else shown.text)
    if told_at(row):
        parts.append(phrases.list_time(told_at(row), now))
    left = window_left(row, now)
    if left:
        parts.append(
            translate("ChatRow", "window closes in {time}").format(time=phrases.left_long(left))
        )
    for label in row.labels:
        if labels and label in labels:
            words = translate("ChatRow", "label {name}")
            parts.append(words.format(name=labels[label].name))
    if row.assigned:
        parts.append(translate("ChatRow", "chat of {name}").format(name=row.assigned))
    if row.snoozed_until:
        words = translate("ChatRow", "put off until {time}")
        parts.append(words.format(time=phrases.moment(row.snoozed_until, now)))
    if row.archived:
        parts.append(translate("ChatRow", "archived"))
    if row.muted:
        parts.append(translate("ChatRow", "muted"))
    if row.pinned:
        parts.append(translate("ChatRow", "pinned"))
    return strip(phrases.listed(parts))


def _line(text: str) -> str:
    return " ".join(text[:200].split())
