"""The store's hot reads on a million messages: search, a page of a chat, the chat list.

All through ``Database``'s readers, as the window reads. Invariant: rivals read the same file on
the same kind of connection, in turn with us.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from app.core.clock import Clock
from app.domain.messages import Kind
from app.domain.rows import ChatTab, SearchOnly
from app.services.seeking import Search, Wanted
from app.store import messages
from app.store import search as searching
from app.store.chat_list import counts, listing
from app.store.chat_names import ChatNames
from app.store.connection import Connection
from app.store.database import Database
from tests.bench.measure import FRAME_MS, Result, median, percentile
from tests.bench.store import NOW, Store, built
from tests.bench.words import SCRIPTS, Words

Read = Callable[[Connection], Any]


@contextmanager
def _opened() -> Iterator[tuple[Database, Store]]:
    store = built()
    database = Database(store.path, store.key, readers=1)
    try:
        yield database, store
    finally:
        database.close()


def _timed(database: Database, work: Read) -> float:
    """Milliseconds from asking to having."""
    began = time.perf_counter()
    database.read_now(work)
    return (time.perf_counter() - began) * 1_000


def search() -> list[Result]:
    """Words and parts of words in three scripts, against LIKE over the same texts."""
    chance = random.Random("asked")
    results = []
    every: list[float] = []
    with _opened() as (database, _):
        for script in SCRIPTS:
            asked = Words(script).asked(chance, 60)
            ours: list[float] = []
            likes: list[float] = []
            for number, term in enumerate(asked):
                ours.append(_timed(database, lambda one, t=term: searching.messages(one, t)))
                if number % 20 < 3:  # a common, a middling and a rare one; each a whole scan
                    likes.append(_timed(database, lambda one, t=term: _like(one, t)))
            every += ours
            results.append(
                Result(
                    f"search_{script}",
                    median(ours),
                    "ms",
                    "LIKE, newest 50",
                    median(likes),
                    most=0.01,
                )
            )
    results.append(
        Result("search_p99", percentile(every, 0.99), "ms", "limit of 25 ms", 25.0, most=1.0)
    )
    return results


def search_narrowed() -> list[Result]:
    """The first answer of a narrowed search, as its panel asks: by number, sender, date, kind.

    Where little fits, that answer is what a few milliseconds' looking brought; the second figure is
    the time until a page is full or everything was looked at.
    """
    chance = random.Random("narrowed")
    with _opened() as (database, _):
        names = [
            str(row[0])
            for row in database.read_now(
                lambda one: one.execute(
                    "SELECT name FROM chats WHERE kind = 'person' LIMIT 400"
                ).fetchall()
            )
        ]
        first, whole = asyncio.run(_narrowed(database, chance, names))
    return [
        Result(
            "search_narrowed_p99", percentile(first, 0.99), "ms", "limit of 25 ms", 25.0, most=1
        ),
        Result("search_narrowed", median(first), "ms", "one frame", FRAME_MS),
        Result(
            "search_narrowed_whole", median(whole), "ms", "a quarter of a second", 250.0, most=1
        ),
    ]


async def _narrowed(
    database: Database, chance: random.Random, names: list[str]
) -> tuple[list[float], list[float]]:
    known = ChatNames()
    service = Search(database, Clock(), lambda: known)
    asked = [term for script in SCRIPTS for term in Words(script).asked(chance, 12)]
    day = 86_400_000
    makers: list[Callable[[], SearchOnly]] = [
        lambda: SearchOnly(numbers=frozenset({chance.randrange(1, 6)})),
        lambda: SearchOnly(sender=chance.choice(names)[:6]),
        lambda: SearchOnly(since=NOW - day * chance.randrange(1, 60)),
        lambda: SearchOnly(until=NOW - day * chance.randrange(1, 300)),
        lambda: SearchOnly(kinds=frozenset({Kind.IMAGE})),
        lambda: SearchOnly(direction="in"),
    ]
    first, whole = list[float](), list[float]()
    for term in asked:
        for make in makers:
            began = time.perf_counter()
            found = await service.everywhere(Wanted(term, make()))
            first.append((time.perf_counter() - began) * 1_000)
            while found is not None and found.is_partial:
                found = await service.more(found)
            whole.append((time.perf_counter() - began) * 1_000)
    return first, whole


def _like(connection: Connection, term: str) -> Any:
    return connection.execute(
        "SELECT id, chat_id, at, text FROM messages WHERE text LIKE ? ORDER BY at DESC LIMIT 50",
        (f"%{term}%",),
    ).fetchall()


def chat_page() -> list[Result]:
    """The newest 50 messages of a chat, as rows for the view, against the plain query."""
    chance = random.Random("pages")
    with _opened() as (database, store):
        ours, plain = [], []
        for number in range(400):
            # every tenth is the big one; the others were never read before
            chat = store.big if number % 10 == 0 else chance.randrange(2, 5_000)
            ours.append(_timed(database, lambda one, c=chat: messages.page(one, c, None, 50)))
            other = chance.randrange(2, 5_000)
            plain.append(_timed(database, lambda one, c=other: _plain_page(one, c)))
    return [
        Result("chat_page", median(ours), "ms", "the plain query", median(plain)),
        Result("chat_page_p99", percentile(ours, 0.99), "ms", "one frame", FRAME_MS, most=0.5),
    ]


def _plain_page(connection: Connection, chat: int) -> Any:
    return connection.execute(
        "SELECT id, at, direction, kind, text, status FROM messages WHERE chat_id = ?"
        " ORDER BY at DESC, id DESC LIMIT 50",
        (chat,),
    ).fetchall()


def chat_list() -> list[Result]:
    """The first hundred rows, and all rows, of the list; against computing the list."""
    with _opened() as (database, _):
        first = [_timed(database, lambda one: listing(one, ChatTab.ALL)) for _ in range(50)]
        count = database.read_now(counts).all
        whole = [
            _timed(database, lambda one: listing(one, ChatTab.ALL, limit=count)) for _ in range(10)
        ]
        computed = [_timed(database, _computed) for _ in range(2)]
    return [
        Result("chat_list_first", median(first), "ms", "one frame", FRAME_MS, most=0.5),
        Result("chat_list_whole", median(whole), "ms", "GROUP BY over messages", median(computed)),
    ]


def _computed(connection: Connection) -> Any:
    return connection.execute(
        "SELECT chat_id, max(at), count(*) FROM messages GROUP BY chat_id ORDER BY 2 DESC"
    ).fetchall()
