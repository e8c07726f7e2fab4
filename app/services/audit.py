"""The audit trail: who on this computer did what, when.

Three ways lead into it: calls that change something at a provider (read from the log of calls by
a cursor, so that a command's and a crashed window's are in it too), accounts that were added,
changed or removed, and what services and the window note themselves (settings, locks, exports,
keys that were looked at, consents). Secrets never reach it: calls are logged redacted, settings
by their names where their values are nobody's business.

Invariant: every line is chained to the one before (``app.store.audit``); nothing is removed.
"""

from __future__ import annotations

import asyncio
import getpass
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.core.clock import Clock, iso
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.errors import ProviderError, SettingsError, StoreError
from app.services.clients import Clients
from app.services.events import AccountsChanged, Acted, AuditGrew, Bus, TrafficLogged
from app.services.settings import Settings
from app.services.spreadsheets import write_table
from app.store import accounts, audit, traffic
from app.store.audit import KEY_PURPOSE, NewLine
from app.store.audit import AuditRow as AuditRow
from app.store.audit import Verified as Verified
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_STORE_PAUSE_S = 2.0
_CURSOR = "audit_traffic"
_ONCE = 500
CALL = "call"
# settings whose change somebody may have to answer for; their values are told
TOLD = frozenset(
    {
        "operator", "receiver_host", "receiver_port", "public_url", "tunnel_on",
        "tunnel_registers", "lock_minutes", "keep_traffic_days", "keep_deliveries_days",
        "keep_message_days", "delivery_days", "refused_kept", "undo_seconds", "notify",
        "notify_preview", "quiet_hours", "schedule_grace",
    }
)  # fmt: skip
# changed, but nobody's business what to
UNTOLD = frozenset({"lock_pin", "tunnel"})


class Audit:
    """Writes and reads the trail."""

    def __init__(
        self,
        database: Database,
        master: MasterKey,
        bus: Bus,
        clients: Clients,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._database = database
        self._key = master.subkey(KEY_PURPOSE)
        self._bus = bus
        self._clients = clients
        self._settings = settings
        self._clock = clock
        self._tasks = TaskOwner("audit")
        self._wake = asyncio.Event()
        self._accounts: dict[int, tuple[str, str, str, int]] | None = None
        self._stops: list[Callable[[], None]] = []
        self._pending: Future[int] | None = None

    # Life

    def start(self) -> None:
        """Notes the start, catches up with the log of calls, and listens."""
        self._settings.watch(self._setting)
        self._stops = [
            self._bus.listen(TrafficLogged, lambda _: self._wake.set()),
            self._bus.listen(AccountsChanged, lambda _: self._compare()),
            self._bus.listen(Acted, self._acted),
        ]
        self._compare()
        self.note("opened")
        self._wake.set()
        self._tasks.start(self._follow(), "audit calls")

    async def close(self) -> None:
        """Takes in what was called last, and notes the end."""
        for stop in self._stops:
            stop()
        await self._tasks.close()
        if self._stops:
            await self.catch_up()
            last = self._line("closed", {})
            await self._database.write(
                lambda connection: audit.append(connection, self._key, [last])
            )

    async def _follow(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self.catch_up()
            except StoreError as error:
                _log.warning("the audit trail waits for the database: %s", error)
                await asyncio.sleep(_STORE_PAUSE_S)
                self._wake.set()

    # Writing

    def who(self) -> str:
        """The operator's name, or the computer's user."""
        name = str(self._settings.get("operator")).strip()
        try:
            user = getpass.getuser()
        except (OSError, KeyError):
            user = ""
        return f"{name} ({user})" if name and user else name or user

    def note(
        self,
        what: str,
        *,
        account_id: int | None = None,
        number_id: int | None = None,
        message_id: int | None = None,
        **detail: object,
    ) -> None:
        """Adds a line; it is on the disk a moment later, before the program closes."""
        line = self._line(
            what, detail, account_id=account_id, number_id=number_id, message_id=message_id
        )
        self._add(line)

    def _add(self, line: NewLine) -> None:
        self._pending = self._database.submit_write(
            lambda connection: audit.append(connection, self._key, [line])
        )
        self._bus.publish(AuditGrew())

    def _line(self, what: str, detail: dict[str, object], **about: int | None) -> NewLine:
        return audit.line(what, self._clock.now_ms(), self.who(), detail, **about)

    async def catch_up(self) -> int:
        """Takes calls that changed something out of the log; how many."""
        whole = 0
        while True:
            looked, noted = await self._database.write(self._take_calls)
            whole += noted
            if looked < _ONCE:
                break
        if whole:
            self._bus.publish(AuditGrew())
        return whole

    def _take_calls(self, connection: Connection) -> tuple[int, int]:
        cursor = accounts.cursor(connection, _CURSOR)
        ids = [
            int(row[0])
            for row in connection.execute(
                "SELECT id FROM traffic WHERE id > ? ORDER BY id LIMIT ?", (cursor, _ONCE)
            )
        ]
        if not ids:
            return 0, 0
        who = self.who()
        lines = []
        for row in traffic.by_ids(connection, ids):
            title, changes, sends = self._operation(row.account_id, row.operation)
            if not changes:
                continue
            detail: dict[str, object] = {"operation": row.operation, "provider": title}
            if sends:
                detail["sends"] = True
            if row.status is not None:
                detail["status"] = row.status
            if row.kind:
                detail["failed"] = row.kind
            about = {
                "account_id": row.account_id,
                "number_id": row.number_id,
                "message_id": row.message_id,
            }
            lines.append(audit.line(CALL, row.at, who, detail, **about))
        if lines:
            audit.append(connection, self._key, lines)
        accounts.move_cursor(connection, _CURSOR, ids[-1])
        return len(ids), len(lines)

    def _operation(self, account_id: int, operation: str) -> tuple[str, bool, bool]:
        """(provider's title, whether it changes something, whether it sends)."""
        try:
            declared = self._clients.provider(account_id)
        except (SettingsError, ProviderError):
            return "", False, False
        endpoint = declared.endpoint(operation)
        if endpoint is None:
            return declared.title, False, False
        return declared.title, endpoint.changes, endpoint.sends

    def _acted(self, event: Acted) -> None:
        line = self._line(event.what, event.detail, account_id=event.account_id)
        self._add(line)

    def _setting(self, name: str, before: Any, after: Any) -> None:
        if before == after:
            return
        if name in TOLD:
            self.note("setting", name=name, before=before, after=after)
        elif name in UNTOLD:
            self.note("setting", name=name)

    def _compare(self) -> None:
        """What became of accounts since the last look."""
        now = {
            row.id: (
                row.name, row.provider, f"{row.base_url} {sorted(row.paths.items())}",
                self._clients.version(row.id),
            )
            for row in self._clients.accounts()
        }  # fmt: skip
        before, self._accounts = self._accounts, now
        if before is None:
            return
        for account_id, facts in now.items():
            old = before.get(account_id)
            if old is None:
                self.note("account added", account_id=account_id, name=facts[0])
            elif old[:3] != facts[:3]:
                self.note("account changed", account_id=account_id, name=facts[0], was=old[0])
            elif old[3] != facts[3]:
                self.note("credentials changed", account_id=account_id, name=facts[0])
        for account_id in set(before) - set(now):
            self.note("account removed", name=before[account_id][0])

    # Reading

    async def page(
        self,
        *,
        before: int | None = None,
        limit: int = 200,
        text: str = "",
        whats: Sequence[str] = (),
        without: Sequence[str] = (),
        since: int = 0,
        until: int = 1 << 62,
    ) -> list[AuditRow]:
        """Lines, newest first, below the id ``before``."""
        await self._settled()
        return await self._database.read(
            lambda connection: audit.page(
                connection,
                before=before,
                limit=limit,
                text=text,
                whats=whats,
                without=without,
                since=since,
                until=until,
            )
        )

    async def _settled(self) -> None:
        """What was noted is on the disk before anything is read."""
        pending, self._pending = self._pending, None
        if pending is not None:
            await asyncio.wrap_future(pending)

    async def verify(self) -> Verified:
        """Checks the whole chain."""
        await self._settled()
        return await self._database.read(lambda connection: audit.verify(connection, self._key))

    async def export(self, target: Path, *, text: str = "", whats: Sequence[str] = ()) -> int:
        """Writes the trail as CSV or XLSX, oldest first, its codes beside it; how many lines.

        Raises SettingsError. The export is a line of the trail itself.
        """
        rows: list[AuditRow] = []
        before: int | None = None
        while True:
            part = await self.page(before=before, limit=5_000, text=text, whats=whats)
            rows += part
            if len(part) < 5_000:
                break
            before = part[-1].id
        names = {row.id: row.name for row in self._clients.accounts()}
        header = ("line", "time (UTC)", "who", "what", "account", "detail", "code")
        cells = [
            (
                row.id, iso(row.at), row.who, row.what, names.get(row.account_id or 0, ""),
                ", ".join(f"{name}={value}" for name, value in row.detail.items()), row.mac,
            )
            for row in reversed(rows)
        ]  # fmt: skip
        await asyncio.to_thread(write_table, target, header, cells)
        self.note("export", of="audit", rows=len(rows), file=target.name)
        return len(rows)
