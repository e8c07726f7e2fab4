"""The words of a message: what is copied, quoted, spoken, and how system lines read.

Works on rows only. Invariant: text that leaves the screen (copy, quote, speech) carries no
direction marks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate, ltr, strip
from app.domain.locations import parted, told_as
from app.domain.messages import Direction, Kind, Status
from app.domain.rows import MessageRow
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.chat_preview import KIND_ICONS, kind_name, status_name, without_text, words_of

translate = QCoreApplication.translate

# a Hebrew or Arabic word may run into it, and no mark that turns what is read belongs to it
_LINK = re.compile(
    r"(?i)(?<![a-z0-9_])(?:https?://|www\.)"
    r"[^\s<>\"'\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+"
)
_TRAILING = ".,;:!?)]}'\"»”’…،؛؟׳״"


@dataclass(frozen=True, slots=True)
class Quote:
    """What a message answers to. ``message_id`` is 0 where it is not in the store."""

    name: str
    text: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a system line; ``strong`` ones are drawn bolder."""

    text: str
    strong: bool = False


def links(text: str) -> list[tuple[int, int, str]]:
    """Links of a text as (start, length, address to open)."""
    found = []
    for match in _LINK.finditer(text):
        shown = match.group()
        while shown and shown[-1] in _TRAILING and not (shown[-1] == ")" and "(" in shown):
            shown = shown[:-1]
        if len(shown) > 8:
            address = shown if "://" in shown else f"https://{shown}"
            found.append((match.start(), len(shown), address))
    return found


def sender_of(row: MessageRow, other: str = "") -> str:
    """Who wrote it, for names above runs and for speech; ``other`` names a person's chat."""
    if row.direction is Direction.OUT:
        return translate("Message", "You")
    return row.sender_name or other or phrases.phone(row.sender)


def gist(row: MessageRow) -> str:
    """One line of it, for quotes and previews."""
    if not row.text and row.media is not None and row.kind is Kind.DOCUMENT and row.media.filename:
        return row.media.filename
    return words_of(row.kind, row.text)


def copied(row: MessageRow) -> str:
    """What Ctrl+C takes."""
    if row.kind is Kind.SYSTEM:
        return strip("".join(part.text for part in system_line(row)))
    if row.text:
        return strip(row.text)
    if row.media is not None:
        return strip(row.media.filename or row.media.url)
    return ""


def quote_of(row: MessageRow, other: str = "") -> Quote:
    """The quote block of a message that answers to ``row``."""
    return Quote(sender_of(row, other), gist(row), row.id)


def extra_of(row: MessageRow) -> dict[str, Any]:
    """What had no field of its own; empty where it is no object."""
    if not row.extra.startswith("{"):
        return {}
    try:
        found = json.loads(row.extra)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def card_lines(row: MessageRow) -> tuple[str, str, str]:
    """Icon, title and detail of a message that is neither text nor a file; empty if none."""
    kind = told_as(row.kind, row.text)
    icon = KIND_ICONS.get(kind, "") if kind is not None else ""
    extra = extra_of(row)
    if row.kind is Kind.TEMPLATE:
        name = str(extra.get("template") or extra.get("name") or "")
        language = str(extra.get("language") or "")
        if name and language:
            title = translate("Message", "Template {name}, {language}").format(
                name=isolate(name), language=language
            )
        else:
            title = (
                translate("Message", "Template {name}").format(name=isolate(name))
                if name
                else translate("Message", "Template")
            )
        return icon, title, ""
    if kind is Kind.LOCATION:
        where = parted(row.text)[1]
        return icon, kind_name(kind), ltr(where) if where else ""
    if row.kind is Kind.CONTACTS:
        names = extra.get("contacts")
        count = len(names) if isinstance(names, list) else 1
        return (
            icon,
            kind_name(row.kind) if count == 1 else translate("Message", "%Ln contacts", "", count),
            "",
        )
    if row.kind in (Kind.INTERACTIVE, Kind.OTP, Kind.REACTION):
        return icon, kind_name(row.kind), ""
    if row.kind is Kind.UNSUPPORTED:
        return icon, kind_name(row.kind), translate("Message", "Open it on the phone.")
    return "", "", ""


def shown_text(row: MessageRow) -> str:
    """The words in its bubble; of a location the place's name, its coordinates stand above."""
    place = told_as(row.kind, row.text) is Kind.LOCATION
    return parted(row.text)[0] if place else row.text


def system_line(row: MessageRow) -> list[Segment]:
    """The sentence of a lead event or call."""
    return event_line(row.text or row.extra)


def event_line(told: str) -> list[Segment]:
    """The same of what the row holds: the event's name and values, parted by tabs."""
    parts = [*told.split("\t"), "", "", "", "", "", ""][:6]
    event, previous, current, detail, done, total = parts
    values = {
        "previous": previous,
        "current": current,
        "detail": detail,
        "done": figures(done),
        "total": figures(total),
    }
    sentences: dict[str, Callable[[], str]] = {
        "call.rejected": lambda: (
            translate("Message", "Video call declined")
            if previous == "video"
            else translate("Message", "Voice call declined")
        ),
        "call.answered": lambda: (
            translate("Message", "Video call taken on the phone")
            if previous == "video"
            else translate("Message", "Voice call taken on the phone")
        ),
        "call.missed": lambda: (
            translate("Message", "Missed video call")
            if previous == "video"
            else translate("Message", "Missed voice call")
        ),
        "call.received": lambda: (
            translate("Message", "Video call")
            if previous == "video"
            else translate("Message", "Voice call")
        ),
        "lead.created": lambda: translate("Message", "New lead"),
        "conversation.started": lambda: translate("Message", "Conversation started"),
        "lead.status_changed": lambda: translate(
            "Message", "Lead moved from {previous} to {current}"
        ),
        "checklist.item_collected": lambda: (
            translate("Message", "Checklist: {detail} collected, {done} of {total}")
            if total
            else translate("Message", "Checklist: {detail} collected")
        ),
        "checklist.completed": lambda: translate("Message", "Checklist complete"),
        "conversation.handoff_requested": lambda: (
            translate("Message", "Handoff asked: {detail}")
            if detail
            else translate("Message", "Handoff asked")
        ),
        "sequence.completed": lambda: translate("Message", "Sequence finished"),
        "conversation.reply_received": lambda: translate("Message", "Reply reported"),
        "sequence.reply_received": lambda: translate("Message", "Reply in a sequence"),
    }
    found = sentences.get(event)
    if found is not None:
        sentence = found()
    elif previous and current:
        sentence = translate("Message", "Lead moved from {previous} to {current}")
    elif event.startswith("call."):
        sentence = sentences["call.received"]()
    elif "\t" not in told:
        return [Segment(told)]
    else:
        values["event"] = event.replace("_", " ").replace(".", ": ")
        sentence = "{event}: {detail}" if detail else "{event}"
    return _filled(sentence, values)


def system_icon(row: MessageRow) -> str:
    """The icon of a lead event or call."""
    event = (row.text or row.extra).split("\t")[0]
    if event.startswith("call."):
        return "phone-incoming" if event == "call.answered" else "phone-missed"
    if "checklist" in event:
        return "list-checks"
    if "handoff" in event:
        return "hand"
    return "user-round" if "lead" in event else "info"


def _filled(sentence: str, values: dict[str, str]) -> list[Segment]:
    segments = []
    for part in re.split(r"(\{\w+\})", sentence):
        if part.startswith("{") and part.endswith("}"):
            value = values.get(part[1:-1], "")
            strong = part[1:-1] not in ("done", "total", "event")
            segments.append(Segment(isolate(value), strong))
        elif part:
            segments.append(Segment(part))
    return segments


def spoken_message(row: MessageRow, quote: Quote | None, other: str = "") -> str:
    """What a screen reader says of a message (ui.md, Accessibility)."""
    if row.kind is Kind.SYSTEM:
        return phrases.listed((copied(row), phrases.clock_time(row.at)))
    said = row.text if row.text else (row.media.filename if row.media is not None else "")
    kind = without_text() if row.kind is Kind.TEXT and not said else ""
    kind = kind_name(row.kind) if row.kind is not Kind.TEXT else kind
    if kind and said:
        said = translate("Message", "{kind}: {text}").format(kind=kind, text=said)
    parts = [sender_of(row, other), phrases.clock_time(row.at), said or kind]
    if quote is not None:
        parts.append(translate("Message", "quoting {text}").format(text=quote.text))
    if row.status is not Status.RECEIVED and row.kind is not Kind.NOTE:
        parts.append(status_name(row.status))
    if row.reactions:
        parts.append(translate("Message", "%Ln reactions", "", len(row.reactions)))
    return strip(phrases.listed(parts))
