"""All services in one object: each that was made is ended, and the file last."""

from __future__ import annotations

import inspect
from functools import cached_property, partial

import pytest

from app.services.console import Console
from tests.unit.services.stage import Stage


async def test_each_service_that_can_be_closed_is_and_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    console = stage.console
    services = [
        name
        for part in Console.__mro__
        for name, value in vars(part).items()
        if isinstance(value, cached_property)
    ]
    # the deliveries' file is closed by what drains them, and no coroutine
    closable = {
        name
        for name in [*services, "tasks"]
        if inspect.iscoroutinefunction(getattr(getattr(console, name), "close", None))
    }
    closed: list[str] = []

    async def note(name: str) -> None:
        closed.append(name)

    with monkeypatch.context() as patched:
        for name in closable:
            patched.setattr(getattr(console, name), "close", partial(note, name))
        patched.setattr(console.database, "close", lambda: closed.append("file"))
        await console.close()
    assert sorted(closed[:-1]) == sorted(closable)
    assert closed[-1] == "file"
