"""A system keyring that never answers keeps neither the window nor a command waiting for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end2end.cli import Cli
from tests.end2end.display import program, session_bus, silent_keyring
from tests.plugins.data import PASSPHRASE


@pytest.mark.xdist_group("desktop")
def test_the_window_says_what_it_waits_for_and_takes_a_passphrase(
    empty: Cli, tmp_path: Path
) -> None:
    with program(empty, tmp_path, locked=True) as desktop:
        desktop.program.find("label", "Waiting for the system keyring")
        desktop.program.find("label", "The system keyring does not answer.")
        field = desktop.program.find("text", "Passphrase")
        field.write("a sentence of my own")
        desktop.program.find("text", "The same again").write("a sentence of my own")
        desktop.program.find("push button", "Open").press()
        desktop.program.find("push button", "demo")
    assert empty("messages", "--json", SWITCHBOARD_PASSPHRASE="a sentence of my own").status == 0


def test_a_command_with_a_passphrase_goes_on_without_the_keyring(empty: Cli) -> None:
    with session_bus({}) as address, silent_keyring(address):
        environment = {"DBUS_SESSION_BUS_ADDRESS": address, "PYTHON_KEYRING_BACKEND": ""}
        ran = empty("messages", "--json", **environment)
        assert (ran.status, ran.out, ran.err) == (0, b"", "")
    assert (empty.folder / "vault.db").exists()
    assert empty("messages", "--json", SWITCHBOARD_PASSPHRASE=PASSPHRASE).status == 0
