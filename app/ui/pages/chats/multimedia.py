"""Loads what plays sounds and films without its chatter on the terminal, and tells it what to do.

Invariant: only lines that say which of several ways to play there are not, and that no sound
server runs, are left out; any other goes where it would have gone. While a player does something
its threads may have the interpreter.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    Q_ARG,
    QLoggingCategory,
    QMessageLogContext,
    QMetaObject,
    QObject,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)

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


def tell_player(player: QObject, slot: str, value: float | None = None) -> None:
    """Calls a player's slot, as ``stop``, with the interpreter let go.

    A call as a method keeps it. Threads of the player want it now and then, for what they read out
    of a buffer that was made here and for what they are no longer connected with; the player waits
    for them, and the window would stand still for ever.
    """
    direct = Qt.ConnectionType.DirectConnection
    if value is None:
        QMetaObject.invokeMethod(player, slot, direct)
    else:
        kind = "qlonglong" if isinstance(value, int) else "double"
        QMetaObject.invokeMethod(player, slot, direct, Q_ARG(kind, value))


def settle(*made: QObject) -> None:
    """Has Qt find out now that Python does not listen to connections of these coming and going.

    It asks once for each object, with the interpreter and under a lock that others share. A thread
    of a player that asked later, as it lets go of its sound, could wait for the interpreter while
    the window waits for that lock.
    """
    for one in made:
        one.destroyed.connect(_nothing)
        one.destroyed.disconnect(_nothing)


def _nothing(*_: object) -> None:
    """Never called."""
