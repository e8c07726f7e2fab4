"""What a window shows, says and was drawing, and the Western digits in it that are figures.

Texts come from the widgets, the models behind the views, and every line that was set to be drawn
(``drawn_lines``). Digits may be Western in an isolate, in a word with Latin letters, an address,
a variable, an ISO date, behind the name of a code, and in what people or providers wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)

from app.store.connection import Connection
from app.ui.answers.preview import AnswerPreview
from app.ui.widgets import texts

_ROWS = 60
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_FREE = re.compile(
    # isolates, also one that was cut off at the end of a line
    r"[\u2066-\u2068][^\u2069]*(?:\u2069|$)"
    # what is in Hebrew, a person's words between ours
    r"|[\u05d0-\u05ea][^،]*"
    # words with Latin letters, as well as paths and keys: UTF-8, Alt+1, sha256=…
    r"|[^\s،]*[A-Za-z{}][^\s،]*"
    # a version, an address, a date as programs write it, a phone number, an id
    r"|\d+(?:\.\d+){2,3}(?::\d+)?|\d{4}-\d\d-\d\d|\+\d[\d\s]+|\d{7,}"
)
_DIGIT = re.compile("[0-9]")
# figures are figures in an isolate too: hours, shares, lengths of time, a count or two
_FIGURE = re.compile(
    r"[\u2066\u2067](?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?"
    r"|[0-9.]+ (?:%|ms|s|×)|\+?[0-9]{1,2})\u2069"
)
# the window speaks Arabic alone: a text without a letter of it is a person's, or code; but for
# the clock with its city
_CLOCK = re.compile("[0-9]{1,2}:[0-9]{2} ")
_ARABIC = re.compile("[\u0620-\u064a]")


def of_people(connection: Connection) -> set[str]:
    """Texts with digits that lie in the database: messages, names, bodies of templates."""
    found: set[str] = set()
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            said = {one for one in row if isinstance(one, str) and _DIGIT.search(one)}
            found |= {one for one in said if any(letter.isalpha() for letter in one)}
    return found


@contextmanager
def drawn_lines(monkeypatch: Any) -> Iterator[set[str]]:
    """The lines that are set to be measured or drawn meanwhile."""
    lines: set[str] = set()
    set_line = texts._line

    def heard(words: str, font: QFont, rtl: bool) -> Any:
        # the lines of code are numbered as programs do it, whenever a field of it is laid out
        if not (words.isdecimal() and "Mono" in font.family()):
            lines.add(words)
        return set_line(words, font, rtl)

    heard.cache_clear = set_line.cache_clear  # type: ignore[attr-defined]
    with monkeypatch.context() as patched:
        patched.setattr(texts, "_line", heard)
        yield lines


def shown(root: QWidget) -> set[str]:
    """The texts of a window's widgets and models, for eyes and for screen readers."""
    found: set[str] = set()
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        found |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QPlainTextEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(at) for at in range(widget.count())}
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found |= _said_by(widget, QModelIndex())
    return {text for text in found if text}


def _said_by(view: QAbstractItemView, parent: QModelIndex) -> set[str]:
    model = view.model()
    # a list's model tells nobody that it has one column
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    found: set[str] = set()
    for row in range(min(_ROWS, model.rowCount(parent))):
        for column in range(columns):
            index = model.index(row, column, parent)
            found |= {str(index.data(role)) for role in _ROLES if isinstance(index.data(role), str)}
        if isinstance(view, QTreeView):
            found |= _said_by(view, model.index(row, 0, parent))
    heads = (model.headerData(at, Qt.Orientation.Horizontal) for at in range(columns))
    return found | {one for one in heads if isinstance(one, str)}


def answers(root: QWidget) -> set[str]:
    """What a customer would be answered now, as previews show it: in the customer's language."""
    return {one._text for one in root.findChildren(AnswerPreview) if not one._muted}


def arabic(found: Iterable[str]) -> bool:
    """Whether any of the texts shows a figure in Arabic-Indic digits."""
    return any("٠" <= letter <= "٩" for text in found for letter in text)


def western(found: Iterable[str], written: Iterable[str] = (), codes: str = "") -> list[str]:
    """Those of the texts that show a figure in Western digits.

    ``written`` is what people and providers wrote; ``codes`` a pattern of what names a code.
    """
    known = sorted({" ".join(one.split()) for one in written}, key=len, reverse=True)
    wrong = []
    for text in sorted(found):
        rest = " ".join(text.split())
        for one in known:
            rest = rest.replace(one, "")
        if codes:
            rest = re.sub(codes, "", rest)
        theirs = any(letter.isalpha() for letter in rest) and not _ARABIC.search(rest)
        if theirs and not _CLOCK.match(rest):
            continue
        if _FIGURE.search(rest):
            wrong.append(text)
            continue
        rest = _FREE.sub("", rest)
        if _DIGIT.search(rest) and not _begins(text, known):
            wrong.append(text)
    return wrong


def _begins(text: str, known: list[str]) -> bool:
    """Whether it is the beginning of something that was written, cut off."""
    begin = " ".join(text.rstrip("…").split())
    return len(begin) > 8 and any(one.startswith(begin) for one in known)
