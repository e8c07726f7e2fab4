"""One sandbox process a file of tests, and data folders with an account of each provider."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.cli import PROVIDERS, Cli, Sandbox, sandbox


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A hurried sandbox."""
    with sandbox() as box:
        yield box


@pytest.fixture(scope="module")
def cli(box: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Cli:
    """A folder with an account of every provider, named after it; shared by a file's tests."""
    folder: Path = tmp_path_factory.mktemp("home")
    cli = Cli(folder, box)
    for provider in PROVIDERS:
        assert cli.add(provider).status == 0
    return cli


@pytest.fixture
def empty(box: Sandbox, tmp_path: Path) -> Cli:
    """A folder without accounts."""
    folder = tmp_path / "empty"
    folder.mkdir()
    return Cli(folder, box)
