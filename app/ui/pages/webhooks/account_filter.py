"""The account filter of the delivery list, and the code that stands for an account.

Invariant: an account with one number has that number's code and colour on every page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from app.domain.rows import AccountRow, NumberRow
from app.ui.delegates.delivery_row import Tag
from app.ui.widgets.combo import Combo

_WIDTH = 152


class AccountFilter(Combo):
    """`currentData()` is the account's name, empty for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", filter_bar=True, parent=parent)
        self.setAccessibleName(self.tr("Accounts"))
        self.setMaximumWidth(_WIDTH)
        self._tags: dict[str, Tag] = {}

    def tag(self, account: str) -> Tag:
        """Code and colour of an account."""
        return self._tags.get(account) or (initials(account), "slate")

    def put(self, accounts: Sequence[AccountRow], numbers: Iterable[NumberRow]) -> None:
        """Offer these accounts; the choice stays, without a signal."""
        mine: dict[int, list[Tag]] = {}
        for number in numbers:
            mine.setdefault(number.account_id, []).append((number.code, number.colour))
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        self._tags.clear()
        self.add(self.tr("All accounts"), "", icon="filter")
        for row in accounts:
            tags = mine.get(row.id, [])
            if len(tags) == 1 and tags[0][0]:
                self._tags[row.name] = tags[0]
                self.add_number(row.name, row.name, *tags[0])
            else:
                self.add(row.name, row.name)
        self.choose(chosen or "")
        self.blockSignals(False)
        self.updateGeometry()
        self.update()


def initials(name: str) -> str:
    """Up to three letters for an account that has no code of its own."""
    words = [word for word in name.split() if word[:1].isalnum()]
    letters = "".join(word[0] for word in words[:3]) if len(words) > 1 else name[:3]
    return letters.upper() or "?"
