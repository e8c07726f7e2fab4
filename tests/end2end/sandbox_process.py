"""The sandbox as a process of its own, as long as a block.

Invariant: it is gone, and its output read, before the block is left.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def sandbox(*options: str) -> Iterator[dict[str, Any]]:
    """Gives what its first line says: addresses and credentials."""
    process = subprocess.Popen(
        [sys.executable, "main.py", "sandbox", *options],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(60)
        process.stdout.close()
