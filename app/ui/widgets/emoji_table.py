"""What emoji are called and found by: in English, and in the interface's language beside it.

The tables are bundled (resources/emoji); another language than English has one of its own, with
the same signs. Invariant: a table is read when a picker first opens, and only those of the
interface's language and of English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

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
    """A sign with its name; ``names`` and ``words`` are what it is found by, folded.

    Before each of the words stands a blank.
    """

    sign: str
    name: str
    names: tuple[str, ...]
    words: str


def bare(sign: str) -> str:
    """Without the mark that asks for colours, which some tables write and others do not."""
    return sign.replace("\ufe0f", "")


def table() -> tuple[Emoji, ...]:
    """All emoji in their usual order. Raises OSError where the bundle is broken."""
    app = QCoreApplication.instance()
    language = str(app.property("switchboardLanguage") or "") if app is not None else ""
    return _table(language if (resources() / "emoji" / f"{language}.tsv").is_file() else "")


@lru_cache(maxsize=1)
def _table(language: str) -> tuple[Emoji, ...]:
    called = {sign: (name, words) for sign, name, words in _rows(language)} if language else {}
    made = []
    for _, sign, name, words in _rows("emoji"):
        own_name, own_words = called.get(sign, (name, ""))
        found_by = _WORD.findall(fold(f"{own_name} {own_words} {name} {words}"))
        names = tuple(dict.fromkeys(fold(one) for one in (own_name, name)))
        words = "".join(f" {word}" for word in dict.fromkeys(found_by))
        made.append(Emoji(sign, own_name, names, words))
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
    ranked = [(_rank(emoji, folded, terms, often), emoji) for emoji in table()]
    hits = [one for one in ranked if one[0] < _NOWHERE]
    return [emoji for _, emoji in sorted(hits, key=lambda one: one[0])]


def _rank(emoji: Emoji, text: str, terms: list[str], often: set[str]) -> int:
    """How well it fits: 0 the best."""
    words = f"{emoji.words} "
    if all(f" {term} " in words for term in terms) and bare(emoji.sign) in often:
        return 0
    if text in emoji.names:
        return 1
    for rank, name in enumerate(emoji.names, start=2):
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
