"""The window: pages, models, delegates, widgets. The only place where Qt is."""
