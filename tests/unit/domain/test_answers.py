"""Which automatic text goes to whom: every condition, every language, every reason for none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.answer_words import filled, language_of_phone, script_of, unknown_blanks
from app.domain.answers import (
    BASE,
    MOST_IN_AN_HOUR,
    Known,
    Occasion,
    Plan,
    Question,
    Reason,
    Rule,
    When,
    Who,
    decide,
    plan_from,
)
from app.domain.hours import Hours, parse_spans
from tests.unit.domain.test_hours import at

HOURS = Hours("Asia/Jerusalem", (parse_spans("08:00-19:00"),) * 7)
NOON, NIGHT = at("2026-03-10T15:26"), at("2026-03-10T23:10")
MINUTE = 60_000
TEXTS = {
    "he": "שלום {first name}, נחזור אליכם עד {next reply time}.",
    "en": "Hello {first name}, we reply by {next reply time}.",
    "ar": "مرحباً {first name}، نرد حتى {next reply time}.",
}


def plan(*rules: Rule, occasion: Occasion = Occasion.MESSAGE, on: bool = True) -> Plan:
    return Plan(1, occasion, on, HOURS, rules or (Rule(BASE, texts=TEXTS),))


def asked(text: str = "hello", contact: str = "14155550142", **changes: object) -> Question:
    base = Question(Occasion.MESSAGE, "desk", contact, f"{contact}@c.us", NOON, text)
    return replace(base, **changes)  # type: ignore[arg-type]


def test_a_text_in_the_language_of_the_message() -> None:
    known = Known(name="Marcus Bell")
    found = decide(plan(), asked("Can I come by?"), known, NOON)
    assert (found.reason, found.text) == (Reason.GIVEN, "Hello Marcus, we reply by 16:00.")
    hebrew = decide(plan(), asked("אפשר לבוא?"), Known(name="יעל נחום"), NOON)
    assert hebrew.text == "שלום יעל, נחזור אליכם עד 16:00."
    night = decide(plan(), asked("هل أنتم هنا؟"), Known(), NIGHT)
    assert night.text == "مرحباً، نرد حتى غداً في 08:00."


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أين الطلب؟", "الطَّلَب"),
        ("اين الفاتوره", "الفاتورة"),
        ("ג׳ירפה בבקשה", "ג'ירפה"),
        ("Café?", "cafe"),
    ],
)
def test_a_word_of_a_rule_counts_however_it_is_spelled(text: str, word: str) -> None:
    named = Rule(BASE, texts=TEXTS, words=(word,))
    assert decide(plan(named), asked(text), Known(), NOON).reason is Reason.GIVEN
    assert decide(plan(named), asked("else"), Known(), NOON).reason is Reason.NO_RULE
    signs = Rule(BASE, texts=TEXTS, words=(" ", "word"))
    assert decide(plan(signs), asked(text), Known(), NOON).reason is Reason.NO_RULE


def test_a_call_is_answered_in_what_they_last_wrote_else_by_their_country() -> None:
    call = asked("", "972541238801", occasion=Occasion.CALL)
    calls = plan(occasion=Occasion.CALL)
    assert decide(calls, call, Known(), NOON).language == "he"
    assert decide(calls, call, Known(writes="ar"), NOON).language == "ar"
    assert decide(calls, replace(call, contact="4477009"), Known(), NOON).language == "en"


def test_a_language_without_a_text_gets_the_first_that_has_one() -> None:
    only = plan(Rule(BASE, texts={"he": "  ", "en": "Hello"}))
    found = decide(only, asked("שלום"), Known(), NOON)
    assert (found.text, found.language) == ("Hello", "en")


@pytest.mark.parametrize(
    ("rule", "question", "known", "moment", "unfit"),
    [
        (Rule("r", on=False), asked(), Known(), NOON, "off"),
        (Rule("r", when=When.OUTSIDE), asked(), Known(), NOON, "hours"),
        (Rule("r", when=When.OUTSIDE), asked(), Known(), NIGHT, ""),
        (Rule("r", when=When.INSIDE), asked(), Known(), NIGHT, "hours"),
        (Rule("r", words=("price", "מחיר")), asked("hello"), Known(), NOON, "words"),
        (Rule("r", words=("price", "מחיר")), asked("The PRICE?"), Known(), NOON, ""),
        (Rule("r", words=("price", "מחיר")), asked("והמחיר?"), Known(), NOON, ""),
        (Rule("r", who=Who.FIRST), asked(), Known(first=False), NOON, "who"),
        (Rule("r", who=Who.FIRST), asked(), Known(first=True), NOON, ""),
        (Rule("r", who=Who.KNOWN), asked(), Known(first=True), NOON, "who"),
        (Rule("r", writes=("he",)), asked("hello"), Known(), NOON, "writes"),
        (Rule("r", writes=("he",)), asked("שלום"), Known(), NOON, ""),
        (Rule("r", again=10), asked(), Known(), NOON, "again"),
        (Rule("r", again=10), asked(), Known(given={"x": NOON - 9 * MINUTE}), NOON, ""),
        (Rule("r", again=10), asked(), Known(given={"x": NOON - 10 * MINUTE}), NOON, "again"),
        (Rule("r", once=60), asked(), Known(given={"r": NOON - 59 * MINUTE}), NOON, "once"),
        (Rule("r", once=60), asked(), Known(given={"r": NOON - 60 * MINUTE}), NOON, ""),
        (Rule("r", once=60), asked(), Known(given={"x": NOON}), NOON, ""),
    ],
)
def test_each_condition(
    rule: Rule, question: Question, known: Known, moment: int, unfit: str
) -> None:
    found = decide(plan(replace(rule, texts={"en": "hi"})), question, known, moment)
    assert found.passed == ((("r", unfit),) if unfit else ())
    assert (found.text == "hi") is not bool(unfit)


def test_the_first_rule_that_fits_gives_the_text() -> None:
    rules = (
        Rule("closed", "After hours", when=When.OUTSIDE, texts={"en": "closed"}),
        Rule("empty", texts={"en": " "}),
        Rule(BASE, texts={"en": "open"}),
    )
    assert decide(plan(*rules), asked(), Known(), NIGHT).title == "After hours"
    day = decide(plan(*rules), asked(), Known(), NOON)
    assert (day.rule, day.passed) == (BASE, (("closed", "hours"), ("empty", "silent")))


@pytest.mark.parametrize(
    ("question", "known", "reason"),
    [
        (asked(group=True), Known(), Reason.GROUP),
        (asked(), Known(opted_out=True), Reason.OPTED_OUT),
        (asked(), Known(ours=True), Reason.OURS),
        (asked(), Known(sure=False), Reason.UNKNOWN),
        (asked(), Known(recent=MOST_IN_AN_HOUR), Reason.OFTEN),
    ],
)
def test_who_gets_none(question: Question, known: Known, reason: Reason) -> None:
    found = decide(plan(), question, known, NOON)
    assert (found.reason, found.text) == (reason, "")


def test_an_opted_out_caller_gets_none_either() -> None:
    call = asked(occasion=Occasion.CALL)
    found = decide(plan(occasion=Occasion.CALL), call, Known(opted_out=True), NOON)
    assert found.reason is Reason.OPTED_OUT


def test_off_is_off() -> None:
    assert decide(plan(on=False), asked(), Known(), NOON).reason is Reason.OFF


@given(
    st.builds(
        Known,
        name=st.text(max_size=12),
        opted_out=st.booleans(),
        ours=st.booleans(),
        first=st.booleans(),
        recent=st.integers(0, 8),
        sure=st.booleans(),
    ),
    st.text(max_size=20),
    st.booleans(),
    st.booleans(),
)
def test_no_text_ever_goes_where_none_may_go(
    known: Known, text: str, group: bool, on: bool
) -> None:
    found = decide(plan(on=on), asked(text, group=group), known, NOON)
    if not on or group or known.opted_out or known.ours or not known.sure:
        assert found.text == ""
    assert bool(found.text) <= (found.reason is Reason.GIVEN)


@pytest.mark.parametrize(
    ("text", "name", "made"),
    [
        ("Hello {first name}!", "Marcus Bell", "Hello Marcus!"),
        ("Hello {name}!", "Marcus  Bell", "Hello Marcus Bell!"),
        ("Hello {first name}!", "", "Hello!"),
        ("{first name}, hello", "", "hello"),
        ("Thank you, {first name}.", "", "Thank you."),
        ("Thank you, {first name}. Bye", "Marcus Bell", "Thank you, Marcus. Bye"),
        ("Hello, {first name} we are here", "", "Hello, we are here"),
        ("Hello {first name}!", "+972 54", "Hello!"),
        ("{discount} stays", "x", "{discount} stays"),
    ],
)
def test_blanks_are_filled_or_go(text: str, name: str, made: str) -> None:
    assert filled(text, name, "") == made


def test_blanks_that_nothing_fills_are_told() -> None:
    assert unknown_blanks("{first name} {discount} {next reply time}") == ["discount"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("שלום ok", "he"), ("hello", "en"), ("مرحبا", "ar"), ("12:30 👍", ""), ("Привет", "")],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert script_of(text) == language


def test_the_language_of_a_country() -> None:
    found = [language_of_phone(one) for one in ("972501", "20100", "9715", "44770", "")]
    assert found == ["he", "ar", "ar", "en", "en"]


def test_a_plan_comes_back_from_its_data() -> None:
    rule = Rule("r", "x", True, When.OUTSIDE, Who.FIRST, ("a",), ("he",), 5, 60, {"en": "hi"})
    wanted = replace(plan(rule, Rule(BASE, texts=TEXTS)), needs_reply=False, reply_within=5)
    assert plan_from(1, Occasion.MESSAGE, True, wanted.data()) == wanted
    with pytest.raises(ValueError, match="can’t be read"):
        plan_from(1, Occasion.MESSAGE, True, {"rules": [{}]})
