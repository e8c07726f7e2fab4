"""Words that do not belong into a finished project, in any of its files."""

from __future__ import annotations

import ast
import re

from tests.checks.project import dotted, modules, none_of, texts

# spelled with a bar, so that this file does not hold what it looks for
UNFINISHED = ("TO|DO", "FIX|ME", "XX|X", "HA|CK", "W|IP", "TB|D")
PROMISES = ("coming |soon", "not implemented |yet", "lorem |ipsum", "under |construction")
PLACES = ("/wo|rk/", "/ro|ot/", "/ho|me/", "/Us|ers/", "/opt/|pypi", "C:\\Us|ers")
REGISTRIES = (
    "py|pi.org",
    "python|hosted.org",
    "npm|js.",
    "crates|.io",
    "proxy.go|lang.org",
    "ana|conda.org",
)


def test_nothing_says_it_is_unfinished() -> None:
    _absent(rf"\b({_any(UNFINISHED)})\b", "finish it, or open an issue")


def test_nothing_is_promised() -> None:
    _absent(f"(?i){_any(PROMISES)}", "what is not there is not spoken of")


def test_no_machine_is_named() -> None:
    _absent(_any(PLACES), "a path of somebody's machine")


def test_no_registry_is_named() -> None:
    _absent(_any(REGISTRIES), "where packages come from is the user's setting")


def test_lists_have_the_comma_of_their_language() -> None:
    none_of(
        [
            f"{module.path}:{node.lineno}"
            for module in modules()
            if module.path.startswith("app/ui/") and "/tour/" not in module.path
            for node, around in _with_parents(module.tree)
            if _has_comma(node) and not _has_other_way(around)
        ],
        "what a person reads is joined by phrases.listed; codes that read from the left by ltr",
    )


def _with_parents(tree: ast.AST) -> list[tuple[ast.AST, ast.AST]]:
    return [(node, above) for above in ast.walk(tree) for node in ast.iter_child_nodes(above)]


def _has_comma(node: ast.AST) -> bool:
    """``", ".join(…)``, or a string whose places stand beside each other with a comma between."""
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(one, ast.Constant) and one.value == ", " for one in node.values)
    joins = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return joins and ast.unparse(node.func) == "', '.join"  # type: ignore[attr-defined]


def _has_other_way(around: ast.AST) -> bool:
    return isinstance(around, ast.Call) and dotted(around.func).split(".")[-1] == "ltr"


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word.replace("|", "")) for word in words)


def _absent(pattern: str, rule: str) -> None:
    search = re.compile(pattern).search
    none_of(
        [
            f"{path}:{number} {match.group()!r}"
            for path, text in texts()
            if not path.endswith(".svg")
            for number, line in enumerate(text.splitlines(), 1)
            if (match := search(line))
        ],
        rule,
    )
