"""Threads let the window go first, for a moment."""

from __future__ import annotations

import threading
import time
from unittest import mock

from app.core.courtesy import Courtesy


def waited(courtesy: Courtesy) -> list[float]:
    """How long somebody who gives way would wait, each time that they wait."""
    waits = list[float]()
    with mock.patch.object(courtesy._free, "wait", waits.append):
        courtesy.give_way()
    return waits


def test_nobody_waits_where_nobody_asks() -> None:
    assert waited(Courtesy()) == []


def test_who_gives_way_waits_and_goes_on_by_itself() -> None:
    courtesy = Courtesy()
    courtesy.ask(600.0)
    assert waited(courtesy) == [0.02]
    began = time.monotonic()
    courtesy.give_way()
    assert time.monotonic() - began > 0.015


def test_thanks_end_the_wait() -> None:
    courtesy = Courtesy()
    courtesy.ask(60.0)
    waiting = threading.Thread(target=lambda: [courtesy.give_way() for _ in range(10_000)])
    waiting.start()
    courtesy.thank()
    waiting.join(60)  # as many moments would be three minutes
    assert not waiting.is_alive()


def test_what_was_asked_for_runs_out() -> None:
    courtesy = Courtesy()
    courtesy.ask(0.0)
    assert waited(courtesy) == []


def test_long_work_rests_while_a_window_follows_it() -> None:
    courtesy = Courtesy()
    assert courtesy.rest_after(0.4) == 0
    courtesy.ask()
    courtesy.thank()
    assert courtesy.rest_after(0.4) == 0.2
