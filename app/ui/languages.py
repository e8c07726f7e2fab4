"""The interface's languages: translator, direction, locale.

Invariant: after ``install_language`` every string, date and number of the interface follows it.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.style.assets import translations

LANGUAGES = {"en": "English", "he": "עברית", "ar": "العربية"}
_RTL = frozenset({"he", "ar"})
# Arabic as it is written with Western digits; Qt's own choice for it is Egypt, with ٠١٢
_LOCALES = {"ar": "ar_AE"}


def install_language(app: QApplication, language: str) -> bool:
    """Speaks ``language`` (empty: the system's) from now on; whether it is right to left."""
    if language not in LANGUAGES:
        name = QLocale.system().name().split("_")[0]
        language = name if name in LANGUAGES else "en"
    if app.property("switchboardLanguage") is not None:
        for old in app.findChildren(QTranslator):
            app.removeTranslator(old)
            old.deleteLater()
    QLocale.setDefault(
        QLocale(_LOCALES.get(language, language)) if language != "en" else _english()
    )
    folders = (
        (str(translations()), f"switchboard_{language}"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
    )
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


def _english() -> QLocale:
    system = QLocale.system()
    if system.language() == QLocale.Language.English:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
