"""Providers that keep messages for later on their own side.

Only a provider with a module ``scheduling`` in its folder does; for the others the console waits.
Pure: nothing here sends.

Invariant: a ``Call`` holds documented operations with documented parameters only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

from app.providers.base import Call
from app.providers.messaging import Peer


@dataclass(frozen=True, slots=True)
class Placed:
    """A message as a provider lists it. ``at``, ``created_at``, ``sent_at`` are ms UTC, 0: unknown.

    ``state``: waiting, sent, cancelled, or empty for a word that no document names.
    """

    remote_id: str
    number: str
    address: str
    text: str
    at: int
    state: str
    created_at: int = 0
    sent_at: int = 0


class Scheduling(Protocol):
    """One provider's later messages."""

    def place(self, peer: Peer, text: str, at: int) -> Call | None:
        """Asks the provider to send ``text`` at ``at`` (ms UTC); None where it can't."""
        ...

    def listing(self) -> Call:
        """Asks for what it keeps."""
        ...

    def cancel(self, remote_id: str) -> Call:
        """Asks it not to send one."""
        ...

    def placed(self, answer: Any) -> Sequence[Placed]:
        """What the answer to ``listing`` tells; entries that make no sense are left out."""
        ...


def scheduling_of(provider: str) -> Scheduling | None:
    """The provider's scheduling; None where it keeps nothing for later."""
    name = f"app.providers.{provider}.scheduling"
    if find_spec(name) is None:
        return None
    found: Scheduling = import_module(name).SCHEDULING
    return found
