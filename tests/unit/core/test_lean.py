"""Imports without the parts that nobody needs here."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.lean import hollow, known_missing, without

ROOT = Path(__file__).resolve().parents[3]


def test_a_hidden_part_is_not_to_be_had_until_the_block_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "this", raising=False)
    with without("this"), pytest.raises(ImportError):
        importlib.import_module("this")
    assert "this" not in sys.modules


def test_what_is_not_installed_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "no_library_of_ours", raising=False)
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    known_missing("no_library_of_ours", "json", "colorsys")
    assert sys.modules["no_library_of_ours"] is None
    assert sys.modules["json"] is not None
    assert sys.modules.get("colorsys", sys) is not None


def test_a_hollow_part_has_every_name_until_the_block_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    before = list(sys.meta_path)
    with hollow("color"):
        made = importlib.import_module("colorsys")
        assert made.anything is None
        assert not hasattr(made, "__path__")
    assert sys.meta_path == before
    assert importlib.import_module("colorsys").rgb_to_hsv(0, 0, 0) == (0.0, 0.0, 0)


def test_a_part_that_is_loaded_is_not_made_hollow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    real = importlib.import_module("colorsys")
    with hollow("color"):
        assert importlib.import_module("colorsys") is real
    assert sys.modules["colorsys"] is real


_LATER = """
import sys, threading
from app.core.lean import later
import json
later("inspect", "json")
import asyncio, inspect
assert "ast" not in sys.modules and not hasattr(inspect, "__file__")
assert sys.modules["json"] is json and json.dumps
found = []
def ask():
    found.append(asyncio.coroutines.inspect.isfunction(ask))
threads = [threading.Thread(target=ask) for _ in range(8)]
for one in threads: one.start()
for one in threads: one.join()
assert found == [True] * 8
real = sys.modules["inspect"]
assert real is not inspect and real.__file__
assert vars(inspect)["isfunction"] is real.isfunction
try:
    inspect.no_such_name
except AttributeError as error:
    print(error)
"""


def test_a_module_that_may_come_later_comes_when_it_is_asked() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _LATER], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout == "no_such_name\n"
