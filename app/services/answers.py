"""Automatic answers for the window: plans, what they would say, and what they said.

Works with the receiver, which decides by the same rules (``app.receiver.answering``), and with
``test_events`` for a try over the real way.

Invariant: a plan is off until somebody switches it on, and one that is on has words for whoever
no rule fits; what is saved is what the receiver reads next.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.core.clock import Clock
from app.core.zones import home_zone
from app.domain.answer_words import LANGUAGES, unknown_blanks
from app.domain.answers import (
    BASE,
    MOST_CHARS,
    Decision,
    Known,
    Occasion,
    Plan,
    Question,
    Rule,
    When,
    decide,
)
from app.domain.errors import SettingsError
from app.domain.hours import Hours, parse_spans
from app.domain.phones import digits_in
from app.domain.rows import NumberRow
from app.providers.answering import answers_of
from app.services.clients import Clients
from app.services.events import AnswersChanged, Bus
from app.services.numbers import Numbers
from app.services.receiver_link import ReceiverLink
from app.services.test_events import TestEvents
from app.store import answers
from app.store.answers import AnswerLine
from app.store.connection import Connection
from app.store.database import Database

__all__ = ["AnswerLine", "Answers", "Pace", "Tried"]
_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS
_PACE_DAYS = 7
AFTER_HOURS, AGAIN = "after_hours", "again"


@dataclass(frozen=True, slots=True)
class Pace:
    """How long automatic answers took lately, in ms; ``count`` of them."""

    count: int = 0
    median: float = 0.0
    slowest: float = 0.0


@dataclass(frozen=True, slots=True)
class Tried:
    """What a try over the real way gave: the receiver's text, and how long it took in ms."""

    text: str
    ms: float
    problem: str = ""


class Answers:
    """Plans of automatic answers, their preview and their log."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        numbers: Numbers,
        link: ReceiverLink,
        test_events: TestEvents,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._numbers = numbers
        self._link = link
        self._test_events = test_events
        self._clock = clock

    def numbers(self) -> list[NumberRow]:
        """The numbers whose provider sends automatic answers."""
        return [row for row in self._numbers.by_id().values() if self._takes(row)]

    def waits(self, number_id: int, occasion: Occasion) -> float:
        """Seconds that the number's provider waits for an answer."""
        number = self._numbers.by_id().get(number_id)
        if number is None or not self._clients.knows(number.account_id):
            return 0.0
        scheme = answers_of(self._clients.account(number.account_id).provider)
        return scheme.waits(occasion) if scheme is not None else 0.0

    def own_text(self, number_id: int, occasion: Occasion) -> str:
        """What the number's provider sends by itself where it gets no text from here."""
        number = self._numbers.by_id().get(number_id)
        if number is None or not self._clients.knows(number.account_id):
            return ""
        scheme = answers_of(self._clients.account(number.account_id).provider)
        return scheme.own_text(occasion) if scheme is not None else ""

    async def plan(self, number_id: int, occasion: Occasion) -> Plan:
        """A number's plan; one to begin with, off, where it has none."""

        def read(connection: Connection) -> Plan | None:
            try:
                return answers.plan(connection, number_id, occasion)
            except ValueError:
                return None  # what can't be read answers nothing either: begin anew

        return await self._database.read(read) or beginning(number_id, occasion)

    async def switched_on(self, occasion: Occasion) -> set[int]:
        """The numbers whose plan is on."""
        return await self._database.read(
            lambda connection: answers.switched_on(connection, occasion)
        )

    async def save(self, plan: Plan) -> None:
        """Keeps a plan; the receiver goes by it from now on. Raises SettingsError."""
        check(plan)
        now = self._clock.now_ms()
        await self._database.write(lambda connection: answers.put_plan(connection, plan, now))
        self._bus.publish(AnswersChanged(plan.number_id))
        try:
            await self._link.ask({"reload": True})
        except SettingsError:
            # no receiver, or a busy one: it looks at the file by itself
            return

    async def copy(self, plan: Plan, numbers: Sequence[int], *, switch_on: bool) -> list[Plan]:
        """Gives other numbers a plan's texts, rules and hours; what they had, for an undo.

        Each keeps its own switch unless ``switch_on``. Raises SettingsError before anything
        is changed.
        """
        before = [await self.plan(number, plan.occasion) for number in numbers]
        after = [replace(plan, number_id=one.number_id, on=one.on or switch_on) for one in before]
        for one in after:
            check(one)
        for one in after:
            await self.save(one)
        return before

    async def preview(
        self, plan: Plan, contact: str, *, at: int, text: str = "", video: bool = False
    ) -> Decision:
        """What ``plan`` (saved or not) would answer to somebody at a moment (ms)."""
        number = self._numbers.row(plan.number_id)
        digits = digits_in(contact)
        messaging = self._clients.messaging(self._clients.account(number.account_id).provider)
        chat = messaging.address(digits)
        question = Question(plan.occasion, number.key, digits, chat, at, text, video)
        known = await self._database.read(lambda connection: _known(connection, plan, question, at))
        return decide(replace(plan, on=True), question, known, at)

    async def log(
        self,
        *,
        occasion: Occasion | None = None,
        number_id: int = 0,
        before: tuple[int, int] | None = None,
        limit: int = 100,
    ) -> list[AnswerLine]:
        """What was decided, newest first."""
        return await self._database.read(
            lambda connection: answers.log(
                connection, occasion=occasion, number_id=number_id, before=before, limit=limit
            )
        )

    async def pace(self, number_id: int, occasion: Occasion) -> Pace:
        """How long answers took in the last week."""
        since = self._clock.now_ms() - _PACE_DAYS * _DAY_MS
        times = await self._database.read(
            lambda connection: answers.times(connection, number_id, occasion, since)
        )
        if not times:
            return Pace()
        return Pace(len(times), times[len(times) // 2] / 1000, times[-1] / 1000)

    async def attempt(self, number_id: int, occasion: Occasion, contact: str, text: str) -> Tried:
        """Sends a test event of now to our receiver, and tells its answer. Nobody gets a text.

        Raises SettingsError where no receiver runs.
        """
        number = self._numbers.row(number_id)
        sender = next(
            (one for one in self._test_events.senders() if one.number_id == number_id), None
        )
        scheme = answers_of(self._clients.account(number.account_id).provider)
        if sender is None or scheme is None:
            raise SettingsError("This number takes no automatic answers.")
        body = self._sample(sender.account_id, occasion, number.key, contact, text)
        result = (await self._test_events.send(sender, body))[0]
        if result.status != 200:
            return Tried("", result.ms, result.problem or f"{result.status}")
        (field,) = scheme.reply(occasion, "x")
        return Tried(str(json.loads(result.answer).get(field, "")), result.ms)

    def _sample(
        self, account_id: int, occasion: Occasion, key: str, contact: str, text: str
    ) -> str:
        """A documented event of this occasion, with these words in it."""
        provider = self._clients.provider(account_id)
        scheme = answers_of(provider.name)
        assert scheme is not None
        now = self._clock.now_ms()
        for sample in provider.hooks.samples():
            found = scheme.question(sample.body, now)
            if found is not None and found.occasion is occasion:
                document = json.loads(json.dumps(sample.body))
                fields = document.get("data", document)
                for name, value in (
                    ("from", contact), ("to", key), ("timestamp", now), ("body", text),
                    ("message", text),
                ):  # fmt: skip
                    if name in fields:
                        fields[name] = value
                # two tries within a millisecond are two events
                document["try"] = secrets.token_hex(4)
                return json.dumps(document, ensure_ascii=False)
        raise SettingsError("This provider documents no such event.")

    def _takes(self, row: NumberRow) -> bool:
        if not self._clients.knows(row.account_id):
            return False
        return answers_of(self._clients.account(row.account_id).provider) is not None


def beginning(number_id: int, occasion: Occasion) -> Plan:
    """A plan to begin with: off, office hours, texts in three languages."""
    office, short = parse_spans("08:00-19:00"), parse_spans("08:00-13:00")
    hours = Hours(home_zone(), (*[office] * 4, short, (), office))
    call = occasion is Occasion.CALL
    rules = [
        Rule(
            AFTER_HOURS, when=When.OUTSIDE, once=0 if call else 720,
            texts=_CLOSED_CALL if call else _CLOSED_MESSAGE,
        ),
        Rule(BASE, once=0 if call else 720, texts=_CALL if call else _MESSAGE),
    ]  # fmt: skip
    if call:
        rules.insert(1, Rule(AGAIN, again=10, texts=_AGAIN_CALL))
    return Plan(number_id, occasion, False, hours, tuple(rules))


def check(plan: Plan) -> None:
    """Raises SettingsError where a plan could not do what it says."""
    for rule in plan.rules:
        for text in rule.texts.values():
            if len(text) > MOST_CHARS:
                raise SettingsError(
                    f"A text has {len(text)} characters, {MOST_CHARS} is the most.",
                    "Nothing was saved.",
                    "Shorten it.",
                )
            unknown = unknown_blanks(text)
            if unknown:
                raise SettingsError(
                    f"Nothing fills the blank {{{unknown[0]}}}.",
                    "Nothing was saved.",
                    "Take it out, or choose one from the list.",
                )
    keys = [rule.key for rule in plan.rules]
    if len(set(keys)) != len(keys) or keys[-1:] != [BASE]:
        raise SettingsError("The rules are not in order.", "Nothing was saved.")
    if plan.on and plan.occasion is Occasion.CALL and plan.base.silent:
        raise SettingsError(
            "There is no text for callers.",
            "Nothing was saved.",
            "Write one, or switch the answer off: then the provider sends its own text.",
        )
    if plan.on and all(rule.silent or not rule.on for rule in plan.rules):
        raise SettingsError("No rule has a text.", "Nothing was saved.", "Write one.")


def fresh_key(rules: Sequence[Rule]) -> str:
    """A key that no rule had: what was given under another's key must not count for this one."""
    taken = {rule.key for rule in rules}
    while (key := secrets.token_hex(3)) in taken:
        continue
    return key


def _known(connection: Connection, plan: Plan, question: Question, at: int) -> Known:
    met = answers.contact(connection, plan.number_id, question.chat, at)
    times = answers.given(
        connection, plan.number_id, plan.occasion, question.contact, at - 32 * _DAY_MS
    )
    # what went out at that moment or later can't have counted then
    times = {rule: [one for one in gone if one < at] for rule, gone in times.items()}
    times = {rule: gone for rule, gone in times.items() if gone}
    recent = sum(one > at - _HOUR_MS for given in times.values() for one in given)
    return replace(met, given={rule: max(given) for rule, given in times.items()}, recent=recent)


def _texts(he: str, en: str, ar: str) -> Mapping[str, str]:
    return dict(zip(LANGUAGES, (he, en, ar), strict=True))


_CALL = _texts(
    "שלום {first name}, אנחנו לא עונים כאן לשיחות. כתבו לנו ונחזור אליכם עד {next reply time}.",
    "Hello {first name}, we don't take calls here. Write to us, we reply by {next reply time}.",
    "مرحباً {first name}، لا نرد على المكالمات هنا. اكتبوا لنا وسنعود إليكم حتى {next reply time}.",
)
_AGAIN_CALL = _texts(
    "ראינו שהתקשרתם שוב. כתבו לנו כאן במה מדובר.",
    "We saw that you called again. Write to us here what it is about.",
    "رأينا أنكم اتصلتم مرة أخرى. اكتبوا لنا هنا عن الموضوع.",
)
_CLOSED_CALL = _texts(
    "שלום {first name}, אנחנו סגורים עכשיו. כתבו לנו ונחזור אליכם {next reply time}.",
    "Hello {first name}, we are closed now. Write to us, we reply {next reply time}.",
    "مرحباً {first name}، نحن مغلقون الآن. اكتبوا لنا وسنعود إليكم {next reply time}.",
)
_MESSAGE = _texts(
    "תודה שכתבתם לנו, {first name}. נחזור אליכם עד {next reply time}.",
    "Thank you for writing to us, {first name}. We reply by {next reply time}.",
    "شكراً لكتابتكم لنا {first name}. سنعود إليكم حتى {next reply time}.",
)
_CLOSED_MESSAGE = _texts(
    "תודה שכתבתם לנו, {first name}. אנחנו סגורים עכשיו ונחזור אליכם {next reply time}.",
    "Thank you for writing to us, {first name}. We are closed now and reply {next reply time}.",
    "شكراً لكتابتكم لنا {first name}. نحن مغلقون الآن وسنعود إليكم {next reply time}.",
)
