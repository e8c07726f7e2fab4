"""HK Reach sends templates by name and lists none: a register is kept on this computer."""

from __future__ import annotations

from app.providers.library import TemplateLibrary


class HkReachLibrary(TemplateLibrary):
    """``thirdPartyAppName`` is required (§2); a send with a file names no language (§3)."""

    by_hand = True
    app_name = True
    file_headers = True


LIBRARY = HkReachLibrary()
