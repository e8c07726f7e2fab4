"""Sends of commands beside the console: left alone while the command lives, ended when it died."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from app.domain.messages import Status
from app.services.access import AccountAccess
from app.services.sign_of_life import SignOfLife, lives, name_in
from app.store import accounts, outbox
from app.store.connection import Connection
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.waiting import until

_CHILD = """
import sys, pathlib
from app.services.sign_of_life import SignOfLife
sign = SignOfLife(pathlib.Path(sys.argv[1]))
print(sign.mark(), flush=True)
sys.stdin.read()
"""


def test_a_sign_is_one_of_life_until_its_end(tmp_path: Path) -> None:
    folder = tmp_path / "commands"
    sign = SignOfLife(folder)
    name = name_in(sign.mark())
    assert name == sign.name
    assert lives(folder, name)
    sign.end()
    assert not lives(folder, name)
    assert list(folder.iterdir()) == []
    assert [name_in(one) for one in ("", "{", "[]", '{"by": "../x"}', '{"kind": "network"}')] == [
        ""
    ] * 5


async def test_a_command_marks_its_send_and_ends_it(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    row = stage.console.database.read_now(lambda one: accounts.by_id(one, account))
    assert row is not None
    commands = stage.data_dir.commands
    access = AccountAccess(stage.console.database, stage.master, row, lambda: None, commands)
    fields = {"clientId": HAIFA, "number": YAEL, "message": "from a command"}
    ticket = await access.begin("send_message", fields)
    assert ticket is not None
    [(found, mark)] = stage.console.database.read_now(outbox.marked)
    assert found.message_id == ticket.message_id
    assert lives(commands, name_in(mark))
    assert await stage.console.outbox.look_after_commands()
    # a console that starts meanwhile leaves it alone
    await stage.console.outbox.start()
    assert (await stage.message(ticket.message_id)).status is Status.SENDING
    await access.end(ticket, "", None)
    await access.close()
    assert not await stage.console.outbox.look_after_commands()
    assert (await stage.message(ticket.message_id)).status is Status.SENT
    assert list(commands.iterdir()) == []


async def test_a_killed_commands_send_becomes_not_known_at_once(stage: Stage) -> None:
    chat = await stage.chat(await stage.account(session_cookie=None))
    child = await asyncio.to_thread(
        lambda: subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(stage.data_dir.commands)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
    )
    assert child.stdout is not None
    assert child.stdin is not None
    mark = (await asyncio.to_thread(child.stdout.readline)).strip()
    message = await stage.console.outbox.send_text(chat, "half way")

    def lease(connection: Connection) -> None:
        row = outbox.of_message(connection, message)
        assert row is not None
        outbox.lease(connection, row.id, stage.clock.now_ms())
        outbox.mark(connection, row.id, mark)
        connection.execute("UPDATE messages SET status = 'sending' WHERE id = ?", (message,))

    await stage.console.database.write(lease)
    await stage.console.outbox.start()
    stage.console.guests.start()
    assert await stage.console.outbox.look_after_commands()
    os.kill(child.pid, signal.SIGKILL)
    await asyncio.to_thread(child.wait)
    row = await stage.status(message, Status.UNCERTAIN)
    assert "command" in row.reason
    await until(lambda: stage.console.outbox.totals() == (0, 0, 0, 1))
    assert stage.asked("send_message") == 0
    child.stdin.close()
    child.stdout.close()
