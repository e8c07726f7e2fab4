"""Dialogs: cards over the window that end in an answer."""
