"""Search everywhere: the panel beside the page."""
