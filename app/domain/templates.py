"""A template as it goes to one person, and the states that a template can be in.

Invariant: ``text`` is what the customer will read, or empty where the template's own text is not
known here; it is shown, never sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class TemplateUse:
    """One use of a template.

    ``body`` and ``header`` are the values in the order of their blanks. A header that is a
    picture, video or document comes as ``media_link`` or ``media_id`` with ``media_kind`` (image,
    video or document); ``media_path`` names a file on this computer for the APIs that take one
    with the send. ``buttons`` maps a button's index to its value. ``app_name`` is for the APIs
    that want to know who sends.
    """

    name: str
    language: str = ""
    body: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    media_kind: str = ""
    media_link: str = ""
    media_id: str = ""
    media_path: str = ""
    media_name: str = ""
    buttons: tuple[tuple[int, str], ...] = ()
    app_name: str = ""
    text: str = ""


class TemplateState(StrEnum):
    """Where a template stands, in words that no provider owns.

    ``not_checked``: typed by hand, its provider lists none. ``unknown``: a word of the
    provider's that no document names.
    """

    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    REJECTED = "rejected"
    PAUSED = "paused"
    NOT_CHECKED = "not_checked"
    UNKNOWN = "unknown"

    @property
    def sendable(self) -> bool:
        """Whether a send can work, as far as anything is known here."""
        return self in (TemplateState.APPROVED, TemplateState.NOT_CHECKED)


def state_of(status: str) -> TemplateState:
    """The state for a provider's word (seed 000, section 7; seed 002, template.status_changed)."""
    word = status.strip().upper()
    if word in ("NOT_CHECKED", "DRAFT"):
        return TemplateState(word.lower())
    if word.startswith(("PENDING", "IN_REVIEW", "IN REVIEW", "SUBMITTED", "IN_APPEAL")):
        return TemplateState.REVIEW
    if word == "APPROVED":
        return TemplateState.APPROVED
    if word == "REJECTED":
        return TemplateState.REJECTED
    if word in ("PAUSED", "DISABLED", "LIMIT_EXCEEDED"):
        return TemplateState.PAUSED
    return TemplateState.UNKNOWN
