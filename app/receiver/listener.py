"""The listening side: routes heads, takes whole requests, keeps the bounds of all connections.

Between ``http.Connection`` and ``DeliveryWriter``. One sweep every quarter of a second looks
after all deadlines, which costs less than a timer for each request.

Invariant: a request is taken only for a known path, by POST, and within the bounds.
"""

from __future__ import annotations

import asyncio
import socket
import time

import httptools

from app.core.clock import Clock
from app.core.echo import FIELD, echo
from app.core.waiting import set_within
from app.domain.hooks import Verdict
from app.receiver import answers
from app.receiver.accounts import HOOKS, HookBook
from app.receiver.elsewhere import with_likely_sibling
from app.receiver.http import Connection, Request
from app.receiver.intake import judge
from app.receiver.limits import Limits
from app.receiver.masking import masked
from app.receiver.schemes import Schemes
from app.receiver.writer import Arrival, DeliveryWriter

_SWEEP_SECONDS = 0.25
_HOOKS = HOOKS.encode("ascii")
_HEALTH = b"/healthz"
_NONCE = f"?{FIELD}=".encode("ascii")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip


class Listener:
    """Serves one bound socket. ``start`` and ``stop`` are called on the loop."""

    def __init__(
        self,
        book: HookBook,
        writer: DeliveryWriter,
        *,
        limits: Limits | None = None,
        schemes: Schemes | None = None,
        clock: Clock | None = None,
        echo_key: bytes = b"",
    ) -> None:
        self.limits = limits or Limits()
        self._book = book
        self._writer = writer
        self._schemes = schemes or Schemes()
        self._clock = clock or Clock()
        self._echo_key = echo_key
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: asyncio.Server | None = None
        self._sweeper: asyncio.TimerHandle | None = None
        self._connections: set[Connection] = set()
        self._empty = asyncio.Event()
        self._held = 0
        self.date = b""

    async def start(self, bound: socket.socket) -> None:
        """Serves a socket that is bound already."""
        self._loop = asyncio.get_running_loop()
        self._server = await self._loop.create_server(
            lambda: Connection(self), sock=bound, backlog=1024
        )
        self._sweep()

    async def stop(self) -> None:
        """Accepts no more, answers what was taken, closes all connections."""
        if self._server is not None:
            self._server.close()
        for connection in list(self._connections):
            connection.stop()
        if self._connections:
            await set_within(self._empty, self.limits.stop_seconds)
        if self._sweeper is not None:
            self._sweeper.cancel()
        for connection in list(self._connections):
            connection.abort()

    # for connections

    def now(self) -> float:
        """The loop's time."""
        assert self._loop is not None
        return self._loop.time()

    def opened(self, connection: Connection) -> None:
        """Counts a connection in; where there are too many, the longest waiting one goes."""
        if len(self._connections) >= self.limits.connections:
            idle = [one for one in self._connections if one.reading]
            if idle:
                min(idle, key=lambda one: one.since).expire(self.now())
            if len(self._connections) >= self.limits.connections + 64:
                connection.abort()
        self._connections.add(connection)
        self._empty.clear()

    def closed(self, connection: Connection) -> None:
        """Counts a connection out."""
        self._connections.discard(connection)
        if not self._connections:
            self._empty.set()

    def hold(self, size: int, asking: Connection) -> bool:
        """Reserves memory for a part of a body; False when all of it is in use.

        Whoever has been sending for longest gives way first, so that slow clients with large
        bodies keep nobody else out.
        """
        while self._held + size > self.limits.held:
            slow = [one for one in self._connections if one.holds]
            longest = min(slow, key=lambda one: one.since, default=asking)
            if longest is asking:
                return False
            longest.give_way()
        self._held += size
        return True

    def let_go(self, size: int) -> None:
        """Gives memory back."""
        self._held -= size

    def route(self, request: Request, url: bytes) -> None:
        """Sets the account of a hook's POST, or the answer of anything else."""
        path = _path(url)
        if path == _HEALTH:
            request.allow = b"GET, HEAD"
            request.refusal = 200 if request.method in (b"GET", b"HEAD") else 405
            if request.refusal == 200:
                request.body_answer = answers.echoed(200, self._echo(url)) or answers.HEALTHY
            return
        token = path[len(_HOOKS) :] if path.startswith(_HOOKS) else b""
        account = self._book.find(token.decode("ascii", "replace")) if token else None
        if account is None:
            request.refusal = 404
        elif request.method != b"POST":
            request.allow = b"POST"
            request.refusal = 405
            request.body_answer = answers.echoed(405, self._echo(url))
        else:
            request.account = account

    def _echo(self, url: bytes) -> str:
        """What a nonce in the address is answered with; empty without one."""
        _, found, nonce = url.partition(_NONCE)
        return echo(self._echo_key, nonce.decode("latin-1")) if found else ""

    def take(self, connection: Connection, request: Request) -> None:
        """Judges a whole request and hands it to the writer."""
        started = time.perf_counter()
        account = request.account
        if account is None or self._writer.waiting > self.limits.waiting:
            connection.settle(request, 503, b"")
            return
        received_at = self._clock.now_ms()
        pairs = [(n.decode("latin-1"), v.decode("latin-1")) for n, v in request.headers]
        named: dict[str, str] = {}
        for name, value in pairs:
            lowered = name.lower()
            # a header that comes twice can't prove anything: joined, it matches no digest
            named[lowered] = f"{named[lowered]}, {value}" if lowered in named else value
        body = bytes(request.body)
        scheme = self._schemes.of(account.provider)
        judgement = judge(scheme, account, named, body, received_at)
        if judgement.verdict is Verdict.REJECTED:
            judgement = with_likely_sibling(
                judgement, scheme, self._book.siblings(account), named, body, received_at
            )
        self._writer.put(
            Arrival(
                account, received_at, masked(pairs), body, judgement, started,
                lambda done: connection.settle(request, done.status, done.answer),
            )
        )  # fmt: skip

    def _sweep(self) -> None:
        assert self._loop is not None
        now = self._loop.time()
        self.date = b"\r\nDate: " + http_date(self._clock.now()).encode("ascii")
        for connection in [one for one in self._connections if one.deadline < now]:
            connection.expire(now)
        self._sweeper = self._loop.call_later(_SWEEP_SECONDS, self._sweep)


def http_date(at: float) -> str:
    """Seconds since 1970 as RFC 9110 wants a Date; in English whatever the computer speaks."""
    now = time.gmtime(at)
    day, month = _DAYS[now.tm_wday], _MONTHS[now.tm_mon - 1]
    return f"{day}, {now.tm_mday:02} {month} {now.tm_year} {time.strftime('%H:%M:%S', now)} GMT"


def _path(url: bytes) -> bytes:
    """The path of an address, also of one with host (as proxies send it)."""
    if url.startswith(b"/"):
        return url.partition(b"?")[0]
    try:
        return httptools.parse_url(url).path or b""
    except httptools.HttpParserError:
        return b""
