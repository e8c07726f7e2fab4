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
    "tests/end2end/test_tour.py": 110,
    "tests/end2end/test_desktop.py": 90,
    "tests/end2end/test_campaign_kill.py": 60,
    "tests/end2end/test_cli_api.py": 50,
    "tests/end2end/test_cli_receiver.py": 40,
    "tests/end2end/test_receiver_kill.py": 30,
    "tests/end2end/test_cli_account.py": 30,
    "tests/end2end/test_console_kill.py": 20,
}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long files to the front."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: -LONG.get(item.nodeid.partition("::")[0], 0))


def pytest_collection_finish() -> None:
    """What collecting has made lives on: keep it out of the collector's way (see loops.py)."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """So does what a file leaves behind: imported modules, caches, fixtures of the session.

    The collector runs after every asynchronous test; over all that it took most of a run's time.
    """
    yield
    if nextitem is None or nextitem.path != item.path:
        gc.collect()
        gc.freeze()
