"""Accounts from a file: a JSON list of what ``account add`` takes.

Each entry is ``{"name", "provider", "base_url", "credentials": {…}, "paths": {…}}``. Invariant:
a bad entry is told and passed over; the others are added.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.errors import SettingsError, SwitchboardError

if TYPE_CHECKING:
    from app.services.console import Console

MOST_BYTES = 1_000_000


def read_entries(path: Path) -> list[dict[str, Any]]:
    """The entries of a file. Raises SettingsError."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("too large")
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"{path.name} can’t be read as a list of accounts.",
            "Nothing was added.",
            "It has to be a JSON list of objects with name, provider, base_url and credentials.",
        ) from error
    entries = found.get("accounts") if isinstance(found, dict) else found
    if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        raise SettingsError(
            f"{path.name} holds no list of accounts.",
            "Nothing was added.",
            "It has to be a JSON list of objects with name, provider, base_url and credentials.",
        )
    return entries


async def import_accounts(console: Console, path: Path) -> tuple[int, list[str]]:
    """How many were added, and why others were not. Raises SettingsError for a bad file."""
    entries = await asyncio.to_thread(read_entries, path)
    added, problems = 0, []
    for entry in entries:
        credentials, paths = entry.get("credentials"), entry.get("paths")
        try:
            await console.accounts.add(
                str(entry.get("name") or ""),
                str(entry.get("provider") or ""),
                str(entry.get("base_url") or ""),
                credentials if isinstance(credentials, dict) else {},
                paths if isinstance(paths, dict) else {},
            )
            added += 1
        except SwitchboardError as error:
            problems.append(f"{entry.get('name') or '?'}: {error.what}")
    return added, problems
