"""Collects what the lower layers say to people: errors, hints, limits, descriptions of providers.

Providers, services and the store know no Qt, so they speak English; the window translates at its
edge (app/ui/wording.py), by the sentence. This finds those sentences in the calls that make them
(``SettingsError``, ``Hint``, ``Refusal``, …) and in ``words(…)`` of app/core/words.py. An f-string
becomes a pattern, its values numbered: ``{1} can't be read: {2}.``

Invariant: every sentence is found where it is made; nothing has to be registered.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "Words"
PATTERNS = ROOT / "resources" / "translations" / "patterns.json"
_FOLDERS = ("core", "domain", "providers", "services", "store")
_ERRORS = (
    "SwitchboardError", "SettingsError", "SecretsError", "VaultUnmade", "VaultSealed",
    "InUseError", "StoreError", "StoreBusy", "StoreFull", "StoreDamaged", "StoreTooNew",
    "StoreMisplaced", "RestoreGivenUp",
)  # fmt: skip
_PLACE = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)?")
# what a call says: places of its arguments, and their names
_SAYS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    **dict.fromkeys(_ERRORS, ((0, 1, 2), ("what", "did", "can"))),
    "ProviderError": ((1,), ("message", "hint")),
    "Nonsense": ((0,), ()),
    "Hint": ((0,), ("text",)),
    "Limit": ((4,), ("words",)),
    "CredentialField": ((1,), ("label", "help")),
    "Provider": ((), ("description", "needs", "chips")),
    "Offer": ((3,), ("without",)),
    "TestStep": ((1,), ("words",)),
    "AuthScheme": ((2,), ("words",)),
    "Endpoint": ((), ("summary", "quirk")),
    "Parameter": ((), ("help",)),
    "words": ((0,), ()),
    "_unusable": ((0, 1), ()),
}


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence, or a pattern with numbered places; the file it is in."""

    source: str
    pattern: bool
    file: str


def extract(folder: Path = ROOT / "app") -> list[Words]:
    """Everything that the lower layers say."""
    found: dict[tuple[str, str], Words] = {}
    for name in _FOLDERS:
        for path in sorted((folder / name).rglob("*.py")):
            shown = path.relative_to(folder.parent).as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
                if isinstance(node, ast.Call):
                    for source, pattern in _said(node):
                        found[source, shown] = Words(source, pattern, shown)
    return [found[key] for key in sorted(found)]


def _said(call: ast.Call) -> Iterator[tuple[str, bool]]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name in ("Refusal", "refused") and call.args:
        # a fragment: the field's name stands before it, a full stop behind it
        named = name == "Refusal" or len(call.args) > 1
        for text, pattern in _texts(call.args[0]):
            yield (f"{{field}} {text}.", True) if named else (f"{text}.", pattern)
        for keyword in call.keywords:
            if keyword.arg == "hint":
                yield from _texts(keyword.value)
        return
    places, names = _SAYS.get(name, ((), ()))
    for place in places:
        if place < len(call.args):
            yield from _texts(call.args[place])
    for keyword in call.keywords:
        if keyword.arg in names:
            yield from _texts(keyword.value)


def _texts(node: ast.expr) -> Iterator[tuple[str, bool]]:
    """The texts an argument can be: literals, f-strings, choices between them, tuples of them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if any(letter.isalpha() for letter in node.value):
            yield node.value, False
    elif isinstance(node, ast.JoinedStr):
        text, count = "", 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                text += str(part.value)
            else:
                count += 1
                text += f"{{{count}}}"
        if len(_WORD.findall(_PLACE.sub("", text))) > 1:
            yield text, True
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _texts(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for item in node.elts:
            yield from _texts(item)
