"""The program's own log: JSON lines in the data folder, redacted, rotated.

structlog over the standard library's handlers; modules log through ``logging.getLogger`` and
need not know. structlog is imported with the first line that is written: most starts write none.

Invariants: every line went through the redactor before it reached a handler; a log that can't be
written holds nothing up and says nothing elsewhere.
"""

from __future__ import annotations

import json
import logging
import logging.handlers
import sys
from collections.abc import Iterator, MutableMapping
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
    """The log's file. A line that can't be written is lost: the disk may be full."""

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
        """Ends it, also where its last lines can't be written any more."""
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
def held() -> Iterator[None]:
    """Lines wait, on whatever thread, while the log's files are written anew."""
    with ExitStack() as stack:
        for handler in logging.getLogger("app").handlers:
            if isinstance(handler, _File):
                handler.acquire()
                stack.callback(handler.release)
        yield
