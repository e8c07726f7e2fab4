"""Audiences: files as people save them, numbers as people write them, what each row is worth."""

from __future__ import annotations

import threading
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from app.domain.campaigns import Column, Plan, Role, Verdict
from app.domain.errors import SwitchboardError
from app.services.campaigns_checks import Findings, Known, check
from app.services.campaigns_columns import guess
from app.services.campaigns_digits import DigitReader, zone_of_digits
from app.services.campaigns_files import Audience, Stopped, read_file

NEVER = threading.Event()
HEBREW = "שם,טלפון\nיעל,0541238801\nרון,0523377420\n"
ARABIC = "الاسم;هاتف\nأمل;0526673391\nسامر;0587714402\n"


def nothing(count: int, share: float) -> None:
    """Progress that nobody watches."""


def read(path: Path, **more: bool) -> Audience:
    return read_file(path, threading.Event(), nothing, **more)


@pytest.mark.parametrize(
    ("text", "encoding", "told", "delimiter"),
    [
        (HEBREW, "utf-8", "utf-8", ","),
        (HEBREW, "utf-8-sig", "utf-8-sig", ","),
        (HEBREW, "cp1255", "cp1255", ","),
        (HEBREW, "utf-16", "utf-16", ","),
        (ARABIC, "cp1256", "cp1256", ";"),
        ("name\tphone\nJosé\t+34600000001\n", "cp1252", "cp1252", "\t"),
        ("name|phone\nAva|+14155550142\n", "ascii", "utf-8", "|"),
    ],
)
def test_encoding_and_delimiter_are_found(
    tmp_path: Path, text: str, encoding: str, told: str, delimiter: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode(encoding))
    found = read(path)
    assert (found.encoding, found.delimiter, found.headed) == (told, delimiter, True)
    lines = [line.split(delimiter) for line in text.splitlines()]
    assert list(found.columns) == lines[0]
    assert found.rows == [tuple(line) for line in lines[1:]]


def test_a_file_without_names_keeps_its_first_person(tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("+14155550142,Marcus\n+12125550187,Priya,more\n\n", "utf-8")
    found = read(path)
    assert found.columns == ("column 1", "column 2", "column 3")
    assert found.rows == [("+14155550142", "Marcus", ""), ("+12125550187", "Priya", "more")]
    assert not found.headed


def test_a_workbook_gives_whole_numbers_and_dates(tmp_path: Path) -> None:
    from datetime import date

    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["phone", "name", "agreed"])
    sheet.append([972541238801, "Yael", date(2026, 2, 18)])
    sheet.append([14155550142.0, None, None])
    path = tmp_path / "people.xlsx"
    book.save(path)
    found = read(path)
    assert found.columns == ("phone", "name", "agreed")
    assert found.rows == [("972541238801", "Yael", "2026-02-18"), ("14155550142", "", "")]


@pytest.mark.parametrize("content", [b"", b"\n\n ,\n"])
def test_an_empty_file_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "empty.csv"
    path.write_bytes(content)
    with pytest.raises(SwitchboardError, match="empty"):
        read(path)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
        b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20,
    ],
)
def test_another_kind_of_file_is_no_audience(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    with pytest.raises(SwitchboardError, match="no table"):
        read(path)


def test_a_stray_control_character_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(("name,phone\n" + "Ava,+14155550142\n" * 9).encode() + b"\x1a")
    assert len(read(path).rows) >= 9


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("phone\n" + "+14155550142\n" * 5_000, "utf-8")
    stop = threading.Event()
    with pytest.raises(Stopped):
        read_file(path, stop, lambda count, share: stop.set())


@pytest.mark.parametrize(
    ("region", "text", "digits", "verdict"),
    [
        ("IL", "0541238801", "972541238801", Verdict.READY),
        ("IL", "054-123-8801", "972541238801", Verdict.READY),
        ("IL", "972541238801", "972541238801", Verdict.READY),
        ("IL", "+1 646 555 0131", "16465550131", Verdict.READY),
        ("IL", "0044 7700 900318", "447700900318", Verdict.READY),
        ("IL", "\u202a+972 54\u00a0123\u20118801\u202c", "972541238801", Verdict.READY),
        ("IL", "٠٥٤١٢٣٨٨٠١", "972541238801", Verdict.READY),
        ("IL", "۰۵۴-۱۲۳۸۸۰۱", "972541238801", Verdict.READY),
        ("", "＋९७२ ५४१२३८८०१", "972541238801", Verdict.READY),
        ("IL", "05412388²1", "", Verdict.BAD_NUMBER),
        ("US", "(415) 555-0142", "14155550142", Verdict.READY),
        ("US", "1 415 555 0142", "14155550142", Verdict.READY),
        ("IT", "312 345 6789", "393123456789", Verdict.READY),
        ("", "+130555501", "130555501", Verdict.TOO_SHORT),
        ("", "+1415555014299", "1415555014299", Verdict.TOO_LONG),
        ("", "0541238801", "0541238801", Verdict.NO_COUNTRY),
        ("", "972541238801", "972541238801", Verdict.READY),
        ("", "9725412388010541238801", "9725412388010541238801", Verdict.TOO_LONG),
        ("IT", "9725412388010541238801", "9725412388010541238801", Verdict.TOO_LONG),
        ("", "05412388015", "05412388015", Verdict.NO_COUNTRY),
        ("IL", "", "", Verdict.NO_NUMBER),
        ("IL", "call me", "", Verdict.BAD_NUMBER),
        ("IL", "9.72E+11", "", Verdict.BAD_NUMBER),
    ],
)
def test_numbers_as_people_write_them(
    region: str, text: str, digits: str, verdict: Verdict
) -> None:
    assert DigitReader(region).read(text) == (digits, verdict)


def test_a_number_knows_its_zone() -> None:
    assert zone_of_digits("972541238801") == "Asia/Jerusalem"
    assert zone_of_digits("14155550142") == "America/Los_Angeles"


def test_columns_are_guessed_by_name_and_content() -> None:
    names = ("mobile", "first", "lang", "visit_day", "agreed_on", "branch_id")
    rows = [("+14155550142", "Marcus", "en", "Thursday", "2026-03-02", "HF-2")] * 3
    roles = [one.role for one in guess(names, rows)]
    assert roles == [Role.PHONE, Role.NAME, Role.LANGUAGE, Role.VALUE, Role.CONSENT, Role.NONE]


def test_columns_without_names_are_known_by_what_stands_in_them() -> None:
    roles = [one.role for one in guess(("column 1", "column 2"), [("Ava", "+14155550142")] * 4)]
    assert roles == [Role.VALUE, Role.PHONE]


COLUMNS = (
    Column("phone", Role.PHONE),
    Column("name", Role.NAME),
    Column("lang", Role.LANGUAGE),
    Column("agreed", Role.CONSENT),
    Column("day", Role.VALUE),
)
PLAN = Plan(
    columns=COLUMNS,
    template="visit",
    blanks=("name", "day"),
    definitions=(("en", "{}"), ("he", "{}")),
    language="en",
)


def looked_at(plan: Plan, rows: list[tuple[str, ...]], known: Known | None = None) -> Findings:
    names = tuple(one.name for one in plan.columns)
    audience = Audience("people.csv", names, rows)
    return check(audience, plan, known or Known(), NEVER, nothing)


def test_every_row_has_its_reason() -> None:
    rows = [
        ("+14155550142", "Marcus", "en", "2026-03-02", "Thursday"),
        ("+972541238801", "Yael", "he_IL", "2026-03-02", "Friday"),
        ("+1 415 555 0142", "Marcus again", "en", "2026-03-02", "Thursday"),
        ("+130555501", "Jonah", "en", "2026-03-02", "Sunday"),
        ("+12125550187", "Priya", "en", "", "Monday"),
        ("+447700900318", "Tomasz", "pl", "2026-02-27", "Monday"),
        ("+17185550172", "Aisha", "", "2026-02-27", ""),
        ("+13035550139", "Colin", "en", "2026-02-20", "Tuesday"),
        ("+13135550181", "Lina", "en", "2026-02-08", "Tuesday"),
    ]
    known = Known(opted_out=frozenset({"13035550139"}), unreachable=frozenset({"13135550181"}))
    found = looked_at(PLAN, rows, known)
    assert [one.verdict for one in found.rows] == [
        Verdict.READY,
        Verdict.READY,
        Verdict.REPEATED,
        Verdict.TOO_SHORT,
        Verdict.NO_CONSENT,
        Verdict.OTHER_LANGUAGE,
        Verdict.NO_VALUE,
        Verdict.OPTED_OUT,
        Verdict.UNREACHABLE,
    ]
    assert found.rows[2].other == 0
    assert found.rows[6].other == 4
    assert (found.rows[1].language, found.rows[5].language) == ("he", "en")
    assert (found.ready, found.bad, found.wanted) == (3, 2, {"pl": 1})


def test_without_a_fallback_another_language_is_left_out() -> None:
    rows = [("+447700900318", "Tomasz", "pl", "2026-02-27", "Monday")]
    [one] = looked_at(replace(PLAN, language=""), rows).rows
    assert one.verdict is Verdict.NO_LANGUAGE


def test_only_people_with_consent_where_the_file_says_nothing_of_it() -> None:
    columns = (Column("phone", Role.PHONE), Column("name", Role.NAME))
    plan = Plan(columns=columns, consent_only=True)
    known = Known(agreed=frozenset({"14155550142"}))
    rows = [("+14155550142", "Marcus"), ("+12125550187", "Priya")]
    found = looked_at(plan, rows, known)
    assert [one.verdict for one in found.rows] == [Verdict.READY, Verdict.NO_CONSENT]


def workbook(path: Path, rows: list[list[object]]) -> Path:
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_odd_cells_become_text(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["phone", "name", "when", None, "share"],
        [
            14155550142.0,
            "  \u05d9\u05e2\u05dc ",
            datetime(2026, 3, 12, 9, 30),  # noqa: DTZ001 - a sheet's times have no zone
            "",
            0.125,
        ],
        [None, None, None, None, None],
        ["=1+1", True, date(2026, 3, 15), "x" * 9_000, 1e300],
    ]
    found = read(workbook(tmp_path / "odd.xlsx", rows))
    assert found.columns[:3] == ("phone", "name", "when")
    assert len(found.rows) == 2
    assert found.rows[0] == (
        "14155550142",
        "  \u05d9\u05e2\u05dc ",
        "2026-03-12 09:30",
        "",
        "0.125",
    )
    assert found.rows[1][1:3] == ("True", "2026-03-15")
    assert len(found.rows[1][3]) == 4_096


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04 nothing", b"\xd0\xcf\x11\xe0 old book", b""],
    ids=["broken zip", "old or with a password", "empty"],
)
def test_what_is_no_workbook_is_said(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "people.xlsx"
    file.write_bytes(content)
    if content.startswith(b"PK"):
        # the end of a zip file, so that it looks like one
        file.write_bytes(content + b"PK\x05\x06" + bytes(18))
    with pytest.raises(SwitchboardError):
        read(file)


def test_a_workbook_of_strangers_costs_what_it_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/sharedStrings.xml", bytes(4_000_000))
    monkeypatch.setattr("app.services.campaigns_files._MOST_TEXTS", 1_000_000)
    with pytest.raises(SwitchboardError, match="too large once it is unpacked"):
        read(bomb)
    # a sheet that claims to be as large as can be, and one whose rows break off
    whole = workbook(tmp_path / "whole.xlsx", [["phone"], ["14155550142"]])
    for name, change in (
        ("claims.xlsx", (b'ref="A1:A2"', b'ref="A1:XFD1048576"')),
        ("breaks.xlsx", (b"</sheetData>", b"<row><c>")),
    ):
        changed = tmp_path / name
        with zipfile.ZipFile(whole) as old, zipfile.ZipFile(changed, "w") as new:
            for one in old.infolist():
                new.writestr(one.filename, old.read(one).replace(*change))
        if name == "claims.xlsx":
            assert read(changed).rows == [("14155550142",)]
        else:
            with pytest.raises(SwitchboardError, match="no workbook"):
                read(changed)
