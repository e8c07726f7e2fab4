"""Finds the providers: every folder beside this file that exports ``PROVIDER``.

Invariant: a new provider is a new folder; no list of names is kept anywhere.
"""

from __future__ import annotations

import functools
import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

import app.providers
from app.providers.base import Provider


@functools.cache
def names() -> tuple[str, ...]:
    """The providers' names, without importing them."""
    found = pkgutil.iter_modules(app.providers.__path__)
    return tuple(sorted(one.name for one in found if one.ispkg))


def get(name: str) -> Provider:
    """The provider of that name. Raises KeyError."""
    if name not in names():
        raise KeyError(name)
    declared: Provider = import_module(f"app.providers.{name}").PROVIDER
    return declared


def all_providers() -> Mapping[str, Provider]:
    """Every provider by name, in the order in which lists show them."""
    found = sorted((get(name) for name in names()), key=lambda one: (one.position, one.name))
    return MappingProxyType({one.name: one for one in found})
