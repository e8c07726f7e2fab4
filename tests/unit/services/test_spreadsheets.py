"""Spreadsheet exports: no formula gets through, nothing else is changed."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import SettingsError
from app.services.spreadsheets import csv_text, safe_cell, write_csv, write_table

_DANGEROUS = "=+-@\t\r\n|＝＋－＠"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+972541238801",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =HYPERLINK(1)",
        "\x00=1",
        "＝1+1",
        "\u2067=1\u2069",
        "\u00a0=1",
        " \ufeff\u200b=1",
    ],
)
def test_what_starts_a_formula_is_shown_as_text(text: str) -> None:
    assert safe_cell(text).startswith("'")


@pytest.mark.parametrize("text", ["", "Marcus", "a=b", "שלום -1", "1-2", "'=1", "\u2066972\u2069x"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text.replace("\u2066", "").replace("\u2069", "")


@given(st.text(max_size=30))
def test_no_text_begins_with_a_formula(text: str) -> None:
    cell = safe_cell(text)
    assert not cell.lstrip(" \x00\u00a0").startswith(tuple(_DANGEROUS))


def test_numbers_stay_numbers_and_nothing_stays_empty() -> None:
    assert csv_text(["n", "x"], [[-5, None], [1.5, "=1"]]) == "n,x\r\n-5,\r\n1.5,'=1\r\n"


def test_a_file_is_read_back_as_it_was_meant(tmp_path: Path) -> None:
    rows = [["יעל נחום", 'say "hi"', 3], ["line\nbreak", "a,b", None]]
    path = tmp_path / "calls.csv"

    assert write_csv(path, ["Name", "Text", "Count"], rows) == 2

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file))
    assert read[1:] == [["יעל נחום", 'say "hi"', "3"], ["line\nbreak", "a,b", ""]]
    assert [one.name for one in tmp_path.iterdir()] == ["calls.csv"]


def test_rows_that_fail_leave_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("old", "utf-8")

    def rows() -> list[list[str]]:
        raise ValueError("the store is gone")

    with pytest.raises(ValueError, match="the store is gone"):
        write_csv(path, ["Name"], (row for row in rows()))

    assert path.read_text("utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["calls.csv"]


def test_a_workbook_types_texts_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "calls.xlsx"
    rows = [["=1+1", 3, "a\x00b\x0b", None], ["\u2066+972 54\u2069", 1.5, "יעל", "x" * 40_000]]

    assert write_table(path, ["=Name", "n", "Text", "Long"], rows) == 2

    found = list(openpyxl.load_workbook(path).active.iter_rows())
    assert [cell.data_type for cell in found[0]] == ["s"] * 4
    assert [cell.value for cell in found[1]] == ["=1+1", 3, "ab", None]
    assert (found[1][0].data_type, found[2][0].value) == ("s", "+972 54")
    assert len(found[2][3].value) == 32_000
    with pytest.raises(SettingsError, match="can’t be written"):
        write_table(tmp_path / "none" / "x.xlsx", ["a"], [])
    assert [one.name for one in tmp_path.iterdir()] == ["calls.xlsx"]
