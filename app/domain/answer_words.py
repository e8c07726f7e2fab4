"""The words of automatic answers: blanks, times and languages, in the customer's language.

These are the customer's languages, which have nothing to do with the window's: so they stand
here and not among the translations.

Invariant: a text that leaves here holds no blank that this program fills.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta

from app.domain.hours import Hours

LANGUAGES = ("he", "en", "ar")
FIRST_NAME, NAME, REPLY_TIME = "first name", "name", "next reply time"
BLANKS = (FIRST_NAME, NAME, REPLY_TIME)
_BLANK = re.compile(r"\{([^{}\n]{1,40})\}")
_ENDS = ("", ".", "!", "?", "؟", ",", "،", "\n")
_LANGUAGE_OF = {"HEBREW": "he", "ARABIC": "ar", "LATIN": "en"}
_ARABIC_CODES = (
    "20", "211", "212", "213", "216", "218", "222", "249", "252", "253", "269",
    "961", "962", "963", "964", "965", "966", "967", "968", "970", "971", "973", "974",
)  # fmt: skip
_PHONES = (("he", ("972",)), ("ar", _ARABIC_CODES))
_TOMORROW = {"he": "מחר ב־{time}", "en": "tomorrow at {time}", "ar": "غداً في {time}"}
_ON_DAY = {"he": "ביום {day} ב־{time}", "en": "{day} at {time}", "ar": "يوم {day} في {time}"}
_DAYS = {
    "he": ("שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}


def script_of(text: str) -> str:
    """The language of most letters of a text; empty where it has none that tell."""
    counts: dict[str, int] = {}
    for letter in text[:400]:
        if letter.isalpha():
            script = unicodedata.name(letter, "").partition(" ")[0]
            language = _LANGUAGE_OF.get(script)
            if language is not None:
                counts[language] = counts.get(language, 0) + 1
    return max(counts, key=lambda one: counts[one]) if counts else ""


def language_of_phone(digits: str) -> str:
    """The language of a phone number's country, as far as these three go."""
    for language, codes in _PHONES:
        if digits.startswith(codes):
            return language
    return "en"


def unknown_blanks(text: str) -> list[str]:
    """Blanks that nothing fills."""
    return [one for one in _BLANK.findall(text) if one.strip() not in BLANKS]


def filled(text: str, name: str, reply_by: str) -> str:
    """The text with its blanks filled; one that is not known goes, with the space before it."""
    whole = " ".join(name.split())
    values = {NAME: whole, FIRST_NAME: _first(whole), REPLY_TIME: reply_by}

    def put(found: re.Match[str]) -> str:
        comma, space, blank = found[1], found[2], found[3]
        value = values.get(blank.strip())
        if value is None:
            return found[0]
        if value:
            return comma + space + value
        # "Thank you, {first name}." must not end in a lonely comma
        return "" if text[found.end() : found.end() + 1] in _ENDS else comma

    made = re.sub(r"([,،]?)([ \u00a0]?)" + _BLANK.pattern, put, text)
    return made.strip().lstrip(",،").lstrip()


def reply_time(by: int, at: int, hours: Hours, language: str) -> str:
    """``16:00``, ``tomorrow at 08:00`` or ``Sunday at 08:00``, by the zone's wall clock."""
    when, now = hours.local(by), hours.local(at)
    time = f"{when:%H:%M}"
    known = language if language in _DAYS else "en"
    if when.date() == now.date():
        return time
    if when.date() == now.date() + timedelta(days=1):
        return _TOMORROW[known].format(time=time)
    return _ON_DAY[known].format(day=_DAYS[known][when.weekday()], time=time)


def _first(name: str) -> str:
    """The first word of a name; nothing where it is a number."""
    word = name.split(" ", 1)[0] if name else ""
    return "" if any(char.isdigit() for char in word) else word
