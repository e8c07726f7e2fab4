"""Files sealed piece by piece: what goes in comes out, and any change is noticed."""

from __future__ import annotations

import io
import os
import random
from pathlib import Path

import pytest

from app.core.sealed_files import SealedReader, seal_file
from app.core.secrets import MasterKey
from app.domain.errors import SecretsError

PIECE = 256 * 1024


@pytest.fixture
def master() -> MasterKey:
    return MasterKey(os.urandom(32), "test")


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 77])
def test_what_goes_in_comes_out(master: MasterKey, tmp_path: Path, size: int) -> None:
    plain = random.Random(size).randbytes(size)
    target = tmp_path / "file"
    assert seal_file(master, io.BytesIO(plain), target, "a") == size
    assert plain[:40] not in target.read_bytes() or size < 40
    with SealedReader(master, target, "a") as reader:
        assert (reader.size, reader.read()) == (size, plain)
        assert reader.read(5) == b""
        reader.seek(0, io.SEEK_END)
        assert reader.tell() == size
        for at in (0, size // 2, max(0, size - 3)):
            reader.seek(at)
            assert reader.read(100) == plain[at : at + 100]
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_every_change_is_noticed(master: MasterKey, tmp_path: Path) -> None:
    plain = random.Random(1).randbytes(2 * PIECE + 9)
    target = tmp_path / "file"
    seal_file(master, io.BytesIO(plain), target, "a")
    sealed = target.read_bytes()
    piece = PIECE + 16
    spoilt = [
        sealed[:-1],
        sealed[: 12 + 2 * piece],  # cut off after a whole piece
        sealed[:12] + sealed[12 + piece : 12 + 2 * piece] + sealed[12 : 12 + piece],
        sealed[:500] + bytes([sealed[500] ^ 1]) + sealed[501:],
        b"SBF2" + sealed[4:],
        sealed[:10],
        b"",
    ]
    for wrong in spoilt:
        target.write_bytes(wrong)
        with pytest.raises(SecretsError), SealedReader(master, target, "a") as reader:
            reader.read()
    target.write_bytes(sealed)
    with pytest.raises(SecretsError), SealedReader(master, target, "another") as reader:
        reader.read()


def test_a_source_that_fails_leaves_nothing(master: MasterKey, tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > PIECE:
                raise OSError(5, "gone")
            return super().read(size)

    with pytest.raises(OSError, match="gone"):
        seal_file(master, Broken(bytes(3 * PIECE)), tmp_path / "file", "a")
    assert list(tmp_path.iterdir()) == []
