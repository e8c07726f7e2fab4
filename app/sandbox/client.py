"""A small HTTP client for the sandbox's webhooks.

The program's HTTP library belongs to the providers, and a fake that sends with the same code
would hide its faults; this one writes HTTP/1.1 by hand, one connection a request.
Invariant: a whole answer, or NoAnswer within ``deadline``; nothing leaves this machine unless that
was asked for.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httptools

from app.sandbox.tuning import Tuning

_BODY_CAP = 1 << 20


class NoAnswer(Exception):
    """The other side gave no whole answer; the text says why."""


@dataclass(slots=True)
class Reply:
    """An answer as it came."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class _Collector:
    """Callbacks of httptools."""

    def __init__(self) -> None:
        self.reply = Reply()
        self.parser = httptools.HttpResponseParser(self)
        self.done = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self.reply.headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        self.reply.status = self.parser.get_status_code()

    def on_body(self, body: bytes) -> None:
        self.reply.body += body
        if len(self.reply.body) > _BODY_CAP:
            raise NoAnswer("the answer is longer than 1 MiB")

    def on_message_complete(self) -> None:
        self.done = True


class Client:
    """Sends from the sandbox: to this machine only, unless ``Tuning.outside`` says otherwise."""

    def __init__(self, tuning: Tuning) -> None:
        self._tuning = tuning
        self._tls: ssl.SSLContext | None = None

    async def post(
        self, url: str, headers: Mapping[str, str], body: bytes, deadline: float
    ) -> Reply:
        """POSTs ``body``, in ``deadline`` seconds at most. Raises NoAnswer."""
        return await self._exchange("POST", url, headers, body, deadline)

    async def get(self, url: str, deadline: float) -> Reply:
        """GETs ``url``, as a gateway fetches the media it was given a link to. Raises NoAnswer."""
        return await self._exchange("GET", url, {}, b"", deadline)

    async def _exchange(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes, deadline: float
    ) -> Reply:
        try:
            async with asyncio.timeout(deadline):
                return await self._spoken(method, url, headers, body)
        except TimeoutError:
            raise NoAnswer(f"no answer within {deadline:g} s") from None
        except (OSError, ValueError, httptools.HttpParserError) as error:
            raise NoAnswer(str(error) or type(error).__name__) from error

    async def _spoken(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> Reply:
        parts = urlsplit(url)
        host, secure = parts.hostname or "", parts.scheme == "https"
        if parts.scheme not in ("http", "https") or not host:
            raise ValueError(f"{url!r} is no http address")
        if not is_local(host) and not self._tuning.outside:
            raise NoAnswer("the sandbox reaches this machine only")
        if secure and self._tls is None:
            self._tls = ssl.create_default_context()
        reader, writer = await asyncio.open_connection(
            host, parts.port or (443 if secure else 80), ssl=self._tls if secure else None
        )
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            head = [f"{method} {target} HTTP/1.1", f"Host: {parts.netloc.rpartition('@')[2]}"]
            head += [f"{name}: {value}" for name, value in headers.items()]
            head += [f"Content-Length: {len(body)}", "Connection: close", "", ""]
            writer.write("\r\n".join(head).encode("latin-1") + body)
            await writer.drain()
            return await _answer(reader)
        finally:
            writer.close()


def is_local(host: str) -> bool:
    """Whether a host is this machine."""
    return host in ("localhost", "::1") or re.fullmatch(r"127(\.\d{1,3}){3}", host) is not None


async def _answer(reader: asyncio.StreamReader) -> Reply:
    collector = _Collector()
    while not collector.done:
        chunk = await reader.read(65_536)
        if not chunk:
            # without Content-Length the end of the line is the end of the answer
            if collector.reply.status and "content-length" not in collector.reply.headers:
                break
            raise NoAnswer("the connection was closed before the answer was whole")
        collector.parser.feed_data(chunk)
    return collector.reply
