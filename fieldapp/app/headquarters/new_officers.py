"""Keys of officers who are to come: made by them, each with a passphrase of its own."""

from __future__ import annotations

from pathlib import Path

from fieldapp.errors import DecryptionError, InputError, Message
from fieldapp.mission import officer
from fieldapp.mission.officer import SUFFIX
from fieldapp.mission.signing import officer_set
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore

__all__ = ["SUFFIX"]  # given on to the window, beside what is defined here


def own_key(store: Store, path: Path, passphrase: str, others: tuple[Path, ...] = ()) -> bytes:
    """The public key of an officer's key file, 32 bytes; the file is made where there is none.

    Args:
        store: The mission home's.
        path: Where it is, or is to be: best on a stick of the officer's own.
        passphrase: Opens it, and is proven to.
        others: Key files of other officers.

    Raises:
        InputError: The passphrase opens headquarters, or another officer's key.
        StoreError: The folder is not there, or the disk failed.
        DecryptionError: The file is there, and the passphrase does not open it.
    """
    if _opens_headquarters(store, passphrase):
        raise InputError("This passphrase opens headquarters: choose another.", field="passphrase")
    for other in others:
        if other != path and _opens(other, passphrase):
            raise InputError(
                Message("This passphrase opens {1} too: choose another.", other.name),
                field="passphrase",
            )
    signer = officer.load(path, passphrase) if path.exists() else officer.create(path, passphrase)
    return officer_set.public_key(signer.public_key)


def _opens_headquarters(store: Store, passphrase: str) -> bool:
    try:
        keystore.unlock(store.home / "keystore", passphrase)
    except DecryptionError:
        return False
    return True


def _opens(path: Path, passphrase: str) -> bool:
    try:
        officer.load(path, passphrase)
    except DecryptionError:
        return False
    return True
