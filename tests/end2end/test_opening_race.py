"""Several commands open a new data folder at once: one key is made, and all of them use it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.end2end.cli import ROOT


def test_commands_that_open_a_new_folder_at_once_share_its_key(data_dir: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "account", "list", "--json"]
    runs = [
        subprocess.Popen(
            command, env=dict(os.environ), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(6)
    ]
    told = [run.communicate(timeout=90) for run in runs]
    assert [run.returncode for run in runs] == [0] * 6, told
    assert [json.loads(out) for out, _ in told] == [[]] * 6
    again = subprocess.run(command, env=dict(os.environ), capture_output=True, check=False)
    assert (again.returncode, json.loads(again.stdout)) == (0, [])
    assert (data_dir / "vault.db").exists()
