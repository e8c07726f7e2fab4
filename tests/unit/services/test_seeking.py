"""Search over everything: messages with filters, chats, notes, templates, canned replies."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.domain.messages import Direction, Kind
from app.domain.rows import SearchOnly
from app.services.console import Console
from app.services.seeking import Wanted
from app.store import search
from app.store.connection import Connection
from tests.ui import chats_scene
from tests.ui.chats_scene import DAY, NOW, Scene


@pytest.fixture
async def console(tmp_path: Path) -> AsyncIterator[Console]:
    opened = await chats_scene.open_console(tmp_path / "data")
    await chats_scene.fill(opened)
    await opened.numbers.load()
    yield opened
    await opened.close()


async def texts(console: Console, typed: str, only: SearchOnly | None = None) -> list[str]:
    wanted = console.search.read(typed, only or SearchOnly())
    found = await console.search.everywhere(wanted)
    assert found is not None
    return [one.text or one.kind.value for one in found.messages]


async def test_parts_of_words_in_any_script(console: Console) -> None:
    assert "Can we open up this wall?" in await texts(console, "wal")
    assert await texts(console, "התקנה") == [
        "כן, ₪24,800 כולל מע״מ והתקנה. לכל שאלה +972 55 555 0188.",
        "תודה! המחיר של QZ-3140 Cloud כולל התקנה?",
    ]
    assert await texts(console, "الشحنة") == ["شكراً، وصلت الشحنة كاملة"]
    assert await texts(console, '"island seat"') == ["Perfect. Can the island seat four?"]


async def test_notes_templates_chats_and_canned_replies(console: Console) -> None:
    def write(connection: Connection) -> None:
        account = connection.execute("SELECT min(id) FROM accounts").fetchone()[0]
        connection.execute(
            "INSERT INTO templates (account_id, name, language, data) VALUES (?, 'matte_offer',"
            " 'en', ?)",
            (account, '{"components": [{"type": "BODY", "text": "Our matte fronts are here"}]}'),
        )
        connection.execute(
            "INSERT INTO canned (name, title, text) VALUES ('mt', 'Matte', 'Matte or gloss?')"
        )

    await console.database.write(write)
    found = await console.search.everywhere(Wanted("matte"))
    assert found is not None
    [note] = found.notes
    assert (note.title, note.kind) == ("Marcus Bell", "note") and note.chat_id
    assert [one.title for one in found.templates] == ["matte_offer"]
    assert "Our matte fronts" in found.templates[0].text
    assert "Matte" in [one.title for one in found.canned]
    people = await console.search.everywhere(Wanted("grace"))
    assert people is not None and [one.name for one in people.chats] == ["Grace Lindqvist"]


async def test_filters_by_number_sender_date_and_kind(console: Console) -> None:
    by_code = {row.code: row.id for row in console.numbers.by_id().values()}
    only = SearchOnly(numbers=frozenset({by_code["USL"]}))
    assert "Bay 2 is free" not in await texts(console, "is", only)
    sent = await texts(console, "", SearchOnly(direction=Direction.OUT.value))
    assert "Yes. The sink then goes under the window." in sent
    assert "Can we open up this wall?" not in sent
    documents = SearchOnly(kinds=frozenset({Kind.DOCUMENT}))
    assert await texts(console, "", documents) == ["document"] * 3
    old = SearchOnly(until=NOW - DAY)
    assert await texts(console, "orchard", old) == [
        "48 Orchard Street, apartment 3, New York 10002. Thank you!"
    ]
    assert await texts(console, "orchard", SearchOnly(since=NOW - DAY)) == []


async def test_tokens_narrow_from_the_field(console: Console) -> None:
    assert await texts(console, "from:omar granite") == ["the granite samples are in"]
    assert await texts(console, "from:14155550142 island") == ["Perfect. Can the island seat four?"]
    assert await texts(console, "since:1d orchard") == []
    wanted = console.search.read("https://example.com", SearchOnly())
    assert wanted.text == "https://example.com"


async def test_nothing_asked_is_nothing_found(console: Console) -> None:
    found = await console.search.everywhere(Wanted("   "))
    assert found is not None and not found.messages and not found.chats


async def test_a_newer_question_ends_an_older_one(console: Console) -> None:
    older = asyncio.ensure_future(console.search.everywhere(Wanted("is")))
    await asyncio.sleep(0)
    newer = await console.search.everywhere(Wanted("granite"))
    assert await older is None
    assert newer is not None and newer.messages


async def test_the_next_page_goes_on_where_the_first_ended(console: Console) -> None:
    scene = Scene()

    def write(connection: Connection) -> None:
        writer = chats_scene.Writer(connection, scene)
        number = writer.number("More", "recoverleadx", "MOR", "More", "sky", "1628555000")
        assert number
        chat = writer.chat("Long talk", "MOR", "14155559999")
        for place in range(150):
            writer.message(chat, f"marble slab {place}", NOW - place * 1000)

    await console.database.write(write)
    found = await console.search.everywhere(Wanted("marble"))
    assert found is not None and len(found.messages) == 24 and found.more
    while found.more:
        found = await console.search.more(found)
    assert [one.text for one in found.messages] == [f"marble slab {n}" for n in range(150)]


async def test_a_search_that_nobody_waits_for_stops_early(console: Console) -> None:
    def read(connection: Connection) -> tuple[list[object], int]:
        hits, more = search.page(
            connection,
            "zzz",
            SearchOnly(direction="out"),
            stop=lambda: True,
        )
        return list(hits), more

    hits, more = await console.database.read(read)
    assert hits == [] and more == 0
