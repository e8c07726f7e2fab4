"""One mapping from what went wrong to a ProviderError with a hint for the operator.

    refused before any request ........................ request.py, limits.py
    no whole answer   network | timeout ............... ``from_failure``
    4xx, 5xx          invalid_request, auth, forbidden, not_found, conflict, rate_limited,
                      blocked, server, upstream ....... ``from_status``
    2xx nonsense      bad_answer ...................... ``from_nonsense``

Invariant: texts are cleaned of secrets here; the lower layer's exceptions go no further.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from app.core.redact import MASK, Redactor
from app.core.words import words
from app.domain.errors import ErrorKind, Outcome, ProviderError
from app.providers.answers import said, wrapped
from app.providers.base import Endpoint, Hint, Provider

_KINDS = {
    401: ErrorKind.AUTH,
    402: ErrorKind.FORBIDDEN,
    403: ErrorKind.FORBIDDEN,
    404: ErrorKind.NOT_FOUND,
    407: ErrorKind.AUTH,
    408: ErrorKind.TIMEOUT,
    409: ErrorKind.CONFLICT,
    410: ErrorKind.NOT_FOUND,
    429: ErrorKind.RATE_LIMITED,
}
_GENERAL = {
    ErrorKind.INVALID_REQUEST: words("Check the fields: the provider did not accept them."),
    ErrorKind.AUTH: words("Check the account’s key: it may be wrong, revoked or expired."),
    ErrorKind.FORBIDDEN: words("This key may not do this. Ask the provider, or use another key."),
    ErrorKind.NOT_FOUND: words("Check the id, and the account’s base URL and paths."),
    ErrorKind.CONFLICT: words("The state at the provider does not allow it now. Look again later."),
    ErrorKind.RATE_LIMITED: words("Too many requests. Wait, then try again."),
    ErrorKind.BLOCKED: words("The provider blocks this endpoint for this key. Ask its support."),
    ErrorKind.SERVER: words("The provider has a problem. Try again in a few minutes."),
    ErrorKind.UPSTREAM: words("WhatsApp refused or failed. The message says why."),
    ErrorKind.NETWORK: words("Check the connection and the account’s base URL, then try again."),
    ErrorKind.TIMEOUT: words("The provider took too long. Try again later."),
    ErrorKind.BAD_ANSWER: words("Check that the base URL leads to the API, and try again later."),
}
_DOUBT = words("Look whether it happened before you repeat it.")
# Meta's validation refuses these before anything is sent (Quixess, error table)
_META_REFUSALS = ("131008", "132000")


class ErrorMapping:
    """Maps failures of one client's calls."""

    def __init__(self, provider: Provider, redactor: Redactor) -> None:
        self._provider = provider
        self._redactor = redactor

    def from_status(
        self,
        endpoint: Endpoint,
        status: int,
        document: Any,
        content: bytes,
        retry_after: float | None,
        session: bool = False,
        hidden: tuple[str, ...] = (),
    ) -> ProviderError:
        """The error of an answer that is no 2xx; ``hidden`` are secret fields of this call."""
        code, told = said(document)
        for secret in hidden:
            code, told = code.replace(secret, MASK), told.replace(secret, MASK)
        kind = self._kind(status, code, document, session)
        changed = Outcome.NOT_SENT if status < 500 and status // 100 != 3 else Outcome.UNKNOWN
        if kind is ErrorKind.UPSTREAM and code in _META_REFUSALS:
            changed = Outcome.NOT_SENT
        if kind is ErrorKind.AUTH:
            changed = Outcome.NOT_SENT
        told = self._plain(told) or words(
            f"{self._provider.title} answered {status} {_phrase(status)}"
        )
        hint = self._hint(kind, status, code, session)
        return ProviderError(
            kind,
            told,
            status=status,
            code=self._plain(code) or None,
            hint=hint.text,
            retry_after=retry_after,
            outcome=changed if endpoint.changes else None,
            answer=content,
            action=hint.action,
        )

    def from_failure(
        self, endpoint: Endpoint, kind: ErrorKind, message: str, sent: bool, hint: str = ""
    ) -> ProviderError:
        """The error of a call without a whole answer; ``sent``: it may have reached them."""
        doubt = sent and endpoint.changes
        text = _DOUBT if doubt else hint or _GENERAL[kind]
        outcome = Outcome.UNKNOWN if sent else Outcome.NOT_SENT
        return ProviderError(
            kind,
            self._plain(message),
            hint=text,
            outcome=outcome if endpoint.changes else None,
        )

    def from_nonsense(
        self, endpoint: Endpoint, status: int, why: str, content: bytes, session: bool
    ) -> ProviderError:
        """The error of a 2xx that makes no sense."""
        hint = _GENERAL[ErrorKind.BAD_ANSWER]
        if session and content[:256].lstrip().startswith(b"<"):
            hint = words("The dashboard session may have ended: sign in again.")
        if endpoint.changes:
            hint = f"{hint} {_DOUBT}"
        return ProviderError(
            ErrorKind.BAD_ANSWER,
            self._plain(words(f"{self._provider.title} answered {status}, but {why}")),
            status=status,
            hint=hint,
            outcome=Outcome.UNKNOWN if endpoint.changes else None,
            answer=content,
        )

    def _kind(self, status: int, code: str, document: Any, session: bool) -> ErrorKind:
        if code == "ENDPOINT_BLOCKED":
            return ErrorKind.BLOCKED
        if status == 502 and wrapped(document):
            return ErrorKind.UPSTREAM
        if status >= 500:
            return ErrorKind.SERVER
        if 300 <= status < 400:
            return ErrorKind.AUTH if session else ErrorKind.BAD_ANSWER
        return _KINDS.get(status, ErrorKind.INVALID_REQUEST)

    def _hint(self, kind: ErrorKind, status: int, code: str, session: bool) -> Hint:
        hints = self._provider.hints
        for key in ((status, code), (None, code), (status, None)):
            if key != (None, "") and key in hints:
                found = hints[key]
                if session and kind is ErrorKind.AUTH:
                    break
                return found
        if kind is ErrorKind.AUTH and session:
            return Hint(
                "The dashboard session has ended or is not yours: sign in again.", "sign_in"
            )
        return Hint(_GENERAL[kind])

    def _plain(self, text: str) -> str:
        """One line without control characters and secrets, at most 500 characters."""
        text = self._redactor.clean(text)
        line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
        return self._redactor.clean(line)[:500]


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
