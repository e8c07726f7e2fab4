"""The two ways to a dashboard session: its own login page here, or a pasted cookie.

Used by the sign-in card and the wizard's third step. The embedded browser is optional: where
Qt WebEngine is missing, only pasting is offered and the reason is told. Invariant: the form hands
over cookies of the dashboard's host only, and forgets them when it closes.
"""

from __future__ import annotations

import os
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.widgets.chips import IconLabel
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import Spinner
from app.ui.widgets.segmented import Segmented

BROWSER, PASTE = "browser", "paste"


def browser_available() -> bool:
    """Whether the embedded browser can be used; nothing of it is loaded."""
    return not why_no_browser()


def why_no_browser() -> str:
    """Why the embedded browser can't be used; empty where it can."""
    if find_spec("PySide6.QtWebEngineWidgets") is None:
        return QCoreApplication.translate(
            "SessionForm",
            "The embedded browser is not installed. Install PySide6-Addons, or paste a cookie.",
        )
    if QGuiApplication.platformName() == "offscreen":
        return QCoreApplication.translate(
            "SessionForm", "The embedded browser needs a display. Paste a cookie."
        )
    # Chromium ends the whole program where its sandbox can't be had
    unsafe = hasattr(os, "geteuid") and os.geteuid() == 0
    if unsafe and os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") != "1":
        return QCoreApplication.translate(
            "SessionForm", "The embedded browser does not run for the root user. Paste a cookie."
        )
    return ""


class SessionForm(QWidget):
    """Signals: ``captured(str)`` a cookie header from the browser; ``changed()`` the cookie did.

    ``beside`` gets the browser where there is room for it; else it stands in the form.
    """

    captured = Signal(str)
    changed = Signal()

    def __init__(
        self, base_url: str, *, beside: QVBoxLayout | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._base_url = base_url
        self._beside = beside
        self._browser: QWidget | None = None
        self._header = ""
        self._host = base_url.split("://", 1)[-1].split("/", 1)[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.way = Segmented(self.tr("How to sign in"))
        self.way.add(BROWSER, self.tr("Sign in here"), icon="globe")
        self.way.add(PASTE, self.tr("Paste a cookie"), icon="cookie")
        self.way.chosen.connect(self._choose)
        column.addWidget(self.way)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self._browser_place = QWidget()
        self._browser_column = QVBoxLayout(self._browser_place)
        self._browser_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self._browser_place)
        self.stack.addWidget(self._paste())
        self.first: QWidget = self.cookie_field.edit
        if browser_available():
            self._turn(BROWSER)
        else:
            self.way.set_enabled(BROWSER, False, why_no_browser())
            self.way.choose(PASTE)
            self._turn(PASTE)

    def _paste(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.cookie_field = Field(
            self.tr("Cookie header"),
            content="secret",
            placeholder="connect.sid=s%3A…",
            helper=self.tr(
                "In your browser, signed in on the dashboard: developer tools, Network, "
                "any request, the header Cookie. Name and value, name=value."
            ),
        )
        self.cookie_field.textChanged.connect(lambda _: self._typed())
        column.addWidget(self.cookie_field)
        column.addStretch(1)
        return page

    @property
    def in_browser(self) -> bool:
        """Whether the embedded browser is the way chosen."""
        return self.way.current() == BROWSER

    # The cookie

    def cookie(self) -> str:
        """The Cookie header to try; empty where there is none yet."""
        if self.way.current() == PASTE:
            text = self.cookie_field.text().strip()
            return text.removeprefix("Cookie:").strip()
        return self._header

    def _typed(self) -> None:
        words = ""
        if self.cookie() and "=" not in self.cookie():
            words = self.tr("A cookie is written name=value.")
        self.cookie_field.set_error(words)
        self.changed.emit()

    def forget(self) -> None:
        """Drops what was typed or captured, and the browser with its profile."""
        self._header = ""
        self.cookie_field.edit.clear()
        if self._browser is not None:
            self._browser.hide()
            self._browser.deleteLater()
            self._browser = None

    def set_trying(self, on: bool) -> None:
        """While a cookie is tried nothing can be changed."""
        self.way.setEnabled(not on)
        self.cookie_field.setEnabled(not on)

    # The browser

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self.way.current() == BROWSER:
            self._open_browser()

    def _turn(self, way: str) -> None:
        self.stack.setCurrentIndex(0 if way == BROWSER else 1)
        self.stack.setVisible(way == PASTE or self._beside is None)

    def _choose(self, way: str) -> None:
        self._turn(way)
        if way == BROWSER:
            self._open_browser()
        else:
            self.cookie_field.edit.setFocus()
        if self._browser is not None and self._beside is not None:
            self._browser.setVisible(way == BROWSER)
        self.changed.emit()

    def _open_browser(self) -> None:
        if self._browser is not None or not browser_available():
            return
        from app.ui.dialogs.dashboard_browser import DashboardBrowser

        browser = DashboardBrowser(self._base_url)
        browser.cookies_changed.connect(self._captured)
        (self._beside or self._browser_column).addWidget(browser, 1)
        self._browser = browser

    def _captured(self, header: str) -> None:
        if not header or self.way.current() != BROWSER:
            return
        if header != self._header:
            self._header = header
            self.changed.emit()
        self.captured.emit(header)


class WaitingNote(Panel):
    """The box that tells what is waited for, and how a try went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", radius="md", line="border.default", parent=parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 11)
        row.setSpacing(10)
        self._spinner = Spinner(self.tr("Waiting"), 16)
        self._icon = IconLabel("circle-check", "success.text", 16)
        row.addWidget(self._spinner)
        row.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = PlainLabel("", "body", "medium", wrap=True)
        self.text = PlainLabel("", "small", role="text.secondary", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row.addLayout(words, 1)

    def say(self, title: str, text: str, state: str = "waiting") -> None:
        """``state``: waiting, works or failed."""
        self._spinner.setVisible(state == "waiting")
        self._icon.setVisible(state != "waiting")
        failed = state == "failed"
        self._icon.set(
            "circle-alert" if failed else "circle-check",
            "danger.text" if failed else "success.text",
        )
        tone = {"works": "success", "failed": "danger"}.get(state)
        self.set_roles(
            f"{tone}.soft" if tone else "surface.base",
            f"{tone}.border" if tone else "border.default",
        )
        self.title.setText(title)
        self.text.setText(text)
