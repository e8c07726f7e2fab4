"""What is older than the settings keep goes, with its file, and history does not bring it back."""

from __future__ import annotations

from pathlib import Path

from app.domain.facts import MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.services.inbox import Batch
from app.store import messages
from app.store.connection import Connection
from tests.ui import chats_scene
from tests.ui.chats_scene import DAY, NOW, Scene, StillClock

OLD = NOW - 100 * DAY


async def test_old_messages_go_and_stay_away(tmp_path: Path) -> None:
    console = await chats_scene.open_console(tmp_path / "data", StillClock())
    try:
        scene = Scene()
        media = console.data_dir.media
        media.mkdir()

        def heard(text: str, at: int) -> MessageSeen:
            return MessageSeen(
                "", "14155550142", Direction.IN, Kind.TEXT, text, at, Source.WA, text,
                Status.RECEIVED,
            )  # fmt: skip

        async def hear(*facts: MessageSeen) -> None:
            account = console.numbers.by_id()[scene.numbers["USL"]].account_id
            await console.database.write(
                lambda connection: Batch(connection, account, NOW, listed=False).apply(facts)
            )

        def texts(connection: Connection) -> list[str]:
            return [row[0] for row in connection.execute("SELECT text FROM messages ORDER BY at")]

        def write(connection: Connection) -> None:
            writer = chats_scene.Writer(connection, scene)
            writer.number("Leads", "recoverleadx", "USL", "US Leads", "rose", "1628")

        await console.database.write(write)
        await console.numbers.load()
        await hear(heard("old granite", OLD), heard("starred", OLD + 1), heard("new", NOW - DAY))
        ids = await console.database.read(
            lambda connection: [
                row[0] for row in connection.execute("SELECT id FROM messages ORDER BY at")
            ]
        )
        await console.conversations.star(ids[1], True)
        (media / str(ids[0])).write_bytes(b"x")
        (media / str(ids[2])).write_bytes(b"x")
        assert await console.forgetting.look() == 0
        console.settings.set("keep_message_days", 90)
        assert await console.forgetting.look() == 1
        assert await console.database.read(texts) == ["starred", "new"]
        assert not (media / str(ids[0])).exists() and (media / str(ids[2])).exists()
        assert not await console.search.messages("granite")
        await hear(heard("old granite", OLD))
        assert await console.database.read(texts) == ["starred", "new"]
        assert ids[1] >> messages.ID_SHIFT == OLD + 1
    finally:
        await console.close()


async def test_api_calls_are_kept_as_long_as_the_settings_say(tmp_path: Path) -> None:
    console = await chats_scene.open_console(tmp_path / "data", StillClock())
    try:

        def write(connection: Connection) -> None:
            for days in (5, 20, 60):
                connection.execute(
                    "INSERT INTO traffic (at, account_id, operation, method, url)"
                    " VALUES (?, 1, 'x', 'GET', '/')",
                    (NOW - days * DAY,),
                )

        def count(connection: Connection) -> int:
            return int(connection.execute("SELECT count(*) FROM traffic").fetchone()[0])

        await console.database.write(write)
        console.settings.set("keep_traffic_days", 90)
        await console.forgetting.look()
        assert await console.database.read(count) == 3
        console.settings.set("keep_traffic_days", 7)
        await console.forgetting.look()
        assert await console.database.read(count) == 1
    finally:
        await console.close()
