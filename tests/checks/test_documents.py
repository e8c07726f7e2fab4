"""Documents stay in step with the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.cli import COMMANDS
from tests.checks.project import APP, ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
DOCUMENTS = [
    ROOT / "README.md",
    *sorted(ROOT.glob("packaging/**/*.md")),
    *sorted(APP.rglob("*.md")),
]
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.M))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_has_its_file(command: str) -> None:
    assert (APP / "cli" / f"{command}.py").is_file()


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "window"])
def test_a_command_is_in_the_readme(command: str) -> None:
    assert f"| `main.py {command}" in README


def test_the_readme_names_no_other_command() -> None:
    assert set(re.findall(r"main\.py ([a-z]+)", README)) <= set(COMMANDS)


def test_a_file_of_a_command_is_a_command() -> None:
    """Only commands, and what they share (its file begins with an underscore), are in app/cli."""
    files = {path.stem for path in (APP / "cli").glob("*.py") if not path.stem.startswith("_")}
    assert files <= set(COMMANDS)


def test_the_readme_names_targets_that_exist() -> None:
    assert {"run", "test", "lint", "bench", "setup", "lock"} <= TARGETS
    assert set(re.findall(r"\bmake ([a-z-]+)", README)) - {"it"} <= TARGETS


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_and_pictures_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_decisions_are_numbered_without_gaps() -> None:
    decisions = sorted(path.name for path in (APP / "decisions").glob("*.md"))
    assert decisions
    assert [int(name[:3]) for name in decisions] == list(range(1, len(decisions) + 1))


def test_the_map_knows_every_part() -> None:
    """app/ARCHITECTURE.md names each folder of app."""
    text = (APP / "ARCHITECTURE.md").read_text(encoding="utf-8")
    parts = [path.name for path in APP.iterdir() if (path / "__init__.py").exists()]
    assert [name for name in parts if f"{name}/" not in text] == []
