"""Files of messages that are here: sealed in the media folder, as if they had been fetched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.services.console import Console
from app.services.staging import context_of
from app.store.connection import Connection
from tests.ui.chats_scene import MASTER


async def keep_files(console: Console, write: Callable[[Connection], dict[int, bytes]]) -> None:
    """Seals what ``write`` answers: the contents by the messages that it entered."""

    def entered(connection: Connection) -> dict[int, bytes]:
        found = write(connection)
        for one in found:
            connection.execute("UPDATE media SET path = ? WHERE message_id = ?", (str(one), one))
        return found

    def seal(found: dict[int, bytes]) -> None:
        folder = console.data_dir.media
        folder.mkdir(parents=True, exist_ok=True)
        for one, content in found.items():
            (folder / str(one)).write_bytes(MASTER.seal(content, context_of(str(one))))

    await asyncio.to_thread(seal, await console.database.write(entered))
