"""Deliveries as commands and files: run by a real shell, byte for byte."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from app.domain.hooks import Verdict
from app.services.delivery_files import curl, har, json_line
from app.store.delivery_reads import Delivery, DeliveryRow

FAKE_CURL = """#!/bin/sh
while [ $# -gt 0 ]; do
  if [ "$1" = --data-binary ]; then
    if [ "$2" = "@-" ]; then cat > "$OUT"; else printf %s "$2" > "$OUT"; fi
    shift
  fi
  shift
done
"""


def delivery(body: bytes) -> Delivery:
    row = DeliveryRow(
        7, "Desk", "p", 1_773_147_971_932, "messages", "id", Verdict.ACCEPTED, 200, None,
        len(body), 7_000,
    )  # fmt: skip
    headers = [("Host", "x"), ("Content-Type", "application/json"), ("X-Api-Key", "…41ab")]
    return Delivery(row, headers, body, b"{}", {})


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": "it\'s $HOME `x` \\\\ \\n"}',
        '{"text": "שלום 👍"}'.encode(),
        b"@/etc/passwd",
        b"\x00\xff\x01 binary",
        b"line one\nline two\ttab\r\n",
        b"",
    ],
)
def test_the_command_sends_the_same_bytes(tmp_path: Path, body: bytes) -> None:
    program = tmp_path / "curl"
    program.write_text(FAKE_CURL)
    program.chmod(0o755)
    text = curl(delivery(body), "http://127.0.0.1:1/hooks/x")
    out = tmp_path / "out"
    subprocess.run(
        ["sh", "-c", text],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "OUT": str(out), "KEY": "k"},
        check=True,
    )
    assert out.read_bytes() == body


def test_a_masked_key_is_a_place_to_fill_in_and_the_host_is_left_out() -> None:
    text = curl(delivery(b"{}"), "http://127.0.0.1:1/hooks/x")
    assert '-H "X-Api-Key: $KEY"' in text
    assert "Host" not in text and "41ab" not in text


def test_lines_keep_bodies_that_do_not_parse() -> None:
    good, bad = (
        json.loads(json_line(delivery(b'{"a":1}'))),
        json.loads(json_line(delivery(b"\xff"))),
    )
    assert good["body"] == {"a": 1} and "body_base64" not in good
    assert bad["body"] is None and bad["body_base64"] == "/w=="
    assert good["received_at"] == "2026-03-10T13:06:11.932Z"


def test_an_archive_holds_request_and_answer() -> None:
    log = json.loads(har([delivery(b'{"a":1}')], "http://127.0.0.1:1", "1"))["log"]
    entry = log["entries"][0]
    assert entry["request"]["postData"]["text"] == '{"a":1}'
    assert entry["response"]["status"] == 200 and entry["time"] == 7.0
