"""How text is made comparable: for search, and to tell equal texts.

Search ignores case, accents, Hebrew points, Arabic vowel signs and tatweel, the spellings of alef,
yeh and teh marbuta that people mix, which digits a number is written in, and which of the marks a
keyboard has for geresh, gershayim, apostrophes and quotation marks.

Invariant: ``fold`` of a folded text is the same text.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence

_DROPPED = [
    *range(0x0591, 0x05BE),
    *(0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7),
    *range(0x0610, 0x061B),
    *range(0x064B, 0x0660),
    *(0x0640, 0x0670),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    0xFEFF,
]
_MARKS: dict[int, str | None] = dict.fromkeys(_DROPPED)
_LETTERS = list(zip("أإآٱىةؤئ", "اااايهوي", strict=True))
_MARKS.update((ord(mark), plain) for mark, plain in _LETTERS)
_MARKS.update((ord(mark), "'") for mark in "\u05f3\u2018\u2019\u201a\u201b\u02bc")
_MARKS.update((ord(mark), '"') for mark in "\u05f4\u201c\u201d\u201e\u201f")
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
"""The digits that count as the first of these."""
for _others in DIGITS[1:]:
    _MARKS.update((ord(one), plain) for one, plain in zip(_others, DIGITS[0], strict=True))
# isolates and joiners that keyboards and this program add; they carry no words
_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
# most texts need no table at all, and a search folds many
_MARKED = re.compile(f"[{re.escape(''.join(map(chr, _MARKS)))}]")
_ACCENTED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
# what stands for itself, also beside others of these, but for case, the letters above, and signs:
# the group is there where any of them is
_BARE = "\x00-\x7f\u05d0-\u05ea\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u2013\u2014"
_SIGNS = "\u05f3\u05f4\u0660-\u0669\u2018-\u201e"
_PLAIN = re.compile(f"[{_BARE}]*+([{_SIGNS}][{_BARE}{_SIGNS}]*+)?")
_SIGN = re.compile(f"[{_SIGNS}]")
_SEEN_THROUGH = re.compile(f"[{re.escape(''.join(map(chr, _INVISIBLE)))}]")


def fold(text: str) -> str:
    """``text`` as the search indexes hold it."""
    if text.isascii():
        return text.lower()
    if found := _PLAIN.fullmatch(text):  # most texts, in a quarter of the time
        folded = text.lower()
        for mark, plain in _LETTERS:
            folded = folded.replace(mark, plain)
        for sign in set(_SIGN.findall(folded)) if found[1] else ():
            folded = folded.replace(sign, _MARKS[ord(sign)] or "")
        return folded
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    if _MARKED.search(folded):
        folded = folded.translate(_MARKS)
    if _ACCENTED.search(folded):
        split = unicodedata.normalize("NFD", folded)
        bare = "".join(char for char in split if not unicodedata.combining(char))
        folded = unicodedata.normalize("NFC", bare)
    return folded


def fold_all(texts: Sequence[str]) -> list[str]:
    """Each text folded; at once where none is accented, which is ten times as quick."""
    plain = [" ".join(one.splitlines()) if "\n" in one or "\r" in one else one for one in texts]
    together = "\n".join(plain)
    if not together.isascii():
        together = unicodedata.normalize("NFKC", together).casefold()
        # taking an accent off touches all of a text: each has to be looked at by itself
        if _ACCENTED.search(unicodedata.normalize("NFKC", together)):
            return [fold(one) for one in plain]
    folded = fold(together).split("\n")
    return folded if len(folded) == len(plain) else [fold(one) for one in plain]


def digest(text: str) -> int:
    """A signed 64-bit number that equal texts share, whatever their line ends and edges."""
    plain = unicodedata.normalize("NFC", text)
    if _SEEN_THROUGH.search(plain):
        plain = plain.translate(_INVISIBLE)
    plain = "\n".join(plain.split("\r\n")).strip()
    raw = hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(raw, "big", signed=True)
