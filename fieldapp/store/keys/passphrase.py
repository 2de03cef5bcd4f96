"""Passphrase key derivation (Argon2id), and small files that one passphrase opens.

A sealed secret (an officer's root key), integers big-endian:

    offset  bytes  what
    0       8      magic "fieldsc1"
    8       6      cost, as in the keystore: memory in KiB (4), passes (1), lanes (1)
    14      16     salt
    30      32     check: the second half of HKDF, which commits to the key
    62      n+16   ChaCha20-Poly1305(secret), key: the first half; bytes 0 to 61 authenticated

Argon2id: RFC 9106. HKDF-SHA256: RFC 5869. Committing AEAD by a key check: RFC 9771 section 4.3.4.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldapp.errors import DecryptionError, FormatError
from fieldapp.platform.machine import memory_bytes

_MAGIC: Final = b"fieldsc1"
_HEAD: Final = 62
_NONCE: Final = bytes(12)  # the salt makes every key new, and each seals one message
_MAX_MEMORY_KIB: Final = 2**20  # 1 GiB: what a file may ask of the machine that reads it
_MAX_PASSES: Final = 16
_MAX_WORK_KIB: Final = 2 * 2**20  # memory times passes: some seconds, before a file is refused
_MAX_LANES: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Argon2id cost of one guess of the passphrase.

    Attributes:
        memory_kib: Memory in KiB, 8 x lanes to 1 GiB.
        passes: Passes over it, 1 to 16; memory times passes is at most 2 GiB.
        lanes: Threads, 1 to 16.

    Raises:
        FormatError: Out of range.
    """

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        fits = (
            1 <= self.lanes <= _MAX_LANES
            and 1 <= self.passes <= _MAX_PASSES
            and 8 * self.lanes <= self.memory_kib <= _MAX_MEMORY_KIB
            and self.memory_kib * self.passes <= _MAX_WORK_KIB
        )
        if not fits:
            raise FormatError("The passphrase cost is out of range.", where="cost")

    @classmethod
    def for_this_machine(cls) -> Cost:
        """256 MiB, three passes, four lanes; 64 MiB where the machine has under 4 GB."""
        small = memory_bytes() < 4 * 10**9
        return cls(memory_kib=65_536) if small else cls()

    @classmethod
    def parse(cls, raw: bytes) -> Cost:
        """Parse the six bytes that `encode` made.

        Raises:
            FormatError: Out of range.
        """
        return cls(memory_kib=int.from_bytes(raw[:4], "big"), passes=raw[4], lanes=raw[5])

    def encode(self) -> bytes:
        """Encode as six bytes."""
        return self.memory_kib.to_bytes(4, "big") + bytes((self.passes, self.lanes))


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes from a passphrase: Argon2id of its NFKC form in UTF-8."""
    return Argon2id(
        salt=salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))


def expand(key: bytes, purpose: bytes, size: int = 32) -> bytes:
    """A key for one purpose, by HKDF-SHA256."""
    return HKDF(SHA256(), length=size, salt=None, info=b"fieldapp " + purpose).derive(key)


def seal_secret(plain: bytes, passphrase: str, cost: Cost | None = None) -> bytes:
    """Seal a secret into a small file that one passphrase opens.

    Args:
        plain: The secret.
        passphrase: Any text.
        cost: None for what suits this machine.
    """
    cost, salt = cost or Cost.for_this_machine(), secrets.token_bytes(16)
    keys = expand(derive(passphrase, salt, cost), b"secret", 64)
    head = _MAGIC + cost.encode() + salt + keys[32:]
    return head + ChaCha20Poly1305(keys[:32]).encrypt(_NONCE, plain, head)


def open_secret(raw: bytes, passphrase: str) -> bytes:
    """Open a file of `seal_secret`; the secret.

    Raises:
        FormatError: Not such a file, or one that asks for more work than `Cost` allows.
        DecryptionError: The passphrase is wrong, or the file was altered.
    """
    if len(raw) < _HEAD + 16 or raw[:8] != _MAGIC:
        raise FormatError("This is not a sealed secret.", where="0")
    cost, salt, check = Cost.parse(raw[8:14]), raw[14:30], raw[30:_HEAD]
    keys = expand(derive(passphrase, salt, cost), b"secret", 64)
    if not hmac.compare_digest(keys[32:], check):
        raise DecryptionError(
            "The passphrase is wrong, or the file was altered.", advice="Type it again."
        )
    try:
        return ChaCha20Poly1305(keys[:32]).decrypt(_NONCE, raw[_HEAD:], raw[:_HEAD])
    except InvalidTag as e:
        raise DecryptionError("The file was altered.") from e
