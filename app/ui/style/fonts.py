"""The bundled fonts: registering them, and making a QFont out of a size and a weight.

Inter carries Latin, Noto Sans Hebrew and Arabic their scripts, JetBrains Mono code, Noto
Color Emoji the rest, so that the interface looks the same on every computer. Invariant:
a font asked for here names all its families, so no script falls to a system font.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from app.ui.style.assets import font_file

UI_FAMILIES: Final = ["Inter", "Noto Sans Hebrew", "Noto Sans Arabic"]
MONO_FAMILIES: Final = ["JetBrains Mono", "Noto Sans Hebrew", "Noto Sans Arabic"]
EMOJI_FAMILY: Final = "Noto Color Emoji"
FILES: Final = (
    *(f"Inter-{w}" for w in ("Regular", "Medium", "SemiBold", "Bold")),
    *(f"NotoSansHebrew-{w}" for w in ("Regular", "Medium", "SemiBold", "Bold")),
    *(f"NotoSansArabic-{w}" for w in ("Regular", "Medium", "SemiBold", "Bold")),
    "JetBrainsMono-Regular",
    "JetBrainsMono-Medium",
    "NotoColorEmoji",
)


def register_fonts() -> list[str]:
    """Tell Qt of the bundled fonts; gives the names of files that could not be used.

    Some 3 ms for all (0.2 ms each): Qt opens a font when it first draws with it. Doing it
    later would cost more, as each addition throws all laid-out text away.
    """
    failed = [name for name in FILES if QFontDatabase.addApplicationFont(str(font_file(name))) < 0]
    if "NotoColorEmoji" not in failed:
        QFontDatabase.addApplicationEmojiFontFamily(EMOJI_FAMILY)
    return failed


def make_font(
    pixels: int,
    weight: int,
    *,
    mono: bool = False,
    tabular: bool = False,
    letter_spacing: float = 0.0,
) -> QFont:
    """A font of a pixel size; `weight` is 400 to 700."""
    font = QFont()
    font.setFamilies(MONO_FAMILIES if mono else UI_FAMILIES)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
        for feature in ("liga", "calt"):
            font.setFeature(QFont.Tag(feature), 0)
    elif tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    if letter_spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letter_spacing)
    return font
