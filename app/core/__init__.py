"""What every layer may lean on: paths, clock, secrets, logs, tasks. No Qt, no network."""
