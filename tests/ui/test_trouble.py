"""A folder that does not open: what the operator sees, and how it is mended."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from app.cli._opening import Opening
from app.core.paths import DataDir
from app.core.secrets import open_master_key
from app.core.vault import PASSPHRASE
from app.domain.errors import (
    RestoreGivenUp,
    SecretsError,
    StoreDamaged,
    StoreFull,
    StoreMisplaced,
    SwitchboardError,
)
from app.services.sealing import CACHE_PURPOSE
from app.store import backup, planned_restore
from app.store.backup import make_hourly, make_now
from app.ui import desktop
from app.ui.dialogs import trouble
from app.ui.dialogs.trouble import TroubleWindow
from app.ui.languages import install_language
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import Radio
from app.ui.widgets.labels import PlainLabel
from tests.waiting import until

ROOT = Path(__file__).resolve().parents[2]
# A window whose disk takes nothing more: at its start, until the operator made room, or at its end.
NO_ROOM = """
import resource, sys
from app.cli._opening import Opening

from app.core.paths import DataDir
opening = Opening(DataDir.choose(), vault_only=True)
opening.begin()
from app.services.console import Console
from app.store import accounts
from app.ui import desktop
from app.ui.dialogs import trouble

start, when = Console.start, sys.argv[1]

def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

async def without_room(self, *, receiver):
    Console.start = start
    await start(self, receiver=receiver)
    if when != "end":
        room(0)
        await self.database.write(lambda one: accounts.put_setting(one, "operator", "Leah"))

async def ask(error, opening, coming=None):
    room(resource.RLIM_INFINITY)
    print(type(error).__name__, flush=True)
    return when == "again"

async def drive(shell):
    print("works", flush=True)
    if when == "end":
        room(0)
    return 7

Console.start, trouble.ask = without_room, ask
wishes = desktop.Wishes("en", "light", receiver=False)
sys.exit(desktop.run(opening, wishes, drive=drive))
"""


def _folder(path: Path) -> DataDir:
    folder = DataDir(path)
    opening = Opening(folder, passphrase="right", vault_only=True)
    opened = opening.future().result()
    opened.release()
    return folder


def _button(window: TroubleWindow, text: str) -> Button:
    return next(one for one in window.findChildren(Button) if one.text() == text)


async def _failure(opening: Opening) -> SwitchboardError:
    with pytest.raises(SwitchboardError) as caught:
        await asyncio.wrap_future(opening.future())
    return caught.value


@pytest.fixture
async def folder(qloop: object, data_dir: Path) -> DataDir:
    return await asyncio.to_thread(_folder, data_dir)


async def test_a_wrong_passphrase_is_asked_for_again(qloop: object, folder: DataDir) -> None:
    opening = Opening(folder, passphrase="wrong", vault_only=True)
    error = await _failure(opening)
    assert isinstance(error, SecretsError)
    window = TroubleWindow(error, opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    window._phrase.edit.setText("right")
    _button(window, "Open").click()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()


async def test_a_first_start_without_a_keyring_asks_for_a_passphrase_twice(
    qloop: object, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSPHRASE, raising=False)
    folder = DataDir(data_dir)
    opening = Opening(folder, vault_only=True)
    window = TroubleWindow(await _failure(opening), opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    words = " ".join(one.text() for one in window.findChildren(PlainLabel))
    assert "Choose a passphrase" in words
    assert "can’t open" not in words  # nothing is wrong on the first day
    repeated = window._repeated
    window._phrase.edit.setText("oak fronts")
    window._phrase.edit.returnPressed.emit()
    assert window.focusWidget() is repeated.edit
    assert not repeated.message.text
    window.resize(700, 400)
    repeated.edit.setText("oak front")  # a slip that nobody could have seen
    _button(window, "Open").click()
    assert repeated.message.text == "The two are not the same."
    await asyncio.sleep(0)
    fields = (window._phrase, repeated)
    cut = [one for one in fields if one.height() < one.minimumSizeHint().height()]
    assert not cut, "by a window that is too low"
    assert window.width() == 700, "as wide as it was made"
    assert not answer.done()
    repeated.edit.setText("oak fronts")
    repeated.edit.returnPressed.emit()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()
    assert open_master_key(folder, passphrase="oak fronts").kept_in == "vault"


async def test_a_sealed_vault_is_opened_at_each_start_without_alarm(
    qloop: object, folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSPHRASE, raising=False)
    opening = Opening(folder, vault_only=True)
    window = TroubleWindow(await _failure(opening), opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    words = " ".join(one.text() for one in window.findChildren(PlainLabel))
    assert "Enter your passphrase" in words
    assert "can’t open" not in words
    assert window._repeated.isHidden()
    window._phrase.edit.setText("wrong")
    window._phrase.edit.returnPressed.emit()
    assert await answer
    window = TroubleWindow(await _failure(opening), opening)
    words = " ".join(one.text() for one in window.findChildren(PlainLabel))
    assert "can’t open" in words
    window.deleteLater()


async def test_closing_gives_up(qloop: object, folder: DataDir) -> None:
    opening = Opening(folder, passphrase="wrong", vault_only=True)
    window = TroubleWindow(await _failure(opening), opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    _button(window, "Quit").click()
    assert not await answer


async def test_a_damaged_file_is_restored_and_kept_aside(qloop: object, folder: DataDir) -> None:
    key = open_master_key(folder, passphrase="right").subkey(CACHE_PURPOSE)
    await asyncio.to_thread(make_hourly, folder.cache_file, key, folder.backups, 2_000_000_000.0)
    folder.cache_file.write_bytes(b"nonsense" * 4_096)
    opening = Opening(folder, passphrase="right", vault_only=True)
    error = await _failure(opening)
    assert isinstance(error, StoreDamaged)
    window = TroubleWindow(error, opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    (copy,) = window.findChildren(Radio)
    assert re.search(r"\d\d:\d\d, \u2066\d+ KB\u2069$", copy.text())  # as everywhere else
    _button(window, "Restore").click()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()
    aside = list(folder.root.glob("console-replaced-*.db"))
    assert [one.read_bytes()[:8] for one in aside] == [b"nonsense"]


async def test_a_double_press_restores_once(
    qloop: object, folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = open_master_key(folder, passphrase="right").subkey(CACHE_PURPOSE)
    await asyncio.to_thread(make_hourly, folder.cache_file, key, folder.backups, 2_000_000_000.0)
    folder.cache_file.write_bytes(b"nonsense" * 4_096)
    opening = Opening(folder, passphrase="right", vault_only=True)
    window = TroubleWindow(await _failure(opening), opening)
    restore, asked, go = opening.restore, list[Path](), threading.Event()

    def slow(copy: Path) -> Path:
        asked.append(copy)
        go.wait(20)
        return restore(copy)

    monkeypatch.setattr(opening, "restore", slow)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    for _ in range(2):
        _button(window, "Restore").click()
        await until(lambda: asked)
    go.set()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()
    assert len(asked) == 1
    assert len(list(folder.root.glob("console-replaced-*.db"))) == 1


async def test_a_copy_chosen_now_goes_before_one_that_was_planned(
    qloop: object, folder: DataDir
) -> None:
    key = open_master_key(folder, passphrase="right").subkey(CACHE_PURPOSE)
    planned, chosen = [
        await asyncio.to_thread(make_now, folder.cache_file, key, folder.backups, at)
        for at in (2_000_000_000.0, 2_000_009_000.0)
    ]
    await asyncio.to_thread(planned_restore.plan, folder.root, planned, key)
    opening = Opening(folder, passphrase="right", vault_only=True)
    await asyncio.to_thread(opening.restore, chosen)
    assert planned_restore.planned(folder.root) == ""


async def test_a_copy_chosen_now_is_put_in_place_by_the_next_start_after_a_cut(
    qloop: object, folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = open_master_key(folder, passphrase="right").subkey(CACHE_PURPOSE)
    copy = await asyncio.to_thread(make_now, folder.cache_file, key, folder.backups, 2e9)

    def cut(*_: object) -> None:
        raise RuntimeError("the power went")

    opening = Opening(folder, passphrase="right", vault_only=True)
    with monkeypatch.context() as patched:
        patched.setattr(backup, "restore", cut)
        with pytest.raises(RuntimeError):
            await asyncio.to_thread(opening.restore, copy)
    assert planned_restore.planned(folder.root) == copy.name
    (await asyncio.wrap_future(opening.future())).release()
    assert planned_restore.planned(folder.root) == ""
    assert list(folder.root.glob("console-replaced-*.db"))


async def test_a_planned_copy_that_cant_be_put_in_place_lets_one_go_on(
    qloop: object, folder: DataDir
) -> None:
    key = open_master_key(folder, passphrase="right").subkey(CACHE_PURPOSE)
    copy = await asyncio.to_thread(make_now, folder.cache_file, key, folder.backups, 2e9)
    await asyncio.to_thread(planned_restore.plan, folder.root, copy, key)
    copy.unlink()
    opening = Opening(folder, passphrase="right", vault_only=True)
    opening.begin()
    error = await _failure(opening)
    assert isinstance(error, RestoreGivenUp)
    window = TroubleWindow(error, opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    _button(window, "Open").click()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()


@pytest.mark.parametrize("field", ["_phrase", "_sheet"])
async def test_a_recovery_key_mends_a_vault(qloop: object, folder: DataDir, field: str) -> None:
    sheet = open_master_key(folder, passphrase="right").recovery_key()
    folder.vault_file.unlink()
    opening = Opening(folder, passphrase="new one", vault_only=True)
    window = TroubleWindow(await _failure(opening), opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    assert window._repeated.isHidden(), "it opens what there is"
    window._show_sheet()
    window._sheet.edit.setText(sheet)
    repeated = window._repeated
    window._phrase.edit.setText("new one")
    repeated.edit.setText("new  one")  # a slip that nobody could have seen
    getattr(window, field).edit.returnPressed.emit()
    assert repeated.message.text == "The two are not the same." and not answer.done()
    assert not folder.vault_file.exists()
    repeated.edit.setText("new one")
    getattr(window, field).edit.returnPressed.emit()
    assert await asyncio.wait_for(answer, 20)
    (await asyncio.wrap_future(opening.future())).release()


async def test_a_recovery_key_leads_to_a_passphrase_of_ones_own(
    qloop: object, folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSPHRASE, raising=False)
    sheet = open_master_key(folder, passphrase="right").recovery_key()
    opening = Opening(folder, vault_only=True)
    window = TroubleWindow(await _failure(opening), opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    assert window.title.text() == "Enter your passphrase"
    window.link.click()
    assert window.title.text() == "Choose a passphrase", "nobody asks for the lost one"
    assert window.link.isHidden() and window.focusWidget() is window._sheet.edit
    window._sheet.edit.setText(sheet)
    window._phrase.edit.setText("my own")
    window._repeated.edit.setText("my own")
    window._repeated.edit.returnPressed.emit()
    assert await asyncio.wait_for(answer, 20)
    (await asyncio.wrap_future(opening.future())).release()


async def test_a_folder_that_cant_be_used_is_told_in_the_window_and_tried_again(
    qloop: object, tmp_path: Path
) -> None:
    place = tmp_path / "home"
    place.write_text("a file", "utf-8")
    opening = Opening(partial(DataDir.choose, str(place)), passphrase="right", vault_only=True)
    opening.begin()
    error = await _failure(opening)
    assert isinstance(error, StoreMisplaced)
    window = TroubleWindow(error, opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    place.unlink()
    _button(window, "Try again").click()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()
    assert (place / "console.db").is_file()


async def test_a_full_disk_is_tried_again_by_itself_once_it_has_room(
    qloop: object, folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trouble, "_LOOK_S", 0.0)
    opening = Opening(folder, passphrase="right", vault_only=True)
    looked = asyncio.Event()
    rooms = iter([5_000_000, 5_000_000, 0, 900_000])

    def room() -> int:
        left = 2_000_000 if freed else next(rooms, None)
        if left is None:
            loop.call_soon_threadsafe(looked.set)
        return left or 0

    loop, freed = asyncio.get_running_loop(), list[bool]()
    assert opening.room() > 0
    monkeypatch.setattr(opening, "room", room)
    window = TroubleWindow(StoreFull("The disk is full.", "", ""), opening)
    answer = asyncio.ensure_future(window.answer())
    await looked.wait()
    assert not answer.done()  # a little more than there was is what comes and goes
    freed.append(True)
    assert await answer


async def test_a_file_of_the_folder_that_cant_be_written_is_told(
    qloop: object, folder: DataDir
) -> None:
    folder.console_lock.unlink()
    folder.console_lock.mkdir()
    error = await _failure(Opening(folder, passphrase="right", vault_only=True))
    assert isinstance(error, StoreMisplaced)


@pytest.mark.parametrize(
    ("when", "status", "said"),
    [("again", 7, ["StoreError", "works"]), ("never", 2, ["StoreError"]), ("end", 7, ["works"])],
)
def test_a_disk_without_room_is_told_at_the_start_and_ends_the_window_in_order(
    data_dir: Path, when: str, status: int, said: list[str]
) -> None:
    _folder(data_dir)
    ran = subprocess.run(
        [sys.executable, "-c", NO_ROOM, when],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SWITCHBOARD_PASSPHRASE": "right"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout.split() == said, ran.stderr
    assert ran.returncode == status, ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(("language", "rtl"), [("he", True), ("ar", True), ("en", False)])
async def test_it_is_mirrored_and_coloured_as_the_window_would_be(
    qloop: object,
    qapp: QApplication,
    folder: DataDir,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    rtl: bool,
) -> None:
    folder.cache_file.write_bytes(b"nonsense" * 4_096)
    opening = Opening(folder, passphrase="right", vault_only=True)
    opening.begin()
    shown: list[tuple[bool, bool]] = []

    async def ask(error: SwitchboardError, *more: object) -> bool:
        window = TroubleWindow(error, opening)
        window.show()
        title = next(one for one in window.findChildren(PlainLabel) if "Switchboard" in one.text())
        picture = window.grab().toImage()
        place = QRect(title.mapTo(window, QPoint(0, 0)), title.size())
        ground = picture.pixelColor(place.topLeft())
        inked = [
            x
            for x in range(place.left(), place.right())
            if any(picture.pixelColor(x, y) != ground for y in range(place.top(), place.bottom()))
        ]
        # its words begin beside the picture, at the side where reading begins
        at_right = place.right() - max(inked) < min(inked) - place.left()
        shown.append((at_right, theme().dark))
        window.close()
        return False

    monkeypatch.setattr(trouble, "ask", ask)
    try:
        wishes = desktop.Wishes(language, "dark")
        assert await desktop._open(qapp, look(), opening, wishes) == 2
    finally:
        install_language(qapp, "en")
    assert shown == [(rtl, True)]


async def test_who_can_type_the_passphrase_is_told_of_no_variable(
    qloop: object, folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWITCHBOARD_PASSPHRASE")
    opening = Opening(folder, vault_only=True)
    error = await _failure(opening)
    assert isinstance(error, SecretsError) and "SWITCHBOARD_PASSPHRASE" in error.can
    window = TroubleWindow(error, opening)
    words = [one.text() for one in window.findChildren(PlainLabel)]
    assert "Enter your passphrase" in words
    assert not any("SWITCHBOARD_PASSPHRASE" in one for one in words)
    window.deleteLater()
