"""Row-by-row checks of an audience: who gets a message, who does not, and why.

Blocks; for a thread. Works with ``campaigns_digits`` for the numbers and with what is known here
of people's consent.

Invariant: a digit string gets at most one message, the first row that names it.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.campaigns import Plan, Role, Verdict
from app.services.campaigns_digits import DigitReader
from app.services.campaigns_files import Audience, Progress, Stopped

_PORTION = 500
_TURN_S = 0.0005


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of people by digits: who agreed, who opted out, who is not on WhatsApp."""

    agreed: frozenset[str] = frozenset()
    opted_out: frozenset[str] = frozenset()
    unreachable: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Checked:
    """One row. ``other`` is the row (from 0) that a repeated one repeats, or the missing column."""

    digits: str
    name: str
    language: str
    verdict: Verdict
    other: int = -1


@dataclass(slots=True)
class Findings:
    """All rows with their verdicts, in the order of the audience."""

    rows: list[Checked] = field(default_factory=list)
    totals: Counter[Verdict] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    """Languages that people want and the template lacks."""

    @property
    def ready(self) -> int:
        """How many get a message."""
        return sum(count for verdict, count in self.totals.items() if verdict.sends)

    @property
    def bad(self) -> int:
        """How many numbers are no good."""
        return sum(count for verdict, count in self.totals.items() if verdict.bad_number)


def check(
    audience: Audience, plan: Plan, known: Known, stop: threading.Event, progress: Progress
) -> Findings:
    """Looks at every row. Raises Stopped once ``stop`` is set."""
    checker = _Checker(plan, known)
    found = Findings()
    whole = max(1, len(audience.rows))
    for at, row in enumerate(audience.rows):
        one = checker.look(at, row)
        found.rows.append(one)
        found.totals[one.verdict] += 1
        if at % _PORTION == 0:
            progress(at, at / whole)
            if stop.wait(_TURN_S):
                raise Stopped
    found.wanted = checker.wanted
    return found


class _Checker:
    def __init__(self, plan: Plan, known: Known) -> None:
        self._plan = plan
        self._known = known
        self._reader = DigitReader(plan.region)
        self._seen: dict[str, int] = {}
        self._phone = plan.place(Role.PHONE)
        self._name = plan.place(Role.NAME)
        self._language = plan.place(Role.LANGUAGE)
        self._consent = plan.place(Role.CONSENT)
        names = [one.name for one in plan.columns]
        self._needed = [names.index(one) for one in plan.blanks if one in names]
        self._spoken = {_tidy(code): code for code in plan.languages}
        self.wanted: Counter[str] = Counter()

    def look(self, at: int, row: Sequence[str]) -> Checked:
        """The verdict over one row; the first thing that is wrong counts."""
        name = "" if self._name is None else row[self._name].strip()
        if self._phone is None:
            return Checked("", name, "", Verdict.NO_NUMBER)
        digits, verdict = self._reader.read(row[self._phone])
        if not verdict.sends:
            return Checked(digits, name, "", verdict)
        first = self._seen.setdefault(digits, at)
        if first != at:
            return Checked(digits, name, "", Verdict.REPEATED, first)
        language, verdict = self._spoken_by(row)
        if digits in self._known.opted_out:
            return Checked(digits, name, language, Verdict.OPTED_OUT)
        if digits in self._known.unreachable:
            return Checked(digits, name, language, Verdict.UNREACHABLE)
        if not self._agreed(row, digits):
            return Checked(digits, name, language, Verdict.NO_CONSENT)
        for column in self._needed:
            if not row[column].strip():
                return Checked(digits, name, language, Verdict.NO_VALUE, column)
        return Checked(digits, name, language, verdict)

    def _agreed(self, row: Sequence[str], digits: str) -> bool:
        if self._consent is not None:
            return row[self._consent].strip().casefold() not in _NO
        return not self._plan.consent_only or digits in self._known.agreed

    def _spoken_by(self, row: Sequence[str]) -> tuple[str, Verdict]:
        wish = "" if self._language is None else _tidy(row[self._language])
        if not self._spoken:
            return wish, Verdict.READY
        if not wish:
            return self._plan.language, Verdict.READY
        own = self._spoken.get(wish) or self._spoken.get(wish.split("_")[0])
        if own:
            return own, Verdict.READY
        self.wanted[wish] += 1
        if self._plan.language:
            return self._plan.language, Verdict.OTHER_LANGUAGE
        return "", Verdict.NO_LANGUAGE


_NO = frozenset({"", "no", "n", "false", "0", "-", "לא", "لا"})


def _tidy(code: str) -> str:
    return code.strip().replace("-", "_").casefold()
