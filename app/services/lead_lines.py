"""The line in a chat's timeline that tells of a lead's event, as data.

Invariant: the words of a line are made where it is shown, in the operator's language.
"""

from __future__ import annotations

from app.domain.facts import LeadChanged


def lead_line(fact: LeadChanged) -> str:
    """The words of a system line, as data: event and what it carried, joined by tabs.

    The view turns them into a sentence of the operator's language.
    """
    parts = [fact.event, fact.previous, fact.current, fact.item or fact.reason]
    parts += [
        "" if fact.done is None else str(fact.done),
        "" if fact.total is None else str(fact.total),
    ]
    return "\t".join(parts)
