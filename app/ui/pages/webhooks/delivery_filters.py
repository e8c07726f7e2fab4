"""Over the list of deliveries: words with tokens, accounts, the pause, and tabs with counts.

It knows what is asked for and shows how many there are; reading is the list's. Invariant: what
is set here is all that narrows the list, and ``clear`` takes all of it away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.hooks import Verdict
from app.services.completion import Vocabulary, complete
from app.services.inspector import Delivery, DeliveryFilter
from app.ui.pages.webhooks.account_filter import AccountFilter
from app.ui.pages.webhooks.filter_words import vocabulary
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.completing import CompletingField
from app.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from app.services.console import Console

_TABS: dict[str, tuple[Verdict, ...]] = {
    "all": (),
    "accepted": (Verdict.ACCEPTED, Verdict.UNSIGNED, Verdict.STALE, Verdict.QUARANTINED),
    "duplicate": (Verdict.DUPLICATE,),
    "refused": (Verdict.REJECTED, Verdict.UNVERIFIED, Verdict.MALFORMED),
}
_TYPING_MS = 180


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeliveryList", text)


class DeliveryFilters(QWidget):
    """Signals: ``changed()`` something else is asked for; ``left()`` Esc in the empty field;
    ``paused(bool)``. ``shown`` gives the delivery that is looked at.
    """

    changed = Signal()
    left = Signal()
    paused = Signal(bool)

    def __init__(self, console: Console, shown: Callable[[], Delivery | None]) -> None:
        super().__init__()
        self._console = console
        self._shown = shown
        self._events: list[str] = []
        self._names: list[tuple[str, str]] = []
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._line())
        self.tabs = Tabs(_tr("Verdicts"))
        for key, words in (
            ("all", _tr("All")),
            ("accepted", _tr("Accepted")),
            ("duplicate", _tr("Duplicate")),
            ("refused", _tr("Refused")),
        ):
            self.tabs.add(key, words, 0)
        self.tabs.chosen.connect(lambda _key: self.changed.emit())
        column.addWidget(self.tabs)

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(12, 9, 12, 4)
        line.setSpacing(6)
        self.search = CompletingField(
            _tr("Event, number or text in the body"),
            lambda text, cursor: complete(text, cursor, self._vocabulary()),
            name=_tr("Filter deliveries"),
            small=True,
        )
        self.search.setAccessibleDescription(
            _tr("Down offers tokens such as event:, account:, verdict:, path: and since:")
        )
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.left.connect(self.left)
        line.addWidget(self.search, 1)
        self.accounts = AccountFilter()
        self.accounts.currentIndexChanged.connect(lambda _at: self.changed.emit())
        line.addWidget(self.accounts)
        self.pause = IconButton(
            "pause",
            _tr("Pause the live list"),
            shortcut="P",
            variant="default",
            small=True,
            checkable=True,
        )
        self.pause.toggled.connect(self._pause)
        line.addWidget(self.pause)
        return line

    # What is asked for

    def wanted(self) -> DeliveryFilter:
        """What the list has to show."""
        return self._console.inspector.wanted(
            self.search.text(),
            self._console.clock.now_ms(),
            accounts=self._account(),
            verdicts=_TABS[self.tabs.current()],
        )

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return bool(self.search.text() or self._account() or self.tabs.current() != "all")

    def clear(self) -> None:
        """Everything again."""
        self.search.clear()
        self.tabs.choose("all")
        self.accounts.choose("")
        self.forget_typing()
        self.changed.emit()

    def forget_typing(self) -> None:
        """What was typed just now asks for nothing by itself."""
        self._typing.stop()

    def _account(self) -> tuple[str, ...]:
        account = self.accounts.currentData()
        return (account,) if account else ()

    def _pause(self, on: bool) -> None:
        name = _tr("Go on with the live list") if on else _tr("Pause the live list")
        self.pause.set_icon("play" if on else "pause", name, "P")
        self.paused.emit(on)

    # What is shown

    async def count(self) -> None:
        """How many there are of each verdict, and which events there have been."""
        account = self._account()
        tally = await self._console.inspector.tally(account)
        if account != self._account():
            return  # another one was chosen meanwhile, and is counted
        for key, verdicts in _TABS.items():
            total = sum(tally.by_verdict.get(one.value, 0) for one in verdicts)
            self.tabs.set_count(key, tally.all if key == "all" else total)
        self._events = await self._console.inspector.events()

    async def learn(self) -> None:
        """The accounts and their codes."""
        accounts = self._console.accounts
        rows = await accounts.all()
        numbers = self._console.numbers.by_id().values()
        self.accounts.put(rows, numbers)
        self._names = [(row.name, accounts.info(row.provider).title) for row in rows]
        self._names += [(one.code, one.name or one.account) for one in numbers if one.code]

    def _vocabulary(self) -> Vocabulary:
        return vocabulary(self._events, self._names, self._shown())
