"""What the console does: the inbox, the outbox, pairing, sync. No Qt, no SQL in the callers."""
