"""Alembic's entry: takes the connection that ``app.store.upgrade`` hands it.

Invariant: a step and its record commit together, or not at all.
"""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, render_as_batch=True, transaction_per_migration=True)
with context.begin_transaction():
    context.run_migrations()
