"""Canned replies in folders, files of them, and blanks that fill themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.errors import SettingsError
from app.services import canned
from app.services.canned import CannedRow, as_csv, as_json, filled, folder, read_file
from tests.unit.services.stage import Stage

ROWS = [
    CannedRow(1, "track", "Where it is", "Hi {name},\nit left on {day}.", 7, "samples"),
    CannedRow(2, "תודה", "תודה", "תודה, נחזור היום", 0, "שלום/קצר", "https://a.example/a.pdf"),
    CannedRow(3, "sum", "=1+1", "+1 555 is our number", 0),
]


def bare(rows: list[CannedRow]) -> list[tuple[str, str, str, str, str]]:
    return [(row.folder, row.name, row.title, row.text, row.link) for row in rows]


@pytest.mark.parametrize("write", [as_json, as_csv])
def test_what_was_written_is_read_back(write: object) -> None:
    assert callable(write)
    assert bare(read_file(write(ROWS))) == bare(ROWS)
    assert bare(read_file("\ufeff" + write(ROWS))) == bare(ROWS)


def test_a_spreadsheet_runs_nothing_of_it() -> None:
    assert "'=1+1" in as_csv(ROWS)
    assert "'+1 555" in as_csv(ROWS)


def test_files_of_others_are_read_as_far_as_they_go() -> None:
    semicolons = "Name;Text\n/good day; Hello there \nno text;\n;no name\n"
    assert bare(read_file(semicolons)) == [("", "good-day", "", "Hello there", "")]
    document = {"canned": [{"name": "a", "text": "b", "link": "javascript:x"}, 7, {"name": 1}]}
    assert bare(read_file(json.dumps(document))) == [("", "a", "", "b", "")]
    for nothing in ("", "{}", "[]", '{"canned": 5}', "no columns\nat all", "[" * 9_000):
        with pytest.raises(SettingsError, match="No canned replies"):
            read_file(nothing)


def test_known_blanks_are_filled_and_others_stay() -> None:
    known = {"name": "Noa", "first name": "Noa", "operator": ""}
    text = "Hi {name} / {First  Name}, on {ship date}. {operator}"
    assert filled(text, known) == "Hi Noa / Noa, on {ship date}. {operator}"
    assert filled("{a}{name}{{name}}", known) == "{a}Noa{Noa}"


def test_folders_have_one_spelling() -> None:
    assert folder(" a / b // c ") == "a/b/c"


async def test_importing_changes_what_has_the_same_name(stage: Stage) -> None:
    canned = stage.console.canned
    await canned.save("track", "Old", "Old words", folder_name="x")
    await canned.save("keep", "Kept", "Kept words")
    [old] = [row for row in await canned.all() if row.name == "track"]
    await canned.used(old.id)
    assert await canned.take_in(ROWS) == (2, 1)
    rows = {row.name: row for row in await canned.all()}
    assert set(rows) == {"track", "keep", "תודה", "sum"}
    assert rows["track"].text == ROWS[0].text
    assert rows["track"].folder == "samples"
    assert rows["track"].used == 1
    assert rows["תודה"].link == "https://a.example/a.pdf"
    # a change keeps how often it was used
    await canned.save("track", "New", "New words", rows["track"].id, folder_name="a/b")
    [row] = [one for one in await canned.all() if one.name == "track"]
    assert (row.used, row.folder, row.text) == (1, "a/b", "New words")


async def test_of_a_mountain_of_words_no_more_is_read_than_replies_take(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "canned.json"
    source.write_text(as_json(ROWS), "utf-8")
    size = source.stat().st_size
    monkeypatch.setattr(canned, "MOST_WORDS", size)
    assert await stage.console.canned.bring_in(source) == (3, 0)
    monkeypatch.setattr(canned, "MOST_WORDS", size - 1)
    with pytest.raises(SettingsError, match="larger than 16 MB"):
        await stage.console.canned.bring_in(source)
