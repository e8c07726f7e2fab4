"""Checks of single fields before any request: each returns the value to send, or refuses.

Values are normalised where that is unambiguous (spaces and dashes in a phone number, digits of
any script, ``+00:00`` for ``Z``) and refused in words otherwise. Checks of whole files are in
uploads.py, of several fields together in rules.py.

Invariant: a check is pure, and what it refuses is named without repeating a secret.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from app.domain.phones import western
from app.providers.base import Check, Context

MESSAGE_LENGTH = 4096
_PUNCTUATION = re.compile(r"[\s().\-\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069/]+")
_CHAT_ID = re.compile(r"[0-9]{3,25}(-[0-9]{3,25})?@(c\.us|g\.us|lid|newsletter)")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?", re.I)


class Refusal(Exception):
    """The value can't be sent; the text says why, ``field`` where it is not the field's own."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.field = field


def _digits(value: Any) -> str:
    """The digits of a phone number with its country code, checked with phonenumbers."""
    from app.core.numbering import phonenumbers

    text = _PUNCTUATION.sub("", western(str(value)).strip().removesuffix("@c.us"))
    if text.startswith("00"):
        text = text[2:]
    digits = text.removeprefix("+")
    if not digits.isascii() or not digits.isdigit():
        raise Refusal("is not a phone number: digits with the country code, such as +15551234567")
    if digits.startswith("0"):
        raise Refusal("lacks the country code: write +972501234567, not 0501234567")
    try:
        number = phonenumbers.parse(f"+{digits}", None)
    except phonenumbers.NumberParseException:
        raise Refusal("does not begin with a country code that exists") from None
    if not phonenumbers.is_possible_number(number):
        longer = len(digits) > 12
        raise Refusal(f"is too {'long' if longer else 'short'} for a number of its country")
    return digits


def phone_digits(value: Any, context: Context) -> str:
    """A number without ``+`` (gateway, HK Reach)."""
    return _digits(value)


def phone_plus(value: Any, context: Context) -> str:
    """An E.164 number with ``+`` (Recover Lead X, Quixess)."""
    return f"+{_digits(value)}"


def phone_list(value: Any, context: Context) -> list[str]:
    """A list of E.164 numbers with ``+``."""
    if not value:
        raise Refusal("needs at least one number")
    numbers = []
    for at, one in enumerate(value, 1):
        if not isinstance(one, str | int) or isinstance(one, bool):
            raise Refusal(f"number {at} is no text")
        try:
            numbers.append(phone_plus(one, context))
        except Refusal as error:
            raise Refusal(f"number {at} {error.message}") from None
    return numbers


def identifier(value: Any, context: Context) -> str:
    """A name that stands in a path or a query: one line, not empty, not a path step."""
    text = str(value).strip()
    if not text or text in (".", ".."):
        raise Refusal("is empty" if not text else "can’t stand in a path")
    if len(text) > 512 or any(ord(letter) < 32 or ord(letter) == 127 for letter in text):
        raise Refusal("is too long or has control characters")
    return text


def chat_id(value: Any, context: Context) -> str:
    """``<digits>@c.us`` or ``<digits>@g.us``; bare digits are a person's chat."""
    text = western(identifier(value, context))
    bare = text.removeprefix("+")
    if bare.isascii() and bare.isdigit():
        return f"{_digits(bare)}@c.us"
    if not _CHAT_ID.fullmatch(text):
        raise Refusal("is no chat id: 15551234567@c.us, or 120363123456789012@g.us for a group")
    return text


def group_id(value: Any, context: Context) -> str:
    """A group's or channel's id; channels may end in @c.us (the type decides, not the suffix)."""
    text = western(identifier(value, context))
    if not _CHAT_ID.fullmatch(text):
        raise Refusal("is no group or channel id, such as 120363123456789012@g.us")
    return text


def message_text(value: Any, context: Context) -> str:
    """A message's text, up to 4,096 characters."""
    text = str(value)
    if len(text) > MESSAGE_LENGTH:
        raise Refusal(f"has {len(text):,} characters; {MESSAGE_LENGTH:,} are allowed")
    return text


def not_blank(value: Any, context: Context) -> str:
    """A text with something in it."""
    if not str(value).strip():
        raise Refusal("is empty")
    return str(value)


def required_text(value: Any, context: Context) -> str:
    """A message that must not be empty."""
    return message_text(not_blank(value, context), context)


def utc_time(value: Any, context: Context) -> str:
    """ISO-8601 in UTC, such as ``2025-10-06T18:30:00Z``."""
    text = western(str(value)).strip()
    if not _TIME.fullmatch(text):
        raise Refusal("is no ISO-8601 time in UTC, such as 2025-10-06T18:30:00Z")
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        raise Refusal("is no time that exists") from None
    if moment.tzinfo is None:
        raise Refusal("does not say that it is UTC: end it with Z")
    if moment.utcoffset():
        try:
            meant = moment.astimezone(UTC)
        except OverflowError:
            raise Refusal("is no time that exists") from None
        raise Refusal(f"is not in UTC: write {meant:%Y-%m-%dT%H:%M:%SZ}")
    return text.upper().replace("+00:00", "Z").replace("+0000", "Z").replace("-00:00", "Z")


def page_size(value: Any, context: Context) -> int:
    """How many rows: at least one."""
    if value < 1:
        raise Refusal("has to be at least 1")
    return int(value)


def texts(value: Any, context: Context) -> list[str]:
    """A list of texts (template parameters)."""
    result = []
    for at, one in enumerate(value, 1):
        if isinstance(one, bool) or not isinstance(one, str | int | float):
            raise Refusal(f"value {at} is no text")
        if not str(one).strip():
            raise Refusal(f"value {at} is empty")
        result.append(str(one))
    return result


def one_of(*names: str) -> Check:
    """A list of at least one of the documented names, each once."""

    def check(value: Any, context: Context) -> list[str]:
        if not value:
            raise Refusal("needs at least one event")
        for one in value:
            if one not in names:
                raise Refusal(f"has {str(one)!r}, which is none of {', '.join(names)}")
        if len(set(value)) != len(value):
            raise Refusal("names an event twice")
        return list(value)

    return check


def positive_id(value: Any, context: Context) -> str:
    """The number of a row, as it stands in a path."""
    text = western(str(value)).strip()
    if not text.isascii() or not text.isdigit():
        raise Refusal("is a number, such as 123")
    return text


def one_time_code(value: Any, context: Context) -> str:
    """A one-time code: short, without spaces."""
    text = western(str(value)).strip()
    if not re.fullmatch(r"[0-9A-Za-z-]{1,15}", text):
        raise Refusal("has to be 1 to 15 letters and digits")
    return text
