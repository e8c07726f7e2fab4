"""Notifications as the window shows them: words, tray, toasts, the badge."""
