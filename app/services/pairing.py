"""Pairing a phone: the code is asked for again before it goes stale, the list tells who scanned.

``draft → starting → awaiting_scan → paired | wrong_phone | paused | failed``; ``closed`` from
anywhere. A session may be closed and resumed, also after a restart: the gateway keeps the number.
What sends need too is not used up by looking: the less is left of it, the rarer the list is read.
A gateway keeps its own rhythm: a code that did not change is asked for again soon, so that the next
one is on screen soon after it is made; one that did not come leaves the one before in its place.

Invariant: after ``close`` nothing is asked any more.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.errors import ErrorKind, ProviderError, SettingsError, StoreError
from app.domain.facts import NumberSeen
from app.domain.phones import digits_in, same_phone
from app.providers.base import Binary
from app.services.clients import Clients
from app.services.inbox import Inbox
from app.services.numbers import Numbers
from app.services.settings import Settings

_TRIES = 2
# how often in a row the next code may fail to come, and in which part of a code's time it is
# asked for again
_MISSES, _SOON = 3, 0.25
_LONGEST = 1.5
_OPEN = ("starting", "awaiting_scan", "paused")
# from which share left of a limit that sends wait for the list is read how many times as rarely
_THRIFT = ((0.6, 1), (0.4, 2), (0.2, 5), (0.0, 20))


@dataclass(frozen=True, slots=True)
class PairingState:
    """What the dialog shows. ``qr`` is a PNG; times are ms since 1970.

    ``code_since`` is when this picture first came; ``unchanged`` that asking for a new one gave
    the same picture again. ``how`` it came to be paired: ``scanned``, ``already`` (it was before
    a code was asked for) or ``kept`` (the other phone was accepted).
    """

    stage: str = "draft"
    qr: bytes | None = None
    code_number: int = 0
    codes_max: int = 10
    code_since: int = 0
    next_code_at: int = 0
    unchanged: bool = False
    asked_at: int = 0
    answer: str = ""
    connected_phone: str = ""
    expected_phone: str = ""
    paired_at: int = 0
    how: str = "scanned"
    error: ProviderError | None = None
    number_id: int | None = None


class PairingSession:
    """One pairing, from the first code to its end."""

    def __init__(
        self,
        clients: Clients,
        numbers: Numbers,
        inbox: Inbox,
        settings: Settings,
        clock: Clock,
        *,
        account_id: int,
        client_id: str,
        phone: str,
        name: str,
        number_id: int | None,
    ) -> None:
        self._clients = clients
        self._numbers = numbers
        self._inbox = inbox
        self._clock = clock
        self._account_id = account_id
        self._client_id = client_id
        self._phone = phone
        self._name = name
        self._every = int(settings.get("qr_seconds"))
        self._poll = int(settings.get("qr_poll_seconds"))
        self._tasks = TaskOwner("pairing")
        self._listeners: list[Callable[[PairingState], None]] = []
        self._fresh = asyncio.Event()
        self._picture = b""
        self._misses = 0
        self._until = 0
        self.state = PairingState(
            codes_max=int(settings.get("qr_codes")), expected_phone=phone, number_id=number_id
        )

    @property
    def client_id(self) -> str:
        """The number's name at the gateway."""
        return self._client_id

    def listen(self, listener: Callable[[PairingState], None]) -> None:
        """Calls ``listener`` with every new state."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Asks for the first code."""
        self._become(stage="starting", code_number=0, error=None, how="scanned")
        self._misses = 0
        self._tasks.latest(self._run(), "run")

    def new_code(self) -> None:
        """Asks for another code now."""
        self._fresh.set()

    def resume(self) -> None:
        """Goes on after a pause or a failure, with fresh codes."""
        if self.state.stage in ("paused", "failed", "wrong_phone"):
            self.start()

    async def keep(self) -> None:
        """Accepts the other phone that linked: the number follows it."""
        if self.state.stage != "wrong_phone" or self.state.number_id is None:
            return
        await self._numbers.set_phone(self.state.number_id, self.state.connected_phone)
        self._become(stage="paired", how="kept", expected_phone=self.state.connected_phone)

    async def close(self) -> None:
        """Stops asking. The number stays in the list, and can be paired later."""
        await self._tasks.close()
        if self.state.stage not in ("paired", "wrong_phone"):
            self._become(stage="closed")

    async def _run(self) -> None:
        try:
            await self._first_code()
            if self.state.stage == "starting":
                self._become(stage="awaiting_scan")
                self._tasks.latest(self._watch(), "watch")
            while self.state.stage == "awaiting_scan":
                await self._wait_for_code()
                if self.state.stage == "awaiting_scan":
                    await self._next_code()
        except ProviderError as error:
            self._failed(error)
        except (SettingsError, StoreError) as problem:
            self._failed(ProviderError(ErrorKind.REFUSED, problem.what, hint=problem.can))

    def _failed(self, error: ProviderError) -> None:
        if self.state.stage in _OPEN:
            self._become(stage="failed", error=error, qr=None)

    async def _first_code(self) -> None:
        messaging = self._messaging()
        call = messaging.pair(self._client_id, self._phone)
        if call is None:
            raise SettingsError("This provider pairs no phones.", "Nothing was done.", "")
        answer = await self._tried(call.operation, call.parameters)
        number_id = self.state.number_id
        if number_id is None:
            number_id = await self._numbers.make(
                self._account_id, self._client_id, self._phone, self._name
            )
        elif self._name:
            await self._numbers.rename(number_id, name=self._name)
        self._become(number_id=number_id)
        if isinstance(answer, dict) and answer.get("status") == "connected":
            self._become(how="already")
            await self._look()
            if self.state.stage == "starting":
                self._ended(self._phone)
            return
        await self._numbers.mark(number_id, "pending")
        picture = _picture(answer)
        if picture is None:
            picture = await self._picture_now()
        # where the codes never change it pauses too
        whole = self.state.codes_max * self._every * _LONGEST
        self._until = self._clock.now_ms() + round(whole * 1_000)
        self._shown(picture)

    async def _next_code(self) -> None:
        late = self._clock.now_ms() >= self._until and not self._fresh.is_set()
        if late or self.state.code_number >= self.state.codes_max:
            self._become(stage="paused", qr=None)
            return
        try:
            picture = await self._picture_now()
        except ProviderError as error:
            # a code is only to be had while the number is pending: it may just have been scanned
            if error.kind in (ErrorKind.NOT_FOUND, ErrorKind.INVALID_REQUEST, ErrorKind.CONFLICT):
                await self._look()
                if self.state.stage != "awaiting_scan":
                    return
            self._misses += 1
            if not error.passing or self._misses >= _MISSES:
                raise
            self._become(next_code_at=self._clock.now_ms() + self._soon())
            return
        self._misses = 0
        self._shown(picture)

    async def _picture_now(self) -> bytes:
        call = self._messaging().code(self._client_id)
        if call is None:
            raise SettingsError("This provider shows no codes.", "Nothing was done.", "")
        answer = await self._tried(call.operation, call.parameters)
        picture = _picture(answer)
        if picture is None:
            raise ProviderError(ErrorKind.BAD_ANSWER, "The gateway answered without a picture.")
        return picture

    async def _tried(self, operation: str, parameters: Any) -> Any:
        for attempt in range(1, _TRIES + 1):
            try:
                return await self._clients.call(self._account_id, operation, parameters)
            except ProviderError as error:
                if attempt == _TRIES or error.kind in (ErrorKind.AUTH, ErrorKind.REFUSED):
                    raise
                await asyncio.sleep(0.5)
        raise AssertionError("unreachable")

    def _shown(self, picture: bytes) -> None:
        if self.state.stage not in _OPEN:
            return
        digest = hashlib.sha256(picture).digest()
        now = self._clock.now_ms()
        same = digest == self._picture
        self._picture = digest
        # one more is one that differs, or was wanted
        more = not same or self._fresh.is_set() or self.state.code_number == 0
        self._become(
            qr=picture,
            code_number=self.state.code_number + more,
            code_since=self.state.code_since if same else now,
            next_code_at=now + (self._soon() if same else round(self._every * 1_000)),
            unchanged=same,
        )

    def _soon(self) -> int:
        """How long until a code is asked for that should be there already, in ms."""
        return round(self._every * min(1.0, _SOON * self._thrift()) * 1_000)

    async def _wait_for_code(self) -> None:
        """Until the next code is due, or wanted."""
        self._fresh.clear()
        left = (self.state.next_code_at - self._clock.now_ms()) / 1_000
        if left > 0:
            await set_within(self._fresh, left)

    async def _watch(self) -> None:
        """Asks the list whether somebody scanned; a slow one keeps no code on screen."""
        while self.state.stage == "awaiting_scan":
            await asyncio.sleep(self._poll * self._thrift())
            if self.state.stage not in _OPEN:
                return
            try:
                await self._look()
            except (SettingsError, StoreError) as problem:
                self._failed(ProviderError(ErrorKind.REFUSED, problem.what, hint=problem.can))
                self._fresh.set()
            except ProviderError as error:
                # a list that can't be read for a moment is asked again; a dead key ends it
                if error.misconfigured:
                    self._failed(error)
                    self._fresh.set()
                else:
                    self._become(asked_at=self._clock.now_ms(), answer="unknown")

    def _thrift(self) -> int:
        """How many times as rarely the list is read now."""
        limits = self._clients.client(self._account_id).limits.all()
        [read] = self._messaging().account_reads()[:1]
        asked = self._clients.provider(self._account_id).endpoint(read.call.operation)
        counted = asked.limits if asked is not None else ()
        shares = [
            left.left / left.total
            for name, (limit, left) in limits.items()
            if name in counted and limit.holds
        ]
        least = min(shares, default=1.0)
        return next(rarer for share, rarer in _THRIFT if least >= share)

    async def _look(self) -> None:
        """Asks the list of numbers how ours stands."""
        for read in self._messaging().account_reads()[:1]:
            call = read.call
            answer = await self._clients.call(self._account_id, call.operation, call.parameters)
            now = self._clock.now_ms()
            facts = self._clients.facts(self._account_id, call.operation, call.parameters, answer)
            await self._inbox.apply(self._account_id, facts, now, window=False)
            await self._numbers.look_again()
            mine = next(
                (
                    fact
                    for fact in facts
                    if isinstance(fact, NumberSeen) and fact.number == self._client_id
                ),
                None,
            )
            self._become(asked_at=now, answer=mine.state if mine else "missing")
            if mine is not None and mine.state == "connected":
                self._ended(mine.connected_phone)

    def _ended(self, connected: str) -> None:
        if self.state.stage not in _OPEN:
            return
        other = bool(connected) and bool(self._phone) and not same_phone(connected, self._phone)
        self._become(
            stage="wrong_phone" if other else "paired",
            connected_phone=digits_in(connected.partition("@")[0]),
            paired_at=self._clock.now_ms(),
            qr=None,
        )
        self._fresh.set()

    def _messaging(self) -> Any:
        return self._clients.messaging(self._clients.account(self._account_id).provider)

    def _become(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        for listener in list(self._listeners):
            listener(self.state)


class Pairing:
    """Starts pairings."""

    def __init__(
        self, clients: Clients, numbers: Numbers, inbox: Inbox, settings: Settings, clock: Clock
    ) -> None:
        self._parts = (clients, numbers, inbox, settings, clock)
        self._numbers = numbers

    def start(self, account_id: int, client_id: str, phone: str, name: str = "") -> PairingSession:
        """Adds a number and asks for its first code."""
        session = PairingSession(
            *self._parts,
            account_id=account_id,
            client_id=client_id.strip(),
            phone=digits_in(phone),
            name=name.strip(),
            number_id=None,
        )
        session.start()
        return session

    def resume(self, number_id: int) -> PairingSession:
        """Pairs a number that is in the list."""
        row = self._numbers.row(number_id)
        session = PairingSession(
            *self._parts,
            account_id=row.account_id,
            client_id=row.key,
            phone=digits_in(row.phone.partition("@")[0]),
            name="",
            number_id=number_id,
        )
        session.start()
        return session


def _picture(answer: Any) -> bytes | None:
    if isinstance(answer, Binary):
        return answer.content
    if not isinstance(answer, dict):
        return None
    code = answer.get("qrCode")
    if not isinstance(code, str) or "," not in code:
        return None
    try:
        return base64.b64decode(code.split(",", 1)[1], validate=True)
    except ValueError:
        return None
