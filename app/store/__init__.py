"""The encrypted cache: one writer thread, readers, plain rows on hot paths."""
