"""Reads JSON as the RFC has it, from hostile bytes: bounded depth, no NaN, UTF-8 only.

Invariant: what comes out can be written as JSON again, and walked by recursion.
"""

from __future__ import annotations

import json
import math
from typing import Any

MAX_DEPTH = 64


class NotJson(ValueError):
    """The bytes are not JSON that can be worked with; the words say why."""


def read_json(body: bytes) -> Any:
    """The value in a body. Raises NotJson with the reason."""
    try:
        value = _DECODER.decode(body.decode("utf-8"))
    except NotJson:
        raise
    except UnicodeDecodeError as error:
        raise NotJson("The body is not UTF-8.") from error
    except RecursionError as error:
        raise NotJson("The body is nested too deeply.") from error
    except ValueError as error:
        words = "The body is empty." if not body.strip() else f"The body is not JSON: {error}"
        raise NotJson(words[:300]) from error
    # counting brackets is cheap and lets all usual bodies pass without a walk
    if body.count(b"{") + body.count(b"[") > MAX_DEPTH and _depth(value) > MAX_DEPTH:
        raise NotJson(f"The body is nested more than {MAX_DEPTH} levels deep.")
    return value


def read_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a body. Raises NotJson with the reason."""
    value = read_json(body)
    if not isinstance(value, dict):
        raise NotJson("The body is JSON, but not an object.")
    return value


def _refuse_constant(name: str) -> Any:
    raise NotJson(f"The body is not JSON: {name} is not a JSON value.")


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise NotJson("The body holds a number that is too large.")
    return value


def _depth(value: Any) -> int:
    """Levels of nesting, counted without recursion and no further than needed."""
    level, here = 0, [value]
    while here and level <= MAX_DEPTH:
        level += 1
        below: list[Any] = []
        for item in here:
            inside = item.values() if isinstance(item, dict) else item
            if isinstance(item, dict | list):
                below += [one for one in inside if isinstance(one, dict | list)]
        here = below
    return level


# made once: json.loads with these hooks would make a decoder for every body
_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite)
