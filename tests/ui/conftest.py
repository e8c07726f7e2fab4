"""The application with Switchboard's look on it, for tests of real widgets, offscreen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.style.look import Look, look
from app.ui.style.tokens import Scheme


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Look:
    """The look, installed once for the session."""
    try:
        return look()
    except RuntimeError:
        found = Look(qapp)
        found.install(Scheme.LIGHT, reduce_motion=True)
        return found


@pytest.fixture(autouse=True)
def light(dressed: Look) -> Look:
    """Each test starts light, left to right, at 100 %, without motion."""
    theme = dressed.theme
    if (theme.dark, theme.rtl, theme.scale, theme.reduce_motion) != (False, False, 1.0, True):
        dressed.set(scheme=Scheme.LIGHT, rtl=False, scale=1.0, reduce_motion=True)
    return dressed
