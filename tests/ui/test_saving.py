"""Where a file is to be written: the name that is proposed, and the ending it gets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.languages import install_language
from app.ui.saving import ask_where
from app.ui.style.look import Look
from tests.ui.by_hand import in_front

KINDS = ("CSV (*.csv)", "Excel (*.xlsx)")


def test_a_name_of_marks_alone_is_none(qtbot: QtBot, dressed: Look, tmp_path: Path) -> None:
    window, written = in_front(qtbot, QWidget()), list[Path]()
    ask_where(window, "Export", "?? / *.csv", written.append, KINDS)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Export.csv"
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert written == [tmp_path / "Export.csv"]


@pytest.mark.parametrize(("steps", "ending"), [(0, "csv"), (1, "xlsx")])
def test_a_name_without_an_ending_gets_that_of_the_kind(
    qtbot: QtBot, dressed: Look, tmp_path: Path, steps: int, ending: str
) -> None:
    window, written = in_front(qtbot, QWidget()), list[Path]()
    ask_where(window, "Export", "July / VIP.csv", written.append, KINDS)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    kinds = dialog.findChild(QComboBox, "fileTypeCombo")
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(kinds, QComboBox) and isinstance(name, QLineEdit)
    assert name.text() == "July  VIP.csv", "no folder is meant by a name"
    for _ in range(steps):
        QTest.keyClick(kinds, Qt.Key.Key_Down)
    assert name.text() == f"July  VIP.{ending}"
    name.setText("all of it")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert written == [tmp_path / f"all of it.{ending}"]
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("language", ["he", "ar"])
def test_the_dialog_speaks_the_language_beside_its_fields(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    install_language(qapp, language)
    window = in_front(qtbot, QWidget())
    ask_where(window, "Export", "all.csv", lambda _path: None, KINDS)
    (dialog,) = window.findChildren(QFileDialog)
    shown = {one.text() for one in dialog.findChildren(QLabel) if one.isVisible()}
    assert len(shown) == 3
    assert not [one for one in shown if re.search("[a-z]", one)]
    dialog.reject()
