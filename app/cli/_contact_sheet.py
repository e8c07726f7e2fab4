"""All pictures of a tour on one sheet, small, with their names; failed steps in red.

Made outside Qt, by the process that directs the tour. Invariant: a picture that can't be read is
left out and keeps no other from the sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_COLUMNS = 5
_SIZE = (432, 270)
_GAP = 16
_LINE = 26
_PAPER, _INK, _RED = (243, 244, 246), (31, 41, 55), (185, 28, 28)


def contact_sheet(steps: Sequence[tuple[str, Path, bool]], out: Path) -> Path | None:
    """Writes ``contact-sheet.png`` into ``out``; None where there is no picture."""
    from PIL import Image, ImageDraw, ImageFont, UnidentifiedImageError

    there = [(name, path, fine) for name, path, fine in steps if path.is_file()]
    if not there:
        return None
    rows = -(-len(there) // _COLUMNS)
    width = _GAP + _COLUMNS * (_SIZE[0] + _GAP)
    height = _GAP + rows * (_SIZE[1] + _LINE + _GAP)
    sheet = Image.new("RGB", (width, height), _PAPER)
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(15)
    for number, (_, path, fine) in enumerate(there):
        left = _GAP + number % _COLUMNS * (_SIZE[0] + _GAP)
        top = _GAP + number // _COLUMNS * (_SIZE[1] + _LINE + _GAP)
        pen.text((left, top), path.stem, _INK if fine else _RED, font=font)
        try:
            with Image.open(path) as picture:
                small = picture.convert("RGB").resize(
                    _SIZE, Image.Resampling.BICUBIC, reducing_gap=2.0
                )
        except (OSError, UnidentifiedImageError):
            continue
        sheet.paste(small, (left, top + _LINE))
        pen.rectangle(
            (left - 1, top + _LINE - 1, left + _SIZE[0], top + _LINE + _SIZE[1]),
            outline=_INK if fine else _RED,
        )
    target = out / "contact-sheet.png"
    sheet.save(target)
    return target
