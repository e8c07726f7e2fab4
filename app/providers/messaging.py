"""How a provider is used for conversations: which operation sends, which ones bring news.

The services know drafts, chats and facts; a provider's ``messaging.py`` turns them into its
operations; ``Provider.facts`` turns the answers back into facts. Pure: nothing here sends.

Invariant: a ``Call`` holds documented operations with documented parameters only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Protocol

from app.domain.facts import Media
from app.domain.files import FileRule
from app.domain.messages import ChatKind, Kind
from app.domain.templates import TemplateUse
from app.providers.base import Call


@dataclass(frozen=True, slots=True)
class Peer:
    """Where a message goes: our number's key, the chat, and whether a session is there."""

    number: str
    address: str
    kind: ChatKind = ChatKind.PERSON
    session: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a timeline shows of a send: taken from the operation's own parameters."""

    number: str
    chat: str
    kind: Kind
    text: str
    chat_kind: ChatKind = ChatKind.PERSON
    media: Media | None = None
    quoted: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """A reading call that brings news, and how often: ``every`` seconds, or ``with_hooks``.

    ``holds``: the list has at most this many entries, as documented (0: no limit is).
    """

    call: Call
    every: float = 30.0
    with_hooks: float = 120.0
    holds: int = 0


class Messaging(Protocol):
    """One provider's conversations.

    ``window``: free text only within 24 hours of the customer's last message. ``listed``: the
    account lists its numbers (else it has exactly one).
    """

    window: bool
    listed: bool

    def address(self, digits: str) -> str:
        """The chat id of a person by digits."""
        ...

    def text(self, peer: Peer, text: str, quoted: str) -> Call | None:
        """The send of a text; None where this provider sends none."""
        ...

    def link(self, peer: Peer, url: str, caption: str, kind: Kind) -> Call | None:
        """The send of a file by its public address; None where this provider can't."""
        ...

    def files(self) -> Sequence[FileRule]:
        """Which files of this computer go out by themselves, the narrowest rule first."""
        ...

    def file(self, peer: Peer, kind: Kind, name: str, caption: str, quoted: str) -> Call | None:
        """The send of a file of this computer, its slot empty; None where that can't be done."""
        ...

    def uploaded(self, document: Any) -> str:
        """The id of an uploaded file in the answer; empty where there is none."""
        ...

    def template(self, peer: Peer, use: TemplateUse) -> Call | None:
        """The send of a template; None where this provider sends none.

        With ``media_path`` the file's slot is empty.
        """
        ...

    def outgoing(self, operation: str, parameters: Mapping[str, Any]) -> Outgoing | None:
        """What a send puts into a timeline; None for an operation that sends no message."""
        ...

    def account_reads(self) -> Sequence[Read]:
        """What brings news of the whole account."""
        ...

    def number_reads(self, number: str, session: bool) -> Sequence[Read]:
        """What brings news of one number."""
        ...

    def history(self, peer: Peer, limit: int) -> Call | None:
        """The chat's messages; None where they can't be read."""
        ...

    def status(self, provider_id: str, number: str) -> Call | None:
        """Asks how one message stands; None where that can't be asked."""
        ...

    def evidence(self, peer: Peer, provider_id: str) -> Sequence[Call]:
        """What may tell how a send to ``peer`` ended, the surest first; empty where nothing can.

        ``provider_id`` is empty where the answer to the send never came.
        """
        ...

    def mark_read(self, peer: Peer) -> Call | None:
        """Tells the customer that we have read; None where that can't be told."""
        ...

    def media(self, peer: Peer, provider_id: str, remote_id: str) -> Call | None:
        """Fetches a message's file; None where that can't be done."""
        ...

    def pair(self, number: str, phone: str) -> Call | None:
        """Adds a number, or starts pairing it again; None where numbers are not added here."""
        ...

    def code(self, number: str) -> Call | None:
        """Asks for the picture that a phone scans."""
        ...

    def set_webhook(self, number: str, url: str, secret: str) -> Call | None:
        """Tells the provider where to deliver webhooks of a number."""
        ...

    def remove(self, number: str, password: str) -> Call | None:
        """Deletes a number at the provider, for good."""
        ...


def messaging_of(provider: str) -> Messaging:
    """The provider's messaging (``app.providers.<provider>.messaging.MESSAGING``)."""
    found: Messaging = import_module(f"app.providers.{provider}.messaging").MESSAGING
    return found
