"""The tour, once as a process: every step works, its pictures show something, nothing is left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

pytestmark = pytest.mark.timeout(600)

_MAIN = Path(__file__).resolve().parents[2] / "main.py"
_FIELDS = {"step", "page", "ok", "seconds", "picture", "note"}


def _tour(*options: str) -> tuple[subprocess.CompletedProcess[str], list[dict[str, Any]]]:
    done = subprocess.run(
        [sys.executable, str(_MAIN), "tour", *options],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=dict(os.environ),
        timeout=540,
        check=False,
    )
    return done, [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float, list[dict[str, Any]]]:
    """The whole tour: where its pictures are, how long it took, its lines."""
    out = tmp_path_factory.mktemp("tour")
    began = time.monotonic()
    done, steps = _tour("--out", str(out), "--lang", "en", "--theme", "light")
    took = time.monotonic() - began
    failed = [f"{step['step']}: {step['note']}" for step in steps if not step["ok"]]
    assert not failed, failed
    assert done.returncode == 0, done.stderr[-2_000:]
    assert "Traceback" not in done.stderr, done.stderr[-4_000:]
    assert str(out) in done.stderr
    return out, took, steps


def test_every_step_works_and_is_told(
    played: tuple[Path, float, list[dict[str, Any]]],
) -> None:
    _, _, steps = played
    names = [step["step"] for step in steps]
    assert len(set(names)) == len(names) > 50
    assert all(set(step) == _FIELDS for step in steps)
    journey = [
        *("welcome", "wizard-connection", "numbers", "add-number", "pairing-code", "paired"),
        *("customers-write", "reply-sent", "reply-read", "group", "picture-large"),
        *("not-sent", "not-known", "offline", "signed-out"),
        *("all-still-there", "states-kept", "sent-once", "chats-other-language"),
    ]
    assert [name for name in names if name in journey] == journey


def test_every_picture_shows_a_window(
    played: tuple[Path, float, list[dict[str, Any]]],
) -> None:
    out, _, steps = played
    for step in steps:
        path = Path(step["picture"])
        assert path.parent == out
        with Image.open(path) as picture:
            assert picture.size == (1440, 900)
            colours = picture.convert("RGB").getcolors(1_296_000)
        assert colours is not None
        # an empty page has a handful; text alone brings its shades of grey
        assert len(colours) > 120, (step["step"], len(colours))
    with Image.open(out / "contact-sheet.png") as sheet:
        assert sheet.width > 2_000


def test_every_page_of_the_window_has_a_picture(
    played: tuple[Path, float, list[dict[str, Any]]],
) -> None:
    _, _, steps = played
    shown = {step["page"] for step in steps}
    assert shown >= {"welcome", "chats", "numbers", "settings"}
    last = next(step for step in steps if step["step"] == "every-page")
    assert last["note"].endswith("pages were shown")


def test_only_some_steps(tmp_path: Path) -> None:
    done, steps = _tour("--out", str(tmp_path), "--only", "wizard-con", "--lang", "he")
    assert done.returncode == 0, done.stderr[-2_000:]
    assert [step["step"] for step in steps] == ["wizard-connection"]
    pictures = sorted(path.name for path in tmp_path.iterdir())
    assert pictures == ["02-wizard-connection.png", "contact-sheet.png"]


def test_a_name_that_no_step_has(tmp_path: Path) -> None:
    done, steps = _tour("--out", str(tmp_path), "--only", "nothing-like-it")
    assert done.returncode == 1
    assert steps == []
    assert "nothing-like-it" in done.stderr
