"""Reads multipart/form-data bodies.

Strict on purpose: a client whose form is not exactly right should find out here.
Invariant: the bytes of a file part come out as they were sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message


@dataclass(frozen=True, slots=True)
class Part:
    """A field or file. ``filename`` is None for a plain field, ``mime`` "" where not stated."""

    filename: str | None
    mime: str
    data: bytes

    @property
    def text(self) -> str:
        """The value of a plain field."""
        return self.data.decode("utf-8", "replace")


def parse_form(content_type: str, body: bytes) -> dict[str, Part]:
    """The parts by name; of two with one name the later. Raises ValueError for a broken form."""
    head = Message()
    head["content-type"] = content_type
    boundary = head.get_param("boundary")
    if head.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        raise ValueError("the body is not multipart/form-data with a boundary")
    mark = b"--" + boundary.encode("latin-1")
    if not body.startswith(mark) or body.rfind(mark + b"--") < 0:
        raise ValueError("the form does not begin or end with its boundary")
    parts: dict[str, Part] = {}
    for chunk in (b"\r\n" + body).split(b"\r\n" + mark)[1:]:
        if chunk.startswith(b"--"):
            break
        header, blank, data = chunk.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        if not blank:
            raise ValueError("a part of the form has no end of headers")
        name, part = _part(header.decode("utf-8", "replace"), data)
        parts[name] = part
    return parts


def _part(header: str, data: bytes) -> tuple[str, Part]:
    lines = dict(line.split(":", 1) for line in header.split("\r\n") if ":" in line)
    fields = {name.strip().lower(): value.strip() for name, value in lines.items()}
    about = Message()
    about["content-disposition"] = fields.get("content-disposition", "")
    name = about.get_param("name", header="content-disposition")
    filename = about.get_filename()
    if not isinstance(name, str):
        raise ValueError("a part of the form has no name")
    return name, Part(filename, fields.get("content-type", ""), data)
