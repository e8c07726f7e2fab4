"""The catalogue of all operations as JSON, for ``api --list`` and the API explorer.

Invariant: made from the declarations alone, so that it can't say anything else than what runs.
"""

from __future__ import annotations

from typing import Any

from app.providers.base import Endpoint, Parameter, Provider
from app.providers.registry import all_providers

_MEANINGS = {
    "D": "documented",
    "P": "documented, method or path assumed",
    "R": "request documented, answer not",
}


def catalogue(only: str = "") -> list[dict[str, Any]]:
    """One object an operation, of all providers or of one."""
    return [
        _operation(provider, endpoint)
        for name, provider in all_providers().items()
        if not only or name == only
        for endpoint in provider.endpoints
    ]


def _operation(provider: Provider, endpoint: Endpoint) -> dict[str, Any]:
    limits = [limit for limit in map(provider.limit, endpoint.limits) if limit is not None]
    return {
        "provider": provider.name,
        "operation": endpoint.operation,
        "method": endpoint.method,
        "path": endpoint.path,
        "base_url": provider.default_base_url or None,
        "status": endpoint.status,
        "status_means": [_MEANINGS[one] for one in endpoint.status.split(", ")],
        "summary": endpoint.summary,
        "auth": list(endpoint.auth),
        "headers": sorted(
            {header for name in endpoint.auth for header in provider.auth[name].headers}
        ),
        "parameters": [_parameter(one) for one in endpoint.parameters],
        "at_least_one_of": list(endpoint.any_of),
        "answer": endpoint.answer,
        "limits": [
            {"name": one.name, "count": one.count, "seconds": one.seconds, "scope": one.scope}
            for one in limits
        ],
        "timeout": endpoint.timeout,
        "changes": endpoint.changes,
        "destructive": endpoint.destructive,
        "idempotent": bool(endpoint.idempotency),
        "source": provider.source,
        "section": endpoint.section,
        "quirk": endpoint.quirk or None,
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "where": parameter.where.value,
        "wire": parameter.wire_name,
        "type": parameter.type.value,
        "required": parameter.required,
        "choices": list(parameter.choices),
        "default": parameter.default,
        "secret": parameter.secret,
        "assumed": parameter.assumed,
        "help": parameter.help,
        "example": parameter.example,
    }
