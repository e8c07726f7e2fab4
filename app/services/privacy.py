"""What one person's number leads to: shown, handed out, erased with proof; and what grows old.

Erasing takes all numbers that were joined as one customer's, and goes through every place that
holds customers' data: the cache with its text indexes and the audit trail, the receiver's file (by
its own process), files of messages, the program's log, backups. Afterwards everything is read
again and the proof tells what was looked at and what, if anything, was found. It also tells what
is out of reach: copies of webhooks that were passed on.

Invariant: nothing is erased unless all of it can be: without the receiver nothing begins.
"""

from __future__ import annotations

import asyncio
import functools
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core import logs
from app.core.clock import Clock, iso
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.domain import person
from app.domain.errors import SettingsError, StoreError
from app.services.erasure_proof import Proof as Proof
from app.services.erasure_proof import log_files, names_person, prove
from app.services.events import Acted, AuditGrew, Bus, ChatsChanged, MessagesChanged
from app.services.sealing import CACHE_PURPOSE
from app.store import (
    audit,
    backup,
    erasing,
    erasing_logs,
    people,
    planned_restore,
    tombstones,
    whole_person,
)
from app.store.connection import Connection, connect
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.receiver_link import ReceiverLink
    from app.services.schedule_withdrawing import Withdrawn
    from app.services.settings import Settings

_log = logging.getLogger(__name__)
_MERGES = 10_000
_CUTS = 6
_CUT_BUSY_MS = 5_000
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Footprint:
    """How much there is of a person; ``others`` are joined numbers, whose data is counted in.

    ``elsewhere``: rows that name them without a chat, as of a campaign that never reached them.
    """

    digits: str
    name: str
    chats: int
    messages: int
    notes: int
    files: int
    backups: int
    others: tuple[str, ...] = ()
    elsewhere: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of this number."""
        return not (self.chats or self.messages or self.notes or self.name or self.elsewhere)


class Privacy:
    """Export, erasure and retention."""

    def __init__(
        self,
        data_dir: DataDir,
        master: MasterKey,
        database: Database,
        link: ReceiverLink,
        settings: Settings,
        bus: Bus,
        clock: Clock,
        withdraw: Callable[[Sequence[str]], Awaitable[Withdrawn]],
        alone: Callable[[], AbstractAsyncContextManager[None]],
    ) -> None:
        self._alone = alone
        self._withdraw = withdraw
        self._data_dir = data_dir
        self._master = master
        self._database = database
        self._link = link
        self._settings = settings
        self._bus = bus
        self._clock = clock

    async def digits_of_chat(self, chat_id: int) -> str:
        """The number of a person's chat; empty for a group or a channel."""
        row = await self._database.read(
            lambda connection: connection.execute(
                "SELECT address, kind FROM chats WHERE id = ?", (chat_id,)
            ).fetchone()
        )
        return person.digits_of(str(row[0])) if row is not None and row[1] == "person" else ""

    async def footprint(self, phone: str) -> Footprint:
        """How much there is of a number. Raises SettingsError where it is none, or our own."""
        digits = person.digits_of(phone)
        if not digits:
            raise SettingsError(
                "This is not a whole phone number.",
                "Nothing was looked for.",
                "Write it with its country code, for example +972 55 555 0142.",
            )

        def read(connection: Connection) -> Footprint | None:
            numbers = [digits, *(one for one in people.group(connection, digits) if one != digits)]
            marks = ",".join("?" * len(numbers))
            own = connection.execute(
                f"SELECT 1 FROM numbers WHERE phone IN ({marks}) OR connected_phone IN ({marks})",
                (*numbers, *numbers),
            ).fetchone()
            if own is not None:
                return None
            name, notes, files, chats, messages, rows = "", 0, 0, 0, 0, 0
            for number in numbers:
                of_chats = erasing.chats_of(connection, number)
                ids = erasing.messages_of(connection, number, of_chats)
                known = whole_person.summary(connection, number, ids)
                name, rows = name or known.name, rows + whole_person.elsewhere(connection, number)
                notes, files = notes + known.notes, files + known.files
                chats, messages = chats + len(of_chats), messages + len(ids)
            others = tuple(numbers[1:])
            return Footprint(digits, name, chats, messages, notes, files, 0, others, rows)

        found = await self._database.read(read)
        if found is None:
            raise SettingsError("This is one of your own numbers.", "Nothing was looked for.", "")
        copies = await asyncio.to_thread(backup.list_backups, self._data_dir.backups)
        return replace(found, backups=len(copies))

    async def export(self, digits: str) -> dict[str, Any]:
        """Everything that is kept of a person, as a JSON document.

        ``also`` are documents of the same shape of the customer's other numbers.
        """

        def read(connection: Connection) -> list[dict[str, Any]]:
            others = [one for one in people.group(connection, digits) if one != digits]
            return [whole_person.document(connection, one) for one in (digits, *others)]

        document, *also = await self._database.read(read)
        return {
            "format": "switchboard-contact/1",
            "exported_at": iso(self._clock.now_ms()),
            **document,
            "also": also,
        }

    async def export_to(self, digits: str, target: Path, page: Callable[[Any], str]) -> list[Path]:
        """Writes the JSON file and, beside it, ``page`` of the same document as HTML."""
        document = await self.export(digits)
        text = json.dumps(document, ensure_ascii=False, indent=2)
        beside = target.with_suffix(".html")

        def write() -> None:
            target.write_text(text, "utf-8")
            beside.write_text(page(document), "utf-8")

        await asyncio.to_thread(write)
        # without the file's name, which is a person's
        self._bus.publish(Acted("export", {"of": "contact"}))
        return [target, beside]

    # Erasing

    async def erase(self, digits: str, told: Told = lambda words: None) -> Proof:
        """Erases a person everywhere and proves it. ``told`` hears which step runs.

        Raises SettingsError where the receiver is not there; nothing was erased then.
        """
        if person.digits_of(digits) != digits:
            raise SettingsError("This is not a whole phone number.", "Nothing was erased.", "")
        if not self._link.connected:
            raise SettingsError(
                "The receiver is not running, and only it may change stored webhooks.",
                "Nothing was erased.",
                "Start it on the Webhooks page, then try again.",
            )
        told("schedules")
        joined = await self._database.read(lambda one: people.group(one, digits))
        withdrawn = await self._withdraw(joined)
        async with self._alone():  # a copy begun before would keep the person, and the journal
            return await self._erase(digits, withdrawn, told)

    async def _erase(self, digits: str, withdrawn: Withdrawn, told: Told) -> Proof:
        now = self._clock.now_ms()
        told("messages")
        numbers, gone = await self._database.write(
            lambda connection: self._out_of_cache(connection, digits, now)
        )
        proof = Proof(tuple(one[-2:] for one in numbers), now, shared=gone.shared)
        proof.going_out = withdrawn.left
        proof.erased.update(gone.rows)
        if withdrawn.count:
            proof.erased["scheduled at providers"] = withdrawn.count
        told("files")
        proof.erased["files"] = await asyncio.to_thread(self._remove_files, gone)
        told("webhooks")
        went: set[int] = set()
        for number in numbers:
            erased, ids = await self._out_of_deliveries(number, gone.deliveries)
            proof.erased["webhooks"] = proof.erased.get("webhooks", 0) + erased
            went |= ids
        proof.passed_on = await self._database.write(
            lambda connection: erasing.of_deliveries(connection, sorted(went))
        )
        told("index")
        uncut = await self._merge_indexes()
        self._forget_in_settings(gone.chats)
        told("log")
        proof.erased["log lines"] = await asyncio.to_thread(self._clean_logs, numbers, gone)
        told("backups")
        # before the new backup is made, and naming nobody
        self._bus.publish(Acted("erased", {"rows": sum(proof.erased.values())}))
        proof.erased["backups"] = await asyncio.to_thread(self._replace_backups)
        self._tell(gone)
        told("proof")
        if uncut:
            proof.left.append(("database", uncut))
        await asyncio.to_thread(prove, proof, self._data_dir, self._master, numbers, gone)
        proof.ended_at = self._clock.now_ms()
        return proof

    def _out_of_cache(
        self, connection: Connection, digits: str, now: int
    ) -> tuple[list[str], erasing.Erased]:
        numbers = people.group(connection, digits)
        gone = erasing.erase(connection, numbers)
        concerns = erasing_logs.Concerns(
            numbers, frozenset(gone.chats), frozenset(gone.messages), [*gone.texts, *gone.names]
        )
        key = self._master.subkey(audit.KEY_PURPOSE)
        gone.count("lines of the audit", erasing_logs.free_audit(connection, key, concerns))
        for number in numbers:
            tombstones.add(connection, number, now)
        return numbers, gone

    def _remove_files(self, gone: erasing.Erased) -> int:
        folder, found = self._data_dir.media, set[Path]()
        for message_id in gone.messages:
            for path in folder.glob(f"{message_id}*"):
                if path.name.split(".", 1)[0] == str(message_id):
                    found.add(path)
        found |= {folder / name for name in gone.files if Path(name).name == name}
        count = 0
        for path in found:
            count += path.is_file()
            path.unlink(missing_ok=True)
        return count

    async def _out_of_deliveries(self, digits: str, ids: list[int]) -> tuple[int, set[int]]:
        """(rows that went, ids of the deliveries among them)."""
        erased, above, went = 0, 0, set[int]()
        while True:
            # a step looks at the next few hundred, so the next few thousand ids are enough
            ahead = sorted(one for one in set(ids) if one > above)[:4_000]
            answer = await self._link.ask({"erase": digits, "ids": ahead, "above": above})
            erased += int(answer["erased"])
            went |= {int(one) for one in answer["ids"]}
            above = int(answer["above"])
            if not above:
                return erased, went

    async def _merge_indexes(self) -> int:
        """Deleted words stay in an index until it is merged; in steps, so that sends go on.

        How many pages the journal still holds of before.
        """
        for index in (0, 1):
            merge = functools.partial(erasing.merge_index, index=index)
            for _ in range(_MERGES):
                if not await self._database.write(merge):
                    break
            await self._database.write(functools.partial(erasing.optimize_index, index=index))
        await self._database.write(
            lambda connection: connection.execute("PRAGMA secure_delete = OFF")
        )
        return await asyncio.to_thread(self._cut_log)

    def _cut_log(self) -> int:
        connection = connect(
            self._data_dir.cache_file, self._key, create=False, busy_ms=_CUT_BUSY_MS
        )
        try:
            for _ in range(_CUTS):
                # a reader that began before holds the journal: it is waited for
                busy, pages, _moved = connection.execute(
                    "PRAGMA wal_checkpoint(TRUNCATE)"
                ).fetchone()
                if not busy:
                    return 0
            return int(pages)
        finally:
            connection.close()

    @property
    def _key(self) -> bytes:
        return self._master.subkey(CACHE_PURPOSE)

    def _forget_in_settings(self, chat_ids: list[int]) -> None:
        gone = {f"chat:{one}" for one in chat_ids}
        recent = [one for one in self._settings.get("palette_recent") if one not in gone]
        self._settings.set("palette_recent", recent)
        self._settings.set("search_recent", [])
        if self._settings.get("last_chat") in chat_ids:
            self._settings.set("last_chat", 0)

    def _clean_logs(self, numbers: list[str], gone: erasing.Erased) -> int:
        """Lines that name the person lose it, in place: the open file goes on being written."""

        def clean(line: str) -> str:
            if names_person(line, numbers, gone):
                for number in numbers:
                    line = person.without(line, number, erasing.ERASED)
                for name in gone.names:
                    line = line.replace(name, erasing.ERASED)
            return line

        with logs.held(clean):  # what is logged between reading and writing would be lost
            return sum(_clean_log(path, clean) for path in log_files(self._data_dir))

    def _replace_backups(self) -> int:
        """One new copy without the person; every older one goes, also those kept aside.

        Where there is no room for a new one the older stay: the proof reads them, and tells.
        """
        root, cache = self._data_dir.root, self._data_dir.cache_file
        planned_restore.forget(root)
        stem = self._data_dir.deliveries_file.stem
        aside = [
            *root.glob(f"{cache.stem}-*.db*"),
            *root.glob(f"{cache.stem}.restoring*"),
            *root.glob(f"{stem}-*.db*"),
        ]
        for path in aside:
            path.unlink(missing_ok=True)
        try:
            count = backup.replace_all(cache, self._key, self._data_dir.backups, self._clock.now())
        except StoreError as error:
            _log.warning("the older backups were not replaced: %s", error)
            count = 0
        return count + len(aside)

    def _tell(self, gone: erasing.Erased) -> None:
        ids = frozenset(gone.messages)
        for chat_id in gone.chats:
            self._bus.publish(MessagesChanged(chat_id, frozenset(), ids))
        self._bus.publish(ChatsChanged(frozenset()))
        self._bus.publish(AuditGrew())


def _clean_log(path: Path, clean: Callable[[str], str]) -> int:
    """How many lines were others afterwards. Line by line: other threads have their turns."""
    lines = path.read_text("utf-8", "replace").splitlines(keepends=True)
    cleaned = [clean(line) for line in lines]
    count = sum(now != before for now, before in zip(cleaned, lines, strict=True))
    if count:
        path.write_text("".join(cleaned), "utf-8")
    return count
