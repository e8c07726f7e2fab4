"""An exported contact as a page to print: plain HTML, right in both directions.

Pure: the document in, the page out. Every text stands in an element of automatic direction, so
that Hebrew and Arabic read right in a page of either language.

Invariant: nothing of the document reaches the page unescaped, and the page loads nothing.
"""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.core.bidi import file_name, strip
from app.domain.locations import parted
from app.domain.messages import Kind, Status
from app.ui import phrases
from app.ui.models.chat_preview import kind_name, status_name
from app.ui.models.message_words import event_line

translate = QCoreApplication.translate
# what went nowhere, or nobody knows: a page that is handed out does not say that it was sent
_NOT_OUT = (Status.QUEUED, Status.FAILED, Status.UNCERTAIN)

_STYLE = """
body { font: 11pt/1.45 Inter, "Noto Sans Hebrew", "Noto Sans Arabic", sans-serif;
  color: #14171f; margin: 2cm auto; max-width: 17cm; }
h1 { font-size: 18pt; margin: 0 0 2pt; } h1.other { margin-top: 28pt; }
h2 { font-size: 12pt; margin: 18pt 0 6pt; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: start;
  vertical-align: top; padding-block: 3pt; padding-inline: 0 8pt;
  border-bottom: 1px solid #dfe2ea; }
th { font-weight: 600; color: #555d6e; white-space: nowrap; }
.when { width: 1%; white-space: nowrap; color: #555d6e; font-variant-numeric: tabular-nums; }
.who { min-width: 2.8cm; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.quiet { color: #555d6e; }
tr { break-inside: avoid; } @media print { body { margin: 0; max-width: none; } }
"""


def _tr(text: str) -> str:
    return translate("ContactSheet", text)


def sheet(document: dict[str, Any], *, rtl: bool) -> str:
    """The page of ``console.privacy.export``'s document, in the interface's language."""
    title = document["name"] or document["phone"]
    parts = [
        "<!doctype html>",
        f'<html lang="{QLocale().name()[:2]}" dir="{"rtl" if rtl else "ltr"}">',
        '<head><meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">",
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{_auto(title)}</h1>",
        f'<p class="quiet">{_phone(document["phone"])} · {_when(document["exported_at"])}</p>',
        *_of_number(document, title),
    ]
    for other in document.get("also", []):
        parts.append(f'<h1 class="other">{_phone(other["phone"])}</h1>')
        parts += _of_number(other, other["name"] or title)
    parts.append("</body></html>")
    return "\n".join(part for part in parts if part)


def _of_number(document: dict[str, Any], title: str) -> list[str]:
    """All that is kept under one of the customer's numbers."""
    parts = [_facts(document), _notes(document["notes"])]
    for chat in document["chats"]:
        heading = _tr("Chat on {number}").format(number="\0").replace("\0", _auto(chat["number"]))
        parts.append(f"<h2>{heading}</h2>{_messages(chat['messages'], title)}")
    if document["in_groups"]:
        parts.append(f"<h2>{escape(_tr('In groups'))}</h2>")
        parts.append(_messages(document["in_groups"], title))
    parts += [_calls(document["calls"]), _campaigns(document["campaigns"])]
    return [*parts, _scheduled(document["scheduled"])]


def is_rtl() -> bool:
    """Whether the interface reads from right to left."""
    app = QCoreApplication.instance()
    direction = getattr(app, "layoutDirection", lambda: Qt.LayoutDirection.LeftToRight)()
    return bool(direction == Qt.LayoutDirection.RightToLeft)


def _auto(text: str) -> str:
    return f'<bdi dir="auto">{escape(text)}</bdi>'


def _left(text: str) -> str:
    return f'<bdi dir="ltr">{escape(text)}</bdi>'


def _phone(text: str) -> str:
    return _left(strip(phrases.phone(text)))


def _when(text: str) -> str:
    if not text:
        return ""
    moment = datetime.fromisoformat(text).astimezone()
    return _left(f"{moment:%Y-%m-%d %H:%M}")


def _facts(document: dict[str, Any]) -> str:
    consent, lead = document["consent"], document["lead"]
    states = {"opted_in": _tr("Opted in"), "opted_out": _tr("Opted out")}
    rows = [
        (_tr("Consent"), states.get(consent["state"], ""), consent["source"], consent["at"]),
        (_tr("Lead"), lead["status"], lead["previous"], lead["at"]),
        (_tr("Handoff"), lead["handoff"], "", lead["handoff_at"]),
        *((_tr("Collected"), one["item"], "", one["at"]) for one in lead["collected"]),
    ]
    lines = [
        f"<tr><th>{escape(name)}</th><td>{_auto(value)}</td><td>{_auto(more)}</td>"
        f'<td class="when">{_when(at)}</td></tr>'
        for name, value, more, at in rows
        if value
    ]
    return f"<table>{''.join(lines)}</table>" if lines else ""


def _notes(notes: list[dict[str, Any]]) -> str:
    if not notes:
        return ""
    lines = [
        f'<tr><td class="when">{_when(one["at"])}</td>'
        f'<td class="text" dir="auto">{escape(one["text"])}</td></tr>'
        for one in notes
    ]
    return f"<h2>{escape(_tr('Notes'))}</h2><table>{''.join(lines)}</table>"


def _messages(messages: list[dict[str, Any]], other: str) -> str:
    lines = []
    for one in messages:
        who = _tr("You") if one["direction"] == "out" else one.get("sender") or other
        text, kind = one["text"], Kind(one["kind"])
        if kind is Kind.SYSTEM:
            who, text = "", _event(text)
        elif kind is not Kind.TEXT:
            file = file_name(one.get("file", {}).get("name") or "")
            what = " · ".join(part for part in (kind_name(kind), file) if part)
            if kind is Kind.LOCATION:
                name, where = parted(text)
                text = "\n".join(part for part in (where, name) if part)
            text = f"{what}\n{text}" if text else what
        after = " ".join(one.get("reactions", []))
        if one["status"] in _NOT_OUT:
            after = status_name(Status(one["status"]))
        lines.append(
            f'<tr><td class="when">{_when(one["at"])}</td><td class="who">{_auto(who)}</td>'
            f'<td class="text" dir="auto">{escape(text)}</td>'
            f'<td class="quiet">{escape(after)}</td></tr>'
        )
    return f"<table>{''.join(lines)}</table>"


def _campaigns(campaigns: list[dict[str, Any]]) -> str:
    """What a campaign holds of them: what it was given, and what came of it."""
    lines = []
    for one in campaigns:
        said = [f"{name}: {value}" for name, value in one["columns"].items() if value]
        text = "\n".join([*said, *([one["reply"]] if one["reply"] else [])])
        lines.append(
            f'<tr><td class="when">{_when(one["sent_at"])}</td>'
            f'<td class="who">{_auto(one["campaign"])}</td>'
            f'<td class="text" dir="auto">{escape(text)}</td></tr>'
        )
    return _section(_tr("Campaigns"), lines)


def _scheduled(scheduled: list[dict[str, Any]]) -> str:
    lines = [
        f'<tr><td class="when">{_when(one["at"])}</td>'
        f'<td class="text" dir="auto">{escape(one["text"] or one["template"])}</td></tr>'
        for one in scheduled
    ]
    return _section(_tr("Scheduled messages"), lines)


def _section(title: str, lines: list[str]) -> str:
    return f"<h2>{escape(title)}</h2><table>{''.join(lines)}</table>" if lines else ""


def _call(one: dict[str, Any]) -> str:
    return _event(f"call.{one['outcome']}\t{'video' if one['video'] else 'voice'}")


def _event(told: str) -> str:
    return "".join(part.text for part in event_line(told))


def _calls(calls: list[dict[str, Any]]) -> str:
    if not calls:
        return ""
    lines = [
        f'<tr><td class="when">{_when(one["at"])}</td><td>{_auto(_call(one))}</td></tr>'
        for one in calls
    ]
    return f"<h2>{escape(_tr('Calls'))}</h2><table>{''.join(lines)}</table>"
