"""An account's credentials object: checked against the declaration, known to the redactor.

Invariant: every secret in it is registered before anything else happens with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from unicodedata import category

from app.core.redact import Redactor
from app.providers.base import Provider
from app.providers.request import closest, refused

# keys are short, a dashboard's cookies are not
_LONGEST = 65_536


def taken(provider: Provider, given: Mapping[str, Any], redactor: Redactor) -> dict[str, Any]:
    """A copy of the credentials. Raises ProviderError (refused) for what is not declared."""
    known = {one.name: one for one in provider.credentials}
    result: dict[str, Any] = {}
    for name, value in given.items():
        if name not in known:
            hint = closest(name, list(known)) or f"{provider.title} takes {', '.join(known)}."
            raise refused("is no credential of this API", str(name), hint)
        if value is None or value in ("", {}, []):
            continue
        if known[name].secret:
            for secret in _texts(value):
                _register(secret, redactor)
        if any(len(one) > _LONGEST or not _fits_a_header(one) for one in _texts(value)):
            raise refused("is too long, or holds signs that a key can’t have", name)
        if name == "client_keys":
            whole = isinstance(value, Mapping) and all(
                isinstance(key, str) and isinstance(one, str) for key, one in value.items()
            )
            if not whole:
                raise refused("has to be an object of number and key", name)
            result[name] = dict(value)
        elif name == "webhook_secret":
            if not _texts(value) or not isinstance(value, str | list | tuple):
                raise refused("has to be a text, or a list of texts", name)
            result[name] = value if isinstance(value, str) else list(value)
        elif isinstance(value, str):
            result[name] = value.strip()
        else:
            raise refused("has to be a text", name)
    return result


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        value = list(value.values())
    return [one for one in value if isinstance(one, str)] if isinstance(value, list | tuple) else []


def _fits_a_header(text: str) -> bool:
    """No line breaks and other signs that control, and nothing that is no text."""
    return not any(category(sign) in ("Cc", "Cs") for sign in text.strip())


def _register(secret: str, redactor: Redactor) -> None:
    redactor.add(secret)
    for pair in secret.split(";"):
        name, found, value = pair.strip().partition("=")
        # a cookie's value alone is as good as the cookie
        if found and name and len(value) >= 8:
            redactor.add(value)
