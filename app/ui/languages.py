"""The interface's languages: translator, direction, locale.

Invariant: after ``install_language`` every string, date and number of the interface follows it.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui import digits
from app.ui.style.assets import translations

LANGUAGES = {"en": "English", "he": "עברית", "ar": "العربية"}
_RTL = frozenset({"he", "ar"})


def spoken(language: str) -> str:
    """The language that is spoken where this one is wished (empty: the system's)."""
    if language in LANGUAGES:
        return language
    name = QLocale.system().name().split("_")[0]
    return name if name in LANGUAGES else "en"


def install_language(app: QApplication, language: str, figures: str = "western") -> bool:
    """Speaks ``language`` (empty: the system's) from now on; whether it is right to left.

    ``figures`` are the digits that Arabic is written in (``digits.CHOICES``).
    """
    language = spoken(language)
    written = digits.CHOICES.get(figures, digits.WESTERN) if language == "ar" else digits.WESTERN
    if app.property("switchboardLanguage") is not None:
        for old in app.findChildren(QTranslator):
            app.removeTranslator(old)
            old.deleteLater()
    digits.write_in(written)
    QLocale.setDefault(_locale(language, written))
    folders = [
        (str(translations()), f"switchboard_{language}"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
    ]
    if written != digits.WESTERN:
        # the texts that hold a number themselves; who is installed last is asked first
        folders.append((str(translations()), f"figures_{language}"))
    for folder, name in folders:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    rtl = language in _RTL
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    app.setProperty("switchboardLanguage", language)
    return rtl


def _locale(language: str, written: str) -> QLocale:
    if language == "ar":
        return digits.arabic(written)
    if language != "en":
        return QLocale(language)
    system = QLocale.system()
    if system.language() == QLocale.Language.English:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
