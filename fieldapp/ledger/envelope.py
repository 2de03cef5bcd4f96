"""COSE_Sign1 envelope (RFC 9052 section 4.2) of records and enrolment requests.

    d2 84                          tag 18, array of four
    4d a2 01 27 04 48 <kid, 8>     protected header {1: -8 (EdDSA), 4: kid}, kid = SHA-256(key)[:8]
    a0                             no unprotected header
    <bstr> <content>               24 bytes or more
    58 40 <signature, 64>          Ed25519 over the Sig_structure, external_aad empty

One encoding only: what `parse` accepts is what `sign` writes. The Sig_structure is
84 6a "Signature1" | protected header | 40 | content with its head; it is copied from the envelope,
never encoded again.

>>> from fieldapp.ledger.keys import Signer
>>> raw = sign(bytes(24), Signer(bytes(32)))
>>> raw[:8].hex(), parse(raw)[1] == bytes(24)
('d2844da201270448', True)
"""

from __future__ import annotations

from typing import Final

from fieldapp.errors import FormatError
from fieldapp.ledger.keys import SIGNATURE_SIZE, Signer

OPENING: Final = bytes.fromhex("d2844da201270448")
LEAST: Final = 24  # bytes of content: shorter ones would have a head of another form

_SIG_STRUCTURE: Final = b"\x84\x6aSignature1"
_SIGNATURE_HEAD: Final = b"\x58\x40"
_CONTENT: Final = 17  # where the content's head starts
_TAIL: Final = SIGNATURE_SIZE + 2
_WIDTHS: Final = {0x58: 1, 0x59: 2, 0x5A: 4}


def sign(content: bytes, signer: Signer) -> bytes:
    """Sign a content of at least 24 bytes; returns the envelope."""
    protected = OPENING[2:] + signer.verifier.kid
    middle = _head(len(content)) + content
    signature = signer.sign(_SIG_STRUCTURE + protected + b"\x40" + middle)
    return OPENING[:2] + protected + b"\xa0" + middle + _SIGNATURE_HEAD + signature


def parse(raw: bytes) -> tuple[bytes, bytes]:
    """Parse an envelope: (kid, content); the signature is not verified.

    Raises:
        FormatError: Not the one encoding of an envelope.
    """
    start, end = _span(raw, 0)
    if end + _TAIL != len(raw):
        raise FormatError("bytes follow the signature", where=str(end + _TAIL))
    return raw[8:16], raw[start:end]


def signature(raw: bytes) -> bytes:
    """Signature of a parsed envelope, 64 bytes."""
    return raw[-SIGNATURE_SIZE:]


def signed_bytes(raw: bytes) -> bytes:
    """Bytes that the signature of a parsed envelope covers."""
    return _SIG_STRUCTURE + raw[2:16] + b"\x40" + raw[_CONTENT:-_TAIL]


def split(raw: bytes) -> list[bytes]:
    """Split a CBOR sequence of envelopes, each as its exact bytes.

    Raises:
        FormatError: Something between them, or the last one is cut short.
    """
    envelopes, at = [], 0
    while at < len(raw):
        end = _span(raw, at)[1] + _TAIL
        envelopes.append(raw[at:end])
        at = end
    return envelopes


def first(raw: bytes) -> bytes:
    """First envelope of a CBOR sequence, as its exact bytes; what follows it is not looked at.

    Raises:
        FormatError: It does not start with a whole envelope.
    """
    return raw[: _span(raw, 0)[1] + _TAIL]


def _span(raw: bytes, at: int) -> tuple[int, int]:
    """Start and end of the content of the envelope at an offset."""
    head = at + _CONTENT
    if raw[at : at + 8] != OPENING or raw[head - 1 : head] != b"\xa0" or len(raw) <= head:
        raise FormatError("not a signed envelope", where=str(at))
    width = _WIDTHS.get(raw[head], 0)
    start = head + 1 + width
    length = int.from_bytes(raw[head + 1 : start], "big")
    end = start + length
    if not width or length < LEAST or raw[head:start] != _head(length):
        raise FormatError("a content whose length is wrong", where=str(head))
    if raw[end : end + 2] != _SIGNATURE_HEAD or end + _TAIL > len(raw):
        raise FormatError("the envelope is cut short", where=str(end))
    return start, end


def _head(length: int) -> bytes:
    if length < 256:
        return bytes((0x58, length))
    if length < 65_536:
        return b"\x59" + length.to_bytes(2, "big")
    return b"\x5a" + length.to_bytes(4, "big")
