"""The palette itself: one field over the window, results as you type, Enter runs.

Works with sources (callables that give entries for a query); people and messages come from the
store, everything else from memory. What the store answers at once is painted in the frame of the
letter; what takes longer joins later, and what was found before stays as far as it still fits.

Invariants: closing gives the focus back to where it was, unless what ran took it elsewhere; while
it is open, the keyboard is in it or in what lies over it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from concurrent.futures import FIRST_COMPLETED, wait
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.core.tasks import TaskOwner
from app.ui.palette.entries import Asked, Entry
from app.ui.palette.listing import Listing, best, stays
from app.ui.palette.sheet import Sheet
from app.ui.telling import teller
from app.ui.widgets.card import Scrim

Fixed = Callable[[], list[Entry]]
Searched = Callable[[str], list[Entry] | Asked]
_RECENT = 20
_IN_MEMORY = ("actions", "numbers")
# so long a letter's frame waits for the store's answer, and so long the list does after it
_AT_ONCE_S = 0.008
_SOON_MS = 25
_ANEW_MS = 200
_REASON = Qt.FocusReason
# another window, a menu or a card over it, after which the keyboard is here again
_OVER_IT = (
    _REASON.ActiveWindowFocusReason,
    _REASON.PopupFocusReason,
    _REASON.MenuBarFocusReason,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


def _titles() -> dict[str, str]:
    return {
        "actions": _tr("Actions"),
        "people": _tr("People"),
        "numbers": _tr("Numbers"),
        "messages": _tr("Messages"),
        "operations": _tr("API operations"),
    }


class Palette(Scrim):
    """Made once a window; ``open()`` shows it."""

    def __init__(
        self,
        window: QWidget,
        fixed: Fixed,
        searched: list[Searched],
        recent: Callable[[], list[str]],
        remember: Callable[[list[str]], None],
        context: Callable[[], str] = lambda: "",
        warm: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        super().__init__(window)
        self._fixed = fixed
        self._searched = searched
        self._recent = recent
        self._remember = remember
        self._context = context
        self._warm = warm
        self._tasks = TaskOwner("palette", teller(self))
        self._turn = 0
        self._back: QWidget | None = None
        self._entries: list[Entry] = []
        self._listing = Listing("", {}, [], [])
        self._late: dict[int, list[Entry]] = {}
        self._open_questions: set[int] = set()
        self._entered = False
        self._chosen = ""  # what somebody moved to; else the best is, also one that comes late
        self._soon = self._timer(_SOON_MS, self._list)
        self._anew = self._timer(_ANEW_MS, self._ask_anew)
        self.sheet = Sheet(self)
        self.field, self.where = self.sheet.field, self.sheet.where
        self.model, self.view = self.sheet.model, self.sheet.view
        self.delegate = self.sheet.delegate
        self.field.textChanged.connect(lambda _: self._search())
        self.field.installEventFilter(self)
        self.view.clicked.connect(lambda index: self._run(index.row()))

    def _timer(self, ms: int, then: Callable[[], None]) -> QTimer:
        made = QTimer(self, singleShot=True, interval=ms)
        made.timeout.connect(then)
        return made

    async def close_palette(self) -> None:
        """Ends what runs; for the window's end."""
        await self._tasks.close()

    def open(self) -> None:
        """Shows the palette over the window, empty."""
        if not self.isVisible():  # else its key was pressed once more
            self._back = QApplication.focusWidget()
        self.cover()
        self.sheet.place(self._context())
        self.show()
        self._entries = self._fixed()
        self._late = {}
        self.field.setFocus(_REASON.PopupFocusReason)
        if self.field.text():
            self.field.clear()
        else:
            self._search()
        if self._warm is not None:
            self._tasks.start(self._ready(self._warm), "warm")

    async def _ready(self, warm: Callable[[], Awaitable[None]]) -> None:
        await warm()

    def dismiss(self) -> None:
        """Hides it and gives the focus back."""
        back, self._back = self._back, None
        self._leave()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(_REASON.OtherFocusReason)

    def _leave(self) -> None:
        """Hides it."""
        self._entered = False
        self._soon.stop()
        self.hide()
        self._turn += 1
        self._open_questions = set()
        # nothing that was found is kept while nobody looks
        self._late = {}
        self.delegate.forget()
        self.model.show_rows([], "")

    def forget(self) -> None:
        """Somebody may have been erased: what is listed is asked once more."""
        self.delegate.forget()
        if self.isVisible() and not self._anew.isActive():
            self._anew.start()

    def _ask_anew(self) -> None:
        if self.isVisible():
            self._late = {}
            self._search(anew=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is getattr(self, "field", None):
            if isinstance(event, QFocusEvent):
                self._focus_moved(event)
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self._follow)
        return super().eventFilter(watched, event)

    def _focus_moved(self, event: QFocusEvent) -> None:
        if event.lostFocus() and event.reason() not in _OVER_IT and self.isVisible():
            self._leave()  # a key of the window led elsewhere, and what is there would be covered

    def _follow(self) -> None:
        if self.isVisible():
            self.sheet.follow()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self._soon.isActive() and not event.text().strip():
            self._list()  # what is moved in or run answers what was typed
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._move(8 if key == Qt.Key.Key_PageDown else -8)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered = bool(self._open_questions) and self._lacks()
            if not self._entered:  # else what stands in the field is not answered yet
                self._run(self.view.currentIndex().row())
        else:
            # they would leave the palette
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _move(self, step: int) -> None:
        moved = self.view.step(step, self.field)
        entry = self.model.entry(self.view.currentIndex().row())
        if moved and entry is not None:
            self._chosen = entry.key

    def _search(self, *, anew: bool = False) -> None:
        self._turn += 1
        if not anew:  # else what was chosen, and an Enter that waits, still hold
            self._entered, self._chosen = False, ""
        self._open_questions = set()
        typed, recent = self.field.text(), self._recent()
        self._listing = Listing(typed, _titles(), self._entries, recent)
        query, kind = self._listing.query, self._listing.kind
        asks = kind not in _IN_MEMORY and (len(query) >= 2 or bool(kind))
        self._late = {
            place: [one for one in found if asks and stays(one, query)]
            for place, found in self._late.items()
        }
        if asks:
            self._ask(query)
        if self._open_questions:
            self._soon.start()
        else:
            self._list()

    def _ask(self, query: str) -> None:
        """Asks every source; waits so long as nobody notices, and paints rows meanwhile."""
        asked: dict[int, Asked] = {}
        for place, source in enumerate(self._searched):
            answer = source(query)
            if isinstance(answer, list):
                self._late[place] = answer
            else:
                asked[place] = answer
        until = monotonic() + _AT_ONCE_S

        def enough() -> bool:
            return any(one.coming.done() for one in asked.values()) or monotonic() > until

        while asked:
            coming = [one.coming for one in asked.values()]
            wait(coming, max(0.0, until - monotonic()), FIRST_COMPLETED)
            came = [place for place, one in asked.items() if one.coming.done()]
            for place in came:
                self._take(place, asked.pop(place))
            if not came:
                break
            if asked:  # a processor is free now, not before
                self._foresee(enough)
        for place, one in asked.items():
            self._await(place, one)

    def _foresee(self, enough: Callable[[], bool]) -> None:
        """Paints what is known by now, which is most of what will be listed."""
        rows = self._listing.rows(self._late)
        self.delegate.prepare(rows, self._listing.query, best(rows, self._chosen), enough)

    def _take(self, place: int, one: Asked) -> None:
        if one.coming.exception() is None:
            self._late[place] = one.made(one.coming.result())
        else:
            self._await(place, one)

    def _await(self, place: int, one: Asked) -> None:
        self._open_questions.add(place)
        self._tasks.start(self._later(place, one, self._turn), f"source {place}")

    async def _later(self, place: int, asked: Asked, turn: int) -> None:
        from asyncio import wrap_future

        try:
            found = await wrap_future(asked.coming)
        finally:
            if turn == self._turn:
                self._open_questions.discard(place)
        if turn == self._turn and self.isVisible():
            self._late[place] = asked.made(found)
            if not self._open_questions or not self._soon.isActive():
                self._list()

    def _list(self) -> None:
        self._soon.stop()
        query, rows = self._listing.query, self._listing.rows(self._late)
        self.sheet.show_rows(rows, query)
        self._choose()
        if self._entered and not self._open_questions:
            self._entered = False
            if not self._lacks():
                self._run(self.view.currentIndex().row())

    def _lacks(self) -> bool:
        """Whether nothing is listed, or not what somebody moved to."""
        entry = self.model.entry(self.view.currentIndex().row())
        return entry is None or self._chosen not in ("", entry.key)

    def _choose(self) -> None:
        """What somebody moved to, else the first that can be run."""
        if not self._chosen:
            self.view.scrollToTop()
        row = best(self.model.rows, self._chosen)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def _run(self, row: int) -> None:
        entry = self.model.entry(row)
        if entry is None or entry.reason:
            return
        recent = [entry.key, *(one for one in self._recent() if one != entry.key)][:_RECENT]
        self._remember(recent)
        self.dismiss()
        entry.run()
