"""Ed25519 signers and verifiers (RFC 8032), verified strictly.

libsodium verifies, in less than two thirds of OpenSSL's time. OpenSSL accepts some crafted keys and
signatures that libsodium refuses, so that one record could be genuine in one court's tool and
forged in another's: a public key that is not canonical or of small order, and a signature whose R
is of small order. `Verifier` refuses these itself, whichever library is below it. A scalar S >= L,
an R that is not canonical, and what holds only when multiplied by eight are refused by both.
libsodium's rules have changed between its versions, so exactly one is required; its verdict is
OpenSSL's with the refusals above (tests/support/edge_signatures.py).

>>> signer = Signer(bytes(32))
>>> signer.verifier.kid.hex()
'139e3940e64b5491'
>>> signer.verifier.verify(signer.sign(b"seen"), b"seen")
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from typing import Final, Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from nacl.bindings import crypto_sign_open
from nacl.exceptions import BadSignatureError

from fieldapp.errors import FormatError, VerificationError

PUBLIC_KEY_SIZE: Final = 32
SIGNATURE_SIZE: Final = 64

_P: Final = 2**255 - 19
_WITHOUT_SIGN: Final = 2**255 - 1
# The y coordinates of the eight points of order 1, 2, 4 and 8, computed from the curve equation.
_SMALL_ORDER: Final = frozenset(
    {
        0,
        1,
        _P - 1,
        0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826,
        0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7,
    }
)
_SMALL_R: Final = frozenset(
    (y | sign << 255).to_bytes(32, "little") for y in _SMALL_ORDER for sign in (0, 1)
)


class Verifier:
    """Public half of a device key.

    Args:
        public_key: 32 bytes.

    Raises:
        FormatError: Not 32 bytes, not canonical, or of small order. One that is not on the curve
            has no signature that matches.
    """

    __slots__ = ("kid", "public_key")

    def __init__(self, public_key: bytes) -> None:
        if len(public_key) != PUBLIC_KEY_SIZE:
            raise FormatError("a public key has 32 bytes", where="public key")
        y = int.from_bytes(public_key, "little") & _WITHOUT_SIGN
        if y >= _P or y in _SMALL_ORDER:
            raise FormatError("a weak public key", where="public key")
        self.public_key = public_key
        self.kid = hashlib.sha256(public_key).digest()[:8]

    def verify(self, signature: bytes, message: bytes) -> None:
        """Check one signature.

        Raises:
            VerificationError: The signature is not this key's over this message.
        """
        if len(signature) != SIGNATURE_SIZE or signature[:32] in _SMALL_R:
            raise VerificationError("The signature is malformed.", check="signature")
        try:
            crypto_sign_open(signature + message, self.public_key)
        except BadSignatureError as e:
            raise VerificationError("The signature does not match.", check="signature") from e


class SigningKey(Protocol):
    """Private half of a key, wherever it is kept."""

    @property
    def verifier(self) -> Verifier:
        """Public half of the key."""

    def sign(self, message: bytes) -> bytes:
        """Sign a message: the Ed25519 signature, 64 bytes."""


class Signer:
    """Private half of a device key.

    Args:
        seed: 32 secret bytes.
    """

    __slots__ = ("_key", "verifier")

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.verifier = Verifier(self._key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = secrets.token_bytes) -> Signer:
        """Make a key from 32 random bytes."""
        return cls(random(32))

    @property
    def seed(self) -> bytes:
        """Secret 32 bytes, for the keystore alone."""
        return self._key.private_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Sign a message: the Ed25519 signature, 64 bytes."""
        return self._key.sign(message)
