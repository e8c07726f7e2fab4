"""The look of the running application: which theme, and how it is put on.

The composition root makes one `Look` and calls `install`; settings call `set`. The look
belongs to the QApplication, like its palette and its style, and `look()` answers it the way
`QApplication.palette()` does. Invariant: after `changed`, palette, style sheet, fonts,
direction and icons all belong to the same `Theme`.
"""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.ui.style.assets import tokens_file
from app.ui.style.fonts import register_fonts
from app.ui.style.icons import Icons
from app.ui.style.palette import make_palette
from app.ui.style.qss import style_sheet
from app.ui.style.tokens import Scheme, Theme, Tokens

_ATTRIBUTE: Final = "switchboardLook"


class Look(QObject):
    """Holds the present `Theme` and its `Icons`, and changes them while the app runs."""

    changed = Signal()

    def __init__(self, app: QApplication, tokens: Tokens | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._tokens = tokens or Tokens.read(tokens_file())
        self._scheme = Scheme.LIGHT
        self._scale = 1.0
        self._rtl = False
        self._reduce_motion = False
        # keys that the operator changed, by the ones that are usual (app/ui/keyboard)
        self.keys: dict[str, str] = {}
        # whether J and K move in lists, as the operator chose
        self.single_keys = True
        # widths of columns that the operator drew, by the table and its usual ones, as at 100 %
        self.columns: dict[str, list[int]] = {}
        self._theme = Theme(self._tokens)
        self.icons = Icons(lambda: self._theme)
        self.missing_fonts: list[str] = []

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def scheme(self) -> Scheme:
        """What was asked for; `theme.scheme` is what it came to."""
        return self._scheme

    def install(
        self,
        scheme: Scheme = Scheme.SYSTEM,
        scale: float = 1.0,
        rtl: bool = False,
        reduce_motion: bool = False,
        *,
        whole: bool = True,
    ) -> None:
        """Register fonts, take over the style, and put the first theme on. Call once.

        Without ``whole``, ``complete`` comes later: the chat list is painted before it.
        """
        self.missing_fonts = register_fonts()
        setattr(self._app, _ATTRIBUTE, self)
        if whole:
            self.complete()
        else:
            self._app.setStyle("Fusion")
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._put_on)
        self.set(scheme=scheme, scale=scale, rtl=rtl, reduce_motion=reduce_motion)

    def complete(self) -> None:
        """Puts on what the first picture does without: our own marks, and the focus ring."""
        from app.ui.style.focusring import FocusRing
        from app.ui.style.proxystyle import ConsoleStyle

        if self._app.findChild(FocusRing) is None:
            self._app.setStyle(ConsoleStyle(lambda: self._theme, self.icons))
            FocusRing(self._app, lambda: self._theme)

    def set(
        self,
        *,
        scheme: Scheme | None = None,
        scale: float | None = None,
        rtl: bool | None = None,
        reduce_motion: bool | None = None,
    ) -> None:
        """Change the theme, text size (0.9 to 1.3), direction or motion, at once."""
        if scheme is not None:
            self._scheme = scheme
        if scale is not None:
            self._scale = min(1.3, max(0.9, scale))
        if rtl is not None:
            self._rtl = rtl
        if reduce_motion is not None:
            self._reduce_motion = reduce_motion
        hints = self._app.styleHints()
        if self._scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        self._put_on()
        if self._scheme is not Scheme.SYSTEM:
            dark = self._scheme is Scheme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _put_on(self) -> None:
        tokens = self._tokens
        if wants_contrast(self._app):
            from app.ui.style.contrast import high_contrast

            self._app.setPalette(QPalette())  # back to the platform's own
            tokens = high_contrast(tokens, self._app.palette())
        self._theme = theme = Theme(
            tokens, self._resolved(), self._scale, self._rtl, self._reduce_motion
        )
        self.icons.forget()
        self._app.setFont(theme.font())
        self._app.setPalette(make_palette(theme))
        self._app.setLayoutDirection(theme.direction)
        # Over a sheet that is on, a new one polishes each widget once for each of its ancestors;
        # taking the old one off first polishes it twice in all, whatever is open.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(theme))
        self.changed.emit()

    def _resolved(self) -> Scheme:
        if self._scheme is not Scheme.SYSTEM:
            return self._scheme
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM and self._resolved() is not self._theme.scheme:
            self._put_on()


def wants_contrast(app: QApplication) -> bool:
    """Whether the platform asks for high contrast."""
    hints = app.styleHints().accessibility()
    return hints.contrastPreference() == Qt.ContrastPreference.HighContrast


def look() -> Look:
    """The look of the running application; RuntimeError before `Look.install`."""
    # an attribute: Qt's properties take ten times as long, and painters ask hundreds of times
    found = getattr(QCoreApplication.instance(), _ATTRIBUTE, None)
    if found is None:
        raise RuntimeError("no look is installed on the application")
    return cast(Look, found)


def theme() -> Theme:
    """The present theme."""
    return look().theme
