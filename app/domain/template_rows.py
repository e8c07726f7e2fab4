"""What the template library shows: plain rows, as the services hand them to the window.

Times are milliseconds since 1970, UTC. Invariant: a row is a snapshot.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.template_shapes import Definition
from app.domain.templates import TemplateState


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template in one language, or a draft of one (``draft_id``).

    ``status`` is the provider's own word; ``at`` is when the state began, as far as known;
    ``source``: list, hook, sent (from here), hand (typed), draft.
    """

    account_id: int
    provider: str
    name: str
    language: str
    category: str
    status: str
    state: TemplateState
    reason: str
    at: int
    definition: Definition
    source: str = "list"
    draft_id: int | None = None
    author: str = ""

    @property
    def key(self) -> tuple[int, str]:
        """Languages of one name on one account belong together."""
        return (self.account_id, self.name)


@dataclass(frozen=True, slots=True)
class TemplateGroup:
    """All languages of a name on one account; drafts of it included. ``sent``: last 30 days."""

    account_id: int
    provider: str
    name: str
    rows: tuple[TemplateRow, ...]
    sent: int = 0

    @property
    def first(self) -> TemplateRow:
        """The row that stands for the group: a draft that is being written, else the first."""
        return next((row for row in self.rows if row.draft_id is not None), self.rows[0])

    @property
    def state(self) -> TemplateState:
        """The state that wants a look most, a draft first."""
        order = (
            TemplateState.DRAFT,
            TemplateState.REJECTED,
            TemplateState.PAUSED,
            TemplateState.REVIEW,
            TemplateState.APPROVED,
        )
        states = {row.state for row in self.rows}
        return next((one for one in order if one in states), self.rows[0].state)

    @property
    def key(self) -> tuple[int, str]:
        """Account and name."""
        return (self.account_id, self.name)


@dataclass(frozen=True, slots=True)
class StateRow:
    """A line of the status history."""

    language: str
    at: int
    status: str
    state: TemplateState
    reason: str
    source: str
    who: str


@dataclass(frozen=True, slots=True)
class TemplateResults:
    """What became of a template's messages; ``replied``: wrote within three days."""

    sent: int = 0
    delivered: int = 0
    read: int = 0
    replied: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class TemplateSend:
    """One of the latest uses. ``changed`` is when the status was learned, 0 where not known."""

    message_id: int
    chat_id: int
    at: int
    who: str
    status: str
    reason: str
    changed: int
    language: str


@dataclass(frozen=True, slots=True)
class AccountTemplates:
    """What an account can do for templates; each reason is empty where it can."""

    account_id: int
    provider: str
    title: str
    account: str
    number_id: int | None
    can_list: bool
    by_hand: bool
    no_create: str
    no_delete: str
    no_sync: str
    no_send: str
    no_code: str
    assumed: tuple[str, str] = ("", "")
    """(method and path, what is documented) where the path of create is assumed."""
    app_name: bool = False
    file_headers: bool = False
    refreshed_at: int = field(default=0)
    trouble: str = ""
