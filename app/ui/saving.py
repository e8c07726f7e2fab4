"""Asking where a file is to be written.

Invariant: a name without an ending gets that of the chosen kind of file, and the question is gone
once it is answered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.file_dialog import file_dialog


def ask_where(
    over: QWidget,
    title: str,
    name: str,
    write: Callable[[Path], object],
    kinds: Sequence[str] = (),
) -> None:
    """Proposes ``name``; ``write`` gets what was chosen. ``kinds`` as in ``CSV (*.csv)``."""
    dialog = file_dialog(over.window(), title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if kinds:
        dialog.setNameFilters(kinds)
    stem, _, ending = "".join(char for char in name if char not in '\\/:*?"<>|').rpartition(".")
    name = f"{stem.strip() or title}.{ending}"  # nothing but such marks is no name
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(name)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_ending(kind)))
    dialog.fileSelected.connect(lambda path: write(Path(path)))
    dialog.open()


def _ending(kind: str) -> str:
    found = re.search(r"\*\.(\w+)", kind)
    return found[1] if found else ""
