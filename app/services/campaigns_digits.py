"""Phone numbers of an audience, as people write them, to the digits that providers take.

Checks what phonenumbers' metadata says of a country's lengths, without its parser: a hundred
thousand rows take a second. Countries whose prefixes are not plain go through the parser.

Invariant: pure; digits that come out begin with a country code and have a possible length.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.core.numbering import phonenumbers, time_zones
from app.domain.campaigns import MOST_DIGITS, Verdict
from app.domain.phones import western

_SEPARATORS = " \t\u00a0\u202f()-./\\'\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_MARKS = (
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_FORMS: dict[int, str | None] = {ord(one): None for one in _SEPARATORS + _MARKS}
_FORMS |= {0xFF0B: "+"}
_CODES = frozenset(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)


class DigitReader:
    """Reads numbers; those without a country code belong to ``region`` (``IL``), if one is set."""

    def __init__(self, region: str) -> None:
        self._region = region
        self._code = 0
        self._prefix = ""
        self._plain = True
        self._pattern = re.compile("")
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(region) if region else None
        if metadata is not None:
            self._code = int(metadata.country_code or 0)
            self._prefix = metadata.national_prefix or ""
            self._plain = metadata.national_prefix_for_parsing in (None, self._prefix)
            general = metadata.general_desc
            self._pattern = re.compile(general.national_number_pattern or "" if general else "")

    def read(self, text: str) -> tuple[str, Verdict]:
        """(digits, ready), or what there is of them and what is wrong."""
        bare = western(text.translate(_FORMS))
        if not bare:
            return "", Verdict.NO_NUMBER
        if bare.startswith("00"):
            bare = "+" + bare[2:]
        if bare[0] == "+":
            digits = bare[1:]
            if not (digits.isascii() and digits.isdigit()):
                return "", Verdict.BAD_NUMBER
            return digits, _judged(digits)
        if not (bare.isascii() and bare.isdigit()):
            return "", Verdict.BAD_NUMBER
        if len(bare) > MOST_DIGITS:
            return bare, Verdict.TOO_LONG
        if not self._code:
            found = _judged(bare) if len(bare) >= 11 else Verdict.NO_COUNTRY
            return bare, found if found is Verdict.READY else Verdict.NO_COUNTRY
        return self._national(bare)

    def _national(self, bare: str) -> tuple[str, Verdict]:
        if not self._plain:
            return _parsed(bare, self._region)
        code = str(self._code)
        own = bare[len(self._prefix) :] if self._prefix and bare.startswith(self._prefix) else bare
        if bare.startswith(code) and not self._pattern.fullmatch(own):
            # written with its country code, without the plus
            whole = _judged(bare)
            if whole is Verdict.READY:
                return bare, whole
        return code + own, _judged(code + own)


_HOME = {
    "Asia/Jerusalem": "IL",
    "Asia/Tel_Aviv": "IL",
    "Europe/London": "GB",
    "Europe/Berlin": "DE",
    "Europe/Paris": "FR",
    "Europe/Rome": "IT",
    "Europe/Madrid": "ES",
    "Asia/Dubai": "AE",
    "Asia/Riyadh": "SA",
    "Africa/Cairo": "EG",
    "Asia/Amman": "JO",
    "Asia/Kolkata": "IN",
    "America/New_York": "US",
    "America/Chicago": "US",
    "America/Denver": "US",
    "America/Los_Angeles": "US",
}


def region_of_zone(zone: str) -> str:
    """The country that a time zone is mostly for; empty where that is open."""
    return _HOME.get(zone, "")


@lru_cache(maxsize=65_536)
def _area(prefix: str, length: int) -> str:
    timezone = time_zones()
    try:
        number = phonenumbers.parse("+" + prefix.ljust(length, "0"))
    except phonenumbers.NumberParseException:
        return ""
    found = timezone.time_zones_for_geographical_number(number)
    return "" if not found or found[0] == "Etc/Unknown" else str(found[0])


def zone_of_digits(digits: str) -> str:
    """The time zone of a number's area; empty where it has none. Slow at its first use."""
    return _area(digits[:7], len(digits))


def _judged(digits: str) -> Verdict:
    for length in (1, 2, 3):
        code = int(digits[:length] or 0)
        if code in _CODES:
            lengths = _lengths(code)
            own = len(digits) - length
            if own in lengths:
                return Verdict.READY
            if not lengths or own < min(lengths):
                return Verdict.TOO_SHORT
            return Verdict.TOO_LONG if own > max(lengths) else Verdict.BAD_NUMBER
    return Verdict.BAD_NUMBER


@lru_cache(maxsize=512)
def _lengths(code: int) -> frozenset[int]:
    """How many digits numbers behind a country code may have."""
    # the first region is the one that the others share their numbering with
    region = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[code][0]
    if region == phonenumbers.REGION_CODE_FOR_NON_GEO_ENTITY:
        metadata = phonenumbers.PhoneMetadata.metadata_for_nongeo_region(code, None)
    else:
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
    general = metadata.general_desc if metadata is not None else None
    if general is None:
        return frozenset()
    return frozenset(one for one in general.possible_length if one > 0)


def _parsed(bare: str, region: str) -> tuple[str, Verdict]:
    try:
        number = phonenumbers.parse(bare, region)
    except phonenumbers.NumberParseException:
        return "", Verdict.BAD_NUMBER
    digits = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).lstrip("+")
    return digits, _judged(digits)
