"""Exact rolling windows over the documented rates, with sends first and background reads last.

Written here instead of on pyrate-limiter, which has no way to ask what is left and when it
comes back, to give a slot back, to reserve a share, or to let sends overtake; it also keeps a
thread. The provider counts a request when it arrives, which is its answer minus the way back.
The way back is not known; but two ways, one there and one back, never take less than the
quickest answer took. So a slot counts from its answer minus the quickest answer of the last
minutes (and a little less, for jitter): the next request, that leaves when the slot comes free,
needs its own way there. That figure is taken anew at each look, since a busy start shows only
slow answers; until enough have come nothing is taken off. In windows of a second a burst is
spread (four at once, then evenly), because what leaves in one heap arrives smeared.

Invariant: no window ever holds more than its count; a waiter of better priority is served first.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.providers.base import Limit, Priority

# how long a request that nobody answered yet can have been on its way, in shares of the window
_UNSURE, _UNSURE_SHORT = 0.05, 2.0
_QUICKEST_OF_S = 300.0
_ENOUGH = 50
_JITTER, _JITTER_S = 0.1, 0.001
_SPREAD_UP_TO = 1.0
_AT_ONCE = 4
# polling in a window of minutes: so many at once, then in even steps. The whole share taken in a
# heap would leave nothing to ask with for the rest of the window
_STEADY_FROM_S = 300.0
_BEGIN_WITH = 20


class Left(NamedTuple):
    """``left`` of ``total``; ``resets_at``: next slot (none left) or all free again, in ms."""

    left: int
    total: int
    resets_at: int | None


class LimitReached(Exception):
    """``limit`` is used up for ``seconds`` more."""

    def __init__(self, limit: Limit, seconds: float) -> None:
        super().__init__(limit.name)
        self.limit = limit
        self.seconds = seconds


class _Mark:
    """One request in a window; ``at`` is infinite while nobody knows when it counts.

    ``answered``: ``at`` is when its answer came, and it counted some time before.
    """

    __slots__ = ("answered", "at", "background")

    def __init__(self, background: bool) -> None:
        self.at = math.inf
        self.answered = False
        self.background = background


class _Quickest:
    """The shortest time between request and answer, of five to ten minutes."""

    __slots__ = ("_before", "_count", "_now", "_turned")

    def __init__(self) -> None:
        self._before = self._now = math.inf
        self._turned = -math.inf
        self._count = 0

    def add(self, seconds: float, now: float) -> None:
        """One more answer, that took ``seconds``."""
        if now - self._turned > _QUICKEST_OF_S:
            self._before, self._now, self._turned = self._now, math.inf, now
        self._now = min(self._now, seconds)
        self._count += 1

    def back(self) -> float:
        """What may be taken off an answer's time, in seconds."""
        if self._count < _ENOUGH:
            return 0.0
        return max(0.0, min(self._before, self._now) * (1 - _JITTER) - _JITTER_S)


class Window:
    """One limit of one key, session, account or address."""

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self._marks: list[_Mark] = []
        self._step = limit.seconds / limit.count if limit.seconds <= _SPREAD_UP_TO else 0.0
        self._even_at = -math.inf
        self._quickest = _Quickest()
        self.unsure = limit.seconds * (_UNSURE_SHORT if self._step else _UNSURE)

    def free_at(self, now: float, priority: Priority) -> float:
        """When the next request may go; ``now`` if at once, infinite if nobody knows yet."""
        self._drop(now)
        at = self._frees(self._marks, self.limit.count, now)
        if self._step:
            at = max(at, self._even_at - (_AT_ONCE - 1) * self._step)
        if priority >= Priority.BACKGROUND and self.limit.background < 1:
            share = max(1, math.floor(self.limit.count * self.limit.background))
            marks = [mark for mark in self._marks if mark.background]
            at = max(at, self._frees(marks, share, now))
            if priority is Priority.POLL:
                at = max(at, self._steadily(marks, share, now))
        return at

    def mark(self, now: float, background: bool) -> _Mark:
        """Takes a slot."""
        self._even_at = max(now, self._even_at) + self._step
        mark = _Mark(background)
        self._marks.append(mark)
        return mark

    def remember(self, at: float) -> None:
        """A request of an earlier run, that counted at ``at`` of the book's own time."""
        mark = _Mark(background=False)
        mark.at = at
        self._marks.append(mark)

    def answer(self, mark: _Mark, started: float, now: float) -> None:
        """The request was answered: it counted at the latest now minus the way back."""
        self._quickest.add(now - started, now)
        mark.at, mark.answered = now, True

    def forget(self, mark: _Mark) -> None:
        """Gives a slot back: the provider never saw the request, or it does not count."""
        if mark in self._marks:
            self._marks.remove(mark)

    def left(self, now: float) -> tuple[int, float | None]:
        """Free slots, and seconds until the next (none left) or until all are free."""
        self._drop(now)
        free = max(0, self.limit.count - len(self._marks))
        known = [at for at in map(self._counted, self._marks) if at < math.inf]
        if not known:
            return free, None
        return free, (max(known) if free else min(known)) + self.limit.seconds - now

    def _drop(self, now: float) -> None:
        seconds = self.limit.seconds
        self._marks = [mark for mark in self._marks if self._counted(mark) + seconds > now]

    def _counted(self, mark: _Mark) -> float:
        """The latest moment at which the provider can have counted it."""
        return mark.at - self._quickest.back() if mark.answered else mark.at

    def _steadily(self, marks: list[_Mark], share: int, now: float) -> float:
        """When the next one goes, where what is left is to last until slots come back."""
        left = share - len(marks)
        if self.limit.seconds < _STEADY_FROM_S or len(marks) < _BEGIN_WITH or left <= 0:
            return now
        counted = sorted(map(self._counted, marks))
        newest = min(counted[-1], now)
        back = min(counted[0], now) + self.limit.seconds
        return newest + max((back - newest) / (left + 1), self.limit.seconds / share)

    def _frees(self, marks: list[_Mark], count: int, now: float) -> float:
        if len(marks) < count:
            return now
        return sorted(map(self._counted, marks))[len(marks) - count] + self.limit.seconds


class Slot:
    """What one request holds in its windows. Call ``start``, then ``end``, in any case."""

    def __init__(self, book: LimitBook, marks: Sequence[tuple[Window, _Mark]]) -> None:
        self._book = book
        self._marks = marks
        self._started = math.inf

    def start(self) -> None:
        """The request leaves now."""
        self._started = self._book.monotonic()
        for window, mark in self._marks:
            if not window.limit.failures:
                mark.at = self._started + window.unsure

    def end(self, *, reached: bool, failed: bool, answered_at: float | None = None) -> None:
        """The answer is there (or will never be); ``reached``: the provider may have seen it.

        ``answered_at``: when its head came, where that was before now.
        """
        now = self._book.monotonic() if answered_at is None else answered_at
        for window, mark in self._marks:
            if not reached or (window.limit.failures and not failed):
                window.forget(mark)
            elif window.limit.failures:
                mark.at = now
            else:
                window.answer(mark, self._started, now)
        if self._marks:
            self._book.pump()


class _Waiter:
    __slots__ = ("future", "order", "priority", "windows")

    def __init__(self, windows: tuple[Window, ...], priority: Priority, order: int) -> None:
        self.windows = windows
        self.priority = priority
        self.order = order
        self.future: asyncio.Future[Slot] = asyncio.get_running_loop().create_future()


class LimitBook:
    """All windows that clients on one event loop share. Not for use from several loops."""

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.monotonic = monotonic
        self._now = now
        self._windows: dict[tuple[str, ...], Window] = {}
        self._waiting: dict[tuple[Priority, tuple[Window, ...]], deque[_Waiter]] = {}
        self._order = 0
        self._timer: asyncio.TimerHandle | None = None

    def window(self, limit: Limit, *who: str) -> Window:
        """The window of ``limit`` for ``who`` (provider, host, key or session)."""
        key = (limit.name, *who)
        if key not in self._windows:
            self._windows[key] = Window(limit)
        return self._windows[key]

    def left(self, window: Window) -> Left:
        """What is left in a window."""
        free, seconds = window.left(self.monotonic())
        at = None if seconds is None else round((self._now() + seconds) * 1000)
        return Left(free, window.limit.count, at)

    async def acquire(
        self,
        windows: tuple[Window, ...],
        priority: Priority = Priority.FOREGROUND,
        wait: float = math.inf,
        counted: tuple[Window, ...] = (),
    ) -> Slot:
        """A slot in all ``windows`` (and in ``counted``, which never make anyone wait).

        Raises LimitReached where even the first in line would wait longer than ``wait``
        seconds.
        """
        now = self.monotonic()
        for window in windows:
            at = window.free_at(now, priority)
            if at < math.inf and at - now > wait:
                raise LimitReached(window.limit, at - now)
        if not windows:
            return self._take(counted, priority)
        self._order += 1
        waiter = _Waiter(windows, priority, self._order)
        self._waiting.setdefault((priority, windows), deque()).append(waiter)
        self.pump()
        try:
            slot = await waiter.future
        except asyncio.CancelledError:
            if waiter.future.done() and not waiter.future.cancelled():
                waiter.future.result().end(reached=False, failed=False)
            elif waiter in (queue := self._waiting.get((priority, windows), deque())):
                queue.remove(waiter)
                self.pump()
            raise
        extra = self._take(counted, priority)
        return Slot(self, [*slot._marks, *extra._marks])

    def pump(self) -> None:
        """Serves whoever may go now, and wakes itself when the next one may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        now = self.monotonic()
        blocked: set[Window] = set()
        next_at = math.inf
        queues = {key: queue for key, queue in self._waiting.items() if queue}
        while queues:
            key = min(queues, key=lambda one: (one[0], queues[one][0].order))
            priority, windows = key
            at = max(window.free_at(now, priority) for window in windows)
            if at > now or not blocked.isdisjoint(windows):
                blocked.update(w for w in windows if w.free_at(now, priority) > now)
                next_at = min(next_at, at if at > now else math.inf)
                del queues[key]
                continue
            waiter = queues[key].popleft()
            if not waiter.future.done():
                waiter.future.set_result(self._take(windows, priority))
            if not queues[key]:
                del queues[key]
        self._waiting = {key: queue for key, queue in self._waiting.items() if queue}
        if self._waiting and next_at < math.inf:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(0.0, next_at - now) + 0.0002, self.pump)

    def close(self) -> None:
        """Stops the timer; nobody may wait any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _take(self, windows: Sequence[Window], priority: Priority) -> Slot:
        now = self.monotonic()
        background = priority >= Priority.BACKGROUND
        return Slot(self, [(window, window.mark(now, background)) for window in windows])
