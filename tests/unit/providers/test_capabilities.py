"""What an account can do with its credentials, and the exact reason where it can't."""

from __future__ import annotations

from app.providers import registry
from app.providers.capabilities import Capability, standings


def test_a_key_alone_does_not_open_chats() -> None:
    gateway = registry.get("gateway")
    found = standings(gateway.title, gateway.offers, {"api_key": "x"})
    assert found[Capability.SEND_TEXT].available
    assert found[Capability.GROUPS].available
    assert not found[Capability.CHATS].available
    assert "Sign in" in found[Capability.CHATS].reason
    assert found[Capability.CHATS].operations == ("list_chats",)
    both = standings(gateway.title, gateway.offers, {"api_key": "x", "session_cookie": "a=b"})
    assert both[Capability.CHATS].available


def test_what_no_document_names_says_so() -> None:
    for provider in registry.all_providers().values():
        found = standings(provider.title, provider.offers, {})
        assert set(found) == set(Capability)
        for capability, standing in found.items():
            assert standing.available or standing.reason.endswith(".")
            if capability not in provider.capabilities:
                assert provider.title in standing.reason
