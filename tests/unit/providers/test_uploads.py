"""Files on their way out: sizes per type to the byte, stickers, names, progress."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.providers.base import Context, Upload
from app.providers.checks import Refusal
from app.providers.uploads import (
    MB,
    any_file,
    as_upload,
    is_animated,
    opened,
    whatsapp_media,
)

HERE = Context()
STILL = b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(20)
MOVING = b"RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x02" + bytes(11)


def _file(size: int, name: str, kind: str = "", head: bytes = b"") -> Upload:
    return Upload(head + bytes(size - len(head)), name, kind)


@pytest.mark.parametrize(
    ("most", "name", "head"),
    [
        (5 * MB, "a.jpg", b""),
        (16 * MB, "a.mp3", b""),
        (16 * MB, "a.mp4", b""),
        (100 * MB, "a.pdf", b""),
        (100 * 1024, "a.webp", STILL),
        (500 * 1024, "a.webp", MOVING),
    ],
)
def test_sizes_to_the_byte(most: int, name: str, head: bytes) -> None:
    assert whatsapp_media(_file(most, name, head=head), HERE)
    with pytest.raises(Refusal, match="may have"):
        whatsapp_media(_file(most + 1, name, head=head), HERE)


def test_webp_is_looked_at() -> None:
    assert is_animated(STILL) is False
    assert is_animated(MOVING) is True
    assert is_animated(b"GIF89a") is None
    with pytest.raises(Refusal, match="none"):
        whatsapp_media(_file(10, "a.webp"), HERE)


def test_what_a_file_may_be(tmp_path: Path) -> None:
    path = tmp_path / "Bill.pdf"
    path.write_bytes(b"%PDF")
    for given in (path, str(path), Upload(path)):
        upload = as_upload(given)
        assert (upload.filename, upload.content_type) == ("Bill.pdf", "application/pdf")
    assert as_upload(b"x").content_type == "application/octet-stream"
    assert as_upload(Upload(b"x", 'a"\r\n/..\\b.ogg')).filename == "a..b.ogg"
    for bad in (5, None, ["x"]):
        with pytest.raises(Refusal):
            as_upload(bad)
    for given in (tmp_path, tmp_path / "gone", Upload(b"")):
        with pytest.raises(Refusal):
            any_file(given, HERE)
    with pytest.raises(Refusal, match="media type"):
        as_upload(Upload(b"x", "a", "image/png\r\nX: 1"))


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    with opened(Upload(bytes(100)), lambda done, total: told.append((done, total))) as stream:
        while stream.read(40):
            pass
    assert told == [(40, 100), (80, 100), (100, 100), (100, 100)]
