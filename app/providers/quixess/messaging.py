"""Quixess sends one-time codes only; its incoming side comes by webhook."""

from app.providers.plain import PlainMessaging

MESSAGING = PlainMessaging()
