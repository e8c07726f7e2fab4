"""Tries what was typed by reading from the provider: the connection, and a dashboard session.

Works with the steps, which show each answer as it comes. Invariant: nothing is kept and nothing
is changed at the provider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.errors import SwitchboardError
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.accounts import ProviderInfo
    from app.services.console import Console
    from app.ui.dialogs.wizard.connection_step import ConnectionStep
    from app.ui.dialogs.wizard.sign_in_step import SignInStep

translate = QCoreApplication.translate


async def try_connection(console: Console, info: ProviderInfo, step: ConnectionStep) -> None:
    """Makes the provider's readings and shows them. Raises SwitchboardError where none began."""
    step.test.begin()
    began = console.clock.now_ms()
    try:
        async for result in console.accounts.test(
            info.name, step.base_url(), step.credentials(), step.paths()
        ):
            step.test.add(result)
    except SwitchboardError:
        step.test.clear()
        raise
    now = console.clock.now_ms()
    step.test.end(now, now - began)


async def try_session(
    console: Console, info: ProviderInfo, form: ConnectionStep, step: SignInStep
) -> bool:
    """Makes the readings that wanted a session before; whether none of them failed.

    Raises SwitchboardError where none could begin.
    """
    cookie = step.cookie()
    step.trying()
    before = {one.name: one.state for one in form.test.results}
    failed, worked = "", ""
    async for one in console.accounts.test(
        info.name,
        form.base_url(),
        {**form.credentials(), "session_cookie": cookie},
        form.paths(),
    ):
        if before.get(one.name) == "skipped":
            if one.state == "failed":
                failed = failed or said(one.detail)
            elif one.state == "ok":
                worked = worked or said(one.title)
    if worked:
        good = translate("AddAccountWizard", "Tried by reading: {what}.").format(what=worked)
    else:
        good = translate(
            "AddAccountWizard", "There is no connected number to try it on yet. It is kept."
        )
    step.tried(not failed, failed or good)
    return not failed
