"""The inbox under the hand on 50,000 chats: each answer against a frame and a bare Qt view.

Rounds of the real window and of `bare_view` alternate, on one display. Memory is looked at before
and after a thousand chat switches. Invariant: nothing of the developer's display or data folder
is touched.
"""

from __future__ import annotations

import sys

from tests.bench.measure import FRAME_MS, Result, median, percentile
from tests.bench.store import MANY_CHATS
from tests.bench.window import Running, _display, _folder

_ROUNDS = 6
_DRIVER = (sys.executable, "-m", "tests.bench.inbox_driver")
_WARM, _SWITCHES = 600, 1_000
_LOOKS, _BETWEEN = 10, 40
WHAT = {
    "typing": "key press to painted letter",
    "switch": "key press to painted chat",
    "palette": "letter to painted results",
    "search": "letter to painted hits",
    "scroll": "a notch of the wheel to its frame",
}


def under_the_hand() -> list[Result]:
    """Typing, switching, finding and scrolling."""
    ours: dict[str, list[float]] = {what: [] for what in WHAT}
    bare: dict[str, list[float]] = {what: [] for what in WHAT}
    with _display() as environment, _folder("inbox", MANY_CHATS) as folder:
        window = Running(
            [sys.executable, "-m", "tests.bench.inbox_driver", str(folder)], environment
        )
        window.painted()
        other = Running([sys.executable, "-m", "tests.bench.bare_view"], environment)
        other.painted()
        for number in range(_ROUNDS):
            for what in WHAT:
                for running, found in ((window, ours), (other, bare)):
                    running.tell(what)
                    took = [float(one) for one in running.line()["ms"]]
                    if number:  # the first round fills caches
                        found[what] += took
        other.end()
        window.end()
    results = []
    for what in WHAT:
        name = f"inbox_{what}"
        mine = ours[what]
        results += [
            Result(f"{name}_p50", median(mine), "ms", "one frame", FRAME_MS, most=1.0),
            Result(f"{name}_p99", percentile(mine, 0.99), "ms", "one frame", FRAME_MS),
            Result(f"{name}_bare", median(mine), "ms", "bare Qt view", median(bare[what])),
        ]
    return results


def memory() -> list[Result]:
    """What window and receiver hold over 1,000 chat switches, against when they began.

    What is freed goes back to the system once a minute (`app.core.thrift`); here it goes before
    each look, or a look would tell how long ago that was. The median of several looks counts.
    """
    with _display() as environment, _folder("inbox_memory", MANY_CHATS) as folder:
        window = Running(
            [sys.executable, "-m", "tests.bench.inbox_driver", str(folder)], environment
        )
        window.painted()
        held = []
        for count in (_WARM, _SWITCHES):
            _switched(window, count - _LOOKS * _BETWEEN)
            held.append(median([_switched(window, _BETWEEN) for _ in range(_LOOKS)]))
        window.end()
    name = f"of the first {_WARM}"
    return [Result("inbox_memory_1000_switches", held[1], "MiB", name, held[0], most=1.05)]


def _switched(window: Running, count: int) -> float:
    """Opens so many chats; what window and receiver hold then, in MiB."""
    window.tell(f"switches {count}")
    window.line()
    return window.written()
