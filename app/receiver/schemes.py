"""Finds the webhook scheme of a provider: ``SCHEME`` of ``app.providers.<name>.hooks``.

Invariant: each scheme is imported once, and only for accounts that exist.
"""

from __future__ import annotations

from importlib import import_module
from typing import cast

from app.domain.errors import SettingsError
from app.domain.hooks import WebhookScheme


class Schemes:
    """The schemes that were asked for so far."""

    def __init__(self) -> None:
        self._known: dict[str, WebhookScheme] = {}

    def of(self, provider: str) -> WebhookScheme:
        """The provider's scheme. Raises SettingsError for a provider that has none."""
        scheme = self._known.get(provider)
        if scheme is None:
            scheme = self._known[provider] = _import(provider)
        return scheme


def _import(provider: str) -> WebhookScheme:
    if not provider.isidentifier():
        raise SettingsError(f"There is no provider {provider!r}.")
    try:
        module = import_module(f"app.providers.{provider}.hooks")
    except ModuleNotFoundError as error:
        raise SettingsError(f"The provider {provider!r} has no webhooks.") from error
    return cast(WebhookScheme, module.SCHEME)
