"""What overlaps in the calendar: beside each other, or counted together; never one over another."""

from __future__ import annotations

from datetime import datetime
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.core.clock import Clock
from app.domain.schedules import PlannedRun
from app.ui.pages.schedules.calendar import ScheduleCalendar
from app.ui.pages.schedules.lanes import placed
from app.ui.style.look import Look

DAY = datetime(2026, 3, 10)  # noqa: DTZ001 - the operator's own zone


@given(st.lists(st.integers(0, 200), max_size=40).map(sorted), st.integers(2, 4))
def test_no_two_places_overlap_and_each_stands_once(begins: list[int], most: int) -> None:
    places = placed(begins, 30, most)
    assert sorted(at for place in places for at in place.who) == list(range(len(begins)))
    for place in places:
        assert 0 <= place.lane < place.of <= most
        if len(place.who) > 1:
            assert place.lane == place.of - 1 == most - 1
    for number, one in enumerate(places):
        for other in places[number + 1 :]:
            apart = abs(begins[one.who[0]] - begins[other.who[0]])
            if apart < 30:
                assert one.of == other.of and one.lane != other.lane


def test_who_overlaps_nobody_has_the_whole_width() -> None:
    assert [(one.lane, one.of) for one in placed([0, 30, 60, 75, 120], 30, 2)] == [
        (0, 1),
        (0, 1),
        (0, 2),
        (1, 2),
        (0, 1),
    ]


@pytest.fixture
def calendar(qtbot: QtBot, dressed: Look) -> ScheduleCalendar:
    console = SimpleNamespace(clock=Clock())
    made = ScheduleCalendar(console, lambda _: ("HFS", "teal"))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show_day(QDate(2026, 3, 10))
    return made


def _at(hour: int, minute: int) -> int:
    return int(DAY.replace(hour=hour, minute=minute).timestamp() * 1_000)


def runs(*times: tuple[int, int]) -> list[PlannedRun]:
    return [
        PlannedRun(number, 1, _at(hour, minute), f"Run {number}", "", "waiting")
        for number, (hour, minute) in enumerate(times)
    ]


def test_a_quarter_of_an_hour_apart_stands_side_by_side(calendar: ScheduleCalendar) -> None:
    calendar.put([], runs((8, 15), (8, 30)))
    first, second = (calendar._rect(one) for one in calendar.blocks)
    assert not first.intersects(second)
    assert first.top() < second.top() < first.bottom()


def test_what_is_only_counted_is_walked_and_pressed_through(
    calendar: ScheduleCalendar, qtbot: QtBot
) -> None:
    calendar.put([], runs((8, 0), (8, 5), (8, 10), (8, 15), (9, 0)))
    counted = [one for one in calendar.blocks if one.more]
    assert [one.more for one in counted] == [3, 3, 3]
    chosen: list[tuple[str, int]] = []
    calendar.chosen.connect(chosen.append)
    for _ in range(5):
        qtbot.keyClick(calendar, Qt.Key.Key_Down)
    assert chosen == [("run", number) for number in range(5)]
    chosen.clear()
    middle: QPoint = calendar._rect(counted[0]).center()
    for _ in range(4):
        qtbot.mousePress(calendar.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [("run", 1), ("run", 2), ("run", 3), ("run", 1)]
    qtbot.mouseDClick(calendar.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen[-1] == ("run", 2), "also by a quick press after another"
    chosen.clear()
    alone = calendar._rect(calendar.blocks[0]).center()
    qtbot.mouseDClick(calendar.viewport(), Qt.MouseButton.LeftButton, pos=alone)
    assert not chosen, "what stands alone is open since the first of the two"


def test_a_tip_tells_what_has_no_room(calendar: ScheduleCalendar, qtbot: QtBot) -> None:
    calendar.put([], runs((8, 0), (8, 5), (8, 10)))
    with qtbot.waitExposed(calendar):
        calendar.show()
    place = calendar._rect(calendar.blocks[1]).center()
    tip = QHelpEvent(QEvent.Type.ToolTip, place, calendar.viewport().mapToGlobal(place))
    QApplication.sendEvent(calendar.viewport(), tip)
    assert all(f"Run {number}" in QToolTip.text() for number in (1, 2))
    assert "Run 0" not in QToolTip.text()
