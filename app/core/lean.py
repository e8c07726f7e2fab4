"""Imports a library without the optional parts that it would bring along by itself.

httpx brings its command line (click, rich, pygments) and structlog its coloured console wherever
those happen to be installed: half of the time and of the memory, for nothing that is used here.

Invariant: only modules whose absence the library itself expects are hidden, and what is installed
only while the block runs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType
from typing import cast


@contextmanager
def without(*names: str) -> Iterator[None]:
    """In the block an import of these modules raises ImportError, unless they are loaded."""
    hidden = [name for name in names if name not in sys.modules]
    # None in sys.modules is the import system's own way of saying "not to be had"
    sys.modules.update(dict.fromkeys(hidden, cast(ModuleType, None)))
    try:
        yield
    finally:
        for name in hidden:
            if sys.modules.get(name, sys) is None:
                del sys.modules[name]


def known_missing(*names: str) -> None:
    """Remembers which of these are not installed, for libraries that look for them all the time.

    httpcore asks for sniffio at every lock that it makes: each time the whole path is searched.
    """
    for name in names:
        if name not in sys.modules and find_spec(name) is None:
            sys.modules[name] = cast(ModuleType, None)
