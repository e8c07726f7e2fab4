"""Search everywhere, in a panel beside the page: it stays while its finds are looked at.

Works with ``console.search``. Enter opens a find and keeps the keyboard in the list, so that the
next one is one key away; Ctrl+Enter goes on to the composer; Esc closes.

Invariant: what is listed answers what stands in the field; late answers to older questions are
dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.rows import ChatRow, SearchHit
from app.services.seeking import Found, Wanted, terms_of
from app.ui.search.filters import SearchFilters
from app.ui.search.finds import ResultsDelegate, ResultsView
from app.ui.search.rows import FIND_HEIGHT, Heading, More, ResultsModel, rows_of
from app.ui.search.states import SearchStates
from app.ui.search.waiting import answered
from app.ui.style.look import theme
from app.ui.telling import teller
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.themed import letters_of, sides

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.services.console import Console

_KEPT = 8
# so long the frame of a letter waits for what the store finds
_AT_ONCE_S = 0.008
_LEAST_FINDS = 12
_ANEW_MS = 200
_WIDTH, _LEAST = 400, 340
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class SearchPanel(Panel):
    """Signals: ``chat_wanted(id)``, ``hit_wanted(SearchHit, text, write)``, ``template_wanted
    (key)``, ``canned_wanted(name)``, ``closed(back)``: by Esc, to return to where it began.
    """

    chat_wanted = Signal(int, bool)
    hit_wanted = Signal(object, str, bool)
    template_wanted = Signal(str)
    canned_wanted = Signal(str)
    closed = Signal(bool)

    def __init__(self, console: Console) -> None:
        super().__init__("surface.base", sides=("end",))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._console = console
        self._tasks = TaskOwner("search", teller(self))
        self._found: Found | None = None
        self._open_sections: set[str] = set()
        self._fetching = False
        self._asked = self._answered = 0
        self._entered: bool | None = None
        self._anew = QTimer(self, singleShot=True, interval=_ANEW_MS)
        self._anew.timeout.connect(self._ask_anew)
        self.setAccessibleName(self.tr("Search everywhere"))
        self._build()
        self.restyle()
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(*sides(14, 12, 10, 6))
        head.setSpacing(6)
        self.field = SearchField(
            self.tr("Messages, chats, notes, templates"), name=self.tr("Search everywhere")
        )
        self.field.textChanged.connect(lambda _: self._changed())
        self.field.left.connect(lambda: self.closed.emit(True))
        self.field.installEventFilter(self)
        head.addWidget(self.field, 1)
        close = IconButton("x", self.tr("Close the search"), shortcut="Esc")
        close.clicked.connect(lambda: self.closed.emit(False))
        head.addWidget(close)
        column.addLayout(head)
        self.filters = SearchFilters(self._console)
        self.filters.changed.connect(self._ask)
        column.addWidget(self.filters)
        column.addWidget(Line())
        console = self._console
        self.model = ResultsModel(console.numbers.by_id, console.clock.now_ms)
        self.view = ResultsView()
        self.view.setModel(self.model)
        self.delegate = ResultsDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName(self.tr("Found"))
        self.view.clicked.connect(lambda index: self.choose(index.row()))
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._near_end())
        self.view.installEventFilter(self)
        column.addWidget(self.view, 1)
        self.states = SearchStates()
        self.states.clear_wanted.connect(self.clear_filters)
        self.states.again_wanted.connect(self._again)
        column.addWidget(self.states, 1)

    # The window's side

    def restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*sides(0, 0, 1, 0))  # the line is the panel's own
        # in a window that is narrow for its text the chat beside it needs its part
        self.setMinimumWidth(theme().wide(_LEAST))
        self.setMaximumWidth(theme().wide(_WIDTH))
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().wide(_WIDTH), super().sizeHint().height())

    def open_field(self, text: str = "") -> None:
        """Shows the panel with the keyboard in its field, its text chosen."""
        self.filters.fill_numbers()
        self.show()
        if text and text != self.field.text():
            self.field.setText(text)
        elif self._found is None and self.field.text():
            self._ask()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        # the first letter need not wait for them
        self._tasks.start(self._console.conversations.know_names(), "names")

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.field, self.view] if self.view.isVisible() else [self.field]

    async def close_down(self) -> None:
        """Ends what runs."""
        await self._tasks.close()

    # Asking

    def wanted(self) -> Wanted:
        """What stands in the field and the filters."""
        return self._console.search.read(self.field.text(), self.filters.only())

    def _changed(self) -> None:
        """Asked at once: a newer question ends the one before, and typing never waits for it."""
        self._open_sections.clear()
        self._ask()

    def _ask(self) -> None:
        """What is found at once is painted in the frame of the letter, the rest comes later."""
        if self._tasks.closed:
            return
        self._asked += 1
        self._entered = None
        try:
            coming = self._console.search.begin(self.wanted(), self._in_sight())
        except SwitchboardError:  # the store is closed: the window goes
            return
        if answered(coming, _AT_ONCE_S, self._foresee):
            self._came(coming.whole.result(), self._asked)
        else:
            self._tasks.start(self._search(coming.whole, self._asked), "search")

    def _foresee(self, found: Found, enough: Callable[[], bool]) -> None:
        """Paints what comes before the messages; the first find will be chosen."""
        rows = rows_of(found, self._open_sections)
        self.delegate.prepare(rows, terms_of(found.wanted.text), 1, enough)

    def forget(self) -> None:
        """Somebody may have been erased: nothing stays that was found before.

        What is looked at is asked once more, and stays where it is; else the next opening asks.
        """
        self.delegate.pictures.forget()
        if self._found is None:
            return
        if not self.isVisible():
            self._found = None
            self._show()
        elif not self._anew.isActive():
            self._anew.start()

    def _ask_anew(self) -> None:
        found = self._found
        if found is None or self._tasks.closed:
            return
        if self._answered != self._asked:
            self._anew.start()  # what was typed is answered first
            return
        self._asked += 1
        page = max(self._in_sight(), len(found.messages))
        coming = self._console.search.begin(found.wanted, page).whole
        self._tasks.start(self._search(coming, self._asked, stay=True), "search")

    def _in_sight(self) -> int:
        """How many messages fill the panel; more are read when they are scrolled to."""
        return max(_LEAST_FINDS, (self.height() - self.view.y()) // theme().px(FIND_HEIGHT) + 1)

    async def _search(
        self, coming: Future[Found | None], question: int, *, stay: bool = False
    ) -> None:
        from asyncio import wrap_future

        try:
            found = await wrap_future(coming)
        except SwitchboardError:
            if question == self._asked:  # nothing answers it, and nothing is waited for
                self._answered, self._entered, self._found = question, None, None
                self._show()
            raise
        if question == self._asked:
            self._came(found, question, stay=stay)

    def _came(self, found: Found | None, question: int, *, stay: bool = False) -> None:
        if found is None:
            return
        at, bar = self.view.currentIndex().row(), self.view.verticalScrollBar()
        chosen, top = self.model.row(at), bar.value()
        self._answered = question
        wanted = found.wanted
        self._found = found if wanted.text.strip() or wanted.is_narrowed else None
        self._show()
        if stay:
            place = self.model.place(chosen)
            self.view.setCurrentIndex(self.model.index(at if place < 0 else place))
            bar.setValue(top)
        else:
            self.view.scrollToTop()
        if not self.view.currentIndex().isValid():
            self.view.step(1)
        if (write := self._entered) is not None:
            self._entered = None
            self.choose(self.view.currentIndex().row(), write=write)
        if self._found is not None and self._found.is_partial:
            self._tasks.start(self._further(self._found), "further")

    async def _further(self, before: Found) -> None:
        """Little fits: the rest of the page is looked for while the first finds are shown."""
        while self._found is before and before.is_partial:
            longer = await self._console.search.more(before)
            if self._found is not before:
                return
            self._found = longer
            if len(longer.messages) != len(before.messages) or not longer.is_partial:
                at = self.view.currentIndex().row()
                self._show()
                if at > 0:
                    self.view.setCurrentIndex(self.model.index(at))
                else:
                    self.view.step(1)
            before = longer

    def _near_end(self) -> None:
        bar = self.view.verticalScrollBar()
        found = self._found
        if found is None or not found.more or self._fetching or self._tasks.closed:
            return
        if bar.value() >= bar.maximum() - self.view.height():
            self._fetching = True
            self._tasks.start(self._more(found), "more")

    async def _more(self, found: Found) -> None:
        try:
            longer = await self._console.search.more(found)
        finally:
            self._fetching = False
        if self._found is found:
            self._found = longer
            self._show()

    # Showing

    def _show(self) -> None:
        found = self._found
        rows = rows_of(found, self._open_sections) if found is not None else []
        terms = terms_of(found.wanted.text) if found is not None else []
        self.model.show_rows(rows, terms)
        if not rows and self.view.hasFocus():
            self.field.setFocus()
        if self.states.isHidden() != bool(rows):
            self.view.setVisible(bool(rows))
            self.states.setVisible(not rows)
        if found is None:
            self.states.show_begin(list(self._console.settings.get("search_recent")))
        elif not rows:
            only = found.wanted.is_narrowed or bool(found.wanted.only.numbers)
            typed = self.field.text().strip()
            self.states.show_nothing(typed, partial=found.is_partial, narrowed=only)

    def clear_filters(self) -> None:
        """Back to everything."""
        self.filters.clear()
        kept = [
            word for word in self.field.text().split()
            if word.split(":", 1)[0] not in ("from", "since", "until")
        ]  # fmt: skip
        self.field.setText(" ".join(kept))
        self._ask()
        self.field.setFocus()

    def _again(self, text: str) -> None:
        self.field.setText(text)
        self.field.setFocus()

    # Moving and choosing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.field:
                return self._key(event, in_field=True)
            if watched is self.view:
                return self._key(event, in_field=False)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, *, in_field: bool) -> bool:
        key, at = event.key(), self.view.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            write = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self._answered != self._asked:
                self._entered = write  # what is listed answers less than what was typed
            else:
                self.choose(at, write=write)
            return True
        if step := _STEPS.get(key):
            self.view.step(step, self.field if in_field else None)
            return True
        if key == Qt.Key.Key_Escape and not in_field:
            self.closed.emit(True)
            return True
        if not in_field and (letters := letters_of(event, begun=True)):
            self.field.setFocus()
            self.field.end(False)
            self.field.insert(letters)
            return True
        return False

    def choose(self, at: int, *, write: bool = False) -> None:
        """Opens the find in a row; ``write``: and goes on to the composer."""
        row = self.model.row(at)
        text = self._found.wanted.text if self._found is not None else ""
        if row is None or isinstance(row, Heading):
            return
        if isinstance(row, More):
            self._open_sections.add(row.kind)
            self._show()
            self.view.setCurrentIndex(self.model.index(at))
            return
        self._remember()
        if isinstance(row, ChatRow):
            self.chat_wanted.emit(row.id, write)
        elif isinstance(row, SearchHit):
            self.hit_wanted.emit(row, text, write)
        elif row.kind == "note" and row.chat_id:
            self.chat_wanted.emit(row.chat_id, write)
        elif row.kind == "template":
            self.template_wanted.emit(row.key)
        elif row.kind == "canned":
            self.canned_wanted.emit(row.key)

    def _remember(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        settings = self._console.settings
        kept = [one for one in settings.get("search_recent") if one != text]
        settings.set("search_recent", [text, *kept][:_KEPT])
