"""Five providers imitated on loopback, with customers who write and phones that scan."""
