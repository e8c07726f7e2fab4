"""Writes a campaign's ledger for spreadsheets: CSV, or XLSX with every cell typed.

Blocks; for a thread. Reads the ledger in portions, so a hundred thousand people need no room.

Invariant: no cell can become a formula, and the file stands there whole or not at all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.domain.campaigns import Campaign, Entry
from app.domain.errors import SwitchboardError
from app.services.spreadsheets import write_csv
from app.store import campaign_reads
from app.store.database import Database

Row = Callable[[Entry], Sequence[str | int]]
_PORTION = 2_000
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CELL_CHARS = 32_000


def write_results(
    database: Database, campaign: Campaign, path: Path, header: Sequence[str], words: Row
) -> int:
    """Writes to ``path`` by its ending; how many people. Raises SwitchboardError."""
    titles = [*header, *(one.name for one in campaign.plan.columns)]
    rows = _rows(database, campaign.id, words)
    try:
        if path.suffix.lower() == ".xlsx":
            return _write_xlsx(path, titles, rows)
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


def _write_xlsx(path: Path, titles: Sequence[str], rows: Iterator[list[str | int]]) -> int:
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Results")

    def typed(value: str | int) -> object:
        if isinstance(value, int):
            return value
        cell = WriteOnlyCell(sheet, "")
        # set as text: what begins with "=" is shown, never run
        cell._value = _UNWRITABLE.sub("", value)[:_CELL_CHARS]
        cell.data_type = "s"
        return cell

    count = 0
    sheet.append([typed(one) for one in titles])
    for row in rows:
        sheet.append([typed(one) for one in row])
        count += 1
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        book.save(draft)
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return count
