"""The first picture: what is imported before it, what it shows, and the ways around it.

Invariant: each start is a process of its own, as a user's is.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bootstrap import open_folder
from app.core.paths import DataDir
from app.domain.errors import SettingsError
from app.domain.messages import ChatKind
from app.domain.rows import ChatTab
from app.services import first_sight
from app.services.accounts import add_account
from app.store import accounts, chat_list, chats, numbers
from app.store.connection import Connection
from app.ui.pages.chats.entry import ChatsEntry
from app.ui.style.look import Look
from app.ui.widgets.toast import ToastHost
from tests.ui import chats_scene
from tests.waiting import until

ROOT = Path(__file__).resolve().parents[2]
# Drives a real start up to its first picture, and says what there is by then.
PAINTED = """
import enum, json, os, sys
from app.cli._opening import Opening
from app.core.paths import DataDir
opening = Opening(DataDir.choose(), vault_only=True)
opening.begin()
from app.ui import desktop
from app.ui.first_paint import FirstPaint
from app.ui.shell import Shell

made, create = [], enum.EnumType._create_

def noted(cls, name, *given, **more):
    made.append(name)
    return create(cls, name, *given, **more)

enum.EnumType._create_ = noted

def told(self):
    paint = Shell.paint_now_really(self)
    list_ = self.window.page("chats").list
    told = {
        "painted": self._first.over,
        "rows": [list_.model.item(at).name for at in range(list_.model.chats)],
        "imported": sorted(sys.modules),
        "made": made,
        "badge": self.window.rail.button("chats").accessibleName(),
        "status": [self.window.status.text(key) for key in ("receiver", "numbers")],
    }
    print(json.dumps(told), flush=True)
    os._exit(0)

Shell.paint_now_really = Shell.paint_now
Shell.paint_now = told
desktop.run(opening, desktop.Wishes("en", "light", size=(1440, 900)), drive=None)
"""

# Drives it on until the page is whole, and says which enumerations of Qt there are by then.
WHOLE = (
    PAINTED.partition("def told")[0]
    + """
async def drive(shell):
    print(json.dumps({"made": made, "page": type(shell.window.page("chats")).__name__}), flush=True)
    return 0

desktop.run(opening, desktop.Wishes("en", "light", False, (1440, 900)), drive=drive)
"""
)


def _fill(folder: Path) -> None:
    opened = open_folder(DataDir(folder), vault_only=True)

    def write(connection: Connection) -> None:
        row = add_account(
            connection,
            opened.master,
            "shop",
            "gateway",
            "http://127.0.0.1:9",
            {"api_key": "k"},
            {},
            1,
        )
        number = numbers.find_or_make(connection, row.id, "desk", 1, phone="972555550100")
        for at, name in enumerate(("Leah", "Omar", "Rosa"), 1):
            kind = ChatKind.PERSON
            chat = chats.find_or_make(connection, number, f"97250{at}@c.us", kind, name)
            connection.execute(
                "UPDATE chats SET last_at = ?, last_text = 'hello', unread = ? WHERE id = ?",
                (at, int(at == 3), chat),
            )

    opened.database.write_now(write)
    opened.close()


def _first_picture(started: str = PAINTED) -> dict[str, object]:
    ran = subprocess.run(
        [sys.executable, "-c", started],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, object] = json.loads(ran.stdout)
    return found


def test_the_list_is_painted_before_the_loop_is_imported(data_dir: Path) -> None:
    _fill(data_dir)
    found = _first_picture()
    assert found["painted"]
    assert found["rows"] == ["Rosa", "Omar", "Leah"]
    assert found["badge"] == "Chats, 1 new"
    assert found["status"] == ["Receiver starting", "0 of 1 number connected"]
    heavy = {
        "app.domain.folding",
        "asyncio",
        "qasync",
        "dataclasses",
        "inspect",
        "httpx",
        "sqlmodel",
        "alembic",
        "keyring",
        "logging",
        "argparse",
        "concurrent.futures",
        "cryptography",
    }
    # made where PySide6 looks through all the widgets there are for the class of one
    assert "WizardStyle" not in found["made"]  # type: ignore[operator]
    imported = found["imported"]
    assert isinstance(imported, list)
    assert not heavy & set(imported)


def test_the_whole_page_loads_no_widgets_that_it_has_not(data_dir: Path) -> None:
    _fill(data_dir)
    found = _first_picture(WHOLE)
    assert found["page"] == "ChatsPage"
    # where one view's viewport is asked for as a widget, all kinds of widgets are made
    unused = {"WizardStyle", "SubWindowOption", "DockWidgetFeature", "SegmentStyle"}
    assert not unused & set(found["made"])  # type: ignore[call-overload]


def test_a_wrong_call_of_qt_still_says_what_is_wrong() -> None:
    from PySide6.QtCore import QSize

    with pytest.raises(TypeError, match="called with wrong argument types"):
        QSize("wide")  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ({}, ("all", "newest")),
        ({"chat_tab": "unread", "chat_order": "oldest"}, ("unread", "oldest")),
        ({"chat_tab": "needs_reply", "chat_order": "oldest"}, ("needs_reply", "urgent")),
        ({"chat_tab": ["?"], "chat_order": "?"}, ("all", "newest")),
    ],
)
def test_the_list_begins_as_it_was_left(kept: dict[str, object], shown: tuple[str, str]) -> None:
    assert first_sight.list_shown(kept) == shown


def test_the_first_sight_is_what_the_services_read(data_dir: Path) -> None:
    _fill(data_dir)
    opened = open_folder(DataDir(data_dir), vault_only=True)
    try:
        read = opened.database.read_now
        sight = read(first_sight.look)
        assert sight.accounts
        assert sight.rows == read(lambda one: chat_list.listing(one, ChatTab.ALL))
        assert sight.counts == read(chat_list.counts)
        assert sight.settings == read(accounts.all_settings)
    finally:
        opened.close()


async def test_a_chat_chosen_before_the_page_is_whole_is_opened(
    tmp_path: Path, dressed: Look, qtbot: QtBot, qloop: asyncio.AbstractEventLoop
) -> None:
    console = await chats_scene.open_console(tmp_path / "data")
    await chats_scene.fill(console)
    await console.load_first()
    entry = ChatsEntry(console)
    qtbot.addWidget(entry)
    entry.activated()
    await entry.ready()
    entry.list.view.go(1)
    chosen = entry.list.current
    page = entry.whole()
    qtbot.addWidget(page)
    opened: list[int] = []
    page.chat_opened.connect(lambda row: opened.append(row.id))
    page.show()
    page.activated()
    await until(lambda: opened)
    assert opened[0] == chosen
    await page.close_page()
    await console.close()


async def test_what_fails_on_the_whole_page_is_told(
    qtbot: QtBot, qloop: object, tmp_path: Path, dressed: Look
) -> None:
    console = await chats_scene.open_console(tmp_path / "data")
    await chats_scene.fill(console)
    window = QWidget()
    qtbot.addWidget(window)
    window.toasts = ToastHost(window)  # type: ignore[attr-defined]
    column = QVBoxLayout(window)
    entry = ChatsEntry(console)
    column.addWidget(entry)
    window.show()
    entry.activated()
    await entry.ready()
    page = entry.whole()
    column.addWidget(page)
    entry.deleteLater()
    await until(lambda: not isValid(entry))

    async def refuse(chat_ids: list[int]) -> list[object]:
        raise SettingsError("It can't be asked.", "", "")

    console.conversations.chats_by_id = refuse  # type: ignore[method-assign, assignment]
    page.open_chat(1)
    await until(lambda: any("be asked" in one.label.text() for one in window.toasts.visible))  # type: ignore[attr-defined]
    await page.close_page()
    await console.close()


def test_dialogs_of_the_page_are_imported_when_they_are_opened() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys, app.ui.pages.chats.page; print(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.split()
    chats_page = "app.ui.pages.chats."
    opened = {
        *(chats_page + name for name in ("canned_dialog", "canned_popup", "date_popup")),
        *(chats_page + name for name in ("edit_scheduled", "forward_dialog", "label_popup")),
        *(chats_page + name for name in ("labels_dialog", "media_viewer", "new_chat")),
        *(chats_page + name for name in ("template_dialog", "when_popup", "attach_popup")),
        "app.ui.widgets.emoji_popup",
    }
    assert chats_page + "page" in said
    assert not opened & set(said)
