"""The program's own log: JSON lines in the data folder, redacted, rotated.

structlog over the standard library's handlers; modules log through ``logging.getLogger`` and
need not know. structlog is imported with the first line that is written: most starts write none.

Invariants: every line went through the redactor before it reached a handler; a log that can't be
written holds nothing up and says nothing elsewhere.
"""

from __future__ import annotations

import io
import json
import logging
import logging.handlers
import sys
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import ExitStack, contextmanager, suppress
from functools import cached_property
from typing import Any

from app.core.lean import without
from app.core.paths import DataDir
from app.core.redact import Redactor

_BYTES = 2_000_000
_KEPT = 5


class _Lines(logging.Formatter):
    """JSON lines; structlog is imported when the first line is written."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    @cached_property
    def _formatter(self) -> logging.Formatter:
        with without("rich", "better_exceptions"):
            import structlog

        def cleaned(
            logger: object, name: str, event: MutableMapping[str, Any]
        ) -> MutableMapping[str, Any]:
            for key, value in event.items():
                if isinstance(value, str):
                    event[key] = self._redactor.clean(value)
            return event

        shared: list[Any] = [
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
        ]
        return structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                cleaned,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )

    def format(self, record: logging.LogRecord) -> str:
        """One redacted line."""
        return self._formatter.format(record)


class _File(logging.handlers.RotatingFileHandler):
    """The log's file. A line that can't be written is lost: the disk may be full.

    While somebody writes the files anew, lines are kept in memory: whoever logs, the window too,
    waits for no file of megabytes.
    """

    _kept: io.StringIO | None = None
    _keepers = 0
    _ended = False

    def keep(self) -> None:
        """Lines are kept from now on."""
        self.acquire()
        try:
            self._keepers += 1
            if self._kept is None:
                with suppress(OSError):
                    super().close()
                self.stream = self._kept = io.StringIO()  # type: ignore[assignment]
        finally:
            self.release()

    def go_on(self, clean: Callable[[str], str]) -> None:
        """What was kept is written, each line ``clean``; the last who had it kept goes on."""
        self.acquire()
        try:
            self._keepers -= 1
            assert self._kept is not None
            lines = "".join(map(clean, self._kept.getvalue().splitlines(keepends=True)))
            self._kept = self.stream = None
            if self._keepers:
                self.stream = self._kept = io.StringIO()  # type: ignore[assignment]
                self._kept.write(lines)
                return
            with suppress(OSError, ValueError):
                self.stream = self._open()
                self.stream.write(lines)
                self.flush()
            if self._ended:
                self.close()
        finally:
            self.release()

    def shouldRollover(self, record: logging.LogRecord) -> bool:
        """Not while the files are somebody else's."""
        return self._kept is None and bool(super().shouldRollover(record))

    def handleError(self, record: logging.LogRecord) -> None:
        """Tells where a line was lost by a mistake of ours, without what it held.

        The library would print the record on stderr, not redacted.
        """
        error = sys.exc_info()[1]
        if error is None or isinstance(error, OSError):
            return
        with suppress(OSError, ValueError):
            self.stream = self.stream or self._open()
            lost = {"event": "a line was lost", "error": type(error).__name__, "level": "error"}
            self.stream.write(json.dumps({**lost, "logger": record.name}) + self.terminator)
            self.flush()

    def close(self) -> None:
        """Ends it, also where its last lines can't be written any more; with what is kept."""
        self._ended = True
        if self._kept is None:
            with suppress(OSError):
                super().close()


def start(data_dir: DataDir, redactor: Redactor) -> logging.Handler:
    """Begins to log into the data folder; the handler is to be given to ``stop``."""
    data_dir.logs.mkdir(mode=0o700, exist_ok=True)
    handler = _File(
        data_dir.logs / "switchboard.log",
        maxBytes=_BYTES,
        backupCount=_KEPT,
        encoding="utf-8",
        delay=True,
    )
    handler.setFormatter(_Lines(redactor))
    logger = logging.getLogger("app")
    logger.addHandler(handler)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Ends the log."""
    logging.getLogger("app").removeHandler(handler)
    handler.close()


@contextmanager
def held(clean: Callable[[str], str] = str) -> Iterator[None]:
    """The log's files may be written anew; lines that come meanwhile follow after it, each as
    ``clean`` makes it. Nobody waits."""
    with ExitStack() as stack:
        for handler in logging.getLogger("app").handlers:
            if isinstance(handler, _File):
                handler.keep()
                stack.callback(handler.go_on, clean)
        yield
