"""Cards that try something and stay open until it worked, and the small question for a name.

Invariant: while an attempt runs its button is off, and a failure is shown in the card, in three
parts, with what was typed still there.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.errors import SwitchboardError
from app.ui.telling import tasks_of, three_parts
from app.ui.widgets.announce import announce
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Variant
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field

translate = QCoreApplication.translate


class TryCard(CardDialog):
    """A card whose main button runs ``attempt``; it closes with True once that worked."""

    def __init__(self, opener: QWidget, title: str, *, width: int = 480, **header: Any) -> None:
        super().__init__(opener, title, width=width, **header)
        self._tasks = tasks_of(self, "card", opener)
        self._busy = False
        self.trouble = Banner("danger", "", stacked=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.go: Button | None = None
        self._cancel: Button | None = None
        self._pressed = False

    def offer(self, verb: str, variant: Variant = "primary", *, icon: str = "") -> Button:
        """Cancel and the main button."""
        self._cancel = self.add_button(translate("Cards", "Cancel"), "ghost")
        self._cancel.clicked.connect(self.reject)
        self.go = self.add_button(verb, variant, icon=icon)
        self.go.clicked.connect(self.try_it)
        return self.go

    @abstractmethod
    async def attempt(self) -> None:
        """What the button does. Raises SwitchboardError where it did not work."""

    def ready(self) -> bool:
        """Whether the fields hold what is needed; the place to mark those that do not."""
        return True

    def try_it(self) -> None:
        """Runs the attempt, once at a time."""
        if self._busy or (self.go is not None and not self.go.isEnabled()) or not self.ready():
            return
        self._tasks.start(self._run(), "attempt")

    async def _run(self) -> None:
        self._set_busy(True)
        self.trouble.hide()
        try:
            await self.attempt()
        except SwitchboardError as error:
            self.fail(error)
        else:
            self._set_busy(False)
            self.done(True)
        finally:
            self._set_busy(False)

    def fail(self, error: SwitchboardError) -> None:
        """Shows why it did not work."""
        what, rest = three_parts(error)
        self.trouble.set(what, rest)
        self.trouble.show()
        announce(self, f"{what} {rest}", urgent=True)

    def _set_busy(self, on: bool) -> None:
        if on == self._busy:
            return
        self._busy = on
        if self._cancel is not None:
            self._cancel.set_reason(translate("Cards", "Wait for the answer.") if on else "")
        if self.go is not None:
            # Qt hands the focus of a button that rests on to another one
            self._pressed = self.go.hasFocus() if on else self._pressed
            self.go.setEnabled(not on)
            if not on and self._pressed and self.go.isVisible():
                self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        # An attempt on its way can't be called back: its answer is worth waiting for.
        if not self._busy:
            super().reject()


class RenameCard(CardDialog):
    """Asks for a name; ``await result()`` is the new one, or None."""

    def __init__(self, opener: QWidget, name: str) -> None:
        super().__init__(opener, translate("Cards", "Rename"), width=420)
        self.field = Field(
            translate("Cards", "Name, for you"),
            text=name,
            helper=translate("Cards", "Only this computer uses it."),
        )
        self.field.edit.setMaxLength(60)
        self.field.edit.selectAll()
        self.body.addWidget(self.field)
        cancel = self.add_button(translate("Cards", "Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = self.add_button(translate("Cards", "Rename"), "primary")
        save.clicked.connect(self._save)
        self.field.submitted.connect(self._save)
        self.start_on(self.field.edit)

    def _save(self) -> None:
        name = self.field.text().strip()
        if not name:
            self.field.set_error(translate("Cards", "A name has at least one letter."))
            return
        self.done(name)


class AttemptCard(TryCard):
    """A TryCard around a function that is given: ``attempt`` awaits it."""

    def __init__(
        self,
        opener: QWidget,
        title: str,
        work: Callable[[], Awaitable[None]],
        *,
        width: int = 480,
    ) -> None:
        super().__init__(opener, title, width=width)
        self._work = work

    async def attempt(self) -> None:
        """Runs what was given."""
        await self._work()
