"""The dialog that asks for a file, also where Qt paints it itself: with its words translated.

Qt’s own translations into Hebrew and Arabic lack two of its labels. Invariant:
it is made here alone; a class of our own would never be the system’s dialog.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def file_dialog(over: QWidget, title: str, folder: str = "") -> QFileDialog:
    """A dialog over ``over`` that is yet to be told what is to be chosen, and opened."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(over, title, folder)
    labels = {
        QFileDialog.DialogLabel.LookIn: ("Look in:", translate("FileDialog", "Look in:")),
        QFileDialog.DialogLabel.FileType: (
            "Files of type:", translate("FileDialog", "Files of type:")
        ),
    }  # fmt: skip
    for label, (source, words) in labels.items():
        if words != source:  # Qt's own have a key in English
            dialog.setLabelText(label, words)
    return dialog
