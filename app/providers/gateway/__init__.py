"""The linked-device WhatsApp gateway: a phone paired by QR, its chats, groups and calls.

``PROVIDER`` is its declaration; hooks.py and facts.py beside it are imported on first use.
"""

from app.providers.gateway.api import PROVIDER

__all__ = ["PROVIDER"]
