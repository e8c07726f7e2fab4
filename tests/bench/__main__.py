"""``python -m tests.bench [NAME …]``: runs benchmarks, prints a table, writes build/bench.json.

A NAME is a group or the beginning of one. Exit status 0 whatever the times are; 2 for a name
that is none.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable

from tests.bench import (
    campaigns,
    commands,
    deliveries,
    inbox,
    inspector,
    queries,
    receiver,
    reports,
    rival,
    sends,
    start,
    window,
)
from tests.bench.measure import Result
from tests.bench.store import BUILD

BENCHES: dict[str, Callable[[], list[Result]]] = {
    "search": queries.search,
    "search_narrowed": queries.search_narrowed,
    "chat_page": queries.chat_page,
    "chat_list": queries.chat_list,
    "deliveries": deliveries.per_second,
    "report": reports.year,
    "stall": deliveries.while_stalled,
    "durable": rival.beside_others,
    "inspector_filters": inspector.filters,
    "inspector_opened": inspector.opened,
    "bubble": inspector.bubbles,
    "receiver": receiver.start_and_memory,
    "api_command": commands.api,
    "sends": sends.bulk,
    "campaign": campaigns.all_of_them,
    "sends_twice": sends.with_faults,
    "start": start.start,
    "chat_open": window.chat_open,
    "scroll": window.scroll,
    "inbox": inbox.under_the_hand,
    "inbox_memory": inbox.memory,
    "lateness": window.lateness,
}


def main(names: list[str]) -> int:
    """Runs the named ones, or all."""
    chosen = [one for one in BENCHES if not names or any(one.startswith(name) for name in names)]
    if not chosen:
        sys.stderr.write(f"There is no such benchmark. There are: {', '.join(BENCHES)}\n")
        return 2
    # an installed program has its bytecode on the disk
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    results: list[Result] = []
    try:
        for name in chosen:
            sys.stderr.write(f"{name} …\n")
            results += BENCHES[name]()
    finally:
        # also what was measured before one broke
        BUILD.mkdir(exist_ok=True)
        table = [one.as_json() for one in results]
        (BUILD / "bench.json").write_text(json.dumps(table, indent=1) + "\n", "utf-8")
        _print(results)
    return 0


def _print(results: list[Result]) -> None:
    rows = [("what", "value", "held against", "", "ratio", "goal", "met")]
    for one in results:
        met = "" if one.met is None else ("yes" if one.met else "NO")
        rows.append(
            (
                one.name,
                f"{one.value:,.2f} {one.unit}",
                one.against,
                f"{one.against_value:,.2f} {one.unit}",
                f"{one.ratio:.3g}",
                one.goal,
                met,
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
