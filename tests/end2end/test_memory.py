"""What is measured of a window's processes stands, whoever of them ends meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.services import safekeeping
from tests.bench.window import Running
from tests.memory import ENDED, together, written_mib

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
_WAITS = "import sys; print(1, flush=True); sys.stdin.read()"
# a child that ended and that nobody has waited for yet, and one that goes on
_PARENT = f"""
import os, subprocess, sys
ended = subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.DEVNULL)
os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
stays = subprocess.Popen([sys.executable, "-c", {_WAITS!r}, os.environ["FLAG"]])
sys.stdin.read()
"""


@pytest.mark.parametrize("flag", ["--stays", safekeeping.FLAG])
def test_of_a_child_that_ended_or_passes_nothing_is_counted(flag: str) -> None:
    window = Running([sys.executable, "-c", _PARENT], {**os.environ, "FLAG": flag})
    try:
        window.line()
        own, all_of_them = written_mib(window.process.pid), window.written()
        # an interpreter of its own wrote some MiB
        assert (abs(all_of_them - own) < 1) == (flag == safekeeping.FLAG)
        assert window.memory() > 1
    finally:
        window.end()


def test_a_process_that_ended_itself_is_told() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    with pytest.raises(ENDED):
        together(gone.pid, written_mib)
