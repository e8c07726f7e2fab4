"""Frozen types that every layer shares. Standard library only."""
