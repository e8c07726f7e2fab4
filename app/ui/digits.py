"""The digits that numbers are written in for people: Western, or Arabic-Indic.

``QLocale`` and ``%Ln`` write in them by themselves; what is put together here goes through
``figures``. Invariant: phone numbers, ids, addresses, codes, UTC times and whatever people or
providers wrote are no figures, and keep the digits they have.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from app.core import bidi

WESTERN = "0123456789"
ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
# what a setting calls them
CHOICES = {"western": WESTERN, "arabic": ARABIC_INDIC}
# Arabic as it is written with Western digits; Qt's own choice for it is Egypt, with ٠١٢. Chad's
# is the same in all but its digits: names of months and days, patterns, the week's first day.
_LOCALES = {WESTERN: "ar_AE", ARABIC_INDIC: "ar_TD"}
_IN_ARABIC = str.maketrans(WESTERN, ARABIC_INDIC)
_RLI = "\u2067"
_POINT = re.compile(r"(?<=\d)\.(?=\d)")


class _Written:
    digits = WESTERN


def write_in(digits: str) -> None:
    """Which digits figures are written in from now on."""
    _Written.digits = digits


def written() -> str:
    """The ten digits that figures are written in."""
    return _Written.digits


def arabic(digits: str) -> QLocale:
    """The locale of Arabic in these digits."""
    return QLocale(_LOCALES[digits])


def figures(number: str | int) -> str:
    """A number as it is shown: ``12``, ``15:24``, ``1.8``."""
    text = number if isinstance(number, str) else str(number)
    if _Written.digits is WESTERN:
        return text
    if "." in text:
        text = _POINT.sub("٫", text)
    return text.translate(_IN_ARABIC)


def amount(text: str) -> str:
    """Numbers with signs between them that stand alone: ``84 %``, ``12 (3.1 %)``, isolated in
    the direction in which their digits are read."""
    if _Written.digits is WESTERN:
        return bidi.ltr(text)
    return f"{_RLI}{figures(text).replace(' %', '٪')}{bidi.PDI}"
