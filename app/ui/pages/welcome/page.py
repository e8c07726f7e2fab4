"""The first page of a fresh data folder: try the demo, or connect an account.

It opens the wizard itself; the demo is another process on a folder of its own. Invariant: nothing
here leaves the computer before an account is tested.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import TaskOwner
from app.services.events import ReceiverChanged
from app.ui.dialogs.wizard.provider_cards import ProviderCards
from app.ui.dialogs.wizard.wizard import AddAccountWizard, Added
from app.ui.file_dialog import file_dialog
from app.ui.pages.welcome.checks import ChecksList
from app.ui.pages.welcome.cords import Cords
from app.ui.pages.welcome.importing import import_accounts
from app.ui.style.look import look
from app.ui.style.tokens import Scheme
from app.ui.telling import tell, teller, toasts_of
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.themed import Themed

if TYPE_CHECKING:
    from app.services.console import Console

_MAIN = Path(__file__).resolve().parents[4] / "main.py"


def demo_command() -> tuple[str, list[str]]:
    """Program and arguments that open the demo, from source or frozen."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["demo"]
    return sys.executable, [str(_MAIN), "demo"]


class _Logo(Themed, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(44, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        pixmap = look().icons.logo(44, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class WelcomePage(QWidget):
    """Signals: ``account_added(int, str)`` id and what follows (``pair`` or ``open``);
    ``settings_wanted(str)`` a section of the settings.
    """

    account_added = Signal(int, str)
    settings_wanted = Signal(str)

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = TaskOwner("welcome page", teller(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(), 2)
        row.addWidget(self._right(), 3)
        self._stop = console.bus.listen(ReceiverChanged, lambda _: self.checks.refresh())

    def _left(self) -> QWidget:
        side = Panel("surface.sunken", sides=("end",))
        side.setMinimumWidth(420)
        outer = QHBoxLayout(side)
        outer.setContentsMargins(60, 24, 60, 24)
        column = QVBoxLayout()
        column.setSpacing(0)
        outer.addLayout(column)
        column.addStretch(1)
        column.addWidget(Cords(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(40)
        name = QHBoxLayout()
        name.setSpacing(9)
        name.addWidget(_Logo())
        name.addWidget(PlainLabel("Switchboard", "display", "semibold"), 1)
        column.addLayout(name)
        column.addSpacing(16)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "One window for every WhatsApp number you run, whichever gateway it is on. "
                    "Reply, pair phones, watch webhooks and see why each message is there."
                ),
                "message",
                role="text.secondary",
                wrap=True,
            )
        )
        column.addSpacing(20)
        buttons = Flow(gap=10)  # under one another where both together have too little room
        self.demo = Button(self.tr("Open the demo"), "primary", icon="play", size="large")
        self.demo.clicked.connect(self._open_demo)
        self.importing = Button(self.tr("Import accounts…"), icon="upload", size="large")
        self.importing.clicked.connect(self._ask_file)
        buttons.addWidget(self.demo)
        buttons.addWidget(self.importing)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "The demo is a sandbox of all five providers. Nothing leaves this computer."
                ),
                "small",
                role="text.muted",
                wrap=True,
            )
        )
        column.addSpacing(24)
        column.addWidget(Line())
        column.addSpacing(8)
        self.checks = ChecksList(self._console)
        column.addWidget(self.checks)
        column.addStretch(1)
        return side

    def _right(self) -> QWidget:
        side = Panel("surface.base")
        outer = QVBoxLayout(side)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.viewport().setAutoFillBackground(False)
        outer.addWidget(area)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(64, 32, 64, 32)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(PlainLabel(self.tr("Connect an account"), "page", "semibold"))
        column.addSpacing(4)
        column.addWidget(
            PlainLabel(
                self.tr("You can add more at any time. Each takes about two minutes."),
                role="text.secondary",
                wrap=True,
            )
        )
        column.addSpacing(14)
        self.cards = ProviderCards(self._console.accounts.providers())
        self.cards.chosen.connect(self.open_wizard)
        column.addWidget(self.cards)
        column.addSpacing(18)
        column.addLayout(self._foot())
        column.addStretch(1)
        area.setWidget(content)
        content.setAutoFillBackground(False)
        return side

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(14)
        language = LinkButton(self.tr("Language"), role="text.secondary", icon="languages")
        language.clicked.connect(lambda: self.settings_wanted.emit("language"))
        self.theme_button = LinkButton("", role="text.secondary", icon="sun")
        self.theme_button.clicked.connect(self._theme_menu)
        foot.addWidget(language)
        foot.addWidget(self.theme_button)
        foot.addStretch(1)
        foot.addWidget(PlainLabel(self.tr("Prefer a terminal?"), "small", role="text.muted"))
        foot.addWidget(
            PlainLabel(
                "switchboard account add",
                "small",
                role="text.secondary",
                mono=True,
                selectable=True,
            )
        )
        self._name_theme()
        return foot

    # What happens

    def open_wizard(self, provider: str = "") -> None:
        """Opens the wizard, past its first step where a provider was chosen."""
        self._tasks.start(self._wizard(provider), "wizard")

    async def _wizard(self, provider: str) -> None:
        opener = self.cards.cards.get(provider, self)
        added: Added | None = await AddAccountWizard(opener, self._console, provider).result()
        if added is not None:
            self.account_added.emit(added.account_id, added.then)

    def _open_demo(self) -> None:
        program, arguments = demo_command()
        started, _ = QProcess.startDetached(program, arguments)
        host = toasts_of(self)
        if started:
            tell(self, self.tr("The demo opens in a window of its own"), icon="play")
        elif host is not None:
            host.error(
                self.tr(
                    "The demo could not be started. Run “switchboard demo” in a "
                    "terminal to see why."
                )
            )

    def _ask_file(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Import accounts"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Accounts (*.json)"))
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Adds the accounts of a file and tells how many."""
        self._tasks.start(self._import(path), "import")

    async def _import(self, path: Path) -> None:
        added, problems = await import_accounts(self._console, path)
        if added:
            tell(self, self.tr("%Ln accounts added", "", added), icon="upload")
        host = toasts_of(self)
        if problems and host is not None:
            host.error(self.tr("Not added: {list}").format(list="; ".join(problems)))
        if added:
            rows = await self._console.accounts.all()
            self.account_added.emit(rows[-1].id, "open")

    def _theme_menu(self) -> None:
        menu = Menu(self.tr("Colours"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = self._theme_names()
        for scheme, words in names.items():
            menu.add_choice(words, look().scheme is scheme, self._themer(scheme))
        menu.under(self.theme_button)

    def _themer(self, scheme: Scheme) -> Callable[[], None]:
        def put_on() -> None:
            look().set(scheme=scheme)
            self._console.settings.set("theme", scheme.value)
            self._name_theme()

        return put_on

    def _theme_names(self) -> dict[Scheme, str]:
        return {
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.SYSTEM: self.tr("As the system"),
        }

    def _name_theme(self) -> None:
        self.theme_button.setText(self._theme_names()[look().scheme])

    def activated(self) -> None:
        """The page came to the front."""
        self.checks.refresh()

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.demo, self.cards]

    async def close_page(self) -> None:
        """Ends what the page runs."""
        self._stop()
        await self._tasks.close()
