"""Which webhook addresses each API takes, and what changes against the sandbox."""

from __future__ import annotations

import pytest

from app.providers.addresses import https_webhook, is_loopback, public_webhook, same_family
from app.providers.base import Context
from app.providers.checks import Refusal

FAR = Context("x", "y", local=False)
NEAR = Context("x", "y", local=True)
GOOD = [
    "https://webhooks.example.com/rlx",
    "https://a-b.example.com:8443/x?y=1",
    "https://xn--e1afmkfd.example/x",
]
NEVER = [
    "",
    "hooks.example.com",
    "ftp://a.example.com",
    "https://user:pw@a.example.com/",
    "https://a_b.example.com/",
    "https://-a.example.com/",
    "https://a..example.com/",
    "https://a.example.com:0/",
    "https://a.example.com:99999/",
    "https://10.0.0.1/x",
    "https://192.168.1.5/x",
    "https://169.254.169.254/x",
    "https://[fe80::1]/x",
    "https://intranet/x",
    "https://printer.local/x",
    "https://a.example.com/ x",
    "https://2130706433/",
    "https://127.1/",
]


@pytest.mark.parametrize("url", GOOD)
def test_public_https_is_fine_everywhere(url: str) -> None:
    for context in (FAR, NEAR):
        assert https_webhook(url, context) == url
        assert public_webhook(url, context) == url


@pytest.mark.parametrize("url", NEVER)
def test_what_is_refused_everywhere(url: str) -> None:
    for context in (FAR, NEAR):
        for check in (https_webhook, public_webhook):
            with pytest.raises(Refusal):
                check(url, context)


def test_plain_http_is_for_the_gateway_only() -> None:
    assert public_webhook("http://a.example.com/x", FAR)
    for context in (FAR, NEAR):
        with pytest.raises(Refusal, match="https"):
            https_webhook("http://a.example.com/x", context)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/x", "http://localhost/x", "http://[::1]/x"])
def test_loopback_is_for_the_sandbox_only(url: str) -> None:
    for check in (https_webhook, public_webhook):
        assert check(url, NEAR) == url
        with pytest.raises(Refusal):
            check(url, FAR)


def test_an_ip_address_is_no_host_name() -> None:
    assert public_webhook("http://8.8.8.8/x", FAR)
    with pytest.raises(Refusal):
        https_webhook("https://8.8.8.8/x", FAR)


def test_loopback_is_told_by_the_host() -> None:
    assert is_loopback("http://127.9.9.9:1/x")
    assert not is_loopback("http://127.0.0.1.example.com")
    assert not is_loopback("http://[")


def test_families() -> None:
    assert same_family("https://a.com/b.PNG?x=.mp4", "image")
    assert same_family("https://a.com/b", "video")
    assert same_family("https://a.com/b.mp4", "document")
    assert not same_family("https://a.com/b.ogg", "video")
    assert same_family("https://a.com/b.webp", "sticker")
