"""Delivers the sandbox's webhooks: signed, retried on the documented schedule, logged.

A fake hands over a ``Post``; every attempt and its answer stay readable under ``/admin/hooks``.
The schedules' delays are divided by ``Tuning.retry_speed``.
Invariant: the body bytes of a delivery are the same at every attempt, and so is what identifies
it; only an attempt that met its deadline counts as delivered.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.sandbox.client import Client, NoAnswer, Reply
from app.sandbox.tuning import Tuning

_KEPT = 5_000
_AT_ONCE = 64


def _is_200(status: int) -> bool:
    return status == 200


def _is_2xx(status: int) -> bool:
    return 200 <= status < 300


@dataclass(frozen=True, slots=True)
class Schedule:
    """A provider's promise: seconds before each retry, deadline of an answer, what counts."""

    retries: tuple[float, ...]
    deadline: float
    good: Callable[[int], bool] = _is_2xx


def growing(first: float, most: float, total: float) -> tuple[float, ...]:
    """Exponential backoff: doubling from ``first`` up to ``most``, until ``total`` is used up."""
    delays: list[float] = []
    while sum(delays) + first <= total:
        delays.append(first)
        first = min(first * 2, most)
    return tuple(delays)


GATEWAY = Schedule((5, 30, 120), 5.0, _is_200)
GATEWAY_CALL = Schedule((), 3.0, _is_200)
RECOVERLEADX = Schedule(growing(10, 6 * 3600, 7 * 86_400), 5.0, _is_200)
RECOVER_PARTNER = Schedule((30, 120, 600, 3600, 4 * 3600), 10.0)
QUIXESS = Schedule((1, 5, 30, 120, 600, 3600, 6 * 3600), 10.0)
HKREACH = Schedule((10, 60, 300, 1800), 10.0)


@dataclass(frozen=True, slots=True)
class Post:
    """A webhook to deliver; every attempt carries the same headers and body."""

    provider: str
    event: str
    url: str
    body: bytes
    headers: dict[str, str]
    schedule: Schedule
    answered: Callable[[dict[str, Any] | None], None] | None = None
    """Called once: with the JSON of the first good answer, or None where none came in time."""


@dataclass(slots=True)
class Attempt:
    """One try: an HTTP status and answer, or the reason why there is none."""

    at: int
    took_ms: int
    status: int | None
    answer: str
    error: str | None

    def as_json(self) -> dict[str, Any]:
        """For the log."""
        return {
            "at": self.at,
            "took_ms": self.took_ms,
            "status": self.status,
            "answer": self.answer,
            "error": self.error,
        }


@dataclass(slots=True)
class Delivery:
    """A webhook on its way. ``state``: pending, delivered, dropped (gave up) or lost (on order)."""

    id: int
    post: Post
    at: int
    state: str = "pending"
    attempts: list[Attempt] = field(default_factory=list)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    tried: asyncio.Event = field(default_factory=asyncio.Event)

    def as_json(self) -> dict[str, Any]:
        """For ``/admin/hooks``."""
        return {
            "id": self.id,
            "provider": self.post.provider,
            "event": self.post.event,
            "url": self.post.url,
            "body": self.post.body.decode("utf-8", "backslashreplace"),
            "at": self.at,
            "state": self.state,
            "attempts": [attempt.as_json() for attempt in self.attempts],
        }


class Deliverer:
    """Owns every webhook that is on its way."""

    def __init__(self, tuning: Tuning, clock: Clock, client: Client, seed: int) -> None:
        self._tuning = tuning
        self._client = client
        self._clock = clock
        self._random = random.Random(seed)
        self._tasks = TaskOwner("sandbox webhooks")
        self._lines = asyncio.Semaphore(_AT_ONCE)
        self._count = 0
        self.log: deque[Delivery] = deque(maxlen=_KEPT)

    def deliver(self, webhook: Post) -> Delivery:
        """Starts delivering; returns at once."""
        delivery = self._start(webhook)
        if self._random.random() < self._tuning.hook_losses:
            delivery.state = "lost"
            if webhook.answered:
                webhook.answered(None)
            return delivery
        self._tasks.start(self._run(delivery), f"webhook {delivery.id}")
        if self._random.random() < self._tuning.hook_duplicates:
            # the copy's answer is not acted on: one event, one reply to the customer
            twin = self._start(replace(webhook, answered=None))
            self._tasks.start(self._run(twin), f"webhook {twin.id}")
        return delivery

    async def flush(self, limit: float = 10.0) -> int:
        """Tries every pending delivery again now, and waits for that try; returns how many."""
        pending = [delivery for delivery in self.log if delivery.state == "pending"]
        for delivery in pending:
            delivery.tried.clear()
            delivery.wake.set()
        try:
            async with asyncio.timeout(limit):
                for delivery in pending:
                    await delivery.tried.wait()
        except TimeoutError:
            pass
        return len(pending)

    async def close(self) -> None:
        """Stops all deliveries."""
        await self._tasks.close()

    def _start(self, webhook: Post) -> Delivery:
        self._count += 1
        delivery = Delivery(self._count, webhook, self._clock.now_ms())
        self.log.append(delivery)
        return delivery

    async def _run(self, delivery: Delivery) -> None:
        webhook = delivery.post
        if self._tuning.hold_hooks:
            await delivery.wake.wait()
            delivery.wake.clear()
        for delay in (*webhook.schedule.retries, None):
            async with self._lines:
                answer = await self._attempt(delivery)
            if answer is not None:
                if webhook.answered:
                    webhook.answered(_object(answer.body))
                return
            if delay is not None:
                await self._wait(delivery, delay / self._tuning.retry_speed)
        delivery.state = "dropped"
        if webhook.answered:
            webhook.answered(None)

    async def _attempt(self, delivery: Delivery) -> Reply | None:
        webhook = delivery.post
        headers = {"Content-Type": "application/json", "User-Agent": "sandbox-webhooks/1"}
        headers |= webhook.headers
        at, begun = self._clock.now_ms(), self._clock.monotonic()
        reply: Reply | None = None
        error: str | None = None
        try:
            deadline = webhook.schedule.deadline
            reply = await self._client.post(webhook.url, headers, webhook.body, deadline)
        except NoAnswer as problem:
            error = str(problem)
        took = round((self._clock.monotonic() - begun) * 1000)
        status = reply.status if reply else None
        text = reply.body[:2_000].decode("utf-8", "backslashreplace") if reply else ""
        delivery.attempts.append(Attempt(at, took, status, text, error))
        good = reply is not None and webhook.schedule.good(reply.status)
        if good:
            delivery.state = "delivered"
        delivery.tried.set()
        return reply if good else None

    async def _wait(self, delivery: Delivery, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await delivery.wake.wait()
        except TimeoutError:
            pass
        delivery.wake.clear()


def _object(body: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(body)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None
