"""The time zone that this computer is set to, by its name.

Invariant: what comes out is a name that ``zoneinfo`` knows; ``UTC`` where nothing better is found.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

_LOCALTIME = Path("/etc/localtime")
_NAMED = Path("/etc/timezone")


def home_zone() -> str:
    """The name of the zone, for example ``Asia/Jerusalem``."""
    for name in _candidates():
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            continue
        return name
    return "UTC"


def _candidates() -> Iterator[str]:
    given = os.environ.get("TZ", "").lstrip(":")
    if given:
        yield given
    try:
        target = str(_LOCALTIME.resolve())
        if "zoneinfo/" in target:
            yield target.rpartition("zoneinfo/")[2]
        yield _NAMED.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return
