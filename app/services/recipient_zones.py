"""The time zones of a phone number, as far as its digits tell.

Loading the tables takes some frames: call it on a thread.

Invariant: every name that comes out is one that ``zoneinfo`` knows; a guess may be empty.
"""

from __future__ import annotations

from zoneinfo import available_timezones

from app.domain.civil import zone_of
from app.domain.phones import digits_in


def guess(digits: str) -> tuple[str, ...]:
    """Zones of a number with its country code, the likeliest first; several for some countries."""
    from app.core.numbering import phonenumbers, time_zones

    timezone = time_zones()
    bare = digits_in(digits.partition("@")[0])
    try:
        parsed = phonenumbers.parse(f"+{bare}")
    except phonenumbers.NumberParseException:
        return ()
    found = timezone.time_zones_for_number(parsed)
    if not found or found[0] == timezone.UNKNOWN_TIMEZONE:
        found = timezone.time_zones_for_geographical_number(parsed)
    return tuple(name for name in found if _known(name))


def all_zones() -> tuple[str, ...]:
    """Every zone with a place in its name, in order, and UTC."""
    named = {name for name in available_timezones() if "/" in name}
    return ("UTC", *sorted(one for one in named if not one.startswith(("Etc/", "posix", "right"))))


def _known(name: str) -> bool:
    try:
        zone_of(name)
    except ValueError:
        return False
    return name != "Etc/Unknown"
