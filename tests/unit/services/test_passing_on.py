"""Forwarding through the services: words, links, files, and what can't go on."""

from __future__ import annotations

import pytest

from app.domain.errors import SettingsError
from app.domain.files import Chosen
from app.domain.messages import Direction, Kind, Status
from app.store import chats, messages
from app.store.connection import Connection
from tests.unit.services.stage import Stage
from tests.unit.services.test_conversations import told


async def written(stage: Stage, chat: int) -> dict[str, int]:
    """A text, a picture with an address, one without, and a line of another system."""

    def write(connection: Connection) -> dict[str, int]:
        ids = {}
        for at, (name, kind, text) in enumerate(
            (
                ("text", Kind.TEXT, "Two slabs at eleven"),
                ("link", Kind.IMAGE, "The wall"),
                ("none", Kind.IMAGE, ""),
                ("line", Kind.SYSTEM, "lead.created"),
            )
        ):
            ids[name] = messages.insert(
                connection, chat_id=chat, at=1_000 + at, direction=Direction.IN, kind=kind,
                text=text, status=Status.RECEIVED, received_at=1_000 + at,
            )  # fmt: skip
        connection.execute(
            "INSERT INTO media (message_id, url, mime) VALUES (?, 'https://a.example/w.jpg', '')",
            (ids["link"],),
        )
        connection.execute("INSERT INTO media (message_id, url) VALUES (?, '')", (ids["none"],))
        chats.settle(connection, chat)
        return ids

    return await stage.console.database.write(write)


async def test_words_and_links_go_on_in_their_order(stage: Stage) -> None:
    chat = await told(stage)
    console = stage.console
    ids = await written(stage, chat)
    number = (await console.conversations.chats_by_id([chat]))[0].number_id
    goal = await console.conversations.start_chat(number, "+972 55 555 0177")
    await console.conversations.save_draft(goal, "half a thought")
    planned = await console.passing_on.plan(list(ids.values()), goal)
    assert [one.how for one in planned] == ["text", "link", "", ""]
    await console.passing_on.send(list(ids.values()), goal)
    rows = await console.conversations.page(goal)
    assert [(one.kind, one.text) for one in rows] == [
        (Kind.TEXT, "Two slabs at eleven"),
        (Kind.IMAGE, "The wall"),
    ]
    assert rows[1].media is not None
    assert rows[1].media.url == "https://a.example/w.jpg"
    [row] = await console.conversations.chats_by_id([goal])
    assert row.draft == "half a thought"


async def test_nothing_at_all_is_refused(stage: Stage) -> None:
    chat = await told(stage)
    ids = await written(stage, chat)
    with pytest.raises(SettingsError, match="None of these"):
        await stage.console.passing_on.send([ids["none"], ids["line"]], chat)


async def test_a_file_goes_on_in_its_place(stage: Stage) -> None:
    console = stage.console
    chat = await stage.chat(await stage.account("recoverleadx"), "14155550142")
    goal = await stage.chat((await console.accounts.all())[0].id, "14155550143")
    picture = Chosen(b"\x89PNG\r\n\x1a\n" + b"colours", "wall.png", "image/png")
    ids = [await console.outbox.send_text(chat, "before")]
    ids += await console.outbox.send_files(chat, [picture])
    ids.append(await console.outbox.send_text(chat, "after"))
    assert [one.how for one in await console.passing_on.plan(ids, goal)] == ["text", "file", "text"]
    await console.conversations.save_draft(goal, "half a thought", 3)
    await console.database.write(
        lambda connection: connection.execute("UPDATE chats SET draft_at = 5 WHERE id = ?", (goal,))
    )
    sent = await console.passing_on.send(ids, goal)
    # it was not taken away for a moment either, in which the program may be killed
    drafted = "SELECT draft, draft_at, draft_begun FROM chats WHERE id = ?"
    assert await stage.sql(drafted, goal) == [("half a thought", 5, 3)]
    queued = await stage.sql("SELECT message_id FROM outbox WHERE chat_id = ? ORDER BY id", goal)
    assert [row[0] for row in queued] == sent
    rows = await console.conversations.messages(sent)
    assert [(one.kind, one.text) for one in sorted(rows, key=lambda one: sent.index(one.id))] == [
        (Kind.TEXT, "before"), (Kind.IMAGE, ""), (Kind.TEXT, "after"),
    ]  # fmt: skip
