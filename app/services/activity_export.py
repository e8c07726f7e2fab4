"""Writes the stream of activity to a file: everything that fits the filter, not what is listed.

Invariant: a cancelled export leaves no file, and a text can become no formula.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.clock import iso
from app.domain.errors import SettingsError
from app.services.activity import Activity
from app.services.activity_rows import Cursor, Entry, Kind
from app.services.events import Acted, Bus
from app.services.spreadsheets import Cell, write_table

_PAGE = 500
HEADER = ("time (UTC)", "kind", "account", "number", "what", "status", "ms", "detail")


class ActivityExport:
    """JSON lines with every field, or CSV and XLSX with what a table can hold."""

    def __init__(self, activity: Activity, bus: Bus) -> None:
        self._activity = activity
        self._bus = bus

    async def write(
        self,
        target: Path,
        typed: str = "",
        kinds: frozenset[Kind] = frozenset(Kind),
        *,
        problems: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> int:
        """Writes by the name's ending, newest first; how many. ``progress`` hears how many so far.

        Raises SettingsError or StoreError.
        """
        entries: list[Entry] = []
        cursor: Cursor | None = None
        while cursor is None or not cursor.ended:
            page = await self._activity.page(
                typed, kinds, problems=problems, cursor=cursor, limit=_PAGE
            )
            entries += page.entries
            cursor = page.cursor
            if progress is not None:
                progress(len(entries))
        if target.suffix.lower() in (".csv", ".xlsx"):
            accounts, numbers = self._activity.names()
            rows = [_cells(one, accounts, numbers) for one in entries]
            await asyncio.to_thread(write_table, target, HEADER, rows)
        else:
            await asyncio.to_thread(_write_lines, target, entries)
        self._bus.publish(
            Acted("export", {"of": "activity", "rows": len(entries), "file": target.name})
        )
        return len(entries)


def _write_lines(target: Path, entries: list[Entry]) -> None:
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8", errors="replace") as out:
            for one in entries:
                out.write(json.dumps(_fields(one), ensure_ascii=False) + "\n")
        os.replace(draft, target)
    except OSError as error:
        raise SettingsError(
            f"{target.name} can’t be written: {error.strerror}.",
            "Nothing was exported.",
            "Choose another place.",
        ) from error
    finally:
        if draft.parent.is_dir():
            draft.unlink(missing_ok=True)


def _fields(entry: Entry) -> dict[str, Any]:
    one = entry.call or entry.delivery or entry.line
    assert one is not None
    names: tuple[str, ...] = getattr(one, "_fields", ()) or getattr(one, "__slots__", ())
    return {"kind": entry.kind.value, **{name: getattr(one, name) for name in names}}


def _cells(entry: Entry, accounts: dict[int, str], numbers: dict[int, str]) -> list[Cell]:
    what, status, took, detail = "", "", 0.0, ""
    if entry.call is not None:
        call = entry.call
        what, detail = f"{call.method} {call.operation}", call.url
        status, took = str(call.status or call.kind), float(call.ms)
    elif entry.delivery is not None:
        row = entry.delivery
        what, detail = row.event, row.verdict.value
        status, took = str(row.status), row.answer_us / 1000
    elif entry.line is not None:
        what, status = entry.line.text, entry.line.level
    return [
        iso(entry.at),
        entry.kind.value,
        accounts.get(entry.account_id or 0, ""),
        numbers.get(entry.number_id or 0, ""),
        what,
        status,
        round(took, 1) if entry.line is None else None,
        detail,
    ]
