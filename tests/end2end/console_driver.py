"""A console without a window that sends one text after the other, to be killed while it does.

    python -m tests.end2end.console_driver DIR FIRST [--drain]

Prints one JSON line for every text that ``send_text`` took (so it is on the disk):
``{"account", "text"}``. With ``--drain`` it sends nothing new, waits until nothing is queued or
under way, and ends. Every tenth text is one that was said before.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import random
import sys
import time

from app.bootstrap import open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.domain.errors import ProviderError
from app.services.console import Console, build

_MOST_WAITING = 12
_DRAIN_SECONDS = 60.0


async def _send(console: Console, first: int) -> None:
    chance = random.Random(first)
    chats = await console.database.read(
        lambda one: one.execute(
            "SELECT a.name, c.id FROM chats c JOIN numbers n ON n.id = c.number_id"
            " JOIN accounts a ON a.id = n.account_id WHERE (a.name, c.address) IN"
            " (('by key', '972500000071@c.us'), ('signed in', '972500000072@c.us')) ORDER BY 1"
        ).fetchall()
    )
    number = first
    while True:
        if sum(console.outbox.totals()[:2]) >= _MOST_WAITING:
            await asyncio.sleep(0.005)
            continue
        account, chat = chance.choice(chats)
        text = "Thank you!" if chance.random() < 0.1 else f"Parcel {number} is on its way"
        await console.outbox.send_text(chat, text)
        sys.stdout.write(json.dumps({"account": account, "text": text}) + "\n")
        sys.stdout.flush()
        number += 1


async def _drain(console: Console) -> None:
    end = time.monotonic() + _DRAIN_SECONDS
    while any(console.outbox.totals()[:2]):
        if time.monotonic() > end:
            raise TimeoutError(f"still waiting: {console.outbox.totals()}")
        await asyncio.sleep(0.02)
    for account in console.clients.accounts():
        with contextlib.suppress(ProviderError):  # evidence, as far as the limits let it come
            await console.sync.refresh(account.id)


async def _run(folder: str, first: int, drain: bool) -> None:
    data_dir = DataDir.choose(folder)
    opened = open_folder(data_dir, vault_only=True)
    console = build(data_dir, opened.master, opened.database, Clock())
    try:
        # the calls of earlier runs would hold this one for up to a quarter of an hour
        await console.database.write(lambda one: one.execute("DELETE FROM traffic").rowcount)
        await console.load()
        await console.start(receiver=False)
        await (_drain(console) if drain else _send(console, first))
    finally:
        await console.close()
        if opened.lock is not None:
            opened.lock.release()


def main() -> None:
    """Runs until it is killed, or until everything went out."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("first", type=int)
    parser.add_argument("--drain", action="store_true")
    args = parser.parse_args()
    asyncio.run(_run(args.folder, args.first, args.drain))


if __name__ == "__main__":
    main()
