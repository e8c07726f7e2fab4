"""What POST /messages accepts: the Cloud API's shape, the media, the templates.

Invariant: pure; a message that passes ``problem_of`` can be sent, its window aside.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from app.sandbox.fakes.recoverleadx.templates import APPROVED, Template

_TO = re.compile(r"\+?\d{7,15}$")
MEDIA_KINDS = ("image", "audio", "video", "document", "sticker")
KINDS = ("text", *MEDIA_KINDS, "template", "interactive")
_MB = 1_048_576
_LIMITS = {"image": 5 * _MB, "audio": 16 * _MB, "video": 16 * _MB, "document": 100 * _MB}
_MIMES = {
    "image": ("image/jpeg", "image/png"),
    "audio": ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav"),
    "video": ("video/mp4", "video/3gpp"),
    "sticker": ("image/webp",),
}

# static ones 100 KB, animated ones 500 KB; telling them apart is left to the client
_STICKER = 500 * 1024

Problem = tuple[str, dict[str, Any]]


def problem_of(
    asked: dict[str, Any],
    media_kinds: Callable[[str], tuple[str, ...]],
    template: Callable[[str, str], Template | None],
) -> Problem | None:
    """Words and details of what is wrong, or None.

    ``media_kinds`` tells what an uploaded id may be sent as (nothing: there is no such id).
    """
    if asked.get("messaging_product") != "whatsapp":
        return "messaging_product must be whatsapp", {"field": "messaging_product"}
    if not isinstance(asked.get("to"), str) or not _TO.match(asked["to"]):
        return "to must be a phone number with country code", {"field": "to"}
    kind = asked.get("type", "text")
    if kind not in KINDS:
        return f"type must be one of {', '.join(KINDS)}", {"field": "type"}
    part = asked.get(kind)
    if not isinstance(part, dict):
        return f"{kind} must be an object", {"field": kind}
    if kind == "text":
        words = part.get("body")
        if not isinstance(words, str) or not 1 <= len(words) <= 4096:
            return "text.body must have 1 to 4096 characters", {"field": "text.body"}
    if kind in MEDIA_KINDS:
        return _media_problem(kind, part, media_kinds)
    if kind == "interactive":
        whole = isinstance(part.get("body"), dict) and isinstance(part.get("action"), dict)
        if part.get("type") not in ("button", "list", "cta_url") or not whole:
            return "interactive needs type, body and action", {"field": "interactive"}
    if kind == "template":
        return _template_problem(part, template)
    return None


def _media_problem(
    kind: str, part: dict[str, Any], media_kinds: Callable[[str], tuple[str, ...]]
) -> Problem | None:
    link, media_id = part.get("link"), part.get("id")
    if bool(link) == bool(media_id):
        return f"{kind} needs exactly one of id and link", {"field": kind}
    if link and not str(link).startswith(("http://", "https://")):
        return f"{kind}.link is no URL", {"field": f"{kind}.link"}
    if media_id and kind not in media_kinds(str(media_id)):
        return f"{kind}.id is no {kind} that was uploaded", {"field": f"{kind}.id"}
    return None


def _template_problem(
    part: dict[str, Any], template: Callable[[str, str], Template | None]
) -> Problem | None:
    language = part.get("language")
    code = language.get("code") if isinstance(language, dict) else None
    if not part.get("name") or not code:
        return "template needs name and language.code", {"field": "template"}
    found = template(str(part["name"]), str(code))
    if found is None:
        return "There is no such template in this language.", {"template": part["name"]}
    if found.status != APPROVED:
        return "The template is not approved.", {"status": found.status}
    components = part.get("components") or []
    if not isinstance(components, list):
        return "template.components must be a list", {"field": "template.components"}
    for name in ("header", "body"):
        given = [one for one in components if isinstance(one, dict) and one.get("type") == name]
        count = sum(len(one.get("parameters") or []) for one in given)
        wanted = found.places(name.upper())
        if name == "header" and found.header_format() in ("IMAGE", "VIDEO", "DOCUMENT"):
            wanted = 1
        if count != wanted:
            return (
                f"The number of {name} parameters does not match.",
                {"expected": wanted, "given": count},
            )
    return None


def text_of(asked: dict[str, Any]) -> str:
    """The words in a message, for the book."""
    kind = asked.get("type", "text")
    part = asked[kind]
    if kind == "text":
        return str(part["body"])
    if kind == "template":
        words = [
            str(parameter.get("text", ""))
            for component in part.get("components") or []
            for parameter in component.get("parameters") or []
        ]
        return " ".join([str(part["name"]), *words]).strip()
    if kind == "interactive":
        return str(part["body"].get("text", ""))
    return str(part.get("caption", ""))


def kinds_of(mime: str, size: int) -> tuple[str, ...]:
    """What a file of this type and size may be sent as."""
    kinds = [kind for kind, mimes in _MIMES.items() if mime in mimes]
    return tuple(kind for kind in (*kinds, "document") if size <= _LIMITS.get(kind, _STICKER))


def too_big(mime: str, size: int) -> str | None:
    """Why a file is refused at upload, or None."""
    limit = _LIMITS["document"]
    for kind, mimes in _MIMES.items():
        if mime in mimes:
            limit = _LIMITS.get(kind, _STICKER)
    return f"The file is larger than {limit} bytes." if size > limit else None
