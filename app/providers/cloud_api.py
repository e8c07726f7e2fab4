"""The WhatsApp Cloud API's message shapes, which more than one provider forwards.

``read_content`` reads one message's content (``message[message["type"]]`` in Meta's own
envelope, ``content`` where a provider moved it); ``read_change`` reads a whole change value.
Source: contracts.md section 2, "the Cloud API's envelope".

Invariant: whatever the types are, an answer comes; senseless parts become ``Unknown``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.facts import (
    Fact,
    Media,
    MessageSeen,
    ProblemReported,
    ReactionSeen,
    StatusSeen,
    Unknown,
)
from app.domain.messages import Direction, Kind, Source, Status
from app.providers.wire import count, digits, moment, number, record, records, text, usable_id

_MEDIA = {
    "image": Kind.IMAGE,
    "audio": Kind.AUDIO,
    "voice": Kind.AUDIO,
    "video": Kind.VIDEO,
    "document": Kind.DOCUMENT,
    "sticker": Kind.STICKER,
}
STATUSES = {
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "played": Status.READ,  # a voice note that was listened to
    "failed": Status.FAILED,
}


@dataclass(frozen=True, slots=True)
class Content:
    """What a message holds, in the product's words."""

    kind: Kind
    text: str = ""
    media: Media | None = None


def read_content(name: str, part: Any) -> Content:
    """The content of a message of type ``name``; an unknown type is ``unsupported``."""
    if name in _MEDIA:
        return _media(_MEDIA[name], record(part))
    reader = _READERS.get(name)
    return reader(part) if reader else Content(Kind.UNSUPPORTED, text(record(part).get("body")))


def read_change(value: Mapping[str, Any], received_at: int) -> Iterator[Fact]:
    """The facts in ``entry[].changes[].value``: messages, statuses and errors."""
    ours = record(value.get("metadata"))
    line = text(ours.get("phone_number_id"), 64) or digits(ours.get("display_phone_number"))
    names = {
        digits(contact.get("wa_id")): text(record(contact.get("profile")).get("name"), 256)
        for contact in records(value.get("contacts"))
    }
    for message in records(value.get("messages")):
        yield _message(message, line, names, received_at)
    for status in records(value.get("statuses")):
        yield _status(status, line, received_at)
    for problem in records(value.get("errors")):
        code, words = error_words(problem)
        yield ProblemReported(line, code, words, received_at, raw=problem)


def error_words(problem: Mapping[str, Any]) -> tuple[str, str]:
    """Meta's error as (code, reason): the details if there are any, else message or title."""
    details = text(record(problem.get("error_data")).get("details"), 2000)
    words = details or text(problem.get("message"), 2000) or text(problem.get("title"), 2000)
    return text(problem.get("code"), 64), words or text(problem.get("reason"), 2000)


def _message(
    message: Mapping[str, Any], line: str, names: Mapping[str, str], received_at: int
) -> Fact:
    wamid, sender = usable_id(message.get("id")), digits(message.get("from"))
    kind_name = text(message.get("type"), 64)
    at = moment(message.get("timestamp"), received_at)
    if not wamid or not sender:
        return Unknown("messages", at, raw=message)
    if kind_name == "reaction":
        return read_reaction(record(message.get("reaction")), line, sender, wamid, at)
    errors = records(message.get("errors"))
    content = read_content(kind_name, message.get(kind_name))
    words = content.text
    if content.kind is Kind.UNSUPPORTED and errors and not words:
        words = error_words(errors[0])[1]
    context = record(message.get("context"))
    return MessageSeen(
        number=line,
        chat=sender,
        direction=Direction.IN,
        kind=content.kind,
        text=words,
        at=at,
        source=Source.WA,
        key=wamid,
        status=Status.RECEIVED,
        sender=sender,
        sender_name=names.get(sender, ""),
        media=content.media,
        quoted=usable_id(context.get("id")),
        forwarded=context.get("forwarded") is True or context.get("frequently_forwarded") is True,
        raw=message,
    )


def read_reaction(reaction: Mapping[str, Any], line: str, sender: str, wamid: str, at: int) -> Fact:
    """A reaction; without the message it belongs to it is ``Unknown``."""
    target = usable_id(reaction.get("message_id"))
    if not target:
        return Unknown("reaction", at, raw={"id": wamid, "reaction": reaction})
    return ReactionSeen(line, sender, target, text(reaction.get("emoji"), 64), sender, at)


def _status(status: Mapping[str, Any], line: str, received_at: int) -> Fact:
    wamid, at = usable_id(status.get("id")), moment(status.get("timestamp"), received_at)
    known = STATUSES.get(text(status.get("status"), 64))
    if not wamid or known is None:
        return Unknown("statuses", at, raw=status)
    errors = records(status.get("errors"))
    code, reason = error_words(errors[0]) if errors else ("", "")
    chat = digits(status.get("recipient_id"))
    return StatusSeen(line, wamid, known, at, chat=chat, code=code, reason=reason, raw=status)


def _media(kind: Kind, part: Mapping[str, Any]) -> Content:
    media = Media(
        remote_id=text(part.get("id") or part.get("media_id"), 512),
        url=text(part.get("link") or part.get("url"), 4096),
        mime=text(part.get("mime_type"), 128),
        filename=text(part.get("filename"), 512),
        size=count(part.get("file_size")),
        seconds=number(part.get("duration")),
    )
    return Content(kind, text(part.get("caption")), media)


def _text(part: Any) -> Content:
    return Content(Kind.TEXT, text(record(part).get("body")))


def _location(part: Any) -> Content:
    place = record(part)
    named = [text(place.get("name"), 512), text(place.get("address"), 1024)]
    where = [text(place.get("latitude"), 32), text(place.get("longitude"), 32)]
    words = ", ".join(filter(None, named)) or ", ".join(filter(None, where))
    return Content(Kind.LOCATION, words)


def _contacts(part: Any) -> Content:
    cards = records(part) or records(record(part).get("contacts"))
    return Content(Kind.CONTACTS, ", ".join(filter(None, map(_card, cards)))[:4096])


def _card(card: Mapping[str, Any]) -> str:
    name = record(card.get("name"))
    phones = [text(phone.get("phone"), 64) for phone in records(card.get("phones"))]
    shown = text(name.get("formatted_name"), 256) or text(name.get("first_name"), 256)
    return " ".join(filter(None, [shown, *phones[:1]]))


def _interactive(part: Any) -> Content:
    reply = record(part)
    for form in ("button_reply", "list_reply", "nfm_reply"):
        chosen = record(reply.get(form))
        words = text(chosen.get("title")) or text(chosen.get("body")) or text(chosen.get("name"))
        if words:
            return Content(Kind.INTERACTIVE, words)
    return Content(Kind.INTERACTIVE, text(reply.get("title")) or text(reply.get("body")))


def _button(part: Any) -> Content:
    pressed = record(part)
    return Content(Kind.INTERACTIVE, text(pressed.get("text")) or text(pressed.get("payload")))


def _order(part: Any) -> Content:
    order = record(part)
    lines = [
        f"{text(item.get('quantity'), 16) or '1'} × {text(item.get('product_retailer_id'), 128)}"
        for item in records(order.get("product_items"))
    ]
    return Content(Kind.INTERACTIVE, "\n".join([*filter(None, [text(order.get("text"))]), *lines]))


def _system(part: Any) -> Content:
    return Content(Kind.SYSTEM, text(record(part).get("body")))


_READERS = {
    "text": _text,
    "location": _location,
    "contacts": _contacts,
    "interactive": _interactive,
    "button": _button,
    "order": _order,
    "system": _system,
}
