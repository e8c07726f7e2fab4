"""Calls off what providers keep for one person, when the person is erased.

What is kept on this computer goes with the person's rows. What a provider keeps has to be cancelled
there first, while it is still known here; whatever can't be is told plainly, with the provider's id
of it, because it will go out.

Invariant: nothing is told as called off that the provider has not confirmed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.clock import Clock, iso
from app.domain import person
from app.domain.errors import ProviderError, SettingsError
from app.domain.schedules import NEEDS_YOU, UPCOMING, Kept, ScheduledRow, State
from app.services.clients import Clients
from app.services.schedule_edits import is_placed
from app.services.schedule_remote import Remote
from app.store import schedules
from app.store.connection import Connection
from app.store.database import Database

_TO_COME = UPCOMING | NEEDS_YOU


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """How many were called off, and what goes out all the same: where, and when."""

    count: int = 0
    left: tuple[str, ...] = ()


class Withdrawing:
    """Cancels at once, within the provider's limit."""

    def __init__(self, database: Database, clients: Clients, remote: Remote, clock: Clock) -> None:
        self._database = database
        self._clients = clients
        self._remote = remote
        self._clock = clock

    async def of_person(self, numbers: Sequence[str]) -> Withdrawn:
        """Everything that is kept for these digits."""
        found: list[ScheduledRow] = []
        # a second look: what was on its way to the provider may have become known meanwhile
        for _ in range(2):
            seen = {row.id for row in found}
            kept = [row for row in await self._taken(numbers) if row.id not in seen]
            found += kept
            for row in sorted(kept, key=lambda one: one.at):
                try:
                    await self._remote.cancel_now(row)
                except (ProviderError, SettingsError):
                    # what its state says below counts
                    continue
        after = await self._database.read(
            lambda one: schedules.by_ids(one, [row.id for row in found])
        )
        over = (State.CANCELLED, State.SENT, State.DROPPED)
        left = tuple(self._told(row) for row in after if row.state not in over)
        return Withdrawn(sum(row.state is State.CANCELLED for row in after), left)

    async def _taken(self, numbers: Sequence[str]) -> list[ScheduledRow]:
        """What providers keep, marked to be cancelled.

        What waits to be asked for is dropped in the same transaction: a cancel must not let a
        replacement go out.
        """
        wanted = set(numbers)
        now = self._clock.now_ms()

        def write(connection: Connection) -> list[ScheduledRow]:
            rows = schedules.in_state(connection, *_TO_COME, kept=Kept.THERE)
            rows = [row for row in rows if person.digits_of(row.address) in wanted]
            for row in rows:
                if is_placed(row):
                    schedules.move(
                        connection, row.id, _TO_COME, State.CANCELLING, cancel_at=now, then_do=""
                    )
                else:
                    schedules.move(connection, row.id, _TO_COME, State.DROPPED)
            return [row for row in rows if is_placed(row)]

        return await self._database.write(write)

    def _told(self, row: ScheduledRow) -> str:
        """Without the person: the account, the provider's id, the time."""
        account = self._clients.account(row.account_id).name
        return f"scheduled at {account}, id {row.remote_id or 'not known'}, {iso(row.at)}"
