"""The command palette: what is open comes first, refusals say why, the recent is remembered."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui import phrases
from app.ui.palette.entries import Asked, Entry, Said, pick
from app.ui.palette.palette import Palette
from app.ui.palette.rows import PaletteDelegate, PaletteModel, PaletteView
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme
from app.ui.widgets import placed_list
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.over_bar import OverBar
from tests.ui.shell_scene import Window, shown_window
from tests.waiting import until

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def entry(key: str, title: str, **more: object) -> Entry:
    return Entry(key, "actions", title, lambda: None, **more)  # type: ignore[arg-type]


def test_what_is_open_comes_first_and_refusals_last() -> None:
    entries = [
        entry("a", "Archive everything"),
        entry("b", "Archive this chat", here=True),
        entry("c", "Archive nothing", reason="There is nothing"),
    ]
    assert [one.key for one in pick(entries, "arch", [], 9)] == ["b", "a", "c"]


def test_with_nothing_typed_the_recent_comes_first() -> None:
    entries = [entry("a", "A"), entry("b", "B", here=True), entry("c", "C")]
    assert [one.key for one in pick(entries, "", ["c"], 9)] == ["c", "b", "a"]
    assert [one.key for one in pick(entries, "", [], 9)] == ["b", "a", "c"]


def test_the_sources_own_words_find_an_action_after_what_fits_by_the_shown_ones() -> None:
    entries = [
        entry("a", Said("Fenster sperren", "Lock the window")),
        entry("b", Said("Ruhe", "Quiet"), words=Said("Ton", "sound locks")),
        entry("c", Said("Slowakisch", "Slovak")),
        entry("d", Said("Der Block", "The pad")),
    ]
    assert [one.key for one in pick(entries, "lock", [], 9)] == ["d", "a", "b"]
    assert [one.key for one in pick(entries, "window", ["a"], 9)] == ["a"]
    filled = Said("Zu {page}", "Go to {page}").filled(page=Said("Daten", "Data"))
    assert (filled, filled.source) == ("Zu Daten", "Go to Data")


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("أحمد العلي", "احمد"),
        ("مدرسة", "مدرسه"),
        ("צה״ל", 'צה"ל'),
        ("שָׁלוֹם", "שלום"),
        ("Ömer", "omer"),
    ],
)
def test_an_entry_is_found_however_it_is_spelled(title: str, typed: str) -> None:
    entries = [entry("a", "Else"), entry("b", title), entry("c", "C", words=title)]
    assert [one.key for one in pick(entries, typed, [], 9)] == ["b", "c"]


def test_a_number_is_found_as_it_is_written() -> None:
    desk = Entry("n", "numbers", "Desk", lambda: None, words="972545550107 D1")
    other = Entry("o", "numbers", "Else", lambda: None, words="972545550108 D2")
    for typed in ("+972 54-555-0107", "054 5550107", "٠٥٤-٥٥٥٠١٠٧", "550107"):
        assert [one.key for one in pick([desk, other], typed, [], 9)] == ["n"], typed
    assert not pick([desk, other], "a 5550107", [], 9)


@pytest.mark.usefixtures("qloop")
async def test_phone_numbers_are_grouped_where_they_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands of them would hold up the opening."""
    async with shown_window(tmp_path) as window:
        asked: list[str] = []
        grouped = phrases.phone
        monkeypatch.setattr(phrases, "phone", lambda one: asked.append(one) or grouped(one))
        palette = await opened(window)
        asked.clear()
        assert sum(one.kind == "numbers" for one in palette._fixed()) > 5
        assert not asked
        QTest.keyClicks(palette.field, "#hai")
        assert [one.title for one in listed(palette).values()] == ["Showroom Haifa"]
        assert "+972 55 555 0100" in palette.model.data(palette.model.index(1, 0))


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(("title", "typed"), [("رقم أحمد", "احمد"), ("Desk 7", "des")])
def test_what_was_typed_is_marked_in_a_title(
    title: str, typed: str, rtl: bool, dressed: Look, qtbot: QtBot
) -> None:
    dressed.set(scheme=Scheme.LIGHT, rtl=rtl)
    view = PaletteView()
    qtbot.addWidget(view)
    model = PaletteModel()
    view.setModel(model)
    view.setItemDelegate(PaletteDelegate(view))
    view.resize(400, 80)
    soft = dressed.theme.color(
        "accent.text" if title.isascii() and not rtl else "accent.soft"
    ).rgb()

    def inked() -> int:
        paper = view.viewport().grab().toImage()
        places = [(x, y) for x in range(paper.width()) for y in range(paper.height())]
        return sum(paper.pixel(x, y) == soft for x, y in places)

    model.show_rows([entry("a", "-"), entry("b", title)], "")
    unmarked = inked()
    model.show_rows([entry("a", "-"), entry("b", title)], typed)
    assert inked() > unmarked + 5


def listed(palette: Palette) -> dict[str, Entry]:
    found = (palette.model.entry(row) for row in range(palette.model.rowCount()))
    return {one.key: one for one in found if one is not None}


async def opened(window: Window, typed: str = "") -> Palette:
    palette = window.shell.palette
    assert palette is not None
    QTest.keyClick(window.shell.window, Key.Key_K, Modifier.ControlModifier)
    await until(palette.isVisible)
    await until(lambda: QApplication.focusWidget() is palette.field)
    QTest.keyClicks(palette.field, typed)
    await answered(palette)
    return palette


async def answered(palette: Palette) -> None:
    """The list answers what stands in the field."""
    await until(lambda: not palette._open_questions)


@pytest.mark.usefixtures("qloop")
async def test_the_open_chat_is_named_and_its_actions_are_on_top(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        chat = window.scene.chats["Priya Raman"]
        window.shell.open_chat(chat)
        page = window.shell.window.page("chats")
        await until(lambda: getattr(page, "chat", None) is not None)
        palette = await opened(window, "sche")
        assert palette.where.isVisible() and "Priya Raman" in palette.where.text()
        later = listed(palette)["chat:later"]
        assert later.reason and later.keys == "Ctrl+Shift+D"
        row = next(
            at
            for at in range(palette.model.rowCount())
            if (one := palette.model.entry(at)) is not None and one.key == "chat:later"
        )
        palette._run(row)
        assert palette.isVisible(), "what can't run now does nothing"
        assert later.reason in palette.model.data(palette.model.index(row))
        palette.field.setText("details")
        await until(lambda: "chat:details" in listed(palette))
        first = palette.model.entry(1)
        assert first is not None and first.here
        QTest.keyClick(palette.field, Key.Key_Return)
        assert not palette.isVisible()
        assert window.console.settings.get("palette_recent")[0] == "chat:details"


@pytest.mark.usefixtures("qloop")
async def test_what_the_menu_of_the_open_chat_does_is_found_too(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        chat = window.scene.chats["Priya Raman"]
        window.shell.open_chat(chat)
        page: Any = window.shell.window.page("chats")
        await until(lambda: page.chat is not None)
        for typed, key in (
            ("snooze", "chat:snooze"), ("labels", "chat:labels"), ("assign", "chat:take"),
            ("rename this", "chat:rename"), ("go to a day", "chat:day"), ("mute", "chat:mute"),
        ):  # fmt: skip
            palette = await opened(window, typed)
            assert not listed(palette)[key].reason, key
            palette.dismiss()
        for _ in range(2):
            before = page.chat.pinned
            palette = await opened(window, "pin this")
            assert listed(palette)["chat:pin"].title.startswith("Unpin" if before else "Pin")
            QTest.keyClick(palette.field, Key.Key_Return)
            await until(lambda: page.chat.pinned is not before)  # noqa: B023
        palette = await opened(window, "snooze")
        QTest.keyClick(palette.field, Key.Key_Return)
        await until(lambda: page.chat_menu.care._snooze is not None)
        assert page.chat_menu.care._snooze.isVisible()


@pytest.mark.usefixtures("qloop")
async def test_without_a_chat_its_actions_say_so(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "search in this")
        assert not palette.where.isVisible()
        assert listed(palette)["chat:find"].reason == "No chat is open"


@pytest.mark.usefixtures("qloop")
async def test_enter_takes_the_first_that_can_be_run(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "mar")
        first = next(iter(listed(palette).values()))
        assert first.title == "Mark as unread" and first.reason
        chosen = palette.model.entry(palette.view.currentIndex().row())
        assert chosen is not None and not chosen.reason
        QTest.keyClick(palette.field, Key.Key_Return)
        assert not palette.isVisible()
        page = window.shell.window.page("chats")
        await until(lambda: getattr(page, "chat", None) is not None)
        assert page.chat.id == window.scene.chats["Marcus Bell"]


@pytest.mark.usefixtures("qloop")
async def test_settings_sections_and_the_lock_are_found_by_what_they_hold(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "quiet")
        assert "settings:notifications" in listed(palette)
        palette.field.setText("lock")
        await answered(palette)
        assert listed(palette)["lock"].keys == "Ctrl+Alt+L"


@pytest.mark.usefixtures("qloop")
async def test_operations_wear_how_sure_they_are(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "/cancel")
        await until(lambda: any(one.badge for one in listed(palette).values()))
        badges = {one.badge for one in listed(palette).values()}
        assert badges <= {"Documented", "Assumed path", "Needs sign-in"}


@pytest.mark.usefixtures("qloop")
async def test_messages_lead_on_to_the_search(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "granite")
        await until(lambda: "search everywhere" in listed(palette))
        found = list(listed(palette).values())
        assert found[-1].key == "search everywhere"
        assert any("Omar Haddad" in one.title for one in found)
        palette.dismiss()
        found[-1].run()
        assert window.shell.searching is not None and window.shell.searching.panel is not None
        assert window.shell.searching.panel.field.text() == "granite"


class Held:
    """A source whose answers come only once they are let go; what it was asked."""

    def __init__(self, answer: Callable[[str], list[Entry]]) -> None:
        self.asked: list[str] = []
        self._answer = answer
        self._coming: list[Future[str]] = []

    def __call__(self, query: str) -> Asked:
        self.asked.append(query)
        self._coming.append(Future())
        return Asked(self._coming[-1], self._answer)

    def at_once(self, query: str) -> Asked:
        """An answer that is there in the frame of the letter."""
        asked = self(query)
        self.go()
        return asked

    def go(self) -> None:
        for one, query in zip(self._coming, self.asked, strict=True):
            if not one.done():
                one.set_result(query)


@pytest.mark.usefixtures("qloop")
async def test_an_answer_to_fewer_letters_is_dropped(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = window.shell.palette
        assert palette is not None
        source = Held(lambda query: [entry(f"one:{query}", f"{query} found")])
        palette._searched = [source]
        palette.open()
        for typed in ("gr", "grani", "granite"):
            palette.field.setText(typed)
        source.go()
        await until(lambda: "one:granite" in listed(palette))
        await palette._tasks.idle()
        assert source.asked == ["gr", "grani", "granite"]
        assert not {"one:gr", "one:grani"} & set(listed(palette))


@pytest.mark.usefixtures("qloop")
async def test_what_the_store_answers_at_once_is_listed_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.palette.palette._AT_ONCE_S", 20)
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        lists: list[set[str]] = []
        palette.model.modelReset.connect(lambda: lists.append(set(listed(palette))))
        palette.field.setText("priya")
        assert len(lists) == 1, "one list, painted once"
        assert f"chat:{window.scene.chats['Priya Raman']}" in lists[0]


@pytest.mark.usefixtures("qloop")
async def test_what_the_store_answers_a_moment_later_is_listed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.palette.palette._AT_ONCE_S", 0)
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        source = Held(lambda query: [entry("one", f"{query} found")])
        palette._searched = [source]
        palette._soon.setInterval(20_000)
        lists: list[set[str]] = []
        palette.model.modelReset.connect(lambda: lists.append(set(listed(palette))))
        palette.field.setText("zq")
        source.go()
        await answered(palette)
        assert lists == [{"one"}]
        palette.field.setText("zqx")
        QTest.keyClick(palette.field, Key.Key_Down)
        assert len(lists) == 2, "what is moved in answers what was typed"
        source.go()
        await answered(palette)


@pytest.mark.usefixtures("qloop")
async def test_only_what_is_wanted_is_asked_of_the_store(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        source = Held(lambda query: [])
        palette._searched = [source]
        for typed in ("x", ">theme", "#1555"):
            palette.field.setText(typed)
        assert source.asked == []
        palette.field.setText("@")
        assert source.asked == [""]
        source.go()
        await answered(palette)


@pytest.mark.usefixtures("qloop")
async def test_what_was_found_stays_while_it_fits(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "priya")
        chat = f"chat:{window.scene.chats['Priya Raman']}"
        await until(lambda: chat in listed(palette))
        source = Held(lambda query: [])
        palette._searched = [source]
        palette._late = {0: [listed(palette)[chat]]}
        palette.field.setText("priya r")
        assert chat in listed(palette), "a longer word waits with what it still finds"
        palette.field.setText("priya x")
        await until(lambda: chat not in listed(palette))
        source.go()
        await answered(palette)


@pytest.mark.usefixtures("qloop")
async def test_letters_of_a_name_find_where_no_name_is_so(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "@prram")
        await until(lambda: f"chat:{window.scene.chats['Priya Raman']}" in listed(palette))


@pytest.mark.usefixtures("qloop")
async def test_enter_before_the_answer_runs_what_is_found(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = window.shell.palette
        assert palette is not None
        ran: list[str] = []
        source = Held(
            lambda query: [Entry(f"one:{query}", "people", query, lambda: ran.append(query))]
        )
        palette._searched = [source]
        await opened(window)
        palette.field.setText("zzqq")
        QTest.keyClick(palette.field, Key.Key_Return)
        assert source.asked == ["zzqq"]
        assert palette.isVisible() and not ran
        source.go()
        await until(lambda: ran == ["zzqq"])
        assert not palette.isVisible()


@pytest.mark.usefixtures("qloop")
async def test_what_became_too_short_to_be_asked_finds_nothing_any_more(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = window.shell.palette
        assert palette is not None
        source = Held(
            lambda query: [Entry(f"one:{query}", "people", f"{query} found", lambda: None)]
        )
        palette._searched = [source]
        await opened(window)
        palette.field.setText("gr")
        palette.field.setText("g")
        source.go()
        await palette._tasks.idle()
        assert source.asked == ["gr"]
        assert not any(key.startswith("one:") for key in listed(palette))


@pytest.mark.usefixtures("qloop")
async def test_more_letters_choose_the_best_and_late_answers_leave_the_choice(
    tmp_path: Path,
) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        source = Held(lambda query: [])
        palette._searched = [source]
        palette._entries = [entry("a", "Zebra one"), entry("b", "Zebra two")]
        palette.field.setText("zebr")
        await until(lambda: "a" in listed(palette) and palette.model.query == "zebr")
        first = palette.view.currentIndex().row()
        QTest.keyClick(palette.field, Key.Key_Down)
        assert palette.view.currentIndex().row() == first + 1
        source.go()
        await answered(palette)
        assert palette.view.currentIndex().row() == first + 1
        palette.field.setText("zebra")
        await until(lambda: palette.model.query == "zebra")
        assert palette.view.currentIndex().row() == first
        source.go()
        await answered(palette)


@pytest.mark.usefixtures("qloop")
async def test_people_that_come_after_messages_are_chosen_unless_somebody_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.palette.palette._AT_ONCE_S", 0)
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        ran: list[str] = []

        def one(key: str, kind: str) -> Entry:
            return Entry(key, kind, f"zqxy {key}", lambda: ran.append(key))

        people = Held(lambda query: [one("person", "people")])
        messages = Held(lambda query: [one("message", "messages"), one("other", "messages")])
        palette._searched = [people, messages]
        for typed, keys, chosen in (
            ("zq", [], "person"),
            ("zqx", [Key.Key_Up, Key.Key_PageUp], "person"),
            ("zqxy", [Key.Key_Down], "other"),
        ):
            palette.field.clear()
            palette.field.setText(typed)
            messages.go()
            await until(lambda: "message" in listed(palette))
            for key in keys:
                QTest.keyClick(palette.field, key)
            people.go()
            await until(lambda: "person" in listed(palette))
            current = palette.model.entry(palette.view.currentIndex().row())
            assert current is not None and current.key == chosen
        palette.forget()
        await until(lambda: len(people.asked) == 4)
        messages.go()
        people.go()
        await answered(palette)
        QTest.keyClick(palette.field, Key.Key_Return)
        assert ran == ["other"], "what was moved to is kept when all is asked once more"


@pytest.mark.usefixtures("qloop")
async def test_what_was_moved_to_is_run_also_where_all_is_answered_anew_at_once(
    tmp_path: Path,
) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        ran: list[str] = []
        found = [Entry(key, "people", f"zq {key}", lambda key=key: ran.append(key)) for key in "ab"]  # type: ignore[misc]
        source = Held(lambda query: list(found))
        palette._searched = [source.at_once]
        palette.field.setText("zq")
        await until(lambda: set(listed(palette)) == {"a", "b"})
        QTest.keyClick(palette.field, Key.Key_Down)
        palette.forget()
        await until(lambda: len(source.asked) >= 2)
        QTest.keyClick(palette.field, Key.Key_Return)
        assert ran == ["b"]


@pytest.mark.usefixtures("qloop")
async def test_a_waiting_enter_is_answered_where_all_is_asked_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.palette.palette._AT_ONCE_S", 0)
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        ran: list[str] = []
        source = Held(lambda query: [Entry("a", "people", "zq a", lambda: ran.append("a"))])
        palette._searched = [source]
        palette.field.setText("zq")
        QTest.keyClick(palette.field, Key.Key_Return)
        assert not ran
        palette._searched = [source.at_once]
        palette.forget()
        await until(lambda: ran == ["a"])
        assert not palette.isVisible()


@pytest.mark.parametrize("stays", [True, False])
@pytest.mark.usefixtures("qloop")
async def test_enter_waits_for_what_was_moved_to_while_it_is_asked_anew(
    stays: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.palette.palette._AT_ONCE_S", 0)
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        ran: list[str] = []

        def one(key: str) -> Entry:
            return Entry(key, "people", f"zq {key}", lambda: ran.append(key))

        there = ["a", "b"]
        near, far = Held(lambda query: [one("near")]), Held(lambda query: [one(k) for k in there])
        palette._searched = [near, far]
        palette.field.setText("zq")
        near.go()
        far.go()
        await until(lambda: "b" in listed(palette) and not palette._open_questions)
        while (current := palette.model.entry(palette.view.currentIndex().row())) is None or (
            current.key != "b"
        ):
            QTest.keyClick(palette.field, Key.Key_Down)
        if not stays:
            there.remove("b")
        palette.forget()
        await until(lambda: len(near.asked) >= 2)
        near.go()
        await until(lambda: set(listed(palette)) == {"near"})
        QTest.keyClick(palette.field, Key.Key_Return)
        assert not ran, "what stands there meanwhile is not what was moved to"
        far.go()
        await answered(palette)
        await until(lambda: "a" in listed(palette) or not palette.isVisible())
        assert ran == (["b"] if stays else [])
        assert palette.isVisible() is not stays


@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_of_a_row_stands_under_the_bar(rtl: bool, dressed: Look, qtbot: QtBot) -> None:
    dressed.set(rtl=rtl)
    view, model = PaletteView(), PaletteModel()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(PaletteDelegate(view))
    view.resize(600, 300)
    view.show()
    rows = [
        entry(f"{at}", f"Entry {at}", end="21 Sept" if at % 2 else "", keys="" if at % 2 else "F1")
        for at in range(30)
    ]
    model.show_rows([*rows], "")
    bar = view.findChild(OverBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    edge = bar.width() + 3
    first = 0 if rtl else view.width() - edge
    ground = dressed.theme.color(PaletteView.ground).rgb()
    bar.hide()
    plain = view.viewport().grab().toImage()
    ratio = plain.devicePixelRatioF()
    for x in range(round(first * ratio), round((first + edge) * ratio)):
        assert all(plain.pixel(x, y) == ground for y in range(plain.height())), x


def test_what_lies_under_the_list_is_not_painted_with_it(dressed: Look, qtbot: QtBot) -> None:
    class Under(QWidget):
        painted = 0

        def paintEvent(self, event: QPaintEvent) -> None:
            self.painted += 1

    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    under, over = Under(host), QWidget(host)
    view, model = PaletteView(), PaletteModel()
    view.setParent(over)
    view.setModel(model)
    view.setItemDelegate(PaletteDelegate(view))
    for whole in (under, over):
        whole.resize(host.size())
    view.setGeometry(50, 50, 400, 300)
    host.show()
    model.show_rows([entry(f"{at}", f"Entry {at}") for at in range(30)], "")
    bar = view.findChild(OverBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.isVisible() and under.painted > 0)
    dressed.set(scheme=Scheme.DARK)  # a style sheet that is put on
    for count in (40, 25, 60):
        with qtbot.waitSignal(model.modelReset):
            model.show_rows([entry(f"{at}", f"Entry {at}") for at in range(count)], "")
        view.setCurrentIndex(model.index(1))  # as the palette does: rows are placed, the bar moves
        qtbot.waitUntil(lambda: not view.viewport().visibleRegion().isEmpty())
        QApplication.sendPostedEvents()
        under.painted = 0
    model.show_rows([entry(f"{at}", f"Entry {at}") for at in range(35)], "e")
    view.setCurrentIndex(model.index(2))
    QApplication.sendPostedEvents()
    assert bar.maximum() > 0 and under.painted == 0
    for count in (3, 35):  # the bar goes, and comes again
        model.show_rows([entry(f"{at}", f"Entry {at}") for at in range(count)], "e")
        view.setCurrentIndex(model.index(1))
        QApplication.sendPostedEvents()
        assert (bar.maximum() > 0) == (count > 30) and under.painted == 0


def test_keys_that_were_changed_are_painted_anew(
    dressed: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dressed, "keys", {})
    view, model = PaletteView(), PaletteModel()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(PaletteDelegate(view))
    model.show_rows([entry("a", "Archive", keys="Ctrl+E")], "")
    view.resize(400, 80)
    usual = view.grab().toImage()
    dressed.keys["Ctrl+E"] = "Ctrl+Shift+9"
    assert view.grab().toImage() != usual
    dressed.keys.clear()
    assert view.grab().toImage() == usual


@pytest.mark.usefixtures("qloop")
async def test_its_key_once_more_keeps_the_way_back(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        before = QApplication.focusWidget()
        palette = await opened(window, "gr")
        QTest.keyClick(palette.field, Key.Key_K, Modifier.ControlModifier)
        assert palette.isVisible() and not palette.field.text()
        QTest.keyClick(palette.field, Key.Key_Escape)
        assert not palette.isVisible()
        assert before is not None and QApplication.focusWidget() is before


@pytest.mark.usefixtures("qloop")
async def test_tab_stays_in_it_in_both_directions(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "gr")
        QTest.keyClick(palette.field, Key.Key_Tab)
        assert palette.field.hasFocus()
        QTest.keyClick(palette.field, Key.Key_Backtab, Modifier.ShiftModifier)
        assert palette.field.hasFocus()


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_2, Modifier.AltModifier),
        (Key.Key_F6, Modifier.NoModifier),
        (Key.Key_F, Modifier.ControlModifier | Modifier.ShiftModifier),
    ],
)
async def test_keys_that_lead_elsewhere_close_it(tmp_path: Path, key: Key, held: Modifier) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "gr")
        QTest.keyClick(palette.field, key, held)
        await until(lambda: not palette.isVisible())
        focus = QApplication.focusWidget()
        assert focus is not None and focus.isVisible(), "the keyboard is where it was led"
        assert not palette.model.rowCount(), "nothing that was found is kept"


@pytest.mark.usefixtures("qloop")
async def test_a_card_over_it_gives_the_keyboard_back_to_it(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = await opened(window, "gr")
        card = CardDialog(window.shell.window, "Over all")
        card.add_button("Fine").clicked.connect(card.done)
        card.open()
        assert palette.isVisible() and not palette.field.hasFocus()
        card.done()
        assert palette.isVisible() and palette.field.hasFocus()


@pytest.mark.usefixtures("qloop")
async def test_it_closes_also_where_what_had_the_keyboard_is_gone(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        field = LineEdit(name="One that goes")
        field.setParent(window.shell.window)
        field.show()
        field.setFocus()
        palette = await opened(window)
        field.deleteLater()
        await until(lambda: not isValid(field))
        QTest.keyClick(palette.field, Key.Key_Escape)
        assert not palette.isVisible()


@pytest.mark.usefixtures("qloop")
async def test_another_letter_is_answered_from_the_top(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(placed_list, "announce", lambda _at, words: heard.append(words))
    async with shown_window(tmp_path) as window:
        palette = await opened(window)
        palette._entries = [entry(f"{at}", f"Go to ab {at:02}") for at in range(60)]
        palette._entries[0] = entry("0", "Go to ab 00", reason="Not now")
        QTest.keyClicks(palette.field, ">")
        for _ in range(4):
            QTest.keyClick(palette.field, Key.Key_PageDown)
        assert palette.view.verticalOffset() > 0
        assert len(heard) == 4 and heard[-1].startswith("Go to ab "), "it is said what is chosen"
        QTest.keyClicks(palette.field, "ab")
        assert palette.view.verticalOffset() == 0
        row = palette.view.currentIndex()
        assert palette.view.viewport().rect().contains(palette.view.visualRect(row))
        assert len(heard) == 4
