"""A folder that does not open: what the operator sees, and how it is mended."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.cli._opening import Opening
from app.core.paths import DataDir
from app.core.secrets import open_master_key
from app.domain.errors import SecretsError, StoreDamaged, SwitchboardError
from app.services.sealing import CACHE_PURPOSE
from app.store.backup import make_hourly
from app.ui.dialogs.trouble import TroubleWindow
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import Radio


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
    assert window.findChildren(Radio)
    _button(window, "Restore").click()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()
    aside = list(folder.root.glob("console-damaged-*.db"))
    assert [one.read_bytes()[:8] for one in aside] == [b"nonsense"]


async def test_a_recovery_key_brings_a_lost_vault_back(qloop: object, folder: DataDir) -> None:
    sheet = open_master_key(folder, passphrase="right").recovery_key()
    folder.vault_file.unlink()
    opening = Opening(folder, passphrase="new one", vault_only=True)
    window = TroubleWindow(await _failure(opening), opening)
    answer = asyncio.ensure_future(window.answer())
    await asyncio.sleep(0)
    window._show_sheet()
    window._sheet.edit.setText(sheet)
    window._phrase.edit.setText("new one")
    _button(window, "Open").click()
    assert await answer
    (await asyncio.wrap_future(opening.future())).release()
