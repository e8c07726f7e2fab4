"""Runs a long script's work in several processes side by side, and adds up what they counted.

Invariant: no two shares have the same seed, and a share that fails fails the whole.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed

# so many kills a share: each begins with a folder of its own, and its end is told
SHARE = 50


def together(
    work: Callable[[int, int], dict[str, int]], count: int, seed: int, at_once: int
) -> dict[str, int]:
    """``work(share, seed)`` for every share of ``count``; the sums, with the whole ``seconds``."""
    began = time.monotonic()
    total: Counter[str] = Counter()
    shares = [min(SHARE, count - at) for at in range(0, count, SHARE)]
    # none of this process's threads and sockets in the others
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(at_once, mp_context=context) as pool:
        under_way = [pool.submit(work, share, seed * 1_000 + at) for at, share in enumerate(shares)]
        for future in as_completed(under_way):
            # update keeps the counts that are 0
            total.update(future.result())
            sys.stderr.write(f"{dict(total)} {time.monotonic() - began:.0f} s\n")
    return {**total, "seconds": round(time.monotonic() - began)}
