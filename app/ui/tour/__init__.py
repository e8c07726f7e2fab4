"""The tour: the window driven through its pages and main journeys, a picture of each step.

``app.cli.tour`` plays the acts in processes of their own; the first ends in a kill. A step does
what an operator does, with mouse and keys, and looks at what came of it.

Invariant: a step that fails is told in its line and the tour goes on; nothing fails silently.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from app.domain.errors import SwitchboardError
from app.ui.shell import Shell
from app.ui.tour.acts import ACTS, KILLED
from app.ui.tour.stage import Missed, Stage
from app.ui.tour.steps import Step

# Waits of a step end by themselves long before: a window that stands still tells where, and ends.
_STANDSTILL_S = 100.0


class _Ears(logging.Handler):
    """Hears what the window says went wrong behind a step's back."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name}: {record.getMessage()}")

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An exception in a slot, which Qt can't hand on."""
        self.heard.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)


class Tour:
    """One act. ``drive`` is what ``desktop.run`` lets act instead of the operator."""

    def __init__(self, wish: dict[str, Any], out: Path, act: int, only: str) -> None:
        """``wish``: the sandbox's ``line``, and what acts before this one ``kept``."""
        self._wish = wish
        self._out = out
        self._act = act
        self._only = only
        self._ears = _Ears()

    async def drive(self, shell: Shell) -> int:
        """Plays the act's steps; 1 if one failed."""
        stage = Stage(shell, self._wish["line"], self._out, dict(self._wish.get("kept") or {}))
        # what customers write all the time would lie over the pictures; a step shows one
        shell.console.settings.set("notify", False)
        logging.getLogger("app").addHandler(self._ears)
        sys.excepthook = self._ears.hook
        fine = True
        for number, step, shown in self._chosen():
            if shell.window.cover is None and step.page and not _offered(shell, step.page):
                continue
            fine = await self._play(stage, number, step, shown) and fine
        faulthandler.cancel_dump_traceback_later()
        logging.getLogger("app").removeHandler(self._ears)
        sys.excepthook = sys.__excepthook__
        return 0 if fine else 1

    def _chosen(self) -> list[tuple[int, Step, bool]]:
        """(number, step, shown) of this act: with ``only``, what leads to them goes unshown."""
        before = sum(len(ACTS[act]) for act in ACTS if act < self._act)
        steps = [
            (number, step, step.name.startswith(self._only))
            for number, step in enumerate(ACTS[self._act], before + 1)
        ]
        later = any(
            step.name.startswith(self._only)
            for act, played in ACTS.items()
            if act > self._act
            for step in played
        )
        if later:
            return steps
        last = max((at for at, one in enumerate(steps) if one[2]), default=-1)
        # the end of an act is a step too: it is left out where nothing follows
        return [one for one in steps[: last + 1] if not (self._only and one[1].name == KILLED)]

    async def _play(self, stage: Stage, number: int, step: Step, shown: bool) -> bool:
        began = time.monotonic()
        faulthandler.dump_traceback_later(_STANDSTILL_S, exit=True)
        self._ears.heard.clear()
        ok, note = True, ""
        try:
            note = await step.does(stage)
        except Missed as error:
            ok, note = False, str(error)
        except SwitchboardError as error:
            ok, note = False, f"{error.what} {error.did} {error.can}"
        except Exception as error:  # noqa: BLE001 - whatever a step raises is its line's remark
            ok, note = False, f"{type(error).__name__}: {error}"
        if self._ears.heard:
            ok, note = False, " · ".join([note, *self._ears.heard]).strip(" ·")
        if not shown and ok:
            stage.look()
            return True
        path = await stage.picture(f"{number:02d}-{step.name}")
        if not ok:
            await stage.tidy()
        tell(step.name, step.page, ok, time.monotonic() - began, str(path), note)
        return ok


def _offered(shell: Shell, page: str) -> bool:
    return page in ("welcome", *(name for name, *_ in shell.page_list()))


def tell(step: str, page: str, ok: bool, seconds: float, picture: str, note: Any) -> None:
    """Prints a step's line."""
    line = {
        "step": step,
        "page": page,
        "ok": ok,
        "seconds": round(seconds, 2),
        "picture": picture,
        "note": note,
    }
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()


__all__ = ["Tour"]
