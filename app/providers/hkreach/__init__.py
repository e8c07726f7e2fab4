"""HK Reach: templates, with or without media, and how each message stands.

``PROVIDER`` is its declaration; hooks.py and facts.py beside it are imported on first use.
"""

from app.providers.hkreach.api import PROVIDER

__all__ = ["PROVIDER"]
