"""The start of the demo: what a signal does before there is a window to close."""

from __future__ import annotations

import signal
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.cli import _contact_sheet, _opening, demo, main, tour
from app.ui import desktop

ARGS = Namespace(data_dir=None, lang=None, theme=None)


class Told:
    """How far the start came, and whether the window was told to close."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def step(self, name: str, then: Callable[[], object]) -> Callable[..., Any]:
        def run(*args: Any, **_: Any) -> int:
            self.steps.append(name)
            then()
            if name == "window":
                self.steps.append(f"asked: {args[1].ending.asked}")
            return 7

        return run


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Told:
    found = Told()

    @contextmanager
    def folder(_: object) -> Iterator[object]:
        yield demo.DataDir(tmp_path)
        found.steps.append("folder gone")

    monkeypatch.setattr(demo, "demo_folder", folder)
    return found


def sandbox(found: Told, then: Callable[[], object]) -> Callable[..., AbstractContextManager[Any]]:
    @contextmanager
    def started(*_: str) -> Iterator[dict[str, Any]]:
        found.steps.append("sandbox")
        then()
        yield {}
        found.steps.append("sandbox gone")

    return started


def nothing() -> None:
    pass


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("at", ["sandbox", "opening", "window"])
def test_a_signal_raises_nothing_and_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch, told: Told, number: int, at: str
) -> None:
    def press() -> None:
        signal.raise_signal(number)

    then = {name: press if name == at else nothing for name in ("sandbox", "opening", "window")}
    monkeypatch.setattr(demo, "sandbox", sandbox(told, then["sandbox"]))
    monkeypatch.setattr(_opening.Opening, "begin", told.step("opening", then["opening"]))
    monkeypatch.setattr(desktop, "run", told.step("window", then["window"]))
    kept = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
    assert demo.run(ARGS) == (0 if at == "sandbox" else 7)
    assert told.steps[-2:] == ["sandbox gone", "folder gone"]
    assert told.steps[:-2] == (
        ["sandbox"] if at == "sandbox" else ["sandbox", "opening", "window", "asked: True"]
    )
    assert [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)] == kept


@pytest.mark.parametrize("pressed", [True, False])
def test_a_sandbox_that_ended_by_the_same_key_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, told: Told, pressed: bool
) -> None:
    def fail() -> None:
        if pressed:
            signal.raise_signal(signal.SIGINT)
        raise OSError("the sandbox did not start")

    monkeypatch.setattr(demo, "sandbox", sandbox(told, fail))
    if pressed:
        assert demo.run(ARGS) == 0
        return
    with pytest.raises(OSError, match="did not start"):
        demo.run(ARGS)


@pytest.mark.parametrize("kept_in", ["vault", "keyring"])
@pytest.mark.parametrize("command", ["demo", "tour"])
def test_a_folder_that_holds_something_is_furnished_by_no_demo(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
    kept_in: str,
) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("it begins")

    monkeypatch.setattr(demo, "has_display", lambda: True)
    monkeypatch.setattr(demo.subprocess, "Popen", fail)
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "keys.json").write_text(f'{{"kept_in": "{kept_in}", "id": "1"}}', "utf-8")
    out = ["--out", str(tmp_path / "out")] if command == "tour" else []
    assert main([command, "--data-dir", str(folder), *out]) == 2
    assert f"{folder} holds a console’s data already" in capsys.readouterr().err


@pytest.mark.parametrize("given", [True, False])
@pytest.mark.parametrize("command", ["demo", "tour"])
def test_a_named_folder_is_sealed_so_that_other_commands_open_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str, given: bool
) -> None:
    phrases: list[Any] = []

    def begin(opening: _opening.Opening) -> None:
        phrases.append(opening._passphrase)

    def play(*given: Any) -> bool:
        wish = given[3]
        phrases.append(wish["passphrase"])
        return False

    monkeypatch.setattr(demo, "has_display", lambda: True)
    monkeypatch.setattr(demo, "sandbox", sandbox(Told(), nothing))
    monkeypatch.setattr(_opening.Opening, "begin", begin)
    monkeypatch.setattr(desktop, "run", lambda *_args, **_more: 0)
    monkeypatch.setenv("SWITCHBOARD_PASSPHRASE", "as it was set")
    monkeypatch.setattr(tour, "_play", play)
    monkeypatch.setattr(tour, "_ACTS", 1)
    monkeypatch.setattr(_contact_sheet, "contact_sheet", lambda *_: None)
    args = ["--data-dir", str(tmp_path / "new")] if given else []
    args += ["--out", str(tmp_path / "out")] if command == "tour" else []
    for _ in range(2):
        main([command, *args])
    if given:
        assert phrases == ["as it was set"] * 2
    else:
        assert len({*phrases, "as it was set"}) == 3
