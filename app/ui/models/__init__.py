"""Models of lists and timelines: they hold ids and display rows, and ask for nothing themselves."""
