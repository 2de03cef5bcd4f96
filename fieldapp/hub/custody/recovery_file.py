"""Recovery file: what headquarters holds, sealed to the recovery secret.

    HOME/recovery.age     an age file; in it deterministic CBOR:

| key | value |
|---|---|
| 0 | 1, the version |
| 1 | root hash of the mission, 32 bytes |
| 2 | the keystore file, whose recovery part opens by the same secret |
| 3 | [[name, value], …]: every secret of the database: log keys, identities of all epochs |

It is written anew whenever one of them changed, and is in every backup. Because it can be read only
by so many holders of shares together, copies of it may lie anywhere.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.errors import DecryptionError, FormatError, StoreError
from fieldapp.ledger import age, dcbor
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_file
from fieldapp.store.interface import Store
from fieldapp.store.sealed import named_secrets
from fieldapp.sync.carrier import carrier

NAME: Final = "recovery.age"
KEYSTORE: Final = "keystore"
MAX_FILE: Final = 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryContent:
    """Content of a recovery file: root hash, keystore file, secrets by name."""

    root_hash: bytes
    keystore: bytes
    secrets: dict[str, bytes]


def write(store: Store) -> bool:
    """Write the recovery file anew where what it holds has changed; whether it was.

    Raises:
        StoreError: The disk is full or failed.
    """
    members = settings.get(store, settings.RECOVERY)
    if members is None:
        return False
    plain = _encode(_content(store))
    digest = hashlib.sha256(members["recipient"].encode() + plain).hexdigest()
    if members.get("written") == digest and (store.home / NAME).is_file():
        return False
    with new_file(store.home, NAME) as new:
        age.encrypt(io.BytesIO(plain), new.file, [age.Recipient.parse(members["recipient"])])
    settings.put(store, settings.RECOVERY, members | {"written": digest})
    return True


def read(path: Path, identity: age.Identity) -> RecoveryContent:
    """Open a recovery file.

    Raises:
        StoreError: There is none.
        DecryptionError: It was sealed to another secret, or altered.
        FormatError: Not a recovery file.
    """
    if not carrier.is_plain(path):
        raise StoreError(
            "There is no recovery file.", advice="Make one with `fieldapp hub recovery make`."
        )
    plain = io.BytesIO()
    try:
        age.decrypt(io.BytesIO(carrier.read(path, MAX_FILE)), plain, [identity])
    except DecryptionError as e:
        raise DecryptionError(
            "These shares do not open the recovery file.",
            advice="Take the sheets that were printed last.",
        ) from e
    members = dcbor.decode(plain.getvalue())
    if type(members) is not dict or members.get(0) != 1:
        raise FormatError("not a recovery file of a known version", where="version")
    root_hash, keystore, listed = members.get(1), members.get(2), members.get(3)
    if type(root_hash) is not bytes or type(keystore) is not bytes or type(listed) is not list:
        raise FormatError("a recovery file with missing members", where="members")
    secrets: dict[str, bytes] = {}
    for pair in listed:
        match pair:
            case [str(name), bytes(value)]:
                secrets[name] = value
            case _:
                raise FormatError("a recovery file with a wrong secret", where="secrets")
    return RecoveryContent(root_hash=root_hash, keystore=keystore, secrets=secrets)


def differs(store: Store, content: RecoveryContent) -> bool:
    """Whether a recovery file lacks something that headquarters holds now."""
    here = _content(store)
    return (here.root_hash, here.secrets) != (content.root_hash, content.secrets)


def _content(store: Store) -> RecoveryContent:
    return RecoveryContent(
        root_hash=settings.get(store, settings.ROOT_HASH) or b"",
        keystore=(store.home / KEYSTORE).read_bytes(),
        secrets=named_secrets.every(store),
    )


def _encode(content: RecoveryContent) -> bytes:
    secrets: list[dcbor.Value] = [[name, value] for name, value in content.secrets.items()]
    return dcbor.encode({0: 1, 1: content.root_hash, 2: content.keystore, 3: secrets})
