"""How times, durations, sizes and phone numbers are written, in the operator's language.

Used by every page. Invariant: what comes out is safe inside a line of either direction: phone
numbers and sizes are isolated (`app.core.bidi`), dates go through `QLocale`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.core import bidi
from app.ui.digits import figures

translate = QCoreApplication.translate
_QUARTER_MS = 15 * 60_000
_COMMAS = {QLocale.Language.Arabic: "،"}


def local_day(at: int) -> date:
    """The day of a moment (ms), where the operator is."""
    return _day_of(at // _QUARTER_MS)


def clock_time(at: int) -> str:
    """``15:24``."""
    return figures(_time_of(at // 60_000))


# No zone is off by less than a quarter of an hour, and timelines ask for each message anew.


@lru_cache(maxsize=1024)
def _day_of(quarter: int) -> date:
    return _moment(quarter * _QUARTER_MS).date()


@lru_cache(maxsize=1024)
def _time_of(minute: int) -> str:
    then = time.localtime(minute * 60)
    return f"{then.tm_hour:02}:{then.tm_min:02}"


class _Zone:
    now = (time.tzname, time.timezone, time.altzone)


def follow_zone() -> bool:
    """Takes over the zone that this computer is set to now; whether it is another than before."""
    if sys.platform != "win32":
        time.tzset()
    found = (time.tzname, time.timezone, time.altzone)
    if found == _Zone.now:
        return False
    _Zone.now = found
    _day_of.cache_clear()
    _time_of.cache_clear()
    return True


def exact_time(at: int) -> str:
    """``14:38:02.118``, isolated."""
    return bidi.ltr(figures(f"{_moment(at):%H:%M:%S}.{at % 1000:03d}"))


def list_time(at: int, now: int) -> str:
    """The time beside a row of a list: of today the hour, of this week the day, else the date."""
    if not at:
        return ""
    days = (local_day(now) - local_day(at)).days
    if days <= 0:
        return clock_time(at)
    pattern = translate("Phrases", "d MMM")
    return _day_in_list(local_day(at), local_day(now), QLocale().name(), pattern)


@lru_cache(maxsize=256)
def _day_in_list(day: date, today: date, _locale: str, pattern: str) -> str:
    """A list shows the same few days in each of its rows; another language has others."""
    when, locale = _qdate(day), QLocale()
    if (today - day).days < 7:
        return locale.standaloneDayName(when.dayOfWeek(), QLocale.FormatType.ShortFormat)
    if day.year == today.year:
        return locale.toString(when, pattern)
    return locale.toString(when, QLocale.FormatType.ShortFormat)


def day_line(at: int, now: int) -> str:
    """``Today, Tuesday 10 March``."""
    day = local_day(at)
    when = _qdate(day)
    locale = QLocale()
    days = (local_day(now) - day).days
    pattern = (
        translate("Phrases", "dddd d MMMM")
        if -300 < days < 300
        else translate("Phrases", "dddd d MMMM yyyy")
    )
    written = locale.toString(when, pattern)
    if days == 0:
        return translate("Phrases", "Today, {day}").format(day=written)
    if days == 1:
        return translate("Phrases", "Yesterday, {day}").format(day=written)
    return written


def moment(at: int, now: int) -> str:
    """A day and an hour in few words: ``15:24``, ``yesterday 18:20``, ``Monday 17:40``,
    ``2 Mar 17:40``; of another year the date.
    """
    if not at:
        return ""
    days = (local_day(now) - local_day(at)).days
    if days == 0:
        return clock_time(at)
    if days == 1:
        return translate("Phrases", "yesterday {time}").format(time=clock_time(at))
    if days == -1:
        return translate("Phrases", "tomorrow {time}").format(time=clock_time(at))
    when = _qdate(local_day(at))
    locale = QLocale()
    if -7 < days < 7:
        day = locale.standaloneDayName(when.dayOfWeek(), QLocale.FormatType.LongFormat)
        return translate("Phrases", "{day} {time}").format(day=day, time=clock_time(at))
    if when.year() == _qdate(local_day(now)).year():
        day = locale.toString(when, translate("Phrases", "d MMM"))
        return translate("Phrases", "{day} {time}").format(day=day, time=clock_time(at))
    return dated(at)


def dated(at: int) -> str:
    """The day of what is on record: ``2 March 2026``; nothing where it is not known."""
    if not at:
        return ""
    return QLocale().toString(_qdate(local_day(at)), translate("Phrases", "d MMMM yyyy"))


def exact_moment(at: int, now: int) -> str:
    """A moment with its seconds: ``15:06:10``, ``yesterday 18:20``."""
    if local_day(at) == local_day(now):
        return bidi.ltr(figures(f"{_moment(at):%H:%M:%S}"))
    return moment(at, now)


def short_day_time(at: int) -> str:
    """``Mon 18:00``."""
    name = QLocale().standaloneDayName(
        _qdate(local_day(at)).dayOfWeek(), QLocale.FormatType.ShortFormat
    )
    return translate("Phrases", "{day} {time}").format(day=name, time=clock_time(at))


def whole_moment(at: int) -> str:
    """Day and time in full, for tooltips and screen readers; the hours as everywhere else."""
    day = QLocale().toString(_qdate(local_day(at)), QLocale.FormatType.ShortFormat)
    return translate("Phrases", "{day} {time}").format(day=day, time=clock_time(at))


def duration(seconds: float | None) -> str:
    """The length of a recording: ``0:42``."""
    if seconds is None:
        return ""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    text = f"{rest // 60}:{rest % 60:02d}"
    return figures(f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else text)


def left(ms: int) -> str:
    """A time that is left: ``12 s``, ``48 min``, ``2 h 10``, ``17 h``, ``3 d``."""
    seconds = max(0, ms) // 1000
    if seconds < 60:
        return translate("Phrases", "{n} s").format(n=figures(seconds))
    minutes = seconds // 60
    if minutes < 60:
        return translate("Phrases", "{n} min").format(n=figures(minutes))
    hours, minutes = divmod(minutes, 60)
    if hours < 10 and minutes:
        return translate("Phrases", "{h} h {m}").format(
            h=figures(hours), m=figures(f"{minutes:02d}")
        )
    if hours < 48:
        return translate("Phrases", "{h} h").format(h=figures(hours))
    return translate("Phrases", "{d} d").format(d=figures(hours // 24))


def left_long(ms: int) -> str:
    """A time that is left, with its minutes: ``23 h 36 min``, ``2 min 10 s``."""
    seconds = max(0, ms) // 1000
    if seconds < 60:
        return translate("Phrases", "{n} s").format(n=figures(seconds))
    if seconds < 600:
        return translate("Phrases", "{m} min {s} s").format(
            m=figures(seconds // 60), s=figures(seconds % 60)
        )
    minutes = seconds // 60
    if minutes < 60:
        return translate("Phrases", "{n} min").format(n=figures(minutes))
    return translate("Phrases", "{h} h {m} min").format(
        h=figures(minutes // 60), m=figures(minutes % 60)
    )


def size(count: int | None) -> str:
    """A number of bytes: ``84 KB``, ``1.8 MB``."""
    if count is None or count < 0:
        return ""
    if count < 1024:
        return translate("Phrases", "{n} B").format(n=figures(count))
    if count < 1_000_000:
        return translate("Phrases", "{n} KB").format(n=figures(max(1, round(count / 1000))))
    return translate("Phrases", "{n} MB").format(n=QLocale().toString(count / 1_000_000, "f", 1))


def phone(digits: str) -> str:
    """A phone number in groups, isolated; what is none comes back as it is."""
    bare = digits.split("@", 1)[0].lstrip("+")
    if not bare.isdigit() or not 7 <= len(bare) <= 15:
        return bidi.ltr(bare)
    if "phonenumbers" not in sys.modules:
        return bidi.ltr(f"+{bare}")  # loading it takes as long as ten frames: see `warm`
    return bidi.ltr(_grouped(bare))


def warm() -> None:
    """Loads what groups phone numbers; call it on a thread."""
    _grouped("14155550142")


@lru_cache(maxsize=512)
def _grouped(digits: str) -> str:
    from app.core.numbering import phonenumbers

    try:
        parsed = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException:
        return f"+{digits}"
    style = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return str(phonenumbers.format_number(parsed, style)).replace("-", " ")


def listed(parts: Iterable[str]) -> str:
    """Things one after the other, with the language's comma; what is empty is left out."""
    return f"{_COMMAS.get(QLocale().language(), ',')} ".join(part for part in parts if part)


def parted(text: str) -> list[str]:
    """What stands between the commas of a field, whichever keyboard they came from."""
    found = (one.strip() for one in text.replace("،", ",").split(","))
    return [one for one in found if one]


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000)  # noqa: DTZ006 - the operator's own zone


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
