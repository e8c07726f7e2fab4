"""CSV files that a spreadsheet opens without running anything that stands in them.

A customer's name may begin with ``=``: a spreadsheet would take it for a formula. So every text
goes through ``safe_cell``; numbers stay numbers. The file begins with a byte order mark, without
which Excel reads Hebrew and Arabic as noise.

Invariant: no cell that came from outside begins with a character that starts a formula.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.core import bidi

Cell = str | int | float | None
# the full-width forms are taken for the same by some spreadsheets
_STARTS = tuple("=+-@\t\r\n|＝＋－＠")
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"


def safe_cell(text: str) -> str:
    """``text`` as a cell's words: ``'`` before what would start a formula, no bidi marks.

    What stands before the formula and is not shown (spaces, joiners, NUL) does not hide it.
    """
    plain = bidi.strip(text).replace("\x00", "")
    if plain.startswith(_STARTS) or plain.lstrip().lstrip(_UNSEEN).lstrip().startswith(_STARTS):
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


def _write(out: io.TextIOBase, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([safe_cell(one) for one in header])
    count = 0
    for row in rows:
        writer.writerow([safe_cell(one) if isinstance(one, str) else one for one in row])
        count += 1
    return count
