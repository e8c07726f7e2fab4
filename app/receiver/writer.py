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
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3

from app.domain.errors import StoreError
from app.domain.hooks import HookAccount, Identity, Verdict
from app.receiver import answers
from app.receiver.answers import Answerer, Neutral
from app.receiver.intake import STATUS, Judgement
from app.receiver.proofs import proof_fields
from app.store.connection import Connection, translated
from app.store.deliveries import ACTED, ACTED_SQL, REFUSED, open_deliveries

_log = logging.getLogger(__name__)
_GROUP = 512
# a fault of our own in one delivery or job must not cost the others theirs
_FAULTS = (
    sqlcipher3.Error, ValueError, LookupError, TypeError, AttributeError, ArithmeticError,
    RuntimeError,
)  # fmt: skip
_ORIGINAL = (
    "SELECT d.id, p.answer FROM deliveries d JOIN payloads p ON p.id = d.id "
    f"WHERE d.account = ? AND d.event_id = ? AND {ACTED_SQL}"
)
_ROW = (
    "INSERT INTO deliveries (id, account, provider, received_at, event, event_id, verdict, "
    "status, duplicate_of, size, answer_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PAYLOAD = "INSERT INTO payloads (id, headers, body, answer, proof) VALUES (?, ?, ?, ?, ?)"
_COUNT = (
    "INSERT INTO counters (account, event, verdict, n) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (account, event, verdict) DO UPDATE SET n = n + excluded.n"
)
Job = Callable[["Ledger"], Any]
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


class Ledger:
    """The open file within one transaction: numbers rows and keeps the counters in step."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        row = connection.execute("SELECT value FROM facts_of_file WHERE name = 'last_id'")
        self.last_id = int(row.fetchone()[0])
        self.counts: dict[tuple[str, str, Verdict], int] = {}

    def next_id(self) -> int:
        """A number that no row and no turn ever had."""
        self.last_id += 1
        return self.last_id

    def count(self, account: str, event: str, verdict: Verdict, by: int = 1) -> None:
        """Notes a change of a counter, written when the transaction closes."""
        key = (account, "" if verdict in REFUSED else event, verdict)
        self.counts[key] = self.counts.get(key, 0) + by

    def original(self, account: str, event_id: str) -> tuple[int, bytes] | None:
        """The row (id, answer) that was acted on for this event, if there is one."""
        row = self.connection.execute(_ORIGINAL, (account, event_id)).fetchone()
        return (int(row[0]), bytes(row[1])) if row else None

    def close(self) -> None:
        """Writes counters and the last number, before the commit."""
        self.connection.executemany(
            _COUNT, [(*key, by) for key, by in self.counts.items() if by]
        )
        self.connection.execute(
            "UPDATE facts_of_file SET value = ? WHERE name = 'last_id'", (self.last_id,)
        )


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
    ) -> None:
        self._path = path
        self._key = key
        self._post = post
        self._answerer = answerer or Neutral()
        self._committed = committed
        self._died = died
        self._queue: queue.SimpleQueue[Arrival | tuple[Job, Done] | None] = queue.SimpleQueue()
        self._connection: Connection | None = open_deliveries(path, key)
        self._commit_seconds = 0.0
        self.last_id = Ledger(self._connection).last_id
        self.failing = ""
        self._thread = threading.Thread(target=self._run, name="deliveries-write", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many arrivals and jobs wait."""
        return self._queue.qsize()

    def put(self, arrival: Arrival) -> None:
        """Takes an arrival; its ``settled`` is called on the loop, whatever happens."""
        self._queue.put(arrival)

    def run(self, job: Job, done: Done) -> None:
        """Runs ``job`` in a group's transaction; ``done`` gets its result or an exception."""
        self._queue.put((job, done))

    def close(self) -> None:
        """Commits what waits and closes the file; blocks until that is done."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        last = False
        try:
            while not last:
                group = [self._queue.get()]
                while len(group) < _GROUP:
                    try:
                        group.append(self._queue.get_nowait())
                    except queue.Empty:
                        break
                last = None in group
                arrivals = [one for one in group if isinstance(one, Arrival)]
                jobs = [one for one in group if isinstance(one, tuple)]
                if arrivals or jobs:
                    self._commit(arrivals, jobs)
        finally:
            if not last:
                self._post(self._died)
            self._close_connection()

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

    def _store(self, arrivals: list[Arrival], jobs: Jobs) -> list[tuple[Done, Any]]:
        connection = self._connection
        if connection is None:
            connection = self._connection = open_deliveries(self._path, self._key)
        connection.execute("BEGIN IMMEDIATE")
        try:
            ledger = Ledger(connection)
            for arrival in arrivals:
                self._add(ledger, arrival)
            results = [(done, job(ledger)) for job, done in jobs]
            ledger.close()
            began = time.perf_counter()
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        self._commit_seconds = time.perf_counter() - began
        self.last_id = ledger.last_id
        return results

    def _add(self, ledger: Ledger, arrival: Arrival) -> None:
        judgement, account = arrival.judgement, arrival.account
        verdict, identity = judgement.verdict, judgement.identity
        arrival.status = STATUS[verdict]
        original: int | None = None
        if verdict in ACTED:
            found = ledger.original(account.name, identity.event_id)
            if found is None:
                arrival.answer = self._decide(ledger, arrival, identity)
            else:
                original, arrival.answer = found
                # an old copy stays stale: that is what its time says
                verdict = Verdict.STALE if verdict is Verdict.STALE else Verdict.DUPLICATE
        else:
            arrival.answer = answers.OF_VERDICT[verdict]
        number = ledger.next_id()
        # the commit is yet to come: the last one tells how long it takes
        spent = time.perf_counter() - arrival.started + self._commit_seconds
        ledger.connection.execute(
            _ROW,
            (
                number, account.name, account.provider, arrival.received_at, identity.event,
                identity.event_id, verdict, arrival.status, original, len(arrival.body),
                int(spent * 1e6),
            ),
        )  # fmt: skip
        ledger.connection.execute(
            _PAYLOAD,
            (
                number,
                json.dumps(arrival.headers),
                arrival.body,
                arrival.answer,
                proof_fields(judgement.proof, arrival.body),
            ),
        )
        ledger.count(account.name, identity.event, verdict)

    def _decide(self, ledger: Ledger, arrival: Arrival, identity: Identity) -> bytes:
        document = arrival.judgement.document
        if document is None or arrival.judgement.verdict not in (
            Verdict.ACCEPTED, Verdict.UNSIGNED,
        ):  # fmt: skip
            return answers.NEUTRAL
        return answers.accepted(
            self._answerer.answer(
                ledger.connection, arrival.account, identity, document, arrival.received_at
            )
        )

    def _refused(self, error: StoreError, arrivals: list[Arrival], jobs: Jobs) -> None:
        """The disk or the file failed: nothing of the group is kept, all of it is told so."""
        if not self.failing:
            _log.error("deliveries can't be stored: %s", error)
        self.failing = str(error)
        self._close_connection()  # the next group opens the file anew
        self._settle_failed(error, arrivals, jobs)

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
