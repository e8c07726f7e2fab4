"""Notifications: what is told, how much of it, when not; and the lock.

Works with ``console.notifications`` and ``console.lock``. Invariant: a change counts for the
next notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.core.tasks import TaskOwner
from app.ui import phrases
from app.ui.digits import figures
from app.ui.lock.pin_card import PinCard
from app.ui.pages.settings.rows import Section
from app.ui.telling import tell
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import Switch
from app.ui.widgets.combo import Combo
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.domain.rows import NumberRow
    from app.services.console import Console
    from app.ui.widgets.number_popup import NumberPopup

translate = QCoreApplication.translate
_STEP_MIN = 30
# so many numbers have a row each
_EACH = 50


class NotifySection(Section):
    """Topics, preview, quiet hours, numbers, lock."""

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__(translate("Settings", "Notifications"))
        self._console = console
        self._tasks = tasks
        self._popup: NumberPopup | None = None
        settings = console.settings
        self.add_switch(
            settings,
            "notify",
            self.tr("Notifications"),
            self.tr("Outside the window where the system shows them, else at its bottom."),
            lambda on: self._show_parts(),
        )
        self.parts = Section("")
        self._topics()
        self._quiet()
        self._numbers()
        self.column.addWidget(self.parts)
        self._lock()
        self.column.addStretch(1)
        self._show_parts()

    def _topics(self) -> None:
        settings, part = self._console.settings, self.parts
        part.add_switch(
            settings,
            "notify_messages",
            self.tr("Messages and handoffs"),
            self.tr("Of people, unless their chat is muted or in front of you."),
        )
        part.add_switch(
            settings,
            "notify_groups",
            self.tr("Groups and channels"),
            self.tr("All of them. A single one can be switched on in its own menu."),
        )
        part.add_switch(
            settings,
            "notify_reminders",
            self.tr("Reminders"),
            self.tr("Reply windows at 60 and 15 minutes, chats that wait or come back."),
        )
        part.add_switch(
            settings,
            "notify_trouble",
            self.tr("Trouble"),
            self.tr("Failed or missed sends, lost numbers, the receiver, campaigns."),
        )
        part.add_choice(
            settings,
            "notify_preview",
            self.tr("Show"),
            self.tr("While the window is locked neither names nor text are shown."),
            (
                ("all", self.tr("Name and text")),
                ("name", self.tr("Name only")),
                ("nothing", self.tr("Neither")),
            ),
        )
        part.add_switch(settings, "notify_sound", self.tr("Sound"))

    def _quiet(self) -> None:
        settings, part = self._console.settings, self.parts
        self.quiet = part.add_switch(
            settings,
            "quiet_hours",
            self.tr("Quiet hours"),
            self.tr("Nothing is told meanwhile; the counts go on."),
            self._hours_on,
        )
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.quiet_from = self._moment("quiet_from", self.tr("Quiet from"))
        self.quiet_to = self._moment("quiet_to", self.tr("Quiet until"))
        row.addWidget(self.quiet_from)
        row.addWidget(PlainLabel(self.tr("until"), role="text.secondary"))
        row.addWidget(self.quiet_to)
        self.hours = part.add(self.tr("From"), "", holder)
        self.hours.setEnabled(self.quiet.isChecked())

    def _hours_on(self, on: bool) -> None:
        self.hours.setEnabled(on)

    def _moment(self, name: str, title: str) -> Combo:
        combo = Combo(title)
        for minute in range(0, 24 * 60, _STEP_MIN):
            combo.add(ltr(figures(QTime(minute // 60, minute % 60).toString("HH:mm"))), minute)
        combo.choose(self._console.settings.get(name))
        combo.activated.connect(
            lambda _: self._console.settings.set(name, int(combo.currentData()))
        )
        return combo

    def _numbers(self) -> None:
        rows = list(self._console.numbers.by_id().values())
        self.numbers: dict[int, Switch] = {}
        if not rows:
            return
        title = self.tr("Numbers that notify")
        if len(rows) > _EACH:
            self.many = Button("", size="small", end_icon="chevron-down")
            self.many.clicked.connect(lambda _checked=False: self._choose_numbers())
            self.parts.add(title, "", self.many)
            self._count_numbers()
            return
        self.parts.heading(title)
        off = set(self._console.settings.get("notify_numbers_off"))
        for row in rows:
            switch = Switch("", name=row.name or row.key)
            switch.setChecked(row.id not in off)
            switch.toggled.connect(lambda on, row=row: self._number_switched(row, on))
            self.numbers[row.id] = switch
            phone = phrases.phone(row.phone) if row.phone else ""
            self.parts.add(isolate(row.name or row.key), phone, switch)

    def _number_switched(self, row: NumberRow, on: bool) -> None:
        off = set(self._console.settings.get("notify_numbers_off"))
        off = off - {row.id} if on else off | {row.id}
        self._console.settings.set("notify_numbers_off", sorted(off))

    def _quiet_numbers(self) -> frozenset[int]:
        return self._kept_quiet() & frozenset(self._console.numbers.by_id())

    def _kept_quiet(self) -> frozenset[int]:
        """Also those that are not listed now, and may be again."""
        return frozenset(self._console.settings.get("notify_numbers_off"))

    def _choose_numbers(self) -> None:
        """More than have a row each are found by typing."""
        from app.ui.widgets.number_popup import NumberPopup

        if self._popup is None:
            name = self.tr("Numbers that notify")
            self._popup = NumberPopup(self.many, name, self._turn_number)
        rows = list(self._console.numbers.by_id().values())
        self._popup.open_for(rows, self._telling(), end=True)

    def _telling(self) -> frozenset[int]:
        return frozenset(self._console.numbers.by_id()) - self._kept_quiet()

    def _turn_number(self, number_id: int | None) -> None:
        off = self._kept_quiet()
        off = off - self._quiet_numbers() if number_id is None else off ^ {number_id}
        self._console.settings.set("notify_numbers_off", sorted(off))
        self._count_numbers()
        if self._popup is not None:
            self._popup.put(self._telling())

    def _count_numbers(self) -> None:
        whole, off = len(self._console.numbers.by_id()), len(self._quiet_numbers())
        words = QCoreApplication.translate("FilterBar", "All %Ln numbers", "", whole)
        if off:
            words = QCoreApplication.translate("FilterBar", "{n} of %Ln numbers", "", whole)
        self.many.setText(words.format(n=QLocale().toString(whole - off)))

    def _lock(self) -> None:
        settings, lock = self._console.settings, self._console.lock
        self.heading(self.tr("Lock"))
        with_pin = lock.asks_for == "pin"
        text = (
            self.tr("Hides everything until the PIN is entered. Ctrl+Alt+L locks at once.")
            if with_pin
            else self.tr(
                "Hides everything until the passphrase is entered. Ctrl+Alt+L locks at once."
            )
        )
        self.add_choice(
            settings,
            "lock_minutes",
            self.tr("Lock without input"),
            text,
            [
                (0, self.tr("Never")),
                *((n, self.tr("After %Ln minute(s)", "", n)) for n in (1, 5, 10, 15, 30, 60)),
            ],
            lambda minutes: self._need_pin(int(minutes)),
        )
        if with_pin:
            self.pin = Button(self.tr("Choose a PIN…"), size="small", icon="key-round")
            self.pin.clicked.connect(lambda: self._tasks.start(self._choose_pin(), "PIN"))
            self.add(self.tr("PIN"), self.tr("Kept as a salted hash, on this computer."), self.pin)

    def _need_pin(self, minutes: int) -> None:
        if minutes and not self._console.lock.is_ready:
            self._tasks.start(self._choose_pin(), "PIN")

    async def _choose_pin(self) -> None:
        pin = await PinCard(self).result()
        if pin:
            await self._console.lock.set_pin(pin)
            tell(self, self.tr("The PIN is set"), icon="lock")

    def _show_parts(self) -> None:
        self.parts.setEnabled(bool(self._console.settings.get("notify")))
