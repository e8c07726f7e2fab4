"""A console without a window that runs what campaigns it finds, to be killed while it does.

    python -m tests.end2end.campaign_driver DIR [--drain]

Prints a line once it works. With ``--drain`` it ends when every campaign is done and nothing waits
in the outbox.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
import time

from app.bootstrap import open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.domain.campaigns import State
from app.domain.errors import ProviderError
from app.services.console import Console, build

_DRAIN_SECONDS = 900.0


async def _drain(console: Console) -> None:
    end = time.monotonic() + _DRAIN_SECONDS
    while True:
        every = await console.campaigns.all()
        if all(one.state is State.DONE for one in every) and not any(console.outbox.totals()[:2]):
            break
        if time.monotonic() > end:
            raise TimeoutError(f"still under way: {[(one.state, one.pause) for one in every]}")
        await asyncio.sleep(0.05)
    for account in console.clients.accounts():
        with contextlib.suppress(ProviderError):  # evidence, as far as the limits let it come
            await console.sync.refresh(account.id)
    await asyncio.sleep(1.0)


async def _run(folder: str, drain: bool) -> None:
    opened = open_folder(DataDir.choose(folder), vault_only=True)
    console = build(opened.data_dir, opened.master, opened.database, Clock())
    try:
        await console.load()
        await console.start(receiver=False)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        if drain:
            await _drain(console)
        else:
            await asyncio.Event().wait()
    finally:
        await console.close()
        opened.close()


def main() -> None:
    """Runs until it is killed, or until everything is done."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--drain", action="store_true")
    args = parser.parse_args()
    asyncio.run(_run(args.folder, args.drain))


if __name__ == "__main__":
    main()
