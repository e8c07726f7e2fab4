"""Files that canned replies bring: sealed, kept while anything names them, exported, brought in."""

from __future__ import annotations

import asyncio
import json
import threading
import zipfile
from pathlib import Path
from typing import IO

import pytest

from app.domain.errors import SecretsError, SettingsError, StoreBusy, StoreFull
from app.domain.files import Chosen, Staged
from app.services import canned, canned_archive, staging
from app.services.canned import CannedRow
from app.store import canned as store
from app.store import erasing
from tests.unit.services.stage import Stage
from tests.waiting import PATIENCE_S, until

DIGITS = "14155550142"
PRICES = b"%PDF-1.7 our prices " * 5_000


@pytest.fixture
def prices(tmp_path: Path) -> Path:
    path = tmp_path / "prices 2026.pdf"
    path.write_bytes(PRICES)
    return path


async def reply(stage: Stage, name: str = "prices") -> CannedRow:
    """The canned reply of this name."""
    [row] = [one for one in await stage.console.canned.all() if one.name == name]
    return row


async def save(stage: Stage, *files: Chosen, name: str = "prices", link: str = "") -> CannedRow:
    known = [one.id for one in await stage.console.canned.all() if one.name == name]
    await stage.console.canned.save(
        name, "Prices", "Here they are", known[0] if known else None, link=link, files=files
    )
    return await reply(stage, name)


def sealed(stage: Stage) -> list[bytes]:
    """What lies in the media folder, as it lies there."""
    return [one.read_bytes() for one in stage.data_dir.media.glob("out-*")]


async def test_a_file_is_sealed_with_its_reply_and_goes_with_it(stage: Stage, prices: Path) -> None:
    row = await save(stage, Chosen(prices, prices.name), link="https://a.example/p.pdf")
    await asyncio.to_thread(prices.unlink)
    assert row.files is not None
    [one] = row.files
    assert (one.name, one.mime, row.link) == (
        "prices 2026.pdf",
        "application/pdf",
        "https://a.example/p.pdf",
    )
    assert await stage.console.staging.read(one) == PRICES
    [kept] = sealed(stage)
    assert b"our prices" not in kept
    # a change of words leaves it, also its use
    await stage.console.canned.used(row.id)
    again = await save(stage, one)
    assert (again.files, again.used) == ((one,), 1)
    # nothing sweeps what a reply names
    assert await stage.console.staging.drop([one.content]) is None  # type: ignore[list-item]
    assert len(sealed(stage)) == 1
    await stage.console.canned.remove(again.id)
    assert sealed(stage) == []


async def test_a_file_that_is_taken_out_goes(stage: Stage, prices: Path) -> None:
    row = await save(stage, Chosen(prices, prices.name), Chosen(b"\x89PNG", "tiles.png"))
    assert len(sealed(stage)) == 2
    assert row.files is not None
    await save(stage, row.files[1])
    assert len(sealed(stage)) == 1
    with pytest.raises(SettingsError, match="can’t be read"):
        await save(stage, row.files[1], Chosen(b"new", "new.txt"), Chosen(prices / "x", "x"))
    assert len(sealed(stage)) == 1, "what was sealed of a refused change is left behind"


@pytest.mark.parametrize("content", ["path", "pasted", "sealed"])
async def test_a_file_that_no_number_sends_is_not_kept(
    stage: Stage, prices: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    """Also without any account that would judge it: such an export could not be brought in."""
    given = {"path": Chosen(prices, prices.name), "pasted": Chosen(PRICES, prices.name)}
    if content == "sealed":
        given["sealed"] = Chosen(
            await stage.console.staging.stage(Chosen(PRICES, prices.name)), prices.name
        )
    monkeypatch.setattr(canned, "LARGEST", len(PRICES) - 1)
    with pytest.raises(SettingsError, match="is larger than"):
        await save(stage, Chosen(b"small", "small.txt"), given[content])
    assert await stage.console.canned.all() == []
    assert len(sealed(stage)) == (1 if content == "sealed" else 0)
    monkeypatch.setattr(canned, "LARGEST", len(PRICES))
    await save(stage, given[content])


async def test_what_was_sent_with_a_reply_outlives_it_and_the_reply_outlives_a_person(
    stage: Stage, prices: Path
) -> None:
    console = stage.console
    chat = await stage.chat(await stage.account("recoverleadx"), DIGITS)
    row = await save(stage, Chosen(prices, prices.name))
    assert row.files is not None
    [message] = await console.outbox.send_files(chat, list(row.files), "Here they are")
    assert await console.outbox.undo(message)
    assert await console.staging.read(row.files[0]) == PRICES
    await console.outbox.send_files(chat, list(row.files), "Here they are")
    gone = await console.database.write(lambda one: erasing.erase(one, [DIGITS]))
    assert gone.files == [], "a reply's file is no person's"
    assert await console.staging.read(row.files[0]) == PRICES
    # now a message alone holds it
    await console.outbox.send_files(
        await stage.chat(1, "14155550143"), list(row.files), "Here they are"
    )
    await console.canned.remove((await reply(stage)).id)
    assert await console.staging.read(row.files[0]) == PRICES


async def test_replies_with_files_go_to_another_desk(
    stage: Stage, prices: Path, tmp_path: Path
) -> None:
    await save(stage, Chosen(prices, prices.name), Chosen(b"\x89PNG", "tiles.png"))
    await save(stage, Chosen(b"same name", prices.name), name="קצר")
    await save(stage, name="words")
    target = tmp_path / "canned.zip"
    assert await stage.console.canned.write_to(target) == 0
    for row in await stage.console.canned.all():
        await stage.console.canned.remove(row.id)
    assert sealed(stage) == []
    # changes what has the same name
    await save(stage, Chosen(b"older", "older.txt"))
    assert await stage.console.canned.bring_in(target) == (2, 1)
    rows = {row.name: row for row in await stage.console.canned.all()}
    read = stage.console.staging.read
    back = {
        name: [(one.name, one.mime, await read(one)) for one in row.files or ()]
        for name, row in rows.items()
    }
    assert back == {
        "prices": [
            ("prices 2026.pdf", "application/pdf", PRICES),
            ("tiles.png", "image/png", b"\x89PNG"),
        ],
        "קצר": [("prices 2026.pdf", "application/pdf", b"same name")],
        "words": [],
    }
    assert len(sealed(stage)) == 3, "the older file is gone"


async def test_words_alone_leave_the_files_that_are_there(
    stage: Stage, prices: Path, tmp_path: Path
) -> None:
    row = await save(stage, Chosen(prices, prices.name))
    for name in ("canned.json", "canned.csv"):
        target = tmp_path / name
        assert await stage.console.canned.write_to(target) == 1
        assert await stage.console.canned.bring_in(target) == (0, 1)
        assert (await reply(stage)).files == row.files


@pytest.mark.parametrize(
    "harm",
    [
        "cut",
        "no words",
        "missing",
        "too large",
        "encrypted",
        "not a zip",
        "of a later version",
        "name is no text",
        "begins before the file",
    ],
)
async def test_a_bad_archive_changes_nothing_and_leaves_nothing(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    source = tmp_path / "canned.zip"
    words = {"canned": [{"name": "a", "text": "b", "files": ["files/1/a.txt", "files/2/b.txt"]}]}
    with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
        if harm != "no words":
            archive.writestr("canned.json", json.dumps(words))
        archive.writestr("files/1/a.txt", b"first")
        if harm != "missing":
            archive.writestr("files/2/b.txt", b"second" * 100)
    content = bytearray(source.read_bytes())
    if harm == "cut":
        del content[-40:]
    elif harm == "encrypted":
        content[6] |= 1
        at = content.index(b"PK\x01\x02")
        content[at + 8] |= 1
    elif harm == "of a later version":
        content[content.index(b"PK\x01\x02") + 6] = 99
    elif harm == "name is no text":
        at = content.rindex(b"PK\x01\x02")
        content[at + 9] |= 8
        content[at + 46] = 0xFF
    elif harm == "begins before the file":
        content[content.rindex(b"PK\x01\x02") + 45] = 0xFF
        del content[20:60]
    elif harm == "not a zip":
        content = bytearray(b"PK\x03\x04 but nothing of one")
    elif harm == "too large":
        monkeypatch.setattr(canned_archive, "LARGEST", 500)
    await asyncio.to_thread(source.write_bytes, content)
    with pytest.raises(SettingsError, match="archive can’t be read"):
        await stage.console.canned.bring_in(source)
    assert await stage.console.canned.all() == []
    assert sealed(stage) == []


async def test_text_that_can_not_be_kept_is_mended_as_it_is_read(
    stage: Stage, tmp_path: Path
) -> None:
    """Half a pair of UTF-16, as a cut emoji leaves it, is valid JSON."""
    source = tmp_path / "canned.zip"
    reply = {"name": "a\ud83d", "text": "b\x00\ud83d", "title": "\ude00", "folder": "f\ud83d"}
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("canned.json", json.dumps({"canned": [{**reply, "files": ["a.txt"]}]}))
        archive.writestr("a.txt", b"first")
    assert await stage.console.canned.bring_in(source) == (1, 0)
    [row] = await stage.console.canned.all()
    assert (row.name, row.text, row.title, row.folder) == ("a?", "b\ufffd?", "?", "f?")


async def test_nothing_sealed_is_left_behind_where_the_database_fails(
    stage: Stage, prices: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = await save(stage, Chosen(prices, prices.name))
    target = tmp_path / "canned.zip"
    await stage.console.canned.write_to(target)

    def full(*_: object) -> None:
        raise StoreFull("The disk is full.")

    monkeypatch.setattr(store, "put", full)
    with pytest.raises(StoreFull):
        await stage.console.canned.bring_in(target)
    assert row.files is not None
    with pytest.raises(StoreFull):
        await save(stage, *row.files, Chosen(b"new", "new.txt"))
    assert (await reply(stage)).files == row.files
    assert len(sealed(stage)) == 1
    assert await stage.console.staging.read(row.files[0]) == PRICES


@pytest.mark.parametrize("bomb", ["twice", "in sum", "words"])
async def test_a_small_archive_never_becomes_a_mountain(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bomb: str
) -> None:
    """What it would unpack to is known before anything is sealed or parsed."""
    source = tmp_path / "canned.zip"
    names = ["files/a.txt", "files/a.txt" if bomb == "twice" else "files/b.txt"]
    text = "b" * (canned_archive._MOST_WORDS if bomb == "words" else 1)
    words = {"canned": [{"name": name, "text": text, "files": [name]} for name in names]}
    with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("canned.json", json.dumps(words))
        for name in set(names):
            archive.writestr(name, bytes(600))
    if bomb == "in sum":
        monkeypatch.setattr(canned_archive, "_MOST_FILES", 1_000)
    with pytest.MonkeyPatch.context() as watched:
        watched.setattr(stage.console.staging, "seal_from", lambda *_: pytest.fail("was sealed"))
        with pytest.raises(SettingsError, match="archive can’t be read"):
            await stage.console.canned.bring_in(source)
    assert await stage.console.canned.all() == []


@pytest.mark.parametrize("most", ["_MOST_FILES", "_MOST_WORDS"])
async def test_nothing_is_exported_that_could_not_be_brought_in(
    stage: Stage, prices: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: str
) -> None:
    await save(stage, Chosen(prices, prices.name))
    monkeypatch.setattr(canned_archive, most, 50)
    with pytest.raises(SettingsError, match="more than one archive takes"):
        await stage.console.canned.write_to(tmp_path / "canned.zip")
    assert await asyncio.to_thread(lambda: list(tmp_path.glob("canned*"))) == []


async def lost(stage: Stage, row: CannedRow, at: int = 0) -> Path:
    """Where a reply's file lay: it is gone now."""
    assert row.files is not None
    content = row.files[at].content
    assert isinstance(content, Staged)
    path = stage.data_dir.media / content.path
    await asyncio.to_thread(path.unlink)
    return path


async def test_a_file_that_is_gone_is_named_and_keeps_nothing_else_from_an_export(
    stage: Stage, prices: Path, tmp_path: Path
) -> None:
    await save(stage, Chosen(b"other", "other.txt"), name="other")
    row = await save(stage, Chosen(prices, prices.name), Chosen(b"\x89PNG", "tiles.png"))
    await lost(stage, row)
    target = tmp_path / "canned.zip"
    with pytest.raises(SettingsError) as told:
        await stage.console.canned.write_to(target)
    assert told.value.what == "Gone from the data folder: prices 2026.pdf of /prices."
    assert await stage.console.canned.bring_in(target) == (0, 2)
    back = {one.name: [f.name for f in one.files or ()] for one in await stage.console.canned.all()}
    assert back == {"prices": ["tiles.png"], "other": ["other.txt"]}


async def test_many_files_that_are_gone_are_counted(stage: Stage, tmp_path: Path) -> None:
    row = await save(stage, *(Chosen(b"x", f"{at}.txt") for at in range(7)))
    for at in range(7):
        await lost(stage, row, at)
    with pytest.raises(SettingsError, match=r": 0\.txt of /prices, .*, 4\.txt of .* and 2 more"):
        await stage.console.canned.write_to(tmp_path / "canned.zip")


async def test_a_reply_is_not_saved_with_a_file_that_is_gone(stage: Stage, prices: Path) -> None:
    row = await save(stage, Chosen(prices, prices.name))
    await lost(stage, row)
    assert row.files is not None
    with pytest.raises(SettingsError, match=r"The file prices 2026\.pdf is gone"):
        await save(stage, Chosen(b"new", "new.txt"), *row.files)
    assert (await reply(stage)).files == row.files
    assert sealed(stage) == []
    assert (await save(stage)).files == ()


async def test_an_export_that_fails_leaves_no_part_of_it(
    stage: Stage, prices: Path, tmp_path: Path
) -> None:
    path = await lost(stage, await save(stage, Chosen(prices, prices.name)))
    await asyncio.to_thread(path.write_bytes, b"something else")
    with pytest.raises(SecretsError, match=r"^prices 2026\.pdf of /prices was changed"):
        await stage.console.canned.write_to(tmp_path / "canned.zip")
    assert await asyncio.to_thread(lambda: list(tmp_path.glob("canned*"))) == []


async def test_what_is_saved_is_saved_where_its_old_files_cant_be_looked_for(
    stage: Stage, prices: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = await save(stage, Chosen(prices, prices.name))
    target = tmp_path / "canned.zip"
    await stage.console.canned.write_to(target)

    def busy(*_: object) -> None:
        raise StoreBusy("The database is in use.")

    with monkeypatch.context() as patched:
        patched.setattr(staging, "_named", busy)
        assert (await save(stage, Chosen(b"new", "new.txt"))).files != row.files
        assert await stage.console.canned.bring_in(target) == (0, 1)
        [changed] = await stage.console.canned.all()
        await stage.console.canned.remove(changed.id)
    assert await stage.console.canned.all() == []
    assert len(sealed(stage)) == 3, "a sweep has them"


async def test_a_file_that_is_being_read_keeps_nothing_from_being_saved(
    stage: Stage, prices: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = await save(stage, Chosen(prices, prices.name))
    stage.clock.now_ms = lambda: 2**45  # type: ignore[method-assign]
    really = Path.unlink

    def held(self: Path, missing_ok: bool = False) -> None:
        if self.parent == stage.data_dir.media:
            raise PermissionError(13, "The process cannot access the file", str(self))
        really(self, missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held)
        await stage.console.canned.remove(row.id)
        assert await stage.console.staging.sweep() == 0
    assert await stage.console.canned.all() == [] and len(sealed(stage)) == 1
    assert await stage.console.staging.sweep() == 1
    assert sealed(stage) == []


@pytest.mark.parametrize("at", ["before", "after", "written"])
async def test_a_save_that_is_cancelled_leaves_no_file(
    stage: Stage, prices: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """Before or after the thread that seals the second file has it done, or while it is written."""
    begun, release, done = threading.Event(), threading.Event(), threading.Event()
    really, calls = stage.console.staging._seal_from, []

    def wait() -> None:
        begun.set()
        release.wait(PATIENCE_S)

    def held(source: IO[bytes], path: str) -> int:
        calls.append(path)
        if len(calls) == 2 and at == "before":
            wait()
        size = really(source, path)
        if len(calls) == 2 and at == "after":
            wait()
        if len(calls) == 2:
            done.set()
        return size

    def put(*_: object) -> None:
        wait()
        raise StoreFull("The disk is full.")

    monkeypatch.setattr(stage.console.staging, "_seal_from", held)
    if at == "written":
        monkeypatch.setattr(store, "put", put)
    chosen = (Chosen(prices, prices.name), Chosen(b"new", "new.txt"))
    async with asyncio.TaskGroup() as group:
        saving = group.create_task(save(stage, *chosen))
        await until(begun.is_set)
        saving.cancel()
        if at != "written":  # the write is waited for: only it knows
            await asyncio.wait([saving])
        release.set()
    assert saving.cancelled()
    await until(done.is_set)
    await until(lambda: not list(stage.data_dir.media.glob("out-*")))
    assert await stage.console.canned.all() == []


@pytest.mark.parametrize("at", ["between", "last"])
async def test_an_import_that_is_cancelled_leaves_no_file(
    stage: Stage, prices: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """While its first file is read, or once all are; nothing waits for a sweep of another day."""
    await save(stage, Chosen(prices, prices.name), Chosen(b"tiles", "tiles.txt"))
    target = tmp_path / "canned.zip"
    await stage.console.canned.write_to(target)
    await stage.console.canned.remove((await reply(stage)).id)
    begun, release = threading.Event(), threading.Event()
    really, calls = stage.console.staging._seal_from, []

    def held(source: IO[bytes], path: str) -> int:
        calls.append(path)
        size = really(source, path)
        if len(calls) == (1 if at == "between" else 2):
            begun.set()
            release.wait(PATIENCE_S)
        return size

    monkeypatch.setattr(stage.console.staging, "_seal_from", held)
    bringing = asyncio.ensure_future(stage.console.canned.bring_in(target))
    await until(begun.is_set)
    assert sealed(stage)
    bringing.cancel()
    await asyncio.wait([bringing])
    release.set()
    await until(lambda: not list(stage.data_dir.media.glob("out-*")))
    assert bringing.cancelled()
    assert len(calls) == (1 if at == "between" else 2), "nothing more is read than was begun"
    assert await stage.console.canned.all() == []
