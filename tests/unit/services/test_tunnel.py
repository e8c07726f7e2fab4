"""A tunnel as a supervised child: real programs that forward, die, ignore signals and move."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import stat
import sys
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import SettingsError
from app.services import tunnel as module
from app.services import tunnel_process
from app.services.console import Console
from app.services.events import TunnelChanged
from app.services.public_address import Reach
from app.services.tunnel_tools import TunnelWish
from tests.live_console import live_console, sandboxed_console
from tests.waiting import until

ROOT = Path(__file__).resolve().parents[3]
SSH = TunnelWish("ssh", "", "nokey@localhost.run", "80")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the PATH with the three programs in it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("cloudflared", "ngrok", "ssh"):
        script = folder / name
        script.write_text(
            f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\n"
            "from tests.fake_tunnel import main\nsys.exit(main())\n",
            "utf-8",
        )
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(module, "_ASK_S", 0.1)
    monkeypatch.setattr(module, "_PAUSES_S", (0.2, 0.2))
    return folder


def wishes(monkeypatch: pytest.MonkeyPatch, **asked: object) -> None:
    monkeypatch.setenv("FAKE_TUNNEL", json.dumps(asked))


@pytest.fixture
async def console(data_dir: Path) -> AsyncIterator[Console]:
    async with sandboxed_console(data_dir) as one:
        yield one


def proven(console: Console) -> bool:
    proof = console.tunnel.proof
    return proof is not None and proof.reach is Reach.HERE


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2][:3]


def gone(pid: int) -> bool:
    """Ended, and its end was looked at."""
    return not Path(f"/proc/{pid}").exists()


@pytest.mark.usefixtures("programs")
@pytest.mark.parametrize(
    ("wish", "asked"),
    [
        (TunnelWish("cloudflared"), {}),
        (TunnelWish("ngrok"), {}),
        (TunnelWish("ngrok"), {"quiet": True}),
        (SSH, {}),
    ],
    ids=["cloudflared", "ngrok", "ngrok-by-its-interface", "ssh"],
)
async def test_its_address_is_read_proven_and_gone_after_it(
    console: Console,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    wish: TunnelWish,
    asked: dict[str, object],
) -> None:
    wishes(monkeypatch, log=str(tmp_path / "log"), **asked)
    monkeypatch.setenv("SWITCHBOARD_PASSPHRASE", "not for others")
    states: list[TunnelChanged] = []
    console.bus.listen(TunnelChanged, states.append)
    await console.tunnel.start(wish)
    await until(lambda: proven(console))
    assert console.public_address.url.startswith("http://127.0.0.1:")
    assert console.public_address.url != console.receiver.state.url
    assert console.tunnel.state.url == console.public_address.url
    assert [one.state for one in states][:2] == ["starting", "up"]
    pid = console.tunnel.pid
    assert pid is not None and alive(pid)
    called = json.loads((tmp_path / "log").read_text("utf-8").splitlines()[0])
    assert not [name for name in called["names"] if name.startswith("SWITCHBOARD")]
    await console.tunnel.stop()
    assert not alive(pid) and console.public_address.url == "" and not console.tunnel.on
    assert console.tunnel.state.state == "off"


@pytest.mark.usefixtures("programs")
async def test_one_that_dies_is_started_again(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    die = tmp_path / "die"
    wishes(monkeypatch, log=str(tmp_path / "log"), die=str(die))
    states: list[TunnelChanged] = []
    console.bus.listen(TunnelChanged, states.append)
    await console.tunnel.start(TunnelWish("cloudflared"))
    await until(lambda: console.tunnel.state.state == "up")
    die.touch()
    waiting = await until(lambda: next((one for one in states if one.state == "waiting"), None))
    assert waiting is not None
    assert "failed to serve" in waiting.reason and "secret0123" not in waiting.reason
    assert waiting.retry_at > 0
    die.unlink()
    # a new run has a new address, and the address in use is always the last one
    await until(lambda: len({one.url for one in states if one.state == "up" and one.url}) >= 2)
    assert console.public_address.url == states[-1].url
    await console.tunnel.stop()


@pytest.mark.usefixtures("programs")
async def test_why_it_ended_is_told_though_its_address_was_being_proven(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes(monkeypatch, die=str(tmp_path / "die"))
    proving = asyncio.Event()

    async def prove() -> None:
        proving.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(console.public_address, "prove", prove)
    await console.tunnel.start(TunnelWish("cloudflared"))
    await proving.wait()
    (tmp_path / "die").touch()
    await until(lambda: console.tunnel.state.state == "waiting")
    assert "failed to serve" in console.tunnel.state.reason
    await console.tunnel.stop()


async def buried(console: Console, tmp_path: Path) -> tuple[int, int]:
    """The program, and what it has started, once it is up."""
    await console.tunnel.start(TunnelWish("cloudflared"))
    await until(lambda: console.tunnel.state.state == "up")
    pid, child = console.tunnel.pid, int((tmp_path / "buried").read_text("ascii"))
    assert pid is not None and alive(child)
    return pid, child


@pytest.mark.usefixtures("programs")
@pytest.mark.parametrize(
    ("deaf", "seconds"),
    [
        (True, 0.2),
        (False, 0.2),
        # a busy computer takes its own time to kill it
        (True, 0.0),
    ],
    ids=["deaf", "in-order", "no-time"],
)
async def test_it_is_ended_with_what_it_started_whoever_does_not_listen(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deaf: bool, seconds: float
) -> None:
    monkeypatch.setattr(tunnel_process, "_END_S", seconds)
    wishes(monkeypatch, deaf=deaf, bury=str(tmp_path / "buried"))
    pid, child = await buried(console, tmp_path)
    await console.tunnel.stop()
    assert gone(pid)
    await until(lambda: not alive(child))


@pytest.mark.usefixtures("programs")
async def test_a_switch_that_nobody_waits_for_any_more_is_carried_through(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tunnel_process, "_END_S", 0.2)
    wishes(monkeypatch, deaf=True, bury=str(tmp_path / "buried"))
    tunnel = console.tunnel

    async def given_up(switching: Coroutine[Any, Any, None]) -> None:
        waiting = asyncio.ensure_future(switching)
        await until(lambda: tunnel._running is None)  # the one there was is being ended
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    first, _ = await buried(console, tmp_path)
    await given_up(tunnel.start(SSH))
    second = await until(lambda: tunnel.pid if tunnel.pid != first else None)
    await until(lambda: proven(console))
    assert gone(first) and tunnel.wish == SSH
    await given_up(tunnel.stop())
    await until(lambda: tunnel.state == TunnelChanged("off"))
    assert gone(second) and tunnel.pid is None
    assert not tunnel.on and console.public_address.url == ""


@pytest.mark.usefixtures("programs")
async def test_its_end_is_seen_though_what_it_started_holds_its_output(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tunnel_process, "_END_S", 0.2)
    wishes(monkeypatch, die=str(tmp_path / "die"), bury=str(tmp_path / "buried"))
    _, child = await buried(console, tmp_path)
    (tmp_path / "die").touch()
    await until(lambda: console.tunnel.state.state == "waiting")
    assert "failed to serve" in console.tunnel.state.reason
    await until(lambda: not alive(child))
    await console.tunnel.stop()


@pytest.mark.usefixtures("programs")
async def test_it_follows_the_receiver_to_another_port(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes(monkeypatch, log=str(tmp_path / "log"))
    await console.tunnel.start(SSH)
    await until(lambda: proven(console))
    before = console.receiver.state.url
    console.receiver.restart()
    await until(lambda: console.receiver.state.url not in ("", before))
    await until(lambda: len((tmp_path / "log").read_text().splitlines()) == 2)
    await until(lambda: proven(console))
    calls = [json.loads(one)["argv"] for one in (tmp_path / "log").read_text().splitlines()]
    port = console.receiver.state.url.rpartition(":")[2]
    assert len(calls) == 2 and f"80:127.0.0.1:{port}" in calls[1]
    pid = console.tunnel.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    await until(lambda: len((tmp_path / "log").read_text().splitlines()) == 3)
    await until(lambda: proven(console))
    await console.tunnel.stop()


@pytest.mark.usefixtures("programs")
async def test_what_is_on_goes_on_after_a_restart(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes(monkeypatch)
    async with live_console(data_dir) as console:
        await console.tunnel.start(TunnelWish("ngrok"))
        await until(lambda: console.tunnel.state.state == "up")
        pid = console.tunnel.pid or 0
    assert not alive(pid)
    async with live_console(data_dir) as console:
        await until(lambda: proven(console))
        await console.tunnel.stop()
    async with live_console(data_dir) as console:
        assert not console.tunnel.on and console.tunnel.pid is None


async def test_a_program_that_is_not_there_is_said_so(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_console(data_dir, receiver=False) as console:
        monkeypatch.setenv("PATH", str(tmp_path))
        assert [found for _tool, found in console.tunnel.tools()] == [False, False, False]
        with pytest.raises(SettingsError, match="not on this computer"):
            await console.tunnel.start(TunnelWish("cloudflared"))
        with pytest.raises(SettingsError, match="No such tunnel"):
            await console.tunnel.start(TunnelWish("tor"))
        assert not console.tunnel.on
