"""What makes no sense is refused in a sentence: arguments, credentials, folders, the disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import main
from tests.end2end.cli import Cli

_NO_TEXT = b"\xff\xfe".decode(errors="surrogateescape")
_ADDING = ("account", "add", "--provider", "gateway", "--base-url", "http://127.0.0.1:9")


@pytest.mark.parametrize(
    "words",
    [
        ("messages", "--json"),
        ("deliveries", "--json"),
        ("receiver", "--port", "0"),
        ("account", "list", "--json"),
        ("messages", "--json", "--chat", _NO_TEXT),
        ("deliveries", "--account", _NO_TEXT),
        ("account", "remove", _NO_TEXT),
        ("tour", "--out", ""),
    ],
)
def test_a_folder_or_a_text_that_is_none_is_refused(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()
    assert main([words[0], "--data-dir", str(file), *words[1:]]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Nothing was done." in said.err or "can't be put" in said.err
    assert len(said.err.splitlines()) == 1


def test_api_refuses_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "file"
    file.touch()
    for account in ("somebody", _NO_TEXT):
        words = ["api", "gateway", "profile", "--account", account, "--data-dir", str(file)]
        assert main(words) == 2
        error = json.loads(capsys.readouterr().err.splitlines()[-1])["error"]
        assert error["kind"] == "refused"


def test_pictures_of_the_tour_need_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()
    for out in (file, file / "below"):
        assert main(["tour", "--out", str(out)]) == 2
        assert "can't be put" in capsys.readouterr().err


@pytest.mark.parametrize(
    "credentials",
    [
        "[" * 200_000,
        '{"api_key": "a\\ud800"}',
        '{"api_key": "a\\r\\nX-Other: b"}',
        json.dumps({"api_key": "k" * 70_000}),
    ],
    ids=["deep", "half a character", "two lines", "huge"],
)
def test_credentials_that_no_header_can_carry_are_refused(empty: Cli, credentials: str) -> None:
    ran = empty(*_ADDING, "one", stdin=credentials)
    assert (ran.status, ran.out) == (2, b"")
    assert "Nothing was added." in ran.err
    assert not (empty.folder / "console.db").exists()


def test_a_name_has_to_be_shown(empty: Cli) -> None:
    key = '{"api_key": "a-key-that-is-long-enough"}'
    for name in ("n" * 201, "two\nlines"):
        assert empty(*_ADDING, name, stdin=key).status == 2
    joined = "שלום \N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}"
    assert empty(*_ADDING, joined, stdin=key).document["name"] == joined


def test_a_wrong_passphrase_is_told_in_one_line(cli: Cli) -> None:
    ran = cli("account", "list", "--json", SWITCHBOARD_PASSPHRASE="wrong")
    assert ran.status == 2
    assert ran.err.splitlines() == [
        "The passphrase does not open the vault. Nothing was changed. Check SWITCHBOARD_PASSPHRASE."
    ]


def test_a_receivers_file_that_a_full_disk_left_empty_holds_nothing(empty: Cli) -> None:
    assert empty("account", "list", "--json").status == 0
    (empty.folder / "deliveries.db").touch()
    ran = empty("deliveries", "--json")
    assert (ran.status, ran.out, ran.err) == (0, b"", "")
