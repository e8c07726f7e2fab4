"""The emoji picker: what is found, in the interface's language and in English."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.services.console import Console
from app.ui.pages.chats.page import ChatsPage
from app.ui.style.assets import resources
from app.ui.widgets import emoji_table
from app.ui.widgets.emoji_table import Emoji, found, table
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import Scene
from tests.waiting import until

Speak = Callable[[str], object]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Has the interface speak a language, and its own again afterwards."""
    before = qapp.property("switchboardLanguage")
    yield lambda language: qapp.setProperty("switchboardLanguage", language)
    qapp.setProperty("switchboardLanguage", before)


def signs(text: str, *usual: str) -> list[str]:
    """What is found, without the marks that ask for colours."""
    return [emoji_table.bare(one.sign) for one in found(text, usual)]


def test_emoji_are_found_by_name_and_keyword() -> None:
    assert len(table()) > 1500
    assert signs("thumbs")[0] == "👍"
    assert "🎉" in signs("party")
    assert found("qqqq") == []
    assert found("!") == []


def test_what_is_called_so_comes_first_and_before_it_what_is_usual() -> None:
    assert signs("fire")[0] == "🔥"
    assert signs("heart")[0] != "❤"
    assert signs("heart", "❤️")[0] == "❤"
    # a part of a word makes no usual sign the best
    assert signs("hea", "❤️")[0] != "❤"


@pytest.mark.parametrize(
    ("language", "typed", "sign"),
    [
        ("he", "אגודל", "👍"),
        ("he", "אש", "🔥"),
        ("he", "מכונית", "🚗"),
        ("he", "thumbs", "👍"),
        ("ar", "سيارة", "🚗"),
        ("ar", "قبول", "👍"),
        # as people type it, without the hamza
        ("ar", "احمر", "💄"),
        ("ar", "ابهام", "👍"),
        ("ar", "fire", "🔥"),
    ],
)
def test_emoji_are_found_in_the_interfaces_language_and_in_english(
    speak: Speak, language: str, typed: str, sign: str
) -> None:
    speak(language)
    assert signs(typed)[0] == sign


def test_a_part_of_a_hebrew_word_is_found_last(speak: Speak) -> None:
    speak("he")
    assert sorted(signs("כונית")) == sorted(signs("מכונית"))
    # what is short stands in too many words
    assert not set(signs("ונ")) & set(signs("מכונית"))


@pytest.mark.parametrize("language", ["he", "ar"])
def test_every_sign_has_a_name_in_each_language(speak: Speak, language: str) -> None:
    english = {one.sign: one.name for one in table()}
    speak(language)
    assert [one.sign for one in table()] == list(english)
    # but the key with # and the DVD, which are called so everywhere
    assert sum(one.name == english[one.sign] for one in table()) <= 2
    rows = (resources() / "emoji" / f"{language}.tsv").read_text("utf-8").splitlines()
    assert all(row.startswith("#") or row.count("\t") == 2 for row in rows)


@on_page
async def test_the_picker_names_signs_in_the_language_and_finds_the_usual_ones(
    page: ChatsPage, console: Console, scene: Scene, speak: Speak
) -> None:
    speak("he")
    await opened(page, scene, "Marcus Bell")
    page.composer.open_emoji()
    popup = page.composer.popups.emoji
    assert popup is not None
    popup.search.setText("לב")
    first = popup.view.model().index(0, 0)
    assert emoji_table.bare(str(first.data())) == "❤"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "לב אדום"
    popup.search.searched.emit("לב")
    assert emoji_table.bare(page.composer.box.text.text()) == "❤"


@on_page
async def test_opening_the_picker_reads_names_alone_and_the_words_on_a_thread(
    page: ChatsPage,
    console: Console,
    scene: Scene,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folding: list[threading.Thread] = []
    hashed: list[Emoji] = []
    fold, by_all = emoji_table.fold, Emoji.__hash__

    def folded(text: str) -> str:
        folding.append(threading.current_thread())
        return fold(text)

    def counted(one: Emoji) -> int:
        hashed.append(one)
        return by_all(one)

    for cache in (emoji_table._table, emoji_table._words):
        cache.cache_clear()
    monkeypatch.setattr(emoji_table, "fold", folded)
    monkeypatch.setattr(Emoji, "__hash__", counted)
    await opened(page, scene, "Marcus Bell")
    page.composer.open_emoji()
    popup = page.composer.popups.emoji
    assert popup is not None
    model = popup.view.model()
    assert emoji_table.bare(str(model.index(0, 0).data())) == "👍"
    assert model.rowCount() == len(table())
    assert len(hashed) < 100
    await until(lambda: emoji_table._words.cache_info().currsize == 1)
    assert folding
    assert threading.main_thread() not in folding
    read = len(folding)
    popup.search.setText("heart")
    assert len(folding) == read + 1  # what was typed
    popup.close_popup()
