"""The program's own log: JSON lines in the data folder, redacted, rotated.

structlog over the standard library's handlers; modules log through ``logging.getLogger`` and
need not know. Called after the first paint, since structlog need not be there before.

Invariant: every line went through the redactor before it reached a handler.
"""

from __future__ import annotations

import logging
import logging.handlers
from collections.abc import MutableMapping
from typing import Any

from app.core.paths import DataDir
from app.core.redact import Redactor

_BYTES = 2_000_000
_KEPT = 5


def start(data_dir: DataDir, redactor: Redactor) -> logging.Handler:
    """Begins to log into the data folder; the handler is to be given to ``stop``."""
    import structlog

    def cleaned(
        logger: object, name: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        for key, value in event.items():
            if isinstance(value, str):
                event[key] = redactor.clean(value)
        return event

    data_dir.logs.mkdir(mode=0o700, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        data_dir.logs / "switchboard.log",
        maxBytes=_BYTES,
        backupCount=_KEPT,
        encoding="utf-8",
        delay=True,
    )
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                cleaned,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    logger = logging.getLogger("app")
    logger.addHandler(handler)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Ends the log."""
    logging.getLogger("app").removeHandler(handler)
    handler.close()
