"""The master key: kept in the system keyring, else in a vault file sealed with a passphrase.

One random 32-byte key per data folder. From it come, by HKDF-Expand (RFC 5869; the key is
uniformly random, so the extract step adds nothing), the keys of both databases and the key that
seals credentials and media.

Invariant: never a null or plaintext keyring backend, and no secret in a repr or an exception.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.core import sealed_bytes, vault
from app.core.keyring_wait import KeyringWait
from app.core.paths import DataDir, of_folder
from app.core.vault import PASSPHRASE as PASSPHRASE
from app.core.vault import phrase_for
from app.domain.errors import SecretsError, VaultSealed, VaultUnmade

if TYPE_CHECKING:
    from app.core.aside import Aside

_SERVICE = "switchboard"
_SEAL = "seal"
# Backends that seal what they keep. Anything else (null, fail, plaintext files) is refused.
_TRUSTED = (
    "keyring.backends.SecretService.",
    "keyring.backends.libsecret.",
    "keyring.backends.kwallet.",
    "keyring.backends.macOS.",
    "keyring.backends.Windows.",
)
_KEY_BYTES = 32


class MasterKey:
    """The one key from which all others are made."""

    __slots__ = ("_key", "_opened", "kept_in")

    def __init__(self, key: bytes, kept_in: str) -> None:
        if len(key) != _KEY_BYTES:
            raise SecretsError("The master key has the wrong length.")
        self._key = key
        self._opened: dict[tuple[bytes, str], bytes] = {}
        self.kept_in = kept_in

    def subkey(self, purpose: str) -> bytes:
        """32 bytes for one purpose; the same purpose always gives the same bytes."""
        return hmac.digest(self._key, f"switchboard/{purpose}/1".encode() + b"\x01", "sha256")

    def seal(self, plain: bytes, context: str) -> bytes:
        """AES-256-GCM with a random nonce; ``context`` must be the same to unseal."""
        return sealed_bytes.sealed(self.subkey(_SEAL), plain, context.encode())

    def unseal(self, sealed: bytes, context: str) -> bytes:
        """The bytes given to ``seal``. Raises SecretsError where they were changed."""
        opened = self._opened.get((sealed, context))
        if opened is None:
            opened = sealed_bytes.opened(self.subkey(_SEAL), sealed, context.encode())
        if opened is None:
            raise SecretsError(
                "A sealed secret does not open.",
                "It was left as it is.",
                "Enter it again in Settings, Accounts.",
            )
        return opened

    def open_aside(self, aside: Aside, sealed: Sequence[tuple[bytes, str]]) -> None:
        """Has another process open ``(sealed bytes, context)``, so that ``unseal`` knows them."""
        plain = aside.opened(self.subkey(_SEAL), sealed)
        known = zip(sealed, plain, strict=True)
        self._opened.update({one: text for one, text in known if text is not None})

    def handover(self) -> str:
        """The key as hex, for the receiver's pipe and nothing else."""
        return self._key.hex()

    def recovery_key(self) -> str:
        """The key for a sheet of paper: groups of base32 letters, the last one a checksum."""
        import base64
        import hashlib

        check = hashlib.sha256(self._key).digest()[:3]
        text = base64.b32encode(self._key + check).decode().rstrip("=")
        return "-".join(text[at : at + 4] for at in range(0, len(text), 4))

    @classmethod
    def from_recovery_key(cls, text: str) -> MasterKey:
        """The key of a recovery sheet. Raises SecretsError where a letter is wrong."""
        import base64
        import hashlib

        letters = "".join(char for char in text.upper() if char.isalnum())
        try:
            raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
        except ValueError as error:
            raise SecretsError(
                "This is not a recovery key.", "", "Check it letter by letter."
            ) from error
        key, check = raw[:_KEY_BYTES], raw[_KEY_BYTES:]
        if len(key) != _KEY_BYTES or hashlib.sha256(key).digest()[:3] != check:
            raise SecretsError(
                "A letter of the recovery key is wrong.", "", "Check it letter by letter."
            )
        return cls(key, "recovery")

    def __repr__(self) -> str:
        return f"MasterKey(kept_in={self.kept_in!r})"


def open_master_key(
    data_dir: DataDir,
    *,
    passphrase: str | None = None,
    vault_only: bool = False,
    ahead: vault.Ahead | None = None,
    wait: KeyringWait | None = None,
) -> MasterKey:
    """The data folder's master key, made at the first call.

    ``passphrase`` (else SWITCHBOARD_PASSPHRASE) opens the vault; with ``vault_only`` the keyring
    is not asked at all; ``ahead`` may have derived the vault's key; ``wait`` says how long a
    keyring that does not answer is waited for. Raises SecretsError where there is neither a
    keyring nor a passphrase.
    """
    phrase = phrase_for(passphrase)
    place = _recorded_place(data_dir)
    if place.get("kept_in") == "vault":
        return _open_vault(data_dir, phrase, ahead)
    if place.get("kept_in") == "keyring":
        identity = str(place.get("id", ""))
        return (wait or KeyringWait()).asked(lambda: _from_keyring(identity), _keeper_silent())
    _refuse_orphans(data_dir)
    ring = None if vault_only else _answering_keyring(phrase, wait or KeyringWait())
    if ring is not None:
        return _new_in_keyring(data_dir, ring)
    if phrase is None:
        raise VaultUnmade(
            "There is no system keyring here, and no passphrase was given.",
            "Nothing was stored.",
            f"Set {PASSPHRASE}, or unlock the keyring.",
        )
    return _new_vault(data_dir, phrase)


def adopt_master_key(
    data_dir: DataDir, key: MasterKey, passphrase: str | None, *, vault_only: bool = False
) -> MasterKey:
    """Keeps a recovered key for this folder, in the keyring or in a new vault."""
    ring = None if vault_only else trusted_keyring()
    if ring is not None:
        return _new_in_keyring(data_dir, ring, key)
    if not passphrase:
        raise SecretsError("A passphrase is needed to seal the vault.", "", f"Set {PASSPHRASE}.")
    return _new_vault(data_dir, passphrase, key)


def needs_passphrase(data_dir: DataDir) -> bool:
    """Whether a vault is used here and nothing in the environment opens it."""
    if os.environ.get(PASSPHRASE):
        return False
    kept_in = _recorded_place(data_dir).get("kept_in")
    return kept_in == "vault" or (kept_in is None and trusted_keyring() is None)


def opens_vault(data_dir: DataDir, phrase: str) -> bool:
    """Whether this passphrase opens the folder's vault; for unlocking, some 0.1 s."""
    if not data_dir.vault_file.exists():
        return False
    try:
        _open_vault(data_dir, phrase)
    except SecretsError:
        return False
    return True


class Keyring:
    """A keyring backend that passed the allow-list and a round trip."""

    def __init__(
        self, name: str, get: Callable[[str, str], str | None], put: Callable[[str, str, str], None]
    ) -> None:
        self.name = name
        self.get = get
        self.put = put


def trusted_keyring() -> Keyring | None:
    """The system keyring if it is one of the trusted kinds and keeps what it is given."""
    from secrets import token_hex

    import keyring
    from keyring.errors import KeyringError

    try:
        backend = keyring.get_keyring()
        candidates = getattr(backend, "backends", None) or [backend]
        for one in candidates:
            name = f"{type(one).__module__}.{type(one).__name__}"
            if not name.startswith(_TRUSTED):
                continue
            probe = token_hex(8)
            one.set_password(_SERVICE, "round-trip", probe)
            if one.get_password(_SERVICE, "round-trip") != probe:
                continue
            one.delete_password(_SERVICE, "round-trip")
            return Keyring(name, one.get_password, one.set_password)
    except (KeyringError, OSError, RuntimeError):
        return None
    return None


def ring_silent() -> SecretsError:
    """A keyring that could keep a new key does not answer."""
    return VaultUnmade(
        "The system keyring does not answer.",
        "Nothing was stored.",
        f"Unlock it, or set {PASSPHRASE}.",
    )


def _keeper_silent() -> SecretsError:
    return SecretsError(
        "The system keyring that holds the key does not answer.",
        "Nothing was changed.",
        "Unlock the keyring, or enter the recovery key in the console.",
    )


def _answering_keyring(phrase: str | None, wait: KeyringWait) -> Keyring | None:
    """The keyring for a new key; with a passphrase none where it does not answer."""
    try:
        return wait.asked(trusted_keyring, ring_silent(), other_way=phrase is not None)
    except SecretsError:
        if phrase is None:
            raise
        return None


def _recorded_place(data_dir: DataDir) -> dict[str, object]:
    try:
        place = json.loads(data_dir.keys_file.read_text("utf-8"))
    except FileNotFoundError:
        return {"kept_in": "vault"} if data_dir.vault_file.exists() else {}
    except (OSError, ValueError) as error:
        raise SecretsError(
            f"{data_dir.keys_file.name} can’t be read.", "Nothing was changed.", "Restore it."
        ) from error
    return place if isinstance(place, dict) else {}


def _record_place(data_dir: DataDir, place: dict[str, object]) -> None:
    draft = data_dir.keys_file.with_suffix(".new")
    with of_folder(data_dir.root):
        draft.write_text(json.dumps(place), "utf-8")
        draft.chmod(0o600)
        draft.replace(data_dir.keys_file)


def _refuse_orphans(data_dir: DataDir) -> None:
    if data_dir.cache_file.exists():
        raise SecretsError(
            "There is a database here, but no record of its key.",
            "Nothing was changed.",
            "Start the console and enter the recovery key.",
        )


def _from_keyring(identity: str) -> MasterKey:
    ring = trusted_keyring()
    if ring is None:
        raise SecretsError(
            "The system keyring that holds the key is not to be had.",
            "Nothing was changed.",
            "Unlock the keyring, or enter the recovery key in the console.",
        )
    kept = ring.get(_SERVICE, identity)
    if kept is None:
        raise SecretsError(
            "The system keyring no longer holds the key of this data folder.",
            "Nothing was changed.",
            "Enter the recovery key in the console.",
        )
    from base64 import b64decode

    return MasterKey(b64decode(kept), "keyring")


def _new_in_keyring(data_dir: DataDir, ring: Keyring, key: MasterKey | None = None) -> MasterKey:
    from base64 import b64encode
    from secrets import token_bytes, token_hex

    raw = key._key if key is not None else token_bytes(_KEY_BYTES)
    identity = f"master-{token_hex(8)}"
    ring.put(_SERVICE, identity, b64encode(raw).decode())
    _record_place(data_dir, {"kept_in": "keyring", "id": identity})
    return MasterKey(raw, "keyring")


def _new_vault(data_dir: DataDir, phrase: str, key: MasterKey | None = None) -> MasterKey:
    from secrets import token_bytes

    raw = key._key if key is not None else token_bytes(_KEY_BYTES)
    with of_folder(data_dir.root):
        vault.seal(data_dir.vault_file, phrase, raw)
    _record_place(data_dir, {"kept_in": "vault"})
    return MasterKey(raw, "vault")


def _open_vault(
    data_dir: DataDir, phrase: str | None, ahead: vault.Ahead | None = None
) -> MasterKey:
    if phrase is None:
        raise VaultSealed(
            "The vault is sealed, and no passphrase was given.",
            "Nothing was changed.",
            f"Set {PASSPHRASE}.",
        )
    try:
        kept = vault.unseal(data_dir.vault_file, phrase, ahead)
    except OSError as error:
        raise SecretsError(
            "The vault can’t be read.", "Nothing was changed.", "Enter the recovery key."
        ) from error
    if kept is None:
        raise SecretsError(
            "The passphrase does not open the vault.",
            "Nothing was changed.",
            f"Check {PASSPHRASE}.",
        )
    if not kept:
        raise SecretsError(
            "The vault holds no key.", "Nothing was changed.", "Enter the recovery key."
        )
    return MasterKey(kept, "vault")
