"""What is promised about installing: versions, locks, licences, commands."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.checks.project import ROOT, files, manifest

LOCKS = ("requirements.lock", "packaging/requirements-dev.lock")


def test_qt_is_held_below_612() -> None:
    """6.12 loses a reference to None on every call that returns nothing, and aborts."""
    wanted = {r.name: r.specifier for r in map(Requirement, manifest()["project"]["dependencies"])}
    for name in ("PySide6-Essentials", "PySide6-Addons"):
        assert wanted[name].contains("6.11.0")
        assert not wanted[name].contains("6.12.0")


def test_supported_pythons() -> None:
    from packaging.specifiers import SpecifierSet

    supported = SpecifierSet(manifest()["project"]["requires-python"])
    assert [v for v in range(9, 17) if f"3.{v}" in supported] == [11, 12, 13, 14]
    assert "(3, 11) <= sys.version_info[:2] <= (3, 14)" in _read("packaging/setup.sh")


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_hold_what_is_declared(lock: str) -> None:
    declared = list(manifest()["project"]["dependencies"])
    if "dev" in lock:
        declared += manifest()["dependency-groups"]["dev"]
    locked = _locked(lock)
    for requirement in map(Requirement, declared):
        name = canonicalize_name(requirement.name)
        assert name in locked, f"{name} is not in {lock}: run make lock"
        assert locked[name] in requirement.specifier, f"{name} {locked[name]}: run make lock"


def test_locks_agree() -> None:
    runtime, everything = map(_locked, LOCKS)
    assert {name: everything.get(name) for name in runtime} == runtime


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_are_hashed(lock: str) -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", _read(lock))[1:]
    assert entries
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_nothing_shadows_the_packaging_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_licences_are_there() -> None:
    assert "MIT License" in _read("LICENSE")
    assert "Switchboard contributors" in _read("LICENSE")


def test_fonts_carry_their_licences() -> None:
    fonts = [p for p in files() if p.suffix in (".ttf", ".otf")]
    assert fonts, "the fonts are bundled, so that pictures are the same everywhere"
    for font in fonts:
        family = font.stem.partition("-")[0]
        licence = font.with_name(f"OFL-{family}.txt")
        assert licence.exists(), f"{font.name} has no {licence.name}"
        assert "SIL OPEN FONT LICENSE" in licence.read_text(encoding="utf-8").upper()


def test_icons_carry_their_licence() -> None:
    folders = {p.parent for p in files() if p.suffix == ".svg"}
    assert folders
    for folder in folders:
        up = [folder, *folder.parents[: len(folder.relative_to(ROOT).parts)]]
        assert any((one / "LICENSE").exists() for one in up if one != ROOT), f"{folder}: no LICENSE"


def test_the_changelog_knows_this_version() -> None:
    from app import __version__

    assert manifest()["project"]["version"] == __version__
    assert f"## {__version__}" in _read("packaging/CHANGELOG.md")


@pytest.mark.parametrize("script", ["packaging/setup.sh", ".ci/run"])
def test_scripts_can_be_run(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
    subprocess.run(["bash", "-n", str(ROOT / script)], check=True)


def _read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def _locked(lock: str) -> dict[str, str]:
    """Name and version of each entry of a lock file."""
    found = re.findall(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)", _read(lock), re.M)
    return {canonicalize_name(name): version for name, version in found}
