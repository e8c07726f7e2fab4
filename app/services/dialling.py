"""Phone numbers as people type them, made whole: 054… is a number of our own country.

Loading the tables of numbers takes some frames, and only what begins with a zero needs them.

Invariant: what comes out has no zero in front; it is empty where the country can't be told.
"""

from __future__ import annotations

from app.domain.phones import digits_in, western


def dialled(typed: str, own: str) -> str:
    """The digits of ``typed`` with the country code; ``own`` is a number of the same country."""
    # +972 (0)54… is how it is printed on cards
    digits = digits_in(western(typed).replace("(0)", "") if "+" in typed else typed)
    if not digits.startswith("0"):
        return digits
    if digits.startswith("00") or "+" in typed:
        return digits.lstrip("0")
    from app.core.numbering import phonenumbers

    try:
        here = phonenumbers.parse(f"+{digits_in(own)}")
        found = phonenumbers.parse(
            digits, phonenumbers.region_code_for_country_code(here.country_code or 0)
        )
    except phonenumbers.NumberParseException:
        return ""
    # a zero in front belongs to the number in a few countries, such as Italy
    kept = found.italian_leading_zero
    fits = phonenumbers.is_valid_number if kept else phonenumbers.is_possible_number
    if not fits(found):
        return ""
    return f"{found.country_code}{phonenumbers.national_significant_number(found)}"
