"""The library of phone numbers without a half of it: what finds numbers in texts, formats them as
they are typed, and knows emergency numbers.

Whoever needs the library takes it from here. It takes some frames to load.

Invariant: what is used of it anywhere in Switchboard answers as in the whole library.
"""

from __future__ import annotations

from types import ModuleType

from app.core.lean import hollow

with hollow(
    "phonenumbers.asyoutypeformatter",
    "phonenumbers.phonenumbermatcher",
    "phonenumbers.shortnumberinfo",
    "phonenumbers.data.alt_format_",
):
    import phonenumbers as phonenumbers


def time_zones() -> ModuleType:
    """The library's tables of time zones, which are large."""
    from phonenumbers import timezone

    return timezone
