"""What holds the composer up: sessions, refused keys, limits, the network, the queue.

Collects the facts for `modes.face_of`. Invariant: it asks the console for what is cached only,
so a face can be made at any time.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.errors import ErrorKind
from app.domain.rows import ChatRow, NumberRow
from app.services.console import Console
from app.services.events import AccountTrouble
from app.ui.pages.chats.modes import Face, Facts, face_of


class Standing(QObject):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        self._refused: dict[int, str] = {}
        self._limited: dict[int, int] = {}
        self._with_session: set[str] | None = None

    async def load(self) -> None:
        """Reads how the accounts stand."""
        rows = await self._console.accounts.all()
        self._refused = {row.id: row.state_detail for row in rows if row.state == "refused"}
        self.changed.emit()

    def trouble(self, change: AccountTrouble) -> None:
        """A call failed, or works again."""
        if change.kind == ErrorKind.RATE_LIMITED and change.retry_at:
            self._limited[change.account_id] = change.retry_at
        elif not change.kind:
            self._limited.pop(change.account_id, None)
            self._refused.pop(change.account_id, None)

    def _session(self, number: NumberRow | None) -> str:
        """works, missing or ended; empty where the provider knows no sessions."""
        if self._with_session is None:
            # not at the start: the declarations are read after the first paint
            providers = self._console.accounts.providers()
            self._with_session = {one.name for one in providers if one.has_session}
        if number is None or number.provider not in self._with_session:
            return ""
        return self._console.accounts.session_state(number.account_id)

    def face(self, chat: ChatRow) -> Face:
        """The composer's face for a chat, now."""
        console = self._console
        number = console.numbers.by_id().get(chat.number_id)
        now = console.clock.now_ms()
        account_id = number.account_id if number is not None else 0
        state = console.sync.state
        since, next_try, alone = state.offline_since, state.next_try_at, ""
        unreached = account_id in state.unreached
        if unreached and not state.offline:
            alone = console.clients.account(account_id).name
            trouble = state.troubles.get(account_id)
            if trouble is not None:
                since, next_try = trouble.since, trouble.next_try
        retry_at = self._limited.get(account_id, 0)
        kind = words = ""
        if account_id in self._refused:
            kind, words = ErrorKind.AUTH, self._refused[account_id]
        elif retry_at > now:
            kind = ErrorKind.RATE_LIMITED
        return face_of(
            Facts(
                chat=chat,
                number=number,
                offers=console.numbers.offers(chat.number_id) if number is not None else {},
                session=self._session(number),
                offline=unreached,
                offline_since=since,
                next_try=next_try,
                trouble=kind,
                trouble_words=words,
                retry_at=retry_at,
                queued=console.outbox.queued(chat.number_id),
                now=now,
                alone=alone,
            )
        )
