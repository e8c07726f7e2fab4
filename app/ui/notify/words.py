"""The words of a notice: a title, a line under it, and an icon.

Pure: works on ``Notice``, which holds no more than may be shown. Invariant: names are isolated,
and a notice without name and text still says what it is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate
from app.domain.messages import ChatKind, Kind
from app.services.notifying import Notice, Topic
from app.ui import phrases
from app.ui.models.chat_preview import words_of as said_of
from app.ui.widgets.painting import Tone
from app.ui.wording import said

if TYPE_CHECKING:
    from app.domain.rows import NumberRow

translate = QCoreApplication.translate
_LONGEST = 160
_HOURS_FROM = 2


@dataclass(frozen=True, slots=True)
class Words:
    """What is read. ``action`` is the verb of the click."""

    title: str
    text: str
    icon: str
    tone: Tone = "accent"
    action: str = ""

    @property
    def line(self) -> str:
        """Both in one line, for a toast."""
        return f"{self.title}\n{self.text}" if self.text else self.title


def words_of(notice: Notice, number: NumberRow | None) -> Words:
    """The words of a notice; ``number`` is ours, where it is about one."""
    makers = {
        Topic.MESSAGE: _message,
        Topic.HANDOFF: _handoff,
        Topic.FAILED: _failed,
        Topic.MISSED: _missed,
        Topic.WINDOW: _window,
        Topic.WAITING: _waiting,
        Topic.NUMBER: _number,
        Topic.RECEIVER: _receiver,
        Topic.CAMPAIGN: _campaign,
        Topic.MANY: _many,
    }
    return makers[notice.topic](notice, number)


def _tr(text: str, n: int = -1) -> str:
    return translate("Notify", text, None, n)


def _named(notice: Notice) -> str:
    """Who it is about; whoever has no name is read by the phone number."""
    who = notice.who
    return phrases.phone(who) if who.lstrip("+").isdigit() else isolate(who)


def _whose(notice: Notice, number: NumberRow | None) -> str:
    """The name, with the number that it is on; the number alone where names are hidden."""
    who = _named(notice)
    if number is None or not number.code:
        return who
    ours = isolate(number.name or number.code)
    return _tr("{who} on {number}").format(who=who, number=ours) if who else ours


def _message(notice: Notice, number: NumberRow | None) -> Words:
    icon = "message-circle" if notice.chat_kind is ChatKind.PERSON else "users"
    if not notice.who:
        return Words(_tr("New message"), "", icon, action=_tr("Open"))
    text = _short(said_of(Kind(notice.kind), notice.text) if notice.kind else notice.text)
    if not text:
        text = _tr("New message")
    if notice.sender and notice.chat_kind is not ChatKind.PERSON:
        text = _tr("{sender}: {text}").format(sender=isolate(notice.sender), text=text)
    return Words(_whose(notice, number), text, icon, action=_tr("Open"))


def _handoff(notice: Notice, number: NumberRow | None) -> Words:
    who = _whose(notice, number) if notice.who else _tr("A customer")
    text = _tr("Another system hands this customer over to you.")
    return Words(who, text, "hand", "warning", _tr("Open"))


def _failed(notice: Notice, number: NumberRow | None) -> Words:
    title = _tr("Not sent to {who}").format(who=_named(notice)) if notice.who else ""
    return Words(
        title or _tr("A message was not sent"),
        _short(said(notice.text)),
        "circle-alert",
        "danger",
        _tr("Open"),
    )


def _missed(notice: Notice, number: NumberRow | None) -> Words:
    title = _tr("A scheduled message was missed")
    text = _named(notice)
    return Words(title, text, "calendar-clock", "warning", _tr("Open"))


def _window(notice: Notice, number: NumberRow | None) -> Words:
    title = _tr("Reply window closes in %Ln minute(s)", notice.count)
    text = _whose(notice, number)
    return Words(title, text, "hourglass", "warning", _tr("Open"))


def _waiting(notice: Notice, number: NumberRow | None) -> Words:
    who = _whose(notice, number)
    if notice.count:
        hours = notice.count // 60
        waited = (
            _tr("A customer has waited for %Ln hour(s)", hours)
            if hours >= _HOURS_FROM
            else _tr("A customer has waited for %Ln minute(s)", notice.count)
        )
        return Words(waited, who, "clock", "warning", _tr("Open"))
    return Words(_tr("A chat is back that you had put off"), who, "clock", action=_tr("Open"))


def _number(notice: Notice, number: NumberRow | None) -> Words:
    title = _tr("{number} is not connected").format(number=isolate(notice.who))
    return Words(
        title,
        _tr("Nothing comes in or goes out there until it is paired again."),
        "unplug",
        "danger",
        _tr("Open"),
    )


def _receiver(notice: Notice, number: NumberRow | None) -> Words:
    title = _tr("Webhooks are not received")
    return Words(title, said(notice.text), "unplug", "danger", _tr("Open"))


def _campaign(notice: Notice, number: NumberRow | None) -> Words:
    states = {
        "paused": _tr("The campaign {name} is paused"),
        "done": _tr("The campaign {name} is done"),
    }
    title = states.get(notice.kind, _tr("The campaign {name} has news"))
    return Words(
        title.format(name=isolate(notice.who)), notice.text, "megaphone", action=_tr("Open")
    )


def _many(notice: Notice, number: NumberRow | None) -> Words:
    title = _tr("%Ln notifications", notice.count)
    text = _tr("From %Ln chat(s)", notice.chats) if notice.chats else ""
    return Words(title, text, "bell", action=_tr("Open"))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
