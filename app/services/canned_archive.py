"""Canned replies with their files in one archive: written for another desk, and read from one.

A ZIP with ``canned.json``, as ``canned.py`` writes it, and the files in a folder beside it. Blocks:
both are for a thread. Invariant: of an archive no more is read than what its replies name, each
file once, none that is larger than the largest that goes out, and all together no more than an
export writes.
"""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import IO

from app.domain.errors import SecretsError, SettingsError
from app.domain.files import Chosen, Staged
from app.services.canned import LARGEST, CannedRow, as_json, read_named
from app.services.staging import Staging

_WORDS = "canned.json"
# words take some 25 times their size while they are read
_MOST_WORDS = 4 * 1024 * 1024
_MOST_FILES = 1024 * 1024 * 1024
_PIECE = 1 << 20


class _Refused(ValueError):
    """Something in the archive is not what an export writes."""


# what zipfile answers to bytes that are no archive, or one of a kind it doesn't read
_BAD = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    OverflowError,
    RuntimeError,
    ValueError,
)


def is_archive(source: Path) -> bool:
    """Whether a file is one, whatever it is called. Raises OSError."""
    with source.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def write_archive(target: Path, rows: Sequence[CannedRow], staging: Staging) -> list[str]:
    """Writes all of it but files that are gone: ``name of /reply`` of each of these.

    Raises OSError, SecretsError, or SettingsError where it is more than ``read_archive`` takes;
    nothing stands under the name then.
    """
    sizes = (_staged(one).size for row in rows for one in row.files or ())
    if sum(sizes) > _MOST_FILES:
        raise _too_much()
    draft = target.with_name(f"{target.name}.part")
    gone: list[str] = []
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            names = [
                list(_put_files(archive, at, row, staging, gone))
                for at, row in enumerate(rows, start=1)
            ]
            words = as_json(rows, names).encode()
            if len(words) > _MOST_WORDS:
                raise _too_much()
            archive.writestr(_WORDS, words)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return gone


def _put_files(
    archive: zipfile.ZipFile, at: int, row: CannedRow, staging: Staging, gone: list[str]
) -> Iterator[str]:
    for number, one in enumerate(row.files or (), start=1):
        name, said = f"files/{at}-{number}/{one.name}", f"{one.name} of /{row.name}"
        try:
            with staging.plain(_staged(one)) as source, archive.open(name, "w") as out:
                while piece := source.read(_PIECE):
                    out.write(piece)
        except FileNotFoundError:
            gone.append(said)
        except SecretsError as error:
            raise SecretsError(
                f"{said} was changed on the disk and does not open.",
                "Nothing was exported.",
                "Take it out of the reply, or choose it again there.",
            ) from error
        else:
            yield name


def _staged(one: Chosen) -> Staged:
    assert isinstance(one.content, Staged)
    return one.content


def _too_much() -> SettingsError:
    return SettingsError(
        "This is more than one archive takes: 1 GB of files and 4 MB of words.",
        "Nothing was exported.",
        "Export the words alone, as JSON or as a spreadsheet.",
    )


def read_archive(
    source: Path, staging: Staging, given_up: Callable[[], bool] = lambda: False
) -> list[CannedRow]:
    """The replies, their files sealed. Raises SettingsError where it holds none, or a bad file.

    ``given_up`` is asked before each file; nothing of the archive stays where it says so.
    """
    sealed: list[Staged] = []
    try:
        with zipfile.ZipFile(source) as archive:
            with _opened(archive, _WORDS, _MOST_WORDS) as file:
                content = file.read(_MOST_WORDS).decode("utf-8", "replace")
            found = read_named(content)
            _weigh(archive, [name for _, names in found for name in names])
            return [
                replace(row, files=tuple(_take_files(archive, names, staging, sealed, given_up)))
                for row, names in found
            ]
    except BaseException as error:
        for one in sealed:
            staging.discard(one)
        # a place before the file's beginning is an argument that the system refuses
        if isinstance(error, _BAD) or getattr(error, "errno", None) == errno.EINVAL:
            raise SettingsError(
                "This archive can’t be read.",
                "Nothing was changed.",
                "Choose one that was written by Export here, or unpack it and choose its words.",
            ) from error
        raise


def _weigh(archive: zipfile.ZipFile, names: Sequence[str]) -> None:
    """Looks what the files come to before the first of them is read: a few bytes may say much."""
    if len(set(names)) < len(names):
        raise _Refused
    if sum(archive.getinfo(name).file_size for name in names) > _MOST_FILES:
        raise _Refused


def _take_files(
    archive: zipfile.ZipFile,
    names: Sequence[str],
    staging: Staging,
    sealed: list[Staged],
    given_up: Callable[[], bool],
) -> Iterator[Chosen]:
    for name in names:
        if given_up():
            raise _Refused(name)
        with _opened(archive, name, LARGEST) as file:
            one = staging.seal_from(file, PurePosixPath(name).name, "")
        sealed.append(one)
        yield Chosen(one, one.name, one.mime)


@contextmanager
def _opened(archive: zipfile.ZipFile, name: str, most: int) -> Iterator[IO[bytes]]:
    found = archive.getinfo(name)
    plain = found.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    # what is read ends with what the entry says of its size
    if found.flag_bits & 1 or not plain or found.file_size > most:
        raise _Refused(name)
    with archive.open(found) as file:
        yield file
