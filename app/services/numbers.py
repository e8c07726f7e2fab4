"""Our numbers: listed, named, pointed at the receiver, deleted.

Invariant: what a number may do is answered from declarations and credentials, never by trying.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.core.clock import Clock
from app.core.newest import Newest
from app.core.words import words
from app.domain.errors import SettingsError
from app.domain.phones import digits_in
from app.domain.rows import NumberRow
from app.store import numbers
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.providers.capabilities import Standing
    from app.services.bus import Bus
    from app.services.clients import Clients
    from app.services.sync import Sync

_DAY_MS = 86_400_000
# of a number's last day: (in, out) of each hour, and (since when, state), both oldest first
Day = tuple[list[tuple[int, int]], list[tuple[int, str]]]


class Offer(NamedTuple):
    """Whether an action is possible; ``reason`` says exactly why not.

    ``offered`` is False where the provider documents no way at all: then nothing is shown.
    """

    enabled: bool
    reason: str = ""
    offered: bool = True


class LimitRow(NamedTuple):
    """A limit as counted on this computer. ``resets_at`` is in ms, None while nothing is used."""

    name: str
    title: str
    left: int
    total: int
    resets_at: int | None


_OFFERS = {
    "text": "send_text",
    "link_media": "send_media_link",
    "upload_media": "send_media_upload",
    "templates": "templates_send",
    "schedule": "schedule_server",
    "history": "history",
    "mark_read": "mark_read",
    "media": "media_download",
    "delete": "delete_number",
    "set_webhook": "webhook_set",
    "pair": "qr_pairing",
    "group_send": "send_group",
    "otp": "otp",
    "profile": "profile",
    "reset_key": "key_reset",
    "window": "window_24h",
}


class Numbers:
    """The numbers of all accounts; ``by_id`` is kept fresh for delegates and headers."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Callable[[], Clients],
        sync: Callable[[], Sync],
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._get_clients = clients
        self._get_sync = sync
        self._clock = clock
        self._rows: dict[int, NumberRow] = {}
        self._newest = Newest()
        self._offers: dict[int, tuple[NumberRow, frozenset[str], dict[str, Offer]]] = {}

    @property
    def _clients(self) -> Clients:
        return self._get_clients()

    @property
    def _sync(self) -> Sync:
        return self._get_sync()

    async def load(self) -> None:
        """Reads the numbers; ``by_id`` is right from here on."""
        await self._read()

    async def look_again(self) -> None:
        """The same after a change that was told: who heard of it first saw the rows before it.

        Those that differ are told of once more; a delivery that merely came in makes none differ.
        """
        self._tell(await self._read())

    async def _read(self) -> frozenset[int]:
        """Reads them, and answers with those that differ; whoever reads tells of these.

        Else what one reader took in silence would be no news for the next, who tells.
        """
        turn = self._newest.asked()
        rows = await self._database.read(numbers.listing)
        if not self._newest.takes(turn):
            return frozenset()
        before = _seen(self._rows.values())
        self.take(rows)
        after = _seen(rows)
        if before == after:
            return frozenset()
        return frozenset(row.id for row in set(before).symmetric_difference(after))

    def _tell(self, ids: frozenset[int]) -> None:
        if ids:
            from app.services.events import NumbersChanged

            self._bus.publish(NumbersChanged(ids))

    def by_account(self) -> dict[int, list[NumberRow]]:
        """The numbers of each account that has any."""
        found: dict[int, list[NumberRow]] = {}
        for row in self._rows.values():
            found.setdefault(row.account_id, []).append(row)
        return found

    def take(self, rows: Iterable[NumberRow]) -> None:
        """Takes over what was read."""
        self._rows = {row.id: row for row in rows}

    def by_id(self) -> dict[int, NumberRow]:
        """Numbers as last read."""
        return self._rows

    def row(self, number_id: int) -> NumberRow:
        """A number as last read; SettingsError where it is gone."""
        row = self._rows.get(number_id)
        if row is None:
            raise SettingsError("This number is gone.", "Nothing was done.", "Choose another.")
        return row

    def of_account(self, account_id: int) -> NumberRow | None:
        """The first number of an account, as last read."""
        return next((row for row in self._rows.values() if row.account_id == account_id), None)

    async def all(self) -> list[NumberRow]:
        """All numbers, by account; freshly read."""
        await self.look_again()
        return list(self._rows.values())

    async def rename(
        self,
        number_id: int,
        *,
        name: str | None = None,
        code: str | None = None,
        colour: str | None = None,
    ) -> None:
        """Changes name, code (2 to 4 letters or digits) or colour. Raises SettingsError."""
        if code is not None:
            code = code.strip().upper()
            if not 2 <= len(code) <= 4 or not code.isalnum():
                raise SettingsError(
                    "A code has 2 to 4 letters or digits.",
                    "Nothing was changed.",
                    "Choose another.",
                )
            if any(row.code == code and row.id != number_id for row in self._rows.values()):
                raise SettingsError(
                    f"{code} is another number’s code.", "Nothing was changed.", "Choose another."
                )
        await self._write(
            number_id,
            lambda connection: numbers.change(
                connection, number_id, name=name, code=code, colour=colour
            ),
        )

    async def refresh(self, account_id: int | None = None) -> None:
        """Asks the providers now. Raises the first ProviderError."""
        accounts = self._clients.accounts()
        for account in accounts:
            if account_id is None or account.id == account_id:
                await self._sync.refresh(account.id)

    def limits(self, number_id: int) -> list[LimitRow]:
        """Every documented limit of the number's account, with what is left of it."""
        row = self.row(number_id)
        declared = self._clients.provider(row.account_id)
        left = self._clients.client(row.account_id).limits
        rows = []
        for limit in declared.limits:
            state = left.left(limit.name)
            rows.append(LimitRow(limit.name, limit.words, state.left, state.total, state.resets_at))
        return rows

    async def days(self, ids: Sequence[int]) -> dict[int, Day]:
        """The last 24 hours of numbers, all read in one go."""
        now = self._clock.now_ms()
        start = now // numbers.HOUR_MS - 23

        def read(connection: Connection) -> dict[int, Day]:
            found: dict[int, Day] = {}
            for number_id in ids:
                rows = numbers.hours(connection, number_id, start * numbers.HOUR_MS)
                counts = {at // numbers.HOUR_MS: (came, went) for at, came, went, _ in rows}
                hours = [counts.get(start + hour, (0, 0)) for hour in range(24)]
                found[number_id] = hours, numbers.states(connection, number_id, now - _DAY_MS)
            return found

        return await self._database.read(read)

    async def set_webhook(self, number_id: int, url: str) -> None:
        """Tells the provider where to deliver. Raises ProviderError or SettingsError."""
        row = self.row(number_id)
        secret = await self._webhook_secret(row.account_id)
        call = self._clients.messaging(row.provider).set_webhook(row.key, url, secret)
        if call is None:
            raise SettingsError(
                "This provider documents no way to set a webhook.",
                "Nothing was changed.",
                "Set it on the provider’s own page.",
            )
        await self._clients.call(
            row.account_id, call.operation, call.parameters, number_id=number_id
        )
        await self._write(
            number_id,
            lambda connection: numbers.change(connection, number_id, webhook_url=url),
        )

    async def _webhook_secret(self, account_id: int) -> str:
        """The newest signing secret; made and kept before a provider hears of it."""
        declared = self._clients.provider(account_id)
        if not any(field.name == "webhook_secret" for field in declared.credentials):
            return ""
        kept = self._clients.credentials(account_id).get("webhook_secret") or ""
        if not kept:
            import secrets as random

            # two numbers may be pointed here at once: one secret, also where both make one
            made = f"whsec_{random.token_urlsafe(24)}"
            kept = await self._clients.put_missing(account_id, "webhook_secret", made)
        return str(kept[0] if isinstance(kept, list) else kept)

    async def delete(self, number_id: int, password: str) -> None:
        """Deletes the number at the provider, for good. Raises ProviderError."""
        row = self.row(number_id)
        call = self._clients.messaging(row.provider).remove(row.key, password)
        if call is None:
            raise SettingsError("This provider deletes no numbers.", "Nothing was changed.", "")
        await self._clients.call(
            row.account_id, call.operation, call.parameters, number_id=number_id
        )
        now = self._clock.now_ms()
        await self._write(number_id, lambda connection: numbers.gone(connection, number_id, now))

    async def mark(self, number_id: int, state: str) -> None:
        """Records a state that was just learned (pairing)."""
        now = self._clock.now_ms()
        await self._write(
            number_id, lambda connection: numbers.set_state(connection, number_id, state, now)
        )

    async def set_phone(self, number_id: int, phone: str) -> None:
        """Takes over the phone that really linked."""
        await self._write(
            number_id, lambda connection: numbers.change(connection, number_id, phone=phone)
        )

    async def make(self, account_id: int, key: str, phone: str, name: str) -> int:
        """A number of our own making, before the provider lists it."""
        now = self._clock.now_ms()
        number_id = await self._database.write(
            lambda connection: numbers.find_or_make(
                connection, account_id, key, now, name=name, phone=phone
            )
        )
        self._tell(await self._read() | {number_id})
        return number_id

    def key_tail(self, number_id: int) -> str:
        """The last four characters of the number's own key."""
        return self._own_key(number_id)[-4:]

    def copy_key(self, number_id: int) -> str:
        """The number's own key, for the clipboard, on the operator's own wish."""
        row = self.row(number_id)
        from app.services.events import Acted

        self._bus.publish(Acted("key copied", {"name": row.name}, row.account_id))
        return self._own_key(number_id)

    def _own_key(self, number_id: int) -> str:
        row = self.row(number_id)
        keys = self._clients.credentials(row.account_id).get("client_keys") or {}
        return str(keys.get(row.key, ""))

    def link(self, number_id: int) -> str:
        """The click-to-chat address of the number."""
        row = self.row(number_id)
        digits = digits_in(row.connected_phone or row.phone)
        return f"https://wa.me/{digits}" if digits else ""

    def offers(self, number_id: int) -> Mapping[str, Offer]:
        """What the number can do now, and why not."""
        from app.providers.capabilities import Capability, standings

        row = self.row(number_id)
        declared = self._clients.declared(row.provider)
        if self._clients.knows(row.account_id):
            credentials = dict(self._clients.credentials(row.account_id))
            if not self._clients.has_session(row.account_id):
                credentials.pop("session_cookie", None)
        else:
            # the first paint: the credentials are unsealed after it, and nothing is refused yet
            credentials = {field.name: "unknown" for field in declared.credentials}
        have = frozenset(name for name, value in credentials.items() if value)
        known = self._offers.get(number_id)
        if known is not None and known[0] == row and known[1] == have:
            return known[2]
        found = standings(declared.title, declared.offers, credentials)
        offers = {
            name: _offer(found.get(Capability(capability))) for name, capability in _OFFERS.items()
        }
        if row.state in ("pending", "lost"):
            reason = words(f"{row.name} is not connected.")
            for name in ("text", "link_media", "group_send"):
                if offers[name].enabled:
                    offers[name] = Offer(False, reason)
        self._offers[number_id] = (row, have, offers)
        return offers

    async def _write(self, number_id: int, write: Callable[[Connection], object]) -> None:
        await self._database.write(write)
        self._tell(await self._read() | {number_id})


def _seen(rows: Iterable[NumberRow]) -> list[NumberRow]:
    return [row._replace(hook_at=0) for row in rows]


def _offer(standing: Standing | None) -> Offer:
    if standing is None:
        return Offer(False, offered=False)
    return Offer(standing.available, standing.reason, bool(standing.operations))
