"""Providers' own logs, whose shape nobody documents: lines and columns found from the data."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.domain.errors import SettingsError
from app.services.provider_logs import (
    RemoteLine,
    cells,
    columns_of,
    found_in,
    moment,
    newest_first,
    rows_of,
)
from tests.unit.services.stage import Stage


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ([{"a": 1}, {"a": 2}], 2),
        ({"logs": [{"a": 1}], "total": 1}, 1),
        ({"success": True, "errors": [], "data": [1, 2, 3]}, 3),
        ("one\ntwo\n\n", 2),
        ({"log": "one\ntwo\nthree"}, 3),
        ({"level": "info"}, 1),
        ([], 0),
        (7, 1),
        (None, 1),
    ],
)
def test_lines_are_found_in_any_answer(answer: Any, count: int) -> None:
    assert len(rows_of(answer)) == count


def lines(*documents: Any) -> list[RemoteLine]:
    return [RemoteLine(one, cells(one)) for one in documents]


def test_columns_begin_with_time_level_and_words() -> None:
    found = lines(
        {"pid": 7, "meta": {"client": "a"}, "msg": "up", "level": "info", "timestamp": 1790000000},
        {"pid": 7, "meta": {"client": "b"}, "msg": "down", "level": "error", "time": "2026-01-01"},
        {"pid": 7, "msg": "x", "level": "info", "nothing": None},
    )
    # a field that says the same everywhere comes last, one that says nothing not at all
    assert columns_of(found) == ["timestamp", "time", "level", "msg", "meta.client", "pid"]
    assert columns_of(found, most=2) == ["timestamp", "time"]
    assert found[0].cells["timestamp"] == "2026-09-21T14:13:20Z"
    assert columns_of(lines("plain", "lines")) == ["text"]
    assert columns_of([]) == []


@pytest.mark.parametrize(
    ("value", "at"),
    [
        (1_790_000_000, 1_790_000_000_000),
        (1_790_000_000_123, 1_790_000_000_123),
        ("1790000000", 1_790_000_000_000),
        ("2026-09-21T14:13:20Z", 1_790_000_000_000),
        ("2026-09-21 14:13:20", 1_790_000_000_000),
        (12, None),
        (True, None),
        ("soon", None),
        ([1], None),
        ("²", None),
        ("9" * 5_000, None),
        (10**400, None),
        (-(10**400), None),
        (float("inf"), None),
        (float("nan"), None),
    ],
)
def test_times_are_known_by_their_look(value: Any, at: int | None) -> None:
    assert moment(value) == at


def test_rising_times_are_turned_round() -> None:
    rows = [{"time": 1_790_000_000 + n} for n in range(3)]
    assert newest_first(rows) == rows[::-1]
    assert newest_first(rows[::-1]) == rows[::-1]
    assert newest_first(["a", "b"]) == ["a", "b"]


def test_every_word_is_looked_for_in_every_field() -> None:
    found = lines({"a": "Übung", "b": 1}, {"a": "x", "b": {"c": "ubung two"}})
    assert len(found_in(found, "ubung")) == 2
    assert found_in(found, "ubung two") == found[1:]
    assert found_in(found, "") == found


def table(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text("utf-8-sig").splitlines()))


async def test_a_log_is_kept_beyond_what_an_answer_holds(stage: Stage, tmp_path: Path) -> None:
    account = await stage.account("gateway")
    service = stage.console.provider_logs
    assert [one for one, _ in service.accounts()] == [account]
    first = await service.read(account)
    assert first and all(line.cells for line in first)
    kept = service._kept[account]
    old = RemoteLine({"time": "2020-01-01T00:00:00Z", "message": "=1+1"}, {"message": "=1+1"})
    kept["old"] = old
    again = await service.read(account)
    assert again[-1] == old
    assert len(again) <= len(first) + 6  # the line above, and those of the looks themselves
    assert await service.export([old], ["message"], tmp_path / "log.csv") == 1
    assert table(tmp_path / "log.csv")[1] == ["'=1+1"]
    await service.export([old], ["message"], tmp_path / "log.xlsx")
    assert openpyxl.load_workbook(tmp_path / "log.xlsx").active["A2"].data_type == "s"
    await service.export([old], ["message"], tmp_path / "log.jsonl")
    assert json.loads((tmp_path / "log.jsonl").read_text("utf-8")) == old.document
    with pytest.raises(SettingsError):
        await service.export([old], ["message"], tmp_path / "none" / "log.jsonl")


async def test_the_whole_stream_is_exported(stage: Stage, tmp_path: Path) -> None:
    account = await stage.account("gateway")
    for _ in range(4):
        await stage.console.provider_logs.read(account)
    # calls are logged behind their answers
    while await stage.sql("SELECT count(*) FROM traffic WHERE operation = 'logs'") != [(4,)]:
        pass
    said: list[int] = []
    export = stage.console.activity_export
    count = await export.write(tmp_path / "a.csv", "operation:logs", progress=said.append)
    assert count == 4 == said[-1]
    rows = table(tmp_path / "a.csv")
    assert [row[4] for row in rows[1:]] == ["GET logs"] * 4
    assert await export.write(tmp_path / "a.jsonl", "operation:logs") == 4
    told = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert {one["operation"] for one in told} == {"logs"}
    await export.write(tmp_path / "a.xlsx", "operation:logs")
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").active.max_row == 5
    with pytest.raises(SettingsError):
        await export.write(tmp_path / "none" / "a.jsonl", "operation:logs")
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "a.jsonl", "a.xlsx", "data"]
