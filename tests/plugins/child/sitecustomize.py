"""Puts the loopback guard into every Python child process of a test.

Found through PYTHONPATH, which tests/plugins/network.py sets. What a child tried is appended to
the file named by SWITCHBOARD_TEST_OUTSIDE, which the parent reads after each test.
"""

from __future__ import annotations

import os

_LEDGER = os.environ.get("SWITCHBOARD_TEST_OUTSIDE")
if _LEDGER:
    from loopback import refuse_outside

    def _report(what: str) -> None:
        with open(_LEDGER, "a", encoding="utf-8") as ledger:
            ledger.write(f"{what} (child {os.getpid()})\n")

    refuse_outside(_report)
