"""The cache file: one writer thread with group commit, and readers off the caller's thread.

A write is a function of a connection. The writer takes all that wait, runs each in a savepoint,
commits once, and only then tells the callers: what a caller hears of is on the disk. A write
that raises is rolled back alone. Reads run on their own connections, which can't write.

While nobody waits, the writer merges what the text indexes grew by, in portions. It can lend its
turn to a process of ours that writes by its own connection (``submit_turn``).

Invariant: after ``close`` every accepted write is either on the disk or its caller has heard
of the failure.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from app.core.leaving import leave_libraries
from app.domain.errors import StoreError
from app.store import texts
from app.store.connection import Connection, connect, translated

if TYPE_CHECKING:
    # imported with the first task: the window is painted before it
    import queue
    from concurrent.futures import Future, ThreadPoolExecutor

    _Job = tuple[Callable[[Connection], Any] | "_Turn", Future[Any]] | None

T = TypeVar("T")
Work = Callable[[Connection], Any]

GUESTS = "guests"
"""The cursor that counts what short commands committed beside the console."""

_COUNT_GUEST = "INSERT INTO cursors VALUES (?, 1) ON CONFLICT DO UPDATE SET value = value + 1"
_GROUP = 256
_IDLE_S = 0.05
# Pages of the file that each connection keeps, decrypted: what a search or a page of a chat goes
# over again. More makes nothing quicker that is measured, and every connection fills its own.
_READ_CACHE_MIB = 8
_WRITE_CACHE_MIB = 8


class _Turn(NamedTuple):
    """Work that is done while this writer writes nothing; ``hurry`` is called where one waits."""

    work: Callable[[], Any]
    hurry: Callable[[], object]


class Database:
    """The open cache. ``read`` and ``write`` are for coroutines, ``*_now`` for plain threads.

    ``connection``: one that is open for writing already. Writer and readers begin with their first
    work. ``guest``: of a short command beside the console, which notices what it commits.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        *,
        readers: int = 3,
        connection: Connection | None = None,
        guest: bool = False,
    ) -> None:
        self.path = path
        self._key = key
        self._guest = guest
        self._jobs: queue.SimpleQueue[_Job] | None = None
        self._turn: _Turn | None = None
        self._local = threading.local()
        self._opened: list[Connection] = []
        self._guard = threading.Lock()
        self._most_readers = readers
        self._readers: ThreadPoolExecutor | None = None
        self._again: ThreadPoolExecutor | None = None
        self._again_busy = False
        self._writer: threading.Thread | None = None
        self._closed = False
        self._untidy = False
        self._in_group = 0
        self._write_connection = connection or connect(path, key)
        self._write_connection.execute(f"PRAGMA cache_size = {-_WRITE_CACHE_MIB * 1024}")
        texts.collect(self._write_connection)
        leave_libraries()  # threads may be at work when the process ends by itself

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Runs ``work`` in the writer's transaction; returns once it is committed.

        Raises what ``work`` raised, or StoreError.
        """
        from asyncio import wrap_future  # the first rows are read before there is a loop

        return await wrap_future(self.submit_write(work))

    def write_now(self, work: Callable[[Connection], T]) -> T:
        """As ``write``, blocking the calling thread."""
        return self.submit_write(work).result()

    def submit_write(self, work: Callable[[Connection], T]) -> Future[T]:
        """As ``write``, answering with a future."""
        return self._submit(work)

    def submit_turn(self, work: Callable[[], T], hurry: Callable[[], object]) -> Future[T]:
        """Runs ``work`` on the writer's thread, while it writes nothing itself.

        Whoever works then writes whole transactions over another connection. ``hurry`` is called,
        on any thread, once a write of ours waits for it.
        """
        return self._submit(_Turn(work, hurry))

    def _submit(self, work: Work | _Turn) -> Future[Any]:
        from concurrent.futures import Future

        future: Future[Any] = Future()
        with self._guard:
            if self._closed:
                raise StoreError("The database is closed.")
            if self._jobs is None:
                self._jobs = self._begin_writer()
            self._jobs.put((work, future))
            turn = self._turn
        if turn is not None:
            turn.hurry()
        return future

    def _begin_writer(self) -> queue.SimpleQueue[_Job]:
        from queue import SimpleQueue

        jobs: queue.SimpleQueue[_Job] = SimpleQueue()
        self._writer = threading.Thread(
            target=self._run_writer, args=(jobs,), name="store-write", daemon=True
        )
        self._writer.start()
        return jobs

    def has_waiting(self) -> bool:
        """Whether a write waits for the one under way; long ones end themselves then."""
        return self._in_group > 1 or (self._jobs is not None and not self._jobs.empty())

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Runs ``work`` on a reader's thread and connection."""
        from asyncio import wrap_future

        return await wrap_future(self.submit_read(work))

    def read_now(self, work: Callable[[Connection], T]) -> T:
        """As ``read``, blocking the calling thread."""
        return self.submit_read(work).result()

    def read_first(self, work: Callable[[Connection], T]) -> T:
        """As ``read_now``, before anything else is asked: no reader is opened for it."""
        try:
            return self._snapshot(self._write_connection, work)
        finally:
            # the writer goes over none of it again: 2 MiB of pages, mostly of the list
            self._write_connection.execute("PRAGMA shrink_memory")

    def submit_read(self, work: Callable[[Connection], T], *, again: bool = False) -> Future[T]:
        """As ``read``, answering with a future.

        ``again``: it goes over much of what its like read a moment ago, so it gets a connection
        that has that still, unless one of its like is under way there.
        """
        with self._guard:
            if self._closed:
                raise StoreError("The database is closed.")
            if again and not self._again_busy:
                if self._again is None:
                    self._again = self._threads(1)
                self._again_busy = True
                coming = self._again.submit(self._run_read, work)
                coming.add_done_callback(self._again_done)
                return coming
            if self._readers is None:
                self._readers = self._threads(self._most_readers)
            return self._readers.submit(self._run_read, work)

    def _again_done(self, _: Future[Any]) -> None:
        self._again_busy = False

    def _threads(self, most: int) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(most, thread_name_prefix="store-read")

    def close(self) -> None:
        """Commits what waits, then closes every connection."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
            if self._jobs is not None:
                self._jobs.put(None)
            turn = self._turn
        if turn is not None:
            turn.hurry()
        if self._writer is not None:
            self._writer.join()
        for readers in (self._readers, self._again):
            if readers is not None:
                readers.shutdown(wait=True)
        for connection in self._opened:
            connection.close()
        self._write_connection.close()

    def _run_read(self, work: Callable[[Connection], T]) -> T:
        connection = getattr(self._local, "connection", None)
        with translated(self.path):
            if connection is None:
                connection = connect(
                    self.path, self._key, read_only=True, cache_mib=_READ_CACHE_MIB
                )
                self._local.connection = connection
                with self._guard:
                    self._opened.append(connection)
        return self._snapshot(connection, work)

    def _snapshot(self, connection: Connection, work: Callable[[Connection], T]) -> T:
        """One snapshot for all statements of the work."""
        with translated(self.path):
            connection.execute("BEGIN")
            try:
                return work(connection)
            finally:
                connection.execute("ROLLBACK")

    def _run_writer(self, jobs: queue.SimpleQueue[_Job]) -> None:
        from queue import Empty

        kept: _Job = None  # a turn that came behind writes
        while True:
            try:
                job = kept or jobs.get(timeout=_IDLE_S if self._untidy else None)
            except Empty:
                self._tend()
                continue
            kept = None
            if job is None:
                return
            work, future = job
            if isinstance(work, _Turn):
                self._lend(work, future)
                continue
            group = [(work, future)]
            last = False
            while len(group) < _GROUP:
                try:
                    more = jobs.get_nowait()
                except Empty:
                    break
                if more is None:
                    last = True
                    break
                work, future = more
                if isinstance(work, _Turn):
                    kept = more
                    break
                group.append((work, future))
            self._commit_group(group)
            if last:
                return

    def _lend(self, turn: _Turn, future: Future[Any]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        assert self._jobs is not None
        with self._guard:
            self._turn = turn
            waiting = not self._jobs.empty()
        if waiting:
            turn.hurry()
        try:
            result = turn.work()
        except BaseException as error:  # noqa: BLE001 - handed to the caller through its future
            failed: BaseException | None = error
        else:
            failed = None
        with self._guard:
            self._turn = None
        self._in_group = 0
        self._untidy = True  # whatever was written may be merged
        if failed is not None:
            future.set_exception(failed)
        else:
            future.set_result(result)

    def _commit_group(self, group: list[tuple[Work, Future[Any]]]) -> None:
        connection = self._write_connection
        self._in_group = len(group)
        done: list[tuple[Future[Any], Any]] = []
        before = connection.total_changes
        try:
            with translated(self.path):
                connection.execute("BEGIN IMMEDIATE")
                for work, future in group:
                    # a caller that was cancelled while it waited wants nothing written any more
                    if not future.set_running_or_notify_cancel():
                        continue
                    if len(group) == 1:  # nobody else's work to keep: no savepoint
                        done.append((future, work(connection)))
                    else:
                        self._run_one(connection, work, future, done)
                self._untidy = texts.enter_collected(connection) or self._untidy
                if self._guest and connection.total_changes > before:
                    connection.execute(_COUNT_GUEST, (GUESTS,))
                connection.execute("COMMIT")
        except BaseException as error:  # noqa: BLE001 - handed to every caller, none swallowed
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            for _, future in group:
                if not future.done() and (
                    future.running() or future.set_running_or_notify_cancel()
                ):
                    future.set_exception(error)
            return
        for future, result in done:
            future.set_result(result)

    def _tend(self) -> None:
        """One portion of what makes searches quick again."""
        connection = self._write_connection
        self._untidy = False
        try:
            with translated(self.path):
                connection.execute("BEGIN IMMEDIATE")
                self._untidy = texts.tend(connection)
                connection.execute("COMMIT")
        except Exception as error:  # noqa: BLE001 - writes go on without what is put off here
            # busy or full, mostly: it is taken up again after the next write
            from logging import getLogger

            getLogger(__name__).info("the text indexes wait: %s", error)
            with suppress(Exception):  # told by the next write, which can't begin either
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def _run_one(
        self,
        connection: Connection,
        work: Work,
        future: Future[Any],
        done: list[tuple[Future[Any], Any]],
    ) -> None:
        connection.execute("SAVEPOINT one")
        try:
            # by the same names as a lone one: callers wait out a full disk by its StoreError
            with translated(self.path):
                result = work(connection)
        except BaseException as error:  # noqa: BLE001 - handed to the caller through its future
            if not connection.in_transaction:
                # the engine rolled everything back (disk full, I/O): the whole group failed
                raise
            connection.execute("ROLLBACK TO one")
            connection.execute("RELEASE one")
            future.set_exception(error)
            return
        connection.execute("RELEASE one")
        done.append((future, result))
