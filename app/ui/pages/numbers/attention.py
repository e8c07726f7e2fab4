"""What wants a look among accounts and numbers, and what mends it.

Invariant: made of entries alone; the worst comes first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.ui import phrases
from app.ui.pages.numbers.entries import AccountEntry, NumberEntry, other_phone
from app.ui.wording import said

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that wants a look: which number or account, in words, and what mends it.

    ``action``: pair, phone, sign_in, key, secret or open.
    """

    title: str
    text: str
    action: str
    account_id: int
    number_id: int | None = None
    urgent: bool = field(default=False, compare=False)


def concerns(accounts: Sequence[AccountEntry]) -> list[Concern]:
    """What the banner and its menu tell, the worst first."""
    found: list[Concern] = []
    for account in accounts:
        row = account.row
        if row.state == "refused":
            found.append(
                Concern(
                    translate("Numbers", "The key of {name} was refused.").format(name=row.name),
                    said(row.state_detail)
                    or translate("Numbers", "Sending and reading wait until it works."),
                    "key",
                    row.id,
                    None,
                    True,
                )
            )
        if account.session == "ended":
            found.append(
                Concern(
                    translate("Numbers", "Signed out of {name}.").format(name=row.name),
                    translate(
                        "Numbers",
                        "New messages still arrive; history, media and cancelling "
                        "need the session.",
                    ),
                    "sign_in",
                    row.id,
                )
            )
        for entry in account.numbers:
            found += _of_number(entry)
    return sorted(found, key=lambda one: not one.urgent)


def _of_number(entry: NumberEntry) -> list[Concern]:
    row = entry.row
    if row.state == "pending":
        return [
            Concern(
                translate("Numbers", "{name} is not paired.").format(name=row.name),
                translate("Numbers", "Messages to it are lost until a phone scans its code."),
                "pair",
                row.account_id,
                row.id,
                True,
            )
        ]
    if row.state == "lost":
        return [
            Concern(
                translate("Numbers", "{name} lost its connection.").format(name=row.name),
                translate("Numbers", "Nothing is sent or received on it until the phone is back."),
                "pair" if entry.may("pair") else "open",
                row.account_id,
                row.id,
                True,
            )
        ]
    if other_phone(row):
        return [
            Concern(
                translate("Numbers", "{name} is linked to another phone.").format(name=row.name),
                translate(
                    "Numbers",
                    "You entered {expected}, {connected} is linked. Messages go out from that one.",
                ).format(
                    expected=phrases.phone(row.phone), connected=phrases.phone(row.connected_phone)
                ),
                "phone",
                row.account_id,
                row.id,
                True,
            )
        ]
    if row.hook_at and entry.signs and not entry.secret:
        return [
            Concern(
                translate("Numbers", "Webhooks of {name} are not signed.").format(name=row.name),
                translate(
                    "Numbers",
                    "Anyone who knows the address could send some. "
                    "Enter the secret to have them checked.",
                ),
                "secret",
                row.account_id,
                row.id,
            )
        ]
    return []
