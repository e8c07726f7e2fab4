"""What stands under a bubble: reactions on its edge, and the line of a send that did not end well.

Invariant: every word that acts is a zone of at least 26 px height.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, QRect

from app.domain.messages import Status
from app.domain.rows import MessageRow
from app.ui.delegates.bubble import paints
from app.ui.delegates.bubble.shape import Moment, Shape, Zone
from app.ui.digits import figures
from app.ui.models.chat_preview import status_name
from app.ui.models.timeline_entry import Entry
from app.ui.style.tokens import Theme
from app.ui.widgets.painting import text_width
from app.ui.wording import said

translate = QCoreApplication.translate

_EDGE = 20
_HEIGHT = 26


def add_reactions(shape: Shape, row: MessageRow, theme: Theme) -> None:
    """A pill that overlaps the bubble's lower edge, at its end."""
    counted = Counter(emoji for _, emoji in row.reactions)
    words = "  ".join(
        f"{emoji} {figures(count)}" if count > 1 else emoji
        for emoji, count in counted.most_common(4)
    )
    width = max(30, text_width(words, theme.font("small")) + 14)
    height = theme.px(22)
    bubble = shape.bubble
    left = bubble.x() + bubble.width() - width - 10
    rect = QRect(left, bubble.bottom() - 6, width, height)
    shape.add(rect, paints.reactions(words))
    shape.zones.append(Zone(rect, "reactions"))
    shape.height = rect.bottom() + 2


def add_under_line(shape: Shape, entry: Entry, theme: Theme, moment: Moment, out: bool) -> None:
    """Failed, not known, or waiting: words and what can be done; else perhaps the status."""
    row = entry.row
    if not out:
        return
    words, role, actions = _under(row)
    if not words and moment.spell_status and entry.newest_own:
        words, role = status_name(row.status), "text.muted"
    if not words:
        return
    font, link = theme.font("small"), theme.font("small", "medium")
    links = [(text, action, text_width(text, link)) for text, action in actions]
    used = sum(width + 12 for _, _, width in links)
    room = shape.width - 2 * _EDGE - used
    need = min(text_width(words, font) + 1, room)
    left = shape.width - _EDGE - used - need
    height = _HEIGHT if links else theme.line("small")
    top = shape.height + (0 if links else 3)
    shape.add(QRect(left, top, need, height), paints.plain(words, role))
    at = left + need
    for text, action, width in links:
        rect = QRect(at + 12, top, width, height)
        shape.add(rect, paints.link(text))
        shape.zones.append(Zone(rect.adjusted(-4, 0, 4, 0), action))
        at += width + 12
    shape.height = top + height


def _under(row: MessageRow) -> tuple[str, str, list[tuple[str, str]]]:
    if row.status is Status.FAILED:
        reason = _first(said(row.reason))
        words = (
            translate("Bubble", "Not sent. {reason}").format(reason=reason)
            if reason
            else translate("Bubble", "Not sent.")
        )
        return (
            words,
            "danger.text",
            [
                (translate("Bubble", "Retry"), "retry"),
                (translate("Bubble", "Edit"), "edit"),
                (translate("Bubble", "Why?"), "why"),
            ],
        )
    if row.status is Status.UNCERTAIN:
        return (
            translate("Bubble", "Not known whether it was sent."),
            "warning.text",
            [
                (translate("Bubble", "Check now"), "check"),
                (translate("Bubble", "Send again"), "send_again"),
                (translate("Bubble", "Why?"), "why"),
            ],
        )
    if row.status is Status.QUEUED and row.reason:
        words = translate("Bubble", "Waits. {reason}").format(reason=_first(said(row.reason)))
        return words, "text.muted", [(translate("Bubble", "Take out of the queue"), "unqueue")]
    return "", "", []


def _first(reason: str) -> str:
    """The first sentence of a reason; the rest is one press on Why? away."""
    head, dot, _ = reason.partition(". ")
    return (head + ("." if dot else "")).strip()
