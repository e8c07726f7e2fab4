"""Starts this program once more, as a helper that speaks by its pipes: from source or frozen.

Invariant: no helper gets the passphrase by its environment; what it may open it is told by stdin.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.core.vault import PASSPHRASE

_MAIN = Path(__file__).resolve().parents[2] / "main.py"


def command(*words: str) -> list[str]:
    """How it is started with these words behind its name."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, str(_MAIN), *words]


def helper(words: Sequence[str]) -> subprocess.Popen[bytes]:
    """Runs a ``command`` between two pipes. OSError where the system starts none."""
    return subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name != PASSPHRASE},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
