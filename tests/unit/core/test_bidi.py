"""Direction marks: on screen only, balanced, and gone before text leaves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import bidi


def test_a_name_and_a_number_are_isolated() -> None:
    assert bidi.isolate("נועה") == "\u2068נועה\u2069"
    assert bidi.ltr("+972 55") == "\u2066+972 55\u2069"
    assert bidi.isolate("") == bidi.ltr("") == ""


@given(st.text())
def test_hostile_marks_in_a_name_cannot_reach_beyond_it(name: str) -> None:
    wrapped = bidi.isolate(name)
    assert bidi.strip(wrapped) == bidi.strip(name)
    assert all(mark not in wrapped[1:-1] for mark in "\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("name", "whole"),
    [("הצעת מחיר 2184.pdf", "\u20662184.pdf\u2069"), ("plan v3.pdf", "\u2066v3.pdf\u2069")],
)
def test_the_last_word_of_a_file_name_stays_whole(name: str, whole: str) -> None:
    assert whole in bidi.file_name(name)
    assert bidi.strip(bidi.file_name(name)) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [("שלום", True), ("123 שלום hi", True), ("hi שלום", False), ("+1 (2)", False), ("شكرا", True)],
)
def test_direction_is_that_of_the_first_strong_letter(text: str, expected: bool) -> None:
    assert bidi.is_rtl(text) is expected


def test_text_without_letters_takes_the_default() -> None:
    assert bidi.is_rtl("12:30", default=True) is True


def test_a_name_that_is_a_phone_number_reads_as_one() -> None:
    assert bidi.named("+972 52-555-0184") == bidi.ltr("+972 52-555-0184")
    assert [bidi.named(one) for one in ("Noa 2", "נועה +1", "")] == ["Noa 2", "נועה +1", ""]


def test_what_is_isolated_does_not_turn_a_sentence() -> None:
    assert not bidi.is_rtl(f"{bidi.isolate('נועה')} wrote to you")
    assert bidi.is_rtl(f"{bidi.isolate('Noa')} כתבה לך")
    assert not bidi.is_rtl(f"{bidi.ltr('+972 55')} · {bidi.isolate('נ')} on it")
    # with nothing outside, what is inside decides
    assert bidi.is_rtl(bidi.isolate("נועה"))
    assert bidi.is_rtl(f"{bidi.isolate('נועה')}, {bidi.ltr('12:30')}")
    assert bidi.is_rtl(bidi.ltr("12:30"), default=True)
