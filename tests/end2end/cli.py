"""The command line as processes on a data folder of its own, against a sandbox process.

Invariant: every run is looked through for the secrets that its folder knows: none may be in what
it prints, except in a provider's own answer.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.plugins.data import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
PROVIDERS = ("gateway", "recoverleadx", "recover_partner", "quixess", "hkreach")


@dataclass(frozen=True)
class Ran:
    """One run of the command."""

    status: int
    out: bytes
    err: str

    @property
    def document(self) -> Any:
        """Its output, one JSON document."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Its output, one JSON object a line."""
        return [json.loads(line) for line in self.out.decode().splitlines()]

    @property
    def error(self) -> dict[str, Any]:
        """The error line of interfaces.md, whole."""
        found = json.loads(self.err.splitlines()[-1])
        assert set(found) == {"error"}
        fields = {"kind", "status", "code", "message", "hint", "retry_after", "outcome"}
        assert set(found["error"]) == fields
        error: dict[str, Any] = found["error"]
        return error


@cache
def _cache_key(folder: Path) -> bytes:
    """Derived once: a passphrase takes its time by design."""
    from app.core.paths import DataDir
    from app.core.secrets import open_master_key
    from app.services.sealing import CACHE_PURPOSE

    return open_master_key(DataDir(folder), passphrase=PASSPHRASE).subkey(CACHE_PURPOSE)


class Sandbox:
    """A running ``main.py sandbox``."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self.process = process
        self.line: dict[str, Any] = json.loads(process.stdout.readline())

    def part(self, provider: str) -> dict[str, Any]:
        """The provider's part of its line."""
        found: dict[str, Any] = self.line["providers"][provider]
        return found

    def ask(self, path: str, body: object = None) -> Any:
        """Its admin API: GET without a body, else POST."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.line['admin']}/{path}", data=data)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    @contextmanager
    def faults(self, spec: str) -> Iterator[None]:
        """Faults for the length of a block."""
        self.ask("faults", {"spec": spec})
        try:
            yield
        finally:
            self.ask("faults", {"spec": ""})

    def ledger(self) -> list[dict[str, Any]]:
        """All that really went out."""
        found: list[dict[str, Any]] = self.ask("ledger?requests=0")["sent"]
        return found

    def sent(self, text: str) -> list[dict[str, Any]]:
        """What really went out with this text."""
        return [one for one in self.ledger() if one["text"] == text]


@contextmanager
def sandbox(*options: str) -> Iterator[Sandbox]:
    """A sandbox for the length of a block."""
    command = [sys.executable, "main.py", "sandbox", "--port", "0", "--speed", "100", *options]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield Sandbox(process)
    finally:
        process.terminate()
        process.wait(60)
        assert process.stdout is not None
        process.stdout.close()


class Cli:
    """The command line on one folder."""

    def __init__(self, folder: Path, box: Sandbox) -> None:
        self.folder = folder
        self.box = box
        self.secrets = {PASSPHRASE}
        for provider in PROVIDERS:
            held = box.part(provider)["credentials"]
            self._knows({name: value for name, value in held.items() if name != "app_name"})

    def _knows(self, value: Any) -> None:
        if isinstance(value, str) and len(value) >= 12:
            self.secrets.add(value)
        for one in value.values() if isinstance(value, dict) else ():
            self._knows(one)
        for one in value if isinstance(value, list) else ():
            self._knows(one)

    def env(self, **changes: str) -> dict[str, str]:
        """The environment of a run; an empty value takes a variable away."""
        base = {
            **os.environ,
            "SWITCHBOARD_HOME": str(self.folder),
            "SWITCHBOARD_PASSPHRASE": PASSPHRASE,
            **changes,
        }
        return {name: value for name, value in base.items() if value}

    def __call__(
        self, *words: str, stdin: str = "", echoes: bool = False, **environment: str
    ) -> Ran:
        """Runs ``main.py words``. ``echoes``: a provider's answer may hold its secrets."""
        done = subprocess.run(
            [sys.executable, "main.py", *words],
            cwd=ROOT,
            input=stdin.encode(),
            capture_output=True,
            env=self.env(**environment),
            timeout=110,
            check=False,
        )
        ran = Ran(done.returncode, done.stdout, done.stderr.decode())
        for secret in self.secrets:
            assert secret not in ran.err, "a secret in what was told"
            assert echoes or secret.encode() not in ran.out, "a secret in what was printed"
        assert "Traceback" not in ran.err, ran.err
        return ran

    def add(self, provider: str, name: str = "", **changes: Any) -> Ran:
        """``account add`` with the sandbox's credentials."""
        part = self.box.part(provider)
        held = {**part["credentials"], **changes}
        self._knows({name: value for name, value in held.items() if name != "app_name"})
        return self(
            "account", "add", name or provider, "--provider", provider,
            "--base-url", part["base_url"], stdin=json.dumps(held),
        )  # fmt: skip

    def api(self, provider: str, operation: str, *words: str, account: str = "") -> Ran:
        """``api`` with the account of that name, by default the provider's."""
        return self(
            "api", provider, operation, *words, "--account", account or provider, echoes=True
        )

    def messages(self, *words: str) -> list[dict[str, Any]]:
        """What ``messages --json`` prints."""
        ran = self("messages", "--json", *words)
        assert (ran.status, ran.err) == (0, "")
        return ran.lines

    def sql(self, text: str) -> list[tuple[Any, ...]]:
        """Reads from the cache file."""
        from app.core.paths import DataDir
        from app.store.connection import connect

        connection = connect(
            DataDir(self.folder).cache_file, _cache_key(self.folder), read_only=True
        )
        try:
            return [tuple(row) for row in connection.execute(text)]
        finally:
            connection.close()

    def prefer(self, name: str, value: Any) -> None:
        """Keeps a setting, as the window would; its folder is begun where it is not there yet."""
        from app.core.paths import DataDir
        from app.store.accounts import put_setting
        from app.store.connection import connect

        assert self("messages", "--json").status == 0
        connection = connect(DataDir(self.folder).cache_file, _cache_key(self.folder))
        try:
            with connection:
                put_setting(connection, name, value)
        finally:
            connection.close()
