"""``main.py account``: added, listed, tried, removed; nothing of a secret shown again."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from app.cli._port import port
from tests.end2end.cli import PROVIDERS, Cli
from tests.plugins.data import PASSPHRASE


def test_an_account_of_each_provider(cli: Cli) -> None:
    ran = cli("account", "list", "--json")
    assert ran.status == 0
    rows = {row["name"]: row for row in ran.document}
    assert set(rows) >= set(PROVIDERS)
    for name in PROVIDERS:
        assert rows[name]["provider"] == name
        assert rows[name]["base_url"] == cli.box.part(name)["base_url"]
        assert rows[name]["hook"].startswith("/hooks/")
    assert len({row["hook"] for row in rows.values()}) == len(rows)
    plain = cli("account", "list")
    assert plain.status == 0
    assert plain.out.decode().splitlines()[0].startswith("gateway\tgateway\thttp://127.0.0.1")


@pytest.mark.parametrize("name", PROVIDERS)
def test_each_account_can_be_tried(cli: Cli, name: str) -> None:
    ran = cli("account", "test", name)
    assert ran.status == 0, ran.out
    assert ran.lines
    assert {step["state"] for step in ran.lines} <= {"ok", "skipped"}
    assert set(ran.lines[0]) == {"step", "title", "state", "detail", "ms"}


def test_a_wrong_key_fails_its_test(empty: Cli) -> None:
    assert empty.add("gateway", "wrong", api_key="canary-wrong-key-0001").status == 0
    ran = empty("account", "test", "wrong")
    assert ran.status == 1
    assert [step["state"] for step in ran.lines] == ["failed"]
    assert "API key" in ran.lines[0]["detail"]


def test_an_unreachable_address_fails_its_test(empty: Cli) -> None:
    held = json.dumps({"api_key": "canary-key-000001"})
    added = empty(
        "account", "add", "nobody", "--provider", "gateway", "--base-url", "http://127.0.0.1:9",
        stdin=held,
    )  # fmt: skip
    assert added.status == 0
    ran = empty("account", "test", "nobody")
    assert ran.status == 1
    assert ran.lines[-1]["state"] == "failed"


def test_paths_are_kept_and_used(empty: Cli) -> None:
    part = empty.box.part("recoverleadx")
    ran = empty(
        "account", "add", "own", "--provider", "recoverleadx", "--base-url", part["base_url"],
        "--path", "verify_contacts=POST /elsewhere/contacts",
        stdin=json.dumps(part["credentials"]),
    )  # fmt: skip
    assert ran.status == 0
    [row] = empty("account", "list", "--json").document
    assert row["paths"] == {"verify_contacts": "POST /elsewhere/contacts"}
    asked = empty("api", "recoverleadx", "verify_contacts", 'contacts:=["+14155550142"]',
                  "--account", "own")  # fmt: skip
    assert asked.status == 1
    assert asked.error["kind"] == "not_found"
    paths = [one["path"] for one in empty.box.ask("ledger")["requests"]]
    assert "/recoverleadx/wa/elsewhere/contacts" in paths


CANARY = "canary-of-a-secret-77"


REFUSED: list[tuple[list[str], str, str]] = [
    (["a", "--provider", "nobody"], "{}", "no provider"),
    (["a", "--provider", "gateway", "--base-url", "http://127.0.0.1:9"], "{}", "API key"),
    (["a", "--provider", "gateway"], f'{{"api_key": "{CANARY}"}}', "address"),
    (["a", "--provider", "gateway", "--base-url", "127.0.0.1"],
     f'{{"api_key": "{CANARY}"}}', "address"),
    (["a", "--provider", "gateway", "--base-url", f"http://u:{CANARY}@h"],
     '{"api_key": "k-123456"}', "user name"),
    (["a", "--provider", "quixess"], f'{{"api_key": "k", "colour": "{CANARY}"}}', "colour"),
    (["a", "--provider", "gateway", "--base-url", "http://127.0.0.1:9"],
     f'{{"api_key": "k-123456", "webhook_secret": "{CANARY}"}}', "webhook_secret"),
    (["a", "--provider", "gateway", "--base-url", "http://127.0.0.1:9"],
     f'{{"api_key": ["{CANARY}"]}}', "text"),
    (["a", "--provider", "quixess"], f'["{CANARY}"]', "JSON object"),
    (["a", "--provider", "quixess"], "{" + CANARY, "not JSON"),
    (["a", "--provider", "quixess"], "", "not JSON"),
    ([" ", "--provider", "quixess"], f'{{"api_key": "{CANARY}"}}', "name"),
    (["a", "--provider", "quixess", "--path", "nothing"], '{"api_key": "k"}', "--path"),
    (["a", "--provider", "quixess", "--path", "dance=GET /x"], '{"api_key": "k-1"}', "dance"),
    (["a", "--provider", "quixess", "--path", "list_templates=/x"], '{"api_key": "k-1"}',
     "POST /path"),
    (["a"], "{}", "--provider"),
]  # fmt: skip


def test_what_makes_no_sense_is_refused_with_2_and_leaves_no_trace(empty: Cli) -> None:
    for words, stdin, told in REFUSED:
        ran = empty("account", "add", *words, stdin=stdin)
        assert ran.status == 2, words
        assert ran.out == b""
        assert told in ran.err
        assert CANARY not in ran.err
    assert list(empty.folder.iterdir()) == []


def test_a_port_that_is_none_is_refused_in_words(empty: Cli) -> None:
    for command in ("sandbox", "receiver", "doctor"):
        ran = empty(command, "--port", "99999")
        assert (ran.status, ran.out) == (2, b"")
        assert ran.err.endswith("a port is a number from 0 to 65535\n")


@pytest.mark.parametrize("text", ["0", "65535", "٨٧٨٧", "۸۷۸۷", "080"])
def test_a_port_is_read_in_any_script(text: str) -> None:
    assert port(text) == int(text)


@pytest.mark.parametrize("text", ["", "65536", "-1", "8²", "1e3", "0000099999", "9" * 5_000])
def test_what_is_no_port_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        port(text)


def test_an_unknown_provider_is_named_before_its_credentials_are_read(empty: Cli) -> None:
    ran = empty("account", "add", "a", "--provider", "nobody", stdin="")
    assert ran.status == 2
    assert "nobody" in ran.err and "gateway" in ran.err


def test_nothing_of_an_unknown_account_is_said_and_no_error(cli: Cli) -> None:
    ran = cli("messages", "--json", "--account", "nobody")
    assert (ran.status, ran.out) == (0, b"")
    assert "'nobody'" in ran.err


def test_a_name_is_taken_once_and_free_again(empty: Cli) -> None:
    assert empty.add("quixess", "עסק").status == 0
    assert empty.add("quixess", "עסק").status == 2
    assert [row["name"] for row in empty("account", "list", "--json").document] == ["עסק"]
    assert empty("account", "remove", "עסק").status == 0
    assert empty("account", "list", "--json").document == []
    again = empty("account", "remove", "עסק")
    assert again.status == 2
    assert "no account" in again.err
    assert empty("account", "test", "עסק").status == 2
    assert empty.add("quixess", "עסק").status == 0


def test_without_a_passphrase_every_command_refuses_with_2(cli: Cli) -> None:
    for words in (
        ["account", "list", "--json"],
        ["messages", "--json"],
        ["api", "quixess", "list_templates", "--account", "quixess"],
        ["receiver", "--port", "0"],
    ):
        ran = cli(*words, SWITCHBOARD_PASSPHRASE="")
        assert ran.status == 2, words
        assert "SWITCHBOARD_PASSPHRASE" in ran.err
        assert ran.out == b""
    wrong = cli("account", "list", SWITCHBOARD_PASSPHRASE="canary of a wrong one")
    assert wrong.status == 2
    assert "canary" not in wrong.err


def test_without_a_passphrase_a_new_folder_stays_empty(empty: Cli) -> None:
    ran = empty("account", "list", "--json", SWITCHBOARD_PASSPHRASE="")
    assert ran.status == 2
    assert "SWITCHBOARD_PASSPHRASE" in ran.err
    # but for the lock under which it was looked at
    assert {one.name for one in empty.folder.iterdir()} <= {"opening.lock"}


def test_the_folder_may_be_named_on_either_side(box: object, empty: Cli, tmp_path: Path) -> None:
    assert empty.add("quixess").status == 0
    other = str(tmp_path / "other")
    for words in (
        ["account", "--data-dir", other, "list", "--json"],
        ["account", "list", "--json", "--data-dir", other],
    ):
        assert empty(*words).document == []
    assert len(empty("account", "list", "--json").document) == 1


def test_nothing_is_in_clear_on_the_disk(cli: Cli) -> None:
    secrets = [one.encode() for one in cli.secrets if one != PASSPHRASE]
    for path in cli.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not content.startswith(b"SQLite format 3"), path
            assert not any(one in content for one in secrets), path
            assert PASSPHRASE.encode() not in content
    assert cli.folder.stat().st_mode & 0o077 == 0
