"""The Numbers page: every number with its state, limits, webhook and traffic."""
