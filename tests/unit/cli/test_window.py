"""The start of the window: what a signal does before there is a window to close."""

from __future__ import annotations

import signal
from argparse import Namespace

import pytest

from app.cli import _opening, window
from app.ui import desktop


@pytest.mark.usefixtures("data_dir")
def test_ctrl_c_ends_a_start_by_the_signal_and_never_as_an_exception(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    met: list[object] = []

    def note(*_: object) -> int:
        met.append(signal.getsignal(signal.SIGINT))
        return 0

    monkeypatch.setattr(_opening.Opening, "begin", note)
    monkeypatch.setattr(desktop, "run", note)
    assert window.run(Namespace(data_dir=None, lang=None, theme=None)) == 0
    assert met == [signal.SIG_DFL, signal.SIG_DFL]
