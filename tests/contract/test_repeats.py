"""The rules of interfaces.md, "Repeats": what is sent again, how often, and what never is."""

from __future__ import annotations

import socket
import time
from typing import Any

import pytest

from app.domain.errors import ErrorKind, Outcome, ProviderError
from app.providers import registry
from app.providers.client import Client
from tests.contract.examples import CREDENTIALS, EXAMPLES, Example
from tests.contract.recorder import DROP, Recorder, Reply, reply

SENDS = [one for one in EXAMPLES if one.method != "GET" and one.operation != "verify_contacts"]
READS = [one for one in EXAMPLES if one.method == "GET"]


class Slept(list[float]):
    """Pauses between attempts, written down instead of slept."""

    async def sleep(self, seconds: float) -> None:
        self.append(seconds)


@pytest.fixture
def slept() -> Slept:
    return Slept()


def opened(example: Example, url: str, slept: Slept | None = None, clock: Any = None) -> Client:
    return Client(
        registry.get(example.provider),
        base_url=url,
        credentials=CREDENTIALS[example.provider],
        clock=clock,
        sleep=(Slept() if slept is None else slept).sleep,
    )


async def failing(example: Example, url: str, slept: Slept | None = None) -> ProviderError:
    async with opened(example, url, slept) as client:
        with pytest.raises(ProviderError) as caught:
            await client.call(example.operation, **example.fields)
    return caught.value


def by(operation: str) -> Example:
    return next(one for one in EXAMPLES if one.operation == operation)


@pytest.mark.parametrize("example", READS, ids=str)
@pytest.mark.parametrize("broken", [Reply(503, b"{}"), DROP, reply({}, 429)])
async def test_a_read_is_repeated_three_times(example: Example, broken: Reply) -> None:
    good = example.answer
    last = (
        Reply(200, good, {"Content-Type": "image/png"}) if isinstance(good, bytes) else reply(good)
    )
    async with (
        Recorder(broken, broken, broken, last) as server,
        opened(example, server.url) as client,
    ):
        await client.call(example.operation, **example.fields)
    assert len(server.asked) == 4
    assert len({one.target for one in server.asked}) == 1


async def test_a_read_ends_after_three_repeats(slept: Slept) -> None:
    async with Recorder(Reply(500, b'{"error": "broken"}')) as server:
        error = await failing(by("profile"), server.url, slept)
    assert (error.kind, error.status, error.outcome) == (ErrorKind.SERVER, 500, None)
    assert len(server.asked) == 4
    assert slept == sorted(slept)
    assert sum(slept) < 6


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422])
async def test_a_read_that_was_refused_is_not_repeated(status: int) -> None:
    async with Recorder(reply({}, status)) as server:
        await failing(by("profile"), server.url)
    assert len(server.asked) == 1


@pytest.mark.parametrize("example", SENDS, ids=str)
@pytest.mark.parametrize(
    "broken",
    [reply({}, 500), reply({}, 503, Retry_After="1"), DROP, Reply(200, b'{"a": 1}', cut=3)],
    ids=["500", "503", "drop", "cut"],
)
async def test_a_change_in_doubt_is_never_repeated(example: Example, broken: Reply) -> None:
    async with Recorder(broken) as server:
        error = await failing(example, server.url)
    assert error.outcome is Outcome.UNKNOWN
    if example.operation == "send_otp":
        assert len(server.asked) == 4
        assert len({one.headers["idempotency-key"] for one in server.asked}) == 1
        assert len({one.body for one in server.asked}) == 1
    else:
        assert len(server.asked) == 1


@pytest.mark.parametrize("example", SENDS, ids=str)
async def test_a_change_is_repeated_after_a_429_that_names_a_pause(
    example: Example, slept: Slept
) -> None:
    later = reply({"error": "slow down"}, 429, Retry_After="7")
    async with (
        Recorder(later, reply(example.answer)) as server,
        opened(example, server.url, slept) as client,
    ):
        await client.call(example.operation, **example.fields)
    assert len(server.asked) == 2
    assert 7 <= slept[0] < 7.5


@pytest.mark.parametrize("headers", [{}, {"Retry_After": "61"}, {"Retry_After": "soon"}])
async def test_a_429_without_a_short_pause_ends_a_send(headers: dict[str, str]) -> None:
    async with Recorder(reply({}, 429, **headers)) as server:
        error = await failing(by("send_message"), server.url)
    assert len(server.asked) == 1
    assert (error.kind, error.outcome) == (ErrorKind.RATE_LIMITED, Outcome.NOT_SENT)
    assert error.retry_after == (61.0 if headers.get("Retry_After") == "61" else None)


async def test_a_long_retry_after_ends_a_read_too() -> None:
    async with Recorder(reply({}, 503, Retry_After="3600")) as server:
        error = await failing(by("profile"), server.url)
    assert len(server.asked) == 1
    assert error.retry_after == 3600


async def test_no_more_than_120_seconds_in_all(slept: Slept) -> None:
    """Pauses are not slept here, so the third one of 60 s is what would pass 120 s."""
    clock = Jumping(slept)
    async with (
        Recorder(reply({}, 503, Retry_After="58")) as server,
        opened(by("profile"), server.url, slept, clock) as client,
    ):
        with pytest.raises(ProviderError) as caught:
            await client.profile()
    assert len(slept) == 2
    assert caught.value.retry_after == 58


class Jumping:
    """A clock that the written-down pauses move."""

    def __init__(self, pauses: list[float]) -> None:
        self._pauses = pauses

    def monotonic(self) -> float:
        return time.monotonic() + sum(self._pauses)

    def now(self) -> float:
        return time.time() + sum(self._pauses)

    def now_ms(self) -> int:
        return int(self.now() * 1000)


@pytest.mark.parametrize("operation", ["send_message", "profile", "send_otp"])
async def test_a_refused_connection_is_repeated_and_nothing_was_sent(
    operation: str, slept: Slept
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        error = await failing(by(operation), f"http://127.0.0.1:{closed.getsockname()[1]}", slept)
    assert error.kind is ErrorKind.NETWORK
    assert error.status is None
    assert error.outcome is (None if operation == "profile" else Outcome.NOT_SENT)
    assert len(slept) == 3


async def test_no_answer_is_a_timeout_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    example = by("send_chat_message")
    async with Recorder(Reply(pause=5.0)) as server, opened(example, server.url) as client:
        work = client.prepared(example.operation, example.fields)
        work.timeout = 1.0
        with pytest.raises(ProviderError) as caught:
            await client.perform(work)
    assert (caught.value.kind, caught.value.outcome) == (ErrorKind.TIMEOUT, Outcome.UNKNOWN)
    assert len(server.asked) == 1


async def test_redirects_are_not_followed() -> None:
    moved = Reply(302, b"", {"Location": "/elsewhere"})
    async with Recorder(moved) as server:
        error = await failing(by("send_message"), server.url)
        session = await failing(by("list_chats"), server.url)
    assert len(server.asked) == 2
    assert (error.kind, error.outcome) == (ErrorKind.BAD_ANSWER, Outcome.UNKNOWN)
    assert (session.kind, session.action) == (ErrorKind.AUTH, "sign_in")


async def test_cookies_are_never_kept() -> None:
    sets = reply({"username": "admin"}, 200, Set_Cookie="connect.sid=stolen; Path=/")
    async with Recorder(sets) as server, opened(by("profile"), server.url) as client:
        await client.profile()
        await client.profile()
    assert "cookie" not in server.asked[1].headers


async def test_no_lower_layer_shows_through() -> None:
    async with Recorder(DROP) as server:
        error = await failing(by("send_message"), server.url)
    assert error.__cause__ is None
    assert error.__context__ is None
