"""Text at 130 %, in a small window, in either direction: nothing lies on anything else."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.bidi import is_rtl, isolate
from app.domain.messages import ChatKind, Kind
from app.ui import phrases
from app.ui.delegates.activity_row import ActivityRowDelegate
from app.ui.delegates.bubble.delegate import BubbleDelegate
from app.ui.delegates.bubble.shape import Moment
from app.ui.delegates.chat_row import ChatRowDelegate
from app.ui.delegates.delivery_row import widths
from app.ui.languages import install_language
from app.ui.pages.calls.heatmap import EDGE, HeatMap
from app.ui.pages.calls.page import CallsPage
from app.ui.pages.chats.composer_box import ComposerBox
from app.ui.pages.chats.composer_text import ComposerText
from app.ui.pages.chats.media_viewer import PictureView
from app.ui.pages.chats.panes import BESIDE
from app.ui.pages.chats.timeline_view import TimelineView
from app.ui.pages.chats.when_popup import _Choice
from app.ui.pages.numbers.model import NUMBER
from app.ui.pages.schedules.page import SchedulesPage
from app.ui.pages.schedules.strip import DayStrip
from app.ui.pages.webhooks.target_list import TargetView
from app.ui.rail import Rail, RailButton
from app.ui.style.look import Look, theme
from app.ui.widgets import painting
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import CardDialog, ConfirmCard
from app.ui.widgets.fields import Field, LineEdit
from app.ui.widgets.side_room import enough
from app.ui.widgets.table import Table
from app.ui.widgets.tabs import Tabs
from tests.ui.chats_scene import NOW
from tests.ui.clipping import clipped
from tests.ui.live_pages import live_page
from tests.ui.numbers_double import DoubleConsole
from tests.ui.numbers_stage import numbers_page
from tests.ui.shell_scene import shown_window
from tests.ui.test_chats_list import row
from tests.ui.test_chats_timeline import file, message, model_of
from tests.waiting import until

LARGE = 1.3


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window that keeps its size whatever is in it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


# The whole window


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize("language", ["he", "ar"])
async def test_the_chat_with_details_and_search_fits(
    data_dir: Path, qapp: QApplication, speaking: Look, language: str
) -> None:
    speaking.set(rtl=install_language(qapp, language), scale=LARGE)
    async with shown_window(data_dir) as opened:
        window, page = opened.shell.window, opened.shell.window.page("chats")
        assert page is not None
        window.resize(1024, 640)
        page.open_chat(opened.scene.chats["נועה ברקת"])
        await until(lambda: page.timeline.model.rowCount() > 6)
        page.set_details(True)
        await until(lambda: page.details.isVisible() and not clipped(window))
        page.set_details(False)
        opened.shell.search()
        side = window.side
        assert side is not None
        await until(lambda: side.isVisible() and not clipped(window))
        rail = window.rail.geometry()
        assert not side.geometry().intersects(rail), "the search lies over the rail"
        assert page.composer.box.canned.text() == "", "there is room for icons alone"
        assert page.composer.box.canned.accessibleName() not in ("", "Canned")


def test_a_low_rail_keeps_its_buttons_apart(host: QWidget, dressed: Look) -> None:
    dressed.set(scale=LARGE)
    rail = Rail()
    rail.setParent(host)
    for at in range(7):
        rail.add_page(f"page{at}", "Webhooks", "webhook", "", foot=False)
    rail.add_page("settings", "Settings", "settings", "", foot=True)
    rail.add_action("search", "Search", "", lambda: None)
    rail.set_operator("Noa Levi", lambda: None)
    rail.resize(rail.width(), 640 - theme().row("statusbar"))
    rail.show()
    QApplication.sendPostedEvents()
    buttons = rail.findChildren(RailButton)
    assert all(one.height() >= one.sizeHint().height() for one in buttons)
    for one in buttons:
        beside = [two for two in buttons if two is not one]
        assert not any(one.geometry().intersects(two.geometry()) for two in beside)
    words = painting.text_width("Webhooks", theme().font("caption", "semibold"))
    assert words <= rail.width() - 4


def test_columns_of_text_grow_with_it_and_the_details_wait_for_room(dressed: Look) -> None:
    assert enough(BESIDE, BESIDE)
    dressed.set(scale=LARGE)
    assert (theme().column("chatList"), theme().column("details")) == (403, 394)
    assert not enough(BESIDE, BESIDE)
    assert enough(1440, BESIDE), "a usual window has both"


@pytest.mark.usefixtures("qloop")
async def test_numbers_keep_their_names_and_say_limits_in_the_language(
    qapp: QApplication, speaking: Look
) -> None:
    speaking.set(rtl=install_language(qapp, "he"), scale=LARGE)
    async with numbers_page(DoubleConsole(), size=(1024, 640)) as page:
        assert page.tree.columnWidth(NUMBER) >= theme().wide(236)
        assert page.panel.width() == theme().wide(376)
        limit = SimpleNamespace(title="100 requests in 15 minutes (global API limiter)")
        limit.left, limit.total = 58, 100
        entry = replace(page.model.entries()[0], limits=(limit,))
        assert entry.budget is not None
        assert is_rtl(entry.budget.title), entry.budget.title


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize("language", ["en", "ar"])
async def test_calls_keep_their_room_under_the_editor(
    data_dir: Path, qapp: QApplication, speaking: Look, language: str
) -> None:
    speaking.set(rtl=install_language(qapp, language), scale=LARGE)
    async with live_page(data_dir, CallsPage, receiver=False) as (_console, page):
        page.window().resize(1024, 640)
        page.activated()
        await until(lambda: page.panel_button.isVisible() and not page.editor.isVisible())
        room = page.views.width()
        QTest.mouseClick(page.panel_button, Qt.MouseButton.LeftButton)
        await until(page.editor.isVisible)
        header = page.panel_button.mapTo(page, QPoint(0, page.panel_button.height())).y()
        assert page.editor.y() >= header, "what closes it stays in reach"
        assert page.views.width() == room >= page.views.sizeHint().width()
        assert not clipped(page)
        QTest.keyClick(page.editor, Qt.Key.Key_Escape)
        await until(lambda: not page.editor.isVisible())
        assert not page.panel_button.isChecked()
        page.window().resize(1700, 900)
        await until(lambda: page.editor.isVisible() and not page.panel_button.isVisible())
        assert page.editor.x() > page.heat.x() or language == "ar"


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_the_sums_of_calls_stand_apart_from_the_first_hour(
    qapp: QApplication, qtbot: QtBot, speaking: Look, language: str
) -> None:
    speaking.set(rtl=install_language(qapp, language), scale=LARGE)
    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.resize(900, heat.sizeHint().height())
    grid = heat._grid()
    words = painting.text_width(heat.sums_title(), theme().font("caption"))
    room = grid.left() if theme().rtl else heat.width() - grid.right()
    assert room >= EDGE + words + 6


# Parts


def test_tabs_without_room_end_in_an_ellipsis(host: QWidget) -> None:
    tabs = Tabs("Chats shown", spread=True)
    tabs.setParent(host)
    for key in ("Needs reply", "Unread", "All", "Groups", "Channels"):
        tabs.add(key, key, 11)
    tabs.resize(240, 40)
    tabs.show()
    QApplication.sendPostedEvents()
    found = [one for one in tabs.findChildren(QWidget) if one.accessibleName()]
    edges = [one.geometry() for one in found]
    assert all(not a.intersects(b) for a, b in pairwise(edges))
    assert edges[-1].right() < tabs.width()
    assert found[0].toolTip() == "Needs reply"
    tabs.resize(900, 40)
    QApplication.sendPostedEvents()
    assert found[0].toolTip() == ""


def test_the_composers_tools_are_words_again_where_there_is_room(host: QWidget) -> None:
    box = ComposerBox()
    box.setParent(host)
    box.resize(900, 100)
    box.show()
    QApplication.sendPostedEvents()
    assert box.canned.text() == "Canned"
    box.resize(260, 100)
    assert (box.canned.text(), box.canned.accessibleName()) == ("", "Canned")
    box.resize(900, 100)
    assert box.canned.text() == "Canned"


@pytest.mark.parametrize("scale", [1.0, LARGE])
def test_a_usual_moment_keeps_its_name_apart_from_its_time(dressed: Look, scale: float) -> None:
    dressed.set(scale=scale)
    choice = _Choice("בעוד שעה וחצי", "16:30", lambda _widget, _step: None)
    font = theme().font()
    words = painting.text_width("בעוד שעה וחצי", font) + painting.text_width("16:30", font)
    assert choice.sizeHint().width() >= words + 24


def test_a_card_with_a_tall_script_needs_no_scroll_bar(
    qtbot: QtBot, host: QWidget, dressed: Look
) -> None:
    dressed.set(rtl=True)
    card = CardDialog(host, "محادثة جديدة", width=440)
    card.body.addWidget(Field("إلى", content="ltr", helper="مع رمز البلد."))
    card.add_button("كتابة")
    card.open()
    QApplication.sendPostedEvents()
    assert card._area.verticalScrollBar().maximum() == 0


def test_a_question_of_many_lines_needs_no_scroll_bar(qtbot: QtBot, host: QWidget) -> None:
    words = "What goes from this computer goes for good, and is not fetched again. " * 4
    card = ConfirmCard(host, "Erase", words, "Erase", typed="+14155550142", typed_label="Type it")
    card.open()
    QApplication.sendPostedEvents()
    assert card._area.verticalScrollBar().maximum() == 0
    card.reject()


def test_a_picture_is_smaller_in_a_low_window(host: QWidget) -> None:
    view = PictureView(message(1, kind=Kind.IMAGE))
    assert view.sizeHint().height() == 560
    assert view.minimumSizeHint().height() <= view.minimumHeight() <= 200


def test_an_empty_field_has_its_caret_where_its_hint_is(host: QWidget, dressed: Look) -> None:
    dressed.set(rtl=True)
    field = LineEdit(placeholder="חיפוש")
    field.setParent(host)
    field.resize(300, 32)
    field.show()
    field.grab()
    assert field.cursorRect().center().x() > 250
    field.setText("Marcus")
    field.end(False)
    field.grab()
    assert field.cursorRect().center().x() < 150, "Latin words go by their own direction"
    field.clear()
    field.grab()
    assert field.cursorRect().center().x() > 250


def test_a_sender_in_the_other_script_keeps_the_colon_behind_the_name(
    dressed: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed.set(rtl=True)
    drawn: list[tuple[str, object]] = []

    def draw(*args: object, **how: object) -> int:
        drawn.append((str(args[2]), how.get("text_rtl")))
        return 0

    monkeypatch.setattr(painting, "draw_text", draw)
    group = row(1, kind=ChatKind.GROUP, last_sender="Omar Haddad", last_text="The samples are in")
    picture = QPixmap(300, 40)
    painter = QPainter(picture)
    ChatRowDelegate(dict, lambda: NOW)._paint_preview(painter, QRect(0, 0, 300, 20), group)
    painter.end()
    [(words, rtl)] = [one for one in drawn if "Omar" in one[0]]
    assert words == f"{isolate('Omar')}:"
    assert rtl is True


def test_rows_are_laid_out_anew_for_another_width(
    qtbot: QtBot, host: QWidget, dressed: Look
) -> None:
    dressed.set(scale=LARGE)
    voice = message(2, kind=Kind.AUDIO, text="", media=file(seconds=27.0, state="here"))
    model = model_of([message(1), voice, message(3), message(4)])
    view = TimelineView(model, BubbleDelegate(Moment(lambda _row, _width: None)))
    view.setParent(host)
    view.resize(900, 500)
    view.show()
    host.grab()

    def tops() -> list[tuple[int, int]]:
        rects = [view.visualRect(model.index(at)) for at in range(model.rowCount())]
        return [(one.bottom() + 1, two.top()) for one, two in pairwise(rects)]

    assert all(end == begin for end, begin in tops())
    view.resize(440, 500)
    qtbot.waitUntil(lambda: all(end == begin for end, begin in tops()))
    assert all(end == begin for end, begin in tops()), "a row lies over the one before"


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_a_whole_moment_has_the_hours_of_everywhere(
    qapp: QApplication, speaking: Look, language: str
) -> None:
    install_language(qapp, language)
    assert phrases.clock_time(NOW) == "15:30"
    assert phrases.whole_moment(NOW).endswith("15:30")


def test_the_hint_of_the_composer_grows_with_its_text(qtbot: QtBot, dressed: Look) -> None:
    text = ComposerText()
    qtbot.addWidget(text)
    text.show()
    dressed.set(scale=LARGE)
    wanted = theme().font("message").pixelSize()
    assert text.font().pixelSize() == wanted
    assert text.viewport().font().pixelSize() == wanted


def test_the_time_of_a_delivery_has_room_at_every_size(dressed: Look) -> None:
    for scale in (1.0, LARGE):
        dressed.set(scale=scale)
        font = theme().font("small", tabular=True)
        time, answer = widths()
        assert time > painting.text_width("13:26:22.580", font)
        assert answer > painting.text_width("0.8 ms", font) + 14


def test_a_narrow_tab_says_what_it_is_before_how_many(qtbot: QtBot, dressed: Look) -> None:
    dressed.set(scale=LARGE)
    tabs = Tabs("Parts")
    tabs.add("raw", "Raw", 240)
    qtbot.addWidget(tabs)
    (tab,) = tabs.findChildren(QAbstractButton)
    words = painting.text_width("Raw", theme().font("body", "semibold"))
    tab.resize(words + 6, tab.sizeHint().height())
    ground = QPixmap(tab.size())
    ground.fill(theme().color("surface.base"))
    tab.render(ground)
    image = ground.toImage()
    inked = [
        x
        for x in range(image.width())
        for y in range(4, image.height() - 4)
        if image.pixelColor(x, y) != theme().color("surface.base")
    ]
    assert min(inked) <= 5 and max(inked) >= words - 4, "the whole word, and no number in it"


@pytest.mark.parametrize("width", [1300, 900])
async def test_the_filters_of_the_board_are_whole(
    data_dir: Path, qloop: object, speaking: Look, qapp: QApplication, width: int
) -> None:
    install_language(qapp, "he")
    speaking.set(rtl=True, scale=LARGE)
    async with live_page(data_dir, SchedulesPage, receiver=False) as (_console, page):
        board = page.board
        board.setFixedWidth(width)
        await until(lambda: board.width() == width)
        board.fit()
        QApplication.sendPostedEvents()
        filters = board.filters
        for one in (filters.number, filters.state, filters.forms, filters.search):
            assert one.width() >= one.sizeHint().width() or one is filters.search
        words = painting.text_width(filters.search.placeholderText(), filters.search.font())
        keys = painting.keycaps_width(theme(), filters.search.keys, plus=False)
        assert 36 + words + (keys + 10 if filters.search.keys else 0) <= filters.search.width()
        assert board.weeks.isVisible() == (width == 1300)
        if board.weeks.isVisible():
            assert not board.weeks.geometry().intersects(filters.geometry())


def test_days_of_the_strip_are_all_named_alike(qtbot: QtBot, speaking: Look) -> None:
    install_language(QApplication.instance(), "he")  # type: ignore[arg-type]
    strip = DayStrip()
    qtbot.addWidget(strip)
    forms = []
    for width in (1400, 940, 620):
        strip.resize(width, strip.height())
        forms.append(strip.form())
    assert forms[0] == QLocale.FormatType.ShortFormat
    assert forms[-1] == QLocale.FormatType.NarrowFormat


def test_columns_and_cards_grow_with_the_text(qtbot: QtBot, dressed: Look) -> None:
    table = Table("People")
    table.setModel(QStandardItemModel(1, 2))
    table.set_columns([160, 0])
    table.resize(500, 100)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1_440, 900)
    window.show()
    card = CardDialog(window, "Schedule", width=600)
    card.open()
    for scale in (1.0, LARGE):
        dressed.set(scale=scale)
        card.fit(2_000, 900)
        wide = theme().wide(160)
        assert table.columnWidth(0) == wide
        assert card.card.maximumWidth() == theme().wide(600)
    assert painting.text_width("+1 832 555 0515", theme().font("body", tabular=True)) <= wide - 16


def test_the_status_of_a_call_is_whole(dressed: Look) -> None:
    dressed.set(scale=LARGE)
    drawn: list[tuple[str, int, int]] = []

    def note(
        _painter: object, rect: QRect, text: str, font: object, *_: object, **__: object
    ) -> int:
        drawn.append((text, rect.width(), painting.text_width(text, font)))  # type: ignore[arg-type]
        return rect.width()

    call = SimpleNamespace(
        ms=1_250, status=200, kind="", attempt=1, method="DELETE", url="", path=""
    )
    entry: object = SimpleNamespace(call=call, severity=0, code="")
    delegate = ActivityRowDelegate(lambda _entry: None, lambda _entry: "/api/messages")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(painting, "draw_text", note)
        delegate._paint_call(QPainter(), QRect(0, 0, 600, 40), entry)  # type: ignore[arg-type]
    for text, room, wanted in drawn:
        assert wanted <= room + 1, text


def test_the_keys_on_a_button_go_before_its_words(qtbot: QtBot, dressed: Look) -> None:
    button = Button("Send for real", "primary", icon="send", keys="Ctrl+Enter")
    bare = Button("Send for real", "primary", icon="send")
    for one in (button, bare):
        qtbot.addWidget(one)
        one.resize(bare.sizeHint().width() + 20, bare.sizeHint().height())
    assert button.grab().toImage() == bare.grab().toImage()


def test_what_stands_under_the_list_of_addresses_makes_room_at_once(
    qtbot: QtBot, dressed: Look
) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    view, under = TargetView("Addresses"), Button("under")
    column.addWidget(view)
    column.addWidget(under)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(900, 900)
    window.show()
    target: Any = SimpleNamespace(
        name="Desk", state="here", url="", account_id=1, number_id=1, subscription=""
    )
    for count, scale in ((3, 1.0), (8, 1.0), (8, LARGE)):
        dressed.set(scale=scale)
        group: Any = SimpleNamespace(title="Desk", problem="", form="", targets=[target] * count)
        view.put([group])
        assert view.height() == (count + 1) * theme().px(38) + 2
        assert under.y() > view.geometry().bottom()
