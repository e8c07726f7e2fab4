"""How scheduled messages read: states, reasons, times in several zones, what repeats.

Invariant: a reason of the services that is one word becomes a sentence here; any other is shown
as it came.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.core.bidi import file_name, isolate, ltr, named
from app.domain.civil import Fit, Landing, offset_minutes, shown_at
from app.domain.messages import ChatKind, Status
from app.domain.recurrence import LAST_DAY, Rule, Unit
from app.domain.schedules import Kept, PlannedRun, ScheduledLine, ScheduledRow, State
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.chat_preview import status_name
from app.ui.widgets.painting import Tone

translate = QCoreApplication.translate

Mark = tuple[str, Tone, str]
"""Words, tone and icon of a state."""


def mark(row: ScheduledRow | ScheduledLine) -> Mark:
    """The state's chip."""
    if row.state is State.SENT and row.status is not None:
        tone: Tone = "success"
        icon = "check"
        if row.status in (Status.FAILED,):
            tone, icon = "danger", "circle-alert"
        elif row.status in (Status.UNCERTAIN,):
            tone, icon = "warning", "circle-question-mark"
        elif row.status in (Status.QUEUED, Status.SENDING):
            tone, icon = "neutral", "circle-dashed"
        elif row.status in (Status.DELIVERED, Status.READ):
            icon = "check-check"
        return status_name(row.status), tone, icon
    words: dict[State, Mark] = {
        State.WAITING: (translate("Schedules", "Pending"), "neutral", "clock"),
        State.PLACING: (translate("Schedules", "On its way"), "neutral", "circle-dashed"),
        State.BEHIND: (translate("Schedules", "Waits for cancel"), "neutral", "hourglass"),
        State.MISSED: (translate("Schedules", "Missed"), "danger", "circle-alert"),
        State.OVERDUE: (translate("Schedules", "Overdue"), "warning", "hourglass"),
        State.REFUSED: (translate("Schedules", "Not taken"), "danger", "circle-x"),
        State.UNSURE: (translate("Schedules", "Not known"), "warning", "circle-question-mark"),
        State.CANCELLING: (translate("Schedules", "Cancelling"), "warning", "hourglass"),
        State.CANCELLED: (translate("Schedules", "Cancelled"), "outline", "x"),
        State.DROPPED: (translate("Schedules", "Dropped"), "outline", "x"),
        State.SENT: (translate("Schedules", "Sent"), "success", "check"),
    }
    return words[row.state]


def run_mark(run: PlannedRun) -> Mark:
    """The chip of a campaign."""
    words: dict[str, Mark] = {
        "draft": (translate("Schedules", "Draft"), "outline", "pencil"),
        "waiting": (translate("Schedules", "Pending"), "neutral", "clock"),
        "running": (translate("Schedules", "Running"), "accent", "play"),
        "paused": (translate("Schedules", "Paused"), "warning", "pause"),
        "done": (translate("Schedules", "Done"), "success", "check"),
        "cancelled": (translate("Schedules", "Cancelled"), "outline", "x"),
    }
    return words.get(run.state, words["waiting"])


def reason(row: ScheduledRow, provider: str) -> str:
    """Why it stands as it stands, in a sentence; empty where nothing needs one."""
    sentences = {
        "closed": translate("Schedules", "Switchboard was closed when it was due."),
        "restored": translate(
            "Schedules", "A backup was put in place. What became of it since is not known."
        ),
        "slept": translate("Schedules", "The computer was asleep when it was due."),
        "late": translate("Schedules", "Switchboard came to it too late."),
        "offline": translate("Schedules", "The provider could not be reached when it was due."),
        "stuck": translate(
            "Schedules", "The provider could not be reached for too long. Nothing went out."
        ),
        "unconnected": translate("Schedules", "The number was not connected when it was due."),
        "gone": translate("Schedules", "Its number is gone."),
        "window": translate(
            "Schedules",
            "The 24-hour reply window was closed when it was due. Only a template can go out.",
        ),
        "zone": translate(
            "Schedules", "The rules of its time zone changed: it keeps its time of day."
        ),
        "session": translate(
            "Schedules", "Not cancelled: {provider} wants a dashboard sign-in. It still goes out."
        ),
        "elsewhere": translate("Schedules", "Cancelled at {provider}, not from here."),
        "moved": translate("Schedules", "Given another time."),
        "too_late": translate("Schedules", "It had gone out before it could be changed."),
        "not_cancelled": translate(
            "Schedules", "The one it replaces could not be cancelled, so this was not scheduled."
        ),
        "not_known": translate(
            "Schedules",
            "Whether the one it replaces went out is not known, so this was not scheduled.",
        ),
        "gone_there": translate(
            "Schedules",
            "{provider} does not list it any more. Whether it went out is not known: look in the"
            " chat before you send it again.",
        ),
        "told": translate("Schedules", "You said that it went out."),
        "cut_off": translate(
            "Schedules", "Switchboard was closed while it was handed over. The list is being read."
        ),
        "no_answer": translate(
            "Schedules", "{provider} gave no answer. Its list is being read to find out."
        ),
        "not_taken": translate(
            "Schedules", "{provider} does not have it in its list. Nothing will go out."
        ),
        "not_in_time": translate("Schedules", "It could not be handed over in time."),
        "refused": translate("Schedules", "This number can’t send it."),
    }
    return sentences.get(row.reason, row.reason).replace("{provider}", provider)


def is_gone_there(row: ScheduledRow) -> bool:
    """Whether its provider has lost it after its time: only the operator can say what became of
    it.
    """
    return row.state is State.UNSURE and row.reason in ("gone_there", "restored")


def kept_on(row: ScheduledRow, provider: str) -> tuple[str, str]:
    """Who keeps it, and the icon for that."""
    if row.kept is Kept.THERE:
        return provider, "server"
    return translate("Schedules", "This computer"), "monitor"


def whom(row: ScheduledRow) -> tuple[str, str]:
    """The recipient's name and the icon of a group or channel."""
    icons = {ChatKind.GROUP: "users", ChatKind.CHANNEL: "megaphone"}
    return named(row.name) or phrases.phone(row.address), icons.get(row.chat_kind, "")


def what(row: ScheduledRow) -> str:
    """The text in one line; of a file its name before."""
    text = " ".join(row.text.split())
    if row.template and not text:
        return translate("Schedules", "Template {name}").format(name=ltr(row.template))
    return with_file(row, text)


def with_file(row: ScheduledRow, text: str) -> str:
    """What goes out, with the name of a file that goes out by itself."""
    file = file_name(row.file) if row.file and not row.template else ""
    return " · ".join(part for part in (file, text) if part)


def zone_name(zone: str) -> str:
    """``Jerusalem`` of ``Asia/Jerusalem``."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def offset(at: int, zone: str) -> str:
    """``UTC+2``, isolated."""
    minutes = offset_minutes(at, zone)
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes >= 0 else "−"
    return ltr(f"UTC{sign}{hours}:{rest:02d}" if rest else f"UTC{sign}{hours}")


def utc_stamp(at: int) -> str:
    """``2026-03-10T16:30:00Z``, isolated."""
    return ltr(f"{shown_at(at, 'UTC'):%Y-%m-%dT%H:%M:%SZ}")


def day_and_time(moment: datetime, now: datetime) -> str:
    """``Today 18:30``, ``Tomorrow 09:00``, ``Sun 15 March 08:00``: as a zone's clocks show it."""
    days = (moment.date() - now.date()).days
    clock = figures(f"{moment:%H:%M}")
    if days == 0:
        return translate("Schedules", "Today {time}").format(time=clock)
    if days == 1:
        return translate("Schedules", "Tomorrow {time}").format(time=clock)
    if days == -1:
        return translate("Schedules", "Yesterday {time}").format(time=clock)
    when = QDate(moment.year, moment.month, moment.day)
    pattern = translate("Schedules", "ddd d MMMM")
    if moment.year != now.year:
        pattern = translate("Schedules", "ddd d MMMM yyyy")
    day = QLocale().toString(when, pattern)
    return translate("Schedules", "{day} {time}").format(day=day, time=clock)


def in_time(at: int, now: int) -> str:
    """``in 3 h``, ``2 d ago``."""
    if at >= now:
        return translate("Schedules", "in {span}").format(span=phrases.left(at - now))
    return translate("Schedules", "{span} ago").format(span=phrases.left(now - at))


def landing_note(landing: Landing, zone: str) -> str:
    """What a gap or a fold means for the time that was entered; empty on other days."""
    where = isolate(zone_name(zone))
    if landing.fit is Fit.GAP:
        return translate(
            "Schedules",
            "{time} does not exist on this day in {zone}: the clocks go forward."
            " It goes out when they show {shown}.",
        ).format(
            time=ltr(figures(f"{landing.asked:%H:%M}")),
            zone=where,
            shown=ltr(figures(f"{landing.shown:%H:%M}")),
        )
    if landing.fit is Fit.FOLD:
        return translate(
            "Schedules",
            "{time} comes twice on this day in {zone}: the clocks go back. It goes out once.",
        ).format(time=ltr(figures(f"{landing.asked:%H:%M}")), zone=where)
    return ""


def repeats(rule: Rule | None, start: datetime) -> str:
    """``Every 2 weeks on Mon and Thu, 6 times``."""
    if rule is None:
        return translate("Schedules", "Once")
    locale = QLocale()
    every = rule.every
    if rule.unit is Unit.DAY:
        text = (
            translate("Schedules", "Every day")
            if every == 1
            else translate("Schedules", "Every %Ln days", "", every)
        )
    elif rule.unit is Unit.WEEK:
        days = sorted(rule.days or (start.weekday(),), key=lambda day: (day - rule.week_start) % 7)
        names = locale.createSeparatedList(
            [locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat) for day in days]
        )
        text = (
            translate("Schedules", "Every week on {days}")
            if every == 1
            else translate("Schedules", "Every %Ln weeks on {days}", "", every)
        ).format(days=names)
    elif rule.month_day == LAST_DAY:
        text = (
            translate("Schedules", "Every month on its last day")
            if every == 1
            else translate("Schedules", "Every %Ln months on the last day", "", every)
        )
    else:
        text = (
            translate("Schedules", "Every month on day {day}")
            if every == 1
            else translate("Schedules", "Every %Ln months on day {day}", "", every)
        ).format(day=figures(rule.month_day or start.day))
    if rule.count is not None:
        ends = translate("Schedules", "%Ln times", "", rule.count)
        return translate("Schedules", "{rule}, {ends}").format(rule=text, ends=ends)
    if rule.until is not None:
        until = rule.until
        day = locale.toString(
            QDate(until.year, until.month, until.day), QLocale.FormatType.ShortFormat
        )
        ends = translate("Schedules", "until {day}").format(day=day)
        return translate("Schedules", "{rule}, {ends}").format(rule=text, ends=ends)
    return text


def spoken(row: ScheduledRow, number: str, provider: str, now: int) -> str:
    """A line of the board for screen readers."""
    return phrases.listed(
        part
        for part in (
            phrases.whole_moment(row.at),
            translate("Schedules", "from {number}").format(number=number),
            translate("Schedules", "to {name}").format(name=whom(row)[0]),
            what(row),
            translate("Schedules", "kept on {where}").format(where=kept_on(row, provider)[0]),
            mark(row)[0],
            in_time(row.at, now),
            reason(row, provider),
        )
        if part
    )


def week_of(day: QDate) -> int:
    """The number of the week that the board shows for a day."""
    return date(day.year(), day.month(), day.day()).isocalendar().week


def first_of_week(day: QDate) -> QDate:
    """The day on which the operator's week begins."""
    first = QLocale().firstDayOfWeek().value
    return day.addDays(-((day.dayOfWeek() - first) % 7))


def at_midnight(day: QDate) -> int:
    """The start of a local day in ms UTC."""
    start = datetime(day.year(), day.month(), day.day())  # noqa: DTZ001 - the operator's own day
    return round(start.timestamp() * 1_000)


def soon_whole(now: datetime) -> datetime:
    """A sensible first time: the next whole hour that is at least half an hour away."""
    later = now + timedelta(minutes=90)
    return later.replace(minute=0, second=0, microsecond=0)
