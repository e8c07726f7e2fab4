"""Every operation's request is exact in method, path, headers and body, its answer decoded."""

from __future__ import annotations

import email.parser
import email.policy

import pytest

import app.providers
from app import __version__
from app.providers import registry
from app.providers.base import Binary
from tests.contract.examples import CREDENTIALS, EXAMPLES, Example
from tests.contract.recorder import Asked, Recorder, Reply, reply


def test_every_operation_has_an_example() -> None:
    declared = {
        (name, one.operation)
        for name, provider in registry.all_providers().items()
        for one in provider.endpoints
    }
    assert {(one.provider, one.operation) for one in EXAMPLES} == declared
    assert len(EXAMPLES) == 43


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
async def test_request_and_answer(example: Example) -> None:
    if isinstance(example.answer, bytes):
        given = Reply(200, example.answer, {"Content-Type": "image/png"})
    else:
        given = reply(example.answer, example.status)
    async with Recorder(given) as server:
        credentials = CREDENTIALS[example.provider]
        async with app.providers.open(
            example.provider, base_url=f"{server.url}/base", credentials=credentials
        ) as client:
            answer = await getattr(client, example.operation)(**example.fields)
    (asked,) = server.asked
    assert (asked.method, asked.target) == (example.method, f"/base{example.target}")
    assert asked.headers["user-agent"] == f"Switchboard/{__version__}"
    proofs = ("x-api-key", "cookie", "x-partner-key", "x-recoverleadx-api-key", "x-app-name")
    assert {k: v for k, v in asked.headers.items() if k in proofs} == example.headers
    if example.parts:
        assert tuple(_parts(asked)) == example.parts or set(_parts(asked)) == set(example.parts)
    elif example.body is None:
        assert asked.body == b""
    else:
        assert asked.headers["content-type"] == "application/json"
        assert asked.document == example.body
    if isinstance(example.answer, bytes):
        assert isinstance(answer, Binary)
        assert answer.content == example.answer
    else:
        assert answer == example.answer


def _parts(asked: Asked) -> dict[str, tuple[bytes, str]]:
    head = f"Content-Type: {asked.headers['content-type']}\r\n\r\n".encode()
    parser = email.parser.BytesParser(policy=email.policy.HTTP)
    parts = parser.parsebytes(head + asked.body)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_payload(decode=True),
            part.get_content_type(),
        )
        for part in parts.iter_parts()
    }


async def test_multipart_carries_name_type_and_bytes() -> None:
    async with (
        Recorder(reply({"id": "m1"})) as server,
        app.providers.open(
            "recoverleadx", base_url=server.url, credentials=CREDENTIALS["recoverleadx"]
        ) as client,
    ):
        example = next(one for one in EXAMPLES if one.operation == "upload_media")
        await client.call("upload_media", **example.fields)
    parts = _parts(server.asked[0])
    assert parts["file"] == (b"\xff\xd8\xff", "image/jpeg")
    assert parts["messaging_product"][0] == b"whatsapp"


async def test_the_idempotency_key_and_the_version_are_headers() -> None:
    async with Recorder(reply({})) as server:
        async with app.providers.open(
            "quixess", base_url=server.url, credentials=CREDENTIALS["quixess"]
        ) as client:
            fields = {"to": "+12818184370", "code": "482913", "template_name": "signup_otp"}
            await client.call("send_otp", **fields, idempotency_key="mine-1")
            await client.call("send_otp", **fields)
            await client.call("send_otp", **fields)
        async with app.providers.open(
            "recoverleadx", base_url=server.url, credentials=CREDENTIALS["recoverleadx"]
        ) as client:
            await client.call("delete_media", media_id="m1", version="2025-10-01")
    keys = [one.headers.get("idempotency-key") for one in server.asked]
    assert keys[0] == "mine-1"
    assert len({keys[1], keys[2]}) == 2
    assert keys[1]
    assert server.asked[3].headers["x-recoverleadx-version"] == "2025-10-01"


async def test_paths_are_quoted_and_can_be_replaced() -> None:
    async with (
        Recorder(reply([])) as server,
        app.providers.open(
            "gateway",
            base_url=server.url,
            credentials=CREDENTIALS["gateway"],
            paths={"list_scheduled": "POST /api/scheduled?all=1"},
        ) as client,
    ):
        await client.call("list_scheduled")
        with pytest.raises(app.providers.ProviderError):
            await client.call("received_messages", clientId="a/b ?#ü%")
    assert (server.asked[0].method, server.asked[0].target) == ("POST", "/api/scheduled?all=1")
    assert server.asked[1].target == "/api/received-messages/a%2Fb%20%3F%23%C3%BC%25"
