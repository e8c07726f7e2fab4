"""From the decoding process to the screen: pixels as an image.

Works with ``app.services.pictures``. Invariant: the image keeps its own copy of the pixels.
"""

from __future__ import annotations

from PySide6.QtGui import QImage

from app.services.pictures import Picture


def to_image(picture: Picture) -> QImage:
    """What the decoding process gave, for painting."""
    width, height = picture.shown
    flat = QImage(picture.pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
    return flat.copy()
