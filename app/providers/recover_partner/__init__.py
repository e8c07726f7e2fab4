"""Recover's partner webhooks: events of leads, checklists and sequences.

``PROVIDER`` is its declaration; hooks.py and facts.py beside it are imported on first use.
"""

from app.providers.recover_partner.api import PROVIDER

__all__ = ["PROVIDER"]
