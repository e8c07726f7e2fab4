"""A template as it goes to one person: its name, its language and the values for its blanks.

Invariant: ``text`` is what the customer will read, or empty where the template's own text is not
known here; it is shown, never sent.
"""

from __future__ import annotations

from dataclasses import dataclass


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
