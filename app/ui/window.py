"""The main window: rail, pages, status bar, toasts. It composes and knows no page's insides.

The composition root gives it `PageSpec`s; a page is built when it is first shown. Invariant:
what was not passed in is not shown, and the window never blocks on a page.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final, Literal, NamedTuple, Protocol

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.arriving import Arriving, main_list
from app.ui.focusorder import step_focus, tab_stops
from app.ui.rail import Rail
from app.ui.statusbar import StatusBar
from app.ui.style.look import look, theme
from app.ui.widgets.painting import Dot
from app.ui.widgets.panel import Panel
from app.ui.widgets.toast import ToastHost
from app.ui.window_keys import KeysOfWindow, open_menu

SMALLEST: Final = QSize(1024, 640)
USUAL: Final = QSize(1440, 900)


class PageSpec(NamedTuple):
    """A page: its stable name, its title in the rail, its icon, and how to build it.

    `shortcut` is by default Alt+1, Alt+2, … in the order given (⌘ on macOS); `place` is
    `foot` for settings.
    """

    name: str
    title: str
    icon: str
    factory: Callable[[], QWidget]
    shortcut: str = ""
    place: Literal["top", "foot"] = "top"


class WindowState(Protocol):
    """Where the window keeps its place between runs."""

    def geometry(self) -> bytes:
        """What `save` got last; empty at the first run."""

    def page(self) -> str:
        """The page that was open; empty at the first run."""

    def save(self, geometry: bytes, page: str) -> None:
        """Keep both."""


class MainWindow(KeysOfWindow, QMainWindow):
    """Signals: `page_changed(str)`, `status_clicked(str)`, `closing()` before it goes."""

    page_changed = Signal(str)
    status_clicked = Signal(str)
    closing = Signal()

    def __init__(
        self,
        pages: list[PageSpec],
        *,
        title: str = "Switchboard",
        state: WindowState | None = None,
    ) -> None:
        super().__init__()
        self._title = title
        self._specs = {spec.name: spec for spec in pages}
        self._built: dict[str, QWidget] = {}
        self._state = state
        self._may_close: Callable[[], bool] | None = None
        self.setWindowTitle(title)
        self.setMinimumSize(SMALLEST)
        self.toasts = ToastHost(self, theme().row("statusbar"))
        root = Panel("bg.window")
        self._whole = QStackedWidget()
        self._whole.addWidget(root)
        self._root = root
        self._cover: QWidget | None = None
        self.setCentralWidget(self._whole)
        column = QVBoxLayout(root)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self.rail = Rail()
        middle.addWidget(self.rail)
        self._middle = middle
        self._side: QWidget | None = None
        inner = QVBoxLayout()
        inner.setSpacing(0)
        self._notice = QVBoxLayout()
        inner.addLayout(self._notice)
        self.stack = QStackedWidget()
        inner.addWidget(self.stack, 1)
        middle.addLayout(inner, 1)
        column.addLayout(middle, 1)
        self.status = StatusBar(self.toasts)
        self.status.clicked.connect(self.status_clicked)
        column.addWidget(self.status)
        self._add_pages(pages)
        self.bind_keys("F6", lambda: self.cycle(1))
        self.bind_keys("Shift+F6", lambda: self.cycle(-1))
        self.bind_keys("Shift+F10", open_menu, always=True)
        look().changed.connect(self._restyle)
        self._restore()

    def _add_pages(self, pages: list[PageSpec]) -> None:
        modifier = "Ctrl" if sys.platform == "darwin" else "Alt"  # Qt's Ctrl is ⌘ there
        tops = [spec for spec in pages if spec.place == "top"]
        for at, spec in enumerate(tops, 1):
            self._add_page(spec, spec.shortcut or f"{modifier}+{at}")
        for spec in pages:
            if spec.place == "foot":
                self._add_page(spec, spec.shortcut)
        self._arriving = Arriving(self)
        self.rail.chosen.connect(self._show)
        # the keys of the page that was opened work at once
        self.rail.pointed.connect(lambda: self._arrive(Qt.FocusReason.MouseFocusReason))

    def _add_page(self, spec: PageSpec, shortcut: str) -> None:
        foot = spec.place == "foot"
        self.rail.add_page(spec.name, spec.title, spec.icon, shortcut, foot=foot)
        if shortcut:
            self.bind_keys(shortcut, lambda: self._jump(spec.name))

    def _jump(self, name: str) -> None:
        """A page by its key."""
        self.open_page(name)
        self._arrive(Qt.FocusReason.ShortcutFocusReason)

    def _arrive(self, reason: Qt.FocusReason) -> None:
        """The keyboard goes to the page's main list, or stays where one writes."""
        page, focus = self.stack.currentWidget(), QApplication.focusWidget()
        if page is None or not isinstance(focus, QPlainTextEdit) or not page.isAncestorOf(focus):
            self.focus_page(reason)

    # Pages

    def open_page(self, name: str) -> QWidget:
        """Show a page, building it if need be. KeyError for a page that was not passed in."""
        if name not in self._specs:
            raise KeyError(name)
        self.rail.choose(name)
        return self._built[name]

    def replace_page(self, name: str, page: QWidget) -> None:
        """Puts ``page`` in the place of the one that was built under this name."""
        old = self._built[name]
        at = self.stack.indexOf(old)
        on_top = self.stack.currentWidget() is old
        self._built[name] = page
        self.stack.insertWidget(at, page)
        if on_top:
            self.stack.setCurrentWidget(page)
        self.stack.removeWidget(old)
        old.deleteLater()
        activated = getattr(page, "activated", None)
        if on_top and callable(activated):
            activated()

    def knows(self, name: str) -> bool:
        """Whether such a page was passed in."""
        return name in self._specs

    def page(self, name: str) -> QWidget | None:
        """A page that has been built already."""
        return self._built.get(name)

    @property
    def current(self) -> str:
        """The name of the page on top; empty if there are none."""
        top = self.stack.currentWidget()
        return next((name for name, page in self._built.items() if page is top), "")

    def _show(self, name: str) -> None:
        page = self._built.get(name)
        if page is None:
            page = self._specs[name].factory()
            self._built[name] = page
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.setWindowTitle(self._titled())
        activated = getattr(page, "activated", None)
        if callable(activated):
            activated()
        self.page_changed.emit(name)

    # What surrounds the pages

    def set_badge(self, name: str, count: int) -> None:
        """The count on a page's rail button; 0 takes it off. Unknown pages are ignored."""
        if name in self._specs:
            self.rail.button(name).set_count(count)

    def set_attention(self, name: str, on: bool, why: str = "") -> None:
        """The amber dot on a page's rail button. Unknown pages are ignored."""
        if name in self._specs:
            self.rail.button(name).set_attention(on, why)

    def set_status(
        self, key: str, text: str, *, dot: Dot | None = None, icon: str = "", tip: str = ""
    ) -> None:
        """A part of the status bar: receiver, numbers, queue or clock."""
        self.status.set_part(key, text, dot=dot, icon=icon, tip=tip)

    def offer_palette(self, act: Callable[[], object]) -> None:
        """The search button at the rail's foot, and Ctrl+K."""
        self.rail.add_action("search", self.tr("Search and actions"), "Ctrl+K", act)
        self.bind_keys("Ctrl+K", act)

    def offer_keys(self, keys: str, act: Callable[[], object], *, always: bool = False) -> None:
        """Keys that do something on every page; ``always``: also under a card."""
        self.bind_keys(keys, act, always=always)

    def offer_operator(self, name: str, act: Callable[[], object], dot: Dot = "ok") -> None:
        """The operator's avatar at the rail's foot; called again it changes name and dot."""
        self.rail.set_operator(name, act, dot)

    def set_notice(self, banner: QWidget | None) -> None:
        """A strip over every page (offline, receiver down), or none."""
        while (item := self._notice.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not banner:
                old.hide()
                old.deleteLater()
        if banner is not None:
            self._notice.addWidget(banner)
            banner.show()

    def set_side(self, side: QWidget | None) -> None:
        """A panel between rail and page, over all pages; None takes it away, and keeps it."""
        if self._side is not None and self._side is not side:
            self._middle.removeWidget(self._side)
            self._side.hide()
        self._side = side
        if side is not None:
            self._middle.insertWidget(1, side)
            side.show()

    @property
    def side(self) -> QWidget | None:
        """The panel beside the page."""
        return self._side

    def focus_page(self, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
        """The keyboard goes to the page's main list, and to its first stop until there is one."""
        page = self.stack.currentWidget()
        if page is None:
            return
        target = main_list(page)
        own = getattr(page, "regions", None)
        regions: list[QWidget] = list(own()) if callable(own) else [page]
        for region in [target, *regions]:
            stop = self._entry(region) if region is not None and region.isVisible() else None
            if stop is not None:
                stop.setFocus(reason)
                if target is None:
                    self._arriving.wait(page, stop, reason)
                return
        # nothing to stop at is there yet: its keys work all the same
        page.setFocus(reason)
        self._arriving.wait(page, page, reason)

    def set_cover(self, cover: QWidget | None) -> None:
        """A widget over the whole window, rail and status bar too; None takes it away.

        Under a cover the window's own shortcuts rest: what they open could not be seen.
        """
        old, self._cover = self._cover, cover
        if cover is not None and self._whole.indexOf(cover) < 0:
            self._whole.addWidget(cover)
        self._whole.setCurrentWidget(cover or self._root)
        if old is not None and old is not cover:
            self._whole.removeWidget(old)
            old.deleteLater()
        self.rest_keys(cover is not None)
        self.setWindowTitle(self._titled())

    @property
    def cover(self) -> QWidget | None:
        """What lies over the whole window now."""
        return self._cover

    def show_title(self) -> None:
        """The title of the page on top."""
        self.setWindowTitle(self._titled())

    def _titled(self) -> str:
        spec = self._specs.get(self.current) if self._cover is None else None
        return f"{spec.title} · {self._title}" if spec is not None else self._title

    # Keyboard regions

    def regions(self) -> list[QWidget]:
        """Rail, the page's regions (or the page), the newest toast, status bar: where F6 goes."""
        page = self._cover or self.stack.currentWidget()
        own = getattr(page, "regions", None)
        inner: list[QWidget] = list(own()) if callable(own) else ([page] if page else [])
        beside = getattr(self._side, "regions", None)
        side: list[QWidget] = list(beside()) if callable(beside) else []
        found = [self.rail, *side, *inner, *self.toasts.visible[-1:], self.status]
        return [region for region in found if region.isVisible()]

    def cycle(self, step: int) -> None:
        """Move the focus to the next or the previous region."""
        regions = self.regions()
        focus = QApplication.focusWidget()
        at = next(
            (
                i
                for i, r in enumerate(regions)
                if focus is not None and (r is focus or r.isAncestorOf(focus))
            ),
            -1 if step > 0 else 0,
        )
        for away in range(1, len(regions) + 1):
            target = self._entry(regions[(at + step * away) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def focusNextPrevChild(self, next: bool) -> bool:
        def place(stop: QWidget) -> int:
            if self.rail.isAncestorOf(stop):
                return 0
            return 2 if self.status.isAncestorOf(stop) else 1

        return step_focus(sorted(tab_stops(self), key=place), next)

    def _entry(self, region: QWidget) -> QWidget | None:
        """Where the focus goes in a region."""
        if region is self.rail:
            return self.rail.checked()
        if region is self.status:
            return self.status.first()
        if region.focusPolicy().value & Qt.FocusPolicy.TabFocus.value or region.focusProxy():
            return region
        return next(iter(tab_stops(region)), None)

    # Coming and going

    def set_close_guard(self, may_close: Callable[[], bool] | None) -> None:
        """A question asked before the window closes; False keeps it open."""
        self._may_close = may_close

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self._cover or self.stack.currentWidget()
        if page is not None and self.focusWidget() is None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        if self._state is not None:
            self._state.save(bytes(self.saveGeometry().data()), self.current)
        self.closing.emit()
        super().closeEvent(event)

    def _restore(self) -> None:
        geometry = self._state.geometry() if self._state is not None else b""
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            screen = self.screen().availableSize()
            self.resize(USUAL.boundedTo(screen).expandedTo(SMALLEST))
        wanted = self._state.page() if self._state is not None else ""
        first = wanted if wanted in self._specs else next(iter(self._specs), "")
        if first:
            self.open_page(first)

    def _restyle(self) -> None:
        self.toasts.set_inset(theme().row("statusbar"))
