"""What an answer means: the document it holds, or the error it is, and whether to try again.

Works between http.py (bytes) and client.py (calls), with answers.py and mapping.py.

Invariant: a Judged holds either a result or an error, for any bytes a server may send.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.errors import ErrorKind, ProviderError
from app.providers.answers import Nonsense, decoded, file_name, fit
from app.providers.base import Binary, Endpoint
from app.providers.http import Answer, Failure
from app.providers.mapping import ErrorMapping
from app.providers.retry import Ended, read_retry_after

_NOT_FILES = ("text/html", "application/json", "application/problem+json")


@dataclass(frozen=True, slots=True, repr=False)
class Answered:
    """A call's answer. ``document``: decoded, Binary, or None for 204; ``content``: as it came."""

    status: int
    document: Any
    content: bytes
    content_type: str


@dataclass(frozen=True, slots=True, repr=False)
class Judged:
    """How an attempt ended. ``document`` is what could be decoded, of errors too."""

    ended: Ended
    result: Answered | ProviderError
    document: Any


class Judge:
    """Judges the answers of one client's calls."""

    def __init__(self, mapping: ErrorMapping, now: Callable[[], float]) -> None:
        self._mapping = mapping
        self._now = now

    def judge(
        self,
        endpoint: Endpoint,
        came: Answer | Failure,
        document: Any,
        why: str,
        session: bool,
        hidden: tuple[str, ...],
    ) -> Judged:
        """Judges an attempt whose answer was read by ``read``."""
        if isinstance(came, Failure):
            error = self._mapping.from_failure(
                endpoint, came.kind, came.message, came.sent, came.hint
            )
            error.status, error.reached = came.status, came.sent
            return Judged(Ended(None, came.sent, came.hopeless), error, None)
        if 200 <= came.status < 300:
            if not why:
                kind = came.headers.get("content-type", "")
                good = Answered(came.status, document, came.content, kind)
                return Judged(Ended(came.status), good, document)
            error = self._mapping.from_nonsense(endpoint, came.status, why, came.content, session)
            return Judged(Ended(came.status, hopeless=True), error, document)
        pause = read_retry_after(came.headers.get("retry-after", ""), self._now())
        error = self._mapping.from_status(
            endpoint, came.status, document, came.content, pause, session, hidden
        )
        hopeless = error.kind is ErrorKind.UPSTREAM
        return Judged(Ended(came.status, True, hopeless, pause), error, document)


def read(endpoint: Endpoint, came: Answer | Failure) -> tuple[Any, str]:
    """The decoded answer, and what is wrong with it (an empty text: nothing)."""
    if isinstance(came, Failure):
        return None, came.message
    good = 200 <= came.status < 300
    if good and came.status in (204, 205) and not came.content:
        return None, ""
    if good and endpoint.answer == "bytes":
        return _binary(endpoint, came)
    try:
        document = decoded(came.content)
    except Nonsense as nonsense:
        return None, str(nonsense)
    if not good:
        return document, ""
    if not isinstance(document, dict | list):
        return None, "the answer is neither an object nor a list"
    try:
        if endpoint.shape is not None:
            fit(document, endpoint.shape)
    except Nonsense as nonsense:
        return document, str(nonsense)
    if isinstance(document, dict) and document.get("success") is False:
        return document, "it says that it did not succeed"
    return document, ""


def _binary(endpoint: Endpoint, came: Answer) -> tuple[Any, str]:
    kind = came.headers.get("content-type", "").split(";")[0].strip().lower()
    if not came.content:
        return None, "the answer is empty"
    if kind in _NOT_FILES or (endpoint.magic and not came.content.startswith(endpoint.magic)):
        return None, "the answer is not the file that was asked for"
    name = file_name(came.headers.get("content-disposition", ""))
    return Binary(came.content, kind or "application/octet-stream", name), ""
