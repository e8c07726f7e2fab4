"""Work in a process that nobody waits for at the end."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading

import pytest

from app.core.background import in_background
from app.core.secrets import PASSPHRASE
from tests.waiting import until

_SAYS = """
import os
from app.core.background import answer
answer(lambda wish: {"heard": wish["words"], "knows": os.environ.get("SWITCHBOARD_PASSPHRASE")})
"""
_FOR_EVER = """
import os, threading
from app.core.background import answer

def work(wish):
    open(wish["file"], "w").write(str(os.getpid()))
    threading.Event().wait()

answer(work)
"""


def saying(words: str) -> list[str]:
    return [sys.executable, "-c", words]


def at_work() -> bool:
    return any(one.name == "background" for one in threading.enumerate())


async def test_it_answers_and_knows_no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSPHRASE, "known to nobody else")
    said = await in_background(saying(_SAYS), {"words": "good evening"})
    assert said == {"heard": "good evening", "knows": None}
    await until(lambda: not at_work())


@pytest.mark.parametrize("words", ["raise SystemExit(3)", "print('no answer')", "print('[]')"])
async def test_one_without_an_answer_is_told(words: str) -> None:
    with pytest.raises(OSError, match="no answer"):
        await in_background(saying(words), {})
    await until(lambda: not at_work())


async def test_one_that_does_not_start_is_told() -> None:
    with pytest.raises(OSError, match="no answer"):
        await in_background(["/no/such/program.test"], {})
    await until(lambda: not at_work())


async def test_who_is_cancelled_ends_it(tmp_path: os.PathLike[str]) -> None:
    file = os.path.join(tmp_path, "pid")
    task = asyncio.ensure_future(in_background(saying(_FOR_EVER), {"file": file}))
    await until(lambda: os.path.exists(file) and os.path.getsize(file) > 0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: not at_work())  # it ends with the process, and has taken its status


async def test_who_is_cancelled_at_once_leaves_none_behind() -> None:
    task = asyncio.ensure_future(in_background(saying(_FOR_EVER), {"file": os.devnull}))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: not at_work())


def test_it_goes_with_the_one_that_asked(tmp_path: os.PathLike[str]) -> None:
    file = os.path.join(tmp_path, "pid")
    process = subprocess.Popen(
        saying(_FOR_EVER), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=os.getcwd()
    )
    with process:
        assert process.stdin is not None
        process.stdin.write(b'{"file": "%s"}\n' % file.encode())
        process.stdin.flush()
        process.stdin.close()  # as a kill of the console does
        assert process.wait(60) == 0
