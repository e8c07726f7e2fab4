"""Marks a sentence for people that stands where no error or declaration is made of it.

``packaging/extract_words.py`` collects what is marked; the window translates it by the sentence
(``app/ui/wording.py``). The layers below the window keep speaking English.

Invariant: the text comes back unchanged.
"""

from __future__ import annotations


def words(text: str) -> str:
    """The text itself: a literal, or an f-string."""
    return text
