"""Reading lists whose answers no seed documents: rows and cursors under the usual names.

Invariant: only what is there is read, and nothing here raises for any JSON document.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.facts import TemplateSeen
from app.providers.wire import moment, record, records, text, usable_id

_ROWS = ("data", "templates", "items", "results", "webhooks", "logs", "calls", "messages")
_CURSORS = ("after", "next_cursor", "nextCursor", "next", "cursor", "end_cursor")
_PLACES = ("paging", "pagination", "page", "meta", "cursors")


def rows_in(document: Any) -> list[Mapping[str, Any]]:
    """The rows of a page: the document itself, or its first list under a usual name."""
    if isinstance(document, list):
        return records(document)
    for name in _ROWS:
        found = record(document).get(name)
        if isinstance(found, list):
            return records(found)
        if isinstance(found, dict):
            inner = rows_in(found)
            if inner:
                return inner
    return []


def cursor_in(document: Any) -> str:
    """The cursor of the next page, or an empty text."""
    outer = record(document)
    places = [outer]
    for name in _PLACES:
        inner = record(outer.get(name))
        places += [inner, record(inner.get("cursors"))]
    for place in reversed(places):
        for name in _CURSORS:
            found = usable_id(place.get(name))
            if found and "://" not in found:
                return found
    return ""


def link_in(document: Any) -> str:
    """The address of a file in an answer, or an empty text."""
    outer = record(document)
    for place in (outer, record(outer.get("data")), record(outer.get("media"))):
        for name in ("url", "link", "download_url", "href"):
            found = place.get(name)
            if isinstance(found, str) and found:
                return found
    return ""


def template_facts(asked: Mapping[str, Any], document: Any, now: int) -> Sequence[TemplateSeen]:
    """Templates in a list; the row is kept whole in ``raw`` (its components among it)."""
    facts = []
    for row in rows_in(document):
        name = usable_id(row.get("name")) or usable_id(row.get("template_name"))
        if not name:
            continue
        language = row.get("language")
        if isinstance(language, dict):
            language = language.get("code")
        facts.append(
            TemplateSeen(
                name=name,
                language=text(language, 20),
                status=text(row.get("status"), 40).upper(),
                at=moment(row.get("updated_at") or row.get("updatedAt"), now),
                reason=text(row.get("reason") or row.get("rejected_reason"), 400),
                category=text(row.get("category"), 40).upper(),
                raw=row,
            )
        )
    return tuple(facts)
