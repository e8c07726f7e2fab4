"""Recover's answers tell nothing about conversations: its events come by webhook only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.domain.facts import Fact

FACTS: Mapping[str, Callable[[Mapping[str, Any], Any, int], Sequence[Fact]]] = {}


def message_id(operation: str, document: Any) -> str:
    """This API sends no messages."""
    return ""
