"""The process that applies deliveries while many wait, so that the window has its interpreter.

Lines of JSON on stdin and stdout. The first line names both files and their keys, the answer to it
is ``{"ready": true}``. ``{"go": n, "for": seconds}`` is a turn: one transaction of the cache, of
that length at most, answered by ``{"turn": n}`` and what it changed (``turn_of``), or its error.
``{"stop": n}`` ends turn n soon, also one that has yet to begin. The process ends with its stdin,
at once: a transaction under way is then as if it never began. Works with ``drain_process``, which
starts it and hands it its turns.

Invariant: it writes in its turns only, what ``drain.apply`` writes and no more; nothing is answered
that is not on the disk.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

from app.core.clock import Clock
from app.core.limits import limit
from app.core.promptness import let_others
from app.domain.errors import StoreError
from app.services import drain
from app.services.applied import Applied
from app.store import accounts, answer_rows, deliveries, delivery_reads, texts
from app.store.connection import Connection, connect, translated
from app.store.settling import Said

_BATCH = 200
# bodies are read whole
_MOST_BYTES = 1 << 20
_FRESH_S = 1.0
_CACHE_MIB = 32
_MOST_KNOWN = 5_000


class Orders:
    """Reads orders on a thread of its own, so that a turn under way hears of its end."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._turns: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self._stopped = 0

    def first(self) -> dict[str, Any] | None:
        """The line that begins; None where there is none."""
        line = self._source.readline()
        return dict(json.loads(line)) if line else None

    def listen(self) -> None:
        """From now on turns come in."""
        threading.Thread(target=self._listen, name="orders", daemon=True).start()

    def next(self) -> dict[str, Any]:
        """The next turn; waits for it."""
        return self._turns.get()

    def waiting(self) -> bool:
        """Whether a turn has come in, which is not to be kept waiting."""
        return not self._turns.empty()

    def stopped(self, turn: int) -> bool:
        """Whether this turn shall end."""
        return self._stopped >= turn

    def _listen(self) -> None:
        for line in self._source:
            order = json.loads(line)
            if "stop" in order:
                self._stopped = int(order["stop"])
            else:
                self._turns.put(order)
        # the console is gone: what is not committed by now, nobody will hear of
        os._exit(0)


class Worker:
    """Applies what waits, a turn at a time; what comes next is read between two turns."""

    def __init__(self, cache: Connection, stored: Connection, clock: Clock) -> None:
        self._cache = cache
        self._stored = stored
        self._clock = clock
        self._parsed: list[drain.Parsed] = []
        self._after = -1
        self._read_at = 0.0
        self._known: dict[int, Said] = {}
        self._version = -1

    def prepare(self, enough: Callable[[], bool] = lambda: False) -> None:
        """Reads and parses deliveries ahead of the next turn; one at least, then until ``enough``.

        Of large ones it takes fewer.
        """
        if self._parsed:
            return
        self._after = accounts.cursor(self._cache, drain.CURSOR)
        self._read_at = time.monotonic()
        batch = delivery_reads.after(
            self._stored, cursor=self._after, limit=_BATCH, most_bytes=_MOST_BYTES
        )
        ids = [delivery.row.id for _, delivery in batch]
        decided = answer_rows.of_deliveries(self._stored, ids=ids)
        self._parsed = drain.parse(batch, decided, enough=enough)

    def turn(self, seconds: float, stopped: Callable[[], bool] = lambda: False) -> drain.Drained:
        """One transaction. Raises what the store raises; nothing is changed then.

        ``stopped`` is asked after each delivery, read or applied.
        """
        cache = self._cache
        end = time.monotonic() + seconds

        def enough() -> bool:
            let_others()
            return time.monotonic() > end or stopped()

        cache.execute("BEGIN IMMEDIATE")
        try:
            whole = drain.Drained(accounts.cursor(cache, drain.CURSOR))
            aged = time.monotonic() - self._read_at > _FRESH_S
            if aged or whole.cursor < self._after:
                self._parsed = []  # turned or erased meanwhile; or somebody began anew further back
            self._keep_known()
            while True:
                self.prepare(enough)
                if not self._parsed:
                    break
                done = drain.apply(cache, self._parsed, self._clock, enough, self._known)
                self._after = self._parsed[done.taken - 1].place
                del self._parsed[: done.taken]
                whole.add(done)
                if self._parsed or enough():
                    break
            texts.enter_collected(cache, let_others)
            cache.execute("COMMIT")
        except BaseException:
            if cache.in_transaction:
                cache.execute("ROLLBACK")
            self._parsed = []
            self._known.clear()
            raise
        return whole

    def _keep_known(self) -> None:
        """What is known of chats holds until somebody else commits."""
        version = int(self._cache.execute("PRAGMA data_version").fetchone()[0])
        if version != self._version or len(self._known) > _MOST_KNOWN:
            self._known.clear()
        self._version = version


def turn_of(done: drain.Drained) -> dict[str, Any]:
    """A turn's end as it is told: sets as lists, by what ``told_by`` reads."""
    return {
        "cursor": done.cursor,
        "taken": done.taken,
        "poison": done.poison,
        "changed": [[live, _lists(one)] for live, one in drain.together(done.applied).items()],
    }


def told_by(answer: dict[str, Any]) -> drain.Drained:
    """The other direction."""
    return drain.Drained(
        int(answer["cursor"]),
        int(answer["taken"]),
        [(_applied(lists), bool(live)) for live, lists in answer["changed"]],
        [(int(number), str(why)) for number, why in answer["poison"]],
    )


def _lists(applied: Applied) -> list[Any]:
    by_chat = (applied.messages, applied.gone, applied.incoming)
    plain = (applied.chats, applied.numbers, applied.calls, applied.templates)
    return [
        *([[chat_id, list(ids)] for chat_id, ids in one.items()] for one in by_chat),
        *(list(one) for one in plain),
    ]


def _applied(lists: list[Any]) -> Applied:
    messages, gone, incoming = ({row[0]: set(row[1]) for row in one} for one in lists[:3])
    chats, numbers, calls, templates = (set(one) for one in lists[3:])
    return Applied(messages, gone, incoming, chats, numbers, calls, templates)


def main() -> int:
    """Applies deliveries until stdin ends."""
    limit(RLIMIT_CORE=0)  # keys and what people wrote
    orders = Orders(sys.stdin.buffer)
    wish = orders.first()
    if wish is None:
        return 0
    cache_file, stored_file = Path(wish["cache"]), Path(wish["deliveries"])
    cache = connect(cache_file, bytes.fromhex(wish["cache_key"]), cache_mib=_CACHE_MIB)
    stored = deliveries.read_deliveries(stored_file, bytes.fromhex(wish["deliveries_key"]))
    del wish
    texts.collect(cache)
    worker = Worker(cache, stored, Clock())
    orders.listen()
    _say({"ready": True})
    while True:
        serve(worker, orders, cache_file, _say)


def serve(
    worker: Worker, orders: Orders, cache_file: Path, say: Callable[[dict[str, Any]], None]
) -> None:
    """The next turn, told in one line."""
    order = orders.next()
    turn = int(order["go"])
    told: dict[str, Any] = {"turn": turn}
    try:
        with translated(cache_file):
            told |= turn_of(worker.turn(float(order["for"]), partial(orders.stopped, turn)))
    except StoreError as error:
        told["error"] = error.what
    say(told)
    with suppress(StoreError), translated(cache_file):  # the next turn meets it again, and tells
        worker.prepare(orders.waiting)


def _say(what: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(what).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
