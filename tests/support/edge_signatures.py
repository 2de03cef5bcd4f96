"""Ed25519 signatures at the edges, and the verdict of OpenSSL with our refusals.

libsodium may verify only as long as its verdict is the same; `python -m
tests.benchmarks.signatures` compares a million. Keys and points are random with each seed; to both
a point of small order may be added, numbers may be beyond the group's order, bits flipped.
"""

import hashlib
import random
from collections.abc import Iterator
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from nacl.bindings import crypto_core_ed25519_add, crypto_scalarmult_ed25519_base_noclamp

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.keys import Verifier

_L: Final = 2**252 + 27742317777372353535851937790883648493
_P: Final = 2**255 - 19
_EIGHTH: Final = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_SMALL_Y: Final = (0, 1, _P - 1, _EIGHTH, _P - _EIGHTH)
SMALL: Final[tuple[bytes, ...]] = tuple(
    (y | sign << 255).to_bytes(32, "little")
    for y in _SMALL_Y
    for sign in (0, 1)
    if not (sign and y in (1, _P - 1))
)
"""The eight points of small order."""
_ODD: Final[tuple[bytes, ...]] = tuple(
    (y | sign << 255).to_bytes(32, "little")
    for y in (*range(25), *range(_P - 2, 2**255), *_SMALL_Y)
    for sign in (0, 1)
)
"""Encodings that are not canonical, not on the curve, or of small order, with some good ones."""

Signed = tuple[bytes, bytes, bytes]
"""Public key, signature, message."""


def signatures(seed: int) -> Iterator[Signed]:
    """Signatures without an end."""
    rng = random.Random(seed)
    while True:
        secret, nonce = rng.randrange(1, _L), rng.randrange(1, _L)
        base, begun = _times_base(secret), _times_base(nonce)
        for _ in range(8):
            key = _moved(rng, base)
            point = _moved(rng, begun)
            message = rng.randbytes(rng.choice((0, 1, 40, 200)))
            digest = hashlib.sha512(point + key + message).digest()
            h = int.from_bytes(digest, "little") % _L
            number = (nonce + h * secret) % _L + rng.choice((0, 0, 0, _L, 2 * _L, 8 * _L))
            signature = point + number.to_bytes(32, "little")
            yield _flipped(rng, key), _flipped(rng, signature), _flipped(rng, message)


def _times_base(number: int) -> bytes:
    point: bytes = crypto_scalarmult_ed25519_base_noclamp(number.to_bytes(32, "little"))
    return point


def _moved(rng: random.Random, point: bytes) -> bytes:
    """The point, the point with one of small order added, or another one."""
    match rng.randrange(8):
        case 0:
            return rng.choice(_ODD)
        case 1 | 2:
            moved: bytes = crypto_core_ed25519_add(point, rng.choice(SMALL))
            return moved
        case _:
            return point


def _flipped(rng: random.Random, raw: bytes) -> bytes:
    if not raw or rng.randrange(12):
        return raw
    bit = rng.choice((rng.randrange(len(raw) * 8), len(raw) * 8 - 1))
    number = int.from_bytes(raw, "little") ^ 1 << bit
    return number.to_bytes(len(raw), "little")


def accepted(signed: Signed) -> bool:
    """Verdict of the program."""
    key, signature, message = signed
    try:
        Verifier(key).verify(signature, message)
    except (FormatError, VerificationError):
        return False
    return True


def accepted_by_openssl(signed: Signed) -> bool:
    """Verdict of OpenSSL, where no weak key and no R of small order is let through to it."""
    key, signature, message = signed
    y = int.from_bytes(key, "little") & (2**255 - 1)
    r = int.from_bytes(signature[:32], "little") & (2**255 - 1)
    if y >= _P or y in _SMALL_Y or r in _SMALL_Y:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
