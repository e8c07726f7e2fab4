"""TLS as the transport speaks it: trusted or told, and its certificates read only where needed."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.providers import http
from app.providers.http import Answer, Failure, Transport
from app.providers.past import NO_TLS
from app.providers.request import Request

_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"


@pytest.fixture(autouse=True)
def _unread() -> Iterator[None]:
    """Nobody has read the certificates yet."""
    http._trusted.cache_clear()
    yield
    http._trusted.cache_clear()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for this machine, signed by itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "here")])
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - day)
        .not_valid_after(now + day)
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "here.pem"
    form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    path.write_bytes(made.public_bytes(pem) + key.private_bytes(pem, form, plain))
    return path


class Server:
    """Answers whoever connects; ``agreed`` is what each connection by TLS agreed to speak."""

    def __init__(self, url: str, agreed: list[str | None]) -> None:
        self.url = url
        self.agreed = agreed


async def _serving(tls: ssl.SSLContext | None) -> AsyncIterator[Server]:
    agreed: list[str | None] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        spoken: Any = writer.get_extra_info("ssl_object")
        if spoken is not None:
            agreed.append(spoken.selected_alpn_protocol())
        await reader.readuntil(b"\r\n\r\n")
        writer.write(_ANSWER)
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    yield Server(f"http{'s' if tls else ''}://127.0.0.1:{port}", agreed)
    server.close()
    await server.wait_closed()


@pytest.fixture
async def plain() -> AsyncIterator[Server]:
    """Without TLS."""
    async for one in _serving(None):
        yield one


@pytest.fixture
async def sealed(certificate: Path) -> AsyncIterator[Server]:
    """With TLS, by a certificate that nobody knows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.set_alpn_protocols(["h2", "http/1.1"])
    async for one in _serving(context):
        yield one


async def _get(url: str) -> Answer | Failure:
    transport = Transport(url)
    try:
        return await transport.send(
            Request("GET", f"{url}/", {}), timeout=20, whole=20, max_bytes=1_000
        )
    finally:
        await transport.close()


async def test_no_certificate_is_read_where_nobody_speaks_tls(plain: Server) -> None:
    answer = await _get(plain.url)
    assert isinstance(answer, Answer)
    assert answer.content == b"hello"
    assert http._trusted.cache_info().currsize == 0


async def test_a_server_that_nobody_vouches_for_is_told(sealed: Server) -> None:
    failure = await _get(sealed.url)
    assert isinstance(failure, Failure)
    assert "certificate is not trusted" in failure.hint
    assert not failure.sent
    assert http._trusted.cache_info().currsize == 1


async def test_a_server_that_is_vouched_for_answers(
    sealed: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def known(trust_env: bool) -> ssl.SSLContext:
        asked.append(trust_env)
        return ssl.create_default_context(cafile=str(certificate))

    monkeypatch.setattr(httpx, "create_ssl_context", known)
    answers = [await _get(sealed.url), await _get(sealed.url)]
    assert [one.content for one in answers if isinstance(one, Answer)] == [b"hello", b"hello"]
    assert asked == [False]  # read once, and nothing of the environment for this machine
    assert sealed.agreed == ["http/1.1", "http/1.1"]


async def test_nothing_went_out_where_the_certificates_cant_be_read(
    sealed: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "is_loopback", lambda _url: False)  # the environment's count
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "gone.pem"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    gone = await _get(sealed.url)
    (tmp_path / "gone.pem").write_text("no certificate", "ascii")
    damaged = await _get(sealed.url)
    assert isinstance(gone, Failure) and isinstance(damaged, Failure)
    assert (gone.message, gone.sent) == (damaged.message, damaged.sent) == (NO_TLS, False)
    assert "SSL_CERT_FILE" in gone.hint


async def test_certificates_that_are_there_again_are_read(
    sealed: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [certificate.with_name("gone.pem"), certificate]

    def known(trust_env: bool) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(places.pop(0)))

    monkeypatch.setattr(httpx, "create_ssl_context", known)
    transport = Transport(sealed.url)
    asked = Request("GET", f"{sealed.url}/", {})
    first = await transport.send(asked, timeout=20, whole=20, max_bytes=1_000)
    then = await transport.send(asked, timeout=20, whole=20, max_bytes=1_000)
    await transport.close()
    assert isinstance(first, Failure) and not first.sent
    assert isinstance(then, Answer)
