"""The palette's rows for one question: headings, what fits of the fixed entries, what was found.

Works for the palette, which asks once for each answer that comes. Invariant: what is fixed is
ranked once a question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.ui.palette.entries import EVERYWHERE, PREFIXES, Entry, fit, pick, rank

_MOST = {"actions": 6, "people": 5, "numbers": 4, "messages": 4, "operations": 5}
_ALONE = 60


class Listing:
    """``query`` is what is looked for, ``kind`` the one that it is looked for in; of all none.

    ``titles`` are the kinds' headings, in order.
    """

    def __init__(
        self, typed: str, titles: Mapping[str, str], fixed: Sequence[Entry], recent: list[str]
    ) -> None:
        self._titles = titles
        self.kind = PREFIXES.get(typed[:1], "")
        self.query = (typed[1:] if self.kind else typed).strip()
        self._fixed = fixed
        self._recent = recent
        self._picked: dict[str, list[Entry]] = {}

    def rows(self, late: Mapping[int, list[Entry]]) -> list[str | Entry]:
        """All rows, with what the sources found by now."""
        found: dict[str, list[Entry]] = {}
        for entry in (one for place in sorted(late) for one in late[place]):
            found.setdefault(entry.kind, []).append(entry)
        rows: list[str | Entry] = []
        for name, title in self._titles.items():
            if self.kind and name != self.kind:
                continue
            if name == "operations" and not self.query and not self.kind:
                continue
            own = self._own(name)
            known = {one.key for one in own}
            more = sorted(
                found.get(name, []), key=lambda one: (one.key == EVERYWHERE, fit(one, self.query))
            )
            listed = own + [one for one in more if one.key not in known]
            if listed:
                rows += [title, *listed[: self._most(name)]]
        return rows

    def _most(self, name: str) -> int:
        return _ALONE if self.kind else _MOST[name]

    def _own(self, name: str) -> list[Entry]:
        own = self._picked.get(name)
        if own is None:
            fixed = [entry for entry in self._fixed if entry.kind == name]
            own = self._picked[name] = pick(fixed, self.query, self._recent, self._most(name))
        return own


def best(rows: Sequence[str | Entry], chosen: str) -> int:
    """The row of what somebody moved to, else the first that can be run; -1 for none."""
    found = [
        (one.key != chosen, bool(one.reason), row)
        for row, one in enumerate(rows)
        if isinstance(one, Entry)
    ]
    return min(found)[2] if found else -1


def stays(entry: Entry, query: str) -> bool:
    """Whether what was found for an earlier query may stand until the answer to this one."""
    return entry.key != EVERYWHERE and rank(entry, query) is not None
