"""Bars and length of a voice note come out of its file, whatever its bytes are."""

from __future__ import annotations

import io
import struct
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.loudness import MOST_BYTES, peaks_of, seconds_of


def wav(width: int = 2) -> bytes:
    """Silence, then noise."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(width)
        file.setframerate(8_000)
        quiet = b"\x80" if width == 1 else b"\0\0"
        loud = b"\xff\x01" * 2_000 if width == 1 else struct.pack("<hh", 20_000, -20_000) * 2_000
        file.writeframes(quiet * 4_000 + loud)
    return out.getvalue()


def ogg(sizes: list[int]) -> bytes:
    """Packets of these sizes, 50 a page, behind two headers."""
    found = b""
    packets = [19, 60, *sizes]
    for start in range(0, len(packets), 50):
        table, body = b"", b""
        for size in packets[start : start + 50]:
            table += b"\xff" * (size // 255) + bytes([size % 255])
            body += b"\1" * size
        found += b"OggS" + b"\0" * 22 + bytes([len(table)]) + table + body
    return found


def mp3(rates: list[int]) -> bytes:
    """Frames of MPEG 1 layer III at 44.1 kHz, by the number of their bit rate."""
    kbit = (0, 32, 40, 48, 56, 64, 80, 96)
    found = b"ID3\4\0\0\0\0\0\5" + b"\0" * 5
    for rate in rates:
        size = 144 * kbit[rate] * 1000 // 44_100
        found += bytes([0xFF, 0xFB, rate << 4, 0]) + b"\0" * (size - 4)
    return found


def amr(modes: list[int]) -> bytes:
    sizes = (13, 14, 16, 18, 20, 21, 27, 32, 6)
    frames = (bytes([mode << 3]) + b"\0" * (sizes[mode] - 1) for mode in modes)
    return b"#!AMR\n" + b"".join(frames)


@pytest.mark.parametrize(
    "content",
    [
        wav(),
        wav(1),
        ogg([12] * 60 + [90] * 60 + [300] * 20),
        mp3([1] * 40 + [7] * 40),
        amr([8] * 30 + [7] * 30),
    ],
    ids=["wav", "wav of bytes", "ogg", "mp3", "amr"],
)
def test_what_is_loud_at_the_end_rises(content: bytes) -> None:
    peaks = peaks_of(content)
    assert len(peaks) >= 60
    third = len(peaks) // 3
    assert max(peaks[: third - 1]) * 4 < max(peaks[-third:])


@pytest.mark.parametrize(
    "content", [b"", b"no sound", mp3([5] * 50), ogg([40] * 50), b"\0" * (MOST_BYTES + 1)]
)
def test_a_file_that_tells_nothing_gives_nothing(content: bytes) -> None:
    assert peaks_of(content) == []


def opus(samples: int, skipped: int = 312) -> bytes:
    """A stream of Opus that ends at this sample."""
    head = b"OpusHead\1\1" + struct.pack("<HI", skipped, 16_000) + b"\0\0\0"
    first = b"OggS\0\2" + b"\0" * 20 + bytes([1, len(head)]) + head
    return first + b"OggS\0\4" + struct.pack("<q", samples) + b"\0" * 12 + b"\1\3abc"


def vorbis(samples: int) -> bytes:
    head = b"\x01vorbis" + struct.pack("<IBI", 0, 1, 44_100) + b"\0" * 14
    first = b"OggS\0\2" + b"\0" * 20 + bytes([1, len(head)]) + head
    return first + b"OggS\0\4" + struct.pack("<q", samples) + b"\0" * 12 + b"\1\3abc"


@pytest.mark.parametrize(
    ("content", "seconds"),
    [
        (wav(), 1.0),
        (wav(1), 1.0),
        (opus(42 * 48_000 + 312), 42.0),
        (vorbis(18 * 44_100), 18.0),
        (amr([7] * 150), 3.0),
        (mp3([5] * 383), 10.0),
        (opus(-5), 0.0),
        (b"no sound", 0.0),
        (b"", 0.0),
        (b"\xff" * (MOST_BYTES + 1), 0.0),
    ],
)
def test_a_file_tells_how_long_it_sounds(content: bytes, seconds: float) -> None:
    assert seconds_of(content) == pytest.approx(seconds, abs=0.01)


@given(
    st.sampled_from(
        [b"", b"OggS" + b"\0" * 22, b"RIFF____WAVEfmt ", b"#!AMR\n", b"\xff\xfb", b"ID3"]
    ),
    st.binary(max_size=400),
    st.integers(0, 400),
)
def test_hostile_bytes_give_a_list(head: bytes, rest: bytes, cut: int) -> None:
    for content in (head + rest, wav()[:cut] + rest, ogg([9, 300, 2])[:cut] + rest):
        assert all(peak >= 0 for peak in peaks_of(content))
        assert seconds_of(content) >= 0
