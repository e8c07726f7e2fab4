"""What the webhook inspector asks: pages of deliveries, what proves them, what they changed.

Works with the deliveries file (read only), the declared schemes, and ``posting`` for copies that
the operator sends elsewhere.

Invariant: no secret leaves this object, and nothing here changes a stored delivery.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app import __version__
from app.domain.errors import SettingsError
from app.domain.hooks import HookAccount, deadline_of
from app.domain.hooks import Verdict as Verdict
from app.domain.markings import Marking
from app.domain.missed import RetryPolicy
from app.domain.rows import NumberRow
from app.providers import registry
from app.services import delivery_files, query
from app.services.clients import Clients
from app.services.concerned import number_of
from app.services.deliveries import DeliveryFile
from app.services.markings import Markings
from app.services.numbers import Numbers
from app.services.posting import Posted, post
from app.services.query import Query
from app.services.receiver_control import ReceiverControl
from app.services.receiver_link import ReceiverLink
from app.services.schemes import proof_kind
from app.store import delivery_reads
from app.store.connection import Connection
from app.store.delivery_reads import Delivery as Delivery
from app.store.delivery_reads import DeliveryFilter as DeliveryFilter
from app.store.delivery_reads import DeliveryRow as DeliveryRow

TOKENS = ("event", "account", "verdict", "header", "path", "since", "until", "text", "is")
_EXPORT_MOST = 100_000
_NO_HEADERS: Mapping[str, str] = {}
_SHOWN_FOR_MEDIAN = 200
_IS_MARK = {"pinned": "pinned", "important": "important", "read": "seen", "noted": "note"}
_IS_VERDICT = {
    "duplicate": (Verdict.DUPLICATE,),
    "refused": (Verdict.REJECTED, Verdict.UNVERIFIED, Verdict.MALFORMED),
}
_TEST_HEADER = "X-Switchboard-Test:"


_UNMARKED = Marking()


@dataclass(frozen=True, slots=True)
class SeenDelivery:
    """A line of the list, with the number it concerns where that is known."""

    row: DeliveryRow
    number_id: int | None = None
    marking: Marking = _UNMARKED
    late: bool = False


@dataclass(frozen=True, slots=True)
class SeenPage:
    """Lines, newest first. ``more_before`` is the id to go on from, None at the end."""

    rows: Sequence[SeenDelivery] = field(default_factory=list)
    more_before: int | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a provider expects of the receiver; ``deadline`` in seconds, None if undocumented."""

    title: str
    deadline: float | None
    retries: RetryPolicy
    proof: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of the tabs: all, and by verdict."""

    all: int
    by_verdict: dict[str, int]


@dataclass(frozen=True, slots=True)
class Kept:
    """What the deliveries file holds. ``oldest`` in ms since 1970, 0 without any."""

    count: int = 0
    pinned: int = 0
    oldest: int = 0
    bytes: int = 0


class Inspector:
    """Reads deliveries for the window."""

    def __init__(
        self,
        file: DeliveryFile,
        clients: Clients,
        numbers: Numbers,
        receiver: ReceiverControl,
        markings: Markings,
        link: ReceiverLink,
    ) -> None:
        self._file = file
        self._link = link
        self._markings = markings
        self._clients = clients
        self._numbers = numbers
        self._receiver = receiver

    def wanted(
        self,
        typed: str,
        now: int,
        *,
        accounts: Sequence[str] = (),
        verdicts: Sequence[Verdict] = (),
    ) -> DeliveryFilter:
        """The filter for what was typed, within the chosen accounts and tab."""
        asked = query.parse(typed, TOKENS)
        named = tuple(verdict for verdict in Verdict if verdict.value in asked.values("verdict"))
        path, _, value = asked.value("path").removeprefix("$.").partition("=")
        named += tuple(one for is_ in asked.values("is") for one in _IS_VERDICT.get(is_, ()))
        only, without = self._marked(asked.values("is"))
        header = _TEST_HEADER if "test" in asked.values("is") else asked.value("header")
        return DeliveryFilter(
            accounts=self._accounts_of(asked) or tuple(accounts),
            verdicts=named or tuple(verdicts),
            events=asked.values("event"),
            since=query.moment(asked.value("since"), now),
            until=query.moment(asked.value("until"), now),
            text=" ".join([*asked.values("text"), asked.text]).strip(),
            header=header,
            path=(path, value) if path else None,
            only=only,
            without=without,
        )

    def _marked(self, asked: Sequence[str]) -> tuple[frozenset[int] | None, frozenset[int]]:
        """The ids that ``is:pinned`` and its like allow, and those that ``is:unread`` hides."""
        only: frozenset[int] | None = None
        for name in asked:
            if name in _IS_MARK:
                these = self._markings.ids(_IS_MARK[name])
                only = these if only is None else only & these
        return only, self._markings.ids("seen") if "unread" in asked else frozenset()

    def _accounts_of(self, asked: Query) -> tuple[str, ...]:
        """Accounts by their name, or by the code of one of their numbers."""
        codes = {row.code.casefold(): row.account_id for row in self._numbers.by_id().values()}
        names = {row.id: row.name for row in self._clients.accounts()}
        return tuple(
            names.get(codes.get(value.casefold(), 0), value) for value in asked.values("account")
        )

    async def page(
        self, wanted: DeliveryFilter, *, before: int | None = None, limit: int = 100
    ) -> SeenPage:
        """Deliveries newest first; short of ``limit`` though more follow, where bodies are read."""
        keys = self._keys()

        def read(connection: Connection) -> SeenPage:
            found = delivery_reads.page(connection, wanted, before=before, limit=limit)
            return SeenPage(_concerned(connection, found.rows, keys), found.more_before)

        await self._markings.load()
        seen = await self._file.read(read, SeenPage())
        return SeenPage(self._marked_rows(seen.rows), seen.more_before)

    async def rows(self, ids: Sequence[int]) -> list[SeenDelivery]:
        """These deliveries as they are now, newest first."""
        keys = self._keys()
        seen = await self._file.read(
            lambda one: _concerned(one, delivery_reads.rows_by_id(one, ids), keys),
            list[SeenDelivery](),
        )
        return self._marked_rows(seen)

    def _marked_rows(self, rows: Sequence[SeenDelivery]) -> list[SeenDelivery]:
        of = self._markings.of
        return [
            one if of(one.row.id).empty else replace(one, marking=of(one.row.id)) for one in rows
        ]

    async def detail(self, delivery_id: int) -> Delivery | None:
        """Everything about one delivery."""
        return await self._file.read(lambda one: delivery_reads.detail(one, delivery_id), None)

    async def one_before(self, delivery_id: int) -> int | None:
        """The delivery of the same event and account that came before; None without one."""
        row = await self.detail(delivery_id)
        if row is None:
            return None
        wanted = DeliveryFilter(accounts=(row.row.account,), events=(row.row.event,))
        page = await self._file.read(
            lambda one: delivery_reads.page(one, wanted, before=delivery_id, limit=1),
            delivery_reads.Page(),
        )
        return page.rows[0].id if page.rows else None

    async def copies(self, delivery_id: int) -> list[DeliveryRow]:
        """The later copies of a delivery, oldest first."""
        return await self._file.read(
            lambda one: delivery_reads.copies(one, delivery_id, limit=50), list[DeliveryRow]()
        )

    async def tally(self, accounts: Sequence[str] = ()) -> Tally:
        """How many deliveries the tabs hold."""
        found = await self._file.read(
            lambda one: delivery_reads.counts(one, tuple(accounts)), dict[Verdict, int]()
        )
        by_verdict = {verdict.value: count for verdict, count in found.items()}
        return Tally(sum(by_verdict.values()), by_verdict)

    async def kept(self) -> Kept:
        """How much is kept."""

        def read(connection: Connection) -> Kept:
            count = connection.execute("SELECT count(*), min(received_at) FROM deliveries")
            number, oldest = count.fetchone()
            pinned = connection.execute("SELECT count(*) FROM kept").fetchone()[0]
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            size = connection.execute("PRAGMA page_size").fetchone()[0]
            return Kept(int(number), int(pinned), int(oldest or 0), int(pages) * int(size))

        return await self._file.read(read, Kept())

    async def forget(self, days: int) -> None:
        """Forgets at once what is older and not pinned. Raises SettingsError."""
        await self._link.ask({"forget": days})

    async def events(self) -> list[str]:
        """Names of events that came, the most frequent first."""
        found = await self._file.read(delivery_reads.events, dict[str, int]())
        return list(found)

    async def pace(self) -> tuple[float, float]:
        """Median and slowest answer of the newest deliveries, in ms; zeros without any."""
        page = await self.page(DeliveryFilter(), limit=_SHOWN_FOR_MEDIAN)
        times = sorted(one.row.answer_us / 1000 for one in page.rows)
        return (times[len(times) // 2], times[-1]) if times else (0.0, 0.0)

    def expectation(self, provider: str, event: str = "") -> Expectation:
        """What the provider expects, of an event. KeyError for a provider that is none."""
        declared = registry.get(provider)
        scheme = declared.hooks
        return Expectation(
            declared.title,
            deadline_of(scheme, event),
            scheme.retries,
            proof_kind(scheme),
        )

    def hook_url(self, account: str, *, public: bool = False) -> str:
        """Where an account's deliveries come in; empty where the receiver has never listened."""
        row = next((one for one in self._clients.accounts() if one.name == account), None)
        if row is None:
            return ""
        path = f"/hooks/{row.token}"
        local = self._receiver.state.url.rstrip("/")
        return self._receiver.public_url(path) if public else f"{local}{path}" if local else ""

    def curl(self, delivery: Delivery) -> str:
        """The delivery as a command, byte-exact, towards our own receiver."""
        url = self.hook_url(delivery.row.account) or "http://127.0.0.1/hooks"
        return delivery_files.curl(delivery, url)

    async def try_secret(self, delivery: Delivery, secret: str) -> bool:
        """Whether this secret (or key) proves the delivery; it is kept nowhere."""
        row = delivery.row
        scheme = registry.get(row.provider).hooks
        headers = {name.lower(): value for name, value in delivery.headers}
        typed = secret.encode()
        account = HookAccount(row.account, row.provider, (typed,), (typed,))
        proof = await asyncio.to_thread(
            scheme.verify, headers, delivery.body, account, row.received_at / 1000
        )
        return proof.verdict in (Verdict.ACCEPTED, Verdict.STALE)

    async def forward(
        self,
        delivery: Delivery,
        url: str,
        *,
        sign_again: bool = False,
        extra: Mapping[str, str] = _NO_HEADERS,
    ) -> Posted:
        """Posts the stored body elsewhere, once. Keys are left out, signatures go along.

        ``sign_again`` signs it anew with the account's secret, for receivers that check the time;
        ``extra`` headers go with it.
        """
        headers = {name: value for name, value in delivery_files.own_headers(delivery) if value}
        if sign_again:
            secrets = self._secrets(delivery.row.account)
            account = HookAccount(delivery.row.account, delivery.row.provider, secrets)
            scheme = registry.get(delivery.row.provider).hooks
            fresh = scheme.sign(delivery.body, account, time.time())
            named = {name.lower() for name in fresh}
            headers = {n: v for n, v in headers.items() if n.lower() not in named} | dict(fresh)
        return await post(url, delivery.body, {**headers, **extra})

    def can_sign(self, account: str) -> bool:
        """Whether a delivery of the account can be signed anew."""
        return bool(self._secrets(account))

    def _secrets(self, account: str) -> tuple[bytes, ...]:
        row = next((one for one in self._clients.accounts() if one.name == account), None)
        if row is None:
            return ()
        value = self._clients.credentials(row.id).get("webhook_secret") or []
        return tuple(str(one).encode() for one in ([value] if isinstance(value, str) else value))

    async def export(self, wanted: DeliveryFilter, target: Path) -> int:
        """Writes what the filter shows, newest first: HAR for ``.har``, else JSON lines.

        Returns how many. Raises SettingsError where the file can't be written.
        """
        ids: list[int] = []
        before: int | None = None
        while len(ids) < _EXPORT_MOST:
            page = await self.page(wanted, before=before, limit=500)
            ids += [one.row.id for one in page.rows]
            before = page.more_before
            if before is None:
                break
        return await self._write(ids[:_EXPORT_MOST], target)

    async def export_one(self, delivery: Delivery, target: Path) -> int:
        """Writes one delivery. Raises SettingsError."""
        return await self._write([delivery.row.id], target)

    async def _write(self, ids: Sequence[int], target: Path) -> int:
        whole = [one for one in [await self.detail(number) for number in ids] if one is not None]
        if target.suffix.lower() == ".har":
            text = delivery_files.har(whole, self._receiver.state.url, __version__)
        else:
            text = "".join(delivery_files.json_line(one) + "\n" for one in whole)
        try:
            await asyncio.to_thread(target.write_text, text, "utf-8")
        except OSError as error:
            raise SettingsError(
                f"{target.name} can’t be written: {error.strerror}.",
                "Nothing was exported.",
                "Choose another place.",
            ) from error
        return len(whole)

    def _keys(self) -> dict[str, list[NumberRow]]:
        """Account name → its numbers."""
        names = {row.id: row.name for row in self._clients.accounts()}
        keys: dict[str, list[NumberRow]] = {}
        for number in self._numbers.by_id().values():
            keys.setdefault(names.get(number.account_id, ""), []).append(number)
        return keys


def _concerned(
    connection: Connection, rows: Sequence[DeliveryRow], keys: dict[str, list[NumberRow]]
) -> list[SeenDelivery]:
    """Rows with the number that each concerns."""
    return [SeenDelivery(row, number_of(connection, row, keys), late=_late(row)) for row in rows]


def _late(row: DeliveryRow) -> bool:
    """Whether it was answered after the time in which its provider wants an answer."""
    try:
        scheme = registry.get(row.provider).hooks
    except KeyError:
        # of an API that this version does not know
        return False
    deadline = deadline_of(scheme, row.event)
    return deadline is not None and row.answer_us > deadline * 1_000_000
