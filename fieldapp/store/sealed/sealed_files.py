"""Sealed files: small files of a home, encrypted to its own identity under keyed names.

    FOLDER/<keyed name>.age

Whoever has the disk sees how many there are and about how large, and no name, content or time.
"""

from __future__ import annotations

import io
from pathlib import Path

from fieldapp.errors import DecryptionError, FormatError, Message, StoreError, VerificationError
from fieldapp.ledger import age
from fieldapp.store.atomic_file import new_file
from fieldapp.store.keys.keyed_names import keyed_name
from fieldapp.store.keys.keystore import Secrets


def path(folder: Path, secrets: Secrets, name: str) -> Path:
    """Path of the sealed file of that name, whether it is there or not."""
    return folder / f"{keyed_name(secrets, name.encode())}.age"


def read(folder: Path, secrets: Secrets, name: str) -> bytes | None:
    """Decrypt a file; None where there is none.

    Raises:
        VerificationError: It was altered, or not sealed by this home.
        StoreError: It cannot be read.
    """
    plain = io.BytesIO()
    try:
        with path(folder, secrets, name).open("rb") as file:
            age.decrypt(file, plain, [secrets.evidence_identity])
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as e:
        raise StoreError("A sealed file cannot be read.", advice="Check the disk.") from e
    except (DecryptionError, FormatError) as e:
        raise VerificationError("A sealed file was altered.", check="sealed file") from e
    return plain.getvalue()


def write(folder: Path, secrets: Secrets, name: str, plain: bytes) -> None:
    """Encrypt a file, in place of one of that name.

    Raises:
        StoreError: The disk is full or failed; the old file stands.
    """
    target = path(folder, secrets, name)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as e:
        raise StoreError(Message("The folder {1} cannot be made.", folder.name)) from e
    with new_file(folder, target.name, undated=True) as new:
        age.encrypt(io.BytesIO(plain), new.file, [secrets.evidence_identity.recipient])
