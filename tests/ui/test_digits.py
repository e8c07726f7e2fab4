"""Arabic in Arabic-Indic digits: where a setting asks for them, and in no code."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.bidi import LRI, PDI, strip
from app.domain.campaigns import Quiet
from app.domain.recurrence import Rule, Unit
from app.sandbox.server import SandboxThread
from app.services.demo_campaigns import add_campaigns
from app.services.demo_inbox import furnish_inbox
from app.services.demo_schedules import furnish_schedules
from app.services.demo_templates import furnish_templates
from app.store.connection import Connection
from app.ui import desktop, digits, phrases, standing
from app.ui.delegates.bubble import skin
from app.ui.languages import install_language
from app.ui.pages.campaigns.pace_card import PaceCard
from app.ui.pages.campaigns.words import quiet_words, share
from app.ui.pages.schedules.repeat_field import RepeatField
from app.ui.pages.schedules.when_field import WhenField
from app.ui.pages.settings.plain_sections import language_section
from app.ui.pages.templates.send_when import WhenBox
from app.ui.shell import Shell
from app.ui.style.look import Look, look, theme
from app.ui.tour.pages import SECTIONS
from app.ui.widgets import painting
from app.ui.widgets.combo import Combo
from app.ui.widgets.month import Month
from app.ui.wording import said
from tests.live_console import live_console
from tests.ui import shown_digits
from tests.ui.chats_scene import DAY, HOUR, MINUTE, NOW, at
from tests.ui.live_pages import send
from tests.ui.shell_scene import shown_window
from tests.waiting import until

translate = QCoreApplication.translate

pytestmark = pytest.mark.usefixtures("speaking")


@pytest.fixture
def arabic(qapp: QApplication, speaking: Look) -> None:
    """The application speaks Arabic, in Arabic-Indic digits."""
    speaking.set(rtl=install_language(qapp, "ar", "arabic"))


# How figures are written


@pytest.mark.usefixtures("arabic")
def test_times_counts_sizes_and_shares_are_in_these_digits() -> None:
    assert phrases.clock_time(at("15:24")) == "١٥:٢٤"
    assert strip(phrases.exact_time(at("14:38") + 2_118)) == "١٤:٣٨:٠٢٫١١٨"
    assert phrases.duration(3_725) == "١:٠٢:٠٥"
    assert phrases.left(48 * MINUTE) == "٤٨ د"
    assert phrases.left_long(23 * HOUR + 36 * MINUTE) == "٢٣ س ٣٦ د"
    assert phrases.size(84_000) == "٨٤ ك.ب"
    assert phrases.size(1_800_000) == "١٫٨ م.ب"
    assert phrases.list_time(NOW - 20 * DAY, NOW) == "١٨ فبراير"
    assert phrases.day_line(NOW, NOW) == "اليوم، الثلاثاء ١٠ مارس"
    assert phrases.dated(NOW) == "١٠ مارس ٢٠٢٦"
    assert painting.badge_text(7) == "٧"
    assert painting.badge_text(120) == "٩٩+"
    assert translate("Numbers", "%Ln numbers", "", 1_234) == "١٬٢٣٤ رقماً"
    assert quiet_words(Quiet(21 * 60, 8 * 60)).count("٢١:٠٠") == 1
    # the sign stands behind the number, in the direction in which it is read
    assert share(84, 100) == "\u2067٨٤٪\u2069"


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_western_is_what_everybody_has_else(qapp: QApplication, language: str) -> None:
    install_language(qapp, language)
    assert digits.figures(1_200) == "1200"
    assert digits.amount("84 %") == f"{LRI}84 %{PDI}"
    assert phrases.clock_time(at("15:24")) == "15:24"
    assert QLocale().toString(1_234) == "1,234"
    if language != "ar":
        install_language(qapp, language, "arabic")
        assert digits.figures(12) == QLocale().toString(12) == "12", "only Arabic has others"


def test_nothing_but_the_digits_is_another_country_s(qapp: QApplication) -> None:
    form = QLocale.FormatType
    seen = []
    for figures in digits.CHOICES:
        install_language(qapp, "ar", figures)
        here = QLocale()
        seen.append(
            (
                here.firstDayOfWeek(),
                [here.standaloneMonthName(month) for month in range(1, 13)],
                [here.standaloneDayName(day, form.ShortFormat) for day in range(1, 8)],
                here.dateFormat(form.ShortFormat),
                here.timeFormat(form.ShortFormat),
            )
        )
    assert seen[0] == seen[1]


@pytest.mark.usefixtures("arabic")
def test_codes_stay_as_they_are() -> None:
    assert strip(phrases.phone("972555550142")) == "+972 55 555 0142"
    # a status, a port and a time in UTC are no counts; a length is one
    assert "401" in said("Gateway answered 401, but it is no JSON")
    assert "8787" in said("Another program uses port 8787.")
    assert "15:42 UTC" in strip(said("It is safe again at 15:42 UTC, in 30 seconds."))
    assert "٣٠" in said("It is safe again at 15:42 UTC, in 30 seconds.")
    assert "٥٠٠٠" in said("The text has 5000 characters, 4096 is the limit.")


@pytest.mark.usefixtures("arabic")
def test_texts_that_hold_a_number_have_it_in_these_digits() -> None:
    assert translate("SearchPanel", "Last 24 hours") == "آخر ٢٤ ساعة"
    assert translate("WhenField", "Write the time as 09:00.").endswith("٠٩:٠٠.")
    assert "UTF-8" in translate("DeliveryView", "These bytes are no UTF-8 text.")
    assert "400" in translate("DeliveryFilter", "answered 400 or 401")
    kept = said("Write it with its country code, for example +972 55 555 0142.")
    assert "+972 55 555 0142" in kept


@pytest.mark.usefixtures("arabic")
def test_times_in_bubbles_are_drawn_as_qt_draws_their_words() -> None:
    wide = skin.time_width("٢٣:٥٩", theme())
    assert wide == skin.time_width("٠٠:٠٠", theme())
    drawn = []
    for words in ("١٥:٢٤", "15:24"):
        paper = QPixmap(60, 20)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        skin.draw_time(painter, QRect(4, 2, 50, 15), words, QColor("#000"), theme(), right=True)
        painter.end()
        drawn.append(paper.toImage())
    assert drawn[0] != drawn[1]


# The setting


@pytest.mark.usefixtures("qloop")
async def test_the_choice_is_kept_and_taken_at_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    async with shown_window(tmp_path) as window:
        settings = window.console.settings
        section = language_section(window.console)
        section.show()
        language, figures = (named(section, name) for name in ("Language", "Digits"))
        assert not figures.isVisible(), "English has no others"
        choose(language, "ar")
        assert figures.isVisible()
        assert figures.currentData() == "western"
        choose(figures, "arabic")
        assert digits.figures(5) == "5", "what is shown already stays until the next start"
        choose(language, "he")
        assert not figures.isVisible()
        choose(language, "ar")
        section.close()
        section.deleteLater()
        assert settings.get("digits") == "arabic"
    async with shown_window(tmp_path, again=True) as window:
        settings = window.console.settings
        desktop._dress(qapp, look(), settings, desktop.Wishes())
        assert phrases.clock_time(at("15:24")) == "١٥:٢٤"
        section = language_section(window.console)
        section.show()
        figures = named(section, "الأرقام")
        assert figures.isVisible()
        assert strip(figures.currentText()).endswith("٠١٢٣")
        section.close()
        section.deleteLater()
        settings.set("digits", "roman")
        desktop._dress(qapp, look(), settings, desktop.Wishes())
        assert phrases.clock_time(at("15:24")) == "15:24"


def named(section: Any, name: str) -> Combo:
    return next(one for one in section.findChildren(Combo) if one.accessibleName() == name)


def choose(combo: Combo, value: str) -> None:
    combo.choose(value)
    combo.activated.emit(combo.currentIndex())


# What is typed


def typed(field: QLineEdit, text: str) -> None:
    """Writes a field anew by keys."""
    field.selectAll()
    keys(field, text)


def keys(widget: QWidget, text: str) -> None:
    """The keys of a keyboard that has these letters; Qt's own helper knows Latin ones alone."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, key)


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("written", ["18:05", "١٨:٠٥"])
def test_a_time_may_be_typed_in_either_digits(qtbot: QtBot, written: str) -> None:
    field = WhenField("Asia/Jerusalem", lambda: NOW)
    qtbot.addWidget(field)
    field.show()
    field.put(datetime(2026, 3, 12, 9, 0), "Asia/Jerusalem")  # noqa: DTZ001 - civil
    assert field.time.text() == "٠٩:٠٠"
    assert field.civil() == datetime(2026, 3, 12, 9, 0)  # noqa: DTZ001 - civil
    typed(field.time.edit, written)
    assert field.civil() == datetime(2026, 3, 12, 18, 5)  # noqa: DTZ001 - civil


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(("written", "day"), [("12", "2026-12-31"), ("١٢", "٢٠٢٦-١٢-٣١")])
def test_counts_and_days_may_be_typed_in_either_digits(
    qtbot: QtBot, written: str, day: str
) -> None:
    field = RepeatField()
    qtbot.addWidget(field)
    field.show()
    start = datetime(2026, 3, 12, 9, 0)  # noqa: DTZ001 - civil
    field.put(Rule(Unit.DAY, 3), start)
    assert field.every.edit.text() == "٣"
    assert field.units.text() == "أيام", "the number stands in the field"
    typed(field.every.edit, written)
    rule = field.rule()
    assert rule is not None
    assert rule.every == 12
    assert field.units.text() == "يوماً"
    field.ends.choose("until")
    typed(field.until, day)
    rule = field.rule()
    assert rule is not None
    assert rule.until == datetime(2026, 12, 31).date()  # noqa: DTZ001 - civil


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("written", ["2.5", "٢٫٥", "٢,٥"])
def test_a_pace_may_be_typed_in_either_digits(qtbot: QtBot, written: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    opener = QLineEdit(host)
    host.resize(900, 600)
    host.show()
    card = PaceCard(opener, 1.5, 60.0, "")
    taken: list[float] = []
    card.finished.connect(taken.append)
    card.open()
    assert card.field.text() == "١٫٥"
    typed(card.field.edit, written)
    card.take.click()
    assert taken == [2.5]


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("written", ["23:59", "٢٣:٥٩"])
def test_the_time_of_a_template_may_be_typed_in_either_digits(qtbot: QtBot, written: str) -> None:
    field = WhenBox(lambda: NOW)
    qtbot.addWidget(field)
    field.show()
    field.later.setChecked(True)
    typed(field.time, written)
    moment = field.moment_ms()
    assert moment is not None
    assert datetime.fromtimestamp(moment / 1000).minute == 59  # noqa: DTZ006 - as shown


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("written", ["17", "١٧"])
def test_a_day_may_be_typed_in_either_digits(qtbot: QtBot, written: str) -> None:
    month = Month("")
    qtbot.addWidget(month)
    month.show()
    month.choose(QDate(2026, 3, 3))
    keys(month.days, written)
    assert month.day() == QDate(2026, 3, 17)


# Every page


# what names a status, a delivery, a port, a variable, or is the number of a line of code
_CODES = (
    r"\b[2-5]\d\d\b|(?:الحدث|بالتسليم|مكرر عن|المستقبِل|منفذ) \d+"
    r"|(?:المتغير|الفراغ|ما يملأ|كلمات لـ) ?\d+"
    r"|من 1024 إلى 65535|80 لخدمة أنفاق|^\d+:(?= |$)|^\"\d+\"$"
    # a template's sample
    r"|^14:00$"
)
# where keys are shown, and a port is written
_BARE = {"keyboard", "receiver"}
# what is opened in each page, one after the other
STEPS: dict[str, dict[str, Callable[[Any, Any], object]]] = {
    "chats": {
        "a chat": lambda page, ids: page.open_chat(ids["chat"]),
        "its details": lambda page, _: page.set_details(True),
    },
    "numbers": {"a number": lambda page, ids: page.choose(ids["number"])},
    "templates": {"a template": lambda page, _: _choose_sent(page)},
    "schedules": {
        "a message": lambda page, _: _choose_row(page.board.list, 1),
        "the week": lambda page, _: _press(page.board.filters.forms, "week"),
        "campaigns": lambda page, _: page.open_part("campaigns"),
        "a campaign": lambda page, ids: page.view("campaigns").open_campaign(ids["campaign"]),
    },
    "calls": {"callers": lambda page, _: page.show_as("callers")},
    "webhooks": {
        "a delivery": lambda page, _: page.open_delivery(1),
        "subscriptions": lambda page, _: page.open_part("subscriptions"),
        "test": lambda page, _: page.open_part("test"),
        "answers": lambda page, _: page.open_part("answers"),
    },
    "logs": {
        "a call": lambda page, _: _choose_row(page.activity.view, 0),
        "reports": lambda page, _: page.open_part("reports"),
        "audit": lambda page, _: page.open_part("audit"),
        "provider": lambda page, _: page.open_part("provider"),
        "explorer": lambda page, _: page.open_part("explorer"),
    },
    "settings": {
        section: lambda page, _, name=section: page.open_section(name)  # type: ignore[misc]
        for section in SECTIONS
    },
}


@pytest.mark.usefixtures("qloop", "arabic")
async def test_no_page_shows_a_figure_in_western_digits(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes ``str(count)`` into a page hears of it here: it is ``figures(count)``."""
    QApplication.setQuitOnLastWindowClosed(False)
    monkeypatch.setattr(standing, "_zone", lambda: "Nazareth")
    with SandboxThread() as box, shown_digits.drawn_lines(monkeypatch) as lines:
        async with live_console(data_dir, box) as console:
            await until(lambda: len(console.numbers.by_id()) >= 5)
            await console.clients.load()
            for furnish in (furnish_inbox, furnish_templates, furnish_schedules, add_campaigns):
                await furnish(console)
            await send(console, times=2)
            shell = Shell(console, look())
            try:
                shell.show((1440, 900))
                await shell.painted()
                wrong = await _walk(shell, lines)
            finally:
                await shell.close()
    assert wrong == {}


async def _walk(shell: Shell, lines: set[str]) -> dict[str, list[str]]:
    ids = await shell.console.database.read(_ids)
    seen: dict[str, set[str]] = {}
    answered: set[str] = set()
    for name, steps in STEPS.items():
        page = shell.open_page(name)
        for place, step in {"": lambda *_: None, **steps}.items():
            lines.clear()
            await until(lambda step=step, page=page: step(page, ids) is not False)
            await _painted(shell.window, lines)
            seen[f"{name}, {place}"] = shown_digits.shown(shell.window) | lines
            answered |= shown_digits.answers(shell.window)
    written = answered | await shell.console.database.read(shown_digits.of_people)
    found = {}
    for place, told in seen.items():
        bare = place.partition(", ")[2] in _BARE
        found[place] = shown_digits.western(told, written, rf"{_CODES}|^\d+$" if bare else _CODES)
    return {place: left for place, left in found.items() if left}


async def _painted(window: QWidget, lines: set[str]) -> None:
    """Until nothing else comes to be shown."""
    still = 0
    before = 0

    def settled() -> bool:
        nonlocal still, before
        window.grab()
        still = still + 1 if len(lines) == before else 0
        before = len(lines)
        return still > 2 and shown_digits.arabic(lines)

    with suppress(AssertionError):  # a count of seconds never stands still
        await until(settled, within=1.5)


def _ids(connection: Connection) -> dict[str, int]:
    """The chat with the most messages, a number with limits, a campaign that sent."""
    asked = {
        "chat": "SELECT chat_id FROM messages GROUP BY chat_id ORDER BY count(*) DESC",
        "number": "SELECT id FROM numbers WHERE phone != '' ORDER BY id",
        "campaign": "SELECT id FROM campaigns ORDER BY id",
    }
    return {name: int(connection.execute(sql).fetchone()[0]) for name, sql in asked.items()}


def _choose_sent(page: Any) -> bool:
    """A template that was sent, once there is one."""
    sent = [one for one in page.list.model.groups() if one.sent]
    return bool(sent) and page.choose(sent[0].account_id, sent[0].name)


def _choose_row(view: QAbstractItemView, row: int) -> bool:
    index = view.model().index(row, 0)
    view.setCurrentIndex(index)
    return index.isValid()


def _press(choices: Any, key: str) -> None:
    choices.choose(key)
    choices.chosen.emit(key)


def test_a_figure_that_was_forgotten_is_found(qtbot: QtBot) -> None:
    told = {
        "لم تُرسل 3 رسائل",
        f"من {LRI}+972 55 555 0142{PDI}",
        "خلال ٤ ث، SHA-256",
        "Tuesday route is full, 9 stops",
        "2026-12-31",
        "{{1}}",
        f"{LRI}39 / 4096{PDI}",
        "Tuesday route is ful…",
        "15:24",
    }
    left = shown_digits.western(told, {"Tuesday route is full, 9 stops"})
    assert left == ["15:24", "لم تُرسل 3 رسائل"]
