"""The words for plans and rules of automatic answers.

Invariant: a rule's sentence names every condition it has.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate, ltr
from app.domain.answer_words import FIRST_NAME, NAME, REPLY_TIME
from app.domain.answers import BASE, Occasion, Plan, Rule, When, Who
from app.domain.hours import wall
from app.ui import phrases
from app.ui.digits import figures
from app.ui.weekdays import day_name, week

translate = QCoreApplication.translate
_MINUTES_OF_HOUR, _MINUTES_OF_DAY = 60, 1440


def language_name(code: str) -> str:
    """A customer's language in the window's language."""
    return {
        "he": translate("Answers", "Hebrew"),
        "en": translate("Answers", "English"),
        "ar": translate("Answers", "Arabic"),
    }.get(code, code)


def blank_name(blank: str) -> str:
    """What a blank stands for."""
    return {
        FIRST_NAME: translate("Answers", "first name"),
        NAME: translate("Answers", "name"),
        REPLY_TIME: translate("Answers", "next reply time"),
    }.get(blank, blank)


def rule_title(rule: Rule, occasion: Occasion) -> str:
    """A rule's name: its own, else one from what it is for."""
    if rule.title:
        return rule.title
    if rule.key == BASE:
        return translate("Answers", "Main text")
    if rule.when is When.OUTSIDE:
        return translate("Answers", "After hours text")
    if rule.again:
        return translate("Answers", "Short text")
    if rule.who is Who.FIRST:
        return translate("Answers", "Welcome text")
    return translate("Answers", "Text of this rule")


def rule_icon(rule: Rule) -> str:
    """The icon of a rule's first condition."""
    if rule.when is not When.ANY:
        return "clock"
    if rule.again:
        return "rotate-ccw"
    if rule.words:
        return "search"
    if rule.who is not Who.ANY:
        return "user-round"
    return "languages" if rule.writes else "message-circle"


def rule_sentence(rule: Rule, plan: Plan) -> str:
    """When a rule is used."""
    parts: list[str] = []
    if rule.when is not When.ANY:
        hours = hours_summary(plan)
        if rule.when is When.OUTSIDE:
            parts.append(
                translate("Answers", "Outside {hours}").format(hours=hours)
                if hours
                else translate("Answers", "Outside your reply hours")
            )
        else:
            parts.append(
                translate("Answers", "Within {hours}").format(hours=hours)
                if hours
                else translate("Answers", "Within your reply hours")
            )
    if rule.again:
        time = span(rule.again)
        parts.append(
            translate("Answers", "Same caller within {time}").format(time=time)
            if plan.occasion is Occasion.CALL
            else translate("Answers", "Same person within {time}").format(time=time)
        )
    if rule.words:
        listed = phrases.listed(isolate(word) for word in rule.words[:3])
        parts.append(translate("Answers", "With the words {words}").format(words=listed))
    if rule.who is Who.FIRST:
        parts.append(translate("Answers", "First contact"))
    elif rule.who is Who.KNOWN:
        parts.append(translate("Answers", "Not the first contact"))
    if rule.writes:
        names = phrases.listed(language_name(one) for one in rule.writes)
        parts.append(translate("Answers", "In {languages}").format(languages=names))
    if not parts:
        parts.append(
            translate("Answers", "Everybody else")
            if rule.key == BASE
            else translate("Answers", "Everybody")
        )
    if rule.once:
        parts.append(translate("Answers", "once in {time}").format(time=span(rule.once)))
    return " · ".join(parts)


def span(minutes: int) -> str:
    """``10 minutes``, ``12 hours``, ``7 days``."""
    if minutes and minutes % _MINUTES_OF_DAY == 0:
        return translate("Answers", "%Ln days", "", minutes // _MINUTES_OF_DAY)
    if minutes and minutes % _MINUTES_OF_HOUR == 0:
        return translate("Answers", "%Ln hours", "", minutes // _MINUTES_OF_HOUR)
    return translate("Answers", "%Ln minutes", "", minutes)


def hours_summary(plan: Plan) -> str:
    """``08:00 to 19:00`` where the days with hours are alike but for shorter ones; else empty."""
    firsts = [day[0] for day in plan.hours.days if len(day) == 1]
    if not firsts or any(len(day) > 1 for day in plan.hours.days):
        return ""
    usual = max(firsts, key=firsts.count)
    if firsts.count(usual) < 3:
        return ""
    return translate("Answers", "{start} to {end}").format(
        start=ltr(figures(wall(usual[0]))), end=ltr(figures(wall(usual[1])))
    )


def week_words(plan: Plan) -> str:
    """The hours of the whole week, for a tooltip."""
    lines = []
    for day in week():
        spans = plan.hours.days[day]
        told = phrases.listed(figures(f"{wall(start)}–{wall(end)}") for start, end in spans)
        words = ltr(told) if told else translate("Answers", "closed")
        lines.append(translate("Answers", "{day}: {hours}").format(day=day_name(day), hours=words))
    return "\n".join(lines)


def audience(language: str, occasion: Occasion) -> str:
    """To whom the text of a language goes."""
    if occasion is Occasion.MESSAGE:
        return translate("Answers", "Sent when they write in {language}").format(
            language=language_name(language)
        )
    if language == "he":
        return translate("Answers", "Sent to callers with {code} numbers").format(code=ltr("+972"))
    if language == "ar":
        return translate("Answers", "Sent to callers who write Arabic, or from Arab countries")
    return translate("Answers", "Sent to all other callers")
