"""The receiver's supervisor: listening, a taken port, crashes, another receiver, quick ends."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.services.events import ReceiverChanged
from tests.receiver_process import Home, close, start
from tests.unit.services.stage import Stage
from tests.waiting import until


def listening(stage: Stage) -> bool:
    return stage.console.receiver.state.state == "listening"


def gone(pid: int) -> bool:
    """Whether no such process runs (a zombie does not count)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def shown(pid: int) -> bytes:
    """What other programs of this user see of a process."""
    return Path(f"/proc/{pid}/cmdline").read_bytes() + Path(f"/proc/{pid}/environ").read_bytes()


def children() -> list[int]:
    """The receivers that this process has started."""
    words = ["pgrep", "-P", str(os.getpid()), "-f", "receiver --child"]
    found = subprocess.run(words, capture_output=True, text=True, check=False)
    return [int(pid) for pid in found.stdout.split()]


@contextmanager
def taken_port() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        yield int(taken.getsockname()[1])


async def test_it_listens_knows_the_hooks_and_ends_with_the_console(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SWITCHBOARD_PASSPHRASE", "canary-passphrase")
    await stage.account()
    stage.console.settings.set("receiver_port", 0)
    receiver = stage.console.receiver
    states: list[str] = []
    stage.console.bus.listen(ReceiverChanged, lambda one: states.append(one.state))
    receiver.start()
    await until(lambda: listening(stage))
    assert states == ["starting", "listening"]
    assert set(receiver.hooks) == {"gateway"}
    assert receiver.public_url("/hooks/x") == f"{receiver.state.url}/hooks/x"
    stage.console.settings.set("public_url", "https://hooks.example.com/")
    assert receiver.public_url("/hooks/x") == "https://hooks.example.com/hooks/x"
    pid = receiver.pid
    assert pid is not None
    key = stage.master.handover()
    seen = shown(pid)
    assert b"receiver" in seen and b"PATH=" in seen
    assert not any(word in seen for word in (key.encode(), b"canary-passphrase"))
    async with asyncio.timeout(30):
        await receiver.close()
    assert gone(pid)
    assert states[-1] == "stopped"


async def test_a_taken_port_is_told_with_a_free_one(stage: Stage) -> None:
    with taken_port() as port:
        stage.console.settings.set("receiver_port", port)
        stage.console.receiver.start()
        await until(lambda: stage.console.receiver.state.state == "failed")
        state = stage.console.receiver.state
        assert str(port) in state.reason
        assert state.free_port not in (0, port)
        stage.console.receiver.use_port(state.free_port)
        await until(lambda: listening(stage))
        assert stage.console.receiver.state.url.endswith(f":{state.free_port}")


async def test_a_crash_is_told_and_healed(stage: Stage) -> None:
    stage.console.settings.set("receiver_port", 0)
    states: list[ReceiverChanged] = []
    stage.console.bus.listen(ReceiverChanged, states.append)
    stage.console.receiver.start()
    await until(lambda: listening(stage))
    first = stage.console.receiver.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    await until(lambda: listening(stage) and stage.console.receiver.pid != first)
    assert [one.state for one in states] == [
        "starting", "listening", "failed", "starting", "listening",
    ]  # fmt: skip
    assert "started again" in states[2].reason


async def test_started_anew_on_another_port(stage: Stage) -> None:
    stage.console.settings.set("receiver_port", 0)
    stage.console.receiver.start()
    await until(lambda: listening(stage))
    first = stage.console.receiver.pid
    stage.console.receiver.restart()
    await until(lambda: listening(stage) and stage.console.receiver.pid != first)
    assert first is not None and gone(first)


async def test_another_receiver_of_the_folder_is_used(stage: Stage) -> None:
    raw = bytes.fromhex(stage.master.handover())
    home = Home.__new__(Home)
    home.data_dir, home.raw_key, home.master = stage.data_dir, raw, stage.master
    child = start(home)
    try:
        stage.console.settings.set("receiver_port", 0)
        stage.console.link.start()
        stage.console.receiver.start()
        await until(lambda: listening(stage))
        assert "Another receiver" in stage.console.receiver.state.reason
    finally:
        await asyncio.to_thread(close, child)
    await until(lambda: listening(stage) and stage.console.receiver.pid is not None)
    assert stage.console.receiver.state.url


async def test_closing_while_it_starts_leaves_no_process(stage: Stage) -> None:
    stage.console.settings.set("receiver_port", 0)
    stage.console.receiver.start()
    await until(lambda: stage.console.receiver.state.state == "starting")
    async with asyncio.timeout(30):
        await stage.console.receiver.close()
    assert stage.console.receiver.pid is None
    assert all(gone(pid) for pid in children())


async def test_a_whole_console_closes_quickly_and_leaves_nothing(stage: Stage) -> None:
    await stage.account()
    stage.console.settings.set("receiver_port", 0)
    await stage.console.start()
    await until(lambda: listening(stage) and stage.console.link.connected)
    pid = stage.console.receiver.pid
    before = {one.name for one in threading.enumerate()}
    assert "store-write" in before
    async with asyncio.timeout(30):
        await stage.close()
    assert pid is not None and gone(pid)
    tasks = {one for one in asyncio.all_tasks() if one is not asyncio.current_task()}
    assert not tasks
    left = {one.name for one in threading.enumerate()}
    assert not {name for name in left if name.startswith(("store-", "deliveries-"))}


async def test_an_address_leads_here_while_it_is_the_one_of_now(stage: Stage) -> None:
    receiver, path = stage.console.receiver, "/hooks/x"
    stage.console.settings.set("public_url", "")
    assert receiver.leads_here("http://127.0.0.1:8787/hooks/x", path) is None
    assert receiver.leads_here("https://hooks.example.com/hooks/y", path) is False
    receiver.state = ReceiverChanged("listening", "http://127.0.0.1:8787")
    judged = {
        "http://127.0.0.1:8787/hooks/x": True,
        "http://localhost:8787/hooks/x/": True,
        "http://127.0.0.1:8788/hooks/x": False,
        "http://127.0.0.1:8787/hooks/y": False,
        # a name of this computer, or the port of a router that passes it on
        "http://desk.lan:9000/hooks/x": None,
        "http://127.0.0.1:port/hooks/x": False,
    }
    assert {url: receiver.leads_here(url, path) for url in judged} == judged
    stage.console.settings.set("public_url", "https://hooks.example.com/in/")
    judged = {
        "https://HOOKS.example.com:443/in/hooks/x": True,
        "https://hooks.example.com/hooks/x": False,
        "https://earlier.example.com/in/hooks/x": False,
        "http://localhost:8787/hooks/x": True,
        "http://localhost:8788/hooks/x": False,
    }
    assert {url: receiver.leads_here(url, path) for url in judged} == judged
