"""The one writer of the deliveries file: a thread that commits all that wait in one go.

Arrivals are put by the event loop; each group becomes one transaction with one fsync, and only
after the commit the loop hears of it. A group that the disk refuses is answered 503, row by row
nothing is half stored, and the next group simply tries again: a full disk heals by itself.

Invariant: an arrival is settled with 200 only if its row is committed.
"""

from __future__ import annotations

import json
import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3

from app.domain.errors import StoreDamaged, StoreError
from app.domain.hooks import TEST_MARK, HookAccount, Verdict
from app.receiver import answers
from app.receiver.answers import Answerer, Asked, Neutral
from app.receiver.intake import STATUS, Judgement
from app.receiver.ledger import PAYLOAD_COLUMNS, ROW_COLUMNS, Ledger, Original
from app.receiver.proofs import proof_fields
from app.store.connection import Connection, translated
from app.store.deliveries import ACTED, begin_above, holds_untimed, open_deliveries

_log = logging.getLogger(__name__)
_GROUP = 512
# A commit costs as much as ten rows, and while it runs the loop and its thread are in each other's
# way. While several come with each, the next one waits for as many again, for so many at least, and
# that long after the last one at most.
_APART_S, _FEW = 0.008, 8
# a fault of our own in one delivery or job must not cost the others theirs
_BUGS = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RuntimeError)
_FAULTS = (sqlcipher3.Error, *_BUGS)
Job = Callable[[Ledger], Any]
Done = Callable[[Any], None]
Jobs = list[tuple[Job, Done]]


class Arrival:
    """One judged delivery on its way to the disk; ``settled`` hears of it on the loop."""

    __slots__ = (
        "account", "answer", "body", "headers", "judgement", "received_at", "settled", "started",
        "status",
    )  # fmt: skip

    def __init__(
        self,
        account: HookAccount,
        received_at: int,
        headers: list[tuple[str, str]],
        body: bytes,
        judgement: Judgement,
        started: float,
        settled: Callable[[Arrival], None],
    ) -> None:
        self.account = account
        self.received_at = received_at
        self.headers = headers
        self.body = body
        self.judgement = judgement
        self.started = started
        self.settled = settled
        self.status = 503
        self.answer = answers.OF_STATUS[503]


class DeliveryWriter:
    """Owns the connection and its thread. ``post`` hands a call to the event loop."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        post: Callable[[Callable[[], None]], object],
        *,
        answerer: Answerer | None = None,
        committed: Callable[[int], None] = lambda last: None,
        died: Callable[[], None] = lambda: None,
        above: int = 0,
    ) -> None:
        self._path = path
        self._key = key
        self._post = post
        self._answerer = answerer or Neutral()
        self._committed = committed
        self._died = died
        self._queue: queue.SimpleQueue[Arrival | tuple[Job, Done] | None] = queue.SimpleQueue()
        self._connection: Connection | None = None
        self._untimed = True
        self._commit_seconds = self._committed_at = 0.0
        self._together = self._wanted = 0
        self._enough = threading.Event()
        self._closing = False
        connection = self._open()
        with translated(path):
            begin_above(connection, above)
        self.last_id = Ledger(connection).last_id
        self.failing = ""
        self.damaged = False
        self._thread = threading.Thread(target=self._run, name="deliveries-write", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many arrivals and jobs wait."""
        return self._queue.qsize()

    def put(self, arrival: Arrival) -> None:
        """Takes an arrival; its ``settled`` is called on the loop, whatever happens."""
        self._queue.put(arrival)
        self._look()

    def run(self, job: Job, done: Done) -> None:
        """Runs ``job`` in a group's transaction; ``done`` gets its result or an exception."""
        self._queue.put((job, done))
        self._look()

    def close(self) -> None:
        """Commits what waits and closes the file; blocks until that is done."""
        self._closing = True
        self._queue.put(None)
        self._enough.set()
        self._thread.join()

    def _run(self) -> None:
        last = False
        try:
            while not last:
                group = [self._queue.get()]
                self._let_gather()
                while len(group) < _GROUP:
                    try:
                        group.append(self._queue.get_nowait())
                    except queue.Empty:
                        break
                last, self._together = None in group, len(group)
                arrivals = [one for one in group if isinstance(one, Arrival)]
                jobs = [one for one in group if isinstance(one, tuple)]
                if arrivals or jobs:
                    self._commit(arrivals, jobs)
        finally:
            if not last:
                self._post(self._died)
            self._close_connection()

    def _let_gather(self) -> None:
        """Waits for as many as came the last time; where one comes after another, never.

        Also whoever comes alone after such a group waits, till ``_APART_S`` after its commit.
        """
        rest = self._committed_at + _APART_S - time.monotonic()
        if self._together < 2 or rest <= 0:
            return
        self._enough.clear()
        self._wanted = max(self._together, _FEW) - 1  # one is in hand
        if self._queue.qsize() < self._wanted and not self._closing:
            self._enough.wait(rest)
        self._wanted = 0

    def _look(self) -> None:
        if 0 < self._wanted <= self._queue.qsize():
            self._enough.set()

    def _commit(self, arrivals: list[Arrival], jobs: Jobs) -> None:
        """One transaction; where one member is at fault, each gets a transaction of its own."""
        try:
            with translated(self._path):
                results = self._store(arrivals, jobs)
        except StoreError as error:
            self._refused(error, arrivals, jobs)
        except _FAULTS as error:
            if len(arrivals) + len(jobs) > 1:
                for arrival in arrivals:
                    self._commit([arrival], [])
                for job in jobs:
                    self._commit([], [job])
                return
            _log.error("a delivery could not be stored", exc_info=error)
            self._settle_failed(error, arrivals, jobs)
        else:
            if self.failing:
                _log.info("deliveries are stored again")
            self.failing = ""
            last = self.last_id
            self._post(lambda: _tell(arrivals, results, self._committed, last))

    def _open(self) -> Connection:
        connection = self._connection = open_deliveries(self._path, self._key)
        self._untimed = holds_untimed(connection)
        return connection

    def _store(self, arrivals: list[Arrival], jobs: Jobs) -> list[tuple[Done, Any]]:
        connection = self._connection or self._open()
        connection.execute("BEGIN IMMEDIATE")
        try:
            ledger = Ledger(connection, self._untimed)
            self._add(ledger, arrivals)
            results = [(done, job(ledger)) for job, done in jobs]
            ledger.close()
            began = time.perf_counter()
            connection.execute("COMMIT")
        except BaseException:
            # whatever it was: nothing of the group stays, and whoever called hears of it
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        self._commit_seconds = time.perf_counter() - began
        self._committed_at = time.monotonic()
        if ledger.leaves_nothing:
            # what was erased stands in the log's old pages until it is cut back
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.last_id = ledger.last_id
        return results

    def _add(self, ledger: Ledger, arrivals: Sequence[Arrival]) -> None:
        known = ledger.originals(
            [
                (one.account.name, one.judgement.identity)
                for one in arrivals
                if one.judgement.verdict in ACTED
            ]
        )
        rows, payloads = [], []
        for arrival in arrivals:
            account, judgement = arrival.account, arrival.judgement
            identity = judgement.identity
            number = ledger.next_id()
            verdict, original = self._place(ledger, arrival, number, known)
            # the commit is yet to come: the last one tells how long it takes
            spent = time.perf_counter() - arrival.started + self._commit_seconds
            rows.append((
                number, account.name, account.provider, arrival.received_at, identity.event,
                identity.stored, verdict, arrival.status, original, len(arrival.body),
                int(spent * 1e6),
            ))  # fmt: skip
            proof = proof_fields(judgement.proof, arrival.body)
            payloads.append(
                (number, json.dumps(arrival.headers), arrival.body, arrival.answer, proof)
            )
            ledger.count(account.name, identity.event, verdict)
        ledger.insert("deliveries", ROW_COLUMNS, rows)
        ledger.insert("payloads", PAYLOAD_COLUMNS, payloads)

    def _place(
        self, ledger: Ledger, arrival: Arrival, number: int, known: dict[tuple[str, str], Original]
    ) -> tuple[Verdict, int | None]:
        """The final verdict and the original of a copy; sets what is answered."""
        verdict, identity = arrival.judgement.verdict, arrival.judgement.identity
        arrival.status = STATUS[verdict]
        if verdict not in ACTED:
            arrival.answer = answers.OF_VERDICT[verdict]
            return verdict, None
        key = (arrival.account.name, identity.stored)
        found = known.get(key)
        if found is None:
            arrival.answer = self._decide(ledger, arrival, number)
            known[key] = (number, arrival.answer)
            return verdict, None
        original, arrival.answer = found
        # an old copy stays stale: that is what its time says
        return (verdict if verdict is Verdict.STALE else Verdict.DUPLICATE), original

    def _decide(self, ledger: Ledger, arrival: Arrival, number: int) -> bytes:
        judgement = arrival.judgement
        if judgement.document is None or judgement.verdict is not Verdict.ACCEPTED:
            return answers.NEUTRAL
        asked = Asked(
            number, arrival.account, judgement.identity, judgement.document, arrival.received_at,
            time.perf_counter() - arrival.started,
            any(name.lower() == TEST_MARK for name, _ in arrival.headers),
        )  # fmt: skip
        try:
            extra = self._answerer.answer(ledger.connection, asked)
        except _BUGS as error:
            # the delivery matters more than the automatic answer to it
            _log.error("an automatic answer could not be decided", exc_info=error)
            return answers.NEUTRAL
        return answers.accepted(extra)

    def _refused(self, error: StoreError, arrivals: list[Arrival], jobs: Jobs) -> None:
        """The disk or the file failed: nothing of the group is kept, all of it is told so."""
        if not self.failing:
            _log.error("deliveries can't be stored: %s", error)
        self.failing = str(error)
        self._close_connection()  # the next group opens the file anew
        self._settle_failed(error, arrivals, jobs)
        if isinstance(error, StoreDamaged) and not self.damaged:
            self.damaged = True
            self._post(self._died)

    def _settle_failed(self, error: Exception, arrivals: list[Arrival], jobs: Jobs) -> None:
        for arrival in arrivals:
            arrival.status, arrival.answer = 503, answers.OF_STATUS[503]
        results = [(done, error) for _, done in jobs]
        self._post(lambda: _tell(arrivals, results, None, 0))

    def _close_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def _tell(
    arrivals: list[Arrival],
    results: list[tuple[Done, Any]],
    committed: Callable[[int], None] | None,
    last: int,
) -> None:
    """On the loop: first the senders, then whoever asked for a job, then the console."""
    for arrival in arrivals:
        arrival.settled(arrival)
    for done, result in results:
        done(result)
    if committed is not None:
        committed(last)
