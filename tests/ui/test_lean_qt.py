"""PySide6 as the window imports it: enumerations made at once, signatures put off.

Invariant: whatever is told apart here from PySide6 as it is would be told apart by the program.
"""

from __future__ import annotations

import enum
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEvent, Qt

from app.ui import quick_enums

ROOT = Path(__file__).resolve().parents[2]
# Every way in which a call of Qt is wrong, and what asks for signatures.
WRONG = """
import inspect, sys
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

def tried(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)

for _ in range(2):
    tried(lambda: QSize(1, foo=2))
    tried(lambda: QSize("wide"))
    tried(lambda: QSize(1, 2, 3, 4))
    tried(lambda: QSize(1, 2).scaled("x"))
    tried(lambda: QObject(foo=3))
    tried(lambda: QLabel(3.5, text="x"))
    tried(lambda: Qt.NoSuchThing)
    tried(lambda: Qt.AlignmentFlag("wide"))
tried(lambda: inspect.signature(QSize.scaled))
tried(lambda: QSize.scaled.__doc__)
tried(lambda: QWidget.setLayout.__doc__)
tried(lambda: (Qt.AlignLeft, Qt.Key_A, Qt.AlignLeft | Qt.AlignTop, Qt.AlignmentFlag(0)))
"""


def _classes() -> Iterator[Any]:
    """The enumerations that a start makes, and some more."""
    inner = (getattr(QtCore, name) for name in dir(QtCore) if name.startswith("Q"))
    of_windows = (QtGui.QPainter, QtGui.QFont, QtGui.QPalette, QtWidgets.QStyle)
    for place in (*inner, *of_windows):
        for value in vars(place).values() if isinstance(place, type) else ():
            if isinstance(value, enum.EnumType):
                yield value


def _told(value: Any) -> Any:
    """What there is to see of a part of an enumeration."""
    if isinstance(value, enum.Enum):
        owner = type(value).__name__
        return owner, repr(value), str(value), hash(value), value.name, value.value, vars(value)
    if isinstance(value, dict):
        return [(key, _told(one)) for key, one in value.items()]
    if isinstance(value, list):
        return [_told(one) for one in value]
    return getattr(value, "__func__", value)


def _parts(made: Any) -> dict[str, str]:
    kept = {name: _told(one) for name, one in vars(made).items()}
    return {name: repr(one) for name, one in kept.items() if not name.startswith("__weak")}


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="made the usual way elsewhere")
def test_every_enumeration_is_what_python_would_have_made() -> None:
    seen: dict[int, Any] = {id(one): one for one in _classes()}
    assert len(seen) > 200
    for made in seen.values():
        kind = made.__bases__[0]
        items = [(name, one.value) for name, one in made.__members__.items()]
        boundary = getattr(made, "_boundary_", enum.KEEP)
        arguments = (kind, made.__name__, items)
        quick = enum.EnumType._create_(*arguments, module="x", boundary=boundary)  # type: ignore[attr-defined]
        usual = quick_enums._usual(*arguments, module="x", boundary=boundary)
        assert _parts(quick) == _parts(usual), made


def test_what_is_no_plain_list_goes_the_usual_way() -> None:
    mixed = enum.Enum("Mixed", [("A", "one"), ("name", 2)])  # type: ignore[misc]
    assert [one.value for one in mixed] == ["one", 2]
    assert pickle.loads(pickle.dumps(Qt.Key.Key_A)) is Qt.Key.Key_A
    with pytest.raises(TypeError):
        enum.Enum("Twice", [("A", 1), ("A", 2)])  # type: ignore[misc]
    assert enum.Flag("Bits", "A B C")["C"].value == 4  # type: ignore[misc, comparison-overlap]


def test_flags_join_and_events_are_named() -> None:
    both = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    assert Qt.AlignmentFlag.AlignLeft in both
    assert repr(Qt.AlignmentFlag(0x84)) == "<AlignmentFlag.AlignCenter: 132>"
    assert QEvent(QEvent.Type.Paint).type() is QEvent.Type.Paint
    assert QEvent.Type(64_999).value == 64_999


def test_wrong_calls_are_told_as_pyside_tells_them() -> None:
    told = []
    for first in ("", "import app.ui\n"):
        ran = subprocess.run(
            [sys.executable, "-c", first + WRONG],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        told.append(ran.stdout)
    assert told[0] == told[1]
    assert "called with wrong argument types" in told[0]


def test_nothing_is_left_out_that_a_later_pyside_mends_by_itself() -> None:
    from PySide6.support import deprecated

    assert not [name for name in vars(deprecated) if name.startswith("fix_for_")]
