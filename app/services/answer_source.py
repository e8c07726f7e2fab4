"""What the receiver needs of the cache file to answer by itself: plans, names, consent.

The plans are held in memory and read anew with the accounts; a contact is looked up when it is
asked for, so that an opt-out counts from the moment it is on the disk. Both are short reads on
one connection that writes nothing.

Invariant: where consent can't be looked up the contact is not *sure*, and nothing is sent.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping

from app.domain.alignment import TOLERANCE_MS
from app.domain.answers import Known, Occasion, Plan, Question, plan_from
from app.domain.errors import StoreError
from app.services.cache_file import CacheFile
from app.store import answers

_log = logging.getLogger(__name__)
_BUSY_MS = 250
Plans = Mapping[Occasion, Plan]
_NONE: Plans = {}


class AnswerSource:
    """Reads a data folder's plans and contacts. All methods may be called from any thread."""

    def __init__(self, file: CacheFile) -> None:
        self._file = file
        self._plans: Mapping[tuple[str, str], Plans] = {}
        self._answering: frozenset[str] = frozenset()

    def load(self) -> None:
        """Reads the plans anew. Raises StoreError."""
        with self._file.reading() as connection:
            if connection is None:
                return
            rows = answers.plans_of_numbers(connection)
        found: dict[tuple[str, str], dict[Occasion, Plan]] = {}
        for account, key, number_id, occasion, on, data in rows:
            try:
                plan = plan_from(number_id, Occasion(occasion), bool(on), json.loads(data))
            except ValueError as error:
                _log.warning("automatic answers of %s are left out: %s", key, error)
                continue
            found.setdefault((account, key), {})[plan.occasion] = plan
        self._plans = found
        self._answering = frozenset(
            account
            for (account, _), plans in found.items()
            if any(plan.on for plan in plans.values())
        )

    def answers(self, account: str) -> bool:
        """Whether a number of the account has a plan that is on."""
        return account in self._answering

    def plans(self, account: str, number: str) -> Plans:
        """The plans of a number that has one switched on; else none."""
        found = self._plans.get((account, number), _NONE)
        return found if any(plan.on for plan in found.values()) else _NONE

    def contact(self, number_id: int, question: Question) -> Known:
        """What the cache knows of a contact now."""
        try:
            with self._file.reading(_BUSY_MS) as connection:
                if connection is None:
                    return Known(sure=False)
                return answers.contact(
                    connection, number_id, question.chat, question.at - TOLERANCE_MS
                )
        except StoreError as error:
            _log.warning("a contact could not be looked up: %s", error)
            self._file.close()
            return Known(sure=False)
