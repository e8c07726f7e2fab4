"""The file that webhooks are stored in is damaged, or gone: told, with a way on that loses none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.sandbox.server import SandboxThread
from app.services.console import Console
from app.services.drain import CURSOR
from app.store import accounts
from app.store.connection import Connection
from app.ui.pages.webhooks.page import WebhooksPage
from app.ui.widgets.buttons import Button
from tests.live_console import live_console
from tests.ui.live_pages import live_page, send
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")


def reached(console: Console) -> int:
    return console.database.read_now(lambda one: accounts.cursor(one, CURSOR))


def messages(connection: Connection) -> int:
    found = connection.execute("SELECT count(*) FROM messages WHERE direction = 'in'").fetchone()
    return int(found[0])


def files(folder: Path, pattern: str) -> list[Path]:
    return list(folder.glob(pattern))


async def sent(console: Console, times: int) -> list[int]:
    """Test events that were taken and worked through."""
    ids = await send(console, times=times)
    assert len(ids) == times
    await until(lambda: reached(console) >= max(ids))
    return ids


@pytest.mark.parametrize("pages", ["the first", "the others"])
async def test_a_damaged_file_is_told_and_a_new_one_begun(
    data_dir: Path, pages: str, expected_logs: Callable[..., None]
) -> None:
    expected_logs("deliveries wait", logger="app.services.deliveries", optional=True)
    expected_logs("is looked for later", logger="app.services.missed", optional=True)
    with SandboxThread(speed=50) as box:
        async with live_console(data_dir, box) as console:
            before = await sent(console, 3)
        path = data_dir / "deliveries.db"
        whole = bytearray(path.read_bytes())
        for page in range(len(whole) // 4096) if pages == "the others" else (0,):
            if page or pages == "the first":
                whole[page * 4096 + 1_000] ^= 255
        path.write_bytes(whole)
        # opened as the window does it, which begins although nothing listens
        async with live_console(data_dir, receiver=False) as console:
            console.receiver.start()
            await until(lambda: console.receiver.state.damaged)
            state = console.receiver.state
            assert state.state == "failed"
            assert state.reason == (
                "The file that webhooks are stored in can’t be read: it is damaged, or sealed with"
                " another key. A new one can be begun; this one is kept beside it."
            )
            console.receiver.begin_anew()
            await until(lambda: console.receiver.state.state == "listening")
            await until(lambda: console.link.connected)
            assert not console.receiver.state.damaged
            had = console.database.read_now(messages)
            after = await sent(console, 2)
            assert min(after) > max(before), "whoever read so far would pass them over"
            await until(lambda: console.database.read_now(messages) > had)
        [aside] = files(data_dir, "deliveries-replaced-*.db")
        assert aside.read_bytes()[:4096] == whole[:4096]


async def test_a_file_that_is_gone_begins_behind_what_was_read(data_dir: Path) -> None:
    with SandboxThread(speed=50) as box:
        async with live_console(data_dir, box) as console:
            before = await sent(console, 3)
        for path in files(data_dir, "deliveries.db*"):
            path.unlink()
        async with live_console(data_dir) as console:
            after = await sent(console, 1)
            assert min(after) > max(before)


async def test_the_page_goes_on_with_the_new_file(
    data_dir: Path, expected_logs: Callable[..., None]
) -> None:
    expected_logs("deliveries wait", logger="app.services.deliveries", optional=True)
    expected_logs("is looked for later", logger="app.services.missed", optional=True)
    write(data_dir / "deliveries.db", b"nonsense" * 4_096)
    async with live_page(data_dir, WebhooksPage, receiver=False, sandbox=False) as (console, page):
        page.activated()
        await until(page.deliveries.list.trouble.isVisible)
        console.receiver.start()
        await until(page.down.isVisible)
        begin = next(
            one for one in page.down.findChildren(Button) if one.text() == "Begin a new file"
        )
        begin.setFocus()
        begin.click()
        await until(lambda: not page.down.isVisible())
        await until(lambda: not page.deliveries.list.trouble.isVisible())
        assert page.deliveries.list.search.hasFocus()


def write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
