"""What the list shows of a number, worked out once: dots, words, limits, hours.

Entries are made by the page's loader and read by model, delegate, panel and strip.
Invariant: an entry is a snapshot and never asks a service.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.errors import capital
from app.domain.rows import AccountRow, NumberRow
from app.ui import phrases
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
            return translate("Numbers", "%n events", "", came), ""
        return (
            translate("Numbers", "{n} in").format(n=came),
            translate("Numbers", "{n} out").format(n=went),
        )

    def spoken(self, now: int) -> str:
        """The whole row in one sentence, for screen readers."""
        budget = self.budget
        left = (
            translate("Numbers", "{left} of {total} left, {title}").format(
                left=budget.left, total=budget.total, title=budget.title
            )
            if budget is not None
            else self.limit_words()[0]
        )
        came, went = self.totals
        traffic = translate("Numbers", "today {came} in, {went} out").format(came=came, went=went)
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
        count = translate("Numbers", "%n numbers", "", len(self.numbers))
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


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that wants a look: which number or account, in words, and what mends it.

    ``action``: pair, sign_in, key, secret or open.
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


def display_phone(row: NumberRow) -> str:
    """The number's phone as people write it; empty where it has none."""
    digits = row.phone or row.connected_phone
    return phrases.phone(digits) if digits else ""
