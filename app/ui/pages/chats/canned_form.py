"""What can be changed of a canned reply, as the dialog that manages them holds it.

Invariant: two are equal where nothing of the reply differs, so that a change is seen.
"""

from __future__ import annotations

from typing import NamedTuple

from app.domain.files import Chosen
from app.services.canned import CannedRow


class Form(NamedTuple):
    """A reply's fields and files."""

    name: str = ""
    title: str = ""
    folder: str = ""
    link: str = ""
    text: str = ""
    files: tuple[Chosen, ...] = ()


EMPTY = Form()


def form_of(row: CannedRow) -> Form:
    """A reply as it is kept."""
    text, files = row.text.strip(), row.files or ()
    return Form(row.name, row.title, row.folder, row.link, text, files)
