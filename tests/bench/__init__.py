"""Benchmarks: each beside its rival or its limit in the same run. ``python -m tests.bench``.

Nothing here fails on a time; it measures and says whether the goal was met.
"""
