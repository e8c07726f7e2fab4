"""The providers' APIs, as data and as clients.

``open`` gives a client whose methods are the operations of a provider; ``catalogue`` describes
them all. Importing this package imports neither an HTTP library nor a declaration.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.domain.errors import ProviderError

if TYPE_CHECKING:
    from app.core.clock import Clock
    from app.core.redact import Redactor
    from app.providers.client import Client, Learned, Traffic
    from app.providers.limits import LimitBook

__all__ = ["ProviderError", "open"]


def open(
    provider: str,
    *,
    base_url: str | None = None,
    credentials: Mapping[str, Any],
    paths: Mapping[str, str] | None = None,
    account: str = "",
    traffic: Traffic | None = None,
    learned: Learned | None = None,
    redactor: Redactor | None = None,
    limits: LimitBook | None = None,
    clock: Clock | None = None,
) -> Client:
    """A client of one account, to be used as an async context manager, or closed by hand.

    ``credentials`` is the object of interfaces.md; ``paths`` maps operations to
    ``"METHOD /path"``. ``traffic`` gets a CallRecord for each attempt, ``learned`` the keys of
    numbers found in answers; neither may raise. ``limits`` is shared by clients of one event
    loop. Raises ProviderError (refused) where an argument makes no sense.
    """
    from app.providers import registry
    from app.providers.client import Client
    from app.providers.request import closest, refused

    if provider not in registry.names():
        hint = closest(provider, list(registry.names()))
        raise refused(f"There is no provider {provider}", hint=hint)
    return Client(
        registry.get(provider),
        base_url=base_url,
        credentials=credentials,
        paths=paths,
        account=account,
        traffic=traffic,
        learned=learned,
        redactor=redactor,
        book=limits,
        clock=clock,
    )
