"""Imports a library without, or before, the parts that it would bring along by itself.

httpx brings its command line (click, rich, pygments) and structlog its coloured console wherever
those happen to be installed: half of the time and of the memory, for nothing that is used here.

Invariant: only modules whose absence the library itself expects are hidden, only such whose names
nobody here uses are hollow, and what is installed only while the block runs.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import Any, cast


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


class _Hollow(ModuleType):
    """A module whose every name is None."""

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


class _Hollows:
    """Finds and loads hollow modules, by how their names begin."""

    def __init__(self, beginnings: tuple[str, ...]) -> None:
        self._beginnings = beginnings
        self.made: list[str] = []

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name.startswith(self._beginnings) else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        self.made.append(spec.name)
        return _Hollow(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


@contextmanager
def hollow(*beginnings: str) -> Iterator[None]:
    """In the block modules whose names begin so are empty ones, unless they are loaded.

    For parts that a library imports in any case. Whoever asks for one by itself later gets it.
    """
    hollows = _Hollows(beginnings)
    sys.meta_path.insert(0, hollows)
    try:
        yield
    finally:
        sys.meta_path.remove(hollows)
        for name in hollows.made:
            if isinstance(sys.modules.get(name), _Hollow):
                del sys.modules[name]


def known_missing(*names: str) -> None:
    """Remembers which of these are not installed, for libraries that look for them all the time.

    httpcore asks for sniffio at every lock that it makes: each time the whole path is searched.
    """
    for name in names:
        if name not in sys.modules and find_spec(name) is None:
            sys.modules[name] = cast(ModuleType, None)


_replacing = threading.Lock()


class _Later(ModuleType):
    """Stands for a module until somebody asks for one of its names, which loads it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # asked by whoever looks through all modules
        with _replacing:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
        real = vars(import_module(self.__name__))
        # whoever holds this one asks it again, some in a loop's every turn
        vars(self).update({key: one for key, one in real.items() if not key.startswith("__")})
        try:
            return real[name]
        except KeyError:
            raise AttributeError(name) from None


def later(*names: str) -> None:
    """Lets these modules wait for their first use though others import them, unless they are
    loaded. For modules of which their importers want nothing before something rare."""
    for name in names:
        if name not in sys.modules:
            sys.modules[name] = _Later(name)
