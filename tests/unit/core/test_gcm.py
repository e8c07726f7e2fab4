"""Opening what is sealed by Python's own OpenSSL: the same bytes as the library, or none."""

from __future__ import annotations

import subprocess
import sys

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from app.core.gcm import NotProved, Opener
from app.core.secrets import MasterKey
from tests.receiver_process import ROOT

_KEY, _NONCE = bytes(range(32)), bytes(range(12))


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_it_opens_what_the_library_sealed(plain: bytes, context: bytes) -> None:
    sealed = AESGCM(_KEY).encrypt(_NONCE, plain, context)
    assert Opener().open(_KEY, _NONCE, sealed, context) == plain


@pytest.mark.parametrize("at", [0, 5, -17, -16, -1])
def test_one_changed_bit_gives_nothing(at: int) -> None:
    sealed = bytearray(AESGCM(_KEY).encrypt(_NONCE, b"a secret of theirs", b"1/api_key"))
    sealed[at] ^= 1
    with pytest.raises(NotProved):
        Opener().open(_KEY, _NONCE, bytes(sealed), b"1/api_key")


@pytest.mark.parametrize(
    ("key", "nonce", "cut", "context"),
    [
        (bytes(32), _NONCE, 0, b"1/api_key"),
        (_KEY[:16], _NONCE, 0, b"1/api_key"),
        (_KEY, bytes(12), 0, b"1/api_key"),
        (_KEY, _NONCE[:8], 0, b"1/api_key"),
        (_KEY, _NONCE, 1, b"1/api_key"),
        (_KEY, _NONCE, 30, b"1/api_key"),
        (_KEY, _NONCE, 0, b"2/api_key"),
    ],
)
def test_other_circumstances_give_nothing(
    key: bytes, nonce: bytes, cut: int, context: bytes
) -> None:
    sealed = AESGCM(_KEY).encrypt(_NONCE, b"a secret of theirs", b"1/api_key")
    with pytest.raises(NotProved):
        Opener().open(key, nonce, sealed[: len(sealed) - cut], context)


_WITHOUT = """
import sys
{first}
from app.core.secrets import MasterKey, SecretsError
key = MasterKey(bytes(range(32)), "test")
sealed = bytes.fromhex(sys.argv[1])
assert key.unseal(sealed, "1/api_key") == b"a secret of theirs"
try:
    key.unseal(sealed, "2/api_key")
except SecretsError:
    print("cryptography" in sys.modules)
"""


@pytest.mark.parametrize(
    ("first", "loaded"),
    [("", "False"), ("import _hashlib; _hashlib.__file__ = '/nowhere'", "True")],
)
def test_a_process_without_the_library_opens_by_itself_or_takes_it(first: str, loaded: str) -> None:
    sealed = MasterKey(_KEY, "test").seal(b"a secret of theirs", "1/api_key")
    said = subprocess.run(
        [sys.executable, "-c", _WITHOUT.format(first=first), sealed.hex()],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout.strip() == loaded
