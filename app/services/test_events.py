"""Test events: sample bodies of every scheme, proven rightly or wrongly, posted to our receiver.

Signed by the scheme's own code with the account's own secret, so that a test takes the way of a
real delivery. Each carries a header by which it is found again and marked as a test.

Invariant: a test event goes to this receiver only (on loopback or through the public address).
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.core.clock import Clock
from app.core.redact import MASK
from app.domain.errors import SettingsError
from app.domain.hooks import HookAccount
from app.domain.phones import digits_in
from app.domain.rows import NumberRow
from app.providers import registry
from app.services.clients import Clients
from app.services.deliveries import DeliveryFile
from app.services.numbers import Numbers
from app.services.posting import post
from app.services.receiver_control import ReceiverControl
from app.services.schemes import proof_kind
from app.store import delivery_reads
from app.store.connection import Connection
from app.store.delivery_reads import DeliveryFilter, DeliveryRow

MARK = "X-Switchboard-Test"
MOST_TIMES = 20
_OVER = 1024 * 1024 + 1
_LOOK_S = 2.0


class Misbehaviour(StrEnum):
    """What is wrong with a test event, on purpose."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"
    OLD = "old"
    NOT_JSON = "not_json"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Sender:
    """Whom a test pretends to be: an account, and one of its numbers where there are several.

    ``proof``: key or signature; ``keeps_time``: an old time stamp can be tried; ``ready``: the
    secret or key that signs is there.
    """

    account_id: int
    account: str
    title: str
    number_id: int | None
    number: str
    code: str
    colour: str
    proof: str
    keeps_time: bool
    ready: bool


@dataclass(frozen=True, slots=True)
class TestResult:
    """What became of one test event. ``status`` None: no answer, ``problem`` says why."""

    __test__ = False
    status: int | None
    answer: str
    ms: float
    delivery: DeliveryRow | None
    problem: str = ""


class TestEvents:
    """Makes and posts test events."""

    __test__ = False

    def __init__(
        self,
        clients: Clients,
        numbers: Numbers,
        receiver: ReceiverControl,
        file: DeliveryFile,
        clock: Clock,
    ) -> None:
        self._clients = clients
        self._numbers = numbers
        self._receiver = receiver
        self._file = file
        self._clock = clock

    def senders(self) -> list[Sender]:
        """Every account, or every number of an account that lists several."""
        found = []
        numbers, accounts = self._numbers.by_account(), self._clients.accounts()
        apis = {name: registry.get(name) for name in {row.provider for row in accounts}}
        kinds = {name: proof_kind(api.hooks) for name, api in apis.items()}
        for account in accounts:
            declared, kind = apis[account.provider], kinds[account.provider]
            known = self._account(account.id)
            ready = bool(known.keys if kind == "key" else known.secrets)
            listed: list[NumberRow | None] = [*numbers.get(account.id, ())]
            for number in listed or [None]:
                found.append(
                    Sender(
                        account.id,
                        account.name,
                        declared.title,
                        None if number is None else number.id,
                        account.name if number is None else number.name or number.key,
                        "" if number is None else number.code,
                        "slate" if number is None else number.colour,
                        "key" if kind == "key" else "signature",
                        kind == "time",
                        ready or kind == "optional",
                    )
                )
        return found

    def events(self, account_id: int) -> list[str]:
        """The documented events of the account's provider."""
        scheme = self._clients.provider(account_id).hooks
        return [sample.event for sample in scheme.samples()]

    def body(self, sender: Sender, event: str, customer: str = "") -> str:
        """A sample as it is edited: the number's own name in it, the time now, an id of its own."""
        scheme = self._clients.provider(sender.account_id).hooks
        sample = next((one for one in scheme.samples() if one.event == event), None)
        if sample is None:
            return "{}"
        number = self._numbers.by_id().get(sender.number_id or 0)
        document = _fresh(
            sample.body,
            self._clock.now_ms(),
            number.key if number else "",
            _customers(sample.body),
            digits_in(customer),
        )
        return json.dumps(document, ensure_ascii=False, indent=2)

    def headers(
        self, sender: Sender, body: bytes, wrong: Misbehaviour, *, masked: bool = True
    ) -> dict[str, str]:
        """The headers that go along; ``masked`` hides keys but for their last four characters."""
        scheme = self._clients.provider(sender.account_id).hooks
        account = self._account(sender.account_id, sender.number_id)
        now = time.time()
        if wrong is Misbehaviour.OLD:
            now -= 3_600
        bare = HookAccount(account.name, account.provider)
        plain = {"Content-Type": "application/json", **scheme.sign(body, bare, now)}
        if wrong is Misbehaviour.WRONG:
            junk = secrets.token_hex(16).encode()
            account = HookAccount(account.name, account.provider, (junk,), (junk,))
        proven = (
            plain if wrong is Misbehaviour.MISSING else {**plain, **scheme.sign(body, account, now)}
        )
        shown = dict(proven)
        if masked:
            keys = {one.decode("latin-1") for one in account.keys}
            shown = {
                name: f"{MASK}{value[-4:]}" if value in keys else value
                for name, value in shown.items()
            }
        return shown

    async def send(
        self,
        sender: Sender,
        text: str,
        wrong: Misbehaviour = Misbehaviour.RIGHT,
        *,
        times: int = 1,
        duplicates: bool = True,
        public: bool = False,
    ) -> list[TestResult]:
        """Posts the body; the further ones are exact duplicates, or events of their own.

        Raises SettingsError where there is no receiver to post to.
        """
        url = self._address(sender.account_id, public=public)
        results = []
        for place in range(max(1, min(times, MOST_TIMES))):
            body = text.encode()
            if wrong is Misbehaviour.NOT_JSON:
                body = body.rstrip()[:-1] + b", and this is no JSON"
            elif wrong is Misbehaviour.TOO_LARGE:
                body += b" " * (_OVER - len(body))
            elif place and not duplicates:
                body = _other(text, place).encode()
            found_by = secrets.token_hex(8)
            headers = self.headers(sender, body, wrong, masked=False)
            came = await post(url, body, {**headers, MARK: found_by})
            stored = None
            if came.status is not None and came.status not in (404, 405, 413, 503):
                stored = await self._stored(sender.account, found_by)
            answer = came.answer.decode("utf-8", "replace")
            results.append(TestResult(came.status, answer, came.ms, stored, came.problem))
        return results

    def _address(self, account_id: int, *, public: bool) -> str:
        path = f"/hooks/{self._clients.account(account_id).token}"
        if public:
            return self._receiver.public_url(path)
        if not self._receiver.state.url:
            raise SettingsError(
                "The receiver is not running.", "Nothing was sent.", "Start it, then try again."
            )
        return self._receiver.state.url.rstrip("/") + path

    async def _stored(self, account: str, found_by: str) -> DeliveryRow | None:
        """The delivery that a test became; it is on the disk before the answer."""
        wanted = DeliveryFilter(accounts=(account,), header=f"{MARK}: {found_by}")

        def read(connection: Connection) -> list[DeliveryRow]:
            return list(delivery_reads.page(connection, wanted, limit=1, look_at=500).rows)

        end = time.monotonic() + _LOOK_S
        while True:
            rows = await self._file.read(read, list[DeliveryRow]())
            if rows or time.monotonic() > end:
                return rows[0] if rows else None
            await asyncio.sleep(0.05)

    def _account(self, account_id: int, number_id: int | None = None) -> HookAccount:
        row = self._clients.account(account_id)
        credentials = self._clients.credentials(account_id)
        secret = credentials.get("webhook_secret") or []
        listed = [secret] if isinstance(secret, str) else list(secret)
        of_numbers = credentials.get("client_keys") or {}
        number = self._numbers.by_id().get(number_id or 0)
        own = of_numbers.get(number.key) if number is not None else None
        keys = [own] if own else [credentials.get("api_key"), *of_numbers.values()]
        return HookAccount(
            row.name,
            row.provider,
            tuple(str(one).encode() for one in listed if one),
            tuple(str(one).encode() for one in keys if one),
        )


_TIMES = ("timestamp", "time", "created_at", "occurred_at", "delivered_at", "createdat")
_IDS = ("id", "messageid", "message_id", "wa_message_id", "call_id")
_OURS = ("to", "from")


def _customers(body: Mapping[str, Any]) -> str:
    """The number that a sample uses for the customer: the longest run of digits in from or to."""
    found = ""
    stack: list[Any] = [body]
    while stack:
        value = stack.pop()
        if isinstance(value, Mapping):
            for name, one in value.items():
                if isinstance(one, str) and name.lower() in ("from", "to", "phone", "wa_id"):
                    digits = one.lstrip("+").split("@")[0]
                    found = digits if digits.isdigit() and len(digits) > len(found) else found
            stack += list(value.values())
        elif isinstance(value, list):
            stack += value
    return found


def _fresh(value: Any, now: int, key: str, theirs: str, customer: str, name: str = "") -> Any:
    """A sample with times of now, ids of its own, our number's name and the wanted customer."""
    if isinstance(value, Mapping):
        return {one: _fresh(inner, now, key, theirs, customer, one) for one, inner in value.items()}
    if isinstance(value, list):
        return [_fresh(inner, now, key, theirs, customer, name) for inner in value]
    lowered = name.lower()
    if lowered in _TIMES:
        return _time_like(value, now)
    if isinstance(value, str):
        if lowered in _IDS and not value.isdigit() and value:
            return f"{value}.{secrets.token_hex(4)}"
        if customer and theirs and theirs in value:
            return value.replace(theirs, customer)
        if key and lowered in _OURS and value and not value.lstrip("+").split("@")[0].isdigit():
            return key
    return value


def _time_like(value: Any, now: int) -> Any:
    """Now, written as the sample writes its time."""
    if isinstance(value, int) and not isinstance(value, bool):
        return now if value > 10**11 else now // 1000
    if isinstance(value, str) and value.isdigit():
        return str(now if len(value) > 11 else now // 1000)
    if isinstance(value, str):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now / 1000))
    return value


def _other(text: str, place: int) -> str:
    """The same event as another one: ids get a suffix, numeric times move on."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return f"{text} "

    def step(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {one: step(inner, one) for one, inner in value.items()}
        if isinstance(value, list):
            return [step(inner, name) for inner in value]
        if name.lower() in _TIMES and isinstance(value, int) and not isinstance(value, bool):
            return value + place
        if name.lower() in _IDS and isinstance(value, str) and value and not value.isdigit():
            return f"{value}-{place}"
        return value

    return json.dumps(step(document), ensure_ascii=False, indent=2)
