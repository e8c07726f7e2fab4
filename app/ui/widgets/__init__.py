"""The controls every page is built of, drawn from the design tokens.

One small file per control; `painting.py` holds what delegates share with them. Importing
this package imports nothing.
"""
