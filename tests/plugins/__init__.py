"""The guards and fixtures of the test suite, loaded by tests/conftest.py."""
