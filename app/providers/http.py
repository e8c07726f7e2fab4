"""Sends one request and takes its answer: the only place that imports the HTTP library.

Redirects are off, TLS is verified, cookies are never kept, the environment's proxies are used
except towards this machine, and an answer larger than asked for is cut off. Repeats, limits
and the meaning of answers are client.py's.

Invariant: what leaves this module is an Answer or a Failure; never the library's own exception.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

from app import __version__
from app.core.lean import known_missing, without
from app.core.words import words
from app.domain.errors import ErrorKind, SecretsError
from app.providers.addresses import is_loopback
from app.providers.checks import Refusal
from app.providers.past import NO_CONNECTION, NO_HOST, NO_TIME, NO_TLS, NOT_WRITTEN
from app.providers.request import Request, refused
from app.providers.uploads import Progress, opened

with without("httpx._main"):
    import httpx
known_missing("sniffio")

MOST_AT_ONCE = 20
CONNECT_SECONDS = 10.0
# idle connections go before a server's usual 5 s, else a send may meet a closing one
_IDLE_SECONDS = 3.0
_UNREADABLE = "trusted certificates can’t be read"


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """A whole answer. Header names are lower-case; ``head_at`` is when they came (monotonic)."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    seconds: float
    head_at: float


@dataclass(frozen=True, slots=True)
class Failure:
    """No whole answer. ``sent``: the request may have reached the provider.

    ``status`` is set where an answer had begun; ``hopeless``: a repeat would fail the same way.
    """

    kind: ErrorKind
    message: str
    sent: bool
    seconds: float
    hopeless: bool = False
    hint: str = ""
    status: int | None = None


class _TooMuch(Exception):
    """The answer is larger than allowed."""


@lru_cache(maxsize=2)
def _trusted(environment: bool) -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=environment)


class _Trust(ssl.SSLContext):
    """Whom TLS trusts. The certificates are read with the first connection by TLS, on a thread:
    50 ms and 2 MiB that whoever stays on this machine needs none of."""

    environment: bool
    _protocols: list[str]

    @classmethod
    def of(cls, environment: bool) -> _Trust:
        """What the environment names in place of the usual authorities counts too, or not."""
        made = cls(ssl.PROTOCOL_TLS_CLIENT)
        made.environment, made._protocols = environment, []
        return made

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        self._protocols = list(alpn_protocols)

    def wrap_bio(self, *args: Any, **more: Any) -> ssl.SSLObject:
        try:
            real = _trusted(self.environment)
        except ssl.SSLError:
            raise
        except OSError as error:
            # as what it is, an end before anything was sent: the library knows no other here
            raise ssl.SSLError(f"{_UNREADABLE}: {error}") from error
        if self._protocols:
            real.set_alpn_protocols(self._protocols)
        return real.wrap_bio(*args, **more)


class Transport:
    """The connections of one client. Opened on first use, closed by ``close``."""

    def __init__(self, base_url: str, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        outside = not is_loopback(base_url)
        self._http = httpx.AsyncClient(
            headers={"User-Agent": f"Switchboard/{__version__}"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
            trust_env=outside,
            verify=_Trust.of(outside),
            limits=httpx.Limits(
                max_connections=MOST_AT_ONCE,
                max_keepalive_connections=MOST_AT_ONCE,
                keepalive_expiry=_IDLE_SECONDS,
            ),
        )

    async def send(
        self,
        request: Request,
        *,
        timeout: float,
        whole: float,
        max_bytes: int,
        progress: Progress | None = None,
    ) -> Answer | Failure:
        """One attempt. ``timeout`` is between bytes, ``whole`` for everything, in seconds.

        Raises ProviderError (refused) where a file can't be opened or a header not be written.
        """
        began = self._monotonic()
        problem: str | None = None
        with ExitStack() as files:
            try:
                built = self._built(request, timeout, files, progress)
            except Refusal as error:
                problem = error.message
            except (httpx.InvalidURL, ValueError, TypeError):
                problem = "the request can’t be written: check the base URL and the fields"
            if problem is None:
                return await self._attempt(built, began, whole, max_bytes)
        raise refused(problem)

    def _built(
        self, request: Request, timeout: float, files: ExitStack, progress: Progress | None
    ) -> httpx.Request:
        parts = {}
        for name, upload in request.files.items():
            stream = files.enter_context(opened(upload, progress))
            parts[name] = (upload.filename, stream, upload.content_type)
        return self._http.build_request(
            request.method,
            request.url,
            headers=dict(request.headers),
            content=request.content,
            data=dict(request.fields) or None,
            files=parts or None,
            timeout=httpx.Timeout(timeout, connect=min(CONNECT_SECONDS, timeout), pool=None),
        )

    async def _attempt(
        self, built: httpx.Request, began: float, whole: float, max_bytes: int
    ) -> Answer | Failure:
        status: int | None = None
        try:
            async with asyncio.timeout(whole):
                response = await self._http.send(built, stream=True)
                head_at = self._monotonic()
                status = response.status_code
                try:
                    content = await _read(response, max_bytes)
                finally:
                    await response.aclose()
        except _TooMuch:
            failure = Failure(
                ErrorKind.BAD_ANSWER,
                f"the answer is larger than {max_bytes:,} bytes",
                True,
                self._monotonic() - began,
                True,
                status=status,
            )
        except SecretsError as error:
            # the file was changed under the upload: what came of its beginning nobody knows
            failure = Failure(
                ErrorKind.NETWORK, error.what.rstrip("."), True, self._monotonic() - began, True
            )
        except (httpx.HTTPError, httpx.StreamError, TimeoutError, OSError, ssl.SSLError) as error:
            failure = _failure(error, self._monotonic() - began, status)
        else:
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Answer(status, headers, content, self._monotonic() - began, head_at)
        return failure

    async def close(self) -> None:
        """Closes all connections."""
        await self._http.aclose()


async def _read(response: httpx.Response, max_bytes: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in response.aiter_bytes():
        size += len(part)
        if size > max_bytes:
            raise _TooMuch
        parts.append(part)
    return b"".join(parts)


def _failure(error: Exception, seconds: float, status: int | None) -> Failure:
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return Failure(ErrorKind.TIMEOUT, NO_TIME, False, seconds)
    if isinstance(error, httpx.ConnectError | httpx.ProxyError):
        return _no_connection(error, seconds)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        text = words("the answer broke off" if status else "no answer within the time allowed")
        return Failure(ErrorKind.TIMEOUT, text, True, seconds, status=status)
    if isinstance(error, httpx.DecodingError):
        text = words("the answer’s compression is damaged")
        return Failure(ErrorKind.BAD_ANSWER, text, True, seconds, status=status)
    if isinstance(error, httpx.UnsupportedProtocol | httpx.LocalProtocolError):
        return Failure(ErrorKind.NETWORK, NOT_WRITTEN, False, seconds, True)
    text = words("the connection was cut off before the whole answer was there")
    return Failure(ErrorKind.NETWORK, text, True, seconds, status=status)


def _no_connection(error: Exception, seconds: float) -> Failure:
    told = str(error).lower()
    if _UNREADABLE in str(error):
        hint = words(
            "The certificates that this computer trusts can’t be read. Check the file that "
            "SSL_CERT_FILE names, or install Switchboard again."
        )
        return Failure(ErrorKind.NETWORK, NO_TLS, False, seconds, True, hint)
    if "certificate" in told or "ssl" in told or "tls" in told:
        hint = words(
            "The server’s certificate is not trusted, or it speaks no TLS. Check the base URL "
            "and this computer’s clock."
        )
        return Failure(ErrorKind.NETWORK, NO_TLS, False, seconds, True, hint)
    if "name" in told or "getaddrinfo" in told or "nodename" in told:
        return Failure(ErrorKind.NETWORK, NO_HOST, False, seconds)
    return Failure(ErrorKind.NETWORK, NO_CONNECTION, False, seconds)
