"""What was missed, in words: what a provider still tries, what is lost, how reading back stands.

Invariant: what no document says is called so, never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate, ltr
from app.domain.missed import Fate, Gap
from app.domain.readback import Backfill, BackfillState, BackfillStep
from app.services.missed import AccountMissed
from app.ui import phrases
from app.ui.widgets.steps import Step


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Missed", text, "", number)


def gap_title(gap: Gap) -> str:
    """``Nothing was received for 6 h 12 min``."""
    whole = gap.length % 3_600_000 < 60_000
    time = phrases.left(gap.length) if whole else phrases.left_long(gap.length)
    return _tr("Nothing was received for {time}").format(time=time)


def gap_span(gap: Gap, now: int) -> str:
    """``From yesterday 18:20 to 09:14. The receiver did not listen.``"""
    return _tr("From {began} to {ended}. The receiver did not listen.").format(
        began=phrases.moment(gap.began, now), ended=phrases.moment(gap.ended, now)
    )


def summary(accounts: Sequence[AccountMissed]) -> str:
    """One line for the banner: who tries again, and what was read back."""
    again = sum(one.outlook.fate is not Fate.UNKNOWN for one in accounts)
    found = sum(one.backfill.found for one in accounts)
    busy = any(one.backfill.state in (BackfillState.RUNNING, BackfillState.WAITING)
               for one in accounts)  # fmt: skip
    parts = [_tr("%Ln accounts try again by themselves.", again)] if again else []
    if busy:
        parts.append(_tr("Reading back what can be read."))
    elif found:
        parts.append(_tr("%Ln messages and calls were read back.", found))
    return " ".join(parts) or _tr("What was missed can’t be asked for.")


def steps_of(one: AccountMissed, now: int) -> list[Step]:
    """What can be said of an account."""
    return [*_provider_steps(one, now), *_backfill_steps(one.backfill, now)]


def _provider_steps(one: AccountMissed, now: int) -> list[Step]:
    found = one.outlook
    title = isolate(one.title)
    if found.fate is Fate.UNKNOWN:
        return [
            Step(
                "circle-question-mark",
                "warning",
                _tr("Not known whether {provider} tries again").format(provider=title),
                _tr("Its document says nothing of retries ({section}).").format(
                    section=isolate(one.policy.source)
                ),
            )
        ]
    steps = []
    if found.lost_until:
        steps.append(
            Step(
                "circle-x",
                "danger",
                _tr("Lost for good: what {provider} had before {time}").format(
                    provider=title, time=phrases.moment(found.lost_until, now)
                ),
                _tr("Its last try was over before the receiver came back."),
            )
        )
    over = found.due_by <= now
    when = phrases.moment(found.due_by, now)
    if over:
        words = _tr("{provider} has tried again what came later, until {time}")
    elif found.lost_until:
        words = _tr("{provider} tries again what came later, until {time}")
    else:
        words = _tr("{provider} tries everything again, until {time}")
    steps.append(
        Step(
            "rotate-cw",
            "neutral" if over else "accent",
            words.format(provider=title, time=when),
            _schedule(one),
        )
    )
    return steps


def _schedule(one: AccountMissed) -> str:
    section = isolate(one.policy.source)
    if one.policy.pauses:
        pauses = phrases.listed(phrases.left(round(pause * 1000)) for pause in one.policy.pauses)
        return _tr("After {pauses}, as its document says ({section}).").format(
            pauses=ltr(pauses), section=section
        )
    return _tr("With growing pauses for up to {time}, as its document says ({section}).").format(
        time=phrases.left(round(one.policy.lasts * 1000)), section=section
    )


def _backfill_steps(backfill: Backfill, now: int) -> list[Step]:
    head = _backfill_head(backfill)
    lines = [_step_line(step, now) for step in backfill.steps]
    return [head, *(line for line in lines if line is not None)]


def _backfill_head(backfill: Backfill) -> Step:
    state = backfill.state
    if state is BackfillState.NOTHING:
        return Step(
            "minus",
            "neutral",
            _tr("Nothing can be read back"),
            _tr("This API documents no list of what came."),
        )
    if state is BackfillState.RUNNING:
        return Step("refresh-cw", "accent", _tr("Reading back"))
    if state is BackfillState.WAITING:
        text = _tr("It is tried again by itself.") if backfill.steps else ""
        return Step("clock", "neutral", _tr("Waits to be read back"), text)
    if state is BackfillState.FAILED:
        why = "" if backfill.steps else _tr("It is long ago: nothing was asked by itself.")
        return Step("triangle-alert", "warning", _tr("Not read back"), why)
    if backfill.found:
        words = _tr("%Ln messages and calls were missing, and are here now", backfill.found)
        return Step("circle-check", "success", words)
    return Step("circle-check", "success", _tr("Read back, nothing was missing"))


def _step_line(step: BackfillStep, now: int) -> Step | None:
    what = ltr(step.operation) if step.operation else _tr("Connection")
    if step.number:
        what = _tr("{what} of {number}").format(what=what, number=isolate(step.number))
    if step.problem:
        return Step("circle-alert", "warning", what, step.problem)
    if step.reaches:
        return Step(
            "history",
            "warning",
            what,
            _tr("The list is full and goes back to {time} only.").format(
                time=phrases.moment(step.reaches, now)
            ),
        )
    if not step.count:
        return None
    return Step("list", "neutral", what, _tr("%Ln entries", step.count))
