"""Imports PySide6 without what its own developers need, before any module of the window does.

Two parts of it cost a third of its import, and slow down every import that follows:

- Its support for signatures (texts of errors, ``.pyi`` files) lies in the library as source, and
  is compiled anew at every start. Here each such module is compiled when somebody asks for it.
- It puts an ``__import__`` of its own in Python's place, which reads the source of every module
  that is imported from then on, and keeps it, to find out who wants names in snake_case. Nobody
  here does: Python's own import comes back.

Invariant: a PySide6 that is built in another way is imported just as it is; a wrong call of Qt
raises the same error as ever.
"""

from __future__ import annotations

import builtins
from typing import Any

_FOLDER = "shibokensupport/signature/"
# errors of wrong calls read the names of ``mapping`` without asking: it is not among them
_LATER = frozenset(
    f"{_FOLDER}{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "parser",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
    )
)
_FEATURES = "shibokensupport/feature.py"
_STAND_IN = """
from app.ui.lean_qt import ask as _ask
def __getattr__(name):
    return _ask(globals(), name)
"""
_NO_FEATURES = """
def feature_import(*_): return None
def feature_imported(_): return None
"""
_sources: dict[str, Any] = {}


def ask(module: dict[str, Any], name: str) -> Any:
    """The attribute of a module that was put off: it is compiled and run now."""
    if name.startswith("__"):  # the import system looks around; that is nobody's wish
        raise AttributeError(name)
    file = module["__file__"]
    del module["__getattr__"]
    exec(compile(_sources.pop(file), file, "exec", dont_inherit=True), module)
    if name not in module:
        raise AttributeError(name)
    return module[name]


def _import() -> None:
    compiled = builtins.compile
    stand_in = compiled(_STAND_IN, __file__, "exec", dont_inherit=True)
    no_features = compiled(_NO_FEATURES, __file__, "exec", dont_inherit=True)

    def put_off(source: Any, file: Any, *rest: Any, **more: Any) -> Any:
        if isinstance(file, str) and file in _LATER:
            _sources[file] = source
            return stand_in
        if file == _FEATURES:
            return no_features
        return compiled(source, file, *rest, **more)

    builtins.compile = put_off  # type: ignore[assignment]
    try:
        import PySide6  # noqa: F401 - for what comes with it
    finally:
        builtins.compile = compiled
        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_import()
