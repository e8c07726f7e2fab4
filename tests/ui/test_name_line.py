"""The open chat's head: the name keeps its room, whatever labels stand behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.domain.rows import LabelRow
from app.services.console import Console
from app.ui.pages.chats.page import ChatsPage
from app.ui.style.look import Look
from app.ui.widgets.label_chip import LabelChip
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.name_line import NameLine
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import Scene
from tests.waiting import until

LABELS = [("Waiting for measure", "teal"), ("Complaint", "rose"), ("Wholesale buyer", "sky")]


def line(qtbot: QtBot, width: int, name: str, labels: list[tuple[str, str]]) -> NameLine:
    made = NameLine()
    qtbot.addWidget(made)
    made.set(name, labels)
    made.resize(width, made.height())
    made.show()
    return made


def said(one: NameLine) -> list[str]:
    return [strip(words) for words in one.shown()]


@pytest.mark.parametrize("rtl", [False, True])
def test_labels_become_a_number_before_a_name_is_cut(
    dressed: Look, qtbot: QtBot, rtl: bool
) -> None:
    dressed.set(rtl=rtl)
    one = line(qtbot, 600, "Marcus Bell", LABELS)
    whole = one.name.sizeHint().width()
    assert said(one) == [name for name, _ in LABELS]
    seen = set()
    for width in range(600, 79, -7):
        one.resize(width, one.height())
        assert one.name.width() >= min(whole, width)
        chips = [chip for chip in one.findChildren(LabelChip) if not chip.isHidden()]
        for chip in chips:
            assert chip.size() == chip.sizeHint()
            assert one.rect().contains(chip.geometry())
            assert not chip.geometry().intersects(one.name.geometry())
            assert (chip.x() < one.name.x()) == rtl
        seen.add(tuple(said(one)))
    names = tuple(name for name, _ in LABELS)
    assert seen >= {names, (*names[:2], "+1"), (*names[:1], "+2"), ("+3",)}
    one.resize(600, one.height())
    assert said(one) == list(names)


def test_the_least_width_is_the_same_whatever_is_shown(dressed: Look, qtbot: QtBot) -> None:
    one = line(qtbot, 400, "Al", [])
    least = one.minimumSizeHint()
    one.set("A customer with a name that goes on and on and on and on and on", LABELS)
    assert one.minimumSizeHint() == least == QSize(80, one.height())
    assert one.name.width() >= 120, "a long name leaves room, but not all of it"
    one.set("Al", [])
    assert one.shown() == []


def test_labels_beyond_three_are_told_by_number_and_name(dressed: Look, qtbot: QtBot) -> None:
    one = line(qtbot, 900, "Al", [*LABELS, ("VIP", "gold"), ("Trade", "green")])
    assert said(one)[-1] == "+2"
    [rest] = [label for label in one.findChildren(PlainLabel) if label.text() == one.shown()[-1]]
    assert strip(rest.accessibleName()) == "VIP, Trade"


@on_page
async def test_the_customers_name_is_whole_beside_a_wide_list_and_the_details(
    page: ChatsPage, console: Console, scene: Scene
) -> None:
    await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    page.window().resize(1280, 800)
    page.panes.splitter.setSizes([440, 10])
    await until(lambda: page.header.width() < 450)
    labels = [LabelRow(at, name, colour) for at, (name, colour) in enumerate(LABELS)]
    assert page.chat is not None
    page.header.show_chat(page.chat, None, [])
    least = page.header.minimumSizeHint()
    page.header.show_chat(page.chat, None, labels)
    assert page.header.name.width() >= page.header.name.sizeHint().width()
    assert len(page.header.top.shown()) >= 2
    assert page.header.minimumSizeHint() == least
