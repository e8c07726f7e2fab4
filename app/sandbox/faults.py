"""Faults on order: a text says which requests go wrong, how, how often.

Grammar (blanks are ignored; ``;`` separates like ``,``)::

    SPEC  = RULE {"," RULE}
    RULE  = [WHERE ":"] KIND ["=" ARG] [":" ARG] [":" PROBABILITY] ["*" COUNT] ["@" SKIP]
    WHERE = OPERATION | PROVIDER "." OPERATION | PROVIDER ".*"

``send_message:500:0.1`` answers every tenth send_message of every provider with 500;
``gateway.list_chats:html*2`` answers the next two with a page; ``slow:30000:0.01`` delays one
request in a hundred by 30 s; ``quixess.*:429=5:1`` answers 429 with ``Retry-After: 5``;
``drop:1*1@4`` lets four requests pass and cuts the fifth. Without a probability a rule is always
true, without a count it never ends. The first rule that strikes wins.

Kinds that strike *before* anything happened:

    <status>        that status (400–599) in the provider's own error envelope; ``=`` Retry-After
    drop_before     the connection is closed without an answer
    slow_before:ms  the work begins that much later (real milliseconds)

Kinds that strike *after* the work was done (the message is out, the caller does not know):

    drop            the connection is closed without an answer
    <status>after   that status although it was done
    html            200 with an HTML page
    nothing         200 with an empty body (also ``empty``)
    truncate        the headers promise the whole body, half of it comes, then the line is cut
    nonsense        200 with JSON of another shape
    garbage         200 with bytes that are no text, called application/json
    slow:ms         the answer comes that much later (real milliseconds)

Invariant: with one seed, one SPEC and one order of requests the same requests are struck.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

_BEFORE = frozenset({"drop_before", "slow_before"})
_AFTER = frozenset({"drop", "html", "nothing", "truncate", "nonsense", "garbage", "slow"})
_ALIASES = {"empty": "nothing"}
_TAIL = re.compile(r"(?:\*(?P<count>\d+))?(?:@(?P<skip>\d+))?$")
_STATUS = re.compile(r"(?P<status>[45]\d\d)(?P<after>after)?$")


@dataclass(frozen=True, slots=True)
class Fault:
    """What strikes a request. ``amount``: milliseconds of slow, seconds of Retry-After."""

    kind: str
    status: int | None
    amount: float | None
    before: bool


@dataclass(slots=True)
class Rule:
    """One RULE of the grammar and what is left of it."""

    text: str
    where: str
    fault: Fault
    probability: float
    left: int | None
    skip: int
    struck: int = 0

    def covers(self, provider: str, operation: str) -> bool:
        """Whether the rule speaks of this operation."""
        return self.where in ("", "*", operation, f"{provider}.{operation}", f"{provider}.*")


class Faults:
    """The rules in force."""

    def __init__(self, spec: str, seed: int) -> None:
        self._seed = seed
        self._random = random.Random(seed)
        self.rules = parse(spec)

    def set(self, spec: str) -> None:
        """Replaces the rules. Raises ValueError and keeps the old ones if ``spec`` is wrong."""
        self.rules = parse(spec)
        self._random = random.Random(self._seed)

    def draw(self, provider: str, operation: str) -> Fault | None:
        """The fault that strikes this request, if one does."""
        for rule in self.rules:
            if not rule.covers(provider, operation) or rule.left == 0:
                continue
            if rule.skip:
                rule.skip -= 1
                continue
            if rule.probability < 1 and self._random.random() >= rule.probability:
                continue
            if rule.left is not None:
                rule.left -= 1
            rule.struck += 1
            return rule.fault
        return None


def parse(spec: str) -> list[Rule]:
    """The rules of a SPEC; an empty one has none. Raises ValueError naming the bad rule."""
    texts = [text.strip() for text in re.split(r"[,;]", spec)]
    return [_rule(text) for text in texts if text]


def _rule(text: str) -> Rule:
    tail = _TAIL.search(text)
    assert tail is not None  # every part of the pattern is optional
    parts = [part.strip() for part in text[: tail.start()].split(":")]
    where = ""
    if _kind(parts[0].partition("=")[0]) is None:
        where = parts.pop(0)
    if not parts:
        raise ValueError(f"{text!r} names no kind of fault")
    name, equals, argument = parts.pop(0).partition("=")
    kind = _kind(name)
    if kind is None:
        raise ValueError(f"{text!r}: there is no fault {name!r}")
    amount = _number(argument, text) if equals else None
    if kind.startswith("slow") and amount is None:
        if not parts:
            raise ValueError(f"{text!r} wants milliseconds, as in slow:30000")
        amount = _number(parts.pop(0), text)
    probability = _number(parts.pop(0), text) if parts else 1.0
    if parts or not 0 <= probability <= 1:
        raise ValueError(f"{text!r}: the probability is a number from 0 to 1, and comes last")
    status = _STATUS.match(kind)
    fault = Fault(
        kind=kind,
        status=int(status["status"]) if status else None,
        amount=amount,
        before=kind in _BEFORE or bool(status and not status["after"]),
    )
    count, skip = tail["count"], tail["skip"]
    return Rule(text, where, fault, probability, int(count) if count else None, int(skip or 0))


def _kind(name: str) -> str | None:
    name = _ALIASES.get(name, name)
    return name if name in _BEFORE | _AFTER or _STATUS.match(name) else None


def _number(text: str, rule: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"{rule!r}: {text!r} is no number") from None
