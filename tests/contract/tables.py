"""Reads the tables of contracts.md: what every operation is, in the words of the contract."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

_HEADING = re.compile(r"^## \d+\. `(\w+)`", re.M)
_REQUEST = re.compile(r"(GET|POST|PUT|PATCH|DELETE) (/[^\s`?,]*)(\?\S*)?")


@dataclass(frozen=True)
class Row:
    """One operation. ``fields`` maps names outside the path to whether they are required."""

    provider: str
    operation: str
    method: str
    path: str
    auth: tuple[str, ...]
    status: str
    fields: dict[str, bool]
    more: bool

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "auth": list(self.auth)}


def read(text: str) -> list[Row]:
    rows = []
    parts = _HEADING.split(text)
    for provider, section in zip(parts[1::2], parts[2::2], strict=True):
        rows += [row for line in section.splitlines() if (row := _row(provider, line))]
    return rows


def _row(provider: str, line: str) -> Row | None:
    cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
    if len(cells) < 4 or not re.fullmatch(r"`\w+`", cells[0]):
        return None
    operation, request = cells[0].strip("`"), cells[1]
    auth: tuple[str, ...] = ("key",)
    if len(cells) == 5:
        auth = tuple(cells[2].split(" or "))
    found = _REQUEST.search(request)
    assert found, line
    status = re.findall(r"\b[DPR]\b", cells[-1].split(";")[0])
    fields, more = _fields(request[found.end(2) :])
    return Row(provider, operation, found[1], found[2], auth, ", ".join(status), fields, more)


def _fields(words: str) -> tuple[dict[str, bool], bool]:
    query = re.match(r"\?(\S+)", words)
    fields = {}
    if query:
        # a query's fields may be left out, but for those that a status or a deletion needs
        for name in re.findall(r"(\w+)=", query[1]):
            fields[name] = name in ("messageId", "language")
    # what stands in brackets is an example or where it was found
    plain = re.sub(r"\((?:seed: |ISO)[^)]*\)", "", words)
    code = ", ".join(re.findall(r"`([^`]*)`", plain))
    optional = "any of" in words
    for part in re.split(r",(?![^\[]*\])", code.replace("{", " ").replace("}", " ")):
        name = re.match(r"\s*(?:Idempotency-Key|(\w+))(\[\])?(\?)?", part)
        if name and name[1] and not re.match(r"\s*https?:", part):
            fields[name[1]] = not (name[3] or optional)
    if "Idempotency-Key" in code:
        fields["Idempotency-Key"] = False
    return fields, "…}" in words
