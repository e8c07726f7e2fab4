"""Runs on several workers: what takes long begins first, a file stays on one worker.

``--dist loadfile --no-loadscope-reorder`` (see the Makefile) gives each worker the next file in
the order of the collection. Invariant: without workers the order is as collected.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

# seconds, roughly: only the order matters, so that no worker is left alone with a long file
LONG = {
    "tests/end2end/test_tour.py": 100,
    "tests/end2end/test_desktop.py": 80,
    "tests/end2end/test_cli_api.py": 40,
    "tests/end2end/test_campaign_kill.py": 35,
    "tests/end2end/test_receiver_kill.py": 35,
    "tests/end2end/test_cli_receiver.py": 35,
    "tests/end2end/test_cli_account.py": 25,
    "tests/unit/services/test_schedule_firing.py": 20,
    "tests/unit/services/test_test_events.py": 20,
    "tests/end2end/test_console_kill.py": 20,
    "tests/checks/test_setup.py": 15,
}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long files to the front."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: -LONG.get(item.nodeid.partition("::")[0], 0))


def pytest_collection_finish() -> None:
    """What collecting has made lives on: keep it out of the collector's way (see loops.py)."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def _left_behind() -> Iterator[None]:
    """So does what a file leaves behind: imported modules, caches, fixtures of the session.

    The collector runs after every asynchronous test; over all that it took most of a run's time.
    """
    yield
    gc.collect()
    gc.freeze()
