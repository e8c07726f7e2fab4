"""Traffic beyond loopback fails the test, also when it came from a child process.

Works with child/loopback.py (the audit hook) and child/sitecustomize.py (which puts it into
children). Invariant: nothing a test does reaches another machine.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.plugins.child.loopback import refuse_outside

CHILD_FOLDER = Path(__file__).parent / "child"
_attempts: list[str] = []
_ledgers: list[Path] = []


def pytest_configure() -> None:
    """Installs the hook once a process, and hands it to children by the environment."""
    handle, name = tempfile.mkstemp(prefix="switchboard-outside-", suffix=".txt")
    os.close(handle)
    if not _ledgers:
        refuse_outside(_attempts.append)
    _ledgers.append(Path(name))
    paths = [str(CHILD_FOLDER)]
    paths += [
        p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p not in ("", *paths)
    ]
    os.environ["PYTHONPATH"] = os.pathsep.join(paths)
    os.environ["SWITCHBOARD_TEST_OUTSIDE"] = name


def pytest_unconfigure() -> None:
    """Removes the file that children report to."""
    _ledgers.pop().unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def _loopback_only() -> Iterator[None]:
    _attempts.clear()
    yield
    seen = list(_attempts)
    ledger = _ledgers[-1]
    if ledger.stat().st_size:
        seen += ledger.read_text(encoding="utf-8").splitlines()
        ledger.write_text("", encoding="utf-8")
    if seen:
        pytest.fail("traffic beyond loopback:\n  " + "\n  ".join(seen), pytrace=False)
