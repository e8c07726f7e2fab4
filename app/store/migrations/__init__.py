"""Steps from one version of the cache file to the next, run by Alembic on start."""
