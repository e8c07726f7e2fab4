"""Pairing by QR: a code that renews, and the phone that scans it.

Invariant: a code is good for ``seconds`` from the moment it was first due, never longer, and two
codes of one pairing differ.
"""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass

from app.core.clock import Clock


@dataclass(slots=True)
class Pairing:
    """The codes of one client since ``begun`` (monotonic seconds)."""

    clock: Clock
    secret: str
    begun: float
    awaited: bool = False
    """Whether somebody has taken up a phone to scan by themselves."""

    def code(self, seconds: float) -> str:
        """The text in the QR now, shaped like a linked device's pairing string."""
        number = int((self.clock.monotonic() - self.begun) / seconds)
        digest = hashlib.sha256(f"{self.secret}/{number}".encode()).digest()
        parts = (digest, digest[::-1], hashlib.sha256(digest).digest())
        return "2@" + ",".join(base64.b64encode(part).decode() for part in parts) + f",{number}"

    def restart(self) -> None:
        """Begins again, as after the phone signed this device out."""
        self.begun = self.clock.monotonic()
        self.awaited = False


def qr_png(text: str) -> bytes:
    """``text`` as a black on white PNG with a quiet zone, to be scanned from a screen."""
    import qrcode
    from qrcode.constants import ERROR_CORRECT_L
    from qrcode.image.pil import PilImage

    code = qrcode.QRCode(
        error_correction=ERROR_CORRECT_L, box_size=6, border=4, image_factory=PilImage
    )
    code.add_data(text)
    code.make(fit=True)
    buffer = io.BytesIO()
    code.make_image(fill_color="black", back_color="white").save(buffer, "PNG")
    return buffer.getvalue()
