"""Underlines words that the dictionaries do not know, once the typing rests.

Works with `console.spelling` and the composer's highlighter. Invariant: nothing is asked while
keys come in, the word under the cursor is left alone until it is left, and the menu of a wrong
word has all that the usual one has.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QTextCursor

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.services.console import Console
from app.services.spelling import WORD
from app.ui.pages.chats.composer_text import ComposerText

_REST_MS = 400


class SpellCheck(QObject):
    """Lives with the composer's text."""

    def __init__(self, console: Console, tasks: TaskOwner, text: ComposerText) -> None:
        super().__init__(text)
        self._console = console
        self._tasks = tasks
        self._text = text
        self._spared = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look)
        text.edited.connect(self._typed)
        text.cursorPositionChanged.connect(self._moved)
        text.word_menu_wanted.connect(self._menu)

    def _typed(self) -> None:
        if self._console.spelling.on:
            self._rest.start()

    def _moved(self) -> None:
        """The word that was let alone is looked at once it is left."""
        if self._spared and self._under_cursor() != self._spared:
            self._spared = ""
            self._typed()

    def _look(self) -> None:
        if not self._tasks.closed:
            self._tasks.start(self._check(self._text.text()), "spelling")

    async def _check(self, text: str) -> None:
        wrong = await self._console.spelling.wrong(text)
        if self._text.text() == text:
            self._spared = self._under_cursor()
            self._text.show_wrong(wrong - {self._spared})

    def _under_cursor(self) -> str:
        """The word that is being written: the cursor stands right after it."""
        cursor = self._text.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = [match for match in WORD.finditer(before) if match.end() == len(before)]
        return found[-1].group() if found else ""

    def _menu(self, cursor: QTextCursor, point: QPoint) -> None:
        self._tasks.start(self._open(cursor, point), "suggestions")

    async def _open(self, cursor: QTextCursor, point: QPoint) -> None:
        word = cursor.selectedText()
        suggested = await self._console.spelling.suggest(word)
        menu = self._text.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Spelling of {word}").format(word=word))
        usual = menu.actions()[0]

        def add(words: str, act: Callable[[], object] | None) -> None:
            action = QAction(words, menu)
            if act is None:
                action.setEnabled(False)
            else:
                action.triggered.connect(lambda _checked=False: act())
            menu.insertAction(usual, action)

        for one in suggested:
            add(isolate(one), partial(self._put, cursor, one))
        if not suggested:
            add(self.tr("No suggestion"), None)
        menu.insertSeparator(usual)
        add(self.tr("Add to the dictionary"), partial(self._learn, word))
        menu.insertSeparator(usual)
        menu.popup(point)

    def _put(self, cursor: QTextCursor, word: str) -> None:
        cursor.insertText(word)
        self._text.setFocus()

    def _learn(self, word: str) -> None:
        self._console.spelling.learn(word)
        self._look()
