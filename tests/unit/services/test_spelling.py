"""Spell check with the dictionaries that are there, and without any."""

from __future__ import annotations

import sys
import types

import pytest

from app.services.spelling import (
    Dictionaries,
    Spelling,
    language_of,
    system_dictionaries,
    words_of,
)
from tests.unit.services.stage import Stage


class Words:
    """A dictionary of a few words."""

    def __init__(self, words: str) -> None:
        self.words = words.split()
        self.asked: list[str] = []

    def check(self, word: str) -> bool:
        self.asked.append(word)
        return word.lower() in self.words

    def suggest(self, word: str) -> list[str]:
        return [one for one in self.words if one[:1] == word[:1].lower()]


class Shelf:
    """English and Hebrew; the Arabic one is broken."""

    def __init__(self) -> None:
        self.made = {"en_US": Words("the sink goes under don't window"), "he_IL": Words("שלום")}

    def list_languages(self) -> list[str]:
        return ["ar", "en_GB", *self.made]

    def request_dict(self, tag: str) -> Words:
        if tag not in self.made:
            raise ValueError(tag)
        return self.made[tag]


def spelling(stage: Stage, shelf: Dictionaries | None) -> Spelling:
    return Spelling(stage.console.settings, "he", lambda: shelf)


async def test_words_are_checked_in_the_language_of_their_script(stage: Stage) -> None:
    shelf = Shelf()
    made = spelling(stage, shelf)
    text = "The sinck goes undr the window, שלום שלווום كلمة. See https://sinck.example {nmae} OK"
    assert await made.wrong(text) == {"sinck", "undr", "See", "שלווום"}
    assert await made.suggest("sinck") == ["sink"]
    assert await made.suggest("كلمة") == []
    assert await made.languages() == ["ar", "en_US", "he_IL"]
    asked = len(shelf.made["en_US"].asked)
    await made.wrong(text)
    assert len(shelf.made["en_US"].asked) == asked  # each word is asked for once


async def test_words_of_ones_own_are_right(stage: Stage) -> None:
    made = spelling(stage, Shelf())
    assert await made.wrong("Haifaa don’t") == {"Haifaa"}
    made.learn("Haifaa")
    assert await made.wrong("Haifaa") == frozenset()
    stage.console.settings.set("spell_check", False)
    assert await made.wrong("qwxz") == frozenset()


async def test_without_dictionaries_nothing_is_wrong(stage: Stage) -> None:
    made = spelling(stage, None)
    assert await made.wrong("qwxz") == frozenset()
    assert await made.suggest("qwxz") == []
    assert await made.languages() == []


async def test_points_plain_marks_and_hyphens_make_no_word_wrong(stage: Stage) -> None:
    shelf = Shelf()
    shelf.made["he_IL"] = Words('שלום חו"ל דו"ח רח\' גב הרצל')
    shelf.made["ar"] = Words("أيضا محمد")
    made = spelling(stage, shelf)
    assert await made.wrong("שָׁלוֹם חו״ל דו\"ח, רח' הרצל וגם 'הרצל' גב'") == {"וגם"}
    assert await made.wrong("أيضًا محمّد أيضن") == {"أيضن"}
    assert await made.wrong("the-sink-goes the-sinck sink-ה") == {"the-sinck"}
    assert await made.suggest("שָׁלום") == ["שלום"]


def test_enchant_is_used_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("enchant")
    module.Broker = Shelf  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "enchant", module)
    assert isinstance(system_dictionaries(), Shelf)

    def broken() -> None:
        raise ImportError("the C library is missing")

    module.Broker = broken  # type: ignore[attr-defined]
    assert system_dictionaries() is None
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert system_dictionaries() is None


def test_what_is_no_prose_is_not_checked() -> None:
    text = "Mail noa@a.example, 4471-B, #tag /slash HFA don't x {ship date} www.a.example/b שלום"
    assert words_of(text) == ["Mail", "don't", "שלום"]
    assert (language_of("שלום", "en"), language_of("word", "ar")) == ("he", "en")
