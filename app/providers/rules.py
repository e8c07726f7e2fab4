"""Checks of several fields together, and of the structured ones (Cloud-API messages, templates).

Invariant: a rule only looks; what it refuses it names by field, and it invents no requirement
that no seed states, except that a value must have the shape of the seed's example.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.providers.addresses import link, same_family
from app.providers.base import Context, Values
from app.providers.checks import Refusal, message_text, not_blank
from app.providers.templates import Malformed, placeholders

MEDIA_TYPES = ("image", "audio", "video", "document", "sticker")
MESSAGE_TYPES = ("text", *MEDIA_TYPES, "template", "interactive")


def media_type_with_url(values: Values, context: Context) -> None:
    """mediaType comes with mediaUrl, and does not contradict its file (Groups & Channels API)."""
    url, kind = values.get("mediaUrl"), values.get("mediaType")
    if url and not kind:
        raise Refusal("is required with mediaUrl: image, video, audio or document", "mediaType")
    if kind and not url:
        raise Refusal("is required with mediaType", "mediaUrl")
    if url and kind and not same_family(url, kind):
        raise Refusal(f"says {kind}, but mediaUrl names another kind of file", "mediaType")


def as_text_object(value: Any, context: Context) -> Any:
    """``{"body": …}``; a bare text is taken for the body."""
    return {"body": value} if isinstance(value, str) else value


def cloud_message(values: Values, context: Context) -> None:
    """One object, named as ``type`` says, with what the seed's examples show (§5)."""
    kind = values["type"]
    for other in MESSAGE_TYPES:
        if other != kind and values.get(other) is not None:
            raise Refusal(f"does not belong to a message of type {kind}", other)
    content = values.get(kind)
    if not isinstance(content, Mapping) or not content:
        raise Refusal(f"is required for a message of type {kind}", kind)
    if kind == "text":
        _text(content, context)
    elif kind in MEDIA_TYPES:
        _media(kind, content, context)
    elif kind == "template":
        _template(content)
    elif not isinstance(content.get("action"), Mapping) or not content.get("type"):
        raise Refusal("needs a type and an action", "interactive")
    reply = values.get("context")
    if reply is not None and not _filled(reply.get("message_id")):
        raise Refusal("needs the message_id that is answered", "context")


def _filled(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _text(content: Mapping[str, Any], context: Context) -> None:
    body = content.get("body")
    if not isinstance(body, str):
        raise Refusal('needs a body, such as {"body": "Hello"}', "text")
    try:
        message_text(not_blank(body, context), context)
    except Refusal as error:
        raise Refusal(error.message, "text.body") from None


def _media(kind: str, content: Mapping[str, Any], context: Context) -> None:
    named, linked = content.get("id"), content.get("link")
    if (named is None) == (linked is None):
        raise Refusal("needs an id or a link, one of the two", kind)
    if named is not None and not _filled(str(named)):
        raise Refusal("is empty", f"{kind}.id")
    if linked is not None:
        try:
            url = link(linked, context)
        except Refusal as error:
            raise Refusal(error.message, f"{kind}.link") from None
        if not same_family(url, kind):
            raise Refusal(f"is no {kind} by its file extension", f"{kind}.link")
    caption = content.get("caption")
    if caption is not None:
        if kind in ("audio", "sticker"):
            raise Refusal(f"is not for a message of type {kind}", f"{kind}.caption")
        message_text(caption, context)


def _template(content: Mapping[str, Any]) -> None:
    if not _filled(content.get("name")):
        raise Refusal("needs a name", "template")
    language = content.get("language")
    if not isinstance(language, Mapping) or not _filled(language.get("code")):
        raise Refusal('is required, such as {"code": "en"}', "template.language")
    components = content.get("components", [])
    if not isinstance(components, list):
        raise Refusal("is a list", "template.components")
    for at, component in enumerate(components, 1):
        where = f"template.components[{at}]"
        if not isinstance(component, Mapping) or not _filled(component.get("type")):
            raise Refusal("needs a type, such as body", where)
        parameters = component.get("parameters", [])
        if not isinstance(parameters, list):
            raise Refusal("has parameters that are no list", where)
        for parameter in parameters:
            if not isinstance(parameter, Mapping) or not _filled(parameter.get("type")):
                raise Refusal("has a parameter without a type", where)
            if parameter["type"] == "text" and not _filled(parameter.get("text")):
                raise Refusal("has an empty parameter", where)


def template_definition(value: Any, context: Context) -> Any:
    """The components of a template to be reviewed: typed, its placeholders 1, 2, 3 … (§7)."""
    if not value:
        raise Refusal("needs at least a BODY")
    for at, component in enumerate(value, 1):
        if not isinstance(component, Mapping) or not _filled(component.get("type")):
            raise Refusal(f"component {at} needs a type, such as BODY")
        text = component.get("text")
        if text is None:
            continue
        if not isinstance(text, str):
            raise Refusal(f"component {at} has a text that is none")
        try:
            placeholders(text)
        except Malformed as error:
            raise Refusal(f"component {at} {error}") from None
    return value


def template_name(value: Any, context: Context) -> str:
    """A template's name: one word."""
    text = str(value).strip()
    if not re.fullmatch(r"[^\s/?#%\x00-\x1f]{1,512}", text) or text in (".", ".."):
        raise Refusal("is no template name, such as order_ready")
    return text


def language_code(value: Any, context: Context) -> str:
    """A language, such as en or en_US."""
    text = str(value).strip()
    if not re.fullmatch(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}", text):
        raise Refusal("is no language code, such as en or en_US")
    return text
