"""Automatic answers: which text a customer's message or call is answered with, and why.

A plan belongs to one of our numbers and one occasion. Its rules are tried in order; the first
that fits and has words gives the text. Everything that a decision needs is handed in, so that
the receiver and the window's preview decide alike (``app.receiver.answering``,
``app.services.answers``).

Invariant: ``decide`` is pure, never waits, and gives no text to somebody who opted out, to a
group, or by a plan that is off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from app.domain.answer_words import filled, language_of_phone, reply_time, script_of
from app.domain.hours import Hours, hours_from

BASE = "base"
"""The key of the rule that has no conditions; it is the last."""
MOST_IN_AN_HOUR = 5
"""Automatic texts to one contact: two automata must not talk to each other for ever."""
MOST_CHARS = 4096
_HOUR = 3_600_000
_MINUTE = 60_000


class Occasion(StrEnum):
    """What is answered."""

    MESSAGE = "message"
    CALL = "call"


BUDGET_S: Mapping[Occasion, float] = {Occasion.CALL: 1.5, Occasion.MESSAGE: 3.0}
"""How long after its last byte a delivery is still answered automatically; half of what the
provider waits, since the way there and back takes time too."""


class Reason(StrEnum):
    """Why there was a text, or none."""

    GIVEN = "given"
    OFF = "off"
    NO_RULE = "no_rule"
    OPTED_OUT = "opted_out"
    GROUP = "group"
    OURS = "ours"
    OFTEN = "often"
    OLD = "old"
    LATE = "late"
    UNKNOWN = "unknown"


class When(StrEnum):
    """Which hours a rule is for."""

    ANY = "any"
    INSIDE = "inside"
    OUTSIDE = "outside"


class Who(StrEnum):
    """Whom a rule is for."""

    ANY = "any"
    FIRST = "first"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Rule:
    """Conditions and texts. Empty conditions hold always.

    ``words``: one of them stands in the message; ``writes``: languages; ``again``: only to those
    who got an automatic text within so many minutes; ``once``: not to those who got this rule's
    text within so many minutes.
    """

    key: str
    title: str = ""
    on: bool = True
    when: When = When.ANY
    who: Who = Who.ANY
    words: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    again: int = 0
    once: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)

    def text(self, language: str) -> tuple[str, str]:
        """(language, words): those of the language, else of the first that has any."""
        for one in (language, *self.texts):
            words = self.texts.get(one, "")
            if words.strip():
                return one, words
        return "", ""

    @property
    def silent(self) -> bool:
        """Whether it has no words in any language."""
        return not self.text("")[1]


@dataclass(frozen=True, slots=True)
class Plan:
    """What one number does on one occasion. ``reply_within`` is in minutes of the hours."""

    number_id: int
    occasion: Occasion
    on: bool
    hours: Hours
    rules: tuple[Rule, ...]
    needs_reply: bool = True
    reply_within: int = 30

    @property
    def base(self) -> Rule:
        """The rule without conditions."""
        return next((one for one in self.rules if one.key == BASE), Rule(BASE))

    def data(self) -> dict[str, Any]:
        """As plain data, for storing."""
        return {
            "hours": self.hours.data(),
            "needs_reply": self.needs_reply,
            "reply_within": self.reply_within,
            "rules": [_rule_data(one) for one in self.rules],
        }


@dataclass(frozen=True, slots=True)
class Question:
    """Something of a customer that may be answered. ``contact`` in digits, ``at`` in ms.

    ``number`` is the provider's name of our number; ``chat`` the chat's address.
    """

    occasion: Occasion
    number: str
    contact: str
    chat: str
    at: int
    text: str = ""
    video: bool = False
    group: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a contact. Times in ms, 0 for never.

    ``given`` tells by rule when its text last went out, ``recent`` how many in the last hour;
    ``writes`` is the language of the last text; ``sure`` False: consent could not be looked up.
    """

    name: str = ""
    opted_out: bool = False
    ours: bool = False
    first: bool = True
    writes: str = ""
    given: Mapping[str, int] = field(default_factory=dict)
    recent: int = 0
    sure: bool = True

    @property
    def last_given(self) -> int:
        """When any automatic text last went out."""
        return max(self.given.values(), default=0)


@dataclass(frozen=True, slots=True)
class Decision:
    """The text (empty for none), and how it came about.

    ``passed`` are the rules that did not fit, as (key, which condition).
    """

    reason: Reason
    text: str = ""
    rule: str = ""
    title: str = ""
    language: str = ""
    passed: tuple[tuple[str, str], ...] = ()


class AnswerScheme(Protocol):
    """What a provider lets a webhook be answered with; pure, as ``WebhookScheme`` is."""

    def waits(self, occasion: Occasion) -> float:
        """Seconds that the provider waits for an answer."""
        ...

    def question(self, document: Mapping[str, Any], received_at: int) -> Question | None:
        """What is asked by a body; None for an event that takes no text."""
        ...

    def own_text(self, occasion: Occasion) -> str:
        """What the provider itself sends where the answer carries no text; empty for nothing."""
        ...

    def reply(self, occasion: Occasion, text: str) -> Mapping[str, str]:
        """The fields of the answer that carry the text."""
        ...


def decide(plan: Plan, question: Question, known: Known, at: int) -> Decision:
    """The answer to a question at a moment (ms)."""
    if not plan.on:
        return Decision(Reason.OFF)
    if question.group:
        return Decision(Reason.GROUP)
    if known.ours:
        return Decision(Reason.OURS)
    if not known.sure:
        return Decision(Reason.UNKNOWN)
    if known.opted_out:
        return Decision(Reason.OPTED_OUT)
    if question.occasion is Occasion.MESSAGE and known.recent >= MOST_IN_AN_HOUR:
        return Decision(Reason.OFTEN)
    language = language_for(question, known)
    passed: list[tuple[str, str]] = []
    for rule in plan.rules:
        unfit = _unfit(rule, plan, question, known, language, at)
        if unfit:
            passed.append((rule.key, unfit))
            continue
        written, words = rule.text(language)
        by = plan.hours.reply_by(at, plan.reply_within)
        said = reply_time(by, at, plan.hours, written) if by is not None else ""
        text = filled(words, known.name, said)
        return Decision(Reason.GIVEN, text, rule.key, rule.title, written, tuple(passed))
    return Decision(Reason.NO_RULE, passed=tuple(passed))


def language_for(question: Question, known: Known) -> str:
    """What the message is written in, else what they last wrote in, else their country's."""
    return script_of(question.text) or known.writes or language_of_phone(question.contact)


def _unfit(rule: Rule, plan: Plan, question: Question, known: Known, language: str, at: int) -> str:
    """The first condition that does not hold, by its name; empty where all do."""
    if not rule.on:
        return "off"
    if rule.when is not When.ANY and plan.hours.open_at(at) != (rule.when is When.INSIDE):
        return "hours"
    if rule.words and not _has(question.text, rule.words):
        return "words"
    if rule.who is not Who.ANY and known.first != (rule.who is Who.FIRST):
        return "who"
    if rule.writes and language not in rule.writes:
        return "writes"
    if rule.again and known.last_given <= at - rule.again * _MINUTE:
        return "again"
    if rule.once and known.given.get(rule.key, 0) > at - rule.once * _MINUTE:
        return "once"
    return "silent" if rule.silent else ""


def _has(text: str, words: tuple[str, ...]) -> bool:
    from app.domain.folding import fold  # the receiver asks seldom, and holds no tables for it

    folded = fold(text)
    return any(word in folded for word in map(fold, words) if word.strip())


def _rule_data(rule: Rule) -> dict[str, Any]:
    return {
        "key": rule.key,
        "title": rule.title,
        "on": rule.on,
        "when": rule.when.value,
        "who": rule.who.value,
        "words": list(rule.words),
        "writes": list(rule.writes),
        "again": rule.again,
        "once": rule.once,
        "texts": dict(rule.texts),
    }


def plan_from(number_id: int, occasion: Occasion, on: bool, data: Mapping[str, Any]) -> Plan:
    """A plan from plain data. Raises ValueError where it makes no sense."""
    try:
        rules = tuple(_rule_from(one) for one in data["rules"])
        return Plan(
            number_id,
            occasion,
            on,
            hours_from(data["hours"]),
            rules,
            bool(data.get("needs_reply", True)),
            int(data.get("reply_within", 30)),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"A stored plan can’t be read: {error}") from error


def _rule_from(data: Mapping[str, Any]) -> Rule:
    return Rule(
        key=str(data["key"]),
        title=str(data.get("title", "")),
        on=bool(data.get("on", True)),
        when=When(data.get("when", When.ANY)),
        who=Who(data.get("who", Who.ANY)),
        words=tuple(str(one) for one in data.get("words", ())),
        writes=tuple(str(one) for one in data.get("writes", ())),
        again=int(data.get("again", 0)),
        once=int(data.get("once", 0)),
        texts={str(key): str(text) for key, text in data.get("texts", {}).items()},
    )
