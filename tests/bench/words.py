"""Texts as customers write them, in English, Hebrew and Arabic: always the same for one seed.

Words are few common ones and many rare ones (as words are), some with attached prefixes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate

_COMMON = {
    "en": "the and you is order for to my it when delivery please thanks hello price today can "
    "tomorrow invoice payment available hours address number kitchen color door table need want "
    "still waiting agent call back photo sent received problem broken new size cabinet",
    "he": "שלום תודה הזמנה משלוח מחיר מתי היום מחר אפשר לקבל חשבונית תשלום כתובת מספר טלפון מטבח "
    "צבע דלת שולחן צריך רוצה עדיין מחכה נציג להתקשר בחזרה תמונה נשלח התקבל בעיה שבור חדש מידה "
    "ארון אני לא כן של את על",
    "ar": "مرحبا شكرا طلب توصيل سعر متى اليوم غدا ممكن فاتورة دفع عنوان رقم هاتف مطبخ لون باب "
    "طاولة اريد احتاج انتظر موظف اتصال صورة وصل ارسل مشكلة مكسور جديد مقاس خزانة انا لا نعم في "
    "من على هل كم",
}
_LETTERS = {
    "en": "bcdfghklmnprstvw",
    "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "ar": "بتثجحخدذرزسشصطعفقكلمنهوي",
}
_VOWELS = {"en": "aeiou", "he": "יוא", "ar": "اويا"}
_PREFIXES = {
    "en": ("",),
    "he": ("", "", "", "ה", "ו", "ב", "ל", "ש", "מה"),
    "ar": ("", "", "ال", "و", "ب", "وال"),
}
_RARE = 6_000
SCRIPTS = ("en", "he", "ar")


class Words:
    """The vocabulary of one script; ``texts`` never ends."""

    def __init__(self, script: str) -> None:
        chance = random.Random(f"words of {script}")
        known = list(dict.fromkeys(_COMMON[script].split()))
        seen = set(known)
        while len(known) < _RARE:
            syllables = chance.randint(2, 4)
            word = "".join(
                chance.choice(_LETTERS[script]) + chance.choice(_VOWELS[script])
                for _ in range(syllables)
            ) + chance.choice(_LETTERS[script])
            if word not in seen:
                seen.add(word)
                known.append(word)
        self.script = script
        self.words = known
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(known))))
        self._prefixes = _PREFIXES[script]

    def texts(self, chance: random.Random) -> Iterator[str]:
        """Texts of 1 to 40 words, some 90 letters in the mean."""
        while True:
            drawn = chance.choices(self.words, cum_weights=self._weights, k=8_000)
            at = 0
            while at < len(drawn) - 40:
                length = min(40, 1 + int(chance.expovariate(1 / 15)))
                part = drawn[at : at + length]
                at += length
                if len(self._prefixes) > 1:
                    spot = chance.randrange(length)
                    part[spot] = chance.choice(self._prefixes) + part[spot]
                yield " ".join(part)

    def asked(self, chance: random.Random, count: int) -> list[str]:
        """Words and parts of words: common, middling and rare ones."""
        found = []
        for number in range(count):
            low, high = ((0, 40), (40, 600), (600, _RARE))[number % 3]
            word = self.words[chance.randrange(low, high)]
            if number % 2 and len(word) > 4:
                start = chance.randrange(len(word) - 3)
                word = word[start : start + 4]
            found.append(word if len(word) > 1 else self.words[40])
        return found
