"""Writes a campaign's ledger for spreadsheets: CSV, or XLSX with every cell typed.

Blocks; for a thread. Reads the ledger in portions, so a hundred thousand people need no room.

Invariant: no cell can become a formula, and the file stands there whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.domain.campaigns import Campaign, Entry
from app.domain.errors import SwitchboardError
from app.services.spreadsheets import write_csv, write_xlsx
from app.store import campaign_reads
from app.store.database import Database

Row = Callable[[Entry], Sequence[str | int]]
_PORTION = 2_000


def write_results(
    database: Database, campaign: Campaign, path: Path, header: Sequence[str], words: Row
) -> int:
    """Writes to ``path`` by its ending; how many people. Raises SwitchboardError."""
    titles = [*header, *(one.name for one in campaign.plan.columns)]
    rows = _rows(database, campaign.id, words)
    try:
        if path.suffix.lower() == ".xlsx":
            return write_xlsx(path, titles, rows, "Results")
        return write_csv(path, titles, rows)
    except OSError as error:
        raise SwitchboardError(
            f"The file could not be written: {error.strerror}.", "", "Choose another place."
        ) from error


def _rows(database: Database, campaign_id: int, words: Row) -> Iterator[list[str | int]]:
    after = -1
    while True:
        part = database.read_now(
            lambda one, after=after: campaign_reads.every_entry(one, campaign_id, after, _PORTION)  # type: ignore[misc]
        )
        if not part:
            return
        after = part[-1].position
        for one in part:
            yield [*words(one), *one.fields]
