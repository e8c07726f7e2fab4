"""Secrets pushed through every failing path are in no error, no record and no log.

The short form; SWITCHBOARD_CANARIES=20000 pushes as many.
"""

from __future__ import annotations

import logging
import os
import traceback
import uuid
from typing import Any

import pytest

import app.providers
from app.core.redact import Redactor
from app.domain.errors import ErrorKind, ProviderError
from app.providers import registry
from app.providers.client import Client
from app.providers.records import CallRecord
from tests.contract.examples import EXAMPLES, Example
from tests.contract.recorder import DROP, Asked, Recorder, Reply, reply

_CANARIES = int(os.environ.get("SWITCHBOARD_CANARIES", "600"))


class Cage:
    """Makes secrets and looks for them."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def secret(self) -> str:
        self.made.append(f"canary-{uuid.uuid4().hex}")
        return self.made[-1]

    def credentials(self, provider: str) -> dict[str, Any]:
        known = {
            "api_key": self.secret,
            "partner_key": self.secret,
            "session_cookie": lambda: f"connect.sid=s%3A{self.secret()}",
            "client_keys": lambda: {"shop": self.secret()},
            "webhook_secret": lambda: [self.secret(), self.secret()],
            "app_name": lambda: "MyStore",
        }
        fields = registry.get(provider).credentials
        return {field.name: known[field.name]() for field in fields}

    def fields(self, example: Example) -> dict[str, Any]:
        endpoint = registry.get(example.provider).endpoint(example.operation)
        assert endpoint is not None
        secret = {one.name for one in endpoint.parameters if one.secret and one.name != "code"}
        return {
            name: self.secret() if name in secret else value
            for name, value in example.fields.items()
        }

    def check(self, *texts: str) -> None:
        for text in texts:
            # every secret made here begins with the same word
            at = text.find("canary-")
            assert at < 0, text[max(0, at - 200) : at + 100]


def _echo(asked: Asked) -> str:
    """Everything that was asked, as a careless server would throw it back."""
    return f"{asked.headers} {asked.target} {asked.body.decode('latin-1')}"


def _paths() -> list[Any]:
    return [
        lambda asked: reply({"error": {"code": "X", "message": _echo(asked)}}, 400),
        lambda asked: reply({"message": _echo(asked), "apiKey": "new"}, 401, Retry_After="99"),
        lambda asked: reply({"detail": _echo(asked)}, 500, Retry_After="99"),
        lambda asked: Reply(200, _echo(asked).encode("latin-1"), {"Content-Type": "text/html"}),
        lambda asked: Reply(200, _echo(asked).encode("latin-1"), cut=5),
        lambda asked: reply([_echo(asked)] * 3),
        lambda asked: reply({"whatsapp_error": {"error": {"message": _echo(asked)}}}, 502),
        lambda asked: Reply(302, b"", {"Location": "/login"}),
        lambda asked: DROP,
        lambda asked: reply({"success": False, "error": _echo(asked)}),
    ]


async def test_canaries(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    cage = Cage()
    records: list[CallRecord] = []

    async def sleep(seconds: float) -> None:
        return None

    current: list[Any] = [None]

    def answer(asked: Asked) -> Reply:
        given: Reply = current[0](asked)
        return given

    paths = _paths()
    failures = 0
    async with Recorder(answer) as server:
        round_ = 0
        while len(cage.made) < _CANARIES:
            example = EXAMPLES[round_ % len(EXAMPLES)]
            current[0] = paths[(round_ // len(EXAMPLES) + round_) % len(paths)]
            round_ += 1
            client = Client(
                registry.get(example.provider),
                base_url=server.url,
                credentials=cage.credentials(example.provider),
                traffic=records.append,
                redactor=Redactor(),
                sleep=sleep,
            )
            async with client:
                cage.check(repr(client))
                try:
                    await client.call(example.operation, **cage.fields(example))
                except ProviderError as error:
                    failures += 1
                    cage.check(
                        str(error), repr(error), str(error.as_dict()), error.hint,
                        "".join(traceback.format_exception(error)),
                    )  # fmt: skip
    assert failures > round_ / 2
    assert records
    for record in records:
        cage.check(repr(record))
    cage.check(caplog.text)
    caplog.clear()


@pytest.mark.parametrize(
    ("name", "value"),
    [("api_key", "canary-1\r\nX-Evil: 1"), ("api_key", "canary-ключ"), ("api_ke", "canary-1")],
)
async def test_bad_credentials_are_refused_without_being_named(name: str, value: str) -> None:
    async with Recorder() as server:
        with pytest.raises(ProviderError) as caught:
            async with app.providers.open(
                "gateway", base_url=server.url, credentials={name: value}
            ) as client:
                await client.profile()
    assert caught.value.kind is ErrorKind.REFUSED
    assert "canary" not in f"{caught.value} {caught.value.hint}"
    assert not server.asked


async def test_keys_in_answers_are_learned_and_hidden() -> None:
    records: list[CallRecord] = []
    learned: list[dict[str, str]] = []
    rows = [{"clientId": "shop", "apiKey": "canary-key-1"}]
    async with (
        Recorder(reply(rows), reply({"error": "canary-key-1 is wrong"}, 400)) as server,
        app.providers.open(
            "gateway",
            base_url=server.url,
            credentials={"api_key": "the-account-key"},
            traffic=records.append,
            learned=lambda keys: learned.append(dict(keys)),
        ) as client,
    ):
        assert (await client.list_clients())[0]["apiKey"] == "canary-key-1"
        with pytest.raises(ProviderError) as caught:
            await client.profile()
    assert learned == [{"shop": "canary-key-1"}]
    assert client.learned_keys() == {"shop": "canary-key-1"}
    assert "canary" not in str(caught.value)
    assert all("canary" not in record.answer for record in records)


async def test_one_time_codes_are_not_in_the_records() -> None:
    records: list[CallRecord] = []
    async with (
        Recorder(reply({"detail": "482913 is no code"}, 400)) as server,
        app.providers.open(
            "quixess",
            base_url=server.url,
            credentials={"api_key": "qxs_123456"},
            traffic=records.append,
        ) as client,
    ):
        with pytest.raises(ProviderError) as caught:
            await client.call(
                "send_otp", to="+12818184370", code="482913", template_name="signup_otp"
            )
    assert "482913" not in f"{caught.value} {records}"
    assert server.asked[0].document["code"] == "482913"
