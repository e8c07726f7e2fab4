"""Runs ``async def`` tests and fixtures, on asyncio's loop or on Qt's, and fails leaked tasks.

A test that asks for the fixture ``qloop`` runs on a qasync loop over the QApplication; every
other one on a plain asyncio loop of its own. Async fixtures (function scope) share the loop of
their test. Invariant: when a test ends, its loop has no task left.

pytest-qt's ``qtbot`` waits as long here as ``tests.waiting`` does, not five seconds. A test with
Qt that takes too long ends its process: an exception out of a signal's handler would end no more
than the slot that it comes to, and the test would hang without a word.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import inspect
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]
# a task that is on its way out (cancelled, or closing a socket) gets this long
GRACE_SECONDS = 0.25


class _PatientBot(QtBot):  # type: ignore[misc] # it comes without types
    """As pytest-qt's own, with our patience where a test names none."""

    def waitUntil(
        self, callback: Callable[[], Any], *, timeout: float = PATIENCE_S * 1_000
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: float = PATIENCE_S * 1_000, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's bot; ``addWidget`` takes what has to be closed at the end."""
    return _PatientBot(request)


@pytest.fixture
def qloop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """A qasync loop on the QApplication; async tests and fixtures of this test run on it."""
    import qasync

    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    try:
        yield loop
        _finish(loop)
    finally:
        asyncio.set_event_loop(None)
        loop.close()


@pytest.fixture
def run(request: pytest.FixtureRequest) -> Iterator[Run[Any]]:
    """``run(coro)`` runs a coroutine on the test's loop to its end and returns its result."""
    if "qloop" in request.fixturenames:
        yield request.getfixturevalue("qloop").run_until_complete
    else:
        with asyncio.Runner() as runner:
            yield runner.run
            _finish(runner.get_loop())
    # so that a coroutine never awaited or a socket never closed is blamed on this test
    gc.collect()


def _finish(loop: asyncio.AbstractEventLoop) -> None:
    """Fails the test when tasks are left on ``loop``; cancels them first."""
    leaked = loop.run_until_complete(_cancel_leaked())
    if leaked:
        pytest.fail("leaked tasks:\n  " + "\n  ".join(leaked), pytrace=False)


async def _cancel_leaked() -> list[str]:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    if not tasks:
        return []
    _, pending = await asyncio.wait(tasks, timeout=GRACE_SECONDS)
    names = [repr(task) for task in pending]
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return names


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Has a thread watch the time of whatever runs Qt."""
    for item in items:
        if "qapp" in getattr(item, "fixturenames", ()):
            own = item.get_closest_marker("timeout")
            seconds = own.args[0] if own is not None and own.args else None
            item.add_marker(pytest.mark.timeout(seconds, "thread"), append=False)


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector: Any, name: str, obj: object) -> None:
    """Gives every async test the ``run`` fixture, before its other fixtures are looked up."""
    if collector.istestfunction(obj, name) and inspect.iscoroutinefunction(obj):
        pytest.mark.usefixtures("run")(obj)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs an ``async def`` test on the loop of its ``run`` fixture."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    pyfuncitem.funcargs["run"](pyfuncitem.obj(**arguments))
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
) -> None:
    """Turns an async fixture into one that runs on the test's loop."""
    function = fixturedef.func
    if inspect.isasyncgenfunction(function):
        run = request.getfixturevalue("run")
        _replace(fixturedef, _generator(function, run))
    elif inspect.iscoroutinefunction(function):
        run = request.getfixturevalue("run")
        _replace(fixturedef, lambda *args, **kwargs: run(function(*args, **kwargs)))


def _replace(fixturedef: pytest.FixtureDef[Any], function: Callable[..., Any]) -> None:
    original = fixturedef.func
    fixturedef.func = function  # type: ignore[misc]
    # the definition is shared by all tests: each one wraps the async original anew
    fixturedef.addfinalizer(lambda: setattr(fixturedef, "func", original))


def _generator(
    function: Callable[..., AsyncGenerator[T, None]], run: Run[Any]
) -> Callable[..., Iterator[T]]:
    @functools.wraps(function)
    def fixture(*args: Any, **kwargs: Any) -> Iterator[T]:
        generator = function(*args, **kwargs)
        yield run(anext(generator))  # type: ignore[arg-type]
        try:
            run(anext(generator))  # type: ignore[arg-type]
        except StopAsyncIteration:
            return
        raise RuntimeError(f"{function.__name__} yields twice")

    return fixture
