"""A client of one account: its methods are the operations of the provider's declaration.

    async with app.providers.open("gateway", base_url=…, credentials={"api_key": …}) as client:
        numbers = await client.list_clients()

Works with work.py (what is sent), limits.py (when), http.py (how), retry.py (how often),
answers.py and mapping.py (what it means).

Invariant: every way a call can end is its documented answer or a ProviderError, and every
attempt is reported to ``traffic`` exactly once.
"""

from __future__ import annotations

import asyncio
import functools
import hashlib
import math
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Self

from app.core.clock import Clock
from app.core.redact import Redactor
from app.domain.errors import ProviderError
from app.providers.addresses import is_loopback, public_file
from app.providers.answers import secrets_in
from app.providers.base import Binary, Context, Endpoint, Limit, Priority, Provider
from app.providers.capabilities import Capability, Standing, standings
from app.providers.checks import Refusal
from app.providers.credentials import taken
from app.providers.http import MOST_AT_ONCE, Answer, Failure, Transport
from app.providers.judging import Answered, Judge, Judged, read
from app.providers.limits import Left, LimitBook, LimitReached, Slot, Window
from app.providers.mapping import ErrorMapping
from app.providers.past import PastCall, used
from app.providers.preview import Preview, preview
from app.providers.records import CallRecord, answer_text, request_text, shown_url
from app.providers.request import address, check_base_url, check_paths, refused
from app.providers.retry import IN_ALL, pause
from app.providers.work import Options, Work, Workshop, file_work

# an answer that claims more than this many is no list of numbers
_SECRETS_OF_AN_ANSWER = 2000
Traffic = Callable[[CallRecord], None]
Learned = Callable[[Mapping[str, str]], None]
__all__ = ["Answered", "CallRecord", "Client", "Options"]


class ClientLimits:
    """What is left of the account's documented limits."""

    def __init__(self, windows: Mapping[str, Window], book: LimitBook) -> None:
        self._windows = windows
        self._book = book

    def left(self, name: str) -> Left:
        """``(left, total, resets_at)`` of a limit; KeyError if the provider has no such one."""
        return self._book.left(self._windows[name])

    def all(self) -> dict[str, tuple[Limit, Left]]:
        """Every limit with what is left of it."""
        return {name: (one.limit, self._book.left(one)) for name, one in self._windows.items()}


class Client:
    """One account at one provider. Use it on one event loop, and close it."""

    def __init__(
        self,
        provider: Provider,
        *,
        base_url: str | None,
        credentials: Mapping[str, Any],
        paths: Mapping[str, str] | None = None,
        account: str = "",
        traffic: Traffic | None = None,
        learned: Learned | None = None,
        redactor: Redactor | None = None,
        book: LimitBook | None = None,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.provider = provider
        self.base_url = check_base_url(provider, base_url)
        self.account = account
        self._paths = dict(paths or {})
        check_paths(provider, self._paths)
        self._traffic = traffic
        self._learned = learned
        self._keys: dict[str, str] = {}
        self._clock = clock or Clock()
        self._redactor = redactor or Redactor()
        self._credentials = taken(provider, credentials, self._redactor)
        self._judge = Judge(ErrorMapping(provider, self._redactor), self._clock.now)
        self._workshop = Workshop(provider, self.base_url, self._paths, self._redactor)
        self._sleep = sleep
        self._own_book = book is None
        self._book = book or LimitBook(self._clock.monotonic, self._clock.now)
        self._windows = {one.name: self._window(one) for one in provider.limits}
        self.limits = ClientLimits(self._windows, self._book)
        self._transport: Transport | None = None
        self._at_once = asyncio.Semaphore(MOST_AT_ONCE)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def learned_keys(self) -> dict[str, str]:
        """Keys of numbers that answers have taught this client: number → key."""
        return dict(self._keys)

    async def close(self) -> None:
        """Closes the connections. The client opens new ones if it is used again."""
        transport, self._transport = self._transport, None
        if transport is not None:
            await transport.close()
        if self._own_book:
            self._book.close()

    def __repr__(self) -> str:
        return f"<Client of {self.provider.name} at {self.base_url}>"

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        if name.startswith("_") or self.provider.endpoint(name) is None:
            raise AttributeError(name)
        return functools.partial(self.call, name)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *(one.operation for one in self.provider.endpoints)]

    async def call(
        self, operation: str, /, *, options: Options | None = None, **parameters: Any
    ) -> Any:
        """The decoded answer of an operation: JSON, Binary, or None for 204.

        Raises ProviderError, and nothing else.
        """
        return (await self.run(operation, parameters, options)).document

    async def run(
        self, operation: str, parameters: Mapping[str, Any], options: Options | None = None
    ) -> Answered:
        """As ``call``, with the answer's bytes as they came. Raises ProviderError."""
        return await self.perform(self.prepared(operation, parameters, options))

    def prepared(
        self, operation: str, parameters: Mapping[str, Any], options: Options | None = None
    ) -> Work:
        """A call that passed its checks, not sent yet. Raises ProviderError (refused)."""
        return self._workshop.make(operation, parameters, self._credentials, options or Options())

    def preview(self, operation: str, parameters: Mapping[str, Any], auth: str = "") -> Preview:
        """The request as it would be sent, secrets masked. Raises ProviderError (refused)."""
        work = self.prepared(operation, parameters, Options(auth=auth))
        return preview(self.provider, work, self._redactor)

    async def download(self, url: str, options: Options | None = None) -> Binary:
        """The file at a short-lived address that an answer named; no credentials go there.

        Counts as a media download where the provider limits failures. Raises ProviderError.
        """
        context = Context(self.provider.name, "download", is_loopback(self.base_url))
        try:
            where = public_file(url, context)
        except Refusal as error:
            raise refused(error.message, "url", changes=False) from None
        found = await self.perform(file_work(self.provider, where, options or Options()))
        assert isinstance(found.document, Binary)
        return found.document

    def standings(self) -> dict[Capability, Standing]:
        """Every capability, and why it is not available where it is not."""
        return standings(self.provider.title, self.provider.offers, self._credentials)

    def replace_credentials(self, credentials: Mapping[str, Any]) -> None:
        """Uses other credentials from the next call on. Raises ProviderError (refused)."""
        self._credentials = taken(self.provider, credentials, self._redactor)

    def remember(self, calls: Iterable[PastCall]) -> None:
        """Counts what was called before this client was opened. To be told once."""
        now = self._book.monotonic()
        for name, ages in used(self.provider, calls, self._clock.now_ms()).items():
            for age in ages:
                self._windows[name].remember(now - age)

    def _window(self, limit: Limit) -> Window:
        name = {"key": "api_key", "session": "session_cookie"}.get(limit.scope, "")
        who = str(self._credentials.get(name) or "") if name else ""
        digest = hashlib.sha256(who.encode("utf-8", "replace")).hexdigest()[:16] if who else ""
        return self._book.window(limit, self.provider.name, self.base_url, digest)

    async def perform(self, work: Work) -> Answered:
        """Sends a prepared call, as often as it may be. Raises ProviderError."""
        endpoint = work.endpoint
        reading = endpoint.method == "GET" and address(endpoint, self._paths)[0] == "GET"
        slot = await self._slot(work, work.options.wait)
        began = self._clock.monotonic()
        reached = False
        while True:
            work.attempt += 1
            judged = await self._attempt(work, slot, self._clock.monotonic() - began)
            if isinstance(judged.result, Answered):
                return judged.result
            # an earlier attempt may have come there
            judged.result.reached = reached = reached or judged.result.reached
            elapsed = self._clock.monotonic() - began
            seconds = pause(
                judged.ended,
                reading=reading,
                idempotent=bool(endpoint.idempotency),
                repeats=work.attempt - 1,
                elapsed=elapsed,
            )
            if seconds is None:
                break
            await self._sleep(seconds)
            try:
                slot = await self._slot(work, IN_ALL - elapsed - seconds)
            except ProviderError:
                # no budget for a repeat: the answer that came says more than the limit would
                break
        raise judged.result

    async def _slot(self, work: Work, patience: float) -> Slot:
        endpoint = work.endpoint
        priority = work.options.priority
        if priority is None:
            priority = Priority.SEND if endpoint.sends else Priority.FOREGROUND
        holding: list[Window] = []
        counted: list[Window] = []
        for name in endpoint.limits:
            window = self._windows[name]
            background = priority >= Priority.BACKGROUND
            holds = window.limit.holds
            held = not holds or endpoint.operation in holds or background
            (holding if held else counted).append(window)
        limit: LimitReached
        try:
            return await self._book.acquire(tuple(holding), priority, patience, tuple(counted))
        except LimitReached as reached:
            limit = reached
        at = self._clock.now() + limit.seconds
        raise _limit_error(endpoint, limit, at)

    async def _attempt(self, work: Work, slot: Slot, elapsed: float) -> Judged:
        if self._transport is None:
            self._transport = Transport(self.base_url, self._clock.monotonic)
        endpoint = work.endpoint
        timeout = work.timeout
        # a large file may take longer than all repeats together
        whole = timeout if timeout > IN_ALL else max(1.0, min(timeout, IN_ALL - elapsed))
        reached, failed = False, True
        answered_at: float | None = None
        try:
            # the connection pool queues badly, and its queue would count as time without an answer
            async with self._at_once:
                started_at = self._clock.now_ms()
                slot.start()
                reached = True
                came = await self._transport.send(
                    work.request,
                    timeout=timeout,
                    whole=whole,
                    max_bytes=endpoint.max_bytes,
                    progress=work.options.progress,
                )
            reached = isinstance(came, Answer) or came.sent
            answered_at = came.head_at if isinstance(came, Answer) else None
            document, why = read(endpoint, came)
            self._learn(work, document)
            judged = self._judge.judge(endpoint, came, document, why, work.session, work.hidden)
            failed = isinstance(judged.result, ProviderError)
        finally:
            slot.end(reached=reached, failed=failed, answered_at=answered_at)
        self._report(work, came, judged, started_at)
        return judged

    def _learn(self, work: Work, document: Any) -> None:
        """Secrets in an answer go to the redactor, keys of numbers to whoever keeps them."""
        for secret in islice(secrets_in(document), _SECRETS_OF_AN_ANSWER):
            self._redactor.add(secret)
        keys = work.endpoint.keys(work.values, document) if work.endpoint.keys else {}
        new = {
            number: key
            for number, key in keys.items()
            if self._credentials.get("client_keys", {}).get(number) != key
        }
        if new:
            self._credentials.setdefault("client_keys", {}).update(new)
            self._keys.update(new)
            if self._learned is not None:
                self._learned(new)

    def _report(self, work: Work, came: Answer | Failure, judged: Judged, at: int) -> None:
        if self._traffic is None:
            return
        content, kind, text = b"", "", ""
        if isinstance(came, Answer):
            content, kind = came.content, came.headers.get("content-type", "")
        else:
            text = came.message
        result = judged.result
        record = CallRecord(
            account=self.account,
            operation=work.endpoint.operation,
            method=work.request.method,
            url=shown_url(work.shown or work.request.url, self._redactor),
            status=came.status,
            started_at=at,
            seconds=came.seconds,
            attempt=work.attempt,
            request=request_text(work.endpoint, work.values, self._redactor),
            answer=text or answer_text(content, kind, judged.document, self._redactor, work.hidden),
            kind=result.kind.value if isinstance(result, ProviderError) else None,
            request_id=work.id,
            context=work.options.context,
        )
        self._traffic(record)


def _limit_error(endpoint: Endpoint, reached: LimitReached, at: float) -> ProviderError:
    limit, seconds = reached.limit, reached.seconds
    safe = datetime.fromtimestamp(at, UTC)
    error = refused(
        f"The limit is reached: {limit.words}",
        hint=f"It is safe again at {safe:%H:%M:%S} UTC, in {math.ceil(seconds):,} seconds.",
        changes=endpoint.changes,
    )
    error.retry_after = round(seconds, 3)
    return error
