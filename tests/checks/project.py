"""What the rules look at: the project's files, its modules and their syntax trees.

Invariant: a file counts when git tracks it or would (not ignored); without git, all that is not
in an ignored folder.
"""

from __future__ import annotations

import ast
import gc
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"
IGNORED = {".git", ".venv", "build", "dist", "__pycache__"}


@dataclass(frozen=True)
class Module:
    """A module of the program: its path from the root, dotted name, text and syntax tree."""

    path: str
    name: str
    text: str
    tree: ast.Module

    def inside(self, *names: str) -> bool:
        """True when it is one of these modules or within one of these packages."""
        return any(self.name == name or self.name.startswith(f"{name}.") for name in names)

    def at(self, node: ast.AST) -> str:
        """``path:line``, to be clicked on."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Each call with the dotted name of what it calls (``"?.exec"`` for ``f().exec()``)."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield dotted(node.func), node

    def imports(self) -> Iterator[tuple[str, ast.stmt]]:
        """Each imported module; ``from a import b`` counts as ``a.b`` too."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield alias.name, node
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module, node
                for alias in node.names:
                    yield f"{node.module}.{alias.name}", node


def dotted(node: ast.expr) -> str:
    """``a.b.c`` for a chain of names; ``?`` stands for anything else at its start."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return "?"


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the program, main.py first."""
    found = []
    for path in [ROOT / "main.py", *sorted(APP.rglob("*.py"))]:
        relative = path.relative_to(ROOT)
        name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        text = path.read_text(encoding="utf-8")
        found.append(Module(relative.as_posix(), name, text, ast.parse(text, str(relative))))
    # a million nodes that stay: the collector need not walk them after every test
    gc.freeze()
    return tuple(found)


@cache
def files() -> tuple[Path, ...]:
    """Every file that belongs to the project."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
        paths = {ROOT / name for name in listed.decode().split("\0") if name}
    except (OSError, subprocess.CalledProcessError):
        paths = {
            path for path in ROOT.rglob("*") if not IGNORED & set(path.relative_to(ROOT).parts)
        }
    return tuple(sorted(path for path in paths if path.is_file()))


def texts() -> Iterator[tuple[str, str]]:
    """Path from the root and content of every file that is text."""
    for path in files():
        data = path.read_bytes()
        if b"\0" not in data[:8000]:
            yield path.relative_to(ROOT).as_posix(), data.decode("utf-8", "replace")


@cache
def providers() -> tuple[str, ...]:
    """The names of the providers: the folders of app/providers."""
    return tuple(sorted(p.name for p in (APP / "providers").iterdir() if (p / "hooks.py").exists()))


@cache
def manifest() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def none_of(found: list[str], rule: str) -> None:
    """Fails with the rule and every place that breaks it."""
    assert not found, f"{rule}\n  " + "\n  ".join(found)
