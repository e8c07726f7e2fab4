"""Search everywhere, in a panel beside the page: it stays while its finds are looked at.

Works with ``console.search``. Enter opens a find and keeps the keyboard in the list, so that the
next one is one key away; Ctrl+Enter goes on to the composer; Esc closes.

Invariant: what is listed answers what stands in the field; late answers to older questions are
dropped.
"""

from __future__ import annotations

from concurrent.futures import wait
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.rows import ChatRow, SearchHit
from app.services.seeking import Found, Wanted, Written, terms_of
from app.ui.search.filters import SearchFilters
from app.ui.search.rows import (
    FIND_HEIGHT,
    Heading,
    More,
    ResultsDelegate,
    ResultsModel,
    ResultsView,
    Row,
)
from app.ui.style.look import theme
from app.ui.telling import teller
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.fields import SearchField
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.services.console import Console

_KEPT = 8
# so long the frame of a letter waits for what the store finds
_AT_ONCE_S = 0.008
_LEAST_FINDS = 12
_WIDTH, _LEAST = 400, 340
_FEW = {"chats": 4, "notes": 3, "templates": 3, "canned": 3}


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
        self._console = console
        self._tasks = TaskOwner("search", teller(self))
        self._found: Found | None = None
        self._open_sections: set[str] = set()
        self._fetching = False
        self._asked = self._answered = 0
        self._entered: bool | None = None
        self.setAccessibleName(self.tr("Search everywhere"))
        self._build()
        self.restyle()
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 10, 6)
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
        self.view.setItemDelegate(ResultsDelegate(self.view))
        self.view.setAccessibleName(self.tr("Found"))
        self.view.clicked.connect(lambda index: self.choose(index.row()))
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._near_end())
        self.view.installEventFilter(self)
        column.addWidget(self.view, 1)
        self.empty = EmptyState("search", "", "")
        column.addWidget(self.empty, 1)
        self.recent = QVBoxLayout()
        self.recent.setContentsMargins(16, 0, 16, 24)
        self.recent.setSpacing(6)
        column.addLayout(self.recent)

    # The window's side

    def restyle(self) -> None:
        # in a window that is narrow for its text the chat beside it needs its part
        self.setMinimumWidth(theme().wide(_LEAST))
        self.setMaximumWidth(theme().wide(_WIDTH))
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().wide(_WIDTH), super().sizeHint().height())

    def open_field(self, text: str = "") -> None:
        """Shows the panel with the keyboard in its field, its text chosen."""
        self.filters.fill_numbers()
        if text:
            self.field.setText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

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
        wait([coming], _AT_ONCE_S)
        if coming.done() and coming.exception() is None:
            self._came(coming.result(), self._asked)
        else:
            self._tasks.start(self._search(coming, self._asked), "search")

    def _in_sight(self) -> int:
        """How many messages fill the panel; more are read when they are scrolled to."""
        return max(_LEAST_FINDS, self.height() // theme().px(FIND_HEIGHT) + 2)

    async def _search(self, coming: Future[Found | None], question: int) -> None:
        from asyncio import wrap_future

        try:
            found = await wrap_future(coming)
        except SwitchboardError:
            if question == self._asked:  # nothing answers it, and nothing is waited for
                self._answered, self._entered, self._found = question, None, None
                self._show()
            raise
        if question == self._asked:
            self._came(found, question)

    def _came(self, found: Found | None, question: int) -> None:
        if found is None:
            return
        self._answered = question
        wanted = found.wanted
        self._found = found if wanted.text.strip() or wanted.is_narrowed else None
        self._show()
        self.view.scrollToTop()
        if self.model.rowCount():
            self._move(1, 0)
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
                elif self.model.rowCount():
                    self._move(1, 0)
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
        rows = self._rows(found) if found is not None else []
        terms = terms_of(found.wanted.text) if found is not None else []
        self.model.show_rows(rows, terms)
        if not rows and self.view.hasFocus():
            self.field.setFocus()
        if self.empty.isHidden() != bool(rows):
            self.view.setVisible(bool(rows))
            self.empty.setVisible(not rows)
        self._show_recent(found is None)
        if found is None:
            self.empty.set(
                "search",
                self.tr("Search everywhere"),
                self.tr(
                    "Words and parts of words, in any script. “Quotation marks” keep words "
                    "together; from:omar, since:2026-03-01 and until:7d narrow it."
                ),
            )
            self.empty.set_actions()
        elif not rows:
            self._show_nothing(found)

    def _show_nothing(self, found: Found) -> None:
        typed = self.field.text().strip()
        title = (
            self.tr("Nothing for “{text}”").format(text=isolate(typed))
            if typed
            else self.tr("Nothing fits these filters")
        )
        if found.is_partial:
            self.empty.set("search", self.tr("Looking further back…"), "")
            self.empty.set_actions()
        elif found.wanted.is_narrowed or found.wanted.only.numbers:
            clear = Button(self.tr("Clear the filters"), icon="x")
            clear.clicked.connect(self.clear_filters)
            self.empty.set("search", title, self.tr("Only a part was searched."))
            self.empty.set_actions(clear)
        else:
            self.empty.set(
                "search",
                title,
                self.tr(
                    "Messages, chats, notes, templates and canned replies on this computer were "
                    "searched. Try fewer letters, or a part of a word."
                ),
            )
            self.empty.set_actions()

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

    def _rows(self, found: Found) -> list[Row]:
        titles = {
            "chats": self.tr("Chats"),
            "notes": self.tr("Notes"),
            "templates": self.tr("Templates"),
            "canned": self.tr("Canned replies"),
        }
        rows: list[Row] = []
        for kind, title in titles.items():
            finds: tuple[ChatRow | Written, ...] = getattr(found, kind)
            if not finds:
                continue
            few = len(finds) if kind in self._open_sections else _FEW[kind]
            rows.append(Heading(kind, title, str(len(finds))))
            rows.extend(finds[:few])
            if len(finds) > few:
                rows.append(More(kind, len(finds) - few))
        if found.messages:
            count = "" if found.more else str(len(found.messages))
            # of a common word only the newest are read, so there is no count to tell
            rows.append(Heading("messages", self.tr("Messages"), count))
            rows.extend(found.messages)
        return rows

    def _show_recent(self, on: bool) -> None:
        while (item := self.recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        kept = list(self._console.settings.get("search_recent")) if on else []
        if kept:
            self.recent.addWidget(
                PlainLabel(self.tr("Searched lately"), "caption", "semibold", "text.muted")
            )
        for text in kept:
            again = LinkButton(text, icon="history")
            again.clicked.connect(lambda _=False, text=text: self._again(text))
            self.recent.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)

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
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1, at)
            return True
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(8):
                self._move(1 if key == Qt.Key.Key_PageDown else -1, self.view.currentIndex().row())
            return True
        if key == Qt.Key.Key_Escape and not in_field:
            self.closed.emit(True)
            return True
        if not in_field and event.text().isprintable() and event.text():
            self.field.setFocus()
            self.field.end(False)
            self.field.insert(event.text())
            return True
        return False

    def _move(self, step: int, at: int) -> None:
        at += step
        while isinstance(self.model.row(at), Heading):
            at += step
        if self.model.row(at) is not None:
            self.view.setCurrentIndex(self.model.index(at))
            self.view.scrollTo(self.model.index(at))

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
