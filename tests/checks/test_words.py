"""Words that do not belong into a finished project, in any of its files."""

from __future__ import annotations

import re

from tests.checks.project import none_of, texts

# in pieces, so that this file does not hold what it looks for
UNFINISHED = ("TODO", "FIXME", "XXX", "HACK", "WIP", "TBD")
PROMISES = ("coming soon", "not implemented yet", "lorem ipsum", "under construction")
PLACES = ("/work/", "/root/", "/home/", "/Users/", "/opt/pypi", "C:\\\\Users")
REGISTRIES = (
    "py" "pi.org", "pythonhosted" ".org", "npm" "js.", "crates" ".io",
    "registry" ".yarnpkg", "proxy.golang" ".org", "anaconda" ".org",
)  # fmt: skip


def test_nothing_says_it_is_unfinished() -> None:
    _absent(rf"\b({'|'.join(UNFINISHED)})\b", "finish it, or open an issue")


def test_nothing_is_promised() -> None:
    _absent("(?i)" + "|".join(PROMISES), "what is not there is not spoken of")


def test_no_machine_is_named() -> None:
    _absent("|".join(map(re.escape, PLACES)), "a path of somebody's machine")


def test_no_registry_is_named() -> None:
    _absent("|".join(map(re.escape, REGISTRIES)), "where packages come from is the user's setting")


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
