"""The translations: complete, with every placeholder, compiled, and able to be looked up."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from tests.checks.project import ROOT, modules, none_of

FOLDER = ROOT / "resources" / "translations"
TRANSLATED = ("he", "ar")
# How many items a plural's form stands for, where that is one number: there %Ln may be left out.
EXACT = {"en": {0}, "he": {0}, "ar": {0, 1, 2}}
# Placeholders that numbers and times take: they open a sentence without giving it a direction.
COUNTS = {"age", "count", "d", "done", "h", "left", "m", "median", "n", "s", "time", "total"}


def _tool(name: str = "extract_strings") -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()
STRINGS = TOOL.extract()
LANGUAGES = tuple(TOOL.FORMS)


def _stored(language: str) -> dict[tuple[str, str, str], object]:
    entries: dict[tuple[str, str, str], object] = TOOL.load(FOLDER / f"switchboard_{language}.ts")
    return entries


def test_every_text_can_be_read_from_the_sources() -> None:
    none_of(STRINGS.unreadable, "What is translated is a literal text, or it is never found:")
    assert len(STRINGS.found) > 1000


def test_an_apostrophe_is_a_curved_one() -> None:
    straight = sorted({key.source for key in STRINGS.found if re.search(r"\w'\w|s' ", key.source)})
    none_of(straight, "What is seen has ’ where letters are left out or somebody has something:")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_what_the_sources_say(language: str) -> None:
    path = FOLDER / f"switchboard_{language}.ts"
    merged = TOOL.merge(STRINGS.found, _stored(language), language)
    stored = _stored(language)
    none_of([str(key) for key in merged if key not in stored], "Run `make translations`; new:")
    none_of([str(key) for key in stored if key not in merged], "Run `make translations`; gone:")
    assert path.read_text(encoding="utf-8") == TOOL.render(merged, STRINGS.found, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    left = [
        f"{key.context}: {key.source}"
        for key, entry in _stored(language).items()
        if not entry.finished or not all(entry.forms)
    ]
    none_of(left, f"These have no finished translation in switchboard_{language}.ts:")


def test_counts_are_written_in_the_language_s_digits() -> None:
    """Qt writes %n in Western digits whatever the language, %Ln as the locale does."""
    plain = sorted(
        text
        for language in LANGUAGES
        for key, entry in _stored(language).items()
        for text in (key.source, *entry.forms)
        if "%n" in text
    )
    none_of(plain, "A count is %Ln, also where it is translated:")


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive(language: str) -> None:
    wrong = [
        f"{key.context}: {key.source!r} -> {form!r}"
        for key, entry in _stored(language).items()
        for place, form in enumerate(entry.forms)
        if _placeholders(form) != _placeholders(key.source)
        or ("%Ln" in key.source and "%Ln" not in form and place not in EXACT[language])
        or ("%Ln" in form and "%Ln" not in key.source)
    ]
    none_of(wrong, "A translation has the placeholders of its source, no more and no fewer:")


def _placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^{}]*\}|%\d", text))


@pytest.mark.parametrize(("language", "forms"), [("en", 2), ("he", 2), ("ar", 6)])
def test_plurals_have_their_language_s_forms(language: str, forms: int) -> None:
    plurals = [e for e in _stored(language).values() if e.plural]
    assert plurals
    assert {len(e.forms) for e in plurals} == {forms}
    assert len(plurals) == sum(message.plural for message in STRINGS.found.values())


@pytest.mark.parametrize("language", TRANSLATED)
def test_sentences_read_from_right_to_left(language: str) -> None:
    """Where a Latin word or a name may come first, a mark (U+200F) tells the direction."""
    wrong = [
        f"{key.context}: {form}"
        for key, entry in _stored(language).items()
        for form in entry.forms
        # the patterns of dates are no sentences
        if "MMM" not in key.source
        and any(_is_rtl_letter(letter) for letter in form)
        and not _opens_rtl(form)
    ]
    none_of(wrong, "Without U+200F in front these are laid out from left to right:")


def _is_rtl_letter(letter: str) -> bool:
    return letter.isalpha() and unicodedata.bidirectional(letter) in {"R", "AL"}


def _opens_rtl(text: str) -> bool:
    filled = re.sub(r"\{(\w+)\}", lambda m: "0" if m[1] in COUNTS else "A", text)
    filled = re.sub("%Ln", "0", filled).replace("%1", "A").replace("\u200e", "")
    strong = (unicodedata.bidirectional(letter) for letter in filled)
    return next((kind != "L" for kind in strong if kind in {"L", "R", "AL"}), True)


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_language_is_in_its_own_script(language: str) -> None:
    allowed = ("LATIN", "HEBREW" if language == "he" else "ARABIC")
    wrong = [
        f"{key.context}: {form} has {letter!r}"
        for key, entry in _stored(language).items()
        for form in entry.forms
        for letter in form
        if letter.isalpha() and not unicodedata.name(letter, "").startswith(allowed)
    ]
    none_of(wrong, "A letter of another script:")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_the_text_compiled(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [
            str(release),
            "-silent",
            "-nounfinished",
            str(FOLDER / f"switchboard_{language}.ts"),
            "-qm",
            str(made),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    assert made.read_bytes() == (FOLDER / f"switchboard_{language}.qm").read_bytes()


def test_texts_with_numbers_are_there_in_arabic_indic_digits_too(tmp_path: Path) -> None:
    tool = _tool("arabic_figures")
    for text, written in {
        "آخر 7 أيام": "آخر ٧ أيام",
        "من 0 إلى 43,200، عند 09:30": "من ٠ إلى ٤٣٬٢٠٠، عند ٠٩:٣٠",
        "نص UTF-8 أو Alt+2 أو .mp3": "نص UTF-8 أو Alt+2 أو .mp3",
        "{1} و%Ln و%1": "{1} و%Ln و%1",
        "رُدّ بـ400": "رُدّ بـ400",
        "\u20661 MiB\u2069، 2026-12-31": "\u20661 MiB\u2069، 2026-12-31",
        "\u200e+972 55 555 0142": "\u200e+972 55 555 0142",
    }.items():
        assert tool.arabic(text) == written
    source, made = tmp_path / "figures_ar.ts", tmp_path / "made.qm"
    source.write_text(tool.overlay(), encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(release), "-silent", str(source), "-qm", str(made)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    assert made.read_bytes() == (FOLDER / "figures_ar.qm").read_bytes()


def test_plurals_are_not_asked_of_a_subclass() -> None:
    """PySide looks ``self.tr`` up by the object's class first and takes its "2 chats" for found.

    So a plural in a class with subclasses would never be translated: those use
    ``QCoreApplication.translate`` with the context's name.
    """
    bases: set[str] = set()
    counting: list[tuple[str, str]] = []
    for module in modules():
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.ClassDef):
                continue
            bases.update(ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases)
            counting += [
                (node.name, module.at(call))
                for call in ast.walk(node)
                if isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "tr"
                and len(call.args) > 2
            ]
    assert counting
    none_of([f"{at} {name}" for name, at in counting if name in bases], "Plurals that get lost:")


def test_a_file_is_xml_that_qt_reads() -> None:
    for language in LANGUAGES:
        root = ElementTree.parse(FOLDER / f"switchboard_{language}.ts").getroot()
        assert (root.tag, root.get("language")) == ("TS", language)


def test_the_extraction_reads_every_way_of_marking(tmp_path: Path) -> None:
    (tmp_path / "sample.py").write_text(
        "translate = QCoreApplication.translate\n"
        "def _tr(text, number=-1):\n"
        "    return QCoreApplication.translate('Fixed', text, '', number)\n"
        "class Page(QWidget):\n"
        "    def words(self, n):\n"
        "        return [self.tr('Own'), self.tr('%Ln own', '', n),\n"
        "                translate('Named', 'By name'), _tr('Helped'), _tr('%Ln helped', n),\n"
        "                self.tr('A' if n else 'B'), lambda: self.tr('Two ' 'parts')]\n",
        encoding="utf-8",
    )
    found = {(k.context, k.source): m.plural for k, m in TOOL.extract(tmp_path).found.items()}
    assert found == {
        ("Page", "Own"): False,
        ("Page", "%Ln own"): True,
        ("Named", "By name"): False,
        ("Fixed", "Helped"): False,
        ("Fixed", "%Ln helped"): True,
        ("Page", "A"): False,
        ("Page", "B"): False,
        ("Page", "Two parts"): False,
    }


def test_a_refresh_keeps_what_is_translated_and_proposes_the_same_words() -> None:
    key, new, gone = (
        TOOL.Key(*parts, "")
        for parts in (
            ("A", "Send"),
            ("B", "Send"),
            ("A", "Old"),
        )
    )
    stored = {key: TOOL.Entry(["שליחה"], False, True), gone: TOOL.Entry(["ישן"], False, True)}
    merged = TOOL.merge({key: TOOL.Message(), new: TOOL.Message()}, stored, "he")
    assert merged[key] is stored[key]
    assert (merged[new].forms, merged[new].finished) == (["שליחה"], False)
    assert gone not in merged
