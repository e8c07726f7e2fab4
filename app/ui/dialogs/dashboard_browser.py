"""The dashboard's login page in a private embedded browser.

Loaded only when somebody signs in: Qt WebEngine is large and optional. Invariant: the profile is
off the record, only cookies of the dashboard's own host are read, and no other site is opened in
it; what is typed into the page is never seen here.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkCookie
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.style.look import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import sides

# A login sets several cookies in a row: the header is told once they have settled.
_SETTLED_MS = 400


class _Page(QWebEnginePage):
    """Stays on the dashboard's host, and opens no windows."""

    def __init__(self, profile: QWebEngineProfile, host: str, parent: QWidget) -> None:
        super().__init__(profile, parent)
        self._host = host

    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool
    ) -> bool:
        """Only pages of the dashboard's own host are opened."""
        return not isMainFrame or QUrl(url).host() == self._host

    def javaScriptConsoleMessage(self, *args: object) -> None:
        """What a page says to its console is its own."""


class DashboardBrowser(Panel):
    """Signal: ``cookies_changed(str)`` the Cookie header of the dashboard's host."""

    cookies_changed = Signal(str)

    def __init__(self, base_url: str, parent: QWidget | None = None) -> None:
        super().__init__("surface.sunken", radius="lg", line="border.default", parent=parent)
        self._host = QUrl(base_url).host()
        self._cookies: dict[tuple[str, str, str], str] = {}
        self._profile = QWebEngineProfile()
        self._profile.setPersistentCookiesPolicy(
            QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
        )
        store = self._profile.cookieStore()
        store.cookieAdded.connect(self._added)
        store.cookieRemoved.connect(self._removed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_MS)
        self._settle.timeout.connect(lambda: self.cookies_changed.emit(self.header()))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.view = QWebEngineView(self)
        self._page = _Page(self._profile, self._host, self.view)
        self.view.setPage(self._page)
        # children are destroyed in their order: the page has to go before its profile
        self._profile.setParent(self)
        column.addWidget(self._bar(base_url))
        column.addWidget(self.view, 1)
        self.setMinimumSize(320, 360)
        # a login may keep its cookie's value: each page that was loaded is a reason to try again
        self.view.loadFinished.connect(lambda _: self._settle.start())
        self.view.load(QUrl(base_url))

    def _bar(self, base_url: str) -> QWidget:
        bar = Panel("surface.sunken", sides=("bottom",))
        bar.setFixedHeight(theme().px(44))
        row = QHBoxLayout(bar)
        row.setContentsMargins(*sides(8, 0, 12, 0))
        row.setSpacing(4)
        back = IconButton("arrow-left", self.tr("Back"), small=True)
        back.clicked.connect(self.view.back)
        again = IconButton("rotate-cw", self.tr("Load again"), small=True)
        again.clicked.connect(self.view.reload)
        self.address = LineEdit(
            base_url, name=self.tr("Address of the page"), content="mono", small=True
        )
        self.address.returnPressed.connect(self._go)
        secure = QUrl(base_url).scheme() == "https"
        row.addWidget(back)
        row.addWidget(again)
        row.addWidget(
            IconLabel(
                "lock" if secure else "lock-open",
                "success.text" if secure else "warning.text",
                14,
                name=self.tr("Encrypted") if secure else self.tr("Not encrypted"),
            )
        )
        row.addWidget(self.address, 1)
        row.addWidget(PlainLabel(self.tr("private window"), "small", role="text.muted"))
        self.view.urlChanged.connect(lambda url: self.address.setText(url.toString()))
        return bar

    def _go(self) -> None:
        """Opens another page of the same host: a dashboard may have its login on a path."""
        url = QUrl.fromUserInput(self.address.text().strip())
        if url.host() == self._host:
            self.view.load(url)
        else:
            self.address.setText(self.view.url().toString())

    def header(self) -> str:
        """The Cookie header that this host would be sent."""
        return "; ".join(f"{name}={value}" for (_, _, name), value in self._cookies.items())

    def _mine(self, cookie: QNetworkCookie) -> bool:
        domain = cookie.domain().lstrip(".")
        return domain == self._host or self._host.endswith(f".{domain}")

    def _added(self, cookie: QNetworkCookie) -> None:
        if self._mine(cookie):
            self._cookies[_key(cookie)] = bytes(cookie.value().data()).decode("latin-1")
            self._settle.start()

    def _removed(self, cookie: QNetworkCookie) -> None:
        if self._cookies.pop(_key(cookie), None) is not None:
            self._settle.start()


def _key(cookie: QNetworkCookie) -> tuple[str, str, str]:
    return cookie.domain(), cookie.path(), bytes(cookie.name().data()).decode("latin-1")
