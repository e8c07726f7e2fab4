"""What a command prints, where its reader leaves early or its place is full."""

from __future__ import annotations

import errno
import io
import sys

import pytest

from app.cli import _reader
from app.cli._reader import Unwritten, printing, written


class Refusing(io.RawIOBase):
    """A file that takes nothing, and says why."""

    def __init__(self, number: int) -> None:
        self._number = number

    def writable(self) -> bool:
        return True

    def write(self, content: object) -> int:
        if not self._number:
            return memoryview(content).nbytes  # type: ignore[arg-type]
        raise OSError(self._number, "the reason")  # a BrokenPipeError, if it is one

    def take(self) -> None:
        """From now on it takes all."""
        self._number = 0


def refuse(monkeypatch: pytest.MonkeyPatch, number: int, platform: str = "linux") -> None:
    """From here to the test's end; pytest changes the streams before that."""
    raw = Refusing(number)
    stream = io.TextIOWrapper(io.BufferedWriter(raw), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(_reader, "_send_nowhere", raw.take)  # what pytest reads is left alone


@pytest.mark.parametrize("what", ["text", b"bytes"])
@pytest.mark.parametrize(
    ("number", "platform"),
    [(errno.EPIPE, "linux"), (errno.EPIPE, "win32"), (errno.EINVAL, "win32")],
)
def test_a_reader_that_leaves_early_is_no_failure_on_any_system(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    what: str | bytes,
    number: int,
    platform: str,
) -> None:
    refuse(monkeypatch, number, platform)
    assert not written(what, at_once=True)
    assert printing(lambda: 0) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("what", ["text", b"bytes"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EINVAL])
def test_what_is_lost_is_told(
    monkeypatch: pytest.MonkeyPatch, what: str | bytes, number: int
) -> None:
    refuse(monkeypatch, number)
    with pytest.raises(Unwritten, match=r"^The output can't be written: the reason\.$"):
        written(what, at_once=True)


@pytest.mark.parametrize("status", [0, 1, 2])
def test_a_command_whose_output_is_lost_at_its_end_has_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], status: int
) -> None:
    def run() -> int:
        assert written("said ’ that latin-1 lacks")
        return status

    refuse(monkeypatch, errno.ENOSPC)
    assert printing(run) == (status or 1)
    assert capsys.readouterr().err == "The output can't be written: the reason.\n"
