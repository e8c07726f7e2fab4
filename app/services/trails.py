"""How a message came to be where it is: each webhook, list, send and call that tells of it.

Pure. Works for ``conversations``, which reads what is put in order here. Invariant: the steps are
in the order in which they were seen here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.domain.messages import Source
from app.domain.rows import SightingRow, TrafficRow


class TrailStep(NamedTuple):
    """One step of how a message came to be where it is. ``target``: delivery:ID or call:ID.

    A call has ``call`` (method and path), ``outcome`` (its status, or how it failed), ``ms`` and
    ``attempt``; anything else the ``source`` and the ``status`` that it told. Times in ms UTC:
    when it was seen here, and the provider's own time.
    """

    at: int
    target: str = ""
    source: Source = Source.OWN
    status: str = ""
    provider_at: int = 0
    call: str = ""
    outcome: str = ""
    ms: int = 0
    attempt: int = 0


def steps(seen: Iterable[SightingRow], calls: Iterable[TrafficRow]) -> list[TrailStep]:
    """Both, the oldest first."""
    found = [_sighting_step(one) for one in seen]
    for call in calls:
        found.append(
            TrailStep(
                call.at,
                f"call:{call.id}",
                call=f"{call.method} {_path(call.url)}",
                outcome=str(call.status or call.kind),
                ms=call.ms,
                attempt=call.attempt,
            )
        )
    return sorted(found, key=lambda step: step.at)


def _path(url: str) -> str:
    return "/" + url.split("://", 1)[-1].partition("/")[2].split("?")[0]


def _sighting_step(one: SightingRow) -> TrailStep:
    source = Source.HOOK if one.ref.startswith("delivery:") else Source(one.source)
    return TrailStep(one.seen_at, one.ref, source, one.status, one.at)
