"""The controls: plain text, names for screen readers, keyboard, both directions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.statusbar import StatusPart
from app.ui.style.look import Look, theme
from app.ui.widgets import labels, painting
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.chips import Chip, CountBadge, NumberTag, WindowChip
from app.ui.widgets.choices import Check, Radio, Switch
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field, LineEdit
from app.ui.widgets.header_file import HeaderFile
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.progress import Spinner
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.section import CollapsibleSection
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.tips import plain_tip

HOSTILE = "<img src='http://127.0.0.1:1/x.png'> <b>Bo</b>"


Show = Callable[..., QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put widgets in an active window; the window lives as long as the test."""
    kept: list[QWidget] = []

    def put(*widgets: QWidget) -> QWidget:
        window = QWidget()
        kept.append(window)
        row = QHBoxLayout(window)
        for widget in widgets:
            row.addWidget(widget)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    return put


def test_labels_are_plain_text_for_good(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    with pytest.raises(ValueError):
        label.setTextFormat(Qt.TextFormat.RichText)


def test_tooltips_show_markup_as_letters() -> None:
    assert "<img" not in plain_tip(HOSTILE)
    assert plain_tip("Read 15:25") == "Read 15:25"
    assert "Ann<br>" in plain_tip("<b>Ann\nBen"), "each on a line of its own"


def test_a_cut_label_offers_its_whole_text(qtbot: QtBot, show: Show) -> None:
    label = ElidedLabel("A very long name of a very long company")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "A very long name of a very long company"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_margins_of_a_label_cut_nothing_off(qtbot: QtBot, show: Show) -> None:
    label = ElidedLabel("2 messages wait in the queue")
    label.setContentsMargins(6, 0, 6, 0)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert label.contentsRect().width() > painting.text_width(label.text(), label.font())
    label.resize(label.width() - 4, label.height())
    assert label.toolTip()


def test_wrapped_labels_keep_the_line_height_of_the_design(qtbot: QtBot) -> None:
    label = PlainLabel("one two three four five six seven", wrap=True)
    qtbot.addWidget(label)
    height = label.heightForWidth(80)
    assert height >= 2 * theme().line("body")
    assert height % theme().line("body") == 0


@pytest.mark.parametrize("selectable", [False, True])
def test_a_word_of_any_length_is_broken(qtbot: QtBot, show: Show, selectable: bool) -> None:
    label = PlainLabel("Donaudampfschifffahrtsgesellschaft" * 3, wrap=True, selectable=selectable)
    column = QWidget()
    qtbot.addWidget(column)
    QVBoxLayout(column).addWidget(label)
    column.resize(220, 200)
    column.show()
    assert column.width() == 220
    assert label.heightForWidth(200) >= 4 * theme().line("body")
    shown = label.grab().toImage()
    line = theme().line("body")
    top = (label.height() - label.heightForWidth(label.width())) // 2
    for row in range(4):
        lines = range(top + row * line, top + (row + 1) * line)
        inked = any(
            shown.pixelColor(x, y) != shown.pixelColor(0, 0)
            for y in lines
            for x in range(shown.width())
        )
        assert inked, f"line {row} is empty"


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.3])
def test_everything_that_clicks_is_at_least_26_px(
    dressed: Look, qtbot: QtBot, scale: float
) -> None:
    # The text size shrinks words to 90 %, the least target is not scaled.
    dressed.set(scale=scale)
    widgets = [
        Button("Go"),
        LinkButton("Retry"),
        IconButton("x", "Close"),
        Check("On"),
        Radio("On"),
        Switch("On"),
        Combo("Kind"),
    ]
    for widget in widgets:
        qtbot.addWidget(widget)
        size = widget.sizeHint()
        assert size.height() >= 26, widget
        assert size.width() >= 26 or isinstance(widget, Check | Radio), widget


def test_icon_buttons_say_what_they_do_and_their_key(qtbot: QtBot) -> None:
    button = IconButton("panel-right", "Details", shortcut="Ctrl+I")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Details"
    assert button.toolTip() == "Details (Ctrl+I)"


@pytest.mark.parametrize("rtl", [False, True])
def test_a_button_without_room_shows_the_beginning_of_its_words(
    dressed: Look, qtbot: QtBot, rtl: bool
) -> None:
    """The end may be cut, and says so; the first letter stands where it would stand alone."""
    dressed.set(rtl=rtl)
    words = "אישור הגעה למחר בבוקר" if rtl else "Confirm the visit of tomorrow"

    def edge(text: str) -> int:
        button = Button(text, "ghost")
        qtbot.addWidget(button)
        button.setFixedWidth(90)
        image = button.grab().toImage()
        ground = image.pixelColor(45, 1)
        inked = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y) != ground for y in range(4, image.height() - 4))
        ]
        return (image.width() - 1 - max(inked)) if rtl else min(inked)

    assert 4 <= edge(words) <= 10
    assert edge(words[:3]) > 10


def test_a_button_says_why_it_is_off(qtbot: QtBot) -> None:
    button = Button("Cancel it")
    qtbot.addWidget(button)
    button.set_reason("Needs the dashboard session")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Needs the dashboard session"
    button.set_reason("")
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_a_field_puts_its_error_in_words(qtbot: QtBot, show: Show) -> None:
    field = Field("Phone", helper="With the country code", content="ltr")
    show(field)
    field.set_error("Number is too short")
    assert field.message.text == "Number is too short"
    assert field.edit.accessibleDescription() == "Number is too short"
    field.set_error("")
    assert field.message.text == "With the country code"
    assert field.edit.accessibleName() == "Phone"


def test_fields_for_numbers_stay_left_to_right_at_the_start(dressed: Look, qtbot: QtBot) -> None:
    edit = LineEdit("+972 55 555 0142", content="ltr")
    qtbot.addWidget(edit)
    dressed.set(rtl=True)
    assert edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert edit.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_secret_shows_only_when_asked(qtbot: QtBot, show: Show) -> None:
    edit = LineEdit("k3y", content="secret")
    show(edit)
    eye = edit.findChild(IconButton)
    assert eye is not None
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide"


def test_escape_clears_a_search_then_leaves_it(qtbot: QtBot, show: Show) -> None:
    search = SearchField("Search name")
    show(search)
    search.setText("kitchn")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Escape)


def test_a_combo_ignores_the_wheel_and_finds_by_data(qtbot: QtBot) -> None:
    combo = Combo("Number")
    qtbot.addWidget(combo)
    combo.add_number("Showroom", 1, "HFA", "teal")
    combo.add_number("Service", 2, "SVC", "violet")
    assert combo.choose(2)
    assert not combo.choose(3)
    assert combo.currentData() == 2


@pytest.mark.parametrize("kind", [Check, Radio, Switch])
def test_the_word_beside_a_mark_toggles_it(
    qtbot: QtBot, show: Show, kind: type[QAbstractButton]
) -> None:
    choice = kind("Send the second one as an exact duplicate")
    show(choice)
    far = QPoint(choice.width() - 3, choice.height() // 2)
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton, pos=far)
    assert choice.isChecked()


def test_segments_tell_only_what_a_person_chose(qtbot: QtBot, show: Show) -> None:
    control = Segmented("View")
    for key in ("deliveries", "subscriptions", "tests"):
        control.add(key, key.title())
    show(control)
    heard: list[str] = []
    control.chosen.connect(heard.append)
    control.choose("tests")
    assert control.current() == "tests"
    assert heard == []
    middle = next(b for b in control.findChildren(QAbstractButton) if b.text() == "Subscriptions")
    qtbot.mouseClick(middle, Qt.MouseButton.LeftButton)
    assert heard == ["subscriptions"]


@pytest.mark.parametrize(("rtl", "key"), [(False, Qt.Key.Key_Right), (True, Qt.Key.Key_Left)])
def test_arrows_walk_tabs_in_reading_direction(
    dressed: Look, qtbot: QtBot, show: Show, rtl: bool, key: Qt.Key
) -> None:
    dressed.set(rtl=rtl)
    tabs = Tabs("Chats")
    tabs.add("needs", "Needs reply", 9)
    tabs.add("all", "All")
    show(tabs)
    first, second = tabs.findChildren(QAbstractButton)
    with qtbot.waitSignal(tabs.chosen) as heard:
        qtbot.keyClick(first, key)
    assert heard.args == ["all"]
    assert tabs.current() == "all"
    # Only the chosen one is a Tab stop.
    assert second.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert first.focusPolicy() == Qt.FocusPolicy.ClickFocus


def test_tab_counts_are_read_out(qtbot: QtBot) -> None:
    tabs = Tabs("Chats")
    qtbot.addWidget(tabs)
    tabs.add("unread", "Unread", 14)
    assert tabs.findChildren(QAbstractButton)[0].accessibleName() == "Unread, 14"


def test_marks_have_words(qtbot: QtBot) -> None:
    for widget, name in (
        (Chip("Approved", "success", "circle-check"), "Approved"),
        (NumberTag("HFA", "teal", "Showroom Haifa"), "Showroom Haifa"),
        (WindowChip("48 min"), "Reply window closes in 48 min"),
    ):
        qtbot.addWidget(widget)
        assert widget.accessibleName() == name


def test_a_number_s_mark_follows_its_name_and_its_colour(qtbot: QtBot) -> None:
    mark = NumberTag("HFA", "teal", "Showroom Haifa")
    qtbot.addWidget(mark)
    before = mark.grab().toImage()
    mark.set("HFA", "teal", "Haifa")
    assert mark.accessibleName() == "Haifa"
    assert mark.grab().toImage() == before
    mark.set("HFA", "violet", "Haifa")
    assert mark.grab().toImage() != before


def test_a_count_of_zero_is_not_shown(qtbot: QtBot, show: Show) -> None:
    badge = CountBadge(3)
    window = show(badge)
    badge.set(0)
    assert not badge.isVisibleTo(window)
    badge.set(120)
    assert badge.isVisibleTo(window)
    assert painting.badge_text(120) == "99+"


def test_a_section_folds_by_keyboard_and_says_so(qtbot: QtBot, show: Show) -> None:
    section = CollapsibleSection("Consent")
    inside = PlainLabel("Opted in")
    section.body.addWidget(inside)
    show(section)
    head = section.findChild(QAbstractButton)
    assert head is not None
    with qtbot.waitSignal(section.toggled):
        qtbot.keyClick(head, Qt.Key.Key_Space)
    assert not inside.isVisible()
    assert head.accessibleDescription() == "Folded"


def test_skeletons_wait_before_they_show(qtbot: QtBot, show: Show) -> None:
    rows = Skeleton()
    qtbot.addWidget(rows)
    rows.start()
    assert not rows.drawn
    qtbot.waitUntil(lambda: rows.drawn)
    rows.start()
    rows.stop()
    assert not rows.drawn


def test_the_spinner_stands_still_under_reduce_motion(dressed: Look, show: Show) -> None:
    spinner = Spinner("Waiting for the scan")
    show(spinner)
    assert not spinner.moving
    dressed.set(reduce_motion=False)
    assert spinner.moving
    spinner.hide()
    assert not spinner.moving


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Marcus Bell", "MB"),
        ("יעל נחום", "ינ"),
        ("+44 7700 900318", ""),
        ("Noa", "N"),
        ("Ana Maria Duarte", "AD"),
        ("😀 Tom", "T"),
        ("", ""),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert painting.initials(name) == expected


def test_shortcuts_are_split_into_keys() -> None:
    assert painting.keys_of("Ctrl+Shift+D") == ["Ctrl", "Shift", "D"]
    assert painting.keys_of("Ctrl++") == ["Ctrl", "+"]


def test_no_control_opens_a_window_of_its_own(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    before = len([w for w in QApplication.topLevelWidgets() if w.isVisible()])
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    for widget in (Field("Name", note="required", helper="x"), CountBadge(3), SearchField("Find")):
        column.addWidget(widget)
    assert len([w for w in QApplication.topLevelWidgets() if w.isVisible()]) == before


def test_another_header_file_brings_its_own_name(qtbot: QtBot) -> None:
    file = HeaderFile()
    qtbot.addWidget(file)
    file.put_file("/prices/a.pdf")
    file.put_file("/prices/b.pdf")
    assert (file.path, file.name()) == ("/prices/b.pdf", "b.pdf")
    file.shown_name.setText("Prices.pdf")
    file.put_file("/prices/c.pdf")
    assert (file.path, file.name()) == ("/prices/c.pdf", "Prices.pdf")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("Go"),
        lambda: IconButton("x", "Close"),
        lambda: LinkButton("Retry"),
        StatusPart,
    ],
    ids=["button", "icon", "link", "status"],
)
def test_enter_presses_a_button_like_the_space_bar(
    qtbot: QtBot, make: Callable[[], QAbstractButton]
) -> None:
    button = make()
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda checked=False: pressed.append(checked))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(pressed) == 3
    for modifier, repeated in (
        (Qt.KeyboardModifier.ControlModifier, False),  # sends forms
        (Qt.KeyboardModifier.NoModifier, True),  # held down since the field before
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, modifier, "\r", repeated)
        QApplication.sendEvent(button, event)
    assert len(pressed) == 3


def test_a_wrapped_label_is_measured_once_for_each_width(
    dressed: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = PlainLabel("Several words that take more than one line", wrap=True)
    qtbot.addWidget(label)
    measured: list[str] = []
    lay_out = labels.lay_out

    def counted(text: str, *rest: Any, **more: Any) -> Any:
        measured.append(text)
        return lay_out(text, *rest, **more)

    monkeypatch.setattr(labels, "lay_out", counted)
    first = label.heightForWidth(90)
    assert [label.heightForWidth(90) for _ in range(5)] == [first] * 5
    assert len(measured) == 1
    assert label.heightForWidth(900) < first
    label.setText("Short")
    assert label.heightForWidth(90) < first
    before = len(measured)
    label.restyle()
    label.heightForWidth(90)
    assert len(measured) == before + 1


def test_a_link_under_the_pointer_underlines_nothing_but_itself(show: Show) -> None:
    link = LinkButton("Retry")
    show(link)
    link.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    over = link.grab().toImage()
    link.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    assert over != link.grab().toImage()
    assert not theme().font(link._text_size, "medium").underline()
