"""Many sends among injected faults: nothing goes out twice, and nothing is told wrongly.

The short form; SWITCHBOARD_BULK=2000 runs as many (``python -m tests.bench sends_twice`` too).
"""

from __future__ import annotations

import os

from tests.bench.sends import faulty_run

_COUNT = int(os.environ.get("SWITCHBOARD_BULK", "150"))


def test_injected_faults_send_nothing_twice() -> None:
    found = faulty_run(_COUNT)
    assert (found["twice"], found["lost"], found["hidden"]) == (0, 0, 0)
    # the faults struck: some ended unknown, and the others were sent all the same
    assert 0 < found["unknown"] < _COUNT / 3
    assert found["sent"] > _COUNT / 2
    assert found["sent"] + found["unknown"] + found["not_sent"] == _COUNT
