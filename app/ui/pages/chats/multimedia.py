"""Loads what plays sounds and films without its chatter on the terminal.

Invariant: only lines that say which of several ways to play there are not, and that no sound
server runs, are left out; any other goes where it would have gone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

_RULES = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
# told under no category of its own, on each computer without a sound server
_NO_SERVER = "PulseAudioService"


@contextmanager
def quietly() -> Iterator[None]:
    """Around the import of QtMultimedia and the making of its first player."""
    QLoggingCategory.setFilterRules(_RULES)  # loading it already tells

    def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith(_NO_SERVER):
            return
        if before is None:
            sys.stderr.write(f"{message}\n")
        else:
            before(kind, context, message)

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
