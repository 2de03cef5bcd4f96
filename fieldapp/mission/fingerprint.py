"""Fingerprint of a key: shown by laptop and headquarters, compared face to face by two people.

It has two forms, and either will do. With H = SHA-256 of the raw Ed25519 public key, 32 bytes:

    words    the first eight words (88 bits) of the BIP-39 sentence, English, of the first 16 bytes
             of H: what any BIP-39 program makes of them
    digits   H as a big-endian number, modulo 10^25 (83 bits), in five groups of five

The words are the same in every language of the program, so that whoever reads Latin letters can
compare them with anybody; the digits are for whoever does not. Nothing of it travels with the
request: what the officer sees is computed from the key that arrived.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Final

from mnemonic import Mnemonic

WORDS: Final = 8  # 2^88 keys to try before another one shows the same
_ENTROPY: Final = 16  # bytes that BIP-39 takes at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """Fingerprint of a key; its text has both forms on one line.

    Attributes:
        words: Eight words of the English BIP-39 list.
        digits: Twenty-five digits in groups of five.
    """

    words: tuple[str, ...]
    digits: str

    def __str__(self) -> str:
        return f"{' '.join(self.words)} ({self.digits})"


def fingerprint(public_key: bytes) -> Fingerprint:
    """Fingerprint of an Ed25519 public key of 32 bytes.

    >>> print(fingerprint(bytes(32)))
    grid duck problem valid cloth roof rate wealth (19918 10382 90276 65309 30981)
    """
    digest = hashlib.sha256(public_key).digest()
    digits = f"{int.from_bytes(digest, 'big') % 10**25:025d}"
    groups = " ".join(digits[i : i + 5] for i in range(0, 25, 5))
    return Fingerprint(words=in_words(digest), digits=groups)


def in_words(digest: bytes) -> tuple[str, ...]:
    """First eight words of the BIP-39 sentence of a hash's first 16 bytes."""
    return tuple(_list().to_mnemonic(digest[:_ENTROPY]).split()[:WORDS])


@cache
def _list() -> Mnemonic:
    return Mnemonic("english")
