"""The demo's inbox as a team keeps it: labels, chats with an owner, one put off, one archived.

Chats are known only once the first lists were read, so they are dressed as they come.

Invariant: nothing here is reached unless the demo or the tour was asked for, and what an operator
changes afterwards stays changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.events import ChatsChanged

if TYPE_CHECKING:
    from app.services.console import Console

OPERATOR = "Noa Levi"
LABELS = (
    ("Follow up", "gold"),
    ("Wholesale", "violet"),
    ("דחוף", "rose"),
    ("Samples sent", "green"),
)
_WORN = {
    "14155550142": ("Follow up", "Wholesale"),
    "12125550187": ("Samples sent",),
    "972541238801": ("דחוף",),
    "972507719934": ("Follow up",),
    "972526673391": ("Wholesale",),
    "2348031234567": ("Wholesale", "Samples sent"),
}
_MINE = ("14155550142", "972541238801", "972549126680")
_THEIRS = {"972502284196": "Dana Katz"}
_PUT_OFF, _ARCHIVED = "972587714402", "972537725508"
_LATER_MS = 20 * 3_600_000


async def furnish_inbox(console: Console) -> None:
    """Makes the labels, and dresses chats as they come to be known."""
    if not str(console.settings.get("operator")):
        console.settings.set("operator", OPERATOR)
    if console.labels.by_id():
        return
    ids = {name: await console.labels.save(name, colour) for name, colour in LABELS}
    dressed: set[int] = set()

    def soon(change: ChatsChanged) -> None:
        if not console.tasks.closed and not change.ids <= dressed:
            console.tasks.start(_dress(console, ids, dressed, change.ids), "demo inbox")

    console.bus.listen(ChatsChanged, soon)


async def _dress(
    console: Console, ids: dict[str, int], dressed: set[int], chats: frozenset[int]
) -> None:
    for row in await console.conversations.chats_by_id(chats - dressed):
        dressed.add(row.id)
        digits = row.address.split("@", 1)[0]
        for name in _WORN.get(digits, ()):
            await console.labels.put(row.id, ids[name], True)
        owner = OPERATOR if digits in _MINE else _THEIRS.get(digits, "")
        if owner:
            await console.conversations.assign(row.id, owner)
        if digits == _PUT_OFF:
            await console.conversations.snooze(row.id, console.clock.now_ms() + _LATER_MS)
        elif digits == _ARCHIVED:
            await console.conversations.mark_read(row.id)
            await console.conversations.set_archived(row.id, True)
