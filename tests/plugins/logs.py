"""A log record at WARNING or above that the test did not announce fails it.

Records are seen as they are made, so it does not matter which handlers the code under test
installs or removes. Invariant: what a test announces must also come, unless it says ``optional``.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest


@dataclass
class Expected:
    """One announced record: a pattern searched in its message, a logger's name or parent."""

    pattern: re.Pattern[str]
    logger: str
    optional: bool
    seen: int = 0

    def matches(self, record: logging.LogRecord) -> bool:
        """True when the record is of this logger and its message holds the pattern."""
        named = not self.logger or f"{record.name}.".startswith(f"{self.logger}.")
        return named and self.pattern.search(record.getMessage()) is not None


class LogGuard:
    """Collects what is logged at WARNING or above during one test."""

    def __init__(self) -> None:
        self.expected: list[Expected] = []
        self.records: list[logging.LogRecord] = []

    def __call__(self, pattern: str, *, logger: str = "", optional: bool = False) -> None:
        """Announces records whose message matches ``pattern``, made before or after this call."""
        self.expected.append(Expected(re.compile(pattern), logger, optional))

    def complaints(self) -> list[str]:
        """What was logged unannounced, and what was announced but never came."""
        lines = []
        for record in self.records:
            matching = [one for one in self.expected if one.matches(record)]
            for one in matching:
                one.seen += 1
            if not matching:
                where = f"{record.pathname}:{record.lineno}"
                lines.append(f"{record.levelname} {record.name}: {record.getMessage()} ({where})")
                if record.exc_info and record.exc_info[1] is not None:
                    lines.append(f"    {record.exc_info[1]!r}")
        lines += [
            f"announced, but never logged: {one.pattern.pattern!r}"
            for one in self.expected
            if not one.seen and not one.optional
        ]
        return lines


@pytest.fixture(autouse=True)
def expected_logs() -> Iterator[LogGuard]:
    """``expected_logs(r"pattern", logger="app.x")`` announces a record at WARNING or above."""
    guard = LogGuard()
    make: Callable[..., logging.LogRecord] = logging.getLogRecordFactory()

    def watch(*args: object, **kwargs: object) -> logging.LogRecord:
        record = make(*args, **kwargs)
        if isinstance(record.levelno, int) and record.levelno >= logging.WARNING:
            guard.records.append(record)
        return record

    logging.setLogRecordFactory(watch)
    try:
        yield guard
    finally:
        logging.setLogRecordFactory(make)
    complaints = guard.complaints()
    if complaints:
        pytest.fail("unexpected log:\n  " + "\n  ".join(complaints), pytrace=False)
