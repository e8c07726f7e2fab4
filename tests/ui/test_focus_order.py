"""Tab goes as one reads: where the layouts put things, not when they were made."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.template_shapes import Definition, TemplateButton
from app.ui.focusorder import step_focus, tab_stops
from app.ui.pages.templates.editor import TemplateEditor
from app.ui.pages.templates.fillings_box import FillingsBox


def named(*names: str) -> list[QLineEdit]:
    found = []
    for name in names:
        field = QLineEdit()
        field.setAccessibleName(name)
        found.append(field)
    return found


def names(root: QWidget) -> list[str]:
    return [one.accessibleName() for one in tab_stops(root)]


def test_what_was_made_late_is_visited_where_it_stands(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    over, last, d, c, b, a, grid_end = named("over", "last", "d", "c", "b", "a", "grid end")
    over.setParent(root)
    over.setGeometry(QRect(0, 0, 50, 20))
    column = QVBoxLayout(root)
    splitter = QSplitter()
    stack = QStackedWidget()
    hidden, shown = named("hidden", "shown")
    stack.addWidget(hidden)
    stack.addWidget(shown)
    stack.setCurrentWidget(shown)
    splitter.addWidget(last)
    splitter.insertWidget(0, stack)
    grid = QGridLayout()
    grid.addWidget(grid_end, 1, 0)
    grid.addWidget(d, 0, 1)
    grid.addWidget(c, 0, 0)
    row = QHBoxLayout()
    row.addWidget(b)
    row.insertWidget(0, a)
    column.addWidget(splitter)
    column.insertLayout(0, grid)
    column.insertLayout(0, row)
    assert names(root) == ["a", "b", "c", "d", "grid end", "shown", "last", "over"]
    d.setEnabled(False)
    b.hide()
    assert names(root) == ["a", "c", "grid end", "shown", "last", "over"]


def test_a_scroll_area_is_a_stop_where_nothing_in_it_leads_on(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    before, first, last = named("before", "first", "last")
    column.addWidget(before)
    areas = []
    for fields in ((first, last), ()):
        area = QScrollArea()
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.addSpacing(600)
        for field in fields:
            inner.addWidget(field)
            inner.addSpacing(600)
        area.setWidget(content)
        area.setFixedHeight(120)
        column.addWidget(area)
        areas.append(area)
    with_fields, reading = areas
    root.show()
    assert tab_stops(root) == [before, first, last, reading]
    with_fields.setAccessibleName("What was missed")
    assert with_fields in tab_stops(root)
    reading.setFixedHeight(2_000)
    qtbot.waitUntil(lambda: reading not in tab_stops(root))
    # what gets the focus from outside comes into sight
    step_focus([last], forward=True)
    assert (
        with_fields.viewport()
        .rect()
        .contains(last.mapTo(with_fields.viewport(), last.rect().center()))
    )


def test_the_blanks_of_a_template_come_between_body_and_footer(qtbot: QtBot) -> None:
    editor = TemplateEditor()
    qtbot.addWidget(editor)
    editor.put(Definition("order_ready", "UTILITY", "en", body="Ready."))
    editor.put(
        Definition(
            "order_ready",
            "UTILITY",
            "en",
            body="Hi {{1}}, {{2}} is ready.",
            buttons=(TemplateButton("quick_reply", "Thanks"),),
        )
    )
    order = tab_stops(editor)
    places = [order.index(one) for one in (editor.body, editor.footer, editor.buttons.add)]
    assert places == sorted(places)
    for blank in ("1", "2"):
        sample = editor.variables.sample(blank)
        assert sample is not None
        assert places[0] < order.index(sample) < places[1]
    words = editor.buttons.line(0)
    assert words is not None
    assert places[2] < order.index(words) < order.index(editor.duplicate)


def test_what_fills_a_send_comes_as_it_is_read(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    fillings = FillingsBox()
    (after,) = named("after")
    column.addWidget(fillings)
    column.addWidget(after)
    fillings.put(Definition("order_ready", "UTILITY", "en", body="Hi {{1}}."))
    first = fillings.first()
    assert first is not None
    order = tab_stops(root)
    assert order.index(first) < order.index(after)
