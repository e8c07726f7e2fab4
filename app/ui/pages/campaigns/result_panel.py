"""Beside the steps: how many of the audience get a message, why the others do not, how the file is
read.

Invariant: the figures are those of the last whole check.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.domain.campaigns import Verdict
from app.services.campaigns_checks import Findings
from app.ui import phrases
from app.ui.pages.campaigns.words import language, number, tr
from app.ui.pages.campaigns.work import Work
from app.ui.style.look import theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.choices import Check
from app.ui.widgets.combo import Combo
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.split_bar import SplitBar

_REGIONS = (
    *("IL", "US", "GB", "DE", "FR", "IT", "ES", "PT", "NL", "BE", "CH", "AT", "PL", "RO", "GR"),
    *("TR", "RU", "UA", "EG", "JO", "SA", "AE", "QA", "KW", "LB", "MA", "TN", "ZA", "NG", "KE"),
    *("IN", "PK", "BD", "ID", "MY", "SG", "TH", "PH", "VN", "HK", "CN", "JP", "KR", "AU", "NZ"),
    *("CA", "MX", "BR", "AR", "CL", "CO", "PE", "SE", "NO", "DK", "FI", "IE", "CZ", "HU", "CY"),
)


class ResultPanel(QWidget):
    """Signals: `changed` how to read the file; `problems` only those with one are wanted."""

    changed = Signal()
    problems = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = Work()
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Result so far"), "body", "semibold"))
        row = QHBoxLayout()
        row.setSpacing(6)
        self.figure = PlainLabel("", "display", "semibold", tabular=True)
        row.addWidget(self.figure)
        self.of = PlainLabel("", role="text.secondary", wrap=True)
        row.addWidget(self.of, 1)
        column.addLayout(row)
        self.split = SplitBar()
        column.addWidget(self.split)
        column.addSpacing(6)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        column.addSpacing(12)
        self.reading = QWidget()
        self._build_reading(QVBoxLayout(self.reading))
        column.addWidget(self.reading)
        column.addStretch(1)

    def _build_reading(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("How to read this file"), "body", "semibold"))
        column.addSpacing(2)
        column.addWidget(_label(tr("Numbers without a country code are")))
        self.region = Combo(tr("Numbers without a country code are"))
        self.region.add(tr("No country, leave them out"), "")
        for code in sorted(_REGIONS, key=_country):
            self.region.add(_country(code), code)
        self.region.currentIndexChanged.connect(
            lambda _: self._set(region=self.region.currentData())
        )
        column.addWidget(self.region)
        column.addSpacing(4)
        self.language_label = _label(tr("Language missing in the template"))
        column.addWidget(self.language_label)
        self.language = Combo(tr("Language missing in the template"))
        self.language.currentIndexChanged.connect(
            lambda _: self._set(language=self.language.currentData())
        )
        column.addWidget(self.language)
        self.missing = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.missing)
        column.addSpacing(4)
        self.verify = Check(tr("Verify numbers with the provider first"))
        self.verify.toggled.connect(lambda on: self._set(verify=on, quietly=True))
        column.addWidget(self.verify)
        self.consent = Check(tr("Only people with consent"))
        self.consent.toggled.connect(lambda on: self._set(consent_only=on))
        column.addWidget(self.consent)

    def _set(self, quietly: bool = False, **values: object) -> None:
        if not self._filling:
            self._work.change(**values)
            if not quietly:
                self.changed.emit()

    def put(self, work: Work, can_verify: bool, reading: bool) -> None:
        """Shows the findings; ``reading`` whether the file's options make sense now."""
        self._work = work
        self._filling = True
        plan = work.plan
        self.region.choose(plan.region)
        shown = bool(plan.languages)
        for widget in (self.language_label, self.language, self.missing):
            widget.setVisible(shown)
        if shown:
            self.language.clear()
            for code in plan.languages:
                self.language.add(tr("Use {language}").format(language=language(code)), code)
            self.language.add(tr("Leave them out"), "")
            self.language.choose(plan.language)
        self.verify.setVisible(can_verify)
        self.verify.setChecked(plan.verify)
        self.consent.setChecked(plan.consent_only)
        self.reading.setVisible(reading)
        self._filling = False
        self._show(work)

    def _show(self, work: Work) -> None:
        found = work.findings
        if work.audience is None:
            self.figure.setText("0")
            self.of.setText(tr("people"))
            self.split.put([])
            self._fill([])
            return
        total = len(work.audience.rows)
        if found is None:
            self.figure.setText(number(total))
            self.of.setText(tr("rows, not checked yet"))
            self._fill([])
            return
        self.figure.setText(number(found.ready))
        self.of.setText(tr("of %Ln rows will get a message", total))
        repeated = found.totals[Verdict.REPEATED]
        rest = total - found.ready - repeated - found.bad
        self.split.put(
            [
                (found.ready, "success.solid"), (repeated, "chart.sent"), (rest, "warning.solid"),
                (found.bad, "danger.solid"),
            ]
        )  # fmt: skip
        self._fill(_lines_of(found))
        wanted = phrases.listed(language(code) for code in list(found.wanted)[:3])
        count = sum(found.wanted.values())
        self.missing.setVisible(bool(wanted and work.plan.languages))
        self.missing.setText(
            tr("%Ln rows ask for {languages}, which {template} lacks.", count).format(
                languages=wanted, template=work.plan.template
            )
        )

    def _fill(self, lines: list[tuple[str, str, str, int, bool]]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, role, words, count, link in lines:
            self._lines.addWidget(
                _line(icon, role, words, count, self.problems.emit if link else None)
            )


def _lines_of(found: Findings) -> list[tuple[str, str, str, int, bool]]:
    totals = found.totals
    lines = [
        ("circle-check", "success.text", tr("Ready"), found.ready, False),
        (
            "copy-check", "text.secondary", tr("Repeated, sent once"), totals[Verdict.REPEATED],
            False,
        ),
        ("circle-x", "danger.text", tr("Bad number"), found.bad, True),
        ("shield-alert", "warning.text", tr("No consent"), totals[Verdict.NO_CONSENT], True),
        ("ban", "warning.text", tr("Opted out"), totals[Verdict.OPTED_OUT], True),
        (
            "circle-dashed", "warning.text", tr("A value is missing"), totals[Verdict.NO_VALUE],
            True,
        ),
        (
            "languages", "warning.text", tr("Language missing"), totals[Verdict.NO_LANGUAGE], True,
        ),
    ]  # fmt: skip
    return [one for at, one in enumerate(lines) if one[3] or at in (0, 2)]


def _line(
    icon: str, role: str, words: str, count: int, act: Callable[[], object] | None
) -> QWidget:
    box = QWidget()
    box.setFixedHeight(theme().px(28))  # with its link or without
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(9)
    row.addWidget(IconLabel(icon, role))
    row.addWidget(PlainLabel(words), 1)
    if act is not None and count:
        link = LinkButton(tr("Show"))
        link.clicked.connect(lambda _checked=False: act())
        row.addWidget(link)
    figure = PlainLabel(number(count), weight="semibold", tabular=True, align="end")
    figure.setMinimumWidth(52)
    row.addWidget(figure)
    return box


def _label(text: str) -> PlainLabel:
    return PlainLabel(text, "small", "medium", "text.secondary")


def _country(code: str) -> str:
    """``Israel, +972``."""
    import phonenumbers

    name = QLocale.territoryToString(QLocale.codeToTerritory(code))
    dialled = ltr(f"+{phonenumbers.country_code_for_region(code)}")
    return phrases.listed((isolate(name), dialled))
