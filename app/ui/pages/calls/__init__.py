"""The Calls page: who called and when, what followed, and what callers are answered."""
