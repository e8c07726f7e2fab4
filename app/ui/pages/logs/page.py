"""The Logs page: one header over the activity log, reports, the audit trail, providers'
own logs and the API explorer.

A part is built when it is first shown. Invariant: what happens goes on being logged,
whichever part is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.rows import TrafficRow
from app.ui.pages.logs.activity_tab import ActivityTab
from app.ui.style.look import theme
from app.ui.telling import teller
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.side_room import SideRoom
from app.ui.widgets.tips import name_it

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.pages.logs.audit_tab import AuditTab
    from app.ui.pages.logs.explorer_tab import ExplorerTab
    from app.ui.pages.logs.provider_tab import ProviderTab
    from app.ui.pages.logs.reports_tab import ReportsTab


class LogsPage(Panel):
    """Signals: `chat_wanted(int, int)` chat and message; `delivery_wanted(int)`."""

    chat_wanted = Signal(int, int)
    delivery_wanted = Signal(int)

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = TaskOwner("logs page", teller(self))
        self.explorer: ExplorerTab | None = None
        self.audit: AuditTab | None = None
        self.provider: ProviderTab | None = None
        self.reports: ReportsTab | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        row.addWidget(left, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.activity = ActivityTab(console, self._tasks)
        self.stack.addWidget(self.activity)
        self.activity.chat_wanted.connect(self.chat_wanted)
        self.activity.delivery_wanted.connect(self.delivery_wanted)
        self.activity.explorer_wanted.connect(self._explore)
        self.activity.follow_changed.connect(self._show_follow)
        self._entry_shown = False
        self.activity.panel.hide()
        row.addWidget(self.activity.panel)
        self._side = SideRoom(self, row, [self.activity.panel], over=self.activity.stack)
        self.activity.panel_wanted.connect(self._want_panel)
        self._stops = list(self.activity.stops)

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().row("pageHeader"))
        self._header = head
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Logs"), "page", "semibold"))
        row.addSpacing(8)
        self.tabs = Segmented(self.tr("Parts of the page"))
        self.tabs.add("activity", self.tr("Activity"))
        self.tabs.add("reports", self.tr("Reports"))
        self.tabs.add("audit", self.tr("Audit"))
        self.tabs.add("provider", self.tr("Provider logs"))
        self.tabs.add("explorer", self.tr("API explorer"))
        self.tabs.chosen.connect(self.open_part)
        row.addWidget(self.tabs)
        row.addStretch(1)
        self.follow = Button(self.tr("Follow"), "soft", icon="play")
        name_it(
            self.follow, self.tr("Follow"), "P", self.tr("New entries come on top by themselves")
        )
        self.follow.clicked.connect(lambda _checked=False: self._follow())
        self.export = Button(self.tr("Export"), icon="download")
        self.export.clicked.connect(lambda _checked=False: self._export())
        self.total = ElidedLabel("", role="text.secondary")
        self.paths = Button(self.tr("Path overrides"), icon="sliders-horizontal")
        self.paths.clicked.connect(lambda _checked=False: self._edit_paths())
        for widget in (self.total, self.follow, self.export, self.paths):
            row.addWidget(widget)
        self.total.hide()
        self.paths.hide()
        return head

    def restyle(self) -> None:
        """The header's height follows the text size."""
        super().restyle()
        if hasattr(self, "_header"):
            self._header.setFixedHeight(theme().row("pageHeader"))
        if hasattr(self, "_side"):
            self._side.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.place()

    def _want_panel(self, on: bool) -> None:
        """The chosen entry is shown as long as its list is."""
        self._entry_shown = on
        self._show_panel()

    def _show_panel(self) -> None:
        if self._entry_shown and self.stack.currentWidget() is self.activity:
            self._side.show_(self.activity.panel)
        else:
            self._keep_keyboard()
            self._side.hide_()

    def _keep_keyboard(self) -> None:
        """From the panel that goes the keyboard comes to what is shown now, not to the rail."""
        focus, panel = QApplication.focusWidget(), self.activity.panel
        if focus is not None and (focus is panel or panel.isAncestorOf(focus)):
            for region in self.regions()[1:]:
                if region.isVisible() and region.isEnabled() and region is not panel:
                    region.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def activated(self) -> None:
        """The page is shown."""
        self.activity.activated()
        if self.provider is not None and self.stack.currentWidget() is self.provider:
            self.provider.activated()

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        part = self.stack.currentWidget()
        own = getattr(part, "regions", None)
        return [self._header, *(own() if callable(own) else [])]

    def open_part(self, name: str) -> None:
        """Shows activity, reports, audit, provider or explorer."""
        self.tabs.choose(name)
        exploring = name == "explorer"
        part = {
            "explorer": self._explorer,
            "audit": self._audit,
            "reports": self._reports,
            "provider": self._provider,
        }
        self.stack.setCurrentWidget(part[name]() if name in part else self.activity)
        self._show_panel()
        self.follow.setVisible(name in ("activity", "provider"))
        self._show_follow()
        self.export.setVisible(not exploring)
        self.total.setVisible(exploring)
        self.paths.setVisible(exploring)

    def open_operation(self, key: str) -> None:
        """Shows an operation (provider/name) in the explorer, from another page."""
        self.open_part("explorer")
        self._explorer().choose(key)

    def _audit(self) -> AuditTab:
        if self.audit is None:
            from app.ui.pages.logs.audit_tab import AuditTab

            self.audit = AuditTab(self._console, self._tasks)
            self._stops += self.audit.stops
            self.stack.addWidget(self.audit)
        self.audit.activated()
        return self.audit

    def _reports(self) -> ReportsTab:
        if self.reports is None:
            from app.ui.pages.logs.reports_tab import ReportsTab

            self.reports = ReportsTab(self._console, self._tasks)
            self._stops += self.reports.stops
            self.stack.addWidget(self.reports)
        self.reports.activated()
        return self.reports

    def _provider(self) -> ProviderTab:
        if self.provider is None:
            from app.ui.pages.logs.provider_tab import ProviderTab

            self.provider = ProviderTab(self._console, self._tasks)
            self._stops += self.provider.stops
            self.provider.follow_changed.connect(self._show_follow)
            self.stack.addWidget(self.provider)
        self.provider.activated()
        return self.provider

    def _export(self) -> None:
        for part in (self.audit, self.reports, self.provider, self.activity):
            if part is not None and self.stack.currentWidget() is part:
                part.export()

    def _explorer(self) -> ExplorerTab:
        if self.explorer is None:
            from app.ui.pages.logs.explorer_tab import ExplorerTab

            self.explorer = ExplorerTab(self._console, self._tasks)
            self._stops += self.explorer.stops
            self.stack.addWidget(self.explorer)
            specs = self.explorer.model.specs()
            providers = self.tr("%Ln providers", "", len({one.provider for one in specs}))
            operations = self.tr("%Ln operations", "", len(specs))
            self.total.setText(
                self.tr("{providers}, {operations}").format(
                    providers=providers, operations=operations
                )
            )
        return self.explorer

    def _explore(self, call: TrafficRow) -> None:
        self.open_part("explorer")
        self._explorer().take(call)

    def _edit_paths(self) -> None:
        self._explorer().edit_paths()

    def _followed(self) -> ActivityTab | ProviderTab:
        shown = self.stack.currentWidget()
        return (
            self.provider
            if self.provider is not None and shown is self.provider
            else (self.activity)
        )

    def _follow(self) -> None:
        self._followed().toggle_follow()
        self._show_follow()

    def _show_follow(self) -> None:
        on = self._followed().following
        self.follow.set_variant("soft" if on else "default")
        self.follow.set_icon("play" if on else "pause")
        name_it(self.follow, self.tr("Follow") if on else self.tr("Following is paused"), "P")

    async def close_down(self) -> None:
        """Stops listening and ends what runs."""
        for stop in self._stops:
            stop()
        await self._tasks.close()
