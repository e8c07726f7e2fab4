"""What emoji are called and found by: in English, and in the interface's language beside it.

The tables are bundled (resources/emoji); another language than English has one of its own, with
the same signs. Invariant: a table is read when a picker first opens, and only those of the
interface's language and of English; what is found by words is made out of them on a thread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.services.seeking import fold
from app.ui.style.assets import resources

_WORD = re.compile(r"[^\W_]+")
# prefixes are written together with their word in Hebrew and Arabic: a part that is this long
# is looked for inside of words too
_INSIDE = 3
_NOWHERE = 6


@dataclass(frozen=True, slots=True)
class Emoji:
    """A sign with its name."""

    sign: str
    name: str


class _Words(NamedTuple):
    """What an emoji is found by, folded. Before each of the words stands a blank."""

    names: tuple[str, ...]
    words: str


def bare(sign: str) -> str:
    """Without the mark that asks for colours, which some tables write and others do not."""
    return sign.replace("\ufe0f", "")


def table() -> tuple[Emoji, ...]:
    """All emoji in their usual order. Raises OSError where the bundle is broken."""
    return _table(_language())


def reading() -> Callable[[], object]:
    """What makes ready for `found`, in some 60 ms: to be called on a thread."""
    return partial(_words, _language())


def _language() -> str:
    app = QCoreApplication.instance()
    language = str(app.property("switchboardLanguage") or "") if app is not None else ""
    return language if (resources() / "emoji" / f"{language}.tsv").is_file() else ""


@lru_cache(maxsize=1)
def _table(language: str) -> tuple[Emoji, ...]:
    called = {sign: name for sign, name, _ in _rows(language)} if language else {}
    return tuple(Emoji(sign, called.get(sign, name)) for _, sign, name, _ in _rows("emoji"))


@lru_cache(maxsize=1)
def _words(language: str) -> tuple[_Words, ...]:
    """As `_table`, whose order it has."""
    called = {sign: (name, words) for sign, name, words in _rows(language)} if language else {}
    made = []
    for _, sign, name, words in _rows("emoji"):
        own_name, own_words = called.get(sign, (name, ""))
        found_by = _WORD.findall(fold(f"{own_name} {own_words} {name} {words}"))
        names = tuple(dict.fromkeys(fold(one) for one in (own_name, name)))
        made.append(_Words(names, "".join(f" {word}" for word in dict.fromkeys(found_by))))
    return tuple(made)


def _rows(name: str) -> list[list[str]]:
    text = (resources() / "emoji" / f"{name}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def found(text: str, usual: Sequence[str] = ()) -> list[Emoji]:
    """Emoji for which every word typed begins one of theirs; those called so come first.

    Before those come the ``usual`` signs of which the typed are whole words, and what is exactly
    called so. Last come those that have a longer word of another script inside of theirs.
    """
    folded = fold(text).strip()
    terms = _WORD.findall(folded)
    if not terms:
        return []
    often = {bare(sign) for sign in usual}
    language = _language()
    ranked = [
        (_rank(words, folded, terms, usual=bare(emoji.sign) in often), emoji)
        for emoji, words in zip(_table(language), _words(language), strict=True)
    ]
    hits = [one for one in ranked if one[0] < _NOWHERE]
    return [emoji for _, emoji in sorted(hits, key=lambda one: one[0])]


def _rank(known: _Words, text: str, terms: list[str], *, usual: bool) -> int:
    """How well it fits: 0 the best."""
    words = f"{known.words} "
    if usual and all(f" {term} " in words for term in terms):
        return 0
    if text in known.names:
        return 1
    for rank, name in enumerate(known.names, start=2):
        if name.startswith(text):
            return rank
    worst = 4
    for term in terms:
        if f" {term}" in words:
            continue
        if term.isascii() or len(term) < _INSIDE or term not in words:
            return _NOWHERE
        worst = 5
    return worst
