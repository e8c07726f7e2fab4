"""What the list shows of a number, worked out once: dots, words, limits, hours.

Entries are made by the page's loader and read by model, delegate, panel and strip.
Invariant: an entry is a snapshot and never asks a service.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.errors import capital
from app.domain.phones import same_phone
from app.domain.rows import AccountRow, NumberRow
from app.ui import phrases
from app.ui.digits import figures
from app.ui.phrases import clock_time, moment
from app.ui.widgets.painting import Dot
from app.ui.wording import said

translate = QCoreApplication.translate
HOURS = 12
FEW = 20
LITTLE = 0.6
NEARLY_NONE = 0.25


@dataclass(frozen=True, slots=True)
class Words:
    """A cell: a dot, a title (in a colour role) and a quieter line under it."""

    title: str
    detail: str
    dot: Dot = "ok"
    role: str = "text.primary"

    @property
    def spoken(self) -> str:
        return phrases.listed((self.title, self.detail))


@dataclass(frozen=True, slots=True)
class Budget:
    """The limit with the smallest share left, of those the service counts."""

    title: str
    left: int
    total: int

    @property
    def share(self) -> float:
        return self.left / self.total if self.total else 0.0


def bar_role(share: float) -> str:
    """Green while there is plenty, amber from about half, red near the end."""
    if share < NEARLY_NONE:
        return "danger.solid"
    return "warning.solid" if share < LITTLE else "success.solid"


def short_title(words: str) -> str:
    """A limit's words without what stands in brackets after them."""
    return words.split(" (", 1)[0]


@dataclass(frozen=True, slots=True)
class NumberEntry:
    """One number with everything the page shows of it. ``hours``: (in, out), oldest first."""

    row: NumberRow
    offers: Mapping[str, Any]
    phone: str
    signs: bool = False
    secret: bool = False
    checked_at: int = 0
    limits: tuple[Any, ...] = ()
    hours: tuple[tuple[int, int], ...] = ()
    states: tuple[tuple[int, str], ...] = ()
    known: bool = False

    def may(self, action: str) -> bool:
        """Whether the number offers an action now."""
        offer = self.offers.get(action)
        return bool(offer is not None and offer.enabled)

    def why_not(self, action: str) -> str:
        """Why an action is not offered; empty where it is."""
        offer = self.offers.get(action)
        if offer is None:
            return translate("Numbers", "Not documented by this API.")
        return "" if offer.enabled else str(offer.reason)

    @property
    def paired_by_code(self) -> bool:
        return self.may("pair")

    @property
    def events_only(self) -> bool:
        sends = any(self.may(one) for one in ("text", "templates", "otp"))
        return not sends and self.row.state not in ("pending", "lost")

    @property
    def watched(self) -> bool:
        """Whether its connection is something to draw: a phone or a key that carries chats."""
        return bool(self.states) and (self.may("text") or self.row.state in ("pending", "lost"))

    @property
    def phone_line(self) -> str:
        if self.phone:
            return self.phone
        if self.events_only:
            return translate("Numbers", "No phone number, events only")
        return translate("Numbers", "Phone number not known yet")

    @property
    def budget(self) -> Budget | None:
        counted = [one for one in self.limits if one.total > 0]
        # limits of a few an hour guard deletions and resets; they hold no message up
        counted = [one for one in counted if one.total >= FEW] or counted
        if not counted:
            return None
        least = min(counted, key=lambda one: one.left / one.total)
        return Budget(short_title(said(least.title)), least.left, least.total)

    @property
    def totals(self) -> tuple[int, int]:
        return sum(one[0] for one in self.hours), sum(one[1] for one in self.hours)

    def state_words(self) -> Words:
        """The State column."""
        state = self.row.state
        if state == "pending":
            return Words(
                translate("Numbers", "Waiting for a scan"),
                translate("Numbers", "Pending authentication"),
                "look",
                "warning.text",
            )
        if state == "lost":
            return Words(
                translate("Numbers", "Connection lost"),
                translate("Numbers", "Since {time}").format(time=clock_time(self.row.state_since))
                if self.row.state_since
                else translate("Numbers", "Pair the phone again"),
                "down",
                "danger.text",
            )
        if state == "gone":
            return Words(
                translate("Numbers", "Gone"),
                translate("Numbers", "No longer listed by its account"),
                "off",
                "text.muted",
            )
        if state == "connected":
            title = translate("Numbers", "Connected")
            if other_phone(self.row):
                detail = translate("Numbers", "Another phone linked")
                return Words(title, detail, "look", "warning.text")
            if self.events_only:
                title = translate("Numbers", "Key accepted")
            return Words(title, self._kind_words())
        return Words(
            translate("Numbers", "Not checked"),
            translate("Numbers", "Nothing heard of it yet"),
            "off",
            "text.secondary",
        )

    def _kind_words(self) -> str:
        if self.paired_by_code:
            return translate("Numbers", "Authenticated")
        if self.may("text"):
            if self.checked_at:
                return translate("Numbers", "Key accepted {time}").format(
                    time=clock_time(self.checked_at)
                )
            return translate("Numbers", "Key accepted")
        if self.may("otp"):
            return translate("Numbers", "Sends one-time codes")
        if self.may("templates"):
            return translate("Numbers", "Sends templates")
        return translate("Numbers", "Partner account")

    def limit_words(self) -> tuple[str, str]:
        """Two lines for a number whose API documents no limit."""
        first = translate("Numbers", "No limit documented")
        if self.events_only:
            return first, translate("Numbers", "Events only")
        if self.may("otp"):
            return first, translate("Numbers", "Repeats are answered once")
        return first, translate("Numbers", "Their outbox retries")

    def hook_words(self, now: int) -> Words:
        """The Webhook column."""
        row = self.row
        time = moment(row.hook_at, now) if row.hook_at else ""
        if row.hook_at and self.signs and not self.secret:
            return Words(
                translate("Numbers", "Not signed"),
                translate("Numbers", "No secret, last {time}").format(time=time),
                "look",
                "warning.text",
            )
        if row.hook_at:
            detail = (
                translate("Numbers", "Signed, last {time}")
                if self.signs
                else translate("Numbers", "Last event {time}")
            )
            return Words(translate("Numbers", "Receiving"), detail.format(time=time))
        if not row.webhook_url:
            detail = translate("Numbers", "No event came yet")
            if row.state == "pending":
                detail = translate("Numbers", "Set after pairing")
            elif self.paired_by_code:
                detail = translate("Numbers", "Asked for instead")
            return Words(translate("Numbers", "Not set"), detail, "off")
        return Words(
            translate("Numbers", "Set"),
            translate("Numbers", "No event yet"),
            "off",
        )

    def traffic_words(self) -> tuple[str, str]:
        """The totals beside the bars: two lines, or one and nothing."""
        came, went = self.totals
        if not came and not went:
            return translate("Numbers", "none yet"), ""
        if self.events_only:
            return translate("Numbers", "%Ln events", "", came), ""
        return (
            translate("Numbers", "{n} in").format(n=figures(came)),
            translate("Numbers", "{n} out").format(n=figures(went)),
        )

    def spoken(self, now: int) -> str:
        """The whole row in one sentence, for screen readers."""
        budget = self.budget
        left = (
            translate("Numbers", "{left} of {total} left, {title}").format(
                left=figures(budget.left), total=figures(budget.total), title=budget.title
            )
            if budget is not None
            else self.limit_words()[0]
        )
        came, went = self.totals
        traffic = translate("Numbers", "today {came} in, {went} out").format(
            came=figures(came), went=figures(went)
        )
        return phrases.listed(
            (
                self.row.name,
                self.row.code,
                self.phone_line,
                self.state_words().spoken,
                left,
                translate("Numbers", "webhook: {words}").format(words=self.hook_words(now).spoken),
                traffic,
            )
        )


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """An account with its numbers, as the tree shows it. ``session``: works, missing, ended, ""."""

    row: AccountRow
    host: str
    session: str = ""
    numbers: tuple[NumberEntry, ...] = ()

    @property
    def refused(self) -> bool:
        return self.row.state in ("refused", "unreachable")

    def remark(self) -> str:
        """What stands at the end of the account's line."""
        row = self.row
        trouble = capital(said(row.state_detail)) or {
            "refused": translate("Numbers", "Its key was refused"),
            "unreachable": translate("Numbers", "Can’t be reached"),
        }.get(row.state, "")
        count = translate("Numbers", "%Ln numbers", "", len(self.numbers))
        if trouble or not row.checked_at:
            return trouble or count
        return translate("Numbers", "{count}, checked {time}").format(
            count=count, time=clock_time(row.checked_at)
        )

    def spoken(self) -> str:
        parts = [self.row.name, self.host, self.remark()]
        chip = session_words(self.session)
        if chip:
            parts.insert(2, chip)
        return phrases.listed(parts)


def session_words(state: str) -> str:
    """The chip on an account's line."""
    return {
        "works": translate("Numbers", "Dashboard session works"),
        "missing": translate("Numbers", "Not signed in"),
        "ended": translate("Numbers", "Session ended"),
    }.get(state, "")


def display_phone(row: NumberRow) -> str:
    """The number's phone as people write it; empty where it has none."""
    digits = row.connected_phone or row.phone
    return phrases.phone(digits) if digits else ""


def other_phone(row: NumberRow) -> bool:
    """Whether a phone is linked that is not the one that was entered, nor was kept instead."""
    known = row.state == "connected" and row.phone and row.connected_phone
    return bool(known) and not same_phone(row.phone, row.connected_phone)
