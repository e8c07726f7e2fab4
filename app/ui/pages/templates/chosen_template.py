"""The template that is chosen in the library, and which of its languages is in front.

Invariant: the row that is meant is one of the chosen template's, and a draft goes before what a
provider lists.
"""

from __future__ import annotations

from app.domain.template_rows import TemplateGroup, TemplateRow


class ChosenTemplate:
    """``group`` is None where nothing is chosen; ``language`` is empty until one was shown."""

    def __init__(self) -> None:
        self.group: TemplateGroup | None = None
        self.language = ""

    def is_same(self, group: TemplateGroup) -> bool:
        """Whether this one is chosen already, as it was read before."""
        return self.group is not None and group.key == self.group.key

    def take(self, group: TemplateGroup | None, *, same: bool) -> None:
        """Another template, or the ``same`` one read anew, whose language stays in front."""
        self.group = group
        if not same:
            self.language = ""

    def row(self) -> TemplateRow | None:
        """The row that is meant."""
        if self.group is None:
            return None
        there = [row for row in self.group.rows if row.language == self.language]
        drafts = [row for row in there or self.group.rows if row.draft_id is not None]
        return drafts[0] if drafts else (there[0] if there else self.group.rows[0])

    def languages(self) -> list[str]:
        """Those it is written in, each once."""
        rows = self.group.rows if self.group is not None else ()
        return list(dict.fromkeys(row.language for row in rows if row.language))

    def sendable(self) -> list[str]:
        """Those it can be sent in."""
        rows = self.group.rows if self.group is not None else ()
        return [row.language for row in rows if row.state.sendable]
