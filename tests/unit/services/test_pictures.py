"""Pictures are decoded in a process that may die of them; the console does not."""

from __future__ import annotations

import asyncio
import io
import os
import random
import signal
import struct
import sys
import zlib
from collections.abc import AsyncIterator

import pytest
from PIL import Image

from app.services import pictures as module
from app.services.pictures import Pictures
from tests.waiting import until


@pytest.fixture
async def pictures() -> AsyncIterator[Pictures]:
    made = Pictures()
    yield made
    await made.close()


def picture(kind: str, size: tuple[int, int] = (900, 600), **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (200, 30, 40)).save(out, kind, **more)
    return out.getvalue()


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that claims to be huge."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP"])
async def test_the_four_formats_come_back_small(pictures: Pictures, kind: str) -> None:
    assert pictures.pid is None
    found = await pictures.decode(picture(kind), 300)
    assert found is not None
    assert (found.width, found.height, found.shown) == (900, 600, (300, 200))
    red, green, blue, alpha = found.pixels[:4]
    assert (red > 180, green < 60, blue < 70, alpha) == (True, True, True, 255)
    assert await pictures.measure(picture(kind)) == (900, 600)


async def test_a_turned_photo_stands_upright(pictures: Pictures) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    found = await pictures.decode(picture("JPEG", exif=exif), 300)
    assert found is not None
    assert (found.width, found.height, found.shown) == (600, 900, (200, 300))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        picture("BMP"),
        picture("TIFF"),
        bomb(30_000, 30_000),
        bomb(5_001, 5_000),
        picture("PNG")[:200],
        picture("JPEG")[:300],
    ],
    ids=["empty", "text", "svg", "bmp", "tiff", "bomb", "over", "cut png", "cut jpeg"],
)
async def test_what_is_no_picture_or_too_large_is_none(pictures: Pictures, content: bytes) -> None:
    assert await pictures.decode(content, 300) is None
    assert await pictures.decode(picture("PNG"), 300) is not None


async def test_too_many_frames_are_none(pictures: Pictures) -> None:
    colours = [(at * 37 % 256, at * 91 % 256, at * 13 % 256) for at in range(501)]
    frames = [Image.new("RGB", (16, 16), one) for one in colours]
    out = io.BytesIO()
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:], duration=50)
    assert await pictures.decode(out.getvalue(), 300) is None


async def test_mutated_pictures_harm_nothing(pictures: Pictures) -> None:
    dice = random.Random(7)
    for kind in ("JPEG", "PNG", "GIF", "WEBP") * 25:
        content = bytearray(picture(kind, (60, 40)))
        for _ in range(dice.randrange(1, 12)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        await pictures.decode(bytes(content), 64)
    assert await pictures.decode(picture("PNG"), 300) is not None


async def test_a_worker_that_dies_is_replaced(pictures: Pictures) -> None:
    assert await pictures.decode(picture("PNG"), 30) is not None
    first = pictures.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    found = [await pictures.decode(picture("PNG"), 30) for _ in range(2)]
    assert found[-1] is not None
    assert pictures.pid != first


async def test_a_worker_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
    monkeypatch.setattr(module, "worker_command", lambda: hangs)
    pictures = Pictures(timeout_s=0.3)
    assert await asyncio.wait_for(pictures.decode(picture("PNG"), 30), 60) is None
    assert pictures.pid is None
    await pictures.close()


async def test_a_worker_that_lies_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    lies = "import sys; sys.stdout.buffer.write(b'\\xff' * 50); sys.stdout.flush(); input()"
    monkeypatch.setattr(module, "worker_command", lambda: [sys.executable, "-c", lies])
    pictures = Pictures()
    assert await pictures.decode(picture("PNG"), 30) is None
    assert pictures.pid is None
    await pictures.close()


async def test_closing_cuts_off_what_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
    monkeypatch.setattr(module, "worker_command", lambda: hangs)
    pictures = Pictures()
    asked = asyncio.ensure_future(pictures.decode(picture("PNG"), 30))
    await until(lambda: pictures.pid is not None)
    await asyncio.wait_for(pictures.close(), 60)
    assert await asked is None
    assert await pictures.decode(picture("PNG"), 30) is None


async def test_the_worker_is_confined(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWITCHBOARD_PASSPHRASE", "canary-passphrase")
    assert await pictures.decode(picture("PNG"), 30) is not None
    limits = await asyncio.to_thread(_proc, pictures.pid, "limits")
    rows = {line[:25].strip(): line[26:].split()[0] for line in limits.splitlines()}
    assert rows["Max address space"] == str(1 << 30)
    assert rows["Max file size"] == "0"
    assert rows["Max core file size"] == "0"
    assert "canary-passphrase" not in await asyncio.to_thread(_proc, pictures.pid, "environ")
    assert "PySide6" not in await asyncio.to_thread(_proc, pictures.pid, "maps")


def _proc(pid: int | None, name: str) -> str:
    with open(f"/proc/{pid}/{name}", encoding="utf-8", errors="replace") as file:
        return file.read()
