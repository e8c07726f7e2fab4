"""The tree of errors, each of which tells an operator what to do.

    SwitchboardError
    ├── ProviderError        a provider call that did not end well (kinds of interfaces.md)
    ├── StoreError           the environment failed the database
    │   ├── StoreBusy        locked by somebody for too long (retryable)
    │   ├── StoreFull        no room on the disk (retryable once there is room)
    │   ├── StoreDamaged     the file fails its integrity check (restore a backup)
    │   ├── StoreTooNew      written by a newer Switchboard (untouched)
    │   ├── StoreMisplaced   on a network drive, or not writable
    │   └── RestoreGivenUp   a planned restore was not done; what is there opens
    ├── SecretsError         no keyring and no passphrase, or the wrong one
    ├── SettingsError        a setting that makes no sense
    └── InUseError           another console holds the data folder

Invariant: no text in these objects carries a secret; whoever raises one has redacted it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any


def in_sentences(*parts: str) -> str:
    """Parts of a message one after the other, each as a sentence: a capital, and an end."""
    return " ".join(_sentence(part.strip()) for part in parts if part.strip())


def capital(text: str) -> str:
    """With a capital where it begins with a plain word; names and ids stay as they are."""
    first = text.split(maxsplit=1)[:1]
    if first and first[0].isascii() and first[0].isalpha() and first[0].islower():
        return first[0].capitalize() + text[len(first[0]) :]
    return text


def _sentence(text: str) -> str:
    text = capital(text)
    return text if text[-1] in ".!?…:؟" else f"{text}."


class SwitchboardError(Exception):
    """Something an operator can be told about.

    ``what`` happened, what Switchboard ``did`` about it, and what the operator ``can`` do.
    """

    def __init__(self, what: str, did: str = "", can: str = "") -> None:
        super().__init__(" ".join(part for part in (what, did, can) if part))
        self.what = what
        self.did = did
        self.can = can


class ErrorKind(StrEnum):
    """Kinds of provider errors, as interfaces.md names them."""

    INVALID_REQUEST = "invalid_request"
    AUTH = "auth"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    RATE_LIMITED = "rate_limited"
    BLOCKED = "blocked"
    SERVER = "server"
    UPSTREAM = "upstream"
    NETWORK = "network"
    TIMEOUT = "timeout"
    BAD_ANSWER = "bad_answer"
    REFUSED = "refused"


class Outcome(StrEnum):
    """What is known of an operation that changes something and did not end well."""

    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


class ProviderError(SwitchboardError):
    """A call that did not end with a sensible 2xx answer.

    ``status`` is the HTTP status or None; ``code`` the provider's own code, if it gave one;
    ``retry_after`` is in seconds; ``outcome`` is None for operations that only read.
    ``field`` names what was refused; ``action`` a button that may help (``sync_templates``).
    ``reached``: the provider may have got the request, or one that it repeats.
    """

    def __init__(
        self,
        kind: ErrorKind,
        message: str,
        *,
        status: int | None = None,
        code: str | None = None,
        hint: str = "",
        retry_after: float | None = None,
        outcome: Outcome | None = None,
        answer: bytes | None = None,
        field: str | None = None,
        action: str | None = None,
    ) -> None:
        super().__init__(message, "", hint)
        self.kind = kind
        self.status = status
        self.code = code
        self.message = message
        self.hint = hint
        self.retry_after = retry_after
        self.outcome = outcome
        self.answer = answer
        self.field = field
        self.action = action
        self.reached = True

    @property
    def told(self) -> str:
        """What happened and what can be done, in sentences, for the window."""
        return in_sentences(self.message, self.hint)

    @property
    def uncertain(self) -> bool:
        """Whether the operation may have happened all the same."""
        return self.outcome is Outcome.UNKNOWN

    @property
    def misconfigured(self) -> bool:
        """Whether the account's set-up has to change before the call can work."""
        return self.kind in (ErrorKind.AUTH, ErrorKind.FORBIDDEN, ErrorKind.BLOCKED)

    @property
    def passing(self) -> bool:
        """Whether the same call may work soon: the provider is in trouble, or asked too often."""
        return self.kind in (
            ErrorKind.NETWORK,
            ErrorKind.TIMEOUT,
            ErrorKind.SERVER,
            ErrorKind.UPSTREAM,
            ErrorKind.BAD_ANSWER,
            ErrorKind.RATE_LIMITED,
        )

    def as_dict(self) -> dict[str, Any]:
        """The error object of interfaces.md, without the envelope."""
        return {
            "kind": self.kind.value,
            "status": self.status,
            "code": self.code,
            "message": self.message,
            "hint": self.hint,
            "retry_after": self.retry_after,
            "outcome": self.outcome.value if self.outcome else None,
        }


class StoreError(SwitchboardError):
    """The environment kept the database from doing its work."""


class StoreBusy(StoreError):
    """Another process held the database for too long."""


class StoreFull(StoreError):
    """There is no room left on the disk."""


class StoreDamaged(StoreError):
    """The file fails its integrity check, or its key does not open it."""


class StoreTooNew(StoreError):
    """The file was written by a newer Switchboard; it is left untouched."""


class StoreMisplaced(StoreError):
    """The folder can't hold a database: a network drive, or no right to write."""


class RestoreGivenUp(StoreError):
    """A copy was to take the database's place and could not; the next try opens what is there."""


class SecretsError(SwitchboardError):
    """Secrets can't be kept or read: no keyring and no passphrase, or a wrong one."""


class VaultUnmade(SecretsError):
    """Nothing is kept here yet, and neither a keyring nor a passphrase is there to keep it by."""


class VaultSealed(SecretsError):
    """The vault waits for its passphrase, which nobody gave yet."""


class SettingsError(SwitchboardError):
    """A setting, an account or an argument that makes no sense."""


class InUseError(SwitchboardError):
    """Another console holds this data folder."""
