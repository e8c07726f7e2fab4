"""A client's own manners: keys per number, missing credentials, how much it does at once."""

from __future__ import annotations

import asyncio

import pytest

import app.providers
from app.domain.errors import ErrorKind, ProviderError
from app.providers import registry
from app.providers.client import Client, Options
from app.providers.limits import LimitBook
from tests.contract.recorder import Asked, Recorder, Reply, reply

COOKIE = "connect.sid=abcdefgh"


def gateway(url: str, **credentials: object) -> Client:
    return app.providers.open("gateway", base_url=url, credentials=credentials)


async def test_a_numbers_own_key_is_used_where_the_accounts_is_missing() -> None:
    keys = {"shop": "shop-key-1", "desk": "desk-key-1"}
    async with Recorder(reply({"messages": []})) as server:
        async with gateway(server.url, client_keys=keys) as client:
            await client.received_messages(clientId="desk")
            with pytest.raises(ProviderError) as caught:
                await client.list_clients()
        async with gateway(server.url, client_keys=keys, api_key="account-key") as client:
            await client.received_messages(clientId="desk")
    assert [one.headers["x-api-key"] for one in server.asked] == ["desk-key-1", "account-key"]
    assert (caught.value.kind, caught.value.field) == (ErrorKind.REFUSED, "api_key")


async def test_key_or_session() -> None:
    async with Recorder(reply([])) as server:
        async with gateway(server.url, session_cookie=COOKIE) as client:
            await client.list_scheduled()
        async with gateway(server.url, session_cookie=COOKIE, api_key="the-key") as client:
            await client.list_scheduled()
            await client.call("list_scheduled", options=Options(auth="session"))
        async with gateway(server.url, api_key="the-key") as client:
            with pytest.raises(ProviderError) as caught:
                await client.list_chats(clientId="a")
    sent = [(one.headers.get("x-api-key"), one.headers.get("cookie")) for one in server.asked]
    assert sent == [(None, COOKIE), ("the-key", None), (None, COOKIE)]
    assert caught.value.field == "session_cookie"


async def test_no_more_than_twenty_at_once() -> None:
    running = most = 0

    def counted(asked: Asked) -> Reply:
        nonlocal running, most
        running += 1
        most = max(most, running)
        asyncio.get_running_loop().call_later(0.02, finished)
        return Reply(200, b"[]", {"Content-Type": "application/json"}, pause=0.02)

    def finished() -> None:
        nonlocal running
        running -= 1

    async with Recorder(counted) as server, gateway(server.url, api_key="the-key") as client:
        await asyncio.gather(*(client.logs() for _ in range(60)))
    assert len(server.asked) == 60
    assert 10 < most <= 20


async def test_a_shared_book_remembers_what_an_earlier_client_used() -> None:
    book = LimitBook()
    hooks = {"clientId": "a", "number": "15551234567", "message": "x"}
    async with Recorder(reply({})) as server:
        for _ in range(2):
            async with app.providers.open(
                "gateway", base_url=server.url, credentials={"api_key": "the-key"}, limits=book
            ) as client:
                await client.send_message(**hooks)
                left = client.limits.left("api")
    assert left.left == 98
    assert set(client.limits.all()) == {"api", "chat", "delete", "sensitive"}


async def test_the_hundred_and_first_send_is_refused_before_it_leaves() -> None:
    fields = {"clientId": "a", "number": "15551234567", "message": "x"}
    async with Recorder(reply({})) as server, gateway(server.url, api_key="the-key") as client:
        await asyncio.gather(*(client.send_message(**fields) for _ in range(100)))
        with pytest.raises(ProviderError) as caught:
            await client.send_message(**fields)
        # what no document limits by itself only counts
        await client.logs()
    assert len(server.asked) == 101
    assert caught.value.kind is ErrorKind.REFUSED
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 800


async def test_what_reached_the_provider_at_any_attempt_did() -> None:
    """And what was refused before the first did not."""
    once = Reply(raw=b"HTTP/1.1 503 Later\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
    async with Recorder(once) as server:

        async def gone(_: float) -> None:
            assert server._server is not None
            server._server.close()

        async with Client(
            registry.get("gateway"),
            base_url=server.url,
            credentials={"api_key": "the-key"},
            sleep=gone,
        ) as client:
            with pytest.raises(ProviderError) as caught:
                await client.logs()
            assert (caught.value.kind, caught.value.reached) == (ErrorKind.NETWORK, True)
            with pytest.raises(ProviderError) as caught:
                await client.logs()
            assert not caught.value.reached
            with pytest.raises(ProviderError) as caught:
                await client.list_chats(clientId="a")
    assert (caught.value.kind, caught.value.reached) == (ErrorKind.REFUSED, False)


@pytest.mark.parametrize(
    "url", ["", "ftp://x", "x", "http://", "http://u:p@x", "http://x?y", "http://[", "http://x y"]
)
def test_base_urls_that_make_no_sense(url: str) -> None:
    with pytest.raises(ProviderError) as caught:
        gateway(url, api_key="x")
    assert (caught.value.kind, caught.value.field) == (ErrorKind.REFUSED, "base_url")


def test_what_open_refuses() -> None:
    with pytest.raises(ProviderError, match="no provider"):
        app.providers.open("gatewey", credentials={})
    for paths in ({"nope": "GET /x"}, {"profile": "FETCH /x"}, {"get_qr": "GET /qr"}):
        with pytest.raises(ProviderError):
            app.providers.open("gateway", base_url="http://x", credentials={}, paths=paths)


def test_a_client_lists_its_operations() -> None:
    client = gateway("http://x.example.com", api_key="the-key")
    assert "send_message" in dir(client)
    assert "the-key" not in repr(client)
    with pytest.raises(AttributeError):
        _ = client.send_otp
