"""Subscriptions: who delivers where, what each provider expects, and the editor beside them.

Invariant: a list that could not be refreshed stays, with the reason over it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.events import AccountsChanged, NumbersChanged
from app.services.subscriptions import HERE, Group, Preview, Target
from app.ui.digits import figures
from app.ui.pages.webhooks.expected_table import ExpectedTable
from app.ui.pages.webhooks.target_list import TargetHead, TargetView
from app.ui.pages.webhooks.target_panel import TargetPanel
from app.ui.stepping import Stepping
from app.ui.telling import tell, three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Panel
from app.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from app.services.console import Console


class SubscriptionsTab(QWidget):
    """Signal: `account_wanted(int)` the settings of an account."""

    account_wanted = Signal(int)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self._groups: list[Group] = []
        self._opened = 0
        self._begun: tuple[str, list[str]] | None = None  # a new one that was left
        self._loading = self._stale = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._main(), 1)
        self.panel = TargetPanel()
        self.panel.hide()
        row.addWidget(self.panel)
        self._wire()
        self.stops = [
            console.bus.listen(AccountsChanged, lambda _event: self.reload()),
            console.bus.listen(NumbersChanged, lambda _event: self.reload()),
        ]
        self.reload()

    def _main(self) -> QWidget:
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = Panel("surface.base")
        area.setWidget(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 10, 20, 10)
        bar.setSpacing(8)
        self.count = PlainLabel("", role="text.secondary")
        bar.addWidget(self.count, 1)
        self.all_here = Button(self.tr("Point all here"), icon="webhook", size="small")
        self.all_here.clicked.connect(
            lambda _checked=False: self._tasks.start(self._point_all(), "point all here")
        )
        bar.addWidget(self.all_here)
        self.new = Button(self.tr("New subscription"), icon="plus", size="small")
        self.new.clicked.connect(lambda _checked=False: self._new())
        bar.addWidget(self.new)
        column.addLayout(bar)
        self.head = TargetHead()
        column.addWidget(self.head)
        self.view = TargetView(self.tr("Who delivers where"))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        column.addWidget(self.view)
        self.skeleton = Skeleton(8, avatars=False, row_height=38)
        column.addWidget(self.skeleton)
        self.empty = EmptyState(
            "webhook",
            self.tr("No account yet"),
            self.tr("Webhooks come with an account of one of the providers."),
        )
        self.empty.hide()
        column.addWidget(self.empty)
        self._note = QWidget()
        note = QHBoxLayout(self._note)
        note.setContentsMargins(20, 12, 20, 12)
        note.setSpacing(6)
        note.addWidget(IconLabel("info", "text.muted", 14))
        note.addWidget(
            PlainLabel(
                self.tr(
                    "Providers reach you only through the public address. After it changes, Point "
                    "all here tells them anew."
                ),
                "small",
                role="text.secondary",
                wrap=True,
            ),
            1,
        )
        column.addWidget(self._note)
        self.expected = ExpectedTable(self._console)
        column.addWidget(self.expected)
        column.addStretch(1)
        return area

    def _wire(self) -> None:
        panel = self.panel
        panel.closed.connect(self._close)
        Stepping(self.view, panel, first=panel.url, back=self._close)
        panel.changed.connect(self._preview)
        panel.save_wanted.connect(lambda: self._tasks.once(self._save, "save subscription"))
        panel.delete_wanted.connect(lambda: self._tasks.once(self._delete, "delete subscription"))
        panel.point_wanted.connect(lambda: self._tasks.once(self._point, "point here"))
        panel.account_wanted.connect(self._open_account)

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.view, self.panel]

    # Loading

    def reload(self) -> None:
        """Reads everything anew."""
        self._stale = True
        if not self._loading:
            self._tasks.start(self._load(), "subscriptions")

    async def _load(self) -> None:
        self._loading = True
        if not self._groups:
            self.skeleton.start()
        try:
            while self._stale:
                self._stale = False
                self._put(await self._console.subscriptions.groups())
                await self.expected.read()
        finally:
            self._loading = False
            self.skeleton.stop()
            self.skeleton.hide()

    def _put(self, groups: list[Group]) -> None:
        old = {one.account_id: one for one in self._groups}
        kept = [
            one
            if not one.problem or not old.get(one.account_id)
            else _with_problem(old[one.account_id], one)
            for one in groups
        ]
        self._groups = kept
        bad = next((one for one in kept if one.problem), None)
        self.trouble.setVisible(bad is not None)
        if bad is not None:
            self.trouble.set(
                self.tr("The subscriptions of {account} could not be read.").format(
                    account=bad.account
                ),
                f"{bad.problem} {bad.can}".strip(),
                "danger",
            )
            self.trouble.clear_actions()
            self.trouble.add_button(self.tr("Try again"), self.reload)
        self.empty.setVisible(not kept)
        for widget in (self.head, self.count, self._note, self.expected):
            widget.setVisible(bool(kept))
        self.view.put(kept)
        targets = [target for group in kept for target in group.targets]
        here = sum(target.state in ("here", "arriving", "unsigned") for target in targets)
        self.count.setText(
            self.tr("{here} of {all} deliver here").format(
                here=figures(here), all=figures(len(targets))
            )
        )
        self.new.setVisible(any(one.form == "subscriptions" for one in kept))
        self.all_here.setVisible(any(self._can_point(one) for one in targets))

    def _can_point(self, target: Target) -> bool:
        set_already = target.state == HERE and target.url == target.here
        return (
            target.settable and not target.subscription and bool(target.here) and (not set_already)
        )

    # Choosing and changing

    def _choose(self) -> None:
        target, group = self.view.current, self.view.group
        if target is None or group is None or not self.view.selectedIndexes():
            return
        self._tasks.start(self._open(group, target), "subscription")

    async def _open(self, group: Group, target: Target | None) -> None:
        console = self._console
        turn = self._opened = self._opened + 1
        counts = await console.subscriptions.event_counts(group.account)
        if turn != self._opened:
            return  # another one was chosen meanwhile
        if not self.panel.isHidden() and self.panel.edited and self.panel.shows(group, target):
            self.panel.put_under(group, target)
            return
        tail = console.accounts.secret_tail(group.account_id, "webhook_secret")
        here = console.subscriptions.here(group.account_id)
        begun = self.panel.begun() or self._begun
        self.panel.put(group, target, here, counts, tail)
        if target is None and begun is not None:
            self.panel.go_on(*begun)
            begun = None
        self._begun = begun
        self.panel.show()

    def _new(self) -> None:
        group = next((one for one in self._groups if one.form == "subscriptions"), None)
        if group is not None:
            self.view.clearSelection()
            self._tasks.start(self._open(group, None), "new subscription")

    def _close(self) -> None:
        self.panel.hide()
        self.view.rest()

    def _now(self) -> Preview | None:
        panel = self.panel
        if panel.group is None:
            return None
        tail = self._console.accounts.secret_tail(panel.group.account_id, "webhook_secret")
        return self._console.subscriptions.preview(
            panel.target,
            panel.group.account_id,
            panel.url.text().strip(),
            panel.events(),
            active=panel.active.isChecked(),
            secret=f"••••{tail}",
        )

    def _preview(self) -> None:
        preview = self._now()
        if (
            preview is not None
            and self.panel.group is not None
            and (self.panel.group.form == "subscriptions")
        ):
            self.panel.show_request(preview)

    async def _save(self) -> None:
        panel, preview = self.panel, self._now()
        if panel.group is None or preview is None:
            return
        service = self._console.subscriptions
        group, target, sent = panel.group, panel.target, panel.written()
        try:
            if target is None:
                await service.create(group.account_id, panel.url.text().strip(), panel.events())
            else:
                await service.change(target, preview)
        except SwitchboardError as error:
            if panel.isHidden() or not panel.shows(group, target):
                raise  # it was closed, or another one is shown by now
            what, rest = three_parts(error)
            panel.url.set_error(f"{what} {rest}".strip())
            return
        words = self.tr("Subscribed") if target is None else self.tr("Subscription changed")
        tell(self, words, icon="webhook")
        if panel.shows(group, target) and panel.written() == sent:
            panel.saved()
            if target is None:
                panel.group = None  # nothing is begun any more
                panel.hide()
        if target is None and self._begun is not None:
            url, events = self._begun
            if (url.strip(), tuple(events)) == sent[:2]:
                self._begun = None  # it was left while it was sent
        self.reload()

    async def _delete(self) -> None:
        group, target = self.panel.group, self.panel.target
        if target is None or not target.subscription:
            return
        sure = await ConfirmCard(
            self,
            self.tr("Delete subscription {id}?").format(id=target.subscription),
            self.tr("The provider stops delivering to {url} at once. What came is kept.").format(
                url=target.url
            ),
            self.tr("Delete subscription"),
        ).result()
        if not sure:
            return
        await self._console.subscriptions.delete(target)
        if self.panel.shows(group, target):
            self.panel.hide()
        tell(self, self.tr("Subscription deleted"), icon="trash-2")
        self.reload()

    async def _point(self) -> None:
        target = self.panel.target
        if target is None or target.number_id is None:
            return
        await self._console.subscriptions.point_here(target.number_id)
        tell(self, self.tr("{name} delivers here now").format(name=target.name), icon="webhook")
        self.reload()

    async def _point_all(self) -> None:
        done = 0
        self.all_here.setEnabled(False)
        try:
            for group in self._groups:
                for target in group.targets:
                    if self._can_point(target) and target.number_id is not None:
                        await self._console.subscriptions.point_here(target.number_id)
                        done += 1
        finally:
            self.all_here.setEnabled(True)
        tell(self, self.tr("%Ln numbers deliver here now", "", done), icon="webhook")
        self.reload()

    def _open_account(self) -> None:
        if self.panel.group is not None:
            self.account_wanted.emit(self.panel.group.account_id)


def _with_problem(old: Group, new: Group) -> Group:
    """The lines that were read before, with the reason why they could not be read again."""
    return Group(
        old.account_id,
        old.account,
        old.title,
        old.form,
        old.all_events,
        old.targets,
        new.problem,
        new.can,
    )
