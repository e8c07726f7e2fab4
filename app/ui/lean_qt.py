"""Imports PySide6 without what its own developers need, before any module of the window does.

Most of what ``import PySide6`` takes is not Qt:

- The support for signatures (texts of errors, ``.pyi`` files) lies in the library as zipped source,
  is compiled anew at every start, and imports a dozen modules for it. Here it is unpacked when
  somebody asks for a signature: by a wrong call, or ``help()``.
- It puts an ``__import__`` of its own in Python's place, which reads the source of every module
  that is imported from then on, and keeps it, to find out who wants names in snake_case. Nobody
  here does, so Python's own import stays.
- The package ``shiboken6`` imports ahead what that support needs.
- Every enumeration is put together by hand in Python: ``quick_enums`` does it at once.

Invariant: a PySide6 that is built in another way is imported just as it is; a wrong call of Qt
raises the same error as ever.
"""

from __future__ import annotations

import builtins
import sys
from importlib.machinery import PathFinder
from types import ModuleType
from typing import Any

from app.ui.quick_enums import make_quickly

_BOOTSTRAP = "signature_bootstrap.py"
_MAPPING = "shibokensupport.signature.mapping"
_STAND_IN = """
def bootstrap():
    from app.ui.lean_qt import Signatures
    return Signatures(globals())
"""
# what ``shiboken6`` imports for the support of signatures alone
_AHEAD = frozenset(
    {"base64", "contextlib", "marshal", "struct", "tempfile", "textwrap", "traceback", "typing"}
    | {"zipfile", "keyword", "re"}
)
_compile = builtins.compile


class Signatures:
    """Stands for PySide6's module ``loader``: its functions, by the names that the library reads.

    ``module`` holds the names of the library's own bootstrap, and is given its code when the
    first of them is called.
    """

    source: Any = ""

    def __init__(self, module: dict[str, Any]) -> None:
        self._module = module
        self._real: Any = None
        # the library looks for this one by itself before it asks for the text of an error, has
        # it brought up to date, reads its names, and holds on to it
        self._mapping = ModuleType(_MAPPING)
        self._mapping.__dict__["update_mapping"] = self._update
        sys.modules[_MAPPING] = self._mapping

    def _loaded(self) -> Any:
        if self._real is None:
            del sys.modules[_MAPPING]
            code = _compile(self.source, _BOOTSTRAP, "exec", dont_inherit=True)
            exec(code, self._module)
            self._real = self._module["bootstrap"]()
        return self._real

    def _update(self) -> None:
        mapping = self._loaded().mapping
        mapping.update_mapping()
        self._mapping.__dict__.update(mapping.namespace, update_mapping=self._update)

    def pyside_type_init(self, *args: Any) -> Any:
        """Parses the signatures of a type."""
        return self._loaded().pyside_type_init(*args)

    def create_signature(self, *args: Any) -> Any:
        """A signature, as ``inspect`` knows them."""
        return self._loaded().create_signature(*args)

    def seterror_argument(self, *args: Any) -> Any:
        """Class and text of the error of a wrong call."""
        return self._loaded().seterror_argument(*args)

    def make_helptext(self, *args: Any) -> Any:
        """What ``__doc__`` answers."""
        return self._loaded().make_helptext(*args)

    def finish_import(self, module: Any) -> None:
        """Would add what ``PySide6.support.deprecated`` has for a module: nothing, so far."""

    def feature_import(self, *_: Any) -> None:
        """Would look for names in snake_case."""

    def feature_imported(self, _: Any) -> None:
        """Would look for names in snake_case."""

    def post_init(self) -> None:
        """Would put another ``__import__`` in Python's place."""


def _put_off(source: Any, file: Any, *rest: Any, **more: Any) -> Any:
    if file == _BOOTSTRAP:
        Signatures.source = source
        source = _STAND_IN
    return _compile(source, file, *rest, **more)


def _import_only_needed(
    name: str, names: Any = None, local: Any = None, wanted: Any = (), level: int = 0
) -> Any:
    """For ``shiboken6``: modules it imports ahead, and has no use for itself, stay out."""
    if name in _AHEAD and not level and not wanted and name not in sys.modules:
        return ModuleType(name)
    return __import__(name, names, local, wanted, level)


def _import_shiboken() -> None:
    spec = PathFinder.find_spec("shiboken6")
    code = spec.loader.get_code("shiboken6") if spec is not None and spec.loader else None  # type: ignore[attr-defined]
    if spec is None or code is None:
        return  # in a bundle, which knows its own ways
    module = ModuleType("shiboken6")
    module.__spec__, module.__loader__, module.__file__ = spec, spec.loader, spec.origin
    module.__package__, module.__path__ = "shiboken6", spec.submodule_search_locations or []
    sys.modules["shiboken6"] = module
    try:
        module.__dict__["__builtins__"] = {
            **vars(builtins),
            "__import__": _import_only_needed,
        }
        exec(code, module.__dict__)
        module.__dict__["__builtins__"] = builtins
    except BaseException:
        del sys.modules["shiboken6"]
        raise


def _import() -> None:
    make_quickly()
    if "shiboken6" in sys.modules:
        return
    builtins.compile = _put_off  # type: ignore[assignment]
    try:
        _import_shiboken()
        import PySide6  # noqa: F401 - for what comes with it
    finally:
        builtins.compile = _compile


_import()
