"""Which account a path belongs to: ``HookBook``, read anew whenever the accounts change.

The loader is passed in, so that the receiver knows nothing of how accounts are kept. A book is
replaced as a whole; a delivery keeps the account that it found.

Invariant: the hot path looks up a dictionary and never waits for a loader.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.hooks import HookAccount

Load = Callable[[], Mapping[str, HookAccount]]
HOOKS = "/hooks/"


class HookBook:
    """Maps the unguessable token of a path to its account. ``load`` may block: call it off-loop."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._accounts: dict[str, HookAccount] = dict(load())

    def find(self, token: str) -> HookAccount | None:
        """The account of a token, None if no account has it."""
        return self._accounts.get(token)

    def accounts(self) -> list[HookAccount]:
        """All accounts."""
        return list(self._accounts.values())

    def siblings(self, account: HookAccount) -> list[HookAccount]:
        """The other accounts of the same provider."""
        return [
            one
            for one in self._accounts.values()
            if one.provider == account.provider and one.name != account.name
        ]

    def paths(self) -> dict[str, str]:
        """Account name to path, as the first line of ``main.py receiver`` prints it."""
        return {account.name: HOOKS + token for token, account in self._accounts.items()}

    def reload(self) -> list[HookAccount]:
        """Reads the accounts anew; gives those that are new or prove themselves otherwise now.

        Blocks as long as the loader does.
        """
        fresh = dict(self._load())
        before = {account.name: account for account in self._accounts.values()}
        self._accounts = fresh
        return [account for account in fresh.values() if before.get(account.name) != account]
