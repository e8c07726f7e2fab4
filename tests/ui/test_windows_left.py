"""What a test leaves on the screen is off it in the next: see tests/plugins/windows.py."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def test_a_window_that_only_itself_keeps(qapp: QApplication) -> None:
    window = QWidget()
    window.windowTitleChanged.connect(lambda _title: window.close())
    window.show()
    assert window in QApplication.topLevelWidgets()


def test_is_not_painted_in_the_next_test(qapp: QApplication) -> None:
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]
