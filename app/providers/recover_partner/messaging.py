"""Recover partner delivers lead events and sends no messages."""

from app.providers.plain import PlainMessaging

MESSAGING = PlainMessaging()
