"""The Calls page."""
