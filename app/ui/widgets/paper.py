"""An evidence pack on paper: a PDF, laid out part by part beside the window's thread.

Works with ``app.services.evidence``, which gives the HTML of each part with everything escaped
that came from outside. Invariant: runs on a thread of its own and touches no widget; what was
begun and not finished leaves no file.
"""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from app.core.zones import home_zone
from app.services.evidence import STYLE, Pack, head, table

_PART = 250
_FOOT = 40.0
_DPI = 144


class _Thread(QThread):
    """A thread with an event dispatcher, which laying out text asks for."""

    def __init__(self, work: Callable[[], int]) -> None:
        super().__init__()
        self._work = work
        self.pages = 0
        self.error: OSError | None = None

    def run(self) -> None:
        try:
            self.pages = self._work()
        except OSError as error:
            self.error = error


async def pdf_beside(
    pack: Pack,
    target: Path,
    words: Mapping[str, str],
    *,
    rtl: bool,
    wanted: Callable[[], bool] = lambda: True,
) -> int:
    """``write_pdf`` on a thread of Qt's; the window goes on. Raises OSError."""
    done = asyncio.Event()
    thread = _Thread(lambda: write_pdf(pack, target, words, rtl=rtl, wanted=wanted))
    thread.finished.connect(done.set)
    thread.start()
    try:
        await done.wait()
    finally:
        thread.wait()
    if thread.error is not None:
        raise thread.error
    return thread.pages


def write_pdf(
    pack: Pack,
    target: Path,
    words: Mapping[str, str],
    *,
    rtl: bool,
    wanted: Callable[[], bool] = lambda: True,
) -> int:
    """Writes the pack; how many pages. ``wanted`` False stops it. Raises OSError."""
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        # the place is tried before anything is laid out
        draft.touch()
        pages = _write(pack, draft, words, rtl, wanted)
        if not wanted():
            return 0
        if not pages:
            raise OSError(errno.EIO, "could not be written", str(target))
        os.replace(draft, target)
        return pages
    finally:
        draft.unlink(missing_ok=True)


def _write(
    pack: Pack, draft: Path, words: Mapping[str, str], rtl: bool, wanted: Callable[[], bool]
) -> int:
    writer = QPdfWriter(str(draft))
    writer.setResolution(_DPI)
    writer.setTitle(pack.title)
    writer.setCreator("Switchboard")
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(14, 14, 14, 14),
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        return 0
    zone = ZoneInfo(home_zone())
    size = QSizeF(writer.width(), writer.height())
    page = 0
    parts = range(0, max(1, len(pack.lines)), _PART)
    for at in parts:
        if not wanted():
            break
        text = head(pack, words, zone, mirrored=rtl) if at == 0 else ""
        text += table(pack.lines[at : at + _PART], at + 1, words, zone, mirrored=rtl)
        page = _draw(painter, writer, text, size, page, pack, rtl)
    painter.end()
    return page


def _draw(
    painter: QPainter,
    writer: QPdfWriter,
    text: str,
    size: QSizeF,
    page: int,
    pack: Pack,
    rtl: bool,
) -> int:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    font = QFont("Inter")
    font.setFamilies(["Inter", "Noto Sans Hebrew", "Noto Sans Arabic"])
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    option = QTextOption()
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(STYLE.replace("text-align:start", ""))
    document.setHtml(text)
    body = QSizeF(size.width(), size.height() - _FOOT)
    document.setPageSize(body)
    for at in range(document.pageCount()):
        if page:
            writer.newPage()
        page += 1
        painter.save()
        painter.translate(QPointF(0, -at * body.height()))
        document.drawContents(painter, QRectF(0, at * body.height(), body.width(), body.height()))
        painter.restore()
        painter.setFont(font)
        foot = QRectF(0, size.height() - _FOOT + 10, size.width(), _FOOT - 10)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), f"{pack.code[:32]}…")
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), str(page))
    return page
