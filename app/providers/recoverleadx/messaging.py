"""Conversations over Recover Lead X: Cloud-API messages inside the 24-hour window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.facts import Media
from app.domain.files import FileRule
from app.domain.messages import Kind
from app.domain.phones import digits_in
from app.domain.templates import TemplateUse
from app.providers.base import Call, FileSlot
from app.providers.messaging import Outgoing, Peer
from app.providers.plain import PlainMessaging
from app.providers.uploads import LIMITS, MOVING_STICKER, STATIC_STICKER
from app.providers.wire import record, usable_id

_LINK_TYPES = {
    Kind.IMAGE: "image",
    Kind.VIDEO: "video",
    Kind.AUDIO: "audio",
    Kind.DOCUMENT: "document",
    Kind.STICKER: "sticker",
}
_STICKER = LIMITS[STATIC_STICKER], LIMITS[MOVING_STICKER]
# sizes are the seed's (section 6); the types are those that WhatsApp shows as what they are
_FILES = (
    FileRule(Kind.IMAGE, LIMITS["image"], ("image/jpeg", "image/png")),
    FileRule(Kind.VIDEO, LIMITS["video"], ("video/mp4", "video/3gpp")),
    FileRule(
        Kind.AUDIO,
        LIMITS["audio"],
        ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"),
        captions=False,
    ),
    FileRule(Kind.STICKER, _STICKER[0], ("image/webp",), moving=_STICKER[1], captions=False),
    FileRule(Kind.DOCUMENT, LIMITS["document"]),
)


class RecoverLeadXMessaging(PlainMessaging):
    """Sections 5 (Messages), 6 (Media) and 9 (Webhook) of the seed."""

    window = True

    def text(self, peer: Peer, text: str, quoted: str) -> Call:
        """Free text; a quote travels as the Cloud API's ``context``, which is assumed."""
        context = {"context": {"message_id": quoted}} if quoted else {}
        return Call(
            "send_message",
            {"to": f"+{peer.address}", "type": "text", "text": {"body": text}, **context},
        )

    def link(self, peer: Peer, url: str, caption: str, kind: Kind) -> Call:
        """A file by its address, in the Cloud API's shape."""
        name = _LINK_TYPES.get(kind, "document")
        media = {"link": url}
        if caption and kind not in (Kind.AUDIO, Kind.STICKER):
            media["caption"] = caption
        return Call("send_message", {"to": f"+{peer.address}", "type": name, name: media})

    def files(self) -> Sequence[FileRule]:
        """Every kind of section 6."""
        return _FILES

    def file(self, peer: Peer, kind: Kind, name: str, caption: str, quoted: str) -> Call:
        """An uploaded file by its id."""
        part = _LINK_TYPES.get(kind, "document")
        media: dict[str, Any] = {}
        if caption and kind not in (Kind.AUDIO, Kind.STICKER):
            media["caption"] = caption
        if name and part == "document":
            media["filename"] = name
        context = {"context": {"message_id": quoted}} if quoted else {}
        return Call(
            "send_message",
            {"to": f"+{peer.address}", "type": part, part: media, **context},
            FileSlot((part, "id"), "upload_media"),
        )

    def uploaded(self, document: Any) -> str:
        """The media id; where in the answer it stands is not documented (R)."""
        outer = record(document)
        rows = outer.get("media")
        inner = [rows[0]] if isinstance(rows, list) and rows else [rows]
        for place in (outer, record(outer.get("data")), *map(record, inner)):
            found = usable_id(place.get("id")) or usable_id(place.get("media_id"))
            if found:
                return found
        return ""

    def template(self, peer: Peer, use: TemplateUse) -> Call:
        """An approved template, in the Cloud API's shape (section 5)."""
        parts: list[dict[str, Any]] = []
        slot: FileSlot | None = None
        if use.media_kind:
            file = {"id": use.media_id} if use.media_id else {"link": use.media_link}
            if use.media_path and not use.media_id and not use.media_link:
                file = {}
                place = ("template", "components", 0, "parameters", 0, use.media_kind, "id")
                slot = FileSlot(place, "upload_media")
            if use.media_name and use.media_kind == "document":
                file["filename"] = use.media_name
            value = {"type": use.media_kind, use.media_kind: file}
            parts.append({"type": "header", "parameters": [value]})
        elif use.header:
            parts.append({"type": "header", "parameters": _texts(use.header)})
        if use.body:
            parts.append({"type": "body", "parameters": _texts(use.body)})
        for index, text in use.buttons:
            parts.append(
                {
                    "type": "button",
                    "sub_type": "url",
                    "index": str(index),
                    "parameters": _texts((text,)),
                }
            )
        template: dict[str, Any] = {"name": use.name, "language": {"code": use.language}}
        if parts:
            template["components"] = parts
        return Call(
            "send_message",
            {"to": f"+{peer.address}", "type": "template", "template": template},
            slot,
        )

    def outgoing(self, operation: str, parameters: Mapping[str, Any]) -> Outgoing | None:
        """Every kind of Cloud-API message."""
        to = digits_in(str(parameters.get("to") or ""))
        if operation != "send_message" or not to:
            return None
        name = str(parameters.get("type") or "text")
        part = parameters.get(name)
        body = part if isinstance(part, Mapping) else {}
        kind = Kind(name) if name in set(Kind) else Kind.UNSUPPORTED
        context = parameters.get("context")
        quoted = str(context.get("message_id") or "") if isinstance(context, Mapping) else ""
        media = None
        if kind in _LINK_TYPES:
            media = Media(
                remote_id=str(body.get("id") or ""),
                url=str(body.get("link") or ""),
                filename=str(body.get("filename") or ""),
            )
        text = str(body.get("body") or body.get("caption") or body.get("name") or "")
        return Outgoing("", to, kind, text, media=media, quoted=quoted)

    def media(self, peer: Peer, provider_id: str, remote_id: str) -> Call | None:
        """A short-lived address of the file."""
        return Call("get_media", {"media_id": remote_id}) if remote_id else None

    def set_webhook(self, number: str, url: str, secret: str) -> Call | None:
        """The phone number's webhook, with the secret that will sign."""
        return Call("set_webhook", {"url": url, "secret": secret})


def _texts(values: Sequence[str]) -> list[dict[str, str]]:
    return [{"type": "text", "text": value} for value in values]


MESSAGING = RecoverLeadXMessaging()
