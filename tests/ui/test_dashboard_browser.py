"""The embedded browser takes over the session of a real login page, HttpOnly cookie included."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from app.sandbox.server import SandboxThread


async def test_a_login_in_the_browser_gives_its_cookie() -> None:
    with SandboxThread() as box:
        given = box.credentials["gateway"]
        login = given["dashboard"]
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        if os.geteuid() == 0:
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.ui.browser_login",
            login["login_url"],
            login["username"],
            login["password"],
            cwd=Path(__file__).parents[2],
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, noise = await child.communicate()
        assert child.returncode == 0, noise.decode()[-2000:]
    names = [line.split()[1] for line in out.decode().splitlines() if line.startswith("cookie ")]
    expected = given["credentials"]["session_cookie"].partition("=")[0]
    assert expected in names
