"""Long blocking work that nobody waits for at the end: checks and copies of whole files.

It runs on a thread of its own, with a low priority where the system knows priorities of threads,
and goes with the process. What it writes has to be worthless until it is whole.

Invariant: ending the program never waits for it, and takes nothing away under it (``leave``).
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import NoReturn, TypeVar

T = TypeVar("T")
_NICE = 15
_NAME = "background "


async def in_background(work: Callable[[], T], name: str) -> T:
    """What ``work`` returns or raises. Cancelled, it is left to itself."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def tell(settle: Callable[[], None]) -> None:
        if not done.done():
            settle()

    def run() -> None:
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
        settle: Callable[[], None]
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - handed to whoever awaits it
            failed = error

            def settle() -> None:
                done.set_exception(failed)
        else:

            def settle() -> None:
                done.set_result(result)

        if not loop.is_closed():
            try:
                loop.call_soon_threadsafe(tell, settle)
            except RuntimeError:
                return  # the loop was closed in this moment: nobody waits any more

    threading.Thread(target=run, name=_NAME + name, daemon=True).start()
    return await done


def leave(status: int) -> NoReturn:
    """Ends the process, after everything was closed.

    While something is at work in the background the ordinary end is not safe: OpenSSL would be
    taken down under a thread that decrypts pages. Then the process ends without it.
    """
    if any(one.name.startswith(_NAME) for one in threading.enumerate()):
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)
