"""The open clients: keys that answers teach, what commands change beside them, the traffic log."""

from __future__ import annotations

import asyncio
import json

import pytest

from app.domain.errors import ErrorKind, ProviderError, SettingsError
from app.domain.messages import Status
from app.services import sealing
from app.services.events import AccountsChanged, ChatsChanged
from app.store import traffic
from app.store.database import Database
from tests.unit.services.stage import HAIFA, Stage
from tests.waiting import until


async def stored(stage: Stage, account: int) -> dict[str, object]:
    return await stage.console.database.read(
        lambda one: sealing.unsealed(one, stage.master, account)
    )


async def test_keys_of_numbers_are_learned_and_kept(stage: Stage) -> None:
    account = await stage.account(session_cookie=None, client_keys=None)
    await stage.console.clients.call(account, "list_clients", {})
    keys = (await stored(stage, account))["client_keys"]
    assert isinstance(keys, dict)
    assert keys[HAIFA] == stage.credentials("gateway")["client_keys"][HAIFA]
    console = await stage.restart()
    assert console.clients.credentials(account)["client_keys"] == keys


async def test_two_that_learn_at_once_lose_nothing(stage: Stage) -> None:
    """As a command and the console do, each with what it knew when it began."""
    account = await stage.account(session_cookie=None, client_keys=None)
    write = stage.console.database.write
    await asyncio.gather(
        *(
            write(
                lambda one, name=f"n{number}": sealing.learn(  # type: ignore[misc]
                    one, stage.master, account, {name: f"key-of-{name}"}
                )
            )
            for number in range(8)
        )
    )
    keys = (await stored(stage, account))["client_keys"]
    assert keys == {f"n{number}": f"key-of-n{number}" for number in range(8)}


async def test_a_command_beside_the_console_is_noticed(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    told: list[object] = []
    stage.console.bus.listen(AccountsChanged, told.append)
    stage.console.bus.listen(ChatsChanged, told.append)
    stage.console.guests.start()
    await until(lambda: stage.console.guests._version != -1)
    assert not told
    subkey = stage.master.subkey(sealing.CACHE_PURPOSE)
    beside = Database(stage.data_dir.cache_file, subkey, guest=True)
    try:
        beside.write_now(
            lambda one: sealing.put(one, stage.master, account, {"api_key": "key-from-beside"})
        )
    finally:
        beside.close()
    await until(lambda: len(told) == 2)
    assert stage.console.clients.credentials(account)["api_key"] == "key-from-beside"


async def test_limits_outlive_another_key_of_the_session(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    await stage.console.clients.call(account, "list_clients", {})
    left = stage.console.clients.client(account).limits.left("api").left
    base_url = stage.box.credentials["gateway"]["base_url"]
    await stage.console.accounts.update(account, base_url=base_url, paths={})
    await stage.console.clients.put_credentials(account, {"client_keys": {"x": "key-of-x-1"}})
    assert stage.console.clients.client(account).limits.left("api").left == left < 100


async def test_a_download_goes_on_though_its_account_gets_another_address(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    asked, rest, calls = asyncio.Event(), asyncio.Event(), list[bytes]()

    async def slowly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        calls.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc")
        asked.set()
        await rest.wait()
        writer.write(b"def")
        writer.close()

    async with await asyncio.start_server(slowly, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        answer = {"url": f"http://127.0.0.1:{port}/file"}
        loading = asyncio.ensure_future(stage.console.clients.file_at(account, answer))
        await asked.wait()
        await stage.console.accounts.update(account, base_url="http://127.0.0.1:9")
        rest.set()
        assert (await loading).content == b"abcdef"
    assert len(calls) == 1


async def test_credentials_that_no_client_takes_are_told_at_the_call(stage: Stage) -> None:
    account = await stage.account("quixess")
    await stage.console.clients.call(account, "list_templates", {})
    await stage.console.clients.put_credentials(account, {"colour": "blue"})
    with pytest.raises(ProviderError) as caught:
        await stage.console.clients.call(account, "list_templates", {})
    assert caught.value.kind is ErrorKind.REFUSED


async def test_the_log_masks_secrets_and_names_what_went_wrong(stage: Stage) -> None:
    account = await stage.account()
    stage.faults("profile:503*1")
    await stage.console.clients.call(account, "profile", {})
    await stage.console.clients.call(account, "list_clients", {})
    # attempts are logged behind; the writer keeps their order
    await stage.console.database.write(lambda connection: connection.execute("SELECT 1"))
    rows = await stage.console.traffic.page()
    assert [(one.operation, one.status, one.kind) for one in rows[::-1]] == [
        ("profile", 503, "server"),
        ("profile", 200, ""),
        ("list_clients", 200, ""),
    ]
    assert rows[-1].request_id == rows[-2].request_id != rows[0].request_id
    assert [one.kind for one in await stage.console.traffic.page(problems=True)] == ["server"]
    assert len(await stage.console.traffic.page(text="profile")) == 2
    kept = json.dumps([one.request + one.answer + one.url for one in rows])
    held = stage.credentials("gateway")
    for secret in (held["api_key"], held["session_cookie"], *held["client_keys"].values()):
        assert secret not in kept


async def test_an_account_that_is_gone_says_so(stage: Stage) -> None:
    with pytest.raises(SettingsError):
        await stage.console.clients.call(99, "profile", {})


async def test_a_restart_goes_on_counting_where_it_stood(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    chat = await stage.chat(account)
    await stage.console.outbox.start()
    for at in range(3):
        message = await stage.console.outbox.send_text(chat, f"text {at}")
    await stage.status(message, Status.SENT)
    before = stage.console.clients.client(account).limits.left("api")
    console = await stage.restart()
    after = console.clients.client(account).limits.left("api")
    assert (after.left, after.total) == (before.left, 100)
    assert after.left <= 97
    assert after.resets_at is not None
    assert before.resets_at is not None
    assert abs(after.resets_at - before.resets_at) < 1_000


async def test_after_a_hundred_the_next_start_does_not_send_the_next(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    chat = await stage.chat(account)
    now = stage.clock.now_ms()
    row = (account, None, "send_message", "POST", "", 200, 5, 1, "{}", "{}", "", None, "r")
    rows = [(now - 60_000 + at, *row) for at in range(100)]
    await stage.console.database.write(lambda connection: traffic.add(connection, rows))
    await stage.restart()
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "the hundred and first")
    await until(lambda: _waits(stage, message))
    [(wait,)] = await stage.sql("SELECT not_before - created_at FROM outbox")
    assert 780_000 < wait <= 840_100
    assert stage.asked("send_message") == 0
    left = stage.console.numbers.limits(next(iter(stage.console.numbers.by_id())))
    assert next(one.left for one in left if one.name == "api") == 0


def _waits(stage: Stage, message: int) -> bool:
    return stage.console.database.read_now(
        lambda connection: (
            connection.execute(
                "SELECT not_before > created_at FROM outbox WHERE message_id = ?", (message,)
            ).fetchone()
            == (1,)
        )
    )
