"""The demo's last night: the receiver was off for some hours, and what was missed was read back.

The gap is written before the demo's own receiver opens its file, while nobody else does. Who can be
asked was asked; what the others still try is told by their own schedules.

Invariant: entering it again changes nothing, and nothing here is reached outside the demo.
"""

from __future__ import annotations

import asyncio

from app.domain.missed import Gap, gaps_between
from app.domain.readback import Backfill, BackfillState, BackfillStep
from app.domain.rows import AccountRow
from app.services.console import Console
from app.store import backfills, delivery_reads
from app.store.connection import Connection

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
# longer than the retries of one provider last, shorter than another's
_LENGTH = 6 * _HOUR + 20 * _MINUTE
_AGO = 12 * _MINUTE
_AGE = 40 * _DAY


async def begin_listening(console: Console) -> None:
    """Makes the receiver's file with a gap in it; does nothing where there is one already."""
    now = console.clock.now_ms()
    gap = Gap(now - _AGO - _LENGTH, now - _AGO)
    stretches = [(gap.began - 3 * _DAY, gap.began), (gap.ended, now)]

    def listened(connection: Connection) -> None:
        connection.executemany("INSERT INTO listening VALUES (?, ?)", stretches)

    await asyncio.to_thread(console.delivery_file.begin, listened)


async def furnish_gap(console: Console) -> None:
    """Lets the accounts be older than the gap, and enters how they were read back."""
    await begin_listening(console)
    stretches = await console.delivery_file.read(delivery_reads.listened, list[tuple[int, int]]())
    gap = next(iter(gaps_between(stretches, least=_HOUR)), None)
    if gap is None:
        return
    accounts = await console.accounts.all()

    def write(connection: Connection) -> None:
        connection.execute(
            "UPDATE accounts SET created_at = created_at - ? WHERE created_at > ?",
            (_AGE, gap.began),
        )
        for account in accounts:
            steps, found = _read_back(console, account, gap)
            done = Backfill(account.id, gap, BackfillState.DONE, found, steps)
            if steps and backfills.enter(connection, account.id, gap, done.state, gap.ended):
                backfills.put(connection, done, gap.ended + _MINUTE)

    await console.database.write(write)
    await console.missed.look()


def _read_back(
    console: Console, account: AccountRow, gap: Gap
) -> tuple[tuple[BackfillStep, ...], int]:
    """What an API that can be asked would have answered; nothing for the others."""
    messaging = console.clients.messaging(account.provider)
    status = messaging.status("any", "")
    if status is not None:
        return (BackfillStep(status.operation, count=9),), 0
    reads = [*messaging.account_reads(), *messaging.number_reads("any", True)]
    steps = []
    for at, read in enumerate(one for one in reads if one.holds):
        # the first list is full and does not go back far enough
        count, reaches = (12 + 7 * at, 0) if at else (read.holds, gap.began + 2 * _HOUR)
        steps.append(BackfillStep(read.call.operation, count=count, reaches=reaches))
    return tuple(steps), 11 if steps else 0
