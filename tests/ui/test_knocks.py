"""A second start brings the first one's window up."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.core import knocking
from app.core.knocking import TOKEN, knock
from tests.ui.shell_scene import shown_window
from tests.waiting import PATIENCE_S, until


@pytest.fixture
def place() -> Iterator[Path]:
    """Short enough for a socket."""
    with TemporaryDirectory(prefix="knock-") as folder:
        yield Path(folder)


async def test_a_minimised_window_comes_up(
    qloop: object, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN, "")
    monkeypatch.setattr(knocking, "_TOLD_WITHIN_S", PATIENCE_S)
    monkeypatch.setattr(knocking, "_PATIENCE_S", PATIENCE_S)
    async with shown_window(place) as shown:
        window, door = shown.shell.window, shown.console.data_dir.console_socket
        window.showMinimized()
        await until(window.isMinimized)
        assert await asyncio.to_thread(knock, door, "by the compositor")
        await until(lambda: not window.isMinimized() and window.isVisible())
        assert os.environ[TOKEN] == "by the compositor"
    assert not door.exists()
