"""What most providers can't: the base of a ``messaging.py`` that answers None to all of it.

Invariant: a provider overrides only what its seed documents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.files import FileRule
from app.domain.messages import Kind
from app.domain.templates import TemplateUse
from app.providers.base import Call
from app.providers.messaging import Outgoing, Peer, Read


class PlainMessaging:
    """One number an account, chats by the customer's digits, nothing that can be asked for."""

    window = False
    listed = False

    def address(self, digits: str) -> str:
        """The digits themselves."""
        return digits

    def text(self, peer: Peer, text: str, quoted: str) -> Call | None:
        """Not documented."""
        return None

    def link(self, peer: Peer, url: str, caption: str, kind: Kind) -> Call | None:
        """Not documented."""
        return None

    def files(self) -> Sequence[FileRule]:
        """None."""
        return ()

    def file(self, peer: Peer, kind: Kind, name: str, caption: str, quoted: str) -> Call | None:
        """Not documented."""
        return None

    def uploaded(self, document: Any) -> str:
        """Nothing."""
        return ""

    def template(self, peer: Peer, use: TemplateUse) -> Call | None:
        """Not documented."""
        return None

    def outgoing(self, operation: str, parameters: Mapping[str, Any]) -> Outgoing | None:
        """Nothing is sent."""
        return None

    def account_reads(self) -> Sequence[Read]:
        """Nothing."""
        return ()

    def number_reads(self, number: str, session: bool) -> Sequence[Read]:
        """Nothing."""
        return ()

    def history(self, peer: Peer, limit: int) -> Call | None:
        """Not documented."""
        return None

    def status(self, provider_id: str, number: str) -> Call | None:
        """Not documented."""
        return None

    def evidence(self, peer: Peer, provider_id: str) -> Sequence[Call]:
        """The message's status, where that can be asked for."""
        call = self.status(provider_id, peer.number)
        return () if call is None else (call,)

    def mark_read(self, peer: Peer) -> Call | None:
        """Not documented."""
        return None

    def media(self, peer: Peer, provider_id: str, remote_id: str) -> Call | None:
        """Not documented."""
        return None

    def pair(self, number: str, phone: str) -> Call | None:
        """Not documented."""
        return None

    def code(self, number: str) -> Call | None:
        """Not documented."""
        return None

    def set_webhook(self, number: str, url: str, secret: str) -> Call | None:
        """Not documented."""
        return None

    def remove(self, number: str, password: str) -> Call | None:
        """Not documented."""
        return None
