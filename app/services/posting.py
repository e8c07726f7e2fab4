"""Posts webhook bodies: to our own receiver as a test, or to an address the operator confirmed.

Invariant: a post is made once and never repeated, and no redirect is followed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.errors import SettingsError

_WITHIN_S = 20.0
_MOST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Posted:
    """What came of a post. ``status`` is None where no whole answer came; ``problem`` says why."""

    status: int | None
    answer: bytes
    ms: float
    problem: str = ""


def checked_address(url: str) -> str:
    """The address, if it can be posted to. Raises SettingsError."""
    try:
        parts = urlsplit(url.strip())
        fine = parts.scheme in ("http", "https") and bool(parts.hostname)
        fine = fine and parts.username is None and parts.port != 0
    except ValueError:
        fine = False
    if not fine or any(ord(char) <= 32 for char in url.strip()):
        raise SettingsError(
            "This is no web address.",
            "Nothing was sent.",
            "It begins with https:// or http:// and names a host.",
        )
    return url.strip()


async def post(
    url: str, body: bytes, headers: Mapping[str, str], *, method: str = "POST"
) -> Posted:
    """One request. Raises SettingsError for an address that makes no sense."""
    from app.domain.errors import ProviderError
    from app.providers.http import Answer, Transport
    from app.providers.request import Request

    address = checked_address(url)
    transport = Transport(address)
    try:
        content = body if method != "GET" else None
        came = await transport.send(
            Request(method, address, dict(headers), content),
            timeout=_WITHIN_S,
            whole=_WITHIN_S,
            max_bytes=_MOST,
        )
    except ProviderError as error:
        raise SettingsError(error.message, "Nothing was sent.", error.hint) from error
    finally:
        await transport.close()
    if isinstance(came, Answer):
        return Posted(came.status, came.content, came.seconds * 1000)
    return Posted(came.status, b"", came.seconds * 1000, came.message)
