"""The Settings page: a list of sections at the start, the chosen one beside it.

A section is built when it is first shown. Invariant: only settings that take effect are listed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import TaskOwner
from app.ui.pages.settings.accounts_section import AccountsSection
from app.ui.pages.settings.data_section import DataSection
from app.ui.pages.settings.keyboard_section import KeyboardSection
from app.ui.pages.settings.notify_section import NotifySection
from app.ui.pages.settings.plain_sections import (
    appearance_section,
    chats_section,
    language_section,
)
from app.ui.pages.settings.receiver_section import ReceiverSection
from app.ui.style.look import look, theme
from app.ui.telling import teller
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import after, at_start, draw_text, fill_round
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import Pressable, sides

if TYPE_CHECKING:
    from app.services.console import Console

_WIDEST = 720


class _Entry(Pressable, QAbstractButton):
    """A section's name in the list."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__()
        self.setText(text)
        self._icon = icon
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.ignore()  # the list moves, by its order and not by places on the screen
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            fill_round(
                painter,
                self.rect(),
                now.radius("md"),
                now.color("surface.selected" if on else "surface.hover"),
            )
        inner = self.rect().adjusted(10, 0, -10, 0)
        role = "accent.text" if on else "text.secondary"
        look().icons.draw(painter, at_start(inner, 16, now.rtl), self._icon, role, 16)
        draw_text(
            painter,
            after(inner, 26, now.rtl),
            self.text(),
            now.font("body", "medium" if on else "regular"),
            now.color("accent.text" if on else "text.primary"),
            rtl=now.rtl,
        )


class _List(Panel):
    """The list of sections; Up and Down move in it."""

    def __init__(self) -> None:
        super().__init__("surface.sunken", sides=("end",))
        self.setFixedWidth(236)
        self.setAccessibleName(self.tr("Sections"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*sides(12, 16, 13, 16))
        column.setSpacing(2)
        title = PlainLabel(self.tr("Settings"), "page", "semibold")
        title.setContentsMargins(10, 0, 10, 10)
        column.addWidget(title)
        self.entries = column
        self.group = QButtonGroup(self)
        column.addStretch(1)

    def add(self, text: str, icon: str) -> int:
        entry = _Entry(text, icon)
        at = len(self.group.buttons())
        self.group.addButton(entry, at)
        self.entries.insertWidget(at + 1, entry)
        return at

    def choose(self, at: int) -> None:
        """Marks an entry: it alone is a Tab stop, and takes the keyboard from another one."""
        buttons = self.group.buttons()
        moves = any(one.hasFocus() for one in buttons)
        self.group.button(at).setChecked(True)
        policy = Qt.FocusPolicy
        for one in buttons:
            one.setFocusPolicy(policy.StrongFocus if one.isChecked() else policy.ClickFocus)
        if moves:
            self.group.button(at).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, count = self.group.checkedId(), len(self.group.buttons())
        goal = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: -1,
        }.get(Qt.Key(event.key()))
        if goal is None or not count:
            super().keyPressEvent(event)
            return
        button = self.group.button(goal % count)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()


class SettingsPage(QWidget):
    """``open_section(name)``: accounts, chats, notifications, language, and so on."""

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = TaskOwner("settings page", teller(self))
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._built: dict[str, QWidget] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = _List()
        row.addWidget(self.list)
        back = Panel("surface.base")
        inner = QVBoxLayout(back)
        inner.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        inner.addWidget(self.stack)
        row.addWidget(back, 1)
        self._order: list[str] = []
        self._declare()
        self.list.group.idClicked.connect(lambda at: self.open_section(self._order[at]))

    def _declare(self) -> None:
        console, tasks = self._console, self._tasks
        for name, title, icon, make in (
            ("accounts", self.tr("Accounts"), "key-round", lambda: AccountsSection(console, tasks)),
            ("chats", self.tr("Chats"), "messages-square", lambda: chats_section(console)),
            (
                "notifications",
                self.tr("Notifications"),
                "bell",
                lambda: NotifySection(console, tasks),
            ),
            (
                "language",
                self.tr("Language and text"),
                "languages",
                lambda: language_section(console),
            ),
            ("appearance", self.tr("Appearance"), "palette", lambda: appearance_section(console)),
            ("receiver", self.tr("Receiver"), "webhook", lambda: ReceiverSection(console, tasks)),
            ("data", self.tr("Data"), "database", lambda: DataSection(console, tasks)),
            ("keyboard", self.tr("Keyboard"), "keyboard", lambda: KeyboardSection(console, tasks)),
        ):
            self._makers[name] = make
            self._order.append(name)
            self.list.add(title, icon)

    def section(self, name: str) -> QWidget | None:
        """A section that has been built."""
        return self._built.get(name)

    def open_section(self, name: str) -> QWidget:
        """Shows a section. KeyError for a name that is none."""
        section = self._built.get(name)
        if section is None:
            section = self._makers[name]()
            self._built[name] = section
            self.stack.addWidget(_framed(section))
        self.stack.setCurrentIndex(list(self._built).index(name))
        self.list.choose(self._order.index(name))
        refresh = getattr(section, "refresh", None)
        if callable(refresh):
            refresh()
        return section

    def open_account(self, account_id: int) -> None:
        """Shows an account's card, for its new key or secret."""
        section = self.open_section("accounts")
        if isinstance(section, AccountsSection):
            section.edit(account_id)

    def activated(self) -> None:
        """The page came to the front."""
        at = self.list.group.checkedId()
        self.open_section(self._order[max(0, at)])

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        current = self.stack.currentWidget()
        return [self.list, current] if current is not None else [self.list]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.isAncestorOf(self.focusWidget()):
            entry = self.list.group.button(self.list.group.checkedId())
            entry.setFocus(Qt.FocusReason.BacktabFocusReason)
            return
        super().keyPressEvent(event)

    async def close_page(self) -> None:
        """Ends what the page runs."""
        for section in self._built.values():
            if isinstance(section, AccountsSection):
                section.stop()
            elif isinstance(section, ReceiverSection):
                for stop in section.stops:
                    stop()
        await self._tasks.close()


def _framed(section: QWidget) -> QScrollArea:
    """The section in a column that scrolls and is never wider than reads well."""
    area = QScrollArea()
    lay_over(area)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(40, 20, 40, 32)
    section.setMaximumWidth(_WIDEST)
    row.addWidget(section, 1)
    row.addStretch(0)
    area.setWidget(holder)
    holder.setAutoFillBackground(False)
    return area
