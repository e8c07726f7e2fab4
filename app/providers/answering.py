"""Finds what a provider lets a webhook be answered with: ``ANSWERS`` of its ``answers`` module.

Invariant: import-light, for the receiver's sake; a provider without such a module takes no text.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from app.domain.answers import AnswerScheme


@cache
def answers_of(provider: str) -> AnswerScheme | None:
    """The provider's answers; None where its webhooks take no text."""
    if not provider.isidentifier():
        return None
    name = f"app.providers.{provider}.answers"
    try:
        known = find_spec(name)
    except ModuleNotFoundError:  # no such provider
        return None
    if known is None:
        return None
    return cast(AnswerScheme, import_module(name).ANSWERS)
