"""The Numbers page: what it shows of each number, and what happens when things change."""

from __future__ import annotations

import asyncio
import time
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.domain.errors import ErrorKind, ProviderError
from app.services.events import NumbersChanged, ReceiverChanged
from app.ui.pages.numbers.attention import concerns
from app.ui.pages.numbers.entries import NumberEntry
from app.ui.pages.numbers.model import ENTRY, STATE, NumbersModel
from app.ui.pages.numbers.strip import DAY_MS, stretches, strip_words
from app.ui.pages.numbers.tree import NumbersTree
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme
from tests.ui.numbers_double import HOUR, MINUTE, NOW, DoubleConsole, LimitRow, number
from tests.ui.numbers_stage import numbers_page
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qloop")


def entry(page_entries: list[NumberEntry], name: str) -> NumberEntry:
    return next(one for one in page_entries if one.row.name == name)


async def test_every_number_stands_under_its_account_with_its_state() -> None:
    async with numbers_page(DoubleConsole()) as page:
        assert page.model.rowCount() == 5
        assert page.summary.text() == "6 numbers, 5 connected"
        entries = page.model.entries()
        installers = entry(entries, "Installers")
        assert installers.state_words().title == "Waiting for a scan"
        assert installers.state_words().dot == "look"
        assert installers.hook_words(NOW).detail == "Set after pairing"
        assert entry(entries, "Orders").hook_words(NOW).title == "Not signed"
        assert entry(entries, "US Leads").hook_words(NOW).detail == "Signed, last 15:27"
        assert entry(entries, "Recover events").phone_line == "No phone number, events only"
        assert entry(entries, "Recover events").traffic_words() == ("253 events", "")


async def test_a_row_is_one_sentence_for_screen_readers() -> None:
    async with numbers_page(DoubleConsole()) as page:
        index = page.model.index_of(2)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        for words in ("Service desk", "SVC", "Connected", "58 of 100 left", "webhook: Receiving"):
            assert words in spoken
        account = index.parent().data(Qt.ItemDataRole.AccessibleTextRole)
        assert "Gateway" in account
        assert "Dashboard session works" in account


async def test_small_limits_do_not_hide_the_one_that_holds_messages_up() -> None:
    console = DoubleConsole()
    console.numbers.left[2] = [LimitRow("api", "Sends", 58, 100), LimitRow("r", "Resets", 1, 5)]
    async with numbers_page(console) as page:
        budget = entry(page.model.entries(), "Service desk").budget
        assert budget is not None
        assert (budget.left, budget.total) == (58, 100)


async def test_the_banner_names_the_worst_and_opens_pairing() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        assert page.banner.isVisible()
        assert page.banner.title.text() == "Installers is not paired."
        found = concerns(page.model.accounts)
        assert [one.action for one in found] == ["pair", "secret"]
        page.banner.mended.emit(found[0])
        await until(lambda: ("resume", 3) in console.calls)
        assert page.tree.number_id() == 3
        session = console.pairing.session
        assert session is not None
        await until(lambda: page.window().focusWidget() is not None)
        session.become(stage="closed")
        await until(lambda: "close" in session.calls)


async def test_keys_show_four_characters_and_copying_is_a_wish() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        shown = page.panel._account_row.value.text()
        assert shown.rstrip("\u2069").endswith("9f2c")
        assert "secret-of" not in shown
        page.panel.wanted.emit("copy_account_key", 1)
        assert QGuiApplication.clipboard().text() == "secret-of-1-api_key"
        assert ("copy_secret", 1, "api_key") in console.calls


async def test_a_webhook_is_held_against_the_address_of_now() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        shown = page.panel._hook_words

        async def with_address(base: str, words: str) -> None:
            console.receiver.base = base
            console.bus.publish(ReceiverChanged("listening"))
            await until(lambda: shown.text().startswith(f"{words} ·"))

        assert shown.text().startswith("Points at this Switchboard ·")
        await with_address("https://other.example", "Points elsewhere")
        await with_address("", "Set")
        await with_address("https://hooks.carmel.example", "Points at this Switchboard")


async def test_arrows_move_between_numbers_and_the_panel_follows() -> None:
    async with numbers_page(DoubleConsole()) as page:
        page.tree.setFocus()
        assert page.tree.number_id() == 1
        QTest.keyClick(page.tree, Qt.Key.Key_Down)
        assert page.tree.number_id() == 2
        assert page.panel.facts is not None
        assert page.panel.facts.entry.row.name == "Service desk"
        QTest.keyClick(page.tree, Qt.Key.Key_J)
        assert page.tree.number_id() == 3
        QTest.keyClick(page.tree, Qt.Key.Key_Return)
        assert page.panel.more.hasFocus()
        QTest.keyClick(page.panel.more, Qt.Key.Key_Escape)
        assert page.tree.hasFocus()


async def test_a_new_code_and_colour_are_saved_and_shown() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.panel._code.setText("haf")
        page.panel._code.editingFinished.emit()
        await until(lambda: ("rename", 1, {"code": "HAF"}) in console.calls)
        page.panel._swatches.chosen.emit("sky")
        await until(lambda: entry(page.model.entries(), "Showroom Haifa").row.colour == "sky")
        page.panel._code.setText("x")
        page.panel._code.editingFinished.emit()
        assert page.panel._code.text() == "HAF"


async def test_an_event_changes_the_row_and_keeps_the_selection() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.choose(2)
        console.numbers.rows[2] = number(
            3, 1, "Installers", "INS", "orange", "972555550119", "installers"
        )
        console.bus.publish(NumbersChanged(frozenset({3})))
        await until(
            lambda: entry(page.model.entries(), "Installers").state_words().title == "Connected"
        )
        assert page.tree.number_id() == 2
        assert page.model.index_of(3).siblingAtColumn(STATE).data() == "Connected"


async def test_a_deleted_number_leaves_and_another_is_selected() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.choose(3)
        del console.numbers.rows[2]
        console.bus.publish(NumbersChanged(frozenset({3})))
        await until(lambda: not page.model.index_of(3).isValid())
        assert page.tree.number_id() == 1


async def test_loading_shows_nothing_at_first_then_still_rows() -> None:
    console = DoubleConsole()
    console.gate = asyncio.Event()
    async with numbers_page(console, loaded=False) as page:
        assert page.stack.currentWidget() is page.skeleton
        assert not page.skeleton.drawn
        await until(lambda: page.skeleton.drawn)
        console.gate.set()
        await until(lambda: page.stack.currentIndex() == 0)


async def test_without_an_account_it_says_what_fills_the_page() -> None:
    console = DoubleConsole()
    console.accounts.rows, console.numbers.rows = [], []
    async with numbers_page(console, loaded=False) as page:
        await until(lambda: page.empty.title.text() == "No account yet")
        assert not page.panel.isVisible()
        assert not page.add_number_button.isEnabled()
        assert "gateway" in page.add_number_button.accessibleDescription()


async def test_a_refresh_that_fails_keeps_the_old_list_and_tells_its_age() -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        console.numbers.fails = ProviderError(
            ErrorKind.TIMEOUT, "The gateway did not answer within 15 s.", hint="Try again later."
        )
        page.check_all()
        await until(page.trouble.isVisible)
        assert "You see the list of 15:30" in page.trouble.text.text()
        assert len(page.model.entries()) == 7
        console.numbers.fails = None
        page.check_all()
        await until(lambda: not page.trouble.isVisible())


async def test_what_needs_the_session_is_off_with_the_reason() -> None:
    console = DoubleConsole()
    console.accounts.sessions[1] = "ended"
    async with numbers_page(console) as page:
        assert not page.panel._delete.isEnabled()
        assert page.panel._delete.accessibleDescription() == "Sign in to the dashboard first."
        assert any(one.action == "sign_in" for one in concerns(page.model.accounts))
        menu = page.actions_.menu(1)
        last = menu.actions()[-1]
        assert not last.isEnabled()
        assert last.toolTip() == "Sign in to the dashboard first."
        menu.deleteLater()


async def test_in_a_narrow_window_the_panel_lies_over_the_page() -> None:
    async with numbers_page(DoubleConsole(), size=(1100, 700)) as page:
        assert not page.panel.isVisible()
        page.tree.opened.emit(2)
        assert page.panel.isVisible()
        assert page.panel.geometry().right() == page.width() - 1
        page.panel.more.setFocus()
        QTest.keyClick(page.panel.more, Qt.Key.Key_Escape)
        assert not page.panel.isVisible()
        page.window().resize(1440, 700)
        assert page.panel.isVisible()
        assert page.panel.geometry().left() >= page.tree.width()
        page.window().resize(1100, 700)
        assert not page.panel.isVisible()


async def test_of_hundreds_of_numbers_only_what_is_seen_is_painted(
    dressed: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    draw = NumbersTree.drawRow

    def counted(tree: NumbersTree, painter: Any, option: Any, index: Any) -> None:
        painted.append(index.row())
        draw(tree, painter, option, index)

    monkeypatch.setattr(NumbersTree, "drawRow", counted)
    console = DoubleConsole()
    for n in range(8, 508):
        console.numbers.rows.append(
            number(n, 1, f"Branch {n}", f"B{n}", "sky", f"9725555{n:05d}", f"branch-{n}")
        )
    async with numbers_page(console) as page:
        assert len(page.model.entries()) == 507
        page.tree.scrollToBottom()
        painted.clear()
        page.tree.viewport().grab()
        assert 3 < len(painted) < 60
        assert page.tree.indexAt(QPoint(40, page.tree.viewport().height() - 60)).isValid()


@pytest.mark.parametrize(
    ("scheme", "rtl", "scale"),
    [
        (Scheme.LIGHT, False, 1.0),
        (Scheme.DARK, False, 1.3),
        (Scheme.LIGHT, True, 1.0),
        (Scheme.DARK, True, 0.9),
    ],
)
async def test_it_paints_in_each_look(
    dressed: Look, scheme: Scheme, rtl: bool, scale: float
) -> None:
    dressed.set(scheme=scheme, rtl=rtl, scale=scale)
    async with numbers_page(DoubleConsole()) as page:
        picture = page.tree.viewport().grab().toImage()
        row = page.tree.visualRect(page.model.index_of(1))
        x = picture.width() - 18 if rtl else 18
        teal = dressed.theme.tag("teal").solid
        assert QColor(picture.pixel(x, row.center().y())) == teal


async def test_the_account_line_folds_by_keyboard_and_stays_folded(qtbot: QtBot) -> None:
    console = DoubleConsole()
    async with numbers_page(console) as page:
        page.tree.setFocus()
        QTest.keyClick(page.tree, Qt.Key.Key_Up)
        account = page.tree.currentIndex()
        assert not account.parent().isValid()
        QTest.keyClick(page.tree, Qt.Key.Key_Return)
        assert not page.tree.isExpanded(account)


# The strip


def test_a_day_without_gaps_is_drawn_from_what_is_known() -> None:
    parts = stretches(
        [
            (NOW - 40 * HOUR, "connected"),
            (NOW - 4 * HOUR, "lost"),
            (NOW - 4 * HOUR + 6 * MINUTE, "connected"),
        ],
        NOW,
    )
    assert [one.state for one in parts] == ["connected", "lost", "connected"]
    assert parts[0].since == NOW - DAY_MS
    assert parts[-1].until == NOW
    assert all(a.until == b.since for a, b in pairwise(parts))
    assert strip_words(parts, NOW) == ("lost 11:30 for 6 min", False)


def test_what_nobody_looked_at_is_not_called_connected() -> None:
    assert strip_words(stretches([], NOW), NOW) == ("not checked", False)
    fresh = stretches([(NOW - 7 * HOUR, "pending")], NOW)
    assert [one.state for one in fresh] == ["unknown", "pending"]
    assert strip_words(fresh, NOW) == ("added 08:30, not paired", True)


async def test_thousands_of_numbers_come_in_a_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    console = DoubleConsole()
    console.numbers.rows += [
        number(at, 1, f"Desk {at}", f"N{at % 1000}", "teal", f"97254{at:07}", f"desk-{at}")
        for at in range(1_000, 4_000)
    ]
    steps: list[int] = []
    put = NumbersModel.put

    def counted(model: NumbersModel, accounts: Any, now: int) -> None:
        steps.append(sum(entry.known for one in accounts for entry in one.numbers))
        put(model, accounts, now)

    monkeypatch.setattr(NumbersModel, "put", counted)
    async with numbers_page(console) as page:
        await until(lambda: steps[-1:] == [3_007])
        # what is seen first has its details first, and the window is not built anew for each few
        assert steps[1] <= 30
        assert len(steps) <= 20
        page.tree.verticalScrollBar().setValue(20_000)
        began = time.thread_time()
        seen = page._in_sight()
        took = time.thread_time() - began
        assert 5 <= len(seen) <= 20
        index = page.tree.indexAt(QPoint(5, 100))
        assert index.data(ENTRY).row.id in seen
        assert took < 0.05  # none that is out of sight is looked at
        assert page.choose(3_999)
        assert page.tree.number_id() == 3_999


async def test_ctrl_c_copies_a_number_and_delete_asks_before_it_deletes() -> None:
    async with numbers_page(DoubleConsole()) as page:
        assert page.choose(2)
        facts = page.panel.facts
        assert facts is not None
        ctrl = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(page.tree, Qt.Key.Key_C, ctrl)
        phone = facts.entry.row.connected_phone or facts.entry.row.phone
        copied = QGuiApplication.clipboard().text()
        assert "".join(one for one in copied if one.isdigit()) == phone
        assert copied == strip(copied)
        asked: list[str] = []
        page.actions_.run = lambda action, number_id: asked.append(f"{action} {number_id}")  # type: ignore[method-assign]
        QTest.keyClick(page.tree, Qt.Key.Key_Delete)
        assert asked == ["delete 2"]
