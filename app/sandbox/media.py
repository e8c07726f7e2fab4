"""Pictures, voice notes, papers and clips, made here and now: nothing is fetched from anywhere.

Invariant: the same kind, name and seed give the same bytes, and every file is valid of its type.
"""

from __future__ import annotations

import io
import math
import random
import struct
import wave
from dataclasses import dataclass

_MIME = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
}
_VOICE = ((1.0, 1.0), (1.12, 0.7), (0.9, 0.85), (1.2, 0.4), (1.0, 0.0))
_DEFAULT_NAME = {
    "image": "photo.jpg",
    "voice": "voice.wav",
    "audio": "audio.wav",
    "video": "clip.mp4",
    "document": "document.pdf",
    "sticker": "sticker.webp",
}


@dataclass(slots=True)
class Media:
    """A file in a chat. ``data`` None: made when it is first asked for."""

    kind: str
    filename: str
    mime: str
    seed: int = 0
    seconds: int = 0
    data: bytes | None = None

    def content(self) -> bytes:
        """The bytes of the file."""
        if self.data is None:
            self.data = _make(self)
        return self.data


def media(kind: str, filename: str = "", seed: int = 0, seconds: int = 0) -> Media:
    """A file of ``kind`` (image, voice, audio, video, document, sticker)."""
    filename = filename or _DEFAULT_NAME[kind]
    return Media(kind, filename, mime_of(filename), seed, seconds)


def mime_of(filename: str) -> str:
    """The MIME type by the name's ending."""
    return _MIME.get(filename.rpartition(".")[2].lower(), "application/octet-stream")


def _make(item: Media) -> bytes:
    if item.mime == "application/pdf":
        return paper(item.filename, item.seed)
    if item.mime.startswith("audio/"):
        return sound(item.seconds or 3, item.seed)
    if item.mime.startswith("video/"):
        return clip(item.seed)
    if item.mime.startswith("image/"):
        ending = item.mime.rpartition("/")[2].upper()
        return sticker(item.seed) if item.kind == "sticker" else picture(item.seed, ending)
    return item.filename.encode() + b"\n"


def picture(seed: int, ending: str = "JPEG", width: int = 960, height: int = 640) -> bytes:
    """A drawn kitchen, its colours by ``seed``."""
    from PIL import Image, ImageDraw

    chance = random.Random(seed)
    front = chance.choice(["#4f6b57", "#7a5c48", "#3f5873", "#8a8579", "#6d4a57", "#b39b6d"])
    wall = chance.choice(["#f1ead9", "#e9eef0", "#f4ece6"])
    sky = chance.choice(["#cfe6ee", "#f6dcc0", "#d7e4d0"])
    image = Image.new("RGB", (width, height), wall)
    draw = ImageDraw.Draw(image)
    base, counter = int(height * 0.62), int(height * 0.58)
    draw.rectangle((0, base, width, height), fill="#c9ac84")
    for board in range(base, height, 34):
        draw.line((0, board, width, board), fill="#b8986c", width=2)
    for tile in range(0, width, 48):
        draw.line((tile, int(height * 0.3), tile, counter), fill="#ffffff", width=2)
    draw.rectangle((0, height - 66, width, height - 44), fill="#3a332c")
    for column in range(6):
        left = column * width // 6
        box = (left + 4, counter + 22, left + width // 6 - 4, height - 60)
        draw.rectangle(box, fill=front, outline="#2d3a33", width=3)
        draw.rectangle((left + 70, counter + 50, left + 90, counter + 58), fill="#d9b76a")
        if column not in (2, 3):
            upper = (left + 4, 20, left + width // 6 - 4, int(height * 0.3))
            draw.rectangle(upper, fill=front, outline="#2d3a33", width=3)
            knob = (left + 70, upper[3] - 26, left + 90, upper[3] - 18)
            draw.rectangle(knob, fill="#d9b76a")
    draw.rectangle((0, counter, width, counter + 22), fill="#f7f5f0")
    window = (width // 3 + 14, 36, 2 * width // 3 - 14, int(height * 0.46))
    draw.rectangle(window, fill=sky, outline="#ffffff", width=10)
    hill = chance.randint(20, 90)
    ground = (window[0] + 12, window[3] - hill, window[2] - 12, window[3] + hill)
    draw.chord(ground, 180, 360, fill="#9dbb8f")
    draw.rectangle((window[0], window[3], window[2], window[3] + 16), fill="#ffffff")
    for _ in range(chance.randint(2, 5)):
        x, r = chance.randint(40, width - 60), chance.randint(12, 24)
        fill = chance.choice(["#d9822b", "#c0453a", "#e2b93b", "#6f8f4e"])
        draw.ellipse((x, counter - 2 * r, x + 2 * r, counter), fill=fill)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG" if ending == "JPG" else ending)
    return buffer.getvalue()


def portrait(seed: int) -> bytes:
    """Head and shoulders in two colours, 192 px square, as a profile picture (PNG)."""
    from PIL import Image, ImageDraw

    chance = random.Random(seed)
    ground = chance.choice(["#c8d8e4", "#e6d5c3", "#d3e0cb", "#e3cfd8", "#d9d3e8"])
    cloth = chance.choice(["#3f5873", "#7a5c48", "#4f6b57", "#6d4a57", "#5b5478"])
    skin = chance.choice(["#e8b995", "#c98f67", "#8d5a3b", "#f0cbb0"])
    hair = chance.choice(["#2c211b", "#6b4a2f", "#a5713a", "#8b8b8b", "#1d1d22"])
    image = Image.new("RGB", (192, 192), ground)
    draw = ImageDraw.Draw(image)
    draw.ellipse((22, 132, 170, 280), fill=cloth)
    draw.rectangle((84, 112, 108, 146), fill=skin)
    draw.ellipse((58, 34, 134, 126), fill=hair)
    draw.ellipse((66, 48, 126, 126), fill=skin)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def sticker(seed: int) -> bytes:
    """A smiling face as a small WEBP with transparency."""
    from PIL import Image, ImageDraw

    image = Image.new("RGBA", (512, 512), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((36, 36, 476, 476), fill=["#f5c84c", "#8fc7e8", "#b8dd8f"][seed % 3])
    draw.ellipse((160, 180, 205, 245), fill="#333333")
    draw.ellipse((307, 180, 352, 245), fill="#333333")
    draw.arc((150, 200, 362, 390), 20, 160, fill="#333333", width=18)
    buffer = io.BytesIO()
    image.save(buffer, "WEBP", quality=60, method=0)
    return buffer.getvalue()


def sound(seconds: int, seed: int, rate: int = 8_000) -> bytes:
    """Something like a murmured voice, as mono 16-bit WAV."""
    chance = random.Random(seed)
    pitch = chance.uniform(95, 210)
    # a few syllables are worked out and strung together: a long note costs no more than a short one
    syllables = [_syllable(pitch * turn, loud, rate // 4) for turn, loud in _VOICE]
    samples = b"".join(chance.choice(syllables) for _ in range(max(1, seconds) * 4))
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples)
    return buffer.getvalue()


def _syllable(pitch: float, loud: float, length: int) -> bytes:
    samples = bytearray()
    for index in range(length):
        turn = 2 * math.pi * pitch * index / (length * 4)
        swell = loud * math.sin(math.pi * index / length) ** 2
        samples += struct.pack("<h", int(9_000 * swell * (math.sin(turn) + math.sin(2 * turn) / 2)))
    return bytes(samples)


def paper(title: str, seed: int) -> bytes:
    """A one-page PDF with a title and a few lines."""
    chance = random.Random(seed)
    safe = "".join(c for c in title if 32 <= ord(c) < 127 and c not in "()\\")
    rows = [(chance.randint(1, 9), chance.randint(90, 900)) for _ in range(8)]
    lines = [f"Item {n}:  {count} x {price}.00" for n, (count, price) in enumerate(rows, 1)]
    text = [f"BT /F1 20 Tf 60 770 Td ({safe}) Tj ET", "BT /F1 12 Tf 60 730 Td 18 TL"]
    text += [f"({line}) Tj T*" for line in ("Carmel Kitchens", "", *lines)] + ["ET"]
    stream = "\n".join(text).encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(out)


def clip(seed: int, frames: int = 12) -> bytes:
    """A short film of still pictures: motion JPEG in an MP4 box structure, four frames a second."""
    pictures = [picture(seed + number // 4, width=320, height=240) for number in range(frames)]
    sizes = [len(one) for one in pictures]
    head = _box(b"ftyp", b"isom\0\0\2\0isomiso2mp41")
    data = _box(b"mdat", b"".join(pictures))
    first = len(head) + 8
    offsets = [first + sum(sizes[:number]) for number in range(frames)]
    scale, step = 1_000, 250
    length = frames * step
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    mvhd = struct.pack(">IIIIIIH10x", 0, 0, 0, scale, length, 0x10000, 0x100)
    tkhd = struct.pack(">IIIIII8xHHHH", 3, 0, 0, 1, 0, length, 0, 0, 0, 0)
    mdhd = struct.pack(">IIIIIHH", 0, 0, 0, scale, length, 0x55C4, 0)
    entry = struct.pack(">6xH16xHHIIIH32sHh", 1, 320, 240, 0x480000, 0x480000, 0, 1, b"", 24, -1)
    table = _box(
        b"stbl",
        _box(b"stsd", struct.pack(">II", 0, 1) + _box(b"jpeg", entry)),
        _box(b"stts", struct.pack(">IIII", 0, 1, frames, step)),
        _box(b"stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1)),
        _box(b"stsz", struct.pack(f">III{frames}I", 0, 0, frames, *sizes)),
        _box(b"stco", struct.pack(f">II{frames}I", 0, frames, *offsets)),
    )
    source = _box(b"dinf", _box(b"dref", struct.pack(">II", 0, 1) + _box(b"url ", b"\0\0\0\1")))
    handler = _box(b"hdlr", b"\0" * 8 + b"vide" + b"\0" * 12 + b"video\0")
    inner = _box(b"minf", _box(b"vmhd", struct.pack(">I8x", 1)), source, table)
    track = _box(
        b"trak",
        _box(b"tkhd", tkhd + matrix + struct.pack(">II", 320 << 16, 240 << 16)),
        _box(b"mdia", _box(b"mdhd", mdhd), handler, inner),
    )
    movie = _box(b"mvhd", mvhd + matrix + struct.pack(">24xI", 2))
    return head + data + _box(b"moov", movie, track)


def _box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + name + body
