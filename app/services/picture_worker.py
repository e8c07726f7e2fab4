"""The process that decodes pictures: a bomb or a decoder's crash ends it, and nothing else.

Frames on stdin and stdout: four bytes of length, that much JSON; then four bytes of length, that
much data. A request is ``{"most": side}`` and the file; an answer ``{"width", "height", "shown":
[w, h]}`` and RGBA rows, or ``{"error": word}`` and nothing. It ends with its stdin. Works with
pictures.py, which starts and watches it. No Qt, no network, no file is opened.

Invariant: nothing is decoded that is not one of four formats, within the caps.
"""

from __future__ import annotations

import io
import json
import struct
import sys
from typing import Any

from app.core.limits import limit

FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
MOST_PIXELS = 25_000_000
MOST_FRAMES = 500
MOST_BYTES = 100 * 1024 * 1024
MOST_SIDE = 4_096
_MEMORY = 1 << 30
_SIZE = struct.Struct(">I")


def main() -> int:
    """Answers requests until stdin ends."""
    _confine()
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while True:
        request, content = _read(source), _read(source)
        if request is None or content is None:
            return 0
        head, pixels = answer(json.loads(request), content)
        line = json.dumps(head).encode()
        target.write(_SIZE.pack(len(line)) + line + _SIZE.pack(len(pixels)))
        target.write(pixels)
        target.flush()


def answer(request: dict[str, Any], content: bytes) -> tuple[dict[str, Any], bytes]:
    """The head and the pixels of an answer."""
    import warnings

    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    most = max(1, min(MOST_SIDE, int(request.get("most", 1))))
    try:
        with warnings.catch_warnings():
            # a warning here is a picture that lies about itself: nobody is there to read it
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _decoded(content, most, bool(request.get("measure")))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        return {"error": "too_large"}, b""
    except UnidentifiedImageError:
        return {"error": "no_picture"}, b""
    except Exception as error:  # noqa: BLE001 - a decoder may raise anything on hostile bytes
        return {"error": "damaged", "why": type(error).__name__}, b""


def _decoded(content: bytes, most: int, measure: bool) -> tuple[dict[str, Any], bytes]:
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(content), formats=FORMATS) as image:
        width, height = image.size
        if width * height > MOST_PIXELS:
            return {"error": "too_large"}, b""
        # WEBP and PNG say how many frames they have; counting a GIF's would read them all
        if image.format != "GIF" and getattr(image, "n_frames", 1) > MOST_FRAMES:
            return {"error": "too_many_frames"}, b""
        turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
        head: dict[str, Any] = {
            "width": height if turned else width,
            "height": width if turned else height,
            "format": image.format,
        }
        if measure:
            return {**head, "shown": [0, 0]}, b""
        image.draft("RGB", (most, most))
        image.thumbnail((most, most))
        upright = ImageOps.exif_transpose(image)
        pixels = upright.convert("RGBA")
        return {**head, "shown": list(pixels.size)}, pixels.tobytes()


def _read(source: Any) -> bytes | None:
    head = source.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    (size,) = _SIZE.unpack(head)
    if size > MOST_BYTES:
        return None
    data: bytes = source.read(size)
    return data if len(data) == size else None


def _confine() -> None:
    """No more memory than a large picture takes, no file, no core dump, where that can be set.

    The pixel cap holds all the same.
    """
    sys.stdin = io.TextIOWrapper(sys.stdin.buffer)
    limit(RLIMIT_AS=_MEMORY, RLIMIT_FSIZE=0, RLIMIT_CORE=0)


if __name__ == "__main__":
    sys.exit(main())
