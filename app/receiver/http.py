"""One connection: HTTP/1.1 parsed by httptools, bounded in size and time, answered in order.

Works for ``Listener`` (listener.py), which routes heads and takes whole requests.

Invariant: requests of a connection are answered one after the other, in their order, and a
client that is slow, greedy or broken costs only itself.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import TYPE_CHECKING, cast

import httptools

from app.domain.hooks import HookAccount
from app.receiver import answers

if TYPE_CHECKING:
    from app.receiver.listener import Listener

_log = logging.getLogger(__name__)
_PHRASES = {
    200: "OK", 400: "Bad Request", 401: "Unauthorized", 404: "Not Found",
    405: "Method Not Allowed", 408: "Request Timeout", 413: "Content Too Large",
    431: "Request Header Fields Too Large", 503: "Service Unavailable",
}  # fmt: skip
_HEADS = {
    status: (
        f"HTTP/1.1 {status} {phrase}\r\nContent-Type: application/json; charset=utf-8\r\n"
        "Cache-Control: no-store\r\nContent-Length: "
    ).encode("ascii")
    for status, phrase in _PHRASES.items()
}
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_CHUNK_OVERHEAD = 8  # a chunked body of tiny chunks may be this much larger on the wire


class Request:
    """One request as far as it came. ``refusal`` is the status it gets without being taken."""

    __slots__ = (
        "account", "allow", "body", "body_answer", "expects", "headers", "keep", "method",
        "refusal", "size", "wire",
    )  # fmt: skip

    def __init__(self) -> None:
        self.method = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self.body = bytearray()
        self.size = 0
        self.wire = 0
        self.account: HookAccount | None = None
        self.refusal = 0
        self.allow = b""
        self.body_answer = b""
        self.keep = True
        self.expects = False


class Connection(asyncio.Protocol):
    """Parses, bounds and answers. All times are the loop's."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._limits = listener.limits
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._waiting: deque[Request] = deque()
        self._current: Request | None = None
        self._url = b""
        self._head_size = 0
        self._in_body = False
        self._busy: Request | None = None
        self._stopped = False  # nothing more is read from this client
        self._closing = False
        self._client_done = False
        self._choked = False
        self._pumping = False
        self._lingered = 0
        self.since = 0.0
        self.deadline = 0.0

    # asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client came."""
        self._transport = cast(asyncio.Transport, transport)
        self.since = self._listener.now()
        self.deadline = self.since + self._limits.head_seconds
        self._listener.opened(self)

    def data_received(self, data: bytes) -> None:
        """Feeds the parser; whole requests queue up and are answered in order."""
        if self._closing or self._stopped:
            self._lingered += len(data)
            if self._lingered > self._limits.linger_bytes:
                self.abort()
            return
        if not self._in_body:
            self._head_size += len(data)
        elif self._current is not None:
            self._current.wire += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            # upgrades are not offered: the request is answered without one, then it ends
            self._end_after_this()
        except httptools.HttpParserCallbackError as error:
            _log.error("a request could not be taken", exc_info=error)
            self._refuse_rest(400)
        except httptools.HttpParserError:
            self._refuse_rest(400)
        self._check_bounds()
        self._pump()

    def eof_received(self) -> bool:
        """The client sends no more; what it is owed is still answered."""
        self._client_done = True
        return self._busy is not None or bool(self._waiting)

    def connection_lost(self, error: Exception | None) -> None:
        """Gone; a delivery that was handed over is stored all the same."""
        self._transport = None
        for request in (self._current, self._busy, *self._waiting):
            if request is not None:
                self._release(request)
        self._current = self._busy = None
        self._waiting.clear()
        self._listener.closed(self)

    def pause_writing(self) -> None:
        """The client reads too slowly: nothing more is answered until it does."""
        self._choked = True
        self.deadline = self._listener.now() + self._limits.write_seconds

    def resume_writing(self) -> None:
        """The client reads again."""
        self._choked = False
        self.deadline = self._listener.now() + self._limits.idle_seconds
        self._pump()

    # httptools callbacks

    def on_message_begin(self) -> None:
        """A request starts; after a refusal the rest of what came is dropped.

        Empty lines start none, so they don't keep a connection either.
        """
        self._url = b""
        if not self._stopped:
            if not self._waiting and self._busy is None:
                self.since = self._listener.now()
                self.deadline = self.since + self._limits.head_seconds
            self._current = Request()

    def on_url(self, url: bytes) -> None:
        """A part of the address, which counts as a part of the head."""
        request = self._current
        if request is None:
            return
        request.size += len(url)
        if request.size > self._limits.head:
            request.refusal = 431
        else:
            self._url += url

    def on_header(self, name: bytes, value: bytes | None) -> None:
        """One header; trailers are read and dropped."""
        request = self._current
        if request is None or self._in_body:
            return
        request.size += len(name) + len(value or b"")
        if request.size > self._limits.head or len(request.headers) >= self._limits.headers:
            request.refusal = 431
            return
        request.headers.append((name, value or b""))

    def on_headers_complete(self) -> None:
        """The head is whole: it is routed before a byte of the body is kept."""
        request = self._current
        if request is None:
            return
        self._in_body = True
        self._head_size = 0
        self.deadline = self._listener.now() + self._limits.body_seconds
        request.size = 0
        request.method = self._parser.get_method()
        upgrade = self._parser.should_upgrade()
        request.keep = self._parser.should_keep_alive() and not upgrade
        if upgrade and request.method == b"POST":
            request.refusal = 400  # the parser drops the body of such a request
        length = self._declared_length(request)
        if not request.refusal:
            self._listener.route(request, self._url)
        if length > self._limits.body and request.refusal in (0, 405):
            request.refusal = 413
        if request.expects and length:
            if request.refusal:
                self._refuse_now(request)
            elif self._busy is None and not self._waiting and self._transport is not None:
                self._transport.write(_CONTINUE)
        elif length > self._limits.body:
            self._refuse_now(request)

    def on_body(self, data: bytes) -> None:
        """A part of the body, counted before it is kept."""
        request = self._current
        if request is None or self._stopped:
            return
        request.size += len(data)
        if request.size > self._limits.body:
            self._refuse_now(request, 413)
        elif not request.refusal:
            if not self._listener.hold(len(data), self):
                self._refuse_now(request, 503)
                return
            request.body += data

    def on_message_complete(self) -> None:
        """The request is whole and waits for its turn."""
        request, self._current = self._current, None
        self._in_body = False
        if request is not None and not self._stopped:
            self._waiting.append(request)

    # from the listener

    def expire(self, now: float) -> None:
        """The deadline has passed: ends what this client is being waited for."""
        self.deadline = now + self._limits.linger_seconds
        if self._closing or self._choked:
            self.abort()
        elif self._busy is not None or self._waiting:
            self.deadline = now + self._limits.write_seconds
        elif self._current is not None or self._head_size:
            self._refuse_rest(408)
            self._pump()
        else:
            self._close()

    @property
    def reading(self) -> bool:
        """Whether nothing is owed to this client: it may be let go."""
        return self._busy is None and not self._waiting and not self._closing

    @property
    def holds(self) -> int:
        """Bytes of a body that is still being read."""
        return len(self._current.body) if self._current is not None else 0

    def give_way(self) -> None:
        """Memory for bodies is short, and this one has taken longest: it may come again."""
        if self._current is not None:
            self._refuse_now(self._current, 503)
            self._pump()

    def settle(self, request: Request, status: int, body: bytes) -> None:
        """Answers the request that was taken, if the client is still there."""
        if self._busy is not request:
            return
        self._busy = None
        self._release(request)
        self._answer(request, status, body)
        self._pump()

    def stop(self) -> None:
        """Takes no more requests; closes as soon as nothing is owed."""
        self._end_after_this()
        self._pump()

    # within

    def _pump(self) -> None:
        """Answers or hands over the next request, one at a time."""
        if self._pumping:
            return  # settled at once: the loop below goes on by itself
        self._pumping = True
        while self._waiting and self._busy is None and not self._closing and not self._choked:
            request = self._waiting.popleft()
            if self._stopped and not self._waiting:
                request.keep = False
            if request.refusal:
                self._release(request)
                self._answer(request, request.refusal, request.body_answer)
            else:
                self._busy = request
                self._listener.take(self, request)
        self._pumping = False
        if self._transport is None or self._closing:
            return
        if self._waiting:
            self._transport.pause_reading()  # it sends faster than it is answered
        elif self._busy is None and (self._stopped or self._client_done):
            self._close()
        else:
            self._transport.resume_reading()

    def _answer(self, request: Request, status: int, body: bytes) -> None:
        transport = self._transport
        if transport is None or self._closing:
            return
        body = body or answers.OF_STATUS[status]
        parts = [_HEADS[status], str(len(body)).encode("ascii"), self._listener.date]
        if status == 405:
            parts.append(b"\r\nAllow: " + request.allow)
        if status == 503:
            parts.append(b"\r\nRetry-After: 5")
        parts.append(b"\r\n\r\n" if request.keep else b"\r\nConnection: close\r\n\r\n")
        if request.method != b"HEAD":
            parts.append(body)
        transport.write(b"".join(parts))
        if not self._choked:
            begun = self._current is not None or self._head_size
            wait = self._limits.head_seconds if begun else self._limits.idle_seconds
            self.deadline = self._listener.now() + wait
        if not request.keep:
            self._linger()

    def _check_bounds(self) -> None:
        request = self._current
        if self._stopped:
            return
        if (
            not self._in_body
            and self._head_size > self._limits.head
            and (request is not None or not self._waiting)
        ):
            self._refuse_rest(431)
        elif request is not None and request.wire > self._limits.body * _CHUNK_OVERHEAD:
            self._refuse_now(request, 413)

    def _declared_length(self, request: Request) -> int:
        length = 0
        for name, value in request.headers:
            lowered = name.lower()
            if lowered == b"content-length" and value.isdigit():
                length = int(value[:18])
            elif lowered == b"transfer-encoding":
                length = length or 1
            elif lowered == b"expect":
                request.expects = value.lower() == b"100-continue"
        return length

    def _refuse_now(self, request: Request, status: int = 0) -> None:
        """Answers before the body is whole; the rest of it is read and dropped."""
        self._release(request)
        request.refusal = status or request.refusal
        request.keep = False
        self._current = None
        self._stopped = True
        self._waiting.append(request)

    def _refuse_rest(self, status: int) -> None:
        request = self._current or Request()
        request.method = request.method or b"GET"
        self._refuse_now(request, status)

    def _end_after_this(self) -> None:
        self._stopped = True
        if self._waiting:
            self._waiting[-1].keep = False
        elif self._busy is not None:
            self._busy.keep = False

    def _release(self, request: Request) -> None:
        if request.body:
            self._listener.let_go(len(request.body))
            request.body = bytearray()

    def _linger(self) -> None:
        """Half-closes, so that the client reads the answer before it sees the end."""
        transport = self._transport
        if transport is None:
            return
        self._closing = True
        self.deadline = self._listener.now() + self._limits.linger_seconds
        if self._client_done:
            transport.close()
            return
        transport.resume_reading()
        if transport.can_write_eof():
            transport.write_eof()

    def _close(self) -> None:
        self._closing = True
        if self._transport is not None:
            self._transport.close()

    def abort(self) -> None:
        """Cuts the connection without another word."""
        self._closing = True
        if self._transport is not None:
            self._transport.abort()
