"""One run of a tunnel program: its lines, its end, and what is left of it and of its reading."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.services import tunnel_process
from app.services.tunnel_process import TunnelProcess
from tests.waiting import until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


class Run:
    """A shell's script as the program; what it said, in ``lines``."""

    def __init__(self, script: str) -> None:
        self.lines: list[str] = []
        self.read_to_end = asyncio.Event()
        self.process = TunnelProcess(["sh", "-c", script], self.lines.append, self.read_to_end.set)


@pytest.fixture
def signalled(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For each signal to a group: whether its number was still that of the program."""
    told: list[bool] = []
    real = os.killpg

    def killpg(group: int, number: int) -> None:
        told.append(known(group))
        real(group, number)

    monkeypatch.setattr(os, "killpg", killpg)
    return told


class Escaped:
    """A process that leaves the session and writes its number into ``file``."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @property
    def pid(self) -> int:
        """Its number once it has written it, else 0."""
        written = self.file.read_text("ascii") if self.file.exists() else ""
        return int(written) if written.endswith("\n") else 0


@pytest.fixture
def escaped(tmp_path: Path) -> Iterator[Escaped]:
    """It is ended at last."""
    one = Escaped(tmp_path / "escaped")
    yield one
    if one.pid:
        with suppress(ProcessLookupError):
            os.kill(one.pid, signal.SIGKILL)


def known(pid: int) -> bool:
    """Whether the number is a process's, be it one that ended and was not looked at."""
    return Path(f"/proc/{pid}").exists()


def reading() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "tunnel output"]


def pipes() -> set[str]:
    found = set()
    for one in Path("/proc/self/fd").iterdir():
        try:
            found.add(os.readlink(one))
        except OSError:
            continue  # the folder's own
    return {one for one in found if one.startswith(("pipe", "socket"))}


async def test_lines_come_whole_and_long_ones_in_parts() -> None:
    long = 40_000
    run = Run(f"printf 'one\\n\\ntwo'; sleep 0.05; printf ' more\\n'; printf '%0{long}d\\nend' 0")
    await run.read_to_end.wait()
    await run.process.close()
    assert run.lines[:3] == ["one\n", "\n", "two more\n"]
    assert run.lines[-1] == "end"
    assert "".join(run.lines[3:-1]) == "0" * long + "\n"
    assert max(map(len, run.lines)) <= 16_384 < len("".join(run.lines[3:-1]))


async def test_its_number_is_its_own_as_long_as_its_group_is_signalled(
    signalled: list[bool],
) -> None:
    run = Run("sleep 600 & exit 3")
    await until(lambda: run.process.over)  # though what it started holds its output
    await run.process.close()
    assert signalled == [True, True]
    assert run.process.over and not known(run.process.pid)
    await run.process.close()
    assert signalled == [True, True]


async def test_what_it_started_is_ended_where_the_end_of_children_is_ignored(
    escaped: Escaped, signalled: list[bool]
) -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        run = Run(f"sh -c 'echo $$ > {escaped.file}; exec sleep 600' & exit 3")
        await until(lambda: escaped.pid and run.process.over)
        await run.process.close()
    finally:
        signal.signal(signal.SIGCHLD, before)
    assert signalled == [False]  # the group's alone, and no more once it is empty
    await until(lambda: not known(escaped.pid))


async def test_what_it_started_has_its_time_to_end_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, signalled: list[bool]
) -> None:
    monkeypatch.setattr(tunnel_process, "_END_S", 60.0)
    # ends at the signal a moment after the program did
    child = f"trap 'sleep 0.2; echo done > {tmp_path}/child; exit' TERM; echo up; sleep 600 & wait"
    run = Run(f'( {child} ) & trap "exit" TERM; wait')
    await until(lambda: run.lines == ["up\n"])
    await run.process.close()
    assert (tmp_path / "child").read_text("ascii") == "done\n"
    assert signalled == [True, True]


async def test_what_left_the_session_and_keeps_the_output_holds_no_reader(
    escaped: Escaped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tunnel_process, "_END_S", 60.0)
    before, held = reading(), pipes()
    run = Run(f"setsid sh -c 'echo $$ > {escaped.file}; exec sleep 600' & echo up; wait")
    await until(lambda: escaped.pid)
    await until(lambda: run.lines == ["up\n"])
    await run.process.close()
    assert reading() == before
    assert pipes() <= held
    os.kill(escaped.pid, 0)  # it lives, and keeps what it holds
