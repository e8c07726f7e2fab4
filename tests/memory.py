"""What processes hold, as the kernel counts it (Linux).

Invariant: a process that ended meanwhile raises one of ``ENDED``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.services import drain_process, safekeeping

ENDED = (FileNotFoundError, ProcessLookupError)
_PASSING = {drain_process.FLAG, safekeeping.FLAG}


def pss_mib(pid: int) -> float:
    """The process's proportional share of memory, in MiB."""
    return _mib(pid, "Pss:")


def written_mib(pid: int) -> float:
    """Its share of what was written, in MiB: that of libraries depends on who else runs."""
    return _mib(pid, "Pss_Anon:")


def together(pid: int, held: Callable[[int], float]) -> float:
    """What a process and its children hold, as ``held`` counts it; nothing of children that end."""
    found = held(pid)
    for child in family(pid)[1:]:
        with suppress(*ENDED):
            found += held(child)
    return found


def lasting_mib(pid: int) -> float:
    """As ``written_mib``, nothing of one that comes and goes."""
    return 0.0 if passes(pid) else written_mib(pid)


def passes(pid: int) -> bool:
    """Whether it comes and goes beside a window: with a rush, or with checks and copies."""
    words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    return not _PASSING.isdisjoint(words)


def family(pid: int) -> list[int]:
    """The process and its children."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(*ENDED):  # a thread that ended just now
            found += map(int, (task / "children").read_text("ascii").split())
    return found


def _mib(pid: int, what: str) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1_024
    raise ValueError(f"no {what}")
