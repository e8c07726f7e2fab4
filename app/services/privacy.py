"""What one person's number leads to: shown, handed out, erased with proof; and what grows old.

Erasing goes through every place that holds customers' data: the cache with its text indexes, the
receiver's file (by its own process), files of messages, the program's log, backups. Afterwards
everything is read again and the proof tells what was looked at and what, if anything, was found.

Invariant: nothing is erased unless all of it can be: without the receiver nothing begins.
"""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.clock import Clock, iso
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.domain import person
from app.domain.errors import SettingsError, StoreError
from app.services.events import Bus, ChatsChanged, MessagesChanged
from app.services.sealing import CACHE_PURPOSE
from app.store import backup, deliveries, erasing, planned_restore, tombstones, whole_person
from app.store.connection import Connection, connect
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.receiver_link import ReceiverLink
    from app.services.settings import Settings

_MERGES = 10_000
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Footprint:
    """How much there is of a person."""

    digits: str
    name: str
    chats: int
    messages: int
    notes: int
    files: int
    backups: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of this number."""
        return not (self.chats or self.messages or self.notes or self.name)


@dataclass(slots=True)
class Proof:
    """What was erased, and what a search found afterwards.

    ``looked_at``: (place, rows or files read); ``left``: (place, how many still name the person).
    """

    mark: str
    began_at: int
    ended_at: int = 0
    erased: dict[str, int] = field(default_factory=dict)
    looked_at: list[tuple[str, int]] = field(default_factory=list)
    left: list[tuple[str, int]] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found any more."""
        return not self.left

    def text(self) -> str:
        """The report; it names the person by the last two digits only."""
        lines = [
            f"Erasure of the number ending in {self.mark}",
            f"Begun {iso(self.began_at)}, ended {iso(self.ended_at)}",
            "",
            "Erased:",
            *(f"  {place}: {count}" for place, count in sorted(self.erased.items())),
            "",
            "Searched afterwards for the number, however it is grouped, and for its texts:",
            *(f"  {place}: {count} read" for place, count in self.looked_at),
            "",
            "Found: nothing"
            if self.is_clean
            else "Found: " + ", ".join(f"{place}: {count}" for place, count in self.left),
            "",
        ]
        return "\n".join(lines)


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
    ) -> None:
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
            own = connection.execute(
                "SELECT 1 FROM numbers WHERE phone = ? OR connected_phone = ?", (digits, digits)
            ).fetchone()
            if own is not None:
                return None
            chats = erasing.chats_of(connection, digits)
            ids = erasing.messages_of(connection, digits, chats)
            known = whole_person.summary(connection, digits, ids)
            return Footprint(digits, known.name, len(chats), len(ids), known.notes, known.files, 0)

        found = await self._database.read(read)
        if found is None:
            raise SettingsError("This is one of your own numbers.", "Nothing was looked for.", "")
        copies = await asyncio.to_thread(backup.list_backups, self._data_dir.backups)
        return Footprint(
            found.digits, found.name, found.chats, found.messages, found.notes, found.files,
            len(copies),
        )  # fmt: skip

    async def export(self, digits: str) -> dict[str, Any]:
        """Everything that is kept of a person, as a JSON document."""
        document = await self._database.read(
            lambda connection: whole_person.document(connection, digits)
        )
        return {
            "format": "switchboard-contact/1",
            "exported_at": iso(self._clock.now_ms()),
            **document,
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
        now = self._clock.now_ms()
        proof = Proof(digits[-2:], now)
        told("messages")
        gone = await self._database.write(
            lambda connection: self._out_of_cache(connection, digits, now)
        )
        proof.erased.update(gone.rows)
        told("files")
        proof.erased["files"] = await asyncio.to_thread(self._remove_files, gone.messages)
        told("webhooks")
        proof.erased["webhooks"] = await self._out_of_deliveries(digits, gone.deliveries)
        told("index")
        await self._merge_indexes()
        self._forget_in_settings(gone.chats)
        told("log")
        proof.erased["log lines"] = await asyncio.to_thread(self._clean_logs, digits)
        told("backups")
        proof.erased["backups"] = await asyncio.to_thread(self._replace_backups)
        self._tell(gone)
        told("proof")
        await asyncio.to_thread(self._prove, proof, digits, gone)
        proof.ended_at = self._clock.now_ms()
        return proof

    def _out_of_cache(self, connection: Connection, digits: str, now: int) -> erasing.Erased:
        gone = erasing.erase(connection, digits)
        tombstones.add(connection, digits, now)
        return gone

    def _remove_files(self, message_ids: list[int]) -> int:
        count = 0
        for message_id in message_ids:
            for path in self._data_dir.media.glob(f"{message_id}*"):
                if path.name.split(".", 1)[0] == str(message_id):
                    path.unlink(missing_ok=True)
                    count += 1
        return count

    async def _out_of_deliveries(self, digits: str, ids: list[int]) -> int:
        erased, above = 0, 0
        while True:
            answer = await self._link.ask({"erase": digits, "ids": ids[:4_000], "above": above})
            erased += int(answer["erased"])
            above = int(answer["above"])
            if not above:
                return erased

    async def _merge_indexes(self) -> None:
        """Deleted words stay in an index until it is merged; in steps, so that sends go on."""
        for index in (0, 1):
            merge = functools.partial(erasing.merge_index, index=index)
            for _ in range(_MERGES):
                if not await self._database.write(merge):
                    break
            await self._database.write(functools.partial(erasing.optimize_index, index=index))
        await self._database.write(
            lambda connection: connection.execute("PRAGMA secure_delete = OFF")
        )
        await asyncio.to_thread(self._cut_log)

    def _cut_log(self) -> None:
        connection = connect(self._data_dir.cache_file, self._key)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
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

    def _clean_logs(self, digits: str) -> int:
        """Lines that name the number lose it, in place: the open file goes on being written."""
        count = 0
        for path in self._log_files():
            text = path.read_text("utf-8", "replace")
            if not person.holds(text, digits):
                continue
            count += sum(person.holds(line, digits) for line in text.splitlines())
            path.write_text(person.without(text, digits, erasing.ERASED), "utf-8")
        return count

    def _log_files(self) -> list[Path]:
        folder = self._data_dir.logs
        return [one for one in folder.iterdir() if one.is_file()] if folder.is_dir() else []

    def _replace_backups(self) -> int:
        """One new copy without the person; every older one goes, also those kept aside."""
        older = [one.path for one in backup.list_backups(self._data_dir.backups)]
        older += list(self._data_dir.root.glob(f"{self._data_dir.cache_file.stem}-*.db*"))
        made = backup.make_hourly(
            self._data_dir.cache_file,
            self._key,
            self._data_dir.backups,
            # in the name of the next hour, so that one of this hour does not count as enough
            self._clock.now() + 3_600,
        )
        if made is None:
            raise StoreError(
                "No new backup could be made.",
                "The person is erased here; the older backups were left.",
                "Try again.",
            )
        planned_restore.forget(self._data_dir.root)
        for path in older:
            if path != made:
                path.unlink(missing_ok=True)
        return len(older)

    def _tell(self, gone: erasing.Erased) -> None:
        ids = frozenset(gone.messages)
        for chat_id in gone.chats:
            self._bus.publish(MessagesChanged(chat_id, frozenset(), ids))
        self._bus.publish(ChatsChanged(frozenset()))

    # The proof

    def _prove(self, proof: Proof, digits: str, gone: erasing.Erased) -> None:
        places = [("database", self._data_dir.cache_file, self._key)]
        for copy in backup.list_backups(self._data_dir.backups):
            places.append((f"backup {copy.path.name}", copy.path, self._key))
        if self._data_dir.deliveries_file.exists():
            key = self._master.subkey(deliveries.KEY_PURPOSE)
            places.append(("webhooks", self._data_dir.deliveries_file, key))
        for name, path, key in places:
            connection = connect(path, key, read_only=True)
            try:
                found, read = erasing.traces(connection, digits, gone.texts)
                if name != "webhooks":
                    left = erasing.orphans(connection, gone.messages)
                    if left:
                        found["text index"] = left
            finally:
                connection.close()
            proof.looked_at.append((name, read))
            proof.left += [(f"{name}, {table}", count) for table, count in found.items()]
        files = sum(1 for one in gone.messages if (self._data_dir.media / str(one)).exists())
        proof.looked_at.append(("files of messages", len(gone.messages)))
        if files:
            proof.left.append(("files of messages", files))
        logs = self._log_files()
        proof.looked_at.append(("log files", len(logs)))
        naming = sum(person.holds(one.read_text("utf-8", "replace"), digits) for one in logs)
        if naming:
            proof.left.append(("log files", naming))
