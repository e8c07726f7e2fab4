"""What the status bar says of the time: the zone is found without Qt's list of all zones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTimeZone

from app.ui import standing


def test_the_zone_is_the_one_that_qt_finds() -> None:
    found = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    assert standing._zone() == found.rsplit("/", 1)[-1].replace("_", " ")


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("/usr/share/zoneinfo/Asia/Jerusalem", "Jerusalem"),
        ("../usr/share/zoneinfo/America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("/usr/share/zoneinfo/UTC", "UTC"),
    ],
)
def test_the_zone_is_said_by_its_city(
    link: str, said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TZ", raising=False)
    place = tmp_path / "localtime"
    place.symlink_to(link)
    reading = os.readlink
    monkeypatch.setattr(os, "readlink", lambda path: reading(place))
    assert standing._zone() == said
