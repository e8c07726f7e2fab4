"""What the stream of activity is asked for: query tokens as filters of each log behind it.

Tokens: ``number:``, ``account:``, ``status:`` (500, 4xx), ``operation:``, ``source:`` (call,
webhook, app, audit, sent), ``since:``, ``until:``, ``is:problem``; the rest is looked for as text.

Invariant: a token that fits nothing shows nothing; it never widens what is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from app.core.clock import Clock
from app.domain.rows import NumberRow
from app.services import query
from app.services.activity_rows import PROBLEMS, Kind
from app.services.clients import Clients
from app.services.numbers import Numbers
from app.services.query import Query
from app.store.activity import LogFilter
from app.store.delivery_reads import DeliveryFilter

TOKENS = ("number", "account", "status", "operation", "source", "since", "until", "is")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filter of each log, and which logs are asked at all."""

    logs: LogFilter
    deliveries: DeliveryFilter
    kinds: frozenset[Kind]


class ActivityQuery:
    """Reads what was typed, knowing accounts and numbers by their names."""

    def __init__(self, clients: Clients, numbers: Numbers, clock: Clock) -> None:
        self._clients = clients
        self._numbers = numbers
        self._clock = clock

    def parsed(self, typed: str) -> Query:
        """What was typed, as tokens and text."""
        return query.parse(typed, TOKENS)

    def wanted(self, typed: str, kinds: frozenset[Kind], problems: bool) -> Wanted:
        """What each log is asked for."""
        asked = self.parsed(typed)
        now = self._clock.now_ms()
        number = self._number(asked.value("number"))
        names = {row.id: row.name for row in self._clients.accounts()}
        accounts: frozenset[int] | None = None
        if asked.value("account"):
            word = asked.value("account").casefold()
            accounts = frozenset(n for n, name in names.items() if name.casefold() == word)
        if asked.value("number"):
            accounts = frozenset({number.account_id} if number is not None else ())
        statuses = tuple(filter(None, map(_statuses, asked.values("status"))))
        problems = problems or "problem" in asked.values("is")
        since = query.moment(asked.value("since"), now) or 0
        until = query.moment(asked.value("until"), now) or 1 << 62
        logs = LogFilter(
            accounts=accounts,
            number_id=number.id if number is not None else None,
            text=asked.text,
            problems=problems,
            statuses=statuses,
            operation=asked.value("operation"),
            since=since,
            until=until,
        )
        if asked.value("operation"):
            kinds = kinds & {Kind.CALL}
        if asked.values("source"):
            kinds = frozenset(one for one in Kind if one.value in asked.values("source"))
        several = number is not None and self._several(number)
        hooks = DeliveryFilter(
            accounts=tuple(names[one] for one in sorted(accounts or ()) if one in names),
            verdicts=PROBLEMS if problems else (),
            since=since or None,
            until=until if asked.value("until") else None,
            text=asked.text or (number.key if number is not None and several else ""),
        )
        if (accounts is not None and not hooks.accounts) or (
            asked.values("status") and not statuses
        ):
            kinds = frozenset()
        return Wanted(logs, hooks, kinds)

    def _number(self, word: str) -> NumberRow | None:
        wanted = word.casefold()
        for row in self._numbers.by_id().values():
            if wanted and wanted in (row.code.casefold(), row.name.casefold(), row.key.casefold()):
                return row
        return None

    def _several(self, number: NumberRow) -> bool:
        rows = self._numbers.by_id().values()
        return sum(row.account_id == number.account_id for row in rows) > 1


def _statuses(word: str) -> tuple[int, int] | None:
    if len(word) == 3 and word[0].isdecimal() and word[1:].lower() == "xx":
        return int(word[0]) * 100, int(word[0]) * 100 + 99
    return (int(word), int(word)) if word.isdecimal() and len(word) == 3 else None


def path_of(url: str, base: str) -> str:
    """A call's path below its account's base address, with its query."""
    shown = url.removeprefix(base.rstrip("/")) if base else url
    if shown == url:
        parts = urlsplit(url)
        shown = parts.path + (f"?{parts.query}" if parts.query else "")
    return shown or "/"


def since_until(asked: Query, since: str, until: str) -> str:
    """The query with another span of time."""
    kept = tuple(one for one in asked.tokens if one.name not in ("since", "until"))
    span = [query.Token("since", since)] if since else []
    span += [query.Token("until", until)] if until else []
    return str(replace(asked, tokens=(*kept, *span)))
