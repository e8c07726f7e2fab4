"""How campaigns are spoken of: states, steps, reasons, rows of the ledger.

Used by every part of the campaigns' pages. Invariant: every state has a word and an icon of its
own; colour is never the only sign.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.core import bidi
from app.domain.campaigns import Campaign, Counts, Entry, Pause, Plan, Quiet, State, Step, Verdict
from app.ui import phrases
from app.ui.digits import amount, figures
from app.ui.models.template_words import language_words
from app.ui.widgets.painting import Tone


def tr(text: str, n: int = -1) -> str:
    """A text of the campaigns' pages, in the operator's language."""
    return QCoreApplication.translate("Campaigns", text, None, n)


def number(count: float) -> str:
    """A count with its thousands set apart."""
    return QLocale().toString(round(count))


def share(part: int, whole: int) -> str:
    """A share in per cent; all and nothing are only said where they are so."""
    if not whole:
        return "–"
    per_cent = round(100 * part / whole)
    if 0 < part < whole:
        per_cent = min(99, max(1, per_cent))
    return amount(tr("{n} %").format(n=QLocale().toString(per_cent)))


def state_of(campaign: Campaign) -> tuple[str, Tone, str]:
    """(word, tone, icon) of a campaign's state."""
    if campaign.state is State.PAUSED:
        return _paused_words()[campaign.pause], "warning", "pause"
    words: dict[State, tuple[str, Tone, str]] = {
        State.DRAFT: (tr("Draft"), "outline", "pencil"),
        State.WAITING: (tr("Waiting"), "neutral", "clock"),
        State.RUNNING: (tr("Running"), "accent", "play"),
        State.DONE: (tr("Done"), "success", "check"),
        State.CANCELLED: (tr("Cancelled"), "neutral", "ban"),
    }
    return words[campaign.state]


def _paused_words() -> dict[Pause, str]:
    return {
        Pause.NONE: tr("Paused"),
        Pause.YOU: tr("Paused by you"),
        Pause.QUIET: tr("Paused, quiet hours"),
        Pause.FAILURES: tr("Paused, too many failed"),
        Pause.LIMIT: tr("Paused, limit reached"),
        Pause.COMPLAINTS: tr("Paused, complaints"),
        Pause.ACCOUNT: tr("Paused, account refused"),
        Pause.MISSED: tr("Paused, time missed"),
        Pause.CLOCK: tr("Paused, clock in doubt"),
        Pause.RESTORED: tr("Paused, backup restored"),
    }


def pause_words(campaign: Campaign, now: int) -> tuple[str, str]:
    """What paused a run, and what can be done; empty where nothing did."""
    counts, plan = campaign.counts, campaign.plan
    until = phrases.moment(campaign.until, now)
    words = {
        Pause.QUIET: (
            tr("Quiet hours until {time}.").format(time=until),
            tr("It goes on by itself then. %Ln people wait.", counts.left),
        ),
        Pause.FAILURES: (
            tr("More than {share} of the sends failed.").format(
                share=share(round(plan.stop_share * 100), 100)
            ),
            tr("Nothing more goes out. Look at the reasons, then go on or cancel."),
        ),
        Pause.LIMIT: (
            tr("A limit is reached until {time}.").format(time=until),
            tr("It goes on by itself then. %Ln people wait.", counts.left),
        ),
        Pause.COMPLAINTS: (
            tr("Several people complained."),
            tr("Nothing more goes out. Read the replies, then go on or cancel."),
        ),
        Pause.ACCOUNT: (
            tr("The provider refused the account."),
            tr("Nothing more goes out. Mend the key in the settings, then go on and retry."),
        ),
        Pause.MISSED: (
            tr("Its time passed while Switchboard was closed or the computer slept."),
            tr("Nothing went out meanwhile. Go on now, or cancel."),
        ),
        Pause.RESTORED: (
            tr("A backup was put in place."),
            tr(
                "Who was written to after it was made is not known here. Going on may write to"
                " them again."
            ),
        ),
    }
    return words.get(campaign.pause, ("", "")) if campaign.state is State.PAUSED else ("", "")


def step_words(step: Step, over: bool = False) -> tuple[str, str, str]:
    """(word, icon, role of its colour) of a person's state; ``over``: nothing leaves any more."""
    if over and step is Step.WAITING:
        return tr("Not sent"), "ban", "text.secondary"
    return {
        Step.WAITING: (tr("Waiting"), "clock", "text.secondary"),
        Step.QUEUED: (tr("Queued"), "circle-dashed", "text.secondary"),
        Step.SENDING: (tr("Sending"), "clock", "text.secondary"),
        Step.SENT: (tr("Sent"), "check", "tick.sent"),
        Step.DELIVERED: (tr("Delivered"), "check-check", "tick.sent"),
        Step.READ: (tr("Read"), "check-check", "tick.read"),
        Step.FAILED: (tr("Failed"), "circle-alert", "danger.text"),
        Step.UNCERTAIN: (tr("Not known"), "circle-question-mark", "warning.text"),
        Step.HELD: (tr("Held"), "shield-alert", "warning.text"),
    }[step]


def verdict_words(verdict: Verdict, detail: str = "") -> tuple[str, str, str]:
    """(words, icon, role) of a row check; ``detail`` is a row's number or a column."""
    return {
        Verdict.READY: (tr("Ready"), "circle-check", "success.text"),
        Verdict.OTHER_LANGUAGE: (
            tr("Uses {language}").format(language=language(detail)) if detail else tr("Ready"),
            "languages",
            "warning.text",
        ),
        Verdict.REPEATED: (
            tr("Same as row {n}").format(n=detail) if detail else tr("Repeated"),
            "copy-check",
            "text.secondary",
        ),
        Verdict.BAD_NUMBER: (tr("No phone number"), "circle-x", "danger.text"),
        Verdict.TOO_SHORT: (tr("Number too short"), "circle-x", "danger.text"),
        Verdict.TOO_LONG: (tr("Number too long"), "circle-x", "danger.text"),
        Verdict.NO_NUMBER: (tr("No number"), "circle-x", "danger.text"),
        Verdict.NO_COUNTRY: (tr("No country code"), "circle-x", "danger.text"),
        Verdict.NO_CONSENT: (tr("No consent"), "shield-alert", "warning.text"),
        Verdict.OPTED_OUT: (tr("Opted out"), "ban", "warning.text"),
        Verdict.NO_VALUE: (
            tr("{column} is empty").format(column=bidi.isolate(detail))
            if detail
            else tr("A value is missing"),
            "circle-dashed",
            "warning.text",
        ),
        Verdict.NO_LANGUAGE: (tr("Language missing"), "languages", "warning.text"),
        Verdict.UNREACHABLE: (tr("Not on WhatsApp"), "circle-x", "danger.text"),
        Verdict.LEFT_OUT: (tr("Left out"), "minus", "text.secondary"),
    }[verdict]


def reason_words(kind: str, words: str = "") -> str:
    """Why somebody failed, in a few words; ``words`` are the provider's own."""
    known = {
        "not_here": tr("Not on WhatsApp"),
        "malformed": tr("Refused as malformed"),
        "server": tr("Provider server error"),
        "busy": tr("Provider too busy"),
        "network": tr("Provider not reached"),
        "account": tr("Account refused"),
        "template": tr("Template not usable"),
        "window": tr("Reply window closed"),
        "unwanted": tr("WhatsApp held it back"),
        "not_found": tr("Not found"),
    }
    return known.get(kind) or words or tr("Failed")


def note_of(entry: Entry, now: int, over: bool = False) -> str:
    """The note beside a person: the reply, the reason, the place in line of a run not ``over``."""
    kind, _, detail = entry.reason.partition(":")
    if entry.replied_at:
        reply = tr("Replied at {time}, “{words}”").format(
            time=phrases.moment(entry.replied_at, now), words=bidi.isolate(entry.reply)
        )
        if kind == "opt_out":
            return tr("Opted out: {reply}").format(reply=reply)
        return tr("Complained: {reply}").format(reply=reply) if kind == "complaint" else reply
    if entry.step is Step.HELD:
        if kind == "withdrawn":
            return tr("Taken back in the chat")
        if kind in set(Verdict):
            return verdict_words(Verdict(kind), detail)[0]
        return entry.reason
    if entry.step in (Step.FAILED, Step.UNCERTAIN):
        said = reason_words(kind, detail)
        tries = tr("{reason}, tried %Ln times", entry.attempts).format(reason=said)
        return tries if entry.attempts > 1 else said
    waits = entry.step is Step.WAITING and not over
    if waits and entry.due_at > now:
        return tr("From {time}").format(time=phrases.moment(entry.due_at, now))
    if waits and entry.place:
        return tr("Number {n} in line").format(n=number(entry.place))
    if kind == Verdict.OTHER_LANGUAGE:
        return tr("Uses {language}").format(language=language(entry.language))
    return ""


def language(code: str) -> str:
    """A language by its own name."""
    if not code:
        return tr("any language")
    return language_words(code)


def message_words(plan: Plan) -> str:
    """What a campaign says, in a line: the template and its language, or the text."""
    if plan.template:
        if len(plan.definitions) > 1:
            return tr("{template}, %Ln languages", len(plan.definitions)).format(
                template=bidi.ltr(plan.template)
            )
        return tr("{template}, {language}").format(
            template=bidi.ltr(plan.template), language=bidi.isolate(language(plan.language))
        )
    return " ".join(plan.text.split())


def audience_words(plan: Plan) -> str:
    """Where the people come from."""
    if plan.source == "file":
        return bidi.file_name(plan.source_name)
    if plan.source == "labels":
        return tr("label {name}").format(name=bidi.isolate(plan.source_name))
    return tr("people of the number")


def pace_words(pace: float) -> str:
    """A pace: ``9 / min``."""
    if pace <= 0:
        return tr("Full speed")
    if pace < 1:
        return tr("{n} / hour").format(n=number(pace * 60))
    return tr("{n} / min").format(n=QLocale().toString(pace, "g", 6))


def progress_words(
    counts: Counts, per_minute: float, left_ms: int, finish: str, over: bool = False
) -> str:
    """What stands beside the big figure."""
    if not counts.left:
        return tr("sent")
    if over:
        return tr("sent, %Ln get no message", counts.left)
    if not per_minute or left_ms <= 0:
        return tr("sent, {n} to go").format(n=number(counts.left))
    said = tr("sent, about {left} left at {n} a minute, done near {time}")
    return said.format(left=span(left_ms), n=_pace(per_minute), time=finish)


def span(ms: int) -> str:
    """A length of time in words."""
    minutes = max(1, round(ms / 60_000))
    if minutes < 120:
        return tr("%Ln minutes", minutes)
    if minutes < 2_880:
        return tr("%Ln hours", round(minutes / 60))
    return tr("%Ln days", round(minutes / 1_440))


def _pace(per_minute: float) -> str:
    return QLocale().toString(round(per_minute, 1 if per_minute < 10 else 0), "g", 6)


def minutes_of_day(minute: int) -> str:
    """``21:00``."""
    return figures(f"{minute // 60:02d}:{minute % 60:02d}")


def quiet_words(quiet: Quiet) -> str:
    """The rule of quiet hours."""
    if not quiet.on:
        return tr("No quiet hours")
    return tr("Nothing between {start} and {end}").format(
        start=minutes_of_day(quiet.start), end=minutes_of_day(quiet.end)
    )
