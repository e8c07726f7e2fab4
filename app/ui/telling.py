"""How pages and dialogs tell what happened: errors in three parts, toasts, the clipboard.

A dialog may be closed while its work is under way: it starts it by ``tied`` (at the page's tasks)
or ``tasks_of`` (its own). What was begun is then carried through, up to where it would touch the
widget that is gone. Invariant: a failure of a task is either told to the operator in words, or
logged as our bug; it is never dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.core.bidi import strip
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError, capital, in_sentences
from app.ui.widgets.toast import Toast, ToastHost
from app.ui.wording import said

if TYPE_CHECKING:
    import logging


def _log() -> logging.Logger:
    import logging  # the window is painted before it

    return logging.getLogger(__name__)


def three_parts(error: SwitchboardError) -> tuple[str, str]:
    """What happened, and the rest: what Switchboard did and what the operator can do."""
    rest = in_sentences(error.did, error.can)
    return capital(said(error.what)), said(rest)


def toasts_of(widget: QWidget) -> ToastHost | None:
    """The toasts of the window that holds ``widget``, where it has some."""
    host = getattr(widget.window(), "toasts", None)
    return host if isinstance(host, ToastHost) else None


def tell(widget: QWidget, text: str, *, icon: str = "") -> Toast | None:
    """A short good news at the window's bottom."""
    host = toasts_of(widget)
    return None if host is None else host.show(text, icon=icon)


def untell(widget: QWidget, toast: Toast | None) -> None:
    """Takes away, if it is there still, what holds no more."""
    host = toasts_of(widget)
    if host is not None:
        host.close(toast)


def tell_error(widget: QWidget, error: SwitchboardError) -> None:
    """The error, at the window's bottom until it is closed."""
    host = toasts_of(widget) if isValid(widget) else None
    if host is not None:
        host.error(in_sentences(*three_parts(error)))
    else:
        _log().warning("not told, for want of a window: %s", error.what)


def teller(widget: QWidget) -> Callable[[str, BaseException], None]:
    """For a TaskOwner: tells failures that words explain, and logs the others as bugs."""

    def failed(name: str, error: BaseException) -> None:
        if isinstance(error, SwitchboardError):
            tell_error(widget, error)
        else:
            _log().error("%s failed", name, exc_info=error)

    return failed


def tied(widget: QWidget, tasks: TaskOwner) -> TaskOwner:
    """The part of a page's ``tasks`` that ``widget`` starts, which may be gone before the page."""

    def told(error: BaseException) -> BaseException | None:
        return left_of(error, widget)

    return tasks.part(told)


def tasks_of(widget: QWidget, name: str, opener: QWidget) -> TaskOwner:
    """The own tasks of a dialog, cancelled with its window; ``opener`` tells of failures."""
    tell_it = teller(opener)
    window = widget.window()

    def failed(task: str, error: BaseException) -> None:
        left = left_of(error, widget)
        if left is not None:
            tell_it(task, left)

    def gone() -> None:
        if not isValid(window):
            tasks.cancel()

    tasks = TaskOwner(name, failed)
    widget.destroyed.connect(gone)
    return tasks


def left_of(error: BaseException, widget: QWidget) -> BaseException | None:
    """What there is to tell of a failure in work for ``widget``.

    Of a widget that is gone not that it is gone, but what was to be told by it.
    """
    if not isinstance(error, RuntimeError) or isValid(widget):
        return error
    return error.__context__ if isinstance(error.__context__, SwitchboardError) else None


def copy(widget: QWidget, text: str, told: str) -> None:
    """Puts ``text`` on the clipboard, without direction marks, and says so."""
    QGuiApplication.clipboard().setText(strip(text))
    tell(widget, told, icon="copy")
