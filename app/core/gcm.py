"""Opens what AES-256-GCM sealed with the OpenSSL that Python's own ``hashlib`` is linked to.

For the receiver, which opens a few secrets at its start: the library ``cryptography`` brings an
OpenSSL of its own, a fifth of the receiver's memory and of its start. ``core.secrets`` asks here
where that library is not loaded anyway, and takes it where this has nothing to offer.

Invariant: not a byte of the plain text is given away before its tag was proved.
"""

from __future__ import annotations

import ctypes
from typing import Any

_TAG_BYTES = 16
_NONCE_BYTES = 12  # OpenSSL's default for this cipher
_SET_TAG = 0x11  # EVP_CTRL_AEAD_SET_TAG
_POINTER, _INT, _BYTES = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
_OUT = ctypes.POINTER(_INT)
_CALLS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "EVP_CIPHER_CTX_new": (_POINTER, ()),
    "EVP_CIPHER_CTX_free": (None, (_POINTER,)),
    "EVP_CIPHER_CTX_ctrl": (_INT, (_POINTER, _INT, _INT, _BYTES)),
    "EVP_aes_256_gcm": (_POINTER, ()),
    "EVP_DecryptInit_ex": (_INT, (_POINTER, _POINTER, _POINTER, _BYTES, _BYTES)),
    "EVP_DecryptUpdate": (_INT, (_POINTER, _BYTES, _OUT, _BYTES, _INT)),
    "EVP_DecryptFinal_ex": (_INT, (_POINTER, _BYTES, _OUT)),
}


class NotProved(Exception):
    """The tag does not fit: key, nonce, text or context are not those of the sealing."""


class Opener:
    """The functions of one OpenSSL. Raises ImportError where there is none to be had."""

    def __init__(self) -> None:
        import _hashlib  # Python's binding: its own symbols lead to the library's

        try:
            library = ctypes.CDLL(_hashlib.__file__)
            for name, (result, arguments) in _CALLS.items():
                call = getattr(library, name)
                call.restype, call.argtypes = result, arguments
        except (OSError, AttributeError) as error:
            # linked into the interpreter, or a system that does not look further (Windows)
            raise ImportError("Python's OpenSSL can't be called here") from error
        self._library = library

    def open(self, key: bytes, nonce: bytes, sealed: bytes, context: bytes) -> bytes:
        """The plain text of ``sealed``, which ends with its tag. Raises NotProved."""
        if len(key) != 32 or len(nonce) != _NONCE_BYTES or len(sealed) < _TAG_BYTES:
            raise NotProved
        body, tag = sealed[:-_TAG_BYTES], sealed[-_TAG_BYTES:]
        library, written = self._library, ctypes.c_int()
        plain = ctypes.create_string_buffer(len(body) + _TAG_BYTES)
        state = library.EVP_CIPHER_CTX_new()
        try:
            proved = (
                state
                and library.EVP_DecryptInit_ex(state, library.EVP_aes_256_gcm(), None, key, nonce)
                and library.EVP_DecryptUpdate(state, None, written, context, len(context))
                and library.EVP_DecryptUpdate(state, plain, written, body, len(body))
                and library.EVP_CIPHER_CTX_ctrl(state, _SET_TAG, _TAG_BYTES, tag)
                and library.EVP_DecryptFinal_ex(state, None, ctypes.c_int()) > 0
            )
        finally:
            library.EVP_CIPHER_CTX_free(state)
        if not proved or written.value != len(body):
            raise NotProved
        return plain.raw[: len(body)]
