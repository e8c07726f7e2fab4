"""Files by short-lived addresses, the guard of failed downloads, and previews of requests."""

from __future__ import annotations

import pytest

import app.providers
from app.domain.errors import ErrorKind, ProviderError
from app.providers import registry
from app.providers.client import Client
from app.providers.lists import link_in
from app.providers.records import CallRecord
from tests.contract.examples import CREDENTIALS, EXAMPLES, Example
from tests.contract.recorder import Recorder, Reply, reply


async def test_a_file_is_fetched_without_credentials() -> None:
    records: list[CallRecord] = []
    async with (
        Recorder(Reply(200, b"\xff\xd8\xff", {"Content-Type": "image/jpeg"})) as server,
        app.providers.open(
            "recoverleadx",
            base_url=server.url,
            credentials=CREDENTIALS["recoverleadx"],
            traffic=records.append,
        ) as client,
    ):
        url = link_in({"url": f"{server.url}/files/1?signature=canary-12345"})
        found = await client.download(url)
    assert (found.content, found.content_type) == (b"\xff\xd8\xff", "image/jpeg")
    assert "x-recoverleadx-api-key" not in server.asked[0].headers
    assert server.asked[0].target.endswith("?signature=canary-12345")
    assert "canary" not in repr(records)


@pytest.mark.parametrize(
    "url",
    ["", "file:///etc/passwd", "http://169.254.169.254/x", "https://10.0.0.1/x", "http://a.com/x"],
)
async def test_a_file_is_fetched_from_the_internet_only(url: str) -> None:
    async with app.providers.open(
        "recoverleadx", base_url="http://127.0.0.1:9", credentials=CREDENTIALS["recoverleadx"]
    ) as client:
        with pytest.raises(ProviderError) as caught:
            await client.download(url)
    assert caught.value.kind is ErrorKind.REFUSED


async def test_the_fifth_failed_download_is_not_tried() -> None:
    async def sleep(seconds: float) -> None:
        return None

    gone = reply({"error": {"code": "INVALID_REQUEST"}}, 400)
    async with Recorder(gone, reply({"error": {"code": "SERVER_ERROR"}}, 500)) as server:
        client = Client(
            registry.get("recoverleadx"),
            base_url=server.url,
            credentials=CREDENTIALS["recoverleadx"],
            sleep=sleep,
        )
        async with client:
            with pytest.raises(ProviderError):
                await client.call("get_media", media_id="m0")
            with pytest.raises(ProviderError) as first:
                await client.call("get_media", media_id="m1")
            with pytest.raises(ProviderError) as second:
                await client.call("get_media", media_id="m1")
            left = client.limits.left("media")
    assert first.value.kind is ErrorKind.SERVER
    assert second.value.kind is ErrorKind.REFUSED
    assert "failed media downloads" in second.value.message
    assert second.value.retry_after is not None
    assert 3500 < second.value.retry_after <= 3600
    assert "safe again at" in second.value.hint
    assert (left.left, left.total) == (0, 4)
    assert len(server.asked) == 4


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_preview_masks_every_secret(example: Example) -> None:
    credentials = CREDENTIALS[example.provider]
    client = app.providers.open(
        example.provider, base_url="https://a.example.com", credentials=credentials
    )
    shown = client.preview(example.operation, example.fields)
    text = f"{shown} {shown.curl}"
    secrets = (
        "key-1234567890",
        "session-1234567890",
        "pk_live_1234567890",
        "your-password",
        "qxs_1234567890",
        "482913",
        "whsec_your_signing_secret",
        "sign-1234567890",
    )
    assert not [secret for secret in secrets if secret in text]
    assert shown.curl.startswith(f"curl -X {example.method} ")
    assert example.target.split("?")[0] in shown.url
