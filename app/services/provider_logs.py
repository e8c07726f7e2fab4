"""Providers' own application logs: read, kept while the program runs, put into columns, exported.

No document says what such a log looks like: lists, objects with a list in them, plain lines. So
columns are found from the data. A provider answers with its newest lines only; those seen before
stay here, up to a bound.

Invariant: what is shown is what the provider answered, without our secrets in it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.errors import SettingsError
from app.domain.folding import fold
from app.providers.capabilities import Capability
from app.services.clients import Clients
from app.services.events import Acted, Bus
from app.services.spreadsheets import write_table

MOST = 5_000
"""Lines kept of an account."""
COLUMNS = 8
_WHEN = ("timestamp", "time", "date", "datetime", "at", "createdat", "created_at", "ts", "when")
_LEVEL = ("level", "severity", "type", "status")
_TEXT = ("message", "msg", "text", "event", "line", "description")
_YEAR_2001, _YEAR_2100 = 978_307_200, 4_102_444_800
_MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class RemoteLine:
    """A line of a provider's own log, as it gives it; ``cells`` are its fields as text."""

    document: Any
    cells: dict[str, str]

    @property
    def text(self) -> str:
        """All of it in one line."""
        if isinstance(self.document, dict | list):
            return json.dumps(self.document, ensure_ascii=False)
        return str(self.document)


class ProviderLogs:
    """Logs of the accounts whose provider gives one."""

    def __init__(self, clients: Clients, bus: Bus) -> None:
        self._clients = clients
        self._bus = bus
        self._kept: dict[int, dict[str, RemoteLine]] = {}

    def accounts(self) -> list[tuple[int, str]]:
        """Accounts whose provider gives its own log: (id, name)."""
        return [
            (row.id, row.name)
            for row in self._clients.accounts()
            if Capability.APPLICATION_LOGS in self._clients.provider(row.id).capabilities
        ]

    async def read(self, account_id: int) -> list[RemoteLine]:
        """Asks for the log; all lines known by now, newest first. Raises ProviderError."""
        offers = self._clients.provider(account_id).offers
        offer = next(one for one in offers if one.capability is Capability.APPLICATION_LOGS)
        answer = await self._clients.call(account_id, offer.operations[0], {})
        clean = self._clients.redactor.clean
        fresh: dict[str, RemoteLine] = {}
        for row in newest_first(rows_of(answer)):
            text = clean(json.dumps(row, ensure_ascii=False))
            # two lines that say the same are two lines within an answer, one over answers
            copies = sum(key.startswith(text) for key in fresh) if text in fresh else 0
            document = json.loads(text) if isinstance(row, dict | list) else clean(str(row))
            fresh[f"{text}\t{copies}" if copies else text] = RemoteLine(document, cells(document))
        for key, line in self._kept.get(account_id, {}).items():
            if len(fresh) >= MOST:
                break
            fresh.setdefault(key, line)
        self._kept[account_id] = fresh
        return list(fresh.values())

    async def export(
        self, lines: Sequence[RemoteLine], columns: Sequence[str], target: Path
    ) -> int:
        """Writes lines as CSV, XLSX or JSON lines, by the name's ending. Raises SettingsError."""
        if target.suffix.lower() in (".jsonl", ".json"):
            text = "".join(json.dumps(one.document, ensure_ascii=False) + "\n" for one in lines)
            try:
                await asyncio.to_thread(target.write_text, text, "utf-8")
            except OSError as error:
                raise SettingsError(
                    f"{target.name} can’t be written: {error.strerror}.",
                    "Nothing was exported.",
                    "Choose another place.",
                ) from error
        else:
            rows = [[one.cells.get(name, "") for name in columns] for one in lines]
            await asyncio.to_thread(write_table, target, columns, rows)
        facts = {"of": "provider log", "rows": len(lines), "file": target.name}
        self._bus.publish(Acted("export", facts))
        return len(lines)


def rows_of(answer: Any) -> list[Any]:
    """The lines of an answer: a list, the longest list in an object, or the lines of a text."""
    if isinstance(answer, str):
        return [line for line in answer.splitlines() if line.strip()]
    if isinstance(answer, dict):
        lists = [one for one in answer.values() if isinstance(one, list)]
        texts = [one for one in answer.values() if isinstance(one, str) and "\n" in one]
        if lists:
            return max(lists, key=len)
        return rows_of(texts[0]) if texts else [answer]
    return answer if isinstance(answer, list) else [answer]


def newest_first(rows: list[Any]) -> list[Any]:
    """The rows turned round where their times rise."""
    times = [moment(_time_of(one)) for one in (rows[0], rows[-1])] if len(rows) > 1 else []
    if all(one is not None for one in times) and times and times[0] < times[-1]:  # type: ignore[operator]
        return rows[::-1]
    return rows


def cells(document: Any) -> dict[str, str]:
    """A line's fields as text; objects within are opened one level deep."""
    if not isinstance(document, dict):
        return {"text": _text("text", document)}
    found: dict[str, str] = {}
    for name, value in document.items():
        if isinstance(value, dict) and value:
            for inner, deep in value.items():
                found[f"{name}.{inner}"] = _text(str(inner), deep)
        else:
            found[str(name)] = _text(str(name), value)
    return found


def columns_of(lines: Iterable[RemoteLine], most: int = COLUMNS) -> list[str]:
    """The columns that tell most: time, level, words, then the fields that are most often there.

    Fields that say the same in each of many lines come last.
    """
    count: dict[str, int] = {}
    values: dict[str, set[str]] = {}
    total = 0
    for line in lines:
        total += 1
        for name, text in line.cells.items():
            if text:
                count[name] = count.get(name, 0) + 1
                if len(values.setdefault(name, set())) < 2:
                    values[name].add(text)
    places = {name: at for at, name in enumerate(count)}

    def rank(name: str) -> tuple[int, int, int]:
        short = name.rsplit(".", 1)[-1].lower()
        for group, names in enumerate((_WHEN, _LEVEL, _TEXT)):
            if short in names:
                return group, names.index(short), places[name]
        same = total > 2 and count[name] == total and len(values[name]) == 1
        return 4 if same else 3, -count[name], places[name]

    return sorted(count, key=rank)[:most]


def found_in(lines: Iterable[RemoteLine], text: str) -> list[RemoteLine]:
    """Lines that hold every word."""
    words = fold(text).split()
    return [one for one in lines if all(word in fold(one.text) for word in words)]


def moment(value: Any) -> int | None:
    """A time in ms, where ``value`` is one: ISO-8601, or seconds or milliseconds since 1970."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isdecimal() and len(value) <= _MOST_DIGITS:
        value = int(value)
    if isinstance(value, int | float) and abs(value) < 10**_MOST_DIGITS:
        seconds = value / 1000 if value > _YEAR_2100 else value
        return round(seconds * 1000) if _YEAR_2001 < seconds < _YEAR_2100 else None
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return round((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)


def _time_of(row: Any) -> Any:
    if not isinstance(row, dict):
        return None
    return next((value for name, value in row.items() if str(name).lower() in _WHEN), None)


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    at = moment(value) if name.lower() in _WHEN and not isinstance(value, str) else None
    if at is not None:
        return f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%dT%H:%M:%S}Z"
    return " ".join(str(value).split())
