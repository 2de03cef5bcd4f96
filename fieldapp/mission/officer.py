"""Officers' keys: Ed25519 seeds in files sealed with a passphrase, as signers for python-tuf."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path
from typing import Any, Final

from securesystemslib.formats import encode_canonical
from securesystemslib.signer import Key, Signature, Signer, SSlibKey

from fieldapp.errors import FormatError, Message, StoreError
from fieldapp.ledger import keys
from fieldapp.store.atomic_file import new_file
from fieldapp.store.keys.keystore import Cost, open_secret, seal_secret

SUFFIX: Final = ".key"
_MAX_FILE: Final = 4096


class OfficerSigner(Signer):
    """Signer of metadata with an Ed25519 seed.

    Args:
        seed: 32 secret bytes.
    """

    def __init__(self, seed: bytes) -> None:
        self._signer = keys.Signer(seed)
        self._key = key_of(self._signer.verifier.public_key)

    @property
    def public_key(self) -> Key:
        """Public half, as TUF metadata names it."""
        return self._key

    @classmethod
    def from_priv_key_uri(
        cls, priv_key_uri: str, public_key: Key, secrets_handler: Any = None
    ) -> OfficerSigner:
        """Refuse: keys come from sealed files alone."""
        raise NotImplementedError

    def sign(self, payload: bytes) -> Signature:
        """Sign a payload."""
        return Signature(self._key.keyid, self._signer.sign(payload).hex())


def key_of(public_key: bytes) -> Key:
    """Public key as TUF metadata names it, with the identifier that TUF 4.2.1 gives it."""
    named = SSlibKey("", "ed25519", "ed25519", {"public": public_key.hex()})
    keyid = keyid_of(named)
    return SSlibKey(keyid, named.keytype, named.scheme, named.keyval)


def keyid_of(key: Key) -> str:
    """Identifier of a key: SHA-256 of its canonical JSON (TUF 1.0.34, 4.2.1)."""
    return hashlib.sha256((encode_canonical(key.to_dict()) or "").encode()).hexdigest()


def create(path: Path, passphrase: str, *, cost: Cost | None = None) -> OfficerSigner:
    """Create an officer's key file.

    Raises:
        StoreError: The file exists, or the disk failed.
    """
    if path.exists():
        raise StoreError(Message("{1} exists already.", path.name))
    seed = secrets.token_bytes(32)
    with new_file(path.parent, path.name) as new:
        new.file.write(seal_secret(seed, passphrase, cost))
    return load(path, passphrase)


def load(path: Path, passphrase: str) -> OfficerSigner:
    """Load the signer of an officer's key file.

    Raises:
        StoreError: The file cannot be read.
        FormatError: Not such a file.
        DecryptionError: The passphrase is wrong, or the file was altered.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_FILE)
    except OSError as e:
        raise StoreError(Message("The key file {1} cannot be read.", path.name)) from e
    seed = open_secret(raw, passphrase)
    if len(seed) != 32:
        raise FormatError("This is not an officer's key.", where="seed")
    return OfficerSigner(seed)
