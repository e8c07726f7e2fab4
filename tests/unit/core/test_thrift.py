"""Memory that was freed goes back to the system, or to whoever asks next."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.core.thrift import give_back, share_heap

# what lies between pieces that stay can't be given back by the allocator alone
_CODE = """
import ctypes
from app.core.thrift import give_back
def held():
    lines = open("/proc/self/smaps_rollup").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Rss:"))
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
made = [libc.malloc(60_000) for _ in range(600)]
for one in made:
    ctypes.memset(one, 1, 60_000)
for one in made[:-1]:
    libc.free(ctypes.c_void_p(one))
before = held()
assert give_back()
print(before - held())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's own")
def test_what_was_freed_goes_back() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _CODE], capture_output=True, text=True, check=True
    ).stdout
    assert int(said) > 10_000  # of 36 MB


_THREADS = """
import ctypes, sys, threading
from app.core.thrift import share_heap
assert sys.argv[1] == "apart" or share_heap()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
lines = open("/proc/self/maps").read().splitlines
low, high = next(line.split()[0].split("-") for line in lines() if "[heap]" in line)
found = []
def ask():
    found.append(libc.malloc(3_000))
    ready.wait(60)
ready = threading.Barrier(4)
threads = [threading.Thread(target=ask) for _ in range(4)]
for one in threads: one.start()
for one in threads: one.join()
print(sum(int(low, 16) <= one < int(high, 16) for one in found))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's own")
@pytest.mark.parametrize(("heaps", "shared"), [("one", 4), ("apart", 0)])
def test_threads_take_memory_from_one_heap(heaps: str, shared: int) -> None:
    said = subprocess.run(
        [sys.executable, "-c", _THREADS, heaps], capture_output=True, text=True, check=True
    ).stdout
    assert int(said) == shared


def test_where_there_is_no_such_call_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not give_back()
    assert not share_heap()
