"""CSV files and workbooks that open without running anything that stands in them.

A customer's name may begin with ``=``: a spreadsheet would take it for a formula. In CSV every
text goes through ``safe_cell``, and the file begins with a byte order mark, without which Excel
reads Hebrew and Arabic as noise; in a workbook a text is typed as one. Numbers stay numbers.

Invariant: no cell that came from outside can become a formula, and a file stands there whole or
not at all.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.core import bidi
from app.domain.errors import SettingsError

Cell = str | int | float | None
# the full-width forms are taken for the same by some spreadsheets
_STARTS = tuple("=+-@\t\r\n|＝＋－＠")
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CELL_CHARS = 32_000


def safe_cell(text: str) -> str:
    """``text`` as a cell's words: ``'`` before what would start a formula, no bidi marks.

    What stands before the formula and is not shown (spaces, joiners, NUL) does not hide it.
    """
    plain = bidi.strip(text).replace("\x00", "")
    shown = plain.lstrip(" \u00a0"), plain.lstrip().lstrip(_UNSEEN).lstrip()
    if any(one.startswith(_STARTS) for one in shown):
        return "'" + plain
    return plain


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A whole CSV file as text, without the byte order mark."""
    out = io.StringIO(newline="")
    _write(out, header, rows)
    return out.getvalue()


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Writes a CSV file for spreadsheets and gives the number of rows. Blocks.

    The file stands there whole or not at all. Raises OSError, and what ``rows`` raises.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8-sig", errors="replace", newline="") as out:
            count = _write(out, header, rows)
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return count


def write_xlsx(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], title: str = "Switchboard"
) -> int:
    """As ``write_csv``, a workbook with one sheet; texts are cells of type text."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title)

    def typed(value: Cell) -> object:
        if not isinstance(value, str):
            return value
        cell = WriteOnlyCell(sheet, "")
        # set as text: what begins with "=" is shown, never run
        cell._value = _UNWRITABLE.sub("", bidi.strip(value))[:_CELL_CHARS]
        cell.data_type = "s"
        return cell

    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    count = 0
    try:
        with draft.open("wb") as out:
            sheet.append([typed(one) for one in header])
            for row in rows:
                sheet.append([typed(one) for one in row])
                count += 1
            book.save(out)
        os.replace(draft, path)
    finally:
        if not sheet.closed:
            sheet.close()  # rows that raised leave the sheet's own draft open
        draft.unlink(missing_ok=True)
    return count


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """A workbook where the name ends in .xlsx, else CSV; how many rows. Blocks.

    Raises SettingsError, and what ``rows`` raises.
    """
    write = write_xlsx if path.suffix.lower() == ".xlsx" else write_csv
    try:
        return write(path, header, rows)
    except OSError as error:
        raise SettingsError(
            f"{path.name} can’t be written: {error.strerror}.",
            "Nothing was exported.",
            "Choose another place.",
        ) from error


def _write(out: io.TextIOBase, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([safe_cell(one) for one in header])
    count = 0
    for row in rows:
        writer.writerow([safe_cell(one) if isinstance(one, str) else one for one in row])
        count += 1
    return count
