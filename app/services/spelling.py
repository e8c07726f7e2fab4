"""Spell check of what is written, with the dictionaries that the system has; none without them.

Uses Enchant where its Python binding is installed (the extra ``spelling``); it finds Hunspell's
dictionaries by itself. A word is checked in the language of its script. All work is done on a
thread, each word once.

Invariant: where there is no dictionary for a word, nothing is called wrong.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import re
import threading
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from app.services.settings import Settings

_log = logging.getLogger(__name__)
# accents and vowel points belong to the letter before them
_POINTS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670"
_LETTERS = rf"(?:[^\W\d_][\u0300-\u036f{_POINTS}]*)+"
# Hebrew abbreviations are typed with plain marks: one before the last letter, or at the end
_HEBREW = r"(?<=[א-ת])"
WORD = re.compile(rf"{_LETTERS}(?:(?:['’״׳-]|{_HEBREW}\")(?:{_LETTERS}))*(?:{_HEBREW}['’׳])?")
_UNTIED = str.maketrans({"’": "'", "׳": "'", "״": '"'})
_NOT_PROSE = re.compile(r"(?i)\b(?:https?://|www\.)\S+|\S+@\S+|\{[^{}\n]*\}|\S*\d\S*|[#/@]\S+")
_SCRIPTS = {"HEBREW": "he", "ARABIC": "ar", "CYRILLIC": "ru"}
_MOST, _SUGGESTED = 2_000, 5


class Dictionary(Protocol):
    """One language's words."""

    def check(self, word: str) -> bool:
        """Whether the word is known."""

    def suggest(self, word: str) -> list[str]:
        """Words it may have been meant to be, the likeliest first."""


class Dictionaries(Protocol):
    """What the system has."""

    def list_languages(self) -> list[str]:
        """Their tags, as ``en_US``."""

    def request_dict(self, tag: str) -> Dictionary:
        """One of them."""


def system_dictionaries() -> Dictionaries | None:
    """Enchant's broker; None where it, or its library, is not installed. Blocks."""
    try:
        made: Dictionaries = importlib.import_module("enchant").Broker()
    except (ImportError, OSError, AttributeError):
        return None
    return made


class Spelling:
    """``wrong(text)`` and ``suggest(word)``. ``language`` is the interface's, as ``en``."""

    def __init__(
        self,
        settings: Settings,
        language: str = "",
        find: Callable[[], Dictionaries | None] = system_dictionaries,
    ) -> None:
        self._settings = settings
        self._language = language or "en"
        self._find = find
        self._lock = threading.Lock()
        self._tags: dict[str, str] | None = None
        self._broker: Dictionaries | None = None
        self._open: dict[str, Dictionary | None] = {}
        self._known: dict[str, bool] = {}

    @property
    def on(self) -> bool:
        """Whether the operator wants it."""
        return bool(self._settings.get("spell_check"))

    async def languages(self) -> list[str]:
        """Tags of the dictionaries that are there."""
        return await asyncio.to_thread(lambda: sorted(self._all_tags().values()))

    async def wrong(self, text: str) -> frozenset[str]:
        """Words of the text that no dictionary of their language knows."""
        if not self.on:
            return frozenset()
        words = set(list(dict.fromkeys(words_of(text)))[:_MOST]) - set(self._own())
        return await asyncio.to_thread(self._wrong_of, words)

    async def suggest(self, word: str) -> list[str]:
        """What a wrong word may have been meant to be."""
        return await asyncio.to_thread(self._suggest, word)

    def learn(self, word: str) -> None:
        """A word of the operator's own is right from now on."""
        self._settings.set("spell_words", sorted({*self._own(), word}))

    def _own(self) -> list[str]:
        return [str(word) for word in self._settings.get("spell_words")]

    def _wrong_of(self, words: Iterable[str]) -> frozenset[str]:
        with self._lock:
            return frozenset(word for word in words if not self._is_known(word))

    def _is_known(self, word: str) -> bool:
        found = self._known.get(word)
        if found is None:
            found = self._is_right(word) or self._are_right(word)
            if len(self._known) > 20_000:
                self._known.clear()
            self._known[word] = found
        return found

    def _is_right(self, word: str) -> bool:
        dictionary = self._dictionary(word)
        return dictionary is None or dictionary.check(_plain(word))

    def _are_right(self, word: str) -> bool:
        """Whether it is made of words that are, with hyphens, or in single quotes."""
        parts = [part.rstrip("'’׳") for part in word.split("-")]
        return parts != [word] and all(len(one) < 2 or self._is_right(one) for one in parts)

    def _suggest(self, word: str) -> list[str]:
        with self._lock:
            dictionary = self._dictionary(word)
            return [] if dictionary is None else dictionary.suggest(_plain(word))[:_SUGGESTED]

    def _dictionary(self, word: str) -> Dictionary | None:
        language = language_of(word, self._language)
        tag = self._all_tags().get(language, "")
        if tag not in self._open:
            made = None
            if tag and self._broker is not None:
                try:
                    made = self._broker.request_dict(tag)
                except Exception:  # noqa: BLE001 - a broken dictionary must not stop writing
                    _log.info("the dictionary %s can’t be used", tag)
            self._open[tag] = made
        return self._open[tag]

    def _all_tags(self) -> Mapping[str, str]:
        """The tag to use for each language; of several (en_GB, en_US) the first by name."""
        if self._tags is None:
            self._broker = self._find()
            tags = sorted(self._broker.list_languages()) if self._broker is not None else []
            self._tags = {}
            for tag in tags:
                language = re.split(r"[_-]", tag)[0].lower()
                kept = self._tags.get(language)
                if kept is None or tag in ("en_US", "he_IL"):
                    self._tags[language] = tag
        return self._tags


def words_of(text: str) -> list[str]:
    """The words that are prose: no links, addresses, numbers, blanks, nor words in capitals."""
    prose = _NOT_PROSE.sub(" ", text)
    return [
        match.group()
        for match in WORD.finditer(prose)
        if len(match.group()) > 1 and not (match.group().isupper() and match.group().isascii())
    ]


def _plain(word: str) -> str:
    """The word as dictionaries have it: accents in their letters, no vowel points."""
    whole = unicodedata.normalize("NFC", word).translate(_UNTIED)
    return re.sub(f"[{_POINTS}]", "", whole)


def language_of(word: str, own: str) -> str:
    """The language of a word by its script; Latin words are the interface's, else English."""
    name = unicodedata.name(word[0], "") if word else ""
    for script, language in _SCRIPTS.items():
        if name.startswith(script):
            return language
    return own if own not in _SCRIPTS.values() else "en"
