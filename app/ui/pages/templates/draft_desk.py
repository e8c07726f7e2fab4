"""The draft that is being written: saved as it is typed, checked, previewed, submitted.

Works with the editor and the preview that the page places. Invariants: what was typed is kept
before another draft is shown, and never overwritten by what is read; whether it can be submitted
is settled in the turn in which it changes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.rows import NumberRow
from app.domain.template_rows import AccountTemplates, TemplateGroup, TemplateRow
from app.domain.template_rules import Check
from app.domain.template_shapes import Definition
from app.domain.templates import TemplateState
from app.ui import phrases
from app.ui.pages.templates.editor import TemplateEditor
from app.ui.pages.templates.preview_pane import PreviewPane
from app.ui.telling import tell, three_parts, toasts_of
from app.ui.widgets.emoji_popup import EmojiPopup

if TYPE_CHECKING:
    from app.services.console import Console

_SAVE_MS = 700


class DraftDesk(QObject):
    """``shown`` selects a template by account, name and draft; ``again`` makes a draft anew."""

    def __init__(
        self,
        page: QWidget,
        console: Console,
        tasks: TaskOwner,
        number_of: Callable[[int], NumberRow | None],
        shown: Callable[[int, str, int | None], None],
        again: Callable[[int, Definition], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._console = console
        self._tasks = tasks
        self._number_of = number_of
        self._shown = shown
        self._again = again
        self._group: TemplateGroup | None = None
        self.place: tuple[int, int] | None = None
        self.typed: Definition | None = None
        self.checks: list[Check] = []
        self._taken: dict[tuple[int, str], set[str]] = {}  # names by account and language
        self._readings = 0
        self._known = False  # whether it is known which names are taken beside the shown draft
        self._under_way: set[tuple[int, int]] = set()  # to their review, or away
        self.editor = TemplateEditor()
        self.preview = PreviewPane()
        self.saving = QTimer(self)
        self.saving.setSingleShot(True)
        self.saving.setInterval(_SAVE_MS)
        self.saving.timeout.connect(lambda: self._tasks.start(self.save(), "save draft"))
        self.editor.edited.connect(self._edited)
        self.editor.submit_wanted.connect(
            lambda: self._tasks.start(self._submit(), "submit template")
        )
        self.editor.discard_wanted.connect(
            lambda: self._tasks.start(self._discard(), "discard draft")
        )
        self.editor.emoji_wanted.connect(self._open_emoji)
        self._emoji: EmojiPopup | None = None

    def _open_emoji(self, button: QWidget) -> None:
        """The picker, clear of the body; the sign comes where the cursor stands there."""
        body = self.editor.body
        if self._emoji is None:
            self._emoji = EmojiPopup(button, self._console.settings, self._tasks)
            self._emoji.picked.connect(body.insertPlainText)
            self._emoji.closed.connect(body.setFocus)
        self._emoji.open_picker(body)

    def holds(self, group: TemplateGroup) -> bool:
        """Whether the draft that is written belongs to a group."""
        return self.place is not None and any(row.draft_id == self.place[1] for row in group.rows)

    def show(
        self,
        row: TemplateRow,
        group: TemplateGroup,
        codes: list[str],
        account: AccountTemplates | None,
        tag: tuple[str, str, str],
    ) -> None:
        """Shows a draft; what is being typed into it stays."""
        self._group = group
        place = (row.account_id, row.draft_id or 0)
        if place != self.place:
            self.place, self.typed = place, None
            self.editor.banner.hide()
            self.editor.put(row.definition)
        self.editor.put_number(*tag)
        self.editor.put_step(by_hand=account is not None and account.by_hand)
        self._put_saved(row.at)
        self.preview.put_languages(codes, row.language)
        note = ""
        if account is not None and account.assumed[0]:
            note = self.tr(
                "{provider} documents the fields, not the path. Switchboard will use {path}."
            ).format(provider=account.assumed[1], path=f"\u2066{account.assumed[0]}\u2069")
        elif account is not None and account.by_hand:
            note = self.tr(
                "{provider} lists no templates. What is typed here has to be approved there."
            ).format(provider=account.title)
        self.preview.put_note(note)
        self._check()

    def _edited(self, definition: Definition) -> None:
        self.typed = definition
        self.saving.start()
        self._check()

    def _check(self) -> None:
        """Judges it by what is known, and again where other names are taken by now."""
        self._judge()
        self._readings += 1
        self._tasks.start(self._read_names(self._readings), "check template")

    async def _read_names(self, reading: int) -> None:
        if self.place is None:
            return
        key = (self.place[0], self.editor.definition().language)
        taken = await self._console.templates.taken(*key)
        if reading == self._readings and taken != self._taken.get(key):
            self._taken[key] = taken
            self._judge()

    def _judge(self) -> None:
        if self.place is None:
            return
        account_id, _ = self.place
        definition = self.editor.definition()
        account = self._console.templates.account(account_id)
        by_hand = account is not None and account.by_hand
        key = (account_id, definition.language)
        taken, self._known = self._taken.get(key, set()), key in self._taken
        rejected = self._group is not None and any(
            row.state is TemplateState.REJECTED
            and (row.name, row.language) == (definition.name, definition.language)
            for row in self._group.rows
        )
        if rejected:
            # a name that was turned down is submitted again under the same name
            taken = taken - {definition.name}
        self.checks = self._console.templates.checks(account_id, definition, taken)
        self.editor.mark(self.checks)
        number = self._number_of(account_id)
        name = number.name if number is not None else ""
        self.preview.put_checks(self.checks, name, reviewed=not by_hand)
        business = name or (account.account if account is not None else "")
        clock = phrases.clock_time(self._console.clock.now_ms())
        self.preview.phone.put(definition, business, clock)
        self._settle()

    def _settle(self) -> None:
        """Who may press what: nothing while it is on its way; to submit what nothing blocks."""
        count = sum(one.blocks for one in self.checks)
        self.editor.side.set_role("danger.text" if count else "")
        busy = self.place in self._under_way
        self.editor.put_busy(busy)
        self.editor.submit.set_reason(self.tr("%Ln checks block it", "", count) if count else "")
        if busy or not self._known:
            self.editor.submit.setEnabled(False)

    async def save(self) -> None:
        """Keeps what was typed."""
        if self.place is None or self.typed is None:
            return
        place, definition = self.place, self.typed
        self.typed = None
        try:
            await self._console.templates.save_draft(place[0], definition, place[1])
        except SwitchboardError:
            if self.place == place and self.typed is None:
                self.typed = definition
            raise
        self._put_saved(self._console.clock.now_ms())

    def _put_saved(self, at: int) -> None:
        words = self.tr("Draft saved {time}")
        self.editor.put_saved(words.format(time=phrases.moment(at, self._console.clock.now_ms())))

    def leave(self) -> None:
        """Another template is shown: what was typed is kept."""
        self.saving.stop()
        draft, typed = self.place, self.typed
        if draft is not None and typed is not None:
            self._tasks.start(
                self._console.templates.save_draft(draft[0], typed, draft[1]), "save draft"
            )
        self.place = self.typed = None

    async def _submit(self) -> None:
        place = self.place
        if place is None or place in self._under_way:
            return
        self._under_way.add(place)
        self.editor.banner.hide()
        self._settle()
        definition, by_hand = self.editor.definition(), self.editor.by_hand
        self.saving.stop()
        try:
            await self.save()
            await self._console.templates.submit(place[0], definition, place[1])
        except SwitchboardError as error:
            if self.place != place:
                raise
            what, rest = three_parts(error)
            self.editor.banner.set(what, rest, "danger")
            self.editor.banner.clear_actions()
            self.editor.banner.show()
            return
        finally:
            self._under_way.discard(place)
            if self.place == place:
                self._settle()
        if self.place == place:
            self.place = self.typed = None
            self._shown(place[0], definition.name, None)
        words = (
            self.tr("{name} is in the register")
            if by_hand
            else self.tr("{name} is in review; the list is read again until it is decided")
        )
        tell(self._page, words.format(name=definition.name), icon="circle-check")

    async def _discard(self) -> None:
        place = self.place
        if place is None or place in self._under_way:
            return
        account_id, draft_id = place
        self._under_way.add(place)
        self._settle()
        definition = self.editor.definition()
        self.saving.stop()
        typed, self.typed = self.typed, None  # else whoever leaves it meanwhile keeps it anew
        try:
            await self._console.templates.remove_draft(account_id, draft_id)
        except SwitchboardError:
            self._under_way.discard(place)
            if self.place == place:
                self.typed = typed
                self._settle()
            raise
        finally:
            self._under_way.discard(place)
        if self.place == place:
            self.place = self.typed = None
        host = toasts_of(self._page)
        if host is not None:
            host.undo(
                self.tr("The draft is thrown away"),
                lambda: self._again(account_id, definition),
            )
