"""Reads answers, which are hostile until proven sensible.

Bytes become a document, or a Nonsense that says what is wrong; documented answers are held
against their shape, undocumented ones need only be an object or a list. Secrets found in an
answer are named, so that the redactor learns them before anything is recorded.

A shape is ``STR, NUM, BOOL, ID`` (text or number), ``[shape]``, or ``{name: shape}`` where a
name that begins with ``!`` has to be there; null is fine for the others, unknown names are too.

Invariant: no input whatsoever raises anything but Nonsense.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from email.message import Message
from typing import Any

STR = "text"
NUM = "number"
BOOL = "true or false"
ID = "text or number"

_DEPTH = 60
_DIGITS = 400
_SECRET_NAMES = frozenset(
    {
        "apikey",
        "api_key",
        "newapikey",
        "currentapikey",
        "x-api-key",
        "secret",
        "password",
        "token",
        "access_token",
        "authorization",
        "cookie",
        "set-cookie",
        "session_cookie",
        "partner_key",
        "webhook_secret",
    }
)
_HALF = re.compile(rb"\\u[dD][89abAB-fF]")


class Nonsense(ValueError):
    """An answer that makes no sense; the text says why, without quoting it."""


def decoded(content: bytes) -> Any:
    """The JSON document in ``content``. Raises Nonsense."""
    head = content[:256].lstrip()
    if not head:
        raise Nonsense("the answer is empty")
    if content.count(b"[") + content.count(b"{") > _DEPTH and _too_deep(content):
        raise Nonsense("the answer is nested too deeply")
    try:
        document = json.loads(
            content, parse_constant=_constant, parse_float=_float, parse_int=_integer
        )
        if _HALF.search(content):
            document = _whole(document)
    except Nonsense:
        raise
    except UnicodeDecodeError:
        raise Nonsense("the answer is not in UTF-8") from None
    except RecursionError:
        raise Nonsense("the answer is nested too deeply") from None
    except ValueError:
        if head.startswith(b"<"):
            raise Nonsense("the answer is a web page, not JSON") from None
        raise Nonsense("the answer is not JSON, or cut short") from None
    return document


def _too_deep(content: bytes) -> bool:
    depth = 0
    for match in re.finditer(rb'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', content, re.DOTALL):
        first = content[match.start()]
        if first in b"[{":
            depth += 1
            if depth > _DEPTH:
                return True
        elif first in b"]}":
            depth -= 1
    return False


def _constant(text: str) -> Any:
    raise Nonsense("the answer holds a number that is none")


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise Nonsense("the answer holds a number beyond all bounds")
    return value


def _integer(text: str) -> int:
    if len(text) > _DIGITS:
        raise Nonsense("the answer holds a number beyond all bounds")
    return int(text)


def _whole(value: Any) -> Any:
    """The document with unpaired surrogates replaced: no file and no screen can take them."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {_whole(name): _whole(one) for name, one in value.items()}
    return value


def fit(document: Any, shape: Any) -> None:
    """Holds a document against its documented shape. Raises Nonsense."""
    _fit(document, shape, "")


def _fit(value: Any, shape: Any, where: str) -> None:
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            raise Nonsense(_differs("an object", where))
        for name, inner in shape.items():
            plain = name.removeprefix("!")
            place = f"{where}.{plain}" if where else plain
            one = value.get(plain)
            if one is not None:
                _fit(one, inner, place)
            elif name.startswith("!"):
                raise Nonsense(f"the answer lacks {place}")
    elif isinstance(shape, list):
        if not isinstance(value, list):
            raise Nonsense(_differs("a list", where))
        for one in value:
            _fit(one, shape[0], f"{where}[]")
    elif not _is(value, shape):
        raise Nonsense(_differs(shape, where))


def _is(value: Any, shape: str) -> bool:
    if shape == BOOL:
        return isinstance(value, bool)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    text = isinstance(value, str)
    return number if shape == NUM else text if shape == STR else number or text


def _differs(documented: str, where: str) -> str:
    place = f" in {where}" if where else ""
    return f"the answer differs from what is documented{place}: {documented} was expected"


def secrets_in(document: Any, depth: int = 0) -> Iterator[str]:
    """Values whose names say that they are secret."""
    if isinstance(document, dict):
        for name, value in document.items():
            if is_secret_name(name) and isinstance(value, str) and value:
                yield value
            else:
                yield from secrets_in(value, depth + 1)
    elif isinstance(document, list):
        for one in document:
            yield from secrets_in(one, depth + 1)


def is_secret_name(name: str) -> bool:
    """Whether a field of that name holds a secret."""
    return name.lower() in _SECRET_NAMES


def masked(value: Any, mask: str, secret: frozenset[str] = frozenset()) -> Any:
    """A copy in which every secret field shows ``mask``."""
    if isinstance(value, dict):
        return {
            name: mask
            if (is_secret_name(name) or name in secret) and isinstance(one, str | int) and one
            else masked(one, mask, secret)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [masked(one, mask, secret) for one in value]
    return value


def file_name(disposition: str) -> str:
    """The file name in a Content-Disposition header, without any path; may be empty."""
    message = Message()
    message["Content-Disposition"] = "".join(one for one in disposition if one.isprintable())
    try:
        name = message.get_filename("")
    except (ValueError, LookupError, UnicodeError):
        return ""
    name = re.split(r"[/\\]", name)[-1]
    clean = "".join(one for one in name if one.isprintable() and one not in '<>:"|?*').strip(" .")
    try:
        clean.encode()
    except UnicodeEncodeError:
        return ""
    return clean[-120:]


def said(document: Any) -> tuple[str, str]:
    """``(code, message)`` in an error answer, whichever of the documented envelopes it has."""
    if not isinstance(document, dict):
        return "", ""
    inner = _inner(document)
    code, message = "", ""
    for place in (inner, document):
        code = code or _word(place.get("code"))
        for name in ("message", "error", "detail", "title", "reason"):
            text = place.get(name)
            if isinstance(text, str) and text.strip():
                if not code and re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+", text):
                    code = text
                elif not message:
                    message = text
    return code, message


def wrapped(document: Any) -> bool:
    """Whether an error answer wraps Meta's own error (``whatsapp_error.error``)."""
    return isinstance(document, dict) and _meta(document) is not None


def _meta(document: dict[str, Any]) -> dict[str, Any] | None:
    for place in (document, document.get("detail"), document.get("error")):
        if isinstance(place, dict) and isinstance(place.get("whatsapp_error"), dict):
            found = place["whatsapp_error"].get("error")
            if isinstance(found, dict):
                return found
    return None


def _inner(document: dict[str, Any]) -> dict[str, Any]:
    meta = _meta(document)
    if meta is not None:
        return meta
    for name in ("error", "detail"):
        if isinstance(document.get(name), dict):
            found: dict[str, Any] = document[name]
            return found
    return document


def _word(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return str(value)[:80]
