"""A sandbox and a console a test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.core.clock import Clock
from app.core.paths import DataDir
from app.sandbox.server import SandboxThread
from tests.unit.services.stage import Stage


@pytest.fixture
def box() -> Iterator[SandboxThread]:
    """A hurried sandbox of all five providers."""
    with SandboxThread(speed=100.0, retry_speed=1000.0) as box:
        yield box


@pytest.fixture
def its_clock() -> Clock:
    """The console's clock."""
    return Clock()


@pytest.fixture
async def stage(data_dir: Path, box: SandboxThread, its_clock: Clock) -> AsyncIterator[Stage]:
    """An open console that does nothing yet."""
    stage = Stage(DataDir(data_dir), box)
    stage.clock = its_clock
    await stage.open()
    yield stage
    await stage.close()
