"""The window's thread is run soon after it wakes, where the system can be asked for it."""

from __future__ import annotations

import os
import platform
import sys
import threading
from collections.abc import Callable

import pytest

from app.core import promptness
from app.core.promptness import run_later, run_soon


def agreed() -> bool:
    """On a thread of its own: what it asks for stays with it."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(run_soon()))
    thread.start()
    thread.join(60)
    return answers[0]


def test_linux_agrees() -> None:
    known = sys.platform == "linux" and platform.machine() in ("x86_64", "aarch64")
    # one that was started behind others stays there
    assert agreed() is (known and os.sched_getscheduler(0) == os.SCHED_OTHER)


def test_elsewhere_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert agreed() is False


def test_an_unknown_machine_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    there = os.uname()
    fields = (there.sysname, there.nodename, there.release, there.version, "other")
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(fields))
    assert agreed() is False


@pytest.mark.parametrize(
    ("step_back", "nice", "policies"),
    [
        (promptness.run_beside, promptness._BESIDE, 0),
        (run_later, promptness._LATER, 1),
        (promptness.run_behind, promptness._BEHIND, 1),
    ],
)
def test_a_helper_that_may_not_step_back_goes_on(
    monkeypatch: pytest.MonkeyPatch, step_back: Callable[[], None], nice: int, policies: int
) -> None:
    asked: list[tuple[object, ...]] = []

    def refuse(*how: object) -> None:
        asked.append(how)
        raise PermissionError("not here")

    monkeypatch.setattr(os, "nice", refuse, raising=False)
    if sys.platform == "linux":
        monkeypatch.setattr(os, "sched_setscheduler", refuse)
    step_back()
    assert asked[0] == (nice,)
    assert len(asked) == 1 + policies * (sys.platform == "linux")


def test_others_are_let_go_first_where_the_system_can(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(os, "sched_yield", lambda: asked.append(1), raising=False)
    promptness.let_others()
    assert asked == [1]
    monkeypatch.delattr(os, "sched_yield")
    promptness.let_others()
    assert asked == [1]
