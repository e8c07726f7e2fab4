"""How a variable of a template stands in its text: small letters on a chip with room around it.

For text that is laid out by `QTextLayout`, in a field or painted: `shapes` gives the formats,
`boxes` where the chips go. Invariant: the text itself has no letter more than was typed; what is
beside the words of a chip is letter spacing.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from app.ui.style.look import theme

_PAD, _AFTER = 4, 2


def shapes(
    text: str, start: int, end: int, *, rtl: bool
) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of what makes ``text[start:end]`` a chip.

    ``rtl`` is the paragraph's direction, in which the braces are read. A letter's spacing is
    always at its right, so the room at the left of a chip is that of the letter which stands
    there.
    """
    words = QTextCharFormat()
    words.setForeground(theme().color("accent.text"))
    words.setFont(theme().font("small", mono=True))
    yield start, end - start, words
    last = QTextCharFormat(words)
    _space(last, _PAD + _AFTER)
    yield start if rtl else end - 1, 1, last
    beside = end if rtl else start - 1
    if 0 <= beside < len(text) and text[beside] not in "{}":
        room = QTextCharFormat()
        _space(room, _PAD)
        yield beside, 1, room


def boxes(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """Where the words of a chip lie in the layout, with its room: one box, or one a line."""
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        one, two = sorted((_x(line, first), _x(line, last)))
        yield QRectF(one - _PAD, line.y(), two - one + _PAD - _AFTER, line.height())


def _space(shape: QTextCharFormat, pixels: float) -> None:
    shape.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    shape.setFontLetterSpacing(pixels)


def _x(line: object, at: int) -> float:
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
