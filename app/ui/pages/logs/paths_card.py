"""The dialog of path overrides: what an account calls instead of an assumed path.

Invariant: an empty field means the declared path, and nothing is kept that makes no sense.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.services.operation_specs import OperationSpec
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel


class PathsCard(CardDialog):
    """`await result()` is a map operation → "METHOD /path", or None."""

    def __init__(
        self,
        opener: QWidget,
        account: str,
        specs: Sequence[OperationSpec],
        paths: Mapping[str, str],
    ) -> None:
        super().__init__(
            opener, self.tr("Paths of {account}").format(account=account), width=640, scroll=True
        )
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The documents name these operations, not their paths. Switchboard uses the "
                    "assumed ones; enter another where your provider told you one."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.fields: dict[str, Field] = {}
        assumed = [one for one in specs if one.assumed or one.name in paths]
        for spec in assumed:
            field = Field(
                spec.name,
                text=paths.get(spec.name, ""),
                content="mono",
                placeholder=f"{spec.method} {spec.path}",
                note=spec.section,
            )
            self.fields[spec.name] = field
            self.body.addWidget(field)
        if not assumed:
            self.body.addWidget(
                PlainLabel(self.tr("All paths of this provider are documented."), role="text.muted")
            )
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        keep = self.add_button(self.tr("Keep paths"), "primary")
        keep.clicked.connect(lambda _checked=False: self._keep())
        keep.setEnabled(bool(assumed))
        if self.fields:
            self.start_on(next(iter(self.fields.values())).edit)

    def _keep(self) -> None:
        found = {}
        for name, field in self.fields.items():
            text = field.text().strip()
            if not text:
                continue
            method, _, path = text.partition(" ")
            if method.upper() not in ("GET", "POST", "PUT", "PATCH", "DELETE") or not (
                path.strip().startswith("/")
            ):
                field.set_error(self.tr("Write it like POST /path."))
                return
            found[name] = text
        self.done(found)
