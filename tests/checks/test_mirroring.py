"""Right to left: what Qt does not mirror by itself goes through ``sides``."""

from __future__ import annotations

import re

from tests.checks.project import APP, ROOT

UNEVEN = re.compile(r"setContentsMargins\(\s*(-?\d+),\s*-?\d+,\s*(-?\d+),\s*-?\d+\s*\)")


def test_uneven_margins_are_mirrored() -> None:
    found = []
    for path in sorted((APP / "ui").rglob("*.py")):
        for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = UNEVEN.search(line)
            if match is not None and match.group(1) != match.group(2):
                found.append(f"{path.relative_to(ROOT)}:{at}: {line.strip()}")
    assert not found, "margins with unlike sides stand as they are in Hebrew: use sides(…)"
