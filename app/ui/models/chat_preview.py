"""What a row of the chat list says of its chat: preview line, names of kinds, spoken text.

Shared by the row's delegate, which paints it, and the model, which speaks it. Invariant: the
two never say different things, because both read one `Preview`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.bidi import strip
from app.domain.messages import ChatKind, Kind, Status
from app.domain.rows import ChatRow, NumberRow
from app.ui import phrases

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


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("ChatRow", text, "", number)


def kind_name(kind: Kind | None) -> str:
    """What a message without words is called."""
    names: dict[Kind, Callable[[], str]] = {
        Kind.IMAGE: lambda: _tr("Photo"),
        Kind.AUDIO: lambda: _tr("Voice note"),
        Kind.VIDEO: lambda: _tr("Video"),
        Kind.DOCUMENT: lambda: _tr("Document"),
        Kind.STICKER: lambda: _tr("Sticker"),
        Kind.LOCATION: lambda: _tr("Location"),
        Kind.CONTACTS: lambda: _tr("Contact"),
        Kind.INTERACTIVE: lambda: _tr("Buttons"),
        Kind.TEMPLATE: lambda: _tr("Template"),
        Kind.REACTION: lambda: _tr("Reaction"),
        Kind.OTP: lambda: _tr("One-time code"),
        Kind.UNSUPPORTED: lambda: _tr("Not supported message"),
        Kind.NOTE: lambda: _tr("Note"),
    }
    found = names.get(kind) if kind is not None else None
    return found() if found else ""


def status_name(status: Status) -> str:
    """A status in a word, as the strip under the composer's modes names them."""
    names: dict[Status, Callable[[], str]] = {
        Status.QUEUED: lambda: _tr("Queued"),
        Status.SENDING: lambda: _tr("Sending"),
        Status.SENT: lambda: _tr("Sent"),
        Status.DELIVERED: lambda: _tr("Delivered"),
        Status.READ: lambda: _tr("Read"),
        Status.FAILED: lambda: _tr("Not sent"),
        Status.UNCERTAIN: lambda: _tr("Not known: no answer came"),
    }
    found = names.get(status)
    return found() if found else ""


def chat_name(row: ChatRow) -> str:
    """The name, or the phone number where there is none."""
    return row.name or phrases.phone(row.address)


def plain_name(row: ChatRow) -> str:
    """The same without direction marks, for speech and the clipboard."""
    return strip(chat_name(row))


@dataclass(frozen=True, slots=True)
class Preview:
    """One line: a lead word (``Draft:``) in its colour, marks, a sender, the text."""

    lead: str
    lead_role: str
    status: Status | None
    icon: str
    sender: str
    text: str


def preview(row: ChatRow) -> Preview:
    """The line under the name. A draft comes before everything, an unsent message before others."""
    if row.draft.strip():
        return Preview(_tr("Draft:"), "danger.text", None, "", "", _line(row.draft))
    kind = row.last_kind
    words = _line(row.last_text) or kind_name(kind)
    icon = KIND_ICONS.get(kind, "") if kind is not None else ""
    status = row.last_status if row.last_out else None
    if row.failed and row.last_out and status is Status.FAILED:
        return Preview(_tr("Not sent:"), "danger.text", Status.FAILED, icon, "", words)
    if status is Status.UNCERTAIN:
        return Preview(_tr("Not known:"), "warning.text", status, icon, "", words)
    sender = ""
    if row.kind is ChatKind.GROUP and row.last_sender and not row.last_out:
        name = row.last_sender
        sender = phrases.phone(name) if name.split("@")[0].isdigit() else name.split()[0]
    return Preview("", "", status, icon, sender, words)


def window_left(row: ChatRow, now: int) -> int:
    """Milliseconds until the reply window closes; 0 where there is none or it is closed."""
    return max(0, row.window_until - now) if row.window_until else 0


def spoken(row: ChatRow, number: NumberRow | None, now: int) -> str:
    """What a screen reader says of the row (ui.md, Accessibility)."""
    kinds = {
        ChatKind.PERSON: _tr("person"),
        ChatKind.GROUP: _tr("group"),
        ChatKind.CHANNEL: _tr("channel"),
    }
    parts = [plain_name(row), kinds[row.kind]]
    if number is not None:
        parts.append(_tr("on {number}").format(number=number.name or number.code))
    if row.unread:
        parts.append(_tr("%n unread", row.unread))
    shown = preview(row)
    who = shown.lead.rstrip(":") or (_tr("You") if row.last_out else shown.sender)
    said = ", ".join(part for part in (kind_name(row.last_kind), shown.text) if part)
    if row.last_text or shown.lead:
        said = shown.text
    if said:
        parts.append(_tr("{who}: {text}").format(who=who, text=said) if who else said)
    if row.last_at:
        parts.append(phrases.list_time(row.last_at, now))
    left = window_left(row, now)
    if left:
        parts.append(_tr("window closes in {time}").format(time=phrases.left_long(left)))
    if row.muted:
        parts.append(_tr("muted"))
    if row.pinned:
        parts.append(_tr("pinned"))
    return strip(", ".join(parts))


def _line(text: str) -> str:
    return " ".join(text[:200].split())
