"""Data folders for tests: a fresh one each, its secrets in a vault with a test's passphrase.

Invariant: no test sees the developer's data folder or keyring.
"""

from __future__ import annotations

from pathlib import Path

import pytest

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(autouse=True)
def _nobodys_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    # never made: code that uses the default data folder unasked is found out by what it leaves
    monkeypatch.setenv("SWITCHBOARD_HOME", str(tmp_path_factory.getbasetemp() / "nobodys-home"))
    monkeypatch.delenv("SWITCHBOARD_PASSPHRASE", raising=False)
    monkeypatch.delenv("SWITCHBOARD_CREDENTIALS", raising=False)


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _nobodys_home: None) -> Path:
    """An empty data folder that SWITCHBOARD_HOME names; the passphrase of its vault is set too."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("SWITCHBOARD_HOME", str(folder))
    monkeypatch.setenv("SWITCHBOARD_PASSPHRASE", PASSPHRASE)
    return folder
