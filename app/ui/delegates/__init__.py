"""Delegates of lists and timelines: they only paint, measure and tell what lies where."""
