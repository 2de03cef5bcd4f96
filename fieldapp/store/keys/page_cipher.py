"""Page cipher of SQLCipher 4 under a raw key: one page opened, and whether it is as it was written.

    page 1:  salt (16)  content  IV (16)  HMAC-SHA-512 (64)
    others:             content  IV (16)  HMAC-SHA-512 (64)

AES-256-CBC without padding over the content; the HMAC over content, IV and the page's number
(4 bytes, little-endian), under PBKDF2-HMAC-SHA-512(key, each byte of the salt XOR 3a, 2 rounds).
SQLCipher gives nothing of a page whose HMAC is wrong, nor of any page behind it. A byte that was
changed spoils 32 bytes of the content at most: what else stands on the page can still be read, and
is worth what its own signatures say.

Source: https://www.zetetic.net/sqlcipher/design/
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

SIZE: Final = 4096
"""Bytes of a page."""
CONTENT: Final = SIZE - 80
"""Bytes of a page that hold content; the rest is IV and HMAC."""

_SALT: Final = 16
_HEADER: Final = b"SQLite format 3\x00"  # what the salt stands in the place of


def authentication_key(key: bytes, first_page: bytes) -> bytes:
    """Key of the HMAC of all pages.

    Args:
        key: The database's raw key, 32 bytes.
        first_page: The file's first page, which starts with the salt.
    """
    salt = bytes(byte ^ 0x3A for byte in first_page[:_SALT])
    return hashlib.pbkdf2_hmac("sha512", key, salt, 2, 32)


def open_page(key: bytes, authentication: bytes, number: int, raw: bytes) -> tuple[bytes, bool]:
    """Open a page: its content, CONTENT bytes, and whether its HMAC is right.

    Args:
        key: The database's raw key, 32 bytes.
        authentication: Key of the HMAC.
        number: Of the page, from 1 on.
        raw: SIZE bytes.
    """
    skipped = _SALT if number == 1 else 0
    sealed, iv = raw[skipped:CONTENT], raw[CONTENT : CONTENT + 16]
    signed = raw[skipped : CONTENT + 16] + number.to_bytes(4, "little")
    whole = hmac.compare_digest(hmac.digest(authentication, signed, "sha512"), raw[-64:])
    opening = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return _HEADER[:skipped] + opening.update(sealed) + opening.finalize(), whole
