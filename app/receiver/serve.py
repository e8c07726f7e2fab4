"""Puts the receiver together, runs it until it is told to stop, and takes it apart in order.

Used by the headless command and by the console's child process alike; they differ in where key
and accounts come from and in what ends them.

Invariant: one receiver writes a data folder, kept so by receiver.lock; and at the end every
delivery that was taken is on the disk or answered 503.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from app import __version__
from app.core.clock import Clock
from app.core.filelock import FileLock
from app.core.paths import DataDir
from app.core.tasks import TaskOwner
from app.core.waking import wake_on_signals
from app.domain.errors import SwitchboardError
from app.domain.hooks import HookAccount
from app.domain.retention import Retention
from app.receiver import rework
from app.receiver.accounts import HookBook, Load
from app.receiver.answers import Answerer
from app.receiver.binding import DEFAULT_HOST, DEFAULT_PORT, bind, url_of
from app.receiver.erasing import erase
from app.receiver.limits import Limits
from app.receiver.listener import Listener
from app.receiver.news import NewsServer
from app.receiver.presence import BEAT_SECONDS, Presence
from app.receiver.schemes import Schemes
from app.receiver.writer import DeliveryWriter, Job

_log = logging.getLogger(__name__)
_LOOK_AGAIN_SECONDS = 1.0
_FORGET_SECONDS = 3_600.0
_VERIFY_AGAIN_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class ReceiverSetup:
    """What a receiver needs. ``key`` is the deliveries file's; ``changed`` tells cheaply
    whether the accounts may have changed since it was last asked, ``retention`` how long
    deliveries are kept now (both called off the loop); ``echo_key`` proves the address,
    ``drained`` gives the place up to which the console has read."""

    data_dir: DataDir
    key: bytes = field(repr=False)
    load: Load
    changed: Callable[[], bool] = lambda: False
    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    limits: Limits = field(default_factory=Limits)
    retention: Callable[[], Retention] = Retention
    echo_key: bytes = field(default=b"", repr=False)
    answerer: Answerer | None = None
    drained: Callable[[], int] = lambda: 0


class Receiver:
    """One running receiver. ``start``, then ``wait``, then ``stop``."""

    def __init__(self, setup: ReceiverSetup) -> None:
        self._setup = setup
        self._lock = FileLock(setup.data_dir.receiver_lock, "A receiver")
        self._tasks = TaskOwner("receiver")
        self._schemes = Schemes()
        self._ended = asyncio.Event()
        self._socket: socket.socket | None = None
        self._writer: DeliveryWriter | None = None
        self._listener: Listener | None = None
        self._news = NewsServer(setup.data_dir.root, self.command)
        self._book: HookBook | None = None
        self._presence: Presence | None = None
        self._reading = asyncio.Lock()
        # accounts whose deliveries are to be judged anew, until that is done
        self._to_verify: dict[str, HookAccount] = {}
        self._verify_at = 0.0
        self.failed = False

    async def start(self) -> dict[str, Any]:
        """Locks, binds, opens, listens. Gives ``{listening, hooks, news}``.

        Raises InUseError, BindFailure, StoreError or what the loader raises.
        """
        setup = self._setup
        self._lock.acquire()
        self._socket = bind(setup.host, setup.port)
        # on this thread, though they block: nobody is served yet, and what a short-lived thread
        # allocates the process never gets back
        self._book = HookBook(setup.load)
        loop = asyncio.get_running_loop()

        def post(call: Callable[[], None]) -> None:
            loop.call_soon_threadsafe(call)

        writer = self._writer = DeliveryWriter(
            setup.data_dir.deliveries_file,
            setup.key,
            post,
            answerer=setup.answerer,
            committed=self._news.committed,
            died=self._writer_died,
            above=setup.drained(),
        )
        news = await self._news.start(writer.last_id)
        self._listener = Listener(
            self._book, writer, limits=setup.limits, schemes=self._schemes, echo_key=setup.echo_key
        )
        await self._listener.start(self._socket)
        self._tasks.start(self._catch_up(), "catch-up")
        self._tasks.start(self._watch_accounts(), "watch-accounts")
        self._tasks.start(self._forget(), "forget")
        self._presence = Presence(Clock().now_ms())
        self._tasks.start(self._beat(), "heartbeat")
        hooks = self._book.paths()
        return {"listening": url_of(self._socket), "hooks": hooks, "news": news}

    def end(self) -> None:
        """Lets ``wait`` return; may be called from signal handlers on the loop."""
        self._ended.set()

    async def wait(self) -> None:
        """Returns when the receiver is to stop."""
        await self._ended.wait()

    async def stop(self) -> None:
        """Closes everything in order; what was taken is committed and answered first."""
        if self._listener is not None:
            await self._listener.stop()
        await self._tasks.close()
        if self._writer is not None:
            if self._presence is not None:
                self._writer.run(self._presence.beat(Clock().now_ms()), lambda _result: None)
            await asyncio.to_thread(self._writer.close)
        await self._news.stop()
        if self._socket is not None:
            self._socket.close()
        self._lock.release()

    async def command(self, wish: Mapping[str, Any]) -> Any:
        """Carries out one request of the console (see ``app.receiver.news``).

        Raises ValueError, LookupError or TypeError for a request that makes no sense.
        """
        if "reload" in wish:
            await self._reload()
            assert self._book is not None
            return {"hooks": self._book.paths()}
        if "replay" in wish:
            ids = [int(one) for one in wish["replay"]]
            failed = await self._job(rework.replay(ids, self._schemes.of))
            return {"failed": {str(one): words for one, words in failed.items()}}
        if "quarantine" in wish:
            cause = str(wish.get("cause", ""))
            return await self._job(rework.quarantine(int(wish["quarantine"]), cause))
        if "keep" in wish:
            return await self._job(rework.keep([int(one) for one in wish["keep"]]))
        if "forget" in wish:
            return await self._forget_now(Retention(days=int(wish["forget"])))
        if "erase" in wish:
            behind = frozenset(int(one) for one in wish.get("ids", ()))
            return await self._job(erase(str(wish["erase"]), behind, int(wish.get("above", 0))))
        if "stop" in wish:
            self.end()
            return True
        raise ValueError("This request is not known.")

    async def _job(self, job: Job) -> Any:
        assert self._writer is not None
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()

        def done(result: Any) -> None:
            if answer.done():
                return
            if isinstance(result, BaseException):
                answer.set_exception(result)
            else:
                answer.set_result(result)

        self._writer.run(job, done)
        return await answer

    async def _catch_up(self) -> None:
        """What an update or a new secret made possible while no receiver ran."""
        assert self._book is not None
        with _told("what waited could not be looked at again"):
            await self._job(rework.read_quarantined_again(__version__, self._schemes.of))
        self._to_verify |= {account.name: account for account in self._book.accounts()}
        await self._verify_all()

    async def _watch_accounts(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_AGAIN_SECONDS)
            with _told("the accounts could not be read again"):
                if await asyncio.to_thread(self._setup.changed):
                    await self._reload()
            if self._to_verify and asyncio.get_running_loop().time() >= self._verify_at:
                await self._verify_all()

    async def _reload(self) -> None:
        assert self._book is not None
        # one after the other: what was read before a change must not be taken over after it
        async with self._reading:
            changed = await asyncio.to_thread(self._book.reload)
        self._to_verify |= {account.name: account for account in changed}
        await self._verify_all()

    async def _verify_all(self) -> None:
        """Judges what waits for that; what the disk refuses, later once more."""
        with _told("deliveries could not be judged anew"):
            while self._to_verify:
                name, account = next(iter(self._to_verify.items()))
                self._verify_at = asyncio.get_running_loop().time() + _VERIFY_AGAIN_SECONDS
                await self._verify_again(account)
                if self._to_verify.get(name) is account:
                    del self._to_verify[name]

    async def _verify_again(self, account: HookAccount) -> None:
        if not account.secrets and not account.keys:
            return
        above = 0
        scheme = self._schemes.of(account.provider)
        while above := await self._job(rework.verify_again(account, scheme, above)):
            continue

    async def _forget(self) -> None:
        while True:
            with _told("old deliveries could not be forgotten"):
                await self._forget_now(await asyncio.to_thread(self._setup.retention))
            await asyncio.sleep(_FORGET_SECONDS)

    async def _forget_now(self, retention: Retention) -> bool:
        while await self._job(rework.forget(retention, Clock().now_ms())):
            continue
        return True

    async def _beat(self) -> None:
        assert self._presence is not None
        while True:
            with _told("that the receiver listens could not be noted"):
                await self._job(self._presence.beat(Clock().now_ms()))
            await asyncio.sleep(BEAT_SECONDS)

    @property
    def damaged(self) -> bool:
        """Whether it ended because its file can't be read."""
        return self._writer is not None and self._writer.damaged

    def _writer_died(self) -> None:
        what = "their file is damaged" if self.damaged else "their writer ended unexpectedly"
        _log.critical("deliveries are not stored any more: %s", what)
        self.failed = True
        self.end()


@contextmanager
def _told(what: str) -> Iterator[None]:
    """Logs what the environment did to a background duty, which is tried again later."""
    try:
        yield
    except SwitchboardError as error:
        _log.warning("%s: %s", what, error)


async def run(setup: ReceiverSetup, announce: Callable[[dict[str, Any]], None]) -> int:
    """Runs a receiver until SIGTERM or SIGINT; ``announce`` gets what ``start`` gave."""
    receiver = Receiver(setup)
    end_on_signals(receiver)
    try:
        announce(await receiver.start())
        await receiver.wait()
    finally:
        await receiver.stop()
    return 1 if receiver.failed else 0


def end_on_signals(receiver: Receiver) -> None:
    """SIGTERM and SIGINT end the receiver in order, at once where its loop sleeps too."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        # the loop's own way, which not every system has, looks at functions by ``inspect``
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(receiver.end))
    # a signal that comes just before the loop sleeps, or to another thread, ends no sleep
    wake_on_signals()
