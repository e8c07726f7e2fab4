"""Quixess Social: one-time codes and templates over the WhatsApp Business API.

``PROVIDER`` is its declaration; hooks.py and facts.py beside it are imported on first use.
"""

from app.providers.quixess.api import PROVIDER

__all__ = ["PROVIDER"]
