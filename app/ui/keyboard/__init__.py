"""The keys: what they do, and how they are changed."""
