"""How the live copies of a delivery stand, as steps beside what it changed.

Invariant: every copy is shown with its address and its last answer, also one that was given up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from app.core.bidi import ltr
from app.domain.forwarding import CopyState, ForwardCopy
from app.ui import phrases
from app.ui.widgets.steps import Step

if TYPE_CHECKING:
    from app.services.console import Console


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Forwarded", text, "", number)


async def copy_steps(
    console: Console, delivery_id: int, again: Callable[[int, int], object]
) -> list[Step]:
    """The steps of a delivery's copies; ``again(address, delivery)`` tries one now."""
    now = console.clock.now_ms()
    return [_step(copy, now, again) for copy in await console.forwarding.of(delivery_id)]


def host_of(url: str) -> str:
    """The host of an address, isolated."""
    return ltr(urlsplit(url).netloc or url)


def _step(copy: ForwardCopy, now: int, again: Callable[[int, int], object]) -> Step:
    host = host_of(copy.url)
    when = phrases.clock_time(copy.changed_at)
    answer = _tr("answered {status}").format(status=copy.status) if copy.status else copy.problem
    tries = _tr("%Ln tries", copy.tries)
    rule, delivery = copy.rule_id, copy.delivery_id

    def retry() -> object:
        return again(rule, delivery)

    if copy.state is CopyState.SENT:
        title = _tr("Copied to {host}").format(host=host)
        return Step("arrow-up-right", "success", title, phrases.listed((answer, tries)), when)
    if copy.state is CopyState.WAITING:
        title = _tr("To be copied to {host}").format(host=host)
        if not copy.tries:
            return Step("clock", "neutral", title)
        left = phrases.left(copy.next_at - now)
        detail = _tr("{answer}, {tries}. Again in {time}.").format(
            answer=answer, tries=tries, time=left
        )
        return Step("clock", "warning", title, detail, when, _tr("Try now"), retry)
    if copy.state is CopyState.LOOPED:
        title = _tr("Not copied to {host}").format(host=host)
        return Step("minus", "neutral", title, _tr("It is a copy already."))
    if copy.state is CopyState.GONE:
        title = _tr("Not copied to {host}").format(host=host)
        return Step("minus", "neutral", title, _tr("It was forgotten before it could be sent."))
    title = _tr("Not copied to {host}").format(host=host)
    if copy.state is CopyState.GIVEN_UP:
        detail = _tr("{answer}, {tries}. Given up after three days.")
    else:
        detail = _tr("{answer}, {tries}. The address refused it.")
    detail = detail.format(answer=answer, tries=tries)
    return Step("circle-x", "danger", title, detail, when, _tr("Try again"), retry)
