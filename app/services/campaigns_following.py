"""Brings back into the ledger what became of the messages: their statuses, replies, opt-outs.

Listens to the bus while the console runs; ``catch_up`` looks at everything once at the start, for
what changed between a message's commit and a kill.

Invariant: the ledger's step is the message's own status, and nothing here changes a message.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.campaigns import Campaign, Pause, State
from app.domain.errors import StoreError
from app.domain.folding import fold
from app.services.campaigns_reasons import reason_of, stops_account
from app.services.campaigns_stopping import withdraw_queued
from app.services.events import Bus, CampaignChanged, MessagesChanged
from app.store import campaigns, people
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_TOGETHER_S = 0.2
_STORE_PAUSE_S = 2.0
_RECENT_MS = 30 * 86_400_000
_REPLY_CHARS = 200
_PART = 400
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Followed:
    """What a pass changed: campaigns to be told, those that were paused, chats that lost sends."""

    campaigns: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)
    lost: list[tuple[int, int]] = field(default_factory=list)


class Follower:
    """Follows messages into the ledger. ``changed`` hears of a pass that moved
    campaigns on, with the (chat, message) pairs that it took back."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clock: Clock,
        changed: Callable[[Sequence[tuple[int, int]]], Awaitable[None]],
    ) -> None:
        self._database = database
        self._bus = bus
        self._clock = clock
        self._changed = changed
        # who waits for a pass hears what went wrong with it
        self._tasks = TaskOwner("campaigns' results", _unheard)
        self._ids: set[int] = set()
        self._incoming: set[int] = set()
        self._running = self._closing = False
        self._passing = asyncio.Lock()
        self._stop: Callable[[], None] | None = None

    async def start(self) -> None:
        """Listens, and catches up. Raises StoreError; it may be called again then."""
        if self._stop is None:
            self._stop = self._bus.listen(MessagesChanged, self._heard)
        await self.catch_up()

    async def close(self) -> None:
        """Writes what was heard, then ends."""
        self._closing = True
        if self._stop is not None:
            self._stop()
        await self._tasks.idle()
        await self._tasks.close()

    async def catch_up(self) -> None:
        """Looks at every campaign of late once."""
        now = self._clock.now_ms()
        ids, incoming = await self._database.read(lambda one: _behind(one, now - _RECENT_MS))
        for start in range(0, len(ids), _PART):
            await self._follow(ids[start : start + _PART], [])
        for start in range(0, len(incoming), _PART):
            await self._follow([], incoming[start : start + _PART])

    def _heard(self, change: MessagesChanged) -> None:
        self._ids |= change.ids | change.gone
        self._incoming |= change.incoming
        self._go_on()

    def _go_on(self) -> None:
        if not self._running and not self._tasks.closed:
            self._running = True
            self._tasks.start(self._soon(), "follow")

    async def _soon(self) -> None:
        try:
            while self._ids or self._incoming:
                await asyncio.sleep(_TOGETHER_S)
                try:
                    await self.up_to_now()
                except StoreError as error:
                    _log.warning("campaigns' results wait for the database: %s", error)
                    if self._closing:
                        return  # the next start catches up
                    await asyncio.sleep(_STORE_PAUSE_S)
        finally:
            self._running = False

    async def up_to_now(self) -> None:
        """Returns once all that was heard is in the ledger.

        Whoever gives up waiting ends no pass: what it took in would be told to nobody. Raises
        StoreError; what was heard is kept then.
        """
        await asyncio.shield(self._tasks.begin(self._pass(), "pass"))

    async def _pass(self) -> None:
        async with self._passing:
            ids, incoming = list(self._ids), list(self._incoming)
            self._ids.clear()
            self._incoming.clear()
            start = 0
            try:
                while start < max(len(ids), len(incoming)):
                    end = start + _PART
                    await self._follow(ids[start:end], incoming[start:end])
                    start = end
            finally:
                self._ids.update(ids[start:])
                self._incoming.update(incoming[start:])
                if self._ids or self._incoming:
                    self._go_on()

    async def _follow(self, ids: Sequence[int], incoming: Sequence[int]) -> None:
        known = await self._database.read(lambda one: _concerns(one, ids, incoming))
        if not known:
            return
        now = self._clock.now_ms()

        def write(connection: Connection) -> Followed:
            found = Followed()
            _take_statuses(connection, ids, now, found)
            _take_replies(connection, incoming, now, found)
            return found

        found = await self._database.write(write)
        for campaign_id in found.campaigns:
            moved = campaign_id in found.moved
            self._bus.publish(CampaignChanged(campaign_id, moved=moved))
        if found.campaigns:
            await self._changed(found.lost)


def _unheard(name: str, error: BaseException) -> None:
    if not isinstance(error, StoreError):
        _log.error("%s failed", name, exc_info=error)


def _concerns(connection: Connection, ids: Sequence[int], incoming: Sequence[int]) -> bool:
    """Whether any campaign has to do with these messages; most have not."""
    if ids:
        row = connection.execute(
            "SELECT 1 FROM campaign_people WHERE message_id > 0"
            f" AND message_id IN ({_marks(ids)}) LIMIT 1",
            ids,
        ).fetchone()
        if row is not None:
            return True
    if incoming:
        row = connection.execute(
            "SELECT 1 FROM messages m JOIN campaign_people p ON p.chat_id = m.chat_id"
            f" AND p.chat_id > 0 WHERE m.id IN ({_marks(incoming)}) LIMIT 1",
            incoming,
        ).fetchone()
        return row is not None
    return False


def _behind(connection: Connection, since: int) -> tuple[list[int], list[int]]:
    """(messages whose row in the ledger is behind, incoming messages that may be replies)."""
    ids = connection.execute(
        "SELECT p.message_id FROM campaigns c JOIN campaign_people p ON p.campaign_id = c.id"
        " LEFT JOIN messages m ON m.id = p.message_id"
        " WHERE c.changed_at > ? AND c.state <> 'draft' AND p.step <> 'read'"
        " AND p.message_id > 0 AND p.step IS NOT m.status",
        (since,),
    ).fetchall()
    replies = connection.execute(
        "SELECT (SELECT m.id FROM messages m WHERE m.chat_id = p.chat_id AND m.at >= p.sent_at"
        " AND m.direction = 'in' ORDER BY m.at, m.id LIMIT 1) AS first"
        " FROM campaigns c JOIN campaign_people p ON p.campaign_id = c.id"
        " JOIN chats h ON h.id = p.chat_id WHERE c.changed_at > ? AND c.state <> 'draft'"
        " AND p.sent_at > 0 AND p.replied_at = 0 AND h.last_in_at >= p.sent_at",
        (since,),
    ).fetchall()
    return [int(row[0]) for row in ids], [int(row[0]) for row in replies if row[0] is not None]


def _take_statuses(connection: Connection, ids: Sequence[int], now: int, found: Followed) -> None:
    if not ids:
        return
    rows = connection.execute(
        "SELECT p.campaign_id, p.position, p.step, m.status, m.reason, coalesce(o.error, '')"
        " FROM campaign_people p LEFT JOIN messages m ON m.id = p.message_id"
        " LEFT JOIN outbox o ON o.message_id = p.message_id"
        f" WHERE p.message_id > 0 AND p.message_id IN ({_marks(ids)})",
        ids,
    ).fetchall()
    for campaign_id, position, step, status, words, error in rows:
        if status is None:
            _gone(connection, campaign_id, position, step, now, found)
            continue
        if status == step:
            continue
        reason = reason_of(error, words) if status in ("failed", "uncertain") else ""
        connection.execute(
            "UPDATE campaign_people SET step = ?, reason = ?, changed_at = ?"
            " WHERE campaign_id = ? AND position = ?",
            (status, reason, now, campaign_id, position),
        )
        found.campaigns.add(campaign_id)
        if status == "failed" and stops_account(error):
            _pause(connection, campaign_id, Pause.ACCOUNT, now, found)


def _gone(
    connection: Connection, campaign_id: int, position: int, step: str, now: int, found: Followed
) -> None:
    """The operator took the message away in its chat: the person gets none from here."""
    held = step in ("queued", "sending")
    connection.execute(
        "UPDATE campaign_people SET message_id = 0, changed_at = ?,"
        " step = CASE WHEN ? THEN 'held' ELSE step END,"
        " reason = CASE WHEN ? THEN 'withdrawn' ELSE reason END"
        " WHERE campaign_id = ? AND position = ?",
        (now, held, held, campaign_id, position),
    )
    found.campaigns.add(campaign_id)


def _take_replies(
    connection: Connection, incoming: Sequence[int], now: int, found: Followed
) -> None:
    if not incoming:
        return
    rows = connection.execute(
        "SELECT m.chat_id, m.at, m.text, m.kind FROM messages m WHERE m.direction = 'in'"
        f" AND m.id IN ({_marks(incoming)}) ORDER BY m.at",
        incoming,
    ).fetchall()
    for chat_id, at, text, kind in rows:
        row = connection.execute(
            "SELECT campaign_id, position, digits, replied_at FROM campaign_people"
            " WHERE chat_id = ? AND chat_id > 0 AND sent_at > 0 AND sent_at <= ?"
            " ORDER BY sent_at DESC LIMIT 1",
            (chat_id, at),
        ).fetchone()
        if row is None:
            continue
        campaign_id, position, digits, replied_at = row
        campaign = campaigns.bare(connection, campaign_id)
        if campaign is None:
            continue
        if not replied_at:
            connection.execute(
                "UPDATE campaign_people SET replied_at = ?, reply = ?, changed_at = ?"
                " WHERE campaign_id = ? AND position = ?",
                (at, (text or kind)[:_REPLY_CHARS], now, campaign_id, position),
            )
            found.campaigns.add(campaign_id)
        _heed(connection, campaign, position, digits, text, at, now, found)


def _heed(
    connection: Connection,
    campaign: Campaign,
    position: int,
    digits: str,
    text: str,
    at: int,
    now: int,
    found: Followed,
) -> None:
    """An opt-out is kept for good; complaints are counted, and too many pause the run."""
    if says(text, campaign.plan.opt_out_words):
        people.set_consent(connection, digits, "opted_out", f"campaign:{campaign.name}", at)
        found.campaigns |= set(campaigns.opted_out(connection, digits, now))
        _remark(connection, campaign.id, position, "opt_out", now)
        found.campaigns.add(campaign.id)
    if complains(text, campaign.plan.complaint_words):
        _remark(connection, campaign.id, position, "complaint", now)
        found.campaigns.add(campaign.id)
        if campaign.plan.complaints and campaign.state is State.RUNNING:
            count = connection.execute(
                "SELECT count(*) FROM campaign_people WHERE campaign_id = ? AND replied_at > ?"
                " AND reason = 'complaint'",
                (campaign.id, max(0, campaign.resumed_at)),
            ).fetchone()[0]
            if count >= campaign.plan.complaints:
                _pause(connection, campaign.id, Pause.COMPLAINTS, now, found)


def _remark(connection: Connection, campaign_id: int, position: int, reason: str, now: int) -> None:
    connection.execute(
        "UPDATE campaign_people SET reason = ?, changed_at = ? WHERE campaign_id = ?"
        " AND position = ? AND step IN ('sent', 'delivered', 'read')",
        (reason, now, campaign_id, position),
    )


def _pause(connection: Connection, campaign_id: int, why: Pause, now: int, found: Followed) -> None:
    if campaigns.move(connection, campaign_id, State.PAUSED, now, pause=why, only=(State.RUNNING,)):
        found.lost += withdraw_queued(connection, campaign_id, now)
        found.campaigns.add(campaign_id)
        found.moved.add(campaign_id)


def says(text: str, words: Iterable[str]) -> bool:
    """Whether the whole message is one of these words, whatever stands around it."""
    bare = _bare(text)
    return bool(bare) and any(bare == _bare(one) for one in words)


def complains(text: str, words: Iterable[str]) -> bool:
    """Whether one of these words stands in the message."""
    bare = f" {_bare(text)} "
    return any(f" {_bare(one)} " in bare for one in words if one.strip())


def _bare(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


def _marks(values: Sequence[int]) -> str:
    return ",".join("?" * len(values))
