"""The window: pages, models, delegates, widgets. The only place where Qt is."""

from app.ui import lean_qt as lean_qt  # before any module that imports Qt itself
