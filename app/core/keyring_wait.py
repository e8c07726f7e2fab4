"""Waits for the system keyring, which may ask somebody for a password first, or never answer.

What is asked of it runs on a thread of its own; whoever needs the answer waits for it until it
comes, until it takes too long, or until the operator goes on without it.

Invariant: an answer that nobody waits for any more changes nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from app.domain.errors import SecretsError

T = TypeVar("T")
# without a window somebody may still be typing the keyring's password
_WHOLE_S = 60.0
# with a passphrase there is another way
_SHORT_S = 10.0


class KeyringWait:
    """How long to wait, and whether it is waited for right now.

    ``endless``: a window shows what is waited for, and its operator decides.
    """

    def __init__(self, *, endless: bool = False) -> None:
        self._endless = endless
        self._turn = threading.Condition()
        self._given_up = False
        self._waiting: SecretsError | None = None

    @property
    def waiting(self) -> SecretsError | None:
        """While the keyring is waited for: what can't be done until it answers."""
        return self._waiting

    def give_up(self) -> None:
        """Goes on without it, now and later."""
        with self._turn:
            self._given_up = True
            self._turn.notify_all()

    def asked(self, ask: Callable[[], T], silent: SecretsError, *, other_way: bool = False) -> T:
        """What ``ask`` gives or raises. Raises ``silent`` where it is not waited for any more.

        ``other_way``: a passphrase was given, so it is not worth a long wait.
        """
        answers: list[T] = []
        failures: list[BaseException] = []

        def run() -> None:
            try:
                answers.append(ask())
            except BaseException as error:  # noqa: BLE001 - raised where it is waited for
                failures.append(error)
            with self._turn:
                self._turn.notify_all()

        limit = _SHORT_S if other_way else None if self._endless else _WHOLE_S
        # a daemon: a program that ends does not wait for a keyring
        thread = threading.Thread(target=run, name="keyring", daemon=True)
        with self._turn:
            if not self._given_up:
                self._waiting = silent
                thread.start()
                self._turn.wait_for(lambda: answers or failures or self._given_up, limit)
                self._waiting = None
        if failures:
            raise failures[0]
        if not answers:
            raise silent
        return answers[0]
