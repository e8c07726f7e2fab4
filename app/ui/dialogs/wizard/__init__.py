"""Add an account, in five steps: provider, connection, sign-in, webhook, done."""
