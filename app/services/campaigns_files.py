"""Reads an audience from a CSV or XLSX file: encoding, delimiter and header line are found out.

Blocks; for a thread. ``stop`` ends it early, and every portion gives the window's thread a turn.

Invariant: every row that comes out has exactly as many cells as there are columns, all text.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import threading
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.core import bidi
from app.core.words import words
from app.domain.errors import SwitchboardError

MOST_ROWS = 250_000
_MOST_BYTES = 256 * 1024 * 1024
_MOST_COLUMNS = 200
_CELL_CHARS = 4_096
_MOST_UNPACKED = 512 * 1024 * 1024
_MOST_TEXTS = 128 * 1024 * 1024
# a sheet ends here; styled but empty rows count up to it
_MOST_LINES = 1_048_576
# what workbooks of before 2007, and those with a password, begin with
_OLD_BOOK = b"\xd0\xcf\x11\xe0"
# what pictures and other files are full of, and tables of text are not
_OTHER_FILES = (b"%PDF-", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f]")
_SAMPLE = 4_096
_MOST_CONTROLS = 0.02
_PORTION = 1_000
_TURN_S = 0.0005
_DELIMITERS = ",;\t|"
_STRANGE = re.compile(rb"[\x80-\xff]+")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

Progress = Callable[[int, float], None]


class Stopped(Exception):
    """The operator has changed their mind."""


@dataclass(frozen=True, slots=True)
class Audience:
    """People as a table. ``encoding`` and ``delimiter`` are empty where the source has none."""

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]
    encoding: str = ""
    delimiter: str = ""
    headed: bool = True


def read_file(
    path: Path, stop: threading.Event, progress: Progress, *, headed: bool | None = None
) -> Audience:
    """The table in a file; ``headed`` None finds out whether the first row holds names.

    Raises SwitchboardError where the file can't be used, Stopped once ``stop`` is set.
    """
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise _unusable("The file is larger than 256 MB.", "Split it in parts.")
        with path.open("rb") as file:
            old = file.read(4) == _OLD_BOOK
        if old:
            raise _unusable(
                "This workbook is of an old kind, or has a password.",
                "Save it as XLSX without a password.",
            )
        if zipfile.is_zipfile(path):
            rows, encoding, delimiter = _sheet(path, stop, progress), "", ""
        else:
            encoding = encoding_of(path)
            text = path.read_bytes().decode(encoding, errors="replace")
            if _is_no_text(text, path):
                raise _unusable("This file is no table.", "Choose a CSV or XLSX file.")
            delimiter = delimiter_of(text)
            rows = _csv(text, delimiter, stop, progress)
        table = list(rows)
    except OSError as error:
        raise _unusable(f"The file can’t be read: {error.strerror}.", "Choose another.") from error
    return _audience(path.name, table, encoding, delimiter, headed)


def encoding_of(path: Path) -> str:
    """The encoding of a text file, as far as its bytes tell."""
    with path.open("rb") as file:
        head = file.read(1 << 20)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if head[:200].count(0) > len(head[:200]) // 4:
        return "utf-16-be" if head[:1] == b"\0" else "utf-16-le"
    try:
        # the sample may end inside of a character
        codecs.getincrementaldecoder("utf-8")().decode(head)
        return "utf-8"
    except UnicodeDecodeError:
        runs = _STRANGE.findall(head)
        if sum(map(len, runs)) < 1.6 * len(runs):
            # letters that stand alone among ASCII are accents
            return "cp1252"
        return max(("cp1255", "cp1256", "cp1252"), key=lambda name: _fits(head, name))


def _is_no_text(text: str, path: Path) -> bool:
    """Whether it is another kind of file, whatever its name ends in."""
    with path.open("rb") as file:
        if file.read(8).startswith(_OTHER_FILES):
            return True
    sample = text[:_SAMPLE]
    return len(_CONTROLS.findall(sample)) > _MOST_CONTROLS * len(sample)


def _fits(head: bytes, name: str) -> float:
    """How much of what is not ASCII becomes letters of the one script that the encoding is for."""
    strange = [one for one in head.decode(name, errors="replace") if one > "\x7f"]
    if not strange:
        return 0.0
    low, high = {"cp1255": ("\u05d0", "\u05ea"), "cp1256": ("\u0621", "\u0652")}.get(
        name, ("\u00c0", "\u017f")
    )
    share = sum(low <= one <= high for one in strange) / len(strange)
    # Latin letters stand alone among ASCII; where nearly all is strange it is another script
    return share * (0.5 if name == "cp1252" else 1.0)


def delimiter_of(text: str) -> str:
    """What parts the cells: whatever gives most rows the same number of cells."""
    lines = "\n".join(text[:65_536].splitlines()[:60])

    def score(mark: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(io.StringIO(lines), delimiter=mark) if row]
        if not widths:
            return (0.0, 0)
        usual = max(set(widths), key=widths.count)
        return (widths.count(usual) / len(widths) if usual > 1 else 0.0, usual)

    return max(_DELIMITERS, key=score)


def _csv(
    text: str, delimiter: str, stop: threading.Event, progress: Progress
) -> Iterator[list[str]]:
    whole = max(1, text.count("\n"))
    csv.field_size_limit(1 << 20)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for count, row in enumerate(reader, 1):
            yield row
            if count % _PORTION == 0:
                _turn(stop, count, progress, count / whole)
    except csv.Error as error:
        raise _unusable(f"Row {reader.line_num} can’t be read: {error}.", "Mend it.") from error


def _sheet(path: Path, stop: threading.Event, progress: Progress) -> Iterator[list[str]]:
    try:
        yield from _rows_of_sheet(path, stop, progress)
    except (SwitchboardError, Stopped, OSError):
        raise
    except Exception as error:  # noqa: BLE001 - whatever a broken or hostile workbook trips over
        raise _unusable("This is no workbook that can be read.", "Save it as XLSX.") from error


def _rows_of_sheet(path: Path, stop: threading.Event, progress: Progress) -> Iterator[list[str]]:
    with zipfile.ZipFile(path) as packed:
        sizes = {one.filename: one.file_size for one in packed.infolist()}
        # the table of texts is held in memory, the sheets are read as they go
        texts = sum(size for name, size in sizes.items() if "sharedStrings" in name)
        if sum(sizes.values()) > _MOST_UNPACKED or texts > _MOST_TEXTS:
            raise _unusable("The workbook is too large once it is unpacked.", "Save it as CSV.")
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        sheet = next((one for one in book.worksheets if one.sheet_state == "visible"), None)
        if sheet is None:
            raise _unusable("The workbook has no sheet.", "Choose another file.")
        whole = max(1, sheet.max_row or 1)
        # what the file says of its own size is not believed: rows come as wide as they are
        sheet.reset_dimensions()
        kept = 0
        for count, row in enumerate(sheet.iter_rows(values_only=True), 1):
            cells = [_cell(one) for one in row[:_MOST_COLUMNS]]
            if any(cells):
                kept += 1
                yield cells
            if count % _PORTION == 0:
                _turn(stop, kept, progress, count / whole)
            if count > _MOST_LINES:
                return
    finally:
        book.close()


def _cell(value: object) -> str:
    """A cell of a sheet as text: phone numbers that became numbers are whole again."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e16 else repr(value)
    if isinstance(value, datetime):
        return (
            value.isoformat(" ", "minutes")
            if value.time() != value.min.time()
            else str(value.date())
        )
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _turn(stop: threading.Event, count: int, progress: Progress, share: float) -> None:
    if count > MOST_ROWS:
        raise _unusable(
            f"The file has more than {MOST_ROWS:,} rows.", "Split it in several campaigns."
        )
    progress(count, min(1.0, share))
    if stop.wait(_TURN_S):
        raise Stopped


def _audience(
    name: str, table: list[list[str]], encoding: str, delimiter: str, headed: bool | None
) -> Audience:
    while table and not any(one.strip() for one in table[0]):
        table.pop(0)
    if not table:
        raise _unusable("The file is empty.", "Choose another.")
    first = [bidi.strip(one).strip() for one in table[0]]
    width = min(max(len(row) for row in table[:1_000]), _MOST_COLUMNS)
    named = looks_like_names(first, table[1:30]) if headed is None else headed
    body = table[1:] if named else table
    columns = _names(first if named else [], width)
    rows = list(_even(body, width))
    return Audience(name, columns, rows, encoding, delimiter, named)


def _even(rows: Iterable[list[str]], width: int) -> Iterator[tuple[str, ...]]:
    """Rows of the same width, without the empty ones."""
    for row in rows:
        if len(row) != width:
            row = [*row[:width], *[""] * (width - len(row))]
        if any(row):
            yield tuple(one if len(one) <= _CELL_CHARS else one[:_CELL_CHARS] for one in row)


def looks_like_names(first: list[str], rows: list[list[str]]) -> bool:
    """Whether the first row holds the columns' names: words where those below have numbers."""
    if not rows or not any(first):
        return False
    if any(sum(char.isdigit() for char in one) >= 6 for one in first):
        return False
    return len(set(filter(None, first))) == len(list(filter(None, first)))


def _names(first: list[str], width: int) -> tuple[str, ...]:
    names: list[str] = []
    for at in range(width):
        given = first[at] if at < len(first) else ""
        name = given or f"column {at + 1}"
        while name in names:
            name += "'"
        names.append(name)
    return tuple(names)


def _unusable(what: str, can: str) -> SwitchboardError:
    return SwitchboardError(what, words("Nothing was read."), can)
