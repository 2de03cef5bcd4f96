"""Time stamps of checkpoints by an outside authority (RFC 3161).

The stamp is a TimeStampResp, DER, over SHA-256 of the checkpoint's text: of its note, all up to the
empty line before the signatures. It shows that the checkpoint existed by its time, to whoever
trusts the authority's root certificate, which nobody in the mission vouches for.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import rfc3161_client
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from fieldapp.errors import FormatError, VerificationError, panic_as
from fieldapp.ledger.log import note

MAX_STAMP: Final = 65_536
REQUEST_TYPE: Final = "application/timestamp-query"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStamp:
    """A verified time stamp.

    Attributes:
        at: Its time, UTC.
        authority: Subject of the root certificate by which it was verified.
        fingerprint: SHA-256 of that certificate.
    """

    at: datetime
    authority: str
    fingerprint: bytes


def root_pem(pem: bytes) -> bytes:
    """The root certificate of an authority in PEM, without what may stand around it.

    Raises:
        FormatError: It is not exactly one certificate.
    """
    return _root(pem).public_bytes(Encoding.PEM)


def _root(pem: bytes) -> x509.Certificate:
    try:
        found = x509.load_pem_x509_certificates(pem)
    except (ValueError, x509.InvalidVersion) as e:
        raise FormatError("not a certificate in PEM", where="certificate") from e
    if len(found) != 1:
        raise FormatError("more than one certificate", where="certificate")
    return found[0]


def request(signed: str) -> tuple[bytes, int]:
    """Request for a stamp of a checkpoint, DER; and its nonce.

    Raises:
        FormatError: Not a signed note.
    """
    made = (
        rfc3161_client.TimestampRequestBuilder()
        .data(_stamped(signed))
        .hash_algorithm(rfc3161_client.HashAlgorithm.SHA256)
        .build()
    )
    return made.as_bytes(), made.nonce or 0


def verify(raw: bytes, signed: str, pem: bytes, *, nonce: int | None = None) -> TimeStamp:
    """Verify a stamp of a checkpoint.

    Args:
        raw: The stamp.
        signed: The checkpoint's note.
        pem: The authority's root certificate.
        nonce: Of the request; None where it is not known any more.

    Raises:
        FormatError: Not a stamp, certificate or signed note.
        VerificationError: It is not the authority's, or of something else.
    """
    certificate, message = _root(pem), _stamped(signed)
    unread = FormatError("not a time stamp", where="time stamp")
    builder = rfc3161_client.VerifierBuilder().add_root_certificate(certificate)
    verifier = (builder if nonce is None else builder.nonce(nonce)).build()
    with panic_as(unread):
        try:
            subject = certificate.subject.rfc4514_string()
            answer = rfc3161_client.decode_timestamp_response(raw)
        except ValueError as e:
            raise unread from e
        try:
            verifier.verify_message(answer, message)
        except (rfc3161_client.VerificationError, ValueError) as e:  # the latter: it refuses
            raise VerificationError(
                "The time stamp is not the authority's, or not of this checkpoint.",
                check="time stamp",
            ) from e
    der = certificate.public_bytes(Encoding.DER)
    return TimeStamp(
        at=answer.tst_info.gen_time.astimezone(UTC),
        authority=subject,
        fingerprint=hashlib.sha256(der).digest(),
    )


def _stamped(signed: str) -> bytes:
    return note.split_note(signed)[0].encode()
