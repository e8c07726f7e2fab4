"""Recover Lead X: the WhatsApp Business API with one key per phone number.

``PROVIDER`` is its declaration; hooks.py and facts.py beside it are imported on first use.
"""

from app.providers.recoverleadx.api import PROVIDER

__all__ = ["PROVIDER"]
