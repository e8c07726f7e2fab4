"""How long a voice note is and how loud along it, out of the file without decoding its sound.

WAV holds its samples. A voice codec (Opus, Vorbis, MP3 of varying rate, AMR) spends more bytes
where there is more to hear: the sizes of its packets follow the loudness well enough for bars in a
bubble. Pure; the file is a stranger's, so every length is checked and the work is bounded.

Invariant: whatever the bytes are, the answer is a list, empty where nothing can be told.
"""

from __future__ import annotations

import struct
from array import array

MOST_BYTES = 4_000_000
_PACKETS = 60_000
_SLICES = 600
_LONGEST_S = 86_400.0
# An MP3 frame's header: bit rates in kbit/s and sampling rates, layer III of MPEG 1 and 2.
_RATES = {
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0),
}
_HERTZ = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_AMR = (13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1)


def peaks_of(content: bytes) -> list[int]:
    """Loudness from beginning to end, in no unit; empty where the file tells none."""
    if len(content) > MOST_BYTES:
        return []
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        return _wav(content)
    if content[:4] == b"OggS":
        return _varying(_ogg(content))
    if content[:6] == b"#!AMR\n":
        return _varying(_amr(content))
    return _varying(_mp3(content))


def seconds_of(content: bytes) -> float:
    """How long it sounds; 0 where the file does not tell."""
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        return _wav_seconds(content)
    if content[:4] == b"OggS":
        return _ogg_seconds(content)
    if len(content) > MOST_BYTES:
        return 0.0
    if content[:6] == b"#!AMR\n":
        return len(_amr(content)) * 0.02
    frames = _mp3_frames(content)
    return sum(lasts for _, lasts in frames)


def _wav_seconds(content: bytes) -> float:
    at, rate = 12, 0
    while at + 8 <= len(content):
        name, size = content[at : at + 4], struct.unpack_from("<I", content, at + 4)[0]
        if name == b"fmt " and at + 24 <= len(content):
            rate = struct.unpack_from("<I", content, at + 16)[0]
        elif name == b"data" and rate:
            return float(min(size, len(content) - at - 8) / rate)
        at += 8 + size + size % 2
    return 0.0


def _ogg_seconds(content: bytes) -> float:
    """The last page's position, in samples of 48 kHz (Opus, RFC 7845) or of the stream's rate."""
    last = content.rfind(b"OggS")
    head = content.find(b"OpusHead", 0, 128)
    rate, skipped = 48_000, 0
    if head >= 0 and head + 12 <= len(content):
        skipped = struct.unpack_from("<H", content, head + 10)[0]
    else:
        head = content.find(b"\x01vorbis", 0, 128)
        if head < 0 or head + 16 > len(content):
            return 0.0
        rate = struct.unpack_from("<I", content, head + 12)[0]
    if last + 14 > len(content) or not rate:
        return 0.0
    samples = struct.unpack_from("<q", content, last + 6)[0] - skipped
    seconds = samples / rate
    return seconds if 0 < seconds < _LONGEST_S else 0.0


def _varying(sizes: list[int]) -> list[int]:
    """Sizes above the quietest; nothing where all are alike, which tells of no loudness."""
    if len(sizes) < 8:
        return []
    least, most = min(sizes), max(sizes)
    return [size - least for size in sizes] if most > least * 1.2 else []


def _wav(content: bytes) -> list[int]:
    at, channels, width = 12, 0, 0
    while at + 8 <= len(content):
        name, size = content[at : at + 4], struct.unpack_from("<I", content, at + 4)[0]
        body = at + 8
        if name == b"fmt " and body + 16 <= len(content):
            kind, channels, _, _, _, bits = struct.unpack_from("<HHIIHH", content, body)
            width = bits // 8 if kind == 1 else 0
        elif name == b"data" and channels:
            return _samples(content[body : body + size], width)
        at = body + size + size % 2
    return []


def _samples(data: bytes, width: int) -> list[int]:
    if width == 2:
        samples = array("h")
        samples.frombytes(data[: len(data) // 2 * 2])
        if struct.pack("=H", 1) != struct.pack("<H", 1):
            samples.byteswap()
        loud = samples
    elif width == 1:
        loud = array("h", (one - 128 for one in data))
    else:
        return []
    slice_ = max(1, len(loud) // _SLICES)
    step = max(1, slice_ // 40)
    return [
        max(map(abs, loud[at : at + slice_ : step]), default=0)
        for at in range(0, len(loud), slice_)
    ]


def _ogg(content: bytes) -> list[int]:
    """Packets' sizes out of the pages' tables (RFC 3533); the two or three headers left out."""
    sizes, open_, at = list[int](), 0, 0
    while at + 27 <= len(content) and content[at : at + 4] == b"OggS" and len(sizes) < _PACKETS:
        count = content[at + 26]
        table = content[at + 27 : at + 27 + count]
        for lace in table:
            open_ += lace
            if lace < 255:
                sizes.append(open_)
                open_ = 0
        at += 27 + count + sum(table)
    return sizes[3 if b"vorbis" in content[:64] else 2 :]


def _amr(content: bytes) -> list[int]:
    sizes, at = list[int](), 6
    while at < len(content) and len(sizes) < _PACKETS:
        size = _AMR[content[at] >> 3 & 15]
        sizes.append(size)
        at += size
    return sizes


def _mp3(content: bytes) -> list[int]:
    return [size for size, _ in _mp3_frames(content)]


def _mp3_frames(content: bytes) -> list[tuple[int, float]]:
    """Sizes of the frames and how long each sounds."""
    at = 0
    if content[:3] == b"ID3" and len(content) > 10:
        a, b, c, d = content[6:10]
        at = 10 + (a << 21 | b << 14 | c << 7 | d)
    frames = list[tuple[int, float]]()
    while at + 4 <= len(content) and len(frames) < _PACKETS:
        if content[at] != 0xFF or content[at + 1] & 0xE6 != 0xE2:  # layer III only
            break
        version = content[at + 1] >> 3 & 3
        rate = _RATES[1 if version == 3 else 2][content[at + 2] >> 4]
        hertz = _HERTZ.get(version, ())
        place = content[at + 2] >> 2 & 3
        if not rate or place >= len(hertz):
            break
        size = (144 if version == 3 else 72) * rate * 1000 // hertz[place]
        size += content[at + 2] >> 1 & 1
        frames.append((size, (1152 if version == 3 else 576) / hertz[place]))
        at += size
    return frames
