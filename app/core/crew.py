"""The threads of a command's loop, which need not be waited for at its end.

Invariant: they are waited for as ever, unless they were let go.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor


class Crew(ThreadPoolExecutor):
    """A loop's executor. ``let_go``: whoever shuts it down does not wait for what is under way."""

    let_go = False

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """As ever, or without waiting."""
        super().shutdown(wait and not self.let_go, cancel_futures=cancel_futures or self.let_go)
