"""What Quixess's answers tell: templates in a list, and the id of a one-time code.

Neither answer is documented (R): what is there under the usual names is read.

Invariant: no document that JSON can hold makes these raise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.domain.facts import Fact
from app.providers.lists import template_facts
from app.providers.wire import record, records, usable_id


def message_id(operation: str, document: Any) -> str:
    """WhatsApp's message id, by the name that the webhooks use (``wa_message_id``), or Meta's."""
    outer = record(document)
    for place in (outer, record(outer.get("data")), record(outer.get("message"))):
        found = usable_id(place.get("wa_message_id")) or usable_id(place.get("message_id"))
        if found:
            return found
    rows = records(outer.get("messages"))
    return usable_id(rows[0].get("id")) if rows else ""


FACTS: Mapping[str, Callable[[Mapping[str, Any], Any, int], Sequence[Fact]]] = {
    "list_templates": template_facts,
}
