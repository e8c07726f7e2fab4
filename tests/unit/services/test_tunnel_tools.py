"""How tunnel programs are called, and what is read in their output."""

from __future__ import annotations

import pytest

from app.domain.errors import SettingsError
from app.services.tunnel_tools import (
    TunnelWish,
    address_in,
    address_of_api,
    command,
    problem_in,
    tool_of,
    web_interface_in,
)

PORT = 8787
CLOUDFLARED = """\
2026-03-10T12:00:00Z INF Thank you for trying Cloudflare Tunnel. Doing so, without a Cloudflare \
account, is a quick way to experiment and try it out. You agree to our terms \
(https://www.cloudflare.com/website-terms/), see https://developers.cloudflare.com/apps
2026-03-10T12:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...
2026-03-10T12:00:02Z INF Settings: map[ha-connections:1 url:http://127.0.0.1:8787]
2026-03-10T12:00:03Z INF +-----------------------------------------------------------------+
2026-03-10T12:00:03Z INF |  Your quick Tunnel has been created! Visit it at (it may take \
some time to be reachable):  |
2026-03-10T12:00:03Z INF |  https://calm-blue-river-42.trycloudflare.com                   |
"""
CLOUDFLARED_JSON = (
    '{"level":"info","time":"2026-03-10T12:00:03Z","message":'
    '"|  https://calm-blue-river-42.trycloudflare.com  |"}'
)
NGROK = """\
{"lvl":"info","msg":"no configuration paths supplied","t":"2026"}
{"addr":"127.0.0.1:4041","lvl":"info","msg":"starting web service","obj":"web"}
{"lvl":"info","msg":"update available","url":"https://ngrok.com/download"}
{"addr":"http://localhost:8787","lvl":"info","msg":"started tunnel","url":"https://a1.ngrok-free.app"}
"""
NGROK_OLD = (
    't=2026 lvl=info msg="started tunnel" addr=http://localhost:8787 url=https://a1.ngrok.io'
)
NGROK_SCREEN = "Forwarding                    https://a1.ngrok-free.app -> http://localhost:8787"
LOCALHOST_RUN = """\
===============================================================================
Welcome to localhost.run! Follow your favourite reverse tunnel at https://twitter.com/localhost_run.
To set up and manage custom domains go to https://admin.localhost.run/
More details on custom domains: https://localhost.run/docs/custom-domains
** your connection id is 6e0f, please mention it if you send me a message about an issue. **
ab12cd.lhr.life tunneled with tls termination, https://ab12cd.lhr.life
"""
SERVEO = "\x1b[32mForwarding HTTP traffic from https://opus.serveo.net\x1b[0m"
OTHER = "Your tunnel is available at https://shop.tunnels.example:8443/ now"


def read(tool: str, text: str) -> list[str]:
    found = [address_in(tool_of(tool), line, PORT) for line in text.splitlines()]
    return [one for one in found if one]


@pytest.mark.parametrize(
    ("tool", "text", "wanted"),
    [
        ("cloudflared", CLOUDFLARED, "https://calm-blue-river-42.trycloudflare.com"),
        ("cloudflared", CLOUDFLARED_JSON, "https://calm-blue-river-42.trycloudflare.com"),
        ("ngrok", NGROK, "https://a1.ngrok-free.app"),
        ("ngrok", NGROK_OLD, "https://a1.ngrok.io"),
        ("ngrok", NGROK_SCREEN, "https://a1.ngrok-free.app"),
        ("ssh", LOCALHOST_RUN, "https://ab12cd.lhr.life"),
        ("ssh", SERVEO, "https://opus.serveo.net"),
        ("ssh", OTHER, "https://shop.tunnels.example:8443"),
    ],
)
def test_the_address_is_read_among_others(tool: str, text: str, wanted: str) -> None:
    assert read(tool, text) == [wanted]


def test_ngroks_own_interface_tells_the_address_too() -> None:
    addresses = [web_interface_in(line) for line in NGROK.splitlines()]
    assert [one for one in addresses if one] == ["127.0.0.1:4041"]
    assert web_interface_in("Web Interface    http://127.0.0.1:4040") == "127.0.0.1:4040"
    tunnels = [
        {"public_url": "https://other.ngrok.app", "config": {"addr": "http://localhost:3000"}},
        {"public_url": "http://a1.ngrok.app", "config": {"addr": "http://localhost:8787"}},
        {"public_url": "https://a1.ngrok.app", "config": {"addr": "http://localhost:8787"}},
    ]
    assert address_of_api({"tunnels": tunnels}, PORT) == "https://a1.ngrok.app"
    for nonsense in (None, [], {"tunnels": "x"}, {"tunnels": [1, {"public_url": "ftp://x"}]}):
        assert address_of_api(nonsense, PORT) == ""


def test_problems_are_told_without_what_looks_like_a_secret() -> None:
    token = "2aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789"
    told = problem_in(f"ERROR:  authentication failed: invalid authtoken {token}")
    assert told.startswith("ERROR: authentication failed") and token not in told
    assert problem_in('{"lvl":"eror","msg":"session closed","err":"dial tcp: refused"}') == (
        "dial tcp: refused"
    )
    assert problem_in('{"lvl":"info","msg":"client session established","err":"nil"}') == ""
    assert problem_in("INF Registered tunnel connection") == ""


def test_calls_hold_no_secret_and_take_no_options_from_fields() -> None:
    assert command(TunnelWish("cloudflared"), "cloudflared", PORT) == [
        "cloudflared", "tunnel", "--no-autoupdate", "--url", "http://127.0.0.1:8787"
    ]  # fmt: skip
    own = command(TunnelWish("cloudflared", "https://h.example", "shop"), "cloudflared", PORT)
    assert own[-1] == "shop" and "run" in own
    ngrok = command(TunnelWish("ngrok", "https://shop.ngrok.app"), "ngrok", PORT)
    assert ngrok[:5] == ["ngrok", "http", "8787", "--url", "https://shop.ngrok.app"]
    ssh = command(TunnelWish("ssh", "", "nokey@localhost.run", "80"), "ssh", PORT)
    assert ssh[-2:] == ["--", "nokey@localhost.run"] and "-N" not in ssh
    assert "80:127.0.0.1:8787" in ssh
    own = command(TunnelWish("ssh", "https://h.example", "me@box.example:2222", "9000"), "ssh", 1)
    assert "-N" in own and own[own.index("-p") + 1] == "2222" and own[-1] == "me@box.example"
    for place in ("-oProxyCommand=id", "a b", "", "host;id", "$(id)", "me@-x"):
        with pytest.raises(SettingsError):
            command(TunnelWish("ssh", "", place), "ssh", PORT)
    with pytest.raises(SettingsError):
        command(TunnelWish("ssh", "", "host", "80 -o x"), "ssh", PORT)
    with pytest.raises(SettingsError):
        command(TunnelWish("cloudflared", "", "shop"), "cloudflared", PORT)
    with pytest.raises(SettingsError):
        command(TunnelWish("cloudflared", "https://h.example", "--config"), "cloudflared", PORT)


def test_a_wish_survives_being_kept() -> None:
    wish = TunnelWish("ssh", "https://h.example", "me@box", "9000")
    assert TunnelWish.of(wish.kept()) == wish
    assert TunnelWish.of("nonsense") == TunnelWish() and TunnelWish.of({"tool": 3}).tool == "3"
