"""Conversations over Recover Lead X: Cloud-API messages inside the 24-hour window."""

from __future__ import annotations

from app.domain.messages import Kind
from app.providers.base import Call
from app.providers.messaging import Peer
from app.providers.plain import PlainMessaging

_LINK_TYPES = {
    Kind.IMAGE: "image",
    Kind.VIDEO: "video",
    Kind.AUDIO: "audio",
    Kind.DOCUMENT: "document",
    Kind.STICKER: "sticker",
}


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

    def media(self, peer: Peer, provider_id: str, remote_id: str) -> Call | None:
        """A short-lived address of the file."""
        return Call("get_media", {"media_id": remote_id}) if remote_id else None

    def set_webhook(self, number: str, url: str, secret: str) -> Call | None:
        """The phone number's webhook, with the secret that will sign."""
        return Call("set_webhook", {"url": url, "secret": secret})


MESSAGING = RecoverLeadXMessaging()
