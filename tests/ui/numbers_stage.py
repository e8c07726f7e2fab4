"""A main window with the Numbers page on it, over the console in memory or a real one.

Invariant: leaving the context ends the page's tasks and takes the window away.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.dialogs import session_form
from app.ui.dialogs.wizard import sign_in_step
from app.ui.pages.numbers.page import NumbersPage
from app.ui.window import MainWindow, PageSpec
from tests.waiting import until


def without_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where Qt WebEngine is not installed: only pasting a cookie is offered."""
    for module in (session_form, sign_in_step):
        monkeypatch.setattr(module, "browser_available", lambda: False)


@asynccontextmanager
async def numbers_page(
    console: Any, *, size: tuple[int, int] = (1440, 900), loaded: bool = True
) -> AsyncIterator[NumbersPage]:
    """The page, shown and (``loaded``) filled."""
    QApplication.setQuitOnLastWindowClosed(False)  # as the program does: it would end the loop
    page = NumbersPage(console)
    window = MainWindow([PageSpec("numbers", "Numbers", "smartphone", lambda: page)])
    window.resize(*size)
    window.show()
    window.activateWindow()
    try:
        if loaded:
            await until(
                lambda: (
                    all(entry.known for entry in page.model.entries())
                    and page.stack.currentIndex() != 1
                )
            )
        yield page
    finally:
        await page.close_page()
        window.close()
        window.deleteLater()
