"""Collects the interface's strings from app/ui and brings the translation files up to date.

What the layers below say to people comes from extract_words.py, in the context ``Words``.

Qt's own lupdate reads ``self.tr`` and ``translate("Context", "…")`` but not the one-line helpers
(``_tr("…")``) that give a module its context; this reads all three, so it is used instead. The
compiling is left to Qt's lrelease (see translations.sh).

    python packaging/extract_strings.py             refresh resources/translations/*.ts
    python packaging/extract_strings.py --check     change nothing, fail where they are out of date

Invariant: a translation whose source is unchanged is never touched; a new string comes in as
unfinished, with the translation the same words have elsewhere as a proposal; what is gone from the
sources goes from the files.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

# this folder is no package (its name is another's on PyPI), so its modules are found by path
sys.path.append(str(Path(__file__).resolve().parent))

import extract_words

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "app" / "ui"
# translates what extract_words.py collects
WORDING = SOURCES / "wording.py"
TARGET = ROOT / "resources" / "translations"
# language -> forms of a plural, as Qt counts them for the language
FORMS = {"en": 2, "he": 2, "ar": 6}
# the sources are English: only the plurals need a file
PLURALS_ONLY = frozenset({"en"})


class Key(NamedTuple):
    """What Qt looks a string up by."""

    context: str
    source: str
    comment: str


@dataclass(slots=True)
class Message:
    """A string of the sources: whether it counts something, and the files it is in."""

    plural: bool = False
    files: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Entry:
    """A translation as it is stored: one form, or a plural's forms."""

    forms: list[str]
    plural: bool
    finished: bool


@dataclass(frozen=True, slots=True)
class Helper:
    """A function that translates its argument in a fixed context; ``count`` is n's place or -1."""

    context: str
    count: int
    count_name: str


@dataclass(slots=True)
class Strings:
    """All strings of the sources, and the calls whose words can't be read from them."""

    found: dict[Key, Message] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)


def extract(folder: Path = SOURCES) -> Strings:
    """Reads every module under ``folder``."""
    strings = Strings()
    for path in sorted(folder.rglob("*.py")):
        if path != WORDING:
            _Reader(path, strings).read()
    if folder == SOURCES:
        for words in extract_words.extract():
            key = Key(extract_words.CONTEXT, words.source, "")
            strings.found.setdefault(key, Message()).files.add(words.file)
    return strings


def patterns() -> str:
    """The sentences with places for values, as the window reads them."""
    found = sorted({words.source for words in extract_words.extract() if words.pattern})
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


class _Reader(ast.NodeVisitor):
    """Finds the calls of one module."""

    def __init__(self, path: Path, strings: Strings) -> None:
        inside = path.is_relative_to(ROOT)
        self._name = path.relative_to(ROOT).as_posix() if inside else path.name
        self._strings = strings
        self._tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        self._classes: list[str] = []
        self._functions: list[ast.AST] = []
        self._aliases = _aliases(self._tree)
        self._helpers = dict(_shared(self._tree, path)) | dict(_helpers(self._tree, self._aliases))

    def read(self) -> None:
        self.visit(self._tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._helpers or self._classes:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        function = node.func
        if _is_translate(function, self._aliases):
            contexts = _texts(node.args[0]) if node.args else []
            self._add(node, contexts[0] if len(contexts) == 1 else None, 1, 2, 3)
        elif isinstance(function, ast.Name) and function.id in self._helpers:
            helper = self._helpers[function.id]
            self._add(node, helper.context, 0, -1, helper.count, helper.count_name)
        elif isinstance(function, ast.Attribute) and function.attr == "tr":
            context = self._classes[-1] if self._classes and _name(function.value) == "self" else ""
            self._add(node, context or None, 0, 1, 2)

    def _add(
        self,
        node: ast.Call,
        context: str | None,
        text: int,
        comment: int,
        count: int,
        count_name: str = "n",
    ) -> None:
        arguments = node.args
        sources = _texts(arguments[text]) if len(arguments) > text else []
        if context is None or not sources:
            place = f"{self._name}:{node.lineno}"
            self._strings.unreadable.append(f"{place}: {ast.unparse(node)}")
            return
        told = _texts(arguments[comment]) if 0 <= comment < len(arguments) else []
        plural = 0 <= count < len(arguments) or any(k.arg == count_name for k in node.keywords)
        for source in sources:
            key = Key(context, source, told[0] if told else "")
            message = self._strings.found.setdefault(key, Message())
            message.plural |= plural
            message.files.add(self._name)


def _aliases(tree: ast.Module) -> set[str]:
    """The names that Qt's function is given, also by way of another name."""
    found: set[str] = set()
    while True:
        more = {
            target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and _is_translate(node.value, found)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        if more <= found:
            return found
        found |= more


def _helpers(tree: ast.Module, aliases: set[str]) -> Iterator[tuple[str, Helper]]:
    """The one-line helpers that a module defines."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        names = [argument.arg for argument in node.args.args]
        last = node.body[-1]
        if not isinstance(last, ast.Return) or not isinstance(last.value, ast.Call):
            continue
        call = last.value
        if not _is_translate(call.func, aliases) or len(call.args) < 2:
            continue
        context, text = call.args[0], call.args[1]
        if isinstance(context, ast.Constant) and _name(text) == names[0]:
            count = _name(call.args[3]) if len(call.args) > 3 else ""
            place = names.index(count) if count in names else -1
            yield node.name, Helper(str(context.value), place, count)


def _shared(tree: ast.Module, path: Path) -> Iterator[tuple[str, Helper]]:
    """The helpers that a module takes from another one of the same folder."""
    for node in tree.body:
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        source = path.parent / f"{node.module.rpartition('.')[2]}.py"
        if source == path or not source.exists() or not node.module.startswith("app.ui."):
            continue
        other = ast.parse(source.read_text(encoding="utf-8"), str(source))
        there = dict(_helpers(other, _aliases(other)))
        for name in node.names:
            if name.name in there:
                yield name.asname or name.name, there[name.name]


def _is_translate(node: ast.expr, aliases: frozenset[str] | set[str]) -> bool:
    if isinstance(node, ast.Attribute) and node.attr == "translate":
        return _name(node.value) in {"QCoreApplication", "QApplication"}
    return _name(node) in aliases


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _texts(node: ast.expr) -> list[str]:
    """The texts an argument can be: a literal, or a choice between literals."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        left, right = _texts(node.body), _texts(node.orelse)
        return left + right if left and right else []
    return []


def load(path: Path) -> dict[Key, Entry]:
    """The translations of a .ts file; none where there is no file yet."""
    entries: dict[Key, Entry] = {}
    if not path.exists():
        return entries
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = message.get("numerus") == "yes"
            forms = (
                [f.text or "" for f in translation.iter("numerusform")]
                if plural
                else [translation.text or ""]
            )
            key = Key(name, message.findtext("source") or "", message.findtext("comment") or "")
            entries[key] = Entry(forms, plural, translation.get("type") != "unfinished")
    return entries


def merge(strings: dict[Key, Message], stored: dict[Key, Entry], language: str) -> dict[Key, Entry]:
    """The entries of a language's file for these strings, keeping what is translated."""
    number = FORMS[language]
    known = {(k.source, e.plural): e for k, e in stored.items() if all(e.forms)}
    merged: dict[Key, Entry] = {}
    for key in sorted(strings):
        plural = strings[key].plural
        if language in PLURALS_ONLY and not plural:
            continue
        old = stored.get(key)
        if old is not None and old.plural == plural and (not plural or len(old.forms) == number):
            merged[key] = old
            continue
        like = known.get((key.source, plural))
        forms = list(like.forms) if like is not None else [""] * (number if plural else 1)
        merged[key] = Entry(forms, plural, finished=False)
    return merged


def render(entries: dict[Key, Entry], strings: dict[Key, Message], language: str) -> str:
    """The .ts file's text. Files are named without lines, so that a moved line changes nothing."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for key in sorted(entries):
        if key.context != context:
            if context is not None:
                lines.append("</context>")
            context = key.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _message(key, entries[key], sorted(strings[key].files))
    if context is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(key: Key, entry: Entry, files: list[str]) -> Iterator[str]:
    yield '    <message numerus="yes">' if entry.plural else "    <message>"
    for name in files:
        yield f'        <location filename="../../{name}"/>'
    yield f"        <source>{escape(key.source)}</source>"
    if key.comment:
        yield f"        <comment>{escape(key.comment)}</comment>"
    state = "" if entry.finished else ' type="unfinished"'
    if entry.plural:
        yield f"        <translation{state}>"
        for form in entry.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(entry.forms[0])}</translation>"
    yield "    </message>"


def main(arguments: list[str]) -> int:
    """Refreshes or checks every language's file; 1 where something is left to do."""
    check = "--check" in arguments
    strings = extract()
    status = 0
    for line in strings.unreadable:
        sys.stderr.write(f"Not a literal text: {line}\n")
        status = 1
    known = extract_words.PATTERNS
    if not check:
        known.write_text(patterns(), encoding="utf-8")
    elif not known.exists() or known.read_text(encoding="utf-8") != patterns():
        sys.stderr.write(f"{known.name} is out of date\n")
        status = 1
    for language in FORMS:
        path = TARGET / f"switchboard_{language}.ts"
        entries = merge(strings.found, load(path), language)
        text = render(entries, strings.found, language)
        unfinished = sum(not entry.finished for entry in entries.values())
        if check:
            stale = not path.exists() or path.read_text(encoding="utf-8") != text
            if stale or unfinished:
                status = 1
            words = "out of date" if stale else "up to date"
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            words = "written"
        sys.stdout.write(f"{path.name}: {words}, {len(entries)} strings, {unfinished} unfinished\n")
    return status


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
