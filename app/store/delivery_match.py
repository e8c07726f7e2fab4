"""Whether a delivery fits a filter that looks inside: its text, a header, a place in its JSON.

Used by ``delivery_reads`` for rows that an index found. Invariant: any body is looked at, none can
fail.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.store.connection import Connection

if TYPE_CHECKING:
    from app.store.delivery_reads import DeliveryFilter, DeliveryRow


def fits_inside(connection: Connection, row: DeliveryRow, wanted: DeliveryFilter) -> bool:
    """Whether a row fits what a filter asks of its headers and its body."""
    if row.id in wanted.without:
        return False
    if not (wanted.text or wanted.header or wanted.path):
        return True
    headers, body = connection.execute(
        "SELECT headers, body FROM payloads WHERE id = ?", (row.id,)
    ).fetchone()
    if wanted.header:
        lines = (f"{name}: {value}".casefold() for name, value in json.loads(headers))
        if not any(wanted.header.casefold() in line for line in lines):
            return False
    if wanted.path is not None and not _has_path(body, *wanted.path):
        return False
    return not wanted.text or _has_text(row, body, wanted.text.casefold())


def _has_text(row: DeliveryRow, body: bytes, wanted: str) -> bool:
    if wanted in row.event.casefold() or wanted in row.event_id.casefold():
        return True
    if wanted in body.decode("utf-8", "replace").casefold():
        return True
    # the body may have written the letters as \uXXXX
    return b"\\u" in body and wanted in json.dumps(_parsed(body), ensure_ascii=False).casefold()


def _has_path(body: bytes, path: str, wanted: str) -> bool:
    value: Any = _parsed(body)
    for part in path.replace("[", ".").replace("]", "").split("."):
        if isinstance(value, dict) and part in value:
            value = value[part]
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return False
    shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return not wanted or wanted.casefold() in shown.casefold()


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
