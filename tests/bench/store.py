"""A store of the size that a busy shop has after a year: built once, kept under build/.

Encrypted, in the real schema with both text indexes, filled directly through SQL. Its folder is
named after a hash of what made it, so a new schema makes a new store; one of `MANY_CHATS` stands
beside it. ``copied`` gives a benchmark a data folder of its own, with accounts and keys, that it
may write to.

Invariant: what a benchmark does leaves the kept store as it was.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import os
import random
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.domain.folding import digest, fold
from app.domain.messages import ChatKind
from app.services.accounts import add_account
from app.store import messages, numbers, upgrade
from app.store.connection import Connection, connect
from app.store.migrations.versions import v0001_first
from tests.bench.words import SCRIPTS, Words

BUILD = Path(__file__).resolve().parents[2] / "build"
RAW_KEY = hashlib.sha256(b"the key of the benchmarks").digest()
MESSAGES = int(os.environ.get("BENCH_MESSAGES", "1000000"))
CHATS = int(os.environ.get("BENCH_CHATS", "5000"))
MANY_CHATS = 10 * CHATS
BIG_SHARE = 0.1  # one chat holds a tenth of all
NOW = 1_790_000_000_000
_STEP_MS = 30_000
_CHUNK = 20_000
_NUMBERS = 5


@dataclass(frozen=True, slots=True)
class Store:
    """The built store. ``big`` is the id of the chat that holds a tenth of all messages."""

    path: Path
    key: bytes
    big: int
    seconds: float


def master() -> MasterKey:
    """The key of the benchmarks' folders."""
    return MasterKey(RAW_KEY, "bench")


def built(chats: int = CHATS) -> Store:
    """The store of so many chats, built where it is not there yet."""
    parts = (_build, _chats, _messages, Words, fold, digest)
    made_of = "".join([*v0001_first.STATEMENTS, *map(inspect.getsource, parts)])
    made_of += f"{MESSAGES} {chats}"
    name = f"{chats}-{hashlib.sha256(made_of.encode()).hexdigest()[:12]}"
    folder = BUILD / "bench-store" / name
    told = folder / "built.json"
    if not told.exists():
        for other in (BUILD / "bench-store").glob(f"{chats}-*"):
            shutil.rmtree(other)
        folder.mkdir(parents=True)
        _build(folder, told, chats)
    found = json.loads(told.read_text("utf-8"))
    path, key = folder / "console.db", master().subkey("console.db")
    # a store of an earlier version is brought up to date once, not in each copy
    upgrade.prepare(path, key, folder / "backups")
    shutil.rmtree(folder / "backups", ignore_errors=True)
    return Store(path, key, found["big"], found["seconds"])


@contextmanager
def copied(name: str, chats: int = CHATS) -> Iterator[DataDir]:
    """A data folder with a copy of the store, for as long as the block runs."""
    folder = BUILD / f"bench-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    try:
        data_dir = DataDir(folder)
        shutil.copy(built(chats).path, data_dir.cache_file)
        with data_dir.cache_file.open("rb") as copy:
            os.fsync(copy.fileno())  # else the first commit that is measured waits for all of it
        yield data_dir
    finally:
        shutil.rmtree(folder)


def _build(folder: Path, told: Path, count: int) -> None:
    sys.stderr.write(f"building a store of {MESSAGES:,} messages in {count:,} chats, once …\n")
    began = time.monotonic()
    path, key = folder / "console.db", master().subkey("console.db")
    upgrade.prepare(path, key, folder / "backups")
    connection = connect(path, key, cache_mib=1_024)
    # nobody needs this file after a power cut
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = OFF")
    for table in ("text_parts", "text_words"):
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', 67108864)")
    connection.execute("BEGIN")
    chats = _chats(connection, count)
    _messages(connection, chats)
    connection.execute("COMMIT")
    for table in ("text_parts", "text_words"):
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', 1048576)")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    seconds = round(time.monotonic() - began, 1)
    told.write_text(json.dumps({"big": chats[0], "seconds": seconds}), "utf-8")
    sys.stderr.write(f"built in {seconds} s, {path.stat().st_size / 1e6:,.0f} MB\n")


def _chats(connection: Connection, count: int) -> list[int]:
    row = add_account(
        connection, master(), "gateway", "gateway", "http://127.0.0.1:9", {"api_key": "k"}, {}, NOW
    )
    ids = [
        numbers.find_or_make(connection, row.id, f"desk-{at}", NOW, phone=f"97255555{at:04}")
        for at in range(_NUMBERS)
    ]
    for number in ids:
        numbers.set_state(connection, number, "connected", NOW)
    names = [Words(script).words for script in SCRIPTS]
    connection.executemany(
        "INSERT INTO chats (id, number_id, address, kind, name) VALUES (?,?,?,?,?)",
        [
            (
                at + 1,
                ids[at % _NUMBERS],
                f"97250{at:07}@c.us" if at % 20 else f"1203{at:08}@g.us",
                ChatKind.PERSON if at % 20 else ChatKind.GROUP,
                f"{names[at % 3][at % 600]} {names[at % 3][600 + at % 4_000]}".title(),
            )
            for at in range(count)
        ],
    )
    return list(range(1, count + 1))


def _messages(connection: Connection, chats: list[int]) -> None:
    chance = random.Random("messages")
    vocabularies = [Words(script).texts(chance) for script in SCRIPTS]
    last: dict[int, tuple[object, ...]] = {}
    others = chats[1:]
    for start in range(0, MESSAGES, _CHUNK):
        rows, parts, seen = [], [], []
        for at in range(start, min(start + _CHUNK, MESSAGES)):
            moment = NOW - (MESSAGES - at) * _STEP_MS
            chat = chats[0] if chance.random() < BIG_SHARE else chance.choice(others)
            text = next(vocabularies[chat % 3])
            out = chance.random() < 0.4
            message_id = moment << messages.ID_SHIFT
            status = "read" if out else "received"
            direction = "out" if out else "in"
            rows.append((message_id, chat, moment, direction, "text", text, status, moment))
            parts.append((message_id, fold(text)))
            seen.append(
                (chat, f"{at:x}", message_id, direction, digest(text), moment, status, moment)
            )
            last[chat] = (moment, message_id, text[:200], int(out), status, chat)
        connection.executemany(
            "INSERT INTO messages (id, chat_id, at, direction, kind, text, status, received_at)"
            " VALUES (?,?,?,?,?,?,?,?)",
            rows,
        )
        connection.executemany(
            "INSERT INTO sightings (chat_id, source, key, message_id, direction, digest, at,"
            " status, seen_at) VALUES (?,'hook',?,?,?,?,?,?,?)",
            seen,
        )
        for table in ("text_parts", "text_words"):
            connection.executemany(f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", parts)
    connection.executemany(
        "UPDATE chats SET last_at = ?, last_id = ?, last_text = ?, last_out = ?, last_status = ?,"
        " last_kind = 'text', read_to = last_at WHERE id = ?",
        list(last.values()),
    )
    connection.execute(
        "UPDATE chats SET read_to = last_at, needs_reply = NOT last_out,"
        " unread = CASE WHEN last_out THEN 0 ELSE id % 5 END"
    )
