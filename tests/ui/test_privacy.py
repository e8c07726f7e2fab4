"""A contact's data in the window: the sheet to print, the typed question, the proof."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import SettingsError
from app.services.privacy import Proof
from app.ui.privacy.actions import PrivacyActions, ProofCard, RunningCard
from app.ui.privacy.sheet import sheet
from app.ui.style.look import Look
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.labels import PlainLabel
from tests.ui.shell_scene import shown_window
from tests.waiting import until

MARCUS = "14155550142"


class _Page(HTMLParser):
    """Every text with the direction of the element around it."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.texts: list[tuple[str, str]] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in ("meta",):
            self.open.append((tag, dict(attrs).get("dir") or ""))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append((self.open[-1][1] if self.open else "", data.strip()))


@pytest.mark.usefixtures("qloop")
async def test_the_sheet_reads_right_in_both_directions(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        document = await window.console.privacy.export("972555550163")
        document["notes"] = [
            {"text": "<img src=x onerror=alert(1)> & co", "at": "2026-03-10T13:06:11.932Z"}
        ]
        last = document["chats"][0]["messages"][-1]
        place = {**last, "kind": "location", "text": "32.7940,34.9896 The showroom"}
        document["chats"][0]["messages"].append(place)
        for rtl in (False, True):
            page = sheet(document, rtl=rtl)
            assert "32.7940, 34.9896\nThe showroom<" in page
            # the last word of a file's name stays whole among Hebrew ones
            assert "\u20662184.pdf\u2069" in page
            assert f'dir="{"rtl" if rtl else "ltr"}"' in page
            read = _Page()
            read.feed(page)
            own = {text: way for way, text in read.texts}
            assert own["נועה ברקת"] == "auto"
            assert own["+972 55 555 0163"] == "ltr"
            assert any("ככה זה נראה היום" in text and way == "auto" for way, text in read.texts)
            # a note of two languages has a side for each of its paragraphs
            assert "unicode-bidi: plaintext" in page
            assert "lead." not in page and "checklist." not in page, "events are told in words"
            assert any("אישור כתובת" in text and "2" in text for text, _ in own.items())
            assert own["<img src=x onerror=alert(1)> & co"] == "auto"
            assert read.tags <= {
                "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "bdi", "table",
                "tr", "td", "th",
            }  # fmt: skip
            assert "default-src 'none'" in page


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
@pytest.mark.usefixtures("qloop")
async def test_a_contact_is_exported_into_two_files(tmp_path: Path) -> None:
    async with shown_window(tmp_path / "home") as window:
        window.shell.follow("export", str(window.scene.chats["Marcus Bell"]))
        dialog = await until(lambda: window.shell.window.findChild(QFileDialog))
        target = tmp_path / "marcus.json"
        page = tmp_path / "marcus.html"
        dialog.fileSelected.emit(str(target))
        dialog.close()
        words = "Can we open up this wall?"
        await until(lambda: page.exists() and words in page.read_text("utf-8"))
        assert words in target.read_text("utf-8")


@pytest.mark.usefixtures("qloop")
async def test_the_english_report_begins_at_the_left(dressed: Look, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    for rtl in (True, False):
        dressed.set(rtl=rtl)
        card = ProofCard(host, Proof(("42",), 1, 2), None)
        card.open()
        assert card.report.alignment() & Qt.AlignmentFlag.AlignLeft
        card.reject()


@pytest.mark.usefixtures("qloop")
async def test_a_backup_that_was_not_read_is_not_called_erased(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    card = ProofCard(host, Proof(("42",), 1, 2, unread=["backup hourly-1.db"]), None)
    said = [one.text() for one in card.findChildren(PlainLabel)]
    assert "Not everything was erased" in said
    assert any("backup that is named below could not be read" in one for one in said)
    assert any("\n  backup hourly-1.db\n" in one for one in said)
    card.open()
    card.reject()


@pytest.mark.usefixtures("qloop")
async def test_erasing_asks_for_the_number_and_shows_the_proof(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown_window(tmp_path) as window:
        asked: list[str] = []

        async def erase(digits: str, told: Callable[[str], None]) -> Proof:
            asked.append(digits)
            told("messages")
            found = window.shell.window.findChild(RunningCard)
            assert found is not None and found.step.text()
            return Proof(("42",), 1, 2, {"messages": 9}, [("database", 100)], [])

        monkeypatch.setattr(window.console.privacy, "erase", erase)
        window.shell.privacy.erase("+1 415 555 0142")
        card = await until(lambda: window.shell.window.findChild(ConfirmCard))
        assert not card.go.isEnabled()
        card.field.setText("+1415555014")
        assert not card.go.isEnabled() and asked == []
        card.field.setText("+14155550142")
        assert card.go.isEnabled()
        # as it is shown everywhere, and as it is copied from there
        card.field.setText("\u2066+1 415-555-0142\u2069 ")
        card.go.click()
        proof: Any = await until(lambda: window.shell.window.findChild(ProofCard))
        assert asked == [MARCUS]
        assert "Found: nothing" in proof.report.text() and "messages: 9" in proof.report.text()
        proof.reject()


@pytest.mark.usefixtures("qloop")
async def test_without_the_receiver_it_says_so(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        window.shell.privacy.erase("+1 415 555 0142")
        card = await until(lambda: window.shell.window.findChild(ConfirmCard))
        card.field.setText("+14155550142")
        assert card.go.isEnabled()
        # as it is shown everywhere, and as it is copied from there
        card.field.setText("\u2066+1 415-555-0142\u2069 ")
        card.go.click()
        await until(
            lambda: any("receiver" in one.text for one in window.shell.window.toasts.history)
        )
        assert not (await window.console.privacy.footprint(MARCUS)).is_empty


@pytest.mark.usefixtures("qloop")
async def test_a_number_of_which_nothing_is_kept(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        window.shell.privacy.export("+1 999 555 0142")
        await until(
            lambda: any("Nothing is kept" in one.text for one in window.shell.window.toasts.history)
        )
        with pytest.raises(SettingsError):
            await window.console.privacy.footprint("hello")
        assert isinstance(window.shell.privacy, PrivacyActions)
