"""The receiver as it is, or crippled on purpose, for comparison: ``python -m tests.bench.variant``.

``no-write`` answers as if it had committed; ``one-each`` commits every delivery for itself. The
rest of the line of work is the product's own. Invariant: never used outside benchmarks.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from app.receiver import answers, child, serve, writer

WRITES_NOTHING = "no-write"
ONE_EACH = "one-each"


class _NoWriter(writer.DeliveryWriter):
    """Settles at once, from the thread of the writer, with nothing on the disk."""

    def _store(self, arrivals: list[Any], jobs: Any) -> list[tuple[Callable[[Any], None], Any]]:
        if jobs:
            return super()._store(arrivals, jobs)
        for arrival in arrivals:
            arrival.status, arrival.answer = 200, answers.NEUTRAL
        return []


def main() -> int:
    """Runs the child with what the first argument asks for."""
    if sys.argv[1] == WRITES_NOTHING:
        serve.DeliveryWriter = _NoWriter  # type: ignore[misc]
    elif sys.argv[1] == ONE_EACH:
        writer._GROUP = 1
    return child.main()


if __name__ == "__main__":
    sys.exit(main())
