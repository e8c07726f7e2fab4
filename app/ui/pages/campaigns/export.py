"""What the exported results say, in the operator's language.

Invariant: as many titles as cells.
"""

from __future__ import annotations

from app.core import bidi
from app.core.clock import iso
from app.domain.campaigns import Entry
from app.ui.pages.campaigns.words import note_of, step_words, tr


def header_words() -> tuple[str, ...]:
    """The titles of the columns; the audience's own columns follow."""
    return (
        *(tr("Row"), tr("Name"), tr("Number"), tr("Language"), tr("State"), tr("Sent (UTC)")),
        *(tr("Replied (UTC)"), tr("Reply"), tr("Note"), tr("Tries")),
    )


def export_words(one: Entry, now: int, over: bool = False) -> tuple[str | int, ...]:
    """The cells of a person; ``over``: nothing leaves any more."""
    return (
        one.position + 1,
        one.name,
        one.number,
        one.language,
        step_words(one.step, over)[0],
        iso(one.sent_at) if one.sent_at else "",
        iso(one.replied_at) if one.replied_at else "",
        one.reply,
        bidi.strip(note_of(one, now, over)),
        one.attempts,
    )
