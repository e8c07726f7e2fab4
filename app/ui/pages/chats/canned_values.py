"""What fills the blanks of canned replies by itself: names and numbers of the open chat.

Invariant: what is not known is left as a blank, to be filled before sending.
"""

from __future__ import annotations

from app.core.bidi import strip
from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui import phrases


def known_of(console: Console, chat: ChatRow | None) -> dict[str, str]:
    """Values by the blank's name, in lower case; without a chat nothing is known."""
    if chat is None:
        return {}
    number = console.numbers.by_id().get(chat.number_id)
    ours = (number.connected_phone or number.phone) if number is not None else ""
    name = strip(chat.name).strip()
    return {
        "name": name,
        "first name": name.split(" ")[0],
        "number": strip(phrases.phone(chat.address)),
        "our number": strip(phrases.phone(ours)) if ours else "",
        "our name": strip(number.name) if number is not None else "",
        "operator": str(console.settings.get("operator")),
    }
