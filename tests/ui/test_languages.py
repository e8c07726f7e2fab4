"""The interface in its languages: the compiled files as the program loads them."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.campaigns import Campaign, Counts, Pause, Plan, State
from app.domain.template_rules import Check, Rule
from app.ui import phrases
from app.ui.languages import install_language
from app.ui.models.template_words import check_words
from app.ui.pages.campaigns.words import pause_words
from tests.ui.shell_scene import shown_window

translate = QCoreApplication.translate


pytestmark = pytest.mark.usefixtures("speaking")


@pytest.mark.parametrize(
    ("language", "rtl", "rail", "needs_reply"),
    [
        ("en", False, "Chats", "Needs reply"),
        ("he", True, "צ׳אטים", "ממתין למענה"),
        ("ar", True, "المحادثات", "بانتظار الرد"),
    ],
)
def test_a_language_brings_words_direction_and_locale(
    qapp: QApplication, language: str, rtl: bool, rail: str, needs_reply: str
) -> None:
    assert install_language(qapp, language) is rtl
    wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() == wanted
    assert QLocale().name().split("_")[0] == language
    assert translate("Pages", "Chats") == rail
    assert translate("ListPane", "Needs reply") == needs_reply


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", {0: "0 numbers", 1: "1 number", 2: "2 numbers", 11: "11 numbers"}),
        ("he", {0: "0 מספרים", 1: "מספר אחד", 2: "2 מספרים", 11: "11 מספרים"}),
        (
            "ar",
            {
                0: "بلا أرقام",
                1: "رقم واحد",
                2: "رقمان",
                3: "3 أرقام",
                10: "10 أرقام",
                11: "11 رقماً",
                99: "99 رقماً",
                100: "100 رقم",
                103: "103 أرقام",
            },
        ),
    ],
)
def test_counted_things_have_the_right_form(
    qapp: QApplication, language: str, words: dict[int, str]
) -> None:
    install_language(qapp, language)
    assert {n: translate("Numbers", "%Ln numbers", "", n) for n in words} == words


def test_counts_within_sentences_have_the_right_form(qapp: QApplication) -> None:
    install_language(qapp, "ar")
    paused = Campaign(
        1, "Autumn", 1, State.PAUSED, Pause.LIMIT, 0, Plan(), "", 0, 0, 0, 0, 0, 0, Counts(2)
    )
    assert "شخصان" in pause_words(paused, 0)[1]
    check = Check(Rule("blanks_many", "warning"), "body", ("3", "11"))
    assert "3 متغيرات، 11 كلمة" in check_words(check)[1]
    forms = {1: "صف واحد", 2: "صفان", 3: "3 صفوف", 11: "11 صفاً", 100: "100 صف"}
    for count, words in forms.items():
        assert words in translate("Campaigns", "Reading {file}: %Ln rows", "", count)


def test_a_widget_speaks_by_the_name_of_its_class(qapp: QApplication, qtbot: QtBot) -> None:
    """Also where a subclass is what was made, and for classes that begin with an underscore."""
    install_language(qapp, "he")

    class EmojiPopup(QWidget):
        def words(self) -> str:
            return self.tr("Used lately, then all")

    class Special(EmojiPopup):
        pass

    for made in (EmojiPopup(), Special()):
        qtbot.addWidget(made)
        assert made.words() == "אחרונים, ואז כולם"


def test_qt_s_own_words_follow(qapp: QApplication) -> None:
    install_language(qapp, "he")
    hebrew = translate("QPlatformTheme", "Cancel")
    install_language(qapp, "en")
    assert hebrew == "ביטול"
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


def test_another_language_leaves_nothing_of_the_one_before(qapp: QApplication) -> None:
    install_language(qapp, "he")
    install_language(qapp, "ar")
    assert translate("Composer", "Send") == "إرسال"
    install_language(qapp, "en")
    assert translate("Composer", "Send") == "Send"
    assert qapp.property("switchboardLanguage") == "en"


@pytest.mark.parametrize(
    ("language", "day"),
    [("he", "יום שני 9 במרץ"), ("ar", "الاثنين 9 مارس")],
)
def test_dates_are_written_as_the_language_does_and_with_western_digits(
    qapp: QApplication, language: str, day: str
) -> None:
    install_language(qapp, language)
    at = datetime(2026, 3, 9, 12).astimezone()
    later = at + timedelta(days=20)
    assert phrases.day_line(_ms(at), _ms(later)) == day
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_days_in_lists_are_those_of_the_language_spoken_now(qapp: QApplication) -> None:
    now = datetime(2026, 3, 18, 15).astimezone()
    ago = [_ms(now - timedelta(days=days)) for days in (2, 30, 400)]
    told: dict[str, list[str]] = {}
    for language in ("en", "he", "ar", "en"):
        install_language(qapp, language)
        days = [phrases.list_time(at, _ms(now)) for at in ago]
        assert told.setdefault(language, days) == days
    assert told["en"][0] == "Mon"
    for language in ("he", "ar"):
        assert all(one != other for one, other in zip(told[language], told["en"], strict=True))


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


@pytest.mark.parametrize("language", ["he", "ar"])
@pytest.mark.usefixtures("qloop")
async def test_the_palette_finds_actions_by_their_english_words_too(
    tmp_path: Path, qapp: QApplication, language: str
) -> None:
    install_language(qapp, language)
    async with shown_window(tmp_path) as window:
        palette = window.shell.palette
        assert palette is not None
        palette.open()
        for typed, key in (
            (">lock the win", "lock"),
            (">settings: notif", "settings:notifications"),
            (">quiet hours", "settings:notifications"),
            (">go to temp", "page:templates"),
            (">new chat", "chat:new"),
        ):
            palette.field.setText(typed)
            found = palette.model.entry(1)
            assert found is not None and found.key == key, typed
            assert not found.title.isascii(), "it shows the window's language"


@pytest.mark.parametrize(
    ("language", "listed"), [("en", "a, b, c"), ("he", "a, b, c"), ("ar", "a، b، c")]
)
def test_lists_have_the_comma_of_their_language(
    qapp: QApplication, language: str, listed: str
) -> None:
    install_language(qapp, language)
    assert phrases.listed(one for one in ("a", "", "b", "c")) == listed
    assert phrases.parted(f" {listed},,،") == ["a", "b", "c"]
