"""What the layers below say, in the operator's language: translated by the sentence, at the edge.

Providers, services and the store speak English and know no Qt. Their sentences are collected from
the sources into the context ``Words``; sentences that were put together from values are
recognised by their pattern, also after they were stored or joined with others.

Invariant: what is not known comes back as it is, and a provider's own words are never changed.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from app.core.bidi import isolate
from app.ui.digits import figures, written
from app.ui.style.assets import translations

_CONTEXT = "Words"
_PLACE = re.compile(r"\{(?:[0-9]+|field)\}")
_SENTENCE_END = re.compile(r"(?<=[.!?:]) +")
# a value never reaches over the end of a sentence
_VALUE = r"((?:(?![.!?] ).)+?)"
_MOST = 1_500
_NUMBER = re.compile(r"\d[\d.,:]*")
_CODES = ("answered ", "port ", "version ")


def said(text: str) -> str:
    """The text in the operator's language, sentence by sentence as far as it is known."""
    app = QCoreApplication.instance()
    language = str(app.property("switchboardLanguage") or "") if app is not None else ""
    if language in ("", "en") or not text or len(text) > _MOST:
        return text
    return _said(text, language, written())


@lru_cache(maxsize=2_048)
def _said(text: str, _language: str, _digits: str) -> str:
    whole = _found(text)
    if whole is not None:
        return whole
    parts = _SENTENCE_END.split(text)
    done: list[str] = []
    at = 0
    while at < len(parts):
        # the longest run of sentences that is known together
        for end in range(len(parts), at, -1):
            found = _found(" ".join(parts[at:end]))
            if found is not None:
                done.append(found)
                at = end
                break
        else:
            done.append(parts[at])
            at += 1
    return " ".join(done)


def _found(text: str) -> str | None:
    """As ``_known``, also of what got its capital or its full stop when it was joined."""
    whole = _known(text)
    if whole is None and text.endswith("."):
        bare = _found(text[:-1])
        whole = None if bare is None else f"{bare}."
    elif whole is None and text[:1].isupper():
        whole = _known(text[0].lower() + text[1:])
    return whole


def _known(text: str) -> str | None:
    """The translation of exactly this; None where there is none."""
    exact = QCoreApplication.translate(_CONTEXT, text)
    if exact != text:
        return exact
    # a name or a size of the other direction would pull the words beside it apart
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for pattern, source, places in _patterns():
        match = pattern.fullmatch(text)
        if match is None:
            continue
        translated = QCoreApplication.translate(_CONTEXT, source)
        if translated == source:
            continue
        for place, value in zip(places, match.groups(), strict=True):
            inner = QCoreApplication.translate(_CONTEXT, value) if value else value
            if _NUMBER.fullmatch(inner) and not _is_code(source, place):
                inner = figures(inner)
            translated = translated.replace(place, isolate(inner) if rtl else inner, 1)
        return translated
    return None


def _is_code(source: str, place: str) -> bool:
    """Whether the number in this place names something: a status, a port, a version, UTC."""
    before, _, after = source.partition(place)
    return before.endswith(_CODES) or after.startswith(" UTC")


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    """Patterns with their sources and places, the most particular first."""
    path = Path(translations()) / "patterns.json"
    try:
        sources: list[str] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    made = []
    for source in sorted(sources, key=lambda one: -len(_PLACE.sub("", one))):
        literal = _PLACE.split(source)
        pattern = re.compile(_VALUE.join(map(re.escape, literal)), re.DOTALL)
        made.append((pattern, source, tuple(_PLACE.findall(source))))
    return tuple(made)
