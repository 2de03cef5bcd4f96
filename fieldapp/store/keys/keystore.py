"""Keystore: one file from which a passphrase gives every key of a home.

Layout, integers big-endian:

    offset  bytes  what
    0       8      magic "fieldks1"
    8       4      Argon2id memory, KiB (8 p to 1,048,576)
    12      1      Argon2id passes, 1 to 16; memory times passes is at most 2 GiB
    13      1      Argon2id lanes, 1 to 16
    14      2      length R of the recovery part, 0 to 16,384
    16      16     salt
    32      288    four slots of 72 bytes: check (32), AES-256-KW(KEK, DEK) (40)
    320     48     ChaCha20-Poly1305(signing seed) under a key of its own
    368     R      the DEK as an age file to the mission's recovery recipients; empty if R = 0
    368+R   32     HMAC-SHA256 of all bytes before it

Argon2id(passphrase in NFKC as UTF-8, salt) gives 32 bytes; HKDF-SHA256 of them, with the slot's
number as info, gives KEK and check. The check commits to the key: a slot opens for one passphrase
only. A slot that is not used is random, so the file does not show how many are. HKDF of the DEK
gives the database key, the seeds of the evidence identity and of the letter identity, the key of
file names, the key that wraps the signing seed, and the key of the HMAC, so that every changed byte
is refused.

The file is replaced by writing a new one, fsync, rename: a crash leaves the old or the new one,
never half of one. It is no promise against an earlier copy of the file, or an earlier block that
the flash disk kept, in the hands of somebody who learns the passphrase of that time.

Argon2id: RFC 9106. AES key wrap: RFC 3394. HKDF: RFC 5869.
"""

from __future__ import annotations

import hmac
import io
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from dataclasses import replace as with_changes
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from fieldapp.errors import DecryptionError, FormatError, StoreError
from fieldapp.ledger import age
from fieldapp.ledger.keys import Signer
from fieldapp.platform.process_hardening import lock_in_memory
from fieldapp.store.atomic_file import new_file
from fieldapp.store.keys.passphrase import Cost, derive, expand, open_secret, seal_secret

__all__ = [
    "Cost",
    "Secrets",
    "change_passphrase",
    "create",
    "open_recovery",
    "open_secret",
    "recover",
    "seal_secret",
    "set_recovery",
    "unlock",
    "wipe",
]

_MAGIC: Final = b"fieldks1"
_SLOTS: Final = 4  # room for a second person's passphrase without a new format
_SLOT_SIZE: Final = 72
_RECOVERY: Final = 368
_MAX_RECOVERY: Final = 16_384  # the limit on an age header, which is nearly all of it
_NONCE: Final = bytes(12)  # each of these keys seals one message only


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """The keys of a keystore; never printed.

    Attributes:
        database_key: 32 bytes, SQLCipher's raw key.
        evidence_identity: Opens the evidence files of this home.
        letter_identity: Opens what headquarters seals to this device.
        name_key: 32 bytes, for names of files (`keyed_names`).
        signer: The device key.
    """

    database_key: bytes = field(repr=False)
    evidence_identity: age.Identity = field(repr=False)
    letter_identity: age.Identity = field(repr=False)
    name_key: bytes = field(repr=False)
    signer: Signer = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    cost: Cost
    salt: bytes
    slots: tuple[bytes, ...]
    seed: bytes
    recovery: bytes = b""
    mac: bytes = b""


def create(path: Path, passphrase: str, *, cost: Cost | None = None) -> Secrets:
    """Make a keystore with new keys, and prove that the passphrase opens what was written.

    Args:
        path: The file; must not exist.
        passphrase: Any text; the same text in another Unicode form opens it too.
        cost: None for what suits this machine.

    Raises:
        StoreError: The file exists, or the disk failed.
    """
    if path.exists():
        raise StoreError("There is a keystore already.", advice="Name another folder.")
    dek = secrets.token_bytes(32)
    parts = _Parts(
        cost=cost or Cost.for_this_machine(),
        salt=secrets.token_bytes(16),
        slots=_empty_slots(),
        seed=_seed_box(dek).encrypt(_NONCE, secrets.token_bytes(32), None),
    )
    _write(path, _with_passphrase(parts, dek, secrets.randbelow(_SLOTS), passphrase), dek)
    return unlock(path, passphrase)


def unlock(path: Path, passphrase: str) -> Secrets:
    """Open a keystore with its passphrase; its keys.

    Raises:
        StoreError: There is no such file, or it cannot be read.
        FormatError: Not a keystore, or one that asks for more work than `Cost` allows.
        DecryptionError: The passphrase is wrong, or the file was altered.
    """
    parts = _read(path)
    _, dek = _open(parts, passphrase)
    return _secrets(parts, dek)


def change_passphrase(path: Path, old: str, new: str) -> None:
    """Put a new passphrase in place of an old one; a crash leaves one of the two working.

    Raises:
        StoreError, FormatError, DecryptionError: As unlock.
    """
    parts = _read(path)
    number, dek = _open(parts, old)
    _write(path, _with_passphrase(parts, dek, number, new), dek)


def set_recovery(path: Path, passphrase: str, recipients: Sequence[age.Recipient]) -> None:
    """Let the mission open this keystore: its DEK, sealed to them. No recipients: no recovery.

    Raises:
        StoreError, FormatError, DecryptionError: As unlock.
    """
    parts = _read(path)
    _, dek = _open(parts, passphrase)
    sealed = io.BytesIO()
    if recipients:
        age.encrypt(io.BytesIO(dek), sealed, recipients)
    _write(path, with_changes(parts, recovery=sealed.getvalue()), dek)


def recover(path: Path, identities: Sequence[age.Identity], new: str) -> Secrets:
    """Open a keystore with the mission's recovery identity and give it a new passphrase.

    Every earlier passphrase stops working.

    Raises:
        StoreError: As unlock.
        FormatError: As unlock.
        DecryptionError: It was not sealed to these identities, or the file was altered.
    """
    parts = _read(path)
    dek = _recovered(parts, identities)
    emptied = with_changes(parts, slots=_empty_slots())
    _write(path, _with_passphrase(emptied, dek, secrets.randbelow(_SLOTS), new), dek)
    return unlock(path, new)


def open_recovery(path: Path, identities: Sequence[age.Identity]) -> Secrets:
    """Open a keystore with the mission's recovery identity, and change nothing.

    Raises:
        StoreError, FormatError, DecryptionError: As recover.
    """
    parts = _read(path)
    return _secrets(parts, _recovered(parts, identities))


def wipe(path: Path) -> None:
    """Destroy the slots, the seed and the recovery part in place; nothing opens it afterwards.

    The file keeps its form: unlocking it says what a wrong passphrase says.

    Raises:
        StoreError: As unlock.
        FormatError: As unlock.
    """
    start = len(_MAGIC) + 8
    size = len(_body(_read(path))) + 32 - start
    try:
        with path.open("r+b") as file:
            # In place: a renamed new file would leave the old blocks as they are.
            file.seek(start)
            file.write(secrets.token_bytes(size))
            file.flush()
            os.fsync(file.fileno())
    except OSError as e:
        raise StoreError("The keystore could not be wiped.", advice="Check the disk.") from e


def _recovered(parts: _Parts, identities: Sequence[age.Identity]) -> bytes:
    if not parts.recovery:
        raise DecryptionError("The keystore has no recovery part.")
    plain = io.BytesIO()
    age.decrypt(io.BytesIO(parts.recovery), plain, identities)
    _check(parts, plain.getvalue())
    return plain.getvalue()


def _read(path: Path) -> _Parts:
    try:
        raw = path.read_bytes()
    except OSError as e:
        raise StoreError("The keystore cannot be read.", advice="Check the home folder.") from e
    if len(raw) < _RECOVERY + 32 or raw[:8] != _MAGIC:
        raise FormatError("This is not a keystore.", where="0")
    length = int.from_bytes(raw[14:16], "big")
    if length > _MAX_RECOVERY or len(raw) != _RECOVERY + length + 32:
        raise FormatError("The keystore is cut short or damaged.", where="14")
    return _Parts(
        cost=Cost.parse(raw[8:14]),
        salt=raw[16:32],
        slots=tuple(raw[i : i + _SLOT_SIZE] for i in range(32, 320, _SLOT_SIZE)),
        seed=raw[320:_RECOVERY],
        recovery=raw[_RECOVERY:-32],
        mac=raw[-32:],
    )


def _body(parts: _Parts) -> bytes:
    length = len(parts.recovery).to_bytes(2, "big")
    head = _MAGIC + parts.cost.encode() + length + parts.salt
    return head + b"".join(parts.slots) + parts.seed + parts.recovery


def _write(path: Path, parts: _Parts, dek: bytes) -> None:
    body = _body(parts)
    with new_file(path.parent, path.name) as new:
        new.file.write(body + hmac.digest(expand(dek, b"keystore"), body, "sha256"))


def _empty_slots() -> tuple[bytes, ...]:
    return tuple(secrets.token_bytes(_SLOT_SIZE) for _ in range(_SLOTS))


def _slot_keys(root: bytes, number: int) -> tuple[bytes, bytes]:
    keys = expand(root, b"slot %d" % number, 64)
    return keys[:32], keys[32:]


def _with_passphrase(parts: _Parts, dek: bytes, number: int, passphrase: str) -> _Parts:
    kek, check = _slot_keys(derive(passphrase, parts.salt, parts.cost), number)
    slots = list(parts.slots)
    slots[number] = check + aes_key_wrap(kek, dek)
    return with_changes(parts, slots=tuple(slots))


def _open(parts: _Parts, passphrase: str) -> tuple[int, bytes]:
    root = derive(passphrase, parts.salt, parts.cost)
    for number, slot in enumerate(parts.slots):
        kek, check = _slot_keys(root, number)
        if not hmac.compare_digest(check, slot[:32]):
            continue
        try:
            dek = aes_key_unwrap(kek, slot[32:])
        except InvalidUnwrap as e:
            raise DecryptionError("The keystore was altered.") from e
        _check(parts, dek)
        return number, dek
    raise DecryptionError(
        "The passphrase is wrong, or the keystore was altered.", advice="Type it again."
    )


def _check(parts: _Parts, dek: bytes) -> None:
    mac = hmac.digest(expand(dek, b"keystore"), _body(parts), "sha256")
    if not hmac.compare_digest(mac, parts.mac):
        raise DecryptionError("The keystore was altered.", advice="Restore its last copy.")


def _seed_box(dek: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(expand(dek, b"signing seed"))


def _secrets(parts: _Parts, dek: bytes) -> Secrets:
    seed = _seed_box(dek).decrypt(_NONCE, parts.seed, None)  # _check was before: it is unaltered
    database_key = expand(dek, b"database")
    for key in (dek, seed, database_key):
        lock_in_memory(key)
    return Secrets(
        database_key=database_key,
        evidence_identity=age.Identity.generate(lambda size: expand(dek, b"evidence", size)),
        letter_identity=age.Identity.generate(lambda size: expand(dek, b"letters", size)),
        name_key=expand(dek, b"file names"),
        signer=Signer(seed),
    )
