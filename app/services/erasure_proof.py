"""The proof of an erasure: every file of the data folder is read again and told of.

Works for ``privacy``. Invariant: it names the person by the last two digits only.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from app.core.clock import iso
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.domain import person
from app.domain.errors import StoreError
from app.services.sealing import CACHE_PURPOSE
from app.store import audit, backup, deliveries, erasing_proof
from app.store.connection import Connection, connect, refuse_hollow, translated
from app.store.erasing import Erased


@dataclass(slots=True)
class Proof:
    """What was erased, and what a search found afterwards.

    ``looked_at``: (place, rows or files read); ``left``: (place, how many still name the person);
    ``unread``: backups that could not be read; ``going_out``: what a provider keeps scheduled and
    did not cancel; ``passed_on``: (address, copies of webhooks it got before); ``chain``: how the
    audit trail is. ``marks`` are the last two digits of each number.
    """

    marks: tuple[str, ...]
    began_at: int
    ended_at: int = 0
    erased: dict[str, int] = field(default_factory=dict)
    looked_at: list[tuple[str, int]] = field(default_factory=list)
    left: list[tuple[str, int]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    passed_on: list[tuple[str, int]] = field(default_factory=list)
    going_out: tuple[str, ...] = ()
    shared: int = 0
    chain: str = ""

    @property
    def is_clean(self) -> bool:
        """Whether everything was read, and nothing was found any more."""
        return not (self.left or self.unread or self.going_out)

    def text(self) -> str:
        """The report; it names the person by the last two digits only."""
        lines = [
            "Erasure of the number"
            f"{'s' if len(self.marks) > 1 else ''} ending in {', '.join(self.marks)}",
            f"Begun {iso(self.began_at)}, ended {iso(self.ended_at)}",
            "",
            "Erased:",
            *(f"  {place}: {count}" for place, count in sorted(self.erased.items())),
            "",
            "Searched afterwards for the number, however it is grouped, and for its texts:",
            *(f"  {place}: {count} read" for place, count in self.looked_at),
            "",
            f"The chain of the audit trail {self.chain}",
            "",
            "Found: nothing"
            if not self.left
            else "Found: " + ", ".join(f"{place}: {count}" for place, count in self.left),
            "",
        ]
        if self.unread:
            lines += [
                "Could not be read, so nobody knows what these hold; delete them yourself:",
                *(f"  {one}" for one in self.unread),
                "",
            ]
        if self.going_out:
            lines += [
                "Could not be cancelled and goes out; cancel it at the provider:",
                *(f"  {one}" for one in self.going_out),
                "",
            ]
        if self.shared:
            lines += [f"Texts that stay because other chats hold the same: {self.shared}", ""]
        if self.passed_on:
            lines += [
                "Webhooks that had been passed on before; ask there to erase them:",
                *(f"  {address}: {count}" for address, count in self.passed_on),
                "",
            ]
        return "\n".join(lines)


def prove(
    proof: Proof, data_dir: DataDir, master: MasterKey, numbers: list[str], gone: Erased
) -> None:
    """Looks everywhere and enters what was found; reads whole files, so not on the loop."""
    key = master.subkey(CACHE_PURPOSE)
    with closing(connect(data_dir.cache_file, key, read_only=True)) as connection:
        proof.chain = _chain(connection, master)
    _search(proof, "database", data_dir.cache_file, key, numbers, gone)
    for copy in backup.list_backups(data_dir.backups):
        name = f"backup {copy.path.name}"
        try:
            refuse_hollow(copy.path)
            _search(proof, name, copy.path, key, numbers, gone)
        except StoreError:
            proof.unread.append(name)
    if data_dir.deliveries_file.exists():
        kept = master.subkey(deliveries.KEY_PURPOSE)
        _search(proof, "webhooks", data_dir.deliveries_file, kept, numbers, gone)
    files = [*map(str, gone.messages), *gone.files]
    proof.looked_at.append(("files of messages", len(files)))
    there = sum((data_dir.media / name).exists() for name in files)
    if there:
        proof.left.append(("files of messages", there))
    logs = log_files(data_dir)
    proof.looked_at.append(("log files", len(logs)))
    naming = sum(names_person(one.read_text("utf-8", "replace"), numbers, gone) for one in logs)
    if naming:
        proof.left.append(("log files", naming))


def _search(
    proof: Proof, name: str, path: Path, key: bytes, numbers: list[str], gone: Erased
) -> None:
    """One database. Raises StoreError where it can't be read."""
    with translated(path), closing(connect(path, key, read_only=True)) as connection:
        found, read = erasing_proof.traces(connection, numbers, gone.texts, gone.names)
        left = erasing_proof.orphans(connection, gone.messages) if name != "webhooks" else 0
    if left:
        found["text index"] = left
    proof.looked_at.append((name, read))
    proof.left += [(f"{name}, {table}", count) for table, count in found.items()]


def _chain(connection: Connection, master: MasterKey) -> str:
    found = audit.verify(connection, master.subkey(audit.KEY_PURPOSE))
    if found.whole:
        return f"still holds: {found.count} lines."
    return f"does not hold at line {found.broken_at}."


def log_files(data_dir: DataDir) -> list[Path]:
    """The program's own log with what was rotated away."""
    folder = data_dir.logs
    return [one for one in folder.iterdir() if one.is_file()] if folder.is_dir() else []


def names_person(text: str, numbers: list[str], gone: Erased) -> bool:
    """Whether a text holds one of the numbers or a name that is nobody else's."""
    return any(person.holds(text, one) for one in numbers) or any(one in text for one in gone.names)
