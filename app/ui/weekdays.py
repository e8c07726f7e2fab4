"""The days of the week as the operator's language orders and names them; Monday is 0.

Invariant: every list of a week in the window has the same order.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale


def day_name(day: int, *, whole: bool = False) -> str:
    """A day of the week in the window's language."""
    form = QLocale.FormatType.LongFormat if whole else QLocale.FormatType.ShortFormat
    return QLocale().standaloneDayName(day + 1, form)


def week() -> list[int]:
    """The days of the week in the locale's order."""
    first = QLocale().firstDayOfWeek().value - 1
    return [(first + at) % 7 for at in range(7)]
