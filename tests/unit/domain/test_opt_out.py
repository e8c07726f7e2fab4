"""Which messages are an opt-out, and which only talk of it."""

from __future__ import annotations

import pytest

from app.domain.opt_out import WORDS, opt_out_word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("STOP", "STOP"),
        ("  stop. ", "STOP"),
        ("Opt-out", ""),
        ("opt  out!", "OPT OUT"),
        ("הסר", "הסר"),
        ("הסירו אותי, ", "הסירו אותי"),
        ("الغاء", "الغاء"),
        ("إلغاء الاشتراك.", "إلغاء الاشتراك"),
        ("إِلْغَاءُ", "الغاء"),  # vowel signs
        ("الغـــاء", "الغاء"),  # tatweel
        ("الغاء الأشتراك", "إلغاء الاشتراك"),  # another hamza
        ("הָסֵר", "הסר"),
        ("\u200fהסר\u200f", "הסר"),
        ("STOP ❗\ufe0f", "STOP"),
        ("הסר ☹\ufe0f🙏🏽", "הסר"),
        ("Please do not stop", ""),
        ("stop " * 40, ""),
        ("", ""),
        ("!!!", ""),
    ],
)
def test_only_the_word_alone_counts(text: str, word: str) -> None:
    assert opt_out_word(text, WORDS) == word


def test_words_can_be_others() -> None:
    assert opt_out_word("enough", ["Enough"]) == "Enough"
    assert opt_out_word("stop", ["Enough"]) == ""
    assert opt_out_word("...", ["..."]) == ""
