"""What the Templates page shows where there is nothing, or where a list could not be read.

Invariant: each says why, and offers what fills it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate
from app.domain.errors import SwitchboardError
from app.domain.template_rows import AccountTemplates
from app.ui import phrases
from app.ui.telling import three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate


def tell_trouble(
    banner: Banner, accounts: Sequence[AccountTemplates], again: Callable[[], object]
) -> bool:
    """The account whose list could not be read, over the list as it was; False for none."""
    bad = next((one for one in accounts if one.trouble), None)
    if bad is None:
        return False
    when = phrases.clock_time(bad.refreshed_at) if bad.refreshed_at else ""
    age = translate("TemplatesPage", "You see the list of {time}.").format(time=when)
    banner.set(
        translate("TemplatesPage", "The list of {account} could not be read.").format(
            account=isolate(bad.account)
        ),
        f"{bad.trouble} {age if when else ''}".strip(),
        "danger",
    )
    banner.clear_actions()
    banner.add_button(translate("TemplatesPage", "Try again"), again, icon="rotate-cw")
    return True


def show_unread(empty: EmptyState, error: SwitchboardError, again: Callable[[], object]) -> None:
    """Nothing could be read yet: there is nothing to show beside the trouble."""
    what, rest = three_parts(error)
    empty.set("circle-alert", what, rest, "danger")
    button = Button(translate("TemplatesPage", "Try again"), "primary", icon="rotate-cw")
    button.clicked.connect(lambda _on=False: again())
    empty.set_actions(button)


def show_empty(
    empty: EmptyState,
    has_accounts: bool,
    numbers: Callable[[], object],
    new: Callable[[], object],
    refresh: Callable[[], object],
) -> None:
    """No account with templates, or no template yet."""
    if not has_accounts:
        empty.set(
            "plug",
            translate("TemplatesPage", "No account with templates"),
            translate(
                "TemplatesPage",
                "Templates come with a business number. Add an account that has them.",
            ),
        )
        add = Button(translate("TemplatesPage", "Open Numbers"), "primary", icon="smartphone")
        add.clicked.connect(lambda _on=False: numbers())
        empty.set_actions(add)
        return
    empty.set(
        "layout-template",
        translate("TemplatesPage", "No template yet"),
        translate(
            "TemplatesPage",
            "Templates are approved words that reach people outside the 24 hours after "
            "their last message.",
        ),
    )
    made = Button(translate("TemplatesPage", "New template"), "primary", icon="plus")
    made.clicked.connect(lambda _on=False: new())
    again = Button(translate("TemplatesPage", "Read the lists"), icon="refresh-cw")
    again.clicked.connect(lambda _on=False: refresh())
    empty.set_actions(made, again)
