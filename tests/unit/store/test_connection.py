"""What the driver fails with, in the words of an operator."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.errors import StoreError, StoreFull
from app.store.connection import translated


@pytest.mark.parametrize(("free", "kind"), [(4_096, StoreFull), (1 << 30, StoreError)])
def test_a_failure_of_a_disk_without_room_is_told_as_a_full_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, kind: type[StoreError]
) -> None:
    asked = []

    def usage(folder: Path) -> object:
        asked.append(folder)
        return type("Usage", (), {"free": free})

    monkeypatch.setattr(shutil, "disk_usage", usage)
    with pytest.raises(StoreError) as caught, translated(tmp_path / "deliveries.db"):
        raise dbapi2.OperationalError("disk I/O error")
    assert type(caught.value) is kind
    assert asked == [tmp_path]
