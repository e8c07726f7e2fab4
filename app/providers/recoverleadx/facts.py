"""What Recover Lead X's answers tell: the id of a send, and templates in a list.

The list's answer is not documented (R): rows are looked for under the usual names.

Invariant: no document that JSON can hold makes these raise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.domain.facts import Fact
from app.providers.lists import template_facts
from app.providers.wire import record, records, usable_id


def message_id(operation: str, document: Any) -> str:
    """The wamid in ``messages[0].id`` (section 5)."""
    rows = records(record(document).get("messages"))
    return usable_id(rows[0].get("id")) if rows else ""


FACTS: Mapping[str, Callable[[Mapping[str, Any], Any, int], Sequence[Fact]]] = {
    "list_templates": template_facts,
}
