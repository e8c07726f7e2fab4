"""Keeps secrets out of everything that people may read: logs, errors, traffic records.

A redactor is handed every secret when it enters the program (credentials, keys found in
answers) and cleans texts before they are shown or stored.

Invariant: a cleaned text holds none of the known secrets, also not as JSON or in an address.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from urllib.parse import quote

MASK = "•••"
_SHORTEST = 4


class Redactor:
    """Knows secrets and replaces them. Its repr shows how many it knows, never which."""

    def __init__(self) -> None:
        self._secrets: set[str] = set()
        self._forms: set[str] = set()
        self._ordered: list[str] | None = None

    def add(self, secret: str) -> None:
        """Remembers ``secret``. Texts under four characters are left: they are in every word."""
        secret = secret.strip()
        if len(secret) < _SHORTEST or secret in self._secrets:
            return
        self._secrets.add(secret)
        written = json.dumps(secret)[1:-1]
        self._forms |= {secret, written, _quoted(secret, ""), _quoted(secret, "/")}
        self._ordered = None

    def add_all(self, value: object) -> None:
        """Remembers every text in an object of credentials."""
        if isinstance(value, str):
            self.add(value)
        elif isinstance(value, Mapping):
            for one in value.values():
                self.add_all(one)
        elif isinstance(value, list):
            for one in value:
                self.add_all(one)

    def clean(self, text: str, most: int | None = None, also: Sequence[str] = ()) -> str:
        """``text`` with every known secret replaced by ``•••``, and after them those in ``also``.

        At most ``most`` letters of it.
        Of a long text only what may be left is looked through: an answer that lists thousands of
        numbers is as long as it brings secrets.
        """
        if self._ordered is None:
            # the longest first, so that no tail of a longer secret is left standing
            self._ordered = sorted(self._forms, key=len, reverse=True)
        longest = max((len(one) for one in (*self._ordered[:1], *also)), default=0)
        cut = most is not None and len(text) > most + longest
        if most is not None and cut:
            text = text[: most + longest]
        for form in (*self._ordered, *also):
            if form in text:
                text = text.replace(form, MASK)
        if cut:  # the end may be the first half of a secret
            text = text[: len(text) - longest]
        return text[:most]

    def __repr__(self) -> str:
        return f"<Redactor of {len(self._secrets)} secrets>"


def _quoted(secret: str, safe: str) -> str:
    return quote(secret, safe=safe, errors="replace")
