"""Writes resources/translations/figures_ar.ts: Arabic with Arabic-Indic digits, where a
translation holds a number itself (“آخر 7 أيام”).

The program loads what is compiled of it over switchboard_ar.qm where the setting asks for these
digits. Only such texts are in it. What is code stays as it is: a number that touches Latin
letters (SHA-256, Alt+2), a phone number, a date as 2026-12-31, an HTTP status, what stands between
the marks of an isolate, and the texts of ``CODE``.

    python packaging/arabic_figures.py FILE     writes FILE, to be compiled by Qt's lrelease
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))

import extract_strings

SOURCE = extract_strings.TARGET / "switchboard_ar.ts"
# texts whose numbers are ports, tokens or the names of variables, by how they begin
CODE = ("On this computer only, 1024", "80 for a tunnel", "Tokens: ", "Variables don’t count")
STATUSES = frozenset({"200", "400", "401"})
_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
# placeholders, isolates, words with Latin letters or a plus, ISO dates; else a number
_PART = re.compile(
    r"\{[^{}]*\}+|%L?[n\d]|[\u2066-\u2068][^\u2069]*\u2069"
    r"|\u200e?\+972 5\d(?: 555 \d{4}|…)"
    r"|[\w.:/+@\u200e-]*[A-Za-z+…][\w.:/+@…\u200e-]*"
    r"|\d{4}-\d\d-\d\d|\d{7,}"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")


def arabic(text: str) -> str:
    """The text with its numbers in Arabic-Indic digits."""
    return _PART.sub(_written, text)


def _written(part: re.Match[str]) -> str:
    number = part["number"]
    if number is None or number in STATUSES:
        return part[0]
    return _THOUSANDS.sub("٬", number).translate(_DIGITS)


def overlay() -> str:
    """The .ts file's text: the entries that hold a number."""
    entries = {
        key: extract_strings.Entry([arabic(form) for form in entry.forms], entry.plural, True)
        for key, entry in extract_strings.load(SOURCE).items()
        if entry.finished
        and not key.source.startswith(CODE)
        and any(arabic(form) != form for form in entry.forms)
    }
    places = {key: extract_strings.Message(entry.plural) for key, entry in entries.items()}
    return extract_strings.render(entries, places, "ar")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(overlay(), encoding="utf-8")
