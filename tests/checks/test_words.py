"""Words that do not belong into a finished project, in any of its files."""

from __future__ import annotations

import re

from tests.checks.project import none_of, texts

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
