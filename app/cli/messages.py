"""``main.py messages --json``: the stored messages, one JSON object a line, oldest first.

Deliveries that still wait are applied first; where a running console holds the data folder, it
does that, and this waits for it.
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from app.cli._reader import written
from app.core.clock import Clock, iso
from app.core.paths import DataDir
from app.domain.errors import InUseError, SwitchboardError
from app.domain.phones import western

if TYPE_CHECKING:
    from app.bootstrap import OpenFolder
    from app.store.connection import Connection

_CONSOLE_S = 10.0
_CHUNK = 500


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument(
        "--json", action="store_true", help="one JSON object a line (the only form)"
    )
    parser.add_argument("--account", metavar="NAME", help="only this account")
    parser.add_argument("--chat", metavar="ID", help="only this chat")


def run(args: argparse.Namespace) -> int:
    """0 printed · 2 refused."""
    try:
        for row in _rows(args):
            if not written(json.dumps(row) + "\n"):
                break
    except SwitchboardError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _rows(args: argparse.Namespace) -> Iterator[dict[str, object]]:
    from app.bootstrap import open_folder

    data_dir = DataDir.choose(args.data_dir)
    try:
        folder = open_folder(data_dir, own=True)
        owned = True
    except InUseError:
        folder = open_folder(data_dir, own=False)
        owned = False
    try:
        _apply_waiting(folder, owned)
        yield from _read(folder, args.account, args.chat)
    finally:
        folder.close()


def _apply_waiting(folder: OpenFolder, owned: bool) -> None:
    from app.services import drain
    from app.services.deliveries import DeliveryFile
    from app.store import accounts, delivery_reads
    from app.store.deliveries import KEY_PURPOSE

    file = DeliveryFile(folder.data_dir.deliveries_file, folder.master.subkey(KEY_PURPOSE))
    clock = Clock()
    again = threading.Event()
    deadline = time.monotonic() + _CONSOLE_S
    try:
        while True:
            cursor = folder.database.read_now(lambda one: accounts.cursor(one, drain.CURSOR))
            batch = file.read_now(
                functools.partial(delivery_reads.after, cursor=cursor, limit=200),
                list[tuple[int, delivery_reads.Delivery]](),
            )
            if not batch:
                return
            if owned:
                parsed = drain.parse(batch)
                folder.database.write_now(
                    functools.partial(drain.apply, parsed=parsed, clock=clock)
                )
            elif time.monotonic() > deadline:
                sys.stderr.write("The running console has not applied every delivery yet.\n")
                return
            else:
                again.wait(0.05)
    finally:
        file.close()


def _read(folder: OpenFolder, account: str | None, chat: str | None) -> Iterator[dict[str, object]]:
    place = western(chat) if chat else chat
    ids = folder.database.read_now(functools.partial(_ids, account=account, chat=place))
    if (
        account
        and not ids
        and not folder.database.read_now(functools.partial(_known, name=account))
    ):
        sys.stderr.write(f"There is no account named {account!r}.\n")
    for start in range(0, len(ids), _CHUNK):
        part = ids[start : start + _CHUNK]
        found = folder.database.read_now(functools.partial(_rows_of, ids=part))
        for message_id in part:
            # one that was merged into another meanwhile is printed there
            if message_id in found:
                yield _shown(found[message_id])


def _known(connection: Connection, name: str) -> bool:
    row = connection.execute("SELECT 1 FROM accounts WHERE name = ?", (name,)).fetchone()
    return row is not None


def _ids(connection: Connection, account: str | None, chat: str | None) -> list[int]:
    rows = connection.execute(
        "SELECT m.id FROM messages m JOIN chats c ON c.id = m.chat_id"
        " JOIN numbers n ON n.id = c.number_id JOIN accounts a ON a.id = n.account_id"
        " WHERE m.kind NOT IN ('system', 'note')"
        " AND (? IS NULL OR a.name = ?) AND (? IS NULL OR c.address = ?) ORDER BY m.at, m.id",
        (account, account, chat, chat),
    )
    return [int(row[0]) for row in rows]


def _rows_of(connection: Connection, ids: Sequence[int]) -> dict[int, Sequence[Any]]:
    rows = connection.execute(
        "SELECT m.at, m.id, a.name, n.key, coalesce(nullif(n.phone, ''), n.name), c.address,"
        " m.direction, m.kind, m.text, m.status FROM messages m JOIN chats c ON c.id = m.chat_id"
        " JOIN numbers n ON n.id = c.number_id JOIN accounts a ON a.id = n.account_id"
        f" WHERE m.id IN ({','.join('?' * len(ids))})",
        ids,
    )
    return {int(row[1]): row for row in rows}


def _shown(row: Sequence[Any]) -> dict[str, object]:
    return {
        "id": str(row[1]),
        "account": row[2],
        "number": row[3] or row[4],
        "chat": row[5],
        "direction": row[6],
        "kind": row[7],
        "text": row[8],
        "at": iso(row[0]),
        "status": row[9],
    }
