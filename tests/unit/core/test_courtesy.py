"""Threads let the window go first, for a moment."""

from __future__ import annotations

import threading
import time

from app.core.courtesy import Courtesy


def took(courtesy: Courtesy) -> float:
    began = time.monotonic()
    courtesy.give_way()
    return time.monotonic() - began


def test_nobody_waits_where_nobody_asks() -> None:
    courtesy = Courtesy()
    assert took(courtesy) < 0.01


def test_who_gives_way_waits_and_goes_on_by_itself() -> None:
    courtesy = Courtesy()
    courtesy.ask(60.0)
    assert 0.015 < took(courtesy) < 5


def test_thanks_end_the_wait() -> None:
    courtesy = Courtesy()
    courtesy.ask(60.0)
    waiting = threading.Thread(target=lambda: [courtesy.give_way() for _ in range(500)])
    waiting.start()
    courtesy.thank()
    waiting.join(5)  # five hundred moments would be ten seconds
    assert not waiting.is_alive()


def test_what_was_asked_for_runs_out() -> None:
    courtesy = Courtesy()
    courtesy.ask(0.0)
    assert took(courtesy) < 0.01


def test_long_work_rests_while_a_window_follows_it() -> None:
    courtesy = Courtesy()
    assert courtesy.rest_after(0.4) == 0
    courtesy.ask()
    courtesy.thank()
    assert courtesy.rest_after(0.4) == 0.2
