"""Search everywhere in the window: typing, jumping with the list kept, returning, empty states."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.bidi import strip
from app.domain.errors import StoreError
from app.domain.rows import SearchHit
from app.services.events import ChatsChanged
from app.services.seeking import Coming, Found, Wanted
from app.store.connection import Connection
from app.ui.search.finds import draw_marked
from app.ui.search.panel import SearchPanel
from app.ui.search.rows import Heading, More
from app.ui.search.snippet import Snippet, marks, snippet
from app.ui.style.look import Look
from app.ui.widgets import placed_list
from tests.ui.shell_scene import Window, shown_window
from tests.waiting import until

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL_SHIFT = Modifier.ControlModifier | Modifier.ShiftModifier


def test_a_snippet_shows_why_a_text_was_found() -> None:
    assert snippet("Plain  and\nshort", ["short"]) == Snippet("Plain and short", ((10, 15),))
    far = snippet("word " * 30 + "the granite slab", ["granite"])
    start, end = far.marks[0]
    assert far.text.startswith("…") and far.text[start:end] == "granite" and start < 60


def test_marks_stand_where_folding_matched() -> None:
    assert marks("Crème BRÛLÉE", ["brulee", "creme"]) == ((0, 5), (6, 12))
    text = "שָׁלוֹם לכם"
    [(start, end)] = marks(text, ["שלום"])
    assert strip(text[start:end]).startswith("ש") and text[end:].strip() == "לכם"
    pointed = "הָסֵר אותי"
    assert [pointed[start:end] for start, end in marks(pointed, ["הס", "תי"])] == ["הָסֵ", "תי"]
    assert marks("א ١٢٣", ["12"]) == ((2, 4),)
    assert marks("עו״ד…", ['עו"ד', ".."]) == ((0, 5),)
    assert marks("aaaa", ["aa"]) == ((0, 4),)
    assert marks("nothing", ["zz"]) == ()
    assert marks("Can an island", ["an"], message=True) == ((4, 6),)
    assert marks("Can an island", ["isl"], message=True) == ((7, 10),)


@pytest.mark.parametrize("rtl", [False, True])
def test_marked_lines_are_painted_in_both_directions(dressed: Look, rtl: bool) -> None:
    dressed.set(rtl=rtl)
    paper = QImage(200, 24, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    draw_marked(painter, paper.rect(), "granite " * 20, ["granite"], "body", "text.primary")
    draw_marked(painter, paper.rect(), "שלום לכם", ["שלום"], "body", "text.primary")
    painter.end()
    soft = dressed.theme.color("accent.soft").rgb()
    found = {paper.pixel(x, 12) for x in range(200)}
    assert soft in found


async def opened(window: Window, typed: str) -> SearchPanel:
    """The panel with an answer to what was typed."""
    shell = window.shell
    if shell.searching is None or shell.window.side is None:
        QTest.keyClick(shell.window, Key.Key_F, Modifier.ControlModifier | Modifier.ShiftModifier)
    await until(lambda: shell.searching is not None and shell.searching.panel is not None)
    panel = shell.searching.panel  # type: ignore[union-attr]
    assert panel is not None
    await until(lambda: QApplication.focusWidget() is panel.field)
    panel.field.clear()
    QTest.keyClicks(panel.field, typed)
    await until(lambda: panel._found is not None and panel._found.wanted.text == typed)
    return panel


def finds(panel: SearchPanel) -> list[str]:
    rows = [panel.model.row(at) for at in range(panel.model.rowCount())]
    return [row.text for row in rows if isinstance(row, SearchHit)]


class Held:
    """Answers of the search that come only once they are let go."""

    def __init__(self, window: Window) -> None:
        self._begin = window.console.search.begin
        self._asked: list[tuple[Future[Found | None], Wanted]] = []

    def __call__(self, wanted: Wanted, _page: int) -> Coming:
        self._asked.append((Future(), wanted))
        return Coming(self._asked[-1][0])

    def go(self) -> None:
        for coming, wanted in self._asked:
            coming.set_result(self._begin(wanted).whole.result())
        self._asked.clear()


def chat_of(window: Window) -> Any:
    page: Any = window.shell.window.page("chats")
    return page.chat


@pytest.mark.usefixtures("qloop")
async def test_typing_finds_and_enter_opens_the_chat_at_the_message(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "island")
        assert "Perfect. Can the island seat four?" in finds(panel)
        while not isinstance(panel.model.row(panel.view.currentIndex().row()), SearchHit):
            QTest.keyClick(panel.field, Key.Key_Down)
        QTest.keyClick(panel.field, Key.Key_Return)
        marcus = window.scene.chats["Marcus Bell"]
        await until(lambda: chat_of(window) is not None and chat_of(window).id == marcus)
        page: Any = window.shell.window.page("chats")
        await until(lambda: page.timeline.moment.found == "island")
        # the results stay, and keep the keyboard
        assert panel.isVisible() and finds(panel)
        await until(lambda: QApplication.focusWidget() is panel.view)
        assert window.console.settings.get("search_recent") == ["island"]


@pytest.mark.usefixtures("qloop")
async def test_what_is_found_at_once_is_listed_with_the_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.search.panel._AT_ONCE_S", 20)
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "perfect")
        panel.field.setText("granite")
        assert "the granite samples are in" in finds(panel)


@pytest.mark.usefixtures("qloop")
async def test_esc_returns_to_where_the_search_began(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        shell.open_page("settings")
        panel = await opened(window, "island")
        QTest.keyClick(panel.field, Key.Key_Return)
        await until(lambda: shell.window.current == "chats")
        await until(lambda: QApplication.focusWidget() is panel.view)
        QTest.keyClick(panel.view, Key.Key_Escape)
        assert shell.window.side is None and not panel.isVisible()
        assert shell.window.current == "settings"
        # and comes back as it was left
        QTest.keyClick(shell.window, Key.Key_F, Modifier.ControlModifier | Modifier.ShiftModifier)
        await until(lambda: panel.isVisible() and bool(finds(panel)))
        # in the field Esc clears first
        QTest.keyClick(panel.field, Key.Key_Escape)
        assert panel.isVisible() and panel.field.text() == ""
        QTest.keyClick(panel.field, Key.Key_Escape)
        assert not panel.isVisible()


@pytest.mark.usefixtures("qloop")
async def test_ctrl_enter_goes_on_to_the_composer(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "sample pack")
        while not isinstance(panel.model.row(panel.view.currentIndex().row()), SearchHit):
            QTest.keyClick(panel.field, Key.Key_Down)
        QTest.keyClick(panel.field, Key.Key_Return, Modifier.ControlModifier)
        page: Any = window.shell.window.page("chats")
        await until(lambda: QApplication.focusWidget() is page.composer.box.text)


@pytest.mark.usefixtures("qloop")
async def test_filters_narrow_and_are_cleared(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "is")
        everything = len(finds(panel))
        panel.filters.author.choose("out")
        panel.filters.author.activated.emit(panel.filters.author.currentIndex())
        await until(lambda: 0 < len(finds(panel)) < everything or panel.states.empty.isVisible())
        panel.filters.kind.choose("place")
        panel.filters.kind.activated.emit(panel.filters.kind.currentIndex())
        await until(panel.states.empty.isVisible)
        panel.clear_filters()
        await until(lambda: len(finds(panel)) == everything)
        panel.field.setText("")
        await until(lambda: panel._found is None)
        assert panel.states.empty.isVisible()


@pytest.mark.usefixtures("qloop")
async def test_sections_open_and_rows_are_spoken(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "e")
        rows = [panel.model.row(at) for at in range(panel.model.rowCount())]
        more = next(at for at, row in enumerate(rows) if isinstance(row, More))
        spoken = [panel.model.data(panel.model.index(at)) for at in range(len(rows))]
        assert all(spoken)
        assert not any(mark in line for line in spoken for mark in "\u2068\u2069")
        assert any(isinstance(row, Heading) for row in rows)
        panel.choose(more)
        assert panel.model.rowCount() > len(rows)


@pytest.mark.usefixtures("qloop")
async def test_the_empty_panel_offers_what_was_searched_lately(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        window.console.settings.set("search_recent", ["granite"])
        window.shell.search()
        assert window.shell.searching is not None
        panel = window.shell.searching.panel
        assert panel is not None
        panel._again("granite")
        await until(lambda: "the granite samples are in" in finds(panel))


@pytest.mark.usefixtures("qloop")
async def test_enter_before_the_answer_opens_what_was_typed(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "perfect")
        panel.field.setText("island")
        QTest.keyClick(panel.field, Key.Key_Return)
        marcus = window.scene.chats["Marcus Bell"]
        assert chat_of(window) is None
        await until(lambda: chat_of(window) is not None and chat_of(window).id == marcus)
        await until(lambda: window.console.settings.get("search_recent") == ["island"])


@pytest.mark.usefixtures("qloop")
async def test_enter_is_forgotten_where_typing_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "perfect")
        search, held = window.console.search, Held(window)
        monkeypatch.setattr(search, "begin", held)
        panel.field.setText("island")
        QTest.keyClick(panel.field, Key.Key_Return)
        panel.field.setText("granite")
        held.go()
        await until(lambda: panel._answered == panel._asked)
        assert "the granite samples are in" in finds(panel)
        assert window.console.settings.get("search_recent") == []
        panel.field.setText("island")
        QTest.keyClick(panel.field, Key.Key_Return)
        panel.filters.changed.emit()
        held.go()
        await until(lambda: panel._answered == panel._asked)
        assert finds(panel) and window.console.settings.get("search_recent") == []


@pytest.mark.usefixtures("qloop")
async def test_a_search_that_fails_lists_nothing_and_waits_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "perfect")
        assert finds(panel)

        def broken(_wanted: Wanted, _page: int) -> Coming:
            failed: Future[Found | None] = Future()
            failed.set_exception(StoreError("The search failed."))
            return Coming(failed)

        with monkeypatch.context() as during:
            during.setattr(window.console.search, "begin", broken)
            panel.field.setText("granite")
            QTest.keyClick(panel.field, Key.Key_Return)
            await until(lambda: panel._answered == panel._asked)
        assert panel._entered is None and not finds(panel)
        panel._ask()
        await until(lambda: "the granite samples are in" in finds(panel))
        assert window.console.settings.get("search_recent") == []


def erase(window: Window, name: str) -> None:
    """Takes a person's chat away as an erasure does."""
    chat = window.scene.chats[name]

    def write(connection: Connection) -> None:
        connection.execute("DELETE FROM messages WHERE chat_id = ?", (chat,))
        connection.execute("DELETE FROM chats WHERE id = ?", (chat,))

    window.console.database.write_now(write)
    window.console.bus.publish(ChatsChanged(frozenset()))


@pytest.mark.usefixtures("qloop")
async def test_whoever_is_erased_is_found_no_more_and_the_rest_stays(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "is")
        everything = finds(panel)
        gone = "Perfect. Can the island seat four?"
        assert gone in everything
        last = panel.model.rowCount() - 1
        panel.view.setCurrentIndex(panel.model.index(last))
        chosen = panel.model.row(last)
        erase(window, "Marcus Bell")
        await until(lambda: gone not in finds(panel))
        assert finds(panel) and panel.model.row(panel.view.currentIndex().row()) == chosen
        # put away, it keeps nothing of whom is erased; opened again it asks again
        panel.closed.emit(False)
        erase(window, "Priya Raman")
        assert panel._found is None and not finds(panel)
        QTest.keyClick(window.shell.window, Key.Key_F, CTRL_SHIFT)
        await until(lambda: bool(finds(panel)))


@pytest.mark.usefixtures("qloop")
async def test_the_palette_keeps_nothing_that_was_found(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        palette = window.shell.palette
        assert palette is not None
        palette.open()
        palette.field.setText("marcus")

        def people() -> list[str]:
            rows = (palette.model.entry(at) for at in range(palette.model.rowCount()))
            return [one.title for one in rows if one is not None and one.kind == "people"]

        await until(lambda: people() == ["Marcus Bell"])
        erase(window, "Marcus Bell")
        await until(lambda: not people())
        palette.field.setText("priya")
        await until(lambda: people() == ["Priya Raman"])
        palette.dismiss()
        assert not palette.model.rowCount() and not palette._late


@pytest.mark.usefixtures("qloop")
async def test_what_changes_meanwhile_does_not_overtake_what_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "perfect")
        held = Held(window)
        with monkeypatch.context() as during:
            during.setattr(window.console.search, "begin", held)
            panel.field.setText("granite")
            QTest.keyClick(panel.field, Key.Key_Return)
            panel.forget()
            await until(lambda: not panel._anew.isActive() or panel._anew.remainingTime() < 20)
            panel._anew.timeout.emit()
            assert [wanted.text for _, wanted in held._asked] == ["granite"]
            assert panel._anew.isActive(), "it is asked anew later"
            held.go()
            await until(lambda: window.console.settings.get("search_recent") == ["granite"])
        assert chat_of(window) is None or chat_of(window).id != window.scene.chats["Marcus Bell"]


@pytest.mark.usefixtures("qloop")
async def test_what_is_walked_to_from_the_field_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[object, str]] = []
    monkeypatch.setattr(placed_list, "announce", lambda at, words: heard.append((at, words)))
    async with shown_window(tmp_path) as window:
        panel = await opened(window, "a")
        await until(lambda: panel.model.rowCount() > 3)
        await panel._tasks.idle()
        QTest.keyClick(panel.field, Key.Key_Down)
        said = panel.view.currentIndex().data()
        assert heard == [(panel.field, said)]
        panel.view.setFocus()
        QTest.keyClick(panel.view, Key.Key_Down)
        assert panel.view.currentIndex().data() != said
        assert len(heard) == 1, "the list itself tells what it has the focus on"
