"""The project's rules as tests: what a reviewer would say twice is said here once."""
