"""Tries an account by its declared reading calls, one line for each.

Invariant: nothing is changed at the provider, and nothing is kept here.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.core.words import words
from app.domain.errors import ErrorKind, ProviderError
from app.providers.base import Provider


@dataclass(frozen=True, slots=True)
class TestStepResult:
    """One line of a connection test. ``state``: ok, failed, warning or skipped."""

    __test__ = False
    name: str
    title: str
    state: str
    detail: str
    ms: int


async def connection_test(
    declared: Provider,
    base_url: str,
    credentials: Mapping[str, Any],
    paths: Mapping[str, str],
) -> AsyncIterator[TestStepResult]:
    """The declared reading calls, one after the other; those that lack a credential are skipped."""
    import time

    import app.providers
    from app.providers.client import Options

    client = app.providers.open(
        declared.name, base_url=base_url or None, credentials=credentials, paths=paths
    )
    answers: dict[str, Any] = {}
    async with client:
        for step in declared.connection_test:
            parameters = dict(step.parameters)
            missing = ""
            for name, (operation, field) in step.bind.items():
                found = _first(answers.get(operation), field)
                if found is None:
                    missing = words("Nothing was listed that this could be tried on.")
                else:
                    parameters[name] = found
            if step.auth == "session" and not credentials.get("session_cookie"):
                missing = words("Needs the dashboard session.")
            if missing:
                yield TestStepResult(step.operation, step.words, "skipped", missing, 0)
                continue
            began = time.monotonic()
            try:
                answer = await client.call(
                    step.operation, options=Options(auth=step.auth), **parameters
                )
            except ProviderError as error:
                ms = round((time.monotonic() - began) * 1_000)
                if error.kind.value in step.fine:
                    yield TestStepResult(step.operation, step.words, "ok", "", ms)
                    continue
                detail = error.told
                unreached = error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT)
                title = words("The server") if unreached else step.words
                yield TestStepResult(step.operation, title, "failed", detail, ms)
                if error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT, ErrorKind.AUTH):
                    return
                continue
            answers[step.operation] = answer
            ms = round((time.monotonic() - began) * 1_000)
            yield TestStepResult(step.operation, step.words, "ok", _count(answer), ms)


def _first(answer: Any, field: str) -> Any:
    rows = answer
    if isinstance(answer, dict):
        rows = next((value for value in answer.values() if isinstance(value, list)), [])
    if isinstance(rows, list) and rows and isinstance(rows[0], dict):
        return rows[0].get(field)
    return None


def _count(answer: Any) -> str:
    rows = answer
    if isinstance(answer, dict):
        if "username" in answer:
            return f"{answer['username']}, {answer.get('role', '')}".strip(", ")
        rows = next((value for value in answer.values() if isinstance(value, list)), None)
    return str(len(rows)) if isinstance(rows, list) else ""
